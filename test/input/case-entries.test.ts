// What a case file says of single entries: dates directed and agreed, what was done, what is lifted.
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile } from '../../src/index'
import { checkCaseFile } from '../../src/input/case-file'
import { type Said, said } from './support'

const problemsOf = (file: unknown): Said[] => said((report) => checkCaseFile(file, report))
const dispute = { kind: 'refusal-to-assess' }
const detained = { kind: 'refusal-to-assess', detained: true }
const dates = {}
const closure = { adviceRequestedOn: '2025-07-20', closedFrom: '2025-07-23', reopensOn: '2025-09-03' }
const relief = (more: object) => ({
  dates,
  relieved: [{ entry: 'plan.finalise', exception: 'school-closed', ...more }],
})
const EXCEPTION =
  'relieved[0].exception must be one of school-closed, early-years-closed, exceptional-circumstances, absent-from-area, missed-appointment, coronavirus;'

// biome-ignore format: one line a mistake
describe.each<[string, [what: string, file: unknown, ...problems: Said[]][]]>([
  ['names', [
    ['a list', { dates, done: [] }, ['done', 'invalid-input', 'done must be a plain object, such as { "appeal.respond": "2026-03-02" }; it is an empty list.']],
    ['a Map', { dates, directed: new Map() }, ['directed', 'invalid-input', 'directed must be a plain object, such as { "appeal.respond": "2026-03-02" }; it is a Map, a class instance or another object of its own kind.']],
    ['near one', { dates, done: { 'plan.finalize': '2025-06-02' } }, ['done["plan.finalize"]', 'invalid-input', 'done["plan.finalize"] must be the id of an entry, such as "appeal.lodge"; it is "plan.finalize". Did you mean "plan.finalise"?']],
    ['near none', { dates, agreed: { zzz: '2025-06-02' } }, ['agreed.zzz', 'invalid-input', 'agreed.zzz must be the id of an entry, such as "appeal.lodge"; it is "zzz".']],
    ['a duty without its source', { dates, dispute, done: { 'comply.notify-assessment': '2025-06-02' } }, ['done["comply.notify-assessment"]', 'invalid-input', 'There is no entry "comply.notify-assessment": name comply.notify-assessment@orderMadeOn, comply.notify-assessment@agreementMadeOn or comply.notify-assessment@concessionNotifiedOn.']],
    ['a duty from a source that does not start it', { dates, dispute, done: { 'comply.cease-plan@agreementMadeOn': '2025-06-02' } }, ['done["comply.cease-plan@agreementMadeOn"]', 'invalid-input', 'There is no entry "comply.cease-plan@agreementMadeOn": name comply.cease-plan@orderMadeOn.']],
    ['an entry that the dispute never reaches', { dates, dispute, done: { 'comply.amend-plan@orderMadeOn': '2025-06-02' } }, ['done["comply.amend-plan@orderMadeOn"]', 'invalid-input', 'This dispute never reaches comply.amend-plan@orderMadeOn: leave it out.']],
    ['an entry that only a dispute brings', { dates, done: { 'appeal.lodge': '2025-06-02' } }, ['done["appeal.lodge"]', 'invalid-input', 'A case without a dispute never reaches appeal.lodge: say what is in dispute, or leave it out.']],
    ['where the dispute has problems of its own, only those are reported', { dates, dispute: { kind: 'x' }, done: { 'appeal.lodge': '2025-06-02' } }, ['dispute.kind', 'unknown-kind', 'dispute.kind must be a kind of dispute, such as "refusal-to-assess"; it is "x".']],
  ]],
  ['dates directed and agreed', [
    ['a day that is none', { dates, dispute, directed: { 'appeal.respond': '2025-02-30' } }, ['directed["appeal.respond"]', 'invalid-date', 'directed["appeal.respond"] must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.']],
    ['a time', { dates, dispute, directed: { 'appeal.respond': '2025-06-02T17:00' } }, ['directed["appeal.respond"]', 'invalid-date', 'directed["appeal.respond"] must be a calendar day such as "2026-03-02"; "2025-06-02T17:00" has a time, and only the day is taken here.']],
    ['directed where only an agreed one stands', { dates, dispute, directed: { 'comply.notify-assessment@agreementMadeOn': '2025-06-02' } }, ['directed["comply.notify-assessment@agreementMadeOn"]', 'invalid-input', 'comply.notify-assessment@agreementMadeOn takes an agreed date, not a directed date.']],
    ['agreed where only a directed one stands', { dates, dispute, agreed: { 'appeal.respond': '2025-06-02' } }, ['agreed["appeal.respond"]', 'invalid-input', 'appeal.respond takes a directed date, not an agreed date.']],
    ['neither can stand', { dates, dispute, directed: { 'mediation.arrange': '2025-06-02' }, agreed: { 'appeal.hearing': '2025-06-02' } }, ['directed["mediation.arrange"]', 'invalid-input', 'mediation.arrange does not take a directed date: leave it out.'], ['agreed["appeal.hearing"]', 'invalid-input', 'appeal.hearing does not take an agreed date: leave it out.']],
    ['the health body’s week takes neither', { dates, dispute: { kind: 'plan-content', sections: ['C'] }, agreed: { 'comply.tell-authority@agreementMadeOn': '2025-06-02' } }, ['agreed["comply.tell-authority@agreementMadeOn"]', 'invalid-input', 'comply.tell-authority@agreementMadeOn does not take an agreed date: leave it out.']],
    ['before the first of two days that it needs', { dates: { tribunalDecisionSentOn: '2025-06-10', withdrawalNoticeSentOn: '2025-06-05' }, dispute, directed: { 'appeal.costs': '2025-06-02' } }, ['directed["appeal.costs"]', 'contradictory-dates', 'directed["appeal.costs"] (2025-06-02) cannot be before dates.withdrawalNoticeSentOn (2025-06-05): check both.']],
    ['before the first of two, as they stand', { dates: { tribunalDecisionSentOn: '2025-06-05', withdrawalNoticeSentOn: '2025-06-10' }, dispute, directed: { 'appeal.costs': '2025-06-02' } }, ['directed["appeal.costs"]', 'contradictory-dates', 'directed["appeal.costs"] (2025-06-02) cannot be before dates.tribunalDecisionSentOn (2025-06-05): check both.']],
    ['before two of one day: the first is named', { dates: { tribunalDecisionSentOn: '2025-06-05', withdrawalNoticeSentOn: '2025-06-05' }, dispute, directed: { 'appeal.costs': '2025-06-02' } }, ['directed["appeal.costs"]', 'contradictory-dates', 'directed["appeal.costs"] (2025-06-02) cannot be before dates.tribunalDecisionSentOn (2025-06-05): check both.']],
    ['before the only one of two that is dated', { dates: { withdrawalNoticeSentOn: '2025-06-05' }, dispute, directed: { 'appeal.costs': '2025-06-02' } }, ['directed["appeal.costs"]', 'contradictory-dates', 'directed["appeal.costs"] (2025-06-02) cannot be before dates.withdrawalNoticeSentOn (2025-06-05): check both.']],
    ['no day, where none can be directed: the day is said first', { dates, dispute, directed: { 'mediation.arrange': '2025-02-30' } }, ['directed["mediation.arrange"]', 'invalid-date', 'directed["mediation.arrange"] must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.']],
    ['before it began', { dates: { appealReceivedByAuthorityOn: '2025-06-03' }, dispute, directed: { 'appeal.respond': '2025-06-02' } }, ['directed["appeal.respond"]', 'contradictory-dates', 'directed["appeal.respond"] (2025-06-02) cannot be before dates.appealReceivedByAuthorityOn (2025-06-03): check both.']],
  ]],
  ['what was done', [
    ['a day that is none', { dates, done: { 'assessment.decide': '2025-02-30' } }, ['done["assessment.decide"]', 'invalid-date', 'done["assessment.decide"] must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.']],
    ['a time where no hour counts', { dates, done: { 'plan.comment-on-draft': '2025-06-02T10:00' } }, ['done["plan.comment-on-draft"]', 'invalid-date', 'done["plan.comment-on-draft"] must be a calendar day such as "2026-03-02"; "2025-06-02T10:00" has a time, and only the day is taken here.']],
    ['an hour that is none', { dates, dispute, done: { 'appeal.lodge': '2025-06-02T24:00' } }, ['done["appeal.lodge"]', 'invalid-date', 'done["appeal.lodge"] must be a day, or a day with the time in London such as "2026-01-02T16:45"; it is "2025-06-02T24:00".']],
    ['a day that is none, of what began on a day', { dates: { noticeSentOn: '2025-06-03' }, dispute, done: { 'appeal.lodge': '2025-02-30' } }, ['done["appeal.lodge"]', 'invalid-date', 'done["appeal.lodge"] must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.']],
    ['the same where no hour counts', { dates: { draftPlanServedOn: '2025-06-03' }, done: { 'plan.comment-on-draft': '2025-02-30' } }, ['done["plan.comment-on-draft"]', 'invalid-date', 'done["plan.comment-on-draft"] must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.']],
    ['before its entry began', { dates: { requestReceivedOn: '2025-06-03' }, done: { 'assessment.decide': '2025-06-02' } }, ['done["assessment.decide"]', 'contradictory-dates', 'done["assessment.decide"] (2025-06-02) cannot be before dates.requestReceivedOn (2025-06-03): check both.']],
    ['before one of two events that can begin it, the other not dated', { dates: { reviewMeetingOn: '2025-06-03' }, done: { 'review.finalise-amendments': '2025-06-02' } }, ['done["review.finalise-amendments"]', 'contradictory-dates', 'done["review.finalise-amendments"] (2025-06-02) cannot be before dates.reviewMeetingOn (2025-06-03): check both.']],
    ['before the dated event that began it, although that event was done earlier too', { dates: { movedOn: '2025-06-02', planTransferredOn: '2025-06-20' }, done: { 'move.transfer-plan': '2025-06-03', 'move.inform': '2025-06-10' } }, ['done["move.inform"]', 'contradictory-dates', 'done["move.inform"] (2025-06-10) cannot be before dates.planTransferredOn (2025-06-20): check both.']],
    ['before what two others that were done have begun, the later of them named first', { dates: { reassessmentRequestReceivedOn: '2025-06-02' }, done: { 'reassessment.finalise': '2025-08-04', 'reassessment.decide': '2025-06-09', 'reassessment.review': '2025-07-01' } }, ['done["reassessment.review"]', 'contradictory-dates', 'done["reassessment.review"] (2025-07-01) cannot be before done["reassessment.finalise"] (2025-08-04): check both.']],
    ['before the source of its own entry', { dates: { orderMadeOn: '2025-06-03', agreementMadeOn: '2025-06-01' }, dispute, done: { 'comply.notify-assessment@orderMadeOn': '2025-06-02', 'comply.notify-assessment@agreementMadeOn': '2025-06-02' } }, ['done["comply.notify-assessment@orderMadeOn"]', 'contradictory-dates', 'done["comply.notify-assessment@orderMadeOn"] (2025-06-02) cannot be before dates.orderMadeOn (2025-06-03): check both.']],
  ]],
  ['what is lifted', [
    ['one, not in a list', { dates, relieved: { entry: 'plan.finalise' } }, ['relieved', 'invalid-input', 'relieved must be a list of { entry, exception }; it is an object.']],
    ['text in the list', { dates, relieved: ['school-closed'] }, ['relieved[0]', 'invalid-input', 'relieved[0] must be a plain object, such as { entry: "plan.finalise", exception: "school-closed" }; it is "school-closed".']],
    ['an empty claim', { dates, relieved: [{}] }, ['relieved[0].entry', 'invalid-input', 'relieved[0].entry must be the id of an entry, such as "appeal.lodge"; it is missing.'], ['relieved[0].exception', 'invalid-input', `${EXCEPTION} it is missing.`]],
    ['a key misspelt', relief({ closures: closure }), ['relieved[0].closures', 'invalid-input', 'A claim of relief has no "closures". Did you mean "closure"?']],
    ['an exception that is none', relief({ exception: 'schools-closed' }), ['relieved[0].exception', 'invalid-input', `${EXCEPTION} it is "schools-closed". Did you mean "school-closed"?`]],
    ['an entry that is none', relief({ entry: 'plan.finalize' }), ['relieved[0].entry', 'invalid-input', 'relieved[0].entry must be the id of an entry, such as "appeal.lodge"; it is "plan.finalize". Did you mean "plan.finalise"?']],
    ['an exception that is none, with a closure', relief({ exception: 'zzz', closure }), ['relieved[0].exception', 'invalid-input', `${EXCEPTION} it is "zzz".`]],
    ['an exception that does not lift that limit', relief({ exception: 'missed-appointment' }), ['relieved[0].exception', 'invalid-input', 'missed-appointment does not lift plan.finalise: only school-closed, early-years-closed, exceptional-circumstances, absent-from-area or coronavirus can.']],
    ['a limit that nothing lifts', relief({ entry: 'review.give-notice', exception: 'coronavirus' }), ['relieved[0].exception', 'invalid-input', 'coronavirus does not lift review.give-notice: no exception does.']],
    ['an exception that does not lift it from this source', { dates, dispute, relieved: [{ entry: 'comply.notify-no-plan@orderMadeOn', exception: 'school-closed' }, { entry: 'comply.notify-no-plan@concessionNotifiedOn', exception: 'school-closed' }] }, ['relieved[1].exception', 'invalid-input', 'school-closed does not lift comply.notify-no-plan@concessionNotifiedOn: only coronavirus can.']],
    ['the same, the other way round, for a detained person', { dates, dispute: detained, relieved: [{ entry: 'comply.notify-no-plan@orderMadeOn', exception: 'school-closed' }, { entry: 'comply.notify-no-plan@concessionNotifiedOn', exception: 'school-closed' }] }, ['relieved[0].exception', 'invalid-input', 'school-closed does not lift comply.notify-no-plan@orderMadeOn for a detained person: only coronavirus can.']],
    ['an early years setting, for a detained person', { dates, dispute: detained, relieved: [{ entry: 'detained.finalise', exception: 'early-years-closed' }] }, ['relieved[0].exception', 'invalid-input', 'early-years-closed does not lift detained.finalise for a detained person: only school-closed, exceptional-circumstances, absent-from-area or coronavirus can.']],
  ]],
  ['closures', [
    ['one that fails its test', relief({ closure: { ...closure, reopensOn: '2025-08-19' } }), ['relieved[0].closure', 'invalid-input', 'This closure lifts no limit: the law asks for a closure of at least 28 days, with advice requested from 7 days before it starts to 7 days before it ends.']],
    ['no day on which advice was asked for', relief({ closure: { ...closure, adviceRequestedOn: null } }), ['relieved[0].closure.adviceRequestedOn', 'invalid-date', 'relieved[0].closure.adviceRequestedOn must be a calendar day such as "2026-03-02"; it is missing.']],
    ['no day on which it closed', relief({ closure: { ...closure, closedFrom: null } }), ['relieved[0].closure.closedFrom', 'invalid-date', 'relieved[0].closure.closedFrom must be a calendar day such as "2026-03-02"; it is missing.']],
    ['no day on which it opened again', relief({ closure: { ...closure, reopensOn: null } }), ['relieved[0].closure.reopensOn', 'invalid-date', 'relieved[0].closure.reopensOn must be a calendar day such as "2026-03-02"; it is missing.']],
    ['advice asked for too early', relief({ closure: { ...closure, adviceRequestedOn: '2025-07-15' } }), ['relieved[0].closure', 'invalid-input', 'This closure lifts no limit: the law asks for a closure of at least 28 days, with advice requested from 7 days before it starts to 7 days before it ends.']],
    ['beside an exception that is no closure', relief({ exception: 'absent-from-area', closure }), ['relieved[0].closure', 'invalid-input', 'A closure goes with school-closed or early-years-closed: leave it out for absent-from-area.']],
    ['open before it closed', relief({ closure: { ...closure, reopensOn: '2025-07-22' } }), ['relieved[0].closure.reopensOn', 'contradictory-dates', 'relieved[0].closure.reopensOn (2025-07-22) cannot be before relieved[0].closure.closedFrom (2025-07-23): check both.']],
    ['two days missing', relief({ closure: { closedFrom: '2025-07-23' } }), ['relieved[0].closure.adviceRequestedOn', 'invalid-date', 'relieved[0].closure.adviceRequestedOn must be a calendar day such as "2026-03-02"; it is missing.'], ['relieved[0].closure.reopensOn', 'invalid-date', 'relieved[0].closure.reopensOn must be a calendar day such as "2026-03-02"; it is missing.']],
    ['a key too many', relief({ closure: { ...closure, school: 'X' } }), ['relieved[0].closure.school', 'invalid-input', 'A closure has no "school": it takes adviceRequestedOn, closedFrom, reopensOn.']],
    ['text', relief({ closure: '2025-07-23' }), ['relieved[0].closure', 'invalid-input', 'relieved[0].closure must be a plain object, such as { adviceRequestedOn: "2025-07-15", closedFrom: "2025-07-21", reopensOn: "2025-09-02" }; it is "2025-07-23".']],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_what, file, ...problems) => expect(problemsOf(file)).toEqual(problems))
})

