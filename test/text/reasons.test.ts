// Why a date is what it is: each sentence of the reasons, once.
import { expect, test } from 'vitest'
import { type CaseFile, calculateDeadline, createCalendar, type Deadline, type TimelineDeadline } from '../../src/index'
import { explainDeadline, explainEntry, explainParts } from '../../src/text'
import { plan, refusal, see } from './support'

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
    'There are 22 days left.',
    'On Sunday 26 October 2025, the council sent the letter with its decision. That day is not counted, so the 2 months end on Friday 26 December 2025.',
    'Once the mediation certificate is issued, the time runs to 1 month from that day, if that is later.',
    'Friday 26 December 2025 is between 25 December and 1 January. So the last day moves to the next working day after that, Friday 2 January 2026 [Rules 12(3)(a)].',
    HOUR,
    'The appeal counts when the Tribunal receives it, not when you send it [Rules 20(1)(c)].',
    'An agreement at mediation does not stop this time, until all in dispute is agreed and done.',
    'Some of the law here was read as first made, with its changes.',
  ])
})

test('a deadline by itself is explained as still to be done', () => {
  expect(explainDeadline(calculateDeadline('plan.finalise', { requestReceivedOn: '2025-05-12' })).slice(0, 2)).toEqual([
    'The council must send the final plan by Monday 29 September 2025 [Regs 13(2)].',
    'On Monday 12 May 2025, the request reached the council. That day is not counted, so the 20 weeks end on Monday 29 September 2025.',
  ])
})

interface Row {
  readonly name: string
  readonly deadline: Deadline
  readonly said: string | readonly string[]
}

const ARRANGED = { authorityToldOfMediationOn: '2025-03-20' }

