// The one engine: a prepared limit and the days of its events in, a record out. It knows no limit by name.
import { type Calendar, weakestSource } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { formatDay } from '../dates/iso'
import { errorFrom, type Path, pathText, problem } from '../errors'
import { type Assumption, authorityOf, type CountingRuleId } from '../law/counting-rules'
import type { EventName } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import type { NamedDate } from '../law/named-date'
import { rank, VERIFIED, type Verified } from '../law/provisions'
import { type Counted, countLimb, step } from './count'
import { endOfSpell, isCounted } from './days-not-counted'
import { applyExceptions, type CountedEnd, exceptionsOpen } from './exceptions'
import type { PreparedLimb, PreparedLimit } from './prepare'
import type { Adjustment, Start, TimelineDeadline } from './record'

/** What bears on a calculation besides the dates of the events. */
export interface Circumstances {
  readonly calendar: Calendar
  /** Whether a mediation certificate is needed; undefined when nobody said which dispute it is. */
  readonly certificateNeeded: boolean | undefined
  /** A date that stands instead of the counted one. */
  readonly namedDate: NamedDate | null
  /** The exceptions that are claimed. */
  readonly relief: readonly ExceptionId[]
  /** The events whose day is taken from another one, and what a result then assumes. */
  readonly assumed?: ReadonlyMap<EventName, Assumption>
}

/** The day of an event; an event that may be missing can be known and yet not count. */
export type DayOfLimb = (event: EventName, optional: boolean) => Day | undefined

interface CountedLimb extends Counted {
  readonly limb: PreparedLimb
  readonly on: Day
}

/**
 * Works a limit out. The days have been checked; those that it requires are there.
 *
 * @throws TimescalesError `not-in-force`, `beyond-calendar`
 */
export function compute(prepared: PreparedLimit, dayOf: DayOfLimb, circumstances: Circumstances): TimelineDeadline {
  const { calendar, namedDate } = circumstances
  const { counted, unknown, assumptions } = countAll(prepared, dayOf, circumstances)
  const chosen = choose(prepared, counted)
  const moves = namedDate === null ? moveCounted(prepared, chosen) : moveTo(prepared, chosen, namedDate)
  const landed = land(prepared, moves, calendar)
  const { limb } = chosen
  const end: CountedEnd = { limit: prepared.id, limb, detained: prepared.detained, on: formatDay(chosen.end) }
  return {
    limit: prepared.id,
    actor: prepared.limit.actor,
    act: prepared.limit.act,
    starts: Object.freeze(counted.map((each) => startRecord(each, each === chosen))),
    unknown: Object.freeze(unknown),
    endsOn: formatDay(moves.endsOn),
    dueOn: formatDay(landed.dueOn),
    dueTime: moves.dueTime,
    lastWorkingDayOn: lastWorkingDay(landed.dueOn, calendar),
    adjustments: Object.freeze(landed.adjustments),
    assumptions: Object.freeze([...assumptions, ...moves.assumptions]),
    relieved: applyExceptions(circumstances.relief, end),
    exceptions: Object.freeze(exceptionsOpen(end)),
    minimum: prepared.version.counts.force === 'minimum',
    holidays: holidaySource(counted, moves.rolls ? moves.endsOn : null, landed.dueOn, calendar),
    basis: limb.basis,
    verified: weakestOf(prepared, chosen, landed.adjustments),
  }
}

interface CountedLimbs {
  readonly counted: readonly CountedLimb[]
  readonly unknown: readonly EventName[]
  readonly assumptions: readonly Assumption[]
}

/** Every limb whose event is known, counted; and what is missing. */
function countAll(prepared: PreparedLimit, dayOf: DayOfLimb, circumstances: Circumstances): CountedLimbs {
  const { certificateNeeded, calendar, assumed } = circumstances
  const counted: CountedLimb[] = []
  const unknown: EventName[] = []
  const assumptions = new Set<Assumption>()
  for (const limb of prepared.limbs) {
    if (limb.where !== undefined && certificateNeeded === false) continue
    const on = dayOf(limb.event, limb.optional)
    if (on === undefined) {
      if (limb.optional || prepared.choose === 'earlier') unknown.push(limb.event)
      continue
    }
    const { end, plain } = countLimb(limb, on, prepared.end, calendar)
    mustBeInForce(prepared, limb, on, end)
    counted.push({ limb, on, end, plain })
    // Nobody said whether its condition holds: the condition itself is what the result assumes.
    if (limb.where !== undefined && certificateNeeded === undefined) assumptions.add(limb.where)
    const taken = assumed?.get(limb.event)
    if (taken !== undefined) assumptions.add(taken)
  }
  if (counted.some(({ limb }) => limb.rules.includes('working-day-assumed'))) assumptions.add('working-day-assumed')
  if (prepared.choose === 'earlier' && unknown.length > 0) assumptions.add('could-be-earlier')
  return { counted, unknown, assumptions: [...assumptions] }
}

/** A limb whose law had not begun; counting back, the counted day decides. */
function mustBeInForce(prepared: PreparedLimit, limb: PreparedLimb, on: Day, end: Day): void {
  const { at, countsBack, began } = limb
  if ((countsBack ? end : on) >= began) return
  const first = formatDay(began)
  const message = countsBack
    ? `${prepared.id} would end on ${formatDay(end)}, before its law began on ${first}: no such limit ran then.`
    : `${pathText(at)} is ${formatDay(on)}, and the law of ${prepared.id} began on ${first}: no such limit ran then.`
  const expected = countsBack ? `a day that counts back to ${first} or later` : `a day from ${first}`
  throw errorFrom(problem('not-in-force', at, message, expected, formatDay(on)))
}

