// Five people at phone and desktop width: from the first question to the dates, and back through the link.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, type Watched, WIDTHS, type Width, workItOut } from '../support/browser'
import { type Journey, journeys, rowOf } from '../support/journeys'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function expectAnswer({ page, errors }: Watched, journey: Journey): Promise<void> {
  await page.waitForSelector('#result')
  expect(await page.locator('#next-0').innerText()).toBe(journey.next)
  expect(await page.locator('#certificate').innerText()).toBe(journey.certificate)
  for (const [entry, [when, standing]] of Object.entries(journey.dates)) {
    const cells = await rowOf(page, entry)
    expect(cells.slice(2, 4)).toEqual([when, standing])
    expect(cells[4]).toMatch(/\[.+\]/)
  }
  const text = await page.innerText('#calculator')
  for (const sentence of journey.says) expect(text).toContain(sentence)
  const picture = page.locator('#picture svg')
  expect(await picture.getAttribute('role')).toBe('img')
  const box = await picture.boundingBox()
  expect(box?.width).toBeGreaterThan(300)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBeLessThanOrEqual(0)
  expect(errors).toEqual([])
}

describe.each(Object.keys(WIDTHS) as Width[])('at %s width', (width) => {
  test.each(journeys)('$who', async (journey) => {
    const watched = await open(browser, 'calculator.html', { width })
    await journey.answer(watched.page)
    await expectAnswer(watched, journey)
    expect(new URL(watched.page.url()).hash).toBe(journey.fragment)
    expect(await watched.page.evaluate(() => document.activeElement?.id)).toBe('result')
    await watched.page.context().close()
  })

  test.each(journeys)('a link shows the same: $who', async (journey) => {
    const watched = await open(browser, 'calculator.html', { width, fragment: journey.fragment })
    await expectAnswer(watched, journey)
    await watched.page.context().close()
  })
})

describe('the address', () => {
  const [journey] = journeys as [Journey]

  test('answers are changed where they were given, and back leads back', async () => {
    const { page } = await open(browser, 'calculator.html')
    await journey.answer(page)
    await page.click('text=Change your answers')
    await page.waitForSelector('#questions')
    expect(await page.inputValue('[id="noticeSentOn-day"]')).toBe('5')
    expect(await page.isChecked('input[value="refusal-to-assess"]')).toBe(true)
    await page.fill('[id="noticeSentOn-month"]', '5')
    await workItOut(page)
    expect((await rowOf(page, 'appeal.lodge'))[2]).toBe('5pm on Monday 7 July 2025')
    await page.goBack()
    await page.waitForSelector('#questions')
    await page.goBack()
    await page.waitForSelector('#result')
    expect((await rowOf(page, 'appeal.lodge'))[2]).toBe('5pm on Monday 1 September 2025')
    await page.context().close()
  })

  test('a link from another day offers today', async () => {
    const { page } = await open(browser, 'calculator.html', { fragment: journey.fragment })
    await page.click('text=Show it as at today')
    await page.waitForFunction(() => !location.hash.includes('2025-06-20'))
    expect(await page.locator('text=Show it as at today').count()).toBe(0)
    await page.context().close()
  })

  test('the link is there to copy', async () => {
    const { page } = await open(browser, 'calculator.html', { fragment: journey.fragment })
    expect(await page.inputValue('#link')).toBe(page.url())
    await page.click('text=Copy the link')
    await page.waitForFunction(() => document.getElementById('link-said')?.textContent !== '')
    await page.context().close()
  })

  test('skipping to the content leaves the case in the address', async () => {
    const { page } = await open(browser, 'calculator.html', { fragment: journey.fragment })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(journey.fragment)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.context().close()
  })

  test('today is the day in London, wherever the visitor is', async () => {
    const { page } = await open(browser, 'calculator.html')
    await page.check('input[value="refusal-to-assess"]')
    const [day, month, year] = await Promise.all(
      ['day', 'month', 'year'].map((part) => page.inputValue(`#asAt-${part}`)),
    )
    expect(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`).toBe(
      new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' }),
    )
    await page.context().close()
  })
})

test('nothing in dispute: a request', async () => {
  const { page } = await open(browser, 'calculator.html', {
    fragment: '#kind=none&requestReceivedOn=2026-03-02&asAt=2026-03-20',
  })
  // Regs 4(1), 13(2): 6 weeks and 20 weeks after 2 March.
  expect((await rowOf(page, 'assessment.decide'))[2]).toBe('Monday 13 April 2026')
  expect((await rowOf(page, 'plan.finalise'))[2]).toBe('Monday 20 July 2026')
  expect(await page.locator('#certificate').count()).toBe(0)
  await page.context().close()
})

test('where there is nothing to count, it says what there is instead', async () => {
  const { page, errors } = await open(browser, 'calculator.html', {
    fragment: '#kind=statement-of-sen&asAt=2026-03-20',
  })
  const text = await page.innerText('#calculator')
  expect(text).toContain('There is no appeal about a statement of SEN')
  expect(await page.locator('table, #picture, #add-to-calendar').count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})
