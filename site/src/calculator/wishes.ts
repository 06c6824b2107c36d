// What the page needs and the library does not say yet. Each function goes when the library has it.
import {
  calculateDeadline,
  type LimitId,
  type Period,
  type Timeline,
  type TimelineEntry,
  timeLimits,
  versionOn,
} from 'send-dispute-timescales'
import { addDays, isIsoDay } from './dates/days'
import type { Answers } from './flow/answers'

/**
 * The day of the council's response stands in the Tribunal's letter, whatever day the appeal reached the council. The
 * library counts from that day alone, so the named day stands in for it, or the day of what came before: the response, or
 * what made an end of the appeal. What is due is the named day either way.
 */
export function standInStart(
  named: string | undefined,
  dates: Readonly<Record<string, string>>,
): Record<string, string> {
  if (named === undefined) return {}
  const days = ENDS.map((event) => dates[event]?.slice(0, 10)).filter((day) => day !== undefined)
  return { appealReceivedByAuthorityOn: [named, ...days].sort()[0] ?? named }
}

/** After which no response is waited for. */
const ENDS = [
  'responseReceivedOn',
  'concessionNotifiedOn',
  'appealWithdrawnOn',
  'orderMadeOn',
  'tribunalDecisionSentOn',
] as const

/** Whether a response is counted from the day that stands in, so that its reasons are none. */
export const isStandIn = ({ limit }: TimelineEntry, answers: Answers): boolean =>
  limit === 'appeal.respond' && !isIsoDay(answers.appealReceivedByAuthorityOn ?? '')

/**
 * Contacted too late, the adviser can issue no certificate to a family that says no (Regs 34(2)). The library lists the
 * adviser's days for it all the same, and nobody should wait for them.
 */
export function withoutBarred(timeline: Timeline): Timeline {
  const { entries } = timeline
  const isLate = entries.some(({ id, state }) => id === 'mediation.contact-adviser' && state === 'met-late')
  return isLate ? { ...timeline, entries: entries.filter(({ id }) => id !== 'mediation.certify-declined') } : timeline
}

/** The first day on which a letter can have been sent, for a step to be in time on a given day; null when none is. */
export function firstStartInTime(limit: LimitId, event: string, from: string, on: string): string | null {
  // Two months, and as long as August can add to them: an older letter is in time for nothing.
  const oldest = addDays(on, -100)
  for (let start = from > oldest ? from : oldest; start <= on; start = addDays(start, 1))
    if (calculateDeadline(limit, { [event]: start } as never).dueOn >= on) return start
  return null
}

/** The length of the limb that an event starts, as the law has it on a day. */
export function periodOf(limit: LimitId, event: string, on: string): Period {
  const version = versionOn(timeLimits[limit], on)
  const limb = version?.counts.limbs.find((each) => each.event === event)
  if (limb === undefined) throw new Error(`${event} starts no limb of ${limit}.`)
  return limb.period
}