describe('accepted', () => {
  // biome-ignore format: one line a file
  test.each<[what: string, file: unknown]>([
    ['a closure that holds', relief({ closure })],
    ['a closure that is not known', relief({ closure: null })],
    ['two exceptions for one entry', { dates, relieved: [{ entry: 'plan.finalise', exception: 'school-closed' }, { entry: 'plan.finalise', exception: 'coronavirus' }] }],
    ['relief outside its window: it waits without effect', { dates: { requestReceivedOn: '2025-06-02' }, relieved: [{ entry: 'plan.finalise', exception: 'coronavirus' }] }],
    ['relief of a move that its own day ended', { dates: { movedOn: '2020-05-04' }, relieved: [{ entry: 'move.transfer-plan', exception: 'coronavirus' }] }],
    ['names of entries that have not started', { dates, dispute, done: { 'appeal.respond': '2025-06-02' }, directed: { 'appeal.lodge': '2025-06-02' } }],
    ['directed for the day on which its time began', { dates: { appealReceivedByAuthorityOn: '2025-06-03' }, dispute, directed: { 'appeal.respond': '2025-06-03' } }],
    ['directed between a notice and the certificate after it', { dates: { noticeSentOn: '2025-06-03', certificateIssuedOn: '2025-06-20' }, dispute, directed: { 'appeal.lodge': '2025-06-10' } }],
    ['directed before a certificate, where nobody dated the notice', { dates: { certificateIssuedOn: '2025-06-20' }, dispute, directed: { 'appeal.lodge': '2025-06-10' } }],
    ['done long ago, and nothing is dated that began it', { dates, done: { 'assessment.decide': '1960-01-01' } }],
    ['a time where the step may be due at 17:00, and a notice shows it without an hour', { dates, done: { 'assessment.decide': '2025-06-02T10:00' } }],
    ['done on the day on which its time began', { dates: { requestReceivedOn: '2025-06-03' }, done: { 'assessment.decide': '2025-06-03' } }],
    ['done before the Tribunal’s own day, which it names itself', { dates: { bundleDueOn: '2025-06-03' }, dispute, done: { 'appeal.bundle': '2025-06-02' }, directed: { 'appeal.bundle': '2025-06-01' } }],
    ['relief of a limit that only one of its two starts lets be lifted', { dates: { movedOn: '2020-05-01', awareOfMoveOn: '2020-04-20' }, relieved: [{ entry: 'move.transfer-plan', exception: 'coronavirus' }] }],
    ['done before what is counted back from', { dates: { reviewMeetingOn: '2025-06-30' }, done: { 'review.give-notice': '2025-06-02' } }],
    ['done on the first of two days that start it: a later one never refuses the file', { dates: { amendmentNoticeSentOn: '2025-06-30', reviewMeetingOn: '2025-06-01' }, done: { 'review.finalise-amendments': '2025-06-02' } }],
    ['a time where the entry is due at 17:00', { dates, dispute, done: { 'appeal.lodge': '2025-06-02T16:59:59' } }],
    ['everything null', { dates: { noticeSentOn: null }, $schema: null, reference: null, dispute: null, order: null, agreement: null, concession: null, directed: null, agreed: null, done: null, relieved: null, notRecorded: null }],
    ['null within', { dates, dispute, order: { requires: null }, directed: { 'appeal.respond': null }, agreed: { 'comply.notify-assessment@agreementMadeOn': null }, done: { 'appeal.lodge': null } }],
    ['the address of a schema, for editors', { $schema: 'https://example.org/schema.json', dates }],
  ])('%s', (_what, file) => expect(problemsOf(file)).toEqual([]))

  test('null and undefined are as if left out', () => {
    const file = { dispute, dates: { noticeSentOn: '2025-06-02' } } as CaseFile
    for (const nothing of [null, undefined]) {
      const more = {
        reference: nothing,
        order: nothing,
        done: nothing,
        relieved: nothing,
        notRecorded: nothing,
        $schema: nothing,
      }
      const withMore = { ...file, ...more, dates: { ...file.dates, certificateIssuedOn: nothing } } as CaseFile
      expect(buildTimeline(withMore, { asAt: '2025-06-20' })).toEqual(buildTimeline(file, { asAt: '2025-06-20' }))
    }
  })
})
