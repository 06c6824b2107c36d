// The letters with a decision in dispute: what each shows to have happened, and which decision is taken for one that is
// not dated.
import { freeze } from '../freeze'
import type { DisputeKind } from './dispute-kinds'
import { type EventName, type Implied, type NoticeName, REVIEW_DECIDED, type Trigger } from './events'

/** The kind of dispute that each notice is of, and what it shows to have happened before it. */
export interface Notice {
  readonly kind: DisputeKind
  readonly implies: readonly Implied[]
}

const steps = (...names: EventName[]): Implied[] => names.map((step) => ({ step }))

// biome-ignore format: one line a notice
export const notices: Readonly<Record<NoticeName, Notice>> = /* @__PURE__ */ (() => freeze({
  '@assess': { kind: 'refusal-to-assess', implies: [] },
  '@issue': { kind: 'refusal-to-issue-plan', implies: steps('assessmentDecisionSentOn') },
  '@content': { kind: 'plan-content', implies: [...steps('assessmentDecisionSentOn', 'draftPlanServedOn', 'reassessmentNotifiedOn'), REVIEW_DECIDED] },
  '@reassess': { kind: 'refusal-to-reassess', implies: [] },
  '@amend': { kind: 'refusal-to-amend-plan', implies: [REVIEW_DECIDED] },
  '@cease': { kind: 'cease-to-maintain-plan', implies: [REVIEW_DECIDED] },
}))()

/** Whether this is a notice, and not an event. */
export const isNotice = (trigger: Trigger): trigger is NoticeName => Object.hasOwn(notices, trigger)

/**
 * The decision that is taken for the notice where `noticeSentOn` is not dated, by kind of dispute: the latest of
 * several, or the first of them that is dated.
 */
export interface NoticeDecision {
  readonly take: 'latest' | 'first'
  readonly of: readonly EventName[]
}

// biome-ignore format: one line a kind
export const noticeDecisions: Readonly<Partial<Record<DisputeKind, NoticeDecision>>> = {
  'refusal-to-assess': { take: 'first', of: ['assessmentDecisionSentOn'] },
  'refusal-to-issue-plan': { take: 'first', of: ['noPlanNoticeSentOn'] },
  'plan-content': { take: 'latest', of: ['finalPlanSentOn', 'amendedPlanSentOn', 'reassessedPlanSentOn'] },
  'refusal-to-amend-plan': { take: 'first', of: ['noAmendmentNoticeSentOn', 'reviewDecisionSentOn'] },
  'cease-to-maintain-plan': { take: 'first', of: ['noAmendmentNoticeSentOn', 'reviewDecisionSentOn'] },
}

/** A decision after the first of these is no notice: the dispute was under way, or the plan was amended by order. */
export const afterTheNotice: readonly EventName[] = [
  'adviserContactedOn',
  'adviserToldNoMediationOn',
  'adviserToldOfMediationOn',
  'authorityToldOfMediationOn',
  'commissioningBodyToldOn',
  'adviserToldNotArrangedOn',
  'mediationOn',
  'mediationConcludedOn',
  'agreementMadeOn',
  'agreementCarriedOutOn',
  'certificateIssuedOn',
  'appealReceivedByTribunalOn',
  'orderMadeOn',
  'concessionNotifiedOn',
]
