// Dates from outside: what is read, what is refused, and what the refusal tells the caller to do.
import { test as propertyTest } from '@fast-check/vitest'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { readIso } from '../../src/dates/iso'
import { parseDay, readMoment, tooEarly } from '../../src/input/dates'
import { throwFirst } from '../../src/input/report'
import { errorOf, ONE_SENTENCE } from '../support/errors'

/** What the library needs of a Temporal.PlainDate, and no more. */
const plainDate = (text: string) => ({ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => text })

const moment = (input: unknown) => readMoment(input, ['doneAt'], throwFirst)

describe('a Temporal.PlainDate is read as the day it is', () => {
  test.each(['1969-12-31', '2024-02-29', '9999-12-31'])('%s', (text) => {
    expect(parseDay(plainDate(text))).toBe(readIso(text))
    expect(parseDay(text)).toBe(readIso(text))
  })

  test('from a PlainDate of another calendar, its ISO day: the calendar is asked to stay out', () => {
    const hebrew = {
      [Symbol.toStringTag]: 'Temporal.PlainDate',
      toString: (options?: { calendarName?: string }) =>
        options?.calendarName === 'never' ? '2026-03-02' : '2026-03-02[u-ca=hebrew]',
    }
    expect(parseDay(hebrew)).toBe(20_514)
  })

  test.runIf('Temporal' in globalThis)('from a real Temporal.PlainDate', () => {
    const { Temporal } = globalThis as unknown as { Temporal: { PlainDate: { from(text: string): unknown } } }
    expect(parseDay(Temporal.PlainDate.from('2026-03-02'))).toBe(20_514)
  })
})

describe('a day that is not in the calendar', () => {
  test.each([
    '2026-02-29',
    '2024-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-12-32',
    '2026-01-00',
    '2026-00-10',
    '2026-13-01',
    '2026-99-99',
    '0000-01-01',
    '0000-00-00',
  ])('%s', (text) => {
    const error = errorOf(() => parseDay(text, 'noticeSentOn'))
    expect(error).toMatchObject({ code: 'invalid-date', path: 'noticeSentOn', received: `"${text}"` })
    expect(error.message).toBe(
      `noticeSentOn must be a calendar day such as "2026-03-02"; "${text}" is not in the calendar.`,
    )
  })
})

