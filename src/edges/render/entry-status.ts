// How one time limit stands, in the words of a picture: by when, and how it stands.
import {
  entryLabel,
  type Force,
  type State,
  standingOf,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  versionOf,
} from 'send-dispute-timescales'
import { hour, plainDate, shortDate } from './dates'
import { capital, together } from './text'

/** A duty is due by its day, a right lasts until it, and an appointment is on it. */
export type DayWord = (typeof DAY_WORDS)[Force]

const DAY_WORDS = { must: 'by', minimum: 'until', may: 'until', appointment: 'on' } as const satisfies Record<
  Force,
  string
>

export const dayWord = ({ deadline }: TimelineEntry): DayWord =>
  deadline === null ? 'by' : DAY_WORDS[versionOf(deadline).counts.force]

/** `Fri 2 Jan 2026, 5pm`, and whether that was lifted. */
export function dueWhen({ dueOn, dueTime, relieved }: TimelineDeadline): string {
  const time = dueTime === null ? '' : `, ${hour(dueTime)}`
  return `${together(shortDate(dueOn))}${time}${relieved === null ? '' : ' (lifted)'}`
}

/** For a column of days: `Fri 2 Jan 2026`, `until Fri 2 Jan 2026`; what can still grow has no last day yet. */
export function dueCell(entry: TimelineEntry, deadline: TimelineDeadline): string {
  if (entry.state === 'waiting') return 'not fixed yet'
  const word = dayWord(entry)
  return word === 'by' ? dueWhen(deadline) : `${word} ${dueWhen(deadline)}`
}

/** In a line of words: `by Fri 2 Jan 2026`. */
export const duePhrase = (entry: TimelineEntry, deadline: TimelineDeadline): string =>
  entry.state === 'waiting' ? 'last day not fixed yet' : `${dayWord(entry)} ${dueWhen(deadline)}`

/** How it stands, for a column: what runs with its days left or over, what is done with its day. */
export function stateWords(entry: TimelineEntry, from: Timeline): string {
  const words = STATES[entry.state]
  if (words === 'label') return capital(entryLabel(entry, entry.metOn === null ? '' : together(plainDate(entry.metOn))))
  const standing = standingOf(entry, from).replace(/(\d) /g, (number) => together(number))
  return words === 'alarm' ? standing.toUpperCase() : standing
}

const STATES = {
  'not-started': 'label',
  'not-due': 'standing',
  'due-today': 'standing',
  waiting: 'standing',
  overdue: 'alarm',
  relieved: 'label',
  met: 'label',
  'met-late': 'label',
  'met-time-unknown': 'label',
  lapsed: 'standing',
  'not-recorded': 'label',
  'not-applicable': 'label',
} as const satisfies Record<State, 'label' | 'standing' | 'alarm'>

/** Still to be done as far as anybody knows, done, or over without that. */
export const lookOf = (state: State): 'open' | 'done' | 'over' => LOOKS[state]

const LOOKS = {
  'not-started': 'over',
  'not-due': 'open',
  'due-today': 'open',
  waiting: 'open',
  overdue: 'open',
  relieved: 'open',
  met: 'done',
  'met-late': 'done',
  'met-time-unknown': 'done',
  lapsed: 'over',
  'not-recorded': 'over',
  'not-applicable': 'over',
} as const satisfies Record<State, string>

export const isOpen = (state: State): boolean => lookOf(state) === 'open'
