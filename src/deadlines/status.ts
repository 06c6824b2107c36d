// How a deadline stands on a day: open, met, late or lapsed.
import type { Day } from '../dates/civil'
import { type LondonMoment, readIso } from '../dates/iso'
import type { Force } from '../law/counts'
import type { TimelineDeadline } from './record'

/**
 * How a limit stands.
 *
 * - `not-due`, `due-today`: still to be done, in time
 * - `overdue`: a duty whose last day has passed
 * - `relieved`: past its day, and lifted: due as soon as practicable
 * - `met`, `met-late`: done in time, or late
 * - `lapsed`: a right, a floor or an appointment whose day has passed
 *
 * In timelines only, which know what else happened:
 *
 * - `not-started`: what starts it has not happened
 * - `waiting`: past its counted day, and a later end can still come
 * - `met-time-unknown`: done, and nobody knows whether in time
 * - `not-recorded`: the file's source never says whether it was done
 * - `not-applicable`: something else overtook it
 */
export type State =
  | 'not-started'
  | 'not-due'
  | 'due-today'
  | 'waiting'
  | 'overdue'
  | 'relieved'
  | 'met'
  | 'met-late'
  | 'met-time-unknown'
  | 'lapsed'
  | 'not-recorded'
  | 'not-applicable'

/** The state on a day, for a step done at a moment that has come, or not done. */
export function stateOf(deadline: TimelineDeadline, force: Force, today: Day, done: LondonMoment | null): State {
  if (done !== null) return isLate(deadline, force, done) ? 'met-late' : 'met'
  const due = readIso(deadline.dueOn)
  if (today < due) return 'not-due'
  if (today === due) return 'due-today'
  if (deadline.relieved) return 'relieved'
  return force === 'must' ? 'overdue' : 'lapsed'
}

/** Whether a step was late. What was lifted never is, nor an appointment. */
export function isLate(deadline: TimelineDeadline, force: Force, { day, time }: LondonMoment): boolean {
  const { dueOn, dueTime, relieved } = deadline
  if (relieved || force === 'appointment') return false
  const due = readIso(dueOn)
  if (day !== due) return day > due
  // `17:00` sorts before `17:00:00`, so both are in time.
  return dueTime !== null && time !== null && time > `${dueTime}:00`
}
