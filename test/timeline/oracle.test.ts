// The timeline against the slow oracle that was written from the law page alone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, caseFileProblems, TimescalesError } from '../../src/index'
import { comparable, isKnown, type Look, library, oracle, unknownToOracle } from '../support/against-oracle'
import { anyCase } from '../support/case-files'

/** What one of the two says of a case; an error is its code. */
function outcome(look: Look, caseFile: CaseFile, asAt: string): object | string {
  try {
    return comparable(look(caseFile, asAt))
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

/** A random case without what the oracle has no line for: an event of which it knows nothing shows it nothing. */
const known: typeof anyCase = anyCase.map(({ caseFile, asAt }) => ({
  caseFile: {
    ...caseFile,
    dates: Object.fromEntries(Object.entries(caseFile.dates).filter(([event]) => isKnown(event))),
    ...Object.fromEntries(
      (['order', 'agreement', 'concession'] as const)
        .filter((source) => caseFile[source] != null)
        .map((source) => [source, { requires: caseFile[source]?.requires?.filter(isKnown) ?? [] }]),
    ),
  } as CaseFile,
  asAt,
}))

/** Both say the same; of a file with several mistakes each may name another one first. */
function agree(caseFile: CaseFile, asAt: string): void {
  const [seen, expected] = [outcome(library, caseFile, asAt), outcome(oracle, caseFile, asAt)]
  if (typeof seen !== 'string' || typeof expected !== 'string') expect(seen).toEqual(expected)
  else expect([seen, ...caseFileProblems(caseFile).map(({ code }) => code)]).toContain(expected)
}

test('the slow oracle has a line for every limit and every event', () => {
  expect(unknownToOracle.map((id) => `the oracle has no line for ${id}`)).toEqual([])
})

test('random cases: the same entries, states, dates and waits', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(known, ({ caseFile, asAt }) => {
      agree(caseFile, asAt)
    }),
    { numRuns: Number(process.env.TIMELINE_RUNS ?? 1000) },
  )
})

test('random cases with what the file says of its entries: directed, agreed, done and relieved', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(known, fc.nat(), fc.integer({ min: -10, max: 60 }), ({ caseFile, asAt }, pick, shift) => {
      let base: ReturnType<typeof buildTimeline>
      try {
        base = buildTimeline(caseFile, { asAt })
      } catch (error) {
        expect(error).toBeInstanceOf(TimescalesError)
        return
      }
      const entries = base.entries.filter(({ id }) => isKnown(id))
      const entry = entries[pick % Math.max(1, entries.length)]
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
