// createCalendar: supplied lists, added days, strict ends, and what each says of itself.
import { describe, expect, test } from 'vitest'
import { calculateDeadline } from '../../src/api/deadlines'
import { addWorkingDays, createCalendar, fromGovUkFeed, isBankHoliday, isWorkingDay } from '../../src/api/working-days'
import { bankHolidays, type Calendar, type HolidaySource, weakestSource } from '../../src/calendar/calendar'
import type { CalendarOptions } from '../../src/input/calendars'
import { parseDay } from '../../src/input/dates'
import { errorOf, ONE_SENTENCE } from '../support/errors'
import { bankHolidaysByLaw, govUkFeed, lastListedYear, rowsOf2029, shippedDays, slowDays } from './support'

const sourceIn = (calendar: Calendar, from: string, through = from): HolidaySource =>
  weakestSource(calendar, parseDay(from), parseDay(through))

/** The bank holidays that a calendar has in a year, by asking it of every day. */
const holidaysIn = (year: number, calendar?: Calendar): string[] =>
  slowDays(`${year}-01-01`, `${year}-12-31`)
    .filter(({ iso }) => isBankHoliday(iso, calendar))
    .map(({ iso }) => iso)

describe('the standard calendar', () => {
  test.each([2011, 2012, 2020, 2022, 2026, 2028])('%i is the shipped list', (year) => {
    expect(holidaysIn(year)).toEqual(shippedDays.filter((day) => day.startsWith(`${year}-`)))
  })

  test.each([2060, 2061, 2083, 2099])('%i is the law', (year) => {
    expect(holidaysIn(year)).toEqual(bankHolidaysByLaw(year))
  })

  test('says published through the last year listed and projected after', () => {
    const calendar = createCalendar()
    expect(sourceIn(calendar, '2011-01-01', `${lastListedYear}-12-31`)).toBe('published')
    expect(sourceIn(calendar, `${lastListedYear + 1}-01-01`)).toBe('projected')
  })

  test('is as sure as the weakest year it is asked about', () => {
    expect(sourceIn(createCalendar(), '2028-12-29', '2060-01-02')).toBe('projected')
    const calendar = createCalendar({ bankHolidays: ['2026-12-25'] })
    expect(sourceIn(calendar, '2025-12-01', '2026-01-05')).toBe('supplied')
    expect(sourceIn(calendar, '2026-12-01', '2027-01-05')).toBe('supplied')
    expect(sourceIn(calendar, '2026-12-01', '2060-01-05')).toBe('projected')
  })
})

describe('bankHolidays: the caller’s own list', () => {
  const calendar = createCalendar({ bankHolidays: ['2026-12-25', '2061-06-02'] })

  test('governs the years it lists, and nothing of the shipped list is left there', () => {
    expect(holidaysIn(2026, calendar)).toEqual(['2026-12-25'])
    expect(isWorkingDay('2026-04-06', calendar)).toBe(true)
    expect(sourceIn(calendar, '2026-06-01')).toBe('supplied')
  })

  test.each([
    ['Christmas Day', '2026-12-25'],
    ['Good Friday', '2026-04-03'],
    ['Good Friday of a year that is projected', '2062-03-24'],
  ])('%s is no working day even when the list leaves it out (Rules r.1(3))', (_, date) => {
    const listed = createCalendar({ bankHolidays: ['2026-06-15', '2062-06-15'] })
    expect(isWorkingDay(date, listed)).toBe(false)
    expect(isBankHoliday(date, listed)).toBe(false)
  })

  test('the shipped list given back is the shipped calendar: days that were withdrawn are no days', () => {
    const again = createCalendar({ bankHolidays })
    for (const { date } of bankHolidays) expect(isBankHoliday(date, again), date).toBe(isBankHoliday(date))
    expect(isBankHoliday('2020-05-04', again)).toBe(false)
  })

  test('leaves the other years to the shipped list, or to the law', () => {
    expect(holidaysIn(2025, calendar)).toEqual(holidaysIn(2025))
    expect(holidaysIn(2027, calendar)).toEqual(holidaysIn(2027))
    expect(holidaysIn(2060, calendar)).toEqual(bankHolidaysByLaw(2060))
    expect(sourceIn(calendar, '2025-06-01')).toBe('published')
    expect(sourceIn(calendar, '2060-06-01')).toBe('projected')
  })

  test('may be of the last year that there is', () => {
    const last = createCalendar({ bankHolidays: ['2099-06-02'] })
    expect(holidaysIn(2099, last)).toEqual(['2099-06-02'])
  })

  test('governs a projected year too', () => {
    expect(holidaysIn(2061, calendar)).toEqual(['2061-06-02'])
    expect(sourceIn(calendar, '2061-06-02')).toBe('supplied')
  })

  test('may list a day twice, in any order, and a weekend', () => {
    const odd = createCalendar({ bankHolidays: ['2026-12-26', '2026-12-25', '2026-12-25'] })
    expect(holidaysIn(2026, odd)).toEqual(['2026-12-25', '2026-12-26'])
    expect(addWorkingDays('2026-12-24', 1, odd)).toBe('2026-12-28')
  })
})

