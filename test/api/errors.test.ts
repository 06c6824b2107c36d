// What every public function says of wrong input: the code, the place, and one sentence that says what to do.
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  bankHolidays,
  buildTimeline,
  calculateDeadline,
  classifyDecision,
  classifyNotice,
  closureExceptionApplies,
  compulsorySchoolAgeEnds,
  countingRules,
  countWorkingDays,
  createCalendar,
  deadlineStatus,
  disputeKinds,
  type ErrorCode,
  events,
  exceptions,
  explainClassification,
  explainDeadline,
  explainEntry,
  fromGovUkFeed,
  fromUkBankHolidays,
  isBankHoliday,
  isWorkingDay,
  needsMediationCertificate,
  notices,
  planSections,
  provisions,
  TimescalesError,
  timeLimits,
  whoMayAppeal,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../src/index'
import paths from '../cases/paths.json'
import { errorOf, ONE_SENTENCE } from '../support/errors'
import { NOT_STARTED } from '../support/records'

/** Input as it comes from outside, past the types. */
// biome-ignore lint/suspicious/noExplicitAny: wrong input is the subject
const any = (input: unknown): any => input

const AS_AT = { asAt: '2025-06-01' }
const REQUEST = { requestReceivedOn: '2025-05-12' }
const NOTICE = { noticeSentOn: '2025-03-03' }
const strict = createCalendar({ beyond: 'error' })
const duty = calculateDeadline('assessment.decide', REQUEST)

const limit = (id: unknown, dates: unknown, options?: unknown) => () =>
  calculateDeadline(any(id), any(dates), any(options))
const file =
  (caseFile: unknown, options: unknown = AS_AT) =>
  () =>
    buildTimeline(any(caseFile), any(options))
const decision = (dispute: unknown) => () => classifyDecision(any(dispute))

type Row = [string, () => unknown, ErrorCode, string]

