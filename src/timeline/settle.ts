// What has started in a case by a day, and what became of it: the dated events, and those that `done` says have happened.
import type { Day } from '../dates/civil'
import type { LondonMoment } from '../dates/iso'
import type { Classification, NoticeResult } from '../disputes/classification'
import type { CheckedCase } from '../input/case-file'
import { type EntryName, entryNamed, eventDone } from '../input/entries'
import { classificationOf, slotsOf } from '../input/slots'
import type { EventName, Trigger } from '../law/events'
import { CLOSING_EVENT, doneTrigger } from '../law/limit'
import { afterTheNotice } from '../law/notices'
import { type Started, startOf } from '../law/started'
import { type Fate, fateOf, isOvertaken } from './entry'
import { History } from './history'

/** What is left out of account, as if nobody had heard of it. */
export type Ignored = ReadonlySet<Trigger>

/** A limit that has started. */
export interface Begun {
  readonly slot: EntryName
  readonly started: Started
}

/** One that runs in this case, with what became of it. */
export interface Running extends Begun {
  readonly fate: Fate
}

export interface Settled {
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
export function settle(file: CheckedCase, today: Day, ignored: Ignored): Settled {
  let moments = file.moments
  for (;;) {
    const underWay = firstDone(file, moments, ignored)
    const history = new History(moments, file.disputes, today, ignored, underWay)
    const classification = classificationOf(file, history.dayOf('noticeSentOn'))
    const slots = slotsOf(file, classification)
    const running: Running[] = []
    const planned: Begun[] = []
    for (const slot of slots) {
      const started = startOf(slot.row, slot.source, (event) => history.dayOf(event))
      if (started === null || 'uncovered' in started) continue
      if (isOnlyPlanned(started, history, today)) planned.push({ slot, started })
      else running.push({ slot, started, fate: fateOf(started, history, today, doneOf(slot, started, file, ignored)) })
    }
    const more = eventsDone(running, file, moments, history, ignored)
    if (more === null) return { history, slots, running, planned, classification }
    moments = more
  }
}

/** The first day on which the file says that a step after the notice was done, of those that can have begun. */
function firstDone({ done }: CheckedCase, moments: CheckedCase['moments'], ignored: Ignored): Day {
  let first = Infinity
  for (const [id, { day }] of done) {
    // Nobody knows yet when the notice was sent: what counts from it can have begun by then.
    const dayOf = (event: EventName) => moments.get(event)?.day ?? (event === 'noticeSentOn' ? day : undefined)
    const event = eventDone(entryNamed(id) as EntryName, day, dayOf)
    if (event !== null && afterTheNotice.includes(event) && !ignored.has(event)) first = Math.min(first, day)
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
  ignored: Ignored,
): LondonMoment | undefined => (ignored.has(doneTrigger(version)) ? undefined : done.get(id))

/** The case's events with the first that `done` adds to them; null when it adds none. */
function eventsDone(
  running: readonly Running[],
  { done, moments: dated }: CheckedCase,
  moments: CheckedCase['moments'],
  history: History,
  ignored: Ignored,
): CheckedCase['moments'] | null {
  let first: readonly [EventName, LondonMoment] | null = null
  for (const { slot, fate } of running) {
    const moment = done.get(slot.id)
    if (moment === undefined || isOvertaken(fate)) continue
    const event = eventDone(slot, moment.day, (each) => history.dayOf(each))
    if (event === null || dated.has(event) || ignored.has(event)) continue
    const isKnown = (moments.get(event)?.day ?? Infinity) <= moment.day
    // In the order of their days: what was done first can overtake what was done after it.
    if (!isKnown && (first === null || moment.day < first[1].day)) first = [event, moment]
  }
  return first === null ? null : new Map(moments).set(...first)
}
