// What calculateDeadline takes: the dates that start one limit, and its options; each mistake with its sentence.
import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '../../src/errors'
import { calculateDeadline, type LimitId } from '../../src/index'
import { errorOf, ONE_SENTENCE } from '../support/errors'

const NOTICE = { noticeSentOn: '2025-03-03' }
const REQUEST = { requestReceivedOn: '2025-03-03' }
const DETAINED = { kind: 'refusal-to-assess', detained: true }

type Row = [limit: unknown, dates: unknown, options: unknown, path: string, code: ErrorCode, sentence: string]

// biome-ignore format: one line a mistake
describe.each<[string, Row[]]>([
  ['the limit', [
    ['appeal.lodged', NOTICE, undefined, 'limit', 'unknown-limit', 'limit must be the id of a time limit, such as "appeal.lodge"; it is "appeal.lodged". Did you mean "appeal.lodge"?'],
    [['appeal.lodge'], NOTICE, undefined, 'limit', 'unknown-limit', 'limit must be the id of a time limit, such as "appeal.lodge"; it is a list of 1.'],
    [undefined, NOTICE, undefined, 'limit', 'unknown-limit', 'limit must be the id of a time limit, such as "appeal.lodge"; it is missing.'],
    ['comply.amend-plan@orderMadeOn', NOTICE, undefined, 'limit', 'unknown-limit', 'limit must be the id of a time limit, such as "appeal.lodge"; it is "comply.amend-plan@orderMadeOn". Did you mean "comply.amend-plan"?'],
  ]],
  ['its dates', [
    ['appeal.lodge', undefined, undefined, 'dates', 'invalid-input', 'dates must be a plain object, such as { noticeSentOn: "2026-03-02" }; it is missing.'],
    ['appeal.lodge', new Map(), undefined, 'dates', 'invalid-input', 'dates must be a plain object, such as { noticeSentOn: "2026-03-02" }; it is a Map, a class instance or another object of its own kind.'],
    ['appeal.lodge', { noticeSent: '2025-03-03' }, undefined, 'dates.noticeSent', 'unknown-event', 'There is no event "noticeSent". Did you mean "noticeSentOn"?'],
    ['appeal.lodge', REQUEST, undefined, 'dates.requestReceivedOn', 'invalid-input', 'appeal.lodge has no "requestReceivedOn": it takes noticeSentOn, certificateIssuedOn.'],
    ['comply.cease-plan', { agreementMadeOn: '2025-06-06' }, undefined, 'dates.agreementMadeOn', 'invalid-input', 'comply.cease-plan has no "agreementMadeOn": it takes orderMadeOn.'],
    ['appeal.lodge', { noticeSentOn: '2025-02-29' }, undefined, 'dates.noticeSentOn', 'invalid-date', 'dates.noticeSentOn must be a calendar day such as "2026-03-02"; "2025-02-29" is not in the calendar.'],
    ['appeal.lodge', { noticeSentOn: '03/03/2025' }, undefined, 'dates.noticeSentOn', 'invalid-date', 'dates.noticeSentOn must be a calendar day such as "2026-03-02"; write "03/03/2025" as year-month-day.'],
    ['appeal.lodge', { ...NOTICE, certificateIssuedOn: '2025-03-02' }, undefined, 'dates.certificateIssuedOn', 'contradictory-dates', 'dates.certificateIssuedOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.'],
    ['mediation.contact-adviser', { ...NOTICE, noticeDatedOn: '2025-03-04' }, undefined, 'dates.noticeSentOn', 'contradictory-dates', 'dates.noticeSentOn (2025-03-03) cannot be before dates.noticeDatedOn (2025-03-04): check both.'],
  ]],
  ['what it cannot do without', [
    ['appeal.lodge', {}, undefined, 'dates.noticeSentOn', 'missing-date', 'appeal.lodge needs dates.noticeSentOn.'],
    ['appeal.lodge', { noticeSentOn: null }, undefined, 'dates.noticeSentOn', 'missing-date', 'appeal.lodge needs dates.noticeSentOn.'],
    ['appeal.lodge', { certificateIssuedOn: '2025-03-12' }, undefined, 'dates.noticeSentOn', 'missing-date', 'appeal.lodge needs dates.noticeSentOn.'],
    ['move.review', { planTransferredOn: '2025-09-01' }, undefined, 'dates.planMadeOrReviewedOn', 'missing-date', 'move.review needs dates.planMadeOrReviewedOn and dates.planTransferredOn.'],
    ['move.review', { planMadeOrReviewedOn: '2025-09-01' }, undefined, 'dates.planTransferredOn', 'missing-date', 'move.review needs dates.planMadeOrReviewedOn and dates.planTransferredOn.'],
    ['review.finalise-amendments', {}, undefined, 'dates.amendmentNoticeSentOn', 'missing-date', 'review.finalise-amendments needs dates.amendmentNoticeSentOn or dates.reviewMeetingOn.'],
    ['mediation.contact-adviser', { noticeDatedOn: '2025-03-03' }, undefined, 'dates.noticeSentOn', 'missing-date', 'mediation.contact-adviser needs dates.noticeSentOn.'],
    ['comply.cease-plan', {}, undefined, 'dates.orderMadeOn', 'missing-date', 'comply.cease-plan needs dates.orderMadeOn.'],
    ['comply.amend-plan', {}, undefined, 'dates.orderMadeOn', 'missing-date', 'Give exactly one of dates.orderMadeOn, dates.agreementMadeOn and dates.concessionNotifiedOn: comply.amend-plan starts with one of them.'],
    ['appeal.costs', {}, undefined, 'dates.tribunalDecisionSentOn', 'missing-date', 'Give exactly one of dates.tribunalDecisionSentOn and dates.withdrawalNoticeSentOn: appeal.costs starts with one of them.'],
  ]],
  ['one of several, and not two', [
    ['comply.amend-plan', { orderMadeOn: '2025-06-06', agreementMadeOn: '2025-04-09' }, undefined, 'dates', 'invalid-input', 'Give exactly one of dates.orderMadeOn, dates.agreementMadeOn and dates.concessionNotifiedOn: comply.amend-plan starts with one of them.'],
    ['appeal.costs', { tribunalDecisionSentOn: '2025-06-06', withdrawalNoticeSentOn: '2025-06-06' }, undefined, 'dates', 'invalid-input', 'Give exactly one of dates.tribunalDecisionSentOn and dates.withdrawalNoticeSentOn: appeal.costs starts with one of them.'],
    ['upper-tribunal.respond', { upperTribunalPermissionSentOn: '2025-06-06', upperTribunalNoticeCopiedOn: '2025-06-06' }, undefined, 'dates', 'invalid-input', 'Give exactly one of dates.upperTribunalPermissionSentOn and dates.upperTribunalNoticeCopiedOn: upper-tribunal.respond starts with one of them.'],
  ]],
  ['a day before the law', [
    ['appeal.lodge', { noticeSentOn: '2014-08-31' }, undefined, 'dates.noticeSentOn', 'not-in-force', 'dates.noticeSentOn is 2014-08-31, and the law of appeal.lodge began on 2014-09-01: no such limit ran then.'],
    ['comply.amend-plan', { concessionNotifiedOn: '2014-08-31' }, undefined, 'dates.concessionNotifiedOn', 'not-in-force', 'dates.concessionNotifiedOn is 2014-08-31, and the law of comply.amend-plan began on 2015-03-23: no such limit ran then.'],
    ['appeal.lodge', { noticeSentOn: '2014-08-31' }, { dispute: DETAINED }, 'dates.noticeSentOn', 'not-in-force', 'dates.noticeSentOn is 2014-08-31, and the law of appeal.lodge began on 2015-04-01: no such limit ran then.'],
    ['move.review', { planTransferredOn: '2014-08-31', planMadeOrReviewedOn: '2014-08-30' }, undefined, 'dates.planTransferredOn', 'not-in-force', 'dates.planTransferredOn is 2014-08-31, and the law of move.review began on 2014-09-01: no such limit ran then.'],
  ]],
  ['the options as a whole', [
    ['appeal.lodge', NOTICE, '2025-06-02', 'options', 'invalid-input', 'options must be a plain object, such as { directedDueOn: "2026-03-02" }; it is "2025-06-02".'],
    ['appeal.lodge', NOTICE, new Map(), 'options', 'invalid-input', 'options must be a plain object, such as { directedDueOn: "2026-03-02" }; it is a Map, a class instance or another object of its own kind.'],
    ['appeal.lodge', NOTICE, { directedDueon: '2025-06-02' }, 'options.directedDueon', 'invalid-input', 'calculateDeadline has no "directedDueon". Did you mean "directedDueOn"?'],
    ['appeal.lodge', NOTICE, { calendar: { bankHolidays: [] } }, 'options.calendar', 'invalid-input', 'options.calendar must be a calendar made with createCalendar(); it is an object.'],
  ]],
  ['the dispute', [
    ['appeal.lodge', NOTICE, { dispute: {} }, 'options.dispute.kind', 'unknown-kind', 'options.dispute.kind must be a kind of dispute, such as "refusal-to-assess"; it is missing.'],
    ['appeal.lodge', NOTICE, { dispute: { kind: 'draft-plan' } }, 'options.dispute', 'invalid-input', 'This dispute cannot be appealed (not-final-yet): classifyDecision says what is open instead.'],
    ['appeal.lodge', NOTICE, { dispute: { kind: 'cease-to-maintain-plan', detained: true } }, 'options.dispute', 'invalid-input', 'This dispute cannot be appealed (detained-person): classifyDecision says what is open instead.'],
    ['comply.amend-plan', { orderMadeOn: '2025-06-06' }, { dispute: DETAINED }, 'options.dispute', 'invalid-input', 'comply.amend-plan is not owed to a detained person: leave it out.'],
  ]],
  ['a date that stands instead', [
    ['appeal.lodge', NOTICE, { directedDueOn: '2025-06-31' }, 'options.directedDueOn', 'invalid-date', 'options.directedDueOn must be a calendar day such as "2026-03-02"; "2025-06-31" is not in the calendar.'],
    ['appeal.lodge', NOTICE, { directedDueOn: '2025-03-02' }, 'options.directedDueOn', 'contradictory-dates', 'options.directedDueOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.'],
    ['appeal.lodge', { ...NOTICE, certificateIssuedOn: '2025-03-03' }, { directedDueOn: '2025-03-02' }, 'options.directedDueOn', 'contradictory-dates', 'options.directedDueOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.'],
    ['appeal.lodge', { certificateIssuedOn: '2025-03-20', ...NOTICE }, { directedDueOn: '2025-03-02' }, 'options.directedDueOn', 'contradictory-dates', 'options.directedDueOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.'],
    ['appeal.lodge', { ...NOTICE, certificateIssuedOn: '2025-03-20' }, { directedDueOn: '2025-03-02' }, 'options.directedDueOn', 'contradictory-dates', 'options.directedDueOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.'],
    ['comply.amend-plan', { agreementMadeOn: '2025-03-03' }, { agreedDueOn: '2025-03-02' }, 'options.agreedDueOn', 'contradictory-dates', 'options.agreedDueOn (2025-03-02) cannot be before dates.agreementMadeOn (2025-03-03): check both.'],
    ['appeal.lodge', NOTICE, { directedDueOn: '2025-06-02', agreedDueOn: '2025-06-02' }, 'options.agreedDueOn', 'invalid-input', 'Give only one of options.directedDueOn and options.agreedDueOn.'],
    ['appeal.lodge', NOTICE, { agreedDueOn: '2025-06-02' }, 'options.agreedDueOn', 'invalid-input', 'appeal.lodge takes directedDueOn, not agreedDueOn.'],
    ['comply.amend-plan', { agreementMadeOn: '2025-03-03' }, { directedDueOn: '2025-06-02' }, 'options.directedDueOn', 'invalid-input', 'comply.amend-plan from agreementMadeOn takes agreedDueOn, not directedDueOn.'],
    ['comply.amend-plan', { concessionNotifiedOn: '2025-03-03' }, { directedDueOn: '2025-06-02' }, 'options.directedDueOn', 'invalid-input', 'comply.amend-plan from concessionNotifiedOn does not take directedDueOn: leave it out.'],
    ['mediation.arrange', { authorityToldOfMediationOn: '2025-03-03' }, { directedDueOn: '2025-06-02' }, 'options.directedDueOn', 'invalid-input', 'mediation.arrange does not take directedDueOn: leave it out.'],
  ]],
  ['what lifts it', [
    ['assessment.decide', REQUEST, { relievedBy: 'holidays' }, 'options.relievedBy', 'invalid-input', 'options.relievedBy must be one of school-closed, early-years-closed, exceptional-circumstances, absent-from-area, missed-appointment, coronavirus; it is "holidays".'],
    ['assessment.decide', REQUEST, { relievedBy: [['school-closed']] }, 'options.relievedBy', 'invalid-input', 'options.relievedBy must be one of school-closed, early-years-closed, exceptional-circumstances, absent-from-area, missed-appointment, coronavirus; it is a list of 1.'],
    ['assessment.decide', REQUEST, { relievedBy: 'missed-appointment' }, 'options.relievedBy', 'invalid-input', 'missed-appointment does not lift assessment.decide: only school-closed, early-years-closed, exceptional-circumstances, absent-from-area or coronavirus can.'],
    ['appeal.lodge', NOTICE, { relievedBy: 'coronavirus' }, 'options.relievedBy', 'invalid-input', 'coronavirus does not lift appeal.lodge: no exception does.'],
    ['comply.notify-assessment', { orderMadeOn: '2025-03-03' }, { relievedBy: 'school-closed', dispute: DETAINED }, 'options.relievedBy', 'invalid-input', 'school-closed does not lift comply.notify-assessment for a detained person: only coronavirus can.'],
    ['assessment.decide', REQUEST, { closure: {} }, 'options.closure', 'invalid-input', 'options.closure goes with options.relievedBy: give both, or neither.'],
    ['assessment.decide', REQUEST, { closure: {}, relievedBy: 'coronavirus' }, 'options.closure', 'invalid-input', 'A closure goes with school-closed or early-years-closed: leave it out for coronavirus.'],
    ['assessment.decide', REQUEST, { closure: {}, relievedBy: ['coronavirus', 'absent-from-area'] }, 'options.closure', 'invalid-input', 'A closure goes with school-closed or early-years-closed: leave it out for coronavirus, absent-from-area.'],
    ['comply.notify-no-plan', { concessionNotifiedOn: '2025-03-03' }, { relievedBy: 'school-closed' }, 'options.relievedBy', 'invalid-input', 'school-closed does not lift comply.notify-no-plan: only coronavirus can.'],
    ['assessment.decide', REQUEST, { closure: {}, relievedBy: [] }, 'options.closure', 'invalid-input', 'options.closure goes with options.relievedBy: give both, or neither.'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s %j %j', (limit, dates, options, path, code, sentence) => {
    const error = errorOf(() => calculateDeadline(limit as LimitId, dates as never, options as never))
    expect([error.path, error.code, error.message]).toEqual([path, code, sentence])
    expect(error.message).toMatch(ONE_SENTENCE)
    expect(error.expected).toMatch(/\w/)
    expect(error.received).not.toBe('""')
  })
})

test('null says that a thing is not known, for a date and for every option', () => {
  const plain = calculateDeadline('appeal.lodge', NOTICE)
  const options = {
    calendar: null,
    dispute: null,
    directedDueOn: null,
    agreedDueOn: null,
    relievedBy: null,
    closure: null,
  }
  expect(calculateDeadline('appeal.lodge', { ...NOTICE, certificateIssuedOn: null }, options)).toEqual(plain)
  expect(calculateDeadline('appeal.lodge', NOTICE, null as never)).toEqual(plain)
  const costs = { tribunalDecisionSentOn: '2025-06-06', withdrawalNoticeSentOn: null }
  expect(calculateDeadline('appeal.costs', costs).dueOn).toBe('2025-06-20')
})

test('a date directed for the day on which the time began is taken, and one that lies before the certificate', () => {
  expect(calculateDeadline('appeal.lodge', NOTICE, { directedDueOn: '2025-03-03' }).endsOn).toBe('2025-03-03')
  const certified = { ...NOTICE, certificateIssuedOn: '2025-03-20' }
  expect(calculateDeadline('appeal.lodge', certified, { directedDueOn: '2025-03-10' }).endsOn).toBe('2025-03-10')
})

test('a certificate on the day of its notice is taken', () => {
  expect(calculateDeadline('appeal.lodge', { ...NOTICE, certificateIssuedOn: '2025-03-03' }).starts).toHaveLength(2)
})

test('one part of a notice that can be appealed is enough, and one that needs a certificate', () => {
  const dispute = [{ kind: 'plan-content', sections: ['I'] }, { kind: 'refusal-to-amend-plan' }] as const
  const certified = { ...NOTICE, certificateIssuedOn: '2025-05-01' }
  expect(calculateDeadline('appeal.lodge', certified, { dispute }).endsOn).toBe('2025-06-01')
  // Of the placement alone no certificate is needed, and its date does not count.
  expect(calculateDeadline('appeal.lodge', certified, { dispute: dispute[0] }).endsOn).toBe('2025-05-03')
})

test('a dispute that cannot be appealed may stand beside a limit that is not of an appeal', () => {
  const plan = { dispute: { kind: 'draft-plan' } } as const
  expect(calculateDeadline('plan.finalise', REQUEST, plan).dueOn).toBe('2025-07-21')
})

test('the Tribunal may name its own day again, and an earlier one', () => {
  const named = calculateDeadline('appeal.bundle', { bundleDueOn: '2025-09-10' }, { directedDueOn: '2025-09-03' })
  expect(named.dueOn).toBe('2025-09-03')
})
