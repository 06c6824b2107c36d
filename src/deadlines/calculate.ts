// One deadline for given dates: the door, and the record.
import { type Calendar, calendarOr } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { type DateInput, parseDay, tooEarly } from '../dates/iso'
import { checkNotice } from '../disputes/classify'
import type { Dispute } from '../disputes/dispute'
import { appealOf, needsCertificate } from '../disputes/route'
import { didYouMean, inputError, valueError } from '../errors'
import { readObject, unknownKey } from '../input/objects'
import { type EventName, eventOrder } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import {
  type ChoiceOf,
  type LimitId,
  limitIds,
  type OptionalEvent,
  type RequiredEvent,
  type StartEvent,
  timeLimits,
} from '../law/time-limits'
import { type ComputedWith, computedBy } from '../version'
import { type Circumstances, compute, type FixedDate } from './compute'
import type { Closure } from './exceptions'
import { type PreparedLimit, preparedLimit } from './prepare'
import type { Deadline } from './record'

/** The dates that start a limit: required ones required, optional ones optional, and of several sources exactly one. */
export type DatesFor<L extends LimitId> = {
  only: AllOf<L>
  later: AllOf<L>
  earlier: AtLeastOne<StartEvent<L>>
  'one-source': ExactlyOne<StartEvent<L>>
}[ChoiceOf<L>]

type AllOf<L extends LimitId> = { readonly [E in RequiredEvent<L>]: DateInput } & {
  readonly [E in OptionalEvent<L>]?: DateInput | undefined
}
type AtLeastOne<E extends EventName> = {
  [Given in E]: { readonly [K in Given]: DateInput } & { readonly [K in Exclude<E, Given>]?: DateInput | undefined }
}[E]
type ExactlyOne<E extends EventName> = {
  [Given in E]: { readonly [K in Given]: DateInput } & { readonly [K in Exclude<E, Given>]?: undefined }
}[E]

export interface DeadlineOptions {
  /** The shipped calendar when left out. */
  readonly calendar?: Calendar | undefined
  /** The dispute, or the several in one notice: whether a certificate date counts depends on it. */
  readonly dispute?: Dispute | readonly Dispute[] | undefined
  /** The date that the Tribunal directed, or extended the time to. */
  readonly directedDueOn?: DateInput | undefined
  /** The date that the parties to a mediation agreed in writing instead. */
  readonly agreedDueOn?: DateInput | undefined
  /** What lifts the limit; the caller says that it applies. */
  readonly relievedBy?: ExceptionId | readonly ExceptionId[] | undefined
  /** For `school-closed` and `early-years-closed`: the closure to test. */
  readonly closure?: Closure | undefined
}

/**
 * Works out one time limit.
 *
 * @param limit a time limit by id, such as `appeal.lodge`
 * @param dates the days of the events that start it, as ISO dates; optional ones may be left out
 * @returns a frozen record: the counted end, the last day in time, each move with its rule, and how sure that is.
 *   Days are days in England; `dueTime` is London time.
 * @throws TimescalesError `unknown-limit`, `unknown-event`, `missing-date`, `invalid-date`, `contradictory-dates`,
 *   `not-in-force`, `beyond-calendar`, `invalid-input`
 * @see the provision in the record's `basis`
 * @example calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' }).dueOn // '2025-09-01'
 */
export function calculateDeadline<L extends LimitId>(
  limit: L,
  dates: DatesFor<L>,
  options: DeadlineOptions = {},
): Deadline {
  const prepared = preparedLimit(knownLimit(limit))
  const days = checkDates(prepared, dates)
  const circumstances = checkOptions(prepared, options)
  const record = compute(prepared, (event) => days.get(event), circumstances) as Deadline
  ;(record as { computedWith: ComputedWith }).computedWith = computedBy(circumstances.calendar)
  return Object.freeze(record)
}

/** The id of a limit, or an error that offers the nearest one. */
export function knownLimit(limit: unknown, path = 'limit'): LimitId {
  if (typeof limit === 'string' && Object.hasOwn(timeLimits, limit)) return limit as LimitId
  throw valueError(
    path,
    'the id of a time limit, such as "appeal.lodge"',
    limit,
    'unknown-limit',
    didYouMean(limit, limitIds),
  )
}

