// Counting one limb of a row: from the day of the event to the counted end.
import type { Calendar } from '../calendar/calendar'
import type { DayIndex } from '../calendar/day-index'
import { addMonths, type Day, fromDay, hasCorrespondingDate, toDay } from '../dates/civil'
import type { End } from '../law/counting-rules'
import type { Counting, Period } from '../law/rows'
import { countedDays, countedWorkingDays } from './days-not-counted'
import type { PlannedLimb } from './plan'

export interface Counted {
  /** The last day of the period. */
  readonly end: Day
  /** The end before days not counted were made up or left out; the same day where none were. */
  readonly plain: Day
}

/** Counts a limb from the day of its event under the rules of its row's end. */
export function countLimb(limb: PlannedLimb, on: Day, end: End, calendar: Calendar): Counted {
  const { period, counting, path } = limb
  if (counting === 'before-date') return settled(dateInYearOf(period.before as string, on) - period.n)
  if (end.skips !== null) return skipping(limb, on, calendar)
  if (counting === 'at-least-before') return settled(back(period, on, calendar, path))
  if (period.unit === 'working-days') {
    // Day 1 of "beginning with" a day that is not a working day is the next working day.
    const from = counting === 'event-day-counts' ? on - 1 : on
    return settled(step(calendar.workingDays, from, period.n, calendar, path))
  }
  return settled(plainEnd(period, on, counting))
}

const plainEnd = (period: Period, on: Day, counting: Counting): Day =>
  counting === 'event-day-counts' ? beginningWith(period, on) : forward(period, on)

const settled = (end: Day): Counted => ({ end, plain: end })

const DAYS_IN = { days: 1, weeks: 7 } as const

function forward({ n, unit }: Period, on: Day): Day {
  return unit === 'months' ? addMonths(on, n) : on + n * DAYS_IN[unit as keyof typeof DAYS_IN]
}

/** The day before the corresponding date; where the month has no such day, its last day. */
function beginningWith(period: Period, on: Day): Day {
  const corresponding = forward(period, on)
  return period.unit === 'months' && !hasCorrespondingDate(on, corresponding) ? corresponding : corresponding - 1
}

function back(period: Period, on: Day, calendar: Calendar, path: string): Day {
  if (period.unit === 'working-days') return step(calendar.workingDays, on, -period.n, calendar, path)
  return forward({ ...period, n: -period.n }, on)
}

function dateInYearOf(monthAndDay: string, on: Day): Day {
  return toDay(fromDay(on).year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)))
}

/**
 * Leaves out the days that do not count. For months, too: to find the corresponding date and make up each day left out
 * with one counted day comes to the same as counting as many days that count.
 */
function skipping({ period, counting, path }: PlannedLimb, on: Day, calendar: Calendar): Counted {
  const isBack = counting === 'at-least-before'
  const from = counting === 'event-day-counts' ? on - 1 : on
  const n = isBack ? -period.n : period.n
  if (period.unit === 'working-days')
    return {
      end: step(countedWorkingDays(calendar), from, n, calendar, path),
      plain: step(calendar.workingDays, from, n, calendar, path),
    }
  const plain = isBack ? forward({ ...period, n }, on) : plainEnd(period, on, counting)
  return { end: step(countedDays(), from, plain - from, calendar, path), plain }
}

function step(index: DayIndex, from: Day, n: number, calendar: Calendar, path: string): Day {
  calendar.mustReach(from, path)
  const found = index.step(from, n)
  if (found === undefined) throw calendar.beyond(undefined, path)
  return found
}
