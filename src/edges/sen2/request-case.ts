// The case file of a request: from its receipt to the plan, or to the decision that there will be none.
import type { CaseFile, LimitId } from 'send-dispute-timescales'
import { notRecordedInReturn } from './blind'
import type { Sen2Record } from './record'
import type { Sen2Remark } from './remarks'

/** A case, or why there is none; null where the record has no request of this year. */
export type Made =
  | { readonly caseFile: CaseFile; readonly remarks: readonly Sen2Remark[] }
  | { readonly reason: string }

export type ClosedOn = () => string

type Dates = { -readonly [E in keyof CaseFile['dates']]: CaseFile['dates'][E] }

/** What an outcome without a date leaves unknown: it was reached, so none of these is overdue. */
const UNKNOWN_AFTER = {
  assess: ['assessment.decide'],
  refuse: ['assessment.decide', 'assessment.notify-no-plan', 'plan.finalise'],
  issue: ['assessment.notify-no-plan'],
  finish: ['assessment.notify-no-plan', 'plan.finalise'],
} as const satisfies Record<string, readonly LimitId[]>

export function requestCase(returned: Sen2Record, closedOn: ClosedOn): Made | null {
  const record = isUndecided(returned) ? { ...returned, requestOutcomeDate: null } : returned
  const faults = record.faults.filter(({ part }) => part === 'request')
  if (faults.length > 0) return { reason: faults.map(({ reason }) => reason).join(' ') }
  if (isHistorical(record)) return null
  const { receivedDate } = record
  if (receivedDate === null) return { reason: 'It has no ReceivedDate, so nothing can be counted.' }
  const reason = contradictionIn(record)
  if (reason !== null) return { reason }

  const dates: Dates = { requestReceivedOn: receivedDate }
  const unknown = new Set<LimitId>()
  const remarks = new Set<Sen2Remark>()
  const add = (limits: readonly LimitId[]): void => {
    for (const limit of limits) unknown.add(limit)
  }
  const dispute = decide(record, dates, add)
  if (isClosed(record)) dates.caseClosedOn = closedOn()
  if (unknown.size > 0 && !isWaitedFor(record)) remarks.add('outcome-without-date')
  if (record.rya) remarks.add('made-in-detention')
  if (record.week20) remarks.add('exception-without-ground')
  if (hasMediationOrTribunal(record)) remarks.add('mediation-or-tribunal')
  if (record.requestOutcome === 'N' && record.assessmentOutcome !== null) remarks.add('refusal-overturned')
  const caseFile: CaseFile = {
    reference: record.key,
    ...(dispute !== null && { dispute: { kind: dispute } }),
    dates,
    notRecorded: unknown.size === 0 ? notRecordedInReturn() : [...notRecordedInReturn(), ...unknown],
  }
  return { caseFile, remarks: [...remarks] }
}

/** Adds the events that the outcomes say, and returns the kind of dispute that a refusal is. */
function decide(
  { requestOutcome, requestOutcomeDate, assessmentOutcome, assessmentOutcomeDate }: Sen2Record,
  dates: Dates,
  unknown: (limits: readonly LimitId[]) => void,
): 'refusal-to-assess' | 'refusal-to-issue-plan' | null {
  if (requestOutcome === 'N') {
    // What followed an overturned refusal hangs on an order or a concession, of which the return knows nothing.
    if (requestOutcomeDate === null) unknown(UNKNOWN_AFTER.refuse)
    else dates.noticeSentOn = requestOutcomeDate
    return 'refusal-to-assess'
  }
  if (requestOutcomeDate !== null) dates.assessmentDecisionSentOn = requestOutcomeDate
  else if (requestOutcome === 'Y') unknown(UNKNOWN_AFTER.assess)
  if (assessmentOutcome === 'H' || assessmentOutcome === 'S') unknown(UNKNOWN_AFTER.finish)
  if (assessmentOutcome === 'Y') {
    if (assessmentOutcomeDate === null) unknown(UNKNOWN_AFTER.issue)
    else dates.finalPlanSentOn = assessmentOutcomeDate
  }
  if (assessmentOutcome !== 'N') return null
  if (assessmentOutcomeDate === null) unknown(UNKNOWN_AFTER.finish)
  else dates.noPlanNoticeSentOn = assessmentOutcomeDate
  return 'refusal-to-issue-plan'
}

/** Decided before the year, so that its dates are not asked for; or no request at all, but the plan of an earlier one. */
function isHistorical({ requestOutcome, receivedDate, requestOutcomeDate, assessmentOutcome }: Sen2Record): boolean {
  if (requestOutcome === 'H') return true
  const isOver = assessmentOutcome === null || assessmentOutcome === 'H' || assessmentOutcome === 'W'
  return requestOutcome === null && receivedDate === null && requestOutcomeDate === null && isOver
}

/** Undecided or withdrawn: there is no decision to date, and a day that stands there all the same is none. */
const isUndecided = ({ requestOutcome }: Sen2Record): boolean => requestOutcome === 'A' || requestOutcome === 'W'

/** Dates in an order that cannot be. */
function contradictionIn({ receivedDate, requestOutcomeDate, assessmentOutcomeDate }: Sen2Record): string | null {
  const inOrder = [
    ['ReceivedDate', receivedDate],
    ['RequestOutcomeDate', requestOutcomeDate],
    ['AssessmentOutcomeDate', assessmentOutcomeDate],
  ] as const
  for (const [at, [name, day]] of inOrder.entries())
    for (const [earlier, before] of inOrder.slice(0, at))
      if (day !== null && before !== null && day < before)
        return `${name} (${day}) is before ${earlier} (${before}): check both.`
  return null
}

const GONE: ReadonlySet<string | null> = new Set(['W', 'T'])

/** Withdrawn, moved away, or the plan has ended: nothing more is to be done here. */
const isClosed = ({ requestOutcome, assessmentOutcome, exported, ceaseDate }: Sen2Record): boolean =>
  GONE.has(requestOutcome) || GONE.has(assessmentOutcome) || exported || ceaseDate !== null

/** A plan will be issued and was not yet: nothing is missing. */
const isWaitedFor = ({ requestOutcomeDate, assessmentOutcome, assessmentOutcomeDate }: Sen2Record): boolean =>
  requestOutcomeDate !== null && assessmentOutcome === 'Y' && assessmentOutcomeDate === null

const hasMediationOrTribunal = (record: Sen2Record): boolean =>
  record.requestMediation ||
  record.requestTribunal ||
  record.assessmentMediation ||
  record.assessmentTribunal ||
  record.otherMediation ||
  record.otherTribunal