describe('add: newly proclaimed days', () => {
  test('come on top of the shipped ones, and make that year supplied', () => {
    const calendar = createCalendar({ add: ['2027-06-04'] })
    expect(holidaysIn(2027, calendar)).toEqual([...holidaysIn(2027), '2027-06-04'].sort())
    expect(sourceIn(calendar, '2027-01-04')).toBe('supplied')
    expect(sourceIn(calendar, '2026-01-05')).toBe('published')
  })

  test('one that is listed already changes nothing', () => {
    expect(holidaysIn(2027, createCalendar({ add: ['2027-12-28'] }))).toEqual(holidaysIn(2027))
  })

  test('come on top of the law in a year without a list, which stays projected: one day is no list', () => {
    const calendar = createCalendar({ add: ['2062-06-03', '2062-06-04'] })
    expect(holidaysIn(2062, calendar)).toEqual([...bankHolidaysByLaw(2062), '2062-06-03', '2062-06-04'].sort())
    expect(sourceIn(calendar, '2062-06-04')).toBe('projected')
  })

  test('as rows of the feed', () => {
    expect(isBankHoliday('2027-06-04', createCalendar({ add: [{ title: 'Jubilee', date: '2027-06-04' }] }))).toBe(true)
  })
})

describe('beyond', () => {
  test('project is the default', () => {
    expect(holidaysIn(2040, createCalendar({ beyond: 'project' }))).toEqual(bankHolidaysByLaw(2040))
  })

  test.each<{ options: CalendarOptions; last: string; first: string; what: string }>([
    {
      options: {},
      last: `${lastListedYear}-12-31`,
      first: `${lastListedYear + 1}-01-01`,
      what: 'where the shipped list ends',
    },
    {
      options: { knownOn: '2019-05-01' },
      last: '2020-12-31',
      first: '2021-01-01',
      what: 'in May 2019 it ended with 2020',
    },
    {
      options: { knownOn: '2012-01-12' },
      last: '2011-12-31',
      first: '2012-01-01',
      what: 'before the list of 2012 was published, after the first year of all',
    },
    {
      options: { bankHolidays: Array.from({ length: 89 }, (_, i) => `${2011 + i}-12-25`) },
      last: '2099-12-31',
      first: '2100-01-01',
      what: 'with a list for every year, where the calendar ends anyhow',
    },
    {
      options: { bankHolidays: [`${lastListedYear + 1}-12-25`] },
      last: `${lastListedYear + 1}-12-31`,
      first: `${lastListedYear + 2}-01-01`,
      what: 'the next year, supplied, follows on',
    },
    {
      options: { bankHolidays: ['2061-12-25'] },
      last: `${lastListedYear}-12-31`,
      first: '2061-12-25',
      what: 'a supplied 2061 does not: years between are missing',
    },
    {
      options: { add: ['2028-06-02'] },
      last: `${lastListedYear}-12-31`,
      first: `${lastListedYear + 1}-01-01`,
      what: 'a day added in a listed year',
    },
  ])('error closes the calendar where no list is: $what', ({ options, last, first }) => {
    const calendar = createCalendar({ ...options, beyond: 'error' })
    expect(isBankHoliday(last, calendar)).toBe(false)
    expect(errorOf(() => isWorkingDay(first, calendar)).code).toBe('beyond-calendar')
  })
})

