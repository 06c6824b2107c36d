// Dates of a case that lie outside the law of what they start.
import type { Day } from '../dates/civil'
import { formatDay, type LondonMoment, readIso } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { isDetained } from '../disputes/reach'
import { problem } from '../errors'
import { countsBack } from '../law/counts'
import type { EventName } from '../law/events'
import { DETAINED_FROM } from '../law/provisions'
import { lawBegan, spanOf, startOf } from '../law/started'
import { timeLimits } from '../law/time-limits'
import { allEntries, type EntryName, reachable } from './entries'
import type { Report } from './report'
import type { Requires } from './requirements'

type Moments = ReadonlyMap<EventName, LondonMoment>

/**
 * Reports each event that starts a limit of this case on a day on which the law did not say it. What is counted back is
 * judged by the counted day, and so by the engine.
 */
export function checkDaysOfLaw(
  moments: Moments,
  disputes: readonly CheckedDispute[],
  requires: Requires,
  report: Report,
): void {
  const detained = isDetained(disputes)
  const reached = reachable(disputes, requires)
  const notice = moments.get('noticeSentOn')
  if (detained && notice !== undefined && notice.day < readIso(DETAINED_FROM)) report(beforeDetained(notice.day))
  const dayOf = (event: EventName): Day | undefined => moments.get(event)?.day
  for (const entry of allEntries()) {
    if (!reached.has(entry.id)) continue
    const started = startOf(timeLimits[entry.limit], entry.source, dayOf)
    if (started === null) continue
    if ('uncovered' in started) report(uncovered(entry, started.uncovered, moments))
    else
      for (const limb of started.version.counts.limbs) {
        if ((entry.source !== null && limb.event !== entry.source) || countsBack(limb)) continue
        const on = dayOf(limb.event)
        const began = lawBegan(timeLimits[entry.limit], started.version, limb, detained)
        if (on !== undefined && on < readIso(began)) report(notInForce(entry, limb.event, on, began))
      }
  }
}

function uncovered(entry: EntryName, day: Day, moments: Moments) {
  const { from, through } = spanOf(timeLimits[entry.limit])
  const event = [...moments].find(([, moment]) => moment.day === day)?.[0] ?? ''
  const on = formatDay(day)
  const span = through === null ? `from ${from}` : `from ${from} to ${through}`
  const message = `dates.${event} is ${on}, and the law of ${entry.id} holds ${span}: no such limit ran then.`
  return problem('not-in-force', ['dates', event], message, `a day ${span}`, on)
}

const notInForce = (entry: EntryName, event: EventName, on: Day, began: string) =>
  problem(
    'not-in-force',
    ['dates', event],
    `dates.${event} is ${formatDay(on)}, and the law of ${entry.id} began on ${began}: no such limit ran then.`,
    `a day from ${began}`,
    formatDay(on),
  )

const beforeDetained = (day: Day) =>
  problem(
    'not-in-force',
    ['dates', 'noticeSentOn'],
    `dates.noticeSentOn is ${formatDay(day)}, and a detained person's right to appeal began on ${DETAINED_FROM}: nothing here applied then.`,
    `a day from ${DETAINED_FROM}`,
    formatDay(day),
  )
