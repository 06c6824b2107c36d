// Records of ours that come back, perhaps from a store: a deadline, an entry.
import { errorFrom, type Path, wrongValue } from '../errors'
import type { LimitId } from '../law/time-limits'
import { readDay } from './dates'
import { readLimit } from './names'
import { throwFirst } from './report'

/** What is read of a record of a time limit, whatever else it holds. */
interface Recorded {
  readonly limit: LimitId
  readonly dueOn: string
  readonly starts: readonly ({ readonly on?: unknown } | null)[]
}

/**
 * A record of a time limit.
 *
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 */
export function checkRecord<R extends Recorded>(input: unknown, at: Path): R {
  if (typeof input !== 'object' || input === null)
    throw errorFrom(
      wrongValue(at, 'a record made by calculateDeadline, or the deadline of an entry that has started', input),
    )
  const record = input as R
  readLimit(record.limit, [...at, 'limit'], throwFirst)
  readDay(record.dueOn, [...at, 'dueOn'], throwFirst)
  const starts = Array.isArray(record.starts) ? record.starts : []
  for (const [i, start] of starts.entries()) readDay(start?.on, [...at, 'starts', i, 'on'], throwFirst)
  return { ...record, starts }
}
