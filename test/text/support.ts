// Cases, deadlines and disputes for the tests of the words.
import {
  buildTimeline,
  type CaseFile,
  calculateDeadline,
  type Deadline,
  type Dispute,
  disputeKinds,
  type LimitId,
  planSections,
  type Timeline,
  type TimelineEntry,
  timeLimits,
  versionOn,
} from '../../src/index'

export interface Seen {
  readonly entry: TimelineEntry
  readonly timeline: Timeline
}

export function see(caseFile: CaseFile, asAt: string, id: string): Seen {
  const timeline = buildTimeline(caseFile, { asAt })
  const entry = timeline.entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`${id} is no entry of this case`)
  return { entry, timeline }
}

export const refusal = (dates: CaseFile['dates'], more: Partial<CaseFile> = {}): CaseFile => ({
  dispute: { kind: 'refusal-to-assess' },
  dates,
  ...more,
})
export const plan = (dates: CaseFile['dates'], more: Partial<CaseFile> = {}): CaseFile => ({
  dispute: { kind: 'plan-content', sections: ['F'] },
  dates,
  ...more,
})
export const claim = (dates: CaseFile['dates']): CaseFile => ({ dispute: { kind: 'disability-discrimination' }, dates })

/** A deadline of every limit, as its law is on a day, with each event that it needs on that day. */
export const everyDeadline = (day: string): readonly (readonly [LimitId, Deadline])[] =>
  (Object.keys(timeLimits) as LimitId[]).map((limit) => {
    const counts = versionOn(timeLimits[limit], day)?.counts
    const limbs = counts?.limbs ?? []
    const isOne = counts?.choose === 'one-source' || counts?.choose === 'one-of' || counts?.choose === 'earlier'
    const dates = Object.fromEntries((isOne ? limbs.slice(0, 1) : limbs).map(({ event }) => [event, day]))
    return [limit, calculateDeadline(limit, dates as never)] as const
  })

/** One dispute of every kind, and of every section. */
export const everyDispute: readonly Dispute[] = [
  ...Object.keys(disputeKinds)
    .filter((kind) => kind !== 'plan-content')
    .map((kind) => ({ kind })),
  ...Object.keys(planSections).map((section) => ({ kind: 'plan-content', sections: [section] })),
  { kind: 'plan-content', sections: ['B', 'G', 'D'] },
  { kind: 'refusal-to-assess', detained: true },
  { kind: 'refusal-to-reassess', detained: true },
] as Dispute[]

/** A time that can grow by another event than a certificate, which no limit of the law has yet. */
export function growingByAnotherEvent(): Seen {
  const { entry, timeline } = see({ dates: { movedOn: '2025-08-25' } }, '2025-08-30', 'move.transfer-plan')
  return { entry: { ...entry, state: 'waiting' }, timeline }
}