describe('text that is not a day', () => {
  test.each([
    { text: '', says: 'it is ""' },
    { text: ' ', says: 'it is " "' },
    { text: 'today', says: 'it is "today"' },
    { text: '2026', says: 'it is "2026"' },
    { text: '2026-03', says: 'it is "2026-03"' },
    { text: '2026-3-2', says: 'it is "2026-3-2"' },
    { text: '26-03-02', says: 'it is "26-03-02"' },
    { text: '20260302', says: 'it is "20260302"' },
    { text: '2026/03/02', says: 'it is "2026/03/02"' },
    { text: '2026.03.02', says: 'it is "2026.03.02"' },
    { text: '2026-03/02', says: 'it is "2026-03/02"' },
    { text: '2026x03-02', says: 'it is "2026x03-02"' },
    { text: '2026–03–02', says: 'it is "2026–03–02"' },
    { text: ' 2026-03-02', says: 'it is " 2026-03-02"' },
    { text: '2026-03-02 ', says: 'it is "2026-03-02 "' },
    { text: '+2026-03-02', says: 'it is "+2026-03-02"' },
    { text: '-2026-03-02', says: 'it is "-2026-03-02"' },
    { text: '+002026-03-02', says: 'it is "+002026-03-02"' },
    { text: '02026-03-02', says: 'it is "02026-03-02"' },
    { text: '202-03-021', says: 'it is "202-03-021"' },
    { text: '2O26-03-02', says: 'it is "2O26-03-02"' },
    { text: '２０２６-03-02', says: 'it is "２０２６-03-02"' },
    { text: '2026-W10-1', says: 'it is "2026-W10-1"' },
    { text: '2026-061', says: 'it is "2026-061"' },
    { text: '20ab-03-02', says: 'it is "20ab-03-02"' },
    { text: ':026-03-02', says: 'it is ":026-03-02"' },
    { text: '20/6-03-02', says: 'it is "20/6-03-02"' },
    { text: '202/-03-02', says: 'it is "202/-03-02"' },
    { text: '2026-1/-02', says: 'it is "2026-1/-02"' },
    { text: '2026-03-1 ', says: 'it is "2026-03-1 "' },
    { text: '1e+3-03-02', says: 'it is "1e+3-03-02"' },
    { text: '0x1F-03-02', says: 'it is "0x1F-03-02"' },
    { text: '2026-03-02[u-ca=iso8601]', says: 'it is "2026-03-02[u-ca=iso8601]"' },
    { text: '2 March 2026', says: 'it is "2 March 2026"' },
    { text: '02/03/2026', says: 'write "02/03/2026" as year-month-day' },
    { text: '2/3/2026', says: 'write "2/3/2026" as year-month-day' },
    { text: '02.03.2026', says: 'write "02.03.2026" as year-month-day' },
    { text: '02-03-2026', says: 'write "02-03-2026" as year-month-day' },
    { text: '02/03/2026, noon', says: 'it is "02/03/2026, noon"' },
    { text: 'on 02/03/2026', says: 'it is "on 02/03/2026"' },
    { text: 'on 2026-03-02T17:30', says: 'it is "on 2026-03-02T17:30"' },
    { text: '2026-03-02T00:00:00Z', says: '"2026-03-02T00:00:00Z" has a time, and only the day is taken here' },
    { text: '2026-03-02T17:30', says: '"2026-03-02T17:30" has a time, and only the day is taken here' },
    { text: '2026-03-02 17:30', says: 'it is "2026-03-02 17:30"' },
    { text: 'x'.repeat(500), says: `it is "${'x'.repeat(40)}…"` },
  ])('$text', ({ text, says }) => {
    const error = errorOf(() => parseDay(text))
    expect(error).toMatchObject({ code: 'invalid-date', path: 'date', expected: 'a calendar day such as "2026-03-02"' })
    expect(error.message).toBe(`date must be a calendar day such as "2026-03-02"; ${says}.`)
    expect(error.message).toMatch(ONE_SENTENCE)
  })
})

describe('what is no text', () => {
  const convert = 'make a day of it with londonDate() from send-dispute-timescales/luxon'
  test.each<{ what: string; input: unknown; says: string }>([
    { what: 'null', input: null, says: 'it is null' },
    { what: 'undefined', input: undefined, says: 'it is missing' },
    { what: 'a JavaScript Date', input: new Date('2026-03-02T00:00:00Z'), says: convert },
    { what: 'an invalid Date', input: new Date(Number.NaN), says: convert },
    { what: 'a luxon DateTime', input: DateTime.fromISO('2026-03-02', { zone: 'Europe/London' }), says: convert },
    { what: 'an invalid DateTime', input: DateTime.invalid('no reason'), says: convert },
    {
      what: 'a Temporal.Instant or ZonedDateTime',
      input: { epochMilliseconds: 0 },
      says: 'it is an instant: give its day in London',
    },
    { what: 'a moment', input: { toDate: () => new Date(0) }, says: 'it is an instant: give its day in London' },
    { what: 'a number', input: 20_260_302, says: 'it is 20260302' },
    { what: 'a day number', input: 20_514, says: 'it is 20514' },
    { what: 'not a number', input: Number.NaN, says: 'it is NaN' },
    { what: 'a big number', input: 20_260_302n, says: 'it is 20260302' },
    { what: 'true', input: true, says: 'it is true' },
    { what: 'a symbol', input: Symbol('2026'), says: 'it is Symbol(2026)' },
    { what: 'a list', input: ['2026-03-02'], says: 'it is a list of 1' },
    { what: 'parts', input: { year: 2026, month: 3, day: 2 }, says: 'it is an object' },
    { what: 'an object without a prototype', input: Object.create(null), says: 'it is an object' },
    { what: 'boxed text', input: Object('2026-03-02'), says: 'it is an object' },
    {
      what: 'a Temporal.PlainDateTime',
      input: { [Symbol.toStringTag]: 'Temporal.PlainDateTime', toString: () => '2026-03-02T00:00' },
      says: 'it is an object',
    },
    { what: 'a PlainDate of the year 10000', input: plainDate('+010000-01-01'), says: 'it is an object' },
    { what: 'a PlainDate that prints no day', input: plainDate('2026-02-30'), says: 'it is an object' },
    { what: 'a PlainDate that prints a number', input: plainDate(20_260_302 as never), says: 'it is an object' },
    {
      what: 'a tag without the rest',
      input: { [Symbol.toStringTag]: 'Temporal.PlainDate', toString: null },
      says: 'it is an object',
    },
  ])('$what', ({ input, says }) => {
    const error = errorOf(() => parseDay(input, 'after'))
    expect(error).toMatchObject({ code: 'invalid-date', path: 'after' })
    expect(error.message).toContain(says)
    expect(error.message).toMatch(ONE_SENTENCE)
    expect(error).toBeInstanceOf(RangeError)
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'invalid-date', path: 'after' })
  })
})

