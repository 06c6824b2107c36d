// A consumer's TypeScript, checked against the packed types: every export, and what the types must refuse.
import type { DateTime } from 'luxon'
import {
  addWorkingDays,
  buildTimeline,
  type Calendar,
  type CaseFile,
  type Classification,
  calculateDeadline,
  classifyDecision,
  classifyNotice,
  closureExceptionApplies,
  countWorkingDays,
  createCalendar,
  type Deadline,
  type Dispute,
  deadlineStatus,
  type ErrorCode,
  explainClassification,
  explainDeadline,
  explainEntry,
  fromGovUkFeed,
  isWorkingDay,
  type LimitId,
  needsMediationCertificate,
  type State,
  type Timeline,
  type TimescalesError,
  timeLimits,
  whoMayAppeal,
} from 'send-dispute-timescales'
import { type dueAt, londonDate } from 'send-dispute-timescales/luxon'
import { timelineFor, toCalendar, toSvg, toTable } from 'send-dispute-timescales/render'
import {
  caseFileSchema,
  noticeSchema,
  type Problem,
  parseCaseFile,
  parseNotice,
  type StandardSchema,
} from 'send-dispute-timescales/schema'
import { assessSend35, type Send35Assessment } from 'send-dispute-timescales/send35'
import {
  type ConformanceReport,
  librarySubject,
  matchers,
  type runConformance,
  type TimescalesMatchers,
} from 'send-dispute-timescales/testing'

/** True only when both are the same type: a type that fell to `any` would not be. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
export const typed: [
  Same<ReturnType<typeof dueAt>, DateTime<true>>,
  Same<ReturnType<typeof calculateDeadline>, Deadline>,
  Same<Deadline['limit'], LimitId>,
  Same<TimescalesError['code'], ErrorCode>,
  Same<ReturnType<typeof buildTimeline>, Timeline>,
  Same<ReturnType<typeof classifyDecision>, Classification>,
  Same<ReturnType<typeof runConformance>, Promise<ConformanceReport>>,
] = [true, true, true, true, true, true, true]

const appeal: Deadline = calculateDeadline('appeal.lodge', {
  noticeSentOn: '2025-06-05',
  certificateIssuedOn: undefined,
})
const calendar: Calendar = createCalendar({ knownOn: '2022-09-08' })
const state: State = deadlineStatus(appeal, { asAt: '2025-06-20' })
const file: CaseFile = { dispute: { kind: 'plan-content', sections: ['B'] }, dates: { noticeSentOn: '2025-06-05' } }
const timeline = buildTimeline(file, { asAt: '2025-06-20', calendar })
const assessment: Send35Assessment = assessSend35({ timeDecisionLetterDate: '2025-06-05' }, { asAt: '2025-06-20' })
const certificateNeeded: boolean | null = assessSend35(
  { timeliness: { decisionLetterDate: { day: '5' } } },
  { asAt: '2025-06-20' },
).certificateNeeded
const schemas: readonly StandardSchema<unknown>[] = [caseFileSchema, noticeSchema]
const notice = parseNotice([])
const problems: readonly Problem[] = notice.ok ? [] : notice.problems
const lines: readonly string[] = [
  ...explainDeadline(appeal),
  ...timeline.entries.flatMap((entry) => explainEntry(entry)),
  ...explainClassification(classifyDecision({ kind: 'refusal-to-assess' })),
  toTable(timelineFor(timeline, 'family')),
  toTable(timeline, { for: 'authority' }),
  toSvg(timeline),
  toCalendar(timeline),
  addWorkingDays('2026-04-02', 3, calendar),
  londonDate(new Date(0)),
  whoMayAppeal({ on: '2026-06-27' }),
  timeLimits['appeal.lodge'].act,
]
const dispute: Dispute = { kind: 'refusal-to-issue-plan', recommendations: ['health'] }
const parsed = parseCaseFile(JSON.parse('{}'))
export const used = [
  state,
  lines,
  assessment,
  certificateNeeded,
  schemas,
  problems,
  parsed.ok ? parsed.value.dates : parsed.problems.length,
  needsMediationCertificate([dispute]),
  classifyNotice([dispute]).parts,
  countWorkingDays('2026-04-02', '2026-04-09') + 1,
  isWorkingDay('2026-04-02'),
  fromGovUkFeed({ 'england-and-wales': { events: [{ date: '2026-12-25' }] } }),
  closureExceptionApplies({ adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' }),
  matchers.toFallDueOn(appeal, '2025-09-01').pass,
  librarySubject,
]
export type Matchers = TimescalesMatchers<void>

// A required date left out.
// @ts-expect-error
calculateDeadline('appeal.lodge', {})
// A date of another limit.
// @ts-expect-error
calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05', requestReceivedOn: '2025-01-01' })
// Two sources of one duty to comply.
// @ts-expect-error
calculateDeadline('comply.amend-plan', { orderMadeOn: '2025-06-05', agreementMadeOn: '2025-06-06' })
calculateDeadline('comply.amend-plan', { orderMadeOn: '2025-06-05' })
// A limit that does not exist.
// @ts-expect-error
calculateDeadline('appeal.lodg', { noticeSentOn: '2025-06-05' })
// A JavaScript Date has no day.
// @ts-expect-error
addWorkingDays(new Date(0), 1)
// Sections on a kind that has none, and the content of a plan without them.
// @ts-expect-error
classifyDecision({ kind: 'refusal-to-assess', sections: ['B'] })
// @ts-expect-error
classifyDecision({ kind: 'plan-content' })
// No clock: a day must be given.
// @ts-expect-error
buildTimeline(file, {})
// @ts-expect-error
assessSend35({})
// Results are read-only.
// @ts-expect-error
appeal.dueOn = '2025-09-02'
