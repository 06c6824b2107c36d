// A problem: what does not fit, where, and one sentence that says what to do. The words are those of TimescalesError.
import { type ErrorCode, TimescalesError } from 'send-dispute-timescales'

/** One thing in the input that does not fit: a `TimescalesError` as data. */
export interface Problem {
  readonly code: ErrorCode
  /** The place in the input, such as `dates.noticeSentOn`; empty when the input as a whole is meant. */
  readonly path: string
  readonly expected: string | undefined
  /** What stood there, as short text. */
  readonly received: string | undefined
  /** One sentence that says what to do. Like the path, it has no control characters: it is fit for a log. */
  readonly message: string
}

/** The keys and places that lead to a part of the input. */
export type Path = readonly (string | number)[]

/** An error with the place it belongs to. */
export interface Finding {
  readonly at: Path
  readonly error: TimescalesError
}

/** The parts of a case file whose keys are ids of entries. */
const BY_ENTRY: readonly unknown[] = ['directed', 'agreed', 'done']

/** The place as the core writes it: `dates.noticeSentOn`, `dispute[0].kind`, `done["appeal.lodge"]`. */
export const pathText = (at: Path): string =>
  at
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`
      const name = key.slice(0, 80)
      return i === 1 && BY_ENTRY.includes(at[0]) ? `["${name}"]` : `${i === 0 ? '' : '.'}${name}`
    })
    .join('')

/** The way back, for places without ids of entries in them. */
export const placeOf = (path: string): Path =>
  (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key))

/** Something that does not fit, in a sentence of our own. */
export const finding = (
  at: Path,
  sentence: string,
  detail: { readonly expected: string; readonly received?: unknown },
  code: ErrorCode = 'invalid-input',
): Finding => ({ at, error: new TimescalesError(code, sentence, { path: pathText(at), ...detail }) })

/** What is about places in the input, in the order in which the input has them. */
export function inOrder<T extends { readonly at: Path }>(each: readonly T[], input: unknown): T[] {
  const orders = new Map<object, Map<string, number>>()
  const orderOf = (node: object) => {
    let order = orders.get(node)
    if (order === undefined) orders.set(node, (order = new Map(Object.keys(node).map((key, i) => [key, i]))))
    return order
  }
  /** Where each key stands among its neighbours; what is missing stands last. */
  const placesOf = (at: Path): number[] => {
    let node = input
    return at.map((key) => {
      const place = typeof node === 'object' && node !== null ? orderOf(node).get(String(key)) : undefined
      node = place === undefined ? undefined : (node as Record<string, unknown>)[key]
      return place ?? Number.POSITIVE_INFINITY
    })
  }
  const placed = each.map((item) => ({ item, places: placesOf(item.at) }))
  return placed.sort((a, b) => compare(a.places, b.places)).map(({ item }) => item)
}

export const problemOf = ({ error }: Finding): Problem =>
  Object.freeze({
    code: error.code,
    path: visible(error.path),
    expected: error.expected,
    received: error.received === undefined ? undefined : visible(error.received),
    message: visible(error.message),
  })

/** Names in the input must not forge lines of a log, or hide there: what does not show stands as \u{1b}. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (a[i] !== b[i]) return (a[i] as number) < (b[i] as number) ? -1 : 1
  return a.length - b.length
}
