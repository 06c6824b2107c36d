// One deadline for given dates: the door, and the record.
import { type Calendar, calendarOr } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { type DateInput, formatDay, parseDay } from '../dates/iso'
import { checkNotice } from '../disputes/classify'
import type { Dispute } from '../disputes/dispute'
import { appealOf, needsCertificate } from '../disputes/route'
import { readObject } from '../door'
import { didYouMean, mustBe, refuse, show, type TimescalesError } from '../errors'
import { type EventName, events } from '../law/events'
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
import { type Plan, planOf } from './plan'
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
  options?: DeadlineOptions,
): Deadline {
  const plan = planOf(knownLimit(limit))
  const days = checkDates(plan, dates)
  const circumstances = checkOptions(plan, options)
  const record = compute(plan, (event) => days[plan.startEvents.indexOf(event)], circumstances) as Deadline
  ;(record as { computedWith: ComputedWith }).computedWith = computedBy(circumstances.calendar)
  return Object.freeze(record)
}

/** The id of a limit, or an error that offers the nearest one. */
export function knownLimit(limit: unknown, path = 'limit'): LimitId {
  if (typeof limit === 'string' && Object.hasOwn(timeLimits, limit)) return limit as LimitId
  throw mustBe(
    path,
    'the id of a time limit, such as "appeal.lodge"',
    limit,
    'unknown-limit',
    didYouMean(limit, limitIds),
  )
}

/** The name of an event, or an error that offers the nearest of those that would fit. */
export function knownEvent(name: string, path: string, fitting: readonly string[] = []): EventName {
  if (Object.hasOwn(events, name)) return name as EventName
  throw refuse(
    'unknown-event',
    `${show(name)} is not an event: it must be the name of one, such as "noticeSentOn".${didYouMean(name, fitting) || didYouMean(name, Object.keys(events))}`,
    `${path}.${name.slice(0, 40)}`,
    'the name of an event',
    name,
  )
}

/** The days of the plan's start events, in its order. */
function checkDates(plan: Plan, dates: object): (Day | undefined)[] {
  if (typeof dates !== 'object' || dates === null || Array.isArray(dates))
    throw mustBe('dates', `an object such as { ${plan.startEvents[0]}: "2026-03-02" }`, dates)
  const days: (Day | undefined)[] = []
  for (const name of Object.keys(dates)) {
    const place = plan.startEvents.indexOf(name as EventName)
    if (place < 0) throw notOfThisLimit(plan, name, dates)
    const input = (dates as Record<string, unknown>)[name]
    if (input !== undefined) days[place] = parseDay(input, `dates.${name}`)
  }
  for (const [event, earlier] of plan.order) {
    const [day, before] = [days[plan.startEvents.indexOf(event)], days[plan.startEvents.indexOf(earlier)]]
    if (day !== undefined && before !== undefined && day < before) throw contradiction(event, day, earlier, before)
  }
  mustStart(plan, days)
  return days
}

function notOfThisLimit(plan: Plan, name: string, dates: object): TimescalesError {
  knownEvent(name, 'dates', plan.startEvents)
  return refuse(
    'invalid-input',
    `${plan.id} does not run from ${name}; it runs from ${plan.startEvents.join(', ')}.`,
    `dates.${name}`,
    plan.startEvents.join(' | '),
    (dates as Record<string, unknown>)[name],
  )
}

/** Two dates of which the first may not be earlier than the second, and is. */
export function contradiction(event: string, day: Day, earlier: string, before: Day): TimescalesError {
  return refuse(
    'contradictory-dates',
    `dates.${event} (${formatDay(day)}) cannot be before dates.${earlier} (${formatDay(before)}): check both.`,
    `dates.${event}`,
    `a day from ${formatDay(before)}`,
    formatDay(day),
  )
}

function mustStart({ id, choose, startEvents, required }: Plan, days: readonly (Day | undefined)[]): void {
  for (const event of required)
    if (days[startEvents.indexOf(event)] === undefined)
      throw missing(id, required.map((name) => `dates.${name}`).join(' and '), event)
  const given = startEvents.filter((_, i) => days[i] !== undefined)
  if (given.length === 0)
    throw missing(id, startEvents.map((name) => `dates.${name}`).join(' or '), startEvents[0] as EventName)
  if (choose === 'one-source' && given.length > 1)
    throw refuse(
      'invalid-input',
      `${id} takes exactly one of ${given.join(', ')}: ask once for each.`,
      'dates',
      `one of ${startEvents.join(' | ')}`,
      given.join(', '),
    )
}

const missing = (id: LimitId, needs: string, event: EventName): TimescalesError =>
  refuse('missing-date', `${id} needs ${needs}.`, `dates.${event}`, 'a date', undefined)

const OPTIONS = ['calendar', 'dispute', 'directedDueOn', 'agreedDueOn', 'relievedBy', 'closure']
const NO_OPTIONS: DeadlineOptions = {}

function checkOptions(plan: Plan, given: DeadlineOptions | undefined): Circumstances {
  const options = given === undefined ? NO_OPTIONS : given
  readObject(options, OPTIONS, 'options')
  if (options.closure !== undefined && options.relievedBy === undefined)
    throw refuse(
      'invalid-input',
      'options.closure needs options.relievedBy: say which exception it is for.',
      'options.closure',
      'relievedBy beside it',
      options.closure,
    )
  return {
    calendar: calendarOr(options.calendar, 'options.calendar'),
    certificateNeeded: options.dispute === undefined ? undefined : certificateNeeded(plan, options.dispute),
    fixed: fixedDate(options),
    relief:
      options.relievedBy === undefined
        ? []
        : [
            {
              by: options.relievedBy,
              byPath: 'options.relievedBy',
              closure: options.closure,
              closurePath: 'options.closure',
            },
          ],
  }
}

function certificateNeeded(plan: Plan, dispute: unknown): boolean {
  const disputes = checkNotice(dispute, 'options.dispute')
  const appeals = disputes.map(appealOf)
  if (!appeals.includes(true) && plan.row.counts.limbs.some((limb) => limb.where !== undefined))
    throw refuse(
      'invalid-input',
      `${plan.id} does not arise: no appeal lies in this dispute (${appeals[0]}).`,
      'options.dispute',
      'a dispute with an appeal',
      dispute,
    )
  return disputes.some(needsCertificate)
}

function fixedDate({ directedDueOn, agreedDueOn }: DeadlineOptions): FixedDate | null {
  if (directedDueOn !== undefined && agreedDueOn !== undefined)
    throw refuse(
      'invalid-input',
      'A date is either directed by the Tribunal or agreed in mediation: give one of options.directedDueOn and options.agreedDueOn.',
      'options.agreedDueOn',
      'one of directedDueOn and agreedDueOn',
      agreedDueOn,
    )
  if (directedDueOn !== undefined) return fixedBy('directed-date', directedDueOn, 'options.directedDueOn')
  return agreedDueOn === undefined ? null : fixedBy('agreed-date', agreedDueOn, 'options.agreedDueOn')
}

/** A date that stands instead of the counted one, from outside. */
export const fixedBy = (rule: FixedDate['rule'], date: unknown, path: string): FixedDate => ({
  rule,
  day: parseDay(date, path),
  path,
})
