// The version of a limit that a sentence is about: of a record the one that counted it, otherwise the one of a day.
import { type LimitVersion, versionOn } from '../law/limit'
import { type LimitId, timeLimits } from '../law/time-limits'

export { versionOf } from '../deadlines/version'

/** The version that a limit has on a day, or the last one where the day is not known or the law has ended. */
export const versionAt = (limit: LimitId, on: string | undefined): LimitVersion =>
  ((on === undefined ? null : versionOn(timeLimits[limit], on)) ?? timeLimits[limit].versions.at(-1)) as LimitVersion

/** The version that a limit has now: the last one. */
export const currentVersion = (limit: LimitId): LimitVersion => versionAt(limit, undefined)
