// Case files that grow event by event, as a true story does: each later event stands beside the earlier ones.
import type fc from 'fast-check'
import type { CaseFile } from '../../src/index'
import { anyCase } from './case-files'

const plus = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)

/** A case file in the order in which its events happened, with one more event each time. */
export interface Growth {
  readonly stages: readonly CaseFile[]
  /** Days from before the first event to long after the last, each event's own day and the days beside it among them. */
  readonly looks: readonly string[]
}

export const anyGrowth: fc.Arbitrary<Growth> = anyCase.map(({ caseFile }) => {
  const events = Object.entries(caseFile.dates).sort(([, a], [, b]) => (String(a) < String(b) ? -1 : 1))
  const stages = events.map((_, i) => ({ ...caseFile, dates: Object.fromEntries(events.slice(0, i + 1)) }) as CaseFile)
  const days = events.map(([, at]) => String(at).slice(0, 10))
  const looks = days.flatMap((day) => [plus(day, -1), day, plus(day, 1), plus(day, 30)])
  const first = days[0] ?? '2025-01-01'
  return { stages, looks: [...new Set([plus(first, -400), ...looks, plus(days.at(-1) ?? first, 800)])].sort() }
})
