// Runs the published cases against an implementation: this library behind a wrapper, or one of somebody's own.
import type { calculateDeadline } from 'send-dispute-timescales'
import { type ConformanceCase, conformance } from './cases'
import { expectedOf, fits, outcomeOf, pick, refusesOrFits } from './compare'
import { type ConformanceOptions, checkOptions, chosen, invalid } from './options'
import { type ConformanceSubject, questionOf } from './subject'

export interface ConformanceFailure {
  readonly case: ConformanceCase
  /** What the case expects, of the fields that were compared. */
  readonly expected: unknown
  /** The same fields of what was returned, or `{ error }`: the code of what was thrown, else its name and message. */
  readonly received: unknown
}

export interface ConformanceReport {
  /** Version of the cases. */
  readonly version: string
  readonly passed: number
  readonly failed: readonly ConformanceFailure[]
  /** Cases that were chosen, and for which the subject has no function or `fields` no field. */
  readonly skipped: number
}

type Deadliner = NonNullable<ConformanceSubject['deadline']>
/** Typed per limit, as this library is. */
type LikeTheLibrary = typeof calculateDeadline

/**
 * Runs the published cases of `cases.json` against an implementation. Every time limit and every option are among
 * them, the errors, and each misreading seen on public pages, so that an implementation that makes it fails.
 *
 * @param subject the functions to test, or one function like `calculateDeadline`; they may return promises
 * @param options which cases, and which fields of a deadline
 * @returns how many passed, and what failed; a failure is never thrown
 * @throws TimescalesError `invalid-input` for an option that there is not, for a tag, an id or a field that no case
 *   has, for a subject without a function, and when no case is left to run: a run that tests nothing must not pass
 * @example (await runConformance(calculateDeadline)).failed // []
 * @example (await runConformance({ deadline: () => ({ dueOn: '2026-03-03' }) }, { ids: ['misreading.set-month-overflow'], fields: ['dueOn'] })).failed[0]?.expected // { dueOn: '2026-03-02' }
 */
export function runConformance(
  subject: ConformanceSubject | Deadliner,
  options?: ConformanceOptions,
): Promise<ConformanceReport>
export function runConformance(
  subject: LikeTheLibrary | (Omit<ConformanceSubject, 'deadline'> & { readonly deadline: LikeTheLibrary }),
  options?: ConformanceOptions,
): Promise<ConformanceReport>
export async function runConformance(subject: unknown, options: ConformanceOptions = {}): Promise<ConformanceReport> {
  const functions = checkSubject(subject)
  checkOptions(options)
  const failed: ConformanceFailure[] = []
  let passed = 0
  let skipped = 0
  for (const row of chosen(options)) {
    const expected = expectedOf(row, options.fields)
    const question = expected && questionOf(functions, row)
    if (!question) {
      skipped++
      continue
    }
    const received = await outcomeOf(row, question)
    if (options.errors === 'any' ? refusesOrFits(expected, received) : fits(expected, received)) passed++
    else failed.push({ case: row, expected, received: pick(expected, received) })
  }
  if (passed + failed.length === 0)
    throw invalid('No case is left to run: choose others, or give the subject the functions they need.', 'options')
  return { version: conformance.version, passed, failed, skipped }
}

const FUNCTIONS = ['deadline', 'dispute', 'workingDay'] as const

function checkSubject(subject: unknown): ConformanceSubject {
  if (typeof subject === 'function') return { deadline: subject as Deadliner }
  const given = (subject ?? {}) as ConformanceSubject
  if (FUNCTIONS.some((name) => typeof given[name] === 'function')) return given
  throw invalid(`The subject must have a function: ${FUNCTIONS.join(', ')}.`, 'subject', subject)
}
