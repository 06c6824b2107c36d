// The case files of a plan: the review that was last held, with its phase transfer, and the review that comes next.
import { type CaseFile, type EventName, timeLimits, versionOn } from 'send-dispute-timescales'
import { notRecordedInPhaseTransfer, notRecordedInReturn } from './blind'
import type { Sen2Record } from './record'
import type { Sen2Remark } from './remarks'
import type { ClosedOn } from './request-case'

export interface ReviewCase {
  readonly about: 'review' | 'next-review'
  readonly caseFile: CaseFile
  readonly remarks: readonly Sen2Remark[]
}

type Dates = { -readonly [E in keyof CaseFile['dates']]: CaseFile['dates'][E] }

/**
 * The reviews of a plan: none, the one that was held, the next one, or both. They are case files of their own because
 * the decision on one review starts the year of the next.
 */
export function reviewCases(record: Sen2Record, closedOn: ClosedOn): readonly ReviewCase[] | { reason: string } {
  const faults = record.faults.filter(({ part }) => part === 'review')
  if (faults.length > 0) return { reason: faults.map(({ reason }) => reason).join(' ') }
  const { reviewMeeting, lastReview, phaseTransferDueDate, phaseTransferFinalDate } = record
  const proposed = proposedOn(record)
  const remarks: Sen2Remark[] = []
  const isTransfer = phaseTransferDueDate !== null || phaseTransferFinalDate !== null
  const made: { about: ReviewCase['about']; dates: Dates }[] = []
  const first = lastReview === null ? firstYearFrom(record, remarks) : null
  if (reviewMeeting !== null || proposed !== null || isTransfer) {
    const dates: Dates = {}
    if (first !== null) dates.planMadeOrReviewedOn = first
    addReview(record, proposed, dates, remarks)
    addPhaseTransfer(record, dates, remarks)
    made.push({ about: 'review', dates })
  } else if (first !== null) made.push({ about: 'next-review', dates: { planMadeOrReviewedOn: first } })
  if (lastReview !== null && (reviewMeeting === null || lastReview >= reviewMeeting))
    made.push({ about: 'next-review', dates: { planMadeOrReviewedOn: lastReview } })
  if (record.transferLa) remarks.push('moved-in')

  return made
    .filter(({ dates }) => Object.keys(dates).length > 0)
    .map(({ about, dates }, i) => ({
      about,
      caseFile: {
        reference: record.key,
        dates: record.ceaseDate !== null || record.exported ? { ...dates, caseClosedOn: closedOn() } : dates,
        notRecorded: about === 'review' && isTransfer ? notRecordedInPhaseTransfer() : notRecordedInReturn(),
      },
      remarks: i === 0 ? remarks : [],
    }))
}

/** The day from which the first review is counted: the issue of the plan, where it is this council's and still in force. */
function firstYearFrom(record: Sen2Record, remarks: Sen2Remark[]): string | null {
  const { startDate, assessmentOutcome, assessmentOutcomeDate, transferLa } = record
  if (assessmentOutcome !== 'Y' || assessmentOutcomeDate === null || transferLa) return null
  if (startDate === assessmentOutcomeDate) return assessmentOutcomeDate
  if (startDate !== null) remarks.push('start-date-is-not-issue-date')
  return null
}

function addReview(record: Sen2Record, proposed: string | null, dates: Dates, remarks: Sen2Remark[]): void {
  const { reviewMeeting } = record
  if (reviewMeeting !== null) addMeeting(record, reviewMeeting, dates, remarks)
  if (proposed === null) return
  if (reviewMeeting !== null && proposed < reviewMeeting) remarks.push('draft-is-older')
  else dates.amendmentNoticeSentOn = proposed
}

/** The day of the draft of an amended plan, which follows from no other outcome. */
const proposedOn = ({ reviewOutcome, reviewDraft }: Sen2Record): string | null =>
  reviewOutcome === 'A' ? reviewDraft : null

function addMeeting(
  { lastReview, reviewOutcome }: Sen2Record,
  reviewMeeting: string,
  dates: Dates,
  remarks: Sen2Remark[],
): void {
  dates.reviewMeetingOn = reviewMeeting
  if (lastReview !== null && lastReview < reviewMeeting) {
    dates.planMadeOrReviewedOn = lastReview
    remarks.push('last-review-is-older')
  } else if (lastReview !== null) {
    dates.reviewDecisionSentOn = lastReview
    // Maintaining or ceasing is also the decision not to amend, on the same day.
    if (reviewOutcome === 'M' || reviewOutcome === 'C') dates.noAmendmentNoticeSentOn = lastReview
  }
}

const TRANSFERS = ['phase-transfer.finalise-other', 'phase-transfer.finalise-to-post-16'] as const

/** Which kind of transfer it is: that before whose day of the year the law wants the amended plan. */
function startedBy(move: string, dueDate: string): EventName | null {
  for (const limit of TRANSFERS)
    for (const { event, period } of versionOn(timeLimits[limit], move)?.counts.limbs ?? [])
      if (period.before === dueDate.slice(5)) return event
  return null
}

function addPhaseTransfer(record: Sen2Record, dates: Dates, remarks: Sen2Remark[]): void {
  const { phaseTransferDueDate, phaseTransferFinalDate } = record
  if (phaseTransferFinalDate !== null) dates.amendedPlanSentOn = phaseTransferFinalDate
  if (phaseTransferDueDate === null) return
  // Only the year matters to the limit: schools begin in September.
  const move = `${phaseTransferDueDate.slice(0, 4)}-09-01`
  const starts = startedBy(move, phaseTransferDueDate)
  if (starts !== null) dates[starts] = move
  else remarks.push('phase-transfer-day-unclear')
}
