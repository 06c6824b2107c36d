// The public surface, and nothing else.
// biome-ignore-all assist/source/organizeImports: the law first, because what is alike compresses best side by side

export {
  type Instrument,
  instruments,
  type Provision,
  type ProvisionId,
  provisions,
  type Verified,
} from './law/provisions'
export { type ComplyId, type LimitId, timeLimits } from './law/time-limits'
export type { Choice, Counting, Counts, DatedVariant, Force, Limb, Moot, Period, TimeLimit } from './law/rows'
export type { EventName, TimedEventName } from './law/events'
export { type Event, events, type NoticeName, notices, type Trigger } from './law/event-ties'
export {
  type CertificateReason,
  type DisputeKind,
  disputeKinds,
  type MediationRight,
  type NoAppealReason,
  type Party,
  type PlanSection,
  planSections,
} from './law/dispute-kinds'
export {
  type Assumption,
  type CountingRule,
  type CountingRuleId,
  countingRules,
  daysNotCounted,
  type End,
  type EndId,
  ends,
} from './law/counting-rules'
export { type Exception, type ExceptionId, exceptions } from './law/exceptions'
export {
  type BankHoliday,
  bankHolidays,
  type Calendar,
  type CalendarOptions,
  createCalendar,
  type HolidaySource,
} from './calendar/calendar'
export type { BankHolidaySource, FeedDivision, FeedRow, GovUkFeed, HolidayDivision } from './calendar/sources'
export {
  addWorkingDays,
  countWorkingDays,
  fromGovUkFeed,
  fromUkBankHolidays,
  isBankHoliday,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './calendar/working-days'
export type { DateInput } from './dates/iso'
export { calculateDeadline, type DatesFor, type DeadlineOptions } from './deadlines/calculate'
export { countsBeforeTribunal } from './deadlines/days-not-counted'
export { type Closure, closureExceptionApplies } from './deadlines/exceptions'
export type { Adjustment, Deadline, Start, TimelineDeadline } from './deadlines/record'
export { deadlineStatus, type State } from './deadlines/status'
export {
  type Classification,
  classifyDecision,
  classifyNotice,
  type NoticeClassification,
  type NoticeResult,
  needsMediationCertificate,
} from './disputes/classify'
export type { Dispute, ExtensibleDispute, PlainDispute, PlanContentDispute } from './disputes/dispute'
export type { Scope } from './disputes/route'
export { type Appellant, whoMayAppeal } from './disputes/who-may-appeal'
export { type ErrorCode, TimescalesError } from './errors'
export type { CaseFile, Relief, Requirement } from './timeline/case-file'
export type { TimelineEntry } from './timeline/entry'
export { buildTimeline, type Timeline, type TimelineOptions } from './timeline/timeline'
export { type ComputedWith, computedWith } from './version'
export {
  type Actor,
  actorLabel,
  assumptionLabel,
  describeLimits,
  entryLabel,
  eventLabel,
  exceptionLabel,
  exceptionTest,
  explainClassification,
  explainDeadline,
  explainEntry,
  explainLate,
  type GlossaryTerm,
  glossary,
  kindLabel,
  type LawTableRow,
  limitLabel,
  ruleLabel,
  type Standpoint,
  sectionLabel,
  stateLabel,
  summarizeEntry,
  whyEntry,
  withoutCitations,
} from './text'
