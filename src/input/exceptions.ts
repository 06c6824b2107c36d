// The exceptions that lift a time limit, as somebody claims them: their names, and the test of a closure.
import type { Day } from '../dates/civil'
import type { DateInput } from '../dates/iso'
import { type Path, type Problem, problem } from '../errors'
import { CLOSURE_DAYS, CLOSURE_WINDOW_DAYS, type ExceptionId, exceptionIds, exceptions } from '../law/exceptions'
import { readDay, tooEarly } from './dates'
import { listed } from './names'
import { readObject } from './objects'
import type { Report } from './report'

/** A closure of a school or an early years setting, and the day its advice was asked for. */
export interface Closure {
  readonly adviceRequestedOn: DateInput
  readonly closedFrom: DateInput
  /** The first day it is open again. */
  readonly reopensOn: DateInput
}

const KEYS = ['adviceRequestedOn', 'closedFrom', 'reopensOn'] as const
const EXAMPLE = '{ adviceRequestedOn: "2025-07-15", closedFrom: "2025-07-21", reopensOn: "2025-09-02" }'

/**
 * Whether a closure lasts at least 28 days with advice requested in its window, both edges in; undefined where it has
 * a problem. Regs 5(4)(a).
 */
export function closureHolds(input: unknown, at: Path, report: Report): boolean | undefined {
  const closure = readObject(input, KEYS, at, { what: 'A closure', example: EXAMPLE }, report)
  if (closure === undefined) return undefined
  const [requested, closed, reopens] = KEYS.map((key) => readDay(closure[key], [...at, key], report)) as (
    | Day
    | undefined
  )[]
  if (requested === undefined || closed === undefined || reopens === undefined) return undefined
  if (reopens < closed) {
    report(tooEarly([...at, 'reopensOn'], reopens, [...at, 'closedFrom'], closed))
    return undefined
  }
  const isLong = reopens - closed >= CLOSURE_DAYS
  return isLong && requested >= closed - CLOSURE_WINDOW_DAYS && requested <= reopens - CLOSURE_WINDOW_DAYS
}

/** Checks the closure that somebody gives with the exceptions claimed. */
export function checkClosure(input: unknown, claimed: readonly ExceptionId[], at: Path, report: Report): void {
  if (!claimed.some((id) => exceptions[id].closure)) {
    const message = `A closure goes with school-closed or early-years-closed: leave it out for ${claimed.join(', ')}.`
    report(problem('invalid-input', at, message, 'no closure', input))
    return
  }
  if (closureHolds(input, at, report) !== false) return
  const test = `a closure of at least ${CLOSURE_DAYS} days, with advice requested from ${CLOSURE_WINDOW_DAYS} days before it starts to ${CLOSURE_WINDOW_DAYS} days before it ends`
  report(problem('invalid-input', at, `This closure lifts no limit: the law asks for ${test}.`, test, input))
}

/**
 * The problem of an exception that does not lift what it is claimed for.
 *
 * @param what the limit or the entry, by its id
 */
export function doesNotLift(
  id: ExceptionId,
  what: string,
  lifts: (id: ExceptionId) => boolean,
  detained: boolean,
  at: Path,
): Problem {
  const others = exceptionIds.filter(lifts)
  const remedy = others.length === 0 ? 'no exception does' : `only ${listed(others, 'or')} can`
  const message = `${id} does not lift ${what}${detained ? ' for a detained person' : ''}: ${remedy}.`
  return problem('invalid-input', at, message, others.join(' | ') || 'no exception', id)
}
