// Both sides of a change of the law: every word reads the version of its record, or of the day looked from.
import { beforeAll, expect, test, vi } from 'vitest'
import type { CaseFile, Counts, LimitId, LimitVersion, TimeLimit } from '../../src/index'
import { limitsWith } from '../support/changed-law'

type Library = typeof import('../../src/index')
let library: Library

const DAY = '2027-09-01'
const DAY_BEFORE = '2027-08-31'

/** A made-up change of a real limit, for good, from 1 September 2027; null for a repeal. */
function changed(row: TimeLimit, change: ((version: LimitVersion) => Partial<LimitVersion>) | null): TimeLimit {
  const last = row.versions.at(-1) as LimitVersion
  const before: LimitVersion[] = [...row.versions.slice(0, -1), { ...last, through: DAY_BEFORE }]
  return { ...row, versions: change === null ? before : [...before, { ...last, from: DAY, ...change(last) }] }
}

const withLimb = ({ counts }: LimitVersion, limb: Partial<Counts['limbs'][number]>): Partial<LimitVersion> => ({
  counts: { ...counts, limbs: counts.limbs.map((each) => ({ ...each, ...limb })) },
})

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('../../src/law/time-limits', async (original) => {
    const law = (await original()) as typeof import('../../src/law/time-limits')
    const rows: Partial<Record<LimitId, TimeLimit>> = {
      'plan.finalise': changed(law.timeLimits['plan.finalise'], (version) =>
        withLimb(version, { period: { n: 16, unit: 'weeks' } }),
      ),
      'appeal.respond': changed(law.timeLimits['appeal.respond'], (version) => ({
        ...withLimb(version, { period: { n: 4, unit: 'weeks' }, rules: ['event-day-excluded'] }),
        end: 'as-it-falls',
        law: ['Rules 17'],
      })),
      'appeal.copy-care-answer': changed(law.timeLimits['appeal.copy-care-answer'], (version) =>
        withLimb(version, { event: 'healthAnswerReceivedByAuthorityOn' }),
      ),
      'plan.comment-on-draft': changed(law.timeLimits['plan.comment-on-draft'], ({ counts }) => ({
        counts: { ...counts, force: 'may' },
      })),
      'appeal.lodge': changed(law.timeLimits['appeal.lodge'], ({ counts }) => ({
        counts: { ...counts, limbs: counts.limbs.map((limb) => ({ ...limb, period: { n: 3, unit: 'months' } })) },
      })),
      'discrimination.claim': changed(law.timeLimits['discrimination.claim'], (version) =>
        withLimb(version, { period: { n: 9, unit: 'months' } }),
      ),
      'plan.answer-consultation': changed(law.timeLimits['plan.answer-consultation'], null),
    }
    return { ...law, ...limitsWith(law, rows) }
  })
  library = await import('../../src/index')
  return () => {
    vi.doUnmock('../../src/law/time-limits')
    vi.resetModules()
  }
})

const entryOf = (caseFile: CaseFile, asAt: string, id: string) => {
  const timeline = library.buildTimeline(caseFile, { asAt })
  const entry = timeline.entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`no ${id}`)
  return { entry, timeline }
}

const said = (caseFile: CaseFile, asAt: string, id: string): string => {
  const { entry, timeline } = entryOf(caseFile, asAt, id)
  return library.explainEntry(entry, timeline).join(' ')
}

test.each([
  [
    'the last day of the old law',
    DAY_BEFORE,
    'so the 20 weeks end on Tuesday 18 January 2028',
    '20 weeks after the request',
  ],
  ['the first day of the new', DAY, 'so the 16 weeks end on Wednesday 22 December 2027', '16 weeks after the request'],
] as const)('a new period: %s', (_, requestReceivedOn, counted, why) => {
  expect(
    library.explainDeadline(library.calculateDeadline('plan.finalise', { requestReceivedOn })).join(' '),
  ).toContain(counted)
  const { entry, timeline } = entryOf({ dates: { requestReceivedOn } }, '2027-10-01', 'plan.finalise')
  expect(library.whyEntry(entry, timeline)).toBe(why)
})

const appealed = (day: string): CaseFile => ({
  dispute: { kind: 'refusal-to-assess' },
  dates: { noticeSentOn: '2027-07-01', appealReceivedByTribunalOn: day },
})

