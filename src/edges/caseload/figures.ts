// The figures of a caseload: counts by limit, by month, by last day and by the caller's own columns.
import type { LimitId } from 'send-dispute-timescales'

/** How far one limit was kept. */
export interface Measure {
  /** Which limit. */
  readonly limit: LimitId
  /** Met in time, on a known day. */
  readonly inTime: number
  /** Met late. */
  readonly late: number
  /** Done, on a day that nobody recorded. */
  readonly unknown: number
  /** Not done, and overdue. */
  readonly overdue: number
  /** Not done, and not overdue. */
  readonly open: number
}

/** Numbers of one month, `2025-09`. */
export interface OfMonth {
  /** `2025-09`. */
  readonly month: string
  /** In time. */
  readonly inTime: number
  /** All of them. */
  readonly all: number
}

/** What is due in one month. */
export interface DueInMonth {
  /** `2025-09`. */
  readonly month: string
  /** Overdue. */
  readonly overdue: number
  /** Due, and not overdue. */
  readonly due: number
}

/** Plans that had to be amended by one day for a change of school or college. */
export interface PhaseTransfers extends Measure {
  /** The last day in time, ISO date. */
  readonly dueOn: string
}

/** The cases with one value in a column that was kept. */
export interface OfColumn {
  /** Overdue entries. */
  readonly overdue: number
  /** Entries due in 28 days. */
  readonly due: number
  /** How many cases. */
  readonly cases: number
}

/** What is counted over all cases. */
export interface Figures {
  /** How many entries are overdue, by limit. */
  readonly overdue: { readonly [L in LimitId]?: number }
  /** How many fall due in 7 and in 28 days. */
  readonly due: { readonly 7: number; readonly 28: number }
  /** One for each limit that some case reached and some act met, missed or waits for, in the order of the law page. */
  readonly measures: readonly Measure[]
  /** Final plans sent, by the month in which they were. */
  readonly plansByMonth: readonly OfMonth[]
  /** Annual reviews to complete, by the month in which their year ends. */
  readonly reviewsByMonth: readonly DueInMonth[]
  readonly phaseTransfers: readonly PhaseTransfers[]
  /** How many entries nobody recorded, by limit: what the files cannot tell. */
  readonly notRecorded: { readonly [L in LimitId]?: number }
  /** By each column that was kept, and each of its values. */
  readonly byColumn: { readonly [column: string]: { readonly [value: string]: OfColumn } }
}
