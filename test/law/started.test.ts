// Whether, and by which version, a limit has started; on limits that are made up.
import { describe, expect, test } from 'vitest'
import { formatDay, readIso } from '../../src/dates/iso'
import { type EventName, type LimitVersion, versionOn } from '../../src/index'
import {
  bySource,
  type Counts,
  days,
  earlierOf,
  ifKnown,
  laterOf,
  oneOf,
  under,
  weeks,
  withDetails,
} from '../../src/law/counts'
import { limit } from '../../src/law/limit'
import { beganOn, lawBegan, startOf } from '../../src/law/started'

const X = 'requestReceivedOn'
const Y = 'noticeSentOn'
const Z = 'certificateIssuedOn'
const BASE = {
  group: 'assessment',
  reach: 'before-the-notice',
  actor: 'local-authority',
  act: 'something',
  metBy: [],
  law: [],
} as const
const madeUp = (counts: Counts, ...changes: { from: string; counts?: Counts }[]) =>
  limit({ ...BASE, counts }, ...changes)

type Dates = { readonly [E in EventName]?: string }
const dayOf = (dates: Dates) => (event: EventName) => {
  const date = dates[event]
  return date === undefined ? undefined : readIso(date)
}
const began = (counts: Counts, dates: Dates, source: EventName | null = null): string | null => {
  const day = beganOn(madeUp(counts).versions[0] as LimitVersion, source, dayOf(dates))
  return day === null ? null : formatDay(day)
}

describe('the day a limit began', () => {
  const [a, b] = [weeks(2).after(X), days(10).after(Y)]
  // biome-ignore format: one line a case
  test.each<[what: string, Counts, Dates, string | null]>([
    ['one event', a, { [X]: '2025-03-01' }, '2025-03-01'],
    ['its event missing', a, { [Y]: '2025-03-01' }, null],
    ['the later of two: with the last of them', laterOf(a, b), { [X]: '2025-03-01', [Y]: '2025-03-05' }, '2025-03-05'],
    ['the later of two, one missing: not yet', laterOf(a, b), { [X]: '2025-03-01' }, null],
    ['an event that may be missing plays no part', laterOf(a, ifKnown(days(10).after(Z))), { [X]: '2025-03-01', [Z]: '2025-04-01' }, '2025-03-01'],
    ['nor does it start anything alone', laterOf(a, ifKnown(days(10).after(Z))), { [Z]: '2025-04-01' }, null],
    ['the earlier of two: with the first that is dated', earlierOf(a, b), { [X]: '2025-03-09', [Y]: '2025-03-05' }, '2025-03-05'],
    ['the earlier of two, one missing', earlierOf(a, b), { [X]: '2025-03-09' }, '2025-03-09'],
    ['one of two: with the later, where a case dates both', oneOf(a, b), { [X]: '2025-03-09', [Y]: '2025-03-05' }, '2025-03-09'],
    ['one of two, one missing', oneOf(a, b), { [Y]: '2025-03-05' }, '2025-03-05'],
  ])('%s', (_, counts, dates, day) => expect(began(counts, dates)).toBe(day))

  test('of several sources, the one that is asked about', () => {
    const counts = bySource(weeks(2).after('orderMadeOn'), weeks(2).after('agreementMadeOn'))
    const dates = { orderMadeOn: '2025-03-09', agreementMadeOn: '2025-03-05' }
    expect(began(counts, dates, 'orderMadeOn')).toBe('2025-03-09')
    expect(began(counts, dates, 'agreementMadeOn')).toBe('2025-03-05')
    expect(began(counts, { orderMadeOn: '2025-03-09' }, 'agreementMadeOn')).toBeNull()
  })
})

