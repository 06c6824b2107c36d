// The lists of a caseload as one CSV table, for a spreadsheet.
import { stringify } from 'csv-stringify/sync'
import { limitLabel, stateLabel } from 'send-dispute-timescales'
import type { Caseload } from './caseload'
import type { CaseloadEntry } from './entries'
import { sideName } from './page/words'
import type { Duplicate } from './table/duplicates'
import type { LeftOutCell } from './table/read-table'

/** What else the table lists. */
export interface CsvOptions {
  /** Cells that a reader left out. */
  readonly leftOut?: readonly LeftOutCell[] | undefined
  /** Rows that were entered twice. */
  readonly duplicates?: readonly Duplicate[] | undefined
}

const COLUMNS = ['list', 'key', 'place', 'entry', 'what', 'whose', 'state', 'due on', 'days', 'why'] as const
type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>

/** The list that each state stands on. */
const LISTS: Readonly<Record<string, string>> = {
  overdue: 'overdue',
  'not-due': 'due',
  'due-today': 'due',
  waiting: 'waiting',
  lapsed: 'passed',
}

/**
 * The lists of a caseload as one table, with the name of the list in its first column: overdue, due, waiting, passed,
 * refused, left out and entered twice. Columns that were kept stand last.
 *
 * It opens in Excel as it is: UTF-8 with a byte order mark. No cell begins with a character that a spreadsheet would
 * take for a formula: an apostrophe is put before it.
 *
 * @example caseloadCsv(caseload([], { asAt: '2026-03-02' })).split('\r\n')[0]?.slice(1, 15) // 'list,key,place'
 */
export function caseloadCsv(load: Caseload, { leftOut = [], duplicates = [] }: CsvOptions = {}): string {
  const kept = [...new Set(load.entries.flatMap(({ keep }) => Object.keys(keep)))]
  const rows: { row: Row; keep: CaseloadEntry['keep'] }[] = [
    ...load.entries.map((entry) => ({ row: rowOf(entry), keep: entry.keep })),
    ...load.refused.map(({ key, place, reason }) => told('refused', key, place, reason)),
    ...leftOut.map(({ key, place, reason }) => told('left out', key, place, reason)),
    ...duplicates.map(({ key, place, of }) =>
      told('entered twice', key, place, `The same as ${of}, and counted once.`),
    ),
  ]
  return stringify(
    [
      [...COLUMNS, ...kept],
      ...rows.map(({ row, keep }) => [...COLUMNS.map((name) => row[name]), ...kept.map((name) => keep[name] ?? '')]),
    ],
    { bom: true, escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: '\r\n' },
  )
}

const rowOf = ({ key, place, entry, limit, side, state, dueOn, days }: CaseloadEntry): Row => ({
  list: LISTS[state] ?? state,
  key,
  place,
  entry,
  what: limitLabel(limit),
  whose: sideName(side),
  state: stateLabel(state),
  'due on': dueOn,
  days,
  why: '',
})

/** A row that is no entry: of a case, a cell or a row of the table, with the reason. */
const told = (list: string, key: string, place: string, why: string): { row: Row; keep: CaseloadEntry['keep'] } => ({
  row: { list, key, place, entry: '', what: '', whose: '', state: '', 'due on': '', days: '', why },
  keep: {},
})