/** The counted end decides, never a rolled one; of equal ends the first limb's. Of one of several events the later governs. */
function choose({ choose }: PreparedLimit, counted: readonly CountedLimb[]): CountedLimb {
  const by = choose === 'one-of' ? 'on' : 'end'
  return counted.reduce((chosen, other) => {
    const isBetter = choose === 'earlier' ? other[by] < chosen[by] : other[by] > chosen[by]
    return isBetter ? other : chosen
  })
}

/** The end before it lands, and how it lands. */
interface Moves {
  readonly endsOn: Day
  readonly adjustments: readonly Adjustment[]
  readonly assumptions: readonly Assumption[]
  readonly rolls: boolean
  readonly landsAfter: CountingRuleId | null
  readonly dueTime: TimelineDeadline['dueTime']
  readonly at: Path
}

/** The counted end, with the days that were left out of its count. */
function moveCounted(prepared: PreparedLimit, { end, plain, limb }: CountedLimb): Moves {
  const { skips, makesUp, rolls, landsAfter, dueTime } = prepared.end
  const isSkipped = plain !== end
  return {
    endsOn: end,
    adjustments: isSkipped ? [adjustment(prepared, skips as CountingRuleId, plain, end)] : [],
    assumptions: isSkipped && limb.period.unit === 'months' && makesUp !== null ? [makesUp] : [],
    rolls,
    landsAfter,
    dueTime,
    at: limb.at,
  }
}

/** The date that was named instead. A direction is the Tribunal's: r.12 governs it whatever the row's own end. */
function moveTo(prepared: PreparedLimit, chosen: CountedLimb, { rule, day, at }: NamedDate): Moves {
  const { rolls, landsAfter, dueTime } = prepared.end
  const isDirected = rule === 'directed-date'
  return {
    endsOn: day,
    adjustments: [adjustment(prepared, rule, chosen.end, day)],
    // r.12(4) does not name r.12(3)(a): such a date might move on, and to let it stand is the safe reading.
    assumptions: isDirected && landsAfter !== null && !isCounted(day) ? ['directed-lodging-date-stands'] : [],
    rolls: isDirected || rolls,
    landsAfter: null,
    dueTime: isDirected ? '17:00' : dueTime,
    at,
  }
}

/** The last day in time: past August or Christmas, or on the next working day, where the row's end says so. */
function land(prepared: PreparedLimit, moves: Moves, calendar: Calendar) {
  const { endsOn, adjustments, rolls, landsAfter, at } = moves
  if (!rolls) return { dueOn: endsOn, adjustments: [...adjustments] }
  calendar.mustReach(endsOn, at)
  if (landsAfter !== null && !isCounted(endsOn)) {
    // r.12(3)(a): the end moves; no day is skipped.
    const dueOn = step(calendar.workingDays, endOfSpell(endsOn), 1, calendar, at)
    return { dueOn, adjustments: [...adjustments, adjustment(prepared, landsAfter, endsOn, dueOn)] }
  }
  if (calendar.workingDays.has(endsOn)) return { dueOn: endsOn, adjustments: [...adjustments] }
  const dueOn = step(calendar.workingDays, endsOn, 1, calendar, at)
  return { dueOn, adjustments: [...adjustments, adjustment(prepared, 'roll-to-working-day', endsOn, dueOn)] }
}

/** A move, with the law of its rule before this Tribunal and for this person. */
const adjustment = (prepared: PreparedLimit, rule: CountingRuleId, from: Day, to: Day): Adjustment =>
  Object.freeze({
    rule,
    from: formatDay(from),
    to: formatDay(to),
    basis: authorityOf(rule, prepared.end.tribunal, prepared.detained).law,
  })

/** The weakest of the provision and of the rules that counted or moved the date. */
function weakestOf(
  { end, detained }: PreparedLimit,
  chosen: CountedLimb,
  adjustments: readonly Adjustment[],
): Verified {
  const moved = adjustments.map(({ rule }) => rank(authorityOf(rule, end.tribunal, detained).verified))
  return VERIFIED[Math.max(chosen.limb.confidence, ...moved)] as Verified
}

function startRecord({ limb, on, end }: CountedLimb, chosen: boolean): Start {
  const { event, period, counting } = limb
  return Object.freeze({ event, on: formatDay(on), period, counting, endsOn: formatDay(end), chosen })
}

/** The last working day on or before a day; null beyond the calendar, which begins before any law here. */
function lastWorkingDay(day: Day, { workingDays, last }: Calendar): string | null {
  if (day > last) return null
  return formatDay(workingDays.has(day) ? day : (workingDays.step(day, -1) as Day))
}

/** Where the bank holidays of every year that the result leans on came from. */
function holidaySource(
  counted: readonly CountedLimb[],
  rolledFrom: Day | null,
  dueOn: Day,
  calendar: Calendar,
): TimelineDeadline['holidays'] {
  const days = rolledFrom === null ? [] : [rolledFrom, dueOn]
  for (const { limb, on, end } of counted) if (limb.period.unit === 'working-days') days.push(on, end)
  return days.length === 0 ? 'not-used' : weakestSource(calendar, Math.min(...days), Math.max(...days))
}
