// Text on a terminal: how many cells it takes, its lines and its colours.
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { apart } from './text'

/** The cells that a text takes in a terminal. */
const cells = (text: string): number => stringWidth(text)

/** The text in lines no wider than this: broken between words, and inside a word only where it is wider than a line. */
export function linesOf(text: string, columns: number): string[] {
  if (text === '') return []
  const words = text.split(' ').flatMap((word) => (cells(word) <= columns ? [word] : piecesOf(word, columns)))
  return wrapAnsi(words.join(' '), columns).split('\n').map(apart)
}

/** Its lines, each so many cells further in. */
export const indented = (text: string, by: number, columns: number): string[] =>
  linesOf(text, columns - by).map((line) => ' '.repeat(by) + line)

/** A long word in pieces. What a reader sees as one letter stays whole, which wrap-ansi's own hard break does not keep. */
function piecesOf(word: string, columns: number): string[] {
  const pieces: string[] = ['']
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const longer = pieces.at(-1) + segment
    if (cells(longer) <= columns) pieces[pieces.length - 1] = longer
    else pieces.push(segment)
  }
  return pieces
}

/** What makes a text this wide. */
export const padding = (text: string, width: number): string => ' '.repeat(Math.max(0, width - cells(text)))

export const pad = (text: string, width: number): string => text + padding(text, width)

const CODES = { bold: '1', dim: '2', alarm: '1;31', warning: '33' } as const
export type Style = keyof typeof CODES

/** The text in a style; as it is without one. */
export type Paint = (text: string, style: Style | null) => string

export const painter =
  (color: boolean): Paint =>
  (text, style) =>
    color && style !== null && text.trim() !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text
