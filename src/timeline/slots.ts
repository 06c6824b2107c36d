// Which entries a case can reach: a place for each limit, and for `comply.*` one for each event that can start it.

import { type PreparedLimit, preparedLimit } from '../deadlines/prepare'
import type { Classification, NoticeResult } from '../disputes/classify'
import { disputeKinds } from '../law/dispute-kinds'
import { eventTies } from '../law/event-ties'
import type { EventName } from '../law/events'
import { reach } from '../law/reach'
import { type ComplyId, type LimitId, limitIds } from '../law/time-limits'
import { type CheckedCase, SOURCES, type SourceEvent } from './case-file'

/** A place in the timeline. */
export interface Slot {
  readonly id: string
  readonly prepared: PreparedLimit
  /** The event that started the duty to comply; null for every other limit. */
  readonly source: SourceEvent | null
  /** The events that must have happened for it to start: all of them, or with `earlier` any. */
  readonly starts: readonly EventName[]
  /** Whether any of those events can be awaited at all. */
  readonly canWait: boolean
  /** Counting back, it can be met before the event that it is counted from. */
  readonly countsBack: boolean
}

const SOURCE_EVENTS = /* @__PURE__ */ (() => Object.keys(SOURCES))() as SourceEvent[]

let places: readonly Slot[] | undefined

/** Every place there is, in the order of the law page. */
const allSlots = (): readonly Slot[] => (places ??= limitIds.flatMap(slotsOfLimit))

function slotsOfLimit(limit: LimitId): Slot[] {
  const prepared = preparedLimit(limit)
  const { limbs } = prepared.row.counts
  const countsBack = prepared.current.limbs.some((limb) => limb.countsBack)
  if (!isComply(limit)) {
    const starts = limbs.filter((limb) => !limb.optional).map((limb) => limb.event)
    return [{ id: limit, prepared, source: null, starts, canWait: starts.some(canWait), countsBack }]
  }
  return SOURCE_EVENTS.filter((source) => prepared.startEvents.includes(source)).map((source) => ({
    id: `${limit}@${source}`,
    prepared,
    source,
    starts: [source],
    canWait: true,
    countsBack,
  }))
}

const canWait = (event: EventName): boolean => eventTies[event]?.follows !== undefined

const isComply = (limit: LimitId): limit is ComplyId => limit.startsWith('comply.')

/** The places that a dispute reaches whatever else the file says: those of its limits, and what it requires by default. */
interface Reached {
  readonly all: readonly Slot[]
  readonly limits: readonly Slot[]
  readonly comply: readonly Slot[]
}

const byClassification = /* @__PURE__ */ new WeakMap<object, Reached>()
const NO_DISPUTE = {}

function reachedBy(classification: Classification | NoticeResult | null, detained: boolean): Reached {
  const key = classification ?? NO_DISPUTE
  let reached = byClassification.get(key)
  if (reached === undefined) {
    const upstream = detained ? reach.upstreamDetained : reach.upstream
    const ids = new Set<LimitId>([...(classification?.limits ?? []), ...upstream, ...reach.always])
    const slots = allSlots().filter(({ prepared }) => ids.has(prepared.id))
    const limits = slots.filter(({ source }) => source === null)
    const comply = slots.filter(({ source }) => source !== null)
    reached = { limits, comply, all: [...limits, ...comply] }
    byClassification.set(key, reached)
  }
  return reached
}

/** Every place that the case can reach, in the order of the law page. */
export function slotsOf(file: CheckedCase, classification: Classification | NoticeResult | null): readonly Slot[] {
  const { all, limits, comply } = reachedBy(classification, file.disputes[0]?.detained === true)
  // Whoever dates a recommendation has one to answer.
  if (file.moments.has('recommendationMadeOn') && partsOf(classification).some(canBeRecommended)) {
    const reached = new Set([
      ...limits,
      ...allSlots().filter(({ prepared }) => reach.recommendation.includes(prepared.id)),
    ])
    return [...allSlots().filter((slot) => reached.has(slot)), ...complySlots(file, comply)]
  }
  const required = complySlots(file, comply)
  return required === comply ? all : [...limits, ...required]
}

/** What the file says is required goes before what follows from the dispute. `comply.*` stands last on the law page. */
function complySlots({ requires }: CheckedCase, byDefault: readonly Slot[]): readonly Slot[] {
  if (SOURCE_EVENTS.every((source) => requires[source] === undefined)) return byDefault
  return allSlots().filter((slot) => {
    const required = slot.source === null ? [] : requires[slot.source]
    return required === undefined ? byDefault.includes(slot) : required.includes(slot.prepared.id as ComplyId)
  })
}

const partsOf = (classification: Classification | NoticeResult | null): readonly Classification[] =>
  classification === null ? [] : 'parts' in classification ? classification.parts : [classification]

const canBeRecommended = ({ kind, appeal }: Classification): boolean =>
  appeal.available && disputeKinds[kind].recommendations
