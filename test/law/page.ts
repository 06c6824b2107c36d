// The law page's tables of time limits, events and what overtakes a limit, in its own order and its own short words. They
// are typed from the page and not from the source: a test holds the source against them.

/**
 * Limit, counted, end, met by, provision and how sure it is; where it is another one, the provision for a detained person.
 * "after X" leaves the day of X out, "with X" counts it as day 1, "before X" counts back; `wd` are working days, `wd*`
 * working days of an instrument that does not define them; `min` is a floor, `may` a right. Of several limbs with a
 * provision each, a stroke stands between them.
 */
// biome-ignore format: one line a limit
export const limits: readonly (readonly [id: string, counted: string, end: string, metBy: string, law: string, verified: string, detainedLaw?: string])[] = [
  ['assessment.decide', '6 weeks after requestReceivedOn', 'as-it-falls', 'assessmentDecisionSentOn @assess', 'Regs 4(1), Regs 5(1)', 'statute'],
  ['assessment.give-advice', '6 weeks after adviceRequestReceivedOn', 'as-it-falls', 'adviceGivenOn', 'Regs 8(1)', 'statute'],
  ['assessment.notify-no-plan', '16 weeks after requestReceivedOn', 'as-it-falls', 'noPlanNoticeSentOn @issue', 'Regs 10(1)', 'statute'],
  ['plan.comment-on-draft', 'min 15 days with draftPlanServedOn', 'as-it-falls', 'draftCommentsMadeOn', 'Regs 13(1)(a)', 'statute'],
  ['plan.answer-consultation', '15 days after consultationReceivedOn', 'as-it-falls', 'consultationAnsweredOn', 'Code 9.83', 'guidance'],
  ['plan.finalise', '20 weeks after requestReceivedOn', 'as-it-falls', 'finalPlanSentOn @content', 'Regs 13(2)', 'statute'],
  ['reassessment.decide', '15 days after reassessmentRequestReceivedOn', 'as-it-falls', 'reassessmentNotifiedOn @reassess', 'Regs 25(1)', 'statute'],
  ['reassessment.finalise', '14 weeks after reassessmentNotifiedOn', 'as-it-falls', 'reassessedPlanSentOn finalPlanSentOn @content', 'Regs 27(2)', 'statute'],
  ['reassessment.review', '12 months after reassessedPlanSentOn', 'as-it-falls', 'reviewDecisionSentOn @amend @cease', 'Regs 27(4)(a)', 'statute'],
  ['review.give-notice', '2 weeks before reviewMeetingOn', 'as-it-falls', 'reviewNoticeGivenOn', 'Regs 20(3), Regs 21(3)', 'statute'],
  ['review.circulate-papers', '2 weeks before reviewMeetingOn', 'as-it-falls', 'reviewPapersCirculatedOn', 'Regs 20(4), Regs 21(4)', 'statute'],
  ['review.report', '2 weeks after reviewMeetingOn', 'as-it-falls', 'reviewReportSentOn', 'Regs 20(9), Regs 21(7), Regs 21(8)', 'statute'],
  ['review.decide', '4 weeks after reviewMeetingOn', 'as-it-falls', 'reviewDecisionSentOn @amend @cease', 'Regs 20(10), Regs 21(9)', 'statute'],
  ['review.comment-on-amendments', 'min 15 days with amendmentNoticeServedOn', 'as-it-falls', 'amendmentCommentsMadeOn', 'Regs 22(2)(c)', 'statute'],
  ['review.finalise-amendments', 'earlier of 8 weeks after amendmentNoticeSentOn, 12 weeks after reviewMeetingOn', 'as-it-falls', 'amendedPlanSentOn noAmendmentNoticeSentOn @content', 'Regs 22(3), Regs 22(4) | L, M and P v Devon [2022] EWHC 493 (Admin)', 'as each limb'],
  ['review.complete', '12 months with planMadeOrReviewedOn', 'as-it-falls', 'reviewDecisionSentOn @amend @cease', 'CFA s.44(1)', 'statute'],
  ['phase-transfer.finalise-to-post-16', 'before 31 March of the year of post16StartsOn', 'as-it-falls', 'amendedPlanSentOn @content', 'Regs 18(1)(a)', 'statute'],
  ['phase-transfer.finalise-other', 'before 15 February of the year of nextPhaseStartsOn', 'as-it-falls', 'amendedPlanSentOn @content', 'Regs 18(1)(b)', 'statute'],
  ['phase-transfer.finalise-between-post-16', '5 months before nextPost16StartsOn', 'as-it-falls', 'amendedPlanSentOn @content', 'Regs 18(2)', 'statute'],
  ['move.transfer-plan', 'later of at once movedOn, 15 wd* with awareOfMoveOn (opt)', 'as-it-falls', 'planTransferredOn', 'Regs 15(2)', 'statute'],
  ['move.inform', '6 weeks after planTransferredOn', 'as-it-falls', 'moveInformationSentOn', 'Regs 15(4)', 'statute'],
  ['move.review', 'later of 12 months with planMadeOrReviewedOn, 3 months with planTransferredOn', 'as-it-falls', 'reviewDecisionSentOn @amend @cease', 'Regs 15(5)', 'statute'],
  ['mediation.contact-adviser', 'earlier of 2 months after noticeSentOn, 2 months after noticeDatedOn (opt)', 'as-it-falls', 'adviserContactedOn', 'Regs 33 | Regs 34(2)', 'statute', 'Detained Regs 19 | Detained Regs 20(2)'],
  ['mediation.certify-declined', '3 wd* after adviserToldNoMediationOn', 'as-it-falls', 'certificateIssuedOn', 'Regs 34(1)', 'statute', 'Detained Regs 20(1)'],
  ['mediation.tell-commissioning-body', '3 wd* after authorityToldOfMediationOn', 'as-it-falls', 'commissioningBodyToldOn', 'Regs 35(2)', 'statute'],
  ['mediation.arrange', '30 days after authorityToldOfMediationOn', 'as-it-falls', 'mediationOn', 'Regs 35(4), Regs 36(2)', 'statute'],
  ['mediation.arrange-health', '30 days after commissioningBodyToldOn', 'as-it-falls', 'mediationOn', 'Regs 35(3)', 'statute'],
  ['mediation.give-date', '5 wd* before mediationOn', 'as-it-falls', 'mediationDateGivenOn', 'Regs 37(2)', 'statute', 'Detained Regs 22(2)'],
  ['mediation.certify-not-arranged', '3 wd* after adviserToldNotArrangedOn', 'as-it-falls', 'certificateIssuedOn', 'Regs 39(2), Regs 39(3)', 'statute', 'Detained Regs 24(2), Detained Regs 24(3)'],
  ['mediation.certify-concluded', '3 wd* after mediationConcludedOn', 'as-it-falls', 'certificateIssuedOn', 'Regs 39(1)', 'statute', 'Detained Regs 24(1)'],
  ['appeal.lodge', 'later of 2 months after noticeSentOn, 1 month after certificateIssuedOn (opt) where a certificate is needed', 'lodging', 'appealReceivedByTribunalOn', 'Rules 20(1)(c)', 'statute'],
  ['appeal.respond', '30 wd after appealReceivedByAuthorityOn', 'tribunal-act', 'responseReceivedOn', 'Rules 21(1)(c)', 'as-made'],
  ['appeal.attendance-form', 'at once attendanceFormDueOn', 'directed', 'attendanceFormSentOn', 'Rules 5(3), Rules 15(1)', 'guidance'],
  ['appeal.further-evidence', 'at once evidenceDueOn', 'directed', 'evidenceSentOn', 'Rules 5(3), Rules 15(1)', 'guidance'],
  ['appeal.working-document', 'at once workingDocumentDueOn', 'directed', 'workingDocumentSentOn', 'Rules 5(3), Rules 15(1)', 'guidance'],
  ['appeal.bundle', 'at once bundleDueOn', 'directed', 'bundleSentOn', 'Rules 5(3), Rules 15(1)', 'guidance'],
  ['appeal.hearing', 'appointment at once hearingOn', 'as-it-falls', 'orderMadeOn tribunalDecisionSentOn', 'Rules 5(3)', 'guidance'],
  ['appeal.answer-health-recommendation', '5 weeks with recommendationMadeOn', 'as-it-falls', 'healthRecommendationAnsweredOn', 'Rec Regs 6(3)', 'statute'],
  ['appeal.answer-care-recommendation', '5 weeks with recommendationMadeOn', 'as-it-falls', 'careRecommendationAnsweredOn', 'Rec Regs 7(1)', 'statute'],
  ['appeal.copy-health-answer', '1 week with healthAnswerReceivedByAuthorityOn', 'as-it-falls', 'healthAnswerCopiedOn', 'Rec Regs 6(6)', 'statute'],
  ['appeal.copy-care-answer', '1 week with careRecommendationAnsweredOn', 'as-it-falls', 'careAnswerCopiedOn', 'Rec Regs 7(4)', 'statute'],
  ['appeal.seek-permission', 'may 28 days after tribunalDecisionSentOn', 'tribunal-act', 'permissionSoughtOn', 'Rules 46', 'guidance'],
  ['appeal.set-aside', 'may 28 days after tribunalDecisionSentOn', 'tribunal-act', 'setAsideSoughtOn', 'Rules 45', 'guidance'],
  ['appeal.costs', 'may 14 days after one of tribunalDecisionSentOn, withdrawalNoticeSentOn', 'tribunal-act', 'costsSoughtOn', 'Rules 10(5), KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)', 'guidance'],
  ['appeal.review-changed-circumstances', 'may 28 days after tribunalDecisionSentOn', 'tribunal-act', 'reviewSoughtOn', 'Rules 48(3)', 'guidance'],
  ['appeal.reinstate', 'may 28 days after appealWithdrawnOn', 'tribunal-act', 'reinstatementSoughtOn', 'Rules 17', 'guidance'],
  ['upper-tribunal.seek-permission', 'may 1 month after permissionRefusalSentOn', 'upper-tribunal', 'upperTribunalPermissionSoughtOn', 'UT Rules 21(3)(b)', 'statute'],
  ['upper-tribunal.renew', 'may 14 days after upperTribunalRefusalSentOn', 'upper-tribunal', 'renewalSoughtOn', 'UT Rules 22(3), UT Rules 22(4), UT Rules 22(5)', 'statute'],
  ['upper-tribunal.lodge', 'may 1 month after permissionGrantedSentOn', 'upper-tribunal', 'upperTribunalAppealReceivedOn', 'UT Rules 23(2)(a)', 'statute'],
  ['upper-tribunal.respond', 'may 1 month after one of upperTribunalPermissionSentOn, upperTribunalNoticeCopiedOn', 'upper-tribunal', 'upperTribunalResponseReceivedOn', 'UT Rules 24(1A), UT Rules 24(2)', 'statute'],
  ['upper-tribunal.reply', 'may 1 month after upperTribunalResponseCopiedOn', 'upper-tribunal', 'upperTribunalReplyReceivedOn', 'UT Rules 25(2)', 'statute'],
  ['discrimination.claim', 'may 6 months with conductEndedOn', 'as-it-falls', 'claimReceivedOn', 'EqA Sch.17 para 3, EqA Sch.17 para 4', 'statute'],
  ['discrimination.respond', '30 wd after claimReceivedBySchoolOn', 'tribunal-act', 'claimResponseReceivedOn', 'Rules 21(1)(c)', 'as-made'],
  ['discrimination.respond-on-reinstatement', '15 wd after reinstatementClaimReceivedBySchoolOn', 'tribunal-act', 'claimResponseReceivedOn', 'Rules 21(1)(cc)', 'as-made'],
  ['ombudsman.complain', 'may 12 months with awareOfMatterOn', 'as-it-falls', 'ombudsmanComplaintMadeOn', 'LGA s.26B', 'statute'],
  ['judicial-review.answer-letter', '14 days after letterBeforeClaimSentOn', 'as-it-falls', 'letterBeforeClaimAnsweredOn', 'Pre-Action Protocol for Judicial Review', 'guidance'],
  ['judicial-review.file', 'may 3 months after groundsAroseOn', 'as-it-falls', 'judicialReviewFiledOn', 'CPR 54.5', 'guidance'],
  ['judicial-review.acknowledge', '21 days after judicialReviewServedOn', 'as-it-falls', 'judicialReviewAcknowledgedOn', 'CPR 54.8(2)(a)', 'recollection'],
  ['detained.decide', '6 weeks after requestReceivedOn', 'as-it-falls', 'assessmentDecisionSentOn @assess', 'Detained Regs 4(1), Detained Regs 5(1)', 'statute'],
  ['detained.give-advice', '6 weeks after adviceRequestReceivedOn', 'as-it-falls', 'adviceGivenOn', 'Detained Regs 8(1)', 'statute'],
  ['detained.notify-no-plan', '16 weeks after requestReceivedOn', 'as-it-falls', 'noPlanNoticeSentOn @issue', 'Detained Regs 10(1)', 'statute'],
  ['detained.comment-on-draft', 'min 15 days with draftPlanServedOn', 'as-it-falls', 'draftCommentsMadeOn', 'Detained Regs 13(1)(a)', 'statute'],
  ['detained.finalise', '20 weeks after requestReceivedOn', 'as-it-falls', 'finalPlanSentOn @content', 'Detained Regs 13(2)', 'statute'],
  ['detained.arrange-mediation', '30 days after adviserToldOfMediationOn', 'as-it-falls', 'mediationOn', 'Detained Regs 21', 'statute'],
]

