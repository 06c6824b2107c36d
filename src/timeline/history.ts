// What has happened by a day: dated events, and the steps that they show to have been taken.
import type { Day } from '../dates/civil'
import type { LondonMoment } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { type EventName, events, type NoticeName, notices, type Trigger } from '../law/events'

/** When something happened: at a moment, or, when it is only shown by something else, no later than the day. */
export interface Happening extends LondonMoment {
  readonly shown?: true
}

export interface History {
  /** The day of a dated event, planned or past. */
  dayOf(event: EventName): Day | undefined
  isPlanned(event: EventName): boolean
  /** Whether it has happened, dated or shown by another event. */
  hasHappened(trigger: Trigger): boolean
  /** The first time it happened on or after a day. Its own date goes before what others show. */
  firstFrom(trigger: Trigger, from: Day): Happening | null
}

/** Follows `implies` through the chain from everything that has happened by `today`. */
export function historyOf(
  moments: ReadonlyMap<EventName, LondonMoment>,
  disputes: readonly CheckedDispute[],
  today: Day,
): History {
  const past = new Map<Trigger, LondonMoment>()
  const shown = new Map<Trigger, Day[]>()
  const happened = new Set<Trigger>()
  const happen = (trigger: Trigger, moment: LondonMoment): void => {
    past.set(trigger, moment)
    happened.add(trigger)
    for (const step of impliedBy(trigger)) {
      happened.add(step)
      const days = shown.get(step)
      if (days === undefined) shown.set(step, [moment.day])
      else days.push(moment.day)
    }
  }
  for (const [event, moment] of moments) if (moment.day <= today) happen(event, moment)
  const notice = past.get('noticeSentOn')
  if (notice !== undefined)
    for (const dispute of disputes) {
      const name = noticeOf(dispute.kind)
      if (name !== undefined) happen(name, notice)
    }
  // An event that yields to another on one day has shown what it implies, and has no further effect.
  for (const event of YIELDING) {
    const other = past.get(events[event].yieldsTo as EventName)
    if (other === undefined || other.day !== past.get(event)?.day) continue
    past.delete(event)
    happened.delete(event)
  }

  return {
    dayOf: (event) => moments.get(event)?.day,
    isPlanned: (event) => (moments.get(event)?.day ?? today) > today,
    hasHappened: (trigger) => happened.has(trigger),
    firstFrom(trigger, from) {
      const moment = past.get(trigger)
      if (moment !== undefined && moment.day >= from) return moment
      const days = shown.get(trigger)
      if (days === undefined) return null
      let first: Day | undefined
      for (const day of days) if (day >= from && (first === undefined || day < first)) first = day
      return first === undefined ? null : { day: first, time: null, shown: true }
    },
  }
}

const YIELDING = /* @__PURE__ */ (() =>
  (Object.keys(events) as EventName[]).filter((event) => events[event].yieldsTo))()

const NOTICES = /* @__PURE__ */ (() => Object.keys(notices))() as NoticeName[]

/** The name of the notice of this kind of dispute, where it has one. */
const noticeOf = (kind: string): NoticeName | undefined => NOTICES.find((name) => notices[name].kind === kind)

const isNotice = (trigger: Trigger): trigger is NoticeName => trigger.startsWith('@')

const chains = /* @__PURE__ */ new Map<Trigger, readonly EventName[]>()

/** Every step that was taken if this happened, through the chain. */
function impliedBy(trigger: Trigger): readonly EventName[] {
  let chain = chains.get(trigger)
  if (chain === undefined) {
    const steps = new Set(isNotice(trigger) ? notices[trigger].implies : events[trigger].implies)
    for (const step of steps) for (const further of events[step].implies ?? []) steps.add(further)
    chains.set(trigger, (chain = [...steps]))
  }
  return chain
}
