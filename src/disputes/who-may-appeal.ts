// Who brings the appeal: the child's parent, or the young person once over compulsory school age.
import { addMonths, type Day, fromDay, toDay, weekday } from '../dates/civil'

/** Who may appeal; `parent-or-young-person` when nobody said how old the child or young person is. */
export type Appellant = 'parent' | 'young-person' | 'parent-or-young-person'

/** Who may appeal on a day, by the day of birth. */
export const appellantOn = (on: Day, born: Day): Appellant => (on > endOfSchoolAge(born) ? 'young-person' : 'parent')

/** The last Friday in June of the school year, 1 September to 31 August, in which they turn 16. */
export function endOfSchoolAge(born: Day): Day {
  const { year, month } = fromDay(addMonths(born, 16 * 12))
  const lastOfJune = toDay(month >= 9 ? year + 1 : year, 6, 30)
  return lastOfJune - ((weekday(lastOfJune) + 2) % 7)
}
