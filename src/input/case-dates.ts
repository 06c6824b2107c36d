// The dates of a case: each an event that there is, on a day that there is, none before one that it cannot precede.
import type { LondonMoment } from '../dates/iso'
import { lazily, memoized } from '../freeze'
import { type EventName, eventNames, eventOf } from '../law/events'
import { readDay, readMoment, tooEarly } from './dates'
import { readEvent } from './names'
import { readPlain } from './objects'
import type { Report } from './report'

/** The events of a case with their days. What has a problem is left out. */
export function checkDates(input: unknown, report: Report): Map<EventName, LondonMoment> {
  const moments = new Map<EventName, LondonMoment>()
  const dates = readPlain(input, ['dates'], '{ noticeSentOn: "2026-03-02" }', report)
  for (const [name, value] of Object.entries(dates ?? {})) {
    const event = readEvent(name, report)
    if (event === undefined || value === undefined || value === null) continue
    const moment = readEventMoment(event, value, report)
    if (moment !== undefined) moments.set(event, moment)
  }
  for (const [event, { day }] of moments) {
    for (const earlier of mayNotPrecede(event)) {
      const before = moments.get(earlier)
      if (before !== undefined && day < before.day)
        report(tooEarly(['dates', event], day, ['dates', earlier], before.day))
    }
  }
  return moments
}

function readEventMoment(event: EventName, value: unknown, report: Report): LondonMoment | undefined {
  const at = ['dates', event]
  if (eventOf(event).timed) return readMoment(value, at, report)
  const day = readDay(value, at, report)
  return day === undefined ? undefined : { day, time: null }
}

/** Every event that this one may not precede, through the chain. */
export const mayNotPrecede = /* @__PURE__ */ memoized((event: EventName): ReadonlySet<EventName> => {
  const chain = new Set(directlyBefore(event))
  // What is added while the chain is gone through is gone through too.
  for (const earlier of chain) for (const further of directlyBefore(earlier)) chain.add(further)
  return chain
})

/** The events that this one follows by its nature, and those that cannot be after it. */
const directlyBefore = (event: EventName): readonly EventName[] => [
  ...eventOf(event).notBefore,
  ...(cannotBeAfter().get(event) ?? []),
]

const cannotBeAfter = /* @__PURE__ */ lazily((): ReadonlyMap<EventName, readonly EventName[]> => {
  const found = new Map<EventName, EventName[]>()
  for (const event of eventNames)
    for (const later of eventOf(event).notAfter) found.set(later, [...(found.get(later) ?? []), event])
  return found
})
