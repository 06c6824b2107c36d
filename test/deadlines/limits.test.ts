// Every time limit, by the table a lawyer could read: test/cases/limits.json, worked out by hand.
import { describe, expect, test } from 'vitest'
import { calculateDeadline, type DeadlineOptions, type LimitId, timeLimits } from '../../src/index'
import rows from '../cases/limits.json'

interface Row {
  limit: LimitId
  dates: Record<string, string>
  options?: DeadlineOptions
  expect: { endsOn: string; dueOn: string; dueTime: string | null; lastWorkingDayOn: string | null; rules?: string[] }
  authority: string
  why: string
}

describe.each(Object.keys(timeLimits))('%s', (id) => {
  const table = (rows as Row[]).filter((row) => row.limit === id)
  test('has at least three rows', () => expect(table.length).toBeGreaterThanOrEqual(3))
  test.each(table)('$why ($authority)', ({ limit, dates, options, expect: { rules, ...expected } }) => {
    const deadline = calculateDeadline(limit, dates as never, options)
    expect(deadline).toMatchObject(expected)
    if (rules !== undefined) expect(movesOf(deadline.adjustments)).toEqual(rules)
  })
})

/** The rules that moved the counted end; days left out of a count and a date put in its place are told elsewhere. */
const movesOf = (adjustments: readonly { rule: string }[]) =>
  adjustments
    .map(({ rule }) => rule)
    .filter((rule) => rule === 'roll-to-working-day' || rule === 'lodge-after-august-or-christmas')
