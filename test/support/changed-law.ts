// The law with some rows of its own: what a test gives in place of a module of src/law.
import type { Event, EventName } from '../../src/law/events'
import type { TimeLimit } from '../../src/law/limit'
import type { LimitId } from '../../src/law/time-limits'

type Limits = Readonly<Record<LimitId, TimeLimit>>
type Events = Readonly<Record<EventName, Event>>

/** The exports of `src/law/time-limits` that speak of rows. */
export function limitsWith(real: { readonly timeLimits: Limits }, changed: Partial<Limits>) {
  const timeLimits: Limits = { ...real.timeLimits, ...changed }
  return { timeLimits, limitOf: (id: LimitId) => timeLimits[id] }
}

/** The exports of `src/law/events` that speak of rows. */
export function eventsWith(real: { readonly events: Events }, changed: Partial<Events>) {
  const events: Events = { ...real.events, ...changed }
  return { events, eventOf: (event: EventName) => events[event] }
}
