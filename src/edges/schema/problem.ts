// The problems that only this edge finds, in the form of the core's, and the order in which they are reported.
import type { Problem } from 'send-dispute-timescales'

/** The keys and places that lead to a part of the input. */
export type Path = Problem['keys']

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** The place as the core writes it: `dates.noticeSentOn`, `dispute[0].kind`, `done["appeal.lodge"]`. */
export const pathText = (at: Path): string =>
  at
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`
      const name = key.slice(0, 80)
      return IDENTIFIER.test(name) ? `${i === 0 ? '' : '.'}${name}` : `["${name}"]`
    })
    .join('')

/** Something that does not fit, which the core never comes to see; `received` in words, or quoted. */
export const problemAt = (at: Path, message: string, expected: string, received: string): Problem => ({
  code: 'invalid-input',
  path: pathText(at),
  keys: at,
  expected,
  received,
  message,
})

/** Problems in the order in which the input has their places; what is missing stands last. */
export function inOrder(problems: readonly Problem[], input: unknown): Problem[] {
  const orders = new Map<object, Map<string, number>>()
  const orderOf = (node: object) => {
    let order = orders.get(node)
    if (order === undefined) orders.set(node, (order = new Map(Object.keys(node).map((key, i) => [key, i]))))
    return order
  }
  const placesOf = (at: Path): number[] => {
    let node = input
    return at.map((key) => {
      const place = typeof node === 'object' && node !== null ? orderOf(node).get(String(key)) : undefined
      node = place === undefined ? undefined : (node as Record<string, unknown>)[key]
      return place ?? Number.POSITIVE_INFINITY
    })
  }
  const placed = problems.map((problem) => ({ problem, places: placesOf(problem.keys) }))
  return placed.sort((a, b) => compare(a.places, b.places)).map(({ problem }) => problem)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (a[i] !== b[i]) return (a[i] as number) < (b[i] as number) ? -1 : 1
  return a.length - b.length
}

/** A problem without control characters, fit for a log. */
export const visibleProblem = (problem: Problem): Problem =>
  Object.freeze({
    ...problem,
    path: visible(problem.path),
    received: problem.received === undefined ? undefined : visible(problem.received),
    message: visible(problem.message),
  })

/** Names in the input must not forge lines of a log, or hide there: what does not show stands as \u{1b}. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
