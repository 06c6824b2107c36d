// The day before the law of each limit began, and the day.
import { describe, expect, test } from 'vitest'
import { type LimitId, timeLimits } from '../../src/index'
import { errorOf } from '../support/errors'
import { deadline } from './support'

describe('in force: the day before, and the day', () => {
  const AUG = '2014-08-31'
  const SEP = '2014-09-01'
  // biome-ignore format: one line a limit: the last date too early, and the first that will do
  const edges: [LimitId, string, string, string, Record<string, string>?][] = [
    ['assessment.decide', 'requestReceivedOn', AUG, SEP],
    ['assessment.give-advice', 'adviceRequestReceivedOn', AUG, SEP],
    ['assessment.notify-no-plan', 'requestReceivedOn', AUG, SEP],
    ['plan.comment-on-draft', 'draftPlanServedOn', AUG, SEP],
    ['plan.answer-consultation', 'consultationReceivedOn', AUG, SEP],
    ['plan.finalise', 'requestReceivedOn', AUG, SEP],
    ['reassessment.decide', 'reassessmentRequestReceivedOn', AUG, SEP],
    ['reassessment.finalise', 'reassessmentNotifiedOn', AUG, SEP],
    ['reassessment.review', 'reassessedPlanSentOn', AUG, SEP],
    ['review.give-notice', 'reviewMeetingOn', '2014-09-14', '2014-09-15'], // counting back, a counted date
    ['review.circulate-papers', 'reviewMeetingOn', '2014-09-14', '2014-09-15'],
    ['review.report', 'reviewMeetingOn', AUG, SEP],
    ['review.decide', 'reviewMeetingOn', AUG, SEP],
    ['review.comment-on-amendments', 'amendmentNoticeServedOn', AUG, SEP],
    ['review.finalise-amendments', 'amendmentNoticeSentOn', AUG, SEP],
    ['review.finalise-amendments', 'reviewMeetingOn', AUG, SEP],
    ['review.complete', 'planMadeOrReviewedOn', AUG, SEP],
    ['phase-transfer.finalise-to-post-16', 'post16StartsOn', '2014-12-31', '2015-01-01'], // 30 March 2014, 30 March 2015
    ['phase-transfer.finalise-other', 'nextPhaseStartsOn', '2014-12-31', '2015-01-01'],
    ['phase-transfer.finalise-between-post-16', 'nextPost16StartsOn', '2015-01-31', '2015-02-01'],
    ['move.transfer-plan', 'movedOn', AUG, SEP],
    ['move.transfer-plan', 'awareOfMoveOn', AUG, SEP, { movedOn: '2014-10-01' }],
    ['move.inform', 'planTransferredOn', AUG, SEP],
    ['move.review', 'planMadeOrReviewedOn', AUG, SEP, { planTransferredOn: '2014-10-01' }],
    ['move.review', 'planTransferredOn', AUG, SEP, { planMadeOrReviewedOn: '2014-10-01' }],
    ['mediation.contact-adviser', 'noticeSentOn', AUG, SEP],
    ['mediation.contact-adviser', 'noticeDatedOn', AUG, SEP, { noticeSentOn: '2014-10-01' }],
    ['mediation.certify-declined', 'adviserToldNoMediationOn', AUG, SEP],
    ['mediation.tell-commissioning-body', 'authorityToldOfMediationOn', AUG, SEP],
    ['mediation.arrange', 'authorityToldOfMediationOn', AUG, SEP],
    ['mediation.arrange-health', 'commissioningBodyToldOn', AUG, SEP],
    ['mediation.give-date', 'mediationOn', '2014-09-05', '2014-09-06'], // the fifth working day before: 29 August, 1 September
    ['mediation.certify-not-arranged', 'adviserToldNotArrangedOn', AUG, SEP],
    ['mediation.certify-concluded', 'mediationConcludedOn', AUG, SEP],
    ['appeal.lodge', 'noticeSentOn', AUG, SEP],
    ['appeal.respond', 'appealReceivedByAuthorityOn', AUG, SEP],
    ['appeal.attendance-form', 'attendanceFormDueOn', AUG, SEP],
    ['appeal.further-evidence', 'evidenceDueOn', AUG, SEP],
    ['appeal.working-document', 'workingDocumentDueOn', AUG, SEP],
    ['appeal.bundle', 'bundleDueOn', AUG, SEP],
    ['appeal.hearing', 'hearingOn', AUG, SEP],
    ['appeal.answer-health-recommendation', 'recommendationMadeOn', '2018-04-02', '2018-04-03'],
    ['appeal.answer-care-recommendation', 'recommendationMadeOn', '2018-04-02', '2018-04-03'],
    ['appeal.copy-health-answer', 'healthAnswerReceivedByAuthorityOn', AUG, SEP],
    ['appeal.copy-care-answer', 'careRecommendationAnsweredOn', AUG, SEP],
    ['appeal.costs', 'tribunalDecisionSentOn', AUG, SEP],
    ['appeal.costs', 'withdrawalNoticeSentOn', AUG, SEP],
    ['appeal.reinstate', 'appealWithdrawnOn', AUG, SEP],
    ['appeal.seek-permission', 'tribunalDecisionSentOn', AUG, SEP],
    ['appeal.set-aside', 'tribunalDecisionSentOn', AUG, SEP],
    ['appeal.review-changed-circumstances', 'tribunalDecisionSentOn', AUG, SEP],
    ['upper-tribunal.seek-permission', 'permissionRefusalSentOn', AUG, SEP],
    ['upper-tribunal.renew', 'upperTribunalRefusalSentOn', AUG, SEP],
    ['upper-tribunal.lodge', 'permissionGrantedSentOn', AUG, SEP],
    ['upper-tribunal.respond', 'upperTribunalPermissionSentOn', AUG, SEP],
    ['upper-tribunal.respond', 'upperTribunalNoticeCopiedOn', AUG, SEP],
    ['upper-tribunal.reply', 'upperTribunalResponseCopiedOn', AUG, SEP],
    ['discrimination.claim', 'conductEndedOn', AUG, SEP],
    ['discrimination.respond', 'claimReceivedBySchoolOn', AUG, SEP],
    ['discrimination.respond-on-reinstatement', 'reinstatementClaimReceivedBySchoolOn', AUG, SEP],
    ['ombudsman.complain', 'awareOfMatterOn', AUG, SEP],
    ['judicial-review.answer-letter', 'letterBeforeClaimSentOn', AUG, SEP],
    ['judicial-review.acknowledge', 'judicialReviewServedOn', AUG, SEP],
    ['judicial-review.file', 'groundsAroseOn', AUG, SEP],
    ['detained.decide', 'requestReceivedOn', '2015-03-31', '2015-04-01'],
    ['detained.give-advice', 'adviceRequestReceivedOn', '2015-03-31', '2015-04-01'],
    ['detained.arrange-mediation', 'adviserToldOfMediationOn', '2015-03-31', '2015-04-01'],
    ['detained.notify-no-plan', 'requestReceivedOn', '2015-03-31', '2015-04-01'],
    ['detained.comment-on-draft', 'draftPlanServedOn', '2015-03-31', '2015-04-01'],
    ['detained.finalise', 'requestReceivedOn', '2015-03-31', '2015-04-01'],
    ...(['cease-plan', 'notify-assessment', 'notify-no-plan', 'finalise-after-assessment', 'draft-plan', 'finalise-plan', 'reconsider', 'amend-plan', 'amend-placement'] as const).map((id): [LimitId, string, string, string] => [`comply.${id}`, 'orderMadeOn', AUG, SEP]),
    ...(['notify-assessment', 'notify-no-plan', 'finalise-after-assessment', 'draft-plan', 'finalise-plan', 'amend-plan', 'amend-placement', 'agreed-action', 'tell-authority'] as const).map((id): [LimitId, string, string, string] => [`comply.${id}`, 'agreementMadeOn', AUG, SEP]),
    ...(['notify-assessment', 'notify-no-plan', 'finalise-after-assessment', 'draft-plan', 'finalise-plan', 'amend-plan', 'amend-placement'] as const).map((id): [LimitId, string, string, string] => [`comply.${id}`, 'concessionNotifiedOn', '2015-03-22', '2015-03-23']),
  ]

  // A limit that has no row began with the Act, on 1 September 2014; if it did not, it fails here by its name.
  const listed = new Set(edges.map(([id]) => id))
  const others = (Object.keys(timeLimits) as LimitId[]).filter((id) => !listed.has(id))
  const withTheAct = others.map((id): (typeof edges)[number] => {
    const [first = '', ...more] = timeLimits[id].versions[0]?.counts.limbs.map(({ event }) => event) ?? []
    return [id, first, AUG, SEP, Object.fromEntries(more.map((event) => [event, '2014-10-01']))]
  })

  test.each([...edges, ...withTheAct])(
    '%s from %s: not on %s, and on %s',
    (limit, event, tooEarly, first, others = {}) => {
      expect(errorOf(() => deadline(limit, { ...others, [event]: tooEarly }))).toMatchObject({
        code: 'not-in-force',
        path: `dates.${event}`,
      })
      expect(deadline(limit, { ...others, [event]: first }).limit).toBe(limit)
    },
  )

  test.each([
    ['assessment.decide', { requestReceivedOn: AUG }, SEP],
    ['detained.decide', { requestReceivedOn: AUG }, '2015-04-01'],
    ['appeal.answer-care-recommendation', { recommendationMadeOn: AUG }, '2018-04-03'],
    ['comply.amend-plan', { concessionNotifiedOn: AUG }, '2015-03-23'],
    ['comply.amend-plan', { concessionNotifiedOn: '2015-03-22' }, '2015-03-23'],
    ['review.give-notice', { reviewMeetingOn: SEP }, SEP],
  ])('%s: the error names the day the law began', (limit, dates, began) => {
    const error = errorOf(() => deadline(limit, dates))
    expect(error.message).toContain(began)
    expect(error.expected).toMatch(new RegExp(`^a day (from ${began}|that counts back to ${began} or later)$`))
  })
})

