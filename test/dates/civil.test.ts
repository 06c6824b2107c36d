// Civil days: day numbers, weekdays and months, against luxon and by hand.
import { test as propertyTest } from '@fast-check/vitest'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  daysInMonth,
  fromDay,
  hasCorrespondingDate,
  isLeapYear,
  toDay,
  weekday,
  yearOf,
} from '../../src/dates/civil'
import { formatDay } from '../../src/dates/iso'
import { parseDay } from '../../src/input/dates'

const MS_A_DAY = 86_400_000
const luxonOf = (day: number): DateTime => DateTime.fromMillis(day * MS_A_DAY, { zone: 'utc' })

/** Every day of these years; the ends of centuries that are leap years (1600, 2000, 2400) and that are not. */
const spans = [
  { from: 1598, to: 1601 },
  { from: 1699, to: 1701 },
  { from: 1799, to: 1801 },
  process.env.CIVIL_YEARS === 'few' ? { from: 1999, to: 2002 } : { from: 1890, to: 2110 },
  { from: 2199, to: 2201 },
  { from: 2399, to: 2401 },
  { from: 9996, to: 9999 },
]

describe.each(spans)('every day from $from to $to is the day luxon has', ({ from, to }) => {
  test('its number, its parts and its weekday', () => {
    const wrong: string[] = []
    let day = DateTime.utc(from, 1, 1).toMillis() / MS_A_DAY
    // Three that are wrong say enough.
    for (
      let date = DateTime.utc(from, 1, 1);
      date.year <= to && wrong.length < 3;
      date = date.plus({ days: 1 }), day++
    ) {
      const { year, month, dayOfMonth } = fromDay(day)
      const same =
        toDay(date.year, date.month, date.day) === day &&
        year === date.year &&
        month === date.month &&
        dayOfMonth === date.day &&
        weekday(day) === date.weekday &&
        yearOf(day) === date.year
      if (!same) wrong.push(String(date.toISODate()))
      if (date.year === 9999 && date.ordinal === 365) break
    }
    expect(wrong).toEqual([])
  })
})

describe('known days', () => {
  test.each([
    { date: '1970-01-01', number: 4, what: 'a Thursday' },
    { date: '1969-12-31', number: 3, what: 'a Wednesday, before day 0' },
    { date: '1752-09-14', number: 4, what: 'a Thursday, the first Gregorian day in Britain' },
    { date: '1900-01-01', number: 1, what: 'a Monday' },
    { date: '2000-02-29', number: 2, what: 'a Tuesday' },
    { date: '2022-09-19', number: 1, what: 'a Monday, the State Funeral' },
    { date: '2026-11-22', number: 7, what: 'a Sunday' },
    { date: '2100-03-01', number: 1, what: 'a Monday' },
  ])('$date is $what', ({ date, number }) => {
    expect(weekday(parseDay(date))).toBe(number)
  })
})

describe('leap years and months', () => {
  test.each([
    [1600, true],
    [1700, false],
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2026, false],
    [2028, true],
    [2100, false],
    [2400, true],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
  })

  test('thirty days have September, April, June and November', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
  })
})

