// The version of the law that a record was worked out by: whoever speaks of a record reads this, never "the current row".
import { readIso } from '../dates/iso'
import { errorFrom, problem } from '../errors'
import type { EventName } from '../law/events'
import type { LimitVersion } from '../law/limit'
import { startOf } from '../law/started'
import { timeLimits } from '../law/time-limits'
import type { TimelineDeadline } from './record'

/**
 * The version that counted a record: the one whose days hold the event that started it.
 *
 * @throws TimescalesError `not-in-force` where the law has none for those days: no row stands in for it
 */
export function versionOf({ limit, starts }: Pick<TimelineDeadline, 'limit' | 'starts'>): LimitVersion {
  const row = timeLimits[limit]
  const days = new Map(starts.map(({ event, on }) => [event, readIso(on)]))
  const chosen = starts.find(({ chosen }) => chosen)?.event ?? null
  const started = startOf(row, sourceOf(row.versions, chosen), (event) => days.get(event))
  if (started !== null && 'version' in started) return started.version
  const message = `No version of ${limit} starts as this record says: work it out again.`
  const on = starts.map(({ event, on }) => `${event} ${on}`).join(', ')
  throw errorFrom(problem('not-in-force', ['deadline', 'starts'], message, 'what calculateDeadline returned', on))
}

/** Of a duty to comply, each source has a record of its own. */
const sourceOf = (versions: readonly LimitVersion[], chosen: EventName | null): EventName | null =>
  versions.some(({ counts }) => counts.choose === 'one-source') ? chosen : null
