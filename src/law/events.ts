// What happens in a dispute: each event, what it may not precede, what it waits for, and what it shows to have happened.
import { freeze } from '../freeze'

export interface EventRow {
  /** It cannot be earlier than these. */
  readonly notBefore?: readonly string[]
  /** It cannot be later than these. */
  readonly notAfter?: readonly string[]
  /** It is awaited once one of these has happened, or a limit that one of these meets is open. */
  readonly follows?: readonly string[]
  /** It is no longer awaited once one of these has happened. */
  readonly until?: readonly string[]
  /** These steps were taken no later than this day, although nobody dated them. */
  readonly implies?: readonly string[]
  /** On the day of this event it moots nothing and ends no waiting. */
  readonly yieldsTo?: string
  /** It may carry the local time in London. */
  readonly timed?: true
}

// biome-ignore format: one line an event, in the order of the specification
const rows = {
  requestReceivedOn: {},
  adviceRequestReceivedOn: { notBefore: ['requestReceivedOn'], follows: ['assessmentDecisionSentOn'], until: ['draftPlanServedOn', 'noPlanNoticeSentOn', '@assess', '@issue', '@content'] },
  adviceGivenOn: {},
  assessmentDecisionSentOn: { notBefore: ['requestReceivedOn'], follows: ['requestReceivedOn'] },
  draftPlanServedOn: { notBefore: ['requestReceivedOn'], follows: ['assessmentDecisionSentOn'], until: ['noPlanNoticeSentOn', '@assess', '@issue'], implies: ['assessmentDecisionSentOn'] },
  draftCommentsMadeOn: {},
  finalPlanSentOn: { notBefore: ['requestReceivedOn'], follows: ['requestReceivedOn'], implies: ['draftPlanServedOn'] },
  noPlanNoticeSentOn: { notBefore: ['requestReceivedOn'], follows: ['requestReceivedOn'], implies: ['assessmentDecisionSentOn'] },
  reassessmentRequestReceivedOn: {},
  reassessmentNotifiedOn: { notBefore: ['reassessmentRequestReceivedOn'], follows: ['reassessmentRequestReceivedOn'], until: ['@reassess'] },
  planMadeOrReviewedOn: {},
  reviewNoticeGivenOn: {},
  reviewPapersCirculatedOn: {},
  reviewMeetingOn: { follows: ['planMadeOrReviewedOn'], implies: ['reviewNoticeGivenOn', 'reviewPapersCirculatedOn'] },
  reviewReportSentOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'] },
  reviewDecisionSentOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'] },
  amendmentNoticeSentOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'], until: ['amendedPlanSentOn', '@content', '@amend', '@cease'], implies: ['reviewDecisionSentOn'] },
  amendmentNoticeServedOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'], until: ['amendedPlanSentOn', '@content', '@amend', '@cease'], implies: ['reviewDecisionSentOn'] },
  amendmentCommentsMadeOn: {},
  amendedPlanSentOn: { implies: ['reviewDecisionSentOn'] },
  noAmendmentNoticeSentOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'], implies: ['reviewDecisionSentOn'] },
  post16StartsOn: {},
  nextPhaseStartsOn: {},
  nextPost16StartsOn: {},
  awareOfMoveOn: {},
  movedOn: { follows: ['awareOfMoveOn'] },
  planTransferredOn: { follows: ['movedOn'] },
  moveInformationSentOn: {},
  noticeSentOn: { notBefore: ['requestReceivedOn', 'reviewMeetingOn'] },
  adviserContactedOn: { notBefore: ['noticeSentOn'], follows: ['noticeSentOn'], until: ['appealReceivedByTribunalOn'] },
  adviserToldNoMediationOn: { notBefore: ['noticeSentOn'], follows: ['adviserContactedOn'], until: ['authorityToldOfMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'], implies: ['adviserContactedOn'], yieldsTo: 'authorityToldOfMediationOn' },
  authorityToldOfMediationOn: { notBefore: ['noticeSentOn'], follows: ['adviserContactedOn'], until: ['adviserToldNoMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'], implies: ['adviserContactedOn'] },
  commissioningBodyToldOn: { notBefore: ['authorityToldOfMediationOn'], follows: ['authorityToldOfMediationOn'], until: ['mediationOn', 'certificateIssuedOn'] },
  adviserToldNotArrangedOn: { notBefore: ['authorityToldOfMediationOn'], follows: ['authorityToldOfMediationOn'], until: ['mediationOn', 'certificateIssuedOn'] },
  mediationDateGivenOn: {},
  mediationOn: { notBefore: ['authorityToldOfMediationOn'], follows: ['authorityToldOfMediationOn'], until: ['certificateIssuedOn', 'adviserToldNoMediationOn'], implies: ['adviserContactedOn', 'mediationDateGivenOn', 'commissioningBodyToldOn'] },
  mediationConcludedOn: { notBefore: ['mediationOn'], follows: ['mediationOn'], until: ['certificateIssuedOn'] },
  agreementMadeOn: { notBefore: ['mediationOn'], follows: ['mediationOn'], until: ['mediationConcludedOn'] },
  agreementCarriedOutOn: { notBefore: ['agreementMadeOn'] },
  certificateIssuedOn: { notBefore: ['noticeSentOn'], follows: ['adviserToldNoMediationOn', 'adviserToldNotArrangedOn', 'mediationConcludedOn'], until: ['appealReceivedByTribunalOn'], implies: ['adviserContactedOn'] },
  appealReceivedByTribunalOn: { notBefore: ['noticeSentOn'], follows: ['noticeSentOn'], until: ['agreementCarriedOutOn'], timed: true },
  appealReceivedByAuthorityOn: { notBefore: ['appealReceivedByTribunalOn'], follows: ['appealReceivedByTribunalOn'], until: ['appealWithdrawnOn'], implies: ['appealReceivedByTribunalOn'] },
  responseReceivedOn: { notBefore: ['appealReceivedByAuthorityOn'], follows: ['appealReceivedByAuthorityOn'], until: ['concessionNotifiedOn', 'appealWithdrawnOn'], implies: ['appealReceivedByAuthorityOn'], timed: true },
  concessionNotifiedOn: { notBefore: ['appealReceivedByTribunalOn'], notAfter: ['responseReceivedOn'], follows: ['appealReceivedByAuthorityOn'], until: ['responseReceivedOn', 'appealWithdrawnOn'], implies: ['appealReceivedByAuthorityOn'] },
  appealWithdrawnOn: { notBefore: ['appealReceivedByTribunalOn'], implies: ['appealReceivedByTribunalOn'] },
  orderMadeOn: { notBefore: ['appealReceivedByTribunalOn'], follows: ['responseReceivedOn'], until: ['appealWithdrawnOn', 'tribunalDecisionSentOn'], implies: ['responseReceivedOn'] },
  tribunalDecisionSentOn: { notBefore: ['appealReceivedByTribunalOn'], follows: ['responseReceivedOn'], until: ['appealWithdrawnOn'], implies: ['responseReceivedOn'] },
  recommendationMadeOn: { notBefore: ['appealReceivedByTribunalOn'], follows: ['responseReceivedOn'], until: ['appealWithdrawnOn', 'orderMadeOn', 'tribunalDecisionSentOn'], implies: ['responseReceivedOn'] },
  recommendationAnsweredOn: {},
  permissionSoughtOn: {},
  setAsideSoughtOn: {},
  reviewSoughtOn: {},
  permissionRefusalSentOn: { notBefore: ['tribunalDecisionSentOn'], follows: ['permissionSoughtOn'], until: ['permissionGrantedSentOn'], implies: ['permissionSoughtOn'] },
  permissionGrantedSentOn: { notBefore: ['tribunalDecisionSentOn'], follows: ['permissionSoughtOn'], implies: ['permissionSoughtOn'] },
  upperTribunalPermissionSoughtOn: {},
  upperTribunalRefusalSentOn: { notBefore: ['permissionRefusalSentOn'], follows: ['upperTribunalPermissionSoughtOn'], until: ['permissionGrantedSentOn', 'upperTribunalAppealReceivedOn'], implies: ['upperTribunalPermissionSoughtOn'] },
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
} as const satisfies Record<string, EventRow>

