// Every time limit of the law, one line a row, in the order and the columns of the specification. A row is made when it is
// first asked for.
import { lazyTable, memoized } from '../freeze'
import { duty } from './compliance'
import {
  appointment,
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
  oneOf,
  tribunalWorkingDays,
  under,
  weeks,
  withDetails,
  workingDays,
} from './counts'
import type { EventName } from './events'
import { type LimitVersion, limit, type Superseding, type TimeLimit } from './limit'
import { DETAINED_FROM, RECOMMENDATIONS_FROM } from './provisions'

const anyTime = (trigger: EventName): Superseding => ({ trigger, atAnyTime: true })
const unlessReversed = (trigger: Superseding['trigger']): Superseding => ({ trigger, unlessReversed: true })

const UPSTREAM = { reach: 'before-the-notice' } as const
const DETAINED = { group: 'detained', reach: 'before-the-notice-detained', from: DETAINED_FROM } as const
const CERTIFY = {
  group: 'mediation',
  reach: 'certificate',
  actor: 'mediation-adviser',
  act: 'issue-certificate',
  metBy: ['certificateIssuedOn'],
} as const
const APPEAL = { group: 'appeal', reach: 'appeal' } as const
const DECISION = { group: 'appeal', reach: 'decision', end: 'tribunal-act' } as const
const UPPER = { group: 'upper-tribunal', reach: 'decision', end: 'upper-tribunal' } as const

/** Refusing to assess ends what follows from a request, unless the council changes its mind. */
const REFUSED = /* @__PURE__ */ unlessReversed('@assess')
const NO_PLAN = [
  /* @__PURE__ */ unlessReversed('noPlanNoticeSentOn'),
  /* @__PURE__ */ unlessReversed('@issue'),
  REFUSED,
] as const
const CERTIFIED = [/* @__PURE__ */ anyTime('certificateIssuedOn')] as const
const NO_MEDIATION = ['adviserToldNoMediationOn', 'appealReceivedByTribunalOn'] as const
/** The appeal is over, or not opposed. */
const DECIDED = ['concessionNotifiedOn', 'appealWithdrawnOn', 'orderMadeOn', 'tribunalDecisionSentOn'] as const
/** The Tribunal names the day, and anything that met or ended the step counts whenever it happened. */
const TIMETABLE = { group: 'appeal', reach: 'appeal', supersededBy: DECIDED, effectFrom: 'any-time' } as const
const NAMED = { end: 'directed', law: ['Rules 5(3)', 'Rules 15(1)'] } as const
const TRANSFER = {
  group: 'phase-transfer',
  reach: 'before-the-notice',
  actor: 'local-authority',
  act: 'send-amended-plan',
  metBy: ['amendedPlanSentOn', '@content'],
  effectFrom: 'twelve-months-before',
} as const
const BEFORE_MEETING = {
  group: 'review',
  reach: 'before-the-notice',
  actor: 'review-arranger',
  supersededBy: [/* @__PURE__ */ anyTime('reviewMeetingOn')],
  effectFrom: 'any-time',
} as const

