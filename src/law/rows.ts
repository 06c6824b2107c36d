// What a row of the law is made of, and the small constructors that let a row read like the law's own table.
import type { Assumption, CountingRuleId, EndId } from './counting-rules'
import type { Trigger } from './event-ties'
import type { EventName } from './events'
import { IN_FORCE_FROM, type ProvisionId } from './provisions'

export interface Period {
  readonly n: number
  readonly unit: 'days' | 'weeks' | 'months' | 'working-days'
  /** For `before-date`: the month and day, in the year of the event, that the period counts back from. */
  readonly before?: string
}

/** How the day of the event stands to the period. */
export type Counting = 'event-day-excluded' | 'event-day-counts' | 'at-least-before' | 'before-date'

/** One way in which the time can run: from one event, for one period. */
export interface Limb<E extends EventName = EventName, O extends boolean = boolean> {
  readonly event: E
  readonly period: Period
  readonly counting: Counting
  /** Every rule that counts this limb. */
  readonly rules: readonly CountingRuleId[]
  /** The event may be missing. */
  readonly optional: O
  /** The limb counts only where this is so. */
  readonly where?: 'certificate-needed'
  /** Provisions that this limb adds to its row's. */
  readonly law?: readonly ProvisionId[]
  /** The day the law of this limb began, where it is later than its row's. */
  readonly from?: string
  /** A date that may stand instead of the counted one; otherwise what the row's end takes. */
  readonly takes?: 'directed-date' | 'agreed-date'
}

/** How several limbs make one end: one alone, the earlier, the later, or exactly one of several sources. */
export type Choice = 'only' | 'earlier' | 'later' | 'one-source'

/** A limit on the actor; a floor that the other side must leave; a right that nobody has to use. */
export type Force = 'must' | 'minimum' | 'may'

export interface Counts<L extends Limb = Limb, C extends Choice = Choice> {
  readonly force: Force
  readonly choose: C
  readonly limbs: readonly L[]
}

/** A trigger that makes a limit moot, and when. */
export interface Moot {
  readonly trigger: Trigger
  /** It counts whenever it happened, even before the limit began. */
  readonly atAnyTime?: true
}

/** A row whose counting differed for events within these days, both in. */
export interface DatedVariant {
  readonly from: string
  readonly through: string | null
  readonly counts: Counts
  readonly law: readonly ProvisionId[]
}

/** One time limit: a row of the law. */
export interface TimeLimit<C extends Counts = Counts> {
  readonly actor: string
  readonly act: string
  readonly counts: C
  readonly end: EndId
  readonly metBy: readonly Trigger[]
  readonly supersededBy: readonly Moot[]
  readonly law: readonly ProvisionId[]
  /** The first day, and the last or null, on which an event could start it. */
  readonly from: string
  readonly through: string | null
  readonly variants: readonly DatedVariant[]
  readonly assumes: readonly Assumption[]
}

/** A row as it is written: what is left out takes its default. */
export interface RowInput<C extends Counts = Counts> {
  readonly actor: string
  readonly act: string
  readonly counts: C
  readonly end?: EndId
  readonly metBy: readonly Trigger[]
  readonly supersededBy?: readonly (Trigger | Moot)[]
  readonly law: readonly ProvisionId[]
  readonly from?: string
  readonly through?: string
  readonly variants?: readonly DatedVariant[]
  readonly assumes?: readonly Assumption[]
}

/** Fills in what a row leaves out: a duty under a law in force throughout, whose end stays as it falls. */
export function row<C extends Counts>(input: RowInput<C>): TimeLimit<C> {
  return {
    actor: input.actor,
    act: input.act,
    counts: input.counts,
    end: input.end ?? 'as-it-falls',
    metBy: input.metBy,
    supersededBy: (input.supersededBy ?? []).map((moot) => (typeof moot === 'string' ? { trigger: moot } : moot)),
    law: input.law,
    from: input.from ?? IN_FORCE_FROM,
    through: input.through ?? null,
    variants: input.variants ?? [],
    assumes: input.assumes ?? [],
  }
}

