// What has happened by a day: dated events, and the steps that they show to have been taken.
import type { Day } from '../dates/civil'
import type { LondonMoment } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { assumedNotice } from '../input/notice'
import { type EventName, eventOf, type Implied, type NoticeName, type Trigger } from '../law/events'
import { notices } from '../law/notices'

/** When something happened: at a moment, or, when it is only shown by something else, no later than the day. */
export interface Happening extends LondonMoment {
  readonly shown?: true
}

/** When a thing happened by its own date, or the days by which something else shows that it had. */
interface Times {
  own: LondonMoment | null
  readonly shown: Day[]
}

export class History {
  readonly #moments: ReadonlyMap<EventName, LondonMoment>
  readonly #disputes: readonly CheckedDispute[]
  readonly #today: Day
  readonly #happened = new Map<Trigger, Times>()
  /** The day of the decision that is taken for the notice; null where the notice is dated, or nothing is known of it. */
  readonly assumedNotice: Day | null

  /**
   * Follows `implies` through the chain from everything that has happened by `today`.
   *
   * @param ignored what is left out of account, as if nobody had heard of it
   * @param underWay the first day on which the file says that a step after the notice was done
   */
  constructor(
    moments: ReadonlyMap<EventName, LondonMoment>,
    disputes: readonly CheckedDispute[],
    today: Day,
    ignored: ReadonlySet<Trigger>,
    underWay: Day,
  ) {
    this.#moments = moments
    this.#disputes = disputes
    this.#today = today
    this.assumedNotice = assumedNotice(moments, disputes, Math.min(today, underWay))
    for (const [event, moment] of moments) if (moment.day <= today) this.#happen(event, moment)
    if (this.assumedNotice !== null) this.#happen('noticeSentOn', { day: this.assumedNotice, time: null })
    // An event that yields to another on one day has shown what it implies, and has no further effect.
    for (const event of moments.keys()) {
      const day = this.#happened.get(event)?.own?.day
      const yields = eventOf(event).yieldsTo.some((other) => this.#happened.get(other)?.own?.day === day)
      if (day !== undefined && yields) this.#happened.delete(event)
    }
    for (const trigger of ignored) this.#happened.delete(trigger)
  }

  /** The day of an event, planned or past; of the notice, also the decision that is taken for it. */
  dayOf(event: EventName): Day | undefined {
    const day = this.#moments.get(event)?.day
    return event === 'noticeSentOn' ? (day ?? this.assumedNotice ?? undefined) : day
  }

  isPlanned(event: EventName): boolean {
    return (this.dayOf(event) ?? this.#today) > this.#today
  }

  /** Whether it has happened, dated or shown by another event. */
  hasHappened(trigger: Trigger): boolean {
    return this.#happened.has(trigger)
  }

  /** The first day on which it had happened, dated or shown; undefined when it has not. */
  happenedOn(trigger: Trigger): Day | undefined {
    return this.firstFrom(trigger, -Infinity)?.day
  }

  /** The first time it happened on or after a day. */
  firstFrom(trigger: Trigger, from: Day): Happening | null {
    const times = this.#happened.get(trigger)
    if (times === undefined) return null
    if (times.own !== null) return times.own.day >= from ? times.own : null
    const days = times.shown.filter((day) => day >= from)
    return days.length === 0 ? null : { day: Math.min(...days), time: null, shown: true }
  }

  #happen(event: EventName, moment: LondonMoment): void {
    this.#timesOf(event).own = moment
    this.#show(eventOf(event).implies, moment.day, new Set([event]))
    if (event !== 'noticeSentOn') return
    for (const { kind } of this.#disputes) {
      const notice = noticeOf(kind)
      if (notice === undefined) continue
      this.#timesOf(notice).own = moment
      this.#show(notices[notice].implies, moment.day, new Set([event]))
    }
  }

  /** Every step that was taken if this happened, through the chain; one that has a date of its own keeps it. */
  #show(implied: readonly Implied[], day: Day, seen: Set<EventName>): void {
    for (const { step, onlyAfter, only } of implied) {
      if (seen.has(step) || !this.#holds(onlyAfter, only, day)) continue
      seen.add(step)
      if (!this.#moments.has(step)) this.#timesOf(step).shown.push(day)
      this.#show(eventOf(step).implies, day, seen)
    }
  }

  #holds(onlyAfter: EventName | undefined, only: Implied['only'], day: Day): boolean {
    if (onlyAfter !== undefined) return (this.#moments.get(onlyAfter)?.day ?? Infinity) <= day
    if (only === undefined) return true
    const claims = this.#disputes.filter(({ route }) => route === 'claim').length
    return only === 'claim' ? claims > 0 : claims < Math.max(1, this.#disputes.length)
  }

  #timesOf(trigger: Trigger): Times {
    let times = this.#happened.get(trigger)
    if (times === undefined) this.#happened.set(trigger, (times = { own: null, shown: [] }))
    return times
  }
}

/** The notice of each kind of dispute that has one of its own. */
const noticeOf = (kind: string): NoticeName | undefined =>
  (Object.keys(notices) as NoticeName[]).find((name) => notices[name].kind === kind)
