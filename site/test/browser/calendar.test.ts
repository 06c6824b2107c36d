// "Add to my calendar": a file made in the page, of one's own dates, whose words are still right when they are read later.
import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import ical from 'node-ical'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, turnTo, type Visit, visit } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const LETTER = '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19'

async function calendarOf(
  page: Page,
  fill: { name?: string; everybody?: boolean; inLink?: boolean } = {},
): Promise<string> {
  if (await page.locator('#calendar').isHidden()) await page.click('[data-calendar]')
  await page.fill('#case-name', fill.name ?? '')
  await page.setChecked('input[name="inLink"]', fill.inLink ?? false)
  if (fill.everybody) await page.check('input[value="everybody"]')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#calendar button')])
  return readFile(await download.path(), 'utf8')
}

test('each of one’s own dates is a day, with its reason and its law, and says nothing that goes stale', async () => {
  const { page, requests, close } = await visit(browser, 'index.html', { today: '2026-07-20', hash: LETTER })
  const before = requests.length
  const file = await calendarOf(page, { name: 'Sam' })
  const text = file.replace(/\r\n[ \t]/g, '')
  expect(text).not.toMatch(/days? left|\d+ days? (are|is) left|overdue/i)
  const events = Object.values(ical.sync.parseICS(file)).filter((each) => each?.type === 'VEVENT')
  expect(events.map((event) => (event as { start: Date }).start.toISOString().slice(0, 10)).sort()).toEqual([
    '2026-08-19',
    '2026-09-01',
  ])
  const summaries = [...text.matchAll(/^SUMMARY:(.*)$/gm)].map(([, summary]) => summary ?? '')
  for (const summary of summaries) expect(summary).toContain('Sam')
  expect(text).toMatch(/Regulation 33|Regs 33/i)
  expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([])
  await close()
})

test('a second calendar program reads the same days and reminders', async () => {
  const { page, close } = await visit(browser, 'index.html', { today: '2026-07-20', hash: LETTER })
  const file = await calendarOf(page)
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual(
    expect.arrayContaining([
      ['2026-08-19', true],
      ['2026-09-01', true],
    ]),
  )
  for (const each of calendar.getAllSubcomponents('vevent'))
    expect(each.getAllSubcomponents('valarm').length).toBeGreaterThan(0)
  await close()
})

test('everybody’s dates are a second choice', async () => {
  const { page, close } = await visit(browser, 'index.html', {
    today: '2026-07-20',
    hash: `${LETTER}&authorityToldOfMediationOn=2026-07-10`,
  })
  const count = (file: string): number => file.match(/BEGIN:VEVENT/g)?.length ?? 0
  const mine = count(await calendarOf(page))
  expect(count(await calendarOf(page, { everybody: true }))).toBeGreaterThan(mine)
  await close()
})

test('the same case later has the same entries; another name has others; the name goes into the link only when ticked', async () => {
  const { page, close } = await visit(browser, 'index.html', { today: '2026-07-20', hash: LETTER })
  const ids = (file: string): string[] =>
    [...file.replace(/\r\n[ \t]/g, '').matchAll(/^UID:(.*)$/gm)].map(([, id]) => id ?? '')
  const first = ids(await calendarOf(page, { name: 'Sam' }))
  expect(page.url()).not.toContain('Sam')
  await page.clock.setFixedTime(new Date('2026-07-25T12:00:00Z'))
  await page.reload()
  expect(ids(await calendarOf(page, { name: 'Sam' }))).toEqual(first)
  const other = ids(await calendarOf(page, { name: 'Second child', inLink: true }))
  for (const id of other) expect(first).not.toContain(id)
  expect(new URL(page.url()).hash).toContain('name=Second%20child')
  await close()
})

const idsOf = (file: string): string[] =>
  [...file.replace(/\r\n[ \t]/g, '').matchAll(/^UID:(.*)$/gm)].map(([, id]) => id ?? '')

test('a date that is corrected, and one that moves, keep the ids of their entries', async () => {
  const { page, close } = await visit(browser, 'index.html', { today: '2026-07-20', hash: LETTER })
  const first = idsOf(await calendarOf(page, { name: 'Sam' }))
  expect(first.join()).not.toMatch(/2026|June|letter|council/)
  await turnTo({ page } as Visit, { hash: LETTER.replace('06-19', '06-22'), today: '2026-07-21' })
  // The id goes into the link, so that the next page has it as well.
  expect(new URL(page.url()).hash).toMatch(/noticeSentOn=2026-06-22&calendar=[a-z0-9]+$/)
  expect(idsOf(await calendarOf(page, { name: 'Sam' }))).toEqual(first)
  const saved = await page.innerText('#keep-said')
  expect(saved).toContain('Anywhere else, delete the old entries first.')
  const { hash } = new URL(page.url())
  await close()
  const later = await visit(browser, 'index.html', { today: '2026-07-25', hash })
  expect(idsOf(await calendarOf(later.page, { name: 'Sam' }))).toEqual(first)
  await later.close()
})

test('a name in the link stays in it, and stands over the dates', async () => {
  const { page, close } = await visit(browser, 'index.html', { today: '2026-07-20', hash: `${LETTER}&name=Sam` })
  expect(await page.innerText('.case')).toContain('Sam · ')
  expect(await page.inputValue('#case-name')).toBe('Sam')
  expect(await page.isChecked('input[name="inLink"]')).toBe(true)
  await calendarOf(page, { name: 'Sam B', inLink: true })
  // A link that was drawn before it was saved has the new name too.
  await page.click('.since .chip')
  await page.waitForSelector('form')
  expect(new URL(page.url()).hash).toContain('name=Sam%20B')
  await close()
})

test('another case has other ids, with the same letter and without a name', async () => {
  const files = await Promise.all(
    [1, 2].map(async () => {
      const { page, close } = await visit(browser, 'index.html', { today: '2026-07-20', hash: LETTER })
      const ids = idsOf(await calendarOf(page))
      await close()
      return ids
    }),
  )
  for (const id of files[0] ?? []) expect(files[1]).not.toContain(id)
})

test('what has passed does not go in, and is not offered', async () => {
  const { page, close } = await visit(browser, 'index.html', { today: '2026-11-29', hash: `${LETTER}&contacted=no` })
  expect(await page.locator('[data-calendar]').count()).toBe(0)
  expect(await page.innerText('#keep')).toBe('Keep this page')
  await close()
})

test('a certificate that is still to come is an entry', async () => {
  const { page, close } = await visit(browser, 'index.html', {
    today: '2026-11-18',
    hash: '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-14&contacted=yes&adviserContactedOn=2026-11-12&certificate=not-yet&mediation=no&adviserToldNoMediationOn=2026-11-17',
  })
  const file = (await calendarOf(page)).replace(/\r\n[ \t]/g, '')
  expect(file).toMatch(/^SUMMARY:.*Look for the certificate/m)
  // Regs 34(1): 3 working days after Tuesday 17 November. It is two days ahead, and so reminded of on its day.
  expect(file).toMatch(/TRIGGER;VALUE=DATE-TIME:20261120T090000Z/)
  await close()
})