/** Limits of which the law has changed: every version, its first and last day, what it counts and its provision. */
// biome-ignore format: one line a version
export const changed: readonly (readonly [id: string, from: string, through: string | null, counted: string, law: string])[] = [
  ['phase-transfer.finalise-to-post-16', '2014-09-01', '2015-08-31', 'before 31 March of the year of post16StartsOn', 'Regs 18(1)(a)'],
  ['phase-transfer.finalise-to-post-16', '2015-09-01', '2015-09-01', 'before 31 May of the year of post16StartsOn', 'Regs 18(3)'],
  ['phase-transfer.finalise-to-post-16', '2015-09-02', null, 'before 31 March of the year of post16StartsOn', 'Regs 18(1)(a)'],
]

/** Limits that began later than the law as a whole. */
export const began: Readonly<Record<string, string>> = {
  'appeal.answer-health-recommendation': '2018-04-03',
  'appeal.answer-care-recommendation': '2018-04-03',
  'detained.decide': '2015-04-01',
  'detained.give-advice': '2015-04-01',
  'detained.notify-no-plan': '2015-04-01',
  'detained.comment-on-draft': '2015-04-01',
  'detained.finalise': '2015-04-01',
  'detained.arrange-mediation': '2015-04-01',
}

/**
 * Duties to comply: from (O an order, A an agreement, C a concession), period, met by, the provision after an order or an
 * agreement, after a concession, the same two for a detained person; the sources from which a closure, an exception or an
 * absence can lift it, and those for a detained person.
 */
