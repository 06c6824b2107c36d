// A sample integrator's suite in vitest.
import { buildTimeline, calculateDeadline } from 'send-dispute-timescales'
import { matchers, runConformance, type TimescalesMatchers } from 'send-dispute-timescales/testing'
import { describe, expect, test } from 'vitest'
import { appealDeadline, letter } from './letters.cjs'

declare module 'vitest' {
  interface Matchers<T> extends TimescalesMatchers<T> {}
}
expect.extend(matchers)

describe('our letters', () => {
  test('say the day', () => expect(letter('2025-06-05', { kind: 'refusal-to-assess' })).toContain('2025-09-01'))
  test('rest on the right deadline', () => {
    expect(appealDeadline('2025-06-05')).toFallDueOn('2025-09-01')
    expect(appealDeadline('2025-06-05')).toEndOn('2025-08-05')
    expect(appealDeadline('2025-06-05')).toBeMovedBy('lodge-after-august-or-christmas')
    expect(appealDeadline('2025-06-05')).not.toBeInState('overdue', { asAt: '2025-09-01' })
    expect({ kind: 'plan-content', sections: ['I'] }).not.toRequireCertificate()
  })
  test('a failure says why', () =>
    expect(() => expect(appealDeadline('2025-06-05')).toFallDueOn('2025-08-05')).toThrow(/August/))
  test('a timeline', () => {
    const file = { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } } as const
    expect(buildTimeline(file, { asAt: '2025-08-05' })).toHaveEntry('appeal.lodge', 'not-due')
  })
})

test('our calculator conforms', async () => {
  const { failed, passed } = await runConformance(calculateDeadline)
  expect(failed).toEqual([])
  expect(passed).toBeGreaterThan(100)
})

test('a wrong one does not', async () => {
  const wrong = () => ({ dueOn: '2026-03-03' })
  expect((await runConformance({ deadline: wrong }, { fields: ['dueOn'] })).failed.length).toBeGreaterThan(100)
})
