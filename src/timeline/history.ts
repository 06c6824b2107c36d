// What has happened by a day: dated events, and the steps that they show to have been taken.
import type { Day } from '../dates/civil'
import type { LondonMoment } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { type EventName, events, type NoticeName, notices, type Trigger } from '../law/events'

/** When something happened: at a moment, or, when `moment` is null, at some time no later than the day. */
export interface Happening {
  readonly day: Day
  readonly moment: LondonMoment | null
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
  for (const [event, moment] of moments) if (moment.day <= today) past.set(event, moment)
  const notice = past.get('noticeSentOn')
  if (notice !== undefined)
    for (const name of NOTICES)
      if (disputes.some((dispute) => dispute.kind === notices[name].kind)) past.set(name, notice)

  const shown = new Map<EventName, Day[]>()
  for (const [trigger, { day }] of past)
    for (const step of impliedBy(trigger)) shown.set(step, [...(shown.get(step) ?? []), day])

  /** An event that yields to another on one day shows no effect of its own. */
  const yields = (trigger: Trigger): boolean => {
    const other = isNotice(trigger) ? undefined : events[trigger].yieldsTo
    return other !== undefined && past.has(other) && past.get(other)?.day === past.get(trigger)?.day
  }
  return {
    dayOf: (event) => moments.get(event)?.day,
    isPlanned: (event) => (moments.get(event)?.day ?? today) > today,
    hasHappened: (trigger) => (past.has(trigger) && !yields(trigger)) || shown.has(trigger as EventName),
    firstFrom(trigger, from) {
      const moment = past.get(trigger)
      if (moment !== undefined && moment.day >= from && !yields(trigger)) return { day: moment.day, moment }
      const days = shown.get(trigger as EventName)?.filter((day) => day >= from)
      return days?.length ? { day: Math.min(...days), moment: null } : null
    },
  }
}

const NOTICES = /* @__PURE__ */ (() => Object.keys(notices))() as NoticeName[]

const isNotice = (trigger: Trigger): trigger is NoticeName => trigger.startsWith('@')

const chains = /* @__PURE__ */ new Map<Trigger, ReadonlySet<EventName>>()

/** Every step that was taken if this happened, through the chain. */
function impliedBy(trigger: Trigger): ReadonlySet<EventName> {
  let chain = chains.get(trigger) as Set<EventName> | undefined
  if (!chain) {
    chain = new Set(isNotice(trigger) ? notices[trigger].implies : events[trigger].implies)
    for (const step of chain) for (const further of events[step].implies ?? []) chain.add(further)
    chains.set(trigger, chain)
  }
  return chain
}