test('a limit that has not started: the law of the day looked from', () => {
  const before = said(appealed('2027-08-20'), DAY_BEFORE, 'appeal.respond')
  expect(before).toContain("The time is 30 working days after the appeal's arrival.")
  expect(before).toContain('[Rules 21(1)(c)]')
  const after = said(appealed('2027-08-20'), DAY, 'appeal.respond')
  expect(after).toContain("The time is 4 weeks after the appeal's arrival.")
  expect(after).toContain('[Rules 17]')
  expect(after).not.toContain('Rules 21(1)(c)')
})

test('a limit that has not started, and nobody said from which day: the law as it was last read', () => {
  const { entry } = entryOf(appealed('2027-08-20'), DAY, 'appeal.respond')
  expect(library.explainEntry(entry).join(' ')).toContain("The time is 30 working days after the appeal's arrival.")
})

test('a new unit and a new end: no working days, no 5pm, no judge for the new; all three for the old', () => {
  const started = (day: string): CaseFile => ({
    ...appealed('2027-08-20'),
    dates: { ...appealed('2027-08-20').dates, appealReceivedByAuthorityOn: day },
  })
  const old = said(started(DAY_BEFORE), '2028-01-03', 'appeal.respond')
  for (const each of ['Working days leave out', 'ends at 5pm', 'a judge decides']) expect(old).toContain(each)
  const now = said(started(DAY), '2028-01-03', 'appeal.respond')
  expect(now).toContain('so the 4 weeks end on Wednesday 29 September 2027')
  for (const each of ['Working days', '5pm', 'a judge decides']) expect(now).not.toContain(each)
})

test('a new event: what a limit that has not started waits for', () => {
  const recommended: CaseFile = {
    dispute: { kind: 'plan-content', sections: ['F', 'G', 'D'] },
    dates: {
      noticeSentOn: '2027-03-01',
      appealReceivedByTribunalOn: '2027-04-01',
      recommendationMadeOn: '2027-08-30',
    },
  }
  const waits = (asAt: string) => {
    const { entry, timeline } = entryOf(recommended, asAt, 'appeal.copy-care-answer')
    return [library.whyEntry(entry, timeline), library.standingOf(entry, timeline)]
  }
  expect(waits(DAY_BEFORE)).toEqual([
    'waits for the social care answer',
    'Begins when the social care recommendation is answered',
  ])
  expect(waits(DAY)).toEqual([
    'waits for the health answer',
    'Begins when the council receives the answer of the health body',
  ])
})

test('a floor that becomes a right: each by the words of its own version', () => {
  const draft = (day: string): CaseFile => ({ dates: { requestReceivedOn: '2027-06-01', draftPlanServedOn: day } })
  expect(said(draft(DAY_BEFORE), '2027-09-02', 'plan.comment-on-draft')).toMatch(/^You have until the end of/)
  expect(said(draft(DAY), '2027-09-02', 'plan.comment-on-draft')).toMatch(/^You can comment on the draft plan until/)
})

test('a repeal: what had started is still explained', () => {
  const consulted: CaseFile = { dates: { consultationReceivedOn: DAY_BEFORE } }
  expect(said(consulted, '2027-09-02', 'plan.answer-consultation')).toContain(
    'so the 15 days end on Wednesday 15 September 2027',
  )
})

test('the law as a table: a row for each side of the change, and none after a repeal', () => {
  const rowsOf = (id: LimitId) =>
    library
      .describeLimits()
      .filter((row) => row.id === id)
      .map(({ counted, end, from, through }) => [from, through, counted, end])
  expect(rowsOf('appeal.respond')).toEqual([
    [
      '2014-09-01',
      DAY_BEFORE,
      "30 working days after the appeal's arrival",
      'leaves August and Christmas out, then moves to a working day, 5pm',
    ],
    [DAY, null, "4 weeks after the appeal's arrival", 'stays on the day it falls'],
  ])
  expect(rowsOf('plan.answer-consultation').map(([, through]) => through)).toEqual([DAY_BEFORE])
})

test('a disputed decision has no day: the time as it is now, and from which day it is another', () => {
  const items = library.explainClassification(library.classifyDecision({ kind: 'refusal-to-assess' }))
  const now = items.findIndex((item) => item.startsWith('The time to appeal is 2 months after the letter or 1 month'))
  expect(items[now + 1]).toBe(
    'If that time begins on or after 1 September 2027, it is 3 months after the letter or 3 months after the certificate, whichever is later [Rules 20(1)(c)].',
  )
  const claim = library.explainClassification(library.classifyDecision({ kind: 'disability-discrimination' })).join(' ')
  expect(claim).toContain('The time is 6 months from the end of the conduct')
  expect(claim).toContain(
    'If that time begins on or after 1 September 2027, it is 9 months from the end of the conduct',
  )
})