// biome-ignore format: one row a sentence
const rows: readonly Row[] = [
  { name: 'the day of the event counts', deadline: calculateDeadline('plan.comment-on-draft', { draftPlanServedOn: '2025-09-01' }), said: 'On Monday 1 September 2025, the council served the draft plan. That day is day 1, so the 15 days end on Monday 15 September 2025 [Pruden v Cunard Ellerman [1993] IRLR 317].' },
  { name: 'one week ends, two weeks end', deadline: calculateDeadline('appeal.copy-health-answer', { healthAnswerReceivedByAuthorityOn: '2025-09-01' }), said: 'On Monday 1 September 2025, the council received the answer of the health body. That day is day 1, so the 1 week ends on Sunday 7 September 2025 [Pruden v Cunard Ellerman [1993] IRLR 317].' },
  { name: 'day 1 of working days', deadline: calculateDeadline('move.transfer-plan', { movedOn: '2025-09-01', awareOfMoveOn: '2025-08-30' }), said: ['On Monday 1 September 2025, the family moved. This is due at once, on that same day.', 'On Saturday 30 August 2025, the old council learnt of the move. That day is day 1, or the next working day is, so the 15 working days end on Friday 19 September 2025 [Pruden v Cunard Ellerman [1993] IRLR 317].', 'The later of these days counts: Friday 19 September 2025.'] },
  { name: 'the month has no 31st', deadline: calculateDeadline('appeal.lodge', { noticeSentOn: '2025-12-31' }), said: 'On Wednesday 31 December 2025, the council sent the letter with its decision. That day is not counted, so the 2 months end on Saturday 28 February 2026, the last day of the month: February has no 31st [Dodds v Walker [1981] 1 WLR 1027 (HL); Interpretation Act s.5; Interpretation Act Sch.1].' },
  { name: 'the month has no 30th, and the day of the event counts', deadline: calculateDeadline('discrimination.claim', { conductEndedOn: '2025-08-30' }), said: 'On Saturday 30 August 2025, the conduct complained of ended. That day is day 1, so the 6 months end on Saturday 28 February 2026, the last day of the month: February has no 30th [Dodds v Walker [1981] 1 WLR 1027 (HL); Interpretation Act s.5; Interpretation Act Sch.1].' },
  { name: 'before a day of the year, of an event that may be to come', deadline: calculateDeadline('phase-transfer.finalise-other', { nextPhaseStartsOn: '2027-09-01' }), said: 'On Wednesday 1 September 2027, the next stage of education starts. The time is before 15 February of that year, so the last day is Sunday 14 February 2027.' },
  { name: 'counted back', deadline: calculateDeadline('review.give-notice', { reviewMeetingOn: '2025-10-16' }), said: 'On Thursday 16 October 2025, the review meeting takes place. 2 weeks back from that day is Thursday 2 October 2025.' },
  { name: 'the Tribunal named the day', deadline: calculateDeadline('appeal.bundle', { bundleDueOn: '2025-07-05' }), said: ['The Tribunal named Saturday 5 July 2025, in its letter or its directions.', 'Saturday 5 July 2025 is not a working day. So the last day is the next one, Monday 7 July 2025 [Rules 12(2)].', 'The Tribunal sets this day itself. If it names another one, that day stands [Rules 5(3)].'] },
  { name: 'the earlier of two', deadline: calculateDeadline('review.finalise-amendments', { reviewMeetingOn: '2025-11-20', amendmentNoticeSentOn: '2026-01-08' }), said: 'The earlier of these days counts: Thursday 12 February 2026.' },
  { name: 'the Tribunal has working days of its own', deadline: calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn: '2025-12-08' }), said: ['Working days leave out weekends and bank holidays [Rules 1(3); BFDA s.1].', 'The days from 25 December to 1 January are not counted. So the end moves from Thursday 22 January 2026 to Tuesday 27 January 2026 [Rules 12(3)(b); Rules 12(3A)].', 'The Tribunal names a date in its letter when it registers the appeal. That date stands, and the counted one is for when none is known [Rules 21(1)(c)].'] },
  { name: 'a directed date, which hides the days left out', deadline: calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn: '2025-12-08' }, { directedDueOn: '2026-02-21' }), said: ['On Monday 8 December 2025, the council received the appeal. That day is not counted, so the 30 working days end on Tuesday 27 January 2026, with the days from 25 December to 1 January left out.', 'The Tribunal named Saturday 21 February 2026. It stands in place of Tuesday 27 January 2026 [Rules 5(3)(a); Rules 12(4)].'] },
  { name: 'a directed date that is the counted one', deadline: calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn: '2025-03-03' }, { directedDueOn: '2025-04-14' }), said: 'The Tribunal named this same day, Monday 14 April 2025 [Rules 5(3)(a); Rules 12(4)].' },
  { name: 'an agreed date', deadline: calculateDeadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, { agreedDueOn: '2026-01-10' }), said: 'The parties to the mediation agreed a date in writing: Saturday 10 January 2026. It stands in place of Friday 19 December 2025 [Regs 42(5)].' },
  { name: 'an agreed date that is the counted one', deadline: calculateDeadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, { agreedDueOn: '2025-12-19' }), said: 'The parties to the mediation agreed a date in writing: this same day, Friday 19 December 2025 [Regs 42(5)].' },
  { name: 'August, in a month before the Upper Tribunal', deadline: calculateDeadline('upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-07-14' }), said: ['The days in August are not counted. So the end moves from Thursday 14 August 2025 to Sunday 14 September 2025 [UT Rules 12(2); UT Rules 12(3)].', 'Each day left out is made up by one more day at the end, which is how we read the rule [UT Rules 12(3)].', 'The last day ends at 5pm, UK time. That is the careful reading of the rule [UT Rules 12(1); Interpretation Act s.9].'] },
  { name: 'a lodging date in August', deadline: calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' }), said: 'Tuesday 5 August 2025 is in August. So the last day moves to the next working day after that, Monday 1 September 2025 [Rules 12(3)(a)].' },
  { name: 'a lodging date directed into August', deadline: calculateDeadline('appeal.lodge', { noticeSentOn: '2025-05-05' }, { directedDueOn: '2025-08-12' }), said: 'The Tribunal named a day in August or at Christmas: it might move to the next working day after that, but this keeps the safe day [Rules 12(4)].' },
  { name: 'nobody said which dispute it is', deadline: calculateDeadline('appeal.lodge', { noticeSentOn: '2025-09-01', certificateIssuedOn: '2025-10-15' }), said: 'This takes it that a mediation certificate is needed: if it is not, its date does not count [CFA s.55(2)].' },
  { name: 'working days that no text defines', deadline: calculateDeadline('mediation.certify-declined', { adviserToldNoMediationOn: '2025-03-10' }), said: 'The regulations do not say what a working day is, so this leaves out weekends and bank holidays, and nothing else.' },
  { name: 'a letter may be dated earlier', deadline: calculateDeadline('mediation.contact-adviser', { noticeSentOn: '2025-03-03' }), said: ['If the letter carries an earlier date than the day it was sent, the last day is earlier [Regs 34(2)].', 'Only the contact must be made in this time. The certificate can come later [Regs 33].', 'The last day does not move for a weekend, a bank holiday, August or Christmas.'] },
  { name: 'the proposed changes may come sooner', deadline: calculateDeadline('review.finalise-amendments', { reviewMeetingOn: '2025-09-01' }), said: 'No date is given for when the council sent the changes it proposes: if 8 weeks after that day comes sooner, the time ends then.' },
  { name: 'the old council may have learnt of the move later', deadline: calculateDeadline('move.transfer-plan', { movedOn: '2025-09-01' }), said: 'If the old council learnt of the move later, it has 15 working days from that day.' },

  { name: 'whose the 15 days are', deadline: calculateDeadline('review.comment-on-amendments', { amendmentNoticeServedOn: '2025-09-01' }), said: 'These days are yours, to comment. They are not the time that the council has to think about it.' },
  { name: 'schools should answer', deadline: calculateDeadline('plan.answer-consultation', { consultationReceivedOn: '2025-09-01' }), said: 'The Code says that schools should answer in this time. No regulation says so [Code 9.83].' },
  { name: 'a change of mind', deadline: calculateDeadline('plan.finalise', { requestReceivedOn: '2025-05-12' }), said: ['If the council first says no and then changes its mind, the time still runs from the request [W v Hertfordshire [2023] EWHC 3138 (Admin)].', 'This time limit can be lifted. The grounds are a long school closure, a long early years closure, exceptional circumstances or a long absence from the area [Regs 13(3)].'] },
  { name: 'the two weeks are attached to preparing', deadline: calculateDeadline('review.report', { reviewMeetingOn: '2025-09-01' }), said: 'The law gives this time to prepare the report, and then to send it. This counts it for sending too [Regs 20(9); Regs 21(7); Regs 21(8)].' },
  { name: 'the changes come with the decision', deadline: calculateDeadline('review.decide', { reviewMeetingOn: '2025-09-01' }), said: 'The decision says whether the plan stays, changes or ends. If it is to change, the proposed changes must come with it [L, M and P v Devon [2022] EWHC 493 (Admin)].' },
  { name: 'amending does not restart the review', deadline: calculateDeadline('review.complete', { planMadeOrReviewedOn: '2025-09-01' }), said: 'Changing the plan does not start this time again. Re-assessing does [Code 9.192; Code 9.197].' },
  { name: 'arranging mediation', deadline: calculateDeadline('mediation.arrange', ARRANGED), said: ['The time runs from the day the council was informed by you. The Code counts from the day the adviser told it [Regs 35(4); Regs 36(2); Code 11.26].', 'The law says to arrange mediation in this time. That it must also take place in it is how we read the law and the Code [Code 11.26].', 'If no mediation can be arranged in time, the council must tell the adviser, who issues the certificate. If you have an appeal, you can send it at once, or wait for the mediation [Regs 39(2); Regs 39(3)].'] },
  { name: 'a detained person tells the adviser', deadline: calculateDeadline('detained.arrange-mediation', { adviserToldOfMediationOn: '2025-03-20' }), said: ['The time runs from the day the adviser was told [Detained Regs 21].', 'If no mediation can be arranged in time, the council must tell the adviser, who issues the certificate. If you have an appeal, you can send it at once, or wait for the mediation [Detained Regs 24(2); Detained Regs 24(3)].'] },
  { name: 'three working days, not three days', deadline: calculateDeadline('mediation.certify-not-arranged', { adviserToldNotArrangedOn: '2025-03-20' }), said: ['The regulations say working days, though the Code says days [Regs 39(3)].', 'You count as having taken part in mediation, and you can still mediate [Regs 39(3)].'] },
  { name: 'less than five working days', deadline: calculateDeadline('mediation.give-date', { mediationOn: '2025-03-20' }), said: 'It can be given later if the family agrees [Regs 37(2)].' },
  { name: 'each side has its own form', deadline: calculateDeadline('appeal.attendance-form', { attendanceFormDueOn: '2025-06-10' }), said: 'Each side does this for itself.' },
  { name: 'a recommendation can be given another date', deadline: calculateDeadline('appeal.answer-health-recommendation', { recommendationMadeOn: '2025-06-02' }), said: 'If the Tribunal names another date, that date stands [Rec Regs 6(4)].' },
  { name: 'a recommendation on social care too', deadline: calculateDeadline('appeal.answer-care-recommendation', { recommendationMadeOn: '2025-06-02' }), said: 'If the Tribunal names another date, that date stands [Rec Regs 7(2)].' },
  { name: 'an order can name another date', deadline: calculateDeadline('comply.amend-plan', { orderMadeOn: '2025-06-02' }), said: 'If the Tribunal names another date, that date stands [Regs 44(1)].' },
  { name: 'an agreement can name another date', deadline: calculateDeadline('comply.amend-plan', { agreementMadeOn: '2025-06-02' }), said: 'The parties to the mediation may agree another date in writing [Regs 42(5)].' },
  { name: 'from which decision', deadline: calculateDeadline('appeal.seek-permission', { tribunalDecisionSentOn: '2025-05-12' }), said: 'The time runs from the latest of the decision, its reasons, corrected reasons and a refusal to set it aside. That refusal counts only if it was asked for in time [Rules 46].' },
  { name: 'costs', deadline: calculateDeadline('appeal.costs', { tribunalDecisionSentOn: '2025-05-12' }), said: 'The time runs from what ends the case, not from a refusal of permission to appeal [Rules 10(5); KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)].' },
  { name: 'totally without merit', deadline: calculateDeadline('upper-tribunal.renew', { upperTribunalRefusalSentOn: '2025-05-12' }), said: 'From 6 April 2022, this is not open if the request was recorded as totally without merit [UT Rules 22(3); UT Rules 22(4); UT Rules 22(5)].' },
  { name: 'who gave permission', deadline: calculateDeadline('upper-tribunal.lodge', { permissionGrantedSentOn: '2025-05-12' }), said: 'This is for permission that the First-tier Tribunal gave. If the Upper Tribunal gave it, the request itself is the notice of appeal, unless it says otherwise [UT Rules 23(2)(a)].' },
  { name: 'other grounds', deadline: calculateDeadline('upper-tribunal.respond', { upperTribunalNoticeCopiedOn: '2025-05-12' }), said: 'Whoever wants the decision upheld on other grounds must respond [UT Rules 24(1B)].' },
  { name: 'conduct over a period', deadline: calculateDeadline('discrimination.claim', { conductEndedOn: '2025-05-12' }), said: 'Conduct that goes on counts from its last day. A failure to act counts from the day it was decided on [EqA Sch.17 para 4].' },
  { name: 'the Ombudsman', deadline: calculateDeadline('ombudsman.complain', { awareOfMatterOn: '2025-05-12' }), said: 'The time runs from the day the person affected first knew. The complaint must be in writing, and the Ombudsman may take it later than this [LGA s.26B].' },
  { name: 'judicial review', deadline: calculateDeadline('judicial-review.file', { groundsAroseOn: '2025-05-12' }), said: ['The claim must be made promptly, so this last day can be too late [CPR 54.5].', 'The day as counted is the safe one, even on a weekend.'] },
]

