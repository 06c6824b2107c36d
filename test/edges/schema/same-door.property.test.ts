// parseCaseFile and the core's door agree, and say the same: whatever is broken, and however.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCaseFile } from '../../../src/edges/schema/index'
import { buildTimeline, type CaseFile, TimescalesError } from '../../../src/index'
import { checkCaseFile } from '../../../src/timeline/case-file'
import { anyCase } from '../../support/case-files'
import { brokenCase, fullCase } from './support'

const runs = { numRuns: Number(process.env.SCHEMA_RUNS ?? 1500) }

function refusal(ask: () => unknown): TimescalesError | null {
  try {
    ask()
    return null
  } catch (error) {
    if (error instanceof TimescalesError) return error
    throw error
  }
}

/** What the core looks at only when a case reaches the entry: ids of entries, and claims of relief. */
const pastTheDoor = (path: string): boolean => /^(directed|agreed|done)\[|^relieved\[\d+\]\./.test(path)

test('a broken case file: what the door refuses is among the problems, in the same words; what it takes is taken', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(brokenCase, (file) => {
      const refused = refusal(() => checkCaseFile(file))
      const result = parseCaseFile(file)
      const problems = result.ok ? [] : result.problems
      if (refused === null) expect(problems.filter(({ path }) => !pastTheDoor(path))).toEqual([])
      else if (pastTheDoor(refused.path)) expect(problems.map(({ path }) => path)).toContain(refused.path)
      else {
        const { code, path, expected, received, message } = refused
        expect(problems).toContainEqual({ code, path, expected, received, message })
      }
    }),
    runs,
  )
})

test('a case file that parses is the same case file, and its timeline is never refused for its shape', {
  timeout: 120_000,
}, () => {
  let parsed = 0
  fc.assert(
    fc.property(fc.oneof(fullCase, anyCase), ({ caseFile, asAt }) => {
      const result = parseCaseFile(caseFile)
      if (!result.ok) {
        expect(refusal(() => buildTimeline(caseFile as CaseFile, { asAt }))).not.toBeNull()
        return
      }
      parsed++
      expect(result.value).toEqual(caseFile)
      expect(result.value).not.toBe(caseFile)
      const refused = refusal(() => buildTimeline(result.value, { asAt }))
      if (refused !== null && refused.code === 'invalid-input')
        expect(refused.path).toMatch(/^(directed|agreed|done|relieved)\[/)
      expect(refused?.code ?? '').not.toMatch(/^(invalid-date|unknown-event|unknown-kind|unknown-limit|missing-date)$/)
      expect(refusal(() => buildTimeline(caseFile as CaseFile, { asAt }))?.message).toBe(refused?.message)
    }),
    runs,
  )
  expect(parsed).toBeGreaterThan(0)
})

test('the same text parses to the same', () => {
  fc.assert(
    fc.property(brokenCase, (file) => {
      expect(parseCaseFile(JSON.stringify(file))).toEqual(parseCaseFile(file))
    }),
    { numRuns: 300 },
  )
})
