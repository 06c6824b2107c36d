// Runs the published cases against an implementation: this library behind a wrapper, or one of somebody's own.
import {
  addWorkingDays,
  type Calendar,
  calculateDeadline,
  classifyDecision,
  classifyNotice,
  countWorkingDays,
  createCalendar,
  type DeadlineOptions,
  type Dispute,
  type ErrorCode,
  isBankHoliday,
  isWorkingDay,
  TimescalesError,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from 'send-dispute-timescales'
import {
  type ConformanceCase,
  type ConformanceTag,
  conformance,
  conformanceTags,
  type DeadlineCase,
  type DisputeCase,
  type WorkingDayCase,
  type WorkingDayFunction,
} from './cases'

/**
 * What is put to the test; each function may be left out, and may return a promise. A function that must refuse throws
 * an error with a `code`. Each gets the case itself last, as plain JSON: to send over a wire, or for `alsoKnown`.
 */
export interface ConformanceSubject {
  /** As `calculateDeadline`; of its result the fields that a case expects are compared. */
  deadline?(
    limit: string,
    dates: Readonly<Record<string, string>>,
    options: DeadlineOptions,
    row: DeadlineCase,
  ): unknown
  /** As `classifyDecision`, and as `classifyNotice` for a list. */
  dispute?(dispute: Dispute | readonly Dispute[], row: DisputeCase): unknown
  /** The functions on working days by name; a calendar of the case's own is the last of `args`. */
  workingDay?(fn: WorkingDayFunction, args: readonly (string | number | Calendar)[], row: WorkingDayCase): unknown
}

export interface ConformanceOptions {
  /** Run the cases that have one of these; every case when left out. */
  readonly tags?: readonly ConformanceTag[]
  /** Leave out the cases that have one of these. */
  readonly except?: readonly ConformanceTag[]
  /** Run these cases. */
  readonly ids?: readonly string[]
  /** Compare only these fields of a deadline, for an implementation that returns no others. */
  readonly fields?: readonly string[]
}

export interface ConformanceFailure {
  readonly case: ConformanceCase
  /** What the case expects, of the fields that were compared. */
  readonly expected: unknown
  /** The same fields of what was returned, or `{ error }`, the code of what was thrown or else its name and message. */
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

/**
 * Runs the published cases of `cases.json` against an implementation. Every row of the law, every option, the errors,
 * and each misreading seen on public pages is among them, so that an implementation that makes it fails.
 *
 * @param subject the functions to test, or one function like `calculateDeadline`
 * @param options which cases, and which fields of a deadline
 * @returns how many passed, and what failed; nothing is thrown for a failure
 * @throws TimescalesError `invalid-input` for a tag or an id that no case has, for a subject without a function, and
 *   when no case is left to run
 * @example (await runConformance(calculateDeadline)).failed // []
 * @example await runConformance({ deadline: (limit, dates) => ourService.deadline(limit, dates) }, { tags: ['misreading'], except: ['with-dispute'], fields: ['dueOn'] })
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
  const failed: ConformanceFailure[] = []
  let passed = 0
  let skipped = 0
  for (const row of chosen(options)) {
    const expected = comparable(row, options.fields)
    const answer = expected && ask(functions, row)
    if (!answer) {
      skipped++
      continue
    }
    const received = await outcome(answer)
    if (fits(expected, received)) passed++
    else failed.push({ case: row, expected, received: pick(expected, received) })
  }
  if (passed + failed.length === 0)
    throw invalid('No case is left to run: choose others, or give the subject the functions they need.', 'options')
  return { version: conformance.version, passed, failed, skipped }
}

type Deadliner = NonNullable<ConformanceSubject['deadline']>
/** Typed per limit as this library is. */
type LikeTheLibrary = typeof calculateDeadline

/** This library as a subject: every case passes. Its functions can stand beside your own. */
export const librarySubject = {
  deadline: (limit, dates, options) => calculateDeadline(limit as 'appeal.lodge', dates as never, options),
  dispute: (dispute) => (Array.isArray(dispute) ? classifyNotice(dispute) : classifyDecision(dispute as Dispute)),
  workingDay: (fn, args) => WORKING_DAYS[fn](...(args as [string, never])),
} as const satisfies ConformanceSubject

const WORKING_DAYS = {
  isBankHoliday,
  isWorkingDay,
  addWorkingDays,
  countWorkingDays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
}

const FUNCTIONS = ['deadline', 'dispute', 'workingDay'] as const

function checkSubject(subject: unknown): ConformanceSubject {
  if (typeof subject === 'function') return { deadline: subject as Deadliner }
  if (isObject(subject) && FUNCTIONS.some((name) => typeof subject[name] === 'function')) return subject
  throw invalid(`The subject must have a function: ${FUNCTIONS.join(', ')}.`, 'subject', subject)
}

function chosen({ tags, except = [], ids }: ConformanceOptions): readonly ConformanceCase[] {
  known([...(tags ?? []), ...except], conformanceTags, 'tag')
  const rows = ids === undefined ? conformance.cases : conformance.cases.filter((row) => ids.includes(row.id))
  known(
    ids ?? [],
    rows.map((row) => row.id),
    'id',
  )
  const has = (row: ConformanceCase, any: readonly ConformanceTag[]) => row.tags.some((tag) => any.includes(tag))
  return rows.filter((row) => (tags === undefined || has(row, tags)) && !has(row, except))
}

/** A mistyped tag would run nothing, and nothing would fail. */
function known(names: readonly string[], all: readonly string[], what: string): void {
  for (const name of names)
    if (!all.includes(name)) throw invalid(`No case has the ${what} "${name}".`, `options.${what}s`, name)
}

/** What is compared of a case, or nothing when `fields` names none of it. */
function comparable(row: ConformanceCase, fields: readonly string[] | undefined): object | undefined {
  if (fields === undefined || !('limit' in row) || 'error' in row.expect) return row.expect
  const left = Object.entries(row.expect).filter(([field]) => fields.includes(field))
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

/** The question put to the subject, or nothing when it has no function for it. */
function ask(subject: ConformanceSubject, row: ConformanceCase): (() => unknown) | undefined {
  if ('limit' in row)
    return (
      subject.deadline &&
      (async () => {
        const { calendar, ...others } = row.options ?? {}
        const options = calendar === undefined ? others : { ...others, calendar: createCalendar(calendar) }
        return withRules(await subject.deadline?.(row.limit, row.dates, options, row))
      })
    )
  if ('dispute' in row) return subject.dispute && (() => subject.dispute?.(row.dispute as Dispute, row))
  const calendar = row.calendar === undefined ? [] : [createCalendar(row.calendar)]
  return (
    subject.workingDay && (async () => ({ value: await subject.workingDay?.(row.fn, [...row.args, ...calendar], row) }))
  )
}

async function outcome(answer: () => unknown): Promise<unknown> {
  try {
    return await answer()
  } catch (thrown) {
    const code = (thrown as { code?: ErrorCode } | null)?.code
    return { error: typeof code === 'string' ? code : String(thrown) }
  }
}

const MOVES = ['roll-to-working-day', 'lodge-after-august-or-christmas']

/** The rules that moved the counted end, out of the record's adjustments. */
function withRules(deadline: unknown): unknown {
  const { adjustments } = (deadline ?? {}) as { adjustments?: readonly { rule: string }[] }
  if (!Array.isArray(adjustments)) return deadline
  const rules = adjustments.map(({ rule }) => rule).filter((rule) => MOVES.includes(rule))
  return { rules, ...(deadline as object) }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether a value has all that is expected, and a list nothing else. */
function fits(expected: unknown, received: unknown): boolean {
  if (!isObject(expected)) return Object.is(expected, received)
  if (!isObject(received)) return false
  if (Array.isArray(expected) && !(Array.isArray(received) && received.length === expected.length)) return false
  return Object.entries(expected).every(([field, value]) => fits(value, received[field]))
}

/** Of what was returned, the fields that are expected. */
function pick(expected: object, received: unknown): unknown {
  if (!isObject(received) || 'error' in received) return received
  return Object.fromEntries(Object.keys(expected).map((field) => [field, received[field]]))
}

const invalid = (message: string, path: string, received?: unknown): TimescalesError =>
  new TimescalesError('invalid-input', message, { path, received })
