// When an entry is `waiting` and not `overdue`: a later-of is not over while it can still grow. Past its counted day, it waits
// for the event that would extend it.
import type { TimelineDeadline } from '../deadlines/record'
import type { State } from '../deadlines/status'
import type { CheckedCase } from '../input/case-file'
import type { Limb } from '../law/counts'
import type { Started } from '../law/started'
import type { Awaited } from './awaiting'
import type { TimelineEntry } from './entry'
import type { History } from './history'

/** What decides whether a limit can still grow. */
export interface Growth {
  readonly awaited: Awaited
  readonly history: History
  /** The entries that have started, by id. */
  readonly started: ReadonlyMap<string, TimelineEntry>
}

/**
 * Whether an entry's end can still move on: it is the later of several, an event that would extend it is awaited, and no
 * date was directed. Regs 34(2) bars only the certificate on declining: a family that mediates still gets one (39(1),
 * (3)), and the month after it has not begun.
 */
export function canGrow(entry: TimelineEntry, { version }: Started, file: CheckedCase, growth: Growth): boolean {
  const { choose, limbs } = version.counts
  if (choose !== 'later' || file.namedDates.has(entry.id)) return false
  return limbs.some((limb) => limb.optional && isAwaited(limb, entry, growth))
}

function isAwaited({ event, growsWhile }: Limb, entry: TimelineEntry, { awaited, history, started }: Growth): boolean {
  // An event that does not count here, or has counted, is not among what is unknown.
  if (!(entry.deadline as TimelineDeadline).unknown.includes(event) || !awaited.has(event)) return false
  if (growsWhile === undefined) return true
  const kept = started.get(growsWhile.kept)?.state
  return (kept !== undefined && KEPT.includes(kept)) || growsWhile.or.some((each) => history.hasHappened(each))
}

const KEPT: readonly State[] = ['met', 'met-time-unknown', 'relieved', 'not-recorded']
