// calculateDeadline's options: what each limit takes and refuses, and what the record then says of itself.
import { describe, expect, test } from 'vitest'
import {
  calculateDeadline,
  closureExceptionApplies,
  computedWith,
  createCalendar,
  type Deadline,
  type DeadlineOptions,
  type Dispute,
  type ExceptionId,
  exceptions,
  type LimitId,
  TimescalesError,
  timeLimits,
} from '../../src/index'

/** A call with dates that the types cannot see. */
const deadline = (limit: string, dates: Record<string, string>, options?: DeadlineOptions): Deadline =>
  calculateDeadline(limit as LimitId, dates as never, options)

const errorOf = (run: () => unknown): TimescalesError => {
  try {
    run()
  } catch (error) {
    if (error instanceof TimescalesError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

// ---------------------------------------------------------------------------------------------------------------
// Which limits take a directed date, an agreed date, and which exceptions lift which: typed from the law page by hand.
// Every counted end lies from 1 May to 25 September 2020 where it can, so that the coronavirus exception is in its window.

const S = 'school-closed'
const E = 'early-years-closed'
const X = 'exceptional-circumstances'
const A = 'absent-from-area'
const M = 'missed-appointment'
const V = 'coronavirus'

type Takes = 'directed' | 'agreed' | 'neither'
const START = '2020-05-04'

// biome-ignore format: one line a limit and what starts it
const table: [LimitId, Record<string, string>, Takes, ExceptionId[]][] = [
  ['assessment.decide', { requestReceivedOn: START }, 'neither', [S, E, X, A, V]],
  ['assessment.give-advice', { adviceRequestReceivedOn: START }, 'neither', [X, A, M, V]],
  ['assessment.notify-no-plan', { requestReceivedOn: START }, 'neither', [S, E, X, A, V]],
  ['plan.comment-on-draft', { draftPlanServedOn: START }, 'neither', [V]],
  ['plan.finalise', { requestReceivedOn: START }, 'neither', [S, E, X, A, V]],
  ['reassessment.decide', { reassessmentRequestReceivedOn: START }, 'neither', [V]],
  ['reassessment.finalise', { reassessmentNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['review.give-notice', { reviewMeetingOn: '2020-06-15' }, 'neither', [V]],
  ['review.circulate-papers', { reviewMeetingOn: '2020-06-15' }, 'neither', [V]],
  ['review.report', { reviewMeetingOn: START }, 'neither', [V]],
  ['review.decide', { reviewMeetingOn: START }, 'neither', [V]],
  ['review.comment-on-amendments', { amendmentNoticeServedOn: START }, 'neither', [V]],
  ['review.finalise-amendments', { amendmentNoticeSentOn: START }, 'neither', [V]],
  ['review.complete', { planMadeOrReviewedOn: '2019-07-01' }, 'neither', []], // the Act's own, not the Regulations'
  ['phase-transfer.finalise-to-post-16', { post16StartsOn: '2020-09-01' }, 'neither', []], // 30 March 2020, before the window
  ['phase-transfer.finalise-other', { nextPhaseStartsOn: '2020-09-01' }, 'neither', []], // 14 February 2020, before the window
  ['phase-transfer.finalise-between-post-16', { nextPost16StartsOn: '2020-10-01' }, 'neither', [V]],
  ['move.transfer-plan', { movedOn: START, awareOfMoveOn: START }, 'neither', [V]],
  ['move.inform', { planTransferredOn: START }, 'neither', [V]],
  ['move.review', { planMadeOrReviewedOn: '2019-06-01', planTransferredOn: START }, 'neither', [V]],
  ['mediation.contact-adviser', { noticeSentOn: START }, 'neither', [V]],
  ['mediation.certify-declined', { adviserToldNoMediationOn: START }, 'neither', [V]],
  ['mediation.tell-commissioning-body', { authorityToldOfMediationOn: START }, 'neither', [V]],
  ['mediation.arrange', { authorityToldOfMediationOn: START }, 'neither', [V]],
  ['mediation.arrange-health', { commissioningBodyToldOn: START }, 'neither', [V]],
  ['mediation.give-date', { mediationOn: '2020-06-15' }, 'neither', [V]],
  ['mediation.certify-not-arranged', { adviserToldNotArrangedOn: START }, 'neither', [V]],
  ['mediation.certify-concluded', { mediationConcludedOn: START }, 'neither', [V]],
  ['appeal.lodge', { noticeSentOn: START }, 'directed', []],
  ['appeal.respond', { appealReceivedByAuthorityOn: START }, 'directed', []],
  ['appeal.answer-recommendation', { recommendationMadeOn: START }, 'neither', [V]],
  ['appeal.seek-permission', { tribunalDecisionSentOn: START }, 'directed', []],
  ['appeal.set-aside', { tribunalDecisionSentOn: START }, 'directed', []],
  ['appeal.review-changed-circumstances', { tribunalDecisionSentOn: START }, 'directed', []],
  ['upper-tribunal.seek-permission', { permissionRefusalSentOn: START }, 'directed', []],
  ['upper-tribunal.renew', { upperTribunalRefusalSentOn: START }, 'directed', []],
  ['upper-tribunal.lodge', { permissionGrantedSentOn: START }, 'directed', []],
  ['discrimination.claim', { conductEndedOn: START }, 'neither', []],
  ['ombudsman.complain', { awareOfMatterOn: START }, 'neither', []],
  ['judicial-review.file', { groundsAroseOn: START }, 'neither', []],
  ['detained.decide', { requestReceivedOn: START }, 'neither', [S, X, V]],
  ['detained.notify-no-plan', { requestReceivedOn: START }, 'neither', [S, X, V]],
  ['detained.comment-on-draft', { draftPlanServedOn: START }, 'neither', [V]],
  ['detained.finalise', { requestReceivedOn: START }, 'neither', [S, X, V]],
  ['comply.cease-plan', { orderMadeOn: START }, 'directed', [V]], // at once is no period to lift
  ['comply.notify-assessment', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.notify-assessment', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.notify-assessment', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.notify-no-plan', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.notify-no-plan', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.notify-no-plan', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.finalise-after-assessment', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.finalise-after-assessment', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.finalise-after-assessment', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.draft-plan', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.draft-plan', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.draft-plan', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.finalise-plan', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.finalise-plan', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.finalise-plan', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.reconsider', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.amend-plan', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.amend-plan', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.amend-plan', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.amend-placement', { orderMadeOn: START }, 'directed', [S, E, X, A, V]],
  ['comply.amend-placement', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.amend-placement', { concessionNotifiedOn: START }, 'neither', [S, E, X, A, V]],
  ['comply.agreed-action', { agreementMadeOn: START }, 'agreed', [S, E, X, A, V]],
  ['comply.tell-authority', { agreementMadeOn: START }, 'neither', [S, E, X, A, V]],
]

test('every limit is in the table', () => {
  expect([...new Set(table.map(([id]) => id))].sort()).toEqual(Object.keys(timeLimits).sort())
})

describe.each(table)('%s %j', (limit, dates, takes, lifting) => {
  const FIXED = '2020-10-08' // a Thursday, after every start
  const accepted = (fixed: 'directedDueOn' | 'agreedDueOn') => deadline(limit, dates, { [fixed]: FIXED })

  test(`a directed date is ${takes === 'directed' ? 'taken' : 'refused'}`, () => {
    if (takes !== 'directed')
      return expect(errorOf(() => accepted('directedDueOn'))).toMatchObject({
        code: 'invalid-input',
        path: 'options.directedDueOn',
      })
    const { endsOn, dueOn, dueTime, adjustments } = accepted('directedDueOn')
    expect({ endsOn, dueOn, dueTime }).toEqual({ endsOn: FIXED, dueOn: FIXED, dueTime: '17:00' })
    expect(adjustments.map(({ rule }) => rule)).toEqual(['directed-date'])
    expect(adjustments[0]).toMatchObject({ to: FIXED, basis: ['Rules 5(3)(a)', 'Rules 12(4)'] })
  })

  test(`an agreed date is ${takes === 'agreed' ? 'taken' : 'refused'}`, () => {
    if (takes !== 'agreed')
      return expect(errorOf(() => accepted('agreedDueOn'))).toMatchObject({
        code: 'invalid-input',
        path: 'options.agreedDueOn',
      })
    const { endsOn, dueOn, dueTime, adjustments } = accepted('agreedDueOn')
    expect({ endsOn, dueOn, dueTime }).toEqual({ endsOn: FIXED, dueOn: FIXED, dueTime: null })
    expect(adjustments).toEqual([expect.objectContaining({ rule: 'agreed-date', to: FIXED, basis: ['Regs 42(5)'] })])
  })

  test('the exceptions that could lift it are in the record', () => {
    expect(deadline(limit, dates).exceptions).toEqual(lifting)
    expect(deadline(limit, dates).relieved).toBeNull()
  })

  test.each(Object.keys(exceptions) as ExceptionId[])('relieved by %s', (exception) => {
    const relievedBy = () => deadline(limit, dates, { relievedBy: exception })
    if (!lifting.includes(exception))
      return expect(errorOf(relievedBy)).toMatchObject({ code: 'invalid-input', path: 'options.relievedBy' })
    const plain = deadline(limit, dates)
    const { relieved, ...record } = relievedBy()
    expect(relieved?.by).toEqual([exception])
    expect({ ...record, relieved: null }).toEqual(plain) // the date is still shown
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('directed and agreed dates', () => {
  const respond = (directedDueOn: string) =>
    deadline('appeal.respond', { appealReceivedByAuthorityOn: '2025-06-30' }, { directedDueOn })

  // biome-ignore format: one line a day
  test.each([
    ['2025-06-30', '2025-06-30', [], 'the day it began will do'],
    ['2025-08-15', '2025-08-15', [], 'a Friday in August stands'],
    ['2025-08-16', '2025-08-18', ['roll-to-working-day'], 'a Saturday in August rolls to the Monday, not to September'],
    ['2025-08-24', '2025-08-26', ['roll-to-working-day'], 'a Sunday before the bank holiday rolls over it'],
    ['2025-12-25', '2025-12-29', ['roll-to-working-day'], 'Christmas Day rolls past Boxing Day and the weekend'],
    ['2025-12-29', '2025-12-29', [], 'a working day between Christmas and New Year stands'],
    ['2026-01-01', '2026-01-02', ['roll-to-working-day'], 'New Year’s Day rolls by a day'],
  ])('directed for %s: %s (%s, %s)', (directed, dueOn, rolled) => {
    const found = respond(directed)
    expect({ endsOn: found.endsOn, dueOn: found.dueOn }).toEqual({ endsOn: directed, dueOn })
    expect(found.adjustments.map(({ rule }) => rule)).toEqual(['directed-date', ...rolled])
    expect(found.adjustments[0]).toMatchObject({ from: '2025-09-09', to: directed })
  })

  test('the day before it began: contradictory', () => {
    expect(errorOf(() => respond('2025-06-29'))).toMatchObject({
      code: 'contradictory-dates',
      path: 'options.directedDueOn',
    })
  })

  test('an agreed date before the agreement: contradictory', () => {
    const agreed = (day: string) =>
      deadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, { agreedDueOn: day })
    expect(errorOf(() => agreed('2025-11-13'))).toMatchObject({
      code: 'contradictory-dates',
      path: 'options.agreedDueOn',
    })
    expect(agreed('2025-11-14').dueOn).toBe('2025-11-14')
  })

  test.each([
    ['2025-12-27', 'Saturday'],
    ['2025-12-25', 'Christmas Day'],
    ['2025-08-25', 'bank holiday'],
  ])('an agreed %s (%s) stands as it falls', (day) => {
    const found = deadline('comply.amend-plan', { agreementMadeOn: '2025-07-14' }, { agreedDueOn: day })
    expect(found).toMatchObject({ endsOn: day, dueOn: day, dueTime: null, holidays: 'not-used' })
  })

  test('the same date as counted is a direction all the same', () => {
    const found = deadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, { agreedDueOn: '2025-12-19' })
    expect(found.adjustments).toEqual([
      { rule: 'agreed-date', from: '2025-12-19', to: '2025-12-19', basis: ['Regs 42(5)'] },
    ])
  })

  test('an order’s directed date rolls and is due at 17:00, its own period does neither', () => {
    const order = { orderMadeOn: '2025-07-21' }
    expect(deadline('comply.amend-plan', order)).toMatchObject({ dueOn: '2025-08-25', dueTime: null })
    expect(deadline('comply.amend-plan', order, { directedDueOn: '2025-08-25' })).toMatchObject({
      endsOn: '2025-08-25',
      dueOn: '2025-08-26',
      dueTime: '17:00',
    })
  })

  test('one or the other, not both', () => {
    const both = { directedDueOn: '2025-12-19', agreedDueOn: '2025-12-19' }
    expect(errorOf(() => deadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, both)).code).toBe(
      'invalid-input',
    )
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('dispute: whether a certificate date counts', () => {
  const dates = { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-04-23' }
  const lodge = (dispute?: Dispute | Dispute[]) =>
    deadline('appeal.lodge', dates, dispute === undefined ? {} : { dispute })

  test('nobody said which dispute: it counts, and the record says what that assumes', () => {
    const found = lodge()
    expect(found).toMatchObject({ dueOn: '2025-05-23', assumptions: ['certificate-needed'], unknown: [] })
    expect(found.starts.map(({ event, chosen }) => [event, chosen])).toEqual([
      ['noticeSentOn', false],
      ['certificateIssuedOn', true],
    ])
  })

  // biome-ignore format: one line a dispute
  test.each<[Dispute | Dispute[], string]>([
    [{ kind: 'refusal-to-assess' }, '2025-05-23'],
    [{ kind: 'plan-content', sections: ['F'] }, '2025-05-23'],
    [{ kind: 'plan-content', sections: ['F', 'I'] }, '2025-05-23'],
    [{ kind: 'plan-content', sections: ['I'] }, '2025-05-06'],
    [{ kind: 'plan-content', sections: ['I', 'C', 'D'] }, '2025-05-06'],
    [{ kind: 'plan-content', sections: ['F', 'I'], detained: true }, '2025-05-06'],
    [[{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['B'] }], '2025-05-23'],
    [[{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['C'] }], '2025-05-06'],
  ])('%j: %s, and nothing assumed', (dispute, dueOn) => {
    const found = lodge(dispute)
    expect(found).toMatchObject({ dueOn, assumptions: [], unknown: [] })
    expect(found.starts.length).toBe(dueOn === '2025-05-23' ? 2 : 1)
  })

  test('where no certificate is needed, none is missed', () => {
    const placement: Dispute = { kind: 'plan-content', sections: ['I'] }
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-03' }, { dispute: placement }).unknown).toEqual([])
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-03' }).unknown).toEqual(['certificateIssuedOn'])
  })

  test.each<Dispute>([
    { kind: 'draft-plan' },
    { kind: 'plan-content', sections: ['C'] },
    { kind: 'disability-discrimination' },
    { kind: 'statement-of-sen' },
    { kind: 'cease-to-maintain-plan', detained: true },
  ])('no appeal lies in %j: invalid-input', (dispute) => {
    expect(errorOf(() => lodge(dispute))).toMatchObject({ code: 'invalid-input', path: 'options.dispute' })
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('coronavirus: counted end from 1 May to 25 September 2020 (SI 2020/471)', () => {
  // biome-ignore format: one line an edge
  test.each([
    ['2020-03-19', '2020-04-30', false],
    ['2020-03-20', '2020-05-01', true],
    ['2020-08-14', '2020-09-25', true],
    ['2020-08-15', '2020-09-26', false],
  ])('received %s, six weeks end %s: %s', (requestReceivedOn, endsOn, lifts) => {
    const found = deadline('assessment.decide', { requestReceivedOn })
    expect(found.endsOn).toBe(endsOn)
    expect(found.exceptions.includes('coronavirus')).toBe(lifts)
    const relieved = () => deadline('assessment.decide', { requestReceivedOn }, { relievedBy: 'coronavirus' })
    if (lifts) expect(relieved().relieved).toEqual({ by: ['coronavirus'], basis: ['SI 2020/471'] })
    else expect(errorOf(relieved)).toMatchObject({ code: 'invalid-input', path: 'options.relievedBy' })
  })

  test('the counted end decides, not a directed date', () => {
    const order = { orderMadeOn: '2020-08-21' } // 5 weeks: 25 September
    const options: DeadlineOptions = { directedDueOn: '2020-10-30', relievedBy: 'coronavirus' }
    expect(deadline('comply.amend-plan', order, options)).toMatchObject({
      dueOn: '2020-10-30',
      relieved: { by: ['coronavirus'] },
    })
    const later = { orderMadeOn: '2020-08-22' } // 26 September
    const back: DeadlineOptions = { directedDueOn: '2020-09-25', relievedBy: 'coronavirus' }
    expect(errorOf(() => deadline('comply.amend-plan', later, back)).code).toBe('invalid-input')
  })
})

describe('closures: at least 28 days, advice asked for from a week before it starts to a week before it ends', () => {
  // biome-ignore format: one line an edge
  test.each([
    ['2025-07-20', '2025-07-23', '2025-08-19', false, '27 days'],
    ['2025-07-20', '2025-07-23', '2025-08-20', true, '28 days'],
    ['2025-07-15', '2025-07-23', '2025-09-03', false, 'eight days before closing'],
    ['2025-07-16', '2025-07-23', '2025-09-03', true, 'seven days before closing'],
    ['2025-07-23', '2025-07-23', '2025-09-03', true, 'the day it closes'],
    ['2025-08-27', '2025-07-23', '2025-09-03', true, 'seven days before reopening'],
    ['2025-08-28', '2025-07-23', '2025-09-03', false, 'six days before reopening'],
    ['2025-09-03', '2025-07-23', '2025-09-03', false, 'the day it reopens'],
    ['2025-07-23', '2025-07-23', '2025-07-23', false, 'no closure at all'],
  ])('asked %s, closed %s, open %s: %s (%s)', (adviceRequestedOn, closedFrom, reopensOn, applies) => {
    const closure = { adviceRequestedOn, closedFrom, reopensOn }
    expect(closureExceptionApplies(closure)).toBe(applies)
    const request = { requestReceivedOn: '2025-07-07' }
    for (const relievedBy of ['school-closed', 'early-years-closed'] as const) {
      const relieved = () => deadline('assessment.decide', request, { relievedBy, closure })
      if (applies) expect(relieved().relieved).toEqual({ by: [relievedBy], basis: ['Regs 5(4)'] })
      else expect(errorOf(relieved)).toMatchObject({ code: 'invalid-input', path: 'options.closure' })
    }
  })

  const request = { requestReceivedOn: '2025-07-07' }
  const closure = { adviceRequestedOn: '2025-07-20', closedFrom: '2025-07-23', reopensOn: '2025-09-03' }

  test('without a closure to test, the caller says that it applies', () => {
    expect(deadline('assessment.decide', request, { relievedBy: 'school-closed' }).relieved?.by).toEqual([
      'school-closed',
    ])
  })

  // biome-ignore format: one line a mistake
  test.each<[string, DeadlineOptions, string, string]>([
    ['a closure without an exception', { closure }, 'invalid-input', 'options.closure'],
    ['a closure for another exception', { relievedBy: 'absent-from-area', closure }, 'invalid-input', 'options.closure'],
    ['open before it closed', { relievedBy: 'school-closed', closure: { ...closure, reopensOn: '2025-07-22' } }, 'contradictory-dates', 'options.closure.reopensOn'],
    ['a day that is none', { relievedBy: 'school-closed', closure: { ...closure, closedFrom: '2025-02-30' } }, 'invalid-date', 'options.closure.closedFrom'],
    ['a date missing', { relievedBy: 'school-closed', closure: { closedFrom: '2025-07-23', reopensOn: '2025-09-03' } as never }, 'invalid-date', 'options.closure.adviceRequestedOn'],
    ['a key too many', { relievedBy: 'school-closed', closure: { ...closure, school: 'X' } as never }, 'invalid-input', 'options.closure.school'],
    ['no object', { relievedBy: 'school-closed', closure: '2025-07-23' as never }, 'invalid-input', 'options.closure'],
  ])('%s: %s', (_, options, code, path) => {
    expect(errorOf(() => deadline('assessment.decide', request, options))).toMatchObject({ code, path })
  })

  test('beside another exception the closure is for the one that is a closure', () => {
    const relievedBy = ['absent-from-area', 'school-closed'] as const
    expect(deadline('assessment.decide', request, { relievedBy, closure }).relieved?.by).toEqual(relievedBy)
  })
})

describe('what lifted the limit, and by which provision', () => {
  // biome-ignore format: one line a limit
  test.each<[LimitId, Record<string, string>, ExceptionId, string[]]>([
    ['assessment.decide', { requestReceivedOn: START }, X, ['Regs 5(4)']],
    ['assessment.give-advice', { adviceRequestReceivedOn: START }, M, ['Regs 8(2)']],
    ['assessment.give-advice', { adviceRequestReceivedOn: START }, X, ['Regs 8(2)']],
    ['assessment.notify-no-plan', { requestReceivedOn: START }, S, ['Regs 10(4)']],
    ['plan.finalise', { requestReceivedOn: START }, A, ['Regs 13(3)']],
    ['reassessment.finalise', { reassessmentNotifiedOn: START }, E, ['Regs 27(3)']],
    ['comply.amend-plan', { orderMadeOn: START }, X, ['Regs 44(3)']],
    ['comply.amend-plan', { agreementMadeOn: START }, X, ['Regs 44(3)']],
    ['comply.amend-plan', { concessionNotifiedOn: START }, X, ['Regs 45(7)']],
    ['detained.decide', { requestReceivedOn: START }, S, ['Detained Regs 5(4)']],
    ['detained.finalise', { requestReceivedOn: START }, X, ['Detained Regs 13(3)']],
    ['comply.amend-plan', { orderMadeOn: START }, V, ['SI 2020/471']],
    ['mediation.arrange', { authorityToldOfMediationOn: START }, V, ['SI 2020/471']],
    ['appeal.answer-recommendation', { recommendationMadeOn: START }, V, ['SI 2020/471']],
  ])('%s %j by %s: %j', (limit, dates, exception, basis) => {
    expect(deadline(limit, dates, { relievedBy: exception }).relieved).toEqual({ by: [exception], basis })
  })

  test('several exceptions, each named once, with the provisions of all', () => {
    const options: DeadlineOptions = { relievedBy: [X, V, X] }
    expect(deadline('assessment.decide', { requestReceivedOn: START }, options).relieved).toEqual({
      by: [X, V],
      basis: ['Regs 5(4)', 'SI 2020/471'],
    })
  })

  test.each([[[]], [['school-closed', 'coronavirus']], [[undefined]]])('%j is refused as a whole', (relievedBy) => {
    const run = () =>
      deadline('assessment.decide', { requestReceivedOn: '2025-05-12' }, { relievedBy: relievedBy as never })
    expect(errorOf(run)).toMatchObject({ code: 'invalid-input', path: 'options.relievedBy' })
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('verified: the weakest of the provision and of the rules that counted or moved the date', () => {
  // biome-ignore format: one line a record
  test.each<[string, Record<string, string>, DeadlineOptions, Deadline['verified']]>([
    ['review.give-notice', { reviewMeetingOn: '2025-06-12' }, {}, 'statute'],                        // read, and counting back is the provision's words
    ['phase-transfer.finalise-other', { nextPhaseStartsOn: '2026-09-01' }, {}, 'statute'],           // "before 15 February"
    ['phase-transfer.finalise-between-post-16', { nextPost16StartsOn: '2026-09-01' }, {}, 'as-made'],// months bring Dodds v Walker
    ['assessment.decide', { requestReceivedOn: '2025-05-12' }, {}, 'as-made'],                       // the provision is read, "after" is as-made
    ['plan.finalise', { requestReceivedOn: '2025-05-12' }, {}, 'as-made'],
    ['plan.comment-on-draft', { draftPlanServedOn: '2025-08-18' }, {}, 'guidance'],                  // "beginning with" is guidance
    ['ombudsman.complain', { awareOfMatterOn: '2025-03-03' }, {}, 'guidance'],
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, {}, 'as-made'],
    ['appeal.lodge', { noticeSentOn: '2025-06-05' }, {}, 'as-made'],                                 // moved by r.12(3)(a), as-made
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, { directedDueOn: '2025-06-02' }, 'guidance'],   // a directed date is guidance
    ['appeal.respond', { appealReceivedByAuthorityOn: '2025-03-24' }, {}, 'guidance'],
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-05-07' }, {}, 'as-made'],    // nothing made up
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-07-07' }, {}, 'guidance'],   // August made up: our reading
    ['upper-tribunal.renew', { upperTribunalRefusalSentOn: '2025-05-07' }, {}, 'as-made'],
    ['upper-tribunal.renew', { upperTribunalRefusalSentOn: '2025-12-15' }, {}, 'guidance'],
    ['mediation.contact-adviser', { noticeSentOn: '2025-03-03' }, {}, 'as-made'],
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2025-03-10' }, {}, 'guidance'],
    ['comply.reconsider', { orderMadeOn: '2025-06-06' }, {}, 'recollection'],
    ['comply.reconsider', { orderMadeOn: '2025-06-06' }, { directedDueOn: '2025-06-30' }, 'recollection'],
    ['comply.draft-plan', { orderMadeOn: '2025-06-06' }, {}, 'as-made'],
    ['comply.draft-plan', { orderMadeOn: '2025-06-06' }, { directedDueOn: '2025-06-30' }, 'guidance'],
    ['comply.draft-plan', { agreementMadeOn: '2025-06-06' }, { agreedDueOn: '2025-06-30' }, 'as-made'], // an agreed date is statute
    ['comply.draft-plan', { concessionNotifiedOn: '2025-06-06' }, {}, 'as-made'],
    ['comply.amend-plan', { orderMadeOn: '2025-06-06' }, {}, 'guidance'],
    ['comply.agreed-action', { agreementMadeOn: '2025-06-06' }, {}, 'as-made'],
    ['move.transfer-plan', { movedOn: '2025-08-25' }, {}, 'as-made'],                                // the limb that gave the end
    ['move.transfer-plan', { movedOn: '2025-08-25', awareOfMoveOn: '2025-09-01' }, {}, 'guidance'],
    ['discrimination.claim', { conductEndedOn: '2025-02-28' }, {}, 'guidance'],
    ['detained.decide', { requestReceivedOn: '2025-01-06' }, {}, 'as-made'],
  ])('%s %j %j: %s', (limit, dates, options, verified) => {
    expect(deadline(limit, dates, options).verified).toBe(verified)
  })
})

describe('holidays: whether the result leans on them, and where they came from', () => {
  const own = createCalendar({ bankHolidays: ['2025-05-05', '2025-12-25'] })

  // biome-ignore format: one line a record
  test.each<[string, Record<string, string>, DeadlineOptions, Deadline['holidays']]>([
    ['plan.finalise', { requestReceivedOn: '2025-05-12' }, {}, 'not-used'],
    ['plan.finalise', { requestReceivedOn: '2050-05-12' }, {}, 'not-used'],
    ['appeal.lodge', { noticeSentOn: '2025-03-04' }, {}, 'published'],                       // due on a working day: it was looked at
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, {}, 'published'],
    ['appeal.lodge', { noticeSentOn: '2029-03-05' }, {}, 'projected'],
    ['appeal.lodge', { noticeSentOn: '2028-11-30' }, {}, 'projected'],                       // ends in January 2029
    ['appeal.lodge', { noticeSentOn: '2028-10-24' }, {}, 'published'],                       // ends on Sunday 24 December 2028
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, { calendar: own }, 'supplied'],
    ['appeal.lodge', { noticeSentOn: '2026-03-05' }, { calendar: own }, 'published'],        // it lists 2025 alone
    ['appeal.respond', { appealReceivedByAuthorityOn: '2028-12-04' }, {}, 'projected'],      // counted through two years
    ['appeal.respond', { appealReceivedByAuthorityOn: '2024-12-02' }, { calendar: own }, 'supplied'],
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2025-03-10' }, {}, 'published'],
    ['mediation.give-date', { mediationOn: '2025-06-12' }, {}, 'published'],
    ['mediation.give-date', { mediationOn: '2029-01-03' }, {}, 'projected'],
    ['mediation.arrange', { authorityToldOfMediationOn: '2025-03-10' }, {}, 'not-used'],
    ['comply.amend-plan', { orderMadeOn: '2025-06-06' }, {}, 'not-used'],
    ['comply.amend-plan', { orderMadeOn: '2025-06-06' }, { directedDueOn: '2025-06-30' }, 'published'],
    ['comply.amend-plan', { agreementMadeOn: '2025-06-06' }, { agreedDueOn: '2025-06-30' }, 'not-used'],
    ['move.transfer-plan', { movedOn: '2025-08-25' }, {}, 'not-used'],
    ['move.transfer-plan', { movedOn: '2025-09-26', awareOfMoveOn: '2025-09-01' }, {}, 'published'], // to see which is later
  ])('%s %j: %s', (limit, dates, options, holidays) => {
    expect(deadline(limit, dates, options).holidays).toBe(holidays)
  })

  test('the calendar given is the one counted by', () => {
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-05' }).dueOn).toBe('2025-05-06')
    const working = createCalendar({ bankHolidays: ['2025-12-25'] })
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-05' }, { calendar: working }).dueOn).toBe('2025-05-05')
    const knownOn = createCalendar({ knownOn: '2022-09-08' })
    expect(deadline('appeal.lodge', { noticeSentOn: '2022-07-19' }, { calendar: knownOn }).dueOn).toBe('2022-09-19')
    expect(deadline('appeal.lodge', { noticeSentOn: '2022-07-19' }).dueOn).toBe('2022-09-20')
  })
})

describe('a strict calendar, where it is closed', () => {
  const strict = createCalendar({ beyond: 'error' })

  test('what does not lean on it is still told, without the last working day', () => {
    expect(deadline('plan.finalise', { requestReceivedOn: '2050-05-09' }, { calendar: strict })).toMatchObject({
      dueOn: '2050-09-26',
      lastWorkingDayOn: null,
      holidays: 'not-used',
    })
    expect(deadline('plan.finalise', { requestReceivedOn: '2050-05-09' }).lastWorkingDayOn).toBe('2050-09-26')
  })

  test('a later limb without working days may end beyond it', () => {
    const dates = { movedOn: '2030-01-01', awareOfMoveOn: '2028-01-03' }
    expect(deadline('move.transfer-plan', dates, { calendar: strict })).toMatchObject({
      dueOn: '2030-01-01',
      lastWorkingDayOn: null,
      holidays: 'published',
    })
  })

  test.each([
    ['appeal.lodge', { noticeSentOn: '2050-05-09' }],
    ['appeal.respond', { appealReceivedByAuthorityOn: '2050-05-09' }],
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2050-05-09' }],
  ])('%s is beyond it', (limit, dates) => {
    expect(errorOf(() => deadline(limit, dates, { calendar: strict })).code).toBe('beyond-calendar')
  })

  test('before 2011 and after 2099 every calendar is closed', () => {
    expect(errorOf(() => deadline('appeal.lodge', { noticeSentOn: '2099-11-30' })).code).toBe('beyond-calendar')
  })
})

describe('unknown and assumptions', () => {
  // biome-ignore format: one line a record
  test.each<[string, Record<string, string>, string[], string[]]>([
    ['appeal.lodge', { noticeSentOn: '2025-03-03' }, ['certificateIssuedOn'], []],
    ['appeal.lodge', { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-03-12' }, [], ['certificate-needed']],
    ['review.finalise-amendments', { reviewMeetingOn: '2025-06-12' }, ['amendmentNoticeSentOn'], ['could-be-earlier']],
    ['review.finalise-amendments', { amendmentNoticeSentOn: '2025-07-10' }, ['reviewMeetingOn'], ['could-be-earlier']],
    ['review.finalise-amendments', { amendmentNoticeSentOn: '2025-07-10', reviewMeetingOn: '2025-06-12' }, [], []],
    ['move.transfer-plan', { movedOn: '2025-08-25', awareOfMoveOn: '2025-09-01' }, [], ['working-day-assumed']],
    ['move.review', { planMadeOrReviewedOn: '2025-01-20', planTransferredOn: '2025-09-01' }, [], []],
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2025-03-10' }, [], ['working-day-assumed']],
    ['mediation.certify-not-arranged', { adviserToldNotArrangedOn: '2025-04-14' }, [], ['working-day-assumed', 'code-says-three-days']],
    ['mediation.certify-concluded', { mediationConcludedOn: '2025-04-14' }, [], ['working-day-assumed']],
    ['mediation.give-date', { mediationOn: '2025-04-14' }, [], ['working-day-assumed']],
    ['mediation.tell-commissioning-body', { authorityToldOfMediationOn: '2025-04-14' }, [], ['working-day-assumed']],
    ['appeal.respond', { appealReceivedByAuthorityOn: '2025-04-14' }, [], []],
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-07-16' }, [], ['upper-tribunal-day-for-day']],
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-05-16' }, [], []],
    ['upper-tribunal.lodge', { permissionGrantedSentOn: '2025-11-28' }, [], ['upper-tribunal-day-for-day']],
    ['upper-tribunal.renew', { upperTribunalRefusalSentOn: '2025-12-15' }, [], []],
    ['plan.finalise', { requestReceivedOn: '2025-05-12' }, [], []],
  ])('%s %j: unknown %j, assumes %j', (limit, dates, unknown, assumptions) => {
    const found = deadline(limit, dates)
    expect(found.unknown).toEqual(unknown)
    expect([...found.assumptions].sort()).toEqual([...assumptions].sort())
  })

  test('no working day was counted, so none was assumed', () => {
    const found = deadline('move.transfer-plan', { movedOn: '2025-08-25' })
    expect(found.unknown).toEqual(['awareOfMoveOn'])
    expect(found.assumptions).toEqual([])
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('in force: the day before, and the day', () => {
  const AUG = '2014-08-31'
  const SEP = '2014-09-01'
  // biome-ignore format: one line a limit: the last date too early, and the first that will do
  const edges: [LimitId, string, string, string, Record<string, string>?][] = [
    ['assessment.decide', 'requestReceivedOn', AUG, SEP],
    ['assessment.give-advice', 'adviceRequestReceivedOn', AUG, SEP],
    ['assessment.notify-no-plan', 'requestReceivedOn', AUG, SEP],
    ['plan.comment-on-draft', 'draftPlanServedOn', AUG, SEP],
    ['plan.finalise', 'requestReceivedOn', AUG, SEP],
    ['reassessment.decide', 'reassessmentRequestReceivedOn', AUG, SEP],
    ['reassessment.finalise', 'reassessmentNotifiedOn', AUG, SEP],
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
    ['mediation.certify-declined', 'adviserToldNoMediationOn', AUG, SEP],
    ['mediation.tell-commissioning-body', 'authorityToldOfMediationOn', AUG, SEP],
    ['mediation.arrange', 'authorityToldOfMediationOn', AUG, SEP],
    ['mediation.arrange-health', 'commissioningBodyToldOn', AUG, SEP],
    ['mediation.give-date', 'mediationOn', '2014-09-05', '2014-09-06'], // the fifth working day before: 29 August, 1 September
    ['mediation.certify-not-arranged', 'adviserToldNotArrangedOn', AUG, SEP],
    ['mediation.certify-concluded', 'mediationConcludedOn', AUG, SEP],
    ['appeal.lodge', 'noticeSentOn', AUG, SEP],
    ['appeal.respond', 'appealReceivedByAuthorityOn', AUG, SEP],
    ['appeal.answer-recommendation', 'recommendationMadeOn', '2018-04-02', '2018-04-03'],
    ['appeal.seek-permission', 'tribunalDecisionSentOn', AUG, SEP],
    ['appeal.set-aside', 'tribunalDecisionSentOn', AUG, SEP],
    ['appeal.review-changed-circumstances', 'tribunalDecisionSentOn', AUG, SEP],
    ['upper-tribunal.seek-permission', 'permissionRefusalSentOn', AUG, SEP],
    ['upper-tribunal.renew', 'upperTribunalRefusalSentOn', AUG, SEP],
    ['upper-tribunal.lodge', 'permissionGrantedSentOn', AUG, SEP],
    ['discrimination.claim', 'conductEndedOn', AUG, SEP],
    ['ombudsman.complain', 'awareOfMatterOn', AUG, SEP],
    ['judicial-review.file', 'groundsAroseOn', AUG, SEP],
    ['detained.decide', 'requestReceivedOn', '2015-03-31', '2015-04-01'],
    ['detained.notify-no-plan', 'requestReceivedOn', '2015-03-31', '2015-04-01'],
    ['detained.comment-on-draft', 'draftPlanServedOn', '2015-03-31', '2015-04-01'],
    ['detained.finalise', 'requestReceivedOn', '2015-03-31', '2015-04-01'],
    ...(['cease-plan', 'notify-assessment', 'notify-no-plan', 'finalise-after-assessment', 'draft-plan', 'finalise-plan', 'reconsider', 'amend-plan', 'amend-placement'] as const).map((id): [LimitId, string, string, string] => [`comply.${id}`, 'orderMadeOn', AUG, SEP]),
    ...(['notify-assessment', 'notify-no-plan', 'finalise-after-assessment', 'draft-plan', 'finalise-plan', 'amend-plan', 'amend-placement', 'agreed-action', 'tell-authority'] as const).map((id): [LimitId, string, string, string] => [`comply.${id}`, 'agreementMadeOn', AUG, SEP]),
    ...(['notify-assessment', 'notify-no-plan', 'finalise-after-assessment', 'draft-plan', 'finalise-plan', 'amend-plan', 'amend-placement'] as const).map((id): [LimitId, string, string, string] => [`comply.${id}`, 'concessionNotifiedOn', '2015-03-22', '2015-03-23']),
  ]

  test('every limit is in the table', () => {
    expect([...new Set(edges.map(([id]) => id))].sort()).toEqual(Object.keys(timeLimits).sort())
  })

  test.each(edges)('%s from %s: not on %s, and on %s', (limit, event, tooEarly, first, others = {}) => {
    expect(errorOf(() => deadline(limit, { ...others, [event]: tooEarly }))).toMatchObject({
      code: 'not-in-force',
      path: `dates.${event}`,
    })
    expect(deadline(limit, { ...others, [event]: first }).limit).toBe(limit)
  })

  test.each([
    ['assessment.decide', { requestReceivedOn: AUG }, SEP],
    ['detained.decide', { requestReceivedOn: AUG }, '2015-04-01'],
    ['appeal.answer-recommendation', { recommendationMadeOn: AUG }, '2018-04-03'],
    ['comply.amend-plan', { concessionNotifiedOn: AUG }, '2015-03-23'],
    ['review.give-notice', { reviewMeetingOn: SEP }, SEP],
  ])('%s: the error names the day the law began', (limit, dates, began) => {
    expect(errorOf(() => deadline(limit, dates)).message).toContain(began)
  })
})

describe('the record', () => {
  test('says what computed it, and is frozen throughout', () => {
    const record = deadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
    expect(record.computedWith).toEqual(computedWith)
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(record)).toBe(true)
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })

  test('undefined options and dates are as if left out', () => {
    const plain = deadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
    const options = {
      calendar: undefined,
      dispute: undefined,
      directedDueOn: undefined,
      agreedDueOn: undefined,
      relievedBy: undefined,
      closure: undefined,
    }
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-06-05' }, options)).toEqual(plain)
    expect(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05', certificateIssuedOn: undefined })).toEqual(
      plain,
    )
  })

  test('minimum is true of the floors alone', () => {
    const floors = table.filter(([limit, dates]) => deadline(limit, dates).minimum).map(([limit]) => limit)
    expect(floors).toEqual(['plan.comment-on-draft', 'review.comment-on-amendments', 'detained.comment-on-draft'])
  })
})
