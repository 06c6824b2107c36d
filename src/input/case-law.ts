// Dates of a case that lie outside the law of what they start.
import type { Day } from '../dates/civil'
import { formatDay, type LondonMoment, readIso } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { isDetained } from '../disputes/reach'
import { problem } from '../errors'
import { countsBack, type Limb } from '../law/counts'
import { type EventName, noticeDecisions } from '../law/events'
import { DETAINED_FROM } from '../law/provisions'
import { lawBegan, startOf } from '../law/started'
import { limbOn, outsideTheLaw } from './law-days'
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
  // A day that lies before the law of one limit lies before that of others too: each is reported once.
  const refused = new Set<EventName>()
  const outline = { disputes, requires, moments }
  const dated = moments.get('noticeSentOn')
  if (detained && dated !== undefined && dated.day < readIso(DETAINED_FROM)) {
    refused.add('noticeSentOn')
    report(beforeDetained(dated.day))
  }
  const notice = dated?.day ?? assumedNotice(moments, disputes, Infinity) ?? undefined
  const dayOf = (event: EventName): Day | undefined => (event === 'noticeSentOn' ? notice : moments.get(event)?.day)
  for (const entry of slotsOf(outline, classificationOf(outline, notice))) {
    const { row: limit } = entry
    const started = startOf(limit, entry.source, dayOf)
    if (started === null) continue
    const refuse = (limb: Limb, day: Day): void => {
      const event = nameOf(day, limb.event, moments)
      if (!refused.has(event)) report(outsideTheLaw({ id: entry.id, limit, detained }, limb, event, day))
      refused.add(event)
    }
    if ('uncovered' in started) refuse(limbOn(limit, entry.source, dayOf, started.uncovered), started.uncovered)
    else
      for (const limb of started.version.counts.limbs) {
        if ((entry.source !== null && limb.event !== entry.source) || countsBack(limb)) continue
        const on = dayOf(limb.event)
        if (on !== undefined && on < readIso(lawBegan(limit, started.version, limb, detained))) refuse(limb, on)
      }
  }
}

/** The event under which the file dates a day: a decision stands in its own name where it is taken for the notice. */
function nameOf(day: Day, event: EventName, moments: Moments): EventName {
  if (moments.has(event)) return event
  const decisions = Object.values(noticeDecisions).flatMap((decision) => decision?.of ?? [])
  return decisions.find((decision) => moments.get(decision)?.day === day) ?? event
}

const beforeDetained = (day: Day) =>
  problem(
    'not-in-force',
    ['dates', 'noticeSentOn'],
    `dates.noticeSentOn is ${formatDay(day)}, and a detained person's right to appeal began on ${DETAINED_FROM}: nothing here applied then.`,
    `a day from ${DETAINED_FROM}`,
    formatDay(day),
  )
