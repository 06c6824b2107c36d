// Which limits a case reaches: what a certificate, mediation, an appeal and the steps before the notice bring with them.
import { type LimitId, limitIds } from './time-limits'

const starting = (...prefixes: string[]): LimitId[] =>
  limitIds.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))

type Feature =
  | 'certificateNeeded'
  | 'mediation'
  | 'mediationOnHealth'
  | 'mediationOnHealthAlone'
  | 'appeal'
  | 'recommendation'
  | 'upstream'
  | 'upstreamDetained'
  | 'always'

type Reach = { readonly [F in Feature]: readonly LimitId[] }

/** The limits that come with each feature of a dispute. */
export const reach: Reach = /* @__PURE__ */ (() => ({
  certificateNeeded: ['mediation.contact-adviser', ...starting('mediation.certify-')],
  mediation: ['mediation.give-date', 'mediation.arrange'],
  mediationOnHealth: ['mediation.tell-commissioning-body'],
  mediationOnHealthAlone: ['mediation.give-date', 'mediation.arrange-health'],
  appeal: starting('appeal.', 'upper-tribunal.').filter((id) => id !== 'appeal.answer-recommendation'),
  recommendation: ['appeal.answer-recommendation'],
  /** The steps before the notice, whenever one of their events is given. */
  upstream: starting('assessment.', 'plan.', 'reassessment.', 'review.', 'phase-transfer.', 'move.'),
  upstreamDetained: starting('detained.', 'reassessment.', 'review.', 'phase-transfer.', 'move.'),
  /** Open to anyone, when their event is given. */
  always: starting('ombudsman.', 'judicial-review.'),
}))()
