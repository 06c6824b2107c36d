// What the calendar's tests measure against: bank holidays and working days found the slow way, without src.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DateTime } from 'luxon'
import { onTestFinished } from 'vitest'
import data from '../../data/bank-holidays-england-and-wales.json'
import type { BankHoliday } from '../../src/calendar/calendar'

const utc = (iso: string): DateTime => DateTime.fromISO(iso, { zone: 'utc' })
const iso = (date: DateTime): string => date.toISODate() ?? ''

/**
 * The Paschal full moon for each golden number, 1900 to 2199: the Book of Common Prayer's table, as the Calendar
 * (New Style) Act 1750 has it.
 */
const PASCHAL_FULL_MOON = [
  '04-14',
  '04-03',
  '03-23',
  '04-11',
  '03-31',
  '04-18',
  '04-08',
  '03-28',
  '04-16',
  '04-05',
  '03-25',
  '04-13',
  '04-02',
  '03-22',
  '04-10',
  '03-30',
  '04-17',
  '04-07',
  '03-27',
]

/** Easter Day: the Sunday after the Paschal full moon. */
export function easterByThePrayerBook(year: number): string {
  let day = utc(`${year}-${PASCHAL_FULL_MOON[year % 19]}`).plus({ days: 1 })
  while (day.weekday !== 7) day = day.plus({ days: 1 })
  return iso(day)
}

/** The bank holidays of a year by the Act, common law and the yearly proclamations, Monday to Friday, with luxon. */
export function bankHolidaysByLaw(year: number): string[] {
  const easter = utc(easterByThePrayerBook(year))
  const on = (monthAndDay: string): DateTime => utc(`${year}-${monthAndDay}`)
  const firstMonday = (from: DateTime): DateTime => (from.weekday === 1 ? from : firstMonday(from.plus({ days: 1 })))
  const lastMonday = (from: DateTime): DateTime => (from.weekday === 1 ? from : lastMonday(from.minus({ days: 1 })))
  const days = [
    on('01-01').weekday > 5 ? firstMonday(on('01-01')) : on('01-01'),
    easter.minus({ days: 2 }),
    easter.plus({ days: 1 }),
    firstMonday(on('05-01')),
    lastMonday(on('05-31')),
    lastMonday(on('08-31')),
  ]
  const christmas = {
    1: ['12-25', '12-26'],
    2: ['12-25', '12-26'],
    3: ['12-25', '12-26'],
    4: ['12-25', '12-26'],
    5: ['12-25', '12-28'],
    6: ['12-27', '12-28'],
    7: ['12-26', '12-27'],
  }[on('12-25').weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7]
  return [...days.map(iso), ...christmas.map((day) => `${year}-${day}`)].sort()
}

/** The shipped rows in force, as they stand in the file. */
export const shippedDays: readonly string[] = data.days.filter((row) => !('withdrawnOn' in row)).map(({ date }) => date)

/** The last year that the shipped list holds. Tests ask about it by this name, so that the next update breaks none. */
export const lastListedYear = Number(shippedDays.at(-1)?.slice(0, 4))

/** The day of the snapshot below. */
export const SNAPSHOT_ON = '2026-11-22'

/** The shipped rows as they stood on 22 November 2026, 2011 to 2028. */
export const snapshot: readonly BankHoliday[] = (data.days as BankHoliday[])
  .filter(({ publishedOn }) => publishedOn === null || publishedOn <= SNAPSHOT_ON)
  .map(({ withdrawnOn, ...row }) => (withdrawnOn && withdrawnOn <= SNAPSHOT_ON ? { ...row, withdrawnOn } : row))

/** Its dates in force. */
export const snapshotDays: readonly string[] = snapshot.filter((row) => !row.withdrawnOn).map(({ date }) => date)

/** A day, and whether it is a working day. */
export interface SlowDay {
  readonly iso: string
  readonly working: boolean
}

/** Every day from the one date through the other, by the file's years and then the law's. */
export function slowDays(from = '2011-01-01', through = '2099-12-31'): readonly SlowDay[] {
  everyDay ??= countSlowly()
  return everyDay.filter(({ iso }) => iso >= from && iso <= through)
}

let everyDay: readonly SlowDay[] | undefined

function countSlowly(): readonly SlowDay[] {
  const holidays = new Set(shippedDays)
  for (let year = lastListedYear + 1; year <= 2099; year++) for (const day of bankHolidaysByLaw(year)) holidays.add(day)
  const days: SlowDay[] = []
  for (let day = utc('2011-01-01'); day.year <= 2099; day = day.plus({ days: 1 }))
    days.push({ iso: iso(day), working: day.weekday < 6 && !holidays.has(iso(day)) })
  return days
}

export interface FeedRow {
  title: string
  date: string
  notes: string
  bunting: boolean
}
export type Feed = Record<string, { division: string; events: FeedRow[] }>

/** A row as GOV.UK writes it. */
export const feedRow = (title: string, date: string, notes = ''): FeedRow => ({
  title: title.replaceAll("'", '’'),
  date,
  notes,
  bunting: title !== 'Good Friday',
})

/** GOV.UK's feed as it stood in November 2026, in shape and in words: three divisions, curly apostrophes, 2019 on. */
export function govUkFeed(): Feed {
  const ours = snapshot.filter((day) => !day.withdrawnOn && day.date >= '2019')
  return {
    'england-and-wales': {
      division: 'england-and-wales',
      events: ours.map(({ title, date, notes }) => feedRow(title, date, notes)),
    },
    scotland: {
      division: 'scotland',
      events: [
        feedRow("New Year's Day", '2026-01-01'),
        feedRow('2nd January', '2026-01-02'),
        feedRow('World Cup bank holiday', '2026-06-15'),
        feedRow("St Andrew's Day", '2026-11-30'),
      ],
    },
    'northern-ireland': {
      division: 'northern-ireland',
      events: [
        feedRow("St Patrick's Day", '2026-03-17'),
        feedRow("Battle of the Boyne (Orangemen's Day)", '2026-07-13'),
      ],
    },
  }
}

/** The rows of 2029 as GOV.UK would list them, by hand. */
export const rowsOf2029: readonly FeedRow[] = [
  feedRow("New Year's Day", '2029-01-01'),
  feedRow('Good Friday', '2029-03-30'),
  feedRow('Easter Monday', '2029-04-02'),
  feedRow('Early May bank holiday', '2029-05-07'),
  feedRow('Spring bank holiday', '2029-05-28'),
  feedRow('Summer bank holiday', '2029-08-27'),
  feedRow('Christmas Day', '2029-12-25'),
  feedRow('Boxing Day', '2029-12-26'),
]

/** A server on this machine for the length of one test; the answer is its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
