// The case file as a caller gives it, and the door at which it is checked.
import { type DateInput, type LondonMoment, parseDay, parseMoment, tooEarly } from '../dates/iso'
import { fixedBy, knownEvent, knownLimit } from '../deadlines/calculate'
import type { FixedDate } from '../deadlines/compute'
import type { Closure, ExceptionClaim } from '../deadlines/exceptions'
import { mayNotPrecede } from '../deadlines/prepare'
import { checkNotice } from '../disputes/classify'
import type { CheckedDispute, Dispute } from '../disputes/dispute'
import { valueError } from '../errors'
import { isPlain, readObject } from '../input/objects'
import { type EventName, eventOrder } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import { type ComplyId, timeLimits } from '../law/time-limits'

/** What an order, an agreement or a concession requires; left out, it follows from the dispute. */
export interface Requirement {
  readonly requires?: readonly ComplyId[]
}

/** A claim that an exception lifts one entry of the timeline. */
export interface Relief {
  readonly entry: string
  readonly exception: ExceptionId
  readonly closure?: Closure
}

/**
 * One decision with what came before and after it, or one review cycle, move or phase transfer (then without
 * `dispute`). Dates are ISO dates; `appealReceivedByTribunalOn` and `responseReceivedOn` may carry the local time in
 * London, `2026-01-02T17:30`.
 */
export interface CaseFile {
  /** Yours; echoed back. */
  readonly reference?: string
  /** The disputed decision, or the several in one notice. */
  readonly dispute?: Dispute | readonly Dispute[]
  readonly dates: { readonly [E in EventName]?: DateInput }
  readonly order?: Requirement
  readonly agreement?: Requirement
  readonly concession?: Requirement
  /** Dates that the Tribunal directed, by entry id. */
  readonly directed?: { readonly [entry: string]: DateInput }
  /** Dates that the parties to a mediation agreed in writing, by entry id. */
  readonly agreed?: { readonly [entry: string]: DateInput }
  /** When one entry was done, by its id. */
  readonly done?: { readonly [entry: string]: DateInput }
  readonly relieved?: readonly Relief[]
}

/** The events that start a duty to comply, in the order in which their entries stand. */
export const SOURCES = {
  orderMadeOn: 'order',
  agreementMadeOn: 'agreement',
  concessionNotifiedOn: 'concession',
} as const
export type SourceEvent = keyof typeof SOURCES

/** A case file that has come through the door. */
export interface CheckedCase {
  readonly reference: string | null
  readonly disputes: readonly CheckedDispute[]
  readonly moments: ReadonlyMap<EventName, LondonMoment>
  readonly requires: { readonly [S in SourceEvent]: readonly ComplyId[] | undefined }
  readonly fixed: ReadonlyMap<string, FixedDate>
  readonly done: ReadonlyMap<string, LondonMoment>
  readonly relief: ReadonlyMap<string, readonly ExceptionClaim[]>
  /** Every entry id that the file names, with the place where it does. */
  readonly named: ReadonlyMap<string, string>
}

const KEYS = [
  'reference',
  'dispute',
  'dates',
  'order',
  'agreement',
  'concession',
  'directed',
  'agreed',
  'done',
  'relieved',
]

/**
 * Checks a case file from outside.
 *
 * @throws TimescalesError
 */
export function checkCaseFile(input: unknown): CheckedCase {
  const file = readObject(input, KEYS, '', 'the case file')
  if (file.reference !== undefined && typeof file.reference !== 'string')
    throw valueError('reference', 'a text', file.reference)
  const named = new Map<string, string>()
  const fixed = new Map<string, FixedDate>()
  const done = new Map<string, LondonMoment>()
  for (const [key, rule] of [
    ['directed', 'directed-date'],
    ['agreed', 'agreed-date'],
  ] as const)
    forEachEntry(file, key, named, (entry, value, path) => {
      if (fixed.has(entry)) throw valueError(path, 'given without a directed date', value)
      fixed.set(entry, fixedBy(rule, value, path))
    })
  forEachEntry(file, 'done', named, (entry, value, path) => done.set(entry, parseMoment(value, path)))
  return {
    reference: (file.reference as string | undefined) ?? null,
    disputes: file.dispute === undefined ? [] : checkNotice(file.dispute),
    moments: checkDates(file.dates),
    requires: {
      orderMadeOn: checkRequirement(file, 'orderMadeOn'),
      agreementMadeOn: checkRequirement(file, 'agreementMadeOn'),
      concessionNotifiedOn: checkRequirement(file, 'concessionNotifiedOn'),
    },
    fixed,
    done,
    relief: checkRelief(file.relieved, named),
    named,
  }
}

