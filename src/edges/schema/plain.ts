// A plain copy of the input, made before anything looks at it: no more of it is read than a case file can need.
import { type Finding, finding, type Path, pathText } from './problem'

/** How much input is read: several times a full case file. What is larger is refused before anything looks at it. */
export const inputLimits = /* @__PURE__ */ Object.freeze({
  /** Characters of a JSON text. */
  text: 65_536,
  /** Objects and lists inside one another. */
  depth: 8,
  /** Values in all. */
  values: 2_000,
  /** Characters of one string. */
  string: 1_000,
  /** Characters of one name. */
  name: 100,
  /** Problems that are told at once. */
  problems: 100,
})

/** The plain copy, or what kept it from being made. */
export type Copied = { readonly copy: unknown } | { readonly refused: Finding }

/**
 * Copies what JSON can hold. Keys whose value is undefined are left out; a `Temporal.PlainDate` becomes its text. What
 * is no record is refused where it stands: an object that says for itself how it becomes JSON, such as a `Date`, stays
 * as it is, and a `NotPlain` stands for any other.
 */
export function plainCopy(input: unknown, at: Path = []): Copied {
  let values = 0
  function copyOf(value: unknown, place: Path): unknown {
    if (++values > inputLimits.values) throw tooMuch([], inputLimits.values, 'values', input)
    const read: unknown = isPlainDate(value) ? String(value.toString({ calendarName: 'never' })) : value
    if (typeof read === 'string' && isLonger(read, inputLimits.string))
      throw tooMuch(place, inputLimits.string, 'characters', read)
    if (typeof read !== 'object' || read === null || isOpaque(read)) return read
    if (!Array.isArray(read) && !isPlain(read)) return new NotPlain()
    if (place.length - at.length >= inputLimits.depth) throw tooDeep(place, read)
    if (Array.isArray(read)) {
      if (read.length > inputLimits.values) throw tooMuch(place, inputLimits.values, 'values', read)
      return Array.from(read, (item, i) => copyOf(item, [...place, i]))
    }
    const keys = Object.keys(read)
    if (keys.length > inputLimits.values) throw tooMuch(place, inputLimits.values, 'values', read)
    // fromEntries makes an own property even of "__proto__", which the shape then refuses like any other unknown name.
    return Object.fromEntries(
      keys.flatMap((key) => {
        if (key.length > inputLimits.name) throw tooMuch(place, inputLimits.name, 'characters in a name', key)
        const value = copyOf((read as Record<string, unknown>)[key], [...place, key])
        return value === undefined ? [] : [[key, value]]
      }),
    )
  }
  try {
    return { copy: copyOf(input, at) }
  } catch (error) {
    return {
      refused: isFinding(error)
        ? error
        : finding(at, 'The input could not be read: give plain data.', {
            expected: 'plain data',
            received: {},
          }),
    }
  }
}

export const tooDeep = (at: Path, received: unknown): Finding =>
  tooMuch(at, inputLimits.depth, 'objects and lists inside one another', received)

export const tooMuch = (at: Path, most: number, what: string, received: unknown): Finding =>
  finding(at, `${pathText(at) || 'The input'} has more than ${most} ${what}; a case file is smaller than that.`, {
    expected: `at most ${most} ${what}`,
    received,
  })

/** Whether a text has more characters than this, as JSON Schema counts them: one that takes two places is one. */
const isLonger = (text: string, most: number): boolean =>
  text.length > 2 * most || (text.length > most && [...text].length > most)

const isFinding = (error: unknown): error is Finding => typeof error === 'object' && error !== null && 'at' in error

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
