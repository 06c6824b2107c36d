// What a matcher is not for: refused in a sentence, because it would fail, and pass under `.not`, whatever is tested.
import {
  classifyNotice,
  type Dispute,
  entryIds,
  type NoticeClassification,
  type State,
  stateLabel,
  type TimelineDeadline,
  type TimelineEntry,
  TimescalesError,
} from 'send-dispute-timescales'

/** A state that there is not would hold under `.not` for every deadline. */
export const mustBeState = (state: State): unknown => stateLabel(state)

/** An id that no timeline can have, likewise. */
export function mustBeEntry(id: string): void {
  const ids = entryIds()
  if (ids.includes(id)) return
  const same = ids.filter((each) => each.split('@')[0] === String(id).split('@')[0])
  throw refused(`toHaveEntry takes the id of an entry, such as ${same.join(' or ') || 'appeal.lodge'}`, id)
}

export const has = <T>(value: unknown, field: keyof T & string): value is T =>
  typeof value === 'object' && value !== null && field in value

export const isEntry = (value: unknown): value is TimelineEntry =>
  has<TimelineEntry>(value, 'state') && 'deadline' in value

/** A deadline, or the one of an entry; for what is only in our record it must have that. */
export function asDeadline(received: unknown, needs: keyof TimelineDeadline, matcher: string): TimelineDeadline {
  const deadline = isEntry(received) ? received.deadline : received
  if (has<TimelineDeadline>(deadline, needs)) return deadline
  throw refused(
    isEntry(received)
      ? `${matcher} needs an entry that has started: ${received.id} has no deadline yet`
      : `${matcher} is for a deadline of calculateDeadline(), or an entry of a timeline`,
    received,
  )
}

export function asClassification(received: unknown, matcher: string): NoticeClassification {
  if (has<NoticeClassification>(received, 'certificate')) return received
  if (Array.isArray(received) || has<Dispute>(received, 'kind')) return classifyNotice([received].flat() as Dispute[])
  throw refused(`${matcher} is for a dispute, or for what classifyDecision() says of one`, received)
}

export const refused = (message: string, received: unknown): TimescalesError =>
  new TimescalesError('invalid-input', `${message}.`, { path: 'received', received })
