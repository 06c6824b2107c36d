// The days that do not count before the Tribunals: 25 December to 1 January, and August (Rules r.12(3)).
import { type Calendar, FIRST_YEAR, LAST_YEAR } from '../calendar/calendar'
import { createDayIndex, type DayIndex } from '../calendar/day-index'
import { type Day, fromDay, toDay } from '../dates/civil'
import { type DateInput, parseDay } from '../dates/iso'
import { daysNotCounted } from '../law/counting-rules'

const SPANS = /* @__PURE__ */ (() =>
  daysNotCounted.map(({ from, through }) => [monthDay(from), monthDay(through)] as const))()

/** `08-31` as 831, so that month and day compare as one number. */
function monthDay(text: string): number {
  return Number(text.replace('-', ''))
}

/** Whether the day counts before the Tribunals. */
export function isCounted(day: Day): boolean {
  const { month, dayOfMonth } = fromDay(day)
  const place = month * 100 + dayOfMonth
  return SPANS.every(([from, through]) => place < from || place > through)
}

/**
 * Whether this day counts in a period for an act before the Tribunals: not from 25 December to 1 January, nor in August.
 *
 * @throws TimescalesError `invalid-date`
 * @see Rules r.12(3)(b)
 * @example countsBeforeTribunal('2025-08-31') // false
 */
export function countsBeforeTribunal(date: DateInput): boolean {
  return isCounted(parseDay(date))
}

/** The last day of the spell of days not counted that this day lies in. */
export function endOfSpell(day: Day): Day {
  let last = day
  while (!isCounted(last + 1)) last++
  return last
}

let everyDay: DayIndex | undefined

/** All days that count, working days or not. */
export const countedDays = (): DayIndex =>
  (everyDay ??= createDayIndex(toDay(FIRST_YEAR, 1, 1), toDay(LAST_YEAR, 12, 31), isCounted))

const byCalendar = /* @__PURE__ */ new WeakMap<Calendar, DayIndex>()

/** The working days that count, by this calendar. */
export function countedWorkingDays(calendar: Calendar): DayIndex {
  let index = byCalendar.get(calendar)
  if (!index) {
    const { workingDays } = calendar
    index = createDayIndex(calendar.first, calendar.last, (day) => workingDays.has(day) && isCounted(day))
    byCalendar.set(calendar, index)
  }
  return index
}
