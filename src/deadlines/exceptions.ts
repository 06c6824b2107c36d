// The exceptions that lift a limit: their tests, and the door at which a claim of one is checked.
import type { Day } from '../dates/civil'
import { type DateInput, formatDay, parseDay, tooEarly } from '../dates/iso'
import { didYouMean, inputError, valueError } from '../errors'
import { readObject } from '../input/objects'
import type { EventName } from '../law/events'
import {
  CLOSURE_DAYS,
  CLOSURE_WINDOW_DAYS,
  type ExceptionId,
  exceptionIds,
  exceptions,
  reliefProvisions,
} from '../law/exceptions'
import type { ProvisionId } from '../law/provisions'
import type { LimitId } from '../law/time-limits'
import type { Deadline } from './record'

/** A closure of a school or an early years setting, and the day its advice was asked for. */
export interface Closure {
  readonly adviceRequestedOn: DateInput
  readonly closedFrom: DateInput
  /** The first day it is open again. */
  readonly reopensOn: DateInput
}

/**
 * Whether advice was requested so close to a long closure that the time limit is lifted: the closure lasts at least
 * 28 days, and the request falls from one week before it starts to one week before it ends, both edges in.
 *
 * @throws TimescalesError `invalid-date`, `contradictory-dates` when it reopens before it closes
 * @see Regs 5(4), 10(4), 13(3), 27(3), 44(3)
 * @example closureExceptionApplies({ adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' }) // true
 */
export function closureExceptionApplies(closure: Closure): boolean {
  return checkClosure(closure, 'closure')
}

const CLOSURE_KEYS = ['adviceRequestedOn', 'closedFrom', 'reopensOn'] as const

function checkClosure(closure: Closure, path: string): boolean {
  readObject(closure, CLOSURE_KEYS, path)
  const [requested, closed, reopens] = CLOSURE_KEYS.map((key) => parseDay(closure[key], `${path}.${key}`)) as [
    Day,
    Day,
    Day,
  ]
  if (reopens < closed) throw tooEarly(`${path}.reopensOn`, reopens, `${path}.closedFrom`, closed)
  return (
    reopens - closed >= CLOSURE_DAYS &&
    requested >= closed - CLOSURE_WINDOW_DAYS &&
    requested <= reopens - CLOSURE_WINDOW_DAYS
  )
}

/** A claim that exceptions lift a limit, with the place in the input of each part for the errors. */
export interface ExceptionClaim {
  readonly by: unknown
  readonly byPath: string
  readonly closure: unknown
  readonly closurePath: string
}

/**
 * What lifts a limit, and by what law; null when nobody claims that anything does.
 *
 * @throws TimescalesError `invalid-input` when an exception does not lift this limit, or not on these dates
 */
export function applyExceptions(
  limit: LimitId,
  event: EventName,
  countedEnd: Day,
  claims: readonly ExceptionClaim[],
): Deadline['relieved'] {
  if (claims.length === 0) return null
  const by = new Set<ExceptionId>()
  for (const claim of claims)
    for (const exception of checkClaim(limit, claim)) {
      by.add(exception)
      if (liftsEnd(exception, countedEnd)) continue
      const { endsFrom, endsThrough } = exceptions[exception]
      throw inputError(
        'invalid-input',
        `${exception} lifts only limits that end from ${endsFrom} to ${endsThrough}; this one ends on ${formatDay(countedEnd)}.`,
        claim.byPath,
        `an end from ${endsFrom} to ${endsThrough}`,
        formatDay(countedEnd),
      )
    }
  return Object.freeze({ by: Object.freeze([...by]), basis: Object.freeze(liftingLaw([...by], limit, event)) })
}

/** Whether an exception lifts limits with this counted end. */
export function liftsEnd(exception: ExceptionId, end: Day): boolean {
  const { endsFrom, endsThrough } = exceptions[exception]
  const on = formatDay(end)
  return endsThrough === null || (on >= (endsFrom as string) && on <= endsThrough)
}

/** What of a claim can be checked before the limit has started. */
export function checkClaim(limit: LimitId, claim: ExceptionClaim): readonly ExceptionId[] {
  const by = namedExceptions(claim)
  for (const exception of by)
    if (!exceptions[exception].lifts.includes(limit))
      throw valueError(
        claim.byPath,
        exceptionIds.filter((id) => exceptions[id].lifts.includes(limit)).join(' or ') || `left out for ${limit}`,
        exception,
      )
  if (claim.closure !== undefined) {
    if (!by.some((exception) => exceptions[exception].closure))
      throw valueError(claim.closurePath, `left out for ${by.join(', ')}`, claim.closure)
    if (!checkClosure(claim.closure as Closure, claim.closurePath))
      throw valueError(
        claim.closurePath,
        `a closure of at least ${CLOSURE_DAYS} days, with advice requested from ${CLOSURE_WINDOW_DAYS} days before it starts to ${CLOSURE_WINDOW_DAYS} days before it ends`,
        claim.closure,
      )
  }
  return by
}

function namedExceptions({ by, byPath }: ExceptionClaim): readonly ExceptionId[] {
  const names: unknown[] = Array.isArray(by) && by.length > 0 ? by : [by]
  for (const name of names)
    if (typeof name !== 'string' || !Object.hasOwn(exceptions, name))
      throw valueError(
        byPath,
        `one of ${exceptionIds.join(', ')}`,
        name,
        'invalid-input',
        didYouMean(name, exceptionIds),
      )
  return [...new Set(names as ExceptionId[])]
}

/** The provisions by which exceptions lift a limit that this event started: their own, or the one for the limit. */
export function liftingLaw(
  by: readonly ExceptionId[],
  limit: LimitId,
  event: EventName | undefined,
): readonly ProvisionId[] {
  const byName: Partial<Record<string, readonly ProvisionId[]>> = reliefProvisions
  const usual = byName[limit] ?? byName[event as string] ?? []
  const law = by.flatMap((id) => (exceptions[id].law.length > 0 ? exceptions[id].law : usual))
  return [...new Set(law)]
}
