// The case files in examples/: every entry with its state and dates, worked out by hand in test/cases/examples.json. A
// limit that a row does not name is left to the slow oracle, which must agree on the whole.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile, type LimitId, type State } from '../../src/index'
import rows from '../cases/examples.json'
import { oracleDeadline } from '../oracle/deadlines'
import { agreedByBoth, among, library, oracle } from '../support/against-oracle'

interface Row {
  file: string
  asAt: string
  classification: {
    appeal: boolean
    certificate: { needed: boolean; reason: string }
    mediation: { arrangedBy: string | null; scope: string[] }
    recommendations: { health: boolean; socialCare: boolean }
  } | null
  entries: {
    id: string
    state: State
    endsOn: string | null
    dueOn: string | null
    metOn: string | null
    why: string
    authority: string
  }[]
  next: string | null
  passed: string[]
  overdue: string[]
  waitingFor: string[]
}

const folder = new URL('../../examples/', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
const caseFileOf = (file: string): CaseFile => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

test('every example has its row, and every row its example', () => {
  expect((rows as Row[]).map(({ file }) => file).sort()).toEqual(files)
  expect(files.length).toBeGreaterThanOrEqual(8)
})

test('references are given, and no two examples share one', () => {
  const references = files.map((file) => caseFileOf(file).reference)
  expect(references).not.toContain(undefined)
  expect(new Set(references).size).toBe(files.length)
})

describe.each(rows as Row[])(
  '$file on $asAt',
  ({ file, asAt, classification, entries, next, overdue, passed, waitingFor }) => {
    const caseFile = caseFileOf(file)
    const timeline = buildTimeline(caseFile, { asAt })
    const named = [...entries.map(({ id }) => id), next, ...overdue, ...passed]
    const isNamed = (id: string): boolean => named.includes(id)

    test('the reference is echoed', () => expect(timeline.reference).toBe(caseFile.reference))

    test('the classification', () => {
      const found = timeline.classification
      expect(
        found && {
          appeal: found.appeal.available,
          certificate: { needed: found.certificate.needed, reason: found.certificate.reason },
          mediation: { arrangedBy: found.mediation.arrangedBy, scope: found.mediation.scope },
          recommendations: found.recommendations,
        },
      ).toEqual(classification)
    })

    test.each(entries)('$id is $state: $why ($authority)', ({ id, state, endsOn, dueOn, metOn }) => {
      const found = timeline.entries.find((entry) => entry.id === id)
      expect(found).toMatchObject({ id, state, metOn })
      expect(found?.deadline?.endsOn ?? null).toBe(endsOn)
      expect(found?.deadline?.dueOn ?? null).toBe(dueOn)
    })

    test('what comes next, what is overdue, what has passed, what is awaited', () => {
      expect(among(isNamed, library(caseFile, asAt))).toEqual({ next, overdue, passed })
      expect(timeline.waitingFor).toEqual(expect.arrayContaining(waitingFor))
    })

    test('the slow oracle agrees with the hand', () => {
      const slow = oracle(caseFile, asAt)
      for (const { id, state, dueOn, metOn } of entries)
        expect(slow.entries.find((entry) => entry.id === id)).toMatchObject({ id, state, dueOn, metOn })
      expect(among(isNamed, slow)).toEqual({ next, overdue, passed })
      agreedByBoth(caseFile, asAt)
    })

    test('the slow oracle agrees on every counted end', () => {
      for (const { id, endsOn, dueOn } of entries) {
        const found = timeline.entries.find((entry) => entry.id === id)
        if (endsOn === null || !found?.deadline) continue
        const dates = Object.fromEntries(found.deadline.starts.map(({ event, on }) => [event, on]))
        const directedDueOn = caseFile.directed?.[id] as string | undefined
        const agreedDueOn = caseFile.agreed?.[id] as string | undefined
        expect(
          oracleDeadline(found.limit satisfies LimitId, dates, {
            ...(directedDueOn && { directedDueOn }),
            ...(agreedDueOn && { agreedDueOn }),
          }),
        ).toMatchObject({ endsOn, dueOn })
      }
    })
  },
)
