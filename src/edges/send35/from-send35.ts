// The form into our words: the disputed decisions, and the dates that start the time for an appeal.
import type { Dispute, PlanSection } from 'send-dispute-timescales'
import { type Answers, readAnswers } from './answers'
import type { Send35CaseData, Send35Draft } from './form'

/** A case file: what `buildTimeline` takes, and the `dispute` and `dates` of `calculateDeadline`. */
export interface Send35CaseFile {
  /** The disputed decisions, as one notice; left out while the form does not say which. */
  readonly dispute?: readonly Dispute[]
  /** ISO dates; left out while the form does not say. */
  readonly dates: { readonly noticeSentOn?: string; readonly certificateIssuedOn?: string }
}

/**
 * Turns a SEND35 form, finished or not, into a case file. Experimental: the form is still being built.
 *
 * The date printed on the letter stands for the day it was sent, which the form does not ask: where that is known, put
 * it in its place. What is half typed, and a certificate that the form says does not exist, is left out. The content
 * of a plan is in dispute once its sections are chosen; health and social care recommendations become its sections C,
 * G and D, H. What the form does not offer is refused, not passed over: one more section can change the answer. A
 * refusal to assess is appealed on another form, SEND35A.
 *
 * @param form the draft appeal, or the flat fields of the case system; every question may be unanswered, other fields
 *   are left alone
 * @returns a frozen case file with ISO dates
 * @throws TimescalesError `invalid-input` for an answer that the form does not offer, `invalid-date` for a number or an
 *   instant where a date belongs; what a person typed as a date never throws
 * @see CFA s.51(2)(b) to (d), (f); Rec Regs
 * @example fromSend35({ typeOfAppeal: { appealAbout: ['planNoLongerNecessary'] } }).dispute // [{ kind: 'cease-to-maintain-plan' }]
 * @example fromSend35({ timeDecisionLetterDate: '2026-02-01' }).dates // { noticeSentOn: '2026-02-01' }
 */
export function fromSend35(form: Send35Draft | Send35CaseData): Send35CaseFile {
  return caseFileOf(readAnswers(form))
}

export function caseFileOf(answers: Answers): Send35CaseFile {
  const { decisionLetterDate: letter, mediationCertificateDate: certificate, hasCertificate } = answers
  const dispute = disputesOf(answers)
  return Object.freeze({
    ...(dispute.length > 0 && { dispute: Object.freeze(dispute) }),
    dates: Object.freeze({
      ...(typeof letter === 'object' && { noticeSentOn: letter.day }),
      ...(typeof certificate === 'object' && hasCertificate !== 'No' && { certificateIssuedOn: certificate.day }),
    }),
  })
}

const KINDS = {
  refusedToMakePlan: 'refusal-to-issue-plan',
  refusedReassessment: 'refusal-to-reassess',
  planNoLongerNecessary: 'cease-to-maintain-plan',
} as const
const SECTIONS = { sectionB: 'B', sectionF: 'F', sectionI: 'I' } as const
const RECOMMENDATIONS = {
  health: { about: 'health', sections: ['C', 'G'] },
  socialCare: { about: 'social-care', sections: ['D', 'H'] },
} as const satisfies Record<string, { about: string; sections: readonly PlanSection[] }>

function disputesOf({ appealAbout, planSections, wantRecommendation, recommendationTypes }: Answers): Dispute[] {
  // After a change of mind the types stay in the draft under a "No".
  const wanted = wantRecommendation === 'No' ? [] : recommendationTypes.map((type) => RECOMMENDATIONS[type])
  return appealAbout.flatMap((about): Dispute[] => {
    if (about !== 'planContent')
      return [{ kind: KINDS[about], ...(wanted.length > 0 && { recommendations: wanted.map((each) => each.about) }) }]
    const sections = planSections.map((section) => SECTIONS[section])
    if (sections.length === 0) return []
    return [{ kind: 'plan-content', sections: [...sections, ...wanted.flatMap((each) => each.sections)] }]
  })
}
