// The cells of one row: its dates, and what its words mean.
import type { CaseFile, EventName } from 'send-dispute-timescales'
import { readCellDate } from './dates'
import { plainName } from './header'
import type { Effect, TableMap } from './map'

/** A row's cell, by the name of its column. */
export type Cell = (column: string) => string

export interface Cells {
  readonly dates: { [E in EventName]?: string }
  /** The parts of a case file that its words mean. */
  readonly parts: Partial<CaseFile>
  readonly problems: readonly { readonly column: string; readonly reason: string }[]
}

/**
 * Reads one row as the map says.
 *
 * @param closedOn the day on which a row is closed that says so and has no day of its own
 */
export function readCells(cell: Cell, map: TableMap, closedOn: () => string): Cells {
  const dates: { [E in EventName]?: string } = {}
  const problems: { column: string; reason: string }[] = []
  const orders = new Map(Object.entries(map.dates ?? {}).map(([column, order]) => [plainName(column), order]))
  for (const [event, column] of Object.entries(map.events) as [EventName, string][]) {
    const order = orders.get(plainName(column)) ?? null
    const read = readCellDate(cell(column), order)
    if (typeof read === 'object') dates[event] = read.day
    else if (read === 'placeholder')
      problems.push({ column, reason: `It says "${cell(column)}" and no date, so it was left out.` })
    else if (read === 'no-date') problems.push({ column, reason: NO_DATE[order ?? 'none'] })
  }

  let parts: Record<string, unknown> = {}
  let isClosed = false
  for (const [column, values] of Object.entries(map.values ?? {})) {
    const value = cell(column)
    if (value === '') continue
    const effect = effectOf(value, values)
    if (effect === undefined)
      problems.push({ column, reason: 'The map does not say what this value means, so it was left out.' })
    else if (effect !== null) {
      const { closed, ...part } = effect
      parts = merged(parts, part)
      isClosed ||= closed === true
    }
  }
  const said = parts.dates as Cells['dates'] | undefined
  if (isClosed && dates.caseClosedOn === undefined && said?.caseClosedOn === undefined)
    parts = merged(parts, { dates: { caseClosedOn: closedOn() } })
  return { dates, parts: parts as Partial<CaseFile>, problems }
}

const NO_DATE = {
  dmy: 'It is not a date with the day first, so it was left out.',
  mdy: 'It is not a date with the month first, so it was left out.',
  ymd: 'It is not a date with the year first, so it was left out.',
  none: 'It is not a date such as 2025-12-31, so it was left out. Say in the map, under "dates", which of day and month comes first in this column.',
} as const

function effectOf(value: string, values: { readonly [value: string]: Effect | null }): Effect | null | undefined {
  const name = plainName(value)
  for (const [named, effect] of Object.entries(values)) if (plainName(named) === name) return effect
  return undefined
}

/** Several columns may each say a part of one thing, such as the kind of a dispute and its sections. */
function merged(into: Record<string, unknown>, from: Record<string, unknown>): Record<string, unknown> {
  const result = { ...into }
  for (const [key, value] of Object.entries(from)) {
    const present = result[key]
    if (Array.isArray(present) && Array.isArray(value)) result[key] = [...new Set([...present, ...value])]
    else if (isObject(present) && isObject(value)) result[key] = merged(present, value)
    else result[key] = value
  }
  return result
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
