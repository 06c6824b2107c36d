// The whole law as data, each version also in words: what `send-dispute-timescales/law.json` holds.
import {
  computedWith,
  countingRules,
  daysNotCounted,
  describeLimits,
  disputeKinds,
  ends,
  events,
  exceptions,
  instruments,
  notices,
  planSections,
  provisions,
  type TimeLimit,
  timeLimits,
} from '../../src/index'

/** The whole law. */
export function lawAsData(): object {
  const words = describeLimits().map(({ provisions: _, ...row }) => row)
  /** A limit with each of its versions as data and in words. */
  const inWords = (id: string, limit: TimeLimit): object => ({
    ...limit,
    versions: limit.versions.map((version) => ({
      ...version,
      inWords: words.find((row) => row.id === id && row.from === version.from),
    })),
  })
  return {
    package: computedWith.package,
    lastReviewed: computedWith.law,
    timeLimits: Object.fromEntries(Object.entries(timeLimits).map(([id, limit]) => [id, inWords(id, limit)])),
    events,
    notices,
    disputeKinds,
    planSections,
    exceptions,
    countingRules,
    daysNotCounted,
    ends,
    provisions,
    instruments,
  }
}
