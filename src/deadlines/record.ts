// The record that a calculation returns: codes and parameters, no sentences.
import type { HolidaySource } from '../calendar/calendar'
import type { Actor } from '../law/actors'
import type { Assumption, CountingRuleId } from '../law/counting-rules'
import type { Counting, Period } from '../law/counts'
import type { EventName } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import type { ProvisionId, Verified } from '../law/provisions'
import type { LimitId } from '../law/time-limits'
import type { ComputedWith } from '../version'

/** One way in which the time ran. */
export interface Start {
  readonly event: EventName
  /** The day of the event, ISO date. */
  readonly on: string
  readonly period: Period
  readonly counting: Counting
  /** The counted end of this limb, ISO date. */
  readonly endsOn: string
  /** Whether this limb gave the end. */
  readonly chosen: boolean
}

/** One move of the end, with the rule that moved it. */
export interface Adjustment {
  readonly rule: CountingRuleId
  /** ISO dates. */
  readonly from: string
  readonly to: string
  readonly basis: readonly ProvisionId[]
}

/** A time limit worked out for given dates. Frozen, and fit to store as JSON. */
export interface Deadline {
  readonly limit: LimitId
  readonly actor: Actor
  readonly act: string
  readonly starts: readonly Start[]
  /** Events that could have changed the end, and were not given. */
  readonly unknown: readonly EventName[]
  /** The counted end of the period, ISO date. */
  readonly endsOn: string
  /** The last day in time, ISO date. */
  readonly dueOn: string
  /** The hour in London by which the act must be done on that day. */
  readonly dueTime: '17:00' | null
  /** The last working day on or before `dueOn`: the day to act by in practice. Null beyond the calendar. */
  readonly lastWorkingDayOn: string | null
  /** Each move of the end, in order. */
  readonly adjustments: readonly Adjustment[]
  readonly assumptions: readonly Assumption[]
  /** What lifted the limit, so that the step is due as soon as practicable. */
  readonly relieved: { readonly by: readonly ExceptionId[]; readonly basis: readonly ProvisionId[] } | null
  /** What could lift this limit, where it applies. */
  readonly exceptions: readonly ExceptionId[]
  /** A floor that the other side must leave, not a limit on the actor. */
  readonly minimum: boolean
  /** Whether the result leans on bank holidays, and where those came from. */
  readonly holidays: HolidaySource | 'not-used'
  readonly basis: readonly ProvisionId[]
  /** How sure the law is: the weakest of the provision and of the rules that counted or moved the date. */
  readonly verified: Verified
  readonly computedWith: ComputedWith
}

/** A deadline as a timeline holds it: the timeline says once what computed it. */
export type TimelineDeadline = Omit<Deadline, 'computedWith'>