// biome-ignore format: one line a duty
export const duties: readonly (readonly [id: string, from: string, period: string, metBy: string, law: string, concession: string, detained: string, detainedConcession: string, lifted: string, liftedDetained: string])[] = [
  ['comply.cease-plan', 'O', 'at once', 'planCeasedOn', 'Regs 44(2)(a)', '', '', '', '', ''],
  ['comply.notify-assessment', 'O A C', '2 weeks', 'assessmentDecisionSentOn reassessmentNotifiedOn', 'Regs 44(2)(b)', 'Regs 45(3)', 'Detained Regs 29(2)', 'Detained Regs 30(3)', 'O A C', ''],
  ['comply.notify-no-plan', 'O A C', '10 weeks', 'noPlanNoticeSentOn', 'Regs 44(2)(b)(i)', 'Regs 45(3A)(a)', 'Detained Regs 29(3)(a)', 'Detained Regs 30(4)(a)', 'O A', 'C'],
  ['comply.finalise-after-assessment', 'O A C', '14 weeks', 'finalPlanSentOn reassessedPlanSentOn', 'Regs 44(2)(b)(ii)', 'Regs 45(3A)(b)', 'Detained Regs 29(3)(b)', 'Detained Regs 30(4)(b)', 'O A', 'C'],
  ['comply.draft-plan', 'O A C', '5 weeks', 'draftPlanServedOn', 'Regs 44(2)(c)(i)', 'Regs 45(6)(a)', 'Detained Regs 29(4)(a)', 'Detained Regs 30(5)(a)', 'O A C', 'O A C'],
  ['comply.finalise-plan', 'O A C', '11 weeks', 'finalPlanSentOn', 'Regs 44(2)(c)(ii)', 'Regs 45(6)(b)', 'Detained Regs 29(4)(b)', 'Detained Regs 30(5)(b)', 'O A C', 'O A C'],
  ['comply.reconsider', 'O', '2 weeks', 'reconsideredOn draftPlanServedOn noPlanNoticeSentOn', 'Regs 44(2)(d)', '', 'Detained Regs 29(5)', '', '', 'O'],
  ['comply.amend-plan', 'O A C', '5 weeks', 'amendedPlanSentOn', 'Regs 44(2)(e), Regs 44(2)(h)', 'Regs 45(4), Regs 45(5)(b), Regs 45(6A)', '', '', '', ''],
  ['comply.amend-placement', 'O A C', '2 weeks', 'amendedPlanSentOn', 'Regs 44(2)(f)', 'Regs 45(5)(a)', 'Detained Regs 29(6)', 'Detained Regs 30(6)', '', ''],
  ['comply.agreed-action', 'A', '2 weeks', 'agreedActionDoneOn', 'Regs 42(3)', '', 'Detained Regs 27(3)', '', '', ''],
  ['comply.tell-authority', 'A', '1 week', 'authorityToldOfAgreementOn', 'Regs 42(4)', '', '', '', '', ''],
]

