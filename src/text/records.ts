// What is handed to the text functions must be what the library returned: one clear sentence where it is not.
import { errorFrom, problem, wrongValue } from '../errors'
import { readLimit } from '../input/names'
import { throwFirst } from '../input/report'
import type { TimelineEntry } from '../timeline/entry'

/** @throws TimescalesError `invalid-input`, `unknown-limit` */
export function mustBeEntry(entry: Partial<TimelineEntry> & { readonly limit: unknown }): void {
  const expected = 'an entry of a timeline'
  mustBeRecord(entry, 'entry', expected)
  mustHave(entry, ['id', 'state', 'deadline', 'supersededBy', 'assumptions'], 'entry', expected)
  if (entry.state === 'not-applicable')
    mustHave(entry.supersededBy, ['trigger', 'on'], 'entry.supersededBy', 'what made the entry fall away')
}

/** @throws TimescalesError `invalid-input` */
export function mustBeStandpoint(from: unknown): void {
  if (typeof from !== 'object' || from === null)
    throw errorFrom(wrongValue(['from'], 'the timeline of the entry, or { asAt: "2026-03-02" }', from))
}

/** @throws TimescalesError `invalid-input`, `unknown-limit` */
export function mustBeDeadline(deadline: { readonly limit: unknown }): void {
  const expected = 'a deadline from calculateDeadline or a timeline'
  mustBeRecord(deadline, 'deadline', expected)
  mustHave(deadline, ['starts', 'dueOn', 'adjustments', 'assumptions', 'basis'], 'deadline', expected)
}

function mustBeRecord(record: { readonly limit: unknown }, path: string, expected: string): void {
  mustHave(record, [], path, expected)
  readLimit(record.limit, [path, 'limit'], throwFirst)
}

/**
 * A record with these parts, as it came from the library or back from a store.
 *
 * @throws TimescalesError `invalid-input`
 */
export function mustHave(value: unknown, parts: readonly string[], path: string, expected: string): void {
  if (typeof value !== 'object' || value === null) throw errorFrom(wrongValue([path], expected, value))
  const missing = parts.find((part) => !(part in value))
  if (missing === undefined) return
  const message = `${path} must be ${expected}; it has no ${missing}.`
  throw errorFrom(problem('invalid-input', [path, missing], message, expected, undefined))
}
