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
import type { EntryName } from './entries'
import { assumedNotice } from './notice'
import type { Report } from './report'
import type { Requires } from './requirements'
import { classificationOf, slotsOf } from './slots'

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
  const outline = { disputes, requires, moments }
  const dated = moments.get('noticeSentOn')
  if (detained && dated !== undefined && dated.day < readIso(DETAINED_FROM)) report(beforeDetained(dated.day))
  const notice = dated?.day ?? assumedNotice(moments, disputes, Infinity) ?? undefined
  const dayOf = (event: EventName): Day | undefined => (event === 'noticeSentOn' ? notice : moments.get(event)?.day)
  for (const entry of slotsOf(outline, classificationOf(outline, notice))) {
    const started = startOf(timeLimits[entry.limit], entry.source, dayOf)
    if (started === null) continue
    if ('uncovered' in started) report(uncovered(entry, started.uncovered, moments))
    else
      for (const limb of started.version.counts.limbs) {
        if ((entry.source !== null && limb.event !== entry.source) || countsBack(limb)) continue
        const on = dayOf(limb.event)
        const began = lawBegan(timeLimits[entry.limit], started.version, limb, detained)
        if (on !== undefined && on < readIso(began))
          report(notInForce(entry, nameOf(on, limb.event, moments), on, began))
      }
  }
}

function uncovered(entry: EntryName, day: Day, moments: Moments) {
  const { from, through } = spanOf(timeLimits[entry.limit])
  const event = nameOf(day, 'noticeSentOn', moments)
  const on = formatDay(day)
  const span = through === null ? `from ${from}` : `from ${from} to ${through}`
  const message = `dates.${event} is ${on}, and the law of ${entry.id} holds ${span}: no such limit ran then.`
  return problem('not-in-force', ['dates', event], message, `a day ${span}`, on)
}

/** The event under which the file dates a day: a decision stands in its own name where it is taken for the notice. */
const nameOf = (day: Day, event: EventName, moments: Moments): EventName =>
  moments.has(event) ? event : ([...moments].find(([, moment]) => moment.day === day)?.[0] ?? event)

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
