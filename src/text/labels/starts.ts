// The events that start a time limit, in a word or two: "2 months after the notice".
import type { Limb, Period } from '../../law/counts'
import type { LimitId, StartEvent } from '../../law/time-limits'
import { monthAndDay, periodWords } from '../dates'

const nouns = {
  requestReceivedOn: 'request',
  adviceRequestReceivedOn: 'advice request',
  consultationReceivedOn: 'question about naming the school',
  reassessedPlanSentOn: 're-assessed plan',
  noticeDatedOn: 'date on the letter',
  adviserToldOfMediationOn: 'wish to mediate',
  attendanceFormDueOn: 'day named for the form',
  evidenceDueOn: 'day named for evidence',
  workingDocumentDueOn: 'day named for the document',
  bundleDueOn: 'day named for the bundle',
  hearingOn: 'hearing',
  healthAnswerReceivedByAuthorityOn: 'health answer',
  careRecommendationAnsweredOn: 'social care answer',
  withdrawalNoticeSentOn: 'notice of withdrawal',
  appealWithdrawnOn: 'withdrawal',
  upperTribunalPermissionSentOn: 'notice of permission',
  upperTribunalNoticeCopiedOn: 'copy of the appeal',
  upperTribunalResponseCopiedOn: 'copy of the response',
  claimReceivedBySchoolOn: 'receipt of the claim',
  reinstatementClaimReceivedBySchoolOn: 'receipt of the claim',
  letterBeforeClaimSentOn: 'letter before claim',
  judicialReviewServedOn: 'service of the claim',
  draftPlanServedOn: 'draft plan',
  reassessmentRequestReceivedOn: 're-assessment request',
  reassessmentNotifiedOn: 're-assessment decision',
  reviewMeetingOn: 'review meeting',
  amendmentNoticeSentOn: 'proposed changes',
  amendmentNoticeServedOn: 'proposed changes',
  planMadeOrReviewedOn: 'last plan or review',
  post16StartsOn: 'post-16 start',
  nextPhaseStartsOn: 'next phase',
  nextPost16StartsOn: 'next post-16 start',
  movedOn: 'move',
  awareOfMoveOn: 'news of the move',
  planTransferredOn: 'plan transfer',
  noticeSentOn: 'notice',
  adviserToldNoMediationOn: 'refusal to mediate',
  authorityToldOfMediationOn: 'wish to mediate',
  commissioningBodyToldOn: 'word to the health body',
  mediationOn: 'mediation',
  adviserToldNotArrangedOn: 'word to the adviser',
  mediationConcludedOn: 'end of the mediation',
  certificateIssuedOn: 'certificate',
  appealReceivedByAuthorityOn: 'receipt of the appeal',
  recommendationMadeOn: 'recommendation',
  tribunalDecisionSentOn: 'decision',
  permissionRefusalSentOn: 'refusal',
  upperTribunalRefusalSentOn: 'refusal',
  permissionGrantedSentOn: 'permission',
  conductEndedOn: 'end of the conduct',
  awareOfMatterOn: 'notice of the matter',
  groundsAroseOn: 'grounds',
  orderMadeOn: 'order',
  agreementMadeOn: 'agreement',
  concessionNotifiedOn: 'concession',
} satisfies Record<StartEvent<LimitId>, string>

/** The event in a word or two, without an article. */
export const nounOf = (event: string): string => nouns[event as keyof typeof nouns]

/** What a start of a record and a limb of a row have in common. */
export type Run = Pick<Limb, 'event' | 'period' | 'counting'>

/** Whether it is counted back from the event, which may still be to come. */
export const countsBack = ({ counting }: Pick<Limb, 'counting'>): boolean =>
  counting === 'at-least-before' || counting === 'before-date'

/** How the time runs, in a sentence: `2 months after the notice`. */
export function runWords({ event, period, counting }: Run): string {
  const noun = `the ${nounOf(event)}`
  if (counting === 'before-date') return `${beforeWords(period)} of the year of ${noun}`
  if (counting === 'at-least-before') return `at least ${periodWords(period)} before ${noun}`
  if (period.n === 0) return `the day of ${noun} itself`
  return counting === 'event-day-counts'
    ? `${periodWords(period)} with the day of ${noun} as day 1`
    : `${periodWords(period)} after ${noun}`
}

/** The same for a narrow column: `2 months after notice`. */
export function runLine({ event, period, counting }: Run): string {
  const noun = nounOf(event)
  if (counting === 'before-date') return `${beforeWords(period)}, year of ${noun}`
  if (counting === 'at-least-before') return `${periodWords(period)} before ${noun}`
  if (period.n === 0) return `at once after ${noun}`
  return `${periodWords(period)} ${counting === 'event-day-counts' ? 'with day of' : 'after'} ${noun}`
}

/** `before 15 February`. */
export const beforeWords = ({ before }: Period): string => `before ${monthAndDay(before as string)}`
