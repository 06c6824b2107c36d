// Which entries a case can reach: a place for each limit, and for `comply.*` one for each event that can start it.

import { type Plan, planOf } from '../deadlines/plan'
import type { Classification, NoticeResult } from '../disputes/classify'
import { disputeKinds } from '../law/dispute-kinds'
import type { EventName } from '../law/events'
import { reach } from '../law/reach'
import { type ComplyId, type LimitId, limitIds } from '../law/time-limits'
import { type CheckedCase, SOURCES, type SourceEvent } from './case-file'

/** A place in the timeline. */
export interface Slot {
  readonly id: string
  readonly plan: Plan
  /** The event that started the duty to comply; null for every other limit. */
  readonly source: SourceEvent | null
  /** The events that must have happened for it to start: all of them, or with `earlier` any. */
  readonly starts: readonly EventName[]
  /** Counting back, it can be met before the event that it is counted from. */
  readonly countsBack: boolean
}

const SOURCE_EVENTS = /* @__PURE__ */ (() => Object.keys(SOURCES))() as SourceEvent[]

let places: readonly Slot[] | undefined

/** Every place there is, in the order of the law page. */
const allSlots = (): readonly Slot[] => (places ??= limitIds.flatMap(slotsOfLimit))

function slotsOfLimit(limit: LimitId): Slot[] {
  const plan = planOf(limit)
  const { limbs } = plan.row.counts
  const countsBack = plan.current.limbs.some((limb) => limb.countsBack)
  if (!isComply(limit)) {
    const starts = limbs.filter((limb) => !limb.optional).map((limb) => limb.event)
    return [{ id: limit, plan, source: null, starts, countsBack }]
  }
  return SOURCE_EVENTS.filter((source) => plan.startEvents.includes(source)).map((source) => ({
    id: `${limit}@${source}`,
    plan,
    source,
    starts: [source],
    countsBack,
  }))
}

const isComply = (limit: LimitId): limit is ComplyId => limit.startsWith('comply.')

const byClassification = /* @__PURE__ */ new WeakMap<object, ReadonlySet<LimitId>>()
const NO_DISPUTE = {}

/** The limits that a case can reach by its dispute alone. */
function reachedBy(classification: Classification | NoticeResult | null, detained: boolean): ReadonlySet<LimitId> {
  const key = classification ?? NO_DISPUTE
  let reached = byClassification.get(key)
  if (reached === undefined) {
    const upstream = detained ? reach.upstreamDetained : reach.upstream
    reached = new Set<LimitId>([...(classification?.limits ?? []), ...upstream, ...reach.always])
    byClassification.set(key, reached)
  }
  return reached
}

/** Every place that the case can reach, in the order of the law page. */
export function slotsOf(file: CheckedCase, classification: Classification | NoticeResult | null): readonly Slot[] {
  const reached = reachedBy(classification, file.disputes[0]?.detained === true)
  const appeal = classification?.appeal.available === true
  // Whoever dates a recommendation has one to answer.
  const recommended = file.moments.has('recommendationMadeOn') && partsOf(classification).some(canBeRecommended)
  return allSlots().filter(({ plan: { id }, source }) => {
    if (source === null) return reached.has(id) || (recommended && reach.recommendation.includes(id))
    const required = file.requires[source]
    if (required !== undefined) return required.includes(id as ComplyId)
    return reached.has(id) && (appeal || source === 'agreementMadeOn')
  })
}

const partsOf = (classification: Classification | NoticeResult | null): readonly Classification[] =>
  classification === null ? [] : 'parts' in classification ? classification.parts : [classification]

const canBeRecommended = ({ kind, appeal }: Classification): boolean =>
  appeal.available && disputeKinds[kind].recommendations
