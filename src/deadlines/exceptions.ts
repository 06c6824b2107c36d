// The exceptions that lift a limit: their tests, and the door at which a claim of one is checked.
import type { Day } from '../dates/civil'
import { type DateInput, formatDay, parseDay } from '../dates/iso'
import { readObject } from '../door'
import { didYouMean, mustBe, refuse, type TimescalesError } from '../errors'
import type { EventName } from '../law/events'
import {
  CLOSURE_DAYS,
  CLOSURE_WINDOW_DAYS,
  complianceReliefProvisions,
  type ExceptionId,
  exceptionIds,
  exceptions,
  reliefProvisions,
} from '../law/exceptions'
import type { ProvisionId } from '../law/provisions'
import type { LimitId } from '../law/time-limits'
import type { Plan } from './plan'
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
  if (reopens < closed)
    throw refuse(
      'contradictory-dates',
      `${path}.reopensOn is before ${path}.closedFrom: give the first day open again.`,
      `${path}.reopensOn`,
      `a day from ${formatDay(closed)}`,
      closure.reopensOn,
    )
  return (
    reopens - closed >= CLOSURE_DAYS &&
    requested >= closed - CLOSURE_WINDOW_DAYS &&
    requested <= reopens - CLOSURE_WINDOW_DAYS
  )
}

/** A claim that exceptions lift a limit, with the place in the input of each part for the errors. */
export interface ReliefClaim {
  readonly by: unknown
  readonly byPath: string
  readonly closure: unknown
  readonly closurePath: string
}

/**
 * Checks claims of relief against the limit they are made for, and its counted end.
 *
 * @throws TimescalesError `invalid-input` when an exception does not lift this limit, or not on these dates
 */
export function relieve(
  { id: limit, windowed }: Plan,
  event: EventName,
  countedEnd: Day,
  claims: readonly ReliefClaim[],
): Deadline['relieved'] {
  if (claims.length === 0) return null
  const by = new Set<ExceptionId>()
  for (const claim of claims)
    for (const exception of checkClaim(limit, claim)) {
      const window = windowed.find((one) => one.exception === exception)
      if (window !== undefined && (countedEnd < window.from || countedEnd > window.through)) {
        const days = `from ${formatDay(window.from)} to ${formatDay(window.through)}`
        throw invalid(
          `${exception} lifts only limits that end ${days}; this one ends on ${formatDay(countedEnd)}`,
          claim.byPath,
          `an end ${days}`,
          formatDay(countedEnd),
        )
      }
      by.add(exception)
    }
  const basis = new Set([...by].flatMap((exception) => liftingLaw(exception, limit, event)))
  return Object.freeze({ by: Object.freeze([...by]), basis: Object.freeze([...basis]) })
}

/** What of a claim can be checked before the limit has started. */
export function checkClaim(limit: LimitId, claim: ReliefClaim): readonly ExceptionId[] {
  const by = namedExceptions(claim)
  for (const exception of by)
    if (!exceptions[exception].lifts.includes(limit))
      throw invalid(`${exception} does not lift ${limit}`, claim.byPath, exceptionsFor(limit), exception)
  if (claim.closure !== undefined) {
    if (!by.some((exception) => exceptions[exception].closure))
      throw invalid(
        `${claim.closurePath} belongs to a closure, and ${by.join(' and ')} is none`,
        claim.closurePath,
        'no closure',
        claim.closure,
      )
    if (!checkClosure(claim.closure as Closure, claim.closurePath))
      throw invalid(
        `${claim.closurePath} does not lift ${limit}: the closure must last at least ${CLOSURE_DAYS} days and advice be requested from ${CLOSURE_WINDOW_DAYS} days before it starts to ${CLOSURE_WINDOW_DAYS} days before it ends`,
        claim.closurePath,
        'a closure that lifts the limit',
        claim.closure,
      )
  }
  return by
}

function namedExceptions({ by, byPath }: ReliefClaim): readonly ExceptionId[] {
  const names: unknown[] = Array.isArray(by) ? by : [by]
  if (names.length === 0) throw mustBe(byPath, `at least one of ${exceptionIds.join(', ')}`, by)
  for (const name of names)
    if (typeof name !== 'string' || !Object.hasOwn(exceptions, name))
      throw mustBe(byPath, `one of ${exceptionIds.join(', ')}`, name, 'invalid-input', didYouMean(name, exceptionIds))
  return [...new Set(names as ExceptionId[])]
}

function liftingLaw(exception: ExceptionId, limit: LimitId, event: EventName): readonly ProvisionId[] {
  const { law } = exceptions[exception]
  if (law.length > 0) return law
  const byLimit = reliefProvisions as Partial<Record<LimitId, readonly ProvisionId[]>>
  const bySource = complianceReliefProvisions as Partial<Record<EventName, readonly ProvisionId[]>>
  return byLimit[limit] ?? bySource[event] ?? []
}

const exceptionsFor = (limit: LimitId): string =>
  exceptionIds.filter((id) => exceptions[id].lifts.includes(limit)).join(' | ') || 'no exception'

const invalid = (message: string, path: string, expected: string, received: unknown): TimescalesError =>
  refuse('invalid-input', `${message}.`, path, expected, received)
