// What is said first of an entry, in each state and to each reader: what to do and by when, or what became of it.
import { expect, test } from 'vitest'
import type { CaseFile, State } from '../../src/index'
import { explainParts, standingOf, summarizeEntry } from '../../src/text'
import { claim, growingByAnotherEvent, plan, refusal, see } from './support'
import { APPEALED, DECIDED, DRAFT, NOTICE, relieved, summaries } from './tables/summaries'

test.each(summaries)('$state: $name', ({ caseFile, asAt, id, state, said }) => {
  const { entry, timeline } = see(caseFile, asAt, id)
  expect(entry.state).toBe(state)
  expect(summarizeEntry(entry, timeline)).toBe(said)
})

test('every state has a row', () => {
  const states: Record<State, true> = {
    'not-started': true,
    'not-due': true,
    'due-today': true,
    waiting: true,
    overdue: true,
    relieved: true,
    met: true,
    'met-late': true,
    'met-time-unknown': true,
    lapsed: true,
    'not-recorded': true,
    'not-applicable': true,
  }
  expect(new Set(summaries.map(({ state }) => state))).toEqual(new Set(Object.keys(states)))
})

const leadOf = (caseFile: CaseFile, asAt: string, id: string): string[] => {
  const { entry, timeline } = see(caseFile, asAt, id)
  return explainParts(entry, timeline).lead.map(({ text }) => text)
}

test('where nobody said what today is, nothing is counted from it', () => {
  const late = (id: string, caseFile: CaseFile, asAt: string) => summarizeEntry(see(caseFile, asAt, id).entry)
  expect(late('plan.finalise', { dates: { requestReceivedOn: '2025-05-12' } }, '2025-10-07')).toMatch(
    /^The council is late: the last day/,
  )
  expect(late('mediation.contact-adviser', plan(NOTICE), '2025-05-04')).toMatch(/^You are late: the last day/)
  expect(late('move.transfer-plan', { dates: { movedOn: '2025-08-25' } }, '2025-08-30')).toMatch(
    /^The old council is late, unless/,
  )
  expect(late('discrimination.claim', claim({ conductEndedOn: '2025-02-10' }), '2025-08-10')).toMatch(
    /passed on Saturday 9 August 2025 \[/,
  )
  expect(late('plan.comment-on-draft', { dates: DRAFT }, '2025-09-18')).toMatch(/passed on Monday 15 September 2025 \[/)
  expect(late('discrimination.claim', claim({ conductEndedOn: '2025-02-10' }), '2025-08-01')).toMatch(
    /\. You do not have to\.$/,
  )
  expect(late('appeal.seek-permission', plan(DECIDED), '2025-06-01')).toMatch(/\. It is a choice, not a duty\.$/)
  expect(late('mediation.contact-adviser', plan(NOTICE), '2025-04-24')).toMatch(
    /\. The last working day before then is Friday 2 May 2025\.$/,
  )
  expect(late('appeal.hearing', plan({ ...APPEALED, hearingOn: '2025-07-18' }), '2025-07-01')).toBe(
    'The day set for the hearing is Friday 18 July 2025 [Rules 5(3)].',
  )
})

test('without its timeline, all that can start what has not begun', () => {
  const { entry } = see({ dates: { planMadeOrReviewedOn: '2025-04-02' } }, '2025-04-02', 'review.finalise-amendments')
  expect(summarizeEntry(entry)).toMatch(
    /^This begins once the council sends the changes it proposes or the review meeting takes place\./,
  )
})

test('a time that can grow by another event than a certificate', () => {
  const { entry, timeline } = growingByAnotherEvent()
  expect(summarizeEntry(entry, timeline)).toBe(
    'This time has not run out: it waits until the old council learns of the move. It then runs for 15 working days from that day [Regs 15(2)].',
  )
  expect(standingOf(entry, timeline)).toBe('Waiting until the old council learns of the move')
})

test('the least that must be left, with how much that is', () => {
  expect(leadOf({ dates: DRAFT }, '2025-09-11', 'plan.comment-on-draft').at(-1)).toBe(
    'The council must give you at least 15 days. You can ask to be heard after that too.',
  )
})

test('a detained person is left time by the home council', () => {
  const detained: CaseFile = {
    dispute: { kind: 'plan-content', sections: ['I'], detained: true },
    dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' },
  }
  expect(leadOf(detained, '2025-09-11', 'detained.comment-on-draft').at(-1)).toMatch(/^The home council must give you/)
})

test('what a lifted limit would be without that, and that only this step may take longer', () => {
  const caseFile: CaseFile = {
    dates: { requestReceivedOn: '2025-06-02' },
    relieved: [relieved('school-closed', 'assessment.decide')],
  }
  const { entry, timeline } = see(caseFile, '2025-07-10', 'assessment.decide')
  expect(explainParts(entry, timeline).lead.slice(1)).toEqual([
    { text: 'Without that, the last day would be Monday 14 July 2025.', law: ['Regs 4(1)', 'Regs 5(1)'] },
    { text: 'Only this step may take longer. The other steps keep their times.', law: ['Code 9.43'] },
    {
      text: 'This reason is for a decision under regulation 5(1). A refusal under section 36(5) has the same time, but not this reason: check which of the two the letter names.',
      law: ['Regs 5(4)', 'Regs 4(1)', 'CFA s.36(5)'],
    },
  ])
  expect(leadOf(caseFile, '2025-07-20', 'assessment.decide')).toContain(
    'Without that, the last day would have been Monday 14 July 2025.',
  )
})

test('the two refusals are told apart only where the exception does not hold for both', () => {
  const covid: CaseFile = {
    dates: { requestReceivedOn: '2020-04-01' },
    relieved: [{ entry: 'assessment.decide', exception: 'coronavirus' }],
  }
  expect(leadOf(covid, '2020-05-01', 'assessment.decide').join(' ')).not.toContain('section 36(5)')
  const other: CaseFile = {
    dates: { requestReceivedOn: '2025-06-02' },
    relieved: [relieved('exceptional-circumstances', 'plan.finalise')],
  }
  expect(leadOf(other, '2025-07-10', 'plan.finalise').join(' ')).not.toContain('section 36(5)')
})

test('how long there will be, once it has begun', () => {
  expect(
    leadOf(
      refusal({ noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-10-01' }),
      '2025-10-02',
      'appeal.respond',
    ),
  ).toHaveLength(2)
  const reasons = (caseFile: CaseFile, id: string) => {
    const { entry, timeline } = see(caseFile, '2025-10-02', id)
    return explainParts(entry, timeline).reasons.map(({ text }) => text)
  }
  expect(reasons(refusal({}), 'appeal.lodge')).toEqual([
    'The time is 2 months after the letter or 1 month after the certificate, whichever is later.',
    'Until then this time does not run.',
  ])
  expect(reasons(refusal({}), 'mediation.contact-adviser')[0]).toBe(
    'The time is 2 months after the letter or 2 months after the date on the letter, whichever is earlier.',
  )
  const assessed: CaseFile = { dates: { requestReceivedOn: '2025-05-12', assessmentDecisionSentOn: '2025-06-02' } }
  expect(reasons(assessed, 'plan.comment-on-draft')[0]).toBe(
    'The time is at least 15 days from the draft plan, counting that day.',
  )
  expect(reasons(plan({ ...NOTICE, authorityToldOfMediationOn: '2025-03-20' }), 'mediation.give-date')).toEqual([
    'The time is at least 5 working days before the mediation.',
  ])
})
