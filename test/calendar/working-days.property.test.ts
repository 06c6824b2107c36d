// Working days against a slow loop over every day, and against one another.
import { test as propertyTest } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  countWorkingDays,
  createCalendar,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../src/api/working-days'
import { slowDays as countSlowly, easterByThePrayerBook } from './support'

const slowDays = countSlowly()

/** A day by its place in the slow list, far enough from its ends for any count below. */
const place = fc.integer({ min: 400, max: slowDays.length - 400 })
const count = fc.integer({ min: 1, max: 90 })
const at = (index: number): { iso: string; working: boolean } => {
  const day = slowDays[index]
  if (!day) throw new Error('The test left the slow list.')
  return day
}

/** The nth working day after (or before) a place, one day at a time. */
function slowly(from: number, n: number): string {
  let index = from
  for (let left = Math.abs(n); left > 0; ) {
    index += Math.sign(n)
    if (at(index).working) left--
  }
  return at(index).iso
}

/** Good Friday and Christmas Day need no list: Rules r.1(3). */
function isNeverWorked(iso: string): boolean {
  const easter = new Date(`${easterByThePrayerBook(Number(iso.slice(0, 4)))}T00:00:00Z`)
  return iso.endsWith('-12-25') || new Date(easter.getTime() - 2 * 86_400_000).toISOString().slice(0, 10) === iso
}

describe('every day from 2011 to 2099', () => {
  test('the list is whole: 32,507 days', () => {
    expect(slowDays).toHaveLength(32_507)
    expect([slowDays[0]?.iso, slowDays.at(-1)?.iso]).toEqual(['2011-01-01', '2099-12-31'])
  })

  test('is a working day or not as the loop says', () => {
    expect(slowDays.filter(({ iso, working }) => isWorkingDay(iso) !== working)).toEqual([])
  })

  test('has the next working day that the loop finds', () => {
    let next = ''
    const wrong: string[] = []
    for (let i = slowDays.length - 1; i >= 0; i--) {
      const { iso, working } = at(i)
      if (working) next = iso
      if (workingDayOnOrAfter(iso) !== next) wrong.push(iso)
    }
    expect(wrong).toEqual([])
  })

  test('has the working day before that the loop finds', () => {
    let before = ''
    const wrong: string[] = []
    for (const { iso, working } of slowDays) {
      if (working) before = iso
      if (before !== '' && workingDayOnOrBefore(iso) !== before) wrong.push(iso)
    }
    expect(wrong).toEqual([])
  })

  test('counts one working day more than the day before exactly when it is one', () => {
    let total = 0
    const wrong: string[] = []
    for (const { iso, working } of slowDays.slice(1)) {
      if (working) total++
      if (countWorkingDays('2011-01-01', iso) !== total) wrong.push(iso)
    }
    expect(wrong).toEqual([])
  })
})

describe('addWorkingDays', () => {
  propertyTest.prop([place, count])('forward is the loop', (from, n) => {
    expect(addWorkingDays(at(from).iso, n)).toBe(slowly(from, n))
  })

  propertyTest.prop([place, count])('back is the loop', (from, n) => {
    expect(addWorkingDays(at(from).iso, -n)).toBe(slowly(from, -n))
  })

  propertyTest.prop([place, fc.integer({ min: -20_000, max: 20_000 })])('countWorkingDays undoes it', (from, n) => {
    const { iso } = at(from)
    fc.pre(n !== 0 && countWorkingDays('2011-01-01', iso) + n > 1 && countWorkingDays(iso, '2099-12-31') > n)
    expect(countWorkingDays(iso, addWorkingDays(iso, n))).toBe(n)
  })

  propertyTest.prop([place, place])('it undoes countWorkingDays, to the working day passed last', (one, other) => {
    const [a, b] = [at(one).iso, at(other).iso]
    const n = countWorkingDays(a, b)
    fc.pre(n !== 0)
    expect(addWorkingDays(a, n)).toBe(n > 0 ? workingDayOnOrBefore(b) : workingDayOnOrAfter(b))
  })

  propertyTest.prop([place, count, count])('adds up: n and m are n + m', (from, n, m) => {
    const { iso } = at(from)
    expect(addWorkingDays(addWorkingDays(iso, n), m)).toBe(addWorkingDays(iso, n + m))
    expect(addWorkingDays(addWorkingDays(iso, -n), -m)).toBe(addWorkingDays(iso, -n - m))
  })

  propertyTest.prop([place, count])('there and back is home, from a working day', (from, n) => {
    const home = workingDayOnOrAfter(at(from).iso)
    expect(addWorkingDays(addWorkingDays(home, n), -n)).toBe(home)
  })
})

describe('countWorkingDays', () => {
  propertyTest.prop([place, fc.integer({ min: 0, max: 150 })])('is the loop, forward and back', (from, length) => {
    const days = slowDays.slice(from, from + length + 1)
    const [first, last] = [at(from), at(from + length)]
    const later = days.slice(1).filter(({ working }) => working).length
    const earlier = days.slice(0, -1).filter(({ working }) => working).length
    expect(countWorkingDays(first.iso, last.iso)).toBe(later)
    expect(countWorkingDays(last.iso, first.iso)).toBe(earlier === 0 ? 0 : -earlier)
  })

  propertyTest.prop([place, place, place])('adds up over a day between', (one, other, third) => {
    const [a = 0, b = 0, c = 0] = [one, other, third].sort((x, y) => x - y)
    const sum = countWorkingDays(at(a).iso, at(b).iso) + countWorkingDays(at(b).iso, at(c).iso)
    expect(sum).toBe(countWorkingDays(at(a).iso, at(c).iso))
  })
})

describe('calendars do not affect one another', () => {
  const list = fc.uniqueArray(place, { minLength: 1, maxLength: 12 })

  propertyTest.prop([list, list, place, count], { numRuns: 40 })('whatever they are made of', (one, other, from, n) => {
    const { iso } = at(from)
    const standard = addWorkingDays(iso, n)
    const first = createCalendar({ bankHolidays: one.map((index) => at(index).iso) })
    const answer = addWorkingDays(iso, n, first)
    const second = createCalendar({ add: other.map((index) => at(index).iso) })
    addWorkingDays(iso, n, second)
    expect(addWorkingDays(iso, n, first)).toBe(answer)
    expect(addWorkingDays(iso, n)).toBe(standard)
  })

  propertyTest.prop([list, place], { numRuns: 40 })(
    'and a supplied year is that list, the rest untouched',
    (days, probe) => {
      const listed = new Set(days.map((index) => at(index).iso))
      const years = new Set([...listed].map((iso) => iso.slice(0, 4)))
      const calendar = createCalendar({ bankHolidays: [...listed] })
      for (const index of [...days, probe, ...days.map((day) => day + 1)]) {
        const { iso, working } = at(index)
        const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay()
        const bySupplied = weekday !== 0 && weekday !== 6 && !listed.has(iso) && !isNeverWorked(iso)
        expect([iso, isWorkingDay(iso, calendar)]).toEqual([iso, years.has(iso.slice(0, 4)) ? bySupplied : working])
      }
    },
  )
})