test.each(rows)('$name', ({ deadline, said }) => {
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
    'Some of the law here was read as first made, with its changes.',
  ],
  [
    'guidance',
    calculateDeadline('plan.answer-consultation', { consultationReceivedOn: '2025-09-01' }),
    'For some of the law here we read guidance, not the text itself.',
  ],
  [
    'recollection',
    calculateDeadline('judicial-review.acknowledge', { judicialReviewServedOn: '2025-09-01' }),
    'Some of the law here was not checked against the text: ask before you rely on it.',
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
    'No date is given for the letter with the decision, so this takes the day of the decision for it.',
  )
  const onTheDay = plan({ noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-05-06' })
  expect(reasonsOf(onTheDay, '2025-05-07', 'appeal.lodge')).toContain(
    'It came on the last day, at an hour not known, so this takes it that it came by 5pm [Rules 12(1)].',
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
    'This time limit can be lifted. The grounds are a long school closure, exceptional circumstances or a long absence from the area [Detained Regs 29(7)].',
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
    'If you ask for mediation, you still get a certificate after it. It is only without mediation that none can be issued now [Detained Regs 24(1); Detained Regs 24(3); Detained Regs 20(2)].',
  ])
  const lodge = see(file, '2025-06-01', 'appeal.lodge')
  expect(explainEntry(lodge.entry, lodge.timeline)[2]).toMatch(/\[Detained Regs 20\(3\); Rules 19\]\.$/)
})

test('a deadline as a timeline holds it is explained too', () => {
  const { entry } = see(refusal({ noticeSentOn: '2025-03-03' }), '2025-03-10', 'appeal.lodge')
  expect(explainDeadline(entry.deadline as TimelineDeadline)[0]).toContain('by 5pm on Tuesday 6 May 2025')
})
