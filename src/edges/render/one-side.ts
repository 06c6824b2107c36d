// A case as one side sees it.
import { type EventName, type Side, type Timeline, type TimelineEntry, timeLimits } from 'send-dispute-timescales'
import { checkSide, checkTimeline } from './options'

/**
 * The same case with the entries of one side alone: the family's, the councils' or everybody else's. What comes next,
 * what is overdue, what has passed and what is waited for are that side's.
 *
 * @throws TimescalesError `invalid-input`
 * @example timelineFor(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { requestReceivedOn: '2026-01-05', noticeSentOn: '2026-02-09' } }, { asAt: '2026-02-10' }), 'family').entries.map(({ id }) => id) // ['mediation.contact-adviser', 'appeal.lodge']
 */
export function timelineFor(timeline: Timeline, side: Side): Timeline {
  checkTimeline('timelineFor', timeline)
  checkSide(side, 'side')
  const entries = timeline.entries.filter((entry) => entry.side === side)
  const ids = new Set(entries.map(({ id }) => id))
  const awaited = new Set(entries.filter(({ deadline }) => deadline === null).flatMap(startsOf))
  return {
    ...timeline,
    entries,
    next: nextOf(entries),
    overdue: timeline.overdue.filter((id) => ids.has(id)),
    passed: timeline.passed.filter((id) => ids.has(id)),
    waitingFor: timeline.waitingFor.filter((event) => awaited.has(event)),
  }
}

/** The events that can start an entry: of a duty to comply, its own source. */
function startsOf({ id, limit }: TimelineEntry): EventName[] {
  const source = id.split('@')[1]
  if (source !== undefined) return [source as EventName]
  return timeLimits[limit].versions.flatMap(({ counts }) => counts.limbs.map(({ event }) => event))
}

/** Of those due today or later the one due first; of several on one day, the first of the page. */
function nextOf(entries: readonly TimelineEntry[]): TimelineEntry | null {
  let next: TimelineEntry | null = null
  for (const entry of entries)
    if (entry.state === 'not-due' || entry.state === 'due-today')
      if (next === null || (entry.deadline?.dueOn ?? '') < (next.deadline?.dueOn ?? '')) next = entry
  return next
}
