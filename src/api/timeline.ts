// A whole case: the public functions.
import type { Calendar } from '../calendar/calendar'
import type { DateInput } from '../dates/iso'
import type { Problem } from '../errors'
import { calendarOr } from '../input/calendars'
import { type CaseFile, type CheckedCase, checkCaseFile } from '../input/case-file'
import { readDay } from '../input/dates'
import { checkDispute, checkNotice } from '../input/dispute'
import { allEntries, entryNames } from '../input/entries'
import { readLimit } from '../input/names'
import { readObject } from '../input/objects'
import { gather, type Report, throwFirst } from '../input/report'
import type { LimitId } from '../law/time-limits'
import { type Timeline, timelineOf } from '../timeline/timeline'

export interface TimelineOptions {
  /** Today, or the day to look at the case from, ISO date: the library has no clock. */
  readonly asAt: DateInput
  /** The shipped calendar when left out. */
  readonly calendar?: Calendar | null | undefined
}

/**
 * Works out a whole case: every time limit it reaches, how each stands, and what comes next.
 *
 * @param caseFile one decision with what came before and after it
 * @param options `asAt`, and a calendar where it is not the shipped one
 * @returns a frozen record
 * @throws TimescalesError for the first thing in the file that does not fit, with its path
 * @example buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-06-20' }).next.id // 'mediation.contact-adviser'
 */
export function buildTimeline(caseFile: CaseFile, options: TimelineOptions): Timeline {
  const example = { what: 'buildTimeline', example: '{ asAt: "2026-03-02" }' }
  const asked = readObject(options, ['asAt', 'calendar'], ['options'], example, throwFirst)
  const asAt = readDay(asked.asAt, ['options', 'asAt'], throwFirst)
  const calendar = calendarOr(asked.calendar, ['options', 'calendar'])
  return timelineOf(checkCaseFile(caseFile, throwFirst) as CheckedCase, asAt, calendar)
}

/**
 * Everything in a case file that does not fit, at once and in the sentences of the errors; an empty list where it is
 * sound. What only counting shows is left for `buildTimeline` to say: a day beyond the calendar, and a period that counts
 * back to before its law began.
 *
 * @param caseFile a value of any kind; `./schema` reads JSON texts, and guards against input that is made to do harm
 * @example caseFileProblems({ dates: { noticeSentOn: '2026-02-31' } })[0].path // 'dates.noticeSentOn'
 */
export const caseFileProblems = (caseFile: unknown): readonly Problem[] =>
  problemsIn((report) => checkCaseFile(caseFile, report))

/**
 * Everything in a dispute that does not fit; as `caseFileProblems`.
 *
 * @example disputeProblems({ kind: 'refusal-to-asess' })[0].code // 'unknown-kind'
 */
export const disputeProblems = (dispute: unknown): readonly Problem[] =>
  problemsIn((report) => checkDispute(dispute, ['dispute'], report))

/**
 * Everything in the list of disputes of one notice that does not fit; as `caseFileProblems`.
 *
 * @example noticeProblems([]).length // 1
 */
export const noticeProblems = (disputes: unknown): readonly Problem[] =>
  problemsIn((report) => checkNotice(disputes, ['dispute'], report))

/**
 * Every id that an entry of a timeline can have, in the order of the law page: the limit, and for a duty to comply the
 * limit with each event that can start it.
 *
 * @param limit only those of this limit
 * @throws TimescalesError `unknown-limit`
 * @example entryIds('comply.amend-placement') // ['comply.amend-placement@orderMadeOn', 'comply.amend-placement@agreementMadeOn', 'comply.amend-placement@concessionNotifiedOn']
 */
export function entryIds(limit?: LimitId): readonly string[] {
  if (limit === undefined) return allEntries().map(({ id }) => id)
  return entryNames(readLimit(limit, ['limit'], throwFirst))
}

function problemsIn(check: (report: Report) => unknown): readonly Problem[] {
  const { report, problems } = gather()
  check(report)
  return problems
}
