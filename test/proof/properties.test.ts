// What must hold of every result, whatever the dates.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assumptionLabel,
  calculateDeadline,
  type Deadline,
  type DeadlineOptions,
  explainDeadline,
  isWorkingDay,
  type LimitId,
  type LimitVersion,
  timeLimits,
} from '../../src/index'
import { anyDay } from '../support/case-files'

const RUNS = process.env.PROOF === 'all' ? 20_000 : 600
const LIMITS = Object.keys(timeLimits) as LimitId[]

const firstVersion = (limit: LimitId): LimitVersion => timeLimits[limit].versions[0] as LimitVersion

/** A limit with dates for it, the later of two some days after the first. */
const anyQuestion = fc
  .record({ limit: fc.constantFrom(...LIMITS), on: anyDay, gap: fc.nat(120), both: fc.boolean(), source: fc.nat(2) })
  .map(({ limit, on, gap, both, source }) => {
    const { limbs, choose } = firstVersion(limit).counts
    // Of two events the second of the row is never the earlier, save where the row names the later one first.
    const events = [...new Set(limbs.map(({ event }) => event))]
    if (limit === 'review.finalise-amendments' || limit === 'mediation.contact-adviser') events.reverse()
    const chosen =
      choose === 'one-source' || choose === 'one-of'
        ? [events[source % events.length]]
        : both
          ? events
          : choose === 'earlier'
            ? [limbs[0]?.event as string]
            : limbs.filter(({ optional }) => !optional).map(({ event }) => event as string)
    const dates = Object.fromEntries(
      chosen.map((event, i) => [
        event,
        new Date(Date.parse(on) + (i === 0 ? 0 : gap) * 86_400_000).toISOString().slice(0, 10),
      ]),
    )
    return { limit, dates }
  })

function ask(limit: LimitId, dates: object, options?: DeadlineOptions): Deadline | null {
  try {
    return calculateDeadline(limit, dates as never, options)
  } catch (error) {
    expect(error).toMatchObject({ name: 'TimescalesError', code: 'not-in-force' })
    return null
  }
}

const holds = (name: string, property: (deadline: Deadline, limit: LimitId, dates: object) => void) =>
  test(name, () =>
    fc.assert(
      fc.property(anyQuestion, ({ limit, dates }) => {
        const deadline = ask(limit, dates)
        if (deadline !== null) property(deadline, limit, dates)
      }),
      { numRuns: RUNS },
    ),
  )

describe('a deadline', () => {
  holds(
    'is never due before its counted end, and its moves lead from the one to the other',
    ({ endsOn, dueOn, adjustments }) => {
      expect(dueOn >= endsOn).toBe(true)
      for (const { from, to } of adjustments) expect(to > from).toBe(true)
      for (const [i, next] of adjustments.slice(1).entries()) expect(next.from).toBe(adjustments[i]?.to)
      expect(adjustments.at(-1)?.to ?? endsOn).toBe(dueOn)
    },
  )

  holds('names the last working day to act on: no later, and a working day', ({ dueOn, lastWorkingDayOn }) => {
    expect(lastWorkingDayOn).not.toBeNull()
    expect((lastWorkingDayOn as string) <= dueOn).toBe(true)
    expect(isWorkingDay(lastWorkingDayOn as string)).toBe(true)
  })

  holds(
    'before a Tribunal is due on a working day at 17:00; any other stays as it falls',
    ({ limit, dueOn, dueTime, endsOn }) => {
      const { end } = firstVersion(limit)
      if (end === 'as-it-falls') expect([dueOn, dueTime]).toEqual([endsOn, null])
      else expect([isWorkingDay(dueOn), dueTime]).toEqual([true, '17:00'])
    },
  )

  holds('has one chosen start, and its end is the counted end', ({ starts, endsOn }) => {
    const chosen = starts.filter((start) => start.chosen)
    expect(chosen.map((start) => start.endsOn)).toEqual([endsOn])
  })

  holds('is frozen all through, safe as JSON, and the same for the same question', (deadline, limit, dates) => {
    expect(isDeeplyFrozen(deadline)).toBe(true)
    expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline)
    expect(calculateDeadline(limit, dates as never)).toEqual(deadline)
  })

  holds('explains every move, with its day, and everything it takes as given', (deadline) => {
    const text = explainDeadline(deadline).join(' ')
    for (const { to } of deadline.adjustments) expect(text).toContain(inWords(to))
    for (const id of deadline.assumptions) expect(assumptionLabel(id)).not.toBe('')
    expect(text).toContain(inWords(deadline.dueOn))
  })
})

describe('lodging', () => {
  test('falls in August or at Christmas only by a roll from a counted end outside', () =>
    fc.assert(
      fc.property(anyDay, (noticeSentOn) => {
        const { dueOn, endsOn, adjustments } = calculateDeadline('appeal.lodge', { noticeSentOn })
        if (!isSpell(dueOn)) return
        expect(isSpell(endsOn)).toBe(false)
        expect(adjustments.map(({ rule }) => rule)).toEqual(['roll-to-working-day'])
      }),
      { numRuns: RUNS },
    ))
})

/** The Upper Tribunal's month: days made up one for one can overtake a corresponding date that had to stop short. */
const EXCEPTIONS: LimitId[] = LIMITS.filter(
  (id) => firstVersion(id).end === 'upper-tribunal' && firstVersion(id).counts.limbs[0]?.period.unit === 'months',
)

describe('a later start never gives an earlier deadline', () => {
  const days: string[] = []
  for (let at = Date.parse('2015-04-01'); at < Date.parse('2033-01-01'); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  const single = LIMITS.filter(
    (id) =>
      new Set(firstVersion(id).counts.limbs.map(({ event }) => event)).size === 1 ||
      id === 'appeal.lodge' ||
      ['one-source', 'one-of'].includes(firstVersion(id).counts.choose),
  )
  const dues = (limit: LimitId) =>
    days.map((on) => ask(limit, { [firstVersion(limit).counts.limbs[0]?.event as string]: on })?.dueOn ?? '')

  test.each(single.filter((limit) => !EXCEPTIONS.includes(limit) && !limit.startsWith('phase-transfer')))(
    '%s',
    (limit) => {
      const due = dues(limit)
      for (let i = 1; i < due.length; i++) expect((due[i] as string) >= (due[i - 1] as string), days[i]).toBe(true)
    },
  )

  test.each(EXCEPTIONS)('%s is the exception: its pairs, all of them', (limit) => {
    const due = dues(limit)
    const pairs = days.flatMap((on, i) =>
      i > 0 && (due[i] as string) < (due[i - 1] as string) ? [`${days[i - 1]} ${due[i - 1]} | ${on} ${due[i]}`] : [],
    )
    expect(pairs).toEqual(pairs.filter((pair) => /-(0[78]|12)-/.test(pair) || /-01-/.test(pair)))
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs).toContain('2025-08-30 2025-10-01 | 2025-08-31 2025-09-30')
    if (process.env.PROOF === 'all') console.log(`${limit}, later start but earlier deadline:\n${pairs.join('\n')}`)
  })
})

const isSpell = (iso: string): boolean => /-08-/.test(iso) || /-12-(2[5-9]|3[01])$/.test(iso) || /-01-01$/.test(iso)

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const inWords = (iso: string): string =>
  `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
