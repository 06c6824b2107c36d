// Every time limit of the law, one line a row, in the order and the columns of the specification.
import { freeze } from '../freeze'
import type { EventName } from './events'
import { DETAINED_FROM, RECOMMENDATIONS_FROM } from './provisions'
import {
  atOnce,
  beforeDate,
  type Counts,
  days,
  earlierOf,
  ifKnown,
  laterOf,
  may,
  minimum,
  months,
  row,
  type Source,
  type TimeLimit,
  tribunalWorkingDays,
  weeks,
  whereCertificateNeeded,
  workingDays,
} from './rows'

/** Order, agreement, concession: what starts the duty to comply. */
const order: Source<'orderMadeOn'> = { event: 'orderMadeOn', takes: 'directed-date' }
const agreement: Source<'agreementMadeOn'> = { event: 'agreementMadeOn', law: ['Regs 42(2)'], takes: 'agreed-date' }
const concession: Source<'concessionNotifiedOn'> = {
  event: 'concessionNotifiedOn',
  law: ['Regs 45'],
  from: '2015-03-23',
}

// biome-ignore format: one line a row
const rows = /* @__PURE__ */ (() => freeze({
  'assessment.decide': row({ actor: 'local-authority', act: 'notify-whether-to-assess', counts: weeks(6).after('requestReceivedOn'), metBy: ['assessmentDecisionSentOn', '@assess'], law: ['Regs 4(1)', 'Regs 5(1)'] }),
  'assessment.give-advice': row({ actor: 'advice-giver', act: 'give-advice', counts: weeks(6).after('adviceRequestReceivedOn'), metBy: ['adviceGivenOn'], supersededBy: ['@assess'], law: ['Regs 8(1)'] }),
  'assessment.notify-no-plan': row({ actor: 'local-authority', act: 'notify-no-plan', counts: weeks(16).after('requestReceivedOn'), metBy: ['noPlanNoticeSentOn', '@issue'], supersededBy: ['finalPlanSentOn', '@content', '@assess'], law: ['Regs 10(1)'] }),
  'plan.comment-on-draft': row({ actor: 'parent-or-young-person', act: 'comment-on-draft', counts: minimum(days(15).with('draftPlanServedOn')), metBy: ['draftCommentsMadeOn'], supersededBy: ['@assess'], law: ['Regs 13(1)(a)'] }),
  'plan.finalise': row({ actor: 'local-authority', act: 'send-final-plan', counts: weeks(20).after('requestReceivedOn'), metBy: ['finalPlanSentOn', '@content'], supersededBy: ['noPlanNoticeSentOn', '@issue', '@assess'], law: ['Regs 13(2)'] }),
  'reassessment.decide': row({ actor: 'local-authority', act: 'notify-whether-to-reassess', counts: days(15).after('reassessmentRequestReceivedOn'), metBy: ['reassessmentNotifiedOn', '@reassess'], law: ['Regs 25(1)', 'Code 9.190'] }),
  'reassessment.finalise': row({ actor: 'local-authority', act: 'send-final-plan', counts: weeks(14).after('reassessmentNotifiedOn'), metBy: ['finalPlanSentOn', '@content'], law: ['Regs 27(2)'] }),
  'review.give-notice': row({ actor: 'review-arranger', act: 'give-notice-of-review-meeting', counts: weeks(2).before('reviewMeetingOn'), metBy: ['reviewNoticeGivenOn'], law: ['Regs 20(3)'] }),
  'review.circulate-papers': row({ actor: 'review-arranger', act: 'circulate-review-advice', counts: weeks(2).before('reviewMeetingOn'), metBy: ['reviewPapersCirculatedOn'], law: ['Regs 20(4)'] }),
  'review.report': row({ actor: 'school-or-local-authority', act: 'send-review-report', counts: weeks(2).after('reviewMeetingOn'), metBy: ['reviewReportSentOn'], law: ['Regs 20', 'Regs 21(7)'] }),
  'review.decide': row({ actor: 'local-authority', act: 'notify-maintain-amend-or-cease', counts: weeks(4).after('reviewMeetingOn'), metBy: ['reviewDecisionSentOn', '@amend', '@cease'], law: ['Regs 20(10)', 'L, M and P v Devon [2022] EWHC 493 (Admin)'] }),
  'review.comment-on-amendments': row({ actor: 'parent-or-young-person', act: 'comment-on-amendments', counts: minimum(days(15).with('amendmentNoticeServedOn')), metBy: ['amendmentCommentsMadeOn'], law: ['Regs 22(2)(c)'] }),
  'review.finalise-amendments': row({ actor: 'local-authority', act: 'send-amended-plan-or-decide-not-to', counts: earlierOf(weeks(8).after('amendmentNoticeSentOn'), weeks(12).after('reviewMeetingOn')), metBy: ['amendedPlanSentOn', 'noAmendmentNoticeSentOn', '@content'], supersededBy: ['@amend', '@cease'], law: ['Regs 22(3)', 'Regs 22(4)', 'L, M and P v Devon [2022] EWHC 493 (Admin)'] }),
  'review.complete': row({ actor: 'local-authority', act: 'complete-review', counts: months(12).with('planMadeOrReviewedOn'), metBy: ['reviewDecisionSentOn', '@amend', '@cease'], law: ['CFA s.44(1)'] }),
  'phase-transfer.finalise-to-post-16': row({ actor: 'local-authority', act: 'send-amended-plan', counts: beforeDate('03-31').inYearOf('post16StartsOn'), metBy: ['amendedPlanSentOn', '@content'], law: ['Regs 18(1)(a)'], variants: [{ from: '2015-09-01', through: '2015-09-01', counts: beforeDate('05-31').inYearOf('post16StartsOn'), law: ['Regs 18(3)'] }] }),
  'phase-transfer.finalise-other': row({ actor: 'local-authority', act: 'send-amended-plan', counts: beforeDate('02-15').inYearOf('nextPhaseStartsOn'), metBy: ['amendedPlanSentOn', '@content'], law: ['Regs 18(1)(b)'] }),
  'phase-transfer.finalise-between-post-16': row({ actor: 'local-authority', act: 'send-amended-plan', counts: months(5).before('nextPost16StartsOn'), metBy: ['amendedPlanSentOn', '@content'], law: ['Regs 18(2)'] }),
  'move.transfer-plan': row({ actor: 'old-local-authority', act: 'transfer-plan', counts: laterOf(atOnce.after('movedOn'), ifKnown(workingDays(15).with('awareOfMoveOn'))), metBy: ['planTransferredOn'], law: ['Regs 15(2)'] }),
  'move.inform': row({ actor: 'new-local-authority', act: 'tell-family-of-transfer', counts: weeks(6).after('planTransferredOn'), metBy: ['moveInformationSentOn'], law: ['Regs 15(4)'] }),
  'move.review': row({ actor: 'new-local-authority', act: 'review-plan', counts: laterOf(months(12).with('planMadeOrReviewedOn'), months(3).with('planTransferredOn')), metBy: ['reviewDecisionSentOn'], law: ['Regs 15(5)'] }),
  'mediation.contact-adviser': row({ actor: 'parent-or-young-person', act: 'contact-mediation-adviser', counts: months(2).after('noticeSentOn'), metBy: ['adviserContactedOn'], supersededBy: ['appealReceivedByTribunalOn'], law: ['Regs 33'] }),
  'mediation.certify-declined': row({ actor: 'mediation-adviser', act: 'issue-certificate', counts: workingDays(3).after('adviserToldNoMediationOn'), metBy: ['certificateIssuedOn'], supersededBy: ['authorityToldOfMediationOn', { trigger: 'certificateIssuedOn', atAnyTime: true }], law: ['Regs 34(1)', 'Code 11.23'] }),
  'mediation.tell-commissioning-body': row({ actor: 'local-authority', act: 'tell-commissioning-body', counts: workingDays(3).after('authorityToldOfMediationOn'), metBy: ['commissioningBodyToldOn'], supersededBy: ['adviserToldNoMediationOn'], law: ['Regs 35', 'Code 11.33'] }),
  'mediation.arrange': row({ actor: 'local-authority', act: 'arrange-mediation', counts: days(30).after('authorityToldOfMediationOn'), metBy: ['mediationOn'], supersededBy: ['adviserToldNoMediationOn'], law: ['Regs 35', 'Regs 36', 'Code 11.26'] }),
  'mediation.arrange-health': row({ actor: 'commissioning-body', act: 'arrange-mediation', counts: days(30).after('commissioningBodyToldOn'), metBy: ['mediationOn'], supersededBy: ['adviserToldNoMediationOn'], law: ['Regs 35', 'Code 11.35'] }),
  'mediation.give-date': row({ actor: 'mediation-arranger', act: 'give-date-and-place', counts: workingDays(5).before('mediationOn'), metBy: ['mediationDateGivenOn'], law: ['Regs 37', 'Code 11.38'] }),
  'mediation.certify-not-arranged': row({ actor: 'mediation-adviser', act: 'issue-certificate', counts: workingDays(3).after('adviserToldNotArrangedOn'), metBy: ['certificateIssuedOn'], supersededBy: [{ trigger: 'certificateIssuedOn', atAnyTime: true }], law: ['Regs 35', 'Regs 36', 'Code 11.27'], assumes: ['code-says-three-days'] }),
  'mediation.certify-concluded': row({ actor: 'mediation-adviser', act: 'issue-certificate', counts: workingDays(3).after('mediationConcludedOn'), metBy: ['certificateIssuedOn'], supersededBy: [{ trigger: 'certificateIssuedOn', atAnyTime: true }], law: ['Regs 39', 'Code 11.28'] }),
  'appeal.lodge': row({ actor: 'parent-or-young-person', act: 'lodge-appeal', counts: laterOf(months(2).after('noticeSentOn'), whereCertificateNeeded(ifKnown(months(1).after('certificateIssuedOn')))), end: 'lodging', metBy: ['appealReceivedByTribunalOn'], supersededBy: ['agreementCarriedOutOn'], law: ['Rules 20(1)(c)'] }),
  'appeal.respond': row({ actor: 'local-authority', act: 'respond-to-appeal', counts: tribunalWorkingDays(30).after('appealReceivedByAuthorityOn'), end: 'tribunal-act', metBy: ['responseReceivedOn'], supersededBy: ['concessionNotifiedOn', 'appealWithdrawnOn'], law: ['Rules 21(1)'] }),
  'appeal.answer-recommendation': row({ actor: 'local-authority-or-commissioning-body', act: 'answer-recommendation', counts: weeks(5).after('recommendationMadeOn'), metBy: ['recommendationAnsweredOn'], law: ['Rec Regs 7'], from: RECOMMENDATIONS_FROM }),
  'appeal.seek-permission': row({ actor: 'party', act: 'seek-permission-to-appeal', counts: may(days(28).after('tribunalDecisionSentOn')), end: 'tribunal-act', metBy: ['permissionSoughtOn'], law: ['Rules 46'] }),
  'appeal.set-aside': row({ actor: 'party', act: 'apply-to-set-aside', counts: may(days(28).after('tribunalDecisionSentOn')), end: 'tribunal-act', metBy: ['setAsideSoughtOn'], law: ['Rules 45'] }),
  'appeal.review-changed-circumstances': row({ actor: 'party', act: 'apply-for-review', counts: may(days(28).after('tribunalDecisionSentOn')), end: 'tribunal-act', metBy: ['reviewSoughtOn'], law: ['Rules 48(3)'] }),
  'upper-tribunal.seek-permission': row({ actor: 'applicant', act: 'seek-permission-to-appeal', counts: may(months(1).after('permissionRefusalSentOn')), end: 'upper-tribunal', metBy: ['upperTribunalPermissionSoughtOn'], law: ['UT Rules 21(3)(b)'] }),
  'upper-tribunal.renew': row({ actor: 'applicant', act: 'ask-for-hearing', counts: may(days(14).after('upperTribunalRefusalSentOn')), end: 'upper-tribunal', metBy: ['renewalSoughtOn'], law: ['UT Rules 22(3)', 'UT Rules 22(4)', 'UT Rules 22(5)'] }),
  'upper-tribunal.lodge': row({ actor: 'appellant', act: 'lodge-notice-of-appeal', counts: may(months(1).after('permissionGrantedSentOn')), end: 'upper-tribunal', metBy: ['upperTribunalAppealReceivedOn'], law: ['UT Rules 23(2)'] }),
  'discrimination.claim': row({ actor: 'parent-or-young-person', act: 'bring-claim', counts: may(months(6).with('conductEndedOn')), metBy: ['claimReceivedOn'], law: ['EqA Sch.17 para 4'] }),
  'ombudsman.complain': row({ actor: 'complainant', act: 'complain-to-ombudsman', counts: may(months(12).with('awareOfMatterOn')), metBy: ['ombudsmanComplaintMadeOn'], law: ['LGA s.26B'] }),
  'judicial-review.file': row({ actor: 'claimant', act: 'file-claim-promptly', counts: may(months(3).after('groundsAroseOn')), metBy: ['judicialReviewFiledOn'], law: ['CPR 54.5'] }),
  'detained.decide': row({ actor: 'home-authority', act: 'notify-whether-to-assess', counts: weeks(6).after('requestReceivedOn'), metBy: ['assessmentDecisionSentOn', '@assess'], law: ['Detained Regs 5'], from: DETAINED_FROM }),
  'detained.notify-no-plan': row({ actor: 'home-authority', act: 'notify-no-plan', counts: weeks(16).after('requestReceivedOn'), metBy: ['noPlanNoticeSentOn', '@issue'], supersededBy: ['finalPlanSentOn', '@content', '@assess'], law: ['Detained Regs 10'], from: DETAINED_FROM }),
  'detained.comment-on-draft': row({ actor: 'appropriate-person', act: 'comment-on-draft', counts: minimum(days(15).with('draftPlanServedOn')), metBy: ['draftCommentsMadeOn'], supersededBy: ['@assess'], law: ['Detained Regs 13(1)'], from: DETAINED_FROM }),
  'detained.finalise': row({ actor: 'home-authority', act: 'send-final-plan', counts: weeks(20).after('requestReceivedOn'), metBy: ['finalPlanSentOn'], supersededBy: ['noPlanNoticeSentOn', '@issue', '@assess'], law: ['Detained Regs 13(2)'], from: DETAINED_FROM }),
  'comply.cease-plan': row({ actor: 'local-authority', act: 'stop-maintaining-plan', counts: atOnce.afterOneOf(order), metBy: ['planCeasedOn'], law: ['Regs 44(2)(a)'] }),
  'comply.notify-assessment': row({ actor: 'local-authority', act: 'notify-assessment', counts: weeks(2).afterOneOf<Compliance>(order, agreement, concession), metBy: ['assessmentDecisionSentOn', 'reassessmentNotifiedOn'], law: ['Regs 44(2)(b)'] }),
  'comply.notify-no-plan': row({ actor: 'local-authority', act: 'notify-no-plan', counts: weeks(10).afterOneOf<Compliance>(order, agreement, concession), metBy: ['noPlanNoticeSentOn'], supersededBy: ['finalPlanSentOn'], law: ['Regs 44(2)(b)(i)'] }),
  'comply.finalise-after-assessment': row({ actor: 'local-authority', act: 'send-final-plan', counts: weeks(14).afterOneOf<Compliance>(order, agreement, concession), metBy: ['finalPlanSentOn'], supersededBy: ['noPlanNoticeSentOn'], law: ['Regs 44(2)(b)(ii)'] }),
  'comply.draft-plan': row({ actor: 'local-authority', act: 'send-draft-plan', counts: weeks(5).afterOneOf<Compliance>(order, agreement, concession), metBy: ['draftPlanServedOn'], law: ['Regs 44(2)(c)(i)'] }),
  'comply.finalise-plan': row({ actor: 'local-authority', act: 'send-final-plan', counts: weeks(11).afterOneOf<Compliance>(order, agreement, concession), metBy: ['finalPlanSentOn'], law: ['Regs 44(2)(c)(ii)'] }),
  'comply.reconsider': row({ actor: 'local-authority', act: 'reconsider', counts: weeks(2).afterOneOf(order), metBy: ['reconsideredOn'], law: ['Regs 44(2)(d)'] }),
  'comply.amend-plan': row({ actor: 'local-authority', act: 'send-amended-plan', counts: weeks(5).afterOneOf<Compliance>(order, agreement, concession), metBy: ['amendedPlanSentOn'], law: ['Regs 44(2)(e)'] }),
  'comply.amend-placement': row({ actor: 'local-authority', act: 'amend-school-name-or-type', counts: weeks(2).afterOneOf<Compliance>(order, agreement, concession), metBy: ['amendedPlanSentOn'], law: ['Regs 44(2)(f)'] }),
  'comply.agreed-action': row({ actor: 'local-authority-or-health-body', act: 'do-what-was-agreed', counts: weeks(2).afterOneOf({ event: 'agreementMadeOn' as const, takes: 'agreed-date' }), metBy: ['agreedActionDoneOn'], law: ['Regs 42(3)'] }),
  'comply.tell-authority': row({ actor: 'health-body', act: 'tell-authority-of-agreement', counts: weeks(1).afterOneOf({ event: 'agreementMadeOn' as const }), metBy: ['authorityToldOfAgreementOn'], law: ['Regs 42(4)'] }),
}))()

type Compliance = 'orderMadeOn' | 'agreementMadeOn' | 'concessionNotifiedOn'
type Rows = typeof rows

/** A time limit by name, such as `appeal.lodge`. */
export type LimitId = keyof Rows

/** The limits for complying with an order, an agreement or a concession. */
export type ComplyId = Extract<LimitId, `comply.${string}`>

/** Every time limit of the law, by id, in the order of the specification. */
export const timeLimits: Readonly<Record<LimitId, TimeLimit>> = rows

/** The ids, in the order of the specification. */
export const limitIds = /* @__PURE__ */ (() => Object.keys(rows))() as LimitId[]

/** The events that start a limit; `Optional` for those that may be missing. */
type LimbOf<L extends LimitId> = Rows[L]['counts']['limbs'][number]
export type RequiredEvent<L extends LimitId> = Extract<LimbOf<L>, { optional: false }>['event']
export type OptionalEvent<L extends LimitId> = Extract<LimbOf<L>, { optional: true }>['event']
export type ChoiceOf<L extends LimitId> =
  Rows[L]['counts'] extends Counts<never, infer C> ? C : Rows[L]['counts']['choose']
export type StartEvent<L extends LimitId> = Extract<LimbOf<L>['event'], EventName>
