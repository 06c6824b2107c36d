// What the lines and bars mean. The shapes of the states need no legend: each stands beside its word.
import { bar, overrun } from './bars'
import type { Span } from './frame'
import { INK, type Piece, SMALL, SOFT, textAt, textWidth } from './type'
import { element } from './xml'

const GAP = 20
const SPACE = 7
const LINE = 22

interface Sample {
  readonly draw: (x: number, y: number) => string
  readonly wide: number
  readonly text: string
}

const stroke = (d: string, width: number): string =>
  element('path', { d, fill: 'none', stroke: INK, 'stroke-width': width })

const samples: readonly Sample[] = [
  {
    draw: (x, y) => element('circle', { cx: x + 4, cy: y, r: 4, fill: INK }),
    wide: 8,
    text: 'the event it counts from',
  },
  {
    draw: (x, y) => bar(x, x + 30, y, 10, { fill: '#c3d0dc', stroke: '#4b6580' }),
    wide: 30,
    text: 'the time as counted',
  },
  {
    draw: (x, y) => bar(x, x + 30, y, 5, { fill: '#fff', stroke: SOFT }),
    wide: 30,
    text: 'a time that did not decide',
  },
  { draw: (x, y) => stroke(`M${x + 2} ${y - 6}v11h22`, 2), wide: 26, text: 'the end moved by a rule' },
  { draw: (x, y) => stroke(`M${x + 3} ${y - 8}v16`, 3), wide: 6, text: 'the last day in time' },
  { draw: (x, y) => overrun(x, x + 30, y), wide: 30, text: 'late' },
]

export function legend({ x: left, width }: Span, top: number): Piece {
  let x = left
  let y = top + LINE / 2
  const parts: string[] = []
  for (const { draw, wide, text } of samples) {
    const all = wide + SPACE + textWidth(text, SMALL)
    if (x > left && x + all > left + width) {
      x = left
      y += LINE
    }
    parts.push(draw(x, y), textAt(x + wide + SPACE, y + 4, text, SMALL))
    x = Math.round(x + all + GAP)
  }
  return { svg: parts.join(''), bottom: y + LINE / 2 }
}
