// Text cut into lines of a width in pixels, which no library for terminals measures.
import { apart } from '../text'

/** How wide a text is, in whatever unit the lines are measured in. */
export type Measure = (text: string) => number

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
