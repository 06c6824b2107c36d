// A case seen from a day, and one of its entries.
import { buildTimeline, type CaseFile, type Timeline, type TimelineEntry } from '../../src/index'

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
