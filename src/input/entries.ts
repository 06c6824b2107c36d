// The ids of entries: a limit, or for a duty to comply the limit and the event that starts it; and those a dispute reaches.
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
import { type ComplyId, type LimitId, limitIds, limitOf } from '../law/time-limits'
import type { Requires } from './requirements'

/** An entry by its id: the limit, and for a duty to comply the event that starts it. */
export interface EntryName {
  readonly id: string
  readonly limit: LimitId
  readonly source: SourceEvent | null
}

/** Whether each of several sources starts an entry of its own. */
export const isBySource = (limit: LimitId): boolean =>
  limitOf(limit).versions.some(({ counts }) => counts.choose === 'one-source')

/** Every entry there can be, in the order of the law page. */
export const allEntries = /* @__PURE__ */ lazily((): readonly EntryName[] =>
  limitIds.flatMap((limit): EntryName[] =>
    isBySource(limit)
      ? SOURCE_EVENTS.filter((source) => startsFrom(source, limit, false)).map((source) => ({
          id: `${limit}@${source}`,
          limit,
          source,
        }))
      : [{ id: limit, limit, source: null }],
  ),
)

const byId = /* @__PURE__ */ lazily(() => new Map(allEntries().map((entry) => [entry.id, entry])))

/** The entry with this id, if there is one. */
export const entryNamed = (id: string): EntryName | undefined => byId().get(id)

/** The ids that entries of one limit can have. */
export const entryNames = (limit: LimitId): string[] =>
  allEntries()
    .filter((entry) => entry.limit === limit)
    .map(({ id }) => id)

/** The ids of every entry that a dispute could reach, on any day and however the case goes on. */
export function reachable(disputes: readonly CheckedDispute[], requires: Requires): ReadonlySet<string> {
  const detained = isDetained(disputes)
  const classified = classify(disputes)
  const brought = new Set<LimitId>(classified?.limits ?? [])
  const reaches = new Set(alwaysReached(disputes))
  if (classified === null) for (const each of REACHED_BY_OWN_EVENT) reaches.add(each)
  if (canBeRecommended(disputes)) for (const each of RECOMMENDATIONS) reaches.add(each)
  const duties = new Set<ComplyId>()
  for (const source of SOURCE_EVENTS) {
    for (const id of requires[source] ?? []) duties.add(id)
    if (classified !== null) for (const id of requiredBy(source, disputes, classified)) duties.add(id)
  }
  return new Set(
    allEntries()
      .filter(({ limit, source }) => {
        if (source !== null) return duties.has(limit as ComplyId) && startsFrom(source, limit, detained)
        return brought.has(limit) || reaches.has(limitOf(limit).reach)
      })
      .map(({ id }) => id),
  )
}
