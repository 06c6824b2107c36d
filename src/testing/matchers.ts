// Matchers for expect.extend, in vitest and in jest: what an integrator's tests say about deadlines and disputes.
import {
  addWorkingDays,
  type CountingRuleId,
  classifyNotice,
  countingRules,
  type DateInput,
  type Dispute,
  deadlineStatus,
  explainDeadline,
  type NoticeClassification,
  type State,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  TimescalesError,
} from 'send-dispute-timescales'

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
   * @example expect(deadline).toBeMovedBy('roll-to-working-day')
   */
  toBeMovedBy(rule: CountingRuleId): R
  /**
   * How a deadline stands on a day, or a timeline's entry on the timeline's own.
   *
   * @example expect(deadline).toBeInState('overdue', { asAt: '2026-03-03' })
   * @example expect(timeline.next).toBeInState('due-today')
   */
  toBeInState(state: State, when?: { asAt: DateInput; doneAt?: DateInput }): R
  /**
   * An entry in a timeline, and how it stands.
   *
   * @example expect(timeline).toHaveEntry('comply.amend-plan@orderMadeOn', 'overdue')
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

/**
 * Matchers for `expect.extend`. Of each failure they say why: how the days were counted. A value that a matcher is not
 * for, and an expected date that is not in the calendar, are refused, under `.not` too.
 *
 * @throws TimescalesError (from the matchers) `invalid-input`, `invalid-date`
 * @example expect.extend(matchers)
 */
export const matchers = {
  toFallDueOn: (received: unknown, date: string): MatcherResult => isOn(received, 'dueOn', 'fall due', date),

  toEndOn: (received: unknown, date: string): MatcherResult => isOn(received, 'endsOn', 'end', date),

  toBeMovedBy(received: unknown, rule: CountingRuleId): MatcherResult {
    if (!Object.hasOwn(countingRules, rule))
      throw refused(`toBeMovedBy takes one of ${Object.keys(countingRules)}`, rule)
    const deadline = asDeadline(received, 'toBeMovedBy')
    const moves = deadline.adjustments.map((adjustment) => adjustment.rule)
    return says(moves.includes(rule), `${deadline.limit} to be moved by ${rule}`, why(deadline), moves, [rule])
  },

  toBeInState(received: unknown, state: State, when?: { asAt: DateInput; doneAt?: DateInput }): MatcherResult {
    const entry = isEntry(received)
    if (entry !== (when === undefined))
      throw refused(
        entry
          ? "toBeInState takes no asAt for a timeline's entry, which stands as on the timeline's own day"
          : "toBeInState needs asAt for a deadline: toBeInState('overdue', { asAt: '2026-03-03' })",
        received,
      )
    if (isEntry(received))
      return says(
        received.state === state,
        `${received.id} to be ${state}`,
        `It is ${received.state}.`,
        received.state,
        state,
      )
    const deadline = asDeadline(received, 'toBeInState')
    const actual = deadlineStatus(deadline, when as { asAt: DateInput })
    return says(
      actual === state,
      `${deadline.limit} to be ${state}`,
      `It is ${actual}. ${why(deadline)}`,
      actual,
      state,
    )
  },

  toHaveEntry(received: unknown, id: string, state?: State): MatcherResult {
    if (!has<Timeline>(received, 'entries')) throw refused('toHaveEntry is for a timeline of buildTimeline()', received)
    const entry = received.entries.find((each) => each.id === id)
    const all = received.entries.map((each) => `${each.id}: ${each.state}`)
    return says(
      entry !== undefined && (state === undefined || entry.state === state),
      `the timeline to have ${id}${state === undefined ? '' : `: ${state}`}`,
      `It has ${all.join(', ') || 'no entries'}.`,
      entry?.state,
      state,
    )
  },

  toRequireCertificate(received: unknown): MatcherResult {
    const { needed, reason } = asClassification(received, 'toRequireCertificate').certificate
    return says(needed, 'the dispute to require a mediation certificate', `The reason is ${reason}.`)
  },

  toAllowAppeal(received: unknown): MatcherResult {
    const { available, provision, reason } = asClassification(received, 'toAllowAppeal').appeal
    return says(available, 'the dispute to allow an appeal', `The reason is ${provision ?? reason}.`)
  },
} satisfies {
  [M in keyof TimescalesMatchers]: (received: unknown, ...args: Parameters<TimescalesMatchers[M]>) => MatcherResult
}

function isOn(received: unknown, field: 'dueOn' | 'endsOn', verb: string, date: string): MatcherResult {
  const expected = addWorkingDays(date, 0)
  const deadline = asDeadline(received, field === 'dueOn' ? 'toFallDueOn' : 'toEndOn')
  const actual = deadline[field]
  return says(actual === expected, `${deadline.limit} to ${verb} on ${expected}`, why(deadline), actual, expected)
}

/** The sentence of a failure, with and without `.not`, and then the reason. */
function says(pass: boolean, claim: string, reason: string, actual?: unknown, expected?: unknown): MatcherResult {
  return {
    pass,
    message: () => `Expected ${pass ? claim.replace(' to ', ' not to ') : claim}. ${reason}`,
    actual,
    expected,
  }
}

const why = (deadline: TimelineDeadline): string =>
  `${deadline.endsOn === deadline.dueOn ? '' : `It ends on ${deadline.endsOn}. `}It falls due on ${deadline.dueOn}:\n${explainDeadline(
    deadline,
  )
    .map((line) => `  ${line}`)
    .join('\n')}`

const has = <T>(value: unknown, field: keyof T & string): value is T =>
  typeof value === 'object' && value !== null && field in value

const isEntry = (value: unknown): value is TimelineEntry => has<TimelineEntry>(value, 'state') && 'deadline' in value

function asDeadline(received: unknown, matcher: string): TimelineDeadline {
  const deadline = isEntry(received) ? received.deadline : received
  if (has<TimelineDeadline>(deadline, 'dueOn')) return deadline
  throw refused(
    isEntry(received)
      ? `${matcher} needs an entry that has started: ${received.id} has no deadline yet`
      : `${matcher} is for a deadline of calculateDeadline(), or an entry of a timeline`,
    received,
  )
}

function asClassification(received: unknown, matcher: string): NoticeClassification {
  if (has<NoticeClassification>(received, 'certificate')) return received
  if (Array.isArray(received) || has<Dispute>(received, 'kind')) return classifyNotice([received].flat() as Dispute[])
  throw refused(`${matcher} is for a dispute, or for what classifyDecision() says of one`, received)
}

const refused = (message: string, received: unknown): TimescalesError =>
  new TimescalesError('invalid-input', `${message}.`, { path: 'received', received })
