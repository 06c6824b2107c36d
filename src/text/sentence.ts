// How the words are put together: sentences, lists, and the one form in which the law is cited.
import { type ErrorCode, show, TimescalesError } from '../errors'
import { didYouMean } from '../input/names'
import type { ProvisionId } from '../law/provisions'

/** One item of an explanation: the text, what it rests on in square brackets, and the full stop. */
export function say(text: string, law: readonly ProvisionId[] = []): string {
  return `${capital(text)}${law.length === 0 ? '' : ` [${law.join('; ')}]`}.`
}

/**
 * The explanation without what it cites, for reading aloud or for measuring. Citations stand in square brackets at the
 * end of a sentence; those of decided cases have square brackets of their own.
 *
 * @example withoutCitations('The council must send the final plan by Friday 3 July 2026 [Regs 13(2)].') // 'The council must send the final plan by Friday 3 July 2026.'
 */
export const withoutCitations = (text: string): string => text.replace(/ \[(?:[^[\]]|\[[^[\]]*\])*\]/g, '')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `a, b and c`, or with another last word. */
export function list(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** `1 month`, `2 months`. */
export const plural = (n: number, unit: string): string => (n === 1 ? `${n} ${unit}` : `${n} ${unit}s`)

/** What a kind of id is called, and the code of the error when it is none. */
export interface IdKind {
  readonly what: string
  readonly code: ErrorCode
}

/** The words for an id, or an error that offers the nearest id there is. */
export function wordsFor<T extends string, W>(table: Readonly<Record<T, W>>, id: T, { what, code }: IdKind): W {
  if (Object.hasOwn(table, id)) return table[id]
  throw new TimescalesError(code, `${show(id)} is not ${what}.${didYouMean(id, Object.keys(table))}`, {
    expected: Object.keys(table).join(' | '),
    received: id,
  })
}
