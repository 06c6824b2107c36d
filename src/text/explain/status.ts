// How an entry stands, as its sentences need it.
import type { Day } from '../../dates/civil'
import { formatDay, readIso } from '../../dates/iso'
import type { TimelineDeadline } from '../../deadlines/record'
import type { State } from '../../deadlines/status'
import { errorFrom, problem } from '../../errors'
import { parseDay } from '../../input/dates'
import type { Force, Limb } from '../../law/counts'
import { timeLimits } from '../../law/time-limits'
import type { TimelineEntry } from '../../timeline/entry'
import type { Catalogue } from '../english'
import { giverOf, isReader, subjectOf } from '../labels/actors'
import type { Sentence } from '../sentence'
import { versionOf } from '../version'
import type { Standpoint } from './standpoint'

/** How an entry stands; a deadline by itself has no state, and is taken as still to be done. */
export interface EntryStatus {
  readonly state: State | null
  readonly metOn: string | null
  readonly supersededBy: TimelineEntry['supersededBy']
  readonly today: Day | null
  readonly from: Standpoint
}

/** What comes first in an explanation. */
export interface Summary {
  /** At most two sentences, which can stand alone. */
  readonly short: readonly Sentence[]
  /** What else there is to say of how it stands. */
  readonly more: readonly Sentence[]
}

/** @throws TimescalesError `invalid-date`; `contradictory-dates` for a day on which the entry cannot stand as it says */
export function statusOf(entry: TimelineEntry, from: Standpoint): EntryStatus {
  const today = from.asAt === undefined ? null : parseDay(from.asAt, 'asAt')
  if (today !== null) mustStandOn(today, entry)
  const { state, metOn, supersededBy } = entry
  return { state, metOn, supersededBy, today, from }
}

/** How the day looked from stands to the last day, in the states that say so. */
const SIGN: Partial<Record<State, -1 | 0 | 1>> = {
  'not-due': -1,
  'due-today': 0,
  waiting: 1,
  overdue: 1,
  relieved: 1,
  lapsed: 1,
}

function mustStandOn(today: Day, { state, deadline }: TimelineEntry): void {
  const sign = SIGN[state]
  if (deadline === null || sign === undefined || Math.sign(today - readIso(deadline.dueOn)) === sign) return
  const on = formatDay(today)
  const message = `The entry is ${state}, which it cannot be on ${on}: its last day is ${deadline.dueOn}. Build the timeline again as at ${on}.`
  throw errorFrom(problem('contradictory-dates', ['asAt'], message, 'the day that the timeline was built for', on))
}

/** The day looked from as an ISO date. */
export const isoOf = (asAt: Standpoint['asAt']): string | undefined =>
  asAt === undefined ? undefined : formatDay(parseDay(asAt, 'asAt'))

/** Done, overtaken, or not known: there is nothing more to count. */
export const isClosed = ({ state }: EntryStatus): boolean =>
  state === 'met' || state === 'met-late' || state === 'met-time-unknown' || state === 'not-applicable'

/** How many days ago the last day was; null where today is not known. */
export const daysSince = ({ dueOn }: TimelineDeadline, { today }: EntryStatus): number | null =>
  today === null ? null : today - readIso(dueOn)

/** The limb that can still come: one that may be missing, and is. */
export const growingLimb = (deadline: TimelineDeadline): Limb | undefined =>
  versionOf(deadline).counts.limbs.find(({ event, optional }) => optional && deadline.unknown.includes(event))

export const forceOf = (deadline: TimelineDeadline): Force => versionOf(deadline).counts.force

/** Who acts, in the words of a sentence about a record. */
export const whoOf = (deadline: TimelineDeadline, words: Catalogue): string =>
  subjectOf(deadline.actor, forceOf(deadline), words)

export const readerActs = (deadline: TimelineDeadline): boolean => isReader(deadline.actor, forceOf(deadline))

/** The side that has to leave the reader time. */
export const giverOfRecord = ({ limit }: TimelineDeadline, words: Catalogue): string =>
  giverOf(timeLimits[limit].group, words)
