// The shared tables of deadlines: dates computed elsewhere, and dates published by others. Every row, every field.
import { describe, expect, test } from 'vitest'
import { calculateDeadline, type Deadline, type DeadlineOptions, type LimitId } from '../../src/index'
import oracleCases from '../cases/oracle-cases.json'
import publishedCases from '../cases/published-cases.json'

interface Row {
  id: string
  limit: LimitId
  dates: Record<string, string>
  options?: DeadlineOptions
  expect: Partial<Deadline> & { rules?: string[] }
  source?: string
}

describe.each([
  ['oracle-cases', oracleCases as unknown as Row[]],
  ['published-cases', publishedCases as unknown as Row[]],
])('%s.json', (_, rows) => {
  test.each(rows)('$id $limit $dates', ({ limit, dates, options, expect: { rules, ...fields } }) => {
    const deadline = calculateDeadline(limit, dates as never, options)
    expect(deadline).toMatchObject(fields)
    if (rules !== undefined) expect(deadline.adjustments.map(({ rule }) => rule)).toEqual(rules)
  })
})
