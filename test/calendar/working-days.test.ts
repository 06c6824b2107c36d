// Working days by hand and by the tables that other projects publish.
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  countWorkingDays,
  createCalendar,
  isBankHoliday,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../src/api/working-days'
import cases from '../cases/calendar-cases.json'
import { errorOf, ONE_SENTENCE } from '../support/errors'

const questions: Record<string, (...args: never[]) => unknown> = {
  addWorkingDays,
  countWorkingDays,
  isBankHoliday,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
}

describe('what other projects say about the same calendar', () => {
  test('the table is whole', () => expect(cases).toHaveLength(201))

  test.each(cases)('$id $fn($args) is $expect: $source', ({ fn, args, expect: expected }) => {
    expect(questions[fn]?.(...(args as never[]))).toBe(expected)
  })
})

describe('isBankHoliday and isWorkingDay', () => {
  test.each([
    { day: '2026-03-02', holiday: false, working: true, what: 'a plain Monday', authority: 'Rules r.1(3)' },
    { day: '2026-03-07', holiday: false, working: false, what: 'a Saturday', authority: 'Rules r.1(3)' },
    { day: '2026-03-08', holiday: false, working: false, what: 'a Sunday', authority: 'Rules r.1(3)' },
    { day: '2026-04-03', holiday: true, working: false, what: 'Good Friday', authority: 'Rules r.1(3)' },
    { day: '2026-04-06', holiday: true, working: false, what: 'Easter Monday', authority: 'BFDA Sch.1' },
    { day: '2025-12-25', holiday: true, working: false, what: 'Christmas Day', authority: 'Rules r.1(3)' },
    {
      day: '2026-12-26',
      holiday: false,
      working: false,
      what: 'Boxing Day on a Saturday',
      authority: 'GOV.UK lists the 28th',
    },
    { day: '2026-12-28', holiday: true, working: false, what: 'its substitute', authority: 'proclamation' },
    {
      day: '2022-12-25',
      holiday: false,
      working: false,
      what: 'Christmas Day on a Sunday',
      authority: 'GOV.UK lists the 27th',
    },
    { day: '2022-12-27', holiday: true, working: false, what: 'its substitute', authority: 'BFDA Sch.1' },
    {
      day: '2020-05-04',
      holiday: false,
      working: true,
      what: 'the Monday that VE day took over',
      authority: 'GOV.UK, 10 June 2019',
    },
    { day: '2020-05-08', holiday: true, working: false, what: 'VE day', authority: 'GOV.UK, 10 June 2019' },
    {
      day: '2022-05-30',
      holiday: false,
      working: true,
      what: 'the last Monday of May 2022',
      authority: 'GOV.UK, 12 November 2020',
    },
    { day: '2022-06-02', holiday: true, working: false, what: 'where it went', authority: 'GOV.UK, 12 November 2020' },
    {
      day: '2022-09-19',
      holiday: true,
      working: false,
      what: 'the State Funeral',
      authority: 'GOV.UK, 9 September 2022',
    },
    {
      day: '2026-06-15',
      holiday: false,
      working: true,
      what: "Scotland's day only",
      authority: 'law.md, bank holidays',
    },
    {
      day: '2026-01-02',
      holiday: false,
      working: true,
      what: "Scotland's 2 January",
      authority: 'law.md, bank holidays',
    },
    {
      day: '2026-08-03',
      holiday: false,
      working: true,
      what: "Scotland's August Monday",
      authority: 'law.md, bank holidays',
    },
    { day: '2024-02-29', holiday: false, working: true, what: 'leap day', authority: 'Rules r.1(3)' },
    { day: '2011-01-01', holiday: false, working: false, what: 'the first day of the calendar', authority: 'law.md' },
    { day: '2099-12-31', holiday: false, working: true, what: 'the last one, a Thursday', authority: 'design.md' },
  ])('$day, $what: $authority', ({ day, holiday, working }) => {
    expect({ holiday: isBankHoliday(day), working: isWorkingDay(day) }).toEqual({ holiday, working })
  })
})