// biome-ignore format: one line a mistake
const rows: Row[] = [
  // calculateDeadline
  ['calculateDeadline: working days past the calendar', limit('mediation.certify-declined', { adviserToldNoMediationOn: '2028-12-29' }, { calendar: strict }), 'beyond-calendar', 'dates.adviserToldNoMediationOn'],
  ['calculateDeadline: counting back past the calendar', limit('mediation.give-date', { mediationOn: '2029-01-03' }, { calendar: strict }), 'beyond-calendar', 'dates.mediationOn'],
  ['calculateDeadline: directed past the calendar', limit('appeal.respond', { appealReceivedByAuthorityOn: '2028-10-02' }, { calendar: strict, directedDueOn: '2029-01-05' }), 'beyond-calendar', 'options.directedDueOn'],
  ['calculateDeadline: an id misspelt', limit('appeal.lodged', NOTICE), 'unknown-limit', 'limit'],
  ['calculateDeadline: no id', limit(undefined, NOTICE), 'unknown-limit', 'limit'],
  ['calculateDeadline: an object as id', limit({}, NOTICE), 'unknown-limit', 'limit'],
  ['calculateDeadline: no dates', limit('appeal.lodge', undefined), 'invalid-input', 'dates'],
  ['calculateDeadline: null for dates', limit('appeal.lodge', null), 'invalid-input', 'dates'],
  ['calculateDeadline: a date for dates', limit('appeal.lodge', '2025-03-03'), 'invalid-input', 'dates'],
  ['calculateDeadline: a list for dates', limit('appeal.lodge', ['2025-03-03']), 'invalid-input', 'dates'],
  ['calculateDeadline: an event misspelt', limit('appeal.lodge', { noticeSent: '2025-03-03' }), 'unknown-event', 'dates.noticeSent'],
  ['calculateDeadline: another limit’s event', limit('appeal.lodge', REQUEST), 'invalid-input', 'dates.requestReceivedOn'],
  ['calculateDeadline: the date missing', limit('appeal.lodge', {}), 'missing-date', 'dates.noticeSentOn'],
  ['calculateDeadline: the date undefined', limit('appeal.lodge', { noticeSentOn: undefined }), 'missing-date', 'dates.noticeSentOn'],
  ['calculateDeadline: only the optional date', limit('appeal.lodge', { certificateIssuedOn: '2025-03-12' }), 'missing-date', 'dates.noticeSentOn'],
  ['calculateDeadline: one of two required', limit('move.review', { planTransferredOn: '2025-09-01' }), 'missing-date', 'dates.planMadeOrReviewedOn'],
  ['calculateDeadline: none of several sources', limit('comply.amend-plan', {}), 'missing-date', 'dates.orderMadeOn'],
  ['calculateDeadline: neither of two limbs', limit('review.finalise-amendments', {}), 'missing-date', 'dates.amendmentNoticeSentOn'],
  ['calculateDeadline: two sources', limit('comply.amend-plan', { orderMadeOn: '2025-06-06', agreementMadeOn: '2025-04-09' }), 'invalid-input', 'dates'],
  ['calculateDeadline: a source that does not start it', limit('comply.cease-plan', { agreementMadeOn: '2025-04-09' }), 'invalid-input', 'dates.agreementMadeOn'],
  ['calculateDeadline: a day that is none', limit('appeal.lodge', { noticeSentOn: '2025-02-29' }), 'invalid-date', 'dates.noticeSentOn'],
  ['calculateDeadline: null for a date, which says that it is not known', limit('appeal.lodge', { noticeSentOn: null }), 'missing-date', 'dates.noticeSentOn'],
  ['calculateDeadline: a Date', limit('appeal.lodge', { noticeSentOn: new Date(0) }), 'invalid-date', 'dates.noticeSentOn'],
  ['calculateDeadline: a number', limit('appeal.lodge', { noticeSentOn: 20250303 }), 'invalid-date', 'dates.noticeSentOn'],
  ['calculateDeadline: a date the English way', limit('appeal.lodge', { noticeSentOn: '03/03/2025' }), 'invalid-date', 'dates.noticeSentOn'],
  ['calculateDeadline: a date with a time', limit('appeal.lodge', { noticeSentOn: '2025-03-03T10:00' }), 'invalid-date', 'dates.noticeSentOn'],
  ['calculateDeadline: a certificate before the notice', limit('appeal.lodge', { ...NOTICE, certificateIssuedOn: '2025-03-02' }), 'contradictory-dates', 'dates.certificateIssuedOn'],
  ['calculateDeadline: an amendment notice before the meeting', limit('review.finalise-amendments', { amendmentNoticeSentOn: '2025-06-11', reviewMeetingOn: '2025-06-12' }), 'contradictory-dates', 'dates.amendmentNoticeSentOn'],
  ['calculateDeadline: before the law', limit('appeal.lodge', { noticeSentOn: '2014-08-31' }), 'not-in-force', 'dates.noticeSentOn'],
  ['calculateDeadline: past the calendar', limit('appeal.lodge', { noticeSentOn: '2050-03-03' }, { calendar: strict }), 'beyond-calendar', 'dates.noticeSentOn'],
  ['calculateDeadline: an option misspelt', limit('appeal.lodge', NOTICE, { directedDueon: '2025-06-02' }), 'invalid-input', 'options.directedDueon'],
  ['calculateDeadline: a text for options', limit('appeal.lodge', NOTICE, '2025-06-02'), 'invalid-input', 'options'],
  ['calculateDeadline: a list for options', limit('appeal.lodge', NOTICE, []), 'invalid-input', 'options'],
  ['calculateDeadline: no calendar', limit('appeal.lodge', NOTICE, { calendar: { bankHolidays: [] } }), 'invalid-input', 'options.calendar'],
  ['calculateDeadline: a dispute of no kind', limit('appeal.lodge', NOTICE, { dispute: {} }), 'unknown-kind', 'options.dispute.kind'],
  ['calculateDeadline: the second of two disputes', limit('appeal.lodge', NOTICE, { dispute: [{ kind: 'refusal-to-assess' }, { kind: 'x' }] }), 'unknown-kind', 'options.dispute[1].kind'],
  ['calculateDeadline: a directed day that is none', limit('appeal.lodge', NOTICE, { directedDueOn: '2025-06-31' }), 'invalid-date', 'options.directedDueOn'],
  ['calculateDeadline: a directed day before the notice', limit('appeal.lodge', NOTICE, { directedDueOn: '2025-03-02' }), 'contradictory-dates', 'options.directedDueOn'],
  ['calculateDeadline: no such exception', limit('assessment.decide', REQUEST, { relievedBy: 'holidays' }), 'invalid-input', 'options.relievedBy'],
  ['calculateDeadline: a closure alone', limit('assessment.decide', REQUEST, { closure: {} }), 'invalid-input', 'options.closure'],
  // deadlineStatus
  ['deadlineStatus: no asAt', () => deadlineStatus(duty, any({})), 'invalid-date', 'asAt'],
  ['deadlineStatus: a Date for asAt', () => deadlineStatus(duty, any({ asAt: new Date(0) })), 'invalid-date', 'asAt'],
  ['deadlineStatus: an hour that is none', () => deadlineStatus(duty, { asAt: '2025-07-01', doneAt: '2025-06-23T25:00' }), 'invalid-date', 'doneAt'],
  ['deadlineStatus: not a deadline', () => deadlineStatus(any({}), AS_AT), 'unknown-limit', 'deadline.limit'],
  ['deadlineStatus: a limit of another law', () => deadlineStatus(any({ ...duty, limit: 'appeal.lodged' }), AS_AT), 'unknown-limit', 'deadline.limit'],
  // classifyDecision, classifyNotice, needsMediationCertificate
  ['classifyDecision: nothing', decision(undefined), 'invalid-input', 'dispute'],
  ['classifyDecision: null', decision(null), 'invalid-input', 'dispute'],
  ['classifyDecision: a kind alone', decision('refusal-to-assess'), 'invalid-input', 'dispute'],
  ['classifyDecision: a list', decision([{ kind: 'refusal-to-assess' }]), 'invalid-input', 'dispute'],
  ['classifyDecision: no kind', decision({}), 'unknown-kind', 'dispute.kind'],
  ['classifyDecision: a kind misspelt', decision({ kind: 'refusal-to-asses' }), 'unknown-kind', 'dispute.kind'],
  ['classifyDecision: a number as kind', decision({ kind: 1 }), 'unknown-kind', 'dispute.kind'],
  ['classifyDecision: content of no section', decision({ kind: 'plan-content' }), 'invalid-input', 'dispute.sections'],
  ['classifyDecision: an empty list of sections', decision({ kind: 'plan-content', sections: [] }), 'invalid-input', 'dispute.sections'],
  ['classifyDecision: a section that is none', decision({ kind: 'plan-content', sections: ['B', 'L'] }), 'invalid-input', 'dispute.sections[1]'],
  ['classifyDecision: a hole in the sections', decision({ kind: 'plan-content', sections: new Array(1) }), 'invalid-input', 'dispute.sections[0]'],
  ['classifyDecision: a section as text', decision({ kind: 'plan-content', sections: 'B' }), 'invalid-input', 'dispute.sections'],
  ['classifyDecision: sections of a refusal', decision({ kind: 'refusal-to-assess', sections: ['B'] }), 'invalid-input', 'dispute.sections'],
  ['classifyDecision: recommendations beside sections', decision({ kind: 'plan-content', sections: ['B'], recommendations: ['health'] }), 'invalid-input', 'dispute.recommendations'],
  ['classifyDecision: recommendations on a refusal to assess', decision({ kind: 'refusal-to-assess', recommendations: ['health'] }), 'invalid-input', 'dispute.recommendations'],
  ['classifyDecision: a recommendation that is none', decision({ kind: 'refusal-to-issue-plan', recommendations: ['Health'] }), 'invalid-input', 'dispute.recommendations[0]'],
  ['classifyDecision: a key misspelt', decision({ kind: 'refusal-to-issue-plan', recommendation: ['health'] }), 'invalid-input', 'dispute.recommendation'],
  ['classifyDecision: detained as text', decision({ kind: 'refusal-to-assess', detained: 'yes' }), 'invalid-input', 'dispute.detained'],
  ['classifyDecision: a day that is none', decision({ kind: 'refusal-to-assess', decidedOn: '2025-02-30' }), 'invalid-date', 'dispute.decidedOn'],
  ['classifyDecision: decided before the law', decision({ kind: 'refusal-to-assess', decidedOn: '2014-08-31' }), 'not-in-force', 'dispute.decidedOn'],
  ['classifyNotice: none', () => classifyNotice([]), 'invalid-input', 'dispute'],
  ['classifyNotice: nothing', () => classifyNotice(any(undefined)), 'invalid-input', 'dispute'],
  ['classifyNotice: the second of two', () => classifyNotice(any([{ kind: 'draft-plan' }, { kind: 'x' }])), 'unknown-kind', 'dispute[1].kind'],
  ['classifyNotice: two people', () => classifyNotice([{ kind: 'refusal-to-assess' }, { kind: 'refusal-to-assess', detained: true }]), 'invalid-input', 'dispute'],
  ['needsMediationCertificate: no kind', () => needsMediationCertificate(any({})), 'unknown-kind', 'dispute.kind'],
  ['needsMediationCertificate: none', () => needsMediationCertificate([]), 'invalid-input', 'dispute'],
  // whoMayAppeal
  ['whoMayAppeal: no day', () => whoMayAppeal(any({})), 'invalid-date', 'on'],
  ['whoMayAppeal: a birthday that is none', () => whoMayAppeal({ dateOfBirth: '2010-02-29', on: '2026-06-26' }), 'invalid-date', 'dateOfBirth'],
  ['whoMayAppeal: born after the appeal', () => whoMayAppeal({ dateOfBirth: '2026-06-27', on: '2026-06-26' }), 'contradictory-dates', 'dateOfBirth'],
  ['compulsorySchoolAgeEnds: no day', () => compulsorySchoolAgeEnds(any(null)), 'invalid-date', 'dateOfBirth'],
  // closureExceptionApplies
  ['closureExceptionApplies: nothing', () => closureExceptionApplies(any(undefined)), 'invalid-input', 'closure'],
  ['closureExceptionApplies: a date missing', () => closureExceptionApplies(any({ adviceRequestedOn: '2025-07-20', closedFrom: '2025-07-23' })), 'invalid-date', 'closure.reopensOn'],
  ['closureExceptionApplies: open before it closed', () => closureExceptionApplies({ adviceRequestedOn: '2025-07-20', closedFrom: '2025-07-23', reopensOn: '2025-07-22' }), 'contradictory-dates', 'closure.reopensOn'],
  ['closureExceptionApplies: a key too many', () => closureExceptionApplies(any({ adviceRequestedOn: '2025-07-20', closedFrom: '2025-07-23', reopensOn: '2025-09-03', school: 'X' })), 'invalid-input', 'closure.school'],
  // buildTimeline
  ['buildTimeline: nothing', file(undefined), 'invalid-input', ''],
  ['buildTimeline: null', file(null), 'invalid-input', ''],
  ['buildTimeline: JSON not parsed', file('{"dates":{}}'), 'invalid-input', ''],
  ['buildTimeline: a list', file([]), 'invalid-input', ''],
  ['buildTimeline: no dates', file({}), 'invalid-input', 'dates'],
  ['buildTimeline: null for dates', file({ dates: null }), 'invalid-input', 'dates'],
  ['buildTimeline: a key misspelt', file({ dates: {}, disputes: [] }), 'invalid-input', 'disputes'],
  ['buildTimeline: a number as reference', file({ dates: {}, reference: 117 }), 'invalid-input', 'reference'],
  ['buildTimeline: an event misspelt', file({ dates: { noticeSentO: '2025-03-03' } }), 'unknown-event', 'dates.noticeSentO'],
  ['buildTimeline: a day that is none', file({ dates: { noticeSentOn: '2025-02-30' } }), 'invalid-date', 'dates.noticeSentOn'],
  ['buildTimeline: a time where only the day is taken', file({ dates: { noticeSentOn: '2025-03-03T10:00' } }), 'invalid-date', 'dates.noticeSentOn'],
  ['buildTimeline: an hour that is none', file({ dates: { appealReceivedByTribunalOn: '2025-03-03T24:00' } }), 'invalid-date', 'dates.appealReceivedByTribunalOn'],
  ['buildTimeline: no kind', file({ dates: {}, dispute: {} }), 'unknown-kind', 'dispute.kind'],
  ['buildTimeline: the second of two disputes', file({ dates: {}, dispute: [{ kind: 'draft-plan' }, { kind: 'x' }] }), 'unknown-kind', 'dispute[1].kind'],
  ['buildTimeline: no dispute in the list', file({ dates: {}, dispute: [] }), 'invalid-input', 'dispute'],
  ['buildTimeline: the notice before the request', file({ dates: { requestReceivedOn: '2025-05-12', noticeSentOn: '2025-05-11' } }), 'contradictory-dates', 'dates.noticeSentOn'],
  ['buildTimeline: through the chain', file({ dates: { requestReceivedOn: '2025-05-12', mediationOn: '2025-05-11' } }), 'contradictory-dates', 'dates.mediationOn'],
  ['buildTimeline: planned dates too', file({ dates: { appealReceivedByTribunalOn: '2026-05-12', responseReceivedOn: '2026-05-11' } }), 'contradictory-dates', 'dates.responseReceivedOn'],
  ['buildTimeline: before the law', file({ dates: { requestReceivedOn: '2014-08-31' } }), 'not-in-force', 'dates.requestReceivedOn'],
  ['buildTimeline: a Map for dates', file({ dates: new Map([['noticeSentOn', '2025-03-03']]) }), 'invalid-input', 'dates'],
  ['buildTimeline: an instance of a class for dates', file({ dates: new (class Dates { noticeSentOn = '2025-03-03' })() }), 'invalid-input', 'dates'],
  ['buildTimeline: a Map for what was done', file({ dates: {}, done: new Map([['assessment.decide', '2025-03-03']]) }), 'invalid-input', 'done'],
  ['buildTimeline: past the calendar', file({ dates: { noticeSentOn: '2050-03-03' }, dispute: { kind: 'refusal-to-assess' } }, { ...AS_AT, calendar: strict }), 'beyond-calendar', 'dates.noticeSentOn'],
  ['buildTimeline: order is a list', file({ dates: {}, order: ['comply.amend-plan'] }), 'invalid-input', 'order'],
  ['buildTimeline: requires misspelt', file({ dates: {}, order: { require: [] } }), 'invalid-input', 'order.require'],
  ['buildTimeline: requires is a text', file({ dates: {}, agreement: { requires: 'comply.amend-plan' } }), 'invalid-input', 'agreement.requires'],
  ['buildTimeline: an unknown requirement', file({ dates: {}, order: { requires: ['comply.amend-plan', 'comply.amend-plans'] } }), 'unknown-limit', 'order.requires[1]'],
  ['buildTimeline: a requirement that is none', file({ dates: {}, order: { requires: ['appeal.lodge'] } }), 'invalid-input', 'order.requires[0]'],
  ['buildTimeline: an agreement’s requirement of an order', file({ dates: {}, order: { requires: ['comply.tell-authority'] } }), 'invalid-input', 'order.requires[0]'],
  ['buildTimeline: an order’s requirement of a concession', file({ dates: {}, concession: { requires: ['comply.cease-plan'] } }), 'invalid-input', 'concession.requires[0]'],
  ['buildTimeline: directed is a list', file({ dates: {}, directed: [] }), 'invalid-input', 'directed'],
  ['buildTimeline: no entry of this case', file({ dates: REQUEST, done: { 'plan.finalize': '2025-06-01' } }), 'invalid-input', 'done["plan.finalize"]'],
  ['buildTimeline: directed for a duty of the Regulations', file({ dates: REQUEST, directed: { 'plan.finalise': '2025-10-01' } }), 'invalid-input', 'directed["plan.finalise"]'],
  ['buildTimeline: agreed for an appeal', file({ dates: NOTICE, dispute: { kind: 'refusal-to-assess' }, agreed: { 'appeal.lodge': '2025-06-01' } }), 'invalid-input', 'agreed["appeal.lodge"]'],
  ['buildTimeline: directed and agreed at once', file({ dates: {}, dispute: { kind: 'refusal-to-assess' }, directed: { 'comply.notify-assessment@orderMadeOn': '2025-06-01' }, agreed: { 'comply.notify-assessment@orderMadeOn': '2025-06-01' } }), 'invalid-input', 'agreed["comply.notify-assessment@orderMadeOn"]'],
  ['buildTimeline: a directed day that is none', file({ dates: {}, dispute: { kind: 'refusal-to-assess' }, directed: { 'appeal.lodge': '2025-06-31' } }), 'invalid-date', 'directed["appeal.lodge"]'],
  ['buildTimeline: done at an hour that is none', file({ dates: REQUEST, done: { 'assessment.decide': '2025-06-01T9:00' } }), 'invalid-date', 'done["assessment.decide"]'],
  ['buildTimeline: done before it began', file({ dates: REQUEST, done: { 'assessment.decide': '2025-05-11' } }), 'contradictory-dates', 'done["assessment.decide"]'],
  ['buildTimeline: relieved is an object', file({ dates: REQUEST, relieved: { 'assessment.decide': 'school-closed' } }), 'invalid-input', 'relieved'],
  ['buildTimeline: relief of nothing', file({ dates: REQUEST, relieved: [{}] }), 'invalid-input', 'relieved[0].entry'],
  ['buildTimeline: relief by nothing', file({ dates: REQUEST, relieved: [{ entry: 'assessment.decide' }] }), 'invalid-input', 'relieved[0].exception'],
  ['buildTimeline: relief with a key too many', file({ dates: REQUEST, relieved: [{ entry: 'assessment.decide', exception: 'school-closed', why: 'x' }] }), 'invalid-input', 'relieved[0].why'],
  ['buildTimeline: an exception that does not lift it', file({ dates: REQUEST, relieved: [{ entry: 'assessment.decide', exception: 'missed-appointment' }] }), 'invalid-input', 'relieved[0].exception'],
  ['buildTimeline: a closure too short', file({ dates: REQUEST, relieved: [{ entry: 'assessment.decide', exception: 'school-closed', closure: { adviceRequestedOn: '2025-07-23', closedFrom: '2025-07-23', reopensOn: '2025-08-19' } }] }), 'invalid-input', 'relieved[0].closure'],
  ['buildTimeline: the second relief', file({ dates: REQUEST, relieved: [{ entry: 'assessment.decide', exception: 'school-closed' }, { entry: 'appeal.lodge', exception: 'school-closed' }] }), 'invalid-input', 'relieved[1].entry'],
  ['buildTimeline: no options', () => any(buildTimeline)({ dates: {} }), 'invalid-input', 'options'],
  ['buildTimeline: no asAt', file({ dates: {} }, {}), 'invalid-date', 'options.asAt'],
  ['buildTimeline: asAt as options', file({ dates: {} }, '2025-06-01'), 'invalid-input', 'options'],
  ['buildTimeline: an option misspelt', file({ dates: {} }, { asAt: '2025-06-01', asat: '2025-06-01' }), 'invalid-input', 'options.asat'],
  ['buildTimeline: no calendar', file({ dates: {} }, { asAt: '2025-06-01', calendar: 'england-and-wales' }), 'invalid-input', 'options.calendar'],
  // explain
  ['explainDeadline: nothing', () => explainDeadline(any(undefined)), 'invalid-input', 'deadline'],
  ['explainDeadline: not a deadline', () => explainDeadline(any({ limit: 'appeal.lodged' })), 'unknown-limit', 'deadline.limit'],
  ['explainEntry: nothing', () => explainEntry(any(null)), 'invalid-input', 'entry'],
  ['explainEntry: not an entry', () => explainEntry(any({ limit: 'appeal.lodged' })), 'invalid-input', 'entry.id'],
  ['explainEntry: an unknown limit', () => explainEntry(any({ ...NOT_STARTED, limit: 'appeal.lodged' })), 'unknown-limit', 'entry.limit'],
  ['explainEntry: a last day that is none', () => explainEntry(any({ ...NOT_STARTED, deadline: { limit: 'appeal.lodge', dueOn: 'soon' } })), 'invalid-date', 'entry.deadline.dueOn'],
  ['explainClassification: nothing', () => explainClassification(any(undefined)), 'invalid-input', 'classification'],
  // the calendar
  ['isBankHoliday: no day', () => isBankHoliday(any(undefined)), 'invalid-date', 'date'],
  ['isWorkingDay: before the calendar', () => isWorkingDay('2010-12-31'), 'beyond-calendar', 'date'],
  ['addWorkingDays: half a day', () => addWorkingDays('2025-01-02', 1.5), 'invalid-input', 'n'],
  ['addWorkingDays: out of the calendar', () => addWorkingDays('2099-12-31', 1), 'beyond-calendar', 'date'],
  ['countWorkingDays: past the calendar', () => countWorkingDays('2025-01-02', '2100-01-01'), 'beyond-calendar', 'through'],
  ['workingDayOnOrAfter: no such day', () => workingDayOnOrAfter('2025-13-01'), 'invalid-date', 'date'],
  ['workingDayOnOrBefore: no calendar', () => workingDayOnOrBefore('2025-01-02', any({})), 'invalid-input', 'calendar'],
  ['createCalendar: an option misspelt', () => createCalendar(any({ bankHoliday: [] })), 'invalid-input', 'options.bankHoliday'],
  ['createCalendar: two changes', () => createCalendar({ add: ['2025-01-02'], knownOn: '2025-01-02' }), 'invalid-input', 'options'],
  ['createCalendar: a day that is none', () => createCalendar({ knownOn: '2025-02-30' }), 'invalid-date', 'options.knownOn'],
  ['fromGovUkFeed: nothing', () => fromGovUkFeed(any(null)), 'invalid-input', 'json'],
  ['fromUkBankHolidays: nothing', () => fromUkBankHolidays(any({})), 'invalid-input', 'division'],
]