describe('a day that may carry a time in London', () => {
  test.each([
    { input: '2026-01-02', time: null },
    { input: '2026-01-02T17:30', time: '17:30' },
    { input: '2026-01-02T00:00', time: '00:00' },
    { input: '2026-01-02T23:59:59', time: '23:59:59' },
    { input: '2026-01-02T16:45:00', time: '16:45:00' },
  ])('$input has the time $time', ({ input, time }) => {
    expect(moment(input)).toEqual({ day: 20_455, time })
  })

  test('a Temporal.PlainDate has none', () => {
    expect(moment(plainDate('2026-01-02'))).toEqual({ day: 20_455, time: null })
  })

  test.each([
    '2026-01-02T',
    '2026-01-02T9:30',
    '2026-01-02T24:00',
    '2026-01-02T17:60',
    '2026-01-02T17:30:60',
    '2026-01-02T17',
    '2026-01-02T1730',
    '2026-01-02T17:30Z',
    '2026-01-02T17:30+01:00',
    '2026-01-02T17:30:00.000',
    '2026-01-02T17:30[Europe/London]',
    '2026-02-30T17:30',
    '2026-1-02TT17:30',
  ])('%s is refused', (input) => {
    const error = errorOf(() => moment(input))
    expect(error).toMatchObject({ code: 'invalid-date', path: 'doneAt', received: `"${input}"` })
    expect(error.message).toContain('doneAt must be a day, or a day with the time in London such as')
    expect(error.message).toMatch(ONE_SENTENCE)
  })

  test.each([null, undefined, '2026-01-02 17:30', '2026-01-02t17:30', new Date(0), 20_455])(
    '%s is refused as any date is',
    (input) => {
      expect(errorOf(() => moment(input))).toMatchObject({ code: 'invalid-date', path: 'doneAt' })
    },
  )
})

describe('anything else', () => {
  propertyTest.prop([fc.string()], { numRuns: 2000 })('any other text is refused, never misread', (text) => {
    fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(text))
    expect(errorOf(() => parseDay(text)).code).toBe('invalid-date')
  })

  propertyTest.prop([fc.anything()], { numRuns: 500 })(
    'anything at all is read as text or refused with our error',
    (input) => {
      fc.pre(typeof input !== 'string')
      expect(errorOf(() => parseDay(input)).code).toBe('invalid-date')
    },
  )
})

test('a day before one that it cannot precede is reported with both', () => {
  const problem = tooEarly(
    ['dates', 'certificateIssuedOn'],
    readIso('2025-03-01'),
    ['dates', 'noticeSentOn'],
    readIso('2025-03-02'),
  )
  expect(problem).toEqual({
    code: 'contradictory-dates',
    message: 'dates.certificateIssuedOn (2025-03-01) cannot be before dates.noticeSentOn (2025-03-02): check both.',
    path: 'dates.certificateIssuedOn',
    keys: ['dates', 'certificateIssuedOn'],
    expected: 'a day from 2025-03-02',
    received: '"2025-03-01"',
  })
})
