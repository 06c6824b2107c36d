// A case file from outside: every problem with its place, its code and the sentence that says what to do.
import { describe, expect, test } from 'vitest'
import { readIso } from '../../src/dates/iso'
import { type CheckedCase, checkCaseFile } from '../../src/input/case-file'
import { type Said, said } from './support'

const problemsOf = (file: unknown): Said[] => said((report) => checkCaseFile(file, report))
const dates = {}
const OWN_KIND = 'it is a Map, a class instance or another object of its own kind.'
const PLAIN_FILE = 'The input must be a plain object, such as { dates: { noticeSentOn: "2026-03-02" } };'
const PLAIN_DATES = 'dates must be a plain object, such as { noticeSentOn: "2026-03-02" };'

class Dates {
  noticeSentOn = '2025-03-03'
}

// biome-ignore format: one line a mistake
describe.each<[string, [what: string, file: unknown, ...problems: Said[]][]]>([
  ['the file as a whole', [
    ['nothing', undefined, ['', 'invalid-input', `${PLAIN_FILE} it is missing.`]],
    ['null', null, ['', 'invalid-input', `${PLAIN_FILE} it is null.`]],
    ['a JSON text, not parsed', '{"dates":{}}', ['', 'invalid-input', `${PLAIN_FILE} it is "{\\"dates\\":{}}".`]],
    ['a list', [], ['', 'invalid-input', `${PLAIN_FILE} it is an empty list.`]],
    ['a Map', new Map(), ['', 'invalid-input', `${PLAIN_FILE} ${OWN_KIND}`]],
    ['a JavaScript Date', new Date(0), ['', 'invalid-input', `${PLAIN_FILE} ${OWN_KIND}`]],
    ['a key near one', { dates, disputes: [] }, ['disputes', 'invalid-input', 'A case file has no "disputes". Did you mean "dispute"?']],
    ['a key near none', { dates, zzz: 1 }, ['zzz', 'invalid-input', 'A case file has no "zzz": it takes $schema, reference, dispute, dates, order, agreement, concession, directed, agreed, done, relieved, notRecorded.']],
    ['a reference that is too long', { dates, reference: 'x'.repeat(1001) }, ['reference', 'invalid-input', 'reference has more than 1000 characters: shorten it.']],
    ['a reference of too many characters that take two places each', { dates, reference: '😀'.repeat(1001) }, ['reference', 'invalid-input', 'reference has more than 1000 characters: shorten it.']],
    ['a reference that is a number', { dates, reference: 117 }, ['reference', 'invalid-input', 'reference must be text; it is 117.']],
  ]],
  ['the dates', [
    ['none', {}, ['dates', 'invalid-input', `${PLAIN_DATES} it is missing.`]],
    ['null: there may be no date, but there must be the place for them', { dates: null }, ['dates', 'invalid-input', `${PLAIN_DATES} it is missing.`]],
    ['a list', { dates: ['2025-03-03'] }, ['dates', 'invalid-input', `${PLAIN_DATES} it is a list of 1.`]],
    ['a Map', { dates: new Map([['noticeSentOn', '2025-03-03']]) }, ['dates', 'invalid-input', `${PLAIN_DATES} ${OWN_KIND}`]],
    ['an instance of a class', { dates: new Dates() }, ['dates', 'invalid-input', `${PLAIN_DATES} ${OWN_KIND}`]],
    ['an event near one', { dates: { noticeSend: '2025-03-03' } }, ['dates.noticeSend', 'unknown-event', 'There is no event "noticeSend". Did you mean "noticeSentOn"?']],
    ['an event near none', { dates: { zzz: '2025-03-03' } }, ['dates.zzz', 'unknown-event', 'There is no event "zzz": a date goes by its event, such as "noticeSentOn".']],
    ['a day that is none', { dates: { noticeSentOn: '2025-02-30' } }, ['dates.noticeSentOn', 'invalid-date', 'dates.noticeSentOn must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.']],
    ['a time where only the day is taken', { dates: { noticeSentOn: '2025-03-03T10:00' } }, ['dates.noticeSentOn', 'invalid-date', 'dates.noticeSentOn must be a calendar day such as "2026-03-02"; "2025-03-03T10:00" has a time, and only the day is taken here.']],
    ['an hour that is none', { dates: { appealReceivedByTribunalOn: '2025-03-03T24:00' } }, ['dates.appealReceivedByTribunalOn', 'invalid-date', 'dates.appealReceivedByTribunalOn must be a day, or a day with the time in London such as "2026-01-02T16:45"; it is "2025-03-03T24:00".']],
    ['a JavaScript Date', { dates: { noticeSentOn: new Date(0) } }, ['dates.noticeSentOn', 'invalid-date', 'dates.noticeSentOn must be a calendar day such as "2026-03-02"; it is an instant: make a day of it with londonDate() from send-dispute-timescales/luxon.']],
  ]],
  ['dates in an order that cannot be', [
    ['a certificate before its notice', { dates: { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-03-02' } }, ['dates.certificateIssuedOn', 'contradictory-dates', 'dates.certificateIssuedOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.']],
    ['a response before a concession, which says that it cannot be after', { dates: { concessionNotifiedOn: '2025-04-08', responseReceivedOn: '2025-04-07' } }, ['dates.responseReceivedOn', 'contradictory-dates', 'dates.responseReceivedOn (2025-04-07) cannot be before dates.concessionNotifiedOn (2025-04-08): check both.']],
    ['a response before the notice, at the end of a chain', { dates: { noticeSentOn: '2025-03-03', responseReceivedOn: '2025-03-02' } }, ['dates.responseReceivedOn', 'contradictory-dates', 'dates.responseReceivedOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.']],
  ]],
  ['what an order, an agreement or a concession requires', [
    ['what an agreement does not start, named with its article', { dates, agreement: { requires: ['appeal.lodge'] } }, ['agreement.requires[0]', 'invalid-input', 'An agreement cannot require appeal.lodge: name a comply.* limit that runs from agreementMadeOn.']],
    ['a list', { dates, order: ['comply.amend-plan'] }, ['order', 'invalid-input', 'order must be a plain object, such as { requires: ["comply.amend-plan"] }; it is a list of 1.']],
    ['a key misspelt', { dates, order: { require: [] } }, ['order.require', 'invalid-input', 'The order has no "require". Did you mean "requires"?']],
    ['text', { dates, agreement: { requires: 'comply.amend-plan' } }, ['agreement.requires', 'invalid-input', 'agreement.requires must be a list of comply.* limits, such as ["comply.amend-plan"]; it is "comply.amend-plan".']],
    ['a limit that is none', { dates, order: { requires: ['comply.amend-plan', 'comply.amend-plans'] } }, ['order.requires[1]', 'unknown-limit', 'order.requires[1] must be a comply.* limit, such as "comply.amend-plan"; it is "comply.amend-plans". Did you mean "comply.amend-plan"?']],
    ['a limit of another sort', { dates, order: { requires: ['appeal.lodge'] } }, ['order.requires[0]', 'invalid-input', 'An order cannot require appeal.lodge: name a comply.* limit that runs from orderMadeOn.']],
    ['a duty that an agreement does not start', { dates, agreement: { requires: ['comply.cease-plan'] } }, ['agreement.requires[0]', 'invalid-input', 'An agreement cannot require comply.cease-plan: name a comply.* limit that runs from agreementMadeOn.']],
    ['a duty that a concession does not start', { dates, concession: { requires: ['comply.reconsider'] } }, ['concession.requires[0]', 'invalid-input', 'A concession cannot require comply.reconsider: name a comply.* limit that runs from concessionNotifiedOn.']],
    ['a duty that is not for a detained person', { dates, dispute: { kind: 'refusal-to-assess', detained: true }, order: { requires: ['comply.amend-plan'] } }, ['order.requires[0]', 'invalid-input', 'comply.amend-plan cannot be required for a detained person: leave it out.']],
  ]],
  ['limits that are never recorded', [
    ['one, not in a list', { dates, notRecorded: 'review.report' }, ['notRecorded', 'invalid-input', 'notRecorded must be a list of time limits, such as ["review.report"]; it is "review.report".']],
    ['a limit that is none', { dates, notRecorded: ['review.report', 'review.reports'] }, ['notRecorded[1]', 'unknown-limit', 'notRecorded[1] must be the id of a time limit, such as "appeal.lodge"; it is "review.reports". Did you mean "review.report"?']],
    ['an entry of a duty to comply', { dates, notRecorded: ['comply.amend-plan@orderMadeOn'] }, ['notRecorded[0]', 'unknown-limit', 'notRecorded[0] must be the id of a time limit, such as "appeal.lodge"; it is "comply.amend-plan@orderMadeOn". Did you mean "comply.amend-plan"?']],
  ]],
  ['dates before the law, each reported once', [
    ['before it all', { dates: { requestReceivedOn: '2014-08-31' } }, ['dates.requestReceivedOn', 'not-in-force', 'dates.requestReceivedOn is 2014-08-31, and the law of assessment.decide began on 2014-09-01: no such limit ran then.']],
    ['a concession before the law on concessions', { dates: { concessionNotifiedOn: '2015-03-22' }, dispute: { kind: 'refusal-to-assess' } }, ['dates.concessionNotifiedOn', 'not-in-force', 'dates.concessionNotifiedOn is 2015-03-22, and the law of comply.notify-assessment@concessionNotifiedOn began on 2015-03-23: no such limit ran then.']],
    ['a recommendation before the power', { dates: { recommendationMadeOn: '2018-04-02' } }, ['dates.recommendationMadeOn', 'not-in-force', 'dates.recommendationMadeOn is 2018-04-02, and the law of appeal.answer-health-recommendation began on 2018-04-03: no such limit ran then.']],
    ['a detained person’s notice before their law', { dates: { noticeSentOn: '2015-03-31' }, dispute: { kind: 'refusal-to-assess', detained: true } }, ['dates.noticeSentOn', 'not-in-force', "dates.noticeSentOn is 2015-03-31, and a detained person's right to appeal began on 2015-04-01: nothing here applied then."]],
    ['a decision taken for the notice, under its own name', { dates: { adviceGivenOn: '2014-08-31', assessmentDecisionSentOn: '2014-08-31' }, dispute: { kind: 'refusal-to-assess' } }, ['dates.assessmentDecisionSentOn', 'not-in-force', 'dates.assessmentDecisionSentOn is 2014-08-31, and the law of mediation.contact-adviser began on 2014-09-01: no such limit ran then.']],
    ['the notice by its own name, where a decision has the same day', { dates: { noticeSentOn: '2014-08-31', assessmentDecisionSentOn: '2014-08-31' }, dispute: { kind: 'refusal-to-assess' } }, ['dates.noticeSentOn', 'not-in-force', 'dates.noticeSentOn is 2014-08-31, and the law of mediation.contact-adviser began on 2014-09-01: no such limit ran then.']],
    ['the decision of that day, and no other', { dates: { finalPlanSentOn: '2014-08-31' }, dispute: { kind: 'plan-content', sections: ['F'] } }, ['dates.finalPlanSentOn', 'not-in-force', 'dates.finalPlanSentOn is 2014-08-31, and the law of mediation.contact-adviser began on 2014-09-01: no such limit ran then.']],
    ['the decision, where the notice is no day at all', { dates: { noticeSentOn: '2025-02-30', assessmentDecisionSentOn: '2014-08-31' }, dispute: { kind: 'refusal-to-assess' } }, ['dates.noticeSentOn', 'invalid-date', 'dates.noticeSentOn must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.'], ['dates.assessmentDecisionSentOn', 'not-in-force', 'dates.assessmentDecisionSentOn is 2014-08-31, and the law of mediation.contact-adviser began on 2014-09-01: no such limit ran then.']],
    ['a concession before its law, by the entry that it starts, and not by that of the order', { dates: { concessionNotifiedOn: '2015-03-22', orderMadeOn: '2015-04-22' }, dispute: { kind: 'refusal-to-assess' } }, ['dates.concessionNotifiedOn', 'not-in-force', 'dates.concessionNotifiedOn is 2015-03-22, and the law of comply.notify-assessment@concessionNotifiedOn began on 2015-03-23: no such limit ran then.']],
    ['a detained person’s mediation before their law', { dates: { mediationConcludedOn: '2015-03-31' }, dispute: { kind: 'refusal-to-assess', detained: true } }, ['dates.mediationConcludedOn', 'not-in-force', 'dates.mediationConcludedOn is 2015-03-31, and the law of mediation.certify-concluded began on 2015-04-01: no such limit ran then.']],
    ['the event of the limit, and not another of the same day', { dates: { adviceGivenOn: '2014-08-31', planTransferredOn: '2014-08-31' } }, ['dates.planTransferredOn', 'not-in-force', 'dates.planTransferredOn is 2014-08-31, and the law of move.inform began on 2014-09-01: no such limit ran then.']],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_what, file, ...problems) => expect(problemsOf(file)).toEqual(problems))
})

test('all problems at once, each where it stands', () => {
  const file = {
    reference: 1,
    dispute: [{ kind: 'refusal-to-asses' }, { kind: 'plan-content' }],
    dates: { noticeSend: '2025-03-03', requestReceivedOn: '2025-02-30' },
    order: { requires: ['appeal.lodge'] },
    notRecorded: ['x'],
    relieved: [{}],
  }
  expect(problemsOf(file).map(([path, code]) => `${path} ${code}`)).toEqual([
    'reference invalid-input',
    'dispute[0].kind unknown-kind',
    'dispute[1].sections invalid-input',
    'dates.noticeSend unknown-event',
    'dates.requestReceivedOn invalid-date',
    'order.requires[0] invalid-input',
    'notRecorded[0] unknown-limit',
    'relieved[0].entry invalid-input',
    'relieved[0].exception invalid-input',
  ])
})

// biome-ignore format: one line a file
test.each<[what: string, file: unknown]>([
  ['a reference of 1,000 characters', { dates, reference: 'x'.repeat(1000) }],
  ['1,000 characters that take two places each', { dates, reference: '😀'.repeat(1000) }],
  ['a certificate on the day of its notice', { dates: { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-03-03' } }],
  ['a detained person’s notice on the first day of their law', { dates: { noticeSentOn: '2015-04-01' }, dispute: { kind: 'refusal-to-assess', detained: true } }],
  ['a concession on the first day of its law', { dates: { concessionNotifiedOn: '2015-03-23' }, dispute: { kind: 'refusal-to-assess' } }],
  ['an order of before the law of concessions', { dates: { orderMadeOn: '2014-12-01' }, dispute: { kind: 'refusal-to-assess' } }],
  ['a review that is counted back from', { dates: { reviewMeetingOn: '2014-09-02' } }],
])('%s is taken', (_, file) => expect(problemsOf(file)).toEqual([]))

test('what is wrong twice with one thing is said once, and with two things twice', () => {
  const kind = { kind: 'x' }
  expect(problemsOf({ dates: {}, dispute: [kind, kind] }).map(([path]) => path)).toEqual([
    'dispute[0].kind',
    'dispute[1].kind',
  ])
  expect(problemsOf({ dates: {}, relieved: [{}] }).map(([path]) => path)).toEqual([
    'relieved[0].entry',
    'relieved[0].exception',
  ])
})

// biome-ignore format: one line a mistake
test.each<[what: string, dispute: unknown, ...paths: string[]]>([
  ['no dispute in the list', [], 'dispute'],
  ['detained as text', { kind: 'refusal-to-assess', detained: 'yes' }, 'dispute.detained'],
  ['decided on no day', { kind: 'refusal-to-assess', decidedOn: '2025-02-30' }, 'dispute.decidedOn'],
  ['a recommendation, not in a list', { kind: 'refusal-to-issue-plan', recommendations: 'health' }, 'dispute.recommendations'],
  ['a section that is none', { kind: 'plan-content', sections: ['L'] }, 'dispute.sections[0]'],
  ['one part of two', [{ kind: 'refusal-to-assess' }, { kind: 'x' }], 'dispute[1].kind'],
])('of a dispute with a problem nobody says what it reaches: %s', (_what, dispute, ...paths) => {
  const file = { dates, dispute, done: { 'appeal.lodge': '2025-06-02', 'comply.cease-plan@orderMadeOn': '2025-06-02' } }
  expect(problemsOf(file).map(([path]) => path)).toEqual(paths)
})

describe('a list of limits that cannot change is read once, and any other each time', () => {
  const unknown = ['notRecorded[1]']
  const pathsOf = (notRecorded: unknown) => problemsOf({ dates, notRecorded }).map(([path]) => path)

  test('frozen, with a name that is none: refused each time', () => {
    const list = Object.freeze(['review.report', 'review.reports'])
    expect([pathsOf(list), pathsOf(list)]).toEqual([unknown, unknown])
  })

  test('changed after it was read', () => {
    const list = ['review.report']
    expect(pathsOf(list)).toEqual([])
    list.push('review.reports')
    expect(pathsOf(list)).toEqual(unknown)
  })
})

test('what the file says of its entries comes back checked', () => {
  const file = {
    dispute: { kind: 'refusal-to-assess' },
    dates: { noticeSentOn: '2025-03-03' },
    directed: { 'appeal.respond': '2025-06-02' },
    agreed: { 'comply.notify-assessment@agreementMadeOn': '2025-06-03' },
    done: { 'mediation.contact-adviser': '2025-03-10', 'appeal.lodge': '2025-04-30T16:59' },
    relieved: [
      { entry: 'assessment.decide', exception: 'school-closed' },
      { entry: 'assessment.decide', exception: 'coronavirus' },
    ],
    notRecorded: ['review.report'],
    order: { requires: ['comply.notify-assessment'] },
  }
  const day = readIso
  const checked = checkCaseFile(file, () => undefined) as CheckedCase
  expect(Object.fromEntries(checked.namedDates)).toEqual({
    'appeal.respond': { rule: 'directed-date', day: day('2025-06-02'), at: ['directed', 'appeal.respond'] },
    'comply.notify-assessment@agreementMadeOn': {
      rule: 'agreed-date',
      day: day('2025-06-03'),
      at: ['agreed', 'comply.notify-assessment@agreementMadeOn'],
    },
  })
  expect(Object.fromEntries(checked.done)).toEqual({
    'mediation.contact-adviser': { day: day('2025-03-10'), time: null },
    'appeal.lodge': { day: day('2025-04-30'), time: '16:59' },
  })
  expect(Object.fromEntries(checked.relief)).toEqual({ 'assessment.decide': ['school-closed', 'coronavirus'] })
  expect([...checked.notRecorded]).toEqual(['review.report'])
  expect(checked.requires.orderMadeOn).toEqual(['comply.notify-assessment'])
})

test('a file without a problem comes back checked; one with problems does not come back at all', () => {
  const none = () => undefined
  expect(checkCaseFile({ dates: { noticeSentOn: '2025-03-03' }, reference: 'R' }, none)).toMatchObject({
    reference: 'R',
    disputes: [],
  })
  expect(checkCaseFile({ dates: { noticeSentOn: '2025-02-30' } }, none)).toBeUndefined()
})
