// A whole case on one day: one fold over the limits and the events. No branch for a story.
import type { Calendar } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { formatDay, type LondonMoment } from '../dates/iso'
import { type Circumstances, compute, type DayOfLimb } from '../deadlines/compute'
import { preparedLimit } from '../deadlines/prepare'
import type { TimelineDeadline } from '../deadlines/record'
import type { State } from '../deadlines/status'
import type { Classification, NoticeResult } from '../disputes/classification'
import { isDetained } from '../disputes/reach'
import type { CheckedCase } from '../input/case-file'
import { type EntryName, entryNamed, eventDone } from '../input/entries'
import { classificationOf, isOnlyStarted, slotsOf } from '../input/slots'
import type { EventName, Trigger } from '../law/events'
import { CLOSING_EVENT, doneTrigger, type LimitVersion, versionOn } from '../law/limit'
import { afterTheNotice } from '../law/notices'
import { type Started, startOf } from '../law/started'
import { awaitedEvents, awaitedStarts } from './awaiting'
import { entry, entryOf, type Fate, fateOf, isOpen, isOvertaken, type TimelineEntry } from './entry'
import { canGrow, type Growth } from './growing'
import { type Happening, History } from './history'

/** What a day shows of a case. */
export interface Unfolded {
  readonly classification: Classification | NoticeResult | null
  readonly entries: readonly TimelineEntry[]
  readonly waitingFor: ReadonlySet<EventName>
  /** The ids of the entries whose end can still move on. */
  readonly growing: ReadonlySet<string>
}

/** A limit that has started. */
interface Begun {
  readonly slot: EntryName
  readonly started: Started
}

/** One that runs in this case, with what became of it. */
interface Running extends Begun {
  readonly fate: Fate
}

/**
 * How every entry of a case stands on a day.
 *
 * @param never what is left out of account: how the case would stand had it not happened
 * @throws TimescalesError `beyond-calendar`, `not-in-force` for what only counting shows
 */
export function unfold(file: CheckedCase, today: Day, calendar: Calendar, never?: ReadonlySet<Trigger>): Unfolded {
  const { history, running, planned, slots, classification } = settle(file, today, never)
  const detained = isDetained(file.disputes)
  const dayOf: DayOfLimb = (event, optional) =>
    optional && history.isPlanned(event) ? undefined : history.dayOf(event)
  const plain: Circumstances = {
    calendar,
    certificateNeeded: classification?.certificate.needed,
    namedDate: null,
    relief: [],
    ...(history.assumedNotice !== null && { assumed: NOTICE_ASSUMED }),
  }
  const isNamed = ({ id }: EntryName): boolean => file.namedDates.has(id) || file.relief.has(id)
  const circumstancesOf = (slot: EntryName): Circumstances =>
    isNamed(slot)
      ? { ...plain, namedDate: file.namedDates.get(slot.id) ?? null, relief: file.relief.get(slot.id) ?? [] }
      : plain
  const count = ({ limit, row, source }: EntryName, began: Started, circumstances: Circumstances): TimelineDeadline => {
    const prepared = preparedLimit(limit, row, began.version, detained)
    const days: DayOfLimb = source === null ? dayOf : (event) => (event === source ? began.began : undefined)
    return Object.freeze(compute(prepared, days, circumstances))
  }
  const started = new Map<string, TimelineEntry>()
  const toCome = new Map<Trigger, Day>()
  for (const { slot, started: began, fate } of running) {
    const whole = entryOf(slot, began, count(slot, began, circumstancesOf(slot)), fate, today)
    // What the file says of an entry that no longer applies waits without effect.
    const hasNoEffect = whole.state === 'not-applicable' && isNamed(slot)
    const made = recorded(hasNoEffect ? withDeadline(whole, count(slot, began, plain)) : whole, file)
    started.set(slot.id, made)
    if (!isOpen(made)) continue
    for (const trigger of began.version.metBy)
      toCome.set(trigger, Math.max(began.began, toCome.get(trigger) ?? -Infinity))
  }

  // A file holds or does not whatever the day: what is not listed is counted like the rest.
  for (const { slot, started: began } of planned) count(slot, began, circumstancesOf(slot))

  const awaited = awaitedEvents(history, toCome, classification?.appeal.available === true)
  const growth: Growth = { awaited, history, started }
  const growing = new Set<string>()
  for (const { slot, started: began, fate } of running) {
    const made = started.get(slot.id) as TimelineEntry
    if (canGrow(made, began, file, growth)) growing.add(slot.id)
    if (made.state === 'overdue' && growing.has(slot.id)) started.set(slot.id, withState(made, 'waiting'))
    // Met late, but on a day on which it could still grow: nobody knows whether in time.
    if (made.state === 'met-late' && couldGrow(slot, began, file, (fate.met as Happening).day, calendar, never))
      started.set(slot.id, withState(made, 'met-time-unknown'))
  }
  const entries: TimelineEntry[] = []
  const waitingFor = new Set<EventName>()
  const on = formatDay(today)
  for (const slot of slots) {
    const made = started.get(slot.id)
    if (made !== undefined) entries.push(made)
    if (made !== undefined || isOnlyStarted(slot, classification)) continue
    const version = versionToCome(slot, on)
    const starts = version === null ? null : awaitedStarts(version, slot.source, history, awaited)
    if (starts === null) continue
    for (const event of starts) waitingFor.add(event)
    entries.push(entry(slot, null, 'not-started'))
  }
  return { classification, entries, waitingFor, growing }
}

