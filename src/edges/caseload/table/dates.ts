// The date in a cell, in the one order that its column was declared to have. Nothing is guessed.
import { english } from 'send-dispute-timescales'
import type { DateOrder } from './map'

/** An ISO date; nothing; or something that is no date. */
export type CellDate = { readonly day: string } | 'blank' | 'placeholder' | 'no-date'

/** Cells that say "not applicable", which is the same as leaving them empty. */
const BLANK = new Set(['', 'n/a', 'na', 'n.a.', '-', '–', '—', 'none', 'nil', 'not applicable'])
/** Cells that say "not yet": safe to repeat, and worth a remark. */
const PLACEHOLDERS = new Set([
  'tbc',
  'tba',
  'tbd',
  '?',
  '??',
  'pending',
  'awaited',
  'awaiting',
  'unknown',
  'to follow',
  'not known',
])

/**
 * Reads the date in a cell.
 *
 * ISO dates, dates with the name of a month and the day numbers of a spreadsheet mean the same in every order. A year of
 * two digits is of this century. A time of day may follow, and is left out; with `Z` it is an instant in UTC, and the
 * day is London's.
 *
 * @param order of day, month and year in this column; null takes only what needs no order
 */
export function readCellDate(cell: string, order: DateOrder | null): CellDate {
  const text = cell.replace(/\s+/g, ' ').trim()
  const word = text.toLowerCase()
  if (BLANK.has(word)) return 'blank'
  if (PLACEHOLDERS.has(word)) return 'placeholder'
  const day = dayIn(text.replace(TIME, ''), order)
  if (day === null) return 'no-date'
  const [, hour = '', , , zone = ''] = TIME.exec(text) ?? []
  return { day: zone.toUpperCase() === 'Z' ? londonDay(day, hour) : day }
}

const TIME = /[ T](\d{1,2}):\d\d(:\d\d(\.\d+)?)?( ?[ap]m|Z)?$/i
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const DAY_NUMBER = /^(\d{5})(?:\.0+)?$/
const NUMBERS = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/
const NAMED = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ .-]([a-z]{3,9})[ .,-]{1,2}(\d{4}|\d\d)$/i

function dayIn(text: string, order: DateOrder | null): string | null {
  const iso = ISO.exec(text)
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3])
  const number = DAY_NUMBER.exec(text)
  if (number !== null) return spreadsheetDay(Number(number[1]))
  const named = NAMED.exec(text)
  if (named !== null) return calendarDay(named[3], monthNamed(named[2] as string), named[1])
  const numbers = NUMBERS.exec(text)
  if (numbers === null || order === null) return null
  const [a, b, c] = [numbers[1], numbers[2], numbers[3]]
  if (order === 'ymd') return calendarDay(a, b, c)
  return order === 'dmy' ? calendarDay(c, b, a) : calendarDay(c, a, b)
}

const MONTHS = Array.from({ length: 12 }, (_, i) => english.dates.month({ month: i + 1 }).toLowerCase())

const monthNamed = (name: string): string =>
  String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1)

/** Excel's day 25569 is 1 January 1970. Numbers outside this century are no dates of a tracker. */
const DAY_OF_1970 = 25_569
const [FROM_2000, TO_2099] = [36_526, 73_050]

const spreadsheetDay = (number: number): string | null =>
  number < FROM_2000 || number > TO_2099 ? null : isoDay((number - DAY_OF_1970) * DAY)

function calendarDay(year = '', month = '', day = ''): string | null {
  if ((year.length !== 4 && year.length !== 2) || month.length > 2 || day.length > 2) return null
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)))
  const isInCalendar = full >= 1900 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return isInCalendar ? isoDay(date.getTime()) : null
}

/**
 * The day in London of an hour in UTC. From the last Sunday of March to that of October, midnight in London is 23:00 of
 * the day before in UTC, and systems that store midnights write it so (Summer Time Act 1972 s.1).
 */
function londonDay(date: string, hour: string): string {
  const year = Number(date.slice(0, 4))
  const isNextDay = hour === '23' && date >= lastSunday(year, 3) && date < lastSunday(year, 10)
  return isNextDay ? isoDay(Date.parse(date) + DAY) : date
}

/** Of a month with 31 days. */
function lastSunday(year: number, month: number): string {
  const last = Date.UTC(year, month - 1, 31)
  return isoDay(last - new Date(last).getUTCDay() * DAY)
}

const DAY = 86_400_000
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)
