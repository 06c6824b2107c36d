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

/** The Sunday after the Paschal full moon; the moon's table as it holds from 1900 to 2199. */
function easterSunday(year: number): Day {
  const golden = year % 19
  const late = (19 * golden + 24) % 30
  const fullMoon = toDay(year, 3, 21) + late - (late === 29 || (late === 28 && golden > 10) ? 1 : 0)
  return fullMoon + 7 - (weekday(fullMoon) % 7)
}
