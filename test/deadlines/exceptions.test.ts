// What lifts a limit: the window of the coronavirus regulations, closures, and the provision that each result names.
import { describe, expect, test } from 'vitest'
import { closureExceptionApplies, type DeadlineOptions, type ExceptionId, type LimitId } from '../../src/index'
import { errorOf } from '../support/errors'
import { deadline } from './support'

const S = 'school-closed'
const E = 'early-years-closed'
const X = 'exceptional-circumstances'
const A = 'absent-from-area'
const M = 'missed-appointment'
const V = 'coronavirus'
const START = '2020-05-04'

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
    ['assessment.give-advice', { adviceRequestReceivedOn: START }, M, ['Regs 8(2)(c)']],
    ['detained.give-advice', { adviceRequestReceivedOn: START }, M, ['Detained Regs 8(2)(d)']],
    ['detained.give-advice', { adviceRequestReceivedOn: START }, A, ['Detained Regs 8(2)']],
    ['assessment.give-advice', { adviceRequestReceivedOn: START }, X, ['Regs 8(2)']],
    ['assessment.notify-no-plan', { requestReceivedOn: START }, S, ['Regs 10(4)']],
    ['plan.finalise', { requestReceivedOn: START }, A, ['Regs 13(3)']],
    ['reassessment.finalise', { reassessmentNotifiedOn: START }, E, ['Regs 27(3)']],
    ['comply.draft-plan', { orderMadeOn: START }, X, ['Regs 44(3)']],
    ['comply.draft-plan', { agreementMadeOn: START }, X, ['Regs 44(3)']],
    ['comply.draft-plan', { concessionNotifiedOn: START }, X, ['Regs 45(7)']],
    ['detained.notify-no-plan', { requestReceivedOn: START }, A, ['Detained Regs 10(4)']],
    ['detained.decide', { requestReceivedOn: START }, S, ['Detained Regs 5(4)']],
    ['detained.finalise', { requestReceivedOn: START }, X, ['Detained Regs 13(3)']],
    ['comply.amend-plan', { orderMadeOn: START }, V, ['SI 2020/471']],
    ['mediation.arrange', { authorityToldOfMediationOn: START }, V, ['SI 2020/471']],
    ['appeal.answer-health-recommendation', { recommendationMadeOn: START }, V, ['SI 2020/471']],
    ['review.complete', { planMadeOrReviewedOn: '2019-07-01' }, V, ['SI 2020/471']],
  ])('%s %j by %s: %j', (limit, dates, exception, basis) => {
    expect(deadline(limit, dates, { relievedBy: exception }).relieved).toEqual({ by: [exception], basis })
  })

  test.each<[LimitId, Record<string, string>, string[]]>([
    ['comply.draft-plan', { orderMadeOn: START }, ['Detained Regs 29(7)']],
    ['comply.draft-plan', { agreementMadeOn: START }, ['Detained Regs 29(7)']],
    ['comply.draft-plan', { concessionNotifiedOn: START }, ['Detained Regs 30(7)']],
  ])('%s %j, for a detained person: %j', (limit, dates, basis) => {
    const dispute = { kind: 'refusal-to-issue-plan', detained: true } as const
    expect(deadline(limit, dates, { dispute, relievedBy: X }).relieved).toEqual({ by: [X], basis })
  })

  test('several exceptions, each named once, with the provisions of all', () => {
    const options: DeadlineOptions = { relievedBy: [X, V, X] }
    expect(deadline('assessment.decide', { requestReceivedOn: START }, options).relieved).toEqual({
      by: [X, V],
      basis: ['Regs 5(4)', 'SI 2020/471'],
    })
  })

  test.each([[['school-closed', 'coronavirus']], [['school-closed', undefined]], [['school-closed', 'school-shut']]])(
    '%j is refused as a whole',
    (relievedBy) => {
      const run = () =>
        deadline('assessment.decide', { requestReceivedOn: '2025-05-12' }, { relievedBy: relievedBy as never })
      expect(errorOf(run)).toMatchObject({ code: 'invalid-input', path: 'options.relievedBy' })
    },
  )

  test('a claim of nothing lifts nothing', () => {
    expect(deadline('assessment.decide', { requestReceivedOn: START }, { relievedBy: [] }).relieved).toBeNull()
  })
})
