// The time limits as data, held against the law page: each row in its order and its words.
import { describe, expect, test } from 'vitest'
import { actors, events, type LimitId, type LimitVersion, notices, timeLimits } from '../../src/index'
import type { Limb } from '../../src/law/counts'
import { CLOSING_EVENT } from '../../src/law/limit'
import { type ProvisionId, verifiedOf, weakest } from '../../src/law/provisions'
import { began, changed, duties, limits, overtakenBy } from './page'
import { countedAs, lawAs, overtakenAs } from './words'

/** The version of today: the last one, which has no end. */
function current(id: string): LimitVersion {
  const version = timeLimits[id as LimitId].versions.at(-1)
  if (version === undefined || version.through !== null) throw new Error(`${id} has no version in force.`)
  return version
}

const limbFrom = (id: string, event: string): Limb | undefined =>
  current(id).counts.limbs.find((limb) => limb.event === event)

test('there are these limits, in this order', () => {
  expect(Object.keys(timeLimits)).toEqual([...limits.map(([id]) => id), ...duties.map(([id]) => id)])
  expect(Object.keys(timeLimits)).toHaveLength(75)
})

const rows = limits.map(([id, counted, end, metBy, law, verified, detainedLaw = '']) => {
  return { id, counted, end, metBy, law, verified, detainedLaw }
})

describe.each(rows)('$id', ({ id, counted, end, metBy, law, verified, detainedLaw }) => {
  test(`${counted}, ${end}`, () => {
    expect(countedAs(current(id).counts)).toBe(counted)
    expect(current(id).end).toBe(end)
  })

  test(`met by ${metBy}`, () => expect(current(id).metBy.join(' ')).toBe(metBy))

  test(`under ${law}: ${verified}`, () => {
    expect(lawAs(current(id), false)).toBe(law)
    expect(lawAs(current(id), true)).toBe(detainedLaw)
    const limbs = law.split(' | ')
    const levels = limbs.map((limb) => weakest(cited(limb).map(verifiedOf)))
    if (verified === 'as each limb') expect(levels).toEqual(['statute', 'guidance'])
    else expect(weakest(levels)).toBe(verified)
  })
})

/** The citations in a list; a case's name has commas of its own. */
const cited = (law: string): ProvisionId[] =>
  (law.startsWith('L, M and P') ? [law] : law.split(/, (?=[A-Z])/)) as ProvisionId[]

describe.each(duties)(
  '%s',
  (id, from, period, metBy, law, concession, detained, detainedConcession, lifted, liftedDetained) => {
    const sources = [
      { letter: 'O', event: 'orderMadeOn', own: law, ofDetained: detained },
      { letter: 'A', event: 'agreementMadeOn', own: law, ofDetained: detained },
      { letter: 'C', event: 'concessionNotifiedOn', own: concession, ofDetained: detainedConcession },
    ]

    test(`from ${from}, ${period}, as it falls`, () => {
      const given = sources.filter(({ letter }) => from.includes(letter)).map(({ event }) => event)
      expect(current(id).counts.limbs.map(({ event }) => event)).toEqual(given)
      expect(current(id)).toMatchObject({ end: 'as-it-falls', counts: { choose: 'one-source', force: 'must' } })
      const after = (event: string) => (period === 'at once' ? `at once ${event}` : `${period} after ${event}`)
      expect(countedAs(current(id).counts)).toBe(given.map(after).join(', '))
    })

    test(`met by ${metBy}`, () => expect(current(id).metBy.join(' ')).toBe(metBy))

    test.each(sources)(
      'from $event: its provision, its day, what it takes and what lifts it',
      ({ letter, event, own, ofDetained }) => {
        const limb = limbFrom(id, event)
        if (!from.includes(letter)) return expect(limb).toBeUndefined()
        expect([...current(id).law, ...(limb?.law ?? [])].join(', ')).toBe(own)
        expect((limb?.detainedLaw ?? []).join(', ')).toBe(ofDetained)
        expect(limb?.from).toBe(letter === 'C' ? '2015-03-23' : undefined)
        const takes = {
          O: 'directed-date',
          A: id === 'comply.tell-authority' ? undefined : 'agreed-date',
          C: undefined,
        }
        expect(limb?.takes).toBe(takes[letter as 'O' | 'A' | 'C'])
        const liftable = { free: lifted.includes(letter), detained: liftedDetained.includes(letter) }
        expect(limb?.liftable).toEqual(lifted + liftedDetained === '' ? undefined : liftable)
        expect(weakest([...(limb?.law ?? []), ...(limb?.detainedLaw ?? [])].map(verifiedOf))).toBe('statute')
      },
    )
  },
)

