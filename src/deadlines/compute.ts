// The one engine: a prepared limit and the days of its events in, a record out. It knows no limit by name.
import type { Calendar } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { formatDay, tooEarly } from '../dates/iso'
import { inputError, valueError } from '../errors'
import { type Assumption, type CountingRuleId, countingRules } from '../law/counting-rules'
import type { EventName } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import { rank, VERIFIED, type Verified } from '../law/provisions'
import { type Counted, countLimb, step } from './count'
import { countedDays, endOfSpell } from './days-not-counted'
import { applyExceptions, type ExceptionClaim, liftsEnd } from './exceptions'
import type { PreparedLimb, PreparedLimit, Version } from './prepare'
import type { Adjustment, Start, TimelineDeadline } from './record'

/** What bears on a calculation besides the dates of the events. */
export interface Circumstances {
  readonly calendar: Calendar
  /** Whether a mediation certificate is needed; undefined when nobody said which dispute it is. */
  readonly certificateNeeded: boolean | undefined
  /** A date that stands instead of the counted one. */
  readonly fixed: FixedDate | null
  readonly relief: readonly ExceptionClaim[]
}

/** The day of an event; an event that may be missing can be known and yet not count. */
export type DayOf = (event: EventName, optional: boolean) => Day | undefined

export interface FixedDate {
  readonly rule: 'directed-date' | 'agreed-date'
  readonly day: Day
  readonly path: string
}

interface CountedLimb extends Counted {
  readonly limb: PreparedLimb
  readonly on: Day
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

const frozen = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : Object.freeze(list))

/**
 * Works a row out. The days have come through the door; those that the row requires are there.
 *
 * @throws TimescalesError `not-in-force`, `beyond-calendar`, `contradictory-dates`, `invalid-input`
 */
export function compute(prepared: PreparedLimit, dayOf: DayOf, circumstances: Circumstances): TimelineDeadline {
  const { calendar, fixed } = circumstances
  const version = versionFor(prepared, dayOf)
  const counted: CountedLimb[] = []
  const unknown: EventName[] = []
  const assumptions: Assumption[] = []
  for (const limb of version.limbs) {
    if (limb.where !== undefined && circumstances.certificateNeeded === false) continue
    const on = dayOf(limb.event, limb.optional)
    if (on === undefined) {
      if (limb.optional || prepared.choose === 'earlier') unknown.push(limb.event)
      continue
    }
    if (limb.where !== undefined && circumstances.certificateNeeded === undefined) assumptions.push(limb.where)
    const { end, plain } = countLimb(limb, on, prepared.end, calendar)
    mustBeInForce(prepared, limb, on, end)
    counted.push({ limb, on, end, plain })
  }
  if (counted.some(({ limb }) => limb.rules.includes('working-day-assumed'))) assumptions.push('working-day-assumed')
  for (const assumption of prepared.row.assumes) assumptions.push(assumption)
  if (prepared.choose === 'earlier' && unknown.length > 0) assumptions.push('could-be-earlier')

  const chosen = choose(prepared, counted)
  const adjustments: Adjustment[] = []
  let endsOn = chosen.end
  let { rolls, landsAfter, dueTime } = prepared.end
  if (fixed === null) {
    if (prepared.end.skips !== null && chosen.plain !== chosen.end) {
      adjustments.push(adjustment(prepared.end.skips, chosen.plain, chosen.end))
      if (chosen.limb.period.unit === 'months' && prepared.end.makesUp !== null) assumptions.push(prepared.end.makesUp)
    }
  } else {
    endsOn = fixedEnd(prepared, counted, chosen, fixed)
    adjustments.push(adjustment(fixed.rule, chosen.end, endsOn))
    landsAfter = null
    // A direction is the Tribunal's: r.12 governs it whatever the row's own end (Rules r.12(1), (2), (4)).
    if (fixed.rule === 'directed-date') [rolls, dueTime] = [rolls ?? 'Rules 12(2)', '17:00']
  }

  let dueOn = endsOn
  const path = fixed === null ? chosen.limb.path : fixed.path
  if (rolls !== null) {
    calendar.mustReach(endsOn, path)
    if (landsAfter !== null && !countedDays().has(endsOn)) {
      // r.12(3)(a): the end moves; no day is skipped.
      dueOn = step(calendar.workingDays, endOfSpell(endsOn), 1, calendar, path)
      adjustments.push(adjustment(landsAfter, endsOn, dueOn))
    } else if (!calendar.workingDays.has(endsOn)) {
      dueOn = step(calendar.workingDays, endsOn, 1, calendar, path)
      adjustments.push(adjustment('roll-to-working-day', endsOn, dueOn, ROLL_LAW[rolls]))
    }
  }

  return {
    limit: prepared.id,
    actor: prepared.row.actor,
    act: prepared.row.act,
    starts: startsOf(counted, chosen),
    unknown: frozen(unknown),
    endsOn: formatDay(endsOn),
    dueOn: formatDay(dueOn),
    dueTime,
    lastWorkingDayOn: lastWorkingDay(dueOn, calendar),
    adjustments: frozen(adjustments),
    assumptions: frozen(assumptions),
    relieved: applyExceptions(prepared.id, chosen.limb.event, chosen.end, circumstances.relief),
    exceptions: exceptionsOpen(prepared, chosen.end),
    minimum: prepared.row.counts.force === 'minimum',
    holidays: holidaySource(counted, rolls === null ? null : endsOn, dueOn, calendar),
    basis: chosen.limb.basis,
    verified: weakestOf(chosen, adjustments),
  }
}

