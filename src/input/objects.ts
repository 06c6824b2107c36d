// Objects from outside: plain ones where one is wanted, with no unknown key; null stands for what is not known.
import { type Path, pathText, problem, show } from '../errors'
import { unknownKey } from './names'
import type { Report } from './report'

/** A record as JSON makes one; a Map or an instance of a class would be read as empty. */
export function isPlain(input: unknown): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** The plain object that stands at a place. */
export function readPlain<R>(
  input: unknown,
  at: Path,
  example: string,
  report: Report<R>,
): Record<string, unknown> | R {
  if (isPlain(input)) return input
  const what = pathText(at) || 'The input'
  const instance = typeof input === 'object' && input !== null && !Array.isArray(input)
  const found = instance ? 'a Map, a class instance or another object of its own kind' : show(input)
  const message = `${what} must be a plain object, such as ${example}; it is ${found}.`
  return report(problem('invalid-input', at, message, `a plain object, such as ${example}`, input))
}

/**
 * The plain object that stands at a place, with none but these keys. A key that is null or undefined is left out: it
 * says that a thing is not known.
 */
export function readObject<R>(
  input: unknown,
  keys: readonly string[],
  at: Path,
  { what, example }: { readonly what: string; readonly example: string },
  report: Report<R>,
): Record<string, unknown> | R {
  const object = readPlain(input, at, example, report)
  if (!isPlain(object)) return object
  const known: Record<string, unknown> = {}
  for (const key of Object.keys(object)) {
    const value = object[key]
    if (!keys.includes(key)) report(unknownKey([...at, key], keys, value, what))
    else if (value !== undefined && value !== null) known[key] = value
  }
  return known
}
