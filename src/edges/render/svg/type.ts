// Type in the picture: sizes, colours, and how wide a text will be without a browser to ask.
import { wrap } from './wrap'
import { element, escaped } from './xml'

export interface Type {
  readonly size: number
  readonly fill: string
  readonly bold?: true
}

/** Dark enough on white to be told apart in greyscale and to be read by anyone. */
export const INK = '#0b0c0c'
export const SOFT = '#484949'
export const ALARM = '#942514'

export const TITLE: Type = { size: 20, fill: INK, bold: true }
export const STRONG: Type = { size: 14, fill: INK, bold: true }
export const TEXT: Type = { size: 13, fill: INK }
export const QUIET: Type = { size: 13, fill: SOFT }
export const SMALL: Type = { size: 12, fill: SOFT }

/** Widths in parts of the size: a little more than Arial's, for the font is whatever the reader has. */
function letterWidth(letter: string): number {
  if (/[iIjl.,:;'’|!()[\] ]/.test(letter)) return 0.3
  if (/[frt/–-]/.test(letter)) return 0.36
  if (/[mwMW—…%@]/.test(letter)) return 0.9
  if (/[A-Z&<>=+]/.test(letter)) return 0.72
  if (/\p{M}/u.test(letter)) return 0
  return letter < '\u2e80' ? 0.57 : 1.1
}

export function textWidth(text: string, { size, bold }: Type): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * size * (bold ? 1.12 : 1.04)
}

/** Something drawn, and where the next thing below it can begin. */
export interface Piece {
  readonly svg: string
  readonly bottom: number
}

/** Text in lines of a width, from the top down. */
export function paragraph(text: string, type: Type, x: number, top: number, width: number): Piece {
  const lines = wrap(text, width, (piece) => textWidth(piece, type))
  const height = Math.round(type.size * 1.35)
  return {
    svg: lines.map((line, i) => textAt(x, top + (i + 1) * height - type.size * 0.3, line, type)).join(''),
    bottom: top + lines.length * height,
  }
}

/** One line of text on its base line. */
export const textAt = (x: number, y: number, text: string, { size, fill, bold }: Type): string =>
  element('text', { x, y, 'font-size': size, fill, 'font-weight': bold ? 'bold' : null }, escaped(text))
