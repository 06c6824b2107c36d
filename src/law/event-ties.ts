// What ties events to one another in a whole case: what each waits for, and what it shows to have happened.
import { freeze } from '../freeze'
import { type EventName, type EventOrder, eventOrder } from './events'

export interface EventTies {
  /** It is awaited once one of these has happened, or a limit that one of these meets is open. */
  readonly follows?: readonly EventName[]
  /** It is no longer awaited once one of these has happened. */
  readonly until?: readonly Trigger[]
  /** These steps were taken no later than this day, although nobody dated them. */
  readonly implies?: readonly EventName[]
  /** On the day of this event it moots nothing and ends no waiting. */
  readonly yieldsTo?: EventName
}

/** An event, with everything that ties it to others. */
export interface Event extends EventOrder, EventTies {}

/** `noticeSentOn` of one kind of dispute: the notice of a refusal to assess, say, is `@assess`. */
export type NoticeName = keyof typeof noticeRows

/** Something that can meet, moot or end the wait for something: an event, or the notice of one kind of dispute. */
export type Trigger = EventName | NoticeName

// biome-ignore format: one line an event that has such ties, in the order of the specification
const rows: { readonly [E in EventName]?: EventTies } = {
  adviceRequestReceivedOn: { follows: ['assessmentDecisionSentOn'], until: ['draftPlanServedOn', 'noPlanNoticeSentOn', '@assess', '@issue', '@content'] },
  assessmentDecisionSentOn: { follows: ['requestReceivedOn'] },
  draftPlanServedOn: { follows: ['assessmentDecisionSentOn'], until: ['noPlanNoticeSentOn', '@assess', '@issue'], implies: ['assessmentDecisionSentOn'] },
  finalPlanSentOn: { follows: ['requestReceivedOn'], implies: ['draftPlanServedOn'] },
  noPlanNoticeSentOn: { follows: ['requestReceivedOn'], implies: ['assessmentDecisionSentOn'] },
  reassessmentNotifiedOn: { follows: ['reassessmentRequestReceivedOn'], until: ['@reassess'] },
  reviewMeetingOn: { follows: ['planMadeOrReviewedOn'], implies: ['reviewNoticeGivenOn', 'reviewPapersCirculatedOn'] },
  reviewReportSentOn: { follows: ['reviewMeetingOn'] },
  reviewDecisionSentOn: { follows: ['reviewMeetingOn'] },
  amendmentNoticeSentOn: { follows: ['reviewMeetingOn'], until: ['amendedPlanSentOn', '@content', '@amend', '@cease'], implies: ['reviewDecisionSentOn'] },
  amendmentNoticeServedOn: { follows: ['reviewMeetingOn'], until: ['amendedPlanSentOn', '@content', '@amend', '@cease'], implies: ['reviewDecisionSentOn'] },
  amendedPlanSentOn: { implies: ['reviewDecisionSentOn'] },
  noAmendmentNoticeSentOn: { follows: ['reviewMeetingOn'], implies: ['reviewDecisionSentOn'] },
  movedOn: { follows: ['awareOfMoveOn'] },
  planTransferredOn: { follows: ['movedOn'] },
  adviserContactedOn: { follows: ['noticeSentOn'], until: ['appealReceivedByTribunalOn'] },
  adviserToldNoMediationOn: { follows: ['adviserContactedOn'], until: ['authorityToldOfMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'], implies: ['adviserContactedOn'], yieldsTo: 'authorityToldOfMediationOn' },
  authorityToldOfMediationOn: { follows: ['adviserContactedOn'], until: ['adviserToldNoMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'], implies: ['adviserContactedOn'] },
  commissioningBodyToldOn: { follows: ['authorityToldOfMediationOn'], until: ['mediationOn', 'certificateIssuedOn'] },
  adviserToldNotArrangedOn: { follows: ['authorityToldOfMediationOn'], until: ['mediationOn', 'certificateIssuedOn'] },
  mediationOn: { follows: ['authorityToldOfMediationOn'], until: ['certificateIssuedOn', 'adviserToldNoMediationOn'], implies: ['adviserContactedOn', 'mediationDateGivenOn', 'commissioningBodyToldOn'] },
  mediationConcludedOn: { follows: ['mediationOn'], until: ['certificateIssuedOn'] },
  agreementMadeOn: { follows: ['mediationOn'], until: ['mediationConcludedOn'] },
  certificateIssuedOn: { follows: ['adviserToldNoMediationOn', 'adviserToldNotArrangedOn', 'mediationConcludedOn'], until: ['appealReceivedByTribunalOn'], implies: ['adviserContactedOn'] },
  appealReceivedByTribunalOn: { follows: ['noticeSentOn'], until: ['agreementCarriedOutOn'] },
  appealReceivedByAuthorityOn: { follows: ['appealReceivedByTribunalOn'], until: ['appealWithdrawnOn'], implies: ['appealReceivedByTribunalOn'] },
  responseReceivedOn: { follows: ['appealReceivedByAuthorityOn'], until: ['concessionNotifiedOn', 'appealWithdrawnOn'], implies: ['appealReceivedByAuthorityOn'] },
  concessionNotifiedOn: { follows: ['appealReceivedByAuthorityOn'], until: ['responseReceivedOn', 'appealWithdrawnOn'], implies: ['appealReceivedByAuthorityOn'] },
  appealWithdrawnOn: { implies: ['appealReceivedByTribunalOn'] },
  orderMadeOn: { follows: ['responseReceivedOn'], until: ['appealWithdrawnOn', 'tribunalDecisionSentOn'], implies: ['responseReceivedOn'] },
  tribunalDecisionSentOn: { follows: ['responseReceivedOn'], until: ['appealWithdrawnOn'], implies: ['responseReceivedOn'] },
  recommendationMadeOn: { follows: ['responseReceivedOn'], until: ['appealWithdrawnOn', 'orderMadeOn', 'tribunalDecisionSentOn'], implies: ['responseReceivedOn'] },
  permissionRefusalSentOn: { follows: ['permissionSoughtOn'], until: ['permissionGrantedSentOn'], implies: ['permissionSoughtOn'] },
  permissionGrantedSentOn: { follows: ['permissionSoughtOn'], implies: ['permissionSoughtOn'] },
  upperTribunalRefusalSentOn: { follows: ['upperTribunalPermissionSoughtOn'], until: ['permissionGrantedSentOn', 'upperTribunalAppealReceivedOn'], implies: ['upperTribunalPermissionSoughtOn'] },
}

