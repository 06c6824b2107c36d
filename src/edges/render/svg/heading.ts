// What stands above the chart: which case, which dispute, and the head of the case.
import type { HeadLine } from '../head'
import type { View } from '../view'
import type { Frame } from './frame'
import { ALARM, type Piece, paragraph, STRONG, TEXT, TITLE, type Type } from './type'

export function heading({ heading: [title = '', ...rest], head }: View, { page }: Frame): Piece {
  let { svg, bottom } = paragraph(title, TITLE, page.x, 12, page.width)
  const plain = (text: string) => [text, TEXT] as const
  const lines = head.flatMap(({ kind, text, more }) => [[text, HEAD_TYPES[kind]] as const, ...more.map(plain)])
  for (const [line, type] of [...rest.map(plain), ...lines]) {
    const piece = paragraph(line, type, page.x, bottom + 3, page.width)
    svg += piece.svg
    bottom = piece.bottom
  }
  return { svg, bottom }
}

const HEAD_TYPES = {
  overdue: { ...STRONG, fill: ALARM },
  passed: STRONG,
  lifted: STRONG,
  waiting: STRONG,
  late: TEXT,
  next: STRONG,
} satisfies Record<HeadLine['kind'], Type>
