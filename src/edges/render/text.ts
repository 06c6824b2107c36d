// Text from outside made harmless, and text cut into lines of a given width.

/** How wide a text is, in whatever unit the lines are measured in. */
export type Measure = (text: string) => number

const SPACES = /[\p{Cc}\p{Z}]+/gu
/** What turns the direction of text, and so could make a reference pass for something else. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const NOT_TEXT = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** One line of plain text: nothing in it drives a terminal, breaks XML or opens a line of a calendar file. */
export const plain = (text: string): string =>
  text.replace(SPACES, ' ').replace(DIRECTIONS, '').replace(NOT_TEXT, '\ufffd').trim()

const TOGETHER = '\u00a0'

/** Words that stay on one line: a date, or a number with its unit. */
export const together = (text: string): string => text.replaceAll(' ', TOGETHER)

export const apart = (text: string): string => text.replaceAll(TOGETHER, ' ')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text in lines no wider than this: broken between words, and inside a word only where it is wider than a line. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' '))
    for (const piece of measure(word) <= width ? [word] : broken(word, width, measure)) {
      const longer = line === '' ? piece : `${line} ${piece}`
      if (measure(longer) <= width) line = longer
      else {
        if (line !== '') lines.push(line)
        line = piece
      }
    }
  if (line !== '') lines.push(line)
  return lines.map(apart)
}

/** A long word in pieces; an accent stays with its letter. */
function broken(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  pieces.push(piece)
  return pieces
}
