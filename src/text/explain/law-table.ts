// The law as a table for a reader: what the docs, the command line and the exports print.
import { type EndId, ends } from '../../law/counting-rules'
import type { Trigger } from '../../law/event-ties'
import type { EventName } from '../../law/events'
import { type Provision, provisions, weakest } from '../../law/provisions'
import type { TimeLimit } from '../../law/rows'
import { type LimitId, limitIds, timeLimits } from '../../law/time-limits'
import { actorLabel } from '../labels/actors'
import { limitLabel } from '../labels/limits'
import { runWords } from '../labels/starts'

/** One row of the law table, in words. */
export interface LawTableRow {
  readonly id: LimitId
  readonly who: string
  readonly what: string
  /** From when, and how long. */
  readonly counted: string
  /** The dates that start it, by the names of their events. */
  readonly dates: readonly EventName[]
  /** What happens to an end on an awkward day. */
  readonly end: string
  /** The events that meet it; `@assess` and its like are the notice of that kind of dispute. */
  readonly metBy: readonly Trigger[]
  readonly provisions: readonly Provision[]
  readonly verified: Provision['verified']
  /** First day on which an event could start it, ISO date. */
  readonly from: string
  readonly lastReviewed: string
}

/**
 * Every time limit of the law, in words, in the order of the law page.
 *
 * @example describeLimits().find(({ id }) => id === 'appeal.lodge').counted // 'the later of 2 months after the notice and 1 month after the certificate (if known, where a certificate is needed)'
 */
export function describeLimits(): readonly LawTableRow[] {
  return limitIds.map((id) => {
    const row = timeLimits[id]
    const cited = row.law.map((citation) => provisions[citation])
    return {
      id,
      who: actorLabel(row.actor),
      what: limitLabel(id),
      counted: countedWords(row),
      dates: [...new Set(row.counts.limbs.map(({ event }) => event))],
      end: END_WORDS[row.end],
      metBy: row.metBy,
      provisions: cited,
      verified: weakest(cited.map(({ verified }) => verified)),
      from: row.from,
      lastReviewed: cited[0]?.lastReviewed ?? '',
    }
  })
}

const END_WORDS = /* @__PURE__ */ (() => ({
  'as-it-falls': 'stays on the day it falls',
  lodging: `moves past August and Christmas, then to a working day, ${ends.lodging.dueTime}`,
  'tribunal-act': `leaves August and Christmas out, then moves to a working day, ${ends['tribunal-act'].dueTime}`,
  'upper-tribunal': `makes up August and Christmas, then moves to a working day, ${ends['upper-tribunal'].dueTime}`,
}))() satisfies Record<EndId, string>

const FORCE = { must: '', minimum: 'at least ', may: 'may, within ' }
const CHOICE = { only: '', 'one-source': '', earlier: 'the earlier of ', later: 'the later of ' }

function countedWords({ counts, variants }: TimeLimit): string {
  const limbs = counts.limbs.map((limb) => {
    const guards = [limb.optional ? 'if known' : '', limb.where ? 'where a certificate is needed' : ''].filter(Boolean)
    return `${runWords(limb)}${guards.length > 0 ? ` (${guards.join(', ')})` : ''}`
  })
  const joined = limbs.join(counts.choose === 'one-source' ? ' or ' : ' and ')
  const dated = variants.map(
    ({ from, counts: then }) => `; for ${from} alone: ${then.limbs.map((limb) => runWords(limb)).join(' and ')}`,
  )
  return `${FORCE[counts.force]}${CHOICE[counts.choose]}${joined}${dated.join('')}`
}
