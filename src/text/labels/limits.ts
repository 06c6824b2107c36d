// What each time limit asks for: one phrase a limit, which is both its label and the end of "the council must ...".
import type { LimitId } from '../../law/time-limits'
import { capital, wordsFor } from '../sentence'

const acts = {
  'assessment.decide': 'send the decision on an assessment',
  'assessment.give-advice': 'send the advice to the council',
  'assessment.notify-no-plan': 'send any refusal to issue a plan',
  'plan.comment-on-draft': 'comment on the draft plan',
  'plan.finalise': 'send the final plan',
  'reassessment.decide': 'send the decision on a re-assessment',
  'reassessment.finalise': 'send the final plan after re-assessing',
  'review.give-notice': 'give notice of the review meeting',
  'review.circulate-papers': 'send round the advice for the review',
  'review.report': 'send the report of the review meeting',
  'review.decide': 'send the decision on the review',
  'review.comment-on-amendments': 'comment on the proposed changes',
  'review.finalise-amendments': 'send the amended plan or a refusal to amend',
  'review.complete': 'complete the yearly review',
  'phase-transfer.finalise-to-post-16': 'send the amended plan for post-16',
  'phase-transfer.finalise-other': 'send the amended plan for the next phase',
  'phase-transfer.finalise-between-post-16': 'send the amended plan for the new post-16 place',
  'move.transfer-plan': 'transfer the plan to the new council',
  'move.inform': 'tell the family about the transfer',
  'move.review': 'review the plan after the move',
  'mediation.contact-adviser': 'contact a mediation adviser',
  'mediation.certify-declined': 'issue the certificate without mediation',
  'mediation.tell-commissioning-body': 'pass on the health issues',
  'mediation.arrange': 'see that mediation takes place',
  'mediation.arrange-health': 'see that mediation on health takes place',
  'mediation.give-date': 'give the date and place of mediation',
  'mediation.certify-not-arranged': 'issue the certificate after a failure to arrange',
  'mediation.certify-concluded': 'issue the certificate after mediation',
  'appeal.lodge': 'lodge the appeal',
  'appeal.respond': 'respond to the appeal',
  'appeal.answer-recommendation': 'answer the recommendation in writing',
  'appeal.seek-permission': 'ask for permission to appeal',
  'appeal.set-aside': 'ask to set the decision aside',
  'appeal.review-changed-circumstances': 'ask for a review for changed circumstances',
  'upper-tribunal.seek-permission': 'ask the Upper Tribunal for permission',
  'upper-tribunal.renew': 'ask for a hearing of the refusal',
  'upper-tribunal.lodge': 'lodge the appeal with the Upper Tribunal',
  'discrimination.claim': 'bring the claim',
  'ombudsman.complain': 'complain to the Ombudsman',
  'judicial-review.file': 'file for judicial review',
  'detained.decide': 'send the decision on an assessment',
  'detained.notify-no-plan': 'send any refusal to issue a plan',
  'detained.comment-on-draft': 'comment on the draft plan',
  'detained.finalise': 'send the final plan',
  'comply.cease-plan': 'stop maintaining the plan',
  'comply.notify-assessment': 'give notice of the assessment',
  'comply.notify-no-plan': 'give any notice that no plan is needed',
  'comply.finalise-after-assessment': 'send the final plan after assessing',
  'comply.draft-plan': 'send the draft plan',
  'comply.finalise-plan': 'send the final plan',
  'comply.reconsider': 'reconsider the case sent back',
  'comply.amend-plan': 'send the amended plan',
  'comply.amend-placement': 'change the school or type of school named',
  'comply.agreed-action': 'carry out the agreement',
  'comply.tell-authority': 'pass the agreement on to the council',
} satisfies Record<LimitId, string>

/** What there is to do, to follow `must` or `may`. */
export const actOf = (limit: LimitId): string => wordsFor(acts, limit, { what: 'a time limit', code: 'unknown-limit' })

/**
 * What a time limit asks for, for a column or a heading.
 *
 * @throws TimescalesError `unknown-limit`
 * @example limitLabel('appeal.lodge') // 'Lodge the appeal'
 */
export const limitLabel = (limit: LimitId): string => capital(actOf(limit))
