// Where problems go: a checker says each one, and the caller decides whether the first is thrown or all are gathered.
import { errorFrom, type Problem } from '../errors'

/** Takes a problem. The public functions throw the first; a caller that wants them all goes on. */
export type Report = (problem: Problem) => void

/**
 * Throws the first problem.
 *
 * @throws TimescalesError
 */
export const throwFirst: Report = (problem) => {
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
  }
  return { report, problems }
}
