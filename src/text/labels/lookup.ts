// The words for an id from outside, or an error that offers the nearest id there is.
import { type ErrorCode, show, TimescalesError } from '../../errors'
import { didYouMean } from '../../input/names'
import { capital } from '../phrase'

/** What a kind of id is called, and the code of the error when it is none. */
export interface IdKind {
  readonly what: string
  readonly code: ErrorCode
}

/** @throws TimescalesError with the code of the kind of id */
export function wordsFor<T extends string, W>(table: Readonly<Record<T, W>>, id: T, { what, code }: IdKind): W {
  // As in ids.map(stateLabel), which hands over the place in the list as well.
  if (typeof table !== 'object' || table === null)
    throw new TimescalesError(
      'invalid-input',
      'The catalogue of words must be one such as english: leave it out for English. Over a list, write ids.map((id) => label(id)).',
      { path: 'catalogue', expected: 'a catalogue such as english', received: table },
    )
  if (typeof id === 'string' && Object.hasOwn(table, id)) return table[id]
  const ids = Object.keys(table)
  const near = didYouMean(id, ids)
  const message =
    typeof id === 'string'
      ? `${show(id)} is not ${what}${near === '' ? `, such as ${show(ids[0])}.` : `.${near}`}`
      : `${capital(what)} goes by its id, such as ${show(ids[0])}; it is ${show(id)}.`
  throw new TimescalesError(code, message, { expected: ids.join(' | '), received: id })
}