export type EventName = keyof typeof rows

/** The events whose date may carry a local time. */
export type TimedEventName = { [E in EventName]: (typeof rows)[E] extends { timed: true } ? E : never }[EventName]

// biome-ignore format: one line a notice
const noticeRows = {
  '@assess': { kind: 'refusal-to-assess', implies: [] },
  '@issue': { kind: 'refusal-to-issue-plan', implies: ['assessmentDecisionSentOn'] },
  '@content': { kind: 'plan-content', implies: ['assessmentDecisionSentOn', 'draftPlanServedOn', 'reassessmentNotifiedOn', 'reviewDecisionSentOn'] },
  '@reassess': { kind: 'refusal-to-reassess', implies: [] },
  '@amend': { kind: 'refusal-to-amend-plan', implies: [] },
  '@cease': { kind: 'cease-to-maintain-plan', implies: [] },
} as const satisfies Record<string, { kind: string; implies: readonly EventName[] }>

/** `noticeSentOn` of one kind of dispute: the notice of a refusal to assess, say, is `@assess`. */
export type NoticeName = keyof typeof noticeRows

/** Something that can meet, moot or end the wait for something: an event, or the notice of one kind of dispute. */
export type Trigger = EventName | NoticeName

export interface Event {
  readonly notBefore?: readonly EventName[]
  readonly notAfter?: readonly EventName[]
  readonly follows?: readonly EventName[]
  readonly until?: readonly Trigger[]
  readonly implies?: readonly EventName[]
  readonly yieldsTo?: EventName
  readonly timed?: true
}

/** Every event of a dispute, by name. */
export const events: Readonly<Record<EventName, Event>> = /* @__PURE__ */ freeze(rows)

/** What the notice of each kind of dispute shows to have happened before it. */
export const notices: Readonly<Record<NoticeName, { readonly kind: string; readonly implies: readonly EventName[] }>> =
  /* @__PURE__ */ freeze(noticeRows)
