// How a deadline stands on a day: open, met, late or lapsed.

import type { Day } from '../dates/civil'
import { type DateInput, type LondonMoment, parseDay, parseMoment, readIso } from '../dates/iso'
import { valueError } from '../errors'
import { readObject } from '../input/objects'
import { timeLimits } from '../law/time-limits'
import { knownLimit } from './calculate'
import type { TimelineDeadline } from './record'

/** How a limit stands. `not-started` and `not-applicable` occur in timelines only. */
export type State =
  | 'not-started'
  | 'not-due'
  | 'due-today'
  | 'overdue'
  | 'relieved'
  | 'met'
  | 'met-late'
  | 'lapsed'
  | 'not-applicable'

/**
 * How a deadline stands on a day.
 *
 * @param deadline from `calculateDeadline` or a timeline
 * @param asAt the day to ask about, ISO date; the library has no clock
 * @param doneAt the day on which it was done, or the day with the local time in London: `2026-01-02T17:30`. A day
 *   after `asAt` is planned and does not count yet.
 * @throws TimescalesError `invalid-date`, `unknown-limit`
 * @see Rules r.12(1) for 17:00
 * @example deadlineStatus(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-11-02' }), { asAt: '2026-01-05', doneAt: '2026-01-02T17:30' }) // 'met-late'
 */
export function deadlineStatus(
  deadline: TimelineDeadline,
  question: { asAt: DateInput; doneAt?: DateInput | undefined },
): State {
  if (typeof deadline !== 'object' || deadline === null)
    throw valueError('deadline', 'a record made by calculateDeadline', deadline)
  knownLimit(deadline.limit, 'deadline.limit')
  parseDay(deadline.dueOn, 'deadline.dueOn')
  const { asAt, doneAt } = readObject(question, ['asAt', 'doneAt'], '', 'the question')
  const today = parseDay(asAt, 'asAt')
  const done = doneAt === undefined ? null : parseMoment(doneAt, 'doneAt')
  return stateOf(deadline, today, done !== null && done.day <= today ? done : null)
}

/** The state on a day, for a step done at a moment that has come, or not done. */
export function stateOf(deadline: TimelineDeadline, today: Day, done: LondonMoment | null): State {
  const due = readIso(deadline.dueOn)
  if (done !== null) return deadline.relieved || !isLate(deadline, due, done) ? 'met' : 'met-late'
  if (today < due) return 'not-due'
  if (today === due) return 'due-today'
  if (deadline.relieved) return 'relieved'
  return timeLimits[deadline.limit].counts.force === 'must' ? 'overdue' : 'lapsed'
}

/** `17:00` sorts before `17:00:00`, so both are in time. */
function isLate({ dueTime }: TimelineDeadline, due: Day, { day, time }: LondonMoment): boolean {
  if (day !== due) return day > due
  return dueTime !== null && time !== null && time > `${dueTime}:00`
}
