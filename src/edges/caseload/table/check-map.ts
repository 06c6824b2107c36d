// The map of a tracker, as a person wrote it: checked before a row is read, so that a slip is said once.
import { caseFileProblems, events, type Problem, TimescalesError } from 'send-dispute-timescales'
import type { TableMap } from './map'

const KEYS = ['key', 'events', 'dates', 'values', 'keep', 'same', 'person', 'notRecorded'] as const
const PERSON = ['upn', 'surname', 'forename', 'birthDate']
const ORDERS: readonly unknown[] = ['dmy', 'mdy', 'ymd']

/**
 * Checks a map from outside.
 *
 * @returns a copy without what is null: a program with one type for every map writes null for what it leaves out
 * @throws TimescalesError for the first thing in it that does not fit, with its path
 */
export function checkMap(input: unknown): TableMap {
  const given = objectAt(input, 'map')
  for (const name of Object.keys(given)) if (!(KEYS as readonly string[]).includes(name)) throw unknownKey(name)
  const map = withoutNulls(given)
  if (isGiven(map.key)) textAt(map.key, 'map.key')
  const named = Object.entries(withoutNulls(objectAt(map.events, 'map.events')))
  if (named.length === 0) throw wrong('map.events', 'at least one event with the column of its date')
  for (const [event, column] of named) {
    if (!Object.hasOwn(events, event))
      throw wrong(`map.events.${event}`, 'an event, such as "requestReceivedOn"', 'unknown-event')
    textAt(column, `map.events.${event}`)
  }
  for (const [column, order] of entriesAt(map.dates, 'map.dates'))
    if (!ORDERS.includes(order))
      throw wrong(`map.dates["${column}"]`, '"dmy", "mdy" or "ymd": whichever comes first in this column')
  const meanings = entriesAt(map.values, 'map.values').map(([column, values]) => [
    column,
    meaningsOf(values, `map.values["${column}"]`),
  ])
  for (const name of ['keep', 'same'] as const)
    for (const [i, text] of listAt(map[name], `map.${name}`).entries()) textAt(text, `map.${name}[${i}]`)
  const person = Object.entries(withoutNulls(Object.fromEntries(entriesAt(map.person, 'map.person'))))
  for (const [part, column] of person) {
    if (!PERSON.includes(part)) throw wrong(`map.person.${part}`, `one of ${PERSON.join(', ')}`)
    textAt(column, `map.person.${part}`)
  }
  const [limit] = caseFileProblems({ dates: {}, notRecorded: map.notRecorded })
  if (limit !== undefined) throw said(limit, `map.${limit.message}`, 'map')
  return {
    ...map,
    events: Object.fromEntries(named),
    ...(isGiven(map.values) && { values: Object.fromEntries(meanings) }),
    ...(isGiven(map.person) && { person: Object.fromEntries(person) }),
  }
}

/** What each value of a column means: one that means nothing here stands as null. */
const meaningsOf = (values: unknown, path: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(objectAt(values, path)).map(([value, effect]) => [
      value,
      effect === null ? null : checkedEffect(effect, `${path}["${value}"]`),
    ]),
  )

/** Some parts of a case file come from several columns, so a part that is missing here is no error. */
const MAY_BE_MISSING = new Set(['dispute.kind', 'dispute.sections'])

/** Checks what a value means as the case file is checked, and leaves out what is null: nothing of it is known. */
function checkedEffect(effect: unknown, path: string): Record<string, unknown> {
  const parts = Object.entries(withoutNulls(objectAt(effect, path)))
  // Beside another column's part of one dispute, a null would take its place.
  const known = Object.fromEntries(parts.map(([key, part]) => [key, isObject(part) ? withoutNulls(part) : part]))
  const { closed, ...part } = known
  if (isGiven(closed) && typeof closed !== 'boolean') throw wrong(`${path}.closed`, 'true or false')
  const [problem] = caseFileProblems({ dates: {}, ...part }).filter(
    ({ path: place, received }) => !(MAY_BE_MISSING.has(place) && received === 'missing'),
  )
  if (problem !== undefined) throw said(problem, `${path}: ${problem.message}`, path)
  return known
}

/** A problem of a part of a case file, where the map has that part. */
const said = ({ code, path, expected }: Problem, message: string, within: string): TimescalesError =>
  new TimescalesError(code, message, { path: `${within}.${path}`, expected })

const unknownKey = (name: string): TimescalesError =>
  new TimescalesError('invalid-input', `The map has no "${name.slice(0, 80)}": it takes ${KEYS.join(', ')}.`, {
    path: `map.${name.slice(0, 80)}`,
    expected: KEYS.join(' | '),
  })

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const withoutNulls = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => isGiven(value)))

function objectAt(value: unknown, path: string): Record<string, unknown> {
  if (isObject(value)) return value
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
