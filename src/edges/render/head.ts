// What stands at the head of a case: what is overdue, what has passed, what it waits for, what comes next.

import {
  cannotBeIssued,
  explainLate,
  type Headline,
  type HeadlineItem,
  headline,
  standingOf,
  type Timeline,
  type TimelineEntry,
  withoutCitations,
} from 'send-dispute-timescales'
import { nextOf } from './one-side'

/** One line of the head. */
export interface HeadLine {
  readonly kind: 'overdue' | 'passed' | 'waiting' | 'lifted' | 'late' | 'next'
  readonly text: string
}

/**
 * The head of a case, or of one side of it.
 *
 * @param shown the timeline, or one side of it
 * @param from the whole timeline: what makes a step wait can be another side's
 */
export function headOf(shown: Timeline, from: Timeline): HeadLine[] {
  const own = withoutImpossible(shown, from)
  const { overdue, passed, waiting, lifted, next, otherwise } = headline(own)
  const whole = headline({ ...from, next: own.next, overdue: own.overdue, passed: own.passed })
  return [
    ...lines('overdue', seenFrom(whole, overdue)),
    ...lines('passed', passed),
    ...lines('waiting', seenFrom(whole, waiting)),
    ...lines('lifted', lifted),
    ...shown.entries.flatMap((entry) => lateAppeal(entry, shown)),
    ...seenFrom(whole, next === null ? [] : [next]).map((item) => nextLine(item, shown)),
    ...(otherwise === null ? [] : [{ kind: 'next', text: `${otherwise}${lateElsewhere(from, shown)}` } as const]),
  ]
}

/** Where one side has nothing to do, that another is late is still to be said. */
const lateElsewhere = (from: Timeline, { overdue }: Timeline): string =>
  from.overdue.some((id) => !overdue.includes(id))
    ? ' The day for a step of another side has passed: see the whole case.'
    : ''

const WORDS = { overdue: 'Overdue', passed: 'Passed', waiting: 'Waiting', lifted: 'Lifted' } as const

const lines = (kind: keyof typeof WORDS, items: readonly HeadlineItem[]): HeadLine[] =>
  items.map(({ sentence }) => ({ kind, text: `${WORDS[kind]}: ${sentence}` }))

/** Without a certificate that the whole case shows cannot be issued: it is nobody's next step, and nobody is late with it. */
function withoutImpossible(shown: Timeline, from: Timeline): Timeline {
  const { overdue, entries } = shown
  const impossible = entries.filter((entry) => cannotBeIssued(entry, from)).map(({ id }) => id)
  if (impossible.length === 0) return shown
  return {
    ...shown,
    overdue: overdue.filter((id) => !impossible.includes(id)),
    next: nextOf(entries.filter(({ id }) => !impossible.includes(id))),
  }
}

/** The items in the sentences of the whole case. */
function seenFrom({ overdue, waiting, next }: Headline, items: readonly HeadlineItem[]): HeadlineItem[] {
  const said = [...overdue, ...waiting, ...(next === null ? [] : [next])]
  return items.flatMap(({ entry }) => said.filter((item) => item.entry.id === entry.id))
}

function nextLine({ entry, sentence }: HeadlineItem, { asAt }: Timeline): HeadLine {
  // What is lifted says so already.
  const standing = entry.deadline?.relieved === null ? ` ${standingOf(entry, { asAt })}.` : ''
  return { kind: 'next', text: `Next: ${sentence}${standing}` }
}

/** Of steps that were taken, only the appeal: the judge has still to be told why it was late. */
function lateAppeal(entry: TimelineEntry, { asAt }: Timeline): HeadLine[] {
  const sentence = entry.limit === 'appeal.lodge' && entry.state === 'met-late' ? explainLate(entry) : null
  if (sentence === null) return []
  return [{ kind: 'late', text: `Appeal: ${standingOf(entry, { asAt })}. ${withoutCitations(sentence)}` }]
}
