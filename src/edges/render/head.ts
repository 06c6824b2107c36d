// What somebody who reads one line of a case must read: what is overdue, what has passed, what waits, what comes next.
import {
  actorLabel,
  explainLate,
  limitLabel,
  summarizeEntry,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  withoutCitations,
} from 'send-dispute-timescales'
import { dayOf } from './dates'
import { countedDays, dayWord, dueWhen } from './entry-status'
import { capital } from './text'

/** One line of the head, and what there is to know of it. */
export interface HeadLine {
  readonly kind: 'overdue' | 'passed' | 'lifted' | 'waiting' | 'next' | 'late'
  readonly text: string
  /** What a late step must explain, and that a judge decides. */
  readonly more: readonly string[]
}

/** A right that has passed is news for so many days. */
const NEWS = 28

/**
 * The head of a case.
 *
 * @param shown the timeline, or one side of it
 * @param from the whole timeline, from which an entry is explained
 */
export function headOf(shown: Timeline, from: Timeline): HeadLine[] {
  const { asAt, next } = shown
  const entries = new Map(shown.entries.map((entry) => [entry.id, entry]))
  const started = (ids: readonly string[]): Started[] => ids.flatMap((id) => startedOf(entries.get(id)))
  const inState = (state: TimelineEntry['state']): Started[] =>
    shown.entries.filter((entry) => entry.state === state).flatMap(startedOf)
  const ago = ({ deadline }: Started): number => dayOf(asAt) - dayOf(deadline.dueOn)

  const overdue = started(shown.overdue)
  const [lifted, waiting] = [inState('relieved'), inState('waiting')]
  const nothingElse = next === null && overdue.length + lifted.length + waiting.length === 0
  const passed = started(shown.passed).filter((each) => nothingElse || ago(each) <= NEWS)
  return [
    ...overdue.map((each) => line('overdue', `${stepOf(each)}: ${countedDays(ago(each), 'late')}`, lateOf(each))),
    ...passed.map((each) => line('passed', `${stepOf(each)}: ${countedDays(ago(each), 'ago')}`, lateOf(each))),
    ...lifted.map((each) => line('lifted', `${stepOf(each)}: as soon as practicable`)),
    ...waiting.map((each) => line('waiting', `${whatOf(each)}. ${withoutCitations(summarizeEntry(each.entry, from))}`)),
    ...shown.entries.filter(isLateAppeal).flatMap((entry) => lateLine(entry)),
    line('next', next === null ? nothingNext(shown) : nextOf(next, asAt)),
  ]
}

/** An entry that has a deadline. */
interface Started {
  readonly entry: TimelineEntry
  readonly deadline: TimelineDeadline
}

const startedOf = (entry: TimelineEntry | undefined): Started[] =>
  entry?.deadline == null ? [] : [{ entry, deadline: entry.deadline }]

const line = (kind: HeadLine['kind'], text: string, more: readonly string[] = []): HeadLine => ({
  kind,
  text: kind === 'late' ? text : `${capital(kind)}: ${text}`,
  more,
})

/** `Send the final plan (council)`. */
const whatOf = ({ entry, deadline }: Started): string => `${limitLabel(entry.limit)} (${actorLabel(deadline.actor)})`

/** `Send the final plan (council), by Mon 13 Apr 2026`. */
const stepOf = (each: Started): string => `${whatOf(each)}, ${dayWord(each.entry)} ${dueWhen(each.deadline)}`

const lateOf = ({ entry }: Started): string[] => {
  const sentence = explainLate(entry)
  return sentence === null ? [] : [withoutCitations(sentence)]
}

/** Of steps that were taken, only the appeal: the judge has still to be told why it was late. */
const isLateAppeal = ({ limit, state }: TimelineEntry): boolean => limit === 'appeal.lodge' && state === 'met-late'
const lateLine = (entry: TimelineEntry): HeadLine[] =>
  startedOf(entry)
    .flatMap(lateOf)
    .map((sentence) => line('late', sentence))

function nextOf(next: TimelineEntry, asAt: string): string {
  return startedOf(next)
    .map((each) => {
      const left = dayOf(each.deadline.dueOn) - dayOf(asAt)
      const free = dayWord(next) === 'until'
      const when = left > 0 ? countedDays(left, 'left') : free ? 'today is the last day' : 'today'
      return `${stepOf(each)}: ${when}${free ? `; ${next.side === 'family' ? 'you' : 'they'} do not have to` : ''}`
    })
    .join('')
}

const nothingNext = ({ entries }: Timeline): string =>
  entries.some(({ deadline }) => deadline === null) ? 'no further date until something else happens' : 'no further date'
