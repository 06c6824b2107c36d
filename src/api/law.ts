import { type DateInput, formatDay } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import { versionOf as versionThatCounted } from '../deadlines/version'
import { errorFrom, wrongValue } from '../errors'
import { readDay } from '../input/dates'
import { checkRecord } from '../input/records'
import { throwFirst } from '../input/report'
import type { Counts } from '../law/counts'
import { type LimitVersion, type TimeLimit, versionOn as versionInForce } from '../law/limit'

/**
 * The version of the law that a record was worked out by, whatever the law says today.
 *
 * @param deadline from `calculateDeadline` or a timeline, perhaps from a store
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`, `not-in-force`
 * @example versionOf(calculateDeadline('phase-transfer.finalise-to-post-16', { post16StartsOn: '2026-09-01' })).from // '2015-09-02'
 */
export function versionOf(deadline: Pick<TimelineDeadline, 'limit' | 'starts' | 'dueOn'>): LimitVersion {
  return versionThatCounted(checkRecord<TimelineDeadline>(deadline, ['deadline']))
}

/**
 * The version of a limit that an event on this day starts; null where the law has none for it.
 *
 * @param limit a row of `timeLimits`
 * @param on ISO date
 * @throws TimescalesError `invalid-input`, `invalid-date`
 * @example versionOn(timeLimits['phase-transfer.finalise-to-post-16'], '2015-09-01').through // '2015-09-01'
 */
export function versionOn<C extends Counts>(limit: TimeLimit<C>, on: DateInput): LimitVersion<C> | null {
  if (!Array.isArray(limit?.versions))
    throw errorFrom(wrongValue(['limit'], 'a row of timeLimits, such as timeLimits["appeal.lodge"]', limit))
  return versionInForce(limit, formatDay(readDay(on, ['on'], throwFirst)))
}
