// The options of calculateDeadline: the calendar, the dispute, a date that stands instead, and what lifts the limit.
import type { Calendar } from '../calendar/calendar'
import type { CheckedDispute } from '../disputes/dispute'
import { isDetained, startsFrom } from '../disputes/reach'
import { appealOf } from '../disputes/route'
import { errorFrom, type Path, problem } from '../errors'
import type { ExceptionId } from '../law/exceptions'
import { canLift } from '../law/lifting'
import { isNamedByTribunal, limbsOf } from '../law/limit'
import type { NamedDate } from '../law/named-date'
import { limitOf } from '../law/time-limits'
import { calendarOr } from './calendars'
import { readDay, tooEarly } from './dates'
import { checkNotice } from './dispute'
import { checkClosure, doesNotLift } from './exceptions'
import { doesNotTake, takes } from './named-dates'
import { readException } from './names'
import { readObject } from './objects'
import { throwFirst } from './report'
import type { Start } from './start-dates'

export interface CheckedOptions {
  readonly calendar: Calendar
  /** Undefined when nobody said which dispute it is. */
  readonly disputes: readonly CheckedDispute[] | undefined
  readonly namedDate: NamedDate | null
  readonly relief: readonly ExceptionId[]
}

const OPTIONS = ['calendar', 'dispute', 'directedDueOn', 'agreedDueOn', 'relievedBy', 'closure']
const EXAMPLE = { what: 'calculateDeadline', example: '{ directedDueOn: "2026-03-02" }' }

/**
 * Checks the options of one limit.
 *
 * @throws TimescalesError for the first problem
 */
export function checkOptions(start: Start, input: unknown): CheckedOptions {
  const options = readObject(input ?? {}, OPTIONS, ['options'], EXAMPLE, throwFirst)
  const calendar = calendarOr(options.calendar, ['options', 'calendar'])
  const disputes =
    options.dispute === undefined ? undefined : checkNotice(options.dispute, ['options', 'dispute'], throwFirst)
  if (disputes !== undefined) {
    mustBeOpenToAppeal(start, disputes)
    mustBeOwed(start, disputes)
  }
  const namedDate = readNamedDate(start, options)
  return { calendar, disputes, namedDate, relief: readRelief(start, disputes ?? [], options) }
}

/** A limit that turns on the certificate is one of an appeal: without an appeal the question has no answer. */
function mustBeOpenToAppeal({ limit }: Start, disputes: readonly CheckedDispute[]): void {
  const appeals = disputes.map(appealOf)
  const isOfAppeal = limitOf(limit).versions.some(({ counts }) => counts.limbs.some(({ where }) => where !== undefined))
  if (appeals.includes(true) || !isOfAppeal) return
  const message = `This dispute cannot be appealed (${appeals[0]}): classifyDecision says what is open instead.`
  const at = ['options', 'dispute']
  throw errorFrom(problem('invalid-input', at, message, 'a dispute that can be appealed', String(appeals[0])))
}

/** Some duties to comply are not owed to a detained person: the Detained Regs do not know them. */
function mustBeOwed({ limit, source }: Start, disputes: readonly CheckedDispute[]): void {
  if (source === null || startsFrom(source, limit, isDetained(disputes))) return
  const message = `${limit} is not owed to a detained person: leave it out.`
  throw errorFrom(problem('invalid-input', ['options', 'dispute'], message, 'a dispute without detained', 'detained'))
}

function readNamedDate(start: Start, { directedDueOn, agreedDueOn }: Record<string, unknown>): NamedDate | null {
  if (directedDueOn === undefined && agreedDueOn === undefined) return null
  if (directedDueOn !== undefined && agreedDueOn !== undefined) {
    const message = 'Give only one of options.directedDueOn and options.agreedDueOn.'
    throw errorFrom(problem('invalid-input', ['options', 'agreedDueOn'], message, 'one date', agreedDueOn))
  }
  const rule = directedDueOn === undefined ? 'agreed-date' : 'directed-date'
  const at: Path = ['options', OPTION[rule]]
  const value = directedDueOn ?? agreedDueOn
  const day = readDay(value, at, throwFirst)
  const { limit, source } = start
  const row = limitOf(limit)
  const entry = { id: limit, limit, row, source }
  if (!takes(entry, rule)) {
    const what = source === null ? limit : `${limit} from ${source}`
    throw errorFrom(doesNotTake(entry, rule, { what, date: OPTION }, at, value))
  }
  const [event, first] = [...start.days].reduce((a, b) => (b[1] < a[1] ? b : a))
  // The Tribunal may name its own day again, and an earlier one.
  if (day < first && !isNamedByTribunal(row)) throw errorFrom(tooEarly(at, day, ['dates', event], first))
  return { rule, day, at }
}

const OPTION = { 'directed-date': 'directedDueOn', 'agreed-date': 'agreedDueOn' } as const

function readRelief(
  { limit, days }: Start,
  disputes: readonly CheckedDispute[],
  { relievedBy, closure }: Record<string, unknown>,
): readonly ExceptionId[] {
  const names: unknown[] = relievedBy === undefined ? [] : Array.isArray(relievedBy) ? relievedBy : [relievedBy]
  const at: Path = ['options', 'relievedBy']
  const claimed = names.map((name) => readException(name, at, throwFirst))
  const detained = isDetained(disputes)
  const limbs = limbsOf(limitOf(limit)).filter(({ event }) => days.has(event))
  const lifts = (id: ExceptionId): boolean => limbs.some((limb) => canLift(id, limit, limb, detained))
  const without = claimed.find((id) => !lifts(id))
  if (without !== undefined) throw errorFrom(doesNotLift(without, limit, lifts, detained, at))
  if (closure === undefined) return claimed
  if (claimed.length === 0) {
    const message = 'options.closure goes with options.relievedBy: give both, or neither.'
    throw errorFrom(problem('invalid-input', ['options', 'closure'], message, 'options.relievedBy', closure))
  }
  checkClosure(closure, claimed, ['options', 'closure'], throwFirst)
  return claimed
}
