// How a deadline stands on a day: every state, both sides of the last day and of 17:00.
import { describe, expect, test } from 'vitest'
import { calculateDeadline, type Deadline, deadlineStatus, type State, TimescalesError } from '../../src/index'

// Due on Monday 23 June 2025, the whole day: the authority's duty.
const duty = calculateDeadline('assessment.decide', { requestReceivedOn: '2025-05-12' })
// Lifted, and so never late.
const relieved = calculateDeadline(
  'assessment.decide',
  { requestReceivedOn: '2025-05-12' },
  { relievedBy: 'exceptional-circumstances' },
)
// Due on Tuesday 6 May 2025 at 17:00; its counted end was Saturday 3 May.
const appeal = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-03-03' })
// A right that nobody has to use, until 17:00 on 4 July 2025.
const right = calculateDeadline('appeal.seek-permission', { tribunalDecisionSentOn: '2025-06-06' })
// A right without an hour, until 27 August 2025.
const claim = calculateDeadline('discrimination.claim', { conductEndedOn: '2025-02-28' })
// A floor that the authority must leave, to 1 September 2025.
const floor = calculateDeadline('plan.comment-on-draft', { draftPlanServedOn: '2025-08-18' })
// At once, on Friday 6 June 2025.
const atOnce = calculateDeadline('comply.cease-plan', { orderMadeOn: '2025-06-06' })

// An appointment, on Thursday 11 September 2025: nobody is late for it.
const hearing = calculateDeadline('appeal.hearing', { hearingOn: '2025-09-11' })
// A day that the Tribunal named, Saturday 16 August 2025: until 17:00 on the Monday.
const bundle = calculateDeadline('appeal.bundle', { bundleDueOn: '2025-08-16' })

const records: Record<string, [Deadline, string]> = {
  duty: [duty, '2025-06-23'],
  relieved: [relieved, '2025-06-23'],
  appeal: [appeal, '2025-05-06'],
  right: [right, '2025-07-04'],
  claim: [claim, '2025-08-27'],
  floor: [floor, '2025-09-01'],
  atOnce: [atOnce, '2025-06-06'],
  hearing: [hearing, '2025-09-11'],
  bundle: [bundle, '2025-08-18'],
}

test.each(Object.entries(records))('%s is due on the day the table takes it for', (_, [deadline, dueOn]) => {
  expect(deadline.dueOn).toBe(dueOn)
})

