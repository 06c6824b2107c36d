// One time limit: what, who, its bars, by when and how it stands.
import type { Timeline } from 'send-dispute-timescales'
import { isOpen } from '../entry-status'
import { apart, capital } from '../text'
import type { Row } from '../view'
import type { Band } from './axis'
import { bars } from './bars'
import type { Frame } from './frame'
import { mark } from './marks'
import type { Scale } from './scale'
import { ALARM, INK, type Piece, paragraph, QUIET, STRONG, TEXT } from './type'
import { element, escaped } from './xml'

export interface DrawnRow extends Piece {
  /** Behind the text and the bars. */
  readonly background: string
  /** Where the bars are. */
  readonly band: Band
}

const PADDING = 9
/** Room for the shape beside the word of a state. */
const INDENT = 18

export function drawRow(row: Row, timeline: Timeline, frame: Frame, scale: Scale, top: number): DrawnRow {
  const what = text(row, frame, top + PADDING)
  const when = dates(row, frame, frame.stacked ? what.bottom + 2 : top + PADDING)
  const chart = bars(row, timeline, scale, frame.stacked ? when.bottom + 6 : top + PADDING)
  const bottom = Math.round(Math.max(what.bottom, when.bottom, chart.bottom)) + PADDING
  const title = element('title', {}, escaped(apart(`${row.what}: ${row.why}`)))
  return {
    svg: element('g', {}, title, what.svg, chart.svg, when.svg),
    background: background(row, frame, top, bottom),
    band: frame.stacked ? [when.bottom + 4, bottom - 4] : [top, bottom],
    bottom,
  }
}

function text({ what, who, isNext, entry }: Row, { left }: Frame, top: number): Piece {
  const type = isOpen(entry.state) ? STRONG : { ...STRONG, fill: QUIET.fill }
  const first = paragraph(isNext ? `Next: ${what}` : what, type, left.x, top, left.width)
  const second = paragraph(capital(who), QUIET, left.x, first.bottom, left.width)
  return { svg: first.svg + second.svg, bottom: second.bottom }
}

function dates({ when, state, entry }: Row, { right }: Frame, top: number): Piece {
  const open = isOpen(entry.state)
  const date = paragraph(capital(when), open ? { ...TEXT, bold: true } : QUIET, right.x, top, right.width)
  const alarm = entry.state === 'overdue'
  const type = alarm ? { ...TEXT, bold: true as const, fill: ALARM } : open ? TEXT : QUIET
  const word = paragraph(state, type, right.x + INDENT, date.bottom + 2, right.width - INDENT)
  return { svg: date.svg + mark(entry.state, right.x + 7, date.bottom + 11) + word.svg, bottom: word.bottom }
}

/** What comes next has a tint and a thick edge; every row ends with a thin line. */
function background({ isNext }: Row, { page }: Frame, top: number, bottom: number): string {
  const { x, width } = page
  const rule = element('path', { d: `M${x} ${bottom - 0.5}h${width}`, stroke: '#b1b4b6', 'stroke-width': 1 })
  if (!isNext) return rule
  const height = bottom - top
  return (
    element('rect', { x, y: top, width, height, fill: '#e8f0f6' }) +
    element('rect', { x, y: top, width: 5, height, fill: INK }) +
    rule
  )
}
