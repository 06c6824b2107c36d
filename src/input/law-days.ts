// A day on which the law of a limit did not say this: before it began, after it ended, or in a gap between two versions.
import type { Day } from '../dates/civil'
import { formatDay } from '../dates/iso'
import { type Problem, problem } from '../errors'
import type { Limb } from '../law/counts'
import type { EventName } from '../law/events'
import { type LimitVersion, limbsOf, type TimeLimit } from '../law/limit'
import { type DayOf, lawBegan } from '../law/started'

/** A limit as the sentence names it, and for whom. */
export interface LimitOf {
  readonly id: string
  readonly limit: TimeLimit
  readonly detained: boolean
}

/**
 * The error for such a day.
 *
 * @param event the name under which the day stands in the input
 */
export function outsideTheLaw({ id, limit, detained }: LimitOf, limb: Limb, event: EventName, day: Day): Problem {
  const on = formatDay(day)
  const [reason, expected] = whenItHolds(limit, lawBegan(limit, limit.versions[0] as LimitVersion, limb, detained), on)
  const message = `dates.${event} is ${on}, and the law of ${id} ${reason}.`
  return problem('not-in-force', ['dates', event], message, expected, on)
}

function whenItHolds({ versions }: TimeLimit, began: string, on: string): readonly [string, string] {
  const earlier = versions.filter(({ from }) => from <= on).at(-1)
  const later = versions.find(({ from }) => from > on)
  if (on < began || earlier === undefined) return [`began on ${began}: no such limit ran then`, `a day from ${began}`]
  if (later === undefined)
    return [`ended on ${earlier.through}: no such limit runs from a later day`, `a day through ${earlier.through}`]
  return [
    `ended on ${earlier.through} and began again on ${later.from}: no such limit ran between`,
    `a day through ${earlier.through}, or from ${later.from}`,
  ]
}

/** The limb from whose event a limit would have started on a day that no version covers. */
export function limbOn(limit: TimeLimit, source: EventName | null, dayOf: DayOf, day: Day): Limb {
  return limbsOf(limit).find(({ event }) => (source === null || event === source) && dayOf(event) === day) as Limb
}
