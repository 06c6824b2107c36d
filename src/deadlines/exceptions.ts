// What lifts a limit: the exceptions that are claimed, and those that could be, for the limb and the end that count.
import type { Limb } from '../law/counts'
import { type Exception, type ExceptionId, exceptionIds, exceptions } from '../law/exceptions'
import { canLift, liftingLaw } from '../law/lifting'
import type { LimitId } from '../law/time-limits'
import type { Deadline } from './record'

/** The limb that gave the end of a limit, and the end that was counted. */
export interface CountedEnd {
  readonly limit: LimitId
  readonly limb: Pick<Limb, 'event' | 'liftable'>
  readonly detained: boolean
  /** ISO date. */
  readonly on: string
}

/** What lifts a limit, and by what law; null when nothing that is claimed does on these dates. */
export function applyExceptions(claimed: readonly ExceptionId[], end: CountedEnd): Deadline['relieved'] {
  const by = [...new Set(claimed)].filter((id) => canLift(id, end.limit, end.limb, end.detained) && holdsAt(id, end))
  if (by.length === 0) return null
  const basis = liftingLaw(by, end.limit, end.limb.event, end.detained)
  return Object.freeze({ by: Object.freeze(by), basis: Object.freeze([...basis]) })
}

/** What could lift a limit, where its test is met. */
export const exceptionsOpen = (end: CountedEnd): readonly ExceptionId[] =>
  exceptionIds.filter((id) => canLift(id, end.limit, end.limb, end.detained) && holdsAt(id, end))

/** Whether an exception lifts what ends on this day, from this event. */
export function holdsAt(id: ExceptionId, { limit, limb, on }: CountedEnd): boolean {
  const { endsFrom, endsThrough, onlyFrom }: Exception = exceptions[id]
  const event = onlyFrom[limit]
  if (event !== undefined && event !== limb.event) return false
  return (endsFrom === null || on >= endsFrom) && (endsThrough === null || on <= endsThrough)
}
