// How a time limit is counted, and the small constructors that let a row read like the law's own table.
import type { CountingRuleId } from './counting-rules'
import type { EventName } from './events'
import type { ProvisionId } from './provisions'

export interface Period {
  readonly n: number
  readonly unit: 'days' | 'weeks' | 'months' | 'working-days'
  /** For `before-date`: the month and day, in the year of the event, that the period counts back from. */
  readonly before?: string
}

/** How the day of the event stands to the period. */
export type Counting = 'event-day-excluded' | 'event-day-counts' | 'at-least-before' | 'before-date'

/** Whether a limb is counted back from its event, which may still be to come. */
export const countsBack = ({ counting }: { readonly counting: Counting }): boolean =>
  counting === 'at-least-before' || counting === 'before-date'

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
  /** While its event is awaited, the later end has not come: the conditions under which that is so. */
  readonly growsWhile?: Growing
  /** The provision of this limb, where it has one of its own. */
  readonly law?: readonly ProvisionId[]
  /** The same for a detained person. */
  readonly detainedLaw?: readonly ProvisionId[]
  /** The day the law of this limb began, where it is later than its row's. */
  readonly from?: string
  /** A date that may stand instead of the counted one, besides what the row's end takes. */
  readonly takes?: 'directed-date' | 'agreed-date'
  /** Whether the exceptions that lift a duty to comply can lift it from this source, and for a detained person; left out where none can. */
  readonly liftable?: { readonly free: boolean; readonly detained: boolean }
}

/** When a missing event can still come: another limit was kept, or one of these has happened. */
export interface Growing {
  /** The id of that limit. */
  readonly kept: string
  readonly or: readonly EventName[]
}

/**
 * How several limbs make one end: one alone; the earlier; the later; of several events exactly one, and of two the
 * later; or one of several sources, each with an entry of its own.
 */
export type Choice = 'only' | 'earlier' | 'later' | 'one-of' | 'one-source'

/** A limit on the actor; a floor that the other side must leave; a right that nobody has to use; an appointment. */
export type Force = 'must' | 'minimum' | 'may' | 'appointment'

export interface Counts<L extends Limb = Limb, C extends Choice = Choice> {
  readonly force: Force
  readonly choose: C
  readonly limbs: readonly L[]
}

type Only<E extends EventName> = Counts<Limb<E, false>, 'only'>

const only = <E extends EventName>(event: E, period: Period, counting: Counting, rules: CountingRuleId[]): Only<E> => ({
  force: 'must',
  choose: 'only',
  limbs: [{ event, period, counting, rules, optional: false }],
})

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
  }
}

export const days = (n: number) => period(n, 'days', [])
export const weeks = (n: number) => period(n, 'weeks', [])
export const months = (n: number) => period(n, 'months', ['month-corresponding-date'])
/**
 * Working days as the Tribunal's rules define them. August and Christmas are not left out here: the row's end does that,
 * `skips` in counting-rules.ts.
 */
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

type Details = Partial<Omit<Limb, 'event' | 'optional' | 'period' | 'counting' | 'rules'>>

/** Adds to a limb what is its own: a provision, a condition, the day its law began. */
export const withDetails = <L extends Limb>(counts: Counts<L, 'only'>, details: Details): Counts<L, 'only'> => ({
  ...counts,
  limbs: counts.limbs.map((limb) => ({ ...limb, ...details })),
})

/** The provision of a limb, and that for a detained person. */
export const under = <L extends Limb>(
  law: readonly ProvisionId[],
  counts: Counts<L, 'only'>,
  detainedLaw?: readonly ProvisionId[],
): Counts<L, 'only'> => withDetails(counts, { law, ...(detainedLaw && { detainedLaw }) })

/** The event may be missing. */
export const ifKnown = <E extends EventName>(counts: Only<E>): Counts<Limb<E, true>, 'only'> => ({
  ...counts,
  limbs: counts.limbs.map((limb) => ({ ...limb, optional: true })),
})

const combine =
  <C extends Choice>(choose: C) =>
  <const A extends readonly Counts[]>(...all: A): Counts<A[number]['limbs'][number], C> => ({
    force: 'must',
    choose,
    limbs: all.flatMap((counts) => counts.limbs),
  })

/** The later of several ends. */
export const laterOf = /* @__PURE__ */ combine('later')

/** The earlier of several ends. */
export const earlierOf = /* @__PURE__ */ combine('earlier')

/** From one of several events; where both happened, from the later. */
export const oneOf = /* @__PURE__ */ combine('one-of')

/** One of several sources, each with an entry of its own in a case. */
export const bySource = /* @__PURE__ */ combine('one-source')

/** A floor that the other side must leave, not a limit on the actor. */
export const minimum = <C extends Counts>(counts: C): C => ({ ...counts, force: 'minimum' })

/** A right that nobody has to use. */
export const may = <C extends Counts>(counts: C): C => ({ ...counts, force: 'may' })

/** A day on which the parties meet: never late. */
export const appointment = <C extends Counts>(counts: C): C => ({ ...counts, force: 'appointment' })
