// Counting days of one sort (working days, say) without walking over them: two tables built once, then only reads.
import type { Day } from '../dates/civil'

/** Days of one sort within a range, countable in constant time. All methods take days inside the range. */
export interface DayIndex {
  has(day: Day): boolean
  /** How many lie from the start of the range through this day. */
  through(day: Day): number
  /** The nth strictly after the day, or strictly before it when n is negative; undefined beyond the range. */
  step(day: Day, n: number): Day | undefined
}

export function createDayIndex(first: Day, last: Day, counts: (day: Day) => boolean): DayIndex {
  const length = last - first + 1
  // One slot ahead of the range, so that `through` of the day before the first is 0 and needs no check.
  const running = new Int32Array(length + 1)
  const found: Day[] = []
  for (let i = 0; i < length; i++) {
    if (counts(first + i)) found.push(first + i)
    running[i + 1] = found.length
  }
  const places = Int32Array.from(found)
  const through = (day: Day): number => running[day - first + 1] as number
  return {
    has: (day) => through(day) > through(day - 1),
    through,
    step: (day, n) => (n > 0 ? places[through(day) + n - 1] : n < 0 ? places[through(day - 1) + n] : day),
  }
}
