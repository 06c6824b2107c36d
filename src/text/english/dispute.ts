// What follows from a disputed decision.
import type { MediationRight } from '../../law/dispute-kinds'
import { phrase } from '../phrase'
import { count } from './numbers'

export function dispute() {
  return {
    contactAdviserFirst:
      'First contact a mediation adviser. The Tribunal needs a mediation certificate with this appeal.',
    canAppeal: 'You can appeal to the Tribunal.',
    timeToAppeal: phrase('The time to appeal is {runs}. Your appeal must have reached the Tribunal by then.'),
    /** A change of the law that is known, but still to come; `day` is its first. */
    timeAhead: phrase('If that time begins on or after {day}, it is {runs}.'),
    whoAppeals: "A child's parent appeals. A young person over compulsory school age appeals in their own name.",
    certificateWithoutMediation:
      'You can get the certificate without mediation, if you contact the adviser in time. Tell the adviser that you do not want to mediate.',
    noCertificateForPlacement: 'You do not need a mediation certificate, as this is about placement only.',
    mediateAnyway: 'You can still mediate. That does not make the time to appeal longer.',
    recommendations: phrase(
      'The Tribunal can also make recommendations on {scopes}. They change nothing about the certificate.',
    ),
    noRecommendations: 'The Tribunal makes no recommendations on health or social care here.',
    detained:
      'For a detained person there are only three appeals: a refusal to assess, no plan on release, and placement in a first plan.',
    /** The Code says otherwise; no statute does. */
    assessedBefore: 'You can appeal this refusal even if there was an assessment in the last six months.',
    planKept:
      'The council must keep the plan until the time to appeal has passed and, if you appeal, until the appeal is decided.',
    mediationIfInPlan:
      'If the provision is in the plan, mediation is open too. Then the dispute is about what the plan says, in section C, D, G or H.',

    noAppealOnHealthAlone:
      'There is no appeal about health or social care alone. The Tribunal looks at them only with an appeal about education.',
    noAppealOnSection: 'There is no appeal about this part of the plan alone.',
    commentNow: 'You can comment on the draft plan now.',
    noAppealUntilFinal: 'There is no appeal until the plan is final.',
    claim: phrase('You can bring a claim against the school to the Tribunal. The time is {run}.'),
    claimNeedsNoCertificate:
      'This is a claim and not an appeal. It is outside the mediation scheme, so it needs no certificate.',
    noAppeal: 'There is no appeal about this.',
    settleByDisagreementResolution: 'There is no appeal about this. Disagreement resolution is one way to settle it.',
    statementsEnded: 'There is no appeal about a statement of SEN. Statements ended on 31 March 2018.',
    noCertificateNeeded: 'So no mediation certificate is needed.',

    /** `arranger` is from `actors`. */
    mediation: phrase('Mediation is open to you, on {scopes}. It is for {arranger} to arrange.'),
    rights: {
      free: 'Mediation is free.',
      'voluntary-for-the-family': 'You do not have to take part.',
      'authority-attends-with-someone-who-can-decide': 'The council must come, with someone who can decide.',
      'supporter-may-come': 'You can bring someone to support you.',
      'travel-and-expenses-payable': 'Your travel and other costs of coming can be paid.',
    } satisfies Record<MediationRight, string>,
    disagreementResolution: phrase('Disagreement resolution is open at any time between {parties}.'),
    disagreementResolutionIs: 'It is confidential and independent of the council, and you choose whether to take part.',
    disagreementResolutionChangesNothing: 'It needs no certificate and does not change any time to appeal.',

    parts: ({ decisions }: { decisions: number }) =>
      `The letter has ${count(decisions, 'disputed decision')}, read together. Each alone would be:`,
    partNoAppeal: phrase('{Kind}: no appeal.'),
    partWithCertificate: phrase('{Kind}: an appeal, with a certificate.'),
    partWithoutCertificate: phrase('{Kind}: an appeal, without a certificate.'),
  }
}