describe('what overtakes a limit', () => {
  const known = new Map(overtakenBy)
  const STANDS_APART = ['compliance', 'ombudsman', 'judicial-review']

  // The limits of the page: that there are no others is asked above.
  test.each([...limits, ...duties].map(([id]) => id))('%s', (id) => {
    const closing = STANDS_APART.includes(timeLimits[id as LimitId].group) ? [] : [CLOSING_EVENT]
    const expected = [...(known.get(id)?.split(', ') ?? []), ...closing]
    expect(current(id).supersededBy.map(overtakenAs)).toEqual(expected)
  })
})

test('what meets or overtakes a limit counts from the day it began, but for these', () => {
  const from = (effect: LimitVersion['effectFrom']) =>
    Object.keys(timeLimits).filter((id) => current(id).effectFrom === effect)
  expect(from('twelve-months-before')).toEqual([
    'phase-transfer.finalise-to-post-16',
    'phase-transfer.finalise-other',
    'phase-transfer.finalise-between-post-16',
  ])
  // Those that count back, the Tribunal's timetable, and the move of a plan.
  expect(from('any-time')).toEqual([
    'review.give-notice',
    'review.circulate-papers',
    'move.transfer-plan',
    'mediation.give-date',
    'appeal.attendance-form',
    'appeal.further-evidence',
    'appeal.working-document',
    'appeal.bundle',
    'appeal.hearing',
  ])
})

describe('versions', () => {
  test.each(Object.entries(timeLimits))(
    'of %s follow one another from the first day of its law',
    (id, { versions }) => {
      expect(versions[0]?.from).toBe(began[id] ?? '2014-09-01')
      for (const [i, { from, through }] of versions.entries()) {
        const next = versions[i + 1]
        if (through !== null) expect(through >= from).toBe(true)
        if (next === undefined) expect(through).toBeNull()
        else expect(dayAfter(through as string) <= next.from).toBe(true)
      }
    },
  )

  test('a limit has several where the law of it changed: each says from when it holds, what it counts and why', () => {
    const several = Object.entries(timeLimits)
      .filter(([, { versions }]) => versions.length > 1)
      .flatMap(([id, { versions }]) =>
        versions.map((each) => [id, each.from, each.through, countedAs(each.counts), lawAs(each, false)]),
      )
    expect(several).toEqual(changed)
  })
})

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)

describe('whose a limit is', () => {
  // The family's: its own steps, and the rights of either party that a family uses in practice.
  const FAMILY = new Set(
    `plan.comment-on-draft review.comment-on-amendments detained.comment-on-draft mediation.contact-adviser appeal.lodge
     appeal.seek-permission appeal.set-aside appeal.costs appeal.review-changed-circumstances appeal.reinstate
     appeal.attendance-form appeal.further-evidence appeal.hearing upper-tribunal.seek-permission upper-tribunal.renew
     upper-tribunal.lodge upper-tribunal.reply discrimination.claim ombudsman.complain judicial-review.file`.split(
      /\s+/,
    ),
  )
  // Advisers, advice-givers, schools, health bodies.
  const OTHER = new Set(
    `assessment.give-advice detained.give-advice plan.answer-consultation mediation.certify-declined
     mediation.certify-not-arranged mediation.certify-concluded mediation.arrange-health
     appeal.answer-health-recommendation discrimination.respond discrimination.respond-on-reinstatement
     comply.tell-authority`.split(/\s+/),
  )

  test.each(Object.entries(timeLimits))('%s', (id, { actor }) => {
    expect(actors[actor]).toBe(FAMILY.has(id) ? 'family' : OTHER.has(id) ? 'other' : 'authority')
  })
})

test('a group is the stage of a case, and nothing is left without one', () => {
  const groups: Record<string, string[]> = {}
  for (const [id, { group }] of Object.entries(timeLimits)) (groups[group] ??= []).push(id.split('.')[0] as string)
  for (const [group, prefixes] of Object.entries(groups))
    expect([group, ...new Set(prefixes)]).toEqual([group, group === 'compliance' ? 'comply' : group])
})

test('every trigger is an event, or the notice of a kind', () => {
  const names = new Set([...Object.keys(events), ...Object.keys(notices)])
  for (const id of Object.keys(timeLimits)) {
    const { metBy, supersededBy, counts } = current(id)
    const triggers = [
      ...metBy,
      ...supersededBy.map(({ trigger }) => trigger),
      ...counts.limbs.map(({ event }) => event),
    ]
    expect([id, ...triggers.filter((each) => !names.has(each))]).toEqual([id])
  }
})

test('the law as data is frozen throughout', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
  for (const limit of Object.values(timeLimits)) expect(frozen(limit)).toBe(true)
})
