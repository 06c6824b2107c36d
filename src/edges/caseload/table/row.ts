// One row of a table as a case.
import type { CaseFile, LimitId } from 'send-dispute-timescales'
import type { CaseloadCase } from '../case'
import type { Cell, Cells } from './cells'
import type { TableMap } from './map'
import { startingEvents } from './not-recorded'

/** Makes the case of a row. */
export const caseOf = (
  key: string,
  place: string,
  cell: Cell,
  { parts, dates, problems }: Cells,
  map: TableMap,
  notRecorded: readonly LimitId[],
): CaseloadCase => ({
  key,
  place,
  caseFile: caseFileOf(key, parts, dates, notRecorded),
  ...((map.keep?.length ?? 0) > 0 && { keep: kept(cell, map) }),
  whyNothingStarts: whyNothingStarts(map, problems),
  columns: quoted(map),
})

function caseFileOf(
  reference: string,
  { dates: more, notRecorded = [], ...parts }: Partial<CaseFile>,
  dates: CaseFile['dates'],
  blind: readonly LimitId[],
): CaseFile {
  return {
    reference,
    ...parts,
    dates: { ...more, ...dates },
    notRecorded: notRecorded === null || notRecorded.length === 0 ? blind : [...blind, ...notRecorded],
  }
}

/** The columns to keep, under the names that the map gives them. */
const kept = (cell: Cell, { keep = [] }: TableMap): Record<string, string> =>
  Object.fromEntries(keep.map((column) => [column, cell(column)]))

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
