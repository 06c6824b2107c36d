// A change of the law that was known when the law was last read, and was still to come: for what has no day to be read by.
import type { LimitVersion } from '../../law/limit'
import type { LimitId } from '../../law/time-limits'
import { plainDate } from '../dates'
import type { Catalogue } from '../english'
import { type Sentence, say } from '../sentence'
import { versionsAhead } from '../version'

/** How the time runs from each such change on. */
export const timeAhead = (
  limit: LimitId,
  runsOf: (version: LimitVersion) => string,
  words: Catalogue,
): readonly Sentence[] =>
  versionsAhead(limit).map((version) =>
    say(words.dispute.timeAhead({ day: plainDate(version.from, words), runs: runsOf(version) }), version.law),
  )
