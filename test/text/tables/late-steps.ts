// Every step that can be late before a judge, and every right that can pass: what can still be done, and who decides.
import type { CaseFile, LimitId, State } from '../../../src/index'
import { claim, plan } from '../support'

export const APPEALED = { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-04-01' }
const DECIDED = { ...APPEALED, tribunalDecisionSentOn: '2025-09-01' }
const REFUSED = { ...DECIDED, permissionRefusalSentOn: '2025-09-15' }
const GRANTED = { ...DECIDED, permissionGrantedSentOn: '2025-09-15' }

const FIRST = '[Rules 5(3)(a)].'
/** The Upper Tribunal's own rule 5(3)(a) is not among the provisions, so nothing is cited. */
const you = (act: string) =>
  `You can still ${act}: say why it is late, and a judge decides whether to give more time ${FIRST}`
const APPEAL =
  'You can still send your appeal: say why it is late and, if you have no mediation certificate, ask for leave to appeal without one, and a judge decides [Rules 5(3)(a); Regs 34(3); Rules 19].'
const other = (can: string) => `${can}: a judge decides whether to give more time, and must be told why it is late`
const says = (it: string) => `${it} must say why it is late, and a judge decides whether to give more time`
const SENDER = `Whoever sends it late must say why, and a judge decides whether to give more time ${FIRST}`

export interface LateStep {
  readonly limit: LimitId
  readonly caseFile: CaseFile
  /** The event that meets it, and a day on which that is late. */
  readonly doneBy: string
  readonly lateOn: string
  readonly undone: State
  readonly open: string
  readonly done: string
}

// biome-ignore format: one line a row
export const lateSteps: readonly LateStep[] = [
  { limit: 'appeal.lodge', caseFile: plan({ noticeSentOn: '2025-03-03' }), doneBy: 'appealReceivedByTribunalOn', lateOn: '2025-05-07', undone: 'overdue', open: APPEAL, done: `${says('The appeal')} ${FIRST}` },
  { limit: 'appeal.respond', caseFile: plan({ ...APPEALED, appealReceivedByAuthorityOn: '2025-04-08' }), doneBy: 'responseReceivedOn', lateOn: '2025-05-24', undone: 'overdue', open: `${says('The response')} ${FIRST}`, done: `${says('The response')} ${FIRST}` },
  { limit: 'appeal.attendance-form', caseFile: plan({ ...APPEALED, attendanceFormDueOn: '2025-06-10' }), doneBy: 'attendanceFormSentOn', lateOn: '2025-06-11', undone: 'overdue', open: you('return the attendance form'), done: SENDER },
  { limit: 'appeal.further-evidence', caseFile: plan({ ...APPEALED, evidenceDueOn: '2025-06-10' }), doneBy: 'evidenceSentOn', lateOn: '2025-06-11', undone: 'overdue', open: you('send further evidence'), done: SENDER },
  { limit: 'appeal.working-document', caseFile: plan({ ...APPEALED, workingDocumentDueOn: '2025-06-10' }), doneBy: 'workingDocumentSentOn', lateOn: '2025-06-11', undone: 'overdue', open: SENDER, done: SENDER },
  { limit: 'appeal.bundle', caseFile: plan({ ...APPEALED, bundleDueOn: '2025-06-10' }), doneBy: 'bundleSentOn', lateOn: '2025-06-11', undone: 'overdue', open: SENDER, done: SENDER },
  { limit: 'appeal.seek-permission', caseFile: plan(DECIDED), doneBy: 'permissionSoughtOn', lateOn: '2025-10-01', undone: 'lapsed', open: `${other('Either side can still ask for permission to appeal')} ${FIRST}`, done: `${says('The request')} ${FIRST}` },
  { limit: 'appeal.set-aside', caseFile: plan(DECIDED), doneBy: 'setAsideSoughtOn', lateOn: '2025-10-01', undone: 'lapsed', open: `${other('Either side can still ask to have the decision set aside')} ${FIRST}`, done: `${says('The request')} ${FIRST}` },
  { limit: 'appeal.costs', caseFile: plan(DECIDED), doneBy: 'costsSoughtOn', lateOn: '2025-10-01', undone: 'lapsed', open: `${other('Either side can still apply for costs')} ${FIRST}`, done: `${says('The application')} ${FIRST}` },
  { limit: 'appeal.review-changed-circumstances', caseFile: plan(DECIDED), doneBy: 'reviewSoughtOn', lateOn: '2025-10-01', undone: 'lapsed', open: `${other('Either side can still ask for a review after a change of circumstances')} ${FIRST}`, done: `${says('The request')} ${FIRST}` },
  { limit: 'appeal.reinstate', caseFile: plan({ ...APPEALED, appealWithdrawnOn: '2025-05-12' }), doneBy: 'reinstatementSoughtOn', lateOn: '2025-06-10', undone: 'lapsed', open: `${other('Whoever is appealing can still ask to bring back the withdrawn appeal')} ${FIRST}`, done: `${says('The request')} ${FIRST}` },
  { limit: 'upper-tribunal.seek-permission', caseFile: plan(REFUSED), doneBy: 'upperTribunalPermissionSoughtOn', lateOn: '2025-10-20', undone: 'lapsed', open: `${other('Whoever was refused can still ask the Upper Tribunal for permission')}.`, done: `${says('The request')}.` },
  { limit: 'upper-tribunal.renew', caseFile: plan({ ...REFUSED, upperTribunalRefusalSentOn: '2025-10-20' }), doneBy: 'renewalSoughtOn', lateOn: '2025-11-10', undone: 'lapsed', open: `${other('Whoever was refused can still ask for a hearing about the refusal')}.`, done: `${says('The request')}.` },
  { limit: 'upper-tribunal.lodge', caseFile: plan(GRANTED), doneBy: 'upperTribunalAppealReceivedOn', lateOn: '2025-10-20', undone: 'lapsed', open: `${other('Whoever is appealing can still get the appeal to the Upper Tribunal')}.`, done: `${says('The appeal')}.` },
  { limit: 'upper-tribunal.respond', caseFile: plan({ ...REFUSED, upperTribunalPermissionSoughtOn: '2025-10-01', upperTribunalPermissionSentOn: '2025-10-20' }), doneBy: 'upperTribunalResponseReceivedOn', lateOn: '2025-11-21', undone: 'lapsed', open: `${other('The other side can still respond to the appeal in the Upper Tribunal')}.`, done: `${says('The response')}.` },
  { limit: 'upper-tribunal.reply', caseFile: plan({ ...REFUSED, upperTribunalResponseReceivedOn: '2025-10-15', upperTribunalResponseCopiedOn: '2025-10-20' }), doneBy: 'upperTribunalReplyReceivedOn', lateOn: '2025-11-21', undone: 'lapsed', open: `${other('Whoever is appealing can still reply to the response in the Upper Tribunal')}.`, done: `${says('The reply')}.` },
  { limit: 'discrimination.respond', caseFile: claim({ claimReceivedOn: '2025-03-03', claimReceivedBySchoolOn: '2025-03-10' }), doneBy: 'claimResponseReceivedOn', lateOn: '2025-05-01', undone: 'overdue', open: `${says('The response')} ${FIRST}`, done: `${says('The response')} ${FIRST}` },
  { limit: 'discrimination.respond-on-reinstatement', caseFile: claim({ claimReceivedOn: '2025-03-03', reinstatementClaimReceivedBySchoolOn: '2025-03-10' }), doneBy: 'claimResponseReceivedOn', lateOn: '2025-05-01', undone: 'overdue', open: `${says('The response')} ${FIRST}`, done: `${says('The response')} ${FIRST}` },
  { limit: 'mediation.contact-adviser', caseFile: plan({ noticeSentOn: '2025-03-03' }), doneBy: 'adviserContactedOn', lateOn: '2025-05-04', undone: 'overdue', open: 'You can ask the Tribunal for leave to appeal without a certificate, and give full reasons: a judge decides [Regs 34(3); Rules 19].', done: 'You can ask the Tribunal for leave to appeal without a certificate, and give full reasons: a judge decides [Regs 34(3); Rules 19].' },
  { limit: 'discrimination.claim', caseFile: claim({ conductEndedOn: '2025-02-10' }), doneBy: 'claimReceivedOn', lateOn: '2025-08-10', undone: 'lapsed', open: 'You can still bring the claim: the Tribunal may consider a claim which is out of time [EqA Sch.17 para 4].', done: 'The Tribunal may consider a claim which is out of time [EqA Sch.17 para 4].' },
  { limit: 'ombudsman.complain', caseFile: { dates: { awareOfMatterOn: '2024-05-12' } }, doneBy: 'ombudsmanComplaintMadeOn', lateOn: '2025-05-12', undone: 'lapsed', open: 'You can still complain: the Ombudsman may take a complaint that comes later [LGA s.26B].', done: 'The Ombudsman may take a complaint that comes later [LGA s.26B].' },
  { limit: 'judicial-review.file', caseFile: { dates: { groundsAroseOn: '2025-02-10' } }, doneBy: 'judicialReviewFiledOn', lateOn: '2025-05-12', undone: 'lapsed', open: 'You can still ask a judge for more time, but you need a good reason: get legal advice at once.', done: 'A judge decides whether to give more time, and needs a good reason.' },
]
