// The case as a table for a terminal: what, who, by when, how it stands and why.
import type { Side, Timeline } from 'send-dispute-timescales'
import type { HeadLine } from './head'
import { checkCall, checkNumber, sideIn } from './options'
import { MARK, tableRows } from './table-rows'
import { indented, linesOf, type Paint, painter, type Style } from './terminal'
import { type View, viewOf } from './view'

export interface TableOptions {
  /** The width in characters, from 20 to 1000; no line is wider. 100 when left out. */
  readonly columns?: number
  /** Whether to colour it. No by default: whoever writes to a terminal knows, and honours NO_COLOR. */
  readonly color?: boolean
  /** Whose entries to show; everybody's when left out. */
  readonly for?: Side
}

/**
 * The case as a table for a terminal. The first lines say what is overdue, what of the family's has passed in the last
 * four weeks (or ever, where nothing else stands), what waits and what comes next; `!` marks what is overdue and `>` what
 * is next. Where there is no room for five columns, each step has a few lines of its own.
 *
 * @returns lines of text, without a line break at the end
 * @throws TimescalesError `invalid-input`
 * @example toTable(buildTimeline({ dates: { requestReceivedOn: '2026-03-02' } }, { asAt: '2026-03-20' })).split('\n')[0] // 'Next: The council must send the decision whether to assess by Monday 13 April 2026. 24 days left.'
 */
export function toTable(timeline: Timeline, options: TableOptions = {}): string {
  checkCall('toTable', timeline, options, ['columns', 'color', 'for'])
  const columns = checkNumber('columns', options.columns ?? 100, 20, 1000)
  const paint = painter(options.color === true)
  const view = viewOf(timeline, sideIn(options))
  const text = (line: string): string[] => linesOf(line, columns)
  const sections = [
    view.head.flatMap(({ kind, text: line }) => text(line).map((each) => paint(each, HEAD_STYLES[kind]))),
    view.heading.flatMap(text),
    tableRows(view.rows, columns, paint),
    notBegunLines(view, columns, paint),
    text(view.footer).map((line) => paint(line, 'dim')),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function notBegunLines({ notBegun }: View, columns: number, paint: Paint): string[] {
  if (notBegun.length === 0) return []
  return [
    paint('Not begun', 'bold'),
    ...notBegun.flatMap(({ on, steps }) => [
      ...indented(`${on}:`, MARK, columns),
      ...steps.flatMap((step) => indented(step, 2 * MARK, columns)),
    ]),
  ]
}

const HEAD_STYLES = {
  overdue: 'alarm',
  passed: 'warning',
  lifted: 'warning',
  waiting: 'warning',
  late: null,
  next: 'bold',
} as const satisfies Record<HeadLine['kind'], Style | null>
