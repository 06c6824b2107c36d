// What can happen in a dispute: what each event can be neither before nor after, what it waits for, what ends that wait,
// and which steps it shows to have been taken.
import { lazyTable, memoized } from '../freeze'

/** `noticeSentOn` of one kind of dispute: the notice of a refusal to assess, say, is `@assess`. */
export type NoticeName = '@assess' | '@issue' | '@content' | '@reassess' | '@amend' | '@cease'

/** Something that can meet, supersede or end the wait for something: an event, or the notice of one kind of dispute. */
export type Trigger = EventName | NoticeName

/** A step that was taken no later than the day of an event, although nobody dated it. */
export interface Implied {
  readonly step: EventName
  /** Only where this event is dated, and the one that shows the step is not before it. */
  readonly onlyAfter?: EventName
  /** Only in an appeal, or only in a claim. */
  readonly only?: 'appeal' | 'claim'
}

/** What no longer lets an event be expected. */
export interface Until {
  readonly trigger: Trigger
  /** It counts whenever it happened, not only after what the event follows. */
  readonly atAnyTime?: true
}

export interface Event {
  /** It cannot be earlier than these. */
  readonly notBefore: readonly EventName[]
  /** It cannot be later than these. */
  readonly notAfter: readonly EventName[]
  /** It is awaited once one of these has happened, or a limit that one of these meets is open. */
  readonly follows: readonly EventName[]
  /** It is awaited while a dispute is open to appeal and nobody dated the decision. */
  readonly followsOpenDispute: boolean
  readonly until: readonly Until[]
  readonly implies: readonly Implied[]
  /** On the day of one of these it supersedes nothing and ends no waiting. */
  readonly yieldsTo: readonly EventName[]
  /** Its date may carry the local time in London: it meets a limit that is, or by a direction can be, due at 17:00. */
  readonly timed: boolean
}

/** What is written down of an event: what is left out is empty. */
interface Written {
  readonly notBefore?: readonly string[]
  readonly notAfter?: readonly string[]
  readonly follows?: readonly string[]
  readonly followsOpenDispute?: true
  readonly until?: readonly (string | { readonly trigger: string; readonly atAnyTime: true })[]
  readonly implies?: readonly (
    | string
    | { readonly step: string; readonly onlyAfter?: string; readonly only?: 'appeal' | 'claim' }
  )[]
  readonly yieldsTo?: readonly string[]
  readonly timed?: true
}

/** Without a meeting there was no review to decide on: an order amended the plan, or the council did by itself (Regs 28). */
export const REVIEW_DECIDED = { step: 'reviewDecisionSentOn', onlyAfter: 'reviewMeetingOn' } as const
const PROPOSED = {
  notBefore: ['reviewMeetingOn'],
  follows: ['reviewMeetingOn'],
  until: ['amendedPlanSentOn', 'noAmendmentNoticeSentOn', '@content', '@amend', '@cease'],
  implies: [REVIEW_DECIDED],
} as const
const MEDIATION_ASKED = ['authorityToldOfMediationOn', 'adviserToldOfMediationOn'] as const

