// What calculateDeadline takes: the dates that start one limit, and the options that bear on it.
import type { Calendar } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import type { DateInput } from '../dates/iso'
import { formatDay } from '../dates/iso'
import type { CheckedDispute, Dispute } from '../disputes/dispute'
import { isDetained, startsFrom } from '../disputes/reach'
import { appealOf, needsCertificate } from '../disputes/route'
import { errorFrom, type Path, problem } from '../errors'
import type { SourceEvent } from '../law/compliance'
import type { EventName } from '../law/events'
import { canLift, type ExceptionId, exceptionIds } from '../law/exceptions'
import type { LimitVersion } from '../law/limit'
import { anyStarts, spanOf, startingLimbs, startOf } from '../law/started'
import {
  type ChoiceOf,
  type LimitId,
  type OptionalEvent,
  type RequiredEvent,
  type StartEvent,
  timeLimits,
} from '../law/time-limits'
import { calendarOr } from './calendars'
import { mayNotPrecede } from './case-dates'
import { type NamedDate, takes } from './case-entries'
import { readDay, tooEarly } from './dates'
import { checkNotice } from './dispute'
import { isBySource } from './entries'
import { type Closure, checkClosure } from './exceptions'
import { readEvent, readException, unknownKey } from './names'
import { readObject, readPlain } from './objects'
import { throwFirst } from './report'

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
  readonly fixed: NamedDate | null
  readonly relief: readonly ExceptionId[]
}

/**
 * Checks the dates and the options of one limit.
 *
 * @throws TimescalesError for the first problem
 */
export function checkQuestion(limit: LimitId, dates: unknown, options: unknown): CheckedQuestion {
  const days = checkStartDates(limit, dates)
  const { calendar, disputes, fixed, relief } = checkOptions(limit, days, options)
  return {
    days,
    version: versionFor(limit, days),
    detained: isDetained(disputes ?? []),
    calendar,
    certificateNeeded: disputes?.some(needsCertificate),
    fixed,
    relief,
  }
}

const startEventsOf = (limit: LimitId): readonly EventName[] => [
  ...new Set(timeLimits[limit].versions.flatMap(({ counts }) => counts.limbs.map(({ event }) => event))),
]

/** The days of the events that are given: those that the limit needs are there, and none is before one it cannot precede. */
function checkStartDates(limit: LimitId, input: unknown): ReadonlyMap<EventName, Day> {
  const startEvents = startEventsOf(limit)
  const dates = readPlain(input, ['dates'], `{ ${startEvents[0]}: "2026-03-02" }`, throwFirst) as Record<
    string,
    unknown
  >
  const days = new Map<EventName, Day>()
  for (const [name, value] of Object.entries(dates)) {
    const event = readEvent(name, throwFirst, startEvents) as EventName
    if (!startEvents.includes(event)) throw errorFrom(unknownKey(['dates', name], startEvents, value, limit))
    if (value !== undefined && value !== null) days.set(event, readDay(value, ['dates', name], throwFirst) as Day)
  }
  for (const [event, day] of days)
    for (const earlier of startEvents) {
      const before = days.get(earlier)
      if (before !== undefined && day < before && mayNotPrecede(event).has(earlier))
        throw errorFrom(tooEarly(['dates', event], day, ['dates', earlier], before))
    }
  mustStart(limit, days)
  return days
}