// biome-ignore format: one line a moment
const table: [keyof typeof records, string, string | undefined, State][] = [
  // not done
  ['duty', '2025-05-01', undefined, 'not-due'],
  ['duty', '2025-06-22', undefined, 'not-due'],
  ['duty', '2025-06-23', undefined, 'due-today'],
  ['duty', '2025-06-24', undefined, 'overdue'],
  ['duty', '2030-01-01', undefined, 'overdue'],
  ['appeal', '2025-05-03', undefined, 'not-due'],
  ['appeal', '2025-05-05', undefined, 'not-due'],
  ['appeal', '2025-05-06', undefined, 'due-today'],
  ['appeal', '2025-05-07', undefined, 'overdue'],
  ['right', '2025-07-03', undefined, 'not-due'],
  ['right', '2025-07-04', undefined, 'due-today'],
  ['right', '2025-07-05', undefined, 'lapsed'],
  ['claim', '2025-08-27', undefined, 'due-today'],
  ['claim', '2025-08-28', undefined, 'lapsed'],
  ['floor', '2025-08-31', undefined, 'not-due'],
  ['floor', '2025-09-01', undefined, 'due-today'],
  ['floor', '2025-09-02', undefined, 'lapsed'],
  ['relieved', '2025-06-22', undefined, 'not-due'],
  ['relieved', '2025-06-23', undefined, 'due-today'],
  ['relieved', '2025-06-24', undefined, 'relieved'],
  ['atOnce', '2025-06-05', undefined, 'not-due'],
  ['atOnce', '2025-06-06', undefined, 'due-today'],
  ['atOnce', '2025-06-07', undefined, 'overdue'],
  ['hearing', '2025-09-10', undefined, 'not-due'],
  ['hearing', '2025-09-11', undefined, 'due-today'],
  ['hearing', '2025-09-12', undefined, 'lapsed'],
  ['bundle', '2025-08-18', undefined, 'due-today'],
  ['bundle', '2025-08-19', undefined, 'overdue'],
  // done
  ['duty', '2025-06-30', '2025-06-22', 'met'],
  ['duty', '2025-06-30', '2025-06-23', 'met'],
  ['duty', '2025-06-30', '2025-06-24', 'met-late'],
  ['duty', '2025-06-24', '2025-06-24', 'met-late'],
  ['relieved', '2025-12-01', '2025-06-23', 'met'],
  ['relieved', '2025-12-01', '2025-11-30', 'met'],
  ['appeal', '2025-06-01', '2025-05-03', 'met'],
  ['appeal', '2025-06-01', '2025-05-06', 'met'],
  ['appeal', '2025-06-01', '2025-05-07', 'met-late'],
  ['right', '2025-08-01', '2025-07-04', 'met'],
  ['right', '2025-08-01', '2025-07-05', 'met-late'],
  ['floor', '2025-10-01', '2025-09-01', 'met'],
  ['floor', '2025-10-01', '2025-09-02', 'met-late'],
  ['atOnce', '2025-06-30', '2025-06-06', 'met'],
  ['atOnce', '2025-06-30', '2025-06-07', 'met-late'],
  ['hearing', '2025-10-01', '2025-09-11', 'met'],
  ['hearing', '2025-10-01', '2025-09-30', 'met'],
  ['hearing', '2025-10-01', '2025-09-01', 'met'],
  ['bundle', '2025-09-01', '2025-08-18', 'met'],
  ['bundle', '2025-09-01', '2025-08-19', 'met-late'],
  // done at an hour in London
  ['bundle', '2025-09-01', '2025-08-18T17:00', 'met'],
  ['bundle', '2025-09-01', '2025-08-18T17:01', 'met-late'],
  ['hearing', '2025-10-01', '2025-09-11T18:30', 'met'],
  ['appeal', '2025-06-01', '2025-05-06T00:00', 'met'],
  ['appeal', '2025-06-01', '2025-05-06T16:59', 'met'],
  ['appeal', '2025-06-01', '2025-05-06T16:59:59', 'met'],
  ['appeal', '2025-06-01', '2025-05-06T17:00', 'met'],
  ['appeal', '2025-06-01', '2025-05-06T17:00:00', 'met'],
  ['appeal', '2025-06-01', '2025-05-06T17:00:01', 'met-late'],
  ['appeal', '2025-06-01', '2025-05-06T17:01', 'met-late'],
  ['appeal', '2025-06-01', '2025-05-06T23:59:59', 'met-late'],
  ['appeal', '2025-06-01', '2025-05-05T17:01', 'met'],
  ['appeal', '2025-06-01', '2025-05-07T00:00', 'met-late'],
  ['right', '2025-08-01', '2025-07-04T17:00', 'met'],
  ['right', '2025-08-01', '2025-07-04T17:01', 'met-late'],
  ['duty', '2025-06-30', '2025-06-23T17:01', 'met'],
  ['duty', '2025-06-30', '2025-06-23T23:59:59', 'met'],
  ['claim', '2025-09-01', '2025-08-27T23:59', 'met'],
  ['relieved', '2025-12-01', '2025-11-30T23:59', 'met'],
  // planned: after asAt it does not count yet
  ['duty', '2025-06-22', '2025-06-23', 'not-due'],
  ['duty', '2025-06-23', '2025-06-24', 'due-today'],
  ['duty', '2025-06-24', '2025-06-25', 'overdue'],
  ['right', '2025-07-05', '2025-07-06', 'lapsed'],
  ['relieved', '2025-06-24', '2025-06-25', 'relieved'],
  ['appeal', '2025-05-06', '2025-05-06T17:01', 'met-late'],
]

