// One value of a return: a date, a code or a flag, or a sentence that says what it is not.
import { english } from 'send-dispute-timescales'
import type { Item } from './items'

/** What a value means; `reason` where it cannot be read. */
export type Reading = { readonly value: string | boolean | null } | { readonly reason: string }

/** No value of the return is longer than this. */
export const MAX_VALUE = 64

/** Reads one value of an item; a blank one is null, or false for a flag. */
export function readValue({ name, holds }: Item, text: string): Reading {
  const value = text.trim()
  if (holds === 'flag') {
    const flag = FLAGS.get(value.toLowerCase())
    return flag === undefined ? no(name, '1 or 0') : { value: flag }
  }
  // 0 and 000 are how some systems write "no council".
  if (holds === 'council') return { value: value !== '' && !/^0+(\.0+)?$/.test(value) }
  if (value === '') return { value: null }
  if (holds === 'date') {
    const day = readDay(value)
    return day === null ? no(name, 'a date such as 2025-09-01') : { value: day }
  }
  const code = value.toUpperCase()
  return holds.includes(code) ? { value: code } : no(name, `one of ${holds.join(', ')}`)
}

const no = (name: string, expected: string): Reading => ({ reason: `${name} is not ${expected}.` })

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['', false],
  ['0', false],
  ['0.0', false],
  ['false', false],
  ['n', false],
  ['1', true],
  ['1.0', true],
  ['true', true],
  ['y', true],
])

/**
 * A day as a return or a Blade export writes it, as an ISO date: `2025-09-01`, `2025-Sep-01 00:00:00`. A time of day may
 * follow; with `Z` it is an instant in UTC, and the day is London's. Null for anything else, and for a day that is in no
 * calendar.
 */
export function readDay(text: string): string | null {
  const match = /^(\d{4})-(\d\d|[a-z]{3,9})-(\d\d)(?:[T ](\d\d):\d\d(?::\d\d(?:\.\d+)?)?(Z)?)?$/i.exec(text)
  if (match === null) return null
  const [, year = '', written = '', day = '', hour = '', zone] = match
  const month = /^\d/.test(written) ? written : monthNamed(written)
  if (month === null || !isDay(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${month}-${day}`
  return zone === undefined ? date : londonDay(date, hour)
}

const MONTHS = Array.from({ length: 12 }, (_, i) => english.dates.month({ month: i + 1 }).toLowerCase())

/** `09` for `Sep`, `Sept` and `September`. */
function monthNamed(name: string): string | null {
  const index = MONTHS.findIndex((month) => month.startsWith(name.toLowerCase()))
  return index < 0 ? null : String(index + 1).padStart(2, '0')
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
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
