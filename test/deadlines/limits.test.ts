// Every time limit, by the table a lawyer could read: test/cases/limits.json, worked out by hand. The slow oracle works each
// row out too, so that a slip of the hand is no law.
import { describe, expect, test } from 'vitest'
import { calculateDeadline, type Deadline, type DeadlineOptions, type LimitId, timeLimits } from '../../src/index'
import rows from '../cases/limits.json'
import { oracleDeadline } from '../oracle/deadlines'

interface Row {
  limit: LimitId
  dates: Record<string, string>
  options?: DeadlineOptions
  expect: Pick<Deadline, 'endsOn' | 'dueOn' | 'dueTime' | 'lastWorkingDayOn'> &
    Partial<Pick<Deadline, 'basis' | 'assumptions'>> & { rules?: string[] }
  authority: string
  why: string
}

const table = rows as Row[]

test('every row is about a time limit that there is', () => {
  expect(table.map(({ limit }) => limit).filter((limit) => !(limit in timeLimits))).toEqual([])
})

describe.each(Object.keys(timeLimits))('%s', (id) => {
  const own = table.filter((row) => row.limit === id)
  test('has at least three rows', () => expect(own.length).toBeGreaterThanOrEqual(3))

  test.each(own)('$why ($authority)', ({ limit, dates, options, expect: { rules, ...expected } }) => {
    const deadline = calculateDeadline(limit, dates as never, options)
    expect(deadline).toMatchObject(expected)
    if (rules !== undefined) expect(movesOf(deadline.adjustments.map(({ rule }) => rule))).toEqual(rules)
    const slow = oracleDeadline(limit, dates, options as never)
    expect(slow).toMatchObject(expected)
    if (rules !== undefined) expect(movesOf(slow.rules)).toEqual(rules)
  })
})

/** The rules that moved the counted end; days left out of a count and a date put in its place are tested elsewhere. */
const movesOf = (rules: readonly string[]) =>
  rules.filter((rule) => rule === 'roll-to-working-day' || rule === 'lodge-after-august-or-christmas')