// The law of detained persons began on 1 April 2015; a notice sent before that day is not in force (CFA s.73).
describe('for a detained person', () => {
  // biome-ignore format: one line a limit
  const edges: [LimitId, string][] = [
    ['mediation.contact-adviser', 'noticeSentOn'], ['appeal.lodge', 'noticeSentOn'],
    ['mediation.certify-declined', 'adviserToldNoMediationOn'], ['mediation.certify-not-arranged', 'adviserToldNotArrangedOn'],
    ['mediation.certify-concluded', 'mediationConcludedOn'],
    ['comply.notify-assessment', 'orderMadeOn'], ['comply.draft-plan', 'agreementMadeOn'], ['comply.amend-placement', 'concessionNotifiedOn'],
  ]
  const dispute = { kind: 'refusal-to-assess', detained: true } as const

  test.each(edges)('%s from %s: not on 31 March 2015, and on 1 April', (limit, event) => {
    expect(errorOf(() => deadline(limit, { [event]: '2015-03-31' }, { dispute }))).toMatchObject({
      code: 'not-in-force',
      path: `dates.${event}`,
      message: `dates.${event} is 2015-03-31, and the law of ${limit} began on 2015-04-01: no such limit ran then.`,
    })
    expect(deadline(limit, { [event]: '2015-04-01' }, { dispute }).limit).toBe(limit)
    expect(deadline(limit, { [event]: '2015-03-31' }).limit).toBe(limit)
  })

  test('counted back to 5 working days before a session: the counted day decides', () => {
    // Good Friday was 3 April 2015 and Easter Monday the 6th: the fifth working day before the 10th is 1 April.
    expect(deadline('mediation.give-date', { mediationOn: '2015-04-10' }, { dispute }).endsOn).toBe('2015-04-01')
    const run = () => deadline('mediation.give-date', { mediationOn: '2015-04-09' }, { dispute })
    expect(errorOf(run)).toMatchObject({
      code: 'not-in-force',
      message:
        'mediation.give-date would end on 2015-03-31, before its law began on 2015-04-01: no such limit ran then.',
    })
  })
})
