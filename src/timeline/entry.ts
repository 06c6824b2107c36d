// How one limit that has started stands: met, overtaken, open or late.
import type { Day } from '../dates/civil'
import { formatDay, type LondonMoment, readIso } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import { isLate, type State, stateOf } from '../deadlines/status'
import type { EntryName } from '../input/entries'
import { type Side, sideOf } from '../law/actors'
import type { Assumption } from '../law/counting-rules'
import type { Force } from '../law/counts'
import type { Trigger } from '../law/events'
import { CLOSING_EVENT, doneTrigger } from '../law/limit'
import { doneFrom, effectFrom, type Started } from '../law/started'
import type { LimitId } from '../law/time-limits'
import { supersedes } from './awaiting'
import type { Happening, History } from './history'

/** One time limit in a case, and how it stands. */
export interface TimelineEntry {
  /** The limit, or `limit@event` for a duty to comply, which several events can start in one case. */
  readonly id: string
  readonly limit: LimitId
  /** Whose it is: the family's, a council's or somebody else's. */
  readonly side: Side
  readonly state: State
  /** Null while the limit has not started. */
  readonly deadline: TimelineDeadline | null
  /** The day it was met, ISO date; null when it was not, or when another event shows that it was. */
  readonly metOn: string | null
  /** What made it fall away, and on which day; null unless it is `not-applicable`. */
  readonly supersededBy: { readonly trigger: Trigger; readonly on: string } | null
  /** What the entry takes as given: its deadline's assumptions, and its state's. */
  readonly assumptions: readonly Assumption[]
}

/** What overtook a limit, and when. */
interface Overtaken extends Happening {
  readonly trigger: Trigger
}

/** What became of a limit: the first thing that met it, and the first that overtook it. */
export interface Fate {
  readonly met: Happening | null
  readonly overtaken: Overtaken | null
}

/**
 * What became of a limit that has started. What the file says was done governs its own entry; otherwise the first
 * meeting event does.
 */
export function fateOf(
  { version, began }: Started,
  history: History,
  today: Day,
  done: LondonMoment | undefined,
): Fate {
  const from = effectFrom(version, began)
  // What was done before it could count is without effect.
  const governs = done !== undefined && done.day >= doneFrom(version, began, (event) => history.dayOf(event))
  let met: Happening | null = null
  if (governs) met = done.day <= today ? done : null
  else for (const trigger of version.metBy) met = earlier(met, history.firstFrom(trigger, from))
  let overtaken: Fate['overtaken'] = null
  for (const each of version.supersededBy) {
    // What the file says was done is not overtaken by the same event under its own date.
    if (governs && doneTrigger(version) === each.trigger) continue
    const happening = supersedes(each, from, history)
    if (happening !== null && earlier(overtaken, happening) === happening)
      overtaken = { trigger: each.trigger, ...happening }
  }
  return { met, overtaken }
}

/** Of a meeting and an overtaking event the first decides; on the same day it is met. */
function overtakenIn({ met, overtaken }: Fate): Overtaken | null {
  return overtaken !== null && (met === null || met.day > overtaken.day) ? overtaken : null
}

export const isOvertaken = (fate: Fate): boolean => overtakenIn(fate) !== null

/** The earlier of two; on one day, the dated one. */
function earlier(a: Happening | null, b: Happening | null): Happening | null {
  if (a === null || b === null) return a ?? b
  return b.day < a.day || (b.day === a.day && a.shown) ? b : a
}

/** The entry of a limit that has started, as far as its own dates decide; whether it can still grow is seen later. */
export function entryOf(
  slot: EntryName,
  started: Started,
  deadline: TimelineDeadline,
  fate: Fate,
  today: Day,
): TimelineEntry {
  const { force } = started.version.counts
  const { met } = fate
  const overtaken = overtakenIn(fate)
  if (overtaken !== null) {
    if (hadLapsed(overtaken, deadline, force)) return entry(slot, deadline, 'lapsed')
    const supersededBy = Object.freeze({ trigger: overtaken.trigger, on: formatDay(overtaken.day) })
    return entry(slot, deadline, 'not-applicable', { supersededBy })
  }
  if (met === null) return entry(slot, deadline, stateOf(deadline, force, today, null))
  const onLastDay = met.day === readIso(deadline.dueOn)
  const assumptions =
    onLastDay && deadline.dueTime !== null && met.time === null
      ? [...deadline.assumptions, 'received-by-17:00' as const]
      : deadline.assumptions
  const late = isLate(deadline, force, met)
  if (met.shown) return entry(slot, deadline, late ? 'met-time-unknown' : 'met', { assumptions })
  return entry(slot, deadline, late ? 'met-late' : 'met', { metOn: formatDay(met.day), assumptions })
}

/** What had lapsed by the day on which the case was closed stays so. */
const hadLapsed = ({ trigger, day }: Overtaken, deadline: TimelineDeadline, force: Force): boolean =>
  trigger === CLOSING_EVENT && stateOf(deadline, force, day, null) === 'lapsed'

const NONE: readonly Assumption[] = /* @__PURE__ */ Object.freeze([])

/** The entry of a slot in a state; without a deadline, of a limit that has not started. */
export function entry(
  slot: EntryName,
  deadline: TimelineDeadline | null,
  state: State,
  details: Partial<Pick<TimelineEntry, 'metOn' | 'supersededBy' | 'assumptions'>> = {},
): TimelineEntry {
  const { metOn = null, supersededBy = null, assumptions = deadline?.assumptions ?? NONE } = details
  return Object.freeze({
    id: slot.id,
    limit: slot.limit,
    side: sideOf(slot.row.actor),
    state,
    deadline,
    metOn,
    supersededBy,
    assumptions: Object.isFrozen(assumptions) ? assumptions : Object.freeze(assumptions),
  })
}

const OPEN: readonly State[] = ['not-due', 'due-today', 'waiting', 'overdue', 'relieved', 'not-recorded']

/** Still to be done, as far as anybody knows. */
export const isOpen = ({ state }: TimelineEntry): boolean => OPEN.includes(state)
