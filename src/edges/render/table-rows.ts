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
const TITLES = ['What', 'Who', 'By when', 'State', 'Why'] as const

function grid(rows: readonly Row[], columns: number, paint: Paint): string[] {
  if (rows.length === 0) return []
  const widths = share(columns - MARK - GAP * (TITLES.length - 1))
  const line = (texts: readonly string[], mark: string, styles: readonly (Style | null)[]): string[] => {
    const columnsOfLines = texts.map((text, i) => linesOf(text, widths[i] ?? 0))
    const height = Math.max(...columnsOfLines.map((lines) => lines.length))
    return Array.from({ length: height }, (_, n) => {
      const parts = columnsOfLines.map((lines, i) => {
        const text = lines[n] ?? ''
        return paint(text, styles[i] ?? null) + padding(text, widths[i] ?? 0)
      })
      return `${pad(n === 0 ? mark : '', MARK)}${parts.join(' '.repeat(GAP))}`.trimEnd()
    })
  }
  return [
    ...line(TITLES, '', [null, null, null, null, null]),
    `${' '.repeat(MARK)}${widths.map((width) => '-'.repeat(width)).join(' '.repeat(GAP))}`,
    ...rows.flatMap((row) => {
      const rest = restOf(row)
      const texts = [row.what, capital(row.who), row.by, row.state, row.why]
      return line(texts, markOf(row), [rest, rest, rest, STYLES[row.entry.state] ?? rest, rest])
    }),
  ]
}

/** A date, its hour below it where it has one, and a state of two lines; more room goes to the words. */
function share(room: number): number[] {
  const [by, state] = room > 150 ? [28, 40] : [16, 14]
  const rest = room - by - state
  const what = Math.round(rest * 0.37)
  const who = Math.round(rest * 0.23)
  return [what, who, by, state, rest - what - who]
}

function blocks(rows: readonly Row[], columns: number, paint: Paint): string[] {
  const below = (text: string): string[] => indented(text, 2 * MARK, columns)
  return rows.flatMap((row) => {
    const style = STYLES[row.entry.state]
    const rest = restOf(row)
    const [first = '', ...more] = indented(row.what, MARK, columns)
    return [
      ...[`${pad(markOf(row), MARK)}${first.slice(MARK)}`, ...more].map((line) => paint(line, rest)),
      ...below(`${capital(row.who)}, ${row.when}`).map((line) => paint(line, rest)),
      ...below(row.state).map((line) => paint(line, style ?? rest)),
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
