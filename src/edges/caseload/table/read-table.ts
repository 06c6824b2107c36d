// A tracker: rows of a table become cases, as a map says and no further.
import { TimescalesError } from 'send-dispute-timescales'
import type { CaseloadCase } from '../case'
import { type Cell, readCells } from './cells'
import { checkMap } from './check-map'
import { type Duplicate, withoutDuplicates } from './duplicates'
import { findHeader } from './header'
import type { TableMap } from './map'
import { notRecordedIn } from './not-recorded'
import { hashed, type KeyOf, personOf, sameIn } from './person'
import { caseOf } from './row'
import { refused, textOf } from './text'

/** A cell of a mapped column that was not used, or a key that could not be made. */
export interface LeftOutCell {
  /** The row's. */
  readonly key: string
  /** `row 5, "Final issued"`; of a whole row `row 5` */
  readonly place: string
  /** A sentence. What stood there is repeated only where it is a usual word such as TBC. */
  readonly reason: string
}

/** A table that has been read. */
export interface Table {
  /** In the order of the rows. */
  readonly cases: readonly CaseloadCase[]
  /** Values that were left out; their rows were read without them. */
  readonly leftOut: readonly LeftOutCell[]
  /** Rows that were entered twice: each is counted once. */
  readonly duplicates: readonly Duplicate[]
}

/** How to read a table. */
export interface TableOptions {
  /** The day on which a row is closed whose value says so; ISO date. It is needed where there is such a row. */
  readonly closedOn?: string | undefined
  /**
   * Makes the key of each row from the columns of `map.person`, as `keyedHash` of `./sen2` does. Where it gives null, the
   * row is known by its number and not by the key of the map, and is listed under `leftOut`.
   */
  readonly keyOf?: KeyOf | undefined
}

/**
 * Reads the rows of a tracker.
 *
 * Title lines above the header, a byte order mark, semicolons, tabs and a spreadsheet's habits are read past. A cell that holds
 * no date is left out and listed. Limits of which the table has no column that could say they were met are
 * `notRecorded`: a tracker without a column for reports does not make every report overdue. Blank rows are skipped.
 *
 * @param csv text, or bytes in UTF-8
 * @param map which column holds what
 * @returns one case for each row; whether its dates hold together shows when it is counted
 * @throws TimescalesError `invalid-input` for a map or a table that cannot be read, `missing-date` when a row has to be
 *   closed and there is no day for it
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
  const closedOn = (): string => {
    if (typeof options.closedOn === 'string') return options.closedOn
    throw new TimescalesError(
      'missing-date',
      'Some rows of the table are closed, and nothing says when: give options.closedOn, from which day nothing more is due.',
      { path: 'options.closedOn', expected: 'an ISO date', received: options.closedOn },
    )
  }
  const leftOut: LeftOutCell[] = []
  const rows: { read: CaseloadCase; same: string | null }[] = []
  for (const [i, cells] of found.rows.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const number = found.firstRow + i
    const cell: Cell = (column) => cells[found.indexOf(column)] ?? ''
    // Beside hashes, a case number of the table's own would lead back to the child without the secret.
    const key =
      options.keyOf === undefined ? checked.key && cell(checked.key) : await hashed(cell, checked, options.keyOf)
    const cellsOfRow = readCells(cell, checked, closedOn)
    const named = key || `row ${number}`
    if (options.keyOf !== undefined && named !== key)
      leftOut.push({
        key: named,
        place: `row ${number}`,
        reason: 'It does not say enough of the child for a keyed hash, so it is known by its row.',
      })
    for (const { column, reason } of cellsOfRow.problems)
      leftOut.push({ key: named, place: `row ${number}, "${column}"`, reason })
    rows.push({
      read: caseOf(named, `row ${number}`, cell, cellsOfRow, checked, notRecorded),
      same: sameIn(cell, checked, cellsOfRow.dates),
    })
  }
  return { leftOut, ...withoutDuplicates(rows) }
}

/** Every column that the map names. */
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