// biome-ignore format: one line an event, in the order of the specification
const rows = {
  requestReceivedOn: {},
  adviceRequestReceivedOn: { notBefore: ['requestReceivedOn'], follows: ['assessmentDecisionSentOn', 'decisionReversedOn'], until: ['draftPlanServedOn', 'noPlanNoticeSentOn', '@assess', '@issue', '@content'] },
  adviceGivenOn: {},
  assessmentDecisionSentOn: { notBefore: ['requestReceivedOn'], follows: ['requestReceivedOn', 'decisionReversedOn'], timed: true },
  draftPlanServedOn: { notBefore: ['requestReceivedOn'], follows: ['assessmentDecisionSentOn', 'decisionReversedOn'], until: ['noPlanNoticeSentOn', '@assess', '@issue'], implies: ['assessmentDecisionSentOn'], timed: true },
  draftCommentsMadeOn: {},
  consultationReceivedOn: {},
  consultationAnsweredOn: {},
  finalPlanSentOn: { notBefore: ['requestReceivedOn'], follows: ['requestReceivedOn', 'decisionReversedOn'], implies: ['draftPlanServedOn'], timed: true },
  noPlanNoticeSentOn: { notBefore: ['requestReceivedOn'], follows: ['requestReceivedOn'], implies: ['assessmentDecisionSentOn'], timed: true },
  reassessmentRequestReceivedOn: {},
  reassessmentNotifiedOn: { notBefore: ['reassessmentRequestReceivedOn'], follows: ['reassessmentRequestReceivedOn'], until: ['@reassess'], timed: true },
  reassessedPlanSentOn: { notBefore: ['reassessmentNotifiedOn'], follows: ['reassessmentRequestReceivedOn'], until: ['@reassess'], implies: ['reassessmentNotifiedOn'], timed: true },
  planMadeOrReviewedOn: {},
  reviewNoticeGivenOn: {},
  reviewPapersCirculatedOn: {},
  reviewMeetingOn: { follows: ['planMadeOrReviewedOn'] },
  reviewReportSentOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'], until: ['reviewDecisionSentOn'] },
  reviewDecisionSentOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'], implies: ['reviewReportSentOn'] },
  amendmentNoticeSentOn: PROPOSED,
  amendmentNoticeServedOn: PROPOSED,
  amendmentCommentsMadeOn: {},
  amendedPlanSentOn: { implies: [REVIEW_DECIDED], timed: true },
  noAmendmentNoticeSentOn: { notBefore: ['reviewMeetingOn'], follows: ['reviewMeetingOn'], implies: [REVIEW_DECIDED] },
  post16StartsOn: {},
  nextPhaseStartsOn: {},
  nextPost16StartsOn: {},
  awareOfMoveOn: {},
  movedOn: { follows: ['awareOfMoveOn'] },
  planTransferredOn: { follows: ['movedOn'] },
  moveInformationSentOn: {},
  noticeDatedOn: {},
  noticeSentOn: { notBefore: ['noticeDatedOn', 'requestReceivedOn', 'reviewMeetingOn'], followsOpenDispute: true, until: [{ trigger: 'appealReceivedByTribunalOn', atAnyTime: true }, { trigger: 'orderMadeOn', atAnyTime: true }, { trigger: 'agreementMadeOn', atAnyTime: true }, { trigger: 'concessionNotifiedOn', atAnyTime: true }] },
  // Ends every limit but those in NOT_CLOSED (limit.ts).
  caseClosedOn: {},
  decisionReversedOn: { notBefore: ['noticeSentOn'] },
  adviserContactedOn: { notBefore: ['noticeSentOn'], follows: ['noticeSentOn'], until: ['appealReceivedByTribunalOn'] },
  adviserToldNoMediationOn: { notBefore: ['noticeSentOn'], follows: ['adviserContactedOn'], until: ['authorityToldOfMediationOn', 'adviserToldOfMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'], implies: ['adviserContactedOn'], yieldsTo: MEDIATION_ASKED },
  adviserToldOfMediationOn: { notBefore: ['noticeSentOn'], follows: ['adviserContactedOn'], until: ['adviserToldNoMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'], implies: ['adviserContactedOn'] },
  authorityToldOfMediationOn: { notBefore: ['noticeSentOn'], follows: ['adviserContactedOn'], until: ['adviserToldNoMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'], implies: ['adviserContactedOn'] },
  commissioningBodyToldOn: { notBefore: MEDIATION_ASKED, follows: MEDIATION_ASKED, until: ['mediationOn', 'certificateIssuedOn'] },
  adviserToldNotArrangedOn: { notBefore: MEDIATION_ASKED, follows: MEDIATION_ASKED, until: ['mediationOn', 'certificateIssuedOn'] },
  mediationDateGivenOn: {},
  mediationOn: { notBefore: MEDIATION_ASKED, follows: MEDIATION_ASKED, until: ['certificateIssuedOn', 'adviserToldNoMediationOn'], implies: ['adviserContactedOn'] },
  mediationConcludedOn: { notBefore: ['mediationOn'], follows: ['mediationOn'], until: ['certificateIssuedOn'] },
  agreementMadeOn: { notBefore: ['mediationOn'], follows: ['mediationOn'], until: ['mediationConcludedOn'] },
  agreementCarriedOutOn: { notBefore: ['agreementMadeOn'] },
  certificateIssuedOn: { notBefore: ['noticeSentOn'], follows: ['adviserContactedOn', 'adviserToldNoMediationOn', 'adviserToldNotArrangedOn', 'mediationConcludedOn'], until: ['appealReceivedByTribunalOn'], implies: ['adviserContactedOn'] },
  appealReceivedByTribunalOn: { notBefore: ['noticeSentOn'], follows: ['noticeSentOn'], until: ['agreementCarriedOutOn'], timed: true },
  appealReceivedByAuthorityOn: { notBefore: ['appealReceivedByTribunalOn'], follows: ['appealReceivedByTribunalOn'], until: ['appealWithdrawnOn'], implies: ['appealReceivedByTribunalOn'] },
  responseReceivedOn: { notBefore: ['appealReceivedByAuthorityOn'], follows: ['appealReceivedByAuthorityOn'], until: ['concessionNotifiedOn', 'appealWithdrawnOn'], implies: ['appealReceivedByAuthorityOn'], timed: true },
  concessionNotifiedOn: { notBefore: ['appealReceivedByTribunalOn'], notAfter: ['responseReceivedOn'], follows: ['appealReceivedByAuthorityOn'], until: ['responseReceivedOn', 'appealWithdrawnOn', 'orderMadeOn', 'tribunalDecisionSentOn'], implies: ['appealReceivedByAuthorityOn'] },
  attendanceFormDueOn: {},
  attendanceFormSentOn: { timed: true },
  evidenceDueOn: {},
  evidenceSentOn: { timed: true },
  workingDocumentDueOn: {},
  workingDocumentSentOn: { timed: true },
  bundleDueOn: {},
  bundleSentOn: { timed: true },
  hearingOn: {},
  appealWithdrawnOn: { notBefore: ['appealReceivedByTribunalOn'], implies: ['appealReceivedByTribunalOn'] },
  withdrawalNoticeSentOn: { notBefore: ['appealWithdrawnOn'], follows: ['appealWithdrawnOn'], implies: ['appealWithdrawnOn'] },
  orderMadeOn: { notBefore: ['appealReceivedByTribunalOn', 'concessionNotifiedOn'], follows: ['responseReceivedOn'], until: ['appealWithdrawnOn', 'tribunalDecisionSentOn'], implies: ['appealReceivedByAuthorityOn'] },
  tribunalDecisionSentOn: { notBefore: ['appealReceivedByTribunalOn', 'concessionNotifiedOn', 'claimReceivedOn'], follows: ['responseReceivedOn', 'orderMadeOn', 'claimResponseReceivedOn'], until: ['appealWithdrawnOn'], implies: [{ step: 'appealReceivedByAuthorityOn', only: 'appeal' }, { step: 'claimReceivedOn', only: 'claim' }] },
  recommendationMadeOn: { notBefore: ['appealReceivedByTribunalOn'], follows: ['responseReceivedOn'], until: ['appealWithdrawnOn', 'orderMadeOn', 'tribunalDecisionSentOn'], implies: ['appealReceivedByAuthorityOn'] },
  healthRecommendationAnsweredOn: { timed: true },
  careRecommendationAnsweredOn: { notBefore: ['recommendationMadeOn'], follows: ['recommendationMadeOn'], timed: true },
  healthAnswerReceivedByAuthorityOn: { notBefore: ['recommendationMadeOn'], follows: ['healthRecommendationAnsweredOn'], implies: ['healthRecommendationAnsweredOn'] },
  healthAnswerCopiedOn: {},
  careAnswerCopiedOn: {},
  permissionSoughtOn: { timed: true },
  setAsideSoughtOn: { timed: true },
  costsSoughtOn: { timed: true },
  reviewSoughtOn: { timed: true },
  reinstatementSoughtOn: { timed: true },
  permissionRefusalSentOn: { notBefore: ['tribunalDecisionSentOn'], follows: ['permissionSoughtOn'], until: ['permissionGrantedSentOn'], implies: ['permissionSoughtOn'] },
  permissionGrantedSentOn: { notBefore: ['tribunalDecisionSentOn'], follows: ['permissionSoughtOn'], implies: ['permissionSoughtOn'] },
  upperTribunalPermissionSoughtOn: { timed: true },
  upperTribunalRefusalSentOn: { notBefore: ['permissionRefusalSentOn'], follows: ['upperTribunalPermissionSoughtOn'], until: ['permissionGrantedSentOn', 'upperTribunalAppealReceivedOn'], implies: ['upperTribunalPermissionSoughtOn'] },
  renewalSoughtOn: { timed: true },
  upperTribunalPermissionSentOn: { follows: ['upperTribunalPermissionSoughtOn'], implies: ['upperTribunalPermissionSoughtOn'] },
  upperTribunalAppealReceivedOn: { timed: true },
  upperTribunalNoticeCopiedOn: { notBefore: ['upperTribunalAppealReceivedOn'], follows: ['upperTribunalAppealReceivedOn'], implies: ['upperTribunalAppealReceivedOn'] },
  upperTribunalResponseReceivedOn: { timed: true },
  upperTribunalResponseCopiedOn: { follows: ['upperTribunalResponseReceivedOn'], implies: ['upperTribunalResponseReceivedOn'] },
  upperTribunalReplyReceivedOn: { timed: true },
  conductEndedOn: {},
  claimReceivedBySchoolOn: { notBefore: ['claimReceivedOn'], follows: ['claimReceivedOn'], until: ['reinstatementClaimReceivedBySchoolOn'], implies: ['claimReceivedOn'] },
  reinstatementClaimReceivedBySchoolOn: { notBefore: ['claimReceivedOn'], follows: ['claimReceivedOn'], until: ['claimReceivedBySchoolOn'], implies: ['claimReceivedOn'] },
  claimReceivedOn: {},
  claimResponseReceivedOn: { notBefore: ['claimReceivedOn'], follows: ['claimReceivedBySchoolOn', 'reinstatementClaimReceivedBySchoolOn'], implies: ['claimReceivedOn'], timed: true },
  awareOfMatterOn: {},
  ombudsmanComplaintMadeOn: {},
  letterBeforeClaimSentOn: {},
  letterBeforeClaimAnsweredOn: {},
  groundsAroseOn: {},
  judicialReviewFiledOn: {},
  judicialReviewServedOn: { notBefore: ['judicialReviewFiledOn'], follows: ['judicialReviewFiledOn'], implies: ['judicialReviewFiledOn'] },
  judicialReviewAcknowledgedOn: {},
  planCeasedOn: { timed: true },
  reconsideredOn: { timed: true },
  agreedActionDoneOn: {},
  authorityToldOfAgreementOn: {},
} as const satisfies Record<string, Written>

export type EventName = keyof typeof rows

const NONE = [] as const

function eventFrom(row: Written): Event {
  const {
    notBefore = NONE,
    notAfter = NONE,
    follows = NONE,
    followsOpenDispute = false,
    yieldsTo = NONE,
    timed = false,
  } = row
  const { until = NONE, implies = NONE } = row
  return {
    notBefore,
    notAfter,
    follows,
    followsOpenDispute,
    until: until.map((each) => (typeof each === 'string' ? { trigger: each } : each)),
    implies: implies.map((each) => (typeof each === 'string' ? { step: each } : each)),
    yieldsTo,
    timed,
  } as Event
}

/** The names, in the order of the specification. */
export const eventNames = /* @__PURE__ */ (() => Object.keys(rows))() as EventName[]

/** The row of an event. */
export const eventOf: (event: EventName) => Event = /* @__PURE__ */ memoized(
  (event: EventName): Event => eventFrom(rows[event]),
)

/** Every event of a dispute, by name, in the order of the specification: what `eventOf` gives, for others to read. */
export const events: Readonly<Record<EventName, Event>> = /* @__PURE__ */ (() => lazyTable(eventNames, eventOf))()
