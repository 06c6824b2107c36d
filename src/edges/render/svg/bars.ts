// The bars of one time limit: each period from its event to its counted end, each move a step down, and the last day.
import { ends, type Start, type Timeline, type TimelineDeadline, versionOf } from 'send-dispute-timescales'
import { lookOf } from '../entry-status'
import type { Row } from '../view'
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
/** However few days late it is, so much shows beside the shape. */
const LEAST_LATE = 16

export function bars(row: Row, { asAt }: Timeline, scale: Scale, top: number): Piece {
  const { dueOn } = row.deadline
  const { state } = row.entry
  const { x } = scale
  const parts: string[] = []
  let y = top + SHAPE
  // The one that decided comes last, so that the steps go on from it.
  for (const start of periodsOf(row.deadline)) {
    const height = start.chosen ? BAR : THIN
    parts.push(
      bar(x(start.on), x(endOf(start, row.deadline)), y, height, start.chosen ? PAINT[lookOf(state)] : OUTLINE),
    )
    parts.push(element('circle', { cx: x(start.on), cy: y, r: start.chosen ? 4 : 3, fill: INK }))
    if (!start.chosen) y += (THIN + BAR) / 2 + BETWEEN
  }
  for (const { from, to } of movesOf(row.deadline)) {
    const d = `M${tenths(x(from))} ${tenths(y)}v${STEP}H${tenths(x(to))}`
    parts.push(element('path', { d, fill: 'none', stroke: INK, 'stroke-width': 2 }))
    y += STEP
  }
  const due = x(dueOn)
  const late = lateOf(row, asAt)
  // Counted back, the bar itself lies past the last day.
  if (late !== null && row.deadline.starts.some(({ on, endsOn }) => on > endsOn)) y += STEP
  const until = late === null ? due : Math.max(x(late), due + LEAST_LATE)
  if (late !== null) parts.push(overrun(due, until, y))
  // What can still grow has no last day yet.
  if (state !== 'waiting')
    parts.push(
      element('path', { d: `M${tenths(due)} ${tenths(y - SHAPE)}v${2 * SHAPE}`, stroke: INK, 'stroke-width': 3 }),
    )
  parts.push(mark(state, doneAt(row, x, until) ?? due, y))
  return { svg: parts.join(''), bottom: y + SHAPE }
}

/** What takes up time, in the order drawn: "at once" has no length, and its day is the last day already. */
export const periodsOf = ({ starts }: TimelineDeadline): Start[] =>
  starts.filter(({ period }) => period.n > 0).sort((a, b) => Number(a.chosen) - Number(b.chosen))

/** A date that was named and is the counted one is no move. */
export const movesOf = ({ adjustments }: TimelineDeadline) => adjustments.filter(({ from, to }) => from !== to)

/** The day up to which it is late: today, or the day it was done. */
export function lateOf({ entry: { state, metOn } }: Row, asAt: string): string | null {
  if (state === 'overdue') return asAt
  return state === 'met-late' ? metOn : null
}

/** Days that are not counted move the counted end itself: the bar stops where the step begins. */
function endOf({ chosen, endsOn }: Start, deadline: TimelineDeadline): string {
  const { skips } = ends[versionOf(deadline).end]
  return (chosen ? movesOf(deadline).find(({ rule }) => rule === skips)?.from : null) ?? endsOn
}

function doneAt({ entry: { state, metOn } }: Row, x: Scale['x'], until: number): number | null {
  if (metOn === null) return null
  return state === 'met-late' ? until : x(metOn)
}

/** How a period is filled: still to be done, done, or over without that. */
export const PAINT = {
  open: { fill: '#1d5c8f', stroke: '#1d5c8f' },
  done: { fill: '#c3d0dc', stroke: '#4b6580' },
  over: { fill: '#fff', stroke: SOFT, 'stroke-dasharray': '3 2' },
}
export const OUTLINE = { fill: '#fff', stroke: SOFT }

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
