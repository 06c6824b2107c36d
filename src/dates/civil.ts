// Civil days as whole numbers: day 0 is 1 January 1970. No clock, no time zone, no Date.

/** A calendar day as the number of days since 1970-01-01. */
export type Day = number

/** Days from 0000-03-01 to 1970-01-01, so that leap days fall at the end of the counted year. */
const EPOCH = 719_468
const DAYS_IN_400_YEARS = 146_097

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day with this year, month (1-12) and day of the month; the caller knows that it exists. */
export function toDay(year: number, month: number, dayOfMonth: number): Day {
  // Counted from 1 March, so that a leap day is the last of its year.
  const y = month > 2 ? year : year - 1
  const leapDays = ((y / 4) | 0) - ((y / 100) | 0) + ((y / 400) | 0)
  return y * 365 + leapDays + (((153 * ((month + 9) % 12) + 2) / 5) | 0) + dayOfMonth - 1 - EPOCH
}

export interface CivilDate {
  year: number
  month: number
  dayOfMonth: number
}

/** Year, month and day of the month of a day from the year 1 on (Howard Hinnant's civil-from-days). */
export function fromDay(day: Day): CivilDate {
  const shifted = day + EPOCH
  const era = (shifted / DAYS_IN_400_YEARS) | 0
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const leaps = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0)
  const yearOfEra = ((dayOfEra - leaps) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1,
  }
}

export const yearOf = (day: Day): number => fromDay(day).year

/** Monday 1 to Sunday 7. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/**
 * The corresponding date so many months on (or back, when negative), or the last day of that month where it has no
 * such day. Dodds v Walker [1981] 1 WLR 1027.
 *
 * @example formatDay(addMonths(parseDay('2025-12-31'), 2)) // '2026-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = fromDay(day)
  const target = year * 12 + (month - 1) + months
  const targetYear = Math.floor(target / 12)
  const targetMonth = target - targetYear * 12 + 1
  return toDay(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)))
}

/** Whether `addMonths` found a day of the same number, and did not have to stop at the end of a shorter month. */
export const hasCorrespondingDate = (day: Day, monthsLater: Day): boolean =>
  fromDay(day).dayOfMonth === fromDay(monthsLater).dayOfMonth
