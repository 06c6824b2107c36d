// How an entry stands, in a few words, and in a column; why it has its date, in one line.
import { expect, test } from 'vitest'
import { entryLabel, standingOf, whyEntry } from '../../src/text'
import { see } from './support'
import { lines, REQUEST, standings } from './tables/standings'

const SHORT: Record<string, string> = { '05': 'May', '06': 'Jun', '08': 'Aug', '09': 'Sep' }
const short = (iso: string) => `${Number(iso.slice(8))} ${SHORT[iso.slice(5, 7)]}`

test.each(standings)('%s', (_, caseFile, asAt, id, standing, label) => {
  const { entry, timeline } = see(caseFile, asAt, id)
  expect(standingOf(entry, timeline)).toBe(standing)
  expect(entryLabel(entry, entry.metOn === null ? '' : short(entry.metOn))).toBe(label)
})

test('without a day to print, an entry that was done says only how', () => {
  const { entry } = see(
    { dates: { ...REQUEST, assessmentDecisionSentOn: '2025-06-12' } },
    '2025-07-01',
    'assessment.decide',
  )
  expect(entryLabel(entry)).toBe('done in time')
})

test('what is no entry, or no day, is refused with a sentence', () => {
  expect(() => standingOf(null as never, { asAt: '2025-07-01' })).toThrow('entry must be an entry of a timeline')
  const { entry } = see({ dates: REQUEST }, '2025-07-01', 'plan.finalise')
  expect(() => standingOf(entry, { asAt: '1/7/2025' })).toThrow('asAt must be a calendar day')
})

test.each(lines)('why, in a line: %s', (_, caseFile, asAt, id, why) => {
  const { entry, timeline } = see(caseFile, asAt, id)
  expect(whyEntry(entry, timeline)).toBe(why)
})
