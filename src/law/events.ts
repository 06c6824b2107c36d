// What can happen in a dispute: each event, and what it can be neither before nor after.
import { freeze } from '../freeze'

/** What a date must fit with. */
export interface EventOrder {
  /** It cannot be earlier than these. */
  readonly notBefore?: readonly EventName[]
  /** It cannot be later than these. */
  readonly notAfter?: readonly EventName[]
  /** It may carry the local time in London. */
  readonly timed?: true
}

// biome-ignore format: one line an event, in the order of the specification
const rows = {
  requestReceivedOn: {},
  adviceRequestReceivedOn: { notBefore: ['requestReceivedOn'] },
  adviceGivenOn: {},
  assessmentDecisionSentOn: { notBefore: ['requestReceivedOn'] },
  draftPlanServedOn: { notBefore: ['requestReceivedOn'] },
  draftCommentsMadeOn: {},
  finalPlanSentOn: { notBefore: ['requestReceivedOn'] },
  noPlanNoticeSentOn: { notBefore: ['requestReceivedOn'] },
  reassessmentRequestReceivedOn: {},
  reassessmentNotifiedOn: { notBefore: ['reassessmentRequestReceivedOn'] },
  planMadeOrReviewedOn: {},
  reviewNoticeGivenOn: {},
  reviewPapersCirculatedOn: {},
  reviewMeetingOn: {},
  reviewReportSentOn: { notBefore: ['reviewMeetingOn'] },
  reviewDecisionSentOn: { notBefore: ['reviewMeetingOn'] },
  amendmentNoticeSentOn: { notBefore: ['reviewMeetingOn'] },
  amendmentNoticeServedOn: { notBefore: ['reviewMeetingOn'] },
  amendmentCommentsMadeOn: {},
  amendedPlanSentOn: {},
  noAmendmentNoticeSentOn: { notBefore: ['reviewMeetingOn'] },
  post16StartsOn: {},
  nextPhaseStartsOn: {},
  nextPost16StartsOn: {},
  awareOfMoveOn: {},
  movedOn: {},
  planTransferredOn: {},
  moveInformationSentOn: {},
  noticeSentOn: { notBefore: ['requestReceivedOn', 'reviewMeetingOn'] },
  adviserContactedOn: { notBefore: ['noticeSentOn'] },
  adviserToldNoMediationOn: { notBefore: ['noticeSentOn'] },
  authorityToldOfMediationOn: { notBefore: ['noticeSentOn'] },
  commissioningBodyToldOn: { notBefore: ['authorityToldOfMediationOn'] },
  adviserToldNotArrangedOn: { notBefore: ['authorityToldOfMediationOn'] },
  mediationDateGivenOn: {},
  mediationOn: { notBefore: ['authorityToldOfMediationOn'] },
  mediationConcludedOn: { notBefore: ['mediationOn'] },
  agreementMadeOn: { notBefore: ['mediationOn'] },
  agreementCarriedOutOn: { notBefore: ['agreementMadeOn'] },
  certificateIssuedOn: { notBefore: ['noticeSentOn'] },
  appealReceivedByTribunalOn: { notBefore: ['noticeSentOn'], timed: true },
  appealReceivedByAuthorityOn: { notBefore: ['appealReceivedByTribunalOn'] },
  responseReceivedOn: { notBefore: ['appealReceivedByAuthorityOn'], timed: true },
  concessionNotifiedOn: { notBefore: ['appealReceivedByTribunalOn'], notAfter: ['responseReceivedOn'] },
  appealWithdrawnOn: { notBefore: ['appealReceivedByTribunalOn'] },
  orderMadeOn: { notBefore: ['appealReceivedByTribunalOn'] },
  tribunalDecisionSentOn: { notBefore: ['appealReceivedByTribunalOn'] },
  recommendationMadeOn: { notBefore: ['appealReceivedByTribunalOn'] },
  recommendationAnsweredOn: {},
  permissionSoughtOn: {},
  setAsideSoughtOn: {},
  reviewSoughtOn: {},
  permissionRefusalSentOn: { notBefore: ['tribunalDecisionSentOn'] },
  permissionGrantedSentOn: { notBefore: ['tribunalDecisionSentOn'] },
  upperTribunalPermissionSoughtOn: {},
  upperTribunalRefusalSentOn: { notBefore: ['permissionRefusalSentOn'] },
  renewalSoughtOn: {},
  upperTribunalAppealReceivedOn: {},
  planCeasedOn: {},
  reconsideredOn: {},
  agreedActionDoneOn: {},
  authorityToldOfAgreementOn: {},
  conductEndedOn: {},
  claimReceivedOn: {},
  awareOfMatterOn: {},
  ombudsmanComplaintMadeOn: {},
  groundsAroseOn: {},
  judicialReviewFiledOn: {},
} as const satisfies Record<string, { notBefore?: readonly string[]; notAfter?: readonly string[]; timed?: true }>

export type EventName = keyof typeof rows

/** The events whose date may carry a local time. */
export type TimedEventName = { [E in EventName]: (typeof rows)[E] extends { timed: true } ? E : never }[EventName]

/** Every event of a dispute, by name, in the order of the specification. */
export const eventOrder: Readonly<Record<EventName, EventOrder>> = /* @__PURE__ */ freeze(rows)
