// How days are counted: each rule with its authority, and the four ways in which a period can end.
import { freeze } from '../freeze'
import { LAST_REVIEWED, type ProvisionId, type Verified } from './provisions'

export interface CountingRule {
  readonly law: readonly ProvisionId[]
  /** Where the rule rests on the provision's own words, or on our reading of it, rather than on a separate authority. */
  readonly reading?: 'the-provisions-words' | 'our-reading'
  readonly verified: Verified
  /** ISO date. */
  readonly lastReviewed: string
}

const rule = (verified: Verified, law: ProvisionId[], reading?: CountingRule['reading']): CountingRule => ({
  law,
  ...(reading && { reading }),
  verified,
  lastReviewed: LAST_REVIEWED,
})

// biome-ignore format: one line a rule, in the order of the specification
export const countingRules = /* @__PURE__ */ (() => freeze({
  'month-corresponding-date': rule('as-made', ['Dodds v Walker [1981] 1 WLR 1027 (HL)', 'Interpretation Act s.5', 'Interpretation Act Sch.1']),
  'event-day-excluded': rule('as-made', ['Dodds v Walker [1981] 1 WLR 1027 (HL)', 'Interpretation Act s.5', 'Interpretation Act Sch.1', 'Lester v Garland']),
  'event-day-counts': rule('guidance', ['Pruden v Cunard Ellerman [1993] IRLR 317'], 'the-provisions-words'),
  'before-date': rule('statute', [], 'the-provisions-words'),
  'at-least-before': rule('statute', [], 'the-provisions-words'),
  'working-day': rule('guidance', ['Rules 1(3)', 'BFDA s.1']),
  'working-day-assumed': rule('guidance', [], 'our-reading'),
  'five-pm': rule('guidance', ['Rules 12(1)', 'UT Rules 12(1)', 'Interpretation Act s.9']),
  'roll-to-working-day': rule('as-made', ['Rules 12(2)']),
  'lodge-after-august-or-christmas': rule('as-made', ['Rules 12(3)(a)']),
  'days-not-counted': rule('as-made', ['Rules 12(3)(b)']),
  'directed-date': rule('guidance', ['Rules 5(3)(a)', 'Rules 12(4)']),
  'agreed-date': rule('statute', ['Regs 42(5)']),
  'upper-tribunal-days-not-counted': rule('guidance', ['UT Rules 12(2)', 'UT Rules 12(3)'], 'our-reading'),
}))()

export type CountingRuleId = keyof typeof countingRules

/** 25 December to 1 January and every day in August, as month and day, both ends in. Rules r.12(3). */
export const daysNotCounted = /* @__PURE__ */ freeze([
  { from: '08-01', through: '08-31' },
  { from: '12-25', through: '12-31' },
  { from: '01-01', through: '01-01' },
] as const)

export interface End {
  /** Days left out of the count itself. */
  readonly skips: 'days-not-counted' | 'upper-tribunal-days-not-counted' | null
  /** Whether a counted end in August or at Christmas moves past it. */
  readonly landsAfter: 'lodge-after-august-or-christmas' | null
  /** The rule, and the provision, by which an end on a day other than a working day moves on. */
  readonly rolls: 'Rules 12(2)' | 'UT Rules 12(2)' | null
  /** The hour by which an act must be done, in London. */
  readonly dueTime: '17:00' | null
  /** What a result assumes when days were made up after a period of months. */
  readonly makesUp: Assumption | null
  /** A date that may stand instead of the counted one. */
  readonly takes: 'directed-date' | null
}

// biome-ignore format: one line an end
export const ends = /* @__PURE__ */ freeze({
  'as-it-falls': { skips: null, landsAfter: null, rolls: null, dueTime: null, makesUp: null, takes: null },
  lodging: { skips: null, landsAfter: 'lodge-after-august-or-christmas', rolls: 'Rules 12(2)', dueTime: '17:00', makesUp: null, takes: 'directed-date' },
  'tribunal-act': { skips: 'days-not-counted', landsAfter: null, rolls: 'Rules 12(2)', dueTime: '17:00', makesUp: null, takes: 'directed-date' },
  'upper-tribunal': { skips: 'upper-tribunal-days-not-counted', landsAfter: null, rolls: 'UT Rules 12(2)', dueTime: '17:00', makesUp: 'upper-tribunal-day-for-day', takes: 'directed-date' },
} as const satisfies Record<string, End>)

export type EndId = keyof typeof ends

/** What a result takes as given, and says so. */
export type Assumption =
  | 'working-day-assumed'
  | 'certificate-needed'
  | 'could-be-earlier'
  | 'upper-tribunal-day-for-day'
  | 'code-says-three-days'
  | 'received-by-17:00'
