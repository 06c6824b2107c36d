// The index that spares counting its loops, against a list that is looked through: over years, and at its edges.
import { describe, expect, test } from 'vitest'
import { createDayIndex } from '../../src/calendar/day-index'
import { toDay, weekday } from '../../src/dates/civil'

const first = toDay(2023, 1, 1)
const last = toDay(2025, 12, 31)
const range = Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Days around the turns of the years, and some within them. */
const asked = range.filter(
  (_, i) => i % 53 === 0 || i < 4 || i > range.length - 4 || [364, 365, 366, 730, 731].includes(i),
)

describe.each([
  { sort: 'every third day', counts: (day: number) => day % 3 === 0 },
  { sort: 'every weekday', counts: (day: number) => weekday(day) <= 5 },
  { sort: 'every day', counts: () => true },
  { sort: 'no day', counts: () => false },
  { sort: 'the first day alone', counts: (day: number) => day === first },
  { sort: 'the last day alone', counts: (day: number) => day === last },
  { sort: 'no day of the year between', counts: (day: number) => day < toDay(2024, 1, 1) || day >= toDay(2025, 1, 1) },
])('$sort of 2023 to 2025', ({ counts }) => {
  const counted = range.filter(counts)
  const makeIndex = () => createDayIndex(2023, 2025, counts)

  test('which days count', () => {
    const index = makeIndex()
    expect(range.filter((day) => index.has(day))).toEqual(counted)
  })

  test('how many lie after one day, through another', () => {
    const index = makeIndex()
    for (const after of asked)
      for (const through of asked.filter((day) => day >= after))
        expect(index.between(after, through)).toBe(counted.filter((day) => day > after && day <= through).length)
  })

  test('the nth after a day and before it, and none beyond the range', () => {
    const index = makeIndex()
    for (const day of asked) {
      const after = counted.filter((other) => other > day)
      const before = counted.filter((other) => other < day).reverse()
      for (const n of [1, 2, 3, 100, 260, 365, 366, 730, after.length, after.length + 1].filter((each) => each > 0))
        expect([day, n, index.step(day, n)]).toEqual([day, n, after[n - 1]])
      for (const n of [1, 2, 3, 100, 260, 365, 366, 730, before.length, before.length + 1].filter((each) => each > 0))
        expect([day, -n, index.step(day, -n)]).toEqual([day, -n, before[n - 1]])
    }
  })
})

test('a year is laid out when it is asked for, and only once', () => {
  const asked: number[] = []
  const index = createDayIndex(2000, 2030, (day) => {
    asked.push(day)
    return true
  })
  expect(asked).toEqual([])
  index.between(toDay(2024, 5, 1), toDay(2024, 6, 1))
  index.between(toDay(2024, 6, 1), toDay(2024, 7, 1))
  expect(asked.length).toBe(366)
  index.step(toDay(2024, 12, 31), 1)
  expect(asked.length).toBe(366 + 365)
})
