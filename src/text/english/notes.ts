// What else there is to know, and how sure it is.
import { phrase } from '../phrase'

/** What there is to know about some time limits besides their dates. */
export function notes() {
  return {
    yourDays:
      'These days are for you to comment. They are not the time that the council has to consider your comments.',
    schoolsShould: 'The Code says that schools should answer in this time. No regulation says so.',
    changeOfMind: 'If the council first says no and then changes its mind, the time still runs from the request.',
    reportPrepared: 'The law gives this time to prepare the report. We take it to cover sending the report too.',
    decisionCarriesChanges:
      'The decision says whether the plan stays, changes or ends. If it is to change, the proposed changes must come with it.',
    reviewRestart: 'Changing the plan does not start this time again. Re-assessing does.',
    contactOnly: 'You only have to make contact in this time. The certificate can come later.',
    doesNotMove: 'The last day does not move for a weekend, a bank holiday, August or Christmas.',
    informedBy: 'The time runs from the day you told the council. The Code counts from the day the adviser told it.',
    toldAdviser: 'The time runs from the day the adviser was told.',
    sessionWithin:
      'The law says to arrange mediation in this time. As we read the law and the Code, it must also take place by then.',
    cannotArrange:
      'If no mediation can be arranged in time, the council must tell the adviser, who issues the certificate. You can then appeal at once. You can still mediate, but the time to appeal goes on.',
    workingDaysSettle: 'The regulations say working days, though the Code says days.',
    countsAsTakingPart: 'You count as having taken part in mediation, and you can still mediate.',
    laterByConsent: 'It can be given later if the family agrees.',
    countsOnReceipt: 'The appeal counts when the Tribunal receives it, not when you send it.',
    agreementDoesNotStop:
      'An agreement at mediation does not stop this time, unless everything in dispute has been agreed and done.',
    timeGoesOn: 'If the council says that it has changed its mind, that does not stop your time to appeal.',
    letterNamesDate:
      'The Tribunal names a date in its letter when it registers the appeal. That date stands: the one counted here is for when it is not known.',
    tribunalsOwnDay: 'The Tribunal sets this day itself. If it names another one, that day stands.',
    eachSide: 'Each side does this for itself.',
    latestOf:
      'The time runs from the latest of the decision, its reasons, corrected reasons and a refusal to set it aside. That refusal counts only if the request to set it aside was made in time.',
    costsFrom: 'The time runs from what ends the case, not from a refusal of permission to appeal.',
    receivedThere: 'It counts when the Upper Tribunal receives it, not when it is sent.',
    withoutMerit: 'From 6 April 2022, this is not open if the request was recorded as totally without merit.',
    firstTierGave:
      'This is for permission that the First-tier Tribunal gave. If the Upper Tribunal gave it, the request itself is the notice of appeal, unless it says otherwise.',
    otherGrounds: 'Whoever wants the decision upheld on other grounds must respond.',
    conductOverTime:
      'Conduct that goes on counts from its last day. A failure to act counts from the day it was decided on.',
    ombudsmanInWriting:
      'The time runs from the day the person affected first knew. The complaint must be in writing, and the Ombudsman may take it later than this.',
    promptly: 'The claim must be made promptly, so this last day can be too late.',
    safeDay: 'To be safe, keep to the day as counted, even if it falls on a weekend.',
    tribunalMayName: 'If the Tribunal names another date, that date stands.',
    partiesMayAgree: 'The parties to the mediation may agree another date in writing.',
    canBeLifted: phrase('This time limit can be lifted because of {why}.'),
  }
}

/** How sure the law is; said of nothing that was read as it stands. */
export function confidence() {
  return {
    'as-made': 'We read some of the law here as it was first made, with its later changes.',
    guidance: 'For some of the law here we read guidance, not the text itself.',
    recollection: 'Some of the law here was not checked against the text: get advice before you rely on it.',
  }
}

export function holidays() {
  return {
    supplied: 'The bank holidays are those given for this answer, not the published list.',
    projected: 'Some bank holidays here are not published yet. The date could still change.',
  }
}
