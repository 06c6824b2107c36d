// The matchers, in vitest itself: each way to pass, each way to fail, and what a failure says.
import {
  buildTimeline,
  calculateDeadline,
  classifyDecision,
  classifyNotice,
  type Deadline,
  type Dispute,
  TimescalesError,
} from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { matchers, type TimescalesMatchers } from '../../../src/edges/testing/index'

// The two documented lines.
declare module 'vitest' {
  interface Matchers<T> extends TimescalesMatchers<T> {}
}

expect.extend(matchers)

// By hand: 5 August 2025 is in August, so the first working day after it, Monday 1 September.
const appeal = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
// 6 weeks after Monday 5 January 2026: Monday 16 February.
const decision = calculateDeadline('assessment.decide', { requestReceivedOn: '2026-01-05' })
const timeline = buildTimeline(
  { dispute: { kind: 'refusal-to-assess' }, dates: { requestReceivedOn: '2025-05-01', noticeSentOn: '2025-06-05' } },
  { asAt: '2025-08-06' },
)
const entry = (id: string) => timeline.entries.find((each) => each.id === id)
const parsed = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** The message of the failure, or what else is thrown. */
function failureOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  return 'passed'
}

describe('pass', () => {
  test('deadlines', () => {
    expect(appeal).toFallDueOn('2025-09-01')
    expect(appeal).not.toFallDueOn('2025-08-05')
    expect(appeal).toEndOn('2025-08-05')
    expect(appeal).not.toEndOn('2025-09-01')
    expect(appeal).toBeMovedBy('lodge-after-august-or-christmas')
    expect(appeal).not.toBeMovedBy('roll-to-working-day')
    expect(decision).not.toBeMovedBy('roll-to-working-day')
  })

  test.each<[string, Deadline, Parameters<TimescalesMatchers['toBeInState']>]>([
    ['before the day', appeal, ['not-due', { asAt: '2025-08-31' }]],
    ['on the day', appeal, ['due-today', { asAt: '2025-09-01' }]],
    ['after the day', appeal, ['overdue', { asAt: '2025-09-02' }]],
    ['done in time', appeal, ['met', { asAt: '2025-09-02', doneAt: '2025-09-01T16:59' }]],
    ['done an hour late', appeal, ['met-late', { asAt: '2025-09-02', doneAt: '2025-09-01T18:00' }]],
  ])('the state of a deadline: %s', (_name, deadline, [state, when]) => {
    expect(deadline).toBeInState(state, when)
    expect(parsed(deadline)).toBeInState(state, when)
    expect(deadline).not.toBeInState('relieved', when)
  })

  test('entries of a timeline', () => {
    expect(entry('appeal.lodge')).toFallDueOn('2025-09-01')
    expect(entry('appeal.lodge')).toEndOn('2025-08-05')
    expect(entry('appeal.lodge')).toBeMovedBy('lodge-after-august-or-christmas')
    expect(entry('mediation.contact-adviser')).toBeInState('overdue')
    expect(entry('appeal.lodge')).not.toBeInState('overdue')
  })

  test('timelines', () => {
    expect(timeline).toHaveEntry('appeal.lodge')
    expect(timeline).toHaveEntry('assessment.decide', 'met')
    expect(timeline).not.toHaveEntry('assessment.decide', 'overdue')
    expect(timeline).not.toHaveEntry('comply.amend-plan@orderMadeOn')
    expect(parsed(timeline)).toHaveEntry('appeal.lodge', 'not-due')
  })

  test.each<[string, Dispute, boolean, boolean]>([
    ['a refusal to assess', { kind: 'refusal-to-assess' }, true, true],
    ['provision with placement', { kind: 'plan-content', sections: ['F', 'I'] }, true, true],
    ['placement alone', { kind: 'plan-content', sections: ['I'] }, false, true],
    ['a draft plan', { kind: 'draft-plan' }, false, false],
  ])('disputes, and what was said of them: %s', (_name, dispute, certificate, available) => {
    for (const received of [dispute, [dispute], classifyDecision(dispute), classifyNotice([dispute])]) {
      if (certificate) expect(received).toRequireCertificate()
      else expect(received).not.toRequireCertificate()
      if (available) expect(received).toAllowAppeal()
      else expect(received).not.toAllowAppeal()
    }
  })

  test('a deadline cut down to its days, as a service may pass it on', () => {
    expect({ dueOn: '2025-09-01' }).toFallDueOn('2025-09-01')
    expect({ endsOn: '2025-08-05', dueOn: '2025-09-01' }).toEndOn('2025-08-05')
  })

  test('inside other matchers', () => {
    expect({ reference: '2025/117', deadline: appeal }).toEqual({
      reference: '2025/117',
      deadline: expect.toFallDueOn('2025-09-01'),
    })
  })
})

