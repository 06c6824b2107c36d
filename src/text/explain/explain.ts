// A time limit in plain words: what to do next, then why, then how sure.
import type { Deadline, TimelineDeadline } from '../../deadlines/record'
import { mustBeDeadline, mustBeEntry, mustBeStandpoint } from '../../input/records'
import type { Assumption } from '../../law/counting-rules'
import type { TimelineEntry } from '../../timeline/entry'
import { type Catalogue, english } from '../english'
import { cited, type Sentence } from '../sentence'
import { explainConfidence, explainHolidays } from './confidence'
import { explainCounting } from './counting'
import { explainMove } from './moves'
import { notStarted } from './not-started'
import { explainNotes } from './notes'
import type { Standpoint } from './standpoint'
import { type EntryStatus, isClosed, type Summary, statusOf } from './status'
import { summary } from './summary'
import { explainAssumption, explainUnknown } from './taken'

/** An explanation in its parts; each sentence with the provisions it rests on, apart from its text. */
export interface ExplanationParts {
  /** What to do and by when, or what became of it. */
  readonly lead: readonly Sentence[]
  /** From which event, how it was counted, what moved it, what it takes as given, what could change it. */
  readonly reasons: readonly Sentence[]
  /** How sure the law is; null where it was read as it stands, and while nothing runs. */
  readonly confidence: Sentence | null
}

/**
 * Explains one time limit, an item a thought: what to do next and by when, from which event, how it was counted, what
 * moved it, what it takes as given, what could lift it, and how sure it is. Citations stand in square brackets at the
 * end of a sentence. `you` is the parent or young person. Facts and dates, not legal advice.
 *
 * @param deadline from `calculateDeadline` or a timeline
 * @throws TimescalesError `invalid-input`, `unknown-limit`
 * @example explainDeadline(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' }))[0] // 'Your appeal must reach the Tribunal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)].'
 */
export function explainDeadline(deadline: Deadline | TimelineDeadline, catalogue: Catalogue = english): string[] {
  mustBeDeadline(deadline)
  const status: EntryStatus = { state: null, metOn: null, supersededBy: null, today: null, from: {} }
  return printed(partsOf(deadline, status, deadline.assumptions, catalogue), catalogue)
}

/**
 * Explains one entry of a timeline: what `summarizeEntry` says, and then as `explainDeadline`.
 *
 * @param from the timeline of the entry, or `{ asAt }`: the day to look from
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`; `contradictory-dates` for another day than the entry's
 * @example explainEntry(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-04' }).entries.find(({ id }) => id === 'appeal.lodge'))[0] // 'Your appeal must reach the Tribunal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)].'
 */
export const explainEntry = (entry: TimelineEntry, from: Standpoint = {}, catalogue: Catalogue = english): string[] =>
  printed(explainParts(entry, from, catalogue), catalogue)

/**
 * The explanation of an entry in its parts, for a page that shows them in different places.
 *
 * @param from the timeline of the entry, or `{ asAt }`: the day to look from
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`; `contradictory-dates` for another day than the entry's
 * @example explainParts(buildTimeline({ dates: { requestReceivedOn: '2025-05-12' } }, { asAt: '2025-06-02' }).entries[0]).lead // [{ text: 'The council must send the decision whether to assess by Monday 23 June 2025.', law: ['Regs 4(1)', 'Regs 5(1)'] }]
 */
export function explainParts(
  entry: TimelineEntry,
  from: Standpoint = {},
  catalogue: Catalogue = english,
): ExplanationParts {
  const status = checkedStatus(entry, from)
  const { deadline, assumptions } = entry
  if (deadline !== null) return partsOf(deadline, status, assumptions, catalogue)
  const { short, more } = notStarted(entry, from, catalogue)
  return { lead: short, reasons: more, confidence: null }
}

/**
 * One entry of a timeline in one or two sentences: what to do and by when, or what became of it. The whole explanation
 * begins with them.
 *
 * @param from the timeline of the entry, or `{ asAt }`: the day to look from
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`; `contradictory-dates` for another day than the entry's
 * @example summarizeEntry(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-04' }).entries.find(({ id }) => id === 'appeal.lodge'), { asAt: '2025-08-04' }) // 'Your appeal must reach the Tribunal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)]. There are 28 days left.'
 */
export const summarizeEntry = (entry: TimelineEntry, from: Standpoint = {}, catalogue: Catalogue = english): string =>
  summaryOf(entry, from, catalogue)
    .short.map((sentence) => cited(sentence, catalogue))
    .join(' ')

/** What comes first about an entry. */
export function summaryOf(entry: TimelineEntry, from: Standpoint, words: Catalogue): Summary {
  const status = checkedStatus(entry, from)
  return entry.deadline === null ? notStarted(entry, from, words) : summary(entry.deadline, status, words)
}

function checkedStatus(entry: TimelineEntry, from: Standpoint): EntryStatus {
  mustBeEntry(entry)
  mustBeStandpoint(from)
  return statusOf(entry, from)
}

const printed = ({ lead, reasons, confidence }: ExplanationParts, words: Catalogue): string[] =>
  [...lead, ...reasons, ...(confidence === null ? [] : [confidence])].map((sentence) => cited(sentence, words))

function partsOf(
  deadline: TimelineDeadline,
  status: EntryStatus,
  assumptions: readonly Assumption[],
  words: Catalogue,
): ExplanationParts {
  const closed = isClosed(status)
  const { short, more } = summary(deadline, status, words)
  return {
    lead: [...short, ...more],
    reasons: [
      ...explainCounting(deadline, status.today, words),
      ...(closed ? [] : explainUnknown(deadline, words)),
      ...deadline.adjustments.map((move) => explainMove(move, deadline, words)),
      ...assumptions.flatMap((id) => explainAssumption(id, deadline, words)),
      ...(closed ? [] : explainNotes(deadline, status, words)),
      ...explainHolidays(deadline, words),
    ],
    confidence: explainConfidence(deadline, words),
  }
}
