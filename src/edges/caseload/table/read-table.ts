// A tracker: rows of a table become cases, as a map says and no further.
import type { CaseFile, EventName } from 'send-dispute-timescales'
import type { CaseloadCase } from '../case'
import { type Cell, type Cells, readCells } from './cells'
import { readCellDate } from './dates'
import { type Duplicate, withoutDuplicates } from './duplicates'
import { type Found, findHeader, plainName } from './header'
import { checkMap, type TableMap } from './map'
import { notRecordedIn, startingEvents } from './not-recorded'
import { likelyPerson } from './suggest-map'
import { refused, textOf } from './text'

/** A cell of a mapped column that was not used. */
export interface LeftOutCell {
  readonly key: string
  /** `row 5, "Final issued"` */
  readonly place: string
  /** A sentence. What stood there is repeated only where it is a usual word such as TBC. */
  readonly reason: string
}

/** A table that has been read. */
export interface Table {
  /** In the order of the rows. */
  readonly cases: readonly CaseloadCase[]
  /** Cells that were left out; their rows were read without them. */
  readonly leftOut: readonly LeftOutCell[]
  /** Rows that were entered twice: each is counted once. */
  readonly duplicates: readonly Duplicate[]
}

/** Who a row is about, as a keyed hash takes it. */
export interface TablePerson {
  upn?: string
  surname?: string
  forename?: string
  birthDate?: string
}

export interface TableOptions {
  /** The day on which a row is closed whose value says so; ISO date. */
  readonly closedOn?: string | undefined
  /** Makes the key of each row from the columns of `map.person`, as `keyedHash` of `./sen2` does. */
  readonly keyOf?: ((person: TablePerson) => Promise<string | null>) | undefined
}

/**
 * Reads the rows of a tracker.
 *
 * Title lines above the header, a byte order mark, semicolons and a spreadsheet's habits are read past. A cell that holds
 * no date is left out and listed. Limits of which the table has no column that could say they were met are
 * `notRecorded`: a tracker without a column for reports does not make every report overdue. Blank rows are skipped.
 *
 * @param csv text, or bytes in UTF-8
 * @param map which column holds what
 * @returns one case for each row; whether its dates hold together shows when it is counted
 * @throws TimescalesError `invalid-input` for a map or a table that cannot be read
 * @example (await readTable('Ref,In\nT-1,03/03/2025\n', { key: 'Ref', events: { requestReceivedOn: 'In' }, dates: { In: 'dmy' } })).cases[0]?.caseFile.dates // { requestReceivedOn: '2025-03-03' }
 */
export async function readTable(csv: string | Uint8Array, map: TableMap, options: TableOptions = {}): Promise<Table> {
  const checked = checkMap(map)
  if (options.keyOf !== undefined && personOf(checked) === undefined)
    throw refused(
      'A keyed hash needs columns that say who a row is about: name them in the map, under "person".',
      'map.person',
    )
  const found = findHeader(textOf(csv), columnsOf(checked))
  const notRecorded = notRecordedIn(checked)
  const leftOut: LeftOutCell[] = []
  const rows: { read: CaseloadCase; same: string | null }[] = []
  for (const [i, cells] of found.rows.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const number = found.firstRow + i
    const cell: Cell = (column) => cells[found.indexOf(column)] ?? ''
    const key = (await hashed(cell, checked, options)) ?? (checked.key && cell(checked.key)) ?? ''
    const { parts, dates, problems } = readCells(cell, checked, options.closedOn)
    const named = key || `row ${number}`
    for (const { column, reason } of problems) leftOut.push({ key: named, place: `row ${number}, "${column}"`, reason })
    rows.push({
      read: {
        key: named,
        place: `row ${number}`,
        caseFile: caseFileOf(named, parts, dates, notRecorded),
        ...((checked.keep?.length ?? 0) > 0 && { keep: kept(cell, checked, found) }),
        whyNothingStarts: whyNothingStarts(checked, problems),
        columns: quoted(checked),
      },
      same: sameIn(cell, checked, dates),
    })
  }
  return { leftOut, ...withoutDuplicates(rows) }
}

/** Names of columns, as a sentence quotes them. */
const quoted = ({ events }: TableMap): CaseloadCase['columns'] =>
  Object.fromEntries(Object.entries(events).map(([event, column]) => [event, `"${column}"`]))

function whyNothingStarts({ events }: TableMap, problems: Cells['problems']): string {
  const starting = new Set(startingEvents())
  const columns = Object.entries(events).flatMap(([event, column]) => (starting.has(event) ? [column] : []))
  const unread = problems.find(({ column }) => columns.includes(column))
  const place = unread === undefined ? '' : ` "${unread.column}": ${unread.reason}`
  const named = columns.length === 0 ? '' : `, such as "${columns[0]}"`
  return `It has no date that starts a time limit${named}, so nothing can be counted.${place}`
}

function columnsOf({ key, events, dates, values, keep, same, person }: TableMap): string[] {
  const named = [
    ...(key ? [key] : []),
    ...Object.values(events),
    ...Object.keys(dates ?? {}),
    ...Object.keys(values ?? {}),
    ...(keep ?? []),
    ...(same ?? []),
    ...Object.values(person ?? {}),
  ]
  return [...new Set(named)]
}

const kept = (cell: Cell, { keep = [] }: TableMap, { header, indexOf }: Found): Record<string, string> =>
  Object.fromEntries(keep.map((column) => [header[indexOf(column)] ?? column, cell(column)]))

async function hashed(cell: Cell, map: TableMap, { keyOf }: TableOptions): Promise<string | null> {
  if (keyOf === undefined) return null
  const who: TablePerson = {}
  for (const [part, column] of Object.entries(personOf(map) ?? {}))
    if (cell(column) !== '') who[part as keyof TablePerson] = plainValue(cell(column), column, map)
  return keyOf(who)
}

/** The columns that say who a row is about: those of the map, or those under `same` that are named so. */
export const personOf = ({ person, same = [] }: TableMap): TableMap['person'] => person ?? likelyPerson(same)

/** A value as it is compared: a date as an ISO date, however it was typed. */
function plainValue(value: string, column: string, { dates = {} }: TableMap): string {
  const order = Object.entries(dates).find(([name]) => plainName(name) === plainName(column))?.[1]
  const read = order === undefined ? null : readCellDate(value, order)
  return read !== null && typeof read === 'object' ? read.day : value.replace(/\s+/g, ' ')
}

function caseFileOf(
  reference: string,
  { dates: more, notRecorded = [], ...parts }: Partial<CaseFile>,
  dates: CaseFile['dates'],
  blind: CaseFile['notRecorded'] = [],
): CaseFile {
  return {
    reference,
    ...parts,
    dates: { ...more, ...dates },
    notRecorded: notRecorded === null || notRecorded.length === 0 ? blind : [...(blind ?? []), ...notRecorded],
  }
}

/** What two rows of one case have in common: the same child, and the same first day. Null where nobody can say. */
function sameIn(cell: Cell, map: TableMap, dates: { readonly [E in EventName]?: unknown }): string | null {
  const values = (map.same ?? []).map((column) => plainValue(cell(column), column, map).toLowerCase())
  const first = Object.values(dates).map(String).sort()[0]
  return values.length === 0 || values.some((value) => value === '') || first === undefined
    ? null
    : JSON.stringify([...values, first])
}
