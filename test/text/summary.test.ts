// What is said first of an entry, in each state and to each reader: what to do and by when, or what became of it.
import { expect, test } from 'vitest'
import type { CaseFile, State } from '../../src/index'
import { explainParts, summarizeEntry } from '../../src/text'
import { claim, plan, refusal, see } from './support'

interface Row {
  readonly name: string
  readonly caseFile: CaseFile
  readonly asAt: string
  readonly id: string
  readonly state: State
  readonly said: string
}

const NOTICE = { noticeSentOn: '2025-03-03' }
const APPEALED = { ...NOTICE, appealReceivedByTribunalOn: '2025-04-01' }
const DECIDED = { ...APPEALED, tribunalDecisionSentOn: '2025-05-12' }
const DRAFT = { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' }
const CLOSED = { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' }
const relieved = (exception: 'school-closed' | 'exceptional-circumstances' | 'absent-from-area', entry: string) =>
  exception === 'school-closed' ? { entry, exception, closure: CLOSED } : { entry, exception }

// biome-ignore format: one row an entry
const rows: readonly Row[] = [
  { name: 'the council has a duty', caseFile: { dates: { requestReceivedOn: '2025-05-12' } }, asAt: '2025-09-01', id: 'plan.finalise', state: 'not-due', said: 'The council must send the final plan by Monday 29 September 2025 [Regs 13(2)]. There are 28 days left.' },
  { name: 'its last day is a Saturday', caseFile: plan({ ...NOTICE, authorityToldOfMediationOn: '2025-03-20' }), asAt: '2025-03-21', id: 'mediation.arrange', state: 'not-due', said: 'The council must see that mediation takes place by Saturday 19 April 2025 [Regs 35(4); Regs 36(2)]. There are 29 days left, and the last working day before then is Thursday 17 April 2025.' },
  { name: 'its last day is a Saturday, and the last working day has gone', caseFile: plan({ ...NOTICE, authorityToldOfMediationOn: '2025-03-20' }), asAt: '2025-04-18', id: 'mediation.arrange', state: 'not-due', said: 'The council must see that mediation takes place by Saturday 19 April 2025 [Regs 35(4); Regs 36(2)]. There is 1 day left.' },
  { name: 'today is the last day', caseFile: { dates: { requestReceivedOn: '2025-05-12' } }, asAt: '2025-09-29', id: 'plan.finalise', state: 'due-today', said: 'The council must send the final plan by Monday 29 September 2025 [Regs 13(2)]. That is today.' },
  { name: 'the adviser, as a condition of the appeal', caseFile: plan(NOTICE), asAt: '2025-04-24', id: 'mediation.contact-adviser', state: 'not-due', said: 'To be able to appeal, contact a mediation adviser by Saturday 3 May 2025 [Regs 33]. There are 9 days left, and the last working day before then is Friday 2 May 2025.' },
  { name: 'the appeal has to arrive by an hour', caseFile: plan(NOTICE), asAt: '2025-04-24', id: 'appeal.lodge', state: 'not-due', said: 'Your appeal must reach the Tribunal by 5pm on Tuesday 6 May 2025 [Rules 20(1)(c)]. There are 12 days left.' },
  { name: 'each side has a form to return', caseFile: plan({ ...APPEALED, attendanceFormDueOn: '2025-06-10' }), asAt: '2025-06-01', id: 'appeal.attendance-form', state: 'not-due', said: 'Return the attendance form by 5pm on Tuesday 10 June 2025 [Rules 5(3); Rules 15(1)]. There are 9 days left.' },
  { name: 'a time that the council must leave you', caseFile: { dates: DRAFT }, asAt: '2025-09-11', id: 'plan.comment-on-draft', state: 'not-due', said: 'You have until the end of Monday 15 September 2025 to comment on the draft plan [Regs 13(1)(a)]. You do not have to, and there are 4 days left.' },
  { name: 'a right of yours', caseFile: claim({ conductEndedOn: '2025-08-31' }), asAt: '2026-02-27', id: 'discrimination.claim', state: 'not-due', said: 'You can bring the claim until Saturday 28 February 2026 [EqA Sch.17 para 3; EqA Sch.17 para 4]. You do not have to, and there is 1 day left.' },
  { name: 'a right of yours, today', caseFile: claim({ conductEndedOn: '2025-08-31' }), asAt: '2026-02-28', id: 'discrimination.claim', state: 'due-today', said: 'You can bring the claim until Saturday 28 February 2026 [EqA Sch.17 para 3; EqA Sch.17 para 4]. You do not have to, and today is the last day.' },
  { name: 'a right of either side', caseFile: plan(DECIDED), asAt: '2025-06-08', id: 'appeal.seek-permission', state: 'not-due', said: 'Either side can ask for permission to appeal until 5pm on Monday 9 June 2025 [Rules 46]. It is a choice, not a duty, and there is 1 day left.' },
  { name: 'a right of either side, today', caseFile: plan(DECIDED), asAt: '2025-06-09', id: 'appeal.seek-permission', state: 'due-today', said: 'Either side can ask for permission to appeal until 5pm on Monday 9 June 2025 [Rules 46]. It is a choice, not a duty, and today is the last day.' },
  { name: 'a hearing', caseFile: plan({ ...APPEALED, hearingOn: '2025-07-18' }), asAt: '2025-07-01', id: 'appeal.hearing', state: 'not-due', said: 'The day set for the hearing is Friday 18 July 2025 [Rules 5(3)]. There are 17 days left.' },
  { name: 'a hearing today', caseFile: plan({ ...APPEALED, hearingOn: '2025-07-18' }), asAt: '2025-07-18', id: 'appeal.hearing', state: 'due-today', said: 'The day set for the hearing is Friday 18 July 2025 [Rules 5(3)]. That is today.' },

  { name: 'lifted, before its day', caseFile: { dates: { requestReceivedOn: '2025-06-02' }, relieved: [relieved('school-closed', 'assessment.decide')] }, asAt: '2025-07-10', id: 'assessment.decide', state: 'not-due', said: 'The council must send the decision whether to assess as soon as practicable. The time limit is lifted because of a long school closure [Regs 5(4)].' },
  { name: 'lifted, after its day', caseFile: { dates: { requestReceivedOn: '2025-06-02' }, relieved: [relieved('exceptional-circumstances', 'assessment.decide'), relieved('absent-from-area', 'assessment.decide')] }, asAt: '2025-07-20', id: 'assessment.decide', state: 'relieved', said: 'The council must send the decision whether to assess as soon as practicable. The time limit is lifted because of exceptional circumstances and a long absence from the area [Regs 5(4)].' },
  { name: 'lifted for you', caseFile: plan({ noticeSentOn: '2020-04-01' }, { relieved: [{ entry: 'mediation.contact-adviser', exception: 'coronavirus' }] }), asAt: '2020-05-20', id: 'mediation.contact-adviser', state: 'not-due', said: 'Contact a mediation adviser as soon as you can. The time limit is lifted because of coronavirus [SI 2020/471].' },

  { name: 'waiting for a certificate that is due', caseFile: plan({ ...NOTICE, adviserContactedOn: '2025-04-29', adviserToldNoMediationOn: '2025-05-06' }), asAt: '2025-05-07', id: 'appeal.lodge', state: 'waiting', said: 'Get your mediation certificate: it is due by Friday 9 May 2025 from the adviser [Regs 34(1)]. Your time to appeal has not run out: you then have 1 month from the day it is issued [Rules 20(1)(c)].' },
  { name: 'waiting for a certificate that was due', caseFile: plan({ ...NOTICE, adviserContactedOn: '2025-04-29', adviserToldNoMediationOn: '2025-05-06' }), asAt: '2025-05-12', id: 'appeal.lodge', state: 'waiting', said: 'Ask the adviser for your mediation certificate: it was due by Friday 9 May 2025 [Regs 34(1)]. Your time to appeal has not run out: you then have 1 month from the day it is issued [Rules 20(1)(c)].' },
  { name: 'waiting, and nobody knows what for', caseFile: plan({ ...NOTICE, adviserContactedOn: '2025-04-29' }), asAt: '2025-05-07', id: 'appeal.lodge', state: 'waiting', said: 'Get your mediation certificate from the adviser. Your time to appeal has not run out: you then have 1 month from the day it is issued [Rules 20(1)(c)].' },

  { name: 'the adviser was not contacted in time', caseFile: plan(NOTICE), asAt: '2025-05-04', id: 'mediation.contact-adviser', state: 'overdue', said: 'You are 1 day late: the last day to contact a mediation adviser was Saturday 3 May 2025 [Regs 33]. You can ask the Tribunal for leave to appeal without a certificate, and give full reasons: a judge decides [Regs 34(3); Rules 19].' },
  { name: 'the appeal did not arrive in time', caseFile: plan(NOTICE), asAt: '2025-05-08', id: 'appeal.lodge', state: 'overdue', said: 'You are 2 days late: the last day to get the appeal to the Tribunal was 5pm on Tuesday 6 May 2025 [Rules 20(1)(c)]. You can still send your appeal: say why it is late, and a judge decides whether to give more time [Rules 5(3)(a)].' },
  { name: 'the council is late', caseFile: { dates: { requestReceivedOn: '2025-05-12' } }, asAt: '2025-10-07', id: 'plan.finalise', state: 'overdue', said: 'The council is 8 days late: the last day to send the final plan was Monday 29 September 2025 [Regs 13(2)]. You can ask for it in writing, naming the law, then complain, and then go to the Ombudsman.' },
  { name: 'the council sent no refusal in time', caseFile: { dates: { requestReceivedOn: '2025-05-12' } }, asAt: '2025-09-02', id: 'assessment.notify-no-plan', state: 'overdue', said: 'The council is 1 day late: the last day to send any refusal to issue a plan was Monday 1 September 2025 [Regs 10(1)]. If there is to be a plan instead, that has its own last day.' },
  { name: 'the council is late before the Tribunal', caseFile: plan({ ...APPEALED, bundleDueOn: '2025-07-04' }), asAt: '2025-07-07', id: 'appeal.bundle', state: 'overdue', said: 'The council is 3 days late: the last day to send the bundle was 5pm on Friday 4 July 2025 [Rules 5(3); Rules 15(1)]. You can tell the Tribunal, and ask what happens next.' },
  { name: 'the adviser is late', caseFile: plan({ ...NOTICE, adviserContactedOn: '2025-03-10', adviserToldNoMediationOn: '2025-03-10' }), asAt: '2025-03-20', id: 'mediation.certify-declined', state: 'overdue', said: 'The mediation adviser is 7 days late: the last day to issue the certificate without mediation was Thursday 13 March 2025 [Regs 34(1)]. You can ask the adviser for it now.' },
  { name: 'whoever was asked for advice is late', caseFile: { dates: { requestReceivedOn: '2025-05-12', adviceRequestReceivedOn: '2025-06-02' } }, asAt: '2025-07-15', id: 'assessment.give-advice', state: 'overdue', said: "Whoever was asked for advice is 1 day late: the last day to send the advice to the council was Monday 14 July 2025 [Regs 8(1)]. You can ask the council to chase it: the council's own time goes on." },
  { name: 'a health body is late', caseFile: { dispute: { kind: 'plan-content', sections: ['G'] }, dates: { ...NOTICE, authorityToldOfMediationOn: '2025-03-10', mediationOn: '2025-04-01', agreementMadeOn: '2025-04-01' } }, asAt: '2025-04-09', id: 'comply.tell-authority@agreementMadeOn', state: 'overdue', said: 'The health body is 1 day late: the last day to tell the council what was agreed was Tuesday 8 April 2025 [Regs 42(4)]. You can ask for it in writing, and then complain to the health body.' },
  { name: 'nobody answered the letter before claim', caseFile: { dates: { letterBeforeClaimSentOn: '2025-03-03' } }, asAt: '2025-03-18', id: 'judicial-review.answer-letter', state: 'overdue', said: 'Whoever got the letter is 1 day late: the last day to answer the letter before claim was Monday 17 March 2025 [Pre-Action Protocol for Judicial Review]. You can go on without it: get legal advice on what comes next.' },
  { name: 'the old council, where nobody said when it learnt of the move', caseFile: { dates: { movedOn: '2025-08-25' } }, asAt: '2025-08-30', id: 'move.transfer-plan', state: 'overdue', said: 'The old council is 5 days late, unless it learnt of the move later: the last day to transfer the plan to the new council was Monday 25 August 2025 [Regs 15(2)]. You can ask for it in writing, naming the law, then complain, and then go to the Ombudsman.' },

  { name: 'the time for a claim has passed', caseFile: claim({ conductEndedOn: '2025-02-10' }), asAt: '2025-08-10', id: 'discrimination.claim', state: 'lapsed', said: 'The time to bring the claim passed on Saturday 9 August 2025, 1 day ago [EqA Sch.17 para 3; EqA Sch.17 para 4]. You can still bring the claim: the Tribunal may consider a claim which is out of time [EqA Sch.17 para 4].' },
  { name: 'a right of either side has passed, at its hour', caseFile: plan(DECIDED), asAt: '2025-06-10', id: 'appeal.set-aside', state: 'lapsed', said: 'The time to ask to have the decision set aside passed at 5pm on Monday 9 June 2025, 1 day ago [Rules 45]. Either side can still ask to have the decision set aside: a judge decides whether to give more time, and must be told why it is late [Rules 5(3)(a)].' },
  { name: 'the time that the council had to leave you has passed', caseFile: { dates: DRAFT }, asAt: '2025-09-18', id: 'plan.comment-on-draft', state: 'lapsed', said: 'The time that the council had to give you to comment on the draft plan passed on Monday 15 September 2025, 3 days ago [Regs 13(1)(a)]. You can still ask the council to hear you.' },
  { name: 'the day of the hearing has passed', caseFile: plan({ ...APPEALED, hearingOn: '2025-07-18' }), asAt: '2025-07-21', id: 'appeal.hearing', state: 'lapsed', said: 'The day set for the hearing was Friday 18 July 2025 [Rules 5(3)]. This file does not say what came of it.' },

  { name: 'done in time', caseFile: plan(APPEALED), asAt: '2025-05-12', id: 'appeal.lodge', state: 'met', said: 'This was done in time, on Tuesday 1 April 2025. The last day was 5pm on Tuesday 6 May 2025 [Rules 20(1)(c)].' },
  { name: 'shown by a later step to have been done in time', caseFile: { dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-06-20' } }, asAt: '2025-06-21', id: 'assessment.decide', state: 'met', said: 'This was done in time, as a later step shows. The last day was Monday 23 June 2025 [Regs 4(1); Regs 5(1)].' },
  { name: 'commented in the time that the council had to leave', caseFile: { dates: { ...DRAFT, draftCommentsMadeOn: '2025-09-10' } }, asAt: '2025-09-18', id: 'plan.comment-on-draft', state: 'met', said: 'This was done in time, on Wednesday 10 September 2025. The council had to give you until Monday 15 September 2025 [Regs 13(1)(a)].' },
  { name: 'decided after the hearing', caseFile: plan({ ...DECIDED, hearingOn: '2025-05-01' }), asAt: '2025-05-13', id: 'appeal.hearing', state: 'met', said: 'The day set for the hearing was Thursday 1 May 2025, and the case has been decided [Rules 5(3)].' },
  { name: 'lifted and done after its day', caseFile: { dates: { requestReceivedOn: '2025-06-02', assessmentDecisionSentOn: '2025-08-01' }, relieved: [relieved('exceptional-circumstances', 'assessment.decide')] }, asAt: '2025-08-02', id: 'assessment.decide', state: 'met', said: 'This was done on Friday 1 August 2025, and is not late: the time limit was lifted because of exceptional circumstances [Regs 5(4)].' },
  { name: 'lifted and done within its day all the same', caseFile: { dates: { requestReceivedOn: '2025-06-02', assessmentDecisionSentOn: '2025-07-01' }, relieved: [relieved('exceptional-circumstances', 'assessment.decide')] }, asAt: '2025-08-02', id: 'assessment.decide', state: 'met', said: 'This was done in time, on Tuesday 1 July 2025. The last day was Monday 14 July 2025 [Regs 4(1); Regs 5(1)].' },
  { name: 'lifted and shown to be done', caseFile: { dates: { requestReceivedOn: '2025-06-02', draftPlanServedOn: '2025-08-01' }, relieved: [relieved('exceptional-circumstances', 'assessment.decide')] }, asAt: '2025-08-02', id: 'assessment.decide', state: 'met', said: 'This was done, and is not late: the time limit was lifted because of exceptional circumstances [Regs 5(4)].' },
  { name: 'done late', caseFile: { dates: { requestReceivedOn: '2025-05-12', assessmentDecisionSentOn: '2025-06-26' } }, asAt: '2025-07-01', id: 'assessment.decide', state: 'met-late', said: 'This was done 3 days late, on Thursday 26 June 2025: the last day was Monday 23 June 2025 [Regs 4(1); Regs 5(1)].' },
  { name: 'done late, by the hour', caseFile: plan({ ...NOTICE, appealReceivedByTribunalOn: '2025-05-06T17:01' }), asAt: '2025-05-07', id: 'appeal.lodge', state: 'met-late', said: 'This was done late, after 5pm on the last day, Tuesday 6 May 2025 [Rules 20(1)(c)]. The appeal must say why it is late, and a judge decides whether to give more time [Rules 5(3)(a)].' },
  { name: 'commented after the time that the council had to leave', caseFile: { dates: { ...DRAFT, draftCommentsMadeOn: '2025-09-18' } }, asAt: '2025-09-20', id: 'plan.comment-on-draft', state: 'met-late', said: 'This was done on Thursday 18 September 2025. The council had to give you until Monday 15 September 2025 [Regs 13(1)(a)].' },
  { name: 'done, and nobody knows when', caseFile: { dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-07-20' } }, asAt: '2025-07-21', id: 'assessment.decide', state: 'met-time-unknown', said: 'This was done, but the day is not known. The last day was Monday 23 June 2025 [Regs 4(1); Regs 5(1)].' },
  { name: 'done, and it hangs on the certificate', caseFile: plan({ ...NOTICE, adviserContactedOn: '2025-04-29', appealReceivedByTribunalOn: '2025-05-20' }), asAt: '2025-05-21', id: 'appeal.lodge', state: 'met-time-unknown', said: 'This was done on Tuesday 20 May 2025: whether that was in time hangs on the date of the certificate. The last day was 5pm on Tuesday 6 May 2025 [Rules 20(1)(c)].' },

  { name: 'not recorded, and past its day', caseFile: { dates: { reviewMeetingOn: '2025-05-06' }, notRecorded: ['review.report'] }, asAt: '2025-05-21', id: 'review.report', state: 'not-recorded', said: 'This file does not record whether this was done. The last day was Tuesday 20 May 2025 [Regs 20(9); Regs 21(7); Regs 21(8)].' },
  { name: 'not recorded, and its day still to come', caseFile: { dates: { reviewMeetingOn: '2025-05-06' }, notRecorded: ['review.report'] }, asAt: '2025-05-20', id: 'review.report', state: 'not-recorded', said: 'This file does not record whether this was done. The last day is Tuesday 20 May 2025 [Regs 20(9); Regs 21(7); Regs 21(8)].' },

  { name: 'overtaken by an appeal, on the day it came', caseFile: refusal({ noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-09-20' }), asAt: '2025-10-02', id: 'mediation.contact-adviser', state: 'not-applicable', said: 'No longer needed: the Tribunal received the appeal on Saturday 20 September 2025 [Regs 33].' },
  { name: 'overtaken by a refusal of this kind, and not of another', caseFile: { dispute: { kind: 'refusal-to-issue-plan' }, dates: { requestReceivedOn: '2025-05-12', noticeSentOn: '2025-08-28' } }, asAt: '2025-09-20', id: 'plan.finalise', state: 'not-applicable', said: 'No longer needed: the council sent its refusal to issue a plan on Thursday 28 August 2025 [Regs 13(2)].' },
  { name: 'overtaken by the first of two', caseFile: plan({ ...NOTICE, adviserToldNoMediationOn: '2025-03-10', authorityToldOfMediationOn: '2025-03-12', certificateIssuedOn: '2025-03-14' }), asAt: '2025-03-20', id: 'mediation.certify-declined', state: 'not-applicable', said: 'No longer needed: the council was informed that the family wishes to mediate on Wednesday 12 March 2025 [Regs 34(1)].' },
  { name: 'overtaken, and the timeline does not show by what', caseFile: { dates: { requestReceivedOn: '2025-05-12', caseClosedOn: '2025-06-01' } }, asAt: '2025-06-02', id: 'plan.finalise', state: 'not-applicable', said: 'No longer needed. This falls away once the council sends notice that there will be no plan or the case is closed [Regs 13(2)].' },

  { name: 'the council will have a duty', caseFile: refusal({ noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-10-01' }), asAt: '2025-10-02', id: 'appeal.respond', state: 'not-started', said: 'This begins once the council receives the appeal. The council must then respond to the appeal [Rules 21(1)(c)].' },
  { name: 'nobody sent the decision yet: the adviser', caseFile: refusal({}), asAt: '2025-10-02', id: 'mediation.contact-adviser', state: 'not-started', said: 'This begins once the council sends the letter with its decision. To be able to appeal, you must then contact a mediation adviser [Regs 33].' },
  { name: 'nobody sent the decision yet: the appeal', caseFile: refusal({}), asAt: '2025-10-02', id: 'appeal.lodge', state: 'not-started', said: 'This begins once the council sends the letter with its decision. Your appeal must then reach the Tribunal [Rules 20(1)(c)].' },
  { name: 'counted back from a day not known', caseFile: plan({ ...NOTICE, authorityToldOfMediationOn: '2025-03-20' }), asAt: '2025-03-21', id: 'mediation.give-date', state: 'not-started', said: 'The last day is not known yet: it is counted back from the day when the mediation takes place. Whoever arranges the mediation must give the date and place of mediation [Regs 37(2)].' },
  { name: 'the council will have to leave you time', caseFile: { dates: { requestReceivedOn: '2025-05-12', assessmentDecisionSentOn: '2025-06-02' } }, asAt: '2025-06-03', id: 'plan.comment-on-draft', state: 'not-started', said: 'This begins once the council serves the draft plan. The council must then give you time to comment on the draft plan [Regs 13(1)(a)].' },
  { name: 'either side will have a right, from the first of two events', caseFile: plan({ ...APPEALED, appealReceivedByAuthorityOn: '2025-04-04', responseReceivedOn: '2025-05-01', appealWithdrawnOn: '2025-05-05' }), asAt: '2025-05-06', id: 'appeal.costs', state: 'not-started', said: 'This begins once the Tribunal sends its decision or the Tribunal sends notice that the withdrawal has taken effect. Either side can then apply for costs: it is a choice, not a duty [Rules 10(5); KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)].' },
]

test.each(rows)('$state: $name', ({ caseFile, asAt, id, state, said }) => {
  const { entry, timeline } = see(caseFile, asAt, id)
  expect(entry.state).toBe(state)
  expect(summarizeEntry(entry, timeline)).toBe(said)
})

test('every state has a row', () => {
  const states: Record<State, true> = {
    'not-started': true,
    'not-due': true,
    'due-today': true,
    waiting: true,
    overdue: true,
    relieved: true,
    met: true,
    'met-late': true,
    'met-time-unknown': true,
    lapsed: true,
    'not-recorded': true,
    'not-applicable': true,
  }
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(Object.keys(states)))
})

const leadOf = (caseFile: CaseFile, asAt: string, id: string): string[] => {
  const { entry, timeline } = see(caseFile, asAt, id)
  return explainParts(entry, timeline).lead.map(({ text }) => text)
}

test('where nobody said what today is, nothing is counted from it', () => {
  const late = (id: string, caseFile: CaseFile, asAt: string) => summarizeEntry(see(caseFile, asAt, id).entry)
  expect(late('plan.finalise', { dates: { requestReceivedOn: '2025-05-12' } }, '2025-10-07')).toMatch(
    /^The council is late: the last day/,
  )
  expect(late('mediation.contact-adviser', plan(NOTICE), '2025-05-04')).toMatch(/^You are late: the last day/)
  expect(late('move.transfer-plan', { dates: { movedOn: '2025-08-25' } }, '2025-08-30')).toMatch(
    /^The old council is late, unless/,
  )
  expect(late('discrimination.claim', claim({ conductEndedOn: '2025-02-10' }), '2025-08-10')).toMatch(
    /passed on Saturday 9 August 2025 \[/,
  )
  expect(late('plan.comment-on-draft', { dates: DRAFT }, '2025-09-18')).toMatch(/passed on Monday 15 September 2025 \[/)
  expect(late('discrimination.claim', claim({ conductEndedOn: '2025-02-10' }), '2025-08-01')).toMatch(
    /\. You do not have to\.$/,
  )
  expect(late('appeal.seek-permission', plan(DECIDED), '2025-06-01')).toMatch(/\. It is a choice, not a duty\.$/)
  expect(late('mediation.contact-adviser', plan(NOTICE), '2025-04-24')).toMatch(
    /\. The last working day before then is Friday 2 May 2025\.$/,
  )
  expect(late('appeal.hearing', plan({ ...APPEALED, hearingOn: '2025-07-18' }), '2025-07-01')).toBe(
    'The day set for the hearing is Friday 18 July 2025 [Rules 5(3)].',
  )
})

test('the least that must be left, with how much that is', () => {
  expect(leadOf({ dates: DRAFT }, '2025-09-11', 'plan.comment-on-draft').at(-1)).toBe(
    'The council must give you at least 15 days. You can ask to be heard after that too.',
  )
})

test('a detained person is left time by the home council', () => {
  const detained: CaseFile = {
    dispute: { kind: 'plan-content', sections: ['I'], detained: true },
    dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' },
  }
  expect(leadOf(detained, '2025-09-11', 'detained.comment-on-draft').at(-1)).toMatch(/^The home council must give you/)
})

test('what a lifted limit would be without that, and that only this step may take longer', () => {
  const caseFile: CaseFile = {
    dates: { requestReceivedOn: '2025-06-02' },
    relieved: [relieved('school-closed', 'assessment.decide')],
  }
  const { entry, timeline } = see(caseFile, '2025-07-10', 'assessment.decide')
  expect(explainParts(entry, timeline).lead.slice(1)).toEqual([
    { text: 'Without that, the last day would be Monday 14 July 2025.', law: ['Regs 4(1)', 'Regs 5(1)'] },
    { text: 'Only this step may take longer. The other steps keep their times.', law: ['Code 9.43'] },
    {
      text: 'This reason is for a decision under regulation 5(1). A refusal under section 36(5) has the same time, and no such reason: look which of them the letter names.',
      law: ['Regs 5(4)', 'Regs 4(1)', 'CFA s.36(5)'],
    },
  ])
  expect(leadOf(caseFile, '2025-07-20', 'assessment.decide')).toContain(
    'Without that, the last day would have been Monday 14 July 2025.',
  )
})

test('the two refusals are told apart only where the exception does not hold for both', () => {
  const covid: CaseFile = {
    dates: { requestReceivedOn: '2020-04-01' },
    relieved: [{ entry: 'assessment.decide', exception: 'coronavirus' }],
  }
  expect(leadOf(covid, '2020-05-01', 'assessment.decide').join(' ')).not.toContain('section 36(5)')
  const other: CaseFile = {
    dates: { requestReceivedOn: '2025-06-02' },
    relieved: [relieved('exceptional-circumstances', 'plan.finalise')],
  }
  expect(leadOf(other, '2025-07-10', 'plan.finalise').join(' ')).not.toContain('section 36(5)')
})

test('how long there will be, once it has begun', () => {
  expect(
    leadOf(
      refusal({ noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-10-01' }),
      '2025-10-02',
      'appeal.respond',
    ),
  ).toHaveLength(2)
  const reasons = (caseFile: CaseFile, id: string) => {
    const { entry, timeline } = see(caseFile, '2025-10-02', id)
    return explainParts(entry, timeline).reasons.map(({ text }) => text)
  }
  expect(reasons(refusal({}), 'appeal.lodge')).toEqual([
    'The time is 2 months after the letter or 1 month after the certificate, whichever is later.',
    'Until then there is no need to act.',
  ])
  expect(reasons(refusal({}), 'mediation.contact-adviser')[0]).toBe(
    'The time is 2 months after the letter or 2 months after the date on the letter, whichever is earlier.',
  )
  const assessed: CaseFile = { dates: { requestReceivedOn: '2025-05-12', assessmentDecisionSentOn: '2025-06-02' } }
  expect(reasons(assessed, 'plan.comment-on-draft')[0]).toBe(
    'The time is at least 15 days from the draft plan, counting that day.',
  )
  expect(reasons(plan({ ...NOTICE, authorityToldOfMediationOn: '2025-03-20' }), 'mediation.give-date')).toEqual([
    'The time is at least 5 working days before the mediation.',
  ])
})
