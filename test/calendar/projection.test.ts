// The years nobody has published: by hand, by the Prayer Book's Easter, and against date-holidays.
import DateHolidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { projectBankHolidays } from '../../src/calendar/projection'
import { formatDay } from '../../src/dates/iso'
import { bankHolidaysByLaw, easterByThePrayerBook, snapshotDays } from './support'

const projected = (year: number): string[] => projectBankHolidays(year).map(formatDay).sort()
const years = Array.from({ length: 2099 - 2011 + 1 }, (_, i) => 2011 + i)
const inYear = (year: number): string[] => snapshotDays.filter((day) => day.startsWith(`${year}-`))
const minus = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((day) => !others.includes(day))

describe('written by hand, one year for each weekday of Christmas', () => {
  test.each([
    {
      christmas: 'Monday',
      days: [
        '2028-01-03',
        '2028-04-14',
        '2028-04-17',
        '2028-05-01',
        '2028-05-29',
        '2028-08-28',
        '2028-12-25',
        '2028-12-26',
      ],
      authority: 'GOV.UK, 24 November 2025',
    },
    {
      christmas: 'Tuesday',
      days: [
        '2029-01-01',
        '2029-03-30',
        '2029-04-02',
        '2029-05-07',
        '2029-05-28',
        '2029-08-27',
        '2029-12-25',
        '2029-12-26',
      ],
      authority: 'BFDA Sch.1',
    },
    {
      christmas: 'Wednesday',
      days: [
        '2030-01-01',
        '2030-04-19',
        '2030-04-22',
        '2030-05-06',
        '2030-05-27',
        '2030-08-26',
        '2030-12-25',
        '2030-12-26',
      ],
      authority: 'BFDA Sch.1',
    },
    {
      christmas: 'Thursday, Boxing Day on a Friday',
      days: [
        '2031-01-01',
        '2031-04-11',
        '2031-04-14',
        '2031-05-05',
        '2031-05-26',
        '2031-08-25',
        '2031-12-25',
        '2031-12-26',
      ],
      authority: 'BFDA Sch.1',
    },
    {
      christmas: 'Friday, so Boxing Day moves to the 28th',
      days: [
        '2037-01-01',
        '2037-04-03',
        '2037-04-06',
        '2037-05-04',
        '2037-05-25',
        '2037-08-31',
        '2037-12-25',
        '2037-12-28',
      ],
      authority: 'proclamation',
    },
    {
      christmas: 'Saturday, so the 27th and 28th',
      days: [
        '2032-01-01',
        '2032-03-26',
        '2032-03-29',
        '2032-05-03',
        '2032-05-31',
        '2032-08-30',
        '2032-12-27',
        '2032-12-28',
      ],
      authority: 'BFDA Sch.1 and proclamation',
    },
    {
      christmas: 'Sunday, so the 27th',
      days: [
        '2033-01-03',
        '2033-04-15',
        '2033-04-18',
        '2033-05-02',
        '2033-05-30',
        '2033-08-29',
        '2033-12-26',
        '2033-12-27',
      ],
      authority: 'BFDA Sch.1',
    },
    {
      christmas: 'Saturday; the latest Easter there is',
      days: [
        '2038-01-01',
        '2038-04-23',
        '2038-04-26',
        '2038-05-03',
        '2038-05-31',
        '2038-08-30',
        '2038-12-27',
        '2038-12-28',
      ],
      authority: 'BFDA Sch.1 and proclamation',
    },
    {
      christmas: 'Sunday; New Year on a Saturday',
      days: [
        '2050-01-03',
        '2050-04-08',
        '2050-04-11',
        '2050-05-02',
        '2050-05-30',
        '2050-08-29',
        '2050-12-26',
        '2050-12-27',
      ],
      authority: 'BFDA Sch.1 and proclamation',
    },
    {
      christmas: 'Friday; the last year of the calendar',
      days: [
        '2099-01-01',
        '2099-04-10',
        '2099-04-13',
        '2099-05-04',
        '2099-05-25',
        '2099-08-31',
        '2099-12-25',
        '2099-12-28',
      ],
      authority: 'proclamation',
    },
  ])('Christmas on a $christmas: $days.0 to $days.7 ($authority)', ({ days }) => {
    expect(projected(Number(days[0]?.slice(0, 4)))).toEqual(days)
  })
})

