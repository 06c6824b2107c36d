// A row made ready to compute with: everything that does not depend on the dates, worked out once.

import type { Day } from '../dates/civil'
import { readIso } from '../dates/iso'
import { type CountingRuleId, countingRules, type End, ends } from '../law/counting-rules'
import { type EventName, events } from '../law/events'
import { type ExceptionId, exceptionIds, exceptions } from '../law/exceptions'
import { type ProvisionId, VERIFIED, verifiedOf } from '../law/provisions'
import type { Choice, Limb, TimeLimit } from '../law/rows'
import { type LimitId, timeLimits } from '../law/time-limits'

export interface PlannedLimb extends Limb {
  /** Where its date stands in the input. */
  readonly path: string
  readonly countsBack: boolean
  readonly usesWorkingDays: boolean
  /** It counts working days that its law nowhere defines. */
  readonly assumesWorkingDays: boolean
  /** First day on which the law of this limb was in force. */
  readonly inForceFrom: Day
  readonly basis: readonly ProvisionId[]
  /** Place in VERIFIED of the weakest of its provisions and its counting rules. */
  readonly sureness: number
  readonly mayTake: 'directed-date' | 'agreed-date' | null
}

export interface Version {
  readonly from: Day
  readonly through: Day
  readonly limbs: readonly PlannedLimb[]
}

export interface Plan {
  readonly id: LimitId
  readonly row: TimeLimit
  readonly choose: Choice
  readonly minimum: boolean
  readonly end: End
  /** The current row first, then the versions that stand instead of it for some days. */
  readonly current: Version
  readonly variants: readonly Version[]
  readonly startEvents: readonly EventName[]
  /** Those that may not be missing; empty where any one is enough. */
  readonly required: readonly EventName[]
  /** Pairs of start events of which the first may not be earlier than the second. */
  readonly order: readonly (readonly [EventName, EventName])[]
  /** What could lift it whatever its dates, and what could only within a window. */
  readonly exceptions: readonly ExceptionId[]
  readonly windowed: readonly Window[]
}

/** An exception that lifts only limits whose counted end lies in these days, both in. */
interface Window {
  readonly exception: ExceptionId
  readonly from: Day
  readonly through: Day
}

const windowsOf = (ids: readonly ExceptionId[]): Window[] =>
  ids.flatMap((exception) => {
    const { endsFrom, endsThrough } = exceptions[exception]
    return endsFrom === null || endsThrough === null
      ? []
      : [{ exception, from: readIso(endsFrom), through: readIso(endsThrough) }]
  })

const surenessOf = (levels: readonly ProvisionId[]): number =>
  Math.max(0, ...levels.map((id) => VERIFIED.indexOf(verifiedOf[id])))

/** Each rule's place in VERIFIED. */
export const RULE_SURENESS = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(countingRules).map(([id, { verified }]) => [id, VERIFIED.indexOf(verified)]),
  ) as Record<CountingRuleId, number>)()

/** Makes a row of the law ready to compute with. */
export function planRow(id: LimitId, row: TimeLimit): Plan {
  const end: End = ends[row.end]
  const began = readIso(row.from)
  const version = (law: readonly ProvisionId[], limbs: readonly Limb[], from: Day, through: Day): Version => ({
    from,
    through,
    limbs: limbs.map((limb) => {
      const basis = Object.freeze([...law, ...(limb.law ?? [])])
      return Object.freeze({
        ...limb,
        path: `dates.${limb.event}`,
        period: Object.freeze({ ...limb.period }),
        countsBack: limb.counting === 'at-least-before' || limb.counting === 'before-date',
        usesWorkingDays: limb.period.unit === 'working-days',
        assumesWorkingDays: limb.rules.includes('working-day-assumed'),
        inForceFrom: Math.max(began, readIso(limb.from ?? row.from)),
        basis,
        sureness: Math.max(surenessOf(basis), ...limb.rules.map((rule) => RULE_SURENESS[rule])),
        mayTake: limb.takes ?? end.takes,
      })
    }),
  })
  const startEvents = [...new Set(row.counts.limbs.map((limb) => limb.event))]
  const lifting = exceptionIds.filter((exception) => exceptions[exception].lifts.includes(id))
  return {
    id,
    row,
    choose: row.counts.choose,
    minimum: row.counts.force === 'minimum',
    end,
    current: version(
      row.law,
      row.counts.limbs,
      readIso(row.from),
      row.through === null ? Number.POSITIVE_INFINITY : readIso(row.through),
    ),
    variants: row.variants.map((variant) =>
      version(
        variant.law,
        variant.counts.limbs,
        readIso(variant.from),
        variant.through === null ? Number.POSITIVE_INFINITY : readIso(variant.through),
      ),
    ),
    startEvents,
    required:
      row.counts.choose === 'earlier' || row.counts.choose === 'one-source'
        ? []
        : row.counts.limbs.filter((limb) => !limb.optional).map((limb) => limb.event),
    order: startEvents.flatMap((event) =>
      startEvents.filter((other) => mayNotPrecede(event).has(other)).map((other) => [event, other] as const),
    ),
    exceptions: Object.freeze(lifting.filter((exception) => exceptions[exception].endsFrom === null)),
    windowed: windowsOf(lifting),
  }
}

const chains = /* @__PURE__ */ new Map<EventName, ReadonlySet<EventName>>()

/** Every event that this one may not precede, through the chain. */
export function mayNotPrecede(event: EventName): ReadonlySet<EventName> {
  let chain = chains.get(event) as Set<EventName> | undefined
  if (!chain) {
    chain = new Set(events[event].notBefore)
    for (const earlier of chain) for (const further of events[earlier].notBefore ?? []) chain.add(further)
    chains.set(event, chain)
  }
  return chain
}

const plans = /* @__PURE__ */ new Map<LimitId, Plan>()

/** The plan of a limit, made at its first use. */
export function planOf(id: LimitId): Plan {
  let plan = plans.get(id)
  if (!plan) plans.set(id, (plan = planRow(id, timeLimits[id])))
  return plan
}