// biome-ignore format: one line a row
const rows = {
  'assessment.decide': () => limit({ group: 'assessment', ...UPSTREAM, actor: 'local-authority', act: 'notify-whether-to-assess', counts: weeks(6).after('requestReceivedOn'), metBy: ['assessmentDecisionSentOn', '@assess'], law: ['Regs 4(1)', 'Regs 5(1)'] }),
  'assessment.give-advice': () => limit({ group: 'assessment', ...UPSTREAM, actor: 'advice-giver', act: 'give-advice', counts: weeks(6).after('adviceRequestReceivedOn'), metBy: ['adviceGivenOn'], supersededBy: [REFUSED], law: ['Regs 8(1)'] }),
  'assessment.notify-no-plan': () => limit({ group: 'assessment', ...UPSTREAM, actor: 'local-authority', act: 'notify-no-plan', counts: weeks(16).after('requestReceivedOn'), metBy: ['noPlanNoticeSentOn', '@issue'], supersededBy: ['draftPlanServedOn', 'finalPlanSentOn', '@content', REFUSED], law: ['Regs 10(1)'] }),
  'plan.comment-on-draft': () => limit({ group: 'plan', ...UPSTREAM, actor: 'parent-or-young-person', act: 'comment-on-draft', counts: minimum(days(15).with('draftPlanServedOn')), metBy: ['draftCommentsMadeOn'], supersededBy: [REFUSED], law: ['Regs 13(1)(a)'] }),
  'plan.answer-consultation': () => limit({ group: 'plan', ...UPSTREAM, actor: 'school-or-institution', act: 'answer-consultation', counts: days(15).after('consultationReceivedOn'), metBy: ['consultationAnsweredOn'], supersededBy: ['finalPlanSentOn', 'amendedPlanSentOn', '@content'], law: ['Code 9.83'] }),
  'plan.finalise': () => limit({ group: 'plan', ...UPSTREAM, actor: 'local-authority', act: 'send-final-plan', counts: weeks(20).after('requestReceivedOn'), metBy: ['finalPlanSentOn', '@content'], supersededBy: NO_PLAN, law: ['Regs 13(2)'] }),
  'reassessment.decide': () => limit({ group: 'reassessment', ...UPSTREAM, actor: 'local-authority', act: 'notify-whether-to-reassess', counts: days(15).after('reassessmentRequestReceivedOn'), metBy: ['reassessmentNotifiedOn', '@reassess'], law: ['Regs 25(1)'] }),
  'reassessment.finalise': () => limit({ group: 'reassessment', ...UPSTREAM, actor: 'local-authority', act: 'send-final-plan', counts: weeks(14).after('reassessmentNotifiedOn'), metBy: ['reassessedPlanSentOn', 'finalPlanSentOn', '@content'], law: ['Regs 27(2)'] }),
  'reassessment.review': () => limit({ group: 'reassessment', ...UPSTREAM, actor: 'local-authority', act: 'review-plan', counts: months(12).after('reassessedPlanSentOn'), metBy: ['reviewDecisionSentOn', '@amend', '@cease'], law: ['Regs 27(4)(a)'] }),
  'review.give-notice': () => limit({ ...BEFORE_MEETING, act: 'give-notice-of-review-meeting', counts: weeks(2).before('reviewMeetingOn'), metBy: ['reviewNoticeGivenOn'], law: ['Regs 20(3)', 'Regs 21(3)'] }),
  'review.circulate-papers': () => limit({ ...BEFORE_MEETING, act: 'circulate-review-advice', counts: weeks(2).before('reviewMeetingOn'), metBy: ['reviewPapersCirculatedOn'], law: ['Regs 20(4)', 'Regs 21(4)'] }),
  'review.report': () => limit({ group: 'review', ...UPSTREAM, actor: 'school-or-local-authority', act: 'send-review-report', counts: weeks(2).after('reviewMeetingOn'), metBy: ['reviewReportSentOn'], law: ['Regs 20(9)', 'Regs 21(7)', 'Regs 21(8)'] }),
  'review.decide': () => limit({ group: 'review', ...UPSTREAM, actor: 'local-authority', act: 'notify-maintain-amend-or-cease', counts: weeks(4).after('reviewMeetingOn'), metBy: ['reviewDecisionSentOn', '@amend', '@cease'], law: ['Regs 20(10)', 'Regs 21(9)'] }),
  'review.comment-on-amendments': () => limit({ group: 'review', ...UPSTREAM, actor: 'parent-or-young-person', act: 'comment-on-amendments', counts: minimum(days(15).with('amendmentNoticeServedOn')), metBy: ['amendmentCommentsMadeOn'], law: ['Regs 22(2)(c)'] }),
  'review.finalise-amendments': () => limit({ group: 'review', ...UPSTREAM, actor: 'local-authority', act: 'send-amended-plan-or-decide-not-to', counts: earlierOf(under(['Regs 22(3)', 'Regs 22(4)'], weeks(8).after('amendmentNoticeSentOn')), under(['L, M and P v Devon [2022] EWHC 493 (Admin)'], weeks(12).after('reviewMeetingOn'))), metBy: ['amendedPlanSentOn', 'noAmendmentNoticeSentOn', '@content'], supersededBy: ['@amend', '@cease'], law: [] }),
  'review.complete': () => limit({ group: 'review', ...UPSTREAM, actor: 'local-authority', act: 'complete-review', counts: months(12).with('planMadeOrReviewedOn'), metBy: ['reviewDecisionSentOn', '@amend', '@cease'], supersededBy: ['reassessedPlanSentOn'], law: ['CFA s.44(1)'] }),
  'phase-transfer.finalise-to-post-16': () => limit({ ...TRANSFER, counts: beforeDate('03-31').inYearOf('post16StartsOn'), law: ['Regs 18(1)(a)'] },
    { from: '2015-09-01', counts: beforeDate('05-31').inYearOf('post16StartsOn'), law: ['Regs 18(3)'] },
    { from: '2015-09-02', counts: beforeDate('03-31').inYearOf('post16StartsOn'), law: ['Regs 18(1)(a)'] }),
  'phase-transfer.finalise-other': () => limit({ ...TRANSFER, counts: beforeDate('02-15').inYearOf('nextPhaseStartsOn'), law: ['Regs 18(1)(b)'] }),
  'phase-transfer.finalise-between-post-16': () => limit({ ...TRANSFER, counts: months(5).before('nextPost16StartsOn'), law: ['Regs 18(2)'] }),
  'move.transfer-plan': () => limit({ group: 'move', ...UPSTREAM, actor: 'old-local-authority', act: 'transfer-plan', counts: laterOf(atOnce.after('movedOn'), ifKnown(workingDays(15).with('awareOfMoveOn'))), metBy: ['planTransferredOn'], effectFrom: 'any-time', law: ['Regs 15(2)'] }),
  'move.inform': () => limit({ group: 'move', ...UPSTREAM, actor: 'new-local-authority', act: 'tell-family-of-transfer', counts: weeks(6).after('planTransferredOn'), metBy: ['moveInformationSentOn'], law: ['Regs 15(4)'] }),
  'move.review': () => limit({ group: 'move', ...UPSTREAM, actor: 'new-local-authority', act: 'review-plan', counts: laterOf(months(12).with('planMadeOrReviewedOn'), months(3).with('planTransferredOn')), metBy: ['reviewDecisionSentOn', '@amend', '@cease'], law: ['Regs 15(5)'] }),
  'mediation.contact-adviser': () => limit({ group: 'mediation', reach: 'certificate', actor: 'parent-or-young-person', act: 'contact-mediation-adviser', counts: earlierOf(under(['Regs 33'], months(2).after('noticeSentOn'), ['Detained Regs 19']), under(['Regs 34(2)'], ifKnown(months(2).after('noticeDatedOn')), ['Detained Regs 20(2)'])), metBy: ['adviserContactedOn'], supersededBy: ['appealReceivedByTribunalOn'], law: [] }),
  'mediation.certify-declined': () => limit({ ...CERTIFY, counts: workingDays(3).after('adviserToldNoMediationOn'), supersededBy: [anyTime('certificateIssuedOn'), 'authorityToldOfMediationOn', 'adviserToldOfMediationOn'], law: ['Regs 34(1)'], detainedLaw: ['Detained Regs 20(1)'] }),
  'mediation.tell-commissioning-body': () => limit({ group: 'mediation', reach: 'mediation-on-health', actor: 'local-authority', act: 'tell-commissioning-body', counts: workingDays(3).after('authorityToldOfMediationOn'), metBy: ['commissioningBodyToldOn'], supersededBy: [anyTime('mediationOn'), 'adviserToldNoMediationOn'], law: ['Regs 35(2)'] }),
  'mediation.arrange': () => limit({ group: 'mediation', reach: 'mediation-arranged-by-authority', actor: 'local-authority', act: 'arrange-mediation', counts: days(30).after('authorityToldOfMediationOn'), metBy: ['mediationOn'], supersededBy: NO_MEDIATION, law: ['Regs 35(4)', 'Regs 36(2)'] }),
  'mediation.arrange-health': () => limit({ group: 'mediation', reach: 'mediation-arranged-by-health', actor: 'commissioning-body', act: 'arrange-mediation', counts: days(30).after('commissioningBodyToldOn'), metBy: ['mediationOn'], supersededBy: NO_MEDIATION, law: ['Regs 35(3)'] }),
  'mediation.give-date': () => limit({ group: 'mediation', reach: 'mediation', actor: 'mediation-arranger', act: 'give-date-and-place', counts: workingDays(5).before('mediationOn'), metBy: ['mediationDateGivenOn'], supersededBy: [anyTime('mediationOn')], effectFrom: 'any-time', law: ['Regs 37(2)'], detainedLaw: ['Detained Regs 22(2)'] }),
  'mediation.certify-not-arranged': () => limit({ ...CERTIFY, counts: workingDays(3).after('adviserToldNotArrangedOn'), supersededBy: CERTIFIED, law: ['Regs 39(2)', 'Regs 39(3)'], detainedLaw: ['Detained Regs 24(2)', 'Detained Regs 24(3)'] }),
  'mediation.certify-concluded': () => limit({ ...CERTIFY, counts: workingDays(3).after('mediationConcludedOn'), supersededBy: CERTIFIED, law: ['Regs 39(1)'], detainedLaw: ['Detained Regs 24(1)'] }),
  'appeal.lodge': () => limit({ group: 'appeal', reach: 'lodging', actor: 'parent-or-young-person', act: 'lodge-appeal', counts: laterOf(months(2).after('noticeSentOn'), withDetails(ifKnown(months(1).after('certificateIssuedOn')), { where: 'certificate-needed', growsWhile: { kept: 'mediation.contact-adviser', or: ['authorityToldOfMediationOn', 'adviserToldOfMediationOn'] } })), end: 'lodging', metBy: ['appealReceivedByTribunalOn'], supersededBy: ['agreementCarriedOutOn'], law: ['Rules 20(1)(c)'] }),
  'appeal.respond': () => limit({ ...APPEAL, actor: 'local-authority', act: 'respond-to-appeal', counts: tribunalWorkingDays(30).after('appealReceivedByAuthorityOn'), end: 'tribunal-act', metBy: ['responseReceivedOn'], supersededBy: DECIDED, law: ['Rules 21(1)(c)'] }),
  'appeal.attendance-form': () => limit({ ...TIMETABLE, ...NAMED, actor: 'party', act: 'return-attendance-form', counts: atOnce.after('attendanceFormDueOn'), metBy: ['attendanceFormSentOn'] }),
  'appeal.further-evidence': () => limit({ ...TIMETABLE, ...NAMED, actor: 'party', act: 'send-further-evidence', counts: atOnce.after('evidenceDueOn'), metBy: ['evidenceSentOn'] }),
  'appeal.working-document': () => limit({ ...TIMETABLE, ...NAMED, actor: 'local-authority', act: 'send-working-document', counts: atOnce.after('workingDocumentDueOn'), metBy: ['workingDocumentSentOn'] }),
  'appeal.bundle': () => limit({ ...TIMETABLE, ...NAMED, actor: 'local-authority', act: 'send-bundle', counts: atOnce.after('bundleDueOn'), metBy: ['bundleSentOn'] }),
  'appeal.hearing': () => limit({ ...TIMETABLE, actor: 'parties', act: 'come-to-hearing', counts: appointment(atOnce.after('hearingOn')), metBy: ['orderMadeOn', 'tribunalDecisionSentOn'], law: ['Rules 5(3)'] }),
  'appeal.answer-health-recommendation': () => limit({ group: 'appeal', reach: 'health-recommendation', actor: 'commissioning-body', act: 'answer-recommendation', counts: withDetails(weeks(5).with('recommendationMadeOn'), { takes: 'directed-date' }), metBy: ['healthRecommendationAnsweredOn'], law: ['Rec Regs 6(3)'], from: RECOMMENDATIONS_FROM }),
  'appeal.answer-care-recommendation': () => limit({ group: 'appeal', reach: 'care-recommendation', actor: 'local-authority', act: 'answer-recommendation', counts: withDetails(weeks(5).with('recommendationMadeOn'), { takes: 'directed-date' }), metBy: ['careRecommendationAnsweredOn'], law: ['Rec Regs 7(1)'], from: RECOMMENDATIONS_FROM }),
  'appeal.copy-health-answer': () => limit({ group: 'appeal', reach: 'health-recommendation', actor: 'local-authority', act: 'copy-answer-to-secretary-of-state', counts: weeks(1).with('healthAnswerReceivedByAuthorityOn'), metBy: ['healthAnswerCopiedOn'], law: ['Rec Regs 6(6)'] }),
  'appeal.copy-care-answer': () => limit({ group: 'appeal', reach: 'care-recommendation', actor: 'local-authority', act: 'copy-answer-to-secretary-of-state', counts: weeks(1).with('careRecommendationAnsweredOn'), metBy: ['careAnswerCopiedOn'], law: ['Rec Regs 7(4)'] }),
  'appeal.seek-permission': () => limit({ ...DECISION, actor: 'party', act: 'seek-permission-to-appeal', counts: may(days(28).after('tribunalDecisionSentOn')), metBy: ['permissionSoughtOn'], law: ['Rules 46'] }),
  'appeal.set-aside': () => limit({ ...DECISION, actor: 'party', act: 'apply-to-set-aside', counts: may(days(28).after('tribunalDecisionSentOn')), metBy: ['setAsideSoughtOn'], law: ['Rules 45'] }),
  'appeal.costs': () => limit({ ...DECISION, actor: 'party', act: 'apply-for-costs', counts: may(oneOf(days(14).after('tribunalDecisionSentOn'), days(14).after('withdrawalNoticeSentOn'))), metBy: ['costsSoughtOn'], law: ['Rules 10(5)', 'KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)'] }),
  'appeal.review-changed-circumstances': () => limit({ ...APPEAL, end: 'tribunal-act', actor: 'party', act: 'apply-for-review', counts: may(days(28).after('tribunalDecisionSentOn')), metBy: ['reviewSoughtOn'], law: ['Rules 48(3)'] }),
  'appeal.reinstate': () => limit({ ...APPEAL, end: 'tribunal-act', actor: 'appellant', act: 'apply-for-reinstatement', counts: may(days(28).after('appealWithdrawnOn')), metBy: ['reinstatementSoughtOn'], law: ['Rules 17'] }),
  'upper-tribunal.seek-permission': () => limit({ ...UPPER, actor: 'applicant', act: 'seek-permission-to-appeal', counts: may(months(1).after('permissionRefusalSentOn')), metBy: ['upperTribunalPermissionSoughtOn'], law: ['UT Rules 21(3)(b)'] }),
  'upper-tribunal.renew': () => limit({ ...UPPER, actor: 'applicant', act: 'ask-for-hearing', counts: may(days(14).after('upperTribunalRefusalSentOn')), metBy: ['renewalSoughtOn'], law: ['UT Rules 22(3)', 'UT Rules 22(4)', 'UT Rules 22(5)'] }),
  'upper-tribunal.lodge': () => limit({ ...UPPER, actor: 'appellant', act: 'lodge-notice-of-appeal', counts: may(months(1).after('permissionGrantedSentOn')), metBy: ['upperTribunalAppealReceivedOn'], law: ['UT Rules 23(2)(a)'] }),
  'upper-tribunal.respond': () => limit({ ...UPPER, actor: 'respondent', act: 'respond-to-appeal', counts: may(oneOf(months(1).after('upperTribunalPermissionSentOn'), months(1).after('upperTribunalNoticeCopiedOn'))), metBy: ['upperTribunalResponseReceivedOn'], law: ['UT Rules 24(1A)', 'UT Rules 24(2)'] }),
  'upper-tribunal.reply': () => limit({ ...UPPER, actor: 'appellant', act: 'reply-to-response', counts: may(months(1).after('upperTribunalResponseCopiedOn')), metBy: ['upperTribunalReplyReceivedOn'], law: ['UT Rules 25(2)'] }),
  'discrimination.claim': () => limit({ group: 'discrimination', reach: 'claim', actor: 'parent-or-pupil', act: 'bring-claim', counts: may(months(6).with('conductEndedOn')), metBy: ['claimReceivedOn'], law: ['EqA Sch.17 para 3', 'EqA Sch.17 para 4'] }),
  'discrimination.respond': () => limit({ group: 'discrimination', reach: 'claim', actor: 'responsible-body', act: 'respond-to-claim', counts: tribunalWorkingDays(30).after('claimReceivedBySchoolOn'), end: 'tribunal-act', metBy: ['claimResponseReceivedOn'], supersededBy: ['tribunalDecisionSentOn'], law: ['Rules 21(1)(c)'] }),
  'discrimination.respond-on-reinstatement': () => limit({ group: 'discrimination', reach: 'claim', actor: 'responsible-body', act: 'respond-to-claim', counts: tribunalWorkingDays(15).after('reinstatementClaimReceivedBySchoolOn'), end: 'tribunal-act', metBy: ['claimResponseReceivedOn'], supersededBy: ['tribunalDecisionSentOn'], law: ['Rules 21(1)(cc)'] }),
  'ombudsman.complain': () => limit({ group: 'ombudsman', reach: 'anyone', actor: 'complainant', act: 'complain-to-ombudsman', counts: may(months(12).with('awareOfMatterOn')), metBy: ['ombudsmanComplaintMadeOn'], law: ['LGA s.26B'] }),
  'judicial-review.answer-letter': () => limit({ group: 'judicial-review', reach: 'anyone', actor: 'recipient-of-letter', act: 'answer-letter-before-claim', counts: days(14).after('letterBeforeClaimSentOn'), metBy: ['letterBeforeClaimAnsweredOn'], law: ['Pre-Action Protocol for Judicial Review'] }),
  'judicial-review.file': () => limit({ group: 'judicial-review', reach: 'anyone', actor: 'claimant', act: 'file-claim-promptly', counts: may(months(3).after('groundsAroseOn')), metBy: ['judicialReviewFiledOn'], law: ['CPR 54.5'] }),
  'judicial-review.acknowledge': () => limit({ group: 'judicial-review', reach: 'anyone', actor: 'defendant', act: 'acknowledge-service', counts: days(21).after('judicialReviewServedOn'), metBy: ['judicialReviewAcknowledgedOn'], law: ['CPR 54.8(2)(a)'] }),
  'detained.decide': () => limit({ ...DETAINED, actor: 'home-authority', act: 'notify-whether-to-assess', counts: weeks(6).after('requestReceivedOn'), metBy: ['assessmentDecisionSentOn', '@assess'], law: ['Detained Regs 4(1)', 'Detained Regs 5(1)'] }),
  'detained.give-advice': () => limit({ ...DETAINED, actor: 'advice-giver', act: 'give-advice', counts: weeks(6).after('adviceRequestReceivedOn'), metBy: ['adviceGivenOn'], supersededBy: [REFUSED], law: ['Detained Regs 8(1)'] }),
  'detained.notify-no-plan': () => limit({ ...DETAINED, actor: 'home-authority', act: 'notify-no-plan', counts: weeks(16).after('requestReceivedOn'), metBy: ['noPlanNoticeSentOn', '@issue'], supersededBy: ['draftPlanServedOn', 'finalPlanSentOn', '@content', REFUSED], law: ['Detained Regs 10(1)'] }),
  'detained.comment-on-draft': () => limit({ ...DETAINED, actor: 'appropriate-person', act: 'comment-on-draft', counts: minimum(days(15).with('draftPlanServedOn')), metBy: ['draftCommentsMadeOn'], supersededBy: [REFUSED], law: ['Detained Regs 13(1)(a)'] }),
  'detained.finalise': () => limit({ ...DETAINED, actor: 'home-authority', act: 'send-final-plan', counts: weeks(20).after('requestReceivedOn'), metBy: ['finalPlanSentOn', '@content'], supersededBy: NO_PLAN, law: ['Detained Regs 13(2)'] }),
  'detained.arrange-mediation': () => limit({ group: 'detained', reach: 'mediation-detained', actor: 'home-authority', act: 'arrange-mediation', counts: days(30).after('adviserToldOfMediationOn'), metBy: ['mediationOn'], supersededBy: NO_MEDIATION, law: ['Detained Regs 21'], from: DETAINED_FROM }),
  'comply.cease-plan': () => duty({ act: 'stop-maintaining-plan', within: atOnce, from: { order: { law: ['Regs 44(2)(a)'] } }, metBy: ['planCeasedOn'] }),
  'comply.notify-assessment': () => duty({ act: 'notify-assessment', within: weeks(2), from: { order: { law: ['Regs 44(2)(b)'], detainedLaw: ['Detained Regs 29(2)'], lifted: 'not-detained' }, agreement: { law: ['Regs 44(2)(b)'], detainedLaw: ['Detained Regs 29(2)'], lifted: 'not-detained' }, concession: { law: ['Regs 45(3)'], detainedLaw: ['Detained Regs 30(3)'], lifted: 'not-detained' } }, metBy: ['assessmentDecisionSentOn', 'reassessmentNotifiedOn'] }),
  'comply.notify-no-plan': () => duty({ act: 'notify-no-plan', within: weeks(10), from: { order: { law: ['Regs 44(2)(b)(i)'], detainedLaw: ['Detained Regs 29(3)(a)'], lifted: 'not-detained' }, agreement: { law: ['Regs 44(2)(b)(i)'], detainedLaw: ['Detained Regs 29(3)(a)'], lifted: 'not-detained' }, concession: { law: ['Regs 45(3A)(a)'], detainedLaw: ['Detained Regs 30(4)(a)'], lifted: 'only-detained' } }, metBy: ['noPlanNoticeSentOn'], supersededBy: ['finalPlanSentOn', 'reassessedPlanSentOn'] }),
  'comply.finalise-after-assessment': () => duty({ act: 'send-final-plan', within: weeks(14), from: { order: { law: ['Regs 44(2)(b)(ii)'], detainedLaw: ['Detained Regs 29(3)(b)'], lifted: 'not-detained' }, agreement: { law: ['Regs 44(2)(b)(ii)'], detainedLaw: ['Detained Regs 29(3)(b)'], lifted: 'not-detained' }, concession: { law: ['Regs 45(3A)(b)'], detainedLaw: ['Detained Regs 30(4)(b)'], lifted: 'only-detained' } }, metBy: ['finalPlanSentOn', 'reassessedPlanSentOn'], supersededBy: ['noPlanNoticeSentOn'] }),
  'comply.draft-plan': () => duty({ act: 'send-draft-plan', within: weeks(5), from: { order: { law: ['Regs 44(2)(c)(i)'], detainedLaw: ['Detained Regs 29(4)(a)'], lifted: 'yes' }, agreement: { law: ['Regs 44(2)(c)(i)'], detainedLaw: ['Detained Regs 29(4)(a)'], lifted: 'yes' }, concession: { law: ['Regs 45(6)(a)'], detainedLaw: ['Detained Regs 30(5)(a)'], lifted: 'yes' } }, metBy: ['draftPlanServedOn'] }),
  'comply.finalise-plan': () => duty({ act: 'send-final-plan', within: weeks(11), from: { order: { law: ['Regs 44(2)(c)(ii)'], detainedLaw: ['Detained Regs 29(4)(b)'], lifted: 'yes' }, agreement: { law: ['Regs 44(2)(c)(ii)'], detainedLaw: ['Detained Regs 29(4)(b)'], lifted: 'yes' }, concession: { law: ['Regs 45(6)(b)'], detainedLaw: ['Detained Regs 30(5)(b)'], lifted: 'yes' } }, metBy: ['finalPlanSentOn'] }),
  'comply.reconsider': () => duty({ act: 'reconsider', within: weeks(2), from: { order: { law: ['Regs 44(2)(d)'], detainedLaw: ['Detained Regs 29(5)'], lifted: 'only-detained' } }, metBy: ['reconsideredOn', 'draftPlanServedOn', 'noPlanNoticeSentOn'] }),
  'comply.amend-plan': () => duty({ act: 'send-amended-plan', within: weeks(5), from: { order: { law: ['Regs 44(2)(e)', 'Regs 44(2)(h)'] }, agreement: { law: ['Regs 44(2)(e)', 'Regs 44(2)(h)'] }, concession: { law: ['Regs 45(4)', 'Regs 45(5)(b)', 'Regs 45(6A)'] } }, metBy: ['amendedPlanSentOn'] }),
  'comply.amend-placement': () => duty({ act: 'amend-school-name-or-type', within: weeks(2), from: { order: { law: ['Regs 44(2)(f)'], detainedLaw: ['Detained Regs 29(6)'] }, agreement: { law: ['Regs 44(2)(f)'], detainedLaw: ['Detained Regs 29(6)'] }, concession: { law: ['Regs 45(5)(a)'], detainedLaw: ['Detained Regs 30(6)'] } }, metBy: ['amendedPlanSentOn'] }),
  'comply.agreed-action': () => duty({ act: 'do-what-was-agreed', actor: 'local-authority-or-health-body', within: weeks(2), from: { agreement: { law: ['Regs 42(3)'], detainedLaw: ['Detained Regs 27(3)'] } }, metBy: ['agreedActionDoneOn'] }),
  'comply.tell-authority': () => duty({ act: 'tell-authority-of-agreement', actor: 'health-body', within: weeks(1), from: { agreement: { law: ['Regs 42(4)'] } }, metBy: ['authorityToldOfAgreementOn'], takesAgreedDate: false }),
}

