// What the matchers look like to TypeScript, in whichever runner.
import type { CountingRuleId, DateInput, State } from 'send-dispute-timescales'

/**
 * The types of the matchers, for you to put into your runner's own: this package declares nothing on behalf of a runner
 * that may not be there, so that it type-checks in every project, without `skipLibCheck` too. Once, in a file that your
 * tests include:
 *
 * ```ts
 * // vitest (before 3.2: interface Assertion)
 * import type { TimescalesMatchers } from 'send-dispute-timescales/testing'
 * declare module 'vitest' { interface Matchers<T> extends TimescalesMatchers<T> {} }
 *
 * // jest with @types/jest
 * import type { TimescalesMatchers } from 'send-dispute-timescales/testing'
 * declare global { namespace jest { interface Matchers<R> extends TimescalesMatchers<R> {} } }
 *
 * // jest with @jest/globals
 * import type { TimescalesMatchers } from 'send-dispute-timescales/testing'
 * declare module 'expect' { interface Matchers<R> extends TimescalesMatchers<R> {} }
 * ```
 *
 * `R` is what a matcher returns there.
 */
export interface TimescalesMatchers<R = unknown> {
  /**
   * The last day in time of a deadline, or of a timeline's entry.
   *
   * @example expect(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })).toFallDueOn('2025-09-01')
   */
  toFallDueOn(date: string): R
  /**
   * The counted end of a deadline, or of a timeline's entry, before anything moves it.
   *
   * @example expect(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })).toEndOn('2025-08-05')
   */
  toEndOn(date: string): R
  /**
   * A rule among those that moved the end of a deadline, or of a timeline's entry.
   *
   * @example expect(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })).toBeMovedBy('lodge-after-august-or-christmas')
   */
  toBeMovedBy(rule: CountingRuleId): R
  /**
   * How a deadline stands on a day, or a timeline's entry on the timeline's own.
   *
   * @example expect(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })).toBeInState('overdue', { asAt: '2025-09-02' })
   * @example expect(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-05' }).next).toBeInState('due-today')
   */
  toBeInState(state: State, when?: { asAt: DateInput; doneAt?: DateInput }): R
  /**
   * An entry in a timeline, and how it stands.
   *
   * @example expect(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-05' })).toHaveEntry('appeal.lodge', 'not-due')
   */
  toHaveEntry(id: string, state?: State): R
  /**
   * A dispute, several in one notice, or what was said of them: the Tribunal needs a mediation certificate.
   *
   * @example expect({ kind: 'plan-content', sections: ['I'] }).not.toRequireCertificate()
   */
  toRequireCertificate(): R
  /**
   * A dispute, several in one notice, or what was said of them: there is an appeal.
   *
   * @example expect({ kind: 'draft-plan' }).not.toAllowAppeal()
   */
  toAllowAppeal(): R
}

/** What a matcher says, as vitest and jest both read it. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
  /** For the runner's diff. */
  readonly actual?: unknown
  readonly expected?: unknown
}
