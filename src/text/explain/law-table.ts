// The law as a table for a reader: what the docs, the command line and the exports print.
import { type EndId, ends } from '../../law/counting-rules'
import type { Choice, Force } from '../../law/counts'
import type { EventName, Trigger } from '../../law/events'
import type { LimitVersion } from '../../law/limit'
import { type Provision, provisions, weakest } from '../../law/provisions'
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
  /** Last day on which an event could start this version of it, ISO date; null where it still holds. */
  readonly through: string | null
  readonly lastReviewed: string
}

/**
 * Every time limit of the law, in words, in the order of the law page.
 *
 * @example describeLimits().find(({ id }) => id === 'appeal.lodge').counted // 'the later of 2 months after the notice and 1 month after the certificate (if known, where a certificate is needed)'
 */
export function describeLimits(): readonly LawTableRow[] {
  return limitIds.flatMap((id) => timeLimits[id].versions.map((version) => rowOf(id, version)))
}

function rowOf(id: LimitId, version: LimitVersion): LawTableRow {
  const cited = [...new Set([...version.law, ...version.counts.limbs.flatMap(({ law = [] }) => law)])].map(
    (citation) => provisions[citation],
  )
  return {
    id,
    who: actorLabel(timeLimits[id].actor),
    what: limitLabel(id),
    counted: countedWords(version),
    dates: [...new Set(version.counts.limbs.map(({ event }) => event))],
    end: END_WORDS[version.end],
    metBy: version.metBy,
    provisions: cited,
    verified: weakest(cited.map(({ verified }) => verified)),
    from: version.from,
    through: version.through,
    lastReviewed: cited[0]?.lastReviewed ?? '',
  }
}

const END_WORDS = /* @__PURE__ */ (() => ({
  'as-it-falls': 'stays on the day it falls',
  lodging: `moves past August and Christmas, then to a working day, ${ends.lodging.dueTime}`,
  'tribunal-act': `leaves August and Christmas out, then moves to a working day, ${ends['tribunal-act'].dueTime}`,
  directed: `the day that the Tribunal names, then moves to a working day, ${ends.directed.dueTime}`,
  'upper-tribunal': `makes up August and Christmas, then moves to a working day, ${ends['upper-tribunal'].dueTime}`,
}))() satisfies Record<EndId, string>

const FORCE = { must: '', minimum: 'at least ', may: 'may, within ', appointment: '' } satisfies Record<Force, string>
const CHOICE = {
  only: '',
  'one-source': '',
  'one-of': '',
  earlier: 'the earlier of ',
  later: 'the later of ',
} satisfies Record<Choice, string>

function countedWords({ counts }: LimitVersion): string {
  const limbs = counts.limbs.map((limb) => {
    const guards = [limb.optional ? 'if known' : '', limb.where ? 'where a certificate is needed' : ''].filter(Boolean)
    return `${runWords(limb)}${guards.length > 0 ? ` (${guards.join(', ')})` : ''}`
  })
  const isAny = counts.choose === 'one-source' || counts.choose === 'one-of'
  return `${FORCE[counts.force]}${CHOICE[counts.choose]}${limbs.join(isAny ? ' or ' : ' and ')}`
}
