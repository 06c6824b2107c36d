// The exceptions that lift a time limit: which limits each lifts, by what provision, and its test where it has one.
import { freeze } from '../freeze'
import type { EventName } from './events'
import type { ProvisionId } from './provisions'
import { type LimitId, limitIds, timeLimits } from './time-limits'

/** The provision that lifts each limit; for `comply.*`, by the event that started it. */
export const reliefProvisions = {
  'assessment.decide': ['Regs 5(4)'],
  'assessment.give-advice': ['Regs 8(2)'],
  'assessment.notify-no-plan': ['Regs 10(4)'],
  'plan.finalise': ['Regs 13(3)'],
  'reassessment.finalise': ['Regs 27(3)'],
  'detained.decide': ['Detained Regs 5(4)'],
  'detained.notify-no-plan': ['Detained Regs 5(4)', 'Detained Regs 13(3)'],
  'detained.finalise': ['Detained Regs 13(3)'],
  orderMadeOn: ['Regs 44(3)'],
  agreementMadeOn: ['Regs 44(3)'],
  concessionNotifiedOn: ['Regs 45(7)'],
} as const satisfies Partial<Record<LimitId | EventName, readonly ProvisionId[]>>

export interface Exception {
  /** The limits it can lift. */
  readonly lifts: readonly LimitId[]
  /** It holds for a closure around the day on which advice was requested. */
  readonly closure: boolean
  /** How many weeks on end the absence must last, for most limits and for complying with an order; the caller sees to it. */
  readonly absence: { readonly weeks: number; readonly weeksForCompliance: number } | null
  /** It holds only for limits whose counted end lies in these days, both in. */
  readonly endsFrom: string | null
  readonly endsThrough: string | null
  /** Its own provision, where it is not the one that the lifted limit names. */
  readonly law: readonly ProvisionId[]
}

const ASSESSMENT: readonly LimitId[] = [
  'assessment.decide',
  'assessment.notify-no-plan',
  'plan.finalise',
  'reassessment.finalise',
]
const ADVICE: readonly LimitId[] = ['assessment.give-advice']
const DETAINED: readonly LimitId[] = ['detained.decide', 'detained.notify-no-plan', 'detained.finalise']
/** `comply.*` with a period: all but the one that is done at once. */
const comply = (): LimitId[] =>
  limitIds.filter((id) => id.startsWith('comply.') && timeLimits[id].counts.limbs.every((limb) => limb.period.n > 0))

/** Every limit under regulations, not under an Act or rules of procedure. */
const underRegulations = (): LimitId[] =>
  limitIds.filter((id) => timeLimits[id].law.some((citation) => /^(Detained |Rec )?Regs\b/.test(citation)))

const exception = (lifts: readonly LimitId[], more: Partial<Exception> = {}): Exception => ({
  lifts,
  closure: false,
  absence: null,
  endsFrom: null,
  endsThrough: null,
  law: [],
  ...more,
})

// biome-ignore format: one line an exception
export const exceptions = /* @__PURE__ */ (() => freeze({
  'school-closed': exception([...ASSESSMENT, ...DETAINED, ...comply()], { closure: true }),
  'early-years-closed': exception([...ASSESSMENT, ...comply()], { closure: true }),
  'exceptional-circumstances': exception([...ASSESSMENT, ...ADVICE, ...DETAINED, ...comply()]),
  'absent-from-area': exception([...ASSESSMENT, ...ADVICE, ...comply()], { absence: { weeks: 4, weeksForCompliance: 2 } }),
  'missed-appointment': exception(ADVICE),
  'coronavirus': exception(underRegulations(), { endsFrom: '2020-05-01', endsThrough: '2020-09-25', law: ['SI 2020/471'] }),
}))()

/** Something that lifts a time limit, so that the step is due as soon as practicable. */
export type ExceptionId = keyof typeof exceptions
export const exceptionIds = /* @__PURE__ */ (() => Object.keys(exceptions))() as ExceptionId[]

/** A closure needs this many days from closing to reopening, and its window opens and shuts this long before. */
export const CLOSURE_DAYS = 28
export const CLOSURE_WINDOW_DAYS = 7
