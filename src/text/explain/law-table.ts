// The law as a table for a reader: what the docs, the command line and the exports print.
import { type Side, sideOf } from '../../law/actors'
import { ends } from '../../law/counting-rules'
import type { Limb } from '../../law/counts'
import type { EventName, Trigger } from '../../law/events'
import type { Group, LimitVersion } from '../../law/limit'
import { type Provision, provisions, weakest } from '../../law/provisions'
import { type LimitId, limitIds, timeLimits } from '../../law/time-limits'
import { dayAndMonth, periodWords } from '../dates'
import { type Catalogue, english } from '../english'
import { happened } from '../labels/events'
import { actorLabel, limitLabel } from '../labels/labels'
import { runWords, startWords } from '../labels/starts'

/** One way in which a time runs, in words. */
export interface LawTableRun {
  readonly event: EventName
  /** `2 months`; `15 February`, of which the day before is the last. */
  readonly period: string
  /** `the council sent the letter with its decision`: what it runs from. */
  readonly from: string
  /** The event may be missing. */
  readonly optional: boolean
}

/** One row of the law table, in words: a version of a time limit. */
export interface LawTableRow {
  readonly id: LimitId
  readonly group: Group
  readonly side: Side
  readonly who: string
  readonly what: string
  /** From when, and how long, in one phrase. */
  readonly counted: string
  /** The same in its parts, one for each event. */
  readonly runs: readonly LawTableRun[]
  /** The dates that start it, by the names of their events. */
  readonly dates: readonly EventName[]
  /** What happens to an end on an awkward day. */
  readonly end: string
  /** The events that meet it; `@assess` and its like are the notice of that kind of dispute. */
  readonly metBy: readonly Trigger[]
  readonly provisions: readonly Provision[]
  readonly verified: Provision['verified']
  /** First day on which an event could start this version of it, ISO date. */
  readonly from: string
  /** Last day on which an event could start this version of it, ISO date; null where it still holds. */
  readonly through: string | null
  readonly lastReviewed: string
}

/**
 * Every time limit of the law, in words, in the order of the law page: a row for each version of it.
 *
 * @example describeLimits().find(({ id }) => id === 'appeal.lodge').counted // 'the later of 2 months after the letter and 1 month after the certificate (if there is one, where a certificate is needed)'
 */
export function describeLimits(catalogue: Catalogue = english): readonly LawTableRow[] {
  return limitIds.flatMap((id) => timeLimits[id].versions.map((version) => rowOf(id, version, catalogue)))
}

function rowOf(id: LimitId, version: LimitVersion, words: Catalogue): LawTableRow {
  const { group, actor } = timeLimits[id]
  const { limbs } = version.counts
  const cited = [...new Set([...version.law, ...limbs.flatMap(({ law = [] }) => law)])].map(
    (citation) => provisions[citation],
  )
  return {
    id,
    group,
    side: sideOf(actor),
    who: actorLabel(actor, words),
    what: limitLabel(id, words),
    counted: countedWords(version, words),
    runs: limbs.map((limb) => runOf(limb, words)),
    dates: [...new Set(limbs.map(({ event }) => event))],
    end: endWords(version, words),
    metBy: version.metBy,
    provisions: cited,
    verified: weakest(cited.map(({ verified }) => verified)),
    from: version.from,
    through: version.through,
    lastReviewed: cited[0]?.lastReviewed ?? '',
  }
}

const runOf = ({ event, period, optional }: Limb, words: Catalogue): LawTableRun => ({
  event,
  period: period.before === undefined ? periodWords(period, words) : dayAndMonth(period.before, words),
  from: happened(event, words),
  optional,
})

function endWords({ end }: LimitVersion, words: Catalogue): string {
  const { dueTime } = ends[end]
  return words.table.ends[end]({ hour: dueTime === null ? '' : words.hours[dueTime] })
}

function countedWords(version: LimitVersion, words: Catalogue): string {
  const { table } = words
  const { choose, force, limbs } = version.counts
  // One source alone starts each of several entries, so that the same period stands once for each.
  const items = [...new Set(limbs.map((limb) => guarded(limb, runWords(limb, version, words), words)))]
  const isAll = choose === 'earlier' || choose === 'later'
  const all = words.list({ items, last: isAll ? 'and' : 'or' })
  const runs =
    notBefore(version, words) ??
    (!isAll ? all : choose === 'earlier' ? table.earlierOf({ runs: all }) : table.laterOf({ runs: all }))
  if (force === 'minimum') return table.atLeast({ runs })
  return force === 'may' ? table.may({ runs }) : runs
}

/** The later of "at once" and a time is that time, but never before the day. */
function notBefore(version: LimitVersion, words: Catalogue): string | null {
  const { choose, limbs } = version.counts
  const [atOnce, other] = [...limbs].sort((a, b) => a.period.n - b.period.n)
  if (choose !== 'later' || limbs.length !== 2 || atOnce?.period.n !== 0 || other === undefined) return null
  return words.table.notBefore({ run: runWords(other, version, words), start: startWords(atOnce.event, words) })
}

function guarded({ optional, where }: Limb, run: string, { table }: Catalogue): string {
  if (where !== undefined) return table.ifCertificateNeeded({ run })
  return optional ? table.ifKnown({ run }) : run
}