describe('deadlineStatus', () => {
  test.each(table)('%s on %s, done at %s: %s', (name, asAt, doneAt, state) => {
    const [deadline] = records[name] as [Deadline, string]
    expect(deadlineStatus(deadline, { asAt, ...(doneAt && { doneAt }) })).toBe(state)
  })

  test('every state that a single deadline can have is in the table', () => {
    expect([...new Set(table.map(([, , , state]) => state))].sort()).toEqual(
      ['due-today', 'lapsed', 'met', 'met-late', 'not-due', 'overdue', 'relieved'].sort(),
    )
  })

  test.each([undefined, null])('doneAt: %s is not done', (doneAt) => {
    expect(deadlineStatus(duty, { asAt: '2025-06-24', doneAt })).toBe('overdue')
  })

  test('a record that has been stored as JSON stands as before', () => {
    const stored = JSON.parse(JSON.stringify(appeal)) as Deadline
    expect(deadlineStatus(stored, { asAt: '2025-06-01', doneAt: '2025-05-06T17:01' })).toBe('met-late')
    expect(deadlineStatus(stored, { asAt: '2025-05-07' })).toBe('overdue')
  })

  test('a record that does not say which start was chosen stands as before', () => {
    const starts = appeal.starts.map((start) => ({ ...start, chosen: false }))
    expect(deadlineStatus({ ...appeal, starts }, { asAt: '2025-05-07' })).toBe('overdue')
  })

  test('a record of a day on which the law did not say this: no other version stands in for it', () => {
    const [start] = duty.starts
    const record = { ...duty, starts: [{ ...start, on: '2010-05-12' }] } as typeof duty
    expect(() => deadlineStatus(record, { asAt: '2025-06-24' })).toThrow(
      expect.objectContaining({
        code: 'not-in-force',
        path: 'deadline.starts',
        message: 'No version of assessment.decide starts as this record says: work it out again.',
        expected: 'what calculateDeadline returned',
        received: '"requestReceivedOn 2010-05-12"',
      }),
    )
    const [letter] = appeal.starts
    const only = { ...appeal, starts: [{ ...letter, event: 'certificateIssuedOn' }] } as typeof appeal
    expect(() => deadlineStatus(only, { asAt: '2025-06-24' })).toThrow('No version of appeal.lodge starts as')
    const two = calculateDeadline('review.finalise-amendments', {
      reviewMeetingOn: '2025-05-12',
      amendmentNoticeSentOn: '2025-06-02',
    })
    const starts = two.starts.map((each) => ({ ...each, on: '2010-05-12' }))
    expect(() => deadlineStatus({ ...two, starts }, { asAt: '2025-06-24' })).toThrow(
      expect.objectContaining({ received: '"amendmentNoticeSentOn 2010-05-12, review…"' }),
    )
  })

  test('a deadline from a timeline, without computedWith, will do', () => {
    const { computedWith: _, ...inTimeline } = duty
    expect(deadlineStatus(inTimeline, { asAt: '2025-06-23' })).toBe('due-today')
  })

  test('a directed date of an order has its hour, and the period it replaces has none', () => {
    const directed = calculateDeadline(
      'comply.amend-plan',
      { orderMadeOn: '2025-06-06' },
      { directedDueOn: '2025-06-30' },
    )
    const period = calculateDeadline('comply.amend-plan', { orderMadeOn: '2025-06-06' })
    expect(deadlineStatus(directed, { asAt: '2025-07-14', doneAt: '2025-06-30T17:01' })).toBe('met-late')
    expect(deadlineStatus(period, { asAt: '2025-07-14', doneAt: '2025-07-11T17:01' })).toBe('met')
  })

  // biome-ignore format: one line an input
  test.each<[string, string | undefined, string]>([
    ['2025-02-30', undefined, 'asAt'],
    ['2025-06-23T12:00', undefined, 'asAt'],
    ['', undefined, 'asAt'],
    ['2025-06-24', '2025-02-30', 'doneAt'],
    ['2025-06-24', '2025-06-23T24:00', 'doneAt'],
    ['2025-06-24', '2025-06-23T17:60', 'doneAt'],
    ['2025-06-24', '2025-06-23T17', 'doneAt'],
    ['2025-06-24', '2025-06-23T17:00Z', 'doneAt'],
    ['2025-06-24', '2025-06-23T17:00+01:00', 'doneAt'],
    ['2025-06-24', '2025-06-23 17:00', 'doneAt'],
  ])('as at %j, done at %j: invalid-date at %s', (asAt, doneAt, path) => {
    const run = () => deadlineStatus(duty, { asAt, ...(doneAt && { doneAt }) })
    expect(run).toThrow(TimescalesError)
    expect(run).toThrow(expect.objectContaining({ code: 'invalid-date', path }))
  })
})
