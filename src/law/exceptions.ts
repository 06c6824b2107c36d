// The exceptions that lift a time limit: which limits each lifts, and its test where it has one.
import { freeze } from '../freeze'
import type { Limb } from './counts'
import type { ProvisionId } from './provisions'
import type { LimitId } from './time-limits'

export interface Exception {
  /** The limits it can lift; a duty to comply only from the sources of which its limb says so (`liftable`). */
  readonly lifts: readonly LimitId[]
  /** It is open to a detained person. */
  readonly detained: boolean
  /** It holds for a closure around the day on which advice was requested. */
  readonly closure: boolean
  /** How many weeks on end the absence must last, for most limits and for complying with an order; the caller sees to it. */
  readonly absence: { readonly weeks: number; readonly weeksForCompliance: number } | null
  /** It holds only for limits whose counted end lies in these days, both in. */
  readonly endsFrom: string | null
  readonly endsThrough: string | null
  /** It lifts these limits only where this event gave the end. */
  readonly onlyFrom: { readonly [L in LimitId]?: Limb['event'] }
  /** Its own provision, where it is not the one that the lifted limit names. */
  readonly law: readonly ProvisionId[]
}

// biome-ignore format: one line a stage
const STEPS: readonly LimitId[] = ['assessment.decide', 'assessment.notify-no-plan', 'plan.finalise', 'reassessment.finalise']
// Reconsidering is lifted for a detained person alone.
const OF_DETAINED: readonly LimitId[] = [
  'detained.decide',
  'detained.notify-no-plan',
  'detained.finalise',
  'comply.reconsider',
]
const ADVICE: readonly LimitId[] = ['assessment.give-advice', 'detained.give-advice']
// biome-ignore format: the column "lifted" of the table of duties to comply
const DUTIES: readonly LimitId[] = ['comply.notify-assessment', 'comply.notify-no-plan', 'comply.finalise-after-assessment', 'comply.draft-plan', 'comply.finalise-plan']
// biome-ignore format: one line a stage
const CORONAVIRUS: readonly LimitId[] = [
  'assessment.decide', 'assessment.give-advice', 'assessment.notify-no-plan', 'plan.finalise',
  'reassessment.decide', 'reassessment.finalise', 'reassessment.review',
  'review.report', 'review.decide', 'review.finalise-amendments', 'review.complete',
  'move.transfer-plan', 'move.inform', 'move.review',
  'mediation.contact-adviser', 'mediation.certify-declined', 'mediation.tell-commissioning-body', 'mediation.arrange',
  'mediation.arrange-health', 'mediation.certify-not-arranged', 'mediation.certify-concluded',
  'appeal.answer-health-recommendation', 'appeal.answer-care-recommendation', 'appeal.copy-health-answer', 'appeal.copy-care-answer',
  'detained.decide', 'detained.give-advice', 'detained.notify-no-plan', 'detained.finalise', 'detained.arrange-mediation',
]

const exception = (lifts: readonly LimitId[], more: Partial<Exception> = {}): Exception => ({
  lifts,
  detained: true,
  closure: false,
  absence: null,
  endsFrom: null,
  endsThrough: null,
  onlyFrom: {},
  law: [],
  ...more,
})

// biome-ignore format: one line an exception
export const exceptions = /* @__PURE__ */ (() => freeze({
  'school-closed': exception([...STEPS, ...DUTIES, ...OF_DETAINED], { closure: true }),
  'early-years-closed': exception([...STEPS, ...DUTIES], { closure: true, detained: false }),
  'exceptional-circumstances': exception([...STEPS, ...ADVICE, ...DUTIES, ...OF_DETAINED]),
  'absent-from-area': exception([...STEPS, ...ADVICE, ...DUTIES, ...OF_DETAINED], { absence: { weeks: 4, weeksForCompliance: 2 } }),
  'missed-appointment': exception(ADVICE),
  'coronavirus': exception([...CORONAVIRUS, ...DUTIES, 'comply.reconsider', 'comply.amend-plan', 'comply.amend-placement', 'comply.agreed-action', 'comply.tell-authority'], { endsFrom: '2020-05-01', endsThrough: '2020-09-25', onlyFrom: { 'move.transfer-plan': 'awareOfMoveOn' }, law: ['SI 2020/471'] }),
}))()

/** Something that lifts a time limit, so that the step is due as soon as practicable. */
export type ExceptionId = keyof typeof exceptions
export const exceptionIds = /* @__PURE__ */ (() => Object.keys(exceptions))() as ExceptionId[]

/** A closure needs this many days from closing to reopening, and its window opens and shuts this long before. */
export const CLOSURE_DAYS = 28
export const CLOSURE_WINDOW_DAYS = 7
