// What lifts a time limit, in a few words each.
import { CLOSURE_DAYS, CLOSURE_WINDOW_DAYS, type ExceptionId, exceptions } from '../../law/exceptions'
import { longDate } from '../dates'
import { list, wordsFor } from '../sentence'

const labels = {
  'school-closed': 'a long school closure',
  'early-years-closed': 'a long early years closure',
  'exceptional-circumstances': 'exceptional circumstances',
  'absent-from-area': 'a long absence from the area',
  'missed-appointment': 'a missed appointment',
  coronavirus: 'coronavirus',
} satisfies Record<ExceptionId, string>

/**
 * What lifts a time limit, as the end of "lifted because of ...".
 *
 * @throws TimescalesError `invalid-input`
 * @example exceptionLabel('school-closed') // 'a long school closure'
 */
export const exceptionLabel = (id: ExceptionId): string =>
  wordsFor(labels, id, { what: 'an exception', code: 'invalid-input' })

/**
 * When an exception holds, as the law page's table says it; an empty text where the provision's own words are the test.
 *
 * @throws TimescalesError `invalid-input`
 * @example exceptionTest('absent-from-area') // 'away from the area for 4 weeks on end; for complying with an order, an agreement or a concession, 2 weeks'
 */
export function exceptionTest(id: ExceptionId): string {
  exceptionLabel(id)
  const { closure, absence, endsFrom, endsThrough } = exceptions[id]
  if (closure)
    return `closed for at least ${CLOSURE_DAYS} days, and advice asked for between ${CLOSURE_WINDOW_DAYS} days before it closes and ${CLOSURE_WINDOW_DAYS} days before it reopens`
  if (absence !== null)
    return `away from the area for ${absence.weeks} weeks on end; for complying with an order, an agreement or a concession, ${absence.weeksForCompliance} weeks`
  return endsFrom === null || endsThrough === null
    ? ''
    : `the time ends from ${longDate(endsFrom)} to ${longDate(endsThrough)}`
}

/** `a missed appointment and coronavirus`. */
export const exceptionsWords = (ids: readonly ExceptionId[], last: 'and' | 'or' = 'and'): string =>
  list(ids.map(exceptionLabel), last)
