// What a problem says was wanted, and what stood there: for programs, beside the sentence.
import { expect, test } from 'vitest'
import { calculateDeadline, caseFileProblems, createCalendar } from '../../src/index'
import { errorOf } from '../support/errors'

const dates = {}
const dispute = { kind: 'refusal-to-assess' }
const LIFTING = 'school-closed | early-years-closed | exceptional-circumstances | absent-from-area | coronavirus'

// biome-ignore format: one line a mistake
test.each<[what: string, file: unknown, ...wanted: [expected: string, received: string][]]>([
  ['a key that is none', { dates, zzz: 1 }, ['$schema | reference | dispute | dates | order | agreement | concession | directed | agreed | done | relieved | notRecorded', '1']],
  ['a reference that is too long', { dates, reference: 'x'.repeat(1001) }, ['text of at most 1000 characters', `"${'x'.repeat(40)}…"`]],
  ['an event that is none', { dates: { noticeSend: '2025-03-03' } }, ['an event, such as "noticeSentOn"', '"noticeSend"']],
  ['an order of two dates that cannot be', { dates: { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-03-02' } }, ['a day from 2025-03-03', '"2025-03-02"']],
  ['a day before the law', { dates: { requestReceivedOn: '2014-08-31' } }, ['a day from 2014-09-01', '"2014-08-31"']],
  ['a duty without its source', { dates, dispute, done: { 'comply.notify-assessment': '2025-06-02' } }, ['comply.notify-assessment@orderMadeOn | comply.notify-assessment@agreementMadeOn | comply.notify-assessment@concessionNotifiedOn', '"comply.notify-assessment"']],
  ['an entry that is never reached', { dates, done: { 'appeal.lodge': '2025-06-02' } }, ['the id of an entry that this case can reach', '"appeal.lodge"']],
  ['a date that an entry does not take', { dates, dispute, agreed: { 'appeal.respond': '2025-06-02' } }, ['no agreed date', '"2025-06-02"']],
  ['an exception that does not lift it', { dates, relieved: [{ entry: 'plan.finalise', exception: 'missed-appointment' }] }, [LIFTING, '"missed-appointment"']],
  ['a limit that nothing lifts', { dates, relieved: [{ entry: 'review.give-notice', exception: 'coronavirus' }] }, ['no exception', '"coronavirus"']],
  ['a closure beside what is none', { dates, relieved: [{ entry: 'plan.finalise', exception: 'coronavirus', closure: {} }] }, ['no closure', 'an object']],
  ['what an order cannot require', { dates, order: { requires: ['appeal.lodge'] } }, ['a comply.* limit that runs from orderMadeOn', '"appeal.lodge"']],
  ['two persons', { dates, dispute: [dispute, { ...dispute, detained: true }] }, ['all detained, or none', 'a list of 2']],
])('%s', (_what, file, ...wanted) =>
  expect(caseFileProblems(file).map(({ expected, received }) => [expected, received])).toEqual(wanted),
)

// biome-ignore format: one line a mistake
test.each<[what: string, run: () => unknown, expected: string, received: string | undefined]>([
  ['two changes to one calendar', () => createCalendar({ add: ['2026-06-15'], knownOn: '2026-01-01' }), 'one of bankHolidays, add, knownOn', '"add, knownOn"'],
  ['a date of another limit', () => calculateDeadline('appeal.lodge', { requestReceivedOn: '2025-03-03' } as never), 'noticeSentOn | certificateIssuedOn', '"2025-03-03"'],
  ['no date', () => calculateDeadline('appeal.lodge', {} as never), 'a date', 'missing'],
  ['two of several', () => calculateDeadline('appeal.costs', { tribunalDecisionSentOn: '2025-06-06', withdrawalNoticeSentOn: '2025-06-06' } as never), 'one of tribunalDecisionSentOn, withdrawalNoticeSentOn', '"tribunalDecisionSentOn, withdrawalNotice…"'],
])('%s', (_what, run, expected, received) => expect(errorOf(run)).toMatchObject({ expected, received }))
