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
 * Copies what JSON can hold. Keys whose value is undefined are left out; a `Temporal.PlainDate` becomes its text; other
 * objects that say for themselves how they become JSON, such as a `Date`, stay as they are, to be refused where they
 * stand.
 */
export function plainCopy(input: unknown, at: Path = []): Copied {
  let values = 0
  function copyOf(value: unknown, place: Path): unknown {
    if (++values > inputLimits.values) throw tooMuch([], inputLimits.values, 'values')
    const read: unknown = isPlainDate(value) ? String(value.toString({ calendarName: 'never' })) : value
    if (typeof read === 'string' && read.length > inputLimits.string)
      throw tooMuch(place, inputLimits.string, 'characters')
    if (typeof read !== 'object' || read === null || isOpaque(read)) return read
    if (place.length - at.length >= inputLimits.depth) throw tooDeep(place)
    if (Array.isArray(read)) {
      if (read.length > inputLimits.values) throw tooMuch(place, inputLimits.values, 'values')
      return Array.from(read, (item, i) => copyOf(item, [...place, i]))
    }
    const keys = Object.keys(read)
    if (keys.length > inputLimits.values) throw tooMuch(place, inputLimits.values, 'values')
    // fromEntries makes an own property even of "__proto__", which the shape then refuses like any other unknown name.
    return Object.fromEntries(
      keys.flatMap((key) => {
        if (key.length > inputLimits.name) throw tooMuch(place, inputLimits.name, 'characters in a name')
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
        : finding(at, 'The input could not be read: give plain data.', { expected: 'plain data' }),
    }
  }
}

export const tooDeep = (at: Path): Finding => tooMuch(at, inputLimits.depth, 'objects and lists inside one another')

export const tooMuch = (at: Path, most: number, what: string): Finding =>
  finding(at, `${pathText(at) || 'The input'} has more than ${most} ${what}; a case file is smaller than that.`, {
    expected: `at most ${most} ${what}`,
  })

const isFinding = (error: unknown): error is Finding => typeof error === 'object' && error !== null && 'at' in error

const isPlainDate = (value: unknown): value is { toString(options: object): string } =>
  typeof value === 'object' &&
  value !== null &&
  (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === 'Temporal.PlainDate'

/** An object that is no record: it has its own idea of its JSON. */
const isOpaque = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function'
