// Runs the published cases against an implementation: this library behind a wrapper, or one of somebody's own.
import { type calculateDeadline, TimescalesError } from 'send-dispute-timescales'
import { type ConformanceCase, type ConformanceTag, conformance, conformanceTags } from './cases'
import { expectedOf, fits, outcomeOf, pick, refusesOrFits } from './compare'
import { type ConformanceSubject, questionOf } from './subject'

export interface ConformanceOptions {
  /** Run the cases that have one of these; every case when left out. */
  readonly tags?: readonly ConformanceTag[]
  /** Leave out the cases that have one of these. */
  readonly except?: readonly ConformanceTag[]
  /** Run these cases. */
  readonly ids?: readonly string[]
  /** Compare only these fields of a deadline, for an implementation that returns no others. */
  readonly fields?: readonly string[]
  /**
   * `any` lets whatever is thrown stand for an error that a case expects, for an implementation that has codes of its
   * own. A crash passes for a refusal then, so give your errors these codes where you can.
   */
  readonly errors?: 'any'
}

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

const chosen = ({ tags, except = [], ids }: ConformanceOptions): readonly ConformanceCase[] =>
  conformance.cases.filter(
    (row) =>
      (ids === undefined || ids.includes(row.id)) &&
      (tags === undefined || tags.some((tag) => row.tags.includes(tag))) &&
      !except.some((tag) => row.tags.includes(tag)),
  )

/** The names that each list among the options may have. */
const NAMES: Readonly<Record<string, () => readonly string[]>> = {
  tags: () => conformanceTags,
  except: () => conformanceTags,
  ids: () => conformance.cases.map((row) => row.id),
  fields: () =>
    conformance.cases.flatMap((row) => ('limit' in row && !('error' in row.expect) ? Object.keys(row.expect) : [])),
}

/** A mistyped name would run nothing, or leave nothing out, or compare nothing, and say nothing of it. */
function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw invalid('The options must be an object, such as { tags: ["appeal"] }.', 'options', options)
  for (const [option, given] of Object.entries(options)) {
    const path = `options.${option}`
    if (given === undefined || (option === 'errors' && given === 'any')) continue
    if (option === 'errors') throw invalid('The option errors can only be "any".', path, given)
    const names = Object.hasOwn(NAMES, option) ? NAMES[option] : undefined
    if (!names) throw invalid(`There is no option "${option}": take tags, except, ids, fields or errors.`, path, given)
    if (!Array.isArray(given))
      throw invalid(`The option ${option} must be a list, such as ["${names()[0]}"].`, path, given)
    const known = new Set(names())
    for (const name of given) if (!known.has(name)) throw invalid(`No case has "${name}" for ${option}.`, path, name)
  }
}

const invalid = (message: string, path: string, received?: unknown): TimescalesError =>
  new TimescalesError('invalid-input', message, { path, received })
