// The version of a limit that a sentence is about: of a record the one that counted it, otherwise the one of a day.
import type { TimelineDeadline } from '../deadlines/record'
import { versionOf } from '../deadlines/version'
import { type LimitVersion, versionOn } from '../law/limit'
import { type ProvisionId, provisions } from '../law/provisions'
import { type LimitId, timeLimits } from '../law/time-limits'
import type { TimelineEntry } from '../timeline/entry'

export { versionOf }

/** The version that an event of a day would start: before the law began its first, after it ended its last. */
export function versionAt(limit: LimitId, on: string | undefined): LimitVersion {
  const row = timeLimits[limit]
  const [first] = row.versions
  if (on !== undefined && first !== undefined && on < first.from) return first
  const found = on === undefined ? null : versionOn(row, on)
  return (found ?? row.versions.at(-1)) as LimitVersion
}

/** The version of an entry: of its record, or, where it has not started, that of the day looked from. */
export const versionOfEntry = (
  { limit, deadline }: Pick<TimelineEntry, 'limit' | 'deadline'>,
  asAt: string | undefined,
): LimitVersion => (deadline === null ? versionAt(limit, asAt) : versionOf(deadline))

/** Whether a record rests on the law of detained persons. */
export const isForDetained = ({ basis }: Pick<TimelineDeadline, 'basis'>): boolean => basis.some(isDetainedLaw)

const isDetainedLaw = (citation: ProvisionId): boolean => provisions[citation].instrument === 'Detained Regs'
