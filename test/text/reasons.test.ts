// Why a date is what it is: each sentence of the reasons, once.
import { expect, test } from 'vitest'
import { type CaseFile, calculateDeadline, createCalendar, type TimelineDeadline } from '../../src/index'
import { explainDeadline, explainEntry, explainParts } from '../../src/text'
import { plan, refusal, see } from './support'
import { reasons } from './tables/reasons'

const HOUR =
  'The last day ends at 5pm, UK time. That is the careful reading of the rule [Rules 12(1); Interpretation Act s.9].'

test('a whole explanation, in its order: what to do, from when, what moved it, what it assumes, notes, how sure', () => {
  const { entry, timeline } = see(
    { dispute: { kind: 'refusal-to-reassess' }, dates: { noticeSentOn: '2025-10-26' } },
    '2025-12-11',
    'appeal.lodge',
  )
  expect(explainEntry(entry, timeline)).toEqual([
    'Your appeal must reach the Tribunal by 5pm on Friday 2 January 2026 [Rules 20(1)(c)].',
    'It needs a mediation certificate, and you have at least 1 month from the day the certificate is issued.',
    'There are 22 days left.',
    'On Sunday 26 October 2025, the council sent the letter with its decision. That day is not counted, so the 2 months end on Friday 26 December 2025.',
    'Once the mediation certificate is issued, the time runs to 1 month from that day, if that is later.',
    'Friday 26 December 2025 is between 25 December and 1 January. So the last day moves to the first working day after that is over, Friday 2 January 2026 [Rules 12(3)(a)].',
    HOUR,
    'The appeal counts when the Tribunal receives it, not when you send it [Rules 20(1)(c)].',
    'An agreement at mediation does not stop this time, unless everything in dispute has been agreed and done.',
    'If the council says that it has changed its mind, that does not stop your time to appeal.',
    'We read some of the law here as it was first made, with its later changes.',
  ])
})

test('a deadline by itself is explained as still to be done', () => {
  expect(explainDeadline(calculateDeadline('plan.finalise', { requestReceivedOn: '2025-05-12' })).slice(0, 2)).toEqual([
    'The council must send the final plan by Monday 29 September 2025 [Regs 13(2)].',
    'On Monday 12 May 2025, the request reached the council. That day is not counted, so the 20 weeks end on Monday 29 September 2025.',
  ])
})

test.each(reasons)('$name', ({ deadline, said }) => {
  const items = explainDeadline(deadline)
  for (const sentence of [said].flat()) expect(items).toContain(sentence)
})

test('who has the choice reads what follows from it: nobody is told to appeal where there is none', () => {
  expect(
    explainDeadline(calculateDeadline('mediation.arrange-health', { commissioningBodyToldOn: '2025-03-20' })).join(' '),
  ).not.toContain('appeal')
})

// How sure: quietly, and nothing where the law was read as it stands.
test.each([
  ['statute', calculateDeadline('review.give-notice', { reviewMeetingOn: '2025-10-16' }), null],
  [
    'as-made',
    calculateDeadline('plan.finalise', { requestReceivedOn: '2025-05-12' }),
    'We read some of the law here as it was first made, with its later changes.',
  ],
  [
    'guidance',
    calculateDeadline('plan.answer-consultation', { consultationReceivedOn: '2025-09-01' }),
    'For some of the law here we read guidance, not the text itself.',
  ],
  [
    'recollection',
    calculateDeadline('judicial-review.acknowledge', { judicialReviewServedOn: '2025-09-01' }),
    'Some of the law here was not checked against the text: get advice before you rely on it.',
  ],
] as const)('how sure: %s', (verified, deadline, said) => {
  expect(deadline.verified).toBe(verified)
  const last = explainDeadline(deadline).at(-1)
  if (said === null) expect(last).not.toMatch(/law here|sure|read/)
  else expect(last).toBe(said)
})

test('bank holidays that are not published yet, or were given', () => {
  const dates = { appealReceivedByAuthorityOn: '2035-04-20' }
  expect(explainDeadline(calculateDeadline('appeal.respond', dates))).toContain(
    'Some bank holidays here are not published yet. The date could still change.',
  )
  const calendar = createCalendar({ bankHolidays: ['2035-01-01', '2035-05-07'] })
  expect(explainDeadline(calculateDeadline('appeal.respond', dates, { calendar }))).toContain(
    'The bank holidays are those given for this answer, not the published list.',
  )
})

const reasonsOf = (caseFile: CaseFile, asAt: string, id: string): string[] => {
  const { entry, timeline } = see(caseFile, asAt, id)
  return explainEntry(entry, timeline)
}