describe('every mistake: its code, its place, and one sentence', () => {
  test.each(rows)('%s', (_, run, code, path) => {
    const error = errorOf(run)
    expect({ code: error.code, path: error.path }).toEqual({ code, path })
    expect(error).toBeInstanceOf(RangeError)
    expect(error.name).toBe('TimescalesError')
    expect(error.message).toMatch(ONE_SENTENCE)
    expect(error.message).toMatch(/(\.|[.] Did you mean "[^"]+"\?)$/)
    expect(error.message).not.toMatch(/\?\.$|\[object/)
    expect(error.expected === undefined || error.expected.length > 0).toBe(true)
    expect(['string', 'undefined']).toContain(typeof error.received)
  })

  test('every code is in the table, from every function that can give it', () => {
    const codes: Record<ErrorCode, true> = {
      'invalid-date': true,
      'unknown-limit': true,
      'unknown-kind': true,
      'unknown-event': true,
      'missing-date': true,
      'contradictory-dates': true,
      'not-in-force': true,
      'beyond-calendar': true,
      'invalid-input': true,
    }
    expect([...new Set(rows.map(([, , code]) => code))].sort()).toEqual(Object.keys(codes).sort())
  })

  test('two dates that contradict each other are both named', () => {
    const { message } = errorOf(file({ dates: { requestReceivedOn: '2025-05-12', noticeSentOn: '2025-05-11' } }))
    for (const part of ['noticeSentOn', '2025-05-11', 'requestReceivedOn', '2025-05-12'])
      expect(message).toContain(part)
  })

  test('a concession after the response is contradictory, naming both', () => {
    const error = errorOf(file({ dates: { responseReceivedOn: '2025-05-12', concessionNotifiedOn: '2025-05-13' } }))
    expect(error.code).toBe('contradictory-dates')
    for (const part of ['responseReceivedOn', 'concessionNotifiedOn']) expect(error.message).toContain(part)
  })

  test('long input is shortened, and no object is carried along', () => {
    const error = errorOf(limit('x'.repeat(10_000), NOTICE))
    expect(error.message.length).toBeLessThan(300)
    expect(error.received?.length).toBeLessThan(60)
  })

  test('what is not text is told in words', () => {
    for (const odd of [Symbol('x'), 10n, () => 1, Number.NaN, [], {}, new Date(0)])
      expect(errorOf(limit('appeal.lodge', { noticeSentOn: odd })).code).toBe('invalid-date')
  })
})

describe('what is not even an object is met at the door as well', () => {
  // biome-ignore format: one line a mistake
  test.each<[string, () => unknown]>([
    ['whoMayAppeal()', () => any(whoMayAppeal)()],
    ['whoMayAppeal(null)', () => whoMayAppeal(any(null))],
    ['explainClassification({})', () => explainClassification(any({}))],
    ['deadlineStatus(null)', () => deadlineStatus(any(null), AS_AT)],
    ['deadlineStatus(deadline)', () => any(deadlineStatus)(duty)],
    ['deadlineStatus of a record without its date', () => deadlineStatus(any({ limit: 'appeal.lodge' }), AS_AT)],
    ['deadlineStatus of a record with a date that is none', () => deadlineStatus(any({ ...duty, dueOn: '2025-02-30' }), AS_AT)],
  ])('%s', (_, run) => {
    let thrown: unknown
    try {
      run()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(TimescalesError)
  })

  test.each<[string, () => unknown, string]>([
    ['whoMayAppeal', () => whoMayAppeal(any({ on: '2026-06-27', dateOfbirth: '2010-03-01' })), 'dateOfBirth'],
    ['deadlineStatus', () => deadlineStatus(duty, any({ asAt: '2025-07-01', doneOn: '2025-06-20' })), 'doneAt'],
  ])('%s: a misspelt key is not passed over in silence', (_, run, meant) => {
    const error = errorOf(run)
    expect(error.code).toBe('invalid-input')
    expect(error.message).toContain(meant)
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('a name near a known one is offered', () => {
  // biome-ignore format: one line a slip
  test.each<[string, () => unknown, string]>([
    ['a limit', limit('appeal.lodged', NOTICE), 'appeal.lodge'],
    ['a limit in capitals', limit('APPEAL.LODGE', NOTICE), 'appeal.lodge'],
    ['a limit with an underscore', limit('mediation.contact_adviser', NOTICE), 'mediation.contact-adviser'],
    ['an event of the limit first', limit('appeal.lodge', { noticeSendOn: '2025-03-03' }), 'noticeSentOn'],
    ['an event of a case', file({ dates: { certificateIssued: '2025-03-03' } }), 'certificateIssuedOn'],
    ['a kind', decision({ kind: 'refusal-to-asses' }), 'refusal-to-assess'],
    ['a key of a dispute', decision({ kind: 'plan-content', section: ['B'] }), 'sections'],
    ['a key of a case file', file({ dates: {}, disputes: [] }), 'dispute'],
    ['a key of an order', file({ dates: {}, order: { require: [] } }), 'requires'],
    ['a requirement', file({ dates: {}, order: { requires: ['comply.amend-plans'] } }), 'comply.amend-plan'],
    ['an entry', file({ dates: REQUEST, done: { 'plan.finalize': '2025-06-01' } }), 'plan.finalise'],
    ['an exception', limit('assessment.decide', REQUEST, { relievedBy: 'schools-closed' }), 'school-closed'],
    ['an exception of a case', file({ dates: REQUEST, relieved: [{ entry: 'assessment.decide', exception: 'coronavirsu' }] }), 'coronavirus'],
    ['an option', limit('appeal.lodge', NOTICE, { directedDueon: '2025-06-02' }), 'directedDueOn'],
    ['an option of the timeline', file({ dates: {} }, { asat: '2025-06-01' }), 'asAt'],
    ['an option of the calendar', () => createCalendar(any({ knownon: '2025-06-01' })), 'knownOn'],
  ])('%s', (_, run, meant) => {
    const { message } = errorOf(run)
    expect(message).toContain(`. Did you mean "${meant}"?`)
    expect(message).toMatch(ONE_SENTENCE)
  })

  test.each<[string, () => unknown]>([
    ['a limit', limit('x', NOTICE)],
    ['an event', file({ dates: { x: '2025-03-03' } })],
    ['a kind', decision({ kind: 'x' })],
    ['an entry', file({ dates: REQUEST, done: { x: '2025-06-01' } })],
    ['an exception', limit('assessment.decide', REQUEST, { relievedBy: 'x' })],
  ])('far from all of them none is offered, and the sentence still says what to do: %s', (_, run) => {
    const { message } = errorOf(run)
    expect(message).not.toContain('Did you mean')
    expect(message).toMatch(ONE_SENTENCE)
    expect(message).toMatch(/must be|one of|such as/)
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('names that every object inherits are unknown names', () => {
  const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
  /** An object with this as its own key, as JSON.parse makes it. */
  const keyed = (key: string, value: unknown): object => JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`)
  const withKey = (base: object, key: string, value: unknown): object =>
    JSON.parse(
      `${JSON.stringify(base).slice(0, -1)}${Object.keys(base).length > 0 ? ',' : ''}${JSON.stringify(key)}:${JSON.stringify(value)}}`,
    )

  // biome-ignore format: one line a place
  const places: [string, (name: string) => () => unknown, ErrorCode][] = [
    ['a limit', (name) => limit(name, NOTICE), 'unknown-limit'],
    ['a kind', (name) => decision({ kind: name }), 'unknown-kind'],
    ['a section', (name) => decision({ kind: 'plan-content', sections: [name] }), 'invalid-input'],
    ['a recommendation', (name) => decision({ kind: 'refusal-to-issue-plan', recommendations: [name] }), 'invalid-input'],
    ['a key of a dispute', (name) => decision(withKey({ kind: 'refusal-to-assess' }, name, {})), 'invalid-input'],
    ['an event of a limit', (name) => limit('appeal.lodge', withKey(NOTICE, name, '2025-03-03')), 'unknown-event'],
    ['an event of a case', (name) => file({ dates: withKey(NOTICE, name, '2025-03-03') }), 'unknown-event'],
    ['an entry directed', (name) => file({ dates: REQUEST, directed: keyed(name, '2025-06-01') }), 'invalid-input'],
    ['an entry agreed', (name) => file({ dates: REQUEST, agreed: keyed(name, '2025-06-01') }), 'invalid-input'],
    ['an entry done', (name) => file({ dates: REQUEST, done: keyed(name, '2025-06-01') }), 'invalid-input'],
    ['an entry relieved', (name) => file({ dates: REQUEST, relieved: [{ entry: name, exception: 'school-closed' }] }), 'invalid-input'],
    ['an exception', (name) => limit('assessment.decide', REQUEST, { relievedBy: name }), 'invalid-input'],
    ['an exception of a case', (name) => file({ dates: REQUEST, relieved: [{ entry: 'assessment.decide', exception: name }] }), 'invalid-input'],
    ['an option', (name) => limit('appeal.lodge', NOTICE, keyed(name, { directedDueOn: '2025-06-02' })), 'invalid-input'],
    ['an option of the timeline', (name) => file({ dates: {} }, withKey(AS_AT, name, {})), 'invalid-input'],
    ['an option of the calendar', (name) => () => createCalendar(any(keyed(name, []))), 'invalid-input'],
    ['a key of a case file', (name) => file(withKey({ dates: {} }, name, {})), 'invalid-input'],
    ['a key of an order', (name) => file({ dates: {}, order: keyed(name, []) }), 'invalid-input'],
    ['a requirement', (name) => file({ dates: {}, order: { requires: [name] } }), 'unknown-limit'],
    ['a key of a relief', (name) => file({ dates: REQUEST, relieved: [withKey({ entry: 'assessment.decide', exception: 'school-closed' }, name, 1)] }), 'invalid-input'],
    ['a key of a closure', (name) => () => closureExceptionApplies(any(withKey({ adviceRequestedOn: '2025-07-20', closedFrom: '2025-07-23', reopensOn: '2025-09-03' }, name, 1))), 'invalid-input'],
  ]

  describe.each(places)('%s', (_, run, code) => {
    test.each(inherited)('%s', (name) => {
      const error = errorOf(run(name))
      expect(error.code).toBe(code)
      expect(error.message).toContain(name)
    })
  })

  test('and nothing has been added to what they inherit', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).directedDueOn).toBeUndefined()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('a __proto__ key that JSON.parse made changes no result before it is refused', () => {
    const hostile = JSON.parse(
      '{"dates":{"__proto__":{"noticeSentOn":"2025-03-03"}},"dispute":{"kind":"refusal-to-assess"}}',
    )
    expect(errorOf(file(hostile)).code).toBe('unknown-event')
    const clean = buildTimeline({ dates: {}, dispute: { kind: 'refusal-to-assess' } }, AS_AT)
    expect(clean.entries.every(({ state }) => state === 'not-started')).toBe(true)
  })

  test('values that are inherited do not count as given', () => {
    const dates = Object.create({ noticeSentOn: '2025-03-03' })
    expect(errorOf(limit('appeal.lodge', dates)).code).toBe('invalid-input')
    const mistake = errorOf(file({ dates, dispute: { kind: 'refusal-to-assess' } }))
    expect([mistake.code, mistake.path]).toEqual(['invalid-input', 'dates'])
  })

  test('objects without a prototype will do', () => {
    const bare = (value: object) => Object.assign(Object.create(null), value)
    expect(calculateDeadline('appeal.lodge', bare(NOTICE), bare({})).dueOn).toBe('2025-05-06')
    const caseFile = bare({ dates: bare(NOTICE), dispute: bare({ kind: 'refusal-to-assess' }) })
    expect(buildTimeline(caseFile, bare({ asAt: '2025-03-10' })).next?.id).toBe('mediation.contact-adviser')
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('results', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  const timelines = paths.map(({ name, caseFile, asAt }) => [name, any(caseFile), asAt] as const)

  test.each(timelines)('are frozen throughout and equal to their own JSON: %s', (_, caseFile, asAt) => {
    const before = JSON.stringify(caseFile)
    const timeline = buildTimeline(caseFile, { asAt })
    expect(isFrozen(timeline)).toBe(true)
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline)
    expect(JSON.stringify(caseFile)).toBe(before) // the file is left as it was
    expect(buildTimeline(caseFile, { asAt })).toEqual(timeline)
  })

  test('keep nothing of the caller’s that could be changed later', () => {
    const requires: 'comply.amend-plan'[] = ['comply.amend-plan']
    const sections: ('B' | 'F')[] = ['B']
    const timeline = buildTimeline(
      { dates: { orderMadeOn: '2025-06-06' }, dispute: { kind: 'plan-content', sections }, order: { requires } },
      AS_AT,
    )
    const before = JSON.stringify(timeline)
    sections.push('F')
    requires.pop()
    expect(JSON.stringify(timeline)).toBe(before)
    expect(Object.isFrozen(sections)).toBe(false)
    expect(Object.isFrozen(requires)).toBe(false)
  })

  test.each(
    Object.entries({
      timeLimits,
      provisions,
      disputeKinds,
      planSections,
      events,
      notices,
      exceptions,
      countingRules,
      bankHolidays,
    }),
  )('the law as data is frozen throughout: %s', (_, data) => expect(isFrozen(data)).toBe(true))
})
