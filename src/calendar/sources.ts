// Bank holidays in the shapes they come in: ISO dates, GOV.UK's feed, or the object that uk-bank-holidays returns.
import { type Day, yearOf } from '../dates/civil'
import { type DateInput, formatDay, parseDay } from '../dates/iso'
import { inputError, valueError } from '../errors'

/** A row of GOV.UK's feed, or of the shipped list; only the date is used, and a day that was withdrawn is none. */
export interface FeedRow {
  readonly date: string
  readonly title?: string
  readonly withdrawnOn?: string
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

const DIVISION = 'england-and-wales'

/** The first and the last year for which working days can be told. */
export const FIRST_YEAR = 2011
export const LAST_YEAR = 2099

/**
 * The days in a list of bank holidays, whatever its shape.
 *
 * @throws TimescalesError `invalid-input` when it is none of these shapes, is empty, or is for another division;
 * `invalid-date` for a row that is no day; `beyond-calendar` for a year that no calendar holds
 */
export function readBankHolidays(source: unknown, path: string): readonly Day[] {
  const [rows, at] = rowsOf(source, path)
  if (rows.length === 0) throw valueError(at, `${EXPECTED}, and not empty`, source)
  return rows.flatMap((row, i) => {
    if (!isRow(row)) return inRange(parseDay(row, `${at}[${i}]`), `${at}[${i}]`)
    const place = `${at}[${i}].date`
    const day = inRange(parseDay(row.date, place), place)
    return row.withdrawnOn === undefined ? day : []
  })
}

function rowsOf(source: unknown, path: string): readonly [readonly unknown[], string] {
  if (Array.isArray(source)) return [source, path]
  if (!isObject(source)) throw valueError(path, EXPECTED, source)
  if (typeof source.holidays === 'function') {
    const rows: unknown = source.holidays()
    if (Array.isArray(rows)) return [rows, `${path}.holidays()`]
    throw valueError(`${path}.holidays()`, EXPECTED, rows)
  }
  return Object.hasOwn(source, DIVISION) ? eventsOf(source[DIVISION], `${path}["${DIVISION}"]`) : eventsOf(source, path)
}

function eventsOf(division: unknown, path: string): readonly [readonly unknown[], string] {
  if (!isObject(division)) throw valueError(path, EXPECTED, division)
  if ('division' in division && division.division !== DIVISION) throw valueError(path, EXPECTED, division.division)
  if (Array.isArray(division.events)) return [division.events, `${path}.events`]
  throw valueError(path, EXPECTED, division)
}

function inRange(day: Day, path: string): Day {
  const year = yearOf(day)
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return day
  throw inputError(
    'beyond-calendar',
    `${path} is a day in ${year}: leave it out, because a calendar runs from ${FIRST_YEAR} to ${LAST_YEAR}.`,
    path,
    `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
    formatDay(day),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isRow = (row: unknown): row is { date: unknown; withdrawnOn?: unknown } => isObject(row) && 'date' in row

const EXPECTED = "ISO dates, GOV.UK's feed for England and Wales, or an object with holidays()"