describe('addWorkingDays', () => {
  test.each([
    { from: '2026-04-02', n: 1, to: '2026-04-07', what: 'over Easter' },
    { from: '2026-04-02', n: 3, to: '2026-04-09', what: 'over Easter, three' },
    { from: '2026-04-09', n: -3, to: '2026-04-02', what: 'and back' },
    { from: '2026-04-04', n: 1, to: '2026-04-07', what: 'from a Saturday' },
    { from: '2026-04-04', n: -1, to: '2026-04-02', what: 'back from a Saturday' },
    { from: '2026-04-04', n: 0, to: '2026-04-04', what: 'none: the same day, working or not' },
    { from: '2026-04-04', n: -0, to: '2026-04-04', what: 'minus none' },
    { from: '2020-12-24', n: 1, to: '2020-12-29', what: 'over Christmas with a substitute on the 28th' },
    { from: '2022-09-16', n: 1, to: '2022-09-20', what: 'over the State Funeral' },
    { from: '2026-12-31', n: 1, to: '2027-01-04', what: 'over the new year' },
    { from: '2025-07-16', n: 30, to: '2025-08-28', what: 'thirty, over one bank holiday in August' },
    { from: '2028-12-22', n: 3, to: '2028-12-29', what: 'the last week of 2028' },
    { from: '2028-12-29', n: 1, to: '2029-01-02', what: '1 January 2029 is a Monday' },
  ])('$from + $n = $to ($what)', ({ from, n, to }) => {
    expect(addWorkingDays(from, n)).toBe(to)
  })

  test('no day at all asks nothing of the calendar', () => {
    expect(addWorkingDays('1990-06-01', 0)).toBe('1990-06-01')
  })
})

describe('countWorkingDays', () => {
  test.each([
    { after: '2026-04-02', through: '2026-04-09', n: 3, what: 'over Easter' },
    { after: '2026-04-09', through: '2026-04-02', n: -3, what: 'backwards' },
    { after: '2026-04-04', through: '2026-04-06', n: 0, what: 'Saturday to Easter Monday' },
    { after: '2026-04-06', through: '2026-04-04', n: 0, what: 'the same backwards' },
    { after: '2026-04-07', through: '2026-04-07', n: 0, what: 'a day and itself' },
    { after: '2026-04-05', through: '2026-04-07', n: 1, what: 'Easter Day to Tuesday' },
    { after: '2026-04-07', through: '2026-04-05', n: 0, what: 'back to Easter Day: the start does not count' },
    { after: '2025-12-31', through: '2026-12-31', n: 253, what: '2026: 261 weekdays less 8' },
  ])('after $after through $through: $n ($what)', ({ after, through, n }) => {
    expect(countWorkingDays(after, through)).toBe(n)
  })
})

describe('workingDayOnOrAfter and workingDayOnOrBefore', () => {
  test.each([
    { day: '2026-03-02', after: '2026-03-02', before: '2026-03-02', what: 'a working day is its own' },
    { day: '2022-07-31', after: '2022-08-01', before: '2022-07-29', what: 'Sunday 31 July 2022' },
    { day: '2025-08-30', after: '2025-09-01', before: '2025-08-29', what: 'the last Saturday of August' },
    { day: '2025-08-25', after: '2025-08-26', before: '2025-08-22', what: 'a bank holiday Monday' },
    { day: '2023-12-24', after: '2023-12-27', before: '2023-12-22', what: 'Sunday 24 December 2023' },
    { day: '2021-12-25', after: '2021-12-29', before: '2021-12-24', what: 'Christmas 2021, two substitutes' },
    { day: '2027-01-01', after: '2027-01-04', before: '2026-12-31', what: "New Year's Day on a Friday" },
  ])('$day: on or after $after, on or before $before ($what)', ({ day, after, before }) => {
    expect([workingDayOnOrAfter(day), workingDayOnOrBefore(day)]).toEqual([after, before])
  })
})

test('a calendar that is null is the shipped one: null says that nothing is known', () => {
  expect(isWorkingDay('2026-12-28', null as never)).toBe(false)
})

test('a count that runs out of the calendar was given no year to name', () => {
  expect(errorOf(() => addWorkingDays('2099-12-31', 1))).toMatchObject({
    message: 'The count goes beyond this calendar, which runs from 2011 to 2099: use dates in those years.',
    expected: 'a year from 2011 to 2099',
    received: '"a day outside it"',
  })
})

test('a day that the calendar does not reach is named by its year', () => {
  expect(errorOf(() => isWorkingDay('2100-01-01'))).toMatchObject({
    message: 'Working days in 2100 are beyond this calendar, which runs from 2011 to 2099: use dates in those years.',
    expected: 'a year from 2011 to 2099',
    received: '2100',
  })
})

