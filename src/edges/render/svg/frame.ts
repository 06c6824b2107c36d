// Where things stand across the picture: text on the left, the chart, and the dates on the right; or one above another.

export interface Span {
  readonly x: number
  readonly width: number
}

export interface Frame {
  readonly width: number
  /** Everything between the margins. */
  readonly page: Span
  /** What and who. */
  readonly left: Span
  readonly chart: Span
  /** By when, and how it stands. */
  readonly right: Span
  /** The text of a row stands above its bars, where there is no room beside them. */
  readonly stacked: boolean
}

const MARGIN = 16
const GAP = 18
const BESIDE = 720
const RIGHT = 186

export function frameOf(width: number): Frame {
  const page = { x: MARGIN, width: width - 2 * MARGIN }
  if (width < BESIDE) return { width, page, left: inner(page), chart: inner(page), right: inner(page), stacked: true }
  const left = { x: MARGIN + INSET, width: Math.min(300, Math.round(width * 0.26)) }
  const right = { x: width - MARGIN - RIGHT, width: RIGHT }
  const x = left.x + left.width + GAP
  return { width, page, left, chart: { x, width: right.x - GAP - x }, right, stacked: false }
}

const INSET = 12
const inner = ({ x, width }: Span): Span => ({ x: x + INSET, width: width - 2 * INSET })
