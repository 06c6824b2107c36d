// Who brings the appeal: the child's parent, or the young person once over compulsory school age.
import { addMonths, fromDay, toDay, weekday } from '../dates/civil'
import { type DateInput, parseDay } from '../dates/iso'
import { inputError } from '../errors'
import { readObject } from '../input/objects'

/** Who may appeal; `parent-or-young-person` when nobody said how old the child or young person is. */
export type Appellant = 'parent' | 'young-person' | 'parent-or-young-person'

/**
 * Who may appeal on a day: a child's parent until the end of compulsory school age, the young person after it. That is
 * the last Friday in June of the school year (1 September to 31 August) in which they turn 16.
 *
 * @param on the day of the appeal
 * @param dateOfBirth of the child or young person
 * @throws TimescalesError `invalid-date`, `contradictory-dates` when born after that day
 * @see CFA s.51
 * @example whoMayAppeal({ dateOfBirth: '2010-03-01', on: '2026-06-27' }) // 'young-person'
 */
export function whoMayAppeal(question: { dateOfBirth?: DateInput | undefined; on: DateInput }): Appellant {
  const { dateOfBirth, on } = readObject(question, ['dateOfBirth', 'on'], '', 'the question')
  const day = parseDay(on, 'on')
  if (dateOfBirth === undefined) return 'parent-or-young-person'
  const born = parseDay(dateOfBirth, 'dateOfBirth')
  if (born > day)
    throw inputError(
      'contradictory-dates',
      'dateOfBirth cannot be after on: check both.',
      'dateOfBirth',
      'a day not after on',
      dateOfBirth,
    )
  const { year, month } = fromDay(addMonths(born, 16 * 12))
  return day > lastFridayInJune(month >= 9 ? year + 1 : year) ? 'young-person' : 'parent'
}

function lastFridayInJune(year: number): number {
  const lastOfJune = toDay(year, 6, 30)
  return lastOfJune - ((weekday(lastOfJune) + 2) % 7)
}
