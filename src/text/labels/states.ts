// How a time limit stands, in a word or two.
import type { State } from '../../deadlines/status'
import type { TimelineEntry } from '../../timeline/entry'
import { hour } from '../dates'
import { wordsFor } from '../sentence'
import { currentVersion, versionOf } from '../version'

const states = {
  'not-started': 'not started',
  'not-due': 'to do',
  waiting: 'waiting',
  'due-today': 'due today',
  overdue: 'overdue',
  relieved: 'as soon as practicable',
  met: 'done in time',
  'met-late': 'done late',
  'met-time-unknown': 'done, day not known',
  lapsed: 'time has passed',
  'not-recorded': 'not recorded',
  'not-applicable': 'no longer applies',
} satisfies Record<State, string>

/**
 * How a time limit stands, for a column.
 *
 * @throws TimescalesError `invalid-input`
 * @example stateLabel('met-late') // 'done late'
 */
export const stateLabel = (state: State): string =>
  wordsFor(states, state, { what: 'a state of a time limit', code: 'invalid-input' })

/**
 * How an entry stands, for a column: as `stateLabel`, but what nobody has to do is not called a duty, and what was done
 * is told with its day.
 *
 * @param on the day it was done, as it is to be printed
 * @throws TimescalesError `invalid-input`
 * @example entryLabel(buildTimeline({ dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' } }, { asAt: '2025-09-02' }).entries.find(({ id }) => id === 'plan.comment-on-draft')) // 'can do'
 */
export function entryLabel({ state, limit, deadline, metOn }: TimelineEntry, on = ''): string {
  const day = on === '' ? '' : `, ${on}`
  if (state === 'met') return wasLifted(deadline, metOn) ? `done${day}; the limit was lifted` : stateLabel(state) + day
  if (state === 'met-late') {
    const sameDay = deadline !== null && deadline.dueTime !== null && metOn === deadline.dueOn
    return `${stateLabel(state)}${day}${sameDay ? `, after ${hour(deadline.dueTime)}` : ''}`
  }
  if ((deadline === null ? currentVersion(limit) : versionOf(deadline)).counts.force !== 'must') {
    if (state === 'not-due') return 'can do'
    if (state === 'due-today') return 'can do until today'
  }
  return stateLabel(state)
}

/** Whether it could be late but for what lifted the limit. */
const wasLifted = (deadline: TimelineEntry['deadline'], metOn: string | null): boolean =>
  deadline !== null &&
  deadline.relieved !== null &&
  (metOn === null || metOn > deadline.dueOn || (metOn === deadline.dueOn && deadline.dueTime !== null))
