// The one error this library throws, the codes it carries, and problems as data.

/**
 * What went wrong, for a program to branch on. Codes are stable; messages may be reworded.
 *
 * - `invalid-date`: not a calendar day in a form the library takes
 * - `unknown-limit`, `unknown-kind`, `unknown-event`: a name the library does not have; the nearest one is offered
 * - `missing-date`: the time limit cannot start without this date
 * - `contradictory-dates`: two dates that cannot both be right
 * - `not-in-force`: the law did not yet say this on that day, or no longer says it
 * - `beyond-calendar`: working days are not known there
 * - `invalid-input`: anything else that does not fit
 */
export type ErrorCode =
  | 'invalid-date'
  | 'unknown-limit'
  | 'unknown-kind'
  | 'unknown-event'
  | 'missing-date'
  | 'contradictory-dates'
  | 'not-in-force'
  | 'beyond-calendar'
  | 'invalid-input'

/** The keys and places that lead to a part of the input. */
export type Path = readonly (string | number)[]

/** One thing in the input that does not fit: a `TimescalesError` as data. */
export interface Problem {
  readonly code: ErrorCode
  /** The place in the input, such as `dates.noticeSentOn`; empty when the input as a whole is meant. */
  readonly path: string
  /** The same as keys and places, for programs. */
  readonly keys: Path
  readonly expected: string | undefined
  /** What stood there, as short text: never the object itself. */
  readonly received: string | undefined
  /** One sentence that says what to do. */
  readonly message: string
}

/** Where the problem is, what was wanted there, and what stood there instead. */
export interface ErrorDetail {
  readonly path?: string
  readonly expected?: string | undefined
  readonly received?: unknown
}

/**
 * The only error this library throws on purpose. The message is one sentence that says what to do.
 *
 * @example
 * try { calculateDeadline('appeal.lodge', { noticeSentOn: '2026-02-30' }) }
 * catch (error) { error.code } // 'invalid-date'
 */
export class TimescalesError extends RangeError {
  override readonly name = 'TimescalesError'
  readonly code: ErrorCode
  /** The place in the input, such as `dates.noticeSentOn`; empty when the input as a whole is meant. */
  readonly path: string
  readonly expected: string | undefined
  /** What stood there, as short text: never the object itself. */
  readonly received: string | undefined

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message)
    this.code = code
    this.path = detail.path ?? ''
    this.expected = detail.expected
    this.received = 'received' in detail ? show(detail.received) : undefined
  }
}

/** A problem with a sentence of its own. */
export const problem = (code: ErrorCode, at: Path, message: string, expected: string, received: unknown): Problem => ({
  code,
  path: pathText(at),
  keys: at,
  expected,
  received: show(received),
  message,
})

/** A problem in the general form: what must stand at a place, and what stands there instead. */
export const wrongValue = (
  at: Path,
  expected: string,
  received: unknown,
  code: ErrorCode = 'invalid-input',
  more = '',
): Problem =>
  problem(code, at, `${pathText(at)} must be ${expected}; it is ${show(received)}.${more}`, expected, received)

/** A problem as the error that is thrown for it. */
export function errorFrom({ code, path, expected, received, message }: Problem): TimescalesError {
  const error = new TimescalesError(code, message, { path, expected })
  // What stood there is text already: it must not be quoted twice.
  Object.defineProperty(error, 'received', { value: received, enumerable: true, writable: true, configurable: true })
  return error
}

/** A name that needs no quotes; what a function returned stands as the call of it. */
const IDENTIFIER = /^[A-Za-z_$][\w$]*(\(\))?$/

/** The place as text: `dates.noticeSentOn`, `dispute[0].kind`, `done["appeal.lodge"]`. */
export const pathText = (at: Path): string =>
  at
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`
      const name = key.slice(0, 80)
      return IDENTIFIER.test(name) ? `${i === 0 ? '' : '.'}${name}` : `["${name}"]`
    })
    .join('')

/** A value as a short piece of a sentence, safe for any input. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value === undefined) return 'missing'
  if (value === null || typeof value !== 'object') return String(value).slice(0, 40)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  return 'getTime' in value ? 'a JavaScript Date' : 'an object'
}
