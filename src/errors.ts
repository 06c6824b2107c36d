// The one error this library throws, and the codes it carries.

/**
 * What went wrong, for a program to branch on. Codes are stable; messages may be reworded.
 *
 * - `invalid-date`: not a calendar day in a form the library takes
 * - `unknown-limit`, `unknown-kind`, `unknown-event`: a name the library does not have; the nearest one is offered
 * - `missing-date`: the time limit cannot start without this date
 * - `contradictory-dates`: two dates that cannot both be right
 * - `not-in-force`: the law did not yet say this on that day
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

/** Where the problem is, what was wanted there, and what stood there instead. */
export interface ErrorDetail {
  readonly path?: string
  readonly expected?: string
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

/** An error about one place in the input, with a sentence of its own. */
export const inputError = (
  code: ErrorCode,
  message: string,
  path: string,
  expected: string,
  received: unknown,
): TimescalesError => new TimescalesError(code, message, { path, expected, received })

/** An error about one place in the input: what must stand there, and what stands there instead. */
export const valueError = (
  path: string,
  expected: string,
  received: unknown,
  code: ErrorCode = 'invalid-input',
  more = '',
): TimescalesError =>
  inputError(code, `${path} must be ${expected}; it is ${show(received)}.${more}`, path, expected, received)

/** A value as a short piece of a sentence, safe for any input. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value === undefined) return 'missing'
  if (value === null || typeof value !== 'object') return String(value).slice(0, 40)
  if (Array.isArray(value)) return `a list of ${value.length}`
  return 'getTime' in value ? 'a JavaScript Date' : 'an object'
}

/** ` Did you mean "x"?` for the nearest of the names, or nothing when none is near. */
export function didYouMean(name: unknown, names: readonly string[]): string {
  if (typeof name !== 'string' || name.length > 80) return ''
  let best = ''
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase(), least)
    if (edits < least) {
      least = edits
      best = candidate
    }
  }
  return best && ` Did you mean "${best}"?`
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
