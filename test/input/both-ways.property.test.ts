// A checker says the same whether the first problem is thrown or all are gathered: whatever is broken, and however.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, caseFileProblems, TimescalesError } from '../../src/index'
import { checkCaseFile } from '../../src/input/case-file'
import { throwFirst } from '../../src/input/report'
import { brokenCase, fullCase } from '../support/broken-cases'
import { anyCase } from '../support/case-files'

const runs = { numRuns: Number(process.env.SCHEMA_RUNS ?? 300) }

function refusal(ask: () => unknown): TimescalesError | null {
  try {
    ask()
    return null
  } catch (error) {
    if (error instanceof TimescalesError) return error
    throw error
  }
}

test('what is thrown is the first of all problems; with no problem nothing is thrown', { timeout: 120_000 }, () => {
  let broken = 0
  fc.assert(
    fc.property(brokenCase, (file) => {
      const problems = caseFileProblems(file)
      const thrown = refusal(() => checkCaseFile(file, throwFirst))
      if (thrown === null) {
        expect(problems).toEqual([])
        return
      }
      broken++
      const { code, path, expected, received, message } = thrown
      expect(problems[0]).toMatchObject({ code, path, message, expected, received })
    }),
    runs,
  )
  expect(broken).toBeGreaterThan(runs.numRuns / 4)
})

test('each problem is reported once', () => {
  fc.assert(
    fc.property(brokenCase, (file) => {
      const said = caseFileProblems(file).map(({ path, message }) => `${path} ${message}`)
      expect(new Set(said).size).toBe(said.length)
    }),
    runs,
  )
})

test('what has no problem is refused only for what counting shows', { timeout: 120_000 }, () => {
  let sound = 0
  fc.assert(
    fc.property(fc.oneof(fullCase, anyCase), ({ caseFile, asAt }) => {
      if (caseFileProblems(caseFile).length > 0) return
      sound++
      const thrown = refusal(() => buildTimeline(caseFile as CaseFile, { asAt }))
      // A day beyond the calendar, or a period that counts back to before its law began.
      if (thrown !== null) expect(['beyond-calendar', 'not-in-force']).toContain(thrown.code)
    }),
    runs,
  )
  expect(sound).toBeGreaterThan(runs.numRuns / 4)
})

test('the file is left as it was', () => {
  fc.assert(
    fc.property(brokenCase, (file) => {
      const before = JSON.stringify(file)
      caseFileProblems(file)
      expect(JSON.stringify(file)).toBe(before)
    }),
    { numRuns: 100 },
  )
})