describe('fail, and say why', () => {
  test('a wrong day: how it was counted', () => {
    const message = failureOf(() => expect(appeal).toFallDueOn('2025-08-05'))
    expect(message).toContain('Expected appeal.lodge to fall due on 2025-08-05.')
    expect(message).toContain('Counted end and last day in time: 2025-08-05, 2025-09-01.')
    expect(message).toContain('August')
  })

  test.each<[string, () => unknown, string]>([
    [
      'toEndOn',
      () => expect(decision).toEndOn('2026-02-17'),
      'Expected assessment.decide to end on 2026-02-17. Counted end and last day in time: 2026-02-16.',
    ],
    [
      'not.toFallDueOn',
      () => expect(appeal).not.toFallDueOn('2025-09-01'),
      'Expected appeal.lodge not to fall due on 2025-09-01.',
    ],
    [
      'toBeMovedBy',
      () => expect(decision).toBeMovedBy('roll-to-working-day'),
      'Expected assessment.decide to be moved by roll-to-working-day.',
    ],
    [
      'toBeInState',
      () => expect(appeal).toBeInState('overdue', { asAt: '2025-08-31' }),
      'Expected appeal.lodge to be overdue. It is not-due.',
    ],
    [
      'toBeInState of an entry',
      () => expect(entry('appeal.lodge')).toBeInState('met'),
      'Expected appeal.lodge to be met. It is not-due.',
    ],
    [
      'not.toBeInState',
      () => expect(entry('appeal.lodge')).not.toBeInState('not-due'),
      'Expected appeal.lodge not to be not-due. It is not-due.',
    ],
    [
      'toHaveEntry',
      () => expect(timeline).toHaveEntry('review.decide'),
      'Expected the timeline to have review.decide. It has assessment.decide: met,',
    ],
    [
      'toHaveEntry with a state',
      () => expect(timeline).toHaveEntry('appeal.lodge', 'met'),
      'Expected the timeline to have appeal.lodge: met. It has',
    ],
    [
      'toHaveEntry of an empty timeline',
      () => expect(buildTimeline({ dates: {} }, { asAt: '2025-08-06' })).toHaveEntry('appeal.lodge'),
      'It has no entries.',
    ],
    [
      'toRequireCertificate',
      () => expect({ kind: 'plan-content', sections: ['I'] }).toRequireCertificate(),
      'Expected the dispute to require a mediation certificate. The reason is placement-only.',
    ],
    [
      'toAllowAppeal',
      () => expect({ kind: 'draft-plan' }).toAllowAppeal(),
      'Expected the dispute to allow an appeal. The reason is not-final-yet.',
    ],
    [
      'not.toAllowAppeal',
      () => expect({ kind: 'refusal-to-assess' }).not.toAllowAppeal(),
      'Expected the dispute not to allow an appeal. The reason is CFA s.51(2)(a).',
    ],
    [
      'a deadline cut down to its days',
      () => expect({ dueOn: '2025-09-01' }).toFallDueOn('2025-09-02'),
      'Expected the deadline to fall due on 2025-09-02. Counted end and last day in time: 2025-09-01.',
    ],
  ])('%s', (_name, act, message) => {
    expect(failureOf(act)).toContain(message)
  })
})

