// Dates as people paste and type them; what is wrong is said at the field and above, and nothing is judged while typing.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, plain, type Visit, visit } from '../support/browser'
import { goOn, tabTo } from '../support/keyboard'

let browser: Browser
let there: Visit
let page: Page
const HASH = '#who=parent&what=decision&decision=refusal-to-assess'

beforeAll(async () => {
  browser = await launch()
  there = await visit(browser, 'index.html', { today: '2026-11-29', hash: HASH })
  page = there.page
  await there.context.grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(() => browser.close())

const boxes = (): Promise<string[]> =>
  Promise.all(['day', 'month', 'year'].map((part) => page.inputValue(`#noticeSentOn-${part}`)))
const clear = async (): Promise<void> => {
  for (const part of ['day', 'month', 'year']) await page.fill(`#noticeSentOn-${part}`, '')
}
const echo = async (): Promise<string> => plain(await page.innerText('#noticeSentOn-echo'))

test.each([
  '3 June 2026',
  '3rd June 2026',
  'Wednesday 3rd June 2026',
  '03/06/2026',
  '3.6.26',
  '2026-06-03',
  '3 Jun 26',
  ' 3 June 2026\n',
])('pasted into any box: %s', async (text) => {
  for (const part of ['day', 'month', 'year']) {
    await clear()
    await page.evaluate((each) => navigator.clipboard.writeText(each), text)
    await page.focus(`#noticeSentOn-${part}`)
    await page.keyboard.press('Control+V')
    expect(await boxes()).toEqual(['3', 'June', '2026'])
    expect(await echo()).toBe('That is Wednesday 3 June 2026.')
  }
})

test('typed whole into the first box, it goes into all three when the box is left', async () => {
  await clear()
  await tabTo(page, '#noticeSentOn-day')
  await page.keyboard.type('3rd June 2026')
  expect(await echo()).toBe('That is Wednesday 3 June 2026.')
  await page.keyboard.press('Tab')
  expect(await boxes()).toEqual(['3', 'June', '2026'])
})

test('nothing is judged while typing; the day is read back politely', async () => {
  await clear()
  await page.type('#noticeSentOn-day', '31')
  await page.type('#noticeSentOn-month', 'feb')
  await page.type('#noticeSentOn-year', '2026')
  expect(await echo()).toBe('')
  expect(await page.locator('.err').count()).toBe(0)
  expect(await page.getAttribute('#noticeSentOn-echo', 'aria-live')).toBe('polite')
})

test.each([
  ['31', '2', '2026', 'There is no 31 February. Check the day and the month', 'noticeSentOn-day'],
  ['29', 'Feb', '2025', 'There is no 29 February 2025. Check the day and the month', 'noticeSentOn-day'],
  [
    '19',
    'June',
    '2027',
    'The day the letter was sent must be today or earlier. You entered 19 June 2027.',
    'noticeSentOn-year',
  ],
  ['', '', '', 'Enter the day the letter was sent', 'noticeSentOn-day'],
  ['3', '', '2026', 'The day the letter was sent must include a month', 'noticeSentOn-month'],
  ['3', 'foo', '2026', 'Enter the month as a number or a name, for example 6 or June', 'noticeSentOn-month'],
  ['3', 'June', '2014', 'The law does not reach back before 1 September 2014', 'noticeSentOn-day'],
])('%s %s %s: %s', async (day, month, year, message, field) => {
  await page.fill('#noticeSentOn-day', day)
  await page.fill('#noticeSentOn-month', month)
  await page.fill('#noticeSentOn-year', year)
  await goOn(page)
  expect(await page.locator('.summary li').allInnerTexts()).toEqual([message])
  expect(plain(await page.innerText('#noticeSentOn-error'))).toBe(`Error: ${message}`)
  expect(await page.title()).toMatch(/^Error: /)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary')
  expect(await boxes()).toEqual([day, month, year])
  await page.click('.summary a')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(field)
  expect(new URL(page.url()).hash).toBe(HASH)
})

test('two dates that cannot both be right name each other', async () => {
  const { page: other, close } = await visit(browser, 'index.html', {
    today: '2026-11-29',
    hash: `${HASH}&noticeSentOn=2026-06-03&certificate=yes`,
  })
  await other.fill('#certificateIssuedOn-day', '2 May 2026')
  await goOn(other)
  expect(await other.locator('.summary li').allInnerTexts()).toEqual([
    'The date of the certificate (2 May 2026) cannot be before the day the letter was sent (3 June 2026). Change one of them',
  ])
  await close()
})

test.each([
  ['22 November 2026', 'The day the letter was sent, 22 November 2026, was a Sunday. Is the day right?'],
  ['31 August 2026', 'The day the letter was sent, 31 August 2026, was a bank holiday. Is the day right?'],
  ['29 September 2025', 'The day the letter was sent, 29 September 2025, is 14 months ago. Is the year right?'],
])('a slip is asked about, and does not stop: %s', async (date, doubt) => {
  const { page: other, close } = await visit(browser, 'index.html', {
    today: '2026-11-29',
    hash: `${HASH}&contacted=no`,
  })
  await other.fill('#noticeSentOn-day', date)
  await goOn(other)
  await other.waitForSelector('#result')
  expect(plain(await other.innerText('.note'))).toBe(`${doubt} Change`)
  // Whoever opens the link later is not asked.
  await other.reload()
  expect(await other.locator('.note').count()).toBe(0)
  await close()
})

test('a meeting that is planned may lie ahead', async () => {
  const { page: other, close } = await visit(browser, 'index.html', {
    today: '2026-11-29',
    hash: '#who=parent&what=waiting&waiting=review',
  })
  await other.fill('#reviewMeetingOn-day', '15 January 2027')
  expect(plain(await other.innerText('#reviewMeetingOn-echo'))).toBe('That is Friday 15 January 2027, still to come.')
  await goOn(other)
  expect(await other.locator('#result').count()).toBe(1)
  await close()
})
