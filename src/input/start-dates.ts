// The dates that start one limit: those it needs are there, none too many, and none before one that it cannot precede.
import type { Day } from '../dates/civil'
import { formatDay } from '../dates/iso'
import { errorFrom, type Problem, problem } from '../errors'
import type { SourceEvent } from '../law/compliance'
import type { EventName } from '../law/events'
import { type LimitVersion, limbsOf, versionOn } from '../law/limit'
import { anyStarts, startingLimbs, startOf } from '../law/started'
import { type LimitId, limitOf } from '../law/time-limits'
import { mayNotPrecede } from './case-dates'
import { readDay, tooEarly } from './dates'
import { isBySource } from './entries'
import { limbOn, outsideTheLaw } from './law-days'
import { listed, readEvent, unknownKey } from './names'
import { readPlain } from './objects'
import { throwFirst } from './report'

/** A limit, and the days of the events that start it. */
export interface Start {
  readonly limit: LimitId
  readonly days: ReadonlyMap<EventName, Day>
  /** Of a duty to comply, the event that starts it. */
  readonly source: SourceEvent | null
}

/**
 * Checks the dates of one limit.
 *
 * @throws TimescalesError `unknown-event`, `invalid-input`, `invalid-date`, `contradictory-dates`, `missing-date`
 */
export function checkStartDates(limit: LimitId, input: unknown): Start {
  const startEvents = startEventsOf(limit)
  const example = `{ ${startEvents[0]}: "2026-03-02" }`
  const dates = readPlain(input, ['dates'], example, throwFirst)
  const days = new Map<EventName, Day>()
  for (const [name, value] of Object.entries(dates)) {
    const event = readEvent(name, throwFirst, startEvents)
    if (!startEvents.includes(event)) throw errorFrom(unknownKey(['dates', name], startEvents, value, limit))
    if (value !== undefined && value !== null) days.set(event, readDay(value, ['dates', name], throwFirst))
  }
  mustBeInOrder(days)
  mustStart(limit, days)
  return { limit, days, source: isBySource(limit) ? ([...days.keys()][0] as SourceEvent) : null }
}

/**
 * The version that the dates start.
 *
 * @throws TimescalesError `not-in-force`; `missing-date` where on these days something else starts the limit
 */
export function versionFor({ limit: id, days, source }: Start, detained: boolean): LimitVersion {
  const limit = limitOf(id)
  const dayOf = (event: EventName): Day | undefined => days.get(event)
  const started = startOf(limit, source, dayOf)
  if (started === null) {
    // On the day on which it would have begun, a version holds that something else starts.
    const versions = [...days.values()].map((day) => versionOn(limit, formatDay(day)))
    throw errorFrom(lacking(id, versions.find((version) => version !== null) as LimitVersion, days))
  }
  if ('version' in started) return started.version
  const limb = limbOn(limit, source, dayOf, started.uncovered)
  throw errorFrom(outsideTheLaw({ id, limit, detained }, limb, limb.event, started.uncovered))
}

const startEventsOf = (limit: LimitId): readonly EventName[] => [
  ...new Set(limbsOf(limitOf(limit)).map(({ event }) => event)),
]

function mustBeInOrder(days: ReadonlyMap<EventName, Day>): void {
  for (const [event, day] of days)
    for (const [earlier, before] of days)
      if (day < before && mayNotPrecede(event).has(earlier))
        throw errorFrom(tooEarly(['dates', event], day, ['dates', earlier], before))
}

/** Every event that a limit cannot do without is given, and of several of which one starts it, exactly one. */
function mustStart(limit: LimitId, days: ReadonlyMap<EventName, Day>): void {
  const { versions } = limitOf(limit)
  const [first] = versions as [LimitVersion]
  const { choose } = first.counts
  const startEvents = startEventsOf(limit)
  if (choose === 'one-source' || choose === 'one-of') {
    if (days.size === 1) return
    const message = `Give exactly one of ${placesOf(startEvents, 'and')}: ${limit} starts with one of them.`
    if (days.size > 1)
      throw errorFrom(
        problem('invalid-input', ['dates'], message, `one of ${startEvents.join(', ')}`, [...days.keys()].join(', ')),
      )
    if (startEvents.length > 1)
      throw errorFrom(problem('missing-date', ['dates', startEvents[0] as string], message, 'a date', undefined))
  }
  if (versions.some((version) => hasStarted(version, days))) return
  throw errorFrom(lacking(limit, first, days))
}

/** The problem of dates that start no version of a limit; they lack what this one starts with. */
function lacking(limit: LimitId, version: LimitVersion, days: ReadonlyMap<EventName, Day>): Problem {
  const needed = startingLimbs(version, null).map(({ event }) => event)
  const missing = needed.find((event) => !days.has(event)) ?? ''
  const message = `${limit} needs ${placesOf(needed, anyStarts(version) ? 'or' : 'and')}.`
  return problem('missing-date', ['dates', missing], message, 'a date', undefined)
}

function hasStarted(version: LimitVersion, days: ReadonlyMap<EventName, Day>): boolean {
  const events = startingLimbs(version, null).map(({ event }) => event)
  return anyStarts(version) ? events.some((event) => days.has(event)) : events.every((event) => days.has(event))
}

const placesOf = (events: readonly EventName[], last: 'and' | 'or'): string =>
  listed(
    events.map((event) => `dates.${event}`),
    last,
  )
