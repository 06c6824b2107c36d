// How an entry stands, in a few words, and in a column; why it has its date, in one line.
import { expect, test } from 'vitest'
import { entryLabel, explainLate, headline, standingOf, whyEntry } from '../../src/text'
import { refusal, see } from './support'
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
  const growing = {
    noticeSentOn: '2025-03-03',
    adviserContactedOn: '2025-03-10',
    appealReceivedByTribunalOn: '2025-05-20',
  }
  const appeal = see(refusal(growing), '2025-07-01', 'appeal.lodge').entry
  expect(entryLabel(appeal)).toBe('done, not known if in time')
})

test('what is no entry, no timeline or no day is refused with a sentence', () => {
  for (const run of [
    () => standingOf(null as never, { asAt: '2025-07-01' }),
    () => whyEntry(undefined as never),
    () => explainLate(null as never),
    () => entryLabel('late' as never),
  ])
    expect(run).toThrow('entry must be an entry of a timeline; it is')
  expect(() => headline(null as never)).toThrow('timeline must be a timeline from buildTimeline; it is null.')
  const { entry } = see({ dates: REQUEST }, '2025-07-01', 'plan.finalise')
  expect(() => standingOf(entry, { asAt: '1/7/2025' })).toThrow('asAt must be a calendar day')
  expect(() => standingOf(entry, {} as never)).toThrow('asAt must be a calendar day')
  expect(() => standingOf({ ...entry, limit: 'plan.finalize' } as never, { asAt: '2025-07-01' })).toThrow(
    'Did you mean "plan.finalise"?',
  )
})

test.each(lines)('why, in a line: %s', (_, caseFile, asAt, id, why) => {
  const { entry, timeline } = see(caseFile, asAt, id)
  expect(whyEntry(entry, timeline)).toBe(why)
})