describe('refuse, under .not too', () => {
  test.each<[string, unknown, (to: TimescalesMatchers) => unknown, string]>([
    ['an expected day that is not in the calendar', appeal, (to) => to.toFallDueOn('2025-02-30'), 'invalid-date'],
    ['an expected day in British order', appeal, (to) => to.toEndOn('01/09/2025'), 'invalid-date'],
    ['a rule that there is not', appeal, (to) => to.toBeMovedBy('roll-to-monday' as never), 'invalid-input'],
    ['a date where a deadline belongs', '2025-09-01', (to) => to.toFallDueOn('2025-09-01'), 'invalid-input'],
    ['nothing where a deadline belongs', undefined, (to) => to.toEndOn('2025-09-01'), 'invalid-input'],
    [
      'days alone where a record is needed',
      { dueOn: '2025-09-01' },
      (to) => to.toBeMovedBy('roll-to-working-day'),
      'invalid-input',
    ],
    [
      'an entry that has not started',
      { ...entry('appeal.lodge'), deadline: null },
      (to) => to.toFallDueOn('2025-09-01'),
      'invalid-input',
    ],
    ['a deadline without a day to stand on', appeal, (to) => to.toBeInState('overdue'), 'invalid-input'],
    [
      'an entry with a day of its own',
      entry('appeal.lodge'),
      (to) => to.toBeInState('met', { asAt: '2025-09-01' }),
      'invalid-input',
    ],
    [
      'a day that is not in the calendar',
      appeal,
      (to) => to.toBeInState('met', { asAt: '2025-09-31' }),
      'invalid-date',
    ],
    ['a deadline where a timeline belongs', appeal, (to) => to.toHaveEntry('appeal.lodge'), 'invalid-input'],
    ['an entry that no timeline can have', timeline, (to) => to.toHaveEntry('appeal.lodged'), 'invalid-input'],
    [
      'an entry with a source that starts no such thing',
      timeline,
      (to) => to.toHaveEntry('appeal.lodge@foo'),
      'invalid-input',
    ],
    ['an entry of comply.* without its source', timeline, (to) => to.toHaveEntry('comply.amend-plan'), 'invalid-input'],
    [
      'an entry of comply.* with the source of another',
      timeline,
      (to) => to.toHaveEntry('comply.cease-plan@agreementMadeOn'),
      'invalid-input',
    ],
    ['an entry that is no text', timeline, (to) => to.toHaveEntry(5 as never), 'invalid-input'],
    [
      'a state that there is not, of a deadline',
      appeal,
      (to) => to.toBeInState('late' as never, { asAt: '2025-09-01' }),
      'invalid-input',
    ],
    [
      'a state that there is not, of an entry',
      entry('appeal.lodge'),
      (to) => to.toBeInState('over-due' as never),
      'invalid-input',
    ],
    [
      'a state that there is not, in a timeline',
      timeline,
      (to) => to.toHaveEntry('appeal.lodge', 'over-due' as never),
      'invalid-input',
    ],
    [
      'a state that every object has',
      timeline,
      (to) => to.toHaveEntry('appeal.lodge', 'constructor' as never),
      'invalid-input',
    ],
    ['a deadline where a dispute belongs', appeal, (to) => to.toRequireCertificate(), 'invalid-input'],
    ['a kind of dispute that there is not', { kind: 'refusal' }, (to) => to.toAllowAppeal(), 'unknown-kind'],
  ])('%s', (_name, received, act, code) => {
    for (const to of [expect(received), expect(received).not]) {
      let thrown: unknown
      try {
        act(to as unknown as TimescalesMatchers)
      } catch (error) {
        thrown = error
      }
      expect(thrown).toBeInstanceOf(TimescalesError)
      expect(thrown).toMatchObject({ code })
    }
  })
})

test.each([
  ['comply.amend-plan', 'comply.amend-plan@orderMadeOn or comply.amend-plan@agreementMadeOn'],
  ['appeal.lodge@foo', 'such as appeal.lodge.'],
  ['appeal.lodged', 'such as appeal.lodge.'],
])('an entry that no timeline can have, %s: which there are', (id, says) => {
  expect(failureOf(() => expect(timeline).not.toHaveEntry(id))).toContain(says)
})

test('the matchers are plain functions of value and arguments: jest calls them in the same way', () => {
  const { pass, message, actual, expected } = matchers.toFallDueOn(appeal, '2025-08-05')
  expect({ pass, actual, expected }).toEqual({ pass: false, actual: '2025-09-01', expected: '2025-08-05' })
  expect(message()).toContain('appeal.lodge')
})
