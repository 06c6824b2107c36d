// How days are counted: each rule with its authority, and the ways in which a period can end.
import { freeze } from '../freeze'
import { LAST_REVIEWED, type ProvisionId, type Verified } from './provisions'

/** Where a rule stands, and how sure we are of it. */
export interface Authority {
  readonly law: readonly ProvisionId[]
  readonly verified: Verified
}

export interface CountingRule extends Authority {
  /** Where the rule rests on the provision's own words, or on our reading of it, rather than on a separate authority. */
  readonly reading?: 'the-provisions-words' | 'our-reading'
  /** The Upper Tribunal's own provision, where it has the same rule. */
  readonly upperTribunal?: Authority
  /** That for a detained person, where it is another. */
  readonly detained?: Authority
  /** ISO date. */
  readonly lastReviewed: string
}

const rule = (verified: Verified, law: ProvisionId[], more: Partial<CountingRule> = {}): CountingRule => ({
  law,
  verified,
  ...more,
  lastReviewed: LAST_REVIEWED,
})

const OWN_WORDS = { reading: 'the-provisions-words' } as const
const OUR_READING = { reading: 'our-reading' } as const
const upperTribunal = (...law: ProvisionId[]) => ({ upperTribunal: { law, verified: 'statute' as const } })

// biome-ignore format: one line a rule, in the order of the specification
export const countingRules = /* @__PURE__ */ (() => freeze({
  'month-corresponding-date': rule('as-made', ['Dodds v Walker [1981] 1 WLR 1027 (HL)', 'Interpretation Act s.5', 'Interpretation Act Sch.1']),
  'event-day-excluded': rule('as-made', ['Dodds v Walker [1981] 1 WLR 1027 (HL)', 'Interpretation Act s.5', 'Interpretation Act Sch.1', 'Lester v Garland']),
  'event-day-counts': rule('guidance', ['Pruden v Cunard Ellerman [1993] IRLR 317'], OWN_WORDS),
  'before-date': rule('statute', [], OWN_WORDS),
  'at-least-before': rule('statute', [], OWN_WORDS),
  'working-day': rule('guidance', ['Rules 1(3)', 'BFDA s.1'], upperTribunal('UT Rules 1(3)', 'BFDA s.1')),
  'working-day-assumed': rule('guidance', [], OUR_READING),
  'five-pm': rule('guidance', ['Rules 12(1)', 'Interpretation Act s.9'], upperTribunal('UT Rules 12(1)', 'Interpretation Act s.9')),
  // It leans on what a working day is (Rules r.1(3), guidance), and is no surer than that.
  'roll-to-working-day': rule('guidance', ['Rules 12(2)'], upperTribunal('UT Rules 12(2)')),
  'lodge-after-august-or-christmas': rule('as-made', ['Rules 12(3)(a)']),
  'days-not-counted': rule('as-made', ['Rules 12(3)(b)', 'Rules 12(3A)']),
  'directed-date': rule('as-made', ['Rules 5(3)(a)', 'Rules 12(4)'], { upperTribunal: { law: ['UT Rules 12(4)'], verified: 'as-made' } }),
  'agreed-date': rule('statute', ['Regs 42(5)'], { detained: { law: ['Detained Regs 27(4)'], verified: 'statute' } }),
  'upper-tribunal-days-not-counted': rule('statute', ['UT Rules 12(2)', 'UT Rules 12(3)'], OUR_READING),
} satisfies Record<string, CountingRule>))()

export type CountingRuleId = keyof typeof countingRules

/** The authority of a rule before the First-tier Tribunal or the Upper Tribunal, and for whom. */
export function authorityOf(id: CountingRuleId, tribunal: End['tribunal'], detained: boolean): Authority {
  const found: CountingRule = countingRules[id]
  if (detained && found.detained !== undefined) return found.detained
  return tribunal === 'upper' ? (found.upperTribunal ?? found) : found
}

/**
 * 25 December to 1 January and every day in August, as month and day, both ends in. Rules r.12(3). Three rules read this:
 * the count itself, the move of a lodging day, and the Upper Tribunal's count. To change one alone, give it days of its own.
 */
export const daysNotCounted = /* @__PURE__ */ freeze([
  { from: '08-01', through: '08-31' },
  { from: '12-25', through: '12-31' },
  { from: '01-01', through: '01-01' },
] as const)

export interface End {
  /** Whose rules govern it, if any Tribunal's do. */
  readonly tribunal: 'first-tier' | 'upper' | null
  /** Days left out of the count itself. */
  readonly skips: 'days-not-counted' | 'upper-tribunal-days-not-counted' | null
  /** Whether a counted end in August or at Christmas moves past it. */
  readonly landsAfter: 'lodge-after-august-or-christmas' | null
  /** Whether an end on a day other than a working day moves on to the next one. */
  readonly rolls: boolean
  /** The hour by which an act must be done, in London. */
  readonly dueTime: '17:00' | null
  /** What a result assumes when days were made up after a period of months. */
  readonly makesUp: Assumption | null
  /** A date that may stand instead of the counted one. */
  readonly takes: 'directed-date' | null
}

// biome-ignore format: one line an end
export const ends = /* @__PURE__ */ freeze({
  'as-it-falls': { tribunal: null, skips: null, landsAfter: null, rolls: false, dueTime: null, makesUp: null, takes: null },
  'lodging': { tribunal: 'first-tier', skips: null, landsAfter: 'lodge-after-august-or-christmas', rolls: true, dueTime: '17:00', makesUp: null, takes: 'directed-date' },
  'tribunal-act': { tribunal: 'first-tier', skips: 'days-not-counted', landsAfter: null, rolls: true, dueTime: '17:00', makesUp: null, takes: 'directed-date' },
  'directed': { tribunal: 'first-tier', skips: null, landsAfter: null, rolls: true, dueTime: '17:00', makesUp: null, takes: 'directed-date' },
  'upper-tribunal': { tribunal: 'upper', skips: 'upper-tribunal-days-not-counted', landsAfter: null, rolls: true, dueTime: '17:00', makesUp: 'upper-tribunal-day-for-day', takes: 'directed-date' },
} as const satisfies Record<string, End>)

export type EndId = keyof typeof ends

/** What a result takes as given, and says so. */
export type Assumption =
  | 'working-day-assumed'
  | 'certificate-needed'
  | 'could-be-earlier'
  | 'upper-tribunal-day-for-day'
  | 'received-by-17:00'
  | 'notice-sent-with-decision'
  | 'directed-lodging-date-stands'
