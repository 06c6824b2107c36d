// A case as the library sees it, with the questions that an answer is built from. It reads records and counts nothing.
import {
  type Actor,
  type EventName,
  type Group,
  type LimitId,
  type Side,
  type Timeline,
  type TimelineEntry,
  timeLimits,
} from 'send-dispute-timescales'
import { daysBetween } from '../dates/days'
import { type Answers, dayIn } from '../flow/answers'
import { isForFamily, type Voice } from '../people'

export type Entry = TimelineEntry
/** An entry that has begun. */
export type Begun = Entry & { readonly deadline: NonNullable<Entry['deadline']> }

export interface View {
  readonly answers: Answers
  readonly voice: Voice
  readonly timeline: Timeline
  readonly asAt: string
  /** Today in London; another day than `asAt` where the link keeps one. */
  readonly today: string
}

export const isBegun = (entry: Entry | null | undefined): entry is Begun => entry != null && entry.deadline !== null

/** The first entry of a limit; of `comply.*`, which several sources can start, the one that was named. */
export const entryOf = ({ timeline }: View, id: string): Entry | null =>
  timeline.entries.find((entry) => entry.id === id || entry.limit === id) ?? null

export function begunOf(view: View, id: string): Begun | null {
  const entry = entryOf(view, id)
  return isBegun(entry) ? entry : null
}

export const stateOf = (view: View, id: string): Entry['state'] | null => entryOf(view, id)?.state ?? null

export const isIn = (view: View, id: string, ...states: readonly string[]): boolean =>
  states.includes(stateOf(view, id) ?? '')

/** The day of an event that has happened by the day the case is looked at. */
export function happenedOn({ answers, asAt }: View, event: EventName | string): string | null {
  const day = dayIn(answers, event)
  return day !== null && day <= asAt ? day : null
}

/**
 * The day to contact an adviser has passed, and nobody knows whether it was kept: a link opens without the question, or
 * somebody was not sure. Then nobody is said to be late, for the appeal's time hangs on it too (Rules r.20(1)(c)).
 */
export const isContactUnsaid = (view: View): boolean =>
  isForFamily(view.voice) &&
  (view.answers.contacted ?? 'unsure') === 'unsure' &&
  isIn(view, 'mediation.contact-adviser', 'overdue')

const OPEN = ['not-due', 'due-today', 'waiting', 'overdue', 'relieved', 'not-recorded']
export const isOpen = ({ state }: Entry): boolean => OPEN.includes(state)
/** An exception was claimed for it: no day binds any more, whether the day has come or not. */
export const isLifted = (entry: Entry): boolean =>
  isOpen(entry) && entry.deadline != null && entry.deadline.relieved !== null
const AHEAD = ['not-due', 'due-today']
export const isAhead = ({ state }: Entry): boolean => AHEAD.includes(state)
const DONE = ['met', 'met-late', 'met-time-unknown']
export const isDone = ({ state }: Entry): boolean => DONE.includes(state)

/** The stage of a case that a step belongs to. */
export const groupOf = ({ limit }: Entry): Group => timeLimits[limit].group

export const isOf = (side: Side, entry: Entry): boolean => entry.side === side

/** A school and a health body are no side of their own: what they have to do is known by who has to act. */
const ACTORS: Partial<Record<Voice, readonly Actor[]>> = {
  school: ['review-arranger', 'school-or-local-authority', 'school-or-institution', 'responsible-body', 'advice-giver'],
  health: ['advice-giver', 'commissioning-body', 'health-body', 'local-authority-or-health-body', 'mediation-arranger'],
}

/** Whether a step is the reader's own, or that of the family the reader helps. */
export const isOwn = ({ voice }: View, entry: Entry): boolean =>
  ACTORS[voice]?.includes(timeLimits[entry.limit].actor) ??
  (entry.side === (isForFamily(voice) ? 'family' : 'authority') || (voice === 'council' && isOfBoth(entry)))

/** Each side does it for itself, and whether it was done is known to that side alone. */
export const isOfBoth = ({ limit }: Entry): boolean =>
  limit === 'appeal.attendance-form' || limit === 'appeal.further-evidence' || limit === 'appeal.hearing'

/** What has begun, by the day it is due. */
export const begun = ({ timeline }: View): readonly Begun[] =>
  timeline.entries.filter(isBegun).sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn))

/** What the reader still has to do: first what is late, the longest first; what was lifted; then what comes next. */
export function openOwn(view: View): readonly Begun[] {
  const open = begun(view).filter(
    (entry) =>
      isOwn(view, entry) &&
      isOpen(entry) &&
      entry.state !== 'not-recorded' &&
      // Nobody has said whether the council sent its own, and to come to a hearing is no duty with a last day.
      !(view.voice === 'council' && isOfBoth(entry) && (entry.state === 'overdue' || entry.limit === 'appeal.hearing')),
  )
  const late = open.filter(({ state }) => state === 'overdue')
  const lifted = open.filter(isLifted)
  return [...late, ...lifted, ...open.filter((entry) => !late.includes(entry) && !lifted.includes(entry))]
}

/** How long until a step is due; negative once it has passed. */
export const daysLeft = ({ asAt }: View, { deadline }: Begun): number => daysBetween(asAt, deadline.dueOn)

export const has = (view: View, limit: LimitId): boolean => entryOf(view, limit) !== null
