// What a case waits for: the events that would start a limit, and are to be expected.
import { type EventName, events } from '../law/events'
import { type LimitId, limitIds, timeLimits } from '../law/time-limits'
import type { History } from './history'
import type { Slot } from './slots'

/** What is known of the case once every limit that has started has its entry. */
export interface Expectations {
  readonly history: History
  /** The limits with an open entry. */
  readonly open: ReadonlySet<LimitId>
  /** The places that the file says were done. */
  readonly done: readonly Slot[]
}

/**
 * The missing events that would start a limit, when everything it lacks is awaited; null when it is not to be expected,
 * or moot before it began.
 */
export function awaitedStarts({ plan, starts }: Slot, known: Expectations): readonly EventName[] | null {
  const { history } = known
  const awaited: EventName[] = []
  for (const event of starts) {
    if (history.dayOf(event) !== undefined) continue
    if (isAwaited(event, known)) awaited.push(event)
    else if (plan.choose !== 'earlier') return null
  }
  if (awaited.length === 0) return null
  for (const { trigger } of plan.row.mootOnce) if (history.hasHappened(trigger)) return null
  return awaited
}

/** What it follows has happened or is still to be done, and nothing has overtaken it. */
function isAwaited(event: EventName, { history, open, done }: Expectations): boolean {
  const { follows, until } = events[event]
  if (follows === undefined || history.hasHappened(event)) return false
  for (const trigger of until ?? []) if (history.hasHappened(trigger)) return false
  return follows.some(
    (before) =>
      history.hasHappened(before) ||
      done.some((slot) => slot.plan.row.metBy.includes(before)) ||
      limitsMetBy(before).some((limit) => open.has(limit)),
  )
}

const met = /* @__PURE__ */ new Map<EventName, readonly LimitId[]>()

function limitsMetBy(event: EventName): readonly LimitId[] {
  let limits = met.get(event)
  if (limits === undefined) met.set(event, (limits = limitIds.filter((id) => timeLimits[id].metBy.includes(event))))
  return limits
}
