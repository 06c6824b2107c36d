// How one time limit stands, in the words of a picture: by when, and how it stands.
import {
  entryLabel,
  type Force,
  type State,
  type TimelineDeadline,
  type TimelineEntry,
  versionOf,
} from 'send-dispute-timescales'
import { dayAndMonth, dayOf, days, hour, shortDate } from './dates'
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

/** The state with the days left or over, or the day it was done. */
export function stateOf(entry: TimelineEntry, { dueOn }: TimelineDeadline, asAt: string): string {
  const label = capital(entryLabel(entry, entry.metOn === null ? '' : together(dayAndMonth(entry.metOn))))
  return STATES[entry.state](label, dayOf(dueOn) - dayOf(asAt))
}

const asItIs = (label: string): string => label
/** `11 days left`, `9 days late`, `3 days ago`. */
export const countedDays = (n: number, word: 'left' | 'late' | 'ago'): string => together(`${days(n)} ${word}`)

const STATES = {
  'not-started': asItIs,
  'not-due': (label, left) => `${label}, ${countedDays(left, 'left')}`,
  'due-today': asItIs,
  waiting: asItIs,
  overdue: (label, left) => `${label.toUpperCase()}, ${countedDays(-left, 'late')}`,
  relieved: asItIs,
  met: asItIs,
  'met-late': asItIs,
  'met-time-unknown': asItIs,
  lapsed: (label, left) => `${label}, ${countedDays(-left, 'ago')}`,
  'not-recorded': asItIs,
  'not-applicable': asItIs,
} satisfies Record<State, (label: string, left: number) => string>

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
