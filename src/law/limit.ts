// What a time limit is made of: what it belongs to, who acts, and its versions, one for each time the law changed.
import { formatDay, readIso } from '../dates/iso'
import type { Actor } from './actors'
import type { EndId } from './counting-rules'
import type { Counts, Limb } from './counts'
import type { Trigger } from './events'
import { IN_FORCE_FROM, type ProvisionId } from './provisions'
import type { Reach } from './reach'

/** The stage of a case that a limit belongs to. */
export type Group =
  | 'assessment'
  | 'plan'
  | 'reassessment'
  | 'review'
  | 'phase-transfer'
  | 'move'
  | 'mediation'
  | 'appeal'
  | 'upper-tribunal'
  | 'discrimination'
  | 'ombudsman'
  | 'judicial-review'
  | 'detained'
  | 'compliance'

/** Once a case is closed, nothing more is to be done in it; these stand apart from the case, or go on after it. */
export const CLOSING_EVENT = 'caseClosedOn'
const NOT_CLOSED: readonly Group[] = ['compliance', 'ombudsman', 'judicial-review']

/** Something that ends a limit another way, and when it counts. */
export interface Superseding {
  readonly trigger: Trigger
  /** It counts whenever it happened, even before the limit began. */
  readonly atAnyTime?: true
  /** It no longer counts once the council has reversed its decision, on or after it. */
  readonly unlessReversed?: true
}

/**
 * From when an event that meets or supersedes a limit counts: from the day it began, whenever it happened, or from
 * twelve months before the day it is counted from.
 */
export type EffectFrom = 'its-start' | 'any-time' | 'twelve-months-before'

/** A limit as the law had it for a span of days. */
export interface LimitVersion<C extends Counts = Counts> {
  /** The first and the last day, or null, on which an event could start it. ISO dates. */
  readonly from: string
  readonly through: string | null
  readonly counts: C
  readonly end: EndId
  /** The first is the event that `done` of an entry says has happened. */
  readonly metBy: readonly Trigger[]
  readonly supersededBy: readonly Superseding[]
  readonly effectFrom: EffectFrom
  readonly law: readonly ProvisionId[]
  /** The provision for a detained person, where it is another. */
  readonly detainedLaw: readonly ProvisionId[] | null
}

/** One time limit: a row of the law. */
export interface TimeLimit<C extends Counts = Counts> {
  readonly group: Group
  /** What in a case brings it. */
  readonly reach: Reach
  readonly actor: Actor
  readonly act: string
  /** In the order of their days. A day that none of them covers is before the law, after it, or in a gap. */
  readonly versions: readonly LimitVersion<C>[]
}

/** What is written down of a limit: what is left out takes its default, and in a later version what it was before. */
interface Written<C extends Counts> {
  readonly counts: C
  readonly end?: EndId
  readonly metBy: readonly Trigger[]
  readonly supersededBy?: readonly (Trigger | Superseding)[]
  readonly effectFrom?: EffectFrom
  readonly law: readonly ProvisionId[]
  readonly detainedLaw?: readonly ProvisionId[]
  readonly from?: string
}

type Identity = Pick<TimeLimit, 'group' | 'reach' | 'actor' | 'act'>
type Change<C extends Counts> = { readonly from: string } & Partial<Written<C>>
/** The law of the limit ends: this is the first day on which nothing can start it. */
type Repeal = { readonly repealedFrom: string }

/**
 * A limit: its first version, and one more line for each change. A change says from when it holds and what is new in
 * it; the version before it ends on the day before.
 */
export function limit<C extends Counts>(
  first: Identity & Written<C>,
  ...changes: readonly (Change<C> | Repeal)[]
): TimeLimit<C> {
  const { group, reach, actor, act } = first
  const versions = [version<C>(first, first.from ?? IN_FORCE_FROM, group)]
  let written: Written<C> = first
  for (const change of changes) {
    const begins = 'from' in change ? change.from : change.repealedFrom
    const last = versions.at(-1) as LimitVersion<C>
    if (last.through === null) versions[versions.length - 1] = { ...last, through: dayBefore(begins) }
    if ('repealedFrom' in change) continue
    written = { ...written, ...change }
    versions.push(version(written, begins, group))
  }
  return { group, reach, actor, act, versions }
}

const version = <C extends Counts>(written: Written<C>, from: string, group: Group): LimitVersion<C> => ({
  from,
  through: null,
  counts: written.counts,
  end: written.end ?? 'as-it-falls',
  metBy: written.metBy,
  supersededBy: [
    ...(written.supersededBy ?? []),
    ...(NOT_CLOSED.includes(group) ? [] : ([CLOSING_EVENT] as const)),
  ].map((each) => (typeof each === 'string' ? { trigger: each } : each)),
  effectFrom: written.effectFrom ?? 'its-start',
  law: written.law,
  detainedLaw: written.detainedLaw ?? null,
})

/** Every limb that a version of a limit has. */
export const limbsOf = ({ versions }: TimeLimit): readonly Limb[] => versions.flatMap(({ counts }) => counts.limbs)

/** Whether the Tribunal names the day itself. */
export const isNamedByTribunal = ({ versions }: TimeLimit): boolean => versions.some(({ end }) => end === 'directed')

/** The event that `done` of an entry says has happened. */
export const doneTrigger = ({ metBy }: Pick<LimitVersion, 'metBy'>): Trigger => metBy[0] as Trigger

const dayBefore = (iso: string): string => formatDay(readIso(iso) - 1)

/**
 * The version of a limit that an event on this day starts; null where the law has none for it.
 *
 * @param on ISO date
 */
export const versionOn = <C extends Counts>(limit: TimeLimit<C>, on: string): LimitVersion<C> | null =>
  limit.versions.find(({ from, through }) => on >= from && (through === null || on <= through)) ?? null
