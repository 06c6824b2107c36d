// What each mistake is told, to the letter: one sentence that says what to do, and what was expected. Written by hand.
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  buildTimeline,
  calculateDeadline,
  closureExceptionApplies,
  createCalendar,
  deadlineStatus,
  fromGovUkFeed,
  isWorkingDay,
  whoMayAppeal,
} from '../../src/index'
import { errorOf } from '../support/errors'

/** Input as it comes from outside, past the types. */
// biome-ignore lint/suspicious/noExplicitAny: wrong input is the subject
const any = (input: unknown): any => input

const limit = (id: string, dates: unknown, options?: unknown) => () =>
  calculateDeadline(any(id), any(dates), any(options))
const file =
  (caseFile: unknown, asAt = '2025-06-01') =>
  () =>
    buildTimeline(any(caseFile), { asAt })

const NOTICE = { noticeSentOn: '2025-03-03' }
const REQUEST = { requestReceivedOn: '2025-05-12' }
const ASSESS = { dispute: { kind: 'refusal-to-assess' }, dates: NOTICE }
const strict = createCalendar({ beyond: 'error' })
const closure = { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' }
const EXCEPTIONS =
  'school-closed, early-years-closed, exceptional-circumstances, absent-from-area, missed-appointment, coronavirus'

type Row = [sentence: string, run: () => unknown, expected: string]

// biome-ignore format: one line a mistake
const rows: Row[] = [
  // Dates
  ['date must be a calendar day such as "2026-03-02"; it is "soon".', () => isWorkingDay('soon'), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; "2026-02-30" is not in the calendar.', () => isWorkingDay('2026-02-30'), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; "02/03/2026" must be written year-month-day.', () => isWorkingDay('02/03/2026'), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; "2026-03-02T10:00" has a time, and only the day is taken here.', () => isWorkingDay('2026-03-02T10:00'), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; it is an instant: make a day of it with londonDate() from send-dispute-timescales/luxon.', () => isWorkingDay(any(new Date(0))), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; it is null: leave the date out when it is not known.', () => isWorkingDay(any(null)), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; it is missing.', () => isWorkingDay(any(undefined)), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; it is 20260302.', () => isWorkingDay(any(20260302)), 'a calendar day such as "2026-03-02"'],
  ['date must be a calendar day such as "2026-03-02"; it is an object.', () => isWorkingDay(any({})), 'a calendar day such as "2026-03-02"'],
  ['dates.appealReceivedByTribunalOn must be a day, or a day with the time in London such as "2026-01-02T16:45"; it is "2025-03-10T25:00".', file({ dates: { appealReceivedByTribunalOn: '2025-03-10T25:00' } }), 'a day, or a day with the time in London such as "2026-01-02T16:45"'],
  ['The period ends in the year 10000: check the dates it starts from.', limit('ombudsman.complain', { awareOfMatterOn: '9999-06-01' }), 'a year up to 9999'],
  // Calendars
  ['Working days in 2029 are not known to this calendar, which runs from 2011 to 2028: supply the years after 2028, or let the calendar project them.', () => isWorkingDay('2029-01-02', strict), 'a year from 2011 to 2028'],
  ['Working days in 2010 are not known to this calendar, which runs from 2011 to 2028: use dates in those years.', () => isWorkingDay('2010-12-31', strict), 'a year from 2011 to 2028'],
  ['Working days in 2100 are not known to this calendar, which runs from 2011 to 2099: use dates in those years.', () => isWorkingDay('2100-01-04'), 'a year from 2011 to 2099'],
  ['The working day asked for is not known to this calendar, which runs from 2011 to 2028: supply the years after 2028, or let the calendar project them.', () => addWorkingDays('2028-12-20', 30, strict), 'a year from 2011 to 2028'],
  ['n must be a whole number of working days; it is 1.5.', () => addWorkingDays('2026-03-02', 1.5), 'a whole number of working days'],
  ['calendar must be a calendar made with createCalendar(); it is an object.', () => isWorkingDay('2026-03-02', any({})), 'a calendar made with createCalendar()'],
  ['A calendar takes only one of bankHolidays, knownOn.', () => createCalendar(any({ bankHolidays: ['2026-12-25'], knownOn: '2026-01-01' })), 'one of bankHolidays, add and knownOn'],
  ['options.beyond must be "project" or "error"; it is "guess".', () => createCalendar(any({ beyond: 'guess' })), '"project" or "error"'],
  ['options.add has a day in 2040, a year without a list: supply the whole year as options.bankHolidays, or let the calendar project it.', () => createCalendar({ add: ['2040-06-04'], beyond: 'error' }), 'a day in a year with a list'],
  ['options takes bankHolidays, add, knownOn, beyond, and not "beyonds". Did you mean "beyond"?', () => createCalendar(any({ beyonds: 'error' })), 'bankHolidays | add | knownOn | beyond'],
  ['options must be an object with any of bankHolidays, add, knownOn, beyond; it is "error".', () => createCalendar(any('error')), 'bankHolidays | add | knownOn | beyond'],
  ["json must be ISO dates, GOV.UK's feed for England and Wales, or an object with holidays(); it is 7.", () => fromGovUkFeed(7), "ISO dates, GOV.UK's feed for England and Wales, or an object with holidays()"],
  ["options.bankHolidays must be ISO dates, GOV.UK's feed for England and Wales, or an object with holidays(), and not empty; it is a list of 0.", () => createCalendar({ bankHolidays: [] }), "ISO dates, GOV.UK's feed for England and Wales, or an object with holidays(), and not empty"],
  ['json must be ISO dates, GOV.UK\'s feed for England and Wales, or an object with holidays(); it is "scotland".', () => fromGovUkFeed({ division: 'scotland', events: [] }), "ISO dates, GOV.UK's feed for England and Wales, or an object with holidays()"],
  ['options.bankHolidays[0] is a day in 2010: leave it out, because a calendar runs from 2011 to 2099.', () => createCalendar({ bankHolidays: ['2010-12-27'] }), 'a year from 2011 to 2099'],
  // One deadline
  ['limit must be the id of a time limit, such as "appeal.lodge"; it is "appeal.lodged". Did you mean "appeal.lodge"?', limit('appeal.lodged', NOTICE), 'the id of a time limit, such as "appeal.lodge"'],
  ['limit must be the id of a time limit, such as "appeal.lodge"; it is "xyz".', limit('xyz', NOTICE), 'the id of a time limit, such as "appeal.lodge"'],
  ['dates.amendmentNoticeSendOn must be an event, such as "noticeSentOn"; it is "amendmentNoticeSendOn". Did you mean "amendmentNoticeServedOn"?', limit('review.comment-on-amendments', { amendmentNoticeSendOn: '2025-03-03' }), 'an event, such as "noticeSentOn"'],
  ['dates.noticeSent must be an event, such as "noticeSentOn"; it is "noticeSent". Did you mean "noticeSentOn"?', limit('appeal.lodge', { noticeSent: '2025-03-03' }), 'an event, such as "noticeSentOn"'],
  ['dates.requestRecievedOn must be an event, such as "noticeSentOn"; it is "requestRecievedOn". Did you mean "requestReceivedOn"?', limit('appeal.lodge', { requestRecievedOn: '2025-03-03' }), 'an event, such as "noticeSentOn"'],
  ['dates must be an object such as { noticeSentOn: "2026-03-02" }; it is a list of 1.', limit('appeal.lodge', ['2025-03-03']), 'an object such as { noticeSentOn: "2026-03-02" }'],
  ['appeal.lodge takes noticeSentOn, certificateIssuedOn, and not "requestReceivedOn".', limit('appeal.lodge', REQUEST), 'noticeSentOn | certificateIssuedOn'],
  ['appeal.lodge needs dates.noticeSentOn.', limit('appeal.lodge', {}), 'a date'],
  ['move.review needs dates.planMadeOrReviewedOn and dates.planTransferredOn.', limit('move.review', { planTransferredOn: '2025-09-01' }), 'a date'],
  ['review.finalise-amendments needs dates.amendmentNoticeSentOn or dates.reviewMeetingOn.', limit('review.finalise-amendments', {}), 'a date'],
  ['dates must be only one of orderMadeOn, agreementMadeOn, concessionNotifiedOn; it is "orderMadeOn, agreementMadeOn".', limit('comply.amend-plan', { orderMadeOn: '2025-06-06', agreementMadeOn: '2025-04-09' }), 'only one of orderMadeOn, agreementMadeOn, concessionNotifiedOn'],
  ['dates.certificateIssuedOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.', limit('appeal.lodge', { ...NOTICE, certificateIssuedOn: '2025-03-02' }), 'a day from 2025-03-03'],
  ['options.closure must be given with options.relievedBy; it is an object.', limit('assessment.decide', REQUEST, { closure }), 'given with options.relievedBy'],
  ['options.dispute must be open to appeal; it is "not-final-yet".', limit('appeal.lodge', NOTICE, { dispute: { kind: 'draft-plan' } }), 'open to appeal'],
  ['options.agreedDueOn must be given without options.directedDueOn; it is "2025-07-01".', limit('comply.amend-plan', { orderMadeOn: '2025-06-06' }, { directedDueOn: '2025-07-01', agreedDueOn: '2025-07-01' }), 'given without options.directedDueOn'],
  ['options takes calendar, dispute, directedDueOn, agreedDueOn, relievedBy, closure, and not "asAt".', limit('appeal.lodge', NOTICE, { asAt: '2025-04-01' }), 'calendar | dispute | directedDueOn | agreedDueOn | relievedBy | closure'],
  ['options.directedDueOn (2025-12-01) cannot be before dates.appealReceivedByAuthorityOn (2025-12-08): check both.', limit('appeal.respond', { appealReceivedByAuthorityOn: '2025-12-08' }, { directedDueOn: '2025-12-01' }), 'a day from 2025-12-08'],
  ['options.directedDueOn must be left out: assessment.decide from dates.requestReceivedOn takes neither; it is "2025-07-01".', limit('assessment.decide', REQUEST, { directedDueOn: '2025-07-01' }), 'left out: assessment.decide from dates.requestReceivedOn takes neither'],
  ['options.agreedDueOn must be left out: appeal.respond from dates.appealReceivedByAuthorityOn takes directed-date; it is "2026-02-01".', limit('appeal.respond', { appealReceivedByAuthorityOn: '2025-12-08' }, { agreedDueOn: '2026-02-01' }), 'left out: appeal.respond from dates.appealReceivedByAuthorityOn takes directed-date'],
  ['options.directedDueOn must be left out: comply.amend-plan from dates.agreementMadeOn takes agreed-date; it is "2025-05-01".', limit('comply.amend-plan', { agreementMadeOn: '2025-04-09' }, { directedDueOn: '2025-05-01' }), 'left out: comply.amend-plan from dates.agreementMadeOn takes agreed-date'],
  ['appeal.answer-recommendation applies from 2018-04-03: dates.recommendationMadeOn is 2018-04-02.', limit('appeal.answer-recommendation', { recommendationMadeOn: '2018-04-02' }), 'a day from 2018-04-03'],
  ['review.give-notice applies from 2014-09-01: dates.reviewMeetingOn is 2014-09-14, so it would end on 2014-08-31.', limit('review.give-notice', { reviewMeetingOn: '2014-09-14' }), 'an end from 2014-09-01'],
  ['The working day asked for is not known to this calendar, which runs from 2011 to 2099: use dates in those years.', limit('upper-tribunal.renew', { upperTribunalRefusalSentOn: '2099-12-20' }), 'a year from 2011 to 2099'],
  ['The working day asked for is not known to this calendar, which runs from 2011 to 2099: use dates in those years.', limit('upper-tribunal.lodge', { permissionGrantedSentOn: '2099-12-10' }), 'a year from 2011 to 2099'],
  ['The working day asked for is not known to this calendar, which runs from 2011 to 2028: supply the years after 2028, or let the calendar project them.', limit('appeal.respond', { appealReceivedByAuthorityOn: '2028-10-02' }, { calendar: strict, directedDueOn: '2028-12-30' }), 'a year from 2011 to 2028'],
  // Exceptions
  [`options.relievedBy must be one of ${EXCEPTIONS}; it is "school-close". Did you mean "school-closed"?`, limit('assessment.decide', REQUEST, { relievedBy: 'school-close' }), `one of ${EXCEPTIONS}`],
  [`options.relievedBy must be one of ${EXCEPTIONS}; it is a list of 0.`, limit('assessment.decide', REQUEST, { relievedBy: [] }), `one of ${EXCEPTIONS}`],
  ['options.relievedBy must be school-closed or early-years-closed or exceptional-circumstances or absent-from-area or coronavirus; it is "missed-appointment".', limit('assessment.decide', REQUEST, { relievedBy: 'missed-appointment' }), 'school-closed or early-years-closed or exceptional-circumstances or absent-from-area or coronavirus'],
  ['options.relievedBy must be left out for appeal.lodge; it is "coronavirus".', limit('appeal.lodge', NOTICE, { relievedBy: 'coronavirus' }), 'left out for appeal.lodge'],
  ['coronavirus lifts only limits that end from 2020-05-01 to 2020-09-25; this one ends on 2025-06-23.', limit('assessment.decide', REQUEST, { relievedBy: 'coronavirus' }), 'an end from 2020-05-01 to 2020-09-25'],
  ['options.closure must be left out for absent-from-area, coronavirus; it is an object.', limit('assessment.decide', { requestReceivedOn: '2020-05-12' }, { relievedBy: ['absent-from-area', 'coronavirus'], closure }), 'left out for absent-from-area, coronavirus'],
  ['options.closure must be a closure of at least 28 days, with advice requested from 7 days before it starts to 7 days before it ends; it is an object.', limit('assessment.decide', REQUEST, { relievedBy: 'school-closed', closure: { ...closure, reopensOn: '2025-08-17' } }), 'a closure of at least 28 days, with advice requested from 7 days before it starts to 7 days before it ends'],
  ['closure.reopensOn (2025-07-20) cannot be before closure.closedFrom (2025-07-21): check both.', () => closureExceptionApplies({ ...closure, reopensOn: '2025-07-20' }), 'a day from 2025-07-21'],
  ['closure takes adviceRequestedOn, closedFrom, reopensOn, and not "reopens". Did you mean "reopensOn"?', () => closureExceptionApplies(any({ ...closure, reopens: '2025-09-02' })), 'adviceRequestedOn | closedFrom | reopensOn'],
  // How it stands
  ['deadline must be a record made by calculateDeadline; it is null.', () => deadlineStatus(any(null), { asAt: '2025-06-01' }), 'a record made by calculateDeadline'],
  ['deadline must be a record made by calculateDeadline; it is "appeal.lodge".', () => deadlineStatus(any('appeal.lodge'), { asAt: '2025-06-01' }), 'a record made by calculateDeadline'],
  ['deadline.dueOn must be a calendar day such as "2026-03-02"; it is "soon".', () => deadlineStatus(any({ limit: 'appeal.lodge', dueOn: 'soon' }), { asAt: '2025-06-01' }), 'a calendar day such as "2026-03-02"'],
  ['deadline.limit must be the id of a time limit, such as "appeal.lodge"; it is missing.', () => deadlineStatus(any({}), { asAt: '2025-06-01' }), 'the id of a time limit, such as "appeal.lodge"'],
  ['the question takes asAt, doneAt, and not "doneOn". Did you mean "doneAt"?', () => deadlineStatus(calculateDeadline('appeal.lodge', NOTICE), any({ asAt: '2025-06-01', doneOn: '2025-05-01' })), 'asAt | doneAt'],
  ['the question must be an object with any of asAt, doneAt; it is missing.', () => deadlineStatus(calculateDeadline('appeal.lodge', NOTICE), any(undefined)), 'asAt | doneAt'],
  // Disputes
  ['dateOfBirth cannot be after on: check both.', () => whoMayAppeal({ dateOfBirth: '2026-06-28', on: '2026-06-27' }), 'a day not after on'],
  ['dispute.kind must be a kind of dispute, such as "refusal-to-assess"; it is "refusal-to-asess". Did you mean "refusal-to-assess"?', file({ dates: {}, dispute: { kind: 'refusal-to-asess' } }), 'a kind of dispute, such as "refusal-to-assess"'],
  ['dispute must be an object with a kind, such as { kind: "refusal-to-assess" }; it is "refusal-to-assess".', file({ dates: {}, dispute: 'refusal-to-assess' }), 'an object with a kind, such as { kind: "refusal-to-assess" }'],
  ['dispute.detained must be true or false; it is "yes".', file({ dates: {}, dispute: { kind: 'refusal-to-assess', detained: 'yes' } }), 'true or false'],
  ['a refusal-to-assess dispute takes kind, detained, decidedOn, and not "recommendations".', file({ dates: {}, dispute: { kind: 'refusal-to-assess', recommendations: ['health'] } }), 'kind | detained | decidedOn'],
  ['dispute.decidedOn must be a day from 2014-09-01, when this law began; it is "2014-08-31".', file({ dates: {}, dispute: { kind: 'refusal-to-assess', decidedOn: '2014-08-31' } }), 'a day from 2014-09-01, when this law began'],
  ['dispute.decidedOn must be a day from 2015-04-01, when this law began; it is "2015-03-31".', file({ dates: {}, dispute: { kind: 'refusal-to-assess', detained: true, decidedOn: '2015-03-31' } }), 'a day from 2015-04-01, when this law began'],
  // Case files
  ['the case file must be an object with any of reference, dispute, dates, order, agreement, concession, directed, agreed, done, relieved; it is a list of 0.', file([]), 'reference | dispute | dates | order | agreement | concession | directed | agreed | done | relieved'],
  ['the case file takes reference, dispute, dates, order, agreement, concession, directed, agreed, done, relieved, and not "colour".', file({ ...ASSESS, colour: 'x' }), 'reference | dispute | dates | order | agreement | concession | directed | agreed | done | relieved'],
  ['reference must be a text; it is 117.', file({ ...ASSESS, reference: 117 }), 'a text'],
  ['dates must be an object; it is missing.', file({ dispute: { kind: 'refusal-to-assess' } }), 'an object'],
  ['directed must be an object; it is a list of 0.', file({ ...ASSESS, directed: [] }), 'an object'],
  ['agreed["x"] must be given without a directed date; it is "2025-05-01".', file({ ...ASSESS, directed: { x: '2025-05-01' }, agreed: { x: '2025-05-01' } }), 'given without a directed date'],
  ['order takes requires, and not "require". Did you mean "requires"?', file({ ...ASSESS, order: { require: [] } }), 'requires'],
  ['order.requires must be a list of comply.* limits; it is "comply.amend-plan".', file({ ...ASSESS, order: { requires: 'comply.amend-plan' } }), 'a list of comply.* limits'],
  ['concession.requires[0] must be a comply.* limit that starts with concessionNotifiedOn; it is "comply.cease-plan".', file({ ...ASSESS, concession: { requires: ['comply.cease-plan'] } }), 'a comply.* limit that starts with concessionNotifiedOn'],
  ['order.requires[0] must be a comply.* limit that starts with orderMadeOn; it is "appeal.lodge".', file({ ...ASSESS, order: { requires: ['appeal.lodge'] } }), 'a comply.* limit that starts with orderMadeOn'],
  ['order.requires[1] must be the id of a time limit, such as "appeal.lodge"; it is "comply.amend-pla". Did you mean "comply.amend-plan"?', file({ ...ASSESS, order: { requires: ['comply.amend-plan', 'comply.amend-pla'] } }), 'the id of a time limit, such as "appeal.lodge"'],
  ['relieved must be a list of { entry, exception }; it is an object.', file({ ...ASSESS, relieved: {} }), 'a list of { entry, exception }'],
  ['relieved[0].entry must be the id of an entry; it is missing.', file({ ...ASSESS, relieved: [{ exception: 'coronavirus' }] }), 'the id of an entry'],
  ['relieved[0].exception must be the id of an exception; it is missing.', file({ ...ASSESS, relieved: [{ entry: 'appeal.lodge' }] }), 'the id of an exception'],
  ['relieved[0] takes entry, exception, closure, and not "by".', file({ ...ASSESS, relieved: [{ entry: 'appeal.lodge', exception: 'coronavirus', by: 1 }] }), 'entry | exception | closure'],
  ['done["appeal.respond"] must be the id of an entry that this case has on this day; it is "appeal.respond".', file({ dates: REQUEST, done: { 'appeal.respond': '2025-06-20' } }), 'the id of an entry that this case has on this day'],
  ['done["appeal.lodg"] must be the id of an entry that this case has on this day; it is "appeal.lodg". Did you mean "appeal.lodge"?', file({ ...ASSESS, done: { 'appeal.lodg': '2025-05-01' } }), 'the id of an entry that this case has on this day'],
  ['done["appeal.lodge"] (2025-03-02) cannot be before its start (2025-03-03): check both.', file({ ...ASSESS, done: { 'appeal.lodge': '2025-03-02' } }), 'a day from 2025-03-03'],
  ['options takes asAt, calendar, and not "today".', () => buildTimeline({ dates: {} }, any({ asAt: '2025-06-01', today: '2025-06-01' })), 'asAt | calendar'],
  ['options.asAt must be a calendar day such as "2026-03-02"; it is missing.', () => buildTimeline({ dates: {} }, any({})), 'a calendar day such as "2026-03-02"'],
  ['options.calendar must be a calendar made with createCalendar(); it is an object.', () => buildTimeline({ dates: {} }, any({ asAt: '2025-06-01', calendar: {} })), 'a calendar made with createCalendar()'],
]

describe('each mistake is told what to do', () => {
  test.each(rows)('%s', (sentence, run, expected) => {
    const { message, expected: wanted } = errorOf(run)
    expect({ message, expected: wanted }).toEqual({ message: sentence, expected })
  })
})

test('a key misspelt stands at its own place, where there is no place above it', () => {
  expect(() => deadlineStatus(calculateDeadline('appeal.lodge', NOTICE), any({ asAt: '2025-06-01', on: 1 }))).toThrow(
    expect.objectContaining({ path: 'on' }),
  )
})

test('the path of a long name is cut, and so is what is said of it', () => {
  const name = 'x'.repeat(100)
  const error = errorOf(() => calculateDeadline('appeal.lodge', any({ [name]: '2025-03-03' })))
  expect(error).toMatchObject({ path: `dates.${'x'.repeat(40)}`, received: `"${'x'.repeat(40)}…"` })
})

test('a dispute without an appeal is no hindrance to a limit that needs none', () => {
  const health = { dispute: { kind: 'plan-content', sections: ['C'] } } as const
  expect(calculateDeadline('mediation.arrange-health', { commissioningBodyToldOn: '2025-03-03' }, health).dueOn).toBe(
    '2025-04-02',
  )
})

// biome-ignore format: one line a mistake
test.each<[() => unknown, string, string]>([
  [limit('comply.amend-plan', { orderMadeOn: '2025-06-06', agreementMadeOn: '2025-04-09' }), 'dates', '"orderMadeOn, agreementMadeOn"'],
  [limit('comply.amend-plan', { orderMadeOn: '2025-06-06' }, { directedDueOn: '2025-07-01', agreedDueOn: '2025-07-02' }), 'options.agreedDueOn', '"2025-07-02"'],
  [limit('appeal.lodge', NOTICE, { dispute: { kind: 'draft-plan' } }), 'options.dispute', '"not-final-yet"'],
  [limit('assessment.decide', REQUEST, { closure }), 'options.closure', 'an object'],
  [limit('appeal.lodge', REQUEST), 'dates.requestReceivedOn', '"2025-05-12"'],
  [limit('appeal.lodge', {}), 'dates.noticeSentOn', 'missing'],
  [() => createCalendar(any({ bankHolidays: ['2026-12-25'], knownOn: '2026-01-01' })), 'options', '"bankHolidays, knownOn"'],
  [() => createCalendar({ add: ['2040-06-04'], beyond: 'error' }), 'options.add', '"2040-06-04"'],
  [() => isWorkingDay('2029-01-02', strict), 'date', '2029'],
])('where it stands, and what stood there: %#', (run, path, received) => {
  expect(errorOf(run)).toMatchObject({ path, received })
})
