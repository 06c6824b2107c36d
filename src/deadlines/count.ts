// Counting one limb of a row: from the day of the event to the counted end.
import type { Calendar } from '../calendar/calendar'
import type { DayIndex } from '../calendar/day-index'
import { addMonths, type Day, hasCorrespondingDate, toDay, yearOf } from '../dates/civil'
import type { Path } from '../errors'
import type { End } from '../law/counting-rules'
import { countedDays, countedWorkingDays } from './days-not-counted'
import type { PreparedLimb } from './prepare'

export interface Counted {
  /** The last day of the period. */
  readonly end: Day
  /** The end before days not counted were made up or left out; the same day where none were. */
  readonly plain: Day
}

const DAYS_IN = { days: 1, weeks: 7 }

/** Counts a limb from the day of its event under the rules of its row's end. */
export function countLimb(limb: PreparedLimb, on: Day, { skips }: End, calendar: Calendar): Counted {
  const { period, counting, at } = limb
  if (counting === 'before-date') {
    const day = dateInYearOf(period.before as string, on) - period.n
    return { end: day, plain: day }
  }
  const n = counting === 'at-least-before' ? -period.n : period.n
  // "Beginning with": the day of the event is day 1; where it is no working day, the next one is.
  const from = counting === 'event-day-counts' ? on - 1 : on
  if (period.unit === 'working-days') {
    const plain = step(calendar.workingDays, from, n, calendar, at)
    return { end: skips === null ? plain : step(countedWorkingDays(calendar), from, n, calendar, at), plain }
  }
  const plain = period.unit === 'months' ? monthsEnd(on, n, from) : from + n * DAYS_IN[period.unit]
  // To find the corresponding date and make up each day left out comes to the same as counting as many days that count.
  return { end: skips === null ? plain : step(countedDays(), from, plain - from, calendar, at), plain }
}

/** The corresponding date, or the day before it where the event's day counts; in a month without one, its last day. */
function monthsEnd(on: Day, n: number, from: Day): Day {
  const end = addMonths(on, n)
  return from < on && hasCorrespondingDate(on, end) ? end - 1 : end
}

const dateInYearOf = (monthAndDay: string, on: Day): Day =>
  toDay(yearOf(on), Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)))

/** The nth day of an index after a day, or before it when n is negative. */
export function step(index: DayIndex, from: Day, n: number, calendar: Calendar, at: Path): Day {
  calendar.mustReach(from, at)
  const found = index.step(from, n)
  if (found === undefined || !calendar.reaches(found)) throw calendar.beyond(undefined, at)
  return found
}
