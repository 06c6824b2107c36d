// Which entries a case can have: a place for each limit it reaches, and for a duty to comply one for each of its sources.
import type { Day } from '../dates/civil'
import type { Classification, NoticeResult } from '../disputes/classification'
import { classify, merged } from '../disputes/classify'
import type { CheckedDispute } from '../disputes/dispute'
import {
  alwaysReached,
  canBeRecommended,
  REACHED_BY_OWN_EVENT,
  RECOMMENDATIONS,
  requiredBy,
  SOURCE_EVENTS,
} from '../disputes/reach'
import { memoized } from '../freeze'
import type { SourceEvent } from '../law/compliance'
import type { EventName } from '../law/events'
import type { LimitId } from '../law/time-limits'
import { allEntries, type EntryName } from './entries'
import type { Requires } from './requirements'

/** What the places of a case depend on. */
export interface CaseOutline {
  readonly disputes: readonly CheckedDispute[]
  readonly requires: Requires
  readonly moments: { readonly has: (event: EventName) => boolean }
}

/** Every place that the case reaches, in the order of the law page. */
export function slotsOf(file: CaseOutline, classification: Classification | NoticeResult | null): readonly EntryName[] {
  const { disputes, requires, moments } = file
  // A recommendation that is dated has to be answered, whatever the dispute asked for.
  const isRecommended = moments.has('recommendationMadeOn') && canBeRecommended(disputes)
  const isNamed = SOURCE_EVENTS.some((source) => requires[source] !== undefined)
  if (disputes.length > 1 || isNamed) return reached(file, classification, isRecommended)
  // A classification is the same object wherever the dispute is, so its places are found once.
  const known = isRecommended ? slotsWithRecommendation : slotsWithout
  let slots = known.get(classification)
  if (slots === undefined) known.set(classification, (slots = reached(file, classification, isRecommended)))
  return slots
}

const slotsWithRecommendation = /* @__PURE__ */ new Map<Classification | NoticeResult | null, readonly EntryName[]>()
const slotsWithout = /* @__PURE__ */ new Map<Classification | NoticeResult | null, readonly EntryName[]>()

function reached(
  { disputes, requires }: CaseOutline,
  classification: Classification | NoticeResult | null,
  isRecommended: boolean,
): readonly EntryName[] {
  const brought = new Set<LimitId>(classification?.limits ?? [])
  const reaches = new Set(alwaysReached(disputes))
  if (isRecommended) for (const each of RECOMMENDATIONS) reaches.add(each)
  const parts = merged(disputes)
  const requiredFrom = memoized((source: SourceEvent): ReadonlySet<LimitId> => {
    const named = requires[source]
    if (named !== undefined) return new Set(named)
    return new Set(classification === null ? [] : requiredBy(source, parts, classification))
  })
  return Object.freeze(
    allEntries().filter((entry) => {
      const { limit, row, source } = entry
      if (source !== null) return requiredFrom(source).has(limit)
      return brought.has(limit) || reaches.has(row.reach) || isOnlyStarted(entry, classification)
    }),
  )
}

/** Where nobody said what is in dispute, such an entry stands only once its own event is given. */
export const isOnlyStarted = (
  { row: { reach } }: EntryName,
  classification: Classification | NoticeResult | null,
): boolean => classification === null && REACHED_BY_OWN_EVENT.has(reach)

/** What the disputes of a case come to; a notice was decided no later than it was sent. */
export const classificationOf = (
  { disputes }: CaseOutline,
  noticeOn: Day | undefined,
): Classification | NoticeResult | null => classify(disputes, noticeOn ?? null)
