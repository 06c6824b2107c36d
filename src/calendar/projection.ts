// The bank holidays of a year that nobody has published yet.
import { type Day, toDay, weekday } from '../dates/civil'

/**
 * Bank holidays of England and Wales by the Banking and Financial Dealings Act 1971 Sch.1, by common law (Good Friday,
 * Christmas Day) and by the yearly proclamations (New Year's Day, the first Monday in May, the substitutes of
 * Christmas). Only days from Monday to Friday are listed, as GOV.UK does. Extra days cannot be foreseen.
 */
export function projectBankHolidays(year: number): Day[] {
  const newYear = toDay(year, 1, 1)
  const easter = easterSunday(year)
  const christmas = toDay(year, 12, 25)
  const [on25, on26] = [weekday(christmas), weekday(christmas + 1)]
  return [
    newYear + (weekday(newYear) === 6 ? 2 : weekday(newYear) === 7 ? 1 : 0),
    easter - 2,
    easter + 1,
    mondayOnOrAfter(toDay(year, 5, 1)),
    mondayOnOrAfter(toDay(year, 5, 25)),
    mondayOnOrAfter(toDay(year, 8, 25)),
    christmas,
    christmas + 1,
    ...(on25 === 7 || on26 === 7 ? [christmas + 2] : []),
    ...(on25 === 6 || on26 === 6 ? [christmas + 3] : []),
  ].filter((day) => weekday(day) <= 5)
}

/** Good Friday and Christmas Day: no working days in any year, by common law and whatever a list says (Rules r.1(3)). */
export const daysNeverWorked = (year: number): Day[] => [easterSunday(year) - 2, toDay(year, 12, 25)]

const mondayOnOrAfter = (day: Day): Day => day + ((8 - weekday(day)) % 7)

/** Gregorian Easter by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const offset = epact + sunday - 7 * late + 114
  return toDay(year, Math.floor(offset / 31), (offset % 31) + 1)
}
