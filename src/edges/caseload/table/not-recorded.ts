// What a table cannot tell: the limits of which no column could say that they were met.
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
  const blind = (Object.entries(timeLimits) as [LimitId, (typeof timeLimits)[LimitId]][]).filter(
    ([, { counts, metBy }]) => counts.force === 'must' && !metBy.some((event) => recorded.has(event)),
  )
  return [...new Set([...blind.map(([id]) => id), ...notRecorded])]
}
