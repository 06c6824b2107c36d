// What is judged of a date, and what is only asked about.
import { describe, expect, test } from 'vitest'
import { doubtAbout, judge } from '../../../src/calculator/dates/checks'
import {
  addDays,
  dayOf,
  daysBetween,
  isIsoDay,
  isPastFiveInLondon,
  monthsBetween,
  todayInLondon,
  weekdayOf,
} from '../../../src/calculator/dates/days'
import { NO_DATE, typedOf } from '../../../src/calculator/dates/typed'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const today = '2026-11-29'
const happened = { today, planned: false, optional: false }

describe('on Continue', () => {
  test('today is not in the future', () =>
    expect(judge(typedOf(today, MONTHS), MONTHS, happened)).toEqual({ iso: today }))
  test('a letter cannot be sent tomorrow', () =>
    expect(judge(typedOf('2026-11-30', MONTHS), MONTHS, happened)).toEqual({
      problem: { code: 'in-the-future', iso: '2026-11-30' },
    }))
  test('a hearing can be', () =>
    expect(judge(typedOf('2027-03-01', MONTHS), MONTHS, { ...happened, planned: true })).toEqual({ iso: '2027-03-01' }))
  test('what need not be answered may stay empty', () =>
    expect(judge(NO_DATE, MONTHS, { ...happened, optional: true })).toEqual({ iso: null }))
  test('half an answer is not empty', () =>
    expect(judge({ ...NO_DATE, day: '3' }, MONTHS, { ...happened, optional: true })).toEqual({
      problem: { code: 'incomplete', missing: ['month', 'year'] },
    }))
})

describe('asked about, without stopping', () => {
  test.each([
    ['2026-11-22', { code: 'sunday', iso: '2026-11-22' }],
    ['2026-08-31', { code: 'bank-holiday', iso: '2026-08-31' }],
    ['2025-09-29', { code: 'long-ago', iso: '2025-09-29', months: 14 }],
    ['2014-08-31', { code: 'before-the-law', iso: '2014-08-31' }],
    ['2026-11-20', null],
    ['2025-11-29', null],
    // Another council's post goes out on Saturdays too.
    ['2026-11-21', null],
  ])('%s', (iso, doubt) => expect(doubtAbout(iso, today)).toEqual(doubt))
})

describe('days', () => {
  test.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-11-29', '2026-11-21', -8],
    ['2026-01-02T17:01', '2026-01-03', 1],
  ])('from %s to %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days))
  test('over the end of a year', () => expect(addDays('2026-12-31', 1)).toBe('2027-01-01'))
  test.each([
    ['2026-11-29', 7],
    ['2026-11-30', 1],
  ])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(iso)).toBe(weekday))
  test.each([
    ['2025-09-29', '2026-11-29', 14],
    ['2025-09-30', '2026-11-29', 13],
  ])('months from %s to %s', (from, to, months) => expect(monthsBetween(from, to)).toBe(months))
  test.each([
    [2026, 2, 29, null],
    [2024, 2, 29, '2024-02-29'],
    [99, 1, 1, '0099-01-01'],
    [2026, 0, 1, null],
  ])('%i %i %i', (year, month, day, iso) => expect(dayOf(year, month, day)).toBe(iso))
  test.each([
    ['2026-06-03', true],
    ['2026-06-31', false],
    ['2026-06-03T17:01', true],
    ['2026-06-03T25:01', false],
    ['3 June', false],
  ])('%s', (text, is) => expect(isIsoDay(text)).toBe(is))
  test('midnight in London, not elsewhere', () => {
    expect(todayInLondon(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
    expect(todayInLondon(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31')
  })
  test.each([
    ['2026-06-30T15:59:59Z', false],
    ['2026-06-30T16:00:00Z', true],
    ['2026-12-01T16:59:59Z', false],
    ['2026-12-01T18:30:00Z', true],
    ['2026-12-01T23:30:00Z', true],
    ['2026-12-01T00:00:00Z', false],
  ])('after 5pm in London: %s', (now, is) => expect(isPastFiveInLondon(new Date(now))).toBe(is))
})
