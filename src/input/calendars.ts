// Calendars from outside: what createCalendar takes, and bank holidays in the shapes they come in.
import { type Calendar, FIRST_YEAR, isCalendar, LAST_YEAR, standardCalendar } from '../calendar/calendar'
import type { CalendarParts } from '../calendar/make-calendar'
import { type Day, yearOf } from '../dates/civil'
import { type DateInput, formatDay } from '../dates/iso'
import { errorFrom, type Path, problem, wrongValue } from '../errors'
import { readDay } from './dates'
import { listed } from './names'
import { readObject } from './objects'
import { throwFirst } from './report'

/** A row of GOV.UK's feed, or of the shipped list; a day that was withdrawn is no bank holiday. */
export interface FeedRow {
  readonly date: string
  readonly title?: string
  readonly withdrawnOn?: string | null
}

/** One division of GOV.UK's feed. */
export interface FeedDivision {
  readonly division?: string
  readonly events: readonly FeedRow[]
}

/** GOV.UK's whole feed, https://www.gov.uk/bank-holidays.json. */
export interface GovUkFeed {
  readonly 'england-and-wales': FeedDivision
}

/** What `feed.divisions('england-and-wales')` of uk-bank-holidays 0.1.0 returns. */
export interface HolidayDivision {
  holidays(): readonly FeedRow[]
}

/** Bank holidays in any shape the library reads. */
export type BankHolidaySource = readonly (DateInput | FeedRow)[] | FeedDivision | GovUkFeed | HolidayDivision

export interface CalendarOptions {
  /** Bank holidays to use instead of the shipped ones, in the years they list. */
  readonly bankHolidays?: BankHolidaySource | null | undefined
  /** Newly proclaimed days, on top of the shipped ones. */
  readonly add?: BankHolidaySource | null | undefined
  /** See only what GOV.UK had published, and not withdrawn, by this day. */
  readonly knownOn?: DateInput | null | undefined
  /** Years without a list: computed from the law (`project`, the default), or an error. */
  readonly beyond?: 'project' | 'error' | null | undefined
}

/** What changes the shipped list: one at a time. */
const CHANGES = ['bankHolidays', 'add', 'knownOn'] as const

/**
 * The options of createCalendar.
 *
 * @throws TimescalesError `invalid-input`, `invalid-date`, `beyond-calendar`
 */
export function checkCalendarOptions(input: unknown): CalendarParts {
  const example = { what: 'createCalendar', example: '{ knownOn: "2022-09-08" }' }
  const options = readObject(input ?? {}, [...CHANGES, 'beyond'], ['options'], example, throwFirst)
  const given = CHANGES.filter((key) => key in options)
  if (given.length > 1)
    throw errorFrom(
      problem(
        'invalid-input',
        ['options'],
        `Give only one of ${listed(given, 'and')}: a calendar takes one change to the shipped list.`,
        `one of ${CHANGES.join(', ')}`,
        given.join(', '),
      ),
    )
  const { beyond = 'project' } = options
  if (beyond !== 'project' && beyond !== 'error')
    throw errorFrom(wrongValue(['options', 'beyond'], '"project" or "error"', beyond))
  return {
    ...('bankHolidays' in options && { supplied: readBankHolidays(options.bankHolidays, ['options', 'bankHolidays']) }),
    ...('add' in options && { added: readBankHolidays(options.add, ['options', 'add']) }),
    ...('knownOn' in options && {
      knownOn: formatDay(readDay(options.knownOn, ['options', 'knownOn'], throwFirst)),
    }),
    strict: beyond === 'error',
  }
}

/**
 * The calendar given, or the standard one.
 *
 * @throws TimescalesError `invalid-input` for anything else
 */
export function calendarOr(calendar: unknown, at: Path = ['calendar']): Calendar {
  if (calendar === undefined || calendar === null) return standardCalendar()
  if (typeof calendar === 'object' && isCalendar(calendar)) return calendar
  throw errorFrom(wrongValue(at, 'a calendar made with createCalendar()', calendar))
}

const DIVISION = 'england-and-wales'

/**
 * The days in a list of bank holidays, whatever its shape.
 *
 * @throws TimescalesError `invalid-input` when it is none of these shapes, is empty, or is for another division;
 * `invalid-date` for a row that is no day; `beyond-calendar` for a year that no calendar holds
 */
export function readBankHolidays(source: unknown, path: Path): readonly Day[] {
  const [rows, at] = rowsOf(source, path)
  const days = rows.flatMap((row, i) => {
    const place = isRow(row) ? [...at, i, 'date'] : [...at, i]
    const day = inRange(readDay(isRow(row) ? row.date : row, place, throwFirst), place)
    return isRow(row) && (row.withdrawnOn ?? null) !== null ? [] : day
  })
  if (days.length === 0) throw errorFrom(wrongValue(at, `${EXPECTED}, with at least one day`, rows))
  return days
}

function rowsOf(source: unknown, path: Path): readonly [readonly unknown[], Path] {
  if (Array.isArray(source)) return [source, path]
  if (!isObject(source)) throw errorFrom(wrongValue(path, EXPECTED, source))
  if (typeof source.holidays === 'function') {
    const rows: unknown = source.holidays()
    if (Array.isArray(rows)) return [rows, [...path, 'holidays()']]
    throw errorFrom(wrongValue([...path, 'holidays()'], EXPECTED, rows))
  }
  return Object.hasOwn(source, DIVISION) ? eventsOf(source[DIVISION], [...path, DIVISION]) : eventsOf(source, path)
}

function eventsOf(division: unknown, path: Path): readonly [readonly unknown[], Path] {
  if (!isObject(division)) throw errorFrom(wrongValue(path, EXPECTED, division))
  if ('division' in division && division.division !== DIVISION)
    throw errorFrom(wrongValue(path, EXPECTED, division.division))
  if (Array.isArray(division.events)) return [division.events, [...path, 'events']]
  throw errorFrom(wrongValue(path, EXPECTED, division))
}

function inRange(day: Day, at: Path): Day {
  const year = yearOf(day)
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return day
  throw errorFrom(
    problem(
      'beyond-calendar',
      at,
      `Leave out the day in ${year}: a calendar runs from ${FIRST_YEAR} to ${LAST_YEAR}.`,
      `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
      formatDay(day),
    ),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isRow = (row: unknown): row is { date: unknown; withdrawnOn?: unknown } => isObject(row) && 'date' in row

const EXPECTED = "ISO dates, GOV.UK's feed for England and Wales, or an object with holidays()"