/** Event; not before; follows; until; implies. */
// biome-ignore format: one line an event
export const ties: readonly (readonly [event: string, notBefore: string, follows: string, until: string, implies: string])[] = [
  ['requestReceivedOn', '', '', '', ''],
  ['adviceRequestReceivedOn', 'requestReceivedOn', 'assessmentDecisionSentOn, decisionReversedOn', 'draftPlanServedOn, noPlanNoticeSentOn, @assess, @issue, @content', ''],
  ['assessmentDecisionSentOn', 'requestReceivedOn', 'requestReceivedOn, decisionReversedOn', '', ''],
  ['draftPlanServedOn', 'requestReceivedOn', 'assessmentDecisionSentOn, decisionReversedOn', 'noPlanNoticeSentOn, @assess, @issue', 'assessmentDecisionSentOn'],
  ['finalPlanSentOn', 'requestReceivedOn', 'requestReceivedOn, decisionReversedOn', '', 'draftPlanServedOn'],
  ['noPlanNoticeSentOn', 'requestReceivedOn', 'requestReceivedOn', '', 'assessmentDecisionSentOn'],
  ['reassessmentNotifiedOn', 'reassessmentRequestReceivedOn', 'reassessmentRequestReceivedOn', '@reassess', ''],
  ['reassessedPlanSentOn', 'reassessmentNotifiedOn', 'reassessmentRequestReceivedOn', '@reassess', 'reassessmentNotifiedOn'],
  ['reviewMeetingOn', '', 'planMadeOrReviewedOn', '', ''],
  ['reviewReportSentOn', 'reviewMeetingOn', 'reviewMeetingOn', 'reviewDecisionSentOn', ''],
  ['reviewDecisionSentOn', 'reviewMeetingOn', 'reviewMeetingOn', '', 'reviewReportSentOn'],
  ['amendmentNoticeSentOn', 'reviewMeetingOn', 'reviewMeetingOn', 'amendedPlanSentOn, noAmendmentNoticeSentOn, @content, @amend, @cease', 'reviewDecisionSentOn after reviewMeetingOn'],
  ['amendmentNoticeServedOn', 'reviewMeetingOn', 'reviewMeetingOn', 'amendedPlanSentOn, noAmendmentNoticeSentOn, @content, @amend, @cease', 'reviewDecisionSentOn after reviewMeetingOn'],
  ['amendedPlanSentOn', '', '', '', 'reviewDecisionSentOn after reviewMeetingOn'],
  ['noAmendmentNoticeSentOn', 'reviewMeetingOn', 'reviewMeetingOn', '', 'reviewDecisionSentOn after reviewMeetingOn'],
  ['awareOfMoveOn', '', '', '', ''],
  ['movedOn', '', 'awareOfMoveOn', '', ''],
  ['planTransferredOn', '', 'movedOn', '', ''],
  ['noticeDatedOn', '', '', '', ''],
  ['noticeSentOn', 'noticeDatedOn, requestReceivedOn, reviewMeetingOn', 'an open dispute', 'appealReceivedByTribunalOn at any time, orderMadeOn at any time, agreementMadeOn at any time, concessionNotifiedOn at any time', ''],
  ['caseClosedOn', '', '', '', ''],
  ['decisionReversedOn', 'noticeSentOn', '', '', ''],
  ['adviserContactedOn', 'noticeSentOn', 'noticeSentOn', 'appealReceivedByTribunalOn', ''],
  ['adviserToldNoMediationOn', 'noticeSentOn', 'adviserContactedOn', 'authorityToldOfMediationOn, adviserToldOfMediationOn, certificateIssuedOn, appealReceivedByTribunalOn', 'adviserContactedOn'],
  ['adviserToldOfMediationOn', 'noticeSentOn', 'adviserContactedOn', 'adviserToldNoMediationOn, certificateIssuedOn, appealReceivedByTribunalOn', 'adviserContactedOn'],
  ['authorityToldOfMediationOn', 'noticeSentOn', 'adviserContactedOn', 'adviserToldNoMediationOn, certificateIssuedOn, appealReceivedByTribunalOn', 'adviserContactedOn'],
  ['commissioningBodyToldOn', 'authorityToldOfMediationOn, adviserToldOfMediationOn', 'authorityToldOfMediationOn, adviserToldOfMediationOn', 'mediationOn, certificateIssuedOn', ''],
  ['adviserToldNotArrangedOn', 'authorityToldOfMediationOn, adviserToldOfMediationOn', 'authorityToldOfMediationOn, adviserToldOfMediationOn', 'mediationOn, certificateIssuedOn', ''],
  ['mediationOn', 'authorityToldOfMediationOn, adviserToldOfMediationOn', 'authorityToldOfMediationOn, adviserToldOfMediationOn', 'certificateIssuedOn, adviserToldNoMediationOn', 'adviserContactedOn'],
  ['mediationConcludedOn', 'mediationOn', 'mediationOn', 'certificateIssuedOn', ''],
  ['agreementMadeOn', 'mediationOn', 'mediationOn', 'mediationConcludedOn', ''],
  ['agreementCarriedOutOn', 'agreementMadeOn', '', '', ''],
  ['certificateIssuedOn', 'noticeSentOn', 'adviserContactedOn, adviserToldNoMediationOn, adviserToldNotArrangedOn, mediationConcludedOn', 'appealReceivedByTribunalOn', 'adviserContactedOn'],
  ['appealReceivedByTribunalOn', 'noticeSentOn', 'noticeSentOn', 'agreementCarriedOutOn', ''],
  ['appealReceivedByAuthorityOn', 'appealReceivedByTribunalOn', 'appealReceivedByTribunalOn', 'appealWithdrawnOn', 'appealReceivedByTribunalOn'],
  ['responseReceivedOn', 'appealReceivedByAuthorityOn', 'appealReceivedByAuthorityOn', 'concessionNotifiedOn, appealWithdrawnOn', 'appealReceivedByAuthorityOn'],
  ['concessionNotifiedOn', 'appealReceivedByTribunalOn', 'appealReceivedByAuthorityOn', 'responseReceivedOn, appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn', 'appealReceivedByAuthorityOn'],
  ['appealWithdrawnOn', 'appealReceivedByTribunalOn', '', '', 'appealReceivedByTribunalOn'],
  ['withdrawalNoticeSentOn', 'appealWithdrawnOn', 'appealWithdrawnOn', '', 'appealWithdrawnOn'],
  ['orderMadeOn', 'appealReceivedByTribunalOn, concessionNotifiedOn', 'responseReceivedOn', 'appealWithdrawnOn, tribunalDecisionSentOn', 'appealReceivedByAuthorityOn'],
  ['tribunalDecisionSentOn', 'appealReceivedByTribunalOn, concessionNotifiedOn, claimReceivedOn', 'responseReceivedOn, orderMadeOn, claimResponseReceivedOn', 'appealWithdrawnOn', 'appealReceivedByAuthorityOn in an appeal, claimReceivedOn in a claim'],
  ['recommendationMadeOn', 'appealReceivedByTribunalOn', 'responseReceivedOn', 'appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn', 'appealReceivedByAuthorityOn'],
  ['careRecommendationAnsweredOn', 'recommendationMadeOn', 'recommendationMadeOn', '', ''],
  ['healthAnswerReceivedByAuthorityOn', 'recommendationMadeOn', 'healthRecommendationAnsweredOn', '', 'healthRecommendationAnsweredOn'],
  ['permissionRefusalSentOn', 'tribunalDecisionSentOn', 'permissionSoughtOn', 'permissionGrantedSentOn', 'permissionSoughtOn'],
  ['permissionGrantedSentOn', 'tribunalDecisionSentOn', 'permissionSoughtOn', '', 'permissionSoughtOn'],
  ['upperTribunalRefusalSentOn', 'permissionRefusalSentOn', 'upperTribunalPermissionSoughtOn', 'permissionGrantedSentOn, upperTribunalAppealReceivedOn', 'upperTribunalPermissionSoughtOn'],
  ['upperTribunalPermissionSentOn', '', 'upperTribunalPermissionSoughtOn', '', 'upperTribunalPermissionSoughtOn'],
  ['upperTribunalNoticeCopiedOn', 'upperTribunalAppealReceivedOn', 'upperTribunalAppealReceivedOn', '', 'upperTribunalAppealReceivedOn'],
  ['upperTribunalResponseCopiedOn', '', 'upperTribunalResponseReceivedOn', '', 'upperTribunalResponseReceivedOn'],
  ['claimReceivedBySchoolOn', 'claimReceivedOn', 'claimReceivedOn', 'reinstatementClaimReceivedBySchoolOn', 'claimReceivedOn'],
  ['reinstatementClaimReceivedBySchoolOn', 'claimReceivedOn', 'claimReceivedOn', 'claimReceivedBySchoolOn', 'claimReceivedOn'],
  ['claimReceivedOn', '', '', '', ''],
  ['claimResponseReceivedOn', 'claimReceivedOn', 'claimReceivedBySchoolOn, reinstatementClaimReceivedBySchoolOn', '', 'claimReceivedOn'],
  ['judicialReviewServedOn', 'judicialReviewFiledOn', 'judicialReviewFiledOn', '', 'judicialReviewFiledOn'],
]

