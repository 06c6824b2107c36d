// A sample suite under ts-jest in the old way of finding modules: every export is there, with its types.
import { calculateDeadline, type Deadline } from 'send-dispute-timescales'
import bankHolidays from 'send-dispute-timescales/bank-holidays.json'
import cases from 'send-dispute-timescales/cases.json'
import law from 'send-dispute-timescales/law.json'
import { dueAt } from 'send-dispute-timescales/luxon'
import { toTable } from 'send-dispute-timescales/render'
import { parseCaseFile } from 'send-dispute-timescales/schema'
import schema from 'send-dispute-timescales/schema.json'
import { assessSend35 } from 'send-dispute-timescales/send35'
import { matchers, type TimescalesMatchers } from 'send-dispute-timescales/testing'

declare global {
  namespace jest {
    interface Matchers<R> extends TimescalesMatchers<R> {}
  }
}
expect.extend(matchers)

test('a deadline and its matchers', () => {
  const appeal: Deadline = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
  const year: number = dueAt(appeal).year
  expect(year).toBe(2025)
  expect(appeal).toFallDueOn('2025-09-01')
  // @ts-expect-error a date left out
  expect(() => calculateDeadline('appeal.lodge', {})).toThrow()
})

test('the other ways in', () => {
  expect([toTable, parseCaseFile, assessSend35].map((it) => typeof it)).toEqual(['function', 'function', 'function'])
  for (const json of [bankHolidays, cases, law, schema] as object[]) expect(Object.keys(json).length).toBeGreaterThan(2)
})