/** The name of an event, or an error that offers the nearest of those that would fit. */
export function knownEvent(name: string, fitting: readonly string[] = []): EventName {
  if (Object.hasOwn(eventOrder, name)) return name as EventName
  throw valueError(
    `dates.${name.slice(0, 40)}`,
    'an event, such as "noticeSentOn"',
    name,
    'unknown-event',
    didYouMean(name, fitting) || didYouMean(name, Object.keys(eventOrder)),
  )
}

/** The days of the events that are given: those that the limit needs are there, and none is before one it cannot precede. */
function checkDates(prepared: PreparedLimit, dates: object): ReadonlyMap<EventName, Day> {
  const { id, startEvents } = prepared
  if (typeof dates !== 'object' || dates === null || Array.isArray(dates))
    throw valueError('dates', `an object such as { ${startEvents[0]}: "2026-03-02" }`, dates)
  const days = new Map<EventName, Day>()
  for (const [name, input] of Object.entries(dates)) {
    const event = knownEvent(name, startEvents)
    if (!startEvents.includes(event)) throw unknownKey(dates, name, startEvents, 'dates', id)
    if (input !== undefined) days.set(event, parseDay(input, `dates.${name}`))
  }
  for (const [event, earlier] of prepared.order) {
    // A day that is missing is before nothing.
    const [day, before] = [days.get(event) as Day, days.get(earlier) as Day]
    if (day < before) throw tooEarly(`dates.${event}`, day, `dates.${earlier}`, before)
  }
  mustStart(prepared, days)
  return days
}

function mustStart({ id, choose, startEvents, required }: PreparedLimit, days: ReadonlyMap<EventName, Day>): void {
  const needed = required.length > 0 ? required : days.size > 0 ? [] : startEvents
  const missing = needed.find((event) => !days.has(event))
  if (missing !== undefined) {
    const all = needed.map((event) => `dates.${event}`).join(needed === required ? ' and ' : ' or ')
    throw inputError('missing-date', `${id} needs ${all}.`, `dates.${missing}`, 'a date', undefined)
  }
  if (choose === 'one-source' && days.size > 1)
    throw valueError('dates', `only one of ${startEvents.join(', ')}`, [...days.keys()].join(', '))
}

const OPTIONS = ['calendar', 'dispute', 'directedDueOn', 'agreedDueOn', 'relievedBy', 'closure']

function checkOptions(prepared: PreparedLimit, options: DeadlineOptions): Circumstances {
  readObject(options, OPTIONS, 'options')
  const { calendar, dispute, relievedBy, closure } = options
  if (closure !== undefined && relievedBy === undefined)
    throw valueError('options.closure', 'given with options.relievedBy', closure)
  const claim = { by: relievedBy, byPath: 'options.relievedBy', closure, closurePath: 'options.closure' }
  return {
    calendar: calendarOr(calendar, 'options.calendar'),
    certificateNeeded: dispute === undefined ? undefined : certificateNeeded(prepared, dispute),
    fixed: fixedDate(options),
    relief: relievedBy === undefined ? [] : [claim],
  }
}

function certificateNeeded(prepared: PreparedLimit, dispute: unknown): boolean {
  const disputes = checkNotice(dispute, 'options.dispute')
  const appeals = disputes.map(appealOf)
  if (!appeals.includes(true) && prepared.row.counts.limbs.some((limb) => limb.where !== undefined))
    throw valueError('options.dispute', 'open to appeal', appeals[0])
  return disputes.some(needsCertificate)
}

function fixedDate({ directedDueOn, agreedDueOn }: DeadlineOptions): FixedDate | null {
  if (directedDueOn !== undefined && agreedDueOn !== undefined)
    throw valueError('options.agreedDueOn', 'given without options.directedDueOn', agreedDueOn)
  if (directedDueOn !== undefined) return fixedBy('directed-date', directedDueOn, 'options.directedDueOn')
  return agreedDueOn === undefined ? null : fixedBy('agreed-date', agreedDueOn, 'options.agreedDueOn')
}

/** A date that stands instead of the counted one, from outside. */
export const fixedBy = (rule: FixedDate['rule'], date: unknown, path: string): FixedDate => ({
  rule,
  day: parseDay(date, path),
  path,
})
