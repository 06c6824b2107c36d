// The bank holidays of a year that nobody has published yet.
import { type Day, toDay, weekday } from '../dates/civil'

/**
 * Bank holidays of England and Wales by the Banking and Financial Dealings Act 1971 Sch.1, by common law (Good Friday,
 * Christmas Day) and by the yearly proclamations (New Year's Day, the first Monday in May, the substitutes of
 * Christmas). Only days from Monday to Friday are listed, as GOV.UK does. Extra days cannot be foreseen.
 */
export function projectBankHolidays(year: number): Day[] {
  const easter = easterSunday(year)
  return [
    ...weekdaysFrom(toDay(year, 1, 1), 1),
    easter - 2,
    easter + 1,
    mondayOnOrAfter(toDay(year, 5, 1)),
    mondayOnOrAfter(toDay(year, 5, 25)),
    mondayOnOrAfter(toDay(year, 8, 25)),
    ...weekdaysFrom(toDay(year, 12, 25), 2),
  ]
}

/** The first days from this one that are no Saturday or Sunday: a holiday itself, or its substitute. */
const weekdaysFrom = (day: Day, n: 1 | 2): Day[] =>
  [day, day + 1, day + 2, day + 3].filter((each) => weekday(each) <= 5).slice(0, n)

/** Good Friday and Christmas Day: no working days in any year, by common law and whatever a list says (Rules r.1(3)). */
export const daysNeverWorked = (year: number): Day[] => [easterSunday(year) - 2, toDay(year, 12, 25)]

const mondayOnOrAfter = (day: Day): Day => day + ((8 - weekday(day)) % 7)

/** The Sunday after the Paschal full moon; the moon's table as it holds from 1900 to 2199. */
function easterSunday(year: number): Day {
  const late = (19 * (year % 19) + 24) % 30
  const fullMoon = toDay(year, 3, 21) + (late < 28 ? late : late - 1)
  return fullMoon + 7 - (weekday(fullMoon) % 7)
}
