// Where problems go: a checker says each one, and the caller decides whether the first is thrown or all are gathered.
import { errorFrom, type Problem } from '../errors'

/**
 * Takes a problem; what it gives, a checker returns instead of its value. The public functions throw the first, and so
 * never get anything but the value; a caller that wants all problems gets undefined, and goes on.
 */
export type Report<R = undefined> = (problem: Problem) => R

/**
 * Throws the first problem.
 *
 * @throws TimescalesError
 */
export const throwFirst: Report<never> = (problem) => {
  throw errorFrom(problem)
}

/** Gathers problems, each once. */
export function gather(): { readonly report: Report; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const known = new Set<string>()
  const report: Report = (problem) => {
    const key = `${problem.path}\n${problem.message}`
    if (!known.has(key)) problems.push(problem)
    known.add(key)
    return undefined
  }
  return { report, problems }
}
