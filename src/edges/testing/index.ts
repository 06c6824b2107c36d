// For tests: matchers for vitest and jest, and the published cases to run any implementation against.
export {
  type ConformanceCase,
  type ConformanceSuite,
  type ConformanceTag,
  conformance,
  conformanceTags,
  type DeadlineCase,
  type DisputeCase,
  type ExpectedDeadline,
  type ExpectedError,
  type WorkingDayCase,
  type WorkingDayFunction,
} from './cases'
export {
  type ConformanceFailure,
  type ConformanceReport,
  runConformance,
} from './conformance'
export type { MatcherResult, TimescalesMatchers } from './matcher-types'
export { matchers } from './matchers'
export type { ConformanceOptions } from './options'
export { type ConformanceSubject, librarySubject } from './subject'
