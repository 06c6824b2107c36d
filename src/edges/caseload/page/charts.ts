// Charts as inline SVG. Places across are in per cent and places down in pixels, so a chart fits any width with its text
// as large as the page's.
import { type Html, html } from './html'
import { count } from './words'

/** One part of a column, from the foot up. */
export interface Part {
  readonly value: number
  /** What happened too late or is overdue is told from the rest by its colour, and by words. */
  readonly isLate: boolean
}

export interface ColumnsChart {
  readonly id: string
  /** What it shows, and what is seen in it, for those who do not see it. */
  readonly title: string
  readonly description: string
  readonly columns: readonly {
    readonly parts: readonly Part[]
    /** What stands above it; its number when left out. */
    readonly above?: string
    readonly label?: string
    readonly under?: string
  }[]
  /** Places on the axis: `at` in columns from the left. */
  readonly ticks?: readonly { readonly at: number; readonly label: string }[]
  /** A line across, with its words. */
  readonly mark?: { readonly at: number; readonly label: string }
}

const HEIGHT = 230
const TOP = 34
const FOOT = 190
/** Fewer columns than this stand at the left, so that one alone does not fill the page. */
const FEWEST = 10
/** From so many columns on, a narrow screen names every second one. */
const CROWDED = 9

/** Columns side by side, each with its number above. */
export function columnsChart({ id, title, description, columns, ticks = [], mark }: ColumnsChart): Html {
  const width = 100 / Math.max(columns.length, FEWEST)
  const highest = Math.max(1, ...columns.map(({ parts }) => sum(parts)))
  const height = (value: number): number => (value * (FOOT - TOP - 18)) / highest
  const place = (at: number): string => `${round(at * width)}%`
  const every = (i: number): string => (columns.length >= CROWDED && i % 2 === 1 ? ' second' : '')
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-text" height="${HEIGHT}" width="100%">
<title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>
${columns.map(({ parts, above, label, under }, i) => {
  let foot = FOOT
  const all = sum(parts)
  return html`${parts
    .filter(({ value }) => value > 0)
    .map(({ value, isLate }) => {
      foot -= height(value)
      return html`<rect class="${isLate ? 'late' : 'bar'}" x="${place(i + 0.14)}" width="${round(width * 0.72)}%" y="${round(foot)}" height="${round(height(value))}"/>`
    })}${all > 0 && html`<text class="value${every(i)}" x="${place(i + 0.5)}" y="${round(foot - 6)}">${above ?? count(all)}</text>`}${
    label !== undefined && html`<text class="label${every(i)}" x="${place(i + 0.5)}" y="${FOOT + 18}">${label}</text>`
  }${under !== undefined && html`<text class="label under" x="${place(i + 0.5)}" y="${FOOT + 34}">${under}</text>`}
`
})}<line class="base" x1="0" x2="100%" y1="${FOOT}" y2="${FOOT}"/>
${ticks.map(
  ({ at, label }, i) =>
    html`<line class="tick" x1="${place(at)}" x2="${place(at)}" y1="${FOOT}" y2="${FOOT + 5}"/><text class="label${i % 2 === 1 ? ' second' : ''}${at === 0 ? ' first' : ''}" x="${place(at)}" y="${FOOT + 20}">${label}</text>`,
)}${
  mark !== undefined &&
  html`<line class="mark" x1="${place(mark.at)}" x2="${place(mark.at)}" y1="${TOP - 22}" y2="${FOOT}"/><text class="mark-label" x="${place(mark.at)}" dx="6" y="${TOP - 12}">${mark.label}</text>`
}</svg>`
}

/** One bar along a row of a table, which has the numbers in words beside it. */
export function bar(parts: readonly Part[], highest: number): Html {
  let from = 0
  return html`<svg class="row-bar" aria-hidden="true" height="12" width="100%">${parts.map(({ value, isLate }) => {
    const x = from
    from += value
    return (
      value > 0 &&
      html`<rect class="${isLate ? 'late' : 'bar'}" x="${round((100 * x) / highest)}%" width="${round((100 * value) / highest)}%" height="12"/>`
    )
  })}</svg>`
}

/** What the two colours of a chart mean. */
export const legend = (bar: string, late: string): Html =>
  html`<p class="legend"><span class="swatch"></span>${bar} <span class="swatch late"></span>${late}</p>`

const sum = (parts: readonly Part[]): number => parts.reduce((total, { value }) => total + value, 0)
const round = (n: number): number => Math.round(n * 100) / 100
