// What a case file says of single entries, by their ids: dates directed or agreed, what was done, what is lifted. Each name
// must be one that this dispute could ever reach, whatever the day the case is looked at.
import type { Day } from '../dates/civil'
import type { LondonMoment } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { isDetained } from '../disputes/reach'
import { type Path, problem, show, wrongValue } from '../errors'
import { type EventName, eventOf, type Trigger } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import { canLift } from '../law/lifting'
import { isNamedByTribunal } from '../law/limit'
import type { NamedDate } from '../law/named-date'
import { isNotice } from '../law/notices'
import { beganOn, doneFrom, startingLimbs } from '../law/started'
import { limitIds } from '../law/time-limits'
import { readDay, readMoment, tooEarly } from './dates'
import { canReach, type EntryName, entryNamed, entryNames, eventDone } from './entries'
import { checkClosure, doesNotLift } from './exceptions'
import { doesNotTake, limbsOfEntry, takes } from './named-dates'
import { didYouMean, isLimit, listed, readException } from './names'
import { readObject, readPlain } from './objects'
import type { Report } from './report'
import type { Requires } from './requirements'

/** What a case file says of its entries, by their ids. */
export interface NamedEntries {
  readonly namedDates: ReadonlyMap<string, NamedDate>
  readonly done: ReadonlyMap<string, LondonMoment>
  readonly relief: ReadonlyMap<string, readonly ExceptionId[]>
}

type Moments = ReadonlyMap<EventName, LondonMoment>

/** What every part of this page needs to know of the case. */
interface Context {
  /** Undefined where the dispute has problems of its own: then nobody can say what it reaches. */
  readonly disputes: readonly CheckedDispute[] | undefined
  readonly requires: Requires
  readonly moments: Moments
  readonly report: Report
}

export function checkEntries(
  file: Record<string, unknown>,
  disputes: readonly CheckedDispute[] | undefined,
  requires: Requires,
  moments: Moments,
  report: Report,
): NamedEntries {
  const context: Context = { disputes, requires, moments, report }
  const namedDates = new Map<string, NamedDate>()
  forEachEntry(file, 'directed', context, (entry, value, at) =>
    readNamedDate(entry, 'directed-date', value, at, namedDates, context),
  )
  forEachEntry(file, 'agreed', context, (entry, value, at) =>
    readNamedDate(entry, 'agreed-date', value, at, namedDates, context),
  )
  const done = new Map<string, LondonMoment>()
  forEachEntry(file, 'done', context, (entry, value, at) => {
    const moment = readDone(entry, value, at, report)
    if (moment !== undefined) done.set(entry.id, moment)
  })
  checkDone(done, moments, report)
  return { namedDates, done, relief: readRelief(file.relieved, context) }
}

function forEachEntry(
  file: Record<string, unknown>,
  key: 'directed' | 'agreed' | 'done',
  context: Context,
  visit: (entry: EntryName, value: unknown, at: Path) => void,
): void {
  if (file[key] === undefined) return
  const named = readPlain(file[key], [key], '{ "appeal.respond": "2026-03-02" }', context.report)
  for (const [id, value] of Object.entries(named ?? {})) {
    const entry = readEntry(id, [key, id], context)
    if (entry !== undefined && value !== undefined && value !== null) visit(entry, value, [key, id])
  }
}

/** The entry by an id, which the dispute must be able to reach on some day. */
function readEntry(id: unknown, at: Path, { disputes, requires, report }: Context): EntryName | undefined {
  const entry = typeof id === 'string' ? entryNamed(id) : undefined
  if (entry === undefined) {
    report(noEntry(id, at))
    return undefined
  }
  if (disputes === undefined || canReach(entry, disputes, requires)) return entry
  const message =
    disputes.length === 0
      ? `A case without a dispute never reaches ${entry.id}: say what is in dispute, or leave it out.`
      : `This dispute never reaches ${entry.id}: leave it out.`
  report(problem('invalid-input', at, message, 'the id of an entry that this case can reach', id))
  return undefined
}

function noEntry(id: unknown, at: Path) {
  const limit = String(id).split('@')[0] ?? ''
  const ids = isLimit(limit) ? entryNames(limit) : []
  if (ids.length === 0)
    return wrongValue(at, 'the id of an entry, such as "appeal.lodge"', id, 'invalid-input', didYouMean(id, limitIds))
  return problem('invalid-input', at, `There is no entry ${show(id)}: name ${listed(ids, 'or')}.`, ids.join(' | '), id)
}

function readNamedDate(
  entry: EntryName,
  rule: NamedDate['rule'],
  value: unknown,
  at: Path,
  namedDates: Map<string, NamedDate>,
  { moments, report }: Context,
): void {
  const day = readDay(value, at, report)
  if (day === undefined) return
  if (!takes(entry, rule)) {
    report(doesNotTake(entry, rule, { what: entry.id, date: A_DATE }, at, value))
    return
  }
  const start = earliestStart(entry, moments)
  if (start !== undefined && day < start.day) report(tooEarly(at, day, start.at, start.day))
  namedDates.set(entry.id, { rule, day, at })
}

