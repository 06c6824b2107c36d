// Cases about one change of the law: the limits and the events that it is named after, in every kind of dispute. What a
// random case holds once in a thousand stands here side by side.
import { type CaseFile, type Dispute, type EventName, type LimitId, timeLimits } from '../../src/index'

export interface Case {
  readonly caseFile: CaseFile
  readonly asAt: string
}

const RECOMMENDED = { recommendations: ['health', 'social-care'] } as const
const DISPUTES: readonly (Dispute | null)[] = [
  { kind: 'refusal-to-assess' },
  { kind: 'refusal-to-issue-plan', ...RECOMMENDED },
  { kind: 'plan-content', sections: ['B', 'F', 'I'] },
  { kind: 'plan-content', sections: ['B', 'C', 'D'] },
  { kind: 'plan-content', sections: ['C', 'G'] },
  { kind: 'plan-content', sections: ['I'] },
  { kind: 'refusal-to-reassess' },
  { kind: 'refusal-to-amend-plan' },
  { kind: 'cease-to-maintain-plan' },
  { kind: 'draft-plan' },
  { kind: 'disability-discrimination' },
  { kind: 'refusal-to-assess', detained: true },
  { kind: 'refusal-to-issue-plan', detained: true },
  { kind: 'plan-content', sections: ['B', 'F', 'I'], detained: true },
  null,
]

const dayAfter = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)

/** Days of the events that start a limit: one of them, or all, or all with those that may be missing. */
function* starts(limit: LimitId): Generator<Partial<Record<EventName, string>>> {
  for (const { from, through, counts } of timeLimits[limit].versions) {
    const usual = through === null ? '2025-03-03' : dayAfter(through, -100)
    const day = from > usual ? from : usual
    const required = counts.limbs.filter(({ optional }) => !optional).map(({ event }) => event)
    const optional = counts.limbs.filter(({ optional }) => optional).map(({ event }) => event)
    const dated = (names: readonly EventName[], gap: number) =>
      Object.fromEntries(names.map((name, i) => [name, dayAfter(day, i * gap)]))
    if (counts.choose === 'earlier' || counts.choose === 'one-of' || counts.choose === 'one-source')
      for (const event of required) yield { [event]: day }
    yield dated(required, 3)
    for (const event of optional) yield { ...dated(required, 3), [event]: dayAfter(day, 50) }
  }
}

/** The days of another event, beside the day that starts a limit: long before, on it, soon after, and long after. */
const GAPS = [-400, -50, -10, 0, 4, 11, 45, 100]
/** Where two events stand beside it. */
const CLOSE = [-50, -10, 0, 11, 45]
const LOOKS = [-5, 2, 13, 60, 500]
/** Of more events than this, each is tried by itself alone. */
const MOST_TOGETHER = 4

/**
 * Cases of these limits, in every dispute: started, with each of these events or two of them beside it, seen just
 * before, soon after and late; and the events by themselves.
 */
export function* focusedCases(limits: readonly LimitId[], events: readonly EventName[]): Generator<Case> {
  yield* BY_HAND
  for (const dates of beside({}, '2025-03-03', events)) yield* inEveryDispute(dates, '2025-03-03', {})
  for (const limit of limits)
    for (const start of starts(limit)) {
      const first = Object.values(start).sort()[0] as string
      for (const dates of [start, ...beside(start, first, events)])
        yield* inEveryDispute(dates, first, requirementOf(limit, start))
    }
}

function* inEveryDispute(dates: CaseFile['dates'], first: string, requirement: Partial<CaseFile>): Generator<Case> {
  for (const dispute of DISPUTES)
    for (const look of LOOKS)
      yield { caseFile: { ...(dispute && { dispute }), dates, ...requirement }, asAt: dayAfter(first, look) }
}

const SOURCES = { orderMadeOn: 'order', agreementMadeOn: 'agreement', concessionNotifiedOn: 'concession' } as const

/** What an order, an agreement or a concession must name for a duty to comply to be there. */
function requirementOf(limit: LimitId, start: CaseFile['dates']): Partial<CaseFile> {
  if (timeLimits[limit].group !== 'compliance') return {}
  const keys = Object.entries(SOURCES).flatMap(([event, key]) => (event in start ? [key] : []))
  return Object.fromEntries(keys.map((key) => [key, { requires: [limit] }]))
}

const CONTACT = { noticeSentOn: '2025-03-03', adviserContactedOn: '2025-05-20' }
const REFUSAL = { kind: 'refusal-to-assess' } as const
/** What takes more events than two. */
const BY_HAND: readonly Case[] = [
  // Contacted late, and mediation asked for: a certificate can still come (Regs 39(1), (3)).
  {
    caseFile: { dispute: REFUSAL, dates: { ...CONTACT, authorityToldOfMediationOn: '2025-05-21' } },
    asAt: '2025-06-02',
  },
]

function* beside(
  start: Partial<Record<EventName, string>>,
  first: string,
  events: readonly EventName[],
): Generator<Partial<Record<EventName, string>>> {
  const others = events.filter((event) => !(event in start))
  for (const one of others) for (const gap of GAPS) yield { ...start, [one]: dayAfter(first, gap) }
  if (others.length > MOST_TOGETHER) return
  for (const [i, one] of others.entries())
    for (const two of others.slice(i + 1))
      for (const gap of CLOSE)
        for (const more of CLOSE) yield { ...start, [one]: dayAfter(first, gap), [two]: dayAfter(first, more) }
}
