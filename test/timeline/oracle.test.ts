// The timeline against the slow oracle that was written from the law page alone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, caseFileProblems, TimescalesError } from '../../src/index'
import { oracleTimeline } from '../oracle/timeline'
import { anyCase } from '../support/case-files'

/** What both say of a case, in one form; an error is its code. */
function outcome(build: () => object): object | string {
  try {
    return build()
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

/** Where "at once" decides against fifteen working days, the library still says what it took a working day to be. */
const compared = (limit: string, assumptions: readonly string[]): string[] =>
  assumptions.filter((each) => limit !== 'move.transfer-plan' || each !== 'working-day-assumed').sort()

const ours = (caseFile: CaseFile, asAt: string) =>
  outcome(() => {
    const { entries, next, overdue, passed, waitingFor } = buildTimeline(caseFile, { asAt })
    return {
      entries: entries.map(({ id, limit, side, state, metOn, deadline, assumptions }) => ({
        id,
        limit,
        side,
        state,
        metOn,
        dueOn: deadline?.dueOn ?? null,
        endsOn: deadline?.endsOn ?? null,
        assumptions: compared(limit, assumptions),
        relieved: Boolean(deadline?.relieved),
      })),
      next: next?.id ?? null,
      overdue: [...overdue],
      passed: [...passed],
      waitingFor: [...waitingFor],
    }
  })

const theirs = (caseFile: CaseFile, asAt: string) =>
  outcome(() => {
    const timeline = oracleTimeline(caseFile as Parameters<typeof oracleTimeline>[0], asAt)
    return {
      ...timeline,
      entries: timeline.entries.map((entry) => ({ ...entry, assumptions: compared(entry.limit, entry.assumptions) })),
    }
  })

/** Both say the same; of a file with several mistakes each may name another one first. */
function agree(caseFile: CaseFile, asAt: string): void {
  const [seen, expected] = [ours(caseFile, asAt), theirs(caseFile, asAt)]
  if (typeof seen !== 'string' || typeof expected !== 'string') expect(seen).toEqual(expected)
  else expect([seen, ...caseFileProblems(caseFile).map(({ code }) => code)]).toContain(expected)
}

test('random cases: the same entries, states, dates and waits', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyCase, ({ caseFile, asAt }) => {
      agree(caseFile, asAt)
    }),
    { numRuns: Number(process.env.TIMELINE_RUNS ?? 1000) },
  )
})

test('random cases with what the file says of its entries: directed, agreed, done and relieved', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), fc.integer({ min: -10, max: 60 }), ({ caseFile, asAt }, pick, shift) => {
      let base: ReturnType<typeof buildTimeline>
      try {
        base = buildTimeline(caseFile, { asAt })
      } catch (error) {
        expect(error).toBeInstanceOf(TimescalesError)
        return
      }
      const entry = base.entries[pick % Math.max(1, base.entries.length)]
      if (entry === undefined) return
      const on = new Date(Date.parse(entry.deadline?.dueOn ?? asAt) + shift * 86_400_000).toISOString().slice(0, 10)
      const exception = entry.deadline?.exceptions[pick % Math.max(1, entry.deadline.exceptions.length)]
      for (const extra of [
        { directed: { [entry.id]: on } },
        { agreed: { [entry.id]: on } },
        { done: { [entry.id]: on } },
        { notRecorded: [entry.limit] },
        ...(exception ? [{ relieved: [{ entry: entry.id, exception }] }] : []),
      ]) {
        const file = { ...caseFile, ...extra } as CaseFile
        agree(file, asAt)
      }
    }),
    { numRuns: Number(process.env.TIMELINE_RUNS ?? 1000) },
  )
})
