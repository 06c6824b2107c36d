// A time limit that has not started: what it waits for, and how long there will be, as the law is on the day looked from.
import { entryNamed } from '../../input/entries'
import type { Limb } from '../../law/counts'
import { countsBack } from '../../law/counts'
import type { LimitVersion } from '../../law/limit'
import type { ProvisionId } from '../../law/provisions'
import { anyStarts } from '../../law/started'
import { timeLimits } from '../../law/time-limits'
import type { TimelineEntry } from '../../timeline/entry'
import type { Catalogue } from '../english'
import { giverOf, subjectOf } from '../labels/actors'
import { happens } from '../labels/events'
import { timeWords } from '../labels/starts'
import { say } from '../sentence'
import { versionAt } from '../version'
import { cannotBeIssued, isDetained, noneForDeclining } from './certificate'
import type { Standpoint } from './standpoint'
import { isoOf, type Summary } from './status'
import { SAID_OF_ITSELF } from './to-do'

/** What an entry waits for, by the version that an event of the day looked from would start. */
export interface Awaited {
  readonly version: LimitVersion
  /** Those still to come, as far as the timeline is known; of a duty to comply, that of its source. */
  readonly limbs: readonly Limb[]
  /** One of the events is enough. */
  readonly last: 'and' | 'or'
}

export function awaitedBy({ id, limit }: TimelineEntry, from: Standpoint): Awaited {
  const version = versionAt(limit, isoOf(from.asAt))
  const source = entryNamed(id)?.source ?? null
  const starting = version.counts.limbs.filter(({ event, optional }) =>
    source === null ? !optional : event === source,
  )
  const missing = starting.filter(({ event }) => from.waitingFor?.includes(event))
  return { version, limbs: missing.length > 0 ? missing : starting, last: anyStarts(version) ? 'or' : 'and' }
}

/** `the council receives the appeal`: what it waits for. */
export const awaitedWords = ({ limbs, last }: Awaited, words: Catalogue): string =>
  words.list({ items: limbs.map(({ event }) => happens(event, words)), last })

/** What it waits for comes first. */
export function notStarted(entry: TimelineEntry, from: Standpoint, words: Catalogue): Summary {
  const awaited = awaitedBy(entry, from)
  const { version, limbs } = awaited
  const { force, choose } = version.counts
  const runs = timeWords(choose === 'one-source' ? limbs : version.counts.limbs, version, words)
  const events = awaitedWords(awaited, words)
  const isBack = limbs.some(countsBack)
  const { notStarted } = words
  const detained = isDetained(null, from)
  return {
    short: [
      say(isBack ? notStarted.countedBack({ events }) : notStarted.begins({ events })),
      cannotBeIssued(entry, from)
        ? noneForDeclining(detained, words)
        : say(whatThen(entry, awaited, isBack, words), lawOf(awaited, detained)),
    ],
    more: [
      say(force === 'minimum' ? notStarted.timeOfFloor({ runs }) : notStarted.time({ runs })),
      ...(isBack ? [] : [say(notStarted.noNeedYet)]),
    ],
  }
}

function whatThen({ limit }: TimelineEntry, { version }: Awaited, isBack: boolean, words: Catalogue): string {
  const { actor, group } = timeLimits[limit]
  const { force } = version.counts
  const { notStarted } = words
  const act = words.limits[limit]
  const who = subjectOf(actor, force, words)
  const own = SAID_OF_ITSELF[limit]
  if (own !== undefined) return notStarted[own]
  if (force === 'minimum') return notStarted.floor({ act, giver: giverOf(group, words) })
  if (force === 'may') return notStarted.canThen({ who, act })
  return isBack ? notStarted.must({ who, act }) : notStarted.mustThen({ who, act })
}

/** The row's provisions, and those of the event that it waits for; a detained person's where they have their own. */
const lawOf = ({ version, limbs }: Awaited, detained: boolean): readonly ProvisionId[] =>
  [version, ...limbs].flatMap(({ law, detainedLaw }) => (detained ? (detainedLaw ?? law) : law) ?? [])
