// A language made from English by machine: every text, and the result of every function, stands in ⟦marks⟧. What is
// handed to a function must itself be in marks, so that no word can slip in from outside the catalogue.
import { type Catalogue, english } from '../../src/text'

const OPEN = '⟦'
const CLOSE = '⟧'

/** What no language changes: ISO dates, hours, ids of the law, and what is cited. */
const UNCHANGED = /\d{4}-\d{2}-\d{2}|\[(?:[^[\]]|\[[^[\]]*\])*\]/g

/** The letters of a text that stand outside all marks; empty where there are none. */
export function unmarked(text: string): string {
  let depth = 0
  let outside = ''
  for (const letter of text.replace(UNCHANGED, '')) {
    if (letter === OPEN) depth++
    else if (letter === CLOSE) depth--
    else if (depth === 0) outside += letter
  }
  if (depth !== 0) throw new Error(`Marks do not pair: ${text}`)
  return outside.replace(/[^\p{L}]/gu, '')
}

/** What a function may be handed in the words of the law itself: ids of units, citations and their numbers. */
const LAWS_OWN = new Set(['unit', 'law', 'number', 'paragraph', 'last', 'day'])

/** The places in the catalogue that something has asked for. */
export const used = new Set<string>()

export const marked: Catalogue = mark(english, '')

function mark<T>(node: T, path: string): T {
  if (typeof node === 'string') return `${OPEN}${node}${CLOSE}` as T
  if (typeof node === 'function')
    return ((parts: object) => {
      mustBeMarked(parts, path)
      return `${OPEN}${(node as unknown as (parts: object) => string)(parts)}${CLOSE}`
    }) as T
  const table = {} as Record<string, unknown>
  for (const [key, value] of Object.entries(node as object)) {
    const place = path === '' ? key : `${path}.${key}`
    const made = mark(value, place)
    const get = () => {
      if (typeof made !== 'object') used.add(place)
      return made
    }
    Object.defineProperty(table, key, { get, enumerable: true })
  }
  return table as T
}

function mustBeMarked(parts: object | undefined, path: string): void {
  for (const [name, value] of Object.entries(parts ?? {}))
    for (const text of [value].flat())
      if (typeof text === 'string' && !LAWS_OWN.has(name) && unmarked(text) !== '')
        throw new Error(`${path} was handed ${name}: "${text}", which is not from the catalogue.`)
}

/** Every text of a catalogue, and every function with the name it has there. */
export function* leaves(node: unknown, path = ''): Generator<readonly [path: string, leaf: unknown]> {
  if (typeof node !== 'object' || node === null) yield [path, node]
  else for (const [key, value] of Object.entries(node)) yield* leaves(value, path === '' ? key : `${path}.${key}`)
}
