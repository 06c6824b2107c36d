// The map of a tracker: which column holds what. It is written by a person, and checked before a row is read.
import {
  buildTimeline,
  type CaseFile,
  type EventName,
  events,
  type LimitId,
  TimescalesError,
} from 'send-dispute-timescales'

/** Which of day, month and year comes first in a column, as in 31/12/2025, 12/31/2025 and 2025-12-31. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What a value of a column says of its row: a part of a case file, and whether the case is closed. */
export type Effect = Partial<Omit<CaseFile, 'reference'>> & {
  /** Nothing more is to be done: `caseClosedOn` is the day that the table is read for. */
  readonly closed?: boolean
}

/**
 * Which column of a table holds what. A column is named as in the header; letter case, line breaks and the kind of
 * apostrophe do not matter.
 */
export interface TableMap {
  /** The column with the case's own number; without one, or where it is blank, a case is known by its row. */
  readonly key?: string
  /** The column that dates each event. */
  readonly events: { readonly [E in EventName]?: string }
  /** The order of day and month in each column of dates. A column that is not named here takes ISO dates alone. */
  readonly dates?: { readonly [column: string]: DateOrder }
  /** What a value of a column means, whatever its letter case. `null` or `{}`: it is known, and means nothing here. */
  readonly values?: { readonly [column: string]: { readonly [value: string]: Effect | null } }
  /** Columns that are copied to every result of the row, such as the team. */
  readonly keep?: readonly string[]
  /** Columns that together are the same for one child, to find rows entered twice. They go nowhere else. */
  readonly same?: readonly string[]
  /**
   * Columns for a keyed hash in place of the key. They go nowhere else. Without them, those under `same` are taken
   * that are named like a UPN, a surname, a forename or a birth date.
   */
  readonly person?: { readonly [P in 'upn' | 'surname' | 'forename' | 'birthDate']?: string }
  /** Limits that the table does not record, beside those of which it has no column that could say they were met. */
  readonly notRecorded?: readonly LimitId[]
}

const KEYS = ['key', 'events', 'dates', 'values', 'keep', 'same', 'person', 'notRecorded'] as const
const PERSON = ['upn', 'surname', 'forename', 'birthDate']
const ORDERS: readonly unknown[] = ['dmy', 'mdy', 'ymd']

/**
 * Checks a map from outside.
 *
 * @throws TimescalesError for the first thing in it that does not fit, with its path
 */
export function checkMap(input: unknown): TableMap {
  const map = objectAt(input, 'map')
  for (const name of Object.keys(map)) if (!(KEYS as readonly string[]).includes(name)) throw unknownKey(name)
  if (isGiven(map.key)) textAt(map.key, 'map.key')
  const named = Object.entries(objectAt(map.events, 'map.events'))
  if (named.length === 0) throw wrong('map.events', 'at least one event with the column of its date')
  for (const [event, column] of named) {
    if (!Object.hasOwn(events, event))
      throw wrong(`map.events.${event}`, 'an event, such as "requestReceivedOn"', 'unknown-event')
    textAt(column, `map.events.${event}`)
  }
  for (const [column, order] of entriesAt(map.dates, 'map.dates'))
    if (!ORDERS.includes(order))
      throw wrong(`map.dates["${column}"]`, '"dmy", "mdy" or "ymd": whichever comes first in this column')
  for (const [column, values] of entriesAt(map.values, 'map.values'))
    for (const [value, effect] of Object.entries(objectAt(values, `map.values["${column}"]`)))
      if (effect !== null) checkEffect(effect, `map.values["${column}"]["${value}"]`)
  for (const name of ['keep', 'same', 'notRecorded'] as const)
    for (const [i, text] of listAt(map[name], `map.${name}`).entries()) textAt(text, `map.${name}[${i}]`)
  for (const [part, column] of entriesAt(map.person, 'map.person')) {
    if (!PERSON.includes(part)) throw wrong(`map.person.${part}`, `one of ${PERSON.join(', ')}`)
    textAt(column, `map.person.${part}`)
  }
  return map as unknown as TableMap
}

/** Some parts of a case file come from several columns, so a part that is missing here is no error. */
const MAY_BE_MISSING = new Set(['dispute.kind', 'dispute.sections'])

/** Checks what a value means as the case file is checked, so that a slip is said once and not for every row. */
function checkEffect(effect: unknown, path: string): void {
  const { closed, ...part } = objectAt(effect, path)
  if (isGiven(closed) && typeof closed !== 'boolean') throw wrong(`${path}.closed`, 'true or false')
  try {
    buildTimeline({ dates: {}, ...part } as CaseFile, { asAt: '2026-01-05' })
  } catch (error) {
    if (!(error instanceof TimescalesError)) throw error
    if (MAY_BE_MISSING.has(error.path) && error.received === 'missing') return
    throw new TimescalesError(error.code, `${path}: ${error.message}`, { path: `${path}.${error.path}` })
  }
}

const unknownKey = (name: string): TimescalesError =>
  new TimescalesError('invalid-input', `The map has no "${name.slice(0, 80)}": it takes ${KEYS.join(', ')}.`, {
    path: `map.${name.slice(0, 80)}`,
    expected: KEYS.join(' | '),
  })

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

function objectAt(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw wrong(path, 'an object')
}

const entriesAt = (value: unknown, path: string): [string, unknown][] =>
  isGiven(value) ? Object.entries(objectAt(value, path)) : []

function listAt(value: unknown, path: string): unknown[] {
  if (!isGiven(value)) return []
  if (Array.isArray(value)) return value
  throw wrong(path, 'a list')
}

function textAt(value: unknown, path: string): void {
  if (typeof value !== 'string' || value.trim() === '') throw wrong(path, 'the name of a column, as a text')
}

const wrong = (
  path: string,
  expected: string,
  code: 'invalid-input' | 'unknown-event' = 'invalid-input',
): TimescalesError => new TimescalesError(code, `${path} must be ${expected}.`, { path, expected })
