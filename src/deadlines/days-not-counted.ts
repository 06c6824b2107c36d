// The days that do not count before the Tribunals: 25 December to 1 January, and August (Rules r.12(3)).
import { type Calendar, FIRST_YEAR, LAST_YEAR } from '../calendar/calendar'
import { createDayIndex, type DayIndex } from '../calendar/day-index'
import { type Day, fromDay, yearOf } from '../dates/civil'
import { lazily } from '../freeze'
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

/** The last day of the spell of days not counted that this day lies in. */
export function endOfSpell(day: Day): Day {
  let last = day
  while (!isCounted(last + 1)) last++
  return last
}

/** All days that count, working days or not. */
export const countedDays: () => DayIndex = /* @__PURE__ */ lazily(() =>
  createDayIndex(FIRST_YEAR, LAST_YEAR, isCounted),
)

const byCalendar = /* @__PURE__ */ new WeakMap<Calendar, DayIndex>()

/** The working days that count, by this calendar. */
export function countedWorkingDays(calendar: Calendar): DayIndex {
  let index = byCalendar.get(calendar)
  if (index === undefined) byCalendar.set(calendar, (index = indexOf(calendar)))
  return index
}

const indexOf = ({ first, last, workingDays }: Calendar): DayIndex =>
  createDayIndex(yearOf(first), yearOf(last), (day) => isCounted(day) && workingDays.has(day))
