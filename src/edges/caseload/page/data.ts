// What the page is made from.
import type { Caseload } from '../caseload'
import type { Duplicate } from '../table/duplicates'
import type { LeftOutCell } from '../table/read-table'

/** The 20-week figure of a return, as `twentyWeeks` of `./sen2` gives it. */
export interface TwentyWeeksFigure {
  readonly year: number
  readonly includingExceptions: { readonly inTime: number; readonly all: number }
  readonly excludingExceptions: { readonly inTime: number; readonly all: number }
  readonly leftOut: { readonly [reason: string]: number }
  readonly byMonth: readonly { readonly month: string; readonly inTime: number; readonly all: number }[]
}

export interface PageOptions {
  /** The heading; "SEND caseload" when left out. */
  readonly title?: string | undefined
  readonly twentyWeeks?: TwentyWeeksFigure | null | undefined
  /** The last day that the files know of, where they say so, such as census day; ISO date. */
  readonly knownUntil?: string | null | undefined
  /** Cells and rows of a table that were not used. */
  readonly leftOut?: readonly LeftOutCell[] | undefined
  readonly duplicates?: readonly Duplicate[] | undefined
}

/** What every section may look at. */
export interface PageData extends PageOptions {
  readonly load: Caseload
}
