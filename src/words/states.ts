// How a time limit stands, in a word or two.
import type { State } from '../deadlines/status'
import { wordsFor } from './text'

const states = {
  'not-started': 'not started',
  'not-due': 'to do',
  'due-today': 'due today',
  overdue: 'overdue',
  relieved: 'as soon as practicable',
  met: 'done in time',
  'met-late': 'done late',
  lapsed: 'time has passed',
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
