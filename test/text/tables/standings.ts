// How an entry stands in a few words, and why it has its date in one line: written by hand.
import type { CaseFile } from '../../../src/index'
import { claim, plan, refusal } from '../support'

const NOTICE = { noticeSentOn: '2025-03-03' }
const APPEALED = { ...NOTICE, appealReceivedByTribunalOn: '2025-04-01' }
export const REQUEST = { requestReceivedOn: '2025-05-12' }
const DRAFT = { ...REQUEST, draftPlanServedOn: '2025-09-01' }
const lifted: Partial<CaseFile> = { relieved: [{ entry: 'assessment.decide', exception: 'exceptional-circumstances' }] }

// biome-ignore format: one row an entry
export const standings: [name: string, caseFile: CaseFile, asAt: string, id: string, standing: string, label: string][] = [
  ['days are left', { dates: REQUEST }, '2025-09-13', 'plan.finalise', '16 days left', 'to do'],
  ['one day is left', { dates: REQUEST }, '2025-09-28', 'plan.finalise', '1 day left', 'to do'],
  ['today', { dates: REQUEST }, '2025-09-29', 'plan.finalise', 'Today', 'due today'],
  ['today, until an hour', plan(NOTICE), '2025-05-06', 'appeal.lodge', 'Today, until 5pm', 'due today'],
  ['a right', claim({ conductEndedOn: '2025-02-10' }), '2025-08-01', 'discrimination.claim', '8 days left', 'can do'],
  ['a floor, today', { dates: DRAFT }, '2025-09-15', 'plan.comment-on-draft', 'Today', 'can do until today'],
  ['a hearing to come', plan({ ...APPEALED, hearingOn: '2025-07-18' }), '2025-07-17', 'appeal.hearing', 'In 1 day', 'to do'],
  ['a hearing today', plan({ ...APPEALED, hearingOn: '2025-07-18' }), '2025-07-18', 'appeal.hearing', 'Today', 'due today'],
  ['a hearing that was', plan({ ...APPEALED, hearingOn: '2025-07-18' }), '2025-07-21', 'appeal.hearing', '3 days ago', 'passed'],
  ['a certificate that cannot be issued', plan({ ...NOTICE, adviserContactedOn: '2025-05-05', adviserToldNoMediationOn: '2025-05-05' }), '2025-05-20', 'mediation.certify-declined', 'Cannot be issued after late contact', 'late'],
  ['a hearing, decided', plan({ ...APPEALED, hearingOn: '2025-07-18', tribunalDecisionSentOn: '2025-08-01' }), '2025-08-02', 'appeal.hearing', 'Decided', 'decided, 1 Aug'],
  ['waiting', plan({ ...NOTICE, adviserContactedOn: '2025-04-29' }), '2025-05-08', 'appeal.lodge', 'Waiting for your certificate', 'waiting'],
  ['late', plan(NOTICE), '2025-05-14', 'appeal.lodge', '8 days late', 'late'],
  ['late by a day', { dates: REQUEST }, '2025-06-24', 'assessment.decide', '1 day late', 'late'],
  ['done in time', { dates: { ...REQUEST, assessmentDecisionSentOn: '2025-06-12' } }, '2025-07-01', 'assessment.decide', 'Done in time, on 12 June 2025', 'done in time, 12 Jun'],
  ['shown to be done in time', { dates: { ...REQUEST, draftPlanServedOn: '2025-06-20' } }, '2025-07-01', 'assessment.decide', 'Done in time', 'done in time'],
  ['done late', { dates: { ...REQUEST, assessmentDecisionSentOn: '2025-06-26' } }, '2025-07-01', 'assessment.decide', 'Done 3 days late, on 26 June 2025', 'done late, 26 Jun'],
  ['done late, by the hour', plan({ ...NOTICE, appealReceivedByTribunalOn: '2025-05-06T17:01' }), '2025-05-07', 'appeal.lodge', 'Done late, after 5pm on 6 May 2025', 'done late, 6 May, after 5pm'],
  ['done after a floor', { dates: { ...DRAFT, draftCommentsMadeOn: '2025-09-18' } }, '2025-09-20', 'plan.comment-on-draft', 'Done on 18 September 2025', 'done, 18 Sep'],
  ['done, and nobody knows when', { dates: { ...REQUEST, draftPlanServedOn: '2025-07-20' } }, '2025-07-21', 'assessment.decide', 'Done, day not given', 'done, day not known'],
  ['done, and it hangs on the certificate', plan({ ...NOTICE, adviserContactedOn: '2025-04-29', appealReceivedByTribunalOn: '2025-05-20' }), '2025-05-21', 'appeal.lodge', 'Done on 20 May 2025, not known if in time', 'done, 20 May, not known if in time'],
  ['passed', claim({ conductEndedOn: '2025-02-10' }), '2025-10-15', 'discrimination.claim', 'Passed 67 days ago', 'passed'],
  ['lifted', { dates: REQUEST, ...lifted }, '2025-06-01', 'assessment.decide', 'Lifted', 'to do'],
  ['lifted, and past its day', { dates: REQUEST, ...lifted }, '2025-07-01', 'assessment.decide', 'Lifted', 'lifted, as soon as practicable'],
  ['lifted, and done after its day', { dates: { ...REQUEST, assessmentDecisionSentOn: '2025-06-26' }, ...lifted }, '2025-07-01', 'assessment.decide', 'Done on 26 June 2025, the limit was lifted', 'done, 26 Jun; the limit was lifted'],
  ['lifted, and shown to be done', { dates: { ...REQUEST, draftPlanServedOn: '2025-07-20' }, ...lifted }, '2025-07-21', 'assessment.decide', 'Done', 'done; the limit was lifted'],
  ['not recorded', { dates: { reviewMeetingOn: '2025-05-06' }, notRecorded: ['review.report'] }, '2025-05-21', 'review.report', 'Not recorded', 'not recorded'],
  ['done on the last day, at an hour not known', plan({ ...NOTICE, appealReceivedByTribunalOn: '2025-05-06' }), '2025-05-07', 'appeal.lodge', 'Done in time, on 6 May 2025', 'done in time, 6 May'],
  ['not recorded, and nothing else stands', { dates: { consultationReceivedOn: '2025-05-06' }, notRecorded: ['plan.answer-consultation'] }, '2025-07-01', 'plan.answer-consultation', 'Not recorded', 'not recorded'],
  ['overtaken', refusal({ noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-09-20' }), '2025-10-02', 'mediation.contact-adviser', 'No longer needed: on 20 September 2025, the Tribunal received the appeal', 'no longer needed'],
  ['overtaken by the closing of the case', { dates: { ...REQUEST, caseClosedOn: '2025-06-01' } }, '2025-06-02', 'plan.finalise', 'No longer needed: on 1 June 2025, the case was closed', 'no longer needed'],
  ['not begun', refusal(APPEALED), '2025-04-02', 'appeal.respond', 'Begins when the council receives the appeal', 'not begun'],
  ['counted back from a day not known', plan({ ...NOTICE, authorityToldOfMediationOn: '2025-03-20' }), '2025-03-21', 'mediation.give-date', 'Not known until the mediation takes place', 'not begun'],
]

// biome-ignore format: one row a line
export const lines: [name: string, caseFile: CaseFile, asAt: string, id: string, why: string][] = [
  ['after an event, past August', refusal({ noticeSentOn: '2025-06-05' }), '2025-08-04', 'appeal.lodge', '2 months after the letter; August, so 1 Sep'],
  ['past Christmas', refusal({ noticeSentOn: '2025-10-26' }), '2025-12-11', 'appeal.lodge', '2 months after the letter; Christmas, so 2 Jan'],
  ['past a weekend', refusal({ noticeSentOn: '2025-12-31' }), '2026-01-02', 'appeal.lodge', '2 months after the letter; Saturday, so 2 Mar'],
  ['past a bank holiday', refusal({ noticeSentOn: '2025-03-05' }), '2025-03-06', 'appeal.lodge', '2 months after the letter; bank holiday, so 6 May'],
  ['the later of two, and a Sunday', refusal({ noticeSentOn: '2025-09-01', adviserContactedOn: '2025-10-30', certificateIssuedOn: '2025-10-31' }), '2025-11-01', 'appeal.lodge', '1 month after the certificate (the later); Sunday, so 1 Dec'],
  ['the earlier of two', { dates: { reviewMeetingOn: '2025-11-20', amendmentNoticeSentOn: '2026-01-08' } }, '2026-01-09', 'review.finalise-amendments', '12 weeks after the review meeting (the earlier)'],
  ['a floor', { dates: DRAFT }, '2025-09-02', 'plan.comment-on-draft', 'at least 15 days from the draft plan'],
  ['counted back', { dates: { reviewMeetingOn: '2025-10-16' } }, '2025-09-02', 'review.give-notice', '2 weeks before the review meeting'],
  ['before a day of the year', { dates: { nextPhaseStartsOn: '2027-09-01' } }, '2027-02-13', 'phase-transfer.finalise-other', 'before 15 February of the year of the next stage'],
  ['at once', { dates: { movedOn: '2025-09-01' } }, '2025-09-01', 'move.transfer-plan', 'at once, on the day of the move'],
  ['the day in a letter of the Tribunal', plan({ ...APPEALED, bundleDueOn: '2025-07-05' }), '2025-07-01', 'appeal.bundle', 'on the day named for the bundle; Saturday, so 7 Jul'],
  ['directed, and on a Saturday', plan({ ...APPEALED, appealReceivedByAuthorityOn: '2025-04-08' }, { directed: { 'appeal.respond': '2025-06-21' } }), '2025-05-01', 'appeal.respond', 'the Tribunal named 21 Jun; Saturday, so 23 Jun'],
  ['agreed', plan({ ...NOTICE, authorityToldOfMediationOn: '2025-03-10', mediationOn: '2025-04-01', agreementMadeOn: '2025-04-01' }, { agreed: { 'comply.amend-plan@agreementMadeOn': '2025-05-10' } }), '2025-04-02', 'comply.amend-plan@agreementMadeOn', '10 May agreed in writing'],
  ['not fixed yet: what the last day will be counted from', plan({ ...NOTICE, adviserContactedOn: '2025-04-29' }), '2025-05-07', 'appeal.lodge', '1 month after the certificate'],
  ['days that are not counted', plan({ ...APPEALED, appealReceivedByAuthorityOn: '2025-07-08' }), '2025-07-09', 'appeal.respond', "30 working days after the appeal's arrival; omits August"],
  ['lifted', { dates: REQUEST, ...lifted }, '2025-06-01', 'assessment.decide', 'lifted; 6 weeks after the request'],
  ['overtaken, with its day', refusal({ noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-09-20' }), '2025-10-02', 'mediation.contact-adviser', 'on 20 Sep, the Tribunal received the appeal'],
  ['overtaken, and no room for its day', plan({ ...NOTICE, adviserToldNoMediationOn: '2025-03-10', authorityToldOfMediationOn: '2025-03-12' }), '2025-03-20', 'mediation.certify-declined', 'the council was informed that the family wishes to mediate'],
  ['overtaken by the closing of the case', { dates: { ...REQUEST, caseClosedOn: '2025-06-01' } }, '2025-06-02', 'plan.finalise', 'on 1 Jun, the case was closed'],
  ['not begun', refusal(APPEALED), '2025-04-02', 'appeal.respond', "waits for the appeal's arrival"],
  ['not begun, and one of two has happened', { dates: { planMadeOrReviewedOn: '2025-04-02', movedOn: '2025-04-02' } }, '2025-04-03', 'move.review', 'waits for the plan transfer'],
  ['not begun, and only one of two is to be expected', { dates: { planMadeOrReviewedOn: '2025-04-02' } }, '2025-04-02', 'review.finalise-amendments', 'waits for the review meeting'],
  ['not begun, and either is enough', plan({ ...APPEALED, tribunalDecisionSentOn: '2025-05-12', permissionGrantedSentOn: '2025-06-02', upperTribunalPermissionSoughtOn: '2025-06-10' }), '2025-06-11', 'upper-tribunal.respond', 'waits for the notice of permission or the copy of the appeal'],
]
