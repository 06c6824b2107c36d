// "Add to my calendar": a file made in the page, whose entries are brought up to date by a later one.
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function calendarOf(page: Page): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#add-to-calendar')])
  const text = await readFile(await download.path(), 'utf8')
  return text.replace(/\r\n[ \t]/g, '').split('\r\n')
}
const valuesOf = (lines: readonly string[], name: string): string[] =>
  lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1))

const NOTICE = '#kind=refusal-to-assess&noticeSentOn=2025-06-05'

test('each date is a day in the calendar, with its reason', async () => {
  const { page, requests } = await open(browser, 'calculator.html', { fragment: `${NOTICE}&asAt=2025-06-20` })
  const before = requests.length
  const lines = await calendarOf(page)
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(valuesOf(lines, 'DTSTART;VALUE=DATE')).toEqual(['20250805', '20250901'])
  expect(valuesOf(lines, 'SUMMARY').slice(0, 2).join()).toContain('refusal to assess\\, 5 June 2025')
  expect(valuesOf(lines, 'DESCRIPTION')[0]).toContain('Regs 33')
  expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([])
  await page.context().close()
})

test('the same case later has the same entries; another name has others', async () => {
  const { page } = await open(browser, 'calculator.html', { fragment: `${NOTICE}&asAt=2025-06-20` })
  const first = valuesOf(await calendarOf(page), 'UID')
  await page.goto(page.url().replace(/#.*/, `${NOTICE}&certificateIssuedOn=2025-07-30&asAt=2025-08-01`))
  await page.waitForFunction(
    () => location.hash.includes('2025-08-01') && document.querySelector('[data-entry="appeal.lodge"]'),
  )
  const later = valuesOf(await calendarOf(page), 'UID')
  for (const uid of first) expect(later).toContain(uid)
  await page.fill('#name', 'Second child')
  const other = valuesOf(await calendarOf(page), 'UID')
  for (const uid of other) expect(later).not.toContain(uid)
  expect(new URL(page.url()).hash).toContain('name=Second%20child')
  expect(await page.inputValue('#link')).toBe(page.url())
  await page.context().close()
})