test('a day added in a year that a strict calendar has no list of is refused by its year', () => {
  expect(errorOf(() => createCalendar({ add: ['2060-06-03'], beyond: 'error' }))).toMatchObject({
    expected: 'a day in a year with a list',
    received: '2060',
  })
})

describe('results say where their bank holidays come from', () => {
  const answer = (on: string, calendar?: Calendar) =>
    calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn: on }, calendar ? { calendar } : {}).holidays

  test.each<{ on: string; calendar?: Calendar; says: string; what: string }>([
    { on: '2026-01-12', says: 'published', what: 'in the shipped years' },
    { on: '2060-01-12', says: 'projected', what: 'after them' },
    {
      on: '2028-12-11',
      calendar: createCalendar({ knownOn: '2026-11-22' }),
      says: 'projected',
      what: 'from the last year known into the next',
    },
    { on: '2026-01-12', calendar: fromGovUkFeed(govUkFeed() as never), says: 'supplied', what: 'by a feed' },
    {
      on: '2029-01-15',
      calendar: createCalendar({ bankHolidays: rowsOf2029 }),
      says: 'supplied',
      what: 'by a list for that year',
    },
    {
      on: '2026-01-12',
      calendar: createCalendar({ bankHolidays: rowsOf2029 }),
      says: 'published',
      what: 'by a list for another year',
    },
    {
      on: '2026-01-12',
      calendar: createCalendar({ knownOn: '2023-12-14' }),
      says: 'projected',
      what: 'the day before 2026 was published',
    },
    {
      on: '2026-01-12',
      calendar: createCalendar({ knownOn: '2023-12-15' }),
      says: 'published',
      what: 'the day it was',
    },
  ])('$says: $what', ({ on, calendar, says }) => {
    expect(answer(on, calendar)).toBe(says)
  })
})

describe('calendars are values', () => {
  test('a list changed afterwards does not change the calendar', () => {
    const list = ['2026-12-25']
    const calendar = createCalendar({ bankHolidays: list })
    list.push('2026-03-02')
    expect(isWorkingDay('2026-03-02', calendar)).toBe(true)
  })

  test('making one leaves the others as they were', () => {
    const before = holidaysIn(2026)
    createCalendar({ add: ['2026-03-02'] })
    createCalendar({ bankHolidays: ['2026-03-03'] })
    createCalendar({ knownOn: '2011-01-01' })
    expect(holidaysIn(2026)).toEqual(before)
  })

  test('the shipped rows cannot be changed by one caller for another', () => {
    expect(() => (bankHolidays as unknown[]).push({ date: '2026-03-02' })).toThrow(TypeError)
    expect(() => Object.assign(bankHolidays[0] ?? {}, { date: '2026-03-02' })).toThrow(TypeError)
    expect(Object.isFrozen(createCalendar())).toBe(true)
  })
})

