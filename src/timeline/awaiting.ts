// What a case waits for: the events that would start a limit, and are to be expected.

import { eventTies, type Trigger } from '../law/event-ties'
import type { EventName } from '../law/events'
import type { History } from './history'
import type { Slot } from './slots'

/**
 * The events that a case waits for: what one follows has happened or is to come, and nothing has overtaken it.
 *
 * @param toCome what would meet the limits with an open entry, and those that the file says were met
 */
export function awaitedEvents(history: History, toCome: ReadonlySet<Trigger>): ReadonlySet<EventName> {
  const awaited = new Set<EventName>()
  for (const { event, follows, until } of awaitable())
    if (!history.hasHappened(event) && isExpected(follows, history, toCome) && !isOvertaken(until, history))
      awaited.add(event)
  return awaited
}

function isExpected(follows: readonly EventName[], history: History, toCome: ReadonlySet<Trigger>): boolean {
  for (const event of follows) if (history.hasHappened(event) || toCome.has(event)) return true
  return false
}

function isOvertaken(until: readonly Trigger[], history: History): boolean {
  for (const trigger of until) if (history.hasHappened(trigger)) return true
  return false
}

/**
 * The missing events that would start a limit, when everything it lacks is awaited; null when it is not to be expected,
 * or moot before it began.
 */
export function awaitedStarts(
  { prepared, starts, canWait }: Slot,
  history: History,
  awaited: ReadonlySet<EventName>,
): readonly EventName[] | null {
  if (!canWait) return null
  const missing: EventName[] = []
  for (const event of starts) {
    if (history.dayOf(event) !== undefined) continue
    if (awaited.has(event)) missing.push(event)
    else if (prepared.choose !== 'earlier') return null
  }
  if (missing.length === 0) return null
  for (const { trigger } of prepared.row.supersededBy) if (history.hasHappened(trigger)) return null
  return missing
}

interface Awaitable {
  readonly event: EventName
  readonly follows: readonly EventName[]
  readonly until: readonly Trigger[]
}

let all: readonly Awaitable[] | undefined

/** Every event that can be awaited at all. */
const awaitable = (): readonly Awaitable[] =>
  (all ??= Object.entries(eventTies).flatMap(([event, { follows, until = [] }]) =>
    follows === undefined ? [] : [{ event: event as EventName, follows, until }],
  ))
