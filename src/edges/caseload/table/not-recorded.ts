// What a table can tell: which limits it records, and which of its columns start one.
import { type LimitId, timeLimits } from 'send-dispute-timescales'
import type { TableMap } from './map'

/**
 * The limits that a table does not record. A period that merely has to be left to the family, and a right that nobody has
 * to use, end with the calendar, so they are none of these.
 */
export function notRecordedIn({ events, values, notRecorded = [] }: TableMap): readonly LimitId[] {
  const recorded = new Set<string>(Object.keys(events))
  for (const effects of Object.values(values ?? {}))
    for (const effect of Object.values(effects))
      for (const event of Object.keys(effect?.dates ?? {})) recorded.add(event)
  const isBlind = (id: LimitId): boolean => {
    const { versions } = timeLimits[id]
    const isDuty = versions.some(({ counts }) => counts.force === 'must')
    return isDuty && !versions.some(({ metBy }) => metBy.some((event) => recorded.has(event)))
  }
  const blind = (Object.keys(timeLimits) as LimitId[]).filter(isBlind)
  return [...new Set([...blind, ...notRecorded])]
}

/** The events that start some limit. */
export const startingEvents = (): readonly string[] =>
  Object.values(timeLimits).flatMap(({ versions }) =>
    versions.flatMap(({ counts }) => counts.limbs.map(({ event }) => event)),
  )
