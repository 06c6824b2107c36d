// One case of a caseload, and what could not become one.
import type { CaseFile } from 'send-dispute-timescales'

export interface CaseloadCase {
  /** What to find it by. */
  readonly key: string
  /** Where it stands in its file. */
  readonly place?: string | undefined
  readonly caseFile: CaseFile
  /** The caller's own columns, such as the team; they are copied to every result. */
  readonly keep?: Readonly<Record<string, string>> | undefined
  /** Sentences that a person should read with it. */
  readonly remarks?: readonly string[] | undefined
  /** Where nothing starts a time limit, refuse it: so it is with a row of a table, and not with a case file. */
  readonly mustStart?: boolean | undefined
}

/** A case that could not be counted, and why. */
export interface CaseloadRefusal {
  readonly key: string
  readonly place: string
  /** A sentence. */
  readonly reason: string
}
