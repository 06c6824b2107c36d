// A plain copy of the input, made before anything looks at it: no more of it is read than a case file can need.
import type { Problem } from 'send-dispute-timescales'
import { type Path, pathText, problemAt } from './problem'

/** How much input is read: several times a full case file. What is larger is refused before anything looks at it. */
export const inputLimits = /* @__PURE__ */ Object.freeze({
  /** Characters of a JSON text. */
  text: 65_536,
  /** Objects and lists inside one another. */
  depth: 8,
  /** Values in all. */
  values: 2_000,
  /** Characters of one string: more than the longest reference, whose own limit says what to do. */
  string: 2_000,
  /** Characters of one name. */
  name: 100,
  /** Problems that are reported at once. */
  problems: 100,
})

/** The plain copy, or what kept it from being made. */
export type Copied = { readonly copy: unknown } | { readonly refused: Problem }

/**
 * Copies what JSON can hold. Keys whose value is undefined are left out; a `Temporal.PlainDate` becomes its text. What
 * is no record is refused where it stands: an object that says for itself how it becomes JSON, such as a `Date`, stays
 * as it is, and a `NotPlain` stands for any other.
 */
export function plainCopy(input: unknown, at: Path = []): Copied {
  let values = 0
  /** Where the copy has come to. */
  const place = [...at]
  function copyAt(key: string | number, value: unknown): unknown {
    place.push(key)
    const copy = copyOf(value)
    place.pop()
    return copy
  }
  function copyOf(value: unknown): unknown {
    if (++values > inputLimits.values) throw tooMuch([], inputLimits.values, 'values')
    const read: unknown = isPlainDate(value) ? String(value.toString({ calendarName: 'never' })) : value
    if (typeof read === 'string' && isLonger(read, inputLimits.string))
      throw tooMuch(place, inputLimits.string, 'characters')
    if (typeof read !== 'object' || read === null || isOpaque(read)) return read
    if (!Array.isArray(read) && !isPlain(read)) return new NotPlain()
    if (place.length - at.length >= inputLimits.depth) throw tooDeep(place)
    if (Array.isArray(read)) {
      if (read.length > inputLimits.values) throw tooMuch(place, inputLimits.values, 'values')
      return Array.from(read, (item, i) => copyAt(i, item))
    }
    const keys = Object.keys(read)
    if (keys.length > inputLimits.values) throw tooMuch(place, inputLimits.values, 'values')
    const copied: [string, unknown][] = []
    for (const key of keys) {
      if (key.length > inputLimits.name) throw tooMuch(place, inputLimits.name, 'characters in a name')
      const value = copyAt(key, (read as Record<string, unknown>)[key])
      if (value !== undefined) copied.push([key, value])
    }
    // fromEntries makes an own property even of "__proto__", which the shape then refuses like any other unknown name.
    return Object.fromEntries(copied)
  }
  try {
    return { copy: copyOf(input) }
  } catch (error) {
    return {
      refused: isProblem(error)
        ? error
        : problemAt(at, 'The input could not be read: give plain data.', 'plain data', 'an object'),
    }
  }
}

export const tooDeep = (at: Path): Problem => tooMuch(at, inputLimits.depth, 'objects and lists inside one another')

export const tooMuch = (at: Path, most: number, what: string): Problem =>
  problemAt(
    at,
    `${pathText(at) || 'The input'} has more than ${most} ${what}; a case file is smaller than that.`,
    `at most ${most} ${what}`,
    `more than ${most} ${what}`,
  )

/** Whether a text has more characters than this, as JSON Schema counts them: one that takes two places is one. */
const isLonger = (text: string, most: number): boolean =>
  text.length > 2 * most || (text.length > most && [...text].length > most)

const isProblem = (error: unknown): error is Problem => typeof error === 'object' && error !== null && 'keys' in error

const isPlainDate = (value: unknown): value is { toString(options: object): string } =>
  typeof value === 'object' &&
  value !== null &&
  (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === 'Temporal.PlainDate'

/** An object that is no record: it has its own idea of its JSON. */
const isOpaque = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function'

/** Stands in the copy for an object that is none of JSON's: a Map, a Promise, an instance of a class. */
export class NotPlain {}

/** What an object literal makes or `JSON.parse`, in whatever realm, or `Object.create(null)`. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty'))
  )
}