/** Every event that a limit cannot do without is given, and of several of which one starts it, one. */
function mustStart(limit: LimitId, days: ReadonlyMap<EventName, Day>): void {
  const versions = timeLimits[limit].versions
  const [first] = versions as [LimitVersion]
  const startEvents = startEventsOf(limit)
  const takesOne = first.counts.choose === 'one-source' || first.counts.choose === 'one-of'
  if (takesOne ? days.size !== 1 : !versions.some((version) => hasStarted(version, days))) {
    const needed = takesOne ? startEvents : startingLimbs(first, null).map(({ event }) => event)
    const missing = needed.find((event) => !days.has(event)) ?? needed[0]
    const names = needed.map((event) => `dates.${event}`)
    if (takesOne && days.size > 1)
      throw errorFrom(
        problem(
          'invalid-input',
          ['dates'],
          `Give exactly one of ${list(names, 'and')}: each starts ${limit} by itself.`,
          `one of ${startEvents.join(', ')}`,
          [...days.keys()].join(', '),
        ),
      )
    const message =
      takesOne && names.length > 1
        ? `Give exactly one of ${list(names, 'and')}: ${limit} starts with it.`
        : `${limit} needs ${list(names, anyStarts(first) ? 'or' : 'and')}.`
    throw errorFrom(problem('missing-date', ['dates', missing as string], message, 'a date', undefined))
  }
}

const hasStarted = (version: LimitVersion, days: ReadonlyMap<EventName, Day>): boolean => {
  const limbs = startingLimbs(version, null)
  return anyStarts(version) ? limbs.some(({ event }) => days.has(event)) : limbs.every(({ event }) => days.has(event))
}

