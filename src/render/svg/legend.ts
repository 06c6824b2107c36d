// What the lines and bars mean. The shapes of the states need no legend: each stands beside its word.
import { bar, overrun } from './bars'
import type { Span } from './frame'
import { INK, type Piece, SMALL, SOFT, textAt, textWidth } from './type'
import { element } from './xml'

const SAMPLE = 30
const GAP = 22
const LINE = 22

type Sample = (x: number, y: number) => string

const stroke = (x: number, y: number, d: string, width: number): string =>
  element('path', { d: `M${x} ${y}${d}`, fill: 'none', stroke: INK, 'stroke-width': width })

const samples: readonly (readonly [Sample, string])[] = [
  [(x, y) => element('circle', { cx: x + 15, cy: y, r: 4, fill: INK }), 'what started the time'],
  [(x, y) => bar(x, x + SAMPLE, y, 10, { fill: '#c3d0dc', stroke: '#4b6580' }), 'the time as counted'],
  [(x, y) => bar(x, x + SAMPLE, y, 5, { fill: '#fff', stroke: SOFT }), 'a time that did not decide'],
  [(x, y) => stroke(x + 4, y - 6, 'v11h22', 2), 'the end moved by a rule'],
  [(x, y) => stroke(x + 15, y - 8, 'v16', 3), 'the last day in time'],
  [(x, y) => overrun(x, x + SAMPLE, y), 'late'],
]

export function legend({ x: left, width }: Span, top: number): Piece {
  let x = left
  let y = top + LINE / 2
  const parts: string[] = []
  for (const [draw, text] of samples) {
    const wide = SAMPLE + 8 + textWidth(text, SMALL)
    if (x > left && x + wide > left + width) {
      x = left
      y += LINE
    }
    parts.push(draw(x, y), textAt(x + SAMPLE + 8, y + 4, text, SMALL))
    x += wide + GAP
  }
  return { svg: parts.join(''), bottom: y + LINE / 2 }
}
