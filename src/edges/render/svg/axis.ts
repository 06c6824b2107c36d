// Months above the chart, their lines through it, and the line of today.
import { shortDate } from '../dates'
import type { Span } from './frame'
import type { Scale } from './scale'
import { INK, type Piece, SMALL, STRONG, textAt, textWidth } from './type'
import { element, tenths } from './xml'

/** From the top of a band to its bottom. */
export type Band = readonly [top: number, bottom: number]

export function axis({ ticks }: Scale, top: number): Piece {
  const [months, years] = [top + 14, top + 29]
  const labels = ticks.map(({ x, month, year }) => {
    const above = month === '' ? '' : textAt(x + 4, months, month, SMALL)
    return above + (year === '' ? '' : textAt(x + 4, years, year, { ...SMALL, fill: INK, bold: true }))
  })
  return { svg: labels.join(''), bottom: top + 36 }
}

/** Lines of the months behind the bars of each row. */
export const grid = ({ ticks }: Scale, bands: readonly Band[]): string =>
  element('path', { d: ticks.map(({ x }) => through(x, bands)).join(''), stroke: '#d5d9dc', 'stroke-width': 1 })

const TODAY = { ...STRONG, size: 12 }

/** The label of today, kept within the chart. */
export function todayLabel(asAt: string, scale: Scale, { x, width }: Span, top: number): Piece {
  const text = `Today, ${shortDate(asAt)}`
  const wide = textWidth(text, TODAY)
  const middle = scale.x(asAt)
  const left = Math.max(x, Math.min(middle - wide / 2, x + width - wide))
  const y = top + 14
  const arrow = element('path', { d: `M${tenths(middle)} ${y + 10}l-4-6h8Z`, fill: INK })
  return { svg: textAt(left, y, text, TODAY) + arrow, bottom: y + 10 }
}

export const todayLine = (asAt: string, scale: Scale, bands: readonly Band[]): string =>
  element('path', { d: through(scale.x(asAt), bands), stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' })

/** A line from top to bottom, but only where the bars are. */
function through(x: number, bands: readonly Band[]): string {
  const joined: [number, number][] = []
  for (const [top, bottom] of bands) {
    const last = joined.at(-1)
    if (last !== undefined && last[1] >= top) last[1] = bottom
    else joined.push([top, bottom])
  }
  return joined.map(([top, bottom]) => `M${tenths(x)} ${tenths(top)}V${tenths(bottom)}`).join('')
}
