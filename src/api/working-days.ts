// Working days in England and Wales: the questions callers ask, on ISO dates.
import { type Calendar, isListed } from '../calendar/calendar'
import { makeCalendar } from '../calendar/make-calendar'
import { nearestWorkingDay, workingDayFrom } from '../calendar/working-days'
import { type DateInput, formatDay } from '../dates/iso'
import { errorFrom, wrongValue } from '../errors'
import {
  type CalendarOptions,
  calendarOr,
  checkCalendarOptions,
  type HolidayDivision,
  readBankHolidays,
} from '../input/calendars'
import { parseDay } from '../input/dates'

/**
 * Makes a calendar from the shipped bank holidays and at most one change to them.
 *
 * @param options at most one of `bankHolidays`, `add` and `knownOn`; and `beyond`
 * @throws TimescalesError `invalid-input`, `invalid-date`, `beyond-calendar`
 * @see Banking and Financial Dealings Act 1971 s.1, Sch.1
 * @example
 * // What an officer could have known the day before the State Funeral was announced:
 * isWorkingDay('2022-09-19', createCalendar({ knownOn: '2022-09-08' })) // true
 */
export function createCalendar(options: CalendarOptions = {}): Calendar {
  return makeCalendar(checkCalendarOptions(options))
}

/**
 * A date as the library takes it, as an ISO date: for a program that hands one on, and wants a mistake said as here.
 *
 * @param name what the error calls it
 * @throws TimescalesError `invalid-date`
 * @example isoDate('2026-03-02') // '2026-03-02'
 */
export const isoDate = (date: DateInput, name = 'date'): string => formatDay(parseDay(date, name))

/**
 * Whether this day is a bank holiday in England and Wales: by GOV.UK's list, by the calendar given, or, in a year without a
 * list, by the law.
 *
 * @param date a day from 2011 to 2099
 * @throws TimescalesError `invalid-date`, `beyond-calendar`; `invalid-input` for what is no calendar
 * @see Banking and Financial Dealings Act 1971 s.1
 * @example isBankHoliday('2022-09-19') // true: the State Funeral
 */
export function isBankHoliday(date: DateInput, calendar?: Calendar): boolean {
  const known = calendarOr(calendar)
  const day = parseDay(date)
  known.mustReach(day, ['date'])
  return isListed(known, day)
}

/**
 * Whether this is a working day: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday.
 *
 * @throws TimescalesError `invalid-date`, `beyond-calendar`; `invalid-input` for what is no calendar
 * @see Rules r.1(3)
 * @example isWorkingDay('2026-12-28') // false: Boxing Day fell on a Saturday
 */
export function isWorkingDay(date: DateInput, calendar?: Calendar): boolean {
  const known = calendarOr(calendar)
  const day = parseDay(date)
  known.mustReach(day, ['date'])
  return known.workingDays.has(day)
}

/**
 * The nth working day strictly after a date, or strictly before it when n is negative. For n = 0, the date itself,
 * whatever day it is.
 *
 * @param n a whole number of working days
 * @returns an ISO date
 * @throws TimescalesError `invalid-date`, `invalid-input`, `beyond-calendar`
 * @example addWorkingDays('2026-04-02', 3) // '2026-04-09': Good Friday and Easter Monday do not count
 */
export function addWorkingDays(date: DateInput, n: number, calendar?: Calendar): string {
  const known = calendarOr(calendar)
  const day = parseDay(date)
  if (!Number.isSafeInteger(n)) throw errorFrom(wrongValue(['n'], 'a whole number of working days', n))
  return formatDay(n === 0 ? day : workingDayFrom(day, n, known, ['date']))
}

/**
 * How many working days lie after one date, through another: the inverse of `addWorkingDays`. Negative when `through`
 * is the earlier date.
 *
 * @throws TimescalesError `invalid-date`, `beyond-calendar`; `invalid-input` for what is no calendar
 * @example countWorkingDays('2026-04-02', '2026-04-09') // 3
 */
export function countWorkingDays(after: DateInput, through: DateInput, calendar?: Calendar): number {
  const known = calendarOr(calendar)
  const from = parseDay(after, 'after')
  const to = parseDay(through, 'through')
  known.mustReach(from, ['after'])
  known.mustReach(to, ['through'])
  const { workingDays } = known
  if (to >= from) return workingDays.between(from, to)
  // Counted back, the day it is counted to is in, and the day it is counted from is out.
  const back = workingDays.between(to, from) + Number(workingDays.has(to)) - Number(workingDays.has(from))
  return back === 0 ? 0 : -back
}

/**
 * This day when it is a working day, otherwise the next one.
 *
 * @throws TimescalesError `invalid-date`, `beyond-calendar`; `invalid-input` for what is no calendar
 * @example workingDayOnOrAfter('2025-08-30') // '2025-09-01'
 */
export function workingDayOnOrAfter(date: DateInput, calendar?: Calendar): string {
  const known = calendarOr(calendar)
  return formatDay(nearestWorkingDay(parseDay(date), 1, known, ['date']))
}

/**
 * This day when it is a working day, otherwise the one before.
 *
 * @throws TimescalesError `invalid-date`, `beyond-calendar`; `invalid-input` for what is no calendar
 * @example workingDayOnOrBefore('2025-08-25') // '2025-08-22': the 25th is a bank holiday
 */
export function workingDayOnOrBefore(date: DateInput, calendar?: Calendar): string {
  const known = calendarOr(calendar)
  return formatDay(nearestWorkingDay(parseDay(date), -1, known, ['date']))
}

/**
 * A calendar from GOV.UK's feed, whole or one division. The feed governs the years it lists, the shipped list the rest.
 *
 * @param json the parsed content of https://www.gov.uk/bank-holidays.json
 * @throws TimescalesError `invalid-input` for another division or another shape, `invalid-date`, `beyond-calendar`
 * @example addWorkingDays('2026-12-24', 1, fromGovUkFeed(await (await fetch(url)).json()))
 */
export function fromGovUkFeed(json: unknown): Calendar {
  return makeCalendar({ supplied: readBankHolidays(json, ['json']) })
}

/**
 * A calendar from the package uk-bank-holidays.
 *
 * @param division what `feed.divisions('england-and-wales')` returns once the feed is loaded
 * @throws TimescalesError `invalid-input`, `invalid-date`, `beyond-calendar`
 * @example fromUkBankHolidays(feed.divisions('england-and-wales'))
 */
export function fromUkBankHolidays(division: HolidayDivision): Calendar {
  return makeCalendar({ supplied: readBankHolidays(division, ['division']) })
}
