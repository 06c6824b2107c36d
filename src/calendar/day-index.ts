// Counting days of one sort (working days, say) without walking over them: a year is laid out when it is first asked for.
import { type Day, toDay, yearOf } from '../dates/civil'
import { memoized } from '../freeze'

/** Days of one sort within a range of years. All methods take days inside the range. */
export interface DayIndex {
  has(day: Day): boolean
  /** The nth strictly after the day, or strictly before it when n is negative (never 0); undefined beyond the range. */
  step(day: Day, n: number): Day | undefined
  /** How many lie after one day, through another that is not earlier. */
  between(after: Day, through: Day): number
}

/** One year laid out: its days of that sort, and how many there are through each day of the year. */
interface Year {
  readonly first: Day
  readonly days: readonly Day[]
  readonly through: readonly number[]
}

export function createDayIndex(firstYear: number, lastYear: number, counts: (day: Day) => boolean): DayIndex {
  const yearAt = memoized((year: number): Year => {
    const first = toDay(year, 1, 1)
    const days: Day[] = []
    const through: number[] = []
    for (let day = first; day < toDay(year + 1, 1, 1); day++) {
      if (counts(day)) days.push(day)
      through.push(days.length)
    }
    return { first, days, through }
  })

  /** How many of the year lie before a day in it. */
  const before = ({ through, first }: Year, day: Day): number => through[day - first - 1] ?? 0
  const upTo = ({ through, first }: Year, day: Day): number => through[day - first] as number

  return {
    has: counts,
    step(day, n) {
      let number = yearOf(day)
      let year = yearAt(number)
      // The place among the year's days, counted from 0; below it or past its last one, the neighbouring years go on.
      let place = n > 0 ? upTo(year, day) + n - 1 : before(year, day) + n
      while (place >= year.days.length) {
        place -= year.days.length
        if (++number > lastYear) return undefined
        year = yearAt(number)
      }
      while (place < 0) {
        if (--number < firstYear) return undefined
        year = yearAt(number)
        place += year.days.length
      }
      return year.days[place]
    },
    between(after, through) {
      let [from, to] = [yearOf(after), yearOf(through)]
      let count = upTo(yearAt(to), through) - upTo(yearAt(from), after)
      for (; from < to; from++) count += yearAt(from).days.length
      return count
    },
  }
}
