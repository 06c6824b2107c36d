// The public surface, and nothing else.

export { calculateDeadline, closureExceptionApplies, countsBeforeTribunal, deadlineStatus } from './api/deadlines'
export {
  classifyDecision,
  classifyNotice,
  compulsorySchoolAgeEnds,
  needsMediationCertificate,
  whoMayAppeal,
} from './api/disputes'
export { versionOf, versionOn } from './api/law'
export {
  buildTimeline,
  caseFileProblems,
  disputeProblems,
  entryIds,
  noticeProblems,
  type TimelineOptions,
} from './api/timeline'
export {
  addWorkingDays,
  countWorkingDays,
  createCalendar,
  fromGovUkFeed,
  fromUkBankHolidays,
  isBankHoliday,
  isoDate,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './api/working-days'
export { type BankHoliday, bankHolidays, type Calendar, type HolidaySource } from './calendar/calendar'
export type { DateInput } from './dates/iso'
export type { Adjustment, Deadline, Start, TimelineDeadline } from './deadlines/record'
export type { State } from './deadlines/status'
export type { Classification, NoticeClassification, NoticeResult } from './disputes/classification'
export type { Dispute, ExtensibleDispute, PlainDispute, PlanContentDispute } from './disputes/dispute'
export type { Scope } from './disputes/route'
export type { Appellant } from './disputes/who-may-appeal'
export { type ErrorCode, type Problem, TimescalesError } from './errors'
export type {
  BankHolidaySource,
  CalendarOptions,
  FeedDivision,
  FeedRow,
  GovUkFeed,
  HolidayDivision,
} from './input/calendars'
export type { CaseFile, Relief, Requirement } from './input/case-file'
export type { DatesFor, DeadlineOptions } from './input/deadline'
export type { Closure } from './input/exceptions'
export { type Actor, actors, type Side } from './law/actors'
export { type SourceEvent, type SourceName, sources } from './law/compliance'
export {
  type Assumption,
  type Authority,
  type CountingRule,
  type CountingRuleId,
  countingRules,
  daysNotCounted,
  type End,
  type EndId,
  ends,
} from './law/counting-rules'
export type { Choice, Counting, Counts, Force, Growing, Limb, Period } from './law/counts'
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
  type Event,
  type EventName,
  events,
  type Implied,
  type NoticeName,
  type Trigger,
  type Until,
} from './law/events'
export { type Exception, type ExceptionId, exceptions } from './law/exceptions'
export type {
  EffectFrom,
  Group,
  LimitVersion,
  Superseding,
  TimeLimit,
} from './law/limit'
export { type Notice, notices } from './law/notices'
export {
  type Instrument,
  instruments,
  type Provision,
  type ProvisionId,
  provisions,
  type Verified,
} from './law/provisions'
export type { Reach } from './law/reach'
export { type ComplyId, type LimitId, timeLimits } from './law/time-limits'
export {
  actorLabel,
  assumptionLabel,
  type Catalogue,
  cannotBeIssued,
  type DateParts,
  describeLimits,
  type ExplanationParts,
  english,
  entryLabel,
  eventLabel,
  exceptionLabel,
  exceptionTest,
  explainClassification,
  explainDeadline,
  explainEntry,
  explainLate,
  explainParts,
  type GlossaryTerm,
  glossary,
  groupLabel,
  type Headline,
  type HeadlineItem,
  headline,
  kindLabel,
  type LawTableRow,
  type LawTableRun,
  limitLabel,
  phrase,
  provisionLabel,
  provisionName,
  ruleLabel,
  type Sentence,
  type Spell,
  type Standpoint,
  sectionLabel,
  sideLabel,
  standingOf,
  stateLabel,
  summarizeEntry,
  whyEntry,
  withoutCitations,
} from './text'
export type { TimelineEntry } from './timeline/entry'
export type { Timeline } from './timeline/timeline'
export { type ComputedWith, computedWith } from './version'
