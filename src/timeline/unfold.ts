// A whole case on one day: one fold over the limits and the events. No branch for a story.
import type { Calendar } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { formatDay } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import type { State } from '../deadlines/status'
import type { Classification, NoticeResult } from '../disputes/classification'
import type { CheckedCase } from '../input/case-file'
import type { EntryName } from '../input/entries'
import { isOnlyStarted } from '../input/slots'
import type { EventName, Trigger } from '../law/events'
import { type LimitVersion, versionOn } from '../law/limit'
import { type Awaited, awaitedEvents, awaitedStarts, type ToCome } from './awaiting'
import { type Counter, counterOf } from './count-entry'
import { entry, entryOf, isOpen, type TimelineEntry } from './entry'
import { canGrow } from './growing'
import type { Happening } from './history'
import { type Ignored, type Running, type Settled, settle } from './settle'

/** What a day shows of a case. */
export interface Unfolded {
  readonly classification: Classification | NoticeResult | null
  readonly entries: readonly TimelineEntry[]
  readonly waitingFor: ReadonlySet<EventName>
  /** The ids of the entries whose end can still move on. */
  readonly growing: ReadonlySet<string>
}

/** A case, and where it is looked at from. */
interface View {
  readonly file: CheckedCase
  readonly today: Day
  readonly calendar: Calendar
  readonly ignored: Ignored
}

type EntriesById = Map<string, TimelineEntry>

/**
 * How every entry of a case stands on a day.
 *
 * @param ignored what is left out of account: how the case would stand had it not happened
 * @throws TimescalesError `beyond-calendar`, `not-in-force` for what only counting shows
 */
export function unfold(file: CheckedCase, today: Day, calendar: Calendar, ignored: Ignored = NOTHING): Unfolded {
  const view = { file, today, calendar, ignored }
  const settled = settle(file, today, ignored)
  const counter = counterOf(file, settled, calendar)
  const started = startedEntries(settled, counter, view)
  // A file holds or does not whatever the day: what is not listed is counted like the rest.
  for (const begun of settled.planned) counter.count(begun)
  const { history, running, classification } = settled
  const awaited = awaitedEvents(history, meetingsToCome(running, started), classification?.appeal.available === true)
  const growing = letGrow(started, awaited, settled, view)
  return { classification, growing, ...listed(started, awaited, settled, today) }
}

const NOTHING: Ignored = /* @__PURE__ */ new Set<Trigger>()

/** Each entry that has started, as its own dates decide, by its id. */
function startedEntries({ running }: Settled, counter: Counter, { file, today }: View): EntriesById {
  const started: EntriesById = new Map()
  for (const begun of running) {
    const { slot, fate } = begun
    const whole = entryOf(slot, begun.started, counter.count(begun), fate, today)
    // What the file says of an entry that no longer applies waits without effect.
    const hasNoEffect = whole.state === 'not-applicable' && counter.isNamed(slot)
    started.set(slot.id, recorded(hasNoEffect ? withDeadline(whole, counter.countPlain(begun)) : whole, file))
  }
  return started
}

/** What would meet the entries that are open, each with the last day on which such an entry began. */
function meetingsToCome(running: readonly Running[], started: EntriesById): ToCome {
  const toCome = new Map<Trigger, Day>()
  for (const { slot, started: begun } of running) {
    if (!isOpen(started.get(slot.id) as TimelineEntry)) continue
    for (const trigger of begun.version.metBy)
      toCome.set(trigger, Math.max(begun.began, toCome.get(trigger) ?? -Infinity))
  }
  return toCome
}

/** Where an entry's end can still move on, nobody is late with it; gives the ids of those entries. */
function letGrow(started: EntriesById, awaited: Awaited, { history, running }: Settled, view: View): Set<string> {
  const growing = new Set<string>()
  for (const each of running) {
    const { id } = each.slot
    const before = started.get(id) as TimelineEntry
    if (canGrow(before, each.started, view.file, { awaited, history, started })) growing.add(id)
    if (before.state === 'overdue' && growing.has(id)) started.set(id, withState(before, 'waiting'))
    // Met late, but on a day on which it could still grow: nobody knows whether in time.
    if (before.state === 'met-late' && couldGrow(each, view)) started.set(id, withState(before, 'met-time-unknown'))
  }
  return growing
}

/** Whether an entry could still grow on the day it was met, had it not been met. */
function couldGrow({ slot, started: { version }, fate }: Running, { file, calendar, ignored }: View): boolean {
  if (version.counts.choose !== 'later') return false
  // Of two that were met late on one day, each is asked about without the other: or there would be no end of asking.
  const without = new Set([...ignored, ...version.metBy])
  return unfold(file, (fate.met as Happening).day, calendar, without).growing.has(slot.id)
}

/** The entries in the order of the law page, with those that have not started and are to be expected. */
function listed(
  started: EntriesById,
  awaited: Awaited,
  { history, slots, classification }: Settled,
  today: Day,
): Pick<Unfolded, 'entries' | 'waitingFor'> {
  const entries: TimelineEntry[] = []
  const waitingFor = new Set<EventName>()
  const on = formatDay(today)
  for (const slot of slots) {
    const begun = started.get(slot.id)
    if (begun !== undefined) entries.push(begun)
    if (begun !== undefined || isOnlyStarted(slot, classification)) continue
    const version = versionToCome(slot, on)
    const starts = version === null ? null : awaitedStarts(version, slot.source, history, awaited)
    if (starts === null) continue
    for (const event of starts) waitingFor.add(event)
    entries.push(entry(slot, null, 'not-started'))
  }
  return { entries, waitingFor }
}

/** The version that an event of today would start; before the law began, its first. */
function versionToCome({ row }: EntryName, on: string): LimitVersion | null {
  const [first] = row.versions as readonly [LimitVersion]
  return on < first.from ? first : versionOn(row, on)
}

const withDeadline = (of: TimelineEntry, deadline: TimelineDeadline): TimelineEntry =>
  Object.freeze({ ...of, deadline, assumptions: deadline.assumptions })

const withState = (of: TimelineEntry, state: State): TimelineEntry => Object.freeze({ ...of, state })

/** Where the source of a file never says whether a step was taken, nobody is late with it. */
function recorded(of: TimelineEntry, { notRecorded }: CheckedCase): TimelineEntry {
  return notRecorded.has(of.limit) && !SETTLED.includes(of.state) ? withState(of, 'not-recorded') : of
}

const SETTLED: readonly State[] = ['not-started', 'not-applicable', 'relieved', 'met', 'met-late', 'met-time-unknown']
