// The version of a limit that a sentence is about: of a record the one that counted it, otherwise the one of a day.
import type { TimelineDeadline } from '../deadlines/record'
import { versionOf } from '../deadlines/version'
import type { Classification, NoticeResult } from '../disputes/classification'
import type { DisputeKind } from '../law/dispute-kinds'
import { type LimitVersion, versionOn } from '../law/limit'
import { type Instrument, LAST_REVIEWED, type ProvisionId, provisions } from '../law/provisions'
import { type LimitId, timeLimits } from '../law/time-limits'
import type { TimelineEntry } from '../timeline/entry'

export { versionOf }

/**
 * The version that an event of a day would start, or, where no day is known, of the day on which the law was last read:
 * before the law began its first, after it ended its last.
 */
export function versionAt(limit: LimitId, on: string = LAST_REVIEWED): LimitVersion {
  const { versions } = timeLimits[limit]
  const [first] = versions
  if (first !== undefined && on < first.from) return first
  return (versionOn(timeLimits[limit], on) ?? versions.at(-1)) as LimitVersion
}

/** The versions of a limit that were still to come when the law was last read. */
export const versionsAhead = (limit: LimitId): readonly LimitVersion[] =>
  timeLimits[limit].versions.filter(({ from }) => from > LAST_REVIEWED)

/** The version of an entry: of its record, or, where it has not started, as the law was last read. */
export const versionOfEntry = ({ limit, deadline }: Pick<TimelineEntry, 'limit' | 'deadline'>): LimitVersion =>
  deadline === null ? versionAt(limit) : versionOf(deadline)

/** Whether only guidance asks for it: then it is not said to be a duty. A duty to comply has its law in its limbs. */
export const isGuidance = ({ law }: LimitVersion): boolean =>
  law.length > 0 && law.every((id) => GUIDANCE.includes(provisions[id].instrument))

const GUIDANCE: readonly Instrument[] = ['Code', 'Pre-Action Protocol for Judicial Review']

/** Whether a classification is that of a detained person: CFA s.73 says what they can appeal. */
export const isAboutDetained = ({ basis }: { readonly basis: readonly ProvisionId[] }): boolean =>
  basis.includes('CFA s.73')

/** The kinds of dispute that a decision, or each part of a letter, is about. */
export const kindsOf = (classified: Classification | NoticeResult): readonly DisputeKind[] =>
  ('parts' in classified ? classified.parts : [classified]).map(({ kind }) => kind)

/** Whether a record rests on the law of detained persons. */
export const isForDetained = ({ basis }: Pick<TimelineDeadline, 'basis'>): boolean => basis.some(isDetainedLaw)

const isDetainedLaw = (citation: ProvisionId): boolean => provisions[citation].instrument === 'Detained Regs'