/** The version that an event of today would start; before the law began, its first. */
function versionToCome({ row }: EntryName, on: string): LimitVersion | null {
  const [first] = row.versions as readonly [LimitVersion]
  return on < first.from ? first : versionOn(row, on)
}

const withDeadline = (made: TimelineEntry, deadline: TimelineDeadline): TimelineEntry =>
  Object.freeze({ ...made, deadline, assumptions: deadline.assumptions })

const withState = (made: TimelineEntry, state: State): TimelineEntry => Object.freeze({ ...made, state })

/** Whether an entry could still grow on the day it was met, had it not been met. */
function couldGrow(
  { id }: EntryName,
  { version }: Started,
  file: CheckedCase,
  on: Day,
  calendar: Calendar,
  never: ReadonlySet<Trigger> = new Set(),
): boolean {
  // Of two that were met late on one day, each is asked about without the other: or there would be no end of asking.
  const without = new Set([...never, ...version.metBy])
  return version.counts.choose === 'later' && unfold(file, on, calendar, without).growing.has(id)
}

const NOTICE_ASSUMED = /* @__PURE__ */ new Map([['noticeSentOn', 'notice-sent-with-decision']] as const)

/** Where the source of a file never says whether a step was taken, nobody is late with it. */
function recorded(made: TimelineEntry, { notRecorded }: CheckedCase): TimelineEntry {
  if (!notRecorded.has(made.limit) || SETTLED.includes(made.state)) return made
  return withState(made, 'not-recorded')
}

const SETTLED: readonly State[] = ['not-started', 'not-applicable', 'relieved', 'met', 'met-late', 'met-time-unknown']

interface Settled {
  readonly history: History
  readonly slots: readonly EntryName[]
  readonly running: readonly Running[]
  /** What a planned event would start in a case that has been closed: it is not listed. */
  readonly planned: readonly Begun[]
  readonly classification: Classification | NoticeResult | null
}

/**
 * What has started, with the events that `done` says have happened: the first meeting event of an entry that runs on
 * this day. Each can start the next, so this is done until nothing new comes of it.
 */
function settle(file: CheckedCase, today: Day, never: ReadonlySet<Trigger> | undefined): Settled {
  let moments = file.moments
  for (;;) {
    const underWay = firstDone(file, moments, never)
    const history = new History(moments, file.disputes, today, never, underWay)
    const classification = classificationOf(file, history.dayOf('noticeSentOn'))
    const slots = slotsOf(file, classification)
    const running: Running[] = []
    const planned: Begun[] = []
    for (const slot of slots) {
      const started = startOf(slot.row, slot.source, (event) => history.dayOf(event))
      if (started === null || 'uncovered' in started) continue
      if (isOnlyPlanned(started, history, today)) planned.push({ slot, started })
      else running.push({ slot, started, fate: fateOf(started, history, today, doneOf(slot, started, file, never)) })
    }
    const more = eventsDone(running, file, moments, history, never)
    if (more === null) return { history, slots, running, planned, classification }
    moments = more
  }
}

/** The first day on which the file says that a step after the notice was done, of those that can have begun. */
function firstDone(
  { done }: CheckedCase,
  moments: CheckedCase['moments'],
  never: ReadonlySet<Trigger> = new Set(),
): Day {
  let first = Infinity
  for (const [id, { day }] of done) {
    // Nobody knows yet when the notice was sent: what counts from it can have begun by then.
    const dayOf = (event: EventName) => moments.get(event)?.day ?? (event === 'noticeSentOn' ? day : undefined)
    const event = eventDone(entryNamed(id) as EntryName, day, dayOf)
    if (event !== null && afterTheNotice.includes(event) && !never.has(event)) first = Math.min(first, day)
  }
  return first
}

/** Whether the case had been closed before the limit began, and closing it ends the limit. */
const isOnlyPlanned = ({ version, began }: Started, history: History, today: Day): boolean =>
  began > today &&
  history.hasHappened(CLOSING_EVENT) &&
  version.supersededBy.some(({ trigger }) => trigger === CLOSING_EVENT)

/** What the file says was done of an entry, unless that is what is left out of account. */
const doneOf = (
  { id }: EntryName,
  { version }: Started,
  { done }: CheckedCase,
  never: ReadonlySet<Trigger> | undefined,
): LondonMoment | undefined => (never?.has(doneTrigger(version)) ? undefined : done.get(id))

/** The case's events with the first that `done` adds to them; null when it adds none. */
function eventsDone(
  running: readonly Running[],
  { done, moments: dated }: CheckedCase,
  moments: CheckedCase['moments'],
  history: History,
  never: ReadonlySet<Trigger> | undefined,
): CheckedCase['moments'] | null {
  let first: readonly [EventName, LondonMoment] | null = null
  for (const { slot, fate } of running) {
    const moment = done.get(slot.id)
    if (moment === undefined || isOvertaken(fate)) continue
    const event = eventDone(slot, moment.day, (each) => history.dayOf(each))
    if (event === null || dated.has(event) || never?.has(event)) continue
    const isKnown = (moments.get(event)?.day ?? Infinity) <= moment.day
    // In the order of their days: what was done first can overtake what was done after it.
    if (!isKnown && (first === null || moment.day < first[1].day)) first = [event, moment]
  }
  return first === null ? null : new Map(moments).set(...first)
}
