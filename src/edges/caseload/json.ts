// A caseload as data, in the shape that the command prints.
import type { CaseloadRefusal } from './case'
import type { Caseload } from './caseload'
import type { CaseloadEntry } from './entries'
import type { TwentyWeeksFigure } from './page/data'

/** What `--format json` prints. */
export interface CaseloadJson {
  /** ISO date. */
  readonly asAt: string
  /** How many cases were counted. */
  readonly cases: number
  /** Those that could not be counted. */
  readonly refused: readonly CaseloadRefusal[]
  /** How many entries are overdue, by limit. */
  readonly overdue: Caseload['overdue']
  /** How many fall due in 7 and in 28 days. */
  readonly due: Caseload['due']
  /** What is overdue, due, waiting or passed. */
  readonly entries: readonly Omit<CaseloadEntry, 'place' | 'limit'>[]
  /** The 20-week measure of a return; null without one. */
  readonly twentyWeeks: Omit<TwentyWeeksFigure, 'byMonth'> | null
}

/**
 * A caseload as plain data, fit for JSON.
 *
 * @param measure the 20-week figure, as `twentyWeeks` of `./sen2` gives it
 * @example caseloadJson(caseload([], { asAt: '2026-03-02' })).cases // 0
 */
export function caseloadJson(load: Caseload, measure: TwentyWeeksFigure | null = null): CaseloadJson {
  const { asAt, cases, refused, overdue, due, entries } = load
  return {
    asAt,
    cases,
    refused,
    overdue,
    due,
    entries: entries.map(({ key, entry, side, state, dueOn, days, keep }) => ({
      key,
      entry,
      side,
      state,
      dueOn,
      days,
      keep,
    })),
    twentyWeeks: measure && {
      year: measure.year,
      includingExceptions: measure.includingExceptions,
      excludingExceptions: measure.excludingExceptions,
      leftOut: measure.leftOut,
    },
  }
}
