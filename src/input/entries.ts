// The ids of entries: a limit, or for a duty to comply the limit and the event that starts it; and those a dispute reaches.
import type { Day } from '../dates/civil'
import { classify } from '../disputes/classify'
import type { CheckedDispute } from '../disputes/dispute'
import {
  alwaysReached,
  canBeRecommended,
  isDetained,
  REACHED_BY_OWN_EVENT,
  RECOMMENDATIONS,
  requiredBy,
  SOURCE_EVENTS,
  startsFrom,
} from '../disputes/reach'
import { lazily } from '../freeze'
import type { SourceEvent } from '../law/compliance'
import type { EventName } from '../law/events'
import { doneTrigger, type TimeLimit } from '../law/limit'
import { type DayOf, doneFrom, startOf } from '../law/started'
import { type ComplyId, type LimitId, limitIds, limitOf } from '../law/time-limits'
import type { Requires } from './requirements'

/** An entry by its id: the limit, and for a duty to comply the event that starts it. */
export interface EntryName {
  readonly id: string
  readonly limit: LimitId
  /** The limit's row in the law. */
  readonly row: TimeLimit
  readonly source: SourceEvent | null
}

/** Whether each of several sources starts an entry of its own. */
export const isBySource = (limit: LimitId): boolean =>
  limitOf(limit).versions.some(({ counts }) => counts.choose === 'one-source')

/**
 * The event that `done` of an entry says has happened: the first that meets it, where the entry had begun by that day.
 * None where it meets the entry alone: complying with one order says nothing of another, and coming to a hearing makes
 * no order.
 */
export function eventDone({ row, source }: EntryName, day: Day, dayOf: DayOf): EventName | null {
  const started = startOf(row, source, dayOf)
  if (source !== null || started === null || 'uncovered' in started) return null
  const { version, began } = started
  if (version.counts.force === 'appointment' || day < doneFrom(version, began, dayOf)) return null
  return doneTrigger(version) as EventName
}

/** Every entry there can be, in the order of the law page. */
export const allEntries = /* @__PURE__ */ lazily((): readonly EntryName[] =>
  limitIds.flatMap((limit): EntryName[] => {
    const row = limitOf(limit)
    if (!isBySource(limit)) return [{ id: limit, limit, row, source: null }]
    const starting = SOURCE_EVENTS.filter((source) => startsFrom(source, limit, false))
    return starting.map((source) => ({ id: `${limit}@${source}`, limit, row, source }))
  }),
)

const byId = /* @__PURE__ */ lazily(() => new Map(allEntries().map((entry) => [entry.id, entry])))

/** The entry with this id, if there is one. */
export const entryNamed = (id: string): EntryName | undefined => byId().get(id)

/** The ids that entries of one limit can have. */
export const entryNames = (limit: LimitId): string[] =>
  allEntries()
    .filter((entry) => entry.limit === limit)
    .map(({ id }) => id)

/** Whether a dispute could reach an entry, on any day and however the case goes on. */
export function canReach(
  { limit, row, source }: EntryName,
  disputes: readonly CheckedDispute[],
  requires: Requires,
): boolean {
  const classified = classify(disputes)
  if (source !== null) {
    const isDuty = SOURCE_EVENTS.some(
      (each) =>
        requires[each]?.includes(limit as ComplyId) ||
        (classified !== null && requiredBy(each, disputes, classified).includes(limit as ComplyId)),
    )
    return isDuty && startsFrom(source, limit, isDetained(disputes))
  }
  const { reach } = row
  if (alwaysReached(disputes).has(reach) || (RECOMMENDATIONS.has(reach) && canBeRecommended(disputes))) return true
  return classified === null ? REACHED_BY_OWN_EVENT.has(reach) : classified.limits.includes(limit)
}
