// Whether, and by which version, a limit has started: the day it began, from the days of its events.
import { addMonths, type Day } from '../dates/civil'
import { formatDay } from '../dates/iso'
import type { Limb } from './counts'
import type { EventName } from './events'
import { type LimitVersion, type TimeLimit, versionOn } from './limit'
import { DETAINED_FROM } from './provisions'

/** The day of an event, or undefined when nobody dated it. */
export type DayOf = (event: EventName) => Day | undefined

/** The events that must have happened for a version to start: all of them, or, with the earlier or one of them, any. */
export const startingLimbs = ({ counts }: LimitVersion, source: EventName | null): readonly Limb[] =>
  counts.limbs.filter((limb) => isStarting(limb, source))

/** Whether a version waits for the event of one of its limbs, where it is started by this source. */
export const isStarting = ({ event, optional }: Limb, source: EventName | null): boolean =>
  !optional && (source === null || event === source)

/** Whether one of the starting events is enough. */
export const anyStarts = ({ counts }: LimitVersion): boolean =>
  counts.choose === 'earlier' || counts.choose === 'one-of'

/**
 * The day on which a version began: the last of its required events; of the earlier of several the first, and of one
 * of several the later. Null before.
 */
export function beganOn(version: LimitVersion, source: EventName | null, dayOf: DayOf): Day | null {
  const any = anyStarts(version)
  const takeFirst = version.counts.choose === 'earlier'
  let began: Day | null = null
  for (const limb of version.counts.limbs) {
    if (!isStarting(limb, source)) continue
    const day = dayOf(limb.event)
    if (day === undefined) {
      if (any) continue
      return null
    }
    if (began === null || (takeFirst ? day < began : day > began)) began = day
  }
  return began
}

/** A limit that has started, and the version that its start chose. */
export interface Started {
  readonly version: LimitVersion
  readonly began: Day
}

/**
 * The version whose days hold the event that starts it; a day that no version covers, when its events have happened
 * but the law did not say this then; null when it has not started.
 */
export function startOf(
  limit: TimeLimit,
  source: EventName | null,
  dayOf: DayOf,
): Started | { readonly uncovered: Day } | null {
  let uncovered: Day | null = null
  for (const version of limit.versions) {
    const began = beganOn(version, source, dayOf)
    if (began === null) continue
    const covering = versionOn(limit, formatDay(began))
    if (covering === version) return { version, began }
    // A version that is started by something else says nothing of this day.
    if (covering === null) uncovered = began
  }
  return uncovered === null ? null : { uncovered }
}

/** From which day what meets or overtakes a limit that began on a day counts. */
export function effectFrom({ effectFrom: from }: LimitVersion, began: Day): Day {
  if (from === 'any-time') return -Infinity
  return from === 'twelve-months-before' ? addMonths(began, -12) : began
}

/**
 * From which day what the file says was done of a limit counts. Where one of several events starts it, that is the first
 * of them: costs can be asked for after the decision, although a notice of withdrawal a week later gives more time.
 */
export function doneFrom(version: LimitVersion, began: Day, dayOf: DayOf): Day {
  const { choose, limbs } = version.counts
  if (choose !== 'one-of') return effectFrom(version, began)
  return Math.min(...limbs.map(({ event }) => dayOf(event) ?? Infinity))
}

/** The first and, where it has one, the last day on which any event can start the limit. */
export function spanOf({ versions }: TimeLimit): { readonly from: string; readonly through: string | null } {
  return { from: versions[0]?.from ?? '', through: versions.at(-1)?.through ?? null }
}

/**
 * The day on which the law of a limb began. A detained person's law began later (CFA s.73, Detained Regs): it holds for
 * what those provisions govern, and for the notice.
 */
export function lawBegan(limit: TimeLimit, version: LimitVersion, limb: Limb, detained: boolean): string {
  const days = [spanOf(limit).from, limb.from ?? '']
  const isDetainedLaw = version.detainedLaw !== null || limb.detainedLaw !== undefined || limb.event === 'noticeSentOn'
  if (detained && isDetainedLaw) days.push(DETAINED_FROM)
  return days.reduce((a, b) => (b > a ? b : a))
}
