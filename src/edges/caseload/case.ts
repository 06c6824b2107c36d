// One case of a caseload, and what could not become one.
import type { CaseFile, EventName } from 'send-dispute-timescales'

/** One case, and how to find it again. */
export interface CaseloadCase {
  /** What to find it by. */
  readonly key: string
  /** Where it stands in its file. */
  readonly place?: string | undefined
  /** What happened in it, as `buildTimeline` takes it. */
  readonly caseFile: CaseFile
  /** The caller's own columns, such as the team; they are copied to every result. */
  readonly keep?: Readonly<Record<string, string>> | undefined
  /** Sentences that a person should read with it. */
  readonly remarks?: readonly string[] | undefined
  /**
   * Why it is refused where nothing starts a time limit. Without it such a case is counted: a case file may wait for its
   * first event, but the row of a table has then been read wrongly.
   */
  readonly whyNothingStarts?: string | undefined
  /** The names, in the file, of what dates each event: a refusal speaks of them. */
  readonly columns?: { readonly [E in EventName]?: string } | undefined
}

/** A case that could not be counted, and why. */
export interface CaseloadRefusal {
  /** What to find it by. */
  readonly key: string
  /** Where it stands in its file. */
  readonly place: string
  /** A sentence. */
  readonly reason: string
}
