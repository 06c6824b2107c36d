// Working days on whole numbers: what the public functions ask of a calendar.
import type { Day } from '../dates/civil'
import type { Path } from '../errors'
import type { Calendar } from './calendar'

/**
 * The nth working day strictly after a day, or strictly before it when n is negative.
 *
 * @throws TimescalesError `beyond-calendar`
 */
export function workingDayFrom(day: Day, n: number, calendar: Calendar, at: Path): Day {
  calendar.mustReach(day, at)
  const found = calendar.workingDays.step(day, n)
  if (found === undefined) throw calendar.beyond(undefined, at)
  return found
}

/**
 * This day when it is a working day, otherwise the nearest one after it (1) or before it (-1).
 *
 * @throws TimescalesError `beyond-calendar`
 */
export function nearestWorkingDay(day: Day, direction: 1 | -1, calendar: Calendar, at: Path): Day {
  calendar.mustReach(day, at)
  return calendar.workingDays.has(day) ? day : workingDayFrom(day, direction, calendar, at)
}
