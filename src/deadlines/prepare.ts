// A row made ready to compute with: everything that does not depend on the dates, worked out once.

import type { Day } from '../dates/civil'
import { readIso } from '../dates/iso'
import { countingRules, type End, ends } from '../law/counting-rules'
import { type EventName, eventOrder } from '../law/events'
import { type ExceptionId, exceptionIds, exceptions } from '../law/exceptions'
import { type ProvisionId, rank, verifiedOf, weakest } from '../law/provisions'
import type { Choice, DatedVariant, Limb, TimeLimit } from '../law/rows'
import { type LimitId, timeLimits } from '../law/time-limits'

export interface PreparedLimb extends Omit<Limb, 'takes'> {
  /** Where its date stands in the input. */
  readonly path: string
  readonly countsBack: boolean
  /** The first day of its law. */
  readonly began: Day
  readonly basis: readonly ProvisionId[]
  /** Place in VERIFIED of the weakest of its provisions and its counting rules. */
  readonly confidence: number
  /** A date that may stand instead of the counted one. */
  readonly takes: 'directed-date' | 'agreed-date' | null
}

export interface Version {
  readonly from: Day
  readonly through: Day
  readonly limbs: readonly PreparedLimb[]
}

export interface PreparedLimit {
  readonly id: LimitId
  readonly row: TimeLimit
  readonly choose: Choice
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
  readonly windowed: readonly ExceptionId[]
}

/** Makes a row of the law ready to compute with. */
export function prepare(id: LimitId, row: TimeLimit): PreparedLimit {
  const end: End = ends[row.end]
  const version = ({ from, through, counts, law }: DatedVariant): Version => ({
    from: readIso(from),
    through: through === null ? Infinity : readIso(through),
    limbs: counts.limbs.map((limb) => {
      const basis = Object.freeze([...law, ...(limb.law ?? [])])
      return {
        ...limb,
        path: `dates.${limb.event}`,
        period: Object.freeze({ ...limb.period }),
        countsBack: limb.counting === 'at-least-before' || limb.counting === 'before-date',
        began: Math.max(readIso(row.from), readIso(limb.from ?? row.from)),
        basis,
        confidence: rank(
          weakest([
            ...basis.map((citation) => verifiedOf[citation]),
            ...limb.rules.map((rule) => countingRules[rule].verified),
          ]),
        ),
        takes: limb.takes ?? end.takes,
      }
    }),
  })
  const startEvents = [...new Set(row.counts.limbs.map((limb) => limb.event))]
  const lifting = exceptionIds.filter((exception) => exceptions[exception].lifts.includes(id))
  return {
    id,
    row,
    choose: row.counts.choose,
    end,
    current: version(row),
    variants: row.variants.map(version),
    startEvents,
    required:
      row.counts.choose === 'earlier' || row.counts.choose === 'one-source'
        ? []
        : row.counts.limbs.filter((limb) => !limb.optional).map((limb) => limb.event),
    order: startEvents.flatMap((event) =>
      startEvents.filter((other) => mayNotPrecede(event).has(other)).map((other) => [event, other] as const),
    ),
    exceptions: Object.freeze(lifting.filter((exception) => exceptions[exception].endsFrom === null)),
    windowed: lifting.filter((exception) => exceptions[exception].endsFrom !== null),
  }
}

/** Every event that this one may not precede, through the chain. */
export function mayNotPrecede(event: EventName): ReadonlySet<EventName> {
  const chain = new Set(eventOrder[event].notBefore)
  for (const earlier of chain) for (const further of eventOrder[earlier].notBefore ?? []) chain.add(further)
  return chain
}

const cache = /* @__PURE__ */ new Map<LimitId, PreparedLimit>()

/** A limit made ready, at its first use. */
export function preparedLimit(id: LimitId): PreparedLimit {
  let prepared = cache.get(id)
  if (!prepared) cache.set(id, (prepared = prepare(id, timeLimits[id])))
  return prepared
}
