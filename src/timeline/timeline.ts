// A whole case as a record: its entries, what comes next, what is overdue, what has passed, and what it waits for.
import type { Calendar } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { formatDay } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import { versionOf } from '../deadlines/version'
import type { Classification, NoticeResult } from '../disputes/classification'
import type { CheckedCase } from '../input/case-file'
import { type EventName, eventNames } from '../law/events'
import { type ComputedWith, computedBy } from '../version'
import type { TimelineEntry } from './entry'
import { unfold } from './unfold'

/** A whole case as it stands on a day. Frozen, and fit to store as JSON. */
export interface Timeline {
  /** As in the case file; null when it has none. */
  readonly reference: string | null
  /** ISO date. */
  readonly asAt: string
  readonly classification: Classification | NoticeResult | null
  /** In the order of the law page. */
  readonly entries: readonly TimelineEntry[]
  /** The entry due first of those due today or later; null when there is none. */
  readonly next: TimelineEntry | null
  /** Ids of the overdue entries, the longest overdue first. */
  readonly overdue: readonly string[]
  /** Ids of the family's rights and guaranteed days whose time has passed, the latest first. */
  readonly passed: readonly string[]
  /** The events that would start an entry which has not started. */
  readonly waitingFor: readonly EventName[]
  readonly computedWith: ComputedWith
}

/** The timeline of a checked case. */
export function timelineOf(file: CheckedCase, asAt: Day, calendar: Calendar): Timeline {
  const { classification, entries, waitingFor } = unfold(file, asAt, calendar)
  return Object.freeze({
    reference: file.reference,
    asAt: formatDay(asAt),
    classification,
    entries: Object.freeze(entries),
    next: nextOf(entries),
    overdue: Object.freeze(byDueDate(entries.filter(({ state }) => state === 'overdue')).map(({ id }) => id)),
    passed: Object.freeze(byDueDate(entries.filter(hasPassed), -1).map(({ id }) => id)),
    waitingFor: Object.freeze(eventNames.filter((event) => waitingFor.has(event))),
    computedWith: computedBy(calendar),
  })
}

/** A right or a guaranteed day of the family's that is gone: nobody may read that nothing is due while one has just gone. */
const hasPassed = ({ state, side, deadline }: TimelineEntry): boolean =>
  state === 'lapsed' && side === 'family' && versionOf(deadline as TimelineDeadline).counts.force !== 'appointment'

/** Of an entry that has started. */
const dueOn = ({ deadline }: TimelineEntry): string => (deadline as TimelineDeadline).dueOn

/** In the order of their last days, or the latest first; those of one day in the order of the law page. */
const byDueDate = (entries: readonly TimelineEntry[], direction: 1 | -1 = 1): TimelineEntry[] =>
  [...entries].sort((a, b) => (dueOn(a) === dueOn(b) ? 0 : dueOn(a) < dueOn(b) ? -direction : direction))

/** The one due first of those due today or later; of several on one day, the first of the law page. */
export const nextOf = (entries: readonly TimelineEntry[]): TimelineEntry | null =>
  byDueDate(entries.filter(({ state }) => state === 'not-due' || state === 'due-today'))[0] ?? null