type Only<E extends EventName> = Counts<Limb<E, false>, 'only'>

const only = <E extends EventName>(event: E, period: Period, counting: Counting, rules: CountingRuleId[]): Only<E> => ({
  force: 'must',
  choose: 'only',
  limbs: [{ event, period, counting, rules, optional: false }],
})

/** A source of `comply.*`: the event, and what it adds to the row. */
export type Source<E extends EventName> = Pick<Limb<E>, 'event' | 'law' | 'from' | 'takes'>

function period(n: number, unit: Period['unit'], definition: CountingRuleId[]) {
  const count = <E extends EventName>(event: E, counting: Counting): Only<E> =>
    only(event, { n, unit }, counting, [...definition, counting])
  return {
    /** "within N after": the day of the event is left out. */
    after: <E extends EventName>(event: E) => count(event, 'event-day-excluded'),
    /** "beginning with": the day of the event is day 1. */
    with: <E extends EventName>(event: E) => count(event, 'event-day-counts'),
    /** "at least N before". */
    before: <E extends EventName>(event: E) => count(event, 'at-least-before'),
    /** After whichever one of several sources started it. */
    afterOneOf: <E extends EventName>(...sources: Source<E>[]): Counts<Limb<E, false>, 'one-source'> => ({
      force: 'must',
      choose: 'one-source',
      limbs: sources.flatMap(({ event, ...added }) =>
        count(event, 'event-day-excluded').limbs.map((limb) => ({ ...limb, ...added })),
      ),
    }),
  }
}

export const days = (n: number) => period(n, 'days', [])
export const weeks = (n: number) => period(n, 'weeks', [])
export const months = (n: number) => period(n, 'months', ['month-corresponding-date'])
/** Working days as the Tribunal's rules define them. */
export const tribunalWorkingDays = (n: number) => period(n, 'working-days', ['working-day'])
/** Working days in regulations that nowhere define them. */
export const workingDays = (n: number) => period(n, 'working-days', ['working-day-assumed'])

/** "before 15 February of the year of the event". */
export const beforeDate = (monthAndDay: string) => ({
  inYearOf: <E extends EventName>(event: E): Only<E> =>
    only(event, { n: 1, unit: 'days', before: monthAndDay }, 'before-date', ['before-date']),
})

/** On the day of the event itself. */
export const atOnce = /* @__PURE__ */ days(0)

/** The event may be missing. */
export const ifKnown = <E extends EventName>(counts: Only<E>): Counts<Limb<E, true>, 'only'> => ({
  ...counts,
  limbs: counts.limbs.map((limb) => ({ ...limb, optional: true })),
})

/** The limb counts only where a mediation certificate is needed. */
export const whereCertificateNeeded = <L extends Limb>(counts: Counts<L, 'only'>): Counts<L, 'only'> => ({
  ...counts,
  limbs: counts.limbs.map((limb) => ({ ...limb, where: 'certificate-needed' })),
})

/** The later of several ends. */
export const laterOf = <const A extends readonly Counts[]>(...all: A): Counts<A[number]['limbs'][number], 'later'> => ({
  force: 'must',
  choose: 'later',
  limbs: all.flatMap((counts) => counts.limbs),
})

/** The earlier of several ends; one of their events is enough to start it. */
export const earlierOf = <const A extends readonly Counts[]>(
  ...all: A
): Counts<A[number]['limbs'][number], 'earlier'> => ({
  force: 'must',
  choose: 'earlier',
  limbs: all.flatMap((counts) => counts.limbs),
})

/** A floor that the other side must leave, not a limit on the actor. */
export const minimum = <C extends Counts>(counts: C): C => ({ ...counts, force: 'minimum' })

/** A right that nobody has to use. */
export const may = <C extends Counts>(counts: C): C => ({ ...counts, force: 'may' })