describe('Easter', () => {
  test.each([
    ['2011-04-24', 'GOV.UK'],
    ['2024-03-31', 'GOV.UK'],
    ['2025-04-20', 'GOV.UK'],
    ['2035-03-25', 'Book of Common Prayer'],
    ['2038-04-25', 'Book of Common Prayer: the latest it can be'],
    ['2049-04-18', 'Book of Common Prayer: an exception in the computation'],
    ['2076-04-19', 'Book of Common Prayer: an exception in the computation'],
    ['2078-04-03', 'Book of Common Prayer'],
    ['2099-04-12', 'Book of Common Prayer'],
  ])('%s (%s)', (sunday) => {
    const year = Number(sunday.slice(0, 4))
    const day = new Date(`${sunday}T00:00:00Z`).getTime()
    const around = [-2, 1].map((days) => new Date(day + days * 86_400_000).toISOString().slice(0, 10))
    expect(easterByThePrayerBook(year)).toBe(sunday)
    expect(projected(year)).toEqual(expect.arrayContaining(around))
  })
})

test('every year to 2099 is what the Act, found another way, says', () => {
  expect(years.filter((year) => String(projected(year)) !== String(bankHolidaysByLaw(year)))).toEqual([])
})

test('every year has eight days, all from Monday to Friday', () => {
  const odd = years.filter((year) => {
    const weekdays = projected(year).map((day) => new Date(`${day}T00:00:00Z`).getUTCDay())
    return weekdays.length !== 8 || weekdays.some((day) => day === 0 || day === 6)
  })
  expect(odd).toEqual([])
})

test('what GOV.UK published differs from it by proclamation only', () => {
  const differences = years.flatMap((year) => {
    if (inYear(year).length === 0) return []
    const [extra, moved] = [minus(inYear(year), projected(year)), minus(projected(year), inYear(year))]
    return extra.length + moved.length > 0 ? [{ year, extra, moved }] : []
  })
  expect(differences).toEqual([
    { year: 2011, extra: ['2011-04-29'], moved: [] }, // royal wedding
    { year: 2012, extra: ['2012-06-04', '2012-06-05'], moved: ['2012-05-28'] }, // Diamond Jubilee
    { year: 2020, extra: ['2020-05-08'], moved: ['2020-05-04'] }, // VE day
    { year: 2022, extra: ['2022-06-02', '2022-06-03', '2022-09-19'], moved: ['2022-05-30'] }, // Platinum Jubilee, State Funeral
    { year: 2023, extra: ['2023-05-08'], moved: [] }, // coronation
  ])
})

describe('date-holidays, a list that other people keep', () => {
  const england = new DateHolidays('GB', 'ENG')
  /** Public holidays from Monday to Friday: date-holidays lists a weekend day beside its substitute, GOV.UK does not. */
  const theirs = (year: number): string[] =>
    england
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
      .filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
      .sort()
  const differences = (ours: (year: number) => string[], of: readonly number[]) =>
    of.flatMap((year) => {
      const [onlyOurs, onlyTheirs] = [minus(ours(year), theirs(year)), minus(theirs(year), ours(year))]
      return onlyOurs.length + onlyTheirs.length > 0 ? [{ year, onlyOurs, onlyTheirs }] : []
    })

  test('agrees with every projected year, 2029 to 2099', () => {
    expect(
      differences(
        projected,
        years.filter((year) => year > 2028),
      ),
    ).toEqual([])
  })

  test('agrees with GOV.UK but for three known faults of its own', () => {
    expect(
      differences(
        inYear,
        years.filter((year) => year <= 2028),
      ),
    ).toEqual([
      { year: 2011, onlyOurs: ['2011-04-29'], onlyTheirs: [] }, // it lacks the royal wedding
      { year: 2012, onlyOurs: ['2012-06-04'], onlyTheirs: ['2012-05-28'] }, // it leaves Spring where it was
    ])
  })

  test('differs from the projection of past years only where a day was proclaimed that the law does not foresee', () => {
    expect(
      differences(
        projected,
        years.filter((year) => year <= 2028),
      ),
    ).toEqual([
      { year: 2012, onlyOurs: [], onlyTheirs: ['2012-06-05'] }, // Diamond Jubilee
      { year: 2020, onlyOurs: ['2020-05-04'], onlyTheirs: ['2020-05-08'] }, // VE day
      { year: 2022, onlyOurs: ['2022-05-30'], onlyTheirs: ['2022-06-02', '2022-06-03', '2022-09-19'] }, // Jubilee, Funeral
      { year: 2023, onlyOurs: [], onlyTheirs: ['2023-05-08'] }, // coronation
    ])
  })
})
