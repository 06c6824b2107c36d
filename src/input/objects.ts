// The door for objects from outside: an object where one is wanted, and no key that nobody reads.
import { didYouMean, inputError, show, type TimescalesError } from '../errors'

/**
 * The object that stands at a path, with none but these keys.
 *
 * @throws TimescalesError `invalid-input`
 */
export function readObject(
  input: unknown,
  keys: readonly string[],
  path: string,
  what: string = path,
): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw inputError(
      'invalid-input',
      `${what} must be an object with any of ${keys.join(', ')}; it is ${show(input)}.`,
      path,
      keys.join(' | '),
      input,
    )
  mustKnowKeys(input, keys, path, what)
  return input as Record<string, unknown>
}

/** A record as JSON makes one; a Map or an instance of a class would be read as empty. */
export function isPlain(input: unknown): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Refuses a key that nobody reads: it is most often one that is misspelt. */
export function mustKnowKeys(input: object, keys: readonly string[], path: string, what: string): void {
  // Object.keys would make a list for each object that comes in.
  for (const key in input)
    if (indexIn(keys, key) < 0 && Object.hasOwn(input, key)) throw unknownKey(input, key, keys, path, what)
}

/** Where a name stands in a short list, or -1. The loop is compiled into its caller; a call of `indexOf` is not. */
export function indexIn(names: readonly unknown[], name: unknown): number {
  for (let place = 0; place < names.length; place++) if (names[place] === name) return place
  return -1
}

/** The error for a key that is none of these. */
export function unknownKey(
  input: object,
  key: string,
  keys: readonly string[],
  path: string,
  what: string,
): TimescalesError {
  const name = key.slice(0, 40)
  const message = `${what} takes ${keys.join(', ')}, and not ${show(key)}.${didYouMean(key, keys)}`
  const place = path === '' ? name : `${path}.${name}`
  return inputError('invalid-input', message, place, keys.join(' | '), (input as Record<string, unknown>)[key])
}
