// Dates from outside: ISO days and moments in London, each refused with a sentence that says what to give instead.
import type { Day } from '../dates/civil'
import { formatDay, type LondonMoment, type PlainDateLike, readIso } from '../dates/iso'
import { type Path, type Problem, pathText, problem, show, wrongValue } from '../errors'
import { type Report, throwFirst } from './report'

/**
 * A date from outside.
 *
 * @param path where it stands in the input, for the error
 * @throws TimescalesError `invalid-date`
 */
export const parseDay = (input: unknown, path = 'date'): Day => readDay(input, [path], throwFirst)

/** A date from outside, or a problem. */
export const readDay = <R>(input: unknown, at: Path, report: Report<R>): Day | R =>
  dayOf(input) ?? report(noDay(input, at))

function dayOf(input: unknown): Day | undefined {
  const text =
    typeof input === 'string' ? input : isPlainDate(input) ? String(input.toString({ calendarName: 'never' })) : ''
  const day = readIso(text)
  return Number.isNaN(day) ? undefined : day
}

/** A day that may carry a local time in London. */
export function readMoment<R>(input: unknown, at: Path, report: Report<R>): LondonMoment | R {
  if (typeof input === 'string' && input.charCodeAt(10) === 84) {
    const day = readIso(input.slice(0, 10))
    const time = input.slice(11)
    if (!Number.isNaN(day) && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return { day, time }
    return report(
      wrongValue(at, 'a day, or a day with the time in London such as "2026-01-02T16:45"', input, 'invalid-date'),
    )
  }
  const day = dayOf(input)
  return day === undefined ? report(noDay(input, at)) : { day, time: null }
}

/** The problem of a day before one that it cannot precede: it names both. */
export function tooEarly(at: Path, day: Day, than: Path, earlier: Day): Problem {
  const [given, least] = [formatDay(day), formatDay(earlier)]
  const message = `${pathText(at)} (${given}) cannot be before ${pathText(than)} (${least}): check both.`
  return problem('contradictory-dates', at, message, `a day from ${least}`, given)
}

const EXPECTED = 'a calendar day such as "2026-03-02"'

const noDay = (input: unknown, at: Path): Problem =>
  problem('invalid-date', at, `${pathText(at)} must be ${EXPECTED}; ${hint(input)}.`, EXPECTED, input)

function isPlainDate(input: unknown): input is PlainDateLike {
  return (
    typeof input === 'object' &&
    input !== null &&
    (input as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === 'Temporal.PlainDate' &&
    typeof (input as { toString?: unknown }).toString === 'function'
  )
}

function hint(input: unknown): string {
  if (typeof input === 'object' && input !== null) {
    if ('getTime' in input || 'toJSDate' in input)
      return 'it is an instant: make a day of it with londonDate() from send-dispute-timescales/luxon'
    if ('epochMilliseconds' in input || 'toDate' in input) return 'it is an instant: give its day in London'
  }
  const shown = show(input)
  if (typeof input === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(input)) return `${shown} is not in the calendar`
    if (/^\d{4}-\d{2}-\d{2}T/.test(input)) return `${shown} has a time, and only the day is taken here`
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(input)) return `write ${shown} as year-month-day`
  }
  return `it is ${shown}`
}
