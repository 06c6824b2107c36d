// The days that do not count before the Tribunals: 25 December to 1 January, and August (Rules r.12(3)(b)).
import { expect, test } from 'vitest'
import { countsBeforeTribunal } from '../../src/index'

test.each([
  ['2025-07-31', true, 'the last day of July'],
  ['2025-08-01', false, 'the first day of August'],
  ['2025-08-16', false, 'a Saturday in August'],
  ['2025-08-31', false, 'the last day of August'],
  ['2025-09-01', true, 'the first day of September'],
  ['2025-12-24', true, 'Christmas Eve'],
  ['2025-12-25', false, 'Christmas Day'],
  ['2025-12-31', false, 'the last day of the year'],
  ['2026-01-01', false, 'New Year’s Day'],
  ['2026-01-02', true, 'the day after'],
  ['2026-05-16', true, 'a Saturday in May: weekends count, where days are counted'],
])('%s counts: %s (%s)', (date, counts) => {
  expect(countsBeforeTribunal(date)).toBe(counts)
})

test('what is no day is refused', () => {
  expect(() => countsBeforeTribunal('2025-02-30')).toThrow('not in the calendar')
})
