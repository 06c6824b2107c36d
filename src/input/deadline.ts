// What calculateDeadline takes: the dates that start one limit, and the options that bear on it.
import type { Calendar } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import type { DateInput } from '../dates/iso'
import type { Dispute } from '../disputes/dispute'
import { isDetained } from '../disputes/reach'
import { needsCertificate } from '../disputes/route'
import type { EventName } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import type { LimitVersion } from '../law/limit'
import type { NamedDate } from '../law/named-date'
import type { ChoiceOf, LimitId, OptionalEvent, RequiredEvent, StartEvent } from '../law/time-limits'
import { checkOptions } from './deadline-options'
import type { Closure } from './exceptions'
import { checkStartDates, versionFor } from './start-dates'

type MaybeDate = DateInput | null | undefined

/** The dates that start a limit: required ones required, optional ones optional, and of several events exactly one. */
export type DatesFor<L extends LimitId> = {
  only: AllOf<L>
  later: AllOf<L>
  earlier: [OptionalEvent<L>] extends [never] ? AtLeastOne<StartEvent<L>> : AllOf<L>
  'one-of': ExactlyOne<StartEvent<L>>
  'one-source': ExactlyOne<StartEvent<L>>
}[ChoiceOf<L>]

type AllOf<L extends LimitId> = { readonly [E in RequiredEvent<L>]: DateInput } & {
  readonly [E in OptionalEvent<L>]?: MaybeDate
}
type AtLeastOne<E extends EventName> = {
  [Given in E]: { readonly [K in Given]: DateInput } & { readonly [K in Exclude<E, Given>]?: MaybeDate }
}[E]
type ExactlyOne<E extends EventName> = {
  [Given in E]: { readonly [K in Given]: DateInput } & { readonly [K in Exclude<E, Given>]?: null | undefined }
}[E]

export interface DeadlineOptions {
  /** The shipped calendar when left out. */
  readonly calendar?: Calendar | null | undefined
  /** The dispute, or the several in one notice: whether a certificate date counts, and which provision, depends on it. */
  readonly dispute?: Dispute | readonly Dispute[] | null | undefined
  /** The date that the Tribunal directed, or extended the time to. */
  readonly directedDueOn?: MaybeDate
  /** The date that the parties to a mediation agreed in writing instead. */
  readonly agreedDueOn?: MaybeDate
  /** What lifts the limit; the caller says that it applies. */
  readonly relievedBy?: ExceptionId | readonly ExceptionId[] | null | undefined
  /** For `school-closed` and `early-years-closed`: the closure to test. */
  readonly closure?: Closure | null | undefined
}

/** The question put to calculateDeadline, checked. */
export interface CheckedQuestion {
  readonly days: ReadonlyMap<EventName, Day>
  readonly version: LimitVersion
  readonly detained: boolean
  readonly calendar: Calendar
  readonly certificateNeeded: boolean | undefined
  readonly namedDate: NamedDate | null
  readonly relief: readonly ExceptionId[]
}

/**
 * Checks the dates and the options of one limit.
 *
 * @throws TimescalesError for the first problem
 */
export function checkQuestion(limit: LimitId, dates: unknown, options: unknown): CheckedQuestion {
  const start = checkStartDates(limit, dates)
  const { calendar, disputes, namedDate, relief } = checkOptions(start, options)
  const detained = isDetained(disputes ?? [])
  return {
    days: start.days,
    version: versionFor(start, detained),
    detained,
    calendar,
    certificateNeeded: disputes?.some(needsCertificate),
    namedDate,
    relief,
  }
}
