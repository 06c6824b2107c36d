// What a case waits for: the events that would start a limit, and are to be expected.
import type { Day } from '../dates/civil'
import { lazily } from '../freeze'
import { type EventName, eventNames, eventOf, type Trigger, type Until } from '../law/events'
import type { LimitVersion, Superseding } from '../law/limit'
import { CLOSING_EVENT } from '../law/limit'
import { anyStarts, isStarting } from '../law/started'
import type { History } from './history'

/** What would meet the open limits of a case, each with the last day on which such a limit began. */
export type ToCome = ReadonlyMap<Trigger, Day>

/** The awaited events, each with the day from which what overtakes it counts. */
export type Awaited = ReadonlyMap<EventName, Day>

/**
 * The events that a case waits for: what one follows has happened or is to come, and nothing has overtaken it.
 *
 * @param opensAppeal whether the dispute is open to appeal, so that its notice is awaited where nobody dated it
 */
export function awaitedEvents(history: History, toCome: ToCome, opensAppeal: boolean): Awaited {
  const awaited = new Map<EventName, Day>()
  // A closed case waits for nothing.
  if (history.hasHappened(CLOSING_EVENT)) return awaited
  for (const event of awaitable()) {
    if (history.hasHappened(event)) continue
    const since = expectedSince(event, history, toCome, opensAppeal)
    if (since !== null && !isOvertaken(eventOf(event).until, since, history)) awaited.set(event, since)
  }
  return awaited
}

/** The day of the latest event it follows that has happened, or else the day the open limit began; null when not expected. */
function expectedSince(event: EventName, history: History, toCome: ToCome, opensAppeal: boolean): Day | null {
  const { follows, followsOpenDispute } = eventOf(event)
  const since = latestOf(follows, (each) => history.happenedOn(each)) ?? latestOf(follows, (each) => toCome.get(each))
  if (since !== null) return since
  return followsOpenDispute && opensAppeal ? -Infinity : null
}

/** The last of the days that some of these have; null where none has one. */
function latestOf(triggers: readonly Trigger[], dayOf: (trigger: Trigger) => Day | undefined): Day | null {
  let latest: Day | null = null
  for (const trigger of triggers) {
    const day = dayOf(trigger)
    if (day !== undefined && (latest === null || day > latest)) latest = day
  }
  return latest
}

const isOvertaken = (until: readonly Until[], since: Day, history: History): boolean =>
  until.some(({ trigger, atAnyTime }) => history.firstFrom(trigger, atAnyTime ? -Infinity : since) !== null)

/** Every event that can be awaited at all. */
const awaitable = /* @__PURE__ */ lazily(() =>
  eventNames.filter((event) => eventOf(event).follows.length > 0 || eventOf(event).followsOpenDispute),
)

/**
 * The missing events that would start a limit, when everything it lacks is awaited; null when it is not to be expected,
 * or was overtaken before it began.
 */
export function awaitedStarts(
  version: LimitVersion,
  source: EventName | null,
  history: History,
  awaited: Awaited,
): readonly EventName[] | null {
  const missing: EventName[] = []
  for (const limb of version.counts.limbs) {
    const { event } = limb
    if (!isStarting(limb, source) || history.dayOf(event) !== undefined) continue
    if (awaited.has(event)) missing.push(event)
    else if (!anyStarts(version)) return null
  }
  if (missing.length === 0) return null
  const since = Math.max(...missing.map((event) => awaited.get(event) as Day))
  return version.supersededBy.some((each) => supersedes(each, since, history) !== null) ? null : missing
}

/** When something that overtakes a limit happened, on or after a day; null where it did not, or was taken back. */
export function supersedes({ trigger, atAnyTime, unlessReversed }: Superseding, from: Day, history: History) {
  const happening = history.firstFrom(trigger, atAnyTime ? -Infinity : from)
  if (happening === null) return null
  const reversed = unlessReversed === true && history.firstFrom('decisionReversedOn', happening.day) !== null
  return reversed ? null : happening
}