describe('what createCalendar refuses', () => {
  test.each([
    {
      what: 'a list',
      options: ['2026-12-25'],
      path: 'options',
      says: 'options must be a plain object, such as { knownOn: "2022-09-08" }; it is a list of 1.',
    },
    { what: 'text', options: '2026-12-25', path: 'options', says: 'options must be a plain object' },
    {
      what: 'a Map',
      options: new Map([['add', ['2027-06-04']]]),
      path: 'options',
      says: 'it is a Map, a class instance or another object of its own kind.',
    },
    {
      what: 'a mistyped option',
      options: { bankHoliday: [] },
      path: 'options.bankHoliday',
      says: 'Did you mean "bankHolidays"?',
    },
    {
      what: 'an unknown option',
      options: { zone: 'Europe/London' },
      path: 'options.zone',
      says: 'createCalendar has no "zone": it takes bankHolidays, add, knownOn, beyond.',
    },
    {
      what: 'two changes at once',
      options: { add: ['2027-06-04'], knownOn: '2026-01-01' },
      path: 'options',
      says: 'Give only one of add and knownOn: a calendar takes one change to the shipped list.',
    },
    {
      what: 'a list and an addition',
      options: { bankHolidays: ['2027-06-04'], add: ['2027-06-04'] },
      path: 'options',
      says: 'Give only one of bankHolidays and add',
    },
    { what: 'another end', options: { beyond: 'guess' }, path: 'options.beyond', says: '"project" or "error"' },
    { what: 'an empty list', options: { bankHolidays: [] }, path: 'options.bankHolidays', says: 'empty' },
    { what: 'nothing to add', options: { add: [] }, path: 'options.add', says: 'empty' },
    { what: 'one day, not in a list', options: { add: '2027-06-04' }, path: 'options.add', says: 'must be ISO dates' },
    {
      what: 'a wrong day in the list',
      options: { add: ['2027-06-04', '2027-06-31'] },
      path: 'options.add[1]',
      code: 'invalid-date',
      says: 'not in the calendar',
    },
    {
      what: 'a wrong day in a row',
      options: { add: [{ date: '4 June 2027' }] },
      path: 'options.add[0].date',
      code: 'invalid-date',
      says: '"4 June 2027"',
    },
    {
      what: 'a Date in the list',
      options: { add: [new Date(0)] },
      path: 'options.add[0]',
      code: 'invalid-date',
      says: 'londonDate()',
    },
    { what: 'null in the list', options: { add: [null] }, path: 'options.add[0]', code: 'invalid-date', says: 'null' },
    {
      what: 'a day before 2011',
      options: { bankHolidays: ['2010-12-27'] },
      path: 'options.bankHolidays[0]',
      code: 'beyond-calendar',
      says: '2011 to 2099',
    },
    {
      what: 'a day after 2099',
      options: { add: ['2026-06-01', '2100-01-01'] },
      path: 'options.add[1]',
      code: 'beyond-calendar',
      says: '2011 to 2099',
    },
    {
      what: 'a day added where a strict calendar is closed',
      options: { add: ['2060-06-03'], beyond: 'error' },
      path: 'options.add',
      code: 'beyond-calendar',
      says: 'a year without a list',
    },
    {
      what: 'a day known on no day',
      options: { knownOn: '2026-02-29' },
      path: 'options.knownOn',
      code: 'invalid-date',
      says: 'not in the calendar',
    },
    {
      what: 'known on a Date',
      options: { knownOn: new Date(0) },
      path: 'options.knownOn',
      code: 'invalid-date',
      says: 'londonDate()',
    },
  ])('$what', ({ options, path, code = 'invalid-input', says }) => {
    const error = errorOf(() => createCalendar(options as never))
    expect({ code: error.code, path: error.path }).toEqual({ code, path })
    expect(error.message).toContain(says)
    expect(error.message).toMatch(ONE_SENTENCE)
    expect(error.expected).toMatch(/\w/)
    expect(error.received).not.toBe('""')
  })

  test.each([
    ['left out', undefined],
    ['null', null],
    ['every option undefined', { add: undefined, bankHolidays: undefined, knownOn: undefined, beyond: undefined }],
    ['every option null', { add: null, bankHolidays: null, knownOn: null, beyond: null }],
  ])('options %s are no options', (_, options) => {
    expect(holidaysIn(2026, createCalendar(options as never))).toEqual(holidaysIn(2026))
    expect(isWorkingDay('2040-03-05', createCalendar(options as never))).toBe(true)
  })
})