const list = (names: readonly string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`

/** The version that the dates start; a day that none covers is before the law, or after it. */
function versionFor(limit: LimitId, days: ReadonlyMap<EventName, Day>): LimitVersion {
  const source = isBySource(limit) ? ([...days.keys()][0] as SourceEvent) : null
  const started = startOf(timeLimits[limit], source, (event) => days.get(event))
  if (started !== null && 'version' in started) return started.version
  const { from, through } = spanOf(timeLimits[limit])
  const span = through === null ? `from ${from}` : `from ${from} to ${through}`
  const [event, day] = [...days][0] as [EventName, Day]
  const message = `dates.${event} is ${formatDay(day)}, and the law of ${limit} holds ${span}: no such limit ran then.`
  throw errorFrom(problem('not-in-force', ['dates', event], message, `a day ${span}`, formatDay(day)))
}

const OPTIONS = ['calendar', 'dispute', 'directedDueOn', 'agreedDueOn', 'relievedBy', 'closure']
const EXAMPLE = { what: 'calculateDeadline', example: '{ directedDueOn: "2026-03-02" }' }

function checkOptions(limit: LimitId, days: ReadonlyMap<EventName, Day>, input: unknown) {
  const options = readObject(input ?? {}, OPTIONS, ['options'], EXAMPLE, throwFirst) as Record<string, unknown>
  const calendar = calendarOr(options.calendar, ['options', 'calendar'])
  const disputes =
    options.dispute === undefined ? undefined : checkNotice(options.dispute, ['options', 'dispute'], throwFirst)
  if (disputes !== undefined) {
    mustBeOpenToAppeal(limit, disputes)
    mustBeFor(limit, days, disputes)
  }
  const fixed = readFixedDate(limit, days, options)
  return { calendar, disputes, fixed, relief: readRelief(limit, days, disputes ?? [], options) }
}

/** A limit that turns on the certificate is one of an appeal: without an appeal the question has no answer. */
function mustBeOpenToAppeal(limit: LimitId, disputes: readonly CheckedDispute[]): void {
  const appeals = disputes.map(appealOf)
  const isOfAppeal = timeLimits[limit].versions.some(({ counts }) =>
    counts.limbs.some(({ where }) => where !== undefined),
  )
  if (appeals.includes(true) || !isOfAppeal) return
  throw errorFrom(
    problem(
      'invalid-input',
      ['options', 'dispute'],
      `This dispute cannot be appealed: ${appeals[0]}. Leave out ${limit}.`,
      'a dispute that can be appealed',
      String(appeals[0]),
    ),
  )
}

/** Some duties to comply are not owed to a detained person: the Detained Regs do not know them. */
function mustBeFor(limit: LimitId, days: ReadonlyMap<EventName, Day>, disputes: readonly CheckedDispute[]): void {
  const source = isBySource(limit) ? ([...days.keys()][0] as SourceEvent) : null
  if (source === null || startsFrom(source, limit, isDetained(disputes))) return
  const message = `${limit} is no duty to a detained person: leave it out.`
  throw errorFrom(problem('invalid-input', ['options', 'dispute'], message, 'a dispute without detained', 'detained'))
}

function readFixedDate(
  limit: LimitId,
  days: ReadonlyMap<EventName, Day>,
  { directedDueOn, agreedDueOn }: Record<string, unknown>,
): NamedDate | null {
  if (directedDueOn !== undefined && agreedDueOn !== undefined)
    throw errorFrom(
      problem(
        'invalid-input',
        ['options', 'agreedDueOn'],
        'Give only one of options.directedDueOn and options.agreedDueOn.',
        'one date',
        agreedDueOn,
      ),
    )
  if (directedDueOn === undefined && agreedDueOn === undefined) return null
  const [rule, key, value] =
    directedDueOn === undefined
      ? (['agreed-date', 'agreedDueOn', agreedDueOn] as const)
      : (['directed-date', 'directedDueOn', directedDueOn] as const)
  const at: Path = ['options', key]
  const day = readDay(value, at, throwFirst) as Day
  const source = isBySource(limit) ? ([...days.keys()][0] as SourceEvent) : null
  mustTake(limit, source, rule, at, value)
  const first = [...days].reduce((a, b) => (b[1] < a[1] ? b : a))
  const isNamedAnyway = timeLimits[limit].versions.some(({ end }) => end === 'directed')
  if (day < first[1] && !isNamedAnyway) throw errorFrom(tooEarly(at, day, ['dates', first[0]], first[1]))
  return { rule, day, at }
}

function mustTake(limit: LimitId, source: SourceEvent | null, rule: NamedDate['rule'], at: Path, value: unknown): void {
  const entry = { id: limit, limit, source }
  if (takes(entry, rule)) return
  const [given, other, otherRule] =
    rule === 'directed-date'
      ? (['directedDueOn', 'agreedDueOn', 'agreed-date'] as const)
      : (['agreedDueOn', 'directedDueOn', 'directed-date'] as const)
  const from = source === null ? limit : `${limit} from ${source}`
  const message = takes(entry, otherRule)
    ? `${from} takes ${other}, not ${given}.`
    : `${from} takes no ${given}: leave it out.`
  throw errorFrom(problem('invalid-input', at, message, `no ${given}`, value))
}

function readRelief(
  limit: LimitId,
  days: ReadonlyMap<EventName, Day>,
  disputes: readonly CheckedDispute[],
  { relievedBy, closure }: Record<string, unknown>,
): readonly ExceptionId[] {
  const names: unknown[] = relievedBy === undefined ? [] : Array.isArray(relievedBy) ? relievedBy : [relievedBy]
  const at: Path = ['options', 'relievedBy']
  const claimed = names.map((name) => readException(name, at, throwFirst) as ExceptionId)
  const limbs = timeLimits[limit].versions.flatMap(({ counts }) => counts.limbs).filter(({ event }) => days.has(event))
  const lifts = (id: ExceptionId): boolean => limbs.some((limb) => canLift(id, limit, limb, isDetained(disputes)))
  for (const id of claimed)
    if (!lifts(id)) {
      const others = exceptionIds.filter(lifts)
      const remedy = others.length === 0 ? 'nothing does' : `only ${others.join(' or ')} can`
      throw errorFrom(
        problem(
          'invalid-input',
          at,
          `${id} does not lift ${limit} here: ${remedy}.`,
          others.join(' | ') || 'no exception',
          id,
        ),
      )
    }
  if (closure !== undefined) {
    if (claimed.length === 0)
      throw errorFrom(
        problem(
          'invalid-input',
          ['options', 'closure'],
          'options.closure goes with options.relievedBy: give both, or neither.',
          'options.relievedBy',
          closure,
        ),
      )
    checkClosure(closure, claimed, ['options', 'closure'], throwFirst)
  }
  return claimed
}