const A_DATE = { 'directed-date': 'a directed date', 'agreed-date': 'an agreed date' }

/** The first of an entry's events that is dated. A date that the Tribunal names itself starts nothing before it. */
function earliestStart(entry: EntryName, moments: Moments): Placed | undefined {
  if (isNamedByTribunal(entry.row)) return undefined
  const starts = limbsOfEntry(entry).flatMap(({ event, optional }): Placed[] => {
    const day = moments.get(event)?.day
    return day === undefined || optional ? [] : [{ day, at: ['dates', event] }]
  })
  return starts.sort((a, b) => a.day - b.day)[0]
}

function readDone(entry: EntryName, value: unknown, at: Path, report: Report): LondonMoment | undefined {
  const mayCarryTime = entry.row.versions.some(({ metBy }) => metBy.some(isTimed))
  if (mayCarryTime) return readMoment(value, at, report)
  const day = readDay(value, at, report)
  return day === undefined ? undefined : { day, time: null }
}

const isTimed = (trigger: Trigger): boolean => !isNotice(trigger) && eventOf(trigger).timed

/** A day, and where it stands in the file. */
interface Placed {
  readonly day: Day
  readonly at: Path
}

/** Nothing is done before it began: before its dates, or before something else that the file says was done. */
function checkDone(done: ReadonlyMap<string, LondonMoment>, moments: Moments, report: Report): void {
  const told = eventsTold(done, moments)
  for (const [id, { day }] of done) {
    const start = startAfter(day, entryNamed(id) as EntryName, told)
    if (start !== undefined) report(tooEarly(['done', id], day, start.at, start.day))
  }
}

/** What began an entry, where that was after the day. */
function startAfter(day: Day, { row, source }: EntryName, told: ReadonlyMap<EventName, Placed>): Placed | undefined {
  const dayOf = (event: EventName): Day | undefined => told.get(event)?.day
  for (const version of row.versions) {
    const began = beganOn(version, source, dayOf)
    if (began === null) continue
    const from = doneFrom(version, began, dayOf)
    // Where it can count before it begins, what was done before that is without effect, and no contradiction.
    const starts = startingLimbs(version, source).map(({ event }) => told.get(event))
    if (day < from) return starts.find((start) => start?.day === from)
  }
  return undefined
}

/** The events of a case, with those that `done` says have happened: each can begin another entry. */
function eventsTold(done: ReadonlyMap<string, LondonMoment>, moments: Moments): ReadonlyMap<EventName, Placed> {
  const told = new Map<EventName, Placed>()
  for (const [event, { day }] of moments) told.set(event, { day, at: ['dates', event] })
  for (let isNew = true; isNew; ) {
    isNew = false
    for (const [id, { day }] of done) {
      const event = eventDone(entryNamed(id) as EntryName, day, (each) => told.get(each)?.day)
      if (event === null || moments.has(event) || day >= (told.get(event)?.day ?? Infinity)) continue
      told.set(event, { day, at: ['done', id] })
      isNew = true
    }
  }
  return told
}

const CLAIM = { what: 'A claim of relief', example: '{ entry: "plan.finalise", exception: "school-closed" }' }

function readRelief(input: unknown, context: Context): Map<string, ExceptionId[]> {
  const claims = new Map<string, ExceptionId[]>()
  if (input === undefined) return claims
  if (!Array.isArray(input)) {
    context.report(wrongValue(['relieved'], 'a list of { entry, exception }', input))
    return claims
  }
  for (const [i, item] of input.entries()) {
    const at = ['relieved', i]
    const claim = readObject(item, ['entry', 'exception', 'closure'], at, CLAIM, context.report)
    if (claim === undefined) continue
    const entry = readEntry(claim.entry, [...at, 'entry'], context)
    const exception = readException(claim.exception, [...at, 'exception'], context.report)
    if (exception !== undefined && claim.closure !== undefined)
      checkClosure(claim.closure, [exception], [...at, 'closure'], context.report)
    if (entry === undefined || exception === undefined) continue
    mustLift(entry, exception, [...at, 'exception'], context)
    claims.set(entry.id, [...(claims.get(entry.id) ?? []), exception])
  }
  return claims
}

function mustLift(entry: EntryName, exception: ExceptionId, at: Path, { disputes, report }: Context): void {
  const detained = isDetained(disputes ?? [])
  const lifts = (id: ExceptionId): boolean =>
    limbsOfEntry(entry).some((limb) => canLift(id, entry.limit, limb, detained))
  if (!lifts(exception)) report(doesNotLift(exception, entry.id, lifts, detained, at))
}
