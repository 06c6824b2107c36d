// Every path a case can take, by the table in test/cases/paths.json, worked out by hand; then each limit's sharp edges.
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile, type Dispute, type State, timeLimits } from '../../src/index'
import rows from '../cases/paths.json'
import { agreedByBoth, among, library, oracle } from '../support/against-oracle'

interface Row {
  name: string
  caseFile: CaseFile
  asAt: string
  /** What the row is about: the entries it names, and among those what comes next and what is overdue. */
  expect: {
    entries: Record<string, { state: State; dueOn?: string; metOn?: string | null }>
    absent?: string[]
    next: string | null
    overdue: string[]
    /** Among what is awaited. */
    waitingFor?: string[]
  }
  authority: string
  why: string
}

const table = rows as unknown as Row[]

test('no two paths have one name', () => {
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length)
})

describe.each([
  ['the library', library],
  ['the slow oracle', oracle],
] as const)('%s', (_, look) => {
  test.each(table)('$name: $why ($authority)', ({ caseFile, asAt, expect: expected }) => {
    const seen = look(caseFile, asAt)
    for (const [id, { state, dueOn = null, metOn = null }] of Object.entries(expected.entries))
      expect(seen.entries.find((entry) => entry.id === id)).toMatchObject({ id, state, dueOn, metOn })
    for (const id of expected.absent ?? []) expect(seen.entries.map((entry) => entry.id)).not.toContain(id)
    const named = [...Object.keys(expected.entries), ...(expected.absent ?? []), expected.next, ...expected.overdue]
    const { next, overdue } = among((id) => named.includes(id), seen)
    expect(next).toBe(expected.next)
    expect(overdue).toEqual(expected.overdue)
    expect(seen.waitingFor).toEqual(expect.arrayContaining(expected.waitingFor ?? []))
    // A row speaks of the entries it names. That the two agree on all the others is asked of the library.
    if (look === library) agreedByBoth(caseFile, asAt)
  })
})

// ---------------------------------------------------------------------------------------------------------------
// Sharp edges: each limit on the day before its last day, on it, and on the day after; done on it, and a day late.

const content = (...sections: ('B' | 'C' | 'D' | 'F' | 'G' | 'I')[]): Dispute => ({ kind: 'plan-content', sections })
const refusalToIssue: Dispute = { kind: 'refusal-to-issue-plan', detained: true }

interface Edge {
  id: string
  dispute?: Dispute
  dates: Record<string, string>
  requires?: string[]
  before: string
  due: string
  after: string
  /** How it stands on the day after, not done. */
  undone: 'overdue' | 'lapsed'
  done: string
  /** An appointment: kept on a later day it is kept all the same. */
  neverLate?: true
  authority: string
}

const NOTICE = { noticeSentOn: '2025-03-03' }
const ORDER = { orderMadeOn: '2025-06-06' }