describe('what is not known, or not understood', () => {
  const strict = createCalendar({ knownOn: '2026-11-22', beyond: 'error' })
  test.each([
    {
      what: 'a day before the calendar',
      run: () => isWorkingDay('2010-12-31'),
      code: 'beyond-calendar',
      path: 'date',
      says: 'use dates in those years',
    },
    {
      what: 'a bank holiday before it',
      run: () => isBankHoliday('2010-12-25'),
      code: 'beyond-calendar',
      path: 'date',
      says: '2010',
    },
    {
      what: 'a day after it',
      run: () => isWorkingDay('2100-01-01'),
      code: 'beyond-calendar',
      path: 'date',
      says: '2011 to 2099',
    },
    {
      what: 'counting from before it',
      run: () => countWorkingDays('2010-12-31', '2011-02-01'),
      code: 'beyond-calendar',
      path: 'after',
      says: '2010',
    },
    {
      what: 'counting through a day after it',
      run: () => countWorkingDays('2099-02-01', '2100-01-01'),
      code: 'beyond-calendar',
      path: 'through',
      says: '2100',
    },
    {
      what: 'running out of it forwards',
      run: () => addWorkingDays('2099-12-31', 1),
      code: 'beyond-calendar',
      path: 'date',
      says: 'runs from 2011 to 2099',
    },
    {
      what: 'running out of it backwards',
      run: () => addWorkingDays('2011-01-04', -1),
      code: 'beyond-calendar',
      path: 'date',
      says: 'runs from 2011 to 2099',
    },
    {
      what: 'a count that no calendar holds',
      run: () => addWorkingDays('2026-01-05', Number.MAX_SAFE_INTEGER),
      code: 'beyond-calendar',
      path: 'date',
      says: '',
    },
    {
      what: 'no working day before the first',
      run: () => workingDayOnOrBefore('2011-01-03'),
      code: 'beyond-calendar',
      path: 'date',
      says: '',
    },
    {
      what: 'starting before it',
      run: () => addWorkingDays('2010-12-31', 5),
      code: 'beyond-calendar',
      path: 'date',
      says: '2010',
    },
    {
      what: 'the nearest to a day before it',
      run: () => workingDayOnOrAfter('2010-12-31'),
      code: 'beyond-calendar',
      path: 'date',
      says: '2010',
    },
    {
      what: 'a calendar that is text',
      run: () => isWorkingDay('2026-01-05', 'England and Wales' as never),
      code: 'invalid-input',
      path: 'calendar',
      says: 'createCalendar()',
    },
    {
      what: 'a year past a strict calendar',
      run: () => isWorkingDay('2029-01-02', strict),
      code: 'beyond-calendar',
      path: 'date',
      says: 'supply the years after 2028, or let the calendar project them',
    },
    {
      what: 'a year before a strict calendar',
      run: () => isWorkingDay('2010-01-04', strict),
      code: 'beyond-calendar',
      path: 'date',
      says: 'use dates in those years',
    },
    {
      what: 'running out of a strict one',
      run: () => addWorkingDays('2028-12-29', 1, strict),
      code: 'beyond-calendar',
      path: 'date',
      says: 'supply the years after 2028',
    },
    {
      what: 'its last weekend',
      run: () => workingDayOnOrAfter('2028-12-30', strict),
      code: 'beyond-calendar',
      path: 'date',
      says: '',
    },
    {
      what: 'half a day',
      run: () => addWorkingDays('2026-01-05', 1.5),
      code: 'invalid-input',
      path: 'n',
      says: 'whole number',
    },
    {
      what: 'no number',
      run: () => addWorkingDays('2026-01-05', Number.NaN),
      code: 'invalid-input',
      path: 'n',
      says: 'NaN',
    },
    {
      what: 'no end',
      run: () => addWorkingDays('2026-01-05', Number.POSITIVE_INFINITY),
      code: 'invalid-input',
      path: 'n',
      says: 'Infinity',
    },
    {
      what: 'a number as text',
      run: () => addWorkingDays('2026-01-05', '3' as never),
      code: 'invalid-input',
      path: 'n',
      says: '"3"',
    },
    {
      what: 'a symbol',
      run: () => addWorkingDays('2026-01-05', Symbol('3') as never),
      code: 'invalid-input',
      path: 'n',
      says: 'Symbol(3)',
    },
    {
      what: 'n left out',
      run: () => addWorkingDays('2026-01-05', undefined as never),
      code: 'invalid-input',
      path: 'n',
      says: 'missing',
    },
    {
      what: 'a day that is not in the calendar',
      run: () => isWorkingDay('2026-02-30'),
      code: 'invalid-date',
      path: 'date',
      says: 'not in the calendar',
    },
    {
      what: 'a first day that is no day',
      run: () => countWorkingDays('x', '2026-01-05'),
      code: 'invalid-date',
      path: 'after',
      says: '"x"',
    },
    {
      what: 'a last day that is no day',
      run: () => countWorkingDays('2026-01-05', 'x'),
      code: 'invalid-date',
      path: 'through',
      says: '"x"',
    },
    {
      what: 'a calendar that is a list',
      run: () => isWorkingDay('2026-01-05', ['2026-01-05'] as never),
      code: 'invalid-input',
      path: 'calendar',
      says: 'createCalendar()',
    },
    {
      what: 'a calendar that only looks like one',
      run: () => isBankHoliday('2026-01-05', { ...createCalendar() } as never),
      code: 'invalid-input',
      path: 'calendar',
      says: 'createCalendar()',
    },
  ])('$what: $code', ({ run, code, path, says }) => {
    const error = errorOf(run)
    expect({ code: error.code, path: error.path }).toEqual({ code, path })
    expect(error.message).toContain(says)
    expect(error.message).toMatch(ONE_SENTENCE)
  })
})
