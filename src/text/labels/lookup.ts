// The words for an id from outside, or an error that offers the nearest id there is.
import { type ErrorCode, show, TimescalesError } from '../../errors'
import { didYouMean } from '../../input/names'

/** What a kind of id is called, and the code of the error when it is none. */
export interface IdKind {
  readonly what: string
  readonly code: ErrorCode
}

/** @throws TimescalesError with the code of the kind of id */
export function wordsFor<T extends string, W>(table: Readonly<Record<T, W>>, id: T, { what, code }: IdKind): W {
  if (typeof id === 'string' && Object.hasOwn(table, id)) return table[id]
  throw new TimescalesError(code, `${show(id)} is not ${what}.${didYouMean(id, Object.keys(table))}`, {
    expected: Object.keys(table).join(' | '),
    received: id,
  })
}
