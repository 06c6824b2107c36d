// Bank holidays in the shapes they come in: ISO dates, GOV.UK's feed, or the object that uk-bank-holidays returns.
import type { Day } from '../dates/civil'
import { type DateInput, parseDay } from '../dates/iso'
import { show, TimescalesError } from '../errors'

/** A row of GOV.UK's feed; only the date is used. */
export interface FeedRow {
  readonly date: string
  readonly title?: string
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

/**
 * The days in a list of bank holidays, whatever its shape.
 *
 * @throws TimescalesError `invalid-input` when it is none of these shapes, is empty, or is for another division
 */
export function readBankHolidays(source: unknown, path: string): readonly Day[] {
  const [rows, at] = rowsOf(source, path)
  if (rows.length === 0) throw refusal('The list of bank holidays is empty', at, source)
  return rows.map((row, i) =>
    isRow(row) ? parseDay(row.date, `${at}[${i}].date`) : parseDay(row as DateInput, `${at}[${i}]`),
  )
}

function rowsOf(source: unknown, path: string): readonly [readonly unknown[], string] {
  if (Array.isArray(source)) return [source, path]
  if (typeof source !== 'object' || source === null) throw refusal('That is not a list of bank holidays', path, source)
  if ('holidays' in source && typeof source.holidays === 'function')
    return rowsOf(source.holidays(), `${path}.holidays()`)
  if (Object.hasOwn(source, DIVISION))
    return rowsOf((source as Record<string, unknown>)[DIVISION], `${path}["${DIVISION}"]`)
  if ('division' in source && source.division !== DIVISION)
    throw refusal(`The bank holidays are those of ${show(source.division)}`, path, source)
  if ('events' in source && Array.isArray(source.events)) return [source.events, `${path}.events`]
  throw refusal('That is not a list of bank holidays', path, source)
}

const isRow = (row: unknown): row is { date: unknown } => typeof row === 'object' && row !== null && 'date' in row

const EXPECTED = "ISO dates, GOV.UK's feed for England and Wales, or an object with holidays()"

const refusal = (what: string, path: string, received: unknown): TimescalesError =>
  new TimescalesError('invalid-input', `${what}: ${path} must be ${EXPECTED}.`, { path, expected: EXPECTED, received })