// biome-ignore format: one line an edge
const edges: Edge[] = [
  { id: 'assessment.decide', dates: { requestReceivedOn: '2025-05-12' }, before: '2025-06-22', due: '2025-06-23', after: '2025-06-24', undone: 'overdue', done: 'assessmentDecisionSentOn', authority: 'Regs 5(1)' },
  { id: 'assessment.give-advice', dates: { adviceRequestReceivedOn: '2025-06-23' }, before: '2025-08-03', due: '2025-08-04', after: '2025-08-05', undone: 'overdue', done: 'adviceGivenOn', authority: 'Regs 8(1)' },
  { id: 'assessment.notify-no-plan', dates: { requestReceivedOn: '2025-05-12' }, before: '2025-08-31', due: '2025-09-01', after: '2025-09-02', undone: 'overdue', done: 'noPlanNoticeSentOn', authority: 'Regs 10(1)' },
  { id: 'plan.comment-on-draft', dates: { draftPlanServedOn: '2025-08-18' }, before: '2025-08-31', due: '2025-09-01', after: '2025-09-02', undone: 'lapsed', done: 'draftCommentsMadeOn', authority: 'Regs 13(1)(a)' },
  { id: 'plan.answer-consultation', dates: { consultationReceivedOn: '2025-05-12' }, before: '2025-05-26', due: '2025-05-27', after: '2025-05-28', undone: 'overdue', done: 'consultationAnsweredOn', authority: 'Code 9.83' },
  { id: 'plan.finalise', dates: { requestReceivedOn: '2025-05-12' }, before: '2025-09-28', due: '2025-09-29', after: '2025-09-30', undone: 'overdue', done: 'finalPlanSentOn', authority: 'Regs 13(2)' },
  { id: 'reassessment.decide', dates: { reassessmentRequestReceivedOn: '2025-04-01' }, before: '2025-04-15', due: '2025-04-16', after: '2025-04-17', undone: 'overdue', done: 'reassessmentNotifiedOn', authority: 'Regs 25(1)' },
  { id: 'reassessment.finalise', dates: { reassessmentNotifiedOn: '2025-04-16' }, before: '2025-07-22', due: '2025-07-23', after: '2025-07-24', undone: 'overdue', done: 'finalPlanSentOn', authority: 'Regs 27(2)' },
  { id: 'reassessment.review', dates: { reassessedPlanSentOn: '2024-09-02' }, before: '2025-09-01', due: '2025-09-02', after: '2025-09-03', undone: 'overdue', done: 'reviewDecisionSentOn', authority: 'Regs 27(4)(a)' },
  { id: 'review.give-notice', dates: { reviewMeetingOn: '2025-06-12' }, before: '2025-05-28', due: '2025-05-29', after: '2025-05-30', undone: 'overdue', done: 'reviewNoticeGivenOn', authority: 'Regs 20(3)' },
  { id: 'review.circulate-papers', dates: { reviewMeetingOn: '2025-06-12' }, before: '2025-05-28', due: '2025-05-29', after: '2025-05-30', undone: 'overdue', done: 'reviewPapersCirculatedOn', authority: 'Regs 20(4)' },
  { id: 'review.report', dates: { reviewMeetingOn: '2025-06-12' }, before: '2025-06-25', due: '2025-06-26', after: '2025-06-27', undone: 'overdue', done: 'reviewReportSentOn', authority: 'Regs 20(9), 21(7)' },
  { id: 'review.decide', dates: { reviewMeetingOn: '2025-06-12' }, before: '2025-07-09', due: '2025-07-10', after: '2025-07-11', undone: 'overdue', done: 'reviewDecisionSentOn', authority: 'Regs 20(10)' },
  { id: 'review.comment-on-amendments', dates: { amendmentNoticeServedOn: '2025-07-11' }, before: '2025-07-24', due: '2025-07-25', after: '2025-07-26', undone: 'lapsed', done: 'amendmentCommentsMadeOn', authority: 'Regs 22(2)(c)' },
  { id: 'review.finalise-amendments', dates: { reviewMeetingOn: '2025-06-12' }, before: '2025-09-03', due: '2025-09-04', after: '2025-09-05', undone: 'overdue', done: 'noAmendmentNoticeSentOn', authority: 'Regs 22(3), (4)' },
  { id: 'review.complete', dates: { planMadeOrReviewedOn: '2024-09-02' }, before: '2025-08-31', due: '2025-09-01', after: '2025-09-02', undone: 'overdue', done: 'reviewDecisionSentOn', authority: 'CFA s.44(1)' },
  { id: 'phase-transfer.finalise-to-post-16', dates: { post16StartsOn: '2026-09-01' }, before: '2026-03-29', due: '2026-03-30', after: '2026-03-31', undone: 'overdue', done: 'amendedPlanSentOn', authority: 'Regs 18(1)(a)' },
  { id: 'phase-transfer.finalise-other', dates: { nextPhaseStartsOn: '2026-09-01' }, before: '2026-02-13', due: '2026-02-14', after: '2026-02-15', undone: 'overdue', done: 'amendedPlanSentOn', authority: 'Regs 18(1)(b)' },
  { id: 'phase-transfer.finalise-between-post-16', dates: { nextPost16StartsOn: '2026-07-31' }, before: '2026-02-27', due: '2026-02-28', after: '2026-03-01', undone: 'overdue', done: 'amendedPlanSentOn', authority: 'Regs 18(2)' },
  { id: 'move.transfer-plan', dates: { movedOn: '2025-08-25', awareOfMoveOn: '2025-09-01' }, before: '2025-09-18', due: '2025-09-19', after: '2025-09-20', undone: 'overdue', done: 'planTransferredOn', authority: 'Regs 15(2)' },
  { id: 'move.inform', dates: { planTransferredOn: '2025-09-22' }, before: '2025-11-02', due: '2025-11-03', after: '2025-11-04', undone: 'overdue', done: 'moveInformationSentOn', authority: 'Regs 15(4)' },
  { id: 'move.review', dates: { planMadeOrReviewedOn: '2024-12-02', planTransferredOn: '2025-09-22' }, before: '2025-12-20', due: '2025-12-21', after: '2025-12-22', undone: 'overdue', done: 'reviewDecisionSentOn', authority: 'Regs 15(5)' },
  { id: 'mediation.contact-adviser', dispute: content('B'), dates: NOTICE, before: '2025-05-02', due: '2025-05-03', after: '2025-05-04', undone: 'overdue', done: 'adviserContactedOn', authority: 'Regs 33' },
  { id: 'mediation.certify-declined', dispute: content('B'), dates: { adviserToldNoMediationOn: '2025-04-15' }, before: '2025-04-21', due: '2025-04-22', after: '2025-04-23', undone: 'overdue', done: 'certificateIssuedOn', authority: 'Regs 34(1)' },
  { id: 'mediation.tell-commissioning-body', dispute: content('B', 'C'), dates: { authorityToldOfMediationOn: '2025-03-12' }, before: '2025-03-16', due: '2025-03-17', after: '2025-03-18', undone: 'overdue', done: 'commissioningBodyToldOn', authority: 'Regs 35(2)' },
  { id: 'mediation.arrange', dispute: content('B'), dates: { authorityToldOfMediationOn: '2025-03-12' }, before: '2025-04-10', due: '2025-04-11', after: '2025-04-12', undone: 'overdue', done: 'mediationOn', authority: 'Regs 35, 36' },
  { id: 'mediation.arrange-health', dispute: content('C', 'G'), dates: { commissioningBodyToldOn: '2025-03-17' }, before: '2025-04-15', due: '2025-04-16', after: '2025-04-17', undone: 'overdue', done: 'mediationOn', authority: 'Regs 35' },
  { id: 'mediation.give-date', dispute: content('I'), dates: { mediationOn: '2025-05-07' }, before: '2025-04-28', due: '2025-04-29', after: '2025-04-30', undone: 'overdue', done: 'mediationDateGivenOn', authority: 'Regs 37' },
  { id: 'mediation.certify-not-arranged', dispute: content('B'), dates: { adviserToldNotArrangedOn: '2025-04-14' }, before: '2025-04-16', due: '2025-04-17', after: '2025-04-18', undone: 'overdue', done: 'certificateIssuedOn', authority: 'Regs 35, 36' },
  { id: 'mediation.certify-concluded', dispute: content('B'), dates: { mediationConcludedOn: '2025-04-09' }, before: '2025-04-13', due: '2025-04-14', after: '2025-04-15', undone: 'overdue', done: 'certificateIssuedOn', authority: 'Regs 39' },
  { id: 'appeal.lodge', dispute: content('I'), dates: NOTICE, before: '2025-05-05', due: '2025-05-06', after: '2025-05-07', undone: 'overdue', done: 'appealReceivedByTribunalOn', authority: 'Rules 20(1)(c), 12(2)' },
  { id: 'appeal.respond', dispute: content('I'), dates: { appealReceivedByAuthorityOn: '2025-04-08' }, before: '2025-05-22', due: '2025-05-23', after: '2025-05-24', undone: 'overdue', done: 'responseReceivedOn', authority: 'Rules 21(1)' },
  { id: 'appeal.attendance-form', dispute: content('I'), dates: { attendanceFormDueOn: '2025-05-16' }, before: '2025-05-15', due: '2025-05-16', after: '2025-05-17', undone: 'overdue', done: 'attendanceFormSentOn', authority: 'Rules 5(3), 15(1)' },
  { id: 'appeal.further-evidence', dispute: content('I'), dates: { evidenceDueOn: '2025-06-06' }, before: '2025-06-05', due: '2025-06-06', after: '2025-06-07', undone: 'overdue', done: 'evidenceSentOn', authority: 'Rules 5(3), 15(1)' },
  { id: 'appeal.working-document', dispute: content('I'), dates: { workingDocumentDueOn: '2025-06-20' }, before: '2025-06-19', due: '2025-06-20', after: '2025-06-21', undone: 'overdue', done: 'workingDocumentSentOn', authority: 'Rules 5(3), 15(1)' },
  { id: 'appeal.bundle', dispute: content('I'), dates: { bundleDueOn: '2025-07-04' }, before: '2025-07-03', due: '2025-07-04', after: '2025-07-05', undone: 'overdue', done: 'bundleSentOn', authority: 'Rules 5(3), 15(1)' },
  { id: 'appeal.hearing', dispute: content('I'), dates: { hearingOn: '2025-07-18' }, before: '2025-07-17', due: '2025-07-18', after: '2025-07-19', undone: 'lapsed', done: 'orderMadeOn', neverLate: true, authority: 'Rules 5(3)' },
  { id: 'appeal.answer-health-recommendation', dispute: content('B', 'G'), dates: { recommendationMadeOn: '2025-06-06' }, before: '2025-07-09', due: '2025-07-10', after: '2025-07-11', undone: 'overdue', done: 'healthRecommendationAnsweredOn', authority: 'Rec Regs 6(3)' },
  { id: 'appeal.answer-care-recommendation', dispute: content('B', 'D'), dates: { recommendationMadeOn: '2025-06-06' }, before: '2025-07-09', due: '2025-07-10', after: '2025-07-11', undone: 'overdue', done: 'careRecommendationAnsweredOn', authority: 'Rec Regs 7(1)' },
  { id: 'appeal.copy-health-answer', dispute: content('B', 'G'), dates: { healthAnswerReceivedByAuthorityOn: '2025-07-07' }, before: '2025-07-12', due: '2025-07-13', after: '2025-07-14', undone: 'overdue', done: 'healthAnswerCopiedOn', authority: 'Rec Regs 6(6)' },
  { id: 'appeal.copy-care-answer', dispute: content('B', 'D'), dates: { careRecommendationAnsweredOn: '2025-07-07' }, before: '2025-07-12', due: '2025-07-13', after: '2025-07-14', undone: 'overdue', done: 'careAnswerCopiedOn', authority: 'Rec Regs 7(4)' },
  { id: 'appeal.seek-permission', dispute: content('I'), dates: { tribunalDecisionSentOn: '2025-07-04' }, before: '2025-08-31', due: '2025-09-01', after: '2025-09-02', undone: 'lapsed', done: 'permissionSoughtOn', authority: 'Rules 46, 12(3)(b)' },
  { id: 'appeal.set-aside', dispute: content('I'), dates: { tribunalDecisionSentOn: '2025-07-04' }, before: '2025-08-31', due: '2025-09-01', after: '2025-09-02', undone: 'lapsed', done: 'setAsideSoughtOn', authority: 'Rules 45, 12(3)(b)' },
  { id: 'appeal.costs', dispute: content('I'), dates: { tribunalDecisionSentOn: '2025-07-04' }, before: '2025-07-17', due: '2025-07-18', after: '2025-07-19', undone: 'lapsed', done: 'costsSoughtOn', authority: 'Rules 10(5)' },
  { id: 'appeal.review-changed-circumstances', dispute: content('I'), dates: { tribunalDecisionSentOn: '2025-07-04' }, before: '2025-08-31', due: '2025-09-01', after: '2025-09-02', undone: 'lapsed', done: 'reviewSoughtOn', authority: 'Rules 48(3), 12(3)(b)' },
  { id: 'appeal.reinstate', dispute: content('I'), dates: { appealWithdrawnOn: '2025-05-02' }, before: '2025-05-29', due: '2025-05-30', after: '2025-05-31', undone: 'lapsed', done: 'reinstatementSoughtOn', authority: 'Rules 17' },
  { id: 'upper-tribunal.seek-permission', dispute: content('I'), dates: { permissionRefusalSentOn: '2025-07-16' }, before: '2025-09-15', due: '2025-09-16', after: '2025-09-17', undone: 'lapsed', done: 'upperTribunalPermissionSoughtOn', authority: 'UT Rules 21(3)(b), 12(3)' },
  { id: 'upper-tribunal.renew', dispute: content('I'), dates: { upperTribunalRefusalSentOn: '2025-12-15' }, before: '2026-01-05', due: '2026-01-06', after: '2026-01-07', undone: 'lapsed', done: 'renewalSoughtOn', authority: 'UT Rules 22(3)-(5), 12(3)' },
  { id: 'upper-tribunal.lodge', dispute: content('I'), dates: { permissionGrantedSentOn: '2025-07-16' }, before: '2025-09-15', due: '2025-09-16', after: '2025-09-17', undone: 'lapsed', done: 'upperTribunalAppealReceivedOn', authority: 'UT Rules 23(2), 12(3)' },
  { id: 'upper-tribunal.respond', dispute: content('I'), dates: { upperTribunalPermissionSentOn: '2025-09-10' }, before: '2025-10-09', due: '2025-10-10', after: '2025-10-11', undone: 'lapsed', done: 'upperTribunalResponseReceivedOn', authority: 'UT Rules 24(2)' },
  { id: 'upper-tribunal.reply', dispute: content('I'), dates: { upperTribunalResponseCopiedOn: '2025-10-10' }, before: '2025-11-09', due: '2025-11-10', after: '2025-11-11', undone: 'lapsed', done: 'upperTribunalReplyReceivedOn', authority: 'UT Rules 25(2)' },
  { id: 'discrimination.claim', dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-02-28' }, before: '2025-08-26', due: '2025-08-27', after: '2025-08-28', undone: 'lapsed', done: 'claimReceivedOn', authority: 'EqA Sch.17 para 4' },
  { id: 'discrimination.respond', dispute: { kind: 'disability-discrimination' }, dates: { claimReceivedBySchoolOn: '2025-04-08' }, before: '2025-05-22', due: '2025-05-23', after: '2025-05-24', undone: 'overdue', done: 'claimResponseReceivedOn', authority: 'Rules 21(1)(c)' },
  { id: 'discrimination.respond-on-reinstatement', dispute: { kind: 'disability-discrimination' }, dates: { reinstatementClaimReceivedBySchoolOn: '2025-05-28' }, before: '2025-06-17', due: '2025-06-18', after: '2025-06-19', undone: 'overdue', done: 'claimResponseReceivedOn', authority: 'Rules 21(1)(cc)' },
  { id: 'ombudsman.complain', dates: { awareOfMatterOn: '2025-03-03' }, before: '2026-03-01', due: '2026-03-02', after: '2026-03-03', undone: 'lapsed', done: 'ombudsmanComplaintMadeOn', authority: 'LGA 1974 s.26B' },
  { id: 'judicial-review.answer-letter', dates: { letterBeforeClaimSentOn: '2025-05-12' }, before: '2025-05-25', due: '2025-05-26', after: '2025-05-27', undone: 'overdue', done: 'letterBeforeClaimAnsweredOn', authority: 'Pre-Action Protocol for Judicial Review' },
  { id: 'judicial-review.file', dates: { groundsAroseOn: '2025-05-31' }, before: '2025-08-30', due: '2025-08-31', after: '2025-09-01', undone: 'lapsed', done: 'judicialReviewFiledOn', authority: 'CPR 54.5' },
  { id: 'judicial-review.acknowledge', dates: { judicialReviewServedOn: '2025-05-12' }, before: '2025-06-01', due: '2025-06-02', after: '2025-06-03', undone: 'overdue', done: 'judicialReviewAcknowledgedOn', authority: 'CPR 54.8(2)(a)' },
  { id: 'detained.decide', dispute: refusalToIssue, dates: { requestReceivedOn: '2025-01-06' }, before: '2025-02-16', due: '2025-02-17', after: '2025-02-18', undone: 'overdue', done: 'assessmentDecisionSentOn', authority: 'Detained Regs 5' },
  { id: 'detained.give-advice', dispute: refusalToIssue, dates: { adviceRequestReceivedOn: '2025-01-06' }, before: '2025-02-16', due: '2025-02-17', after: '2025-02-18', undone: 'overdue', done: 'adviceGivenOn', authority: 'Detained Regs 8(1)' },
  { id: 'detained.notify-no-plan', dispute: refusalToIssue, dates: { requestReceivedOn: '2025-01-06' }, before: '2025-04-27', due: '2025-04-28', after: '2025-04-29', undone: 'overdue', done: 'noPlanNoticeSentOn', authority: 'Detained Regs 10' },
  { id: 'detained.comment-on-draft', dispute: refusalToIssue, dates: { draftPlanServedOn: '2025-04-25' }, before: '2025-05-08', due: '2025-05-09', after: '2025-05-10', undone: 'lapsed', done: 'draftCommentsMadeOn', authority: 'Detained Regs 13(1)' },
  { id: 'detained.finalise', dispute: refusalToIssue, dates: { requestReceivedOn: '2025-01-06' }, before: '2025-05-25', due: '2025-05-26', after: '2025-05-27', undone: 'overdue', done: 'finalPlanSentOn', authority: 'Detained Regs 13(2)' },
  { id: 'detained.arrange-mediation', dispute: refusalToIssue, dates: { adviserToldOfMediationOn: '2025-03-12' }, before: '2025-04-10', due: '2025-04-11', after: '2025-04-12', undone: 'overdue', done: 'mediationOn', authority: 'Detained Regs 21' },
  { id: 'comply.cease-plan@orderMadeOn', dates: ORDER, requires: ['comply.cease-plan'], before: '2025-06-05', due: '2025-06-06', after: '2025-06-07', undone: 'overdue', done: 'planCeasedOn', authority: 'Regs 44(2)(a)' },
  { id: 'comply.notify-assessment@orderMadeOn', dates: ORDER, requires: ['comply.notify-assessment'], before: '2025-06-19', due: '2025-06-20', after: '2025-06-21', undone: 'overdue', done: 'assessmentDecisionSentOn', authority: 'Regs 44(2)(b)' },
  { id: 'comply.notify-no-plan@orderMadeOn', dates: ORDER, requires: ['comply.notify-no-plan'], before: '2025-08-14', due: '2025-08-15', after: '2025-08-16', undone: 'overdue', done: 'noPlanNoticeSentOn', authority: 'Regs 44(2)(b)(i)' },
  { id: 'comply.finalise-after-assessment@orderMadeOn', dates: ORDER, requires: ['comply.finalise-after-assessment'], before: '2025-09-11', due: '2025-09-12', after: '2025-09-13', undone: 'overdue', done: 'finalPlanSentOn', authority: 'Regs 44(2)(b)(ii)' },
  { id: 'comply.draft-plan@orderMadeOn', dates: ORDER, requires: ['comply.draft-plan'], before: '2025-07-10', due: '2025-07-11', after: '2025-07-12', undone: 'overdue', done: 'draftPlanServedOn', authority: 'Regs 44(2)(c)(i)' },
  { id: 'comply.finalise-plan@orderMadeOn', dates: ORDER, requires: ['comply.finalise-plan'], before: '2025-08-21', due: '2025-08-22', after: '2025-08-23', undone: 'overdue', done: 'finalPlanSentOn', authority: 'Regs 44(2)(c)(ii)' },
  { id: 'comply.reconsider@orderMadeOn', dates: ORDER, requires: ['comply.reconsider'], before: '2025-06-19', due: '2025-06-20', after: '2025-06-21', undone: 'overdue', done: 'reconsideredOn', authority: 'Regs 44(2)(d)' },
  { id: 'comply.amend-plan@orderMadeOn', dates: ORDER, requires: ['comply.amend-plan'], before: '2025-07-10', due: '2025-07-11', after: '2025-07-12', undone: 'overdue', done: 'amendedPlanSentOn', authority: 'Regs 44(2)(e)' },
  { id: 'comply.amend-placement@orderMadeOn', dates: ORDER, requires: ['comply.amend-placement'], before: '2025-06-19', due: '2025-06-20', after: '2025-06-21', undone: 'overdue', done: 'amendedPlanSentOn', authority: 'Regs 44(2)(f)' },
  { id: 'comply.agreed-action@agreementMadeOn', dispute: content('C'), dates: { agreementMadeOn: '2025-04-16' }, before: '2025-04-29', due: '2025-04-30', after: '2025-05-01', undone: 'overdue', done: 'agreedActionDoneOn', authority: 'Regs 42(3)' },
  { id: 'comply.tell-authority@agreementMadeOn', dispute: content('C'), dates: { agreementMadeOn: '2025-04-16' }, before: '2025-04-22', due: '2025-04-23', after: '2025-04-24', undone: 'overdue', done: 'authorityToldOfAgreementOn', authority: 'Regs 42(4)' },
]

test('every limit has its edges', () => {
  const ids = edges.map(({ id }) => id.replace(/@.*/, ''))
  expect(Object.keys(timeLimits).filter((id) => !ids.includes(id))).toEqual([])
  expect([...ids].sort()).toEqual(Object.keys(timeLimits).sort())
})

describe.each(edges)(
  '$id ($authority)',
  ({ id, dispute, dates, requires, before, due, after, undone, done, neverLate }) => {
    const stand = (asAt: string, more: Record<string, string> = {}) => {
      const caseFile = {
        ...(dispute && { dispute }),
        dates: { ...dates, ...more },
        ...(requires && { order: { requires } }),
      }
      const found = buildTimeline(caseFile as CaseFile, { asAt }).entries.find((entry) => entry.id === id)
      return { state: found?.state, dueOn: found?.deadline?.dueOn, metOn: found?.metOn }
    }

    test('the day before', () => expect(stand(before)).toEqual({ state: 'not-due', dueOn: due, metOn: null }))
    test('the day', () => expect(stand(due)).toEqual({ state: 'due-today', dueOn: due, metOn: null }))
    test('the day after', () => expect(stand(after)).toEqual({ state: undone, dueOn: due, metOn: null }))
    test('done on the day', () =>
      expect(stand(after, { [done]: due })).toEqual({ state: 'met', dueOn: due, metOn: due }))
    test('done on the day after', () =>
      expect(stand(after, { [done]: after })).toEqual({
        state: neverLate ? 'met' : 'met-late',
        dueOn: due,
        metOn: after,
      }))
    test('planned for the day, it has not been done the day before', () =>
      expect(stand(before, { [done]: due })).toEqual({ state: 'not-due', dueOn: due, metOn: null }))
  },
)

// ---------------------------------------------------------------------------------------------------------------

describe('17:00 on the last day (Rules r.12(1))', () => {
  const appeal = (received: string) =>
    buildTimeline(
      { dispute: content('I'), dates: { ...NOTICE, appealReceivedByTribunalOn: received } },
      { asAt: '2025-06-02' },
    ).entries[0]
  const response = (received: string) =>
    buildTimeline(
      { dispute: content('I'), dates: { appealReceivedByAuthorityOn: '2025-04-08', responseReceivedOn: received } },
      { asAt: '2025-06-02' },
    ).entries.find(({ id }) => id === 'appeal.respond')

  test.each([
    ['2025-05-05T23:59', 'met', '2025-05-05'],
    ['2025-05-06T00:00', 'met', '2025-05-06'],
    ['2025-05-06T16:59', 'met', '2025-05-06'],
    ['2025-05-06T17:00', 'met', '2025-05-06'],
    ['2025-05-06T17:00:00', 'met', '2025-05-06'],
    ['2025-05-06T17:00:01', 'met-late', '2025-05-06'],
    ['2025-05-06T17:01', 'met-late', '2025-05-06'],
    ['2025-05-07T00:00', 'met-late', '2025-05-07'],
  ] as const)('an appeal received at %s is %s', (received, state, metOn) => {
    expect(appeal(received)).toMatchObject({ id: 'appeal.lodge', state, metOn, assumptions: [] })
  })

  test.each([
    ['2025-05-23T16:59', 'met'],
    ['2025-05-23T17:00', 'met'],
    ['2025-05-23T17:01', 'met-late'],
    ['2025-05-24T09:00', 'met-late'],
  ] as const)('a response received at %s is %s', (received, state) => {
    expect(response(received)).toMatchObject({ state, assumptions: [] })
  })

  test.each([
    ['2025-05-05', 'met', []],
    ['2025-05-06', 'met', ['received-by-17:00']],
    ['2025-05-07', 'met-late', []],
  ] as const)('without a time, received on %s: %s, and the assumption %j', (received, state, assumptions) => {
    expect(appeal(received)).toMatchObject({ state, assumptions })
  })

  test('the extra assumption is the entry’s: the deadline does not carry it', () => {
    expect(appeal('2025-05-06')?.deadline?.assumptions).toEqual([])
  })

  test.each([
    ['16:59', 'met'],
    ['17:00', 'met'],
    ['17:01', 'met-late'],
  ] as const)('done at %s on a directed day of an order is %s', (time, state) => {
    const timeline = buildTimeline(
      {
        dates: ORDER,
        order: { requires: ['comply.amend-plan'] },
        directed: { 'comply.amend-plan@orderMadeOn': '2025-06-30' },
        done: { 'comply.amend-plan@orderMadeOn': `2025-06-30T${time}` },
      },
      { asAt: '2025-07-01' },
    )
    expect(timeline.entries[0]).toMatchObject({ state, metOn: '2025-06-30' })
  })

  test('an act that is not the Tribunal’s has the whole day', () => {
    const timeline = buildTimeline(
      { dates: { requestReceivedOn: '2025-05-12' }, done: { 'assessment.decide': '2025-06-23T23:59' } },
      { asAt: '2025-06-24' },
    )
    expect(timeline.entries[0]).toMatchObject({ state: 'met', metOn: '2025-06-23', assumptions: [] })
  })
})
