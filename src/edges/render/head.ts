// What stands at the head of a case: what is overdue, what has passed, what it waits for, what comes next.
import {
  english,
  explainLate,
  type HeadlineItem,
  headline,
  standingOf,
  type Timeline,
  type TimelineEntry,
  withoutCitations,
} from 'send-dispute-timescales'

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
  const { overdue, passed, waiting, lifted, next, otherwise } = headline(shown, english, from)
  return [
    ...lines('overdue', overdue),
    ...lines('passed', passed),
    ...lines('waiting', waiting),
    ...lines('lifted', lifted),
    ...shown.entries.flatMap((entry) => lateAppeal(entry, shown)),
    ...(next === null ? [] : [nextLine(next, shown)]),
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