test('what a timeline assumes', () => {
  const silent: CaseFile = { dispute: { kind: 'refusal-to-assess' }, dates: { assessmentDecisionSentOn: '2025-03-03' } }
  expect(reasonsOf(silent, '2025-03-10', 'appeal.lodge')).toContain(
    'No date is given for the letter with the decision, so this assumes that it was sent on the day of the decision.',
  )
  const onTheDay = plan({ noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-05-06' })
  expect(reasonsOf(onTheDay, '2025-05-07', 'appeal.lodge')).toContain(
    'It came on the last day, at a time not known: this assumes that it came by 5pm [Rules 12(1)].',
  )
})

test('an event that is still to come is told as such, once today is known', () => {
  const planned: CaseFile = { dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' } }
  expect(reasonsOf(planned, '2025-08-01', 'plan.comment-on-draft').join(' ')).toContain(
    'On Monday 1 September 2025, the council serves the draft plan.',
  )
})

test('what is settled needs no notes, and nothing that could still change it', () => {
  const { entry, timeline } = see(
    plan({ noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-04-01' }),
    '2025-04-02',
    'appeal.lodge',
  )
  expect(explainParts(entry, timeline).reasons.map(({ text }) => text)).toEqual([
    'On Monday 3 March 2025, the council sent the letter with its decision. That day is not counted, so the 2 months end on Saturday 3 May 2025.',
    'Saturday 3 May 2025 is not a working day. So the last day is the next one, Tuesday 6 May 2025.',
  ])
})

/** The law of a detained person is that of the record, and nothing else. */
test('a detained person: every provision that is cited is theirs', () => {
  const dates = {
    noticeSentOn: '2025-03-03',
    adviserContactedOn: '2025-03-10',
    adviserToldOfMediationOn: '2025-03-10',
    adviserToldNotArrangedOn: '2025-04-10',
    mediationOn: '2025-04-20',
    mediationConcludedOn: '2025-04-20',
    agreementMadeOn: '2025-04-20',
  }
  const detained: CaseFile = { dispute: { kind: 'refusal-to-issue-plan', detained: true }, dates }
  for (const asAt of ['2025-04-12', '2025-06-01']) {
    const { timeline } = see(detained, asAt, 'mediation.contact-adviser')
    const law = timeline.entries
      .flatMap((entry) => explainParts(entry, timeline).lead.concat(explainParts(entry, timeline).reasons))
      .flatMap((each) => each.law)
    expect(law.filter((citation) => citation.startsWith('Regs'))).toEqual([])
    expect(law).toContain('Detained Regs 19')
    expect(law).toContain('Detained Regs 20(2)')
    expect(law).toContain('Detained Regs 24(3)')
  }
  const agreed = see(detained, '2025-04-25', 'comply.draft-plan@agreementMadeOn')
  expect(explainEntry(agreed.entry, agreed.timeline)).toContain(
    'The parties to the mediation may agree another date in writing [Detained Regs 27(4)].',
  )
  expect(explainEntry(agreed.entry, agreed.timeline)).toContain(
    'This time limit can be lifted because of a long school closure, exceptional circumstances or a long absence from the area [Detained Regs 29(7)].',
  )
  const ordered = see(
    {
      dispute: { kind: 'refusal-to-issue-plan', detained: true },
      dates: { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-04-01', orderMadeOn: '2025-06-02' },
    },
    '2025-06-03',
    'comply.draft-plan@orderMadeOn',
  )
  expect(explainEntry(ordered.entry, ordered.timeline)).toContain(
    'If the Tribunal names another date, that date stands.',
  )
})

test('a detained person who is late: leave to appeal under their own regulations', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-assess', detained: true },
    dates: { noticeSentOn: '2025-03-03' },
  }
  const contact = see(file, '2025-06-01', 'mediation.contact-adviser')
  expect(explainEntry(contact.entry, contact.timeline).slice(1, 3)).toEqual([
    'You can ask the Tribunal for leave to appeal without a certificate, and give full reasons: a judge decides [Detained Regs 20(3); Rules 19].',
    'If you ask for mediation, you can still get a certificate. If you decline mediation, none can be issued now [Detained Regs 24(1); Detained Regs 24(3); Detained Regs 20(2)].',
  ])
  const lodge = see(file, '2025-06-01', 'appeal.lodge')
  expect(explainEntry(lodge.entry, lodge.timeline)[1]).toMatch(/Detained Regs 20\(3\); Rules 19\]\.$/)
})

test('a deadline as a timeline holds it is explained too', () => {
  const { entry } = see(refusal({ noticeSentOn: '2025-03-03' }), '2025-03-10', 'appeal.lodge')
  expect(explainDeadline(entry.deadline as TimelineDeadline)[0]).toContain('by 5pm on Tuesday 6 May 2025')
})

// CFA s.45: a plan is kept while its end can be appealed. Law page, section 2: exempt is not excluded.
test.each<[name: string, dispute: NonNullable<CaseFile['dispute']>, said: string[]]>([
  [
    'the end of a plan',
    { kind: 'cease-to-maintain-plan' },
    [
      'The council must keep the plan until the time to appeal has passed and, if you appeal, until the appeal is decided [CFA s.45].',
    ],
  ],
  [
    'placement alone',
    { kind: 'plan-content', sections: ['I'] },
    ['You can still mediate. That does not make the time to appeal longer.'],
  ],
  ['what the plan says', { kind: 'plan-content', sections: ['F'] }, []],
])('what the dispute adds to the time to appeal: %s', (_, dispute, said) => {
  const { entry, timeline } = see({ dispute, dates: { noticeSentOn: '2025-03-03' } }, '2025-03-10', 'appeal.lodge')
  const explained = explainEntry(entry, timeline)
  expect(explained.filter((each) => /keep the plan|can still mediate/.test(each))).toEqual(said)
})

test('where no certificate is needed, mediation that cannot be arranged brings none', () => {
  const dates = { noticeSentOn: '2025-03-03', authorityToldOfMediationOn: '2025-03-10' }
  const says = (sections: ['F'] | ['I']) => {
    const file: CaseFile = { dispute: { kind: 'plan-content', sections }, dates }
    const { entry, timeline } = see(file, '2025-03-11', 'mediation.arrange')
    return explainEntry(entry, timeline).some((each) => each.startsWith('If no mediation can be arranged'))
  }
  expect([says(['F']), says(['I'])]).toEqual([true, false])
})
