// What real cases showed: each was told a wrong thing by the first version. One test each, with its authority.
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile, calculateDeadline, deadlineStatus, type TimelineEntry } from '../../src/index'

const on = (caseFile: CaseFile, asAt: string) => buildTimeline(caseFile, { asAt })
const entry = (caseFile: CaseFile, asAt: string, id: string): TimelineEntry | undefined =>
  on(caseFile, asAt).entries.find((each) => each.id === id)

describe('R (W) v Hertfordshire [2023] EWHC 3138 (Admin): a refusal reversed without an order', () => {
  const W: CaseFile = {
    dispute: { kind: 'refusal-to-assess' },
    dates: { requestReceivedOn: '2022-12-30', noticeSentOn: '2023-02-08', decisionReversedOn: '2023-03-15' },
  }

  test('the plan was due on 19 May 2023, 20 weeks from the request', () => {
    expect(entry(W, '2023-05-12', 'plan.finalise')).toMatchObject({
      state: 'not-due',
      deadline: { dueOn: '2023-05-19' },
    })
    expect(entry(W, '2023-05-20', 'plan.finalise')?.state).toBe('overdue')
  })

  test('before the council changed its mind, nothing was due from it', () => {
    expect(entry(W, '2023-03-14', 'plan.finalise')?.state).toBe('not-applicable')
  })

  test('the change of mind does not stop the time to appeal: a promise can be broken', () => {
    expect(entry(W, '2023-03-20', 'appeal.lodge')).toMatchObject({
      state: 'not-due',
      deadline: { dueOn: '2023-04-11' },
    })
  })
})

describe('a plan in dispute whose day is known, and the letter’s is not', () => {
  const file: CaseFile = {
    dispute: { kind: 'plan-content', sections: ['B', 'F'] },
    dates: { requestReceivedOn: '2025-01-06', finalPlanSentOn: '2025-05-26' },
  }

  test('the decision is the notice: the appeal runs, and says what it takes as given', () => {
    const { entries, next } = on(file, '2025-06-30')
    const appeal = entries.find(({ id }) => id === 'appeal.lodge')
    expect(appeal).toMatchObject({ state: 'not-due', deadline: { endsOn: '2025-07-26', dueOn: '2025-07-28' } })
    expect(appeal?.assumptions).toContain('notice-sent-with-decision')
    expect(next?.id).toBe('mediation.contact-adviser')
  })

  test('where no decision is dated at all, the appeal stands as not started, never left out in silence', () => {
    const { entries, waitingFor } = on({ dispute: { kind: 'refusal-to-reassess' }, dates: {} }, '2025-06-30')
    expect(entries.map(({ id, state }) => [id, state])).toEqual([
      ['mediation.contact-adviser', 'not-started'],
      ['appeal.lodge', 'not-started'],
    ])
    expect(waitingFor).toEqual(['noticeSentOn'])
  })
})

describe('the adviser contacted in time, the certificate still to come, two months past (Regs 34, 39; Rules 20(1)(c))', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-assess' },
    dates: { noticeSentOn: '2025-03-03', adviserContactedOn: '2025-05-01', adviserToldNoMediationOn: '2025-05-02' },
  }

  test('the appeal waits: the month after the certificate has not begun', () => {
    const { entries, overdue } = on(file, '2025-05-08')
    expect(entries.find(({ id }) => id === 'appeal.lodge')?.state).toBe('waiting')
    expect(overdue).not.toContain('appeal.lodge')
  })

  test('once it is issued, there is a month from its day', () => {
    const issued = { ...file, dates: { ...file.dates, certificateIssuedOn: '2025-05-09' } }
    expect(entry(issued, '2025-05-12', 'appeal.lodge')).toMatchObject({
      state: 'not-due',
      deadline: { dueOn: '2025-06-09' },
    })
  })

  test('contacted late without asking to mediate, it is overdue; asked for, a certificate can still come (39(1), (3))', () => {
    const late = { ...file, dates: { noticeSentOn: '2025-03-03', adviserContactedOn: '2025-05-12' } }
    expect(entry(late, '2025-05-14', 'appeal.lodge')?.state).toBe('overdue')
    const asked = { ...late, dates: { ...late.dates, authorityToldOfMediationOn: '2025-05-13' } }
    expect(entry(asked, '2025-05-14', 'appeal.lodge')?.state).toBe('waiting')
  })

  test('received while it waited, nobody knows whether in time', () => {
    const sent = { ...file, dates: { ...file.dates, appealReceivedByTribunalOn: '2025-05-08' } }
    expect(entry(sent, '2025-06-01', 'appeal.lodge')).toMatchObject({ state: 'met-time-unknown', metOn: '2025-05-08' })
  })

  test('after 5pm on the last day is past it as well', () => {
    const evening = { ...file, dates: { ...file.dates, appealReceivedByTribunalOn: '2025-05-06T18:00' } }
    expect(entry(evening, '2025-06-01', 'appeal.lodge')?.state).toBe('met-time-unknown')
  })

  test('a record alone says overdue: only a whole case can know of a certificate', () => {
    const deadline = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-03-03' })
    expect(deadlineStatus(deadline, { asAt: '2025-05-08' })).toBe('overdue')
  })
})