/** The events of the case with their days, none of them before one that it cannot precede. */
function checkDates(input: unknown): Map<EventName, LondonMoment> {
  const dates = mustBeObject(input, 'dates')
  const moments = new Map<EventName, LondonMoment>()
  const given: EventRules[] = []
  for (const name of Object.keys(dates)) {
    const rules = rulesOf(name)
    const value = dates[name]
    if (value === undefined) continue
    const moment = rules.timed ? parseMoment(value, rules.path) : { day: parseDay(value, rules.path), time: null }
    moments.set(rules.event, moment)
    given.push(rules)
  }
  for (const { event, path, notBefore, notAfter } of given) {
    const { day } = moments.get(event) as LondonMoment
    for (const earlier of notBefore) {
      const before = moments.get(earlier)
      if (before !== undefined && day < before.day) throw tooEarly(path, day, `dates.${earlier}`, before.day)
    }
    for (const later of notAfter) {
      const after = moments.get(later)
      if (after !== undefined && day > after.day) throw tooEarly(`dates.${later}`, after.day, path, day)
    }
  }
  return moments
}

/** What the door must know of an event; `notBefore` through the chain. */
interface EventRules {
  readonly event: EventName
  readonly path: string
  readonly timed: boolean
  readonly notBefore: readonly EventName[]
  readonly notAfter: readonly EventName[]
}

const eventRules = /* @__PURE__ */ new Map<string, EventRules>()

function rulesOf(name: string): EventRules {
  let rules = eventRules.get(name)
  if (rules === undefined) {
    const event = knownEvent(name)
    const { timed = false, notAfter = [] } = eventOrder[event]
    rules = { event, path: `dates.${name}`, timed, notBefore: [...mayNotPrecede(event)], notAfter }
    eventRules.set(name, rules)
  }
  return rules
}

function checkRequirement(file: Record<string, unknown>, event: SourceEvent): readonly ComplyId[] | undefined {
  const key = SOURCES[event]
  if (file[key] === undefined) return undefined
  const requirement = readObject(file[key], ['requires'], key)
  const { requires } = requirement
  if (requires === undefined) return undefined
  if (!Array.isArray(requires)) throw valueError(`${key}.requires`, 'a list of comply.* limits', requires)
  requires.forEach((id, i) => {
    const path = `${key}.requires[${i}]`
    const limit = knownLimit(id, path)
    if (!timeLimits[limit].counts.limbs.some((limb) => limb.event === event))
      throw valueError(path, `a comply.* limit that starts with ${event}`, id)
  })
  return requires as ComplyId[]
}

function checkRelief(input: unknown, named: Map<string, string>): Map<string, ExceptionClaim[]> {
  const claims = new Map<string, ExceptionClaim[]>()
  if (input === undefined) return claims
  if (!Array.isArray(input)) throw valueError('relieved', 'a list of { entry, exception }', input)
  input.forEach((item, i) => {
    const path = `relieved[${i}]`
    const claim = readObject(item, ['entry', 'exception', 'closure'], path)
    const { entry } = claim
    if (typeof entry !== 'string') throw valueError(`${path}.entry`, 'the id of an entry', entry)
    if (typeof claim.exception !== 'string')
      throw valueError(`${path}.exception`, 'the id of an exception', claim.exception)
    named.set(entry, `${path}.entry`)
    const others = claims.get(entry) ?? []
    claims.set(entry, [
      ...others,
      { by: claim.exception, byPath: `${path}.exception`, closure: claim.closure, closurePath: `${path}.closure` },
    ])
  })
  return claims
}

function forEachEntry(
  file: Record<string, unknown>,
  key: 'directed' | 'agreed' | 'done',
  named: Map<string, string>,
  visit: (entry: string, value: unknown, path: string) => void,
): void {
  if (file[key] === undefined) return
  for (const [entry, value] of Object.entries(mustBeObject(file[key], key))) {
    if (value === undefined) continue
    const path = `${key}["${entry.slice(0, 80)}"]`
    named.set(entry, path)
    visit(entry, value, path)
  }
}

function mustBeObject(input: unknown, path: string): Record<string, unknown> {
  if (isPlain(input)) return input
  throw valueError(path, 'an object', input)
}