describe('a line for each change', () => {
  const row = limit(
    { ...BASE, counts: weeks(6).after(X), law: ['Regs 5(1)'] },
    { from: '2027-09-01', counts: weeks(4).after(X) },
    { repealedFrom: '2029-01-01' },
    { from: '2030-01-01', law: ['Regs 4(1)'], metBy: ['assessmentDecisionSentOn'] },
  )

  test('ends the version before it, and keeps of it what it does not change', () => {
    expect(
      row.versions.map(({ from, through, counts, law, metBy }) => [
        from,
        through,
        counts.limbs[0]?.period.n,
        law,
        metBy,
      ]),
    ).toEqual([
      ['2014-09-01', '2027-08-31', 6, ['Regs 5(1)'], []],
      ['2027-09-01', '2028-12-31', 4, ['Regs 5(1)'], []],
      ['2030-01-01', null, 4, ['Regs 4(1)'], ['assessmentDecisionSentOn']],
    ])
  })

  test.each([
    ['2014-08-31', null],
    ['2014-09-01', 6],
    ['2027-08-31', 6],
    ['2027-09-01', 4],
    ['2028-12-31', 4],
    ['2029-01-01', null],
    ['2029-12-31', null],
    ['2030-01-01', 4],
    ['2099-12-31', 4],
  ])('versionOn %s: %s weeks', (on, n) => {
    expect(versionOn(row, on)?.counts.limbs[0]?.period.n ?? null).toBe(n)
    const started = startOf(row, null, dayOf({ [X]: on }))
    if (n === null) expect(started).toEqual({ uncovered: readIso(on) })
    else expect(started).toMatchObject({ began: readIso(on), version: versionOn(row, on) })
  })

  test('what has not started has no version yet', () => {
    expect(startOf(row, null, dayOf({}))).toBeNull()
  })
})

describe('a new event that starts a limit', () => {
  const row = madeUp(weeks(6).after(X), { from: '2027-09-01', counts: weeks(6).after(Y) })
  // biome-ignore format: one line a case
  test.each<[what: string, Dates, string | null]>([
    ['the old event, in its time', { [X]: '2027-08-31' }, X],
    ['the new event, in its time', { [Y]: '2027-09-01' }, Y],
    ['both, across the change: the first version that its own event starts', { [X]: '2027-08-31', [Y]: '2027-09-02' }, X],
    ['the old event after its time, the new one in its own', { [X]: '2027-09-01', [Y]: '2027-09-02' }, Y],
    ['only the old event, after its time', { [X]: '2027-09-01' }, null],
  ])('%s', (_, dates, event) => {
    const started = startOf(row, null, dayOf(dates))
    expect(started !== null && 'version' in started ? started.version.counts.limbs[0]?.event : null).toBe(event)
  })
})

describe('the day on which the law of a limb began', () => {
  const limb = (counts: Counts) => counts.limbs[0] as Counts['limbs'][number]
  const began = (counts: Counts, detained = false, more = {}) => {
    const row = limit({ ...BASE, counts, ...more })
    return lawBegan(row, row.versions[0] as LimitVersion, limb(counts), detained)
  }
  test('the row’s', () => expect(began(weeks(2).after(X))).toBe('2014-09-01'))
  test('the row’s own', () => expect(began(weeks(2).after(X), false, { from: '2018-04-03' })).toBe('2018-04-03'))
  test('the limb’s, where it is later', () =>
    expect(began(withDetails(weeks(2).after(X), { from: '2015-03-23' }))).toBe('2015-03-23'))
  test('for a detained person, where the provision is theirs', () => {
    expect(began(under(['Regs 34(1)'], weeks(2).after(X), ['Detained Regs 20(1)']), true)).toBe('2015-04-01')
    expect(began(weeks(2).after(X), true, { detainedLaw: ['Detained Regs 20(1)'] })).toBe('2015-04-01')
    expect(began(weeks(2).after(X), true)).toBe('2014-09-01')
  })
  test('for a detained person, the notice', () => expect(began(weeks(2).after(Y), true)).toBe('2015-04-01'))
})
