// How far a result can be relied on: how the law was read, and whether the bank holidays are known.
import type { TimelineDeadline } from '../../deadlines/record'
import type { Catalogue } from '../english'
import { type Sentence, say } from '../sentence'

/** How sure the law is; nothing is said of what was read as it stands. */
export const explainConfidence = ({ verified }: TimelineDeadline, words: Catalogue): Sentence | null =>
  verified === 'statute' ? null : say(words.confidence[verified])

/** What of the calendar may change. */
export function explainHolidays({ holidays }: TimelineDeadline, words: Catalogue): Sentence[] {
  return holidays === 'supplied' || holidays === 'projected' ? [say(words.holidays[holidays])] : []
}
