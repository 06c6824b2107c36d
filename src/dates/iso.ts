// ISO 8601 calendar dates in and out: the door that every date from outside comes through.
import { inputError, show, type TimescalesError, valueError } from '../errors'
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

/** What stands for text that is no day: a whole number, so that the hot path never leaves whole numbers. */
const NO_DAY = -0x8000_0000

/** The day that these ten characters stand for, or NO_DAY. */
function scan(text: string): Day {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NO_DAY
  const century = digits(text, 0)
  const ofCentury = digits(text, 2)
  const month = digits(text, 5)
  const dayOfMonth = digits(text, 8)
  const year = century * 100 + ofCentury
  if ((century | ofCentury) < 0 || year < 1 || month < 1 || month > 12 || dayOfMonth < 1) return NO_DAY
  return dayOfMonth <= 28 || dayOfMonth <= daysInMonth(year, month) ? toDay(year, month, dayOfMonth) : NO_DAY
}

/** Two digits at this place, or -1. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const units = text.charCodeAt(at + 1) - 48
  return tens >>> 0 > 9 || units >>> 0 > 9 ? -1 : tens * 10 + units
}

/** The day that this text stands for, or NaN when it is not an ISO date of the calendar. */
export function readIso(text: string): Day {
  const day = scan(text)
  return day === NO_DAY ? Number.NaN : day
}

/**
 * Reads a date from outside, or refuses it with a sentence that says what to give instead.
 *
 * @param path where the date stands in the input, for the error
 * @throws TimescalesError `invalid-date`
 */
export function parseDay(input: unknown, path = 'date'): Day {
  if (typeof input === 'string') {
    const day = scan(input)
    if (day !== NO_DAY) return day
  }
  return parseOther(input, path)
}

function parseOther(input: unknown, path: string): Day {
  if (isPlainDate(input)) {
    const day = scan(String(input.toString({ calendarName: 'never' })))
    if (day !== NO_DAY) return day
  }
  throw inputError('invalid-date', `${path} must be ${EXPECTED}; ${hint(input)}.`, path, EXPECTED, input)
}

const EXPECTED = 'a calendar day such as "2026-03-02"'

function isPlainDate(input: unknown): input is PlainDateLike {
  return (
    typeof input === 'object' &&
    input !== null &&
    (input as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === 'Temporal.PlainDate' &&
    typeof (input as { toString?: unknown }).toString === 'function'
  )
}

function hint(input: unknown): string {
  if (input === null) return 'it is null: leave the date out when it is not known'
  if (typeof input === 'object' && isInstant(input))
    return 'it is an instant: make a day of it with londonDate() from send-dispute-timescales/luxon'
  const shown = show(input)
  if (typeof input === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(input)) return `${shown} is not in the calendar`
    if (/^\d{4}-\d{2}-\d{2}T/.test(input)) return `${shown} has a time, and only the day is taken here`
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(input)) return `${shown} must be written year-month-day`
  }
  return `it is ${shown}`
}

/** A JavaScript Date, or a DateTime of luxon or of its like. */
const isInstant = (input: object): boolean =>
  'getTime' in input || 'toJSDate' in input || 'epochMilliseconds' in input || 'toDate' in input

/**
 * Reads a day that may carry a local time in London.
 *
 * @throws TimescalesError `invalid-date`
 */
export function parseMoment(input: unknown, path: string): LondonMoment {
  if (typeof input === 'string' && input.charCodeAt(10) === 84) {
    const day = scan(input.slice(0, 10))
    const time = input.slice(11)
    if (day !== NO_DAY && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return { day, time }
    throw valueError(path, 'a day, or a day with the time in London such as "2026-01-02T16:45"', input, 'invalid-date')
  }
  return { day: parseDay(input, path), time: null }
}

/** The error for a day before one that it cannot precede: it names both. */
export function tooEarly(path: string, day: Day, than: string, earlier: Day): TimescalesError {
  const [given, least] = [formatDay(day), formatDay(earlier)]
  return inputError(
    'contradictory-dates',
    `${path} (${given}) cannot be before ${than} (${least}): check both.`,
    path,
    `a day from ${least}`,
    given,
  )
}

/** 1 January 2011, and days to 31 December 2050: written out, so that bundlers can drop the table with its users. */
const FIRST_KEPT = 14_975
const KEPT = 14_610
/** The text of days already written once: formatting is the dearest part of a short calculation. */
const written: (string | undefined)[] = /* @__PURE__ */ new Array(KEPT)

/** The day as an ISO date. */
export function formatDay(day: Day): string {
  const place = day - FIRST_KEPT
  if (place >= 0 && place < KEPT) return (written[place] ??= write(day))
  return write(day)
}

function write(day: Day): string {
  const { year, month, dayOfMonth } = fromDay(day)
  if (year > 9999)
    throw inputError(
      'beyond-calendar',
      `The period ends in the year ${year}: check the dates it starts from.`,
      '',
      'a year up to 9999',
      year,
    )
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`
}

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n))
