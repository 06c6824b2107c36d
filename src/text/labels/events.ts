// What happened, or is waited for: one phrase an event, with its verb as {past|present}.

import type { EventName, NoticeName, Trigger } from '../../law/events'
import { wordsFor } from '../sentence'

const phrases = {
  requestReceivedOn: 'the request {reached|reaches} the council',
  adviceRequestReceivedOn: "the council's request for advice {came|comes} in",
  adviceGivenOn: 'the advice {was|is} given',
  assessmentDecisionSentOn: 'the council {told|tells} the family if it will assess',
  draftPlanServedOn: 'the council {served|serves} the draft plan',
  draftCommentsMadeOn: 'the family {commented|comments} on the draft plan',
  consultationReceivedOn: 'the school {was|is} asked about being named',
  consultationAnsweredOn: 'the school {answered|answers} the council',
  finalPlanSentOn: 'the council {sent|sends} the final plan',
  noPlanNoticeSentOn: 'the council {sent|sends} notice that there will be no plan',
  reassessmentRequestReceivedOn: 'the request to re-assess {reached|reaches} the council',
  reassessmentNotifiedOn: 'the council {sent|sends} word that it will re-assess',
  reassessedPlanSentOn: 'the council {sent|sends} the plan after the re-assessment',
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
  noticeDatedOn: 'the letter with the decision {was|is} dated',
  noticeSentOn: 'the council {sent|sends} the letter with its decision',
  caseClosedOn: 'the case {was|is} closed',
  decisionReversedOn: 'the council {changed|changes} its mind',
  adviserContactedOn: 'the family {contacted|contacts} the mediation adviser',
  adviserToldNoMediationOn: 'the family {told|tells} the adviser it will not mediate',
  adviserToldOfMediationOn: 'the wish to mediate {reached|reaches} the adviser',
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
  attendanceFormDueOn: 'the attendance form {was|is} due',
  attendanceFormSentOn: 'the attendance form {was|is} returned',
  evidenceDueOn: 'further evidence {was|is} due',
  evidenceSentOn: 'further evidence {was|is} sent',
  workingDocumentDueOn: 'the working document {was|is} due',
  workingDocumentSentOn: 'the working document {was|is} sent',
  bundleDueOn: 'the bundle {was|is} due',
  bundleSentOn: 'the bundle {was|is} sent',
  hearingOn: 'the hearing {took|takes} place',
  appealWithdrawnOn: 'the appeal {was|is} withdrawn',
  withdrawalNoticeSentOn: 'the Tribunal {sent|sends} notice that the withdrawal has taken effect',
  orderMadeOn: 'the Tribunal {made|makes} its order',
  tribunalDecisionSentOn: 'the Tribunal {sent|sends} its decision',
  recommendationMadeOn: 'the Tribunal {made|makes} its recommendation',
  healthRecommendationAnsweredOn: 'the health recommendation {was|is} answered',
  careRecommendationAnsweredOn: 'the social care recommendation {was|is} answered',
  healthAnswerReceivedByAuthorityOn: 'the council {received|receives} the answer of the health body',
  healthAnswerCopiedOn: 'a copy of the health answer {was|is} sent to the Secretary of State',
  careAnswerCopiedOn: 'a copy of the social care answer {was|is} sent to the Secretary of State',
  permissionSoughtOn: 'permission to appeal {was|is} asked for',
  setAsideSoughtOn: 'setting aside {was|is} asked for',
  costsSoughtOn: 'costs {were|are} applied for',
  reviewSoughtOn: 'a review of the decision {was|is} asked for',
  reinstatementSoughtOn: 'the appeal {was|is} asked to be taken up again',
  permissionRefusalSentOn: 'the Tribunal {sent|sends} its refusal of permission',
  permissionGrantedSentOn: 'the Tribunal {sent|sends} its permission to appeal',
  upperTribunalPermissionSoughtOn: 'the Upper Tribunal {was|is} asked for permission',
  upperTribunalRefusalSentOn: 'the Upper Tribunal {sent|sends} its refusal of permission',
  renewalSoughtOn: 'a hearing of the refusal {was|is} asked for',
  upperTribunalAppealReceivedOn: 'the Upper Tribunal {received|receives} the appeal',
  upperTribunalPermissionSentOn: 'the Upper Tribunal {sent|sends} notice of its permission',
  upperTribunalNoticeCopiedOn: 'the notice of appeal {was|is} copied to the other side',
  upperTribunalResponseReceivedOn: 'the Upper Tribunal {received|receives} the response',
  upperTribunalResponseCopiedOn: 'the response {was|is} copied to whoever is appealing',
  upperTribunalReplyReceivedOn: 'the Upper Tribunal {received|receives} the reply',
  planCeasedOn: 'the council {stopped|stops} maintaining the plan',
  reconsideredOn: 'the council {reconsidered|reconsiders} the case',
  agreedActionDoneOn: 'what was agreed {was|is} done',
  authorityToldOfAgreementOn: 'the council {was|is} told what was agreed',
  conductEndedOn: 'the conduct complained of {ended|ends}',
  claimReceivedBySchoolOn: 'the school {received|receives} the claim',
  reinstatementClaimReceivedBySchoolOn: 'the school {received|receives} the claim to be taken back',
  claimResponseReceivedOn: "the Tribunal {received|receives} the school's response",
  claimReceivedOn: 'the Tribunal {received|receives} the claim',
  awareOfMatterOn: 'the person affected first {had|has} notice of the matter',
  ombudsmanComplaintMadeOn: 'the complaint to the Ombudsman {was|is} made',
  groundsAroseOn: 'the grounds for the claim {arose|arise}',
  judicialReviewFiledOn: 'the claim for judicial review {was|is} filed',
  judicialReviewServedOn: 'the claim for judicial review {was|is} served',
  judicialReviewAcknowledgedOn: 'service of the claim {was|is} acknowledged',
  letterBeforeClaimSentOn: 'the letter before claim {was|is} sent',
  letterBeforeClaimAnsweredOn: 'the letter before claim {was|is} answered',
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
