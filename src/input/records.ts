// Records of ours that come back, perhaps from a store: a deadline, an entry.
import type { TimelineDeadline } from '../deadlines/record'
import { errorFrom, type Path, wrongValue } from '../errors'
import { readDay } from './dates'
import { readLimit } from './names'
import { throwFirst } from './report'

/**
 * A record of a time limit.
 *
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 */
export function checkRecord(input: unknown, at: Path): TimelineDeadline {
  if (typeof input !== 'object' || input === null)
    throw errorFrom(
      wrongValue(at, 'a record made by calculateDeadline, or the deadline of an entry that has started', input),
    )
  const record = input as TimelineDeadline
  readLimit(record.limit, [...at, 'limit'], throwFirst)
  readDay(record.dueOn, [...at, 'dueOn'], throwFirst)
  return { ...record, starts: Array.isArray(record.starts) ? record.starts : [] }
}
