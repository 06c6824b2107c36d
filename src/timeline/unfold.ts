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
import { entryNamed } from '../input/entries'
import { classificationOf, type Slot, slotsOf } from '../input/slots'
import { afterTheNotice, type EventName, type Trigger } from '../law/events'
import { CLOSING_EVENT, type LimitVersion, versionOn } from '../law/limit'
import { type Started, startOf } from '../law/started'
import { awaitedEvents, awaitedStarts } from './awaiting'
import { entry, entryOf, type Fate, fateOf, isOpen, isOvertaken, type TimelineEntry } from './entry'
import { canGrow, type Growth } from './growing'
import { History } from './history'

/** What a day shows of a case. */
export interface Unfolded {
  readonly classification: Classification | NoticeResult | null
  readonly entries: readonly TimelineEntry[]
  readonly waitingFor: ReadonlySet<EventName>
  /** The ids of the entries whose end can still move on. */
  readonly growing: ReadonlySet<string>
}

/** A limit that has started, with what became of it. */
interface Running {
  readonly slot: Slot
  readonly started: Started
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
    fixed: null,
    relief: [],
    ...(history.assumedNotice !== null && { assumed: NOTICE_ASSUMED }),
  }
  const named = ({ id }: Slot): Circumstances => ({
    ...plain,
    fixed: file.fixed.get(id) ?? null,
    relief: file.relief.get(id) ?? [],
  })
  const count = ({ limit, row, source }: Slot, began: Started, circumstances: Circumstances): TimelineDeadline => {
    const prepared = preparedLimit(limit, row, began.version, detained)
    const days: DayOfLimb = source === null ? dayOf : (event) => (event === source ? began.began : undefined)
    return Object.freeze(compute(prepared, days, circumstances))
  }
  const started = new Map<string, TimelineEntry>()
  const toCome = new Map<Trigger, Day>()
  for (const { slot, started: began, fate } of running) {
    const whole = entryOf(slot, began, count(slot, began, named(slot)), fate, today)
    // What the file says of an entry that no longer applies waits without effect.
    const hasNoEffect = whole.state === 'not-applicable' && (file.fixed.has(slot.id) || file.relief.has(slot.id))
    const made = recorded(hasNoEffect ? entryOf(slot, began, count(slot, began, plain), fate, today) : whole, file)
    started.set(slot.id, made)
    if (!isOpen(made)) continue
    for (const trigger of began.version.metBy)
      toCome.set(trigger, Math.max(began.began, toCome.get(trigger) ?? -Infinity))
  }

  // A file holds or does not whatever the day: what is not listed is counted like the rest.
  for (const { slot, started: began } of planned) count(slot, began, named(slot))

  const awaited = awaitedEvents(history, toCome, classification?.appeal.available === true)
  const growth: Growth = { awaited, history, started }
  const growing = new Set<string>()
  for (const { slot, started: began, fate } of running) {
    const made = started.get(slot.id) as TimelineEntry
    if (canGrow(made, began, file, growth)) growing.add(slot.id)
    if (made.state === 'overdue' && growing.has(slot.id)) started.set(slot.id, withState(made, 'waiting'))
    // Met late, but on a day on which it could still grow: nobody knows whether in time.
    if (made.state === 'met-late' && fate.met !== null && couldGrow(slot, began, file, fate.met.day, calendar))
      started.set(slot.id, withState(made, 'met-time-unknown'))
  }
  const entries: TimelineEntry[] = []
  const waitingFor = new Set<EventName>()
  const on = formatDay(today)
  for (const slot of slots) {
    const made = started.get(slot.id)
    if (made !== undefined) entries.push(made)
    if (made !== undefined || slot.onlyStarted) continue
    const version = versionToCome(slot, on)
    const starts = version === null ? null : awaitedStarts(version, slot.source, history, awaited)
    if (starts === null) continue
    for (const event of starts) waitingFor.add(event)
    entries.push(entry(slot, null, 'not-started'))
  }
  return { classification, entries, waitingFor, growing }
}

/** The version that an event of today would start; before the law began, its first. */
function versionToCome({ row }: Slot, on: string): LimitVersion | null {
  const [first] = row.versions
  return first !== undefined && on < first.from ? first : versionOn(row, on)
}

