// What tests ask of a checker: every problem it reports, in a form that reads as a table.
import { expect } from 'vitest'
import { type ErrorCode, type Problem, pathText } from '../../src/errors'
import { gather, type Report, throwFirst } from '../../src/input/report'
import { errorOf, ONE_SENTENCE } from '../support/errors'

/** A problem as a table has it: its place, its code and its sentence. */
export type Said = readonly [path: string, code: ErrorCode, sentence: string]

/**
 * Runs a checker both ways. What it throws first must be the first of all that it gathers, and each problem one sentence
 * with its place in both forms.
 */
export function said(check: (report: Report) => unknown): Said[] {
  const { report, problems } = gather()
  check(report)
  const [first] = problems
  if (first === undefined) expect(() => check(throwFirst)).not.toThrow()
  else {
    const { code, path, expected, received, message } = first
    expect(errorOf(() => check(throwFirst))).toMatchObject({ code, path, expected, received, message })
  }
  for (const problem of problems) mustBeWhole(problem)
  return problems.map(({ path, code, message }) => [path, code, message])
}

function mustBeWhole({ path, keys, expected, received, message }: Problem): void {
  expect(pathText(keys)).toBe(path)
  expect(message).toMatch(ONE_SENTENCE)
  expect(expected).not.toBe('')
  expect(['string', 'undefined']).toContain(typeof received)
}
