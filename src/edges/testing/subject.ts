// What is put to the test, and how a case is put to it.
import {
  addWorkingDays,
  type Calendar,
  type CalendarOptions,
  calculateDeadline,
  classifyDecision,
  classifyNotice,
  countWorkingDays,
  createCalendar,
  type DeadlineOptions,
  type Dispute,
  isBankHoliday,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from 'send-dispute-timescales'
import type { ConformanceCase, DeadlineCase, DisputeCase, WorkingDayCase, WorkingDayFunction } from './cases'

/**
 * What is put to the test; each function may be left out, and may return a promise. A function that must refuse throws
 * an error with a `code`. Each gets the case itself last, as plain JSON: to send over a wire, or for `alsoKnown`.
 */
export interface ConformanceSubject {
  /** As `calculateDeadline`; of its result the fields that a case expects are compared. */
  deadline?(
    limit: string,
    dates: Readonly<Record<string, string>>,
    options: DeadlineOptions,
    row: DeadlineCase,
  ): unknown
  /** As `classifyDecision`, and as `classifyNotice` for a list. */
  dispute?(dispute: Dispute | readonly Dispute[], row: DisputeCase): unknown
  /** The functions on working days by name; a calendar of the case's own is the last of `args`. */
  workingDay?(fn: WorkingDayFunction, args: readonly (string | number | Calendar)[], row: WorkingDayCase): unknown
}

/**
 * This library as a subject: it passes every case. Its functions can stand beside your own.
 *
 * @example (await runConformance({ ...librarySubject, deadline: calculateDeadline })).skipped // 0
 */
export const librarySubject = {
  deadline: (limit, dates, options) => calculateDeadline(limit as 'appeal.lodge', dates as never, options),
  dispute: (dispute) => (Array.isArray(dispute) ? classifyNotice(dispute) : classifyDecision(dispute as Dispute)),
  workingDay: (fn, args) => WORKING_DAYS[fn](...(args as [string, never])),
} as const satisfies ConformanceSubject

const WORKING_DAYS = {
  isBankHoliday,
  isWorkingDay,
  addWorkingDays,
  countWorkingDays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
}

/** The question that a case puts, or nothing when the subject has no function for it. */
export function questionOf(subject: ConformanceSubject, row: ConformanceCase): (() => unknown) | undefined {
  const { deadline, dispute, workingDay } = subject
  if ('limit' in row) return deadline && (() => deadline.call(subject, row.limit, row.dates, optionsOf(row), row))
  if ('dispute' in row) return dispute && (() => dispute.call(subject, row.dispute as Dispute, row))
  return workingDay && (() => workingDay.call(subject, row.fn, [...row.args, ...calendarOf(row.calendar)], row))
}

function optionsOf({ options: { calendar: given, ...options } = {} }: DeadlineCase): DeadlineOptions {
  const [calendar] = calendarOf(given)
  return calendar === undefined ? options : { ...options, calendar }
}

const calendarOf = (options: CalendarOptions | undefined): Calendar[] =>
  options === undefined ? [] : [createCalendar(options)]
