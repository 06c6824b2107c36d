// A caseload as data, in the shape that the command prints.
import type { CaseloadRefusal } from './case'
import type { Caseload } from './caseload'
import type { CaseloadEntry } from './entries'
import type { TwentyWeeksFigure } from './page/data'

export interface CaseloadJson {
  readonly asAt: string
  readonly cases: number
  readonly refused: readonly CaseloadRefusal[]
  readonly overdue: Caseload['overdue']
  readonly due: Caseload['due']
  readonly entries: readonly Omit<CaseloadEntry, 'place' | 'limit'>[]
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
