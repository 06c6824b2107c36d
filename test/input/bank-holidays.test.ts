// Bank holidays in every shape: GOV.UK's feed, one division, ISO dates, an object with holidays().
import { describe, expect, test } from 'vitest'
import {
  createCalendar,
  fromGovUkFeed,
  fromUkBankHolidays,
  isBankHoliday,
  isWorkingDay,
} from '../../src/api/working-days'
import { formatDay } from '../../src/dates/iso'
import { readBankHolidays } from '../../src/input/calendars'
import { parseDay } from '../../src/input/dates'
import { govUkFeed, snapshotDays } from '../calendar/support'
import { errorOf, ONE_SENTENCE } from '../support/errors'

const since2019 = snapshotDays.filter((day) => day >= '2019')
const feed = govUkFeed()
const division = feed['england-and-wales'] ?? { division: '', events: [] }
const plainDate = (iso: string) => ({ [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => iso })

describe('one list, whatever its shape', () => {
  test.each([
    { shape: 'the whole feed', source: feed },
    { shape: 'its division', source: division },
    { shape: 'its rows', source: division.events },
    { shape: 'ISO dates', source: since2019 },
    { shape: 'Temporal.PlainDates', source: since2019.map(plainDate) },
    { shape: 'rows with Temporal.PlainDates', source: since2019.map((day) => ({ date: plainDate(day) })) },
    { shape: 'an object with holidays()', source: { holidays: () => division.events } },
    { shape: 'the whole feed as JSON', source: JSON.parse(JSON.stringify(feed)) },
    { shape: 'a feed without a prototype', source: Object.assign(Object.create(null), feed) },
  ])('$shape', ({ source }) => {
    expect(readBankHolidays(source, ['list']).map(formatDay)).toEqual(since2019)
  })

  test('a mixture of them in one list', () => {
    const mixed = ['2026-12-25', { date: '2026-12-28' }, plainDate('2026-04-03')]
    expect(readBankHolidays(mixed, ['list']).map(formatDay)).toEqual(['2026-12-25', '2026-12-28', '2026-04-03'])
  })

  test('a row that was withdrawn is no day', () => {
    const rows = [{ date: '2020-05-04', withdrawnOn: '2019-06-07' }, { date: '2020-05-08' }]
    expect(readBankHolidays(rows, ['list'])).toEqual([parseDay('2020-05-08')])
  })

  test('null says that a row was not withdrawn', () => {
    const rows = [{ date: '2020-05-08', withdrawnOn: null }]
    expect(readBankHolidays(rows, ['list'])).toEqual([parseDay('2020-05-08')])
  })

  test('a list of nothing but withdrawn days lists no day', () => {
    const error = errorOf(() => readBankHolidays([{ date: '2020-05-04', withdrawnOn: '2019-06-07' }], ['list']))
    expect([error.code, error.path]).toEqual(['invalid-input', 'list'])
    expect(error.message).toContain('with at least one day')
  })
})

describe('fromGovUkFeed', () => {
  test.each([
    { what: 'whole', source: feed },
    { what: 'one division', source: division },
  ])('$what: England and Wales only', ({ source }) => {
    const calendar = fromGovUkFeed(source as never)
    expect(isBankHoliday('2026-04-06', calendar)).toBe(true)
    expect(isWorkingDay('2026-06-15', calendar)).toBe(true) // Scotland
    expect(isWorkingDay('2026-07-13', calendar)).toBe(true) // Northern Ireland
  })

  test('years that the feed no longer holds are the shipped ones', () => {
    const calendar = fromGovUkFeed(feed as never)
    expect(isBankHoliday('2012-06-05', calendar)).toBe(true)
  })

  test('years that the feed does not hold yet are projected', () => {
    const calendar = fromGovUkFeed(feed as never)
    expect(isBankHoliday('2040-12-25', calendar)).toBe(true)
    expect(isWorkingDay('2099-12-31', calendar)).toBe(true)
  })

  test('governs its own years: a day that GOV.UK took out is a working day again', () => {
    const events = division.events.filter(({ date }) => date !== '2026-08-31')
    expect(isWorkingDay('2026-08-31', fromGovUkFeed({ ...division, events }))).toBe(true)
    expect(isWorkingDay('2026-08-31')).toBe(false)
  })
})

test('null for a calendar is the shipped one', () => {
  expect(isBankHoliday('2026-04-06', null as never)).toBe(true)
})

describe('refused, with the place and what to give', () => {
  const holidays = 'an object with holidays()'
  const itself = { holidays: (): unknown => itself }
  test.each([
    { what: 'no feed at all', run: () => fromGovUkFeed(undefined as never), path: 'json', says: holidays },
    { what: 'null', run: () => fromGovUkFeed(null as never), path: 'json', says: holidays },
    { what: 'the feed as text', run: () => fromGovUkFeed(JSON.stringify(feed) as never), path: 'json', says: holidays },
    { what: 'a promise of it', run: () => fromGovUkFeed(Promise.resolve(feed) as never), path: 'json', says: holidays },
    {
      what: 'another division',
      run: () => fromGovUkFeed(feed.scotland as never),
      path: 'json',
      says: 'it is "scotland"',
    },
    {
      what: 'other divisions only',
      run: () => fromGovUkFeed({ scotland: feed.scotland } as never),
      path: 'json',
      says: holidays,
    },
    {
      what: 'a mislabelled division',
      run: () => fromGovUkFeed({ 'england-and-wales': feed.scotland } as never),
      path: 'json["england-and-wales"]',
      says: 'it is "scotland"',
    },
    {
      what: 'a division that is null',
      run: () => fromGovUkFeed({ 'england-and-wales': null } as never),
      path: 'json["england-and-wales"]',
      says: holidays,
    },
    {
      what: 'a division without events',
      run: () => fromGovUkFeed({ division: 'england-and-wales' } as never),
      path: 'json',
      says: holidays,
    },
    {
      what: 'no events in it',
      run: () => fromGovUkFeed({ division: 'england-and-wales', events: [] }),
      path: 'json.events',
      says: 'empty',
    },
    {
      what: 'a row without a day',
      run: () => fromGovUkFeed({ events: [{ title: 'Easter' }] } as never),
      path: 'json.events[0]',
      code: 'invalid-date',
      says: 'calendar day',
    },
    {
      what: 'a row with a wrong day',
      run: () => fromGovUkFeed({ events: [{ date: '2026-02-30' }] }),
      path: 'json.events[0].date',
      code: 'invalid-date',
      says: 'not in the calendar',
    },
    {
      what: 'a row with a time',
      run: () => fromGovUkFeed({ events: [{ date: '2026-12-25T00:00:00Z' }] }),
      path: 'json.events[0].date',
      code: 'invalid-date',
      says: 'only the day',
    },
    {
      what: 'a row in 2010',
      run: () => fromGovUkFeed({ events: [{ date: '2010-12-27' }] }),
      path: 'json.events[0].date',
      code: 'beyond-calendar',
      says: '2011 to 2099',
    },
    {
      what: 'a division not loaded',
      run: () => fromUkBankHolidays(undefined as never),
      path: 'division',
      says: holidays,
    },
    {
      what: 'holidays() of something else',
      run: () => fromUkBankHolidays({ holidays: () => undefined } as never),
      path: 'division.holidays()',
      says: holidays,
    },
    {
      what: 'holidays() that returns its object',
      run: () => fromUkBankHolidays(itself as never),
      path: 'division.holidays()',
      says: holidays,
    },
    {
      what: 'holidays() with none',
      run: () => fromUkBankHolidays({ holidays: () => [] }),
      path: 'division.holidays()',
      says: 'empty',
    },
    {
      what: 'a number',
      run: () => createCalendar({ bankHolidays: 2026 as never }),
      path: 'options.bankHolidays',
      says: holidays,
    },
    {
      what: 'a set',
      run: () => createCalendar({ bankHolidays: new Set(since2019) as never }),
      path: 'options.bankHolidays',
      says: holidays,
    },
  ])('$what', ({ run, path, code = 'invalid-input', says }) => {
    const error = errorOf(run)
    expect({ code: error.code, path: error.path }).toEqual({ code, path })
    expect(error.message).toContain(says)
    expect(error.message).toMatch(ONE_SENTENCE)
    expect(error.expected).toMatch(/\w/)
    expect(error.received).not.toBe('""')
  })
})
