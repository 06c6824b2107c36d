// The two tables that spare counting its loops, against a list that is looked through.
import { describe, expect, test } from 'vitest'
import { createDayIndex } from '../../src/calendar/day-index'

describe.each([
  { sort: 'every third day', counts: (day: number) => day % 3 === 0 },
  { sort: 'every day', counts: () => true },
  { sort: 'no day', counts: () => false },
  { sort: 'the last day alone', counts: (day: number) => day === 120 },
])('$sort of 100 to 120', ({ counts }) => {
  const range = Array.from({ length: 21 }, (_, i) => 100 + i)
  const counted = range.filter(counts)

  test('which days count, and how many through each', () => {
    const index = createDayIndex(100, 120, counts)
    for (const day of range) {
      expect(index.has(day)).toBe(counts(day))
      expect(index.through(day)).toBe(counted.filter((other) => other <= day).length)
    }
    expect(index.through(99)).toBe(0)
  })

  test('the nth after a day and before it, and none beyond the range', () => {
    const index = createDayIndex(100, 120, counts)
    for (const day of range) {
      const [after, before] = [counted.filter((other) => other > day), counted.filter((other) => other < day).reverse()]
      for (let n = 1; n <= range.length; n++) {
        expect(index.step(day, n)).toBe(after[n - 1])
        expect(index.step(day, -n)).toBe(before[n - 1])
      }
      expect(index.step(day, 0)).toBe(day)
    }
  })
})
