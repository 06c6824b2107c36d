// Every limit on every day: the engine against the slow oracle that was written from the law page alone.
// `npm test` takes a dense sample; `npm run proof` takes every start day from 1 September 2014 to 31 December 2032.
import { DateTime } from 'luxon'
import { afterAll, describe, expect, test } from 'vitest'
import {
  calculateDeadline,
  type Dispute,
  type EventName,
  type LimitId,
  type LimitVersion,
  timeLimits,
} from '../../src/index'
import { oracleDeadline } from '../oracle/deadlines'

const ALL = process.env.PROOF === 'all'
const FIRST = DateTime.fromISO('2014-09-01', { zone: 'utc' })
const LAST = DateTime.fromISO('2032-12-31', { zone: 'utc' })

const everyDay: string[] = []
for (let day = FIRST; day <= LAST; day = day.plus({ days: 1 })) everyDay.push(day.toISODate() as string)

/** Month ends, leap days, the edges of August and Christmas; and in a sample every 23rd day besides. */
const isSharp = (iso: string): boolean => {
  const day = DateTime.fromISO(iso, { zone: 'utc' })
  return day.day >= 28 || day.day === 1 || iso.endsWith('-12-24') || iso.endsWith('-12-25')
}
const starts = everyDay.filter((iso, i) => ALL || i % 23 === 0 || (isSharp(iso) && i % 3 === 0))
const sharpStarts = everyDay.filter((iso, i) => isSharp(iso) && (ALL || i % 5 === 0))

const plus = (iso: string, days: number): string =>
  DateTime.fromISO(iso, { zone: 'utc' }).plus({ days }).toISODate() as string

let tried = 0
afterAll(() => console.log(`days tried against the oracle: ${tried}`))

/** What both say of the same question; an error is its code. */
function compare(
  limit: LimitId,
  dates: Record<string, string>,
  options?: { dispute?: Dispute; directedDueOn?: string; agreedDueOn?: string },
): void {
  tried++
  const ours = outcome(() => {
    const { endsOn, dueOn, dueTime, lastWorkingDayOn, adjustments } = calculateDeadline(limit, dates as never, options)
    const rules = adjustments.map(({ rule }) => rule).filter((rule) => MOVES.includes(rule))
    return { endsOn, dueOn, dueTime, lastWorkingDayOn, rules }
  })
  const theirs = outcome(() => {
    const { endsOn, dueOn, dueTime, lastWorkingDayOn, rules } = oracleDeadline(limit, dates, options ?? {})
    return { endsOn, dueOn, dueTime, lastWorkingDayOn, rules: rules.filter((rule) => MOVES.includes(rule)) }
  })
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    expect({ limit, dates, options, ...asRecord(ours) }).toEqual({ limit, dates, options, ...asRecord(theirs) })
}

const MOVES: string[] = ['lodge-after-august-or-christmas', 'roll-to-working-day']
const asRecord = (value: object | string) => (typeof value === 'string' ? { error: value } : value)

function outcome(work: () => object): object | string {
  try {
    return work()
  } catch (error) {
    return String((error as { code?: string }).code ?? error)
  }
}

describe.each(Object.keys(timeLimits) as LimitId[])('%s', (limit) => {
  const [
    {
      counts: { limbs, choose },
    },
  ] = timeLimits[limit].versions as readonly [LimitVersion]
  const events: EventName[] = [...new Set(limbs.map(({ event }) => event))]
  // The meeting comes before the notice of amendments, and the date on a letter before its sending, though they stand second.
  if (limit === 'review.finalise-amendments' || limit === 'mediation.contact-adviser') events.reverse()

  if (choose === 'one-source' || choose === 'one-of')
    test.each(events)('from every %s', (event) => {
      for (const on of starts) compare(limit, { [event]: on })
    })
  else if (events.length === 1)
    test('from every start day', () => {
      for (const on of starts) compare(limit, { [events[0] as string]: on })
    })
  else {
    const [one, two] = events as [string, string]
    const required = limbs.filter((limb) => !limb.optional).map(({ event }) => event as string)
    test('from every start day, the other event some days on', () => {
      for (const [i, on] of starts.entries()) compare(limit, { [one]: on, [two]: plus(on, i % 97) })
    })
    test('from every month end and leap day, with gaps around each of its periods', () => {
      for (const on of sharpStarts)
        for (const gap of [0, 1, 27, 28, 29, 30, 31, 32, 56, 59, 60, 61, 62, 90, 182, 365])
          compare(limit, { [one]: on, [two]: plus(on, gap) })
    })
    test('with the one event alone', () => {
      for (const event of required.length === 1 ? required : choose === 'earlier' ? events : [])
        for (const on of starts) compare(limit, { [event]: on })
    })
  }
})

describe('appeal.lodge in a dispute', () => {
  const disputes: [string, Dispute][] = [
    ['about placement only, with a certificate nobody needed', { kind: 'plan-content', sections: ['I'] }],
    ['about the content of the plan', { kind: 'plan-content', sections: ['B', 'F', 'I'] }],
    ['about a refusal to assess', { kind: 'refusal-to-assess' }],
  ]
  test.each(disputes)('%s', (_name, dispute) => {
    for (const [i, on] of starts.entries())
      compare('appeal.lodge', { noticeSentOn: on, certificateIssuedOn: plus(on, 20 + (i % 70)) }, { dispute })
  })
})

describe('a date that stands instead of the counted one', () => {
  const directed: [LimitId, string][] = [
    ['appeal.lodge', 'noticeSentOn'],
    ['appeal.respond', 'appealReceivedByAuthorityOn'],
    ['upper-tribunal.lodge', 'permissionGrantedSentOn'],
    ['comply.amend-plan', 'orderMadeOn'],
  ]
  test.each(directed)('%s, directed by the Tribunal', (limit, event) => {
    for (const [i, on] of starts.entries()) compare(limit, { [event]: on }, { directedDueOn: plus(on, i % 120) })
  })
  test('comply.amend-plan, agreed in writing', () => {
    for (const [i, on] of starts.entries())
      compare('comply.amend-plan', { agreementMadeOn: on }, { agreedDueOn: plus(on, i % 120) })
  })
})
