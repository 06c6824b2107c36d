// What a case waits for: the events that would start a limit, and are to be expected.
import { type EventName, events } from '../law/events'
import { type LimitId, limitIds, timeLimits } from '../law/time-limits'
import type { History } from './history'
import type { Slot } from './slots'

/** Tells what a case waits for, once every limit that has started has its entry. */
export interface Expectations {
  /**
   * The missing events that would start a limit, when everything it lacks is awaited; null when it is not to be
   * expected, or moot before it began.
   */
  awaitedStarts(slot: Slot): readonly EventName[] | null
}

/**
 * @param open the limits with an open entry
 * @param done the places that the file says were done
 */
export function expectations(history: History, open: ReadonlySet<LimitId>, done: readonly Slot[]): Expectations {
  const answers = new Map<EventName, boolean>()

  function isAwaited(event: EventName): boolean {
    let answer = answers.get(event)
    if (answer === undefined) answers.set(event, (answer = work(event)))
    return answer
  }

  /** What it follows has happened or is still to be done, and nothing has overtaken it. */
  function work(event: EventName): boolean {
    const { follows, until } = events[event]
    if (follows === undefined || history.hasHappened(event)) return false
    if (until !== undefined) for (const trigger of until) if (history.hasHappened(trigger)) return false
    for (const before of follows) if (history.hasHappened(before) || isExpected(before)) return true
    return false
  }

  /** Done as the file says, or still to be done. */
  function isExpected(event: EventName): boolean {
    for (const limit of limitsMetBy(event)) if (open.has(limit)) return true
    return done.some((slot) => slot.plan.row.metBy.includes(event))
  }

  return {
    awaitedStarts({ plan, starts, canWait }) {
      if (!canWait) return null
      let awaited = 0
      for (const event of starts) {
        if (history.dayOf(event) !== undefined) continue
        if (isAwaited(event)) awaited++
        else if (plan.choose !== 'earlier') return null
      }
      if (awaited === 0) return null
      for (const { trigger } of plan.row.mootOnce) if (history.hasHappened(trigger)) return null
      return starts.filter((event) => history.dayOf(event) === undefined && isAwaited(event))
    },
  }
}

const met = /* @__PURE__ */ new Map<EventName, readonly LimitId[]>()

function limitsMetBy(event: EventName): readonly LimitId[] {
  let limits = met.get(event)
  if (limits === undefined) met.set(event, (limits = limitIds.filter((id) => timeLimits[id].metBy.includes(event))))
  return limits
}
