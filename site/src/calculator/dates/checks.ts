// What is judged of a date on Continue: what stops, and what is only asked about.
import { isBankHoliday } from 'send-dispute-timescales'
import { daysBetween, monthsBetween, weekdayOf } from './days'
import type { MonthNames, TypedDate, TypedProblem } from './typed'
import { readTyped } from './typed'

/** The first day of the law that this page counts by. */
export const LAW_BEGAN_ON = '2014-09-01'

export interface Expectation {
  /** Today in London. */
  readonly today: string
  /** Whether it may lie ahead: a meeting, a hearing, a move. */
  readonly planned: boolean
  /** Whether the question may be left empty. */
  readonly optional: boolean
}

/** What keeps a typed date from being an answer. */
export type DateProblem = TypedProblem | { readonly code: 'in-the-future'; readonly iso: string }

export type DateAnswer =
  | { readonly iso: string | null; readonly problem?: undefined }
  | { readonly iso?: undefined; readonly problem: DateProblem }

/** The day that was typed, null where nothing was and nothing has to be, or what is wrong. */
export function judge(typed: TypedDate, months: MonthNames, { today, planned, optional }: Expectation): DateAnswer {
  const reading = readTyped(typed, months)
  if ('problem' in reading)
    return reading.problem.code === 'empty' && optional ? { iso: null } : { problem: reading.problem }
  if (!planned && reading.iso > today) return { problem: { code: 'in-the-future', iso: reading.iso } }
  return { iso: reading.iso }
}

/** Something about a date that may be a slip, and does not stop. */
export type Doubt =
  | { readonly code: 'sunday' | 'bank-holiday' | 'before-the-law'; readonly iso: string }
  | { readonly code: 'long-ago'; readonly iso: string; readonly months: number }
  /** An adviser who issued a certificate had been contacted. */
  | { readonly code: 'before-the-contact'; readonly iso: string; readonly contacted: string }

/** What to ask about a day once it is given; at most one thing. */
export function doubtAbout(iso: string, today: string): Doubt | null {
  if (iso < LAW_BEGAN_ON) return { code: 'before-the-law', iso }
  if (daysBetween(iso, today) > 366) return { code: 'long-ago', iso, months: monthsBetween(iso, today) }
  if (weekdayOf(iso) === 7) return { code: 'sunday', iso }
  return isBankHoliday(iso) ? { code: 'bank-holiday', iso } : null
}
