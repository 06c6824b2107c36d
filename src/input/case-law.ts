// Dates of a case that lie outside the law of what they start.
import type { Day } from '../dates/civil'
import { formatDay, type LondonMoment, readIso } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { isDetained } from '../disputes/reach'
import { type Problem, problem } from '../errors'
import { countsBack, type Limb } from '../law/counts'
import type { EventName } from '../law/events'
import type { TimeLimit } from '../law/limit'
import { noticeDecisions } from '../law/notices'
import { DETAINED_FROM } from '../law/provisions'
import { type DayOf, lawBegan, startOf } from '../law/started'
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
  const refuse = (event: EventName, problem: Problem): void => {
    if (!refused.has(event)) report(problem)
    refused.add(event)
  }
  const outline = { disputes, requires, moments }
  for (const notice of noticesOf(moments, disputes)) {
    if (detained && notice !== undefined && notice < readIso(DETAINED_FROM)) {
      const event = nameOf(notice, 'noticeSentOn', moments)
      refuse(event, beforeDetained(event, notice))
    }
    const dayOf = (event: EventName): Day | undefined => (event === 'noticeSentOn' ? notice : moments.get(event)?.day)
    for (const { id, row: limit, source } of slotsOf(outline, classificationOf(outline, notice)))
      for (const { limb, day } of daysOutside(limit, source, dayOf, detained)) {
        const event = nameOf(day, limb.event, moments)
        refuse(event, outsideTheLaw({ id, limit, detained }, limb, event, day))
      }
  }
}

/** The day of the notice; where it is not dated, the day of each decision that is taken for it on some day. */
function noticesOf(moments: Moments, disputes: readonly CheckedDispute[]): ReadonlySet<Day | undefined> {
  const dated = moments.get('noticeSentOn')?.day
  return new Set([...moments.values()].map(({ day }) => dated ?? assumedNotice(moments, disputes, day) ?? undefined))
}

/** The days that start a limit and on which the law did not say it, each with the limb of its event. */
function daysOutside(
  limit: TimeLimit,
  source: EventName | null,
  dayOf: DayOf,
  detained: boolean,
): { limb: Limb; day: Day }[] {
  const started = startOf(limit, source, dayOf)
  if (started === null) return []
  if ('uncovered' in started) return [{ limb: limbOn(limit, source, dayOf, started.uncovered), day: started.uncovered }]
  return started.version.counts.limbs.flatMap((limb) => {
    if ((source !== null && limb.event !== source) || countsBack(limb)) return []
    const day = dayOf(limb.event)
    return day !== undefined && day < readIso(lawBegan(limit, started.version, limb, detained)) ? [{ limb, day }] : []
  })
}

/** The event under which the file dates a day: a decision stands in its own name where it is taken for the notice. */
function nameOf(day: Day, event: EventName, moments: Moments): EventName {
  if (moments.has(event)) return event
  const decisions = Object.values(noticeDecisions).flatMap((decision) => decision?.of ?? [])
  return decisions.find((decision) => moments.get(decision)?.day === day) ?? event
}

const beforeDetained = (event: EventName, day: Day) =>
  problem(
    'not-in-force',
    ['dates', event],
    `dates.${event} is ${formatDay(day)}, and a detained person's right to appeal began on ${DETAINED_FROM}: nothing here applied then.`,
    `a day from ${DETAINED_FROM}`,
    formatDay(day),
  )
