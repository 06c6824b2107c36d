// A sentence with what it rests on, and the one form in which the law is cited.
import { errorFrom, wrongValue } from '../errors'
import type { ProvisionId } from '../law/provisions'
import type { Catalogue } from './english'

/** What is said, and the provisions it rests on. */
export interface Sentence {
  /** One or two sentences that belong together, with their full stops. */
  readonly text: string
  readonly law: readonly ProvisionId[]
}

export const say = (text: string, law: readonly ProvisionId[] = []): Sentence => ({ text, law })

/** The sentence with its citations in square brackets, before the full stop. */
export const cited = ({ text, law }: Sentence, words: Catalogue): string =>
  law.length === 0 ? text : words.cite({ sentence: text, law: law.join('; ') })

/**
 * The explanation without what it cites, for reading aloud or for measuring. Citations stand in square brackets at the
 * end of a sentence; those of decided cases have square brackets of their own.
 *
 * @throws TimescalesError `invalid-input`
 * @example withoutCitations('The council must send the final plan by Friday 3 July 2026 [Regs 13(2)].') // 'The council must send the final plan by Friday 3 July 2026.'
 */
export function withoutCitations(text: string): string {
  if (typeof text !== 'string') throw errorFrom(wrongValue(['text'], 'one sentence of an explanation', text))
  return text.replace(/ \[(?:[^[\]]|\[[^[\]]*\])*\]/g, '')
}