describe('a later step shows that an earlier one was taken, and not when', () => {
  const review: CaseFile = { dates: { reviewMeetingOn: '2025-01-14', amendedPlanSentOn: '2025-06-10' } }

  test('a meeting in January, a plan in June: nobody knows when the council decided (Regs 20(10))', () => {
    expect(entry(review, '2025-06-11', 'review.decide')).toMatchObject({ state: 'met-time-unknown', metOn: null })
  })

  test('a meeting held does not show that papers were circulated (Regs 20(4); the Ombudsman found the opposite)', () => {
    expect(entry(review, '2025-01-15', 'review.circulate-papers')?.state).toBe('not-applicable')
  })
})

test('a refusal to assess can be appealed whenever it was made (CFA s.36(6)(b) only spares the council two steps)', () => {
  const { classification } = on(
    { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-03-03' } },
    '2025-03-10',
  )
  expect(classification?.appeal).toEqual({ available: true, provision: 'CFA s.51(2)(a)' })
})

describe('what ends one thing is not forgotten in another', () => {
  test('a re-assessed plan restarts the year: the old annual review is not overdue (Code 9.197; Regs 27(4)(a))', () => {
    const file: CaseFile = { dates: { planMadeOrReviewedOn: '2024-03-01', reassessedPlanSentOn: '2024-11-01' } }
    expect(entry(file, '2025-04-01', 'review.complete')?.state).toBe('not-applicable')
    expect(entry(file, '2025-04-01', 'reassessment.review')).toMatchObject({ deadline: { dueOn: '2025-11-01' } })
  })

  test('a plan that ended leaves no review report next', () => {
    const file: CaseFile = { dates: { reviewMeetingOn: '2025-05-06', caseClosedOn: '2025-05-12' } }
    expect(on(file, '2025-05-14').next).toBeNull()
    expect(entry(file, '2025-05-14', 'review.report')?.state).toBe('not-applicable')
  })

  test('a claim whose time has passed is named: nobody may read that nothing is due (EqA Sch.17 para 4)', () => {
    const file: CaseFile = { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-01-15' } }
    expect(on(file, '2025-07-15')).toMatchObject({ next: null, passed: ['discrimination.claim'] })
  })
})

test('a recommendation’s five weeks begin with its day: 2 June 2025 is answered by 6 July (Rec Regs 6(3), 7(1))', () => {
  const answer = (limit: 'appeal.answer-health-recommendation' | 'appeal.answer-care-recommendation') =>
    calculateDeadline(limit, { recommendationMadeOn: '2025-06-02' }).dueOn
  expect(answer('appeal.answer-health-recommendation')).toBe('2025-07-06')
  expect(answer('appeal.answer-care-recommendation')).toBe('2025-07-06')
})

test('a file with done, directed or relieved for what has not started is valid, whatever the day', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-assess' },
    dates: { requestReceivedOn: '2025-01-06', noticeSentOn: '2025-02-10' },
    done: { 'assessment.give-advice': '2025-03-20' },
    directed: { 'appeal.respond': '2025-06-20' },
    relieved: [{ entry: 'plan.finalise', exception: 'exceptional-circumstances' }],
  }
  for (const asAt of ['2024-12-01', '2025-01-06', '2025-02-09', '2025-02-10', '2025-05-01', '2027-01-01'])
    expect(() => on(file, asAt)).not.toThrow()
})
