// What the lines and bars of this picture mean. The shapes of the states need no legend: each stands beside its word.
import { lookOf } from '../entry-status'
import type { Row } from '../view'
import { bar, lateOf, movesOf, OUTLINE, overrun, PAINT, periodsOf } from './bars'
import type { Span } from './frame'
import { INK, type Piece, SMALL, textAt, textWidth } from './type'
import { element } from './xml'

const GAP = 20
const SPACE = 7
const LINE = 22

interface Sample {
  readonly draw: (x: number, y: number) => string
  readonly wide: number
  readonly text: string
  /** Whether a row of the picture has it. */
  readonly occurs: (row: Row, asAt: string) => boolean
}

const stroke = (d: string, width: number): string =>
  element('path', { d, fill: 'none', stroke: INK, 'stroke-width': width })

const chosen = ({ deadline }: Row): boolean => periodsOf(deadline).some(({ chosen }) => chosen)

const period = (look: keyof typeof PAINT, text: string): Sample => ({
  draw: (x, y) => bar(x, x + 30, y, 10, PAINT[look]),
  wide: 30,
  text,
  occurs: (row) => chosen(row) && lookOf(row.entry.state) === look,
})

const samples: readonly Sample[] = [
  {
    draw: (x, y) => element('circle', { cx: x + 4, cy: y, r: 4, fill: INK }),
    wide: 8,
    text: 'the event it counts from',
    occurs: ({ deadline }) => periodsOf(deadline).length > 0,
  },
  period('open', 'time for a step still open'),
  period('done', 'time for a step that was done'),
  period('over', 'time that has passed, or no longer applies'),
  {
    draw: (x, y) => bar(x, x + 30, y, 5, OUTLINE),
    wide: 30,
    text: 'a time that did not decide',
    occurs: ({ deadline }) => periodsOf(deadline).some(({ chosen }) => !chosen),
  },
  {
    draw: (x, y) => stroke(`M${x + 2} ${y - 6}v11h22`, 2),
    wide: 26,
    text: 'the end moved by a rule',
    occurs: ({ deadline }) => movesOf(deadline).length > 0,
  },
  {
    draw: (x, y) => stroke(`M${x + 3} ${y - 8}v16`, 3),
    wide: 6,
    text: 'the last day in time',
    occurs: ({ entry }) => entry.state !== 'waiting',
  },
  { draw: (x, y) => overrun(x, x + 30, y), wide: 30, text: 'late', occurs: (row, asAt) => lateOf(row, asAt) !== null },
]

export function legend(rows: readonly Row[], asAt: string, { x: left, width }: Span, top: number): Piece {
  let x = left
  let y = top + LINE / 2
  const parts: string[] = []
  for (const { draw, wide, text } of samples.filter(({ occurs }) => rows.some((row) => occurs(row, asAt)))) {
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