const withState = (made: TimelineEntry, state: State): TimelineEntry => Object.freeze({ ...made, state })

/** Whether an entry could still grow on the day it was met, had it not been met. */
function couldGrow({ id }: Slot, { version }: Started, file: CheckedCase, on: Day, calendar: Calendar): boolean {
  const hasOptional = version.counts.choose === 'later' && version.counts.limbs.some(({ optional }) => optional)
  return hasOptional && unfold(file, on, calendar, new Set(version.metBy)).growing.has(id)
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
  readonly slots: readonly Slot[]
  readonly running: readonly Running[]
  /** What a planned event would start in a case that has been closed: it is not listed. */
  readonly planned: readonly Pick<Running, 'slot' | 'started'>[]
  readonly classification: Classification | NoticeResult | null
}

/**
 * What has started, with the events that `done` says have happened: the first meeting event of an entry that runs on
 * this day. Each can start the next, so this is done until nothing new comes of it.
 */
function settle(file: CheckedCase, today: Day, never: ReadonlySet<Trigger> | undefined): Settled {
  let moments = file.moments
  const underWay = firstDone(file, never)
  for (;;) {
    const history = new History(moments, file.disputes, today, never, underWay)
    const classification = classificationOf(file, history.dayOf('noticeSentOn'))
    const slots = slotsOf(file, classification)
    const running: Running[] = []
    const planned: Settled['planned'][number][] = []
    for (const slot of slots) {
      const started = startOf(slot.row, slot.source, (event) => history.dayOf(event))
      if (started === null || 'uncovered' in started) continue
      if (isOnlyPlanned(started, history, today)) planned.push({ slot, started })
      else running.push({ slot, started, fate: fateOf(started, history, today, doneOf(slot, file, never)) })
    }
    const more = eventsDone(running, file, moments, never)
    if (more === null) return { history, slots, running, planned, classification }
    moments = more
  }
}

/** The first day on which the file says that a step after the notice was done. */
function firstDone({ done }: CheckedCase, never: ReadonlySet<Trigger> | undefined): Day {
  const days = [...done].map(([id, { day }]) => {
    const entry = entryNamed(id)
    const event = entry?.row.versions[0]?.metBy[0]
    const isStep = entry?.source === null && event !== undefined && !never?.has(event)
    return isStep && afterTheNotice.includes(event as EventName) ? day : Infinity
  })
  return Math.min(Infinity, ...days)
}

/** Whether the case had been closed before the limit began, and closing it ends the limit. */
const isOnlyPlanned = ({ version, began }: Started, history: History, today: Day): boolean =>
  began > today &&
  history.hasHappened(CLOSING_EVENT) &&
  version.supersededBy.some(({ trigger }) => trigger === CLOSING_EVENT)

/** What the file says was done of an entry, unless that is what is left out of account. */
function doneOf(
  { id, row }: Slot,
  { done }: CheckedCase,
  never: ReadonlySet<Trigger> | undefined,
): LondonMoment | undefined {
  const first = row.versions[0]?.metBy[0]
  return first !== undefined && never?.has(first) ? undefined : done.get(id)
}

/** The case's events with those that `done` adds; null when it adds none. */
function eventsDone(
  running: readonly Running[],
  { done, moments: dated }: CheckedCase,
  moments: CheckedCase['moments'],
  never: ReadonlySet<Trigger> | undefined,
): CheckedCase['moments'] | null {
  let more: Map<EventName, LondonMoment> | null = null
  for (const { slot, started, fate } of running) {
    const moment = done.get(slot.id)
    const event = started.version.metBy[0] as EventName
    if (moment === undefined || isOvertaken(fate) || meetsAlone(slot, started) || never?.has(event)) continue
    const known = (more ?? moments).get(event)
    if (dated.has(event) || (known !== undefined && known.day <= moment.day)) continue
    more ??= new Map(moments)
    more.set(event, moment)
  }
  return more
}

/** Complying with one order says nothing of another, and coming to a hearing makes no order. */
const meetsAlone = ({ source }: Slot, { version }: Started): boolean =>
  source !== null || version.counts.force === 'appointment'
