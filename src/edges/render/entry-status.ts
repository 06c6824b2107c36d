// How one time limit stands, in the words of a picture: by when, how it stands, and what comes next.
import {
  actorLabel,
  entryLabel,
  explainLate,
  limitLabel,
  type State,
  stateLabel,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  versionOf,
  withoutCitations,
} from 'send-dispute-timescales'
import { dayAndMonth, dayOf, days, hour, shortDate } from './dates'
import { capital, together } from './text'

/** What nobody has to do can be done until a day, and is not due by it. */
export type DayWord = 'by' | 'until'

/** `Fri 2 Jan 2026, 5pm`, and whether that was lifted. */
export function dueWhen({ dueOn, dueTime, relieved }: TimelineDeadline): string {
  const time = dueTime === null ? '' : `, ${hour(dueTime)}`
  return `${together(shortDate(dueOn))}${time}${relieved === null ? '' : ' (lifted)'}`
}

export function dayWord({ deadline }: TimelineEntry): DayWord {
  const force = deadline === null ? 'must' : versionOf(deadline).counts.force
  return force === 'must' || force === 'appointment' ? 'by' : 'until'
}

/** What a late step must explain; of one that was taken, only the appeal, of which the judge has still to be told. */
export function lateLine(entry: TimelineEntry): string[] {
  const shown = entry.state === 'overdue' || (entry.limit === 'appeal.lodge' && entry.state === 'met-late')
  const line = shown ? explainLate(entry) : null
  return line === null ? [] : [withoutCitations(line)]
}

export function stateOf(entry: TimelineEntry, { dueOn }: TimelineDeadline, asAt: string): string {
  const { state, metOn } = entry
  const label = capital(entryLabel(entry, metOn === null ? '' : together(dayAndMonth(metOn))))
  const left = dayOf(dueOn) - dayOf(asAt)
  if (state === 'overdue') return `${label.toUpperCase()} ${together(`by ${days(-left)}`)}`
  return state === 'not-due' ? `${label}, ${together(`${days(left)} left`)}` : label
}

export const isDone = (state: State): boolean => state === 'met' || state === 'met-late'

/** Still to be done. */
export const isOpen = (state: State): boolean =>
  state === 'not-due' || state === 'due-today' || state === 'overdue' || state === 'relieved'

/** The first line: what comes next, and how long there is. */
export function nextLine({ next, entries, asAt }: Timeline): string {
  if (next?.deadline == null) {
    const waits = entries.some(({ deadline }) => deadline === null)
    return waits ? 'Next: nothing is due until something else happens' : 'Next: nothing is due'
  }
  const { deadline, limit, state } = next
  const free = dayWord(next) === 'until'
  const step = `Next: ${limitLabel(limit)} (${actorLabel(deadline.actor)})`
  const left = free && state === 'due-today' ? 'today is the last day' : distance(state, deadline, asAt)
  return `${step}, ${dayWord(next)} ${dueWhen(deadline)}: ${free ? 'nobody has to, ' : ''}${left}`
}

function distance(state: State, { dueOn }: TimelineDeadline, asAt: string): string {
  const left = dayOf(dueOn) - dayOf(asAt)
  if (state === 'not-due') return together(`${days(left)} left`)
  return state === 'overdue' ? `${stateLabel(state)} ${together(`by ${days(-left)}`)}` : stateLabel(state)
}
