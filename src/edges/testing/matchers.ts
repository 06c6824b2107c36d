// Matchers for expect.extend, in vitest and in jest: what an integrator's tests say about deadlines and disputes.
import {
  type CountingRuleId,
  countingRules,
  type DateInput,
  deadlineStatus,
  explainDeadline,
  isoDate,
  type State,
  type Timeline,
  type TimelineDeadline,
} from 'send-dispute-timescales'
import type { MatcherResult, TimescalesMatchers } from './matcher-types'
import { asClassification, asDeadline, has, isEntry, mustBeEntry, mustBeState, refused } from './unfit'

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
      throw refused(`toBeMovedBy takes one of ${Object.keys(countingRules).join(', ')}`, rule)
    const deadline = asDeadline(received, 'adjustments', 'toBeMovedBy')
    const moves = deadline.adjustments.map((adjustment) => adjustment.rule)
    return says(moves.includes(rule), `${nameOf(deadline)} to be moved by ${rule}`, () => why(deadline), moves, [rule])
  },

  toBeInState(received: unknown, state: State, when?: { asAt: DateInput; doneAt?: DateInput }): MatcherResult {
    mustBeState(state)
    if (isEntry(received)) {
      const { id, state: actual } = received
      if (when === undefined)
        return says(actual === state, `${id} to be ${state}`, () => `It is ${actual}.`, actual, state)
      throw refused("toBeInState takes no asAt for a timeline's entry: it stands as on the timeline's day", received)
    }
    const deadline = asDeadline(received, 'limit', 'toBeInState')
    if (when === undefined)
      throw refused("toBeInState needs a day for a deadline: toBeInState('overdue', { asAt: '2026-03-03' })", received)
    const actual = deadlineStatus(deadline, when)
    const reason = () => `It is ${actual}. ${why(deadline)}`
    return says(actual === state, `${nameOf(deadline)} to be ${state}`, reason, actual, state)
  },

  toHaveEntry(received: unknown, id: string, state?: State): MatcherResult {
    if (!has<Timeline>(received, 'entries')) throw refused('toHaveEntry is for a timeline of buildTimeline()', received)
    mustBeEntry(id)
    if (state !== undefined) mustBeState(state)
    const entry = received.entries.find((each) => each.id === id)
    const claim = `the timeline to have ${id}${state === undefined ? '' : `: ${state}`}`
    const all = received.entries.map((each) => `${each.id}: ${each.state}`).join(', ')
    const pass = entry !== undefined && (state === undefined || entry.state === state)
    return says(pass, claim, () => `It has ${all || 'no entries'}.`, entry?.state, state)
  },

  toRequireCertificate(received: unknown): MatcherResult {
    const { needed, reason } = asClassification(received, 'toRequireCertificate').certificate
    return says(needed, 'the dispute to require a mediation certificate', () => `The reason is ${reason}.`)
  },

  toAllowAppeal(received: unknown): MatcherResult {
    const { available, provision, reason } = asClassification(received, 'toAllowAppeal').appeal
    return says(available, 'the dispute to allow an appeal', () => `The reason is ${provision ?? reason}.`)
  },
} satisfies {
  [M in keyof TimescalesMatchers]: (received: unknown, ...args: Parameters<TimescalesMatchers[M]>) => MatcherResult
}

function isOn(received: unknown, field: 'dueOn' | 'endsOn', verb: string, date: string): MatcherResult {
  const expected = isoDate(date)
  const deadline = asDeadline(received, field, field === 'dueOn' ? 'toFallDueOn' : 'toEndOn')
  const actual = deadline[field]
  return says(
    actual === expected,
    `${nameOf(deadline)} to ${verb} on ${expected}`,
    () => why(deadline),
    actual,
    expected,
  )
}

/** The sentence of a failure, with and without `.not`, and then the reason, which is worked out only for a failure. */
function says(pass: boolean, claim: string, reason: () => string, actual?: unknown, expected?: unknown): MatcherResult {
  const sentence = `Expected ${pass ? claim.replace(' to ', ' not to ') : claim}.`
  return { pass, message: () => `${sentence} ${reason()}`, actual, expected }
}

const nameOf = ({ limit }: Partial<TimelineDeadline>): string => limit ?? 'the deadline'

/** How the days of a whole record were counted; of a deadline cut down to a few fields, its days alone. */
function why(deadline: Partial<TimelineDeadline>): string {
  const days = (['endsOn', 'dueOn'] as const).filter((field) => field in deadline).map((field) => deadline[field])
  const lines = 'adjustments' in deadline ? explainDeadline(deadline as TimelineDeadline) : []
  return [`Counted end and last day in time: ${[...new Set(days)].join(', ')}.`, ...lines].join('\n  ')
}