/** The weakest of the provision and of the rules that counted or moved the date. */
function weakestOf(chosen: CountedLimb, adjustments: readonly Adjustment[]): Verified {
  let confidence = chosen.limb.confidence
  for (const { rule } of adjustments) confidence = Math.max(confidence, rank(countingRules[rule].verified))
  return VERIFIED[confidence] as Verified
}

/** The row as it stood for the event that starts it. */
function versionFor(prepared: PreparedLimit, dayOf: DayOf): Version {
  for (const variant of prepared.variants) {
    const on = dayOf(prepared.startEvents[0] as EventName, false) as Day
    if (on >= variant.from && on <= variant.through) return variant
  }
  return prepared.current
}

function mustBeInForce(prepared: PreparedLimit, limb: PreparedLimb, on: Day, end: Day): void {
  const { path, countsBack, began } = limb
  const { through } = prepared.current
  if ((countsBack ? end : on) >= began && on <= through) return
  const days = `from ${formatDay(began)}${through === Infinity ? '' : ` to ${formatDay(through)}`}`
  const back = countsBack ? `, so it would end on ${formatDay(end)}` : ''
  throw inputError(
    'not-in-force',
    `${prepared.id} applies ${days}: ${path} is ${formatDay(on)}${back}.`,
    path,
    `${countsBack ? 'an end' : 'a day'} ${days}`,
    formatDay(on),
  )
}

/** The counted end decides, never a rolled one; of equal ends the first limb's. */
function choose(prepared: PreparedLimit, counted: readonly CountedLimb[]): CountedLimb {
  let chosen = counted[0] as CountedLimb
  for (const other of counted)
    if (prepared.choose === 'later' ? other.end > chosen.end : other.end < chosen.end) chosen = other
  return chosen
}

function fixedEnd(
  prepared: PreparedLimit,
  counted: readonly CountedLimb[],
  chosen: CountedLimb,
  fixed: FixedDate,
): Day {
  mustTake(prepared, chosen.limb, fixed)
  const { limb, on } = counted.reduce((first, other) => (other.on < first.on ? other : first))
  if (fixed.day < on) throw tooEarly(fixed.path, fixed.day, limb.path, on)
  return fixed.day
}

/** Refuses a directed or agreed date that this limb cannot take. */
export function mustTake(prepared: PreparedLimit, limb: PreparedLimb, fixed: FixedDate): void {
  if (limb.takes === fixed.rule) return
  throw valueError(
    fixed.path,
    `left out: ${prepared.id} from ${limb.path} takes ${limb.takes ?? 'neither'}`,
    formatDay(fixed.day),
  )
}

function lastWorkingDay(day: Day, calendar: Calendar): string | null {
  const found = calendar.reaches(day) ? calendar.workingDays.step(day + 1, -1) : undefined
  return found === undefined ? null : formatDay(found)
}

function startsOf(counted: readonly CountedLimb[], chosen: CountedLimb): readonly Start[] {
  const starts: Start[] = []
  for (const each of counted) {
    const { event, period, counting } = each.limb
    const on = formatDay(each.on)
    starts.push(Object.freeze({ event, on, period, counting, endsOn: formatDay(each.end), chosen: each === chosen }))
  }
  return Object.freeze(starts)
}

/** A move, with the law of its rule unless the row's end has its own. */
const adjustment = (rule: CountingRuleId, from: Day, to: Day, basis = countingRules[rule].law): Adjustment =>
  Object.freeze({ rule, from: formatDay(from), to: formatDay(to), basis })

/** The provisions by which a Tribunal's time rolls: one list for all records, by which `batch` knows their form again. */
const ROLL_LAW = {
  'Rules 12(2)': /* @__PURE__ */ Object.freeze(['Rules 12(2)'] as const),
  'UT Rules 12(2)': /* @__PURE__ */ Object.freeze(['UT Rules 12(2)'] as const),
} as const

function exceptionsOpen(prepared: PreparedLimit, endsOn: Day): readonly ExceptionId[] {
  let open = prepared.exceptions
  for (const exception of prepared.windowed) if (liftsEnd(exception, endsOn)) open = Object.freeze([...open, exception])
  return open
}

/** Where the bank holidays of every year that the result leans on came from. */
function holidaySource(
  counted: readonly CountedLimb[],
  rolledFrom: Day | null,
  dueOn: Day,
  calendar: Calendar,
): TimelineDeadline['holidays'] {
  let first = rolledFrom ?? Infinity
  let last = dueOn
  for (const { limb, on, end } of counted)
    if (limb.period.unit === 'working-days') {
      first = Math.min(first, on, end)
      last = Math.max(last, on, end)
    }
  return first > last ? 'not-used' : calendar.sourceOf(first, last)
}
