// The Design System's error summary: everything wrong at once, each linked to its field, and the answers kept.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, tick, typeDate, WIDTHS, type Width, workItOut } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const summary = (page: Page): Promise<string[]> => page.locator('.govuk-error-summary__list a').allInnerTexts()

describe.each(Object.keys(WIDTHS) as Width[])('at %s width', (width) => {
  test('every wrong answer is listed, and leads to its field', async () => {
    const { page } = await open(browser, 'calculator.html', { width })
    await page.check('input[value="plan-content"]')
    await typeDate(page, 'noticeSentOn', '2025-02-31')
    await tick(page, 'mediationOn', '2025--3')
    await typeDate(page, 'asAt', '--')
    await workItOut(page)
    expect(await summary(page)).toEqual([
      'Select the sections of the plan you disagree with',
      'The day when the council sent its decision notice must be a real date',
      'The day when the mediation took place must include a month',
      "Enter today's date",
    ])
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.inputValue('[id="noticeSentOn-day"]')).toBe('31')
    for (const [i, id] of ['sections', 'noticeSentOn-day', 'mediationOn-month', 'asAt-day'].entries()) {
      await page.locator('.govuk-error-summary__list a').nth(i).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id)
    }
    const described = await page.getAttribute('fieldset:has([id="noticeSentOn-day"])', 'aria-describedby')
    expect(described).toContain('noticeSentOn-error')
    expect(await page.locator('#noticeSentOn-error').innerText()).toContain('must be a real date')
    expect(new URL(page.url()).hash).toBe('')
    await page.context().close()
  })

  test('what the library refuses is said in words, at the date it is about', async () => {
    const { page } = await open(browser, 'calculator.html', { width })
    await page.check('input[value="refusal-to-assess"]')
    await typeDate(page, 'noticeSentOn', '2025-10-01')
    await tick(page, 'certificateIssuedOn', '2025-09-01')
    await workItOut(page)
    expect(await summary(page)).toEqual([
      '“The mediation certificate was issued” (1 September 2025) cannot be before “the council sent its decision notice” (1 October 2025): check both.',
    ])
    await page.click('.govuk-error-summary__list a')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('certificateIssuedOn-day')
    await typeDate(page, 'certificateIssuedOn', '2025-10-09')
    await workItOut(page)
    await page.waitForSelector('#result')
    expect(await page.title()).toMatch(/^Your dates/)
    await page.context().close()
  })
})

test.each([
  [
    'a wrong date',
    '#kind=refusal-to-assess&noticeSentOn=2025-02-30&asAt=2025-03-01',
    'The day when the council sent its decision notice must be a real date',
  ],
  ['a kind there is not', '#kind=refusal&noticeSentOn=2025-02-03', 'Select what was decided'],
  [
    'a word that means nothing here',
    '#kind=refusal-to-assess&noticeSentOn=2025-02-03&x=%3Cimg%20src%3Dx%3E',
    'The link has “x”, which this page does not know',
  ],
  [
    'a section there is not',
    '#kind=plan-content&sections=Z&noticeSentOn=2025-02-03&asAt=2025-03-01',
    'dispute.sections[0] must be one of A, B, C, D, E, F, G, H, H1, H2, I, J, K; it is "Z".',
  ],
])('a link with %s opens the questions and says so', async (_, fragment, message) => {
  const { page, errors } = await open(browser, 'calculator.html', { fragment })
  expect(await summary(page)).toContain(message)
  expect(errors).toEqual([])
  await page.context().close()
})

test('a link cannot bring in a script', async () => {
  const fragment =
    '#kind=none&requestReceivedOn=2026-03-02&asAt=2026-03-20&name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'
  const { page, errors } = await open(browser, 'calculator.html', { fragment })
  expect(await page.inputValue('#name')).toBe('<img src=x onerror=alert(1)>')
  expect(await page.locator('img').count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})
