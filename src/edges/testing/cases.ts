// The conformance cases: what each row says, and the suite itself.
import type { CalendarOptions, ErrorCode } from 'send-dispute-timescales'
import suite from '../../../test/cases/conformance.json'

/** The published cases, versioned: the content of `send-dispute-timescales/cases.json`. */
export interface ConformanceSuite {
  /** Semantic version: a case added is minor; an expected value changed, or a case taken away, is major. */
  readonly version: string
  /** The day on which the law behind them was last reviewed, ISO date. */
  readonly law: string
  readonly cases: readonly ConformanceCase[]
}

/** One case: a time limit, a dispute, or a question about working days. */
export type ConformanceCase = DeadlineCase | DisputeCase | WorkingDayCase

interface AnyCase {
  /** Stable across versions. */
  readonly id: string
  readonly tags: readonly ConformanceTag[]
  /** The provision, judgment, guidance or published source that settles it. */
  readonly authority: string
  /** What the case is there to show. */
  readonly why: string
  /** The wrong rule that it catches, in words, and what that rule gives; null where it gives no date at all. */
  readonly misreading?: string
  readonly wrong?: unknown
  /** What else the story tells, and what must not count: for implementations that ask for it. */
  readonly alsoKnown?: Readonly<Record<string, string>>
}

/** What `calculateDeadline` gives for these dates, or the code of the error it throws. Days are ISO dates. */
export interface DeadlineCase extends AnyCase {
  readonly limit: string
  readonly dates: Readonly<Record<string, string>>
  /** As `DeadlineOptions` has them, but `calendar` is what `createCalendar` takes. In an error case they may be wrong. */
  readonly options?: Readonly<Record<string, unknown>> & { readonly calendar?: CalendarOptions }
  readonly expect: ExpectedError | ExpectedDeadline
}

export interface ExpectedDeadline {
  readonly endsOn: string
  readonly dueOn: string
  readonly dueTime?: '17:00' | null
  readonly lastWorkingDayOn?: string | null
  /** The provisions that the date rests on. */
  readonly basis?: readonly string[]
  /** Which of `roll-to-working-day` and `lodge-after-august-or-christmas` moved the counted end. */
  readonly rules?: readonly string[]
  readonly relieved?: { readonly by: readonly string[]; readonly basis?: readonly string[] } | null
  readonly assumptions?: readonly string[]
  readonly unknown?: readonly string[]
  readonly minimum?: boolean
  readonly holidays?: string
}

/** What `classifyDecision`, or `classifyNotice` for a list, says of a dispute. */
export interface DisputeCase extends AnyCase {
  /** A `Dispute`, or a list of those in one notice. In an error case it may be wrong. */
  readonly dispute: object
  readonly expect:
    | ExpectedError
    | {
        readonly appeal: { readonly available: boolean }
        readonly certificate: { readonly needed: boolean; readonly reason: string }
        readonly mediation?: { readonly available: boolean; readonly arrangedBy?: string | null }
        readonly recommendations?: { readonly health: boolean; readonly socialCare: boolean }
        readonly disagreementResolution?: { readonly available: boolean }
      }
}

/** What one of the functions on working days returns. */
export interface WorkingDayCase extends AnyCase {
  readonly fn: WorkingDayFunction
  readonly args: readonly (string | number)[]
  /** What `createCalendar` takes, where it is not the shipped calendar. */
  readonly calendar?: CalendarOptions
  readonly expect: ExpectedError | { readonly value: string | number | boolean }
}

export type WorkingDayFunction =
  | 'isBankHoliday'
  | 'isWorkingDay'
  | 'addWorkingDays'
  | 'countWorkingDays'
  | 'workingDayOnOrAfter'
  | 'workingDayOnOrBefore'

/** The code of the error that must be thrown. */
export interface ExpectedError {
  readonly error: ErrorCode
}

/**
 * Every tag. A case has its kind (`deadline`, `dispute`, `working-day`); for a deadline the limit's group;
 * `misreading`, `published` (a date that a court, an ombudsman or an official page gives) or `error`; and the
 * options it uses.
 */
export const conformanceTags = [
  'deadline',
  'dispute',
  'working-day',
  'misreading',
  'published',
  'error',
  'assessment',
  'plan',
  'reassessment',
  'review',
  'phase-transfer',
  'move',
  'mediation',
  'appeal',
  'upper-tribunal',
  'discrimination',
  'ombudsman',
  'judicial-review',
  'detained',
  'compliance',
  'with-dispute',
  'directed',
  'agreed',
  'relief',
  'closure',
  'coronavirus',
  'calendar',
] as const

export type ConformanceTag = (typeof conformanceTags)[number]

/**
 * Every case, for `test.each` or a runner of your own. `runConformance` runs them for you.
 *
 * @example conformance.cases.filter((row) => row.tags.includes('misreading')).length
 */
export const conformance = suite as unknown as ConformanceSuite
