// The case as a table for a terminal: what, who, by when, how it stands and why.
import type { State, Timeline } from 'send-dispute-timescales'
import { checkCall, checkNumber } from './options'
import { cells, type Paint, pad, padding, painter, type Style } from './terminal'
import { capital, wrap } from './text'
import { type Row, type View, viewOf } from './view'

export interface TableOptions {
  /** The width in characters, from 20 to 1000; no line is wider. 100 when left out. */
  readonly columns?: number
  /** Whether to colour it. No by default: whoever writes to a terminal knows, and honours NO_COLOR. */
  readonly color?: boolean
}

/**
 * The case as a table for a terminal. The first line is what comes next; `>` marks it and `!` what is overdue. A
 * line under it says what a late step must explain. Where there is no room for five columns, each step has a few lines
 * of its own.
 *
 * @returns lines of text, without a line break at the end
 * @throws TimescalesError `invalid-input`
 * @example toTable(buildTimeline({ dates: { requestReceivedOn: '2026-03-02' } }, { asAt: '2026-03-20' })).split('\n')[0] // 'Next: Send the decision on an assessment (council), by Mon 13 Apr 2026: 24 days left'
 */
export function toTable(timeline: Timeline, options: TableOptions = {}): string {
  checkCall('toTable', timeline, options, ['columns', 'color'])
  const columns = checkNumber('columns', options.columns ?? 100, 20, 1000)
  const paint = painter(options.color === true)
  const view = viewOf(timeline)
  const text = (line: string): string[] => wrap(line, columns, cells)
  const sections = [
    [...text(view.next).map((line) => paint(line, 'bold')), ...view.late.flatMap(text)],
    view.heading.flatMap(text),
    columns < FIVE_COLUMNS ? blocks(view.rows, columns, paint) : grid(view.rows, columns, paint),
    waiting(view, columns, paint),
    text(view.footer).map((line) => paint(line, 'dim')),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** Room for five columns. */
const FIVE_COLUMNS = 92
const GAP = 2
const TITLES = ['What', 'Who', 'By when', 'State', 'Why'] as const

function grid(rows: readonly Row[], columns: number, paint: Paint): string[] {
  if (rows.length === 0) return []
  const widths = share(columns - MARK - GAP * (TITLES.length - 1))
  const line = (texts: readonly string[], mark: string, styles: readonly (Style | null)[]): string[] => {
    const columnsOfLines = texts.map((text, i) => wrap(text, widths[i] ?? 0, cells))
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
      const by = row.dayWord === 'by' ? row.by : `${row.dayWord} ${row.by}`
      const texts = [row.what, capital(row.who), by, row.state, row.why]
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
  const indented = (text: string): string[] => indent(text, 2 * MARK, columns)
  return rows.flatMap((row) => {
    const style = STYLES[row.entry.state]
    const rest = restOf(row)
    const [first = '', ...more] = indent(row.what, MARK, columns)
    return [
      ...[`${pad(markOf(row), MARK)}${first.slice(MARK)}`, ...more].map((line) => paint(line, rest)),
      ...indented(`${capital(row.who)}, ${row.dayWord} ${row.by}`).map((line) => paint(line, rest)),
      ...indented(row.state).map((line) => paint(line, style ?? rest)),
      ...indented(row.why).map((line) => paint(line, rest)),
    ]
  })
}

function waiting({ waiting: groups }: View, columns: number, paint: Paint): string[] {
  if (groups.length === 0) return []
  return [
    paint('Waiting for', 'bold'),
    ...groups.flatMap(({ on, steps }) => [
      ...indent(`${on}:`, MARK, columns),
      ...steps.flatMap((step) => indent(step, 2 * MARK, columns)),
    ]),
  ]
}

const indent = (text: string, by: number, columns: number): string[] =>
  wrap(text, columns - by, cells).map((line) => ' '.repeat(by) + line)

/** Room for the marks at the start of a line. */
const MARK = 3
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
