// The rows of the table: five columns where there is room, and otherwise a few lines each.
import type { State } from 'send-dispute-timescales'
import { indented, linesOf, type Paint, pad, padding, type Style } from './terminal'
import { capital } from './text'
import type { Row } from './view'

export const tableRows = (rows: readonly Row[], columns: number, paint: Paint): string[] =>
  columns < FIVE_COLUMNS ? blocks(rows, columns, paint) : grid(rows, columns, paint)

/** Room for the marks at the start of a line. */
export const MARK = 3

/** Room for five columns. */
const FIVE_COLUMNS = 92
const GAP = 2

interface Column {
  readonly title: string
  readonly text: (row: Row) => string
  readonly style: (row: Row) => Style | null
  /** Characters where there is little room and where there is much, or the share of what such columns leave. */
  readonly width: { readonly narrow: number; readonly wide: number } | { readonly share: number }
}

/** Room for the wide form of a column. */
const MUCH_ROOM = 150

/** In the order in which they stand. A date has its hour below it, and a state two lines; more room goes to the words. */
const columnsOfTable = (): readonly Column[] => [
  { title: 'What', text: ({ what }) => what, style: restOf, width: { share: 0.37 } },
  { title: 'Who', text: ({ who }) => capital(who), style: restOf, width: { share: 0.23 } },
  { title: 'By when', text: ({ by }) => by, style: restOf, width: { narrow: 16, wide: 28 } },
  { title: 'State', text: ({ state }) => state, style: stateStyle, width: { narrow: 14, wide: 40 } },
  { title: 'Why', text: ({ why }) => why, style: restOf, width: { share: 0.4 } },
]

interface Cell {
  readonly lines: readonly string[]
  readonly width: number
  readonly style: Style | null
}

function grid(rows: readonly Row[], columns: number, paint: Paint): string[] {
  if (rows.length === 0) return []
  const table = columnsOfTable()
  const widths = widthsOf(table, columns - MARK - GAP * (table.length - 1))
  const line = (mark: string, cellOf: (column: Column) => { text: string; style: Style | null }): string[] =>
    linesOfCells(
      mark,
      table.map((column, i) => {
        const { text, style } = cellOf(column)
        const width = widths[i] ?? 0
        return { lines: linesOf(text, width), width, style }
      }),
      paint,
    )
  return [
    ...line('', ({ title }) => ({ text: title, style: null })),
    `${' '.repeat(MARK)}${widths.map((width) => '-'.repeat(width)).join(' '.repeat(GAP))}`,
    ...rows.flatMap((row) => line(markOf(row), ({ text, style }) => ({ text: text(row), style: style(row) }))),
  ]
}

function linesOfCells(mark: string, cells: readonly Cell[], paint: Paint): string[] {
  const height = Math.max(...cells.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, n) => {
    const parts = cells.map(({ lines, width, style }) => {
      const text = lines[n] ?? ''
      return paint(text, style) + padding(text, width)
    })
    return `${pad(n === 0 ? mark : '', MARK)}${parts.join(' '.repeat(GAP))}`.trimEnd()
  })
}

/** The width of each column; what rounding leaves over goes to the last. */
function widthsOf(table: readonly Column[], room: number): number[] {
  const form = room > MUCH_ROOM ? 'wide' : 'narrow'
  const fixed = table.map(({ width }) => ('share' in width ? 0 : width[form]))
  const rest = room - sum(fixed)
  const widths = table.map(({ width }) => ('share' in width ? Math.round(rest * width.share) : width[form]))
  widths.pop()
  return [...widths, room - sum(widths)]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function blocks(rows: readonly Row[], columns: number, paint: Paint): string[] {
  const below = (text: string): string[] => indented(text, 2 * MARK, columns)
  return rows.flatMap((row) => {
    const rest = restOf(row)
    const [first = '', ...more] = indented(row.what, MARK, columns)
    return [
      ...[`${pad(markOf(row), MARK)}${first.slice(MARK)}`, ...more].map((line) => paint(line, rest)),
      ...below(`${capital(row.who)}, ${row.when}`).map((line) => paint(line, rest)),
      ...below(row.state).map((line) => paint(line, stateStyle(row))),
      ...below(row.why).map((line) => paint(line, rest)),
    ]
  })
}

const markOf = ({ isNext, entry }: Row): string => `${isNext ? '>' : ''}${entry.state === 'overdue' ? '!' : ''}`

/** The style of all but the state: what comes next stands out, and what is over stands back. */
function restOf({ isNext, entry }: Row): Style | null {
  if (isNext) return 'bold'
  return STYLES[entry.state] === 'dim' ? 'dim' : null
}

const stateStyle = (row: Row): Style | null => STYLES[row.entry.state] ?? restOf(row)

const STYLES = {
  'not-started': null,
  'not-due': null,
  'due-today': 'warning',
  waiting: 'warning',
  overdue: 'alarm',
  relieved: 'warning',
  met: 'dim',
  'met-late': 'dim',
  'met-time-unknown': 'dim',
  lapsed: 'dim',
  'not-recorded': 'dim',
  'not-applicable': 'dim',
} as const satisfies Record<State, Style | null>
