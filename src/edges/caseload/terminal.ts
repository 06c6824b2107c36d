// A caseload as text for a terminal: the figures, then the lists, the most urgent first.
import { limitLabel } from 'send-dispute-timescales'
import width from 'string-width'
import wrap from 'wrap-ansi'
import type { Caseload } from './caseload'
import { type CaseloadEntry, RECENT } from './entries'
import type { TwentyWeeksFigure } from './page/data'
import { count, longDate, plural, share, shortDate, sideName } from './page/words'

/** How to write it. */
export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly columns?: number | undefined
  /** With bold headings; off when left out. */
  readonly color?: boolean | undefined
  /** How many lines of each list; 20 when left out. */
  readonly most?: number | undefined
  /** The 20-week figure of a return. */
  readonly twentyWeeks?: TwentyWeeksFigure | null | undefined
}

/**
 * A caseload as text.
 *
 * @returns lines no wider than the terminal, without a line end after the last
 * @example caseloadTable(caseload([], { asAt: '2026-03-02' })).split('\n')[0] // '0 cases, as at Monday 2 March 2026'
 */
export function caseloadTable(load: Caseload, options: TerminalOptions = {}): string {
  const { columns = 100, color = false, most = 20, twentyWeeks } = options
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text)
  const list = (name: string, entries: readonly CaseloadEntry[], days: (n: number) => string): string[] =>
    entries.length === 0
      ? []
      : [
          '',
          bold(`${name}: ${count(entries.length)}`),
          ...linesOf(entries.slice(0, most), days, columns),
          ...more(entries.length, most),
        ]
  const of = (...states: readonly string[]): CaseloadEntry[] =>
    load.entries.filter(({ state }) => states.includes(state))
  return [
    bold(`${plural(load.cases, 'case')}, as at ${longDate(load.asAt)}`),
    ...figures(load, twentyWeeks ?? null).map((line) => fitted(line, columns)),
    ...list('Overdue', of('overdue'), (n) => `${plural(n, 'day')} late`),
    ...list(`Due in the next ${plural(load.within, 'day')}`, of('due-today', 'not-due'), (n) =>
      n === 0 ? 'today' : `in ${plural(n, 'day')}`,
    ),
    ...list('Waiting for a mediation certificate', of('waiting'), (n) => `for ${plural(n, 'day')}`),
    ...list(
      `Passed in the last ${plural(RECENT, 'day')}`,
      of('lapsed').filter(({ days }) => days <= RECENT),
      (n) => `${plural(n, 'day')} ago`,
    ),
    ...refusedLines(load, most, columns, bold),
  ].join('\n')
}

function figures(load: Caseload, measure: TwentyWeeksFigure | null): string[] {
  const overdue = Object.values(load.overdue).reduce((sum, n) => sum + n, 0)
  const rate = ({ inTime, all }: { inTime: number; all: number }): string =>
    `${share(inTime, all)} (${count(inTime)} of ${count(all)})`
  return [
    `${count(overdue)} overdue, ${count(load.due[7])} due in 7 days, ${count(load.due[28])} in 28 days, ${count(load.refused.length)} not counted`,
    ...(load.open.length > 0
      ? [
          `${plural(load.open.length, 'open request')}, the longest for ${plural(load.open[0]?.weeks ?? 0, 'full week')}`,
        ]
      : []),
    ...(measure === null
      ? []
      : [
          `Plans of ${measure.year} in 20 weeks: ${rate(measure.excludingExceptions)} excluding exceptions, ${rate(measure.includingExceptions)} including them`,
        ]),
  ]
}

function linesOf(entries: readonly CaseloadEntry[], days: (n: number) => string, columns: number): string[] {
  const rows = entries.map((entry) => [
    shortDate(entry.dueOn),
    days(entry.days),
    plain(entry.key),
    sideName(entry.side),
    limitLabel(entry.limit),
    ...Object.values(entry.keep).map(plain),
  ])
  const widest = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, width(cell))), [])
  return rows.map((row) => fitted(`  ${row.map((cell, i) => padded(cell, widest[i] ?? 0)).join('  ')}`, columns))
}

const refusedLines = (load: Caseload, most: number, columns: number, bold: (text: string) => string): string[] =>
  load.refused.length === 0
    ? []
    : [
        '',
        bold(`Not counted: ${count(load.refused.length)}`),
        ...load.refused
          .slice(0, most)
          .map(({ key, place, reason }) => wrap(plain(`${key}  ${place}: ${reason}`), columns - 4))
          .map((text) => `  ${text.replaceAll('\n', '\n    ')}`),
        ...more(load.refused.length, most),
      ]

const more = (all: number, most: number): string[] =>
  all > most ? [`  and ${count(all - most)} more: --format csv lists them all`] : []

/** Text of a file, without anything that a terminal would obey. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')

const padded = (text: string, cells: number): string => text + ' '.repeat(Math.max(0, cells - width(text)))

/** A line no wider than the terminal. */
function fitted(line: string, columns: number): string {
  const trimmed = line.trimEnd()
  if (width(trimmed) <= columns) return trimmed
  let cut = ''
  for (const character of trimmed) {
    if (width(cut + character) > columns - 1) break
    cut += character
  }
  return `${cut}…`
}
