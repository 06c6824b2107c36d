// The door for objects from outside: an object where one is wanted, and no key that nobody reads.
import { didYouMean, show, TimescalesError } from './errors'

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
    throw refuse(`${what} must be an object with any of ${keys.join(', ')}; it is ${show(input)}.`, path, keys, input)
  for (const key of Object.keys(input)) if (!keys.includes(key)) throw unknownKey(input, key, keys, path, what)
  return input as Record<string, unknown>
}

function unknownKey(input: object, key: string, keys: readonly string[], path: string, what: string): TimescalesError {
  const name = key.slice(0, 40)
  const message = `${what} takes ${keys.join(', ')}, and not ${show(key)}.${didYouMean(key, keys)}`
  return refuse(message, path === '' ? name : `${path}.${name}`, keys, (input as Record<string, unknown>)[key])
}

const refuse = (message: string, path: string, keys: readonly string[], received: unknown): TimescalesError =>
  new TimescalesError('invalid-input', message, { path, expected: keys.join(' | '), received })