// biome-ignore format: one line a notice
const noticeRows = {
  '@assess': { kind: 'refusal-to-assess', implies: [] },
  '@issue': { kind: 'refusal-to-issue-plan', implies: ['assessmentDecisionSentOn'] },
  '@content': { kind: 'plan-content', implies: ['assessmentDecisionSentOn', 'draftPlanServedOn', 'reassessmentNotifiedOn', 'reviewDecisionSentOn'] },
  '@reassess': { kind: 'refusal-to-reassess', implies: [] },
  '@amend': { kind: 'refusal-to-amend-plan', implies: [] },
  '@cease': { kind: 'cease-to-maintain-plan', implies: [] },
} as const satisfies Record<string, { kind: string; implies: readonly EventName[] }>

/** The ties of each event that has some. */
export const eventTies: Readonly<Partial<Record<EventName, EventTies>>> = /* @__PURE__ */ freeze(rows)

/** What the notice of each kind of dispute shows to have happened before it. */
export const notices: Readonly<Record<NoticeName, { readonly kind: string; readonly implies: readonly EventName[] }>> =
  /* @__PURE__ */ freeze(noticeRows)

/** Every event of a dispute, by name. */
export const events: Readonly<Record<EventName, Event>> = /* @__PURE__ */ (() =>
  freeze(
    Object.fromEntries(
      (Object.keys(eventOrder) as EventName[]).map((event) => [event, { ...eventOrder[event], ...eventTies[event] }]),
    ) as Record<EventName, Event>,
  ))()
