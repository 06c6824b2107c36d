// The keyboard alone: every answer, every button, and the focus where it should be.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, WIDTHS, type Width } from '../support/browser'
import { rowOf } from '../support/journeys'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? '').trim())

/** Tabs until the element with this id or text has the focus, and sees that the focus can be seen. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) !== wanted) continue
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as Element)
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
    })
    expect(seen, `the focus on ${wanted} can be seen`).toBe(true)
    return
  }
  throw new Error(`No way to ${wanted} with the Tab key; the focus is on ${await focused(page)}.`)
}

async function typeAt(page: Page, id: string, [day = '', month = '', year = '']: readonly string[]): Promise<void> {
  await tabTo(page, `${id}-day`)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(day)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(month)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(year)
}

describe.each(Object.keys(WIDTHS) as Width[])('at %s width', (width) => {
  test('from the first question to the calendar', async () => {
    const { page, errors } = await open(browser, 'calculator.html', { width })
    await tabTo(page, 'kind')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.isChecked('input[value="plan-content"]')).toBe(true)
    await tabTo(page, 'sections-2')
    await page.keyboard.press('Space')
    await typeAt(page, 'noticeSentOn', ['5', '6', '2025'])
    await tabTo(page, 'ticks-5')
    await page.keyboard.press('Space')
    await typeAt(page, 'certificateIssuedOn', ['1', '8', '2025'])
    await tabTo(page, 'another')
    await page.keyboard.type('The request reached')
    await tabTo(page, 'add-another')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('requestReceivedOn-day')
    await page.keyboard.type('3')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2025')
    await typeAt(page, 'asAt', ['2', '8', '2025'])
    await page.keyboard.press('Enter')
    await page.waitForSelector('#result')
    expect(await focused(page)).toBe('result')
    // 1 August + 1 month is 1 September, later than 5 August: a Monday.
    expect((await rowOf(page, 'appeal.lodge'))[2]).toBe('5pm on Monday 1 September 2025')
    await tabTo(page, 'Change your answers')
    await tabTo(page, 'Why this date')
    await page.keyboard.press('Enter')
    expect(await page.locator('.app-next details[open]').count()).toBe(1)
    await tabTo(page, 'name')
    await page.keyboard.type('Blue')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('send-dates.ics')
    await tabTo(page, 'copy-link')
    await tabTo(page, 'print')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('from an error to its field', async () => {
    const { page } = await open(browser, 'calculator.html', { width })
    await tabTo(page, 'Work out the dates')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.govuk-error-summary')
    expect(await page.evaluate(() => document.activeElement?.classList.contains('govuk-error-summary'))).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('kind')
    await page.context().close()
  })
})

test('the search in the header', async () => {
  const { page } = await open(browser, 'index.html')
  await tabTo(page, 'q')
  await page.keyboard.type('bank holidays')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.app-results__item')
  expect(page.url()).toMatch(/search\.html#q=bank%20holidays$/)
  await page.context().close()
})
