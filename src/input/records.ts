// What the library returned and is handed back, perhaps from a store: one clear sentence where it is something else.
import { errorFrom, type Path, pathText, problem, wrongValue } from '../errors'
import type { LimitId } from '../law/time-limits'
import { readDay } from './dates'
import { readLimit } from './names'
import { throwFirst } from './report'

/** What every record of a time limit holds. */
interface Recorded {
  readonly limit: LimitId
  readonly dueOn: string
  readonly starts: readonly ({ readonly on?: unknown } | null)[]
}

/**
 * What is read of a record to tell how it stands: its limit, its last day and what started it.
 *
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 */
export function checkRecord<R extends Recorded>(input: unknown, at: Path): R {
  mustHave(input, [], at, DEADLINE)
  const record = input as R
  readLimit(record.limit, [...at, 'limit'], throwFirst)
  readDay(record.dueOn, [...at, 'dueOn'], throwFirst)
  mustBeList(record.starts, [...at, 'starts'])
  if (record.starts.length === 0)
    throw errorFrom(wrongValue([...at, 'starts'], 'a list with at least one start', record.starts))
  for (const [i, start] of record.starts.entries()) readDay(start?.on, [...at, 'starts', i, 'on'], throwFirst)
  return record
}

const DEADLINE = 'a record made by calculateDeadline, or the deadline of an entry that has started'

/**
 * A record as a sentence about it reads it, whole.
 *
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 */
export function mustBeDeadline(input: unknown, at: Path = ['deadline']): void {
  const record = checkRecord<Recorded & Record<string, unknown>>(input, at)
  mustHave(record, ['endsOn', 'dueTime', 'lastWorkingDayOn', 'relieved', 'holidays', 'verified'], at, DEADLINE)
  for (const list of ['unknown', 'adjustments', 'assumptions', 'exceptions', 'basis'] as const)
    mustBeList(record[list], [...at, list])
}

/** @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date` */
export function mustBeEntry(input: unknown): void {
  const expected = 'an entry of a timeline'
  mustHave(input, ['id', 'limit', 'state', 'deadline', 'metOn', 'supersededBy', 'assumptions'], ['entry'], expected)
  const { limit, state, deadline, supersededBy } = input as Record<string, unknown>
  readLimit(limit, ['entry', 'limit'], throwFirst)
  if (deadline !== null) mustBeDeadline(deadline, ['entry', 'deadline'])
  if (state === 'not-applicable')
    mustHave(supersededBy, ['trigger', 'on'], ['entry', 'supersededBy'], 'what made the entry fall away')
}

/** @throws TimescalesError `invalid-input` */
export function mustBeStandpoint(from: unknown): void {
  mustHave(from, [], ['from'], 'the timeline of the entry, or { asAt: "2026-03-02" }')
}

function mustBeList(value: unknown, at: Path): void {
  if (!Array.isArray(value)) throw errorFrom(wrongValue(at, 'a list', value))
}

/**
 * A record with these parts, as it came from the library or back from a store.
 *
 * @throws TimescalesError `invalid-input`
 */
export function mustHave(value: unknown, parts: readonly string[], at: Path, expected: string): void {
  if (typeof value !== 'object' || value === null) throw errorFrom(wrongValue(at, expected, value))
  const missing = parts.find((part) => !(part in value))
  if (missing === undefined) return
  const message = `${pathText(at)} must be ${expected}; it has no ${missing}.`
  throw errorFrom(problem('invalid-input', [...at, missing], message, expected, undefined))
}
