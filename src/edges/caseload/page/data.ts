// What the page is made from.
import type { Caseload } from '../caseload'
import type { Duplicate } from '../table/duplicates'
import type { LeftOutCell } from '../table/read-table'

/** The 20-week figure of a return, as `twentyWeeks` of `./sen2` gives it. */
export interface TwentyWeeksFigure {
  /** The calendar year of issue. */
  readonly year: number
  /** Every plan of the year. */
  readonly includingExceptions: { readonly inTime: number; readonly all: number }
  /** Without those for which the council claimed an exception. */
  readonly excludingExceptions: { readonly inTime: number; readonly all: number }
  /** How many records are not in it, by reason. */
  readonly leftOut: { readonly [reason: string]: number }
  /** Including exceptions, by the month of issue. */
  readonly byMonth: readonly { readonly month: string; readonly inTime: number; readonly all: number }[]
}

/** What the page shows beside the caseload. */
export interface PageOptions {
  /** The heading; "SEND caseload" when left out. */
  readonly title?: string | undefined
  /** The 20-week figure of a return. */
  readonly twentyWeeks?: TwentyWeeksFigure | null | undefined
  /** The last day that the files know of, where they say so, such as census day; ISO date. */
  readonly knownUntil?: string | null | undefined
  /** Cells and rows of a table that were not used. */
  readonly leftOut?: readonly LeftOutCell[] | undefined
  /** Rows that were entered twice. */
  readonly duplicates?: readonly Duplicate[] | undefined
}

/** What every section may look at. */
export interface PageData extends PageOptions {
  readonly load: Caseload
}
