// Names from outside: limits, events, exceptions and entries, each with the nearest name where it is none.
import { type Path, type Problem, problem, show, wrongValue } from '../errors'
import { type EventName, eventNames, events } from '../law/events'
import { type ExceptionId, exceptionIds, exceptions } from '../law/exceptions'
import { type LimitId, limitIds, timeLimits } from '../law/time-limits'
import type { Report } from './report'

/** Whether this is the id of a limit. */
export const isLimit = (input: unknown): input is LimitId =>
  typeof input === 'string' && Object.hasOwn(timeLimits, input)

/** The id of a limit; where it is none, the nearest one is offered. */
export function readLimit<R>(
  input: unknown,
  at: Path,
  report: Report<R>,
  expected = 'the id of a time limit, such as "appeal.lodge"',
): LimitId | R {
  if (isLimit(input)) return input
  // An entry of a duty to comply may be named where its limit is meant: comply.amend-plan@orderMadeOn.
  const near = didYouMean(typeof input === 'string' ? input.replace(/@.*/, '') : input, limitIds)
  return report(wrongValue(at, expected, input, 'unknown-limit', near))
}

/** The name of an event; where it is none, the nearest of those that would fit is offered. */
export function readEvent<R>(name: string, report: Report<R>, fitting: readonly string[] = []): EventName | R {
  if (Object.hasOwn(events, name)) return name as EventName
  const near = didYouMean(name, fitting) || didYouMean(name, eventNames)
  const message = `There is no event ${show(name)}${near === '' ? ': a date goes by its event, such as "noticeSentOn".' : `.${near}`}`
  return report(problem('unknown-event', ['dates', name], message, 'an event, such as "noticeSentOn"', name))
}

/** The id of an exception. */
export function readException<R>(input: unknown, at: Path, report: Report<R>): ExceptionId | R {
  if (typeof input === 'string' && Object.hasOwn(exceptions, input)) return input as ExceptionId
  const near = didYouMean(input, exceptionIds)
  return report(wrongValue(at, `one of ${exceptionIds.join(', ')}`, input, 'invalid-input', near))
}

/** The problem of a key that is none of these. */
export function unknownKey(at: Path, keys: readonly string[], value: unknown, what: string): Problem {
  const key = String(at.at(-1))
  const near = didYouMean(key, keys)
  const message = `${what} has no ${show(key)}${near === '' ? `: it takes ${keys.join(', ')}.` : `.${near}`}`
  return problem('invalid-input', at, message, keys.join(' | '), value)
}

/** ` Did you mean "x"?` for the nearest of the names, or nothing when none is near. */
export function didYouMean(name: unknown, names: readonly string[]): string {
  if (typeof name !== 'string' || name.length > 80) return ''
  let best = ''
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of names) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase(), least)
    // A name of one letter is as near to every short name.
    if (edits < least && edits < name.length) {
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

/** `a, b and c` */
export const listed = (names: readonly string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`
