// What lifts a time limit, in a few words each.
import { CLOSURE_DAYS, CLOSURE_WINDOW_DAYS, type ExceptionId, exceptions } from '../../law/exceptions'
import { longDate } from '../dates'
import type { Catalogue } from '../english'
import { exceptionTests, exceptions as words } from '../english/labels'
import { dates } from '../english/language'
import { wordsFor } from './lookup'

/**
 * What lifts a time limit, as after "lifted because of".
 *
 * @throws TimescalesError `invalid-input`
 * @example exceptionLabel('school-closed') // 'a long school closure'
 */
export const exceptionLabel = (
  id: ExceptionId,
  catalogue: Pick<Catalogue, 'exceptions'> = { exceptions: words },
): string => wordsFor(catalogue.exceptions, id, { what: 'an exception', code: 'invalid-input' })

/**
 * When an exception holds, as the law page's table says it; an empty text where the provision's own words are the test.
 *
 * @throws TimescalesError `invalid-input`
 * @example exceptionTest('absent-from-area') // 'away from the area for at least 4 weeks on end; for complying with an order, an agreement or a concession, at least 2 weeks'
 */
export function exceptionTest(
  id: ExceptionId,
  catalogue: Pick<Catalogue, 'exceptions' | 'exceptionTests' | 'dates'> = { exceptions: words, exceptionTests, dates },
): string {
  exceptionLabel(id, catalogue)
  const { closure, absence, endsFrom, endsThrough } = exceptions[id]
  const tests = catalogue.exceptionTests
  if (closure) return tests.closure({ closed: CLOSURE_DAYS, window: CLOSURE_WINDOW_DAYS })
  if (absence !== null) return tests.absence({ weeks: absence.weeks, weeksForCompliance: absence.weeksForCompliance })
  if (endsFrom === null || endsThrough === null) return ''
  return tests.ends({ from: longDate(endsFrom, catalogue), through: longDate(endsThrough, catalogue) })
}

/** `a missed appointment and coronavirus`. */
export const exceptionsWords = (ids: readonly ExceptionId[], last: 'and' | 'or', words: Catalogue): string =>
  words.list({ items: ids.map((id) => words.exceptions[id]), last })
