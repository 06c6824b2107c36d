// A time limit in plain English: what to do next, then why, then how sure.
import type { Deadline, TimelineDeadline } from '../../deadlines/record'
import { show, TimescalesError } from '../../errors'
import { parseDay } from '../../input/dates'
import { readLimit } from '../../input/names'
import { throwFirst } from '../../input/report'
import { type Assumption, authorityOf, ends } from '../../law/counting-rules'
import { liftingLaw } from '../../law/exceptions'
import type { TimelineEntry } from '../../timeline/entry'
import { hour } from '../dates'
import { explainAssumption } from '../labels/assumptions'
import { exceptionsWords } from '../labels/exceptions'
import { explainAdjustment, isNamedDate } from '../labels/rules'
import { say } from '../sentence'
import { versionOf } from '../version'
import { explainConfidence } from './confidence'
import { explainCounting, explainUnknown } from './counting'
import { notStarted } from './not-started'
import { notesOn } from './notes'
import { overtaken, type Standpoint } from './overtaken'
import { type EntryStatus, isClosed, summary } from './summary'

/**
 * Explains one time limit, an item a thought: what to do next and by when, from which event, how it was counted, what
 * moved it, what it takes as given, what could lift it, and how sure it is. Citations stand in square brackets at the
 * end of a sentence. `you` is the parent or young person. Facts and dates, not legal advice.
 *
 * @param deadline from `calculateDeadline` or a timeline
 * @throws TimescalesError `invalid-input`, `unknown-limit`
 * @example explainDeadline(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' }))[0] // 'To appeal, you must lodge the appeal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)].'
 */
export function explainDeadline(deadline: Deadline | TimelineDeadline): string[] {
  mustBeRecord(deadline, 'deadline', 'a deadline from calculateDeadline or a timeline')
  const status: EntryStatus = { state: null, metOn: null, today: null, overtaken: { by: [], on: null } }
  return explain(deadline, status, deadline.assumptions)
}

/**
 * Explains one entry of a timeline: what `summarizeEntry` says, and then as `explainDeadline`.
 *
 * @param from the timeline of the entry, or `{ asAt }`: the day to look from
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 * @example explainEntry(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-04' }).entries.find(({ id }) => id === 'appeal.lodge'))[0] // 'To appeal, you must lodge the appeal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)].'
 */
export function explainEntry(entry: TimelineEntry, from: Standpoint = {}): string[] {
  const status = statusOf(entry, from)
  const { deadline, assumptions } = entry
  if (deadline !== null) return explain(deadline, status, assumptions)
  const { short, more } = notStarted(entry)
  return [...short, ...more]
}

/**
 * One entry of a timeline in one or two sentences: what to do and by when, or what became of it. The whole explanation
 * begins with them.
 *
 * @param from the timeline of the entry, or `{ asAt }`: the day to look from
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 * @example summarizeEntry(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-04' }).entries.find(({ id }) => id === 'appeal.lodge'), { asAt: '2025-08-04' }) // 'To appeal, you must lodge the appeal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)]. 28 days are left.'
 */
export function summarizeEntry(entry: TimelineEntry, from: Standpoint = {}): string {
  const status = statusOf(entry, from)
  const { deadline } = entry
  return (deadline === null ? notStarted(entry) : summary(deadline, status)).short.join(' ')
}

function statusOf(entry: TimelineEntry, from: Standpoint): EntryStatus {
  mustBeRecord(entry, 'entry', 'an entry of a timeline')
  const { state, metOn } = entry
  const today = from.asAt === undefined ? null : parseDay(from.asAt, 'asAt')
  return { state, metOn, today, overtaken: overtaken(entry, from) }
}

function mustBeRecord(record: Deadline | TimelineDeadline | TimelineEntry, path: string, expected: string): void {
  if (typeof record !== 'object' || record === null)
    throw new TimescalesError('invalid-input', `${path} must be ${expected}, not ${show(record)}.`, {
      path,
      expected,
      received: record,
    })
  readLimit(record.limit, [path, 'limit'], throwFirst)
}

function explain(deadline: TimelineDeadline, status: EntryStatus, assumptions: readonly Assumption[]): string[] {
  const closed = isClosed(status)
  const settled = closed && status.state !== 'met-late'
  const { short, more } = summary(deadline, status)
  return [
    ...short,
    ...more,
    ...explainCounting(deadline, status.today),
    ...(settled ? [] : explainUnknown(deadline)),
    ...deadline.adjustments.map((adjustment) => explainAdjustment(adjustment, deadline)),
    ...assumptions.map(explainAssumption),
    ...(closed ? [] : [...explainHour(deadline), ...notes(deadline), ...explainExceptions(deadline)]),
    ...explainConfidence(deadline),
  ]
}

function explainHour(deadline: TimelineDeadline): string[] {
  if (deadline.dueTime === null) return []
  const { law } = authorityOf('five-pm', ends[versionOf(deadline).end].tribunal)
  return [say(`the last day ends at ${hour(deadline.dueTime)}, UK time. That is the careful reading of the rule`, law)]
}

function notes({ limit, starts, adjustments }: TimelineDeadline): string[] {
  const event = starts.find((start) => start.chosen)?.event ?? ''
  return notesOn(limit, event, adjustments.some(isNamedDate))
}

function explainExceptions({ limit, starts, exceptions, relieved }: TimelineDeadline): string[] {
  if (relieved !== null || exceptions.length === 0) return []
  const event = starts.find((start) => start.chosen)?.event
  const law = liftingLaw(exceptions, limit, event, false)
  return [say(`this limit can be lifted. The grounds are ${exceptionsWords(exceptions, 'or')}`, law)]
}
