// What each limit takes: a directed date, an agreed date, and the exceptions that lift it, typed from the law page by hand.
// Every counted end lies from 1 May to 25 September 2020 where it can, so that the coronavirus exception is in its window.
import { describe, expect, test } from 'vitest'
import { type ExceptionId, exceptions, type LimitId, timeLimits } from '../../src/index'
import { errorOf } from '../support/errors'
import { deadline } from './support'

const S = 'school-closed'
const E = 'early-years-closed'
const X = 'exceptional-circumstances'
const A = 'absent-from-area'
const M = 'missed-appointment'
const V = 'coronavirus'

type Takes = 'directed' | 'agreed' | 'neither'
type Row = [LimitId, Record<string, string>, Takes, ExceptionId[]]
const START = '2020-05-04'

// biome-ignore format: one line a limit and what starts it
const table: Row[] = [
  ['assessment.decide', { requestReceivedOn: START }, 'neither', [S, E, X, A, V]],
  ['assessment.give-advice', { adviceRequestReceivedOn: START }, 'neither', [X, A, M, V]],
  ['assessment.notify-no-plan', { requestReceivedOn: START }, 'neither', [S, E, X, A, V]],
  ['plan.comment-on-draft', { draftPlanServedOn: START }, 'neither', []],
  ['plan.answer-consultation', { consultationReceivedOn: START }, 'neither', []],
  ['plan.finalise', { requestReceivedOn: START }, 'neither', [S, E, X, A, V]],
  ['reassessment.decide', { reassessmentRequestReceivedOn: START }, 'neither', [V]],
  ['reassessment.finalise', { reassessmentNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['reassessment.review', { reassessedPlanSentOn: '2019-07-01' }, 'neither', [V]],
  ['review.give-notice', { reviewMeetingOn: '2020-06-15' }, 'neither', []],
  ['review.circulate-papers', { reviewMeetingOn: '2020-06-15' }, 'neither', []],
  ['review.report', { reviewMeetingOn: START }, 'neither', [V]],
  ['review.decide', { reviewMeetingOn: START }, 'neither', [V]],
  ['review.comment-on-amendments', { amendmentNoticeServedOn: START }, 'neither', []],
  ['review.finalise-amendments', { amendmentNoticeSentOn: START }, 'neither', [V]],
  ['review.finalise-amendments', { reviewMeetingOn: START }, 'neither', [V]],
  ['review.complete', { planMadeOrReviewedOn: '2019-07-01' }, 'neither', [V]],
  ['phase-transfer.finalise-to-post-16', { post16StartsOn: '2020-09-01' }, 'neither', []],
  ['phase-transfer.finalise-other', { nextPhaseStartsOn: '2020-09-01' }, 'neither', []],
  ['phase-transfer.finalise-between-post-16', { nextPost16StartsOn: '2020-12-01' }, 'neither', []], // ends on 1 July 2020
  ['move.transfer-plan', { movedOn: START, awareOfMoveOn: START }, 'neither', [V]],
  ['move.transfer-plan', { movedOn: START }, 'neither', []], // "at once" is no period to lift
  ['move.inform', { planTransferredOn: START }, 'neither', [V]],
  ['move.review', { planMadeOrReviewedOn: '2019-06-01', planTransferredOn: START }, 'neither', [V]],
  ['mediation.contact-adviser', { noticeSentOn: START }, 'neither', [V]],
  ['mediation.certify-declined', { adviserToldNoMediationOn: START }, 'neither', [V]],
  ['mediation.tell-commissioning-body', { authorityToldOfMediationOn: START }, 'neither', [V]],
  ['mediation.arrange', { authorityToldOfMediationOn: START }, 'neither', [V]],
  ['mediation.arrange-health', { commissioningBodyToldOn: START }, 'neither', [V]],
  ['mediation.give-date', { mediationOn: '2020-06-15' }, 'neither', []],
  ['mediation.certify-not-arranged', { adviserToldNotArrangedOn: START }, 'neither', [V]],
  ['mediation.certify-concluded', { mediationConcludedOn: START }, 'neither', [V]],
  ['appeal.lodge', { noticeSentOn: START }, 'directed', []],
  ['appeal.respond', { appealReceivedByAuthorityOn: START }, 'directed', []],
  ['appeal.attendance-form', { attendanceFormDueOn: START }, 'directed', []],
  ['appeal.further-evidence', { evidenceDueOn: START }, 'directed', []],
  ['appeal.working-document', { workingDocumentDueOn: START }, 'directed', []],
  ['appeal.bundle', { bundleDueOn: START }, 'directed', []],
  ['appeal.hearing', { hearingOn: START }, 'neither', []],
  ['appeal.answer-health-recommendation', { recommendationMadeOn: START }, 'directed', [V]],
  ['appeal.answer-care-recommendation', { recommendationMadeOn: START }, 'directed', [V]],
  ['appeal.copy-health-answer', { healthAnswerReceivedByAuthorityOn: START }, 'neither', [V]],
  ['appeal.copy-care-answer', { careRecommendationAnsweredOn: START }, 'neither', [V]],
  ['appeal.seek-permission', { tribunalDecisionSentOn: START }, 'directed', []],
  ['appeal.set-aside', { tribunalDecisionSentOn: START }, 'directed', []],
  ['appeal.costs', { tribunalDecisionSentOn: START }, 'directed', []],
  ['appeal.costs', { withdrawalNoticeSentOn: START }, 'directed', []],
  ['appeal.review-changed-circumstances', { tribunalDecisionSentOn: START }, 'directed', []],
  ['appeal.reinstate', { appealWithdrawnOn: START }, 'directed', []],
  ['upper-tribunal.seek-permission', { permissionRefusalSentOn: START }, 'directed', []],
  ['upper-tribunal.renew', { upperTribunalRefusalSentOn: START }, 'directed', []],
  ['upper-tribunal.lodge', { permissionGrantedSentOn: START }, 'directed', []],
  ['upper-tribunal.respond', { upperTribunalPermissionSentOn: START }, 'directed', []],
  ['upper-tribunal.respond', { upperTribunalNoticeCopiedOn: START }, 'directed', []],
  ['upper-tribunal.reply', { upperTribunalResponseCopiedOn: START }, 'directed', []],
  ['discrimination.claim', { conductEndedOn: START }, 'neither', []],
  ['discrimination.respond', { claimReceivedBySchoolOn: START }, 'directed', []],
  ['discrimination.respond-on-reinstatement', { reinstatementClaimReceivedBySchoolOn: START }, 'directed', []],
  ['ombudsman.complain', { awareOfMatterOn: '2019-07-01' }, 'neither', []],
  ['judicial-review.answer-letter', { letterBeforeClaimSentOn: START }, 'neither', []],
  ['judicial-review.file', { groundsAroseOn: START }, 'neither', []],
  ['judicial-review.acknowledge', { judicialReviewServedOn: START }, 'neither', []],
  ['detained.decide', { requestReceivedOn: START }, 'neither', [S, X, A, V]],
  ['detained.give-advice', { adviceRequestReceivedOn: START }, 'neither', [X, A, M, V]],
  ['detained.notify-no-plan', { requestReceivedOn: START }, 'neither', [S, X, A, V]],
  ['detained.comment-on-draft', { draftPlanServedOn: START }, 'neither', []],
  ['detained.finalise', { requestReceivedOn: START }, 'neither', [S, X, A, V]],
  ['detained.arrange-mediation', { adviserToldOfMediationOn: START }, 'neither', [V]],
  ['comply.cease-plan', { orderMadeOn: START }, 'directed', []],
  ['comply.notify-assessment', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.notify-assessment', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.notify-assessment', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.notify-no-plan', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.notify-no-plan', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.notify-no-plan', { concessionNotifiedOn: START }, 'neither', [V]],
  ['comply.finalise-after-assessment', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.finalise-after-assessment', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.finalise-after-assessment', { concessionNotifiedOn: START }, 'neither', [V]],
  ['comply.draft-plan', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.draft-plan', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.draft-plan', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.finalise-plan', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.finalise-plan', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.finalise-plan', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.reconsider', { orderMadeOn: START }, 'directed', [V]],
  ['comply.amend-plan', { orderMadeOn: START }, 'directed', [V]],
  ['comply.amend-plan', { agreementMadeOn: START }, 'agreed', [V]],
  ['comply.amend-plan', { concessionNotifiedOn: START }, 'neither', [V]],
  ['comply.amend-placement', { orderMadeOn: START }, 'directed', [V]],
  ['comply.amend-placement', { agreementMadeOn: START }, 'agreed', [V]],
  ['comply.amend-placement', { concessionNotifiedOn: START }, 'neither', [V]],
  ['comply.agreed-action', { agreementMadeOn: START }, 'agreed', [V]],
  ['comply.tell-authority', { agreementMadeOn: START }, 'neither', [V]],
]

// A detained person's duties: Detained Regs 29(7) and 30(7), never the closing of an early years setting.
// biome-ignore format: one line a limit and what starts it
const detained: Row[] = [
  ['comply.notify-assessment', { orderMadeOn: START }, 'directed', [V]],
  ['comply.notify-assessment', { agreementMadeOn: START }, 'agreed', [V]],
  ['comply.notify-assessment', { concessionNotifiedOn: START }, 'neither', [V]],
  ['comply.notify-no-plan', { orderMadeOn: START }, 'directed', [V]],
  ['comply.notify-no-plan', { agreementMadeOn: START }, 'agreed', [V]],
  ['comply.notify-no-plan', { concessionNotifiedOn: START }, 'neither', [S, X, A, V]],
  ['comply.finalise-after-assessment', { orderMadeOn: START }, 'directed', [V]],
  ['comply.finalise-after-assessment', { agreementMadeOn: START }, 'agreed', [V]],
  ['comply.finalise-after-assessment', { concessionNotifiedOn: START }, 'neither', [S, X, A, V]],
  ['comply.draft-plan', { orderMadeOn: START }, 'directed', [S, X, A, V]],
  ['comply.draft-plan', { agreementMadeOn: START }, 'agreed', [S, X, A, V]],
  ['comply.draft-plan', { concessionNotifiedOn: START }, 'neither', [S, X, A, V]],
  ['comply.finalise-plan', { orderMadeOn: START }, 'directed', [S, X, A, V]],
  ['comply.finalise-plan', { agreementMadeOn: START }, 'agreed', [S, X, A, V]],
  ['comply.finalise-plan', { concessionNotifiedOn: START }, 'neither', [S, X, A, V]],
  ['comply.reconsider', { orderMadeOn: START }, 'directed', [S, X, A, V]],
  ['comply.amend-placement', { orderMadeOn: START }, 'directed', [V]],
  ['comply.amend-placement', { agreementMadeOn: START }, 'agreed', [V]],
  ['comply.amend-placement', { concessionNotifiedOn: START }, 'neither', [V]],
  ['comply.agreed-action', { agreementMadeOn: START }, 'agreed', [V]],
]

test('every limit is in the table', () => {
  expect([...new Set(table.map(([id]) => id))].sort()).toEqual(Object.keys(timeLimits).sort())
})

const everyRow = [
  ...table.map((row) => [...row, 'anybody'] as const),
  ...detained.map((row) => [...row, 'detained'] as const),
]

describe.each(everyRow)('%s %j', (limit, dates, takes, lifting, person) => {
  const about = person === 'detained' ? { dispute: { kind: 'refusal-to-assess', detained: true } as const } : {}
  const FIXED = '2020-10-08' // a Thursday, after every start
  const accepted = (fixed: 'directedDueOn' | 'agreedDueOn') => deadline(limit, dates, { ...about, [fixed]: FIXED })
  const direction = timeLimits[limit].group === 'upper-tribunal' ? ['UT Rules 12(4)'] : ['Rules 5(3)(a)', 'Rules 12(4)']

  test(`a directed date is ${takes === 'directed' ? 'taken' : 'refused'}, for ${person}`, () => {
    if (takes !== 'directed')
      return expect(errorOf(() => accepted('directedDueOn'))).toMatchObject({
        code: 'invalid-input',
        path: 'options.directedDueOn',
      })
    const { endsOn, dueOn, dueTime, adjustments } = accepted('directedDueOn')
    expect({ endsOn, dueOn, dueTime }).toEqual({ endsOn: FIXED, dueOn: FIXED, dueTime: '17:00' })
    expect(adjustments).toEqual([expect.objectContaining({ rule: 'directed-date', to: FIXED, basis: direction })])
  })

  test(`an agreed date is ${takes === 'agreed' ? 'taken' : 'refused'}, for ${person}`, () => {
    if (takes !== 'agreed')
      return expect(errorOf(() => accepted('agreedDueOn'))).toMatchObject({
        code: 'invalid-input',
        path: 'options.agreedDueOn',
      })
    const { endsOn, dueOn, dueTime, adjustments } = accepted('agreedDueOn')
    expect({ endsOn, dueOn, dueTime }).toEqual({ endsOn: FIXED, dueOn: FIXED, dueTime: null })
    const basis = person === 'detained' ? ['Detained Regs 27(4)'] : ['Regs 42(5)']
    expect(adjustments).toEqual([expect.objectContaining({ rule: 'agreed-date', to: FIXED, basis })])
  })

  test(`the exceptions that could lift it are in the record, for ${person}`, () => {
    expect(deadline(limit, dates, about)).toMatchObject({ exceptions: lifting, relieved: null })
  })

  test.each(Object.keys(exceptions) as ExceptionId[])(`relieved by %s, for ${person}`, (exception) => {
    const relievedBy = () => deadline(limit, dates, { ...about, relievedBy: exception })
    if (!lifting.includes(exception))
      return expect(errorOf(relievedBy)).toMatchObject({ code: 'invalid-input', path: 'options.relievedBy' })
    const plain = deadline(limit, dates, about)
    const { relieved, ...record } = relievedBy()
    expect(relieved?.by).toEqual([exception])
    expect({ ...record, relieved: null }).toEqual(plain) // the date is still shown
  })
})

test.each<LimitId>(['comply.cease-plan', 'comply.amend-plan', 'comply.tell-authority'])(
  '%s is not owed to a detained person',
  (limit) => {
    const dates = limit === 'comply.tell-authority' ? { agreementMadeOn: START } : { orderMadeOn: START }
    const run = () => deadline(limit, dates, { dispute: { kind: 'refusal-to-assess', detained: true } })
    expect(errorOf(run)).toMatchObject({ code: 'invalid-input', path: 'options.dispute' })
  },
)

test('minimum is true of the floors alone', () => {
  const floors = table.filter(([limit, dates]) => deadline(limit, dates).minimum).map(([limit]) => limit)
  expect(floors).toEqual(['plan.comment-on-draft', 'review.comment-on-amendments', 'detained.comment-on-draft'])
})
