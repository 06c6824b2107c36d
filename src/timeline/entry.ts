// How one limit that has started stands: met, moot, open or late.

import type { Day } from '../dates/civil'
import { formatDay, type LondonMoment, tooEarly } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import { type State, stateOf } from '../deadlines/status'
import type { Assumption } from '../law/counting-rules'
import type { LimitId } from '../law/time-limits'
import type { Happening, History } from './history'
import type { Slot } from './slots'

/** One time limit in a case, and how it stands. */
export interface TimelineEntry {
  /** The limit, or `limit@event` for `comply.*`, which several events can start in one case. */
  readonly id: string
  readonly limit: LimitId
  readonly state: State
  /** Null while the limit has not started. */
  readonly deadline: TimelineDeadline | null
  /** The day it was met, ISO date; null when it was not, or when another event shows that it was. */
  readonly metOn: string | null
  /** What the entry takes as given: its deadline's assumptions, and its state's. */
  readonly assumptions: readonly Assumption[]
}

const ALWAYS = -Infinity

/**
 * The entry of a limit that began on a day.
 *
 * @throws TimescalesError `contradictory-dates` when the file says it was done before it began
 */
export function entryOf(
  slot: Slot,
  deadline: TimelineDeadline,
  history: History,
  began: Day,
  today: Day,
  done: LondonMoment | undefined,
): TimelineEntry {
  const from = slot.countsBack ? ALWAYS : began
  if (done !== undefined && done.day < from) throw tooEarly(`done["${slot.id}"]`, done.day, 'its start', began)

  let met: Happening | null = done !== undefined && done.day <= today ? done : null
  for (const trigger of slot.prepared.row.metBy) met = earlier(met, history.firstFrom(trigger, from))
  let moot: Happening | null = null
  for (const { trigger, atAnyTime } of slot.prepared.row.supersededBy)
    moot = earlier(moot, history.firstFrom(trigger, atAnyTime ? ALWAYS : from))

  // The first of them decides; on the same day it is met.
  if (moot !== null && (met === null || moot.day < met.day)) return entry(slot, deadline, 'not-applicable')
  if (met === null) return entry(slot, deadline, stateOf(deadline, today, null))
  if (met.shown) return entry(slot, deadline, 'met')
  const metOn = formatDay(met.day)
  const hourUnknown = deadline.dueTime !== null && met.time === null && metOn === deadline.dueOn
  const assumptions = hourUnknown ? [...deadline.assumptions, 'received-by-17:00' as const] : deadline.assumptions
  return entry(slot, deadline, stateOf(deadline, today, met), metOn, assumptions)
}

const NONE: readonly Assumption[] = /* @__PURE__ */ Object.freeze([])

/** The entry of a slot in a state; without a deadline, of a limit that has not started. */
export function entry(
  slot: Slot,
  deadline: TimelineDeadline | null,
  state: State,
  metOn: string | null = null,
  assumptions: readonly Assumption[] = deadline?.assumptions ?? NONE,
): TimelineEntry {
  return Object.freeze({
    id: slot.id,
    limit: slot.prepared.id,
    state,
    deadline,
    metOn,
    assumptions: Object.isFrozen(assumptions) ? assumptions : Object.freeze(assumptions),
  })
}

/** Still to be done. */
export const isOpen = ({ state }: TimelineEntry): boolean =>
  state === 'not-due' || state === 'due-today' || state === 'overdue' || state === 'relieved'

/** The earlier of two; on one day, the dated one. */
function earlier(a: Happening | null, b: Happening | null): Happening | null {
  if (a === null || b === null) return a ?? b
  return b.day < a.day || (b.day === a.day && a.shown) ? b : a
}
