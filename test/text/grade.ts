// The reading grade of a text without its citations: Flesch-Kincaid, with the sentences split at full stops.
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { withoutCitations } from '../../src/text'

export interface Counts {
  sentence: number
  word: number
  syllable: number
}

export function countText(items: readonly string[]): Counts {
  const text = items.map(withoutCitations).join(' ')
  const words = text.split(/\s+/).filter((word) => /\w/.test(word))
  return {
    sentence: text.split(/[.?!](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  }
}

export const gradeOf = ({ sentence, word, syllable }: Counts): number => fleschKincaid({ sentence, word, syllable })

export const add = (a: Counts, b: Counts): Counts => ({
  sentence: a.sentence + b.sentence,
  word: a.word + b.word,
  syllable: a.syllable + b.syllable,
})
