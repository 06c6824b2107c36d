// A case file from outside: what it may hold, and every check of it.
import type { DateInput, LondonMoment } from '../dates/iso'
import type { CheckedDispute, Dispute } from '../disputes/dispute'
import { type Path, problem, wrongValue } from '../errors'
import type { EventName } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import type { ComplyId, LimitId } from '../law/time-limits'
import { checkDates } from './case-dates'
import { checkEntries, type NamedEntries } from './case-entries'
import { checkDaysOfLaw } from './case-law'
import { checkNotice } from './dispute'
import type { Closure } from './exceptions'
import { isLimit, readLimit } from './names'
import { readObject } from './objects'
import type { Report } from './report'
import { checkRequirements, type Requires } from './requirements'

/** What an order, an agreement or a concession requires; left out, it follows from the dispute. */
export interface Requirement {
  readonly requires?: readonly ComplyId[] | null
}

/** A claim that an exception lifts one entry of the timeline. */
export interface Relief {
  readonly entry: string
  readonly exception: ExceptionId
  readonly closure?: Closure | null
}

/**
 * One decision with what came before and after it, or one review cycle, move or phase transfer (then without
 * `dispute`). Dates are ISO dates; those that meet an entry due at 17:00, such as `appealReceivedByTribunalOn`, may carry
 * the local time in London, `2026-01-02T17:30`. `null` anywhere but in `dates` itself says that a thing is not known, as
 * if it were left out.
 */
export interface CaseFile {
  /** Ignored: the address of a JSON Schema, for editors. */
  readonly $schema?: string | null
  /** Yours, of at most 1,000 characters; echoed back. */
  readonly reference?: string | null
  /** The disputed decision, or the several in one notice. */
  readonly dispute?: Dispute | readonly Dispute[] | null
  readonly dates: { readonly [E in EventName]?: DateInput | null }
  readonly order?: Requirement | null
  readonly agreement?: Requirement | null
  readonly concession?: Requirement | null
  /** Dates that the Tribunal directed, by entry id. */
  readonly directed?: { readonly [entry: string]: DateInput | null } | null
  /** Dates that the parties to a mediation agreed in writing, by entry id. */
  readonly agreed?: { readonly [entry: string]: DateInput | null } | null
  /** When one entry was done, by its id. */
  readonly done?: { readonly [entry: string]: DateInput | null } | null
  readonly relieved?: readonly Relief[] | null
  /** Limits that the file's source never records: their entries are `not-recorded`, never overdue. */
  readonly notRecorded?: readonly LimitId[] | null
}

/** A case file that has been checked. */
export interface CheckedCase extends NamedEntries {
  readonly reference: string | null
  readonly disputes: readonly CheckedDispute[]
  readonly moments: ReadonlyMap<EventName, LondonMoment>
  readonly requires: Requires
  readonly notRecorded: ReadonlySet<LimitId>
}

const KEYS = [
  '$schema',
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
  'notRecorded',
]

/**
 * Checks a case file: whether its parts fit in themselves, to one another and to the law. What only counting shows, a
 * day beyond the calendar, is left to the engine.
 *
 * @returns the checked file; undefined where problems were reported
 */
export function checkCaseFile(input: unknown, report: Report): CheckedCase | undefined {
  let isSound = true
  const notSound: Report = (found) => {
    isSound = false
    report(found)
  }
  const example = { what: 'A case file', example: '{ dates: { noticeSentOn: "2026-03-02" } }' }
  const file = readObject(input, KEYS, [], example, notSound)
  if (file === undefined) return undefined
  const reference = readReference(file.reference, notSound)
  const disputes = file.dispute === undefined ? [] : checkNotice(file.dispute, ['dispute'], notSound)
  const moments = checkDates(file.dates, notSound)
  const requires = checkRequirements(file, disputes, notSound)
  const notRecorded = readNotRecorded(file.notRecorded, notSound)
  const entries = checkEntries(file, disputes, requires, moments, notSound)
  if (disputes !== undefined) checkDaysOfLaw(moments, disputes, requires, notSound)
  if (!isSound || disputes === undefined) return undefined
  return { reference, disputes, moments, requires, notRecorded, ...entries }
}

/** At most so many characters, wherever a case file comes in. */
export const MAX_REFERENCE = 1000

function readReference(input: unknown, report: Report): string | null {
  if (input === undefined) return null
  if (typeof input !== 'string') report(wrongValue(['reference'], 'text', input))
  else if (input.length > MAX_REFERENCE && [...input].length > MAX_REFERENCE)
    report(
      problem(
        'invalid-input',
        ['reference'],
        `reference has more than ${MAX_REFERENCE} characters: shorten it.`,
        `text of at most ${MAX_REFERENCE} characters`,
        input,
      ),
    )
  return typeof input === 'string' ? input : null
}

function readNotRecorded(input: unknown, report: Report): ReadonlySet<LimitId> {
  const at: Path = ['notRecorded']
  if (input === undefined) return new Set()
  if (!Array.isArray(input)) {
    report(wrongValue(at, 'a list of time limits, such as ["review.report"]', input))
    return new Set()
  }
  // A return names dozens, the same in every case: a list that cannot change is read once.
  return knownLists.get(input) ?? readLimits(input, at, report)
}

function readLimits(input: readonly unknown[], at: Path, report: Report): ReadonlySet<LimitId> {
  const limits = new Set<LimitId>()
  for (const [i, id] of input.entries()) {
    const limit = readLimit(id, [...at, i], report)
    if (limit !== undefined) limits.add(limit)
  }
  if (Object.isFrozen(input) && input.every(isLimit)) knownLists.set(input, limits)
  return limits
}

const knownLists = /* @__PURE__ */ new WeakMap<object, ReadonlySet<LimitId>>()
