// Rows that were entered twice: the same child, and the same first day.
import type { CaseloadCase } from '../case'

/** A row that says what another says, and is not counted beside it. */
export interface Duplicate {
  /** The key of the row that was not counted. */
  readonly key: string
  /** Where it stands. */
  readonly place: string
  /** The key of the row that was counted. */
  readonly of: string
}

interface Row {
  readonly read: CaseloadCase
  /** What rows of one case have in common; null where nobody can say. */
  readonly same: string | null
}

/** Keeps one row of those that are the same: the one with most dates, whatever their order. */
export function withoutDuplicates(rows: readonly Row[]): { cases: CaseloadCase[]; duplicates: Duplicate[] } {
  const best = new Map<string, CaseloadCase>()
  for (const { read, same } of rows) {
    const present = same === null ? undefined : best.get(same)
    if (same !== null && (present === undefined || goesBefore(read, present))) best.set(same, read)
  }
  const cases: CaseloadCase[] = []
  const duplicates: Duplicate[] = []
  for (const { read, same } of rows) {
    const counted = same === null ? read : (best.get(same) as CaseloadCase)
    if (counted === read) cases.push(read)
    else duplicates.push({ key: read.key, place: read.place ?? '', of: counted.key })
  }
  return { cases, duplicates }
}

function goesBefore(a: CaseloadCase, b: CaseloadCase): boolean {
  const [ofA, ofB] = [a, b].map(({ caseFile }) => Object.keys(caseFile.dates).length) as [number, number]
  return ofA === ofB ? a.key < b.key : ofA > ofB
}
