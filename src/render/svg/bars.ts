// The bars of one time limit: each period from its event to its counted end, each move a step down, and the last day.
import type { State, Timeline } from 'send-dispute-timescales'
import { isDone, isOpen, type Row } from '../view'
import { mark } from './marks'
import type { Scale } from './scale'
import { ALARM, INK, type Piece, SOFT } from './type'
import { element, tenths } from './xml'

/** Heights of the period that decided, of one that did not, and of a step. */
const BAR = 10
const THIN = 5
const BETWEEN = 4
const STEP = 11
/** Room for a shape on the last line. */
const SHAPE = 9

export function bars(row: Row, { asAt }: Timeline, scale: Scale, top: number): Piece {
  const { starts, adjustments, dueOn } = row.deadline
  const { state, metOn } = row.entry
  const { x } = scale
  const parts: string[] = []
  let y = top + SHAPE
  // The one that decided comes last, so that the steps go on from it.
  for (const start of [...starts].sort((a, b) => Number(a.chosen) - Number(b.chosen))) {
    const height = start.chosen ? BAR : THIN
    parts.push(bar(x(start.on), x(start.endsOn), y, height, start.chosen ? PAINT[lookOf(state)] : OUTLINE))
    parts.push(element('circle', { cx: x(start.on), cy: y, r: start.chosen ? 4 : 3, fill: INK }))
    if (!start.chosen) y += (THIN + BAR) / 2 + BETWEEN
  }
  // A date that was named and is the counted one is no move.
  for (const { from, to } of adjustments.filter(({ from, to }) => from !== to)) {
    const d = `M${tenths(x(from))} ${tenths(y)}v${STEP}H${tenths(x(to))}`
    parts.push(element('path', { d, fill: 'none', stroke: INK, 'stroke-width': 2 }))
    y += STEP
  }
  const due = x(dueOn)
  const late = state === 'overdue' ? asAt : state === 'met-late' ? metOn : null
  if (late !== null) parts.push(overrun(due, x(late), y))
  parts.push(
    element('path', { d: `M${tenths(due)} ${tenths(y - SHAPE)}v${2 * SHAPE}`, stroke: INK, 'stroke-width': 3 }),
  )
  parts.push(mark(state, isDone(state) && metOn !== null ? x(metOn) : due, y))
  return { svg: parts.join(''), bottom: y + SHAPE }
}

const PAINT = {
  open: { fill: '#1d5c8f', stroke: '#1d5c8f' },
  done: { fill: '#c3d0dc', stroke: '#4b6580' },
  over: { fill: '#fff', stroke: SOFT, 'stroke-dasharray': '3 2' },
}
const OUTLINE = { fill: '#fff', stroke: SOFT }

function lookOf(state: State): keyof typeof PAINT {
  if (isDone(state)) return 'done'
  return isOpen(state) ? 'open' : 'over'
}

/** Counted back, it runs from right to left. */
export function bar(from: number, to: number, y: number, height: number, paint: Record<string, string>): string {
  const x = Math.min(from, to)
  return element('rect', { x, y: y - height / 2, width: Math.max(2, Math.abs(to - from)), height, ...paint })
}

/** Time past the last day, in stripes. */
export function overrun(from: number, to: number, y: number): string {
  const d = `M${tenths(from)} ${tenths(y)}H${tenths(to)}`
  const stripes = element('path', { d, stroke: ALARM, 'stroke-width': 8, 'stroke-dasharray': '2 3' })
  return element('path', { d, stroke: '#fff', 'stroke-width': 12 }) + stripes
}