describe('the corresponding date', () => {
  test.each([
    {
      from: '2025-10-01',
      months: 2,
      to: '2025-12-01',
      corresponds: true,
      what: 'the same-numbered day',
      authority: 'Dodds v Walker',
    },
    {
      from: '1978-09-30',
      months: 4,
      to: '1979-01-30',
      corresponds: true,
      what: 'the 30th, and not the 31st',
      authority: 'Dodds v Walker, the case itself',
    },
    {
      from: '2025-12-31',
      months: 2,
      to: '2026-02-28',
      corresponds: false,
      what: 'no 31st in February',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2023-12-31',
      months: 2,
      to: '2024-02-29',
      corresponds: false,
      what: 'no 31st in February of a leap year',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2025-12-30',
      months: 2,
      to: '2026-02-28',
      corresponds: false,
      what: 'no 30th either',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2025-12-29',
      months: 2,
      to: '2026-02-28',
      corresponds: false,
      what: 'nor a 29th',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2023-12-29',
      months: 2,
      to: '2024-02-29',
      corresponds: true,
      what: 'but a 29th in a leap year',
      authority: 'Dodds v Walker',
    },
    {
      from: '2025-12-28',
      months: 2,
      to: '2026-02-28',
      corresponds: true,
      what: 'and always a 28th',
      authority: 'Dodds v Walker',
    },
    {
      from: '2026-02-28',
      months: 1,
      to: '2026-03-28',
      corresponds: true,
      what: 'the last day of February is the 28th, not the end of March',
      authority: 'Dodds v Walker',
    },
    {
      from: '2026-03-31',
      months: 1,
      to: '2026-04-30',
      corresponds: false,
      what: 'no 31 April',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2026-05-31',
      months: 1,
      to: '2026-06-30',
      corresponds: false,
      what: 'no 31 June',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2026-06-30',
      months: 1,
      to: '2026-07-30',
      corresponds: true,
      what: '30 July, not the 31st',
      authority: 'Dodds v Walker',
    },
    {
      from: '2024-02-29',
      months: 12,
      to: '2025-02-28',
      corresponds: false,
      what: 'a year on from leap day',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2024-02-29',
      months: 48,
      to: '2028-02-29',
      corresponds: true,
      what: 'four years on',
      authority: 'Dodds v Walker',
    },
    {
      from: '2096-02-29',
      months: 48,
      to: '2100-02-28',
      corresponds: false,
      what: 'four years on, into 2100',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2025-11-30',
      months: 3,
      to: '2026-02-28',
      corresponds: false,
      what: 'over the new year',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2025-12-31',
      months: 12,
      to: '2026-12-31',
      corresponds: true,
      what: 'a whole year',
      authority: 'Dodds v Walker',
    },
    {
      from: '2026-07-31',
      months: 0,
      to: '2026-07-31',
      corresponds: true,
      what: 'no month at all',
      authority: 'arithmetic',
    },
    {
      from: '2026-09-01',
      months: -5,
      to: '2026-04-01',
      corresponds: true,
      what: 'five months back',
      authority: 'Regs 18(2)',
    },
    {
      from: '2026-03-31',
      months: -1,
      to: '2026-02-28',
      corresponds: false,
      what: 'back: no 31 February',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2024-03-30',
      months: -1,
      to: '2024-02-29',
      corresponds: false,
      what: 'back into a leap year',
      authority: 'Interpretation Act 1978 s.5',
    },
    {
      from: '2026-01-31',
      months: -1,
      to: '2025-12-31',
      corresponds: true,
      what: 'back over the new year',
      authority: 'Dodds v Walker',
    },
    {
      from: '2026-01-15',
      months: -13,
      to: '2024-12-15',
      corresponds: true,
      what: 'back over a year and a month',
      authority: 'Dodds v Walker',
    },
    {
      from: '2026-12-31',
      months: -3,
      to: '2026-09-30',
      corresponds: false,
      what: 'back: no 31 September',
      authority: 'Interpretation Act 1978 s.5',
    },
  ])('$from + $months months = $to: $what ($authority)', ({ from, months, to, corresponds }) => {
    const [start, end] = [parseDay(from), parseDay(to)]
    expect(formatDay(addMonths(start, months))).toBe(to)
    expect(hasCorrespondingDate(start, end)).toBe(corresponds)
  })

  const day = fc.integer({ min: toDay(1500, 1, 1), max: toDay(2500, 12, 31) })
  const months = fc.integer({ min: -1200, max: 1200 })

  propertyTest.prop([day, months], { numRuns: 3000 })('is luxon’s, forward and back', (start, n) => {
    const theirs = luxonOf(start).plus({ months: n })
    expect(formatDay(addMonths(start, n))).toBe(theirs.toISODate())
    expect(hasCorrespondingDate(start, addMonths(start, n))).toBe(theirs.day === luxonOf(start).day)
  })

  test('from every day of 2023 to 2026 by every count to 24, both ways, is luxon’s', () => {
    const wrong: string[] = []
    const last = DateTime.utc(2026, 12, 31).toMillis() / MS_A_DAY
    for (let start = last - 1460; start <= last && wrong.length < 3; start++)
      for (let n = -24; n <= 24; n++)
        if (addMonths(start, n) * MS_A_DAY !== luxonOf(start).plus({ months: n }).toMillis())
          wrong.push(`${formatDay(start)} ${n}`)
    expect(wrong).toEqual([])
  })

  propertyTest.prop([day, months])('forward and back is home, unless a shorter month cut it', (start, n) => {
    const there = addMonths(start, n)
    const home = addMonths(there, -n)
    expect(hasCorrespondingDate(start, there) ? home : Math.max(home, start)).toBe(start)
  })

  propertyTest.prop([day, fc.integer({ min: 0, max: 40 }), months])('never turns two days round', (start, more, n) => {
    expect(addMonths(start, n)).toBeLessThanOrEqual(addMonths(start + more, n))
  })
})