type Rows = { [L in keyof typeof rows]: ReturnType<(typeof rows)[L]> }

/** A time limit by name, such as `appeal.lodge`. */
export type LimitId = keyof Rows

/** The limits for complying with an order, an agreement or a concession. */
export type ComplyId = Extract<LimitId, `comply.${string}`>

/** The ids, in the order of the specification. */
export const limitIds = /* @__PURE__ */ (() => Object.keys(rows))() as LimitId[]

/** The row of a limit. */
export const limitOf: (id: LimitId) => TimeLimit = /* @__PURE__ */ memoized((id: LimitId): TimeLimit => rows[id]())

/** Every time limit of the law, by id, in the order of the specification: what `limitOf` gives, for others to read. */
export const timeLimits: Readonly<Record<LimitId, TimeLimit>> = /* @__PURE__ */ (() => lazyTable(limitIds, limitOf))()

/** The events that start a limit; `Optional` for those that may be missing. */
type CountsOf<L extends LimitId> = Rows[L]['versions'][number] extends LimitVersion<infer C> ? C : never
type LimbOf<L extends LimitId> = CountsOf<L>['limbs'][number]
export type RequiredEvent<L extends LimitId> = Extract<LimbOf<L>, { optional: false }>['event']
export type OptionalEvent<L extends LimitId> = Extract<LimbOf<L>, { optional: true }>['event']
export type ChoiceOf<L extends LimitId> = CountsOf<L> extends Counts<never, infer C> ? C : CountsOf<L>['choose']
export type StartEvent<L extends LimitId> = Extract<LimbOf<L>['event'], EventName>
