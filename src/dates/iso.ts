// ISO 8601 calendar dates as text: reading one that is known to be text, and writing one.
import { errorFrom, problem } from '../errors'
import { type Day, daysInMonth, fromDay, toDay } from './civil'

/**
 * A calendar day as the library takes it: an ISO 8601 date such as `2026-03-02`, or a `Temporal.PlainDate`.
 * It has no time zone. A JavaScript `Date` or a luxon `DateTime` is an instant and is refused: turn it into the day it
 * was in London with `londonDate` from `send-dispute-timescales/luxon`.
 */
export type DateInput = string | PlainDateLike

/** What the library needs of a `Temporal.PlainDate`. */
export interface PlainDateLike {
  readonly [Symbol.toStringTag]: 'Temporal.PlainDate'
  toString(options?: { calendarName?: 'never' }): string
}

/** A calendar day in London with, where it is known, the local time: `2026-01-02` or `2026-01-02T17:30`. */
export interface LondonMoment {
  readonly day: Day
  /** `HH:MM` or `HH:MM:SS`, or null when only the day is known. */
  readonly time: string | null
}

/** The day that this text stands for, or NaN when it is not an ISO date of the calendar. */
export function readIso(text: string): Day {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN
  const year = digits(text, 0) * 100 + digits(text, 2)
  const month = digits(text, 5)
  const dayOfMonth = digits(text, 8)
  if (!(year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return Number.NaN
  return dayOfMonth <= daysInMonth(year, month) ? toDay(year, month, dayOfMonth) : Number.NaN
}

/** Two digits at this place, or NaN. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const units = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN
}

/**
 * The day as an ISO date.
 *
 * @throws TimescalesError `beyond-calendar` after the year 9999
 */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = fromDay(day)
  if (year > 9999)
    throw errorFrom(
      problem(
        'beyond-calendar',
        [],
        `The day is in the year ${year}: check the date it is counted from.`,
        'a year up to 9999',
        year,
      ),
    )
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`
}

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n))
