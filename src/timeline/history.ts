// What has happened by a day: dated events, and the steps that they show to have been taken.
import type { Day } from '../dates/civil'
import type { LondonMoment } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { eventTies, type NoticeName, notices, type Trigger } from '../law/event-ties'
import type { EventName } from '../law/events'

/** When something happened: at a moment, or, when it is only shown by something else, no later than the day. */
export interface Happening extends LondonMoment {
  readonly shown?: true
}

/** When a thing happened by its own date, and the days by which something else shows that it had. */
interface Times {
  own: LondonMoment | null
  readonly shown: Day[]
}

export class History {
  readonly #moments: ReadonlyMap<EventName, LondonMoment>
  readonly #today: Day
  readonly #happened = new Map<Trigger, Times>()

  /** Follows `implies` through the chain from everything that has happened by `today`. */
  constructor(moments: ReadonlyMap<EventName, LondonMoment>, disputes: readonly CheckedDispute[], today: Day) {
    this.#moments = moments
    this.#today = today
    for (const [event, moment] of moments) {
      if (moment.day > today) continue
      this.#happen(event, moment)
      if (event === 'noticeSentOn')
        for (const { kind } of disputes) {
          const name = NOTICES.get(kind)
          if (name !== undefined) this.#happen(name, moment)
        }
    }
    // An event that yields to another on one day has shown what it implies, and has no further effect.
    for (const [event, other] of YIELDING) {
      const own = this.#happened.get(event)?.own
      if (own && own.day === this.#happened.get(other)?.own?.day) this.#happened.delete(event)
    }
  }

  /** The day of a dated event, planned or past. */
  dayOf(event: EventName): Day | undefined {
    return this.#moments.get(event)?.day
  }

  isPlanned(event: EventName): boolean {
    return (this.dayOf(event) ?? this.#today) > this.#today
  }

  /** Whether it has happened, dated or shown by another event. */
  hasHappened(trigger: Trigger): boolean {
    return this.#happened.has(trigger)
  }

  /** The first time it happened on or after a day. Its own date goes before what others show. */
  firstFrom(trigger: Trigger, from: Day): Happening | null {
    const times = this.#happened.get(trigger)
    if (times === undefined) return null
    if (times.own !== null && times.own.day >= from) return times.own
    let first: Day | undefined
    for (const day of times.shown) if (day >= from && (first === undefined || day < first)) first = day
    return first === undefined ? null : { day: first, time: null, shown: true }
  }

  #happen(trigger: Trigger, moment: LondonMoment): void {
    this.#timesOf(trigger).own = moment
    for (const step of impliedBy(trigger)) this.#timesOf(step).shown.push(moment.day)
  }

  #timesOf(trigger: Trigger): Times {
    let times = this.#happened.get(trigger)
    if (times === undefined) this.#happened.set(trigger, (times = { own: null, shown: [] }))
    return times
  }
}

/** Each event that yields to another on one day, and that other. */
const YIELDING = /* @__PURE__ */ (() =>
  Object.entries(eventTies).flatMap(([event, { yieldsTo }]) =>
    yieldsTo === undefined ? [] : [[event as EventName, yieldsTo] as const],
  ))()

/** The notice of each kind of dispute that has one of its own. */
const NOTICES: ReadonlyMap<string, NoticeName> = /* @__PURE__ */ (() =>
  new Map((Object.keys(notices) as NoticeName[]).map((name) => [notices[name].kind, name])))()

const isNotice = (trigger: Trigger): trigger is NoticeName => trigger.startsWith('@')

const chains = /* @__PURE__ */ new Map<Trigger, readonly EventName[]>()

/** Every step that was taken if this happened, through the chain. */
function impliedBy(trigger: Trigger): readonly EventName[] {
  let chain = chains.get(trigger)
  if (chain === undefined) {
    const steps = new Set(isNotice(trigger) ? notices[trigger].implies : eventTies[trigger]?.implies)
    for (const step of steps) for (const further of eventTies[step]?.implies ?? []) steps.add(further)
    chains.set(trigger, (chain = [...steps]))
  }
  return chain
}