/** What `noticeSentOn` of each kind shows to have been done. */
export const noticesShow: Readonly<Record<string, string>> = {
  '@assess': '',
  '@issue': 'assessmentDecisionSentOn',
  '@content':
    'assessmentDecisionSentOn, draftPlanServedOn, reassessmentNotifiedOn, reviewDecisionSentOn after reviewMeetingOn',
  '@reassess': '',
  '@amend': 'reviewDecisionSentOn after reviewMeetingOn',
  '@cease': 'reviewDecisionSentOn after reviewMeetingOn',
}

/** What overtakes a limit; besides, the closing of the case overtakes all but those that stand apart from it. */
// biome-ignore format: one line a limit
export const overtakenBy: readonly (readonly [id: string, by: string])[] = [
  ['assessment.give-advice', '@assess unless reversed'],
  ['assessment.notify-no-plan', 'draftPlanServedOn, finalPlanSentOn, @content, @assess unless reversed'],
  ['plan.comment-on-draft', '@assess unless reversed'],
  ['plan.answer-consultation', 'finalPlanSentOn, amendedPlanSentOn, @content'],
  ['plan.finalise', 'noPlanNoticeSentOn unless reversed, @issue unless reversed, @assess unless reversed'],
  ['review.give-notice', 'reviewMeetingOn at any time'],
  ['review.circulate-papers', 'reviewMeetingOn at any time'],
  ['review.finalise-amendments', '@amend, @cease'],
  ['review.complete', 'reassessedPlanSentOn'],
  ['mediation.contact-adviser', 'appealReceivedByTribunalOn'],
  ['mediation.certify-declined', 'certificateIssuedOn at any time, authorityToldOfMediationOn, adviserToldOfMediationOn'],
  ['mediation.tell-commissioning-body', 'mediationOn at any time, adviserToldNoMediationOn'],
  ['mediation.arrange', 'adviserToldNoMediationOn, appealReceivedByTribunalOn'],
  ['mediation.arrange-health', 'adviserToldNoMediationOn, appealReceivedByTribunalOn'],
  ['mediation.give-date', 'mediationOn at any time'],
  ['mediation.certify-not-arranged', 'certificateIssuedOn at any time'],
  ['mediation.certify-concluded', 'certificateIssuedOn at any time'],
  ['appeal.lodge', 'agreementCarriedOutOn'],
  ['appeal.respond', 'concessionNotifiedOn, appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn'],
  ['appeal.attendance-form', 'concessionNotifiedOn, appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn'],
  ['appeal.further-evidence', 'concessionNotifiedOn, appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn'],
  ['appeal.working-document', 'concessionNotifiedOn, appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn'],
  ['appeal.bundle', 'concessionNotifiedOn, appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn'],
  ['appeal.hearing', 'concessionNotifiedOn, appealWithdrawnOn, orderMadeOn, tribunalDecisionSentOn'],
  ['discrimination.respond', 'tribunalDecisionSentOn'],
  ['discrimination.respond-on-reinstatement', 'tribunalDecisionSentOn'],
  ['detained.give-advice', '@assess unless reversed'],
  ['detained.notify-no-plan', 'draftPlanServedOn, finalPlanSentOn, @content, @assess unless reversed'],
  ['detained.comment-on-draft', '@assess unless reversed'],
  ['detained.finalise', 'noPlanNoticeSentOn unless reversed, @issue unless reversed, @assess unless reversed'],
  ['detained.arrange-mediation', 'adviserToldNoMediationOn, appealReceivedByTribunalOn'],
  ['comply.notify-no-plan', 'finalPlanSentOn, reassessedPlanSentOn'],
  ['comply.finalise-after-assessment', 'noPlanNoticeSentOn'],
]
