// What happened, or is waited for: one phrase an event, with its verb as {past|present}.

import type { NoticeName, Trigger } from '../../law/event-ties'
import type { EventName } from '../../law/events'
import { wordsFor } from '../sentence'

const phrases = {
  requestReceivedOn: 'the request {reached|reaches} the council',
  adviceRequestReceivedOn: "the council's request for advice {came|comes} in",
  adviceGivenOn: 'the advice {was|is} given',
  assessmentDecisionSentOn: 'the council {told|tells} the family if it will assess',
  draftPlanServedOn: 'the council {served|serves} the draft plan',
  draftCommentsMadeOn: 'the family {commented|comments} on the draft plan',
  finalPlanSentOn: 'the council {sent|sends} the final plan',
  noPlanNoticeSentOn: 'the council {sent|sends} notice that there will be no plan',
  reassessmentRequestReceivedOn: 'the request to re-assess {reached|reaches} the council',
  reassessmentNotifiedOn: 'the council {sent|sends} word that it will re-assess',
  planMadeOrReviewedOn: 'the plan {was|is} made or last reviewed',
  reviewNoticeGivenOn: 'notice of the review meeting {was|is} given',
  reviewPapersCirculatedOn: 'the advice for the review {was|is} sent round',
  reviewMeetingOn: 'the review meeting {took|takes} place',
  reviewReportSentOn: 'the report of the review meeting {was|is} sent',
  reviewDecisionSentOn: 'the council {sent|sends} its decision on the review',
  amendmentNoticeSentOn: 'the council {sent|sends} the changes it proposes',
  amendmentNoticeServedOn: 'the council {served|serves} the changes it proposes',
  amendmentCommentsMadeOn: 'the family {commented|comments} on the changes',
  amendedPlanSentOn: 'the council {sent|sends} the amended plan',
  noAmendmentNoticeSentOn: 'the council {sent|sends} notice that it will not amend the plan',
  post16StartsOn: 'post-16 education {started|starts}',
  nextPhaseStartsOn: 'the next phase of education {started|starts}',
  nextPost16StartsOn: 'the new post-16 place {started|starts}',
  awareOfMoveOn: 'the old council {heard|hears} of the move',
  movedOn: 'the family {moved|moves}',
  planTransferredOn: 'the old council {transferred|transfers} the plan',
  moveInformationSentOn: 'the new council {told|tells} the family of the transfer',
  noticeSentOn: 'the council {sent|sends} its decision notice',
  adviserContactedOn: 'the family {contacted|contacts} the mediation adviser',
  adviserToldNoMediationOn: 'the family {told|tells} the adviser it will not mediate',
  authorityToldOfMediationOn: "the family's wish to mediate {reached|reaches} the council",
  commissioningBodyToldOn: 'the health commissioning body {was|is} told of the health issues',
  adviserToldNotArrangedOn: 'the adviser {was|is} told that no mediation was arranged',
  mediationDateGivenOn: 'the date and place of mediation {were|are} given',
  mediationOn: 'the mediation {took|takes} place',
  mediationConcludedOn: 'the mediation {ended|ends}',
  agreementMadeOn: 'the mediation agreement {was|is} put in writing',
  agreementCarriedOutOn: 'all that was in dispute {was|is} agreed and done',
  certificateIssuedOn: 'the mediation certificate {was|is} issued',
  appealReceivedByTribunalOn: 'the Tribunal {received|receives} the appeal',
  appealReceivedByAuthorityOn: 'the council {received|receives} the appeal',
  responseReceivedOn: "the Tribunal {received|receives} the council's response",
  concessionNotifiedOn: 'the council {told|tells} the Tribunal it will not oppose the appeal',
  appealWithdrawnOn: 'the appeal {was|is} withdrawn',
  orderMadeOn: 'the Tribunal {made|makes} its order',
  tribunalDecisionSentOn: 'the Tribunal {sent|sends} its decision',
  recommendationMadeOn: 'the Tribunal {made|makes} its recommendation',
  recommendationAnsweredOn: 'the recommendation {was|is} answered',
  permissionSoughtOn: 'permission to appeal {was|is} asked for',
  setAsideSoughtOn: 'setting aside {was|is} asked for',
  reviewSoughtOn: 'a review of the decision {was|is} asked for',
  permissionRefusalSentOn: 'the Tribunal {sent|sends} its refusal of permission',
  permissionGrantedSentOn: 'the Tribunal {sent|sends} its permission to appeal',
  upperTribunalPermissionSoughtOn: 'the Upper Tribunal {was|is} asked for permission',
  upperTribunalRefusalSentOn: 'the Upper Tribunal {sent|sends} its refusal of permission',
  renewalSoughtOn: 'a hearing of the refusal {was|is} asked for',
  upperTribunalAppealReceivedOn: 'the Upper Tribunal {received|receives} the appeal',
  planCeasedOn: 'the council {stopped|stops} maintaining the plan',
  reconsideredOn: 'the council {reconsidered|reconsiders} the case',
  agreedActionDoneOn: 'what was agreed {was|is} done',
  authorityToldOfAgreementOn: 'the council {was|is} told what was agreed',
  conductEndedOn: 'the conduct complained of {ended|ends}',
  claimReceivedOn: 'the Tribunal {received|receives} the claim',
  awareOfMatterOn: 'the person affected first {had|has} notice of the matter',
  ombudsmanComplaintMadeOn: 'the complaint to the Ombudsman {was|is} made',
  groundsAroseOn: 'the grounds for the claim {arose|arise}',
  judicialReviewFiledOn: 'the claim for judicial review {was|is} filed',
} satisfies Record<EventName, string>

const notices = {
  '@assess': 'the council {sent|sends} its refusal to assess',
  '@issue': 'the council {sent|sends} its refusal to issue a plan',
  '@content': 'the council {sent|sends} the plan in dispute',
  '@reassess': 'the council {sent|sends} its refusal to re-assess',
  '@amend': 'the council {sent|sends} its refusal to amend the plan',
  '@cease': 'the council {sent|sends} its decision to cease the plan',
} satisfies Record<NoticeName, string>

const phraseOf = (trigger: Trigger): string =>
  Object.hasOwn(notices, trigger)
    ? notices[trigger as NoticeName]
    : wordsFor(phrases, trigger as EventName, { what: 'an event', code: 'unknown-event' })

/**
 * What happened, as the end of "on that day ...".
 *
 * @throws TimescalesError `unknown-event`
 * @example eventLabel('noticeSentOn') // 'the council sent its decision notice'
 */
export const eventLabel = (event: EventName): string => inPast(event)

export const inPast = (trigger: Trigger): string => phraseOf(trigger).replace(/\{(.*?)\|.*?\}/, '$1')

/** As the end of "this starts once ...". */
export const inPresent = (trigger: Trigger): string => phraseOf(trigger).replace(/\{.*?\|(.*?)\}/, '$1')
