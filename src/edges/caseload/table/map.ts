// The map of a tracker: which column holds what.
import type { CaseFile, EventName, LimitId } from 'send-dispute-timescales'

/** Which of day, month and year comes first in a column, as in 31/12/2025, 12/31/2025 and 2025-12-31. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** What a value of a column says of its row: a part of a case file, and whether the case is closed. */
export type Effect = Partial<Omit<CaseFile, 'reference'>> & {
  /** Nothing more is to be done: `caseClosedOn` is the day that the table is read for. */
  readonly closed?: boolean
}

/**
 * Which column of a table holds what. A column is named as in the header; letter case, line breaks and the kind of
 * apostrophe do not matter.
 */
export interface TableMap {
  /** The column with the case's own number; without one, or where it is blank, a case is known by its row. */
  readonly key?: string
  /** The column that dates each event. */
  readonly events: { readonly [E in EventName]?: string }
  /** The order of day and month in each column of dates. A column that is not named here takes ISO dates alone. */
  readonly dates?: { readonly [column: string]: DateOrder }
  /** What a value of a column means, whatever its letter case. `null` or `{}`: it is known, and means nothing here. */
  readonly values?: { readonly [column: string]: { readonly [value: string]: Effect | null } }
  /** Columns that are copied to every result of the row, such as the team. */
  readonly keep?: readonly string[]
  /** Columns that together are the same for one child, to find rows entered twice. They go nowhere else. */
  readonly same?: readonly string[]
  /**
   * Columns for a keyed hash in place of the key. They go nowhere else. Without them, those under `same` are taken
   * that are named like a UPN, a surname, a forename or a birth date.
   */
  readonly person?: { readonly [P in 'upn' | 'surname' | 'forename' | 'birthDate']?: string }
  /** Limits that the table does not record, beside those of which it has no column that could say they were met. */
  readonly notRecorded?: readonly LimitId[]
}
