// Typical entries, word for word: what a parent, an adviser and a council officer read.
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, calculateDeadline, createCalendar, TimescalesError } from '../../src/index'
import { explainDeadline, explainEntry, summarizeEntry, whyEntry, withoutCitations } from '../../src/text'

const HOUR =
  'The last day ends at 5pm, UK time. That is the careful reading of the rule [Rules 12(1); Interpretation Act s.9].'
const UT_HOUR =
  'The last day ends at 5pm, UK time. That is the careful reading of the rule [UT Rules 12(1); Interpretation Act s.9].'
const LODGED = 'The appeal is lodged when the Tribunal receives it, not when it is sent [Rules 20(1)(c)].'
const AGREEMENT = 'An agreement at mediation does not stop this time, until all in dispute is agreed and done.'
const CERTIFICATE =
  'Once the mediation certificate is issued, the time runs to 1 month after that day, if that is later.'
const STATUTE = 'How sure is this? The law that counts here was read as it now stands.'
const AS_MADE =
  'How sure is this? Some of the law was read as first made or in a copy, so later changes may be missing.'
const GUIDANCE = 'How sure is this? For some of it only guidance was read, not the law itself.'
const WORKING_DAY =
  'No text read for this says what a working day is. This leaves out weekends and bank holidays, and nothing else.'

interface Case {
  readonly name: string
  readonly caseFile: CaseFile
  readonly asAt: string
  readonly id: string
  readonly why: string
  readonly items: readonly string[]
}

const cases: Case[] = [
  {
    name: 'lodging over Christmas: 26 December moves to the first working day after 1 January',
    caseFile: { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-10-26' } },
    asAt: '2025-12-11',
    id: 'appeal.lodge',
    why: '2 months after notice; Christmas rolls to 2 Jan',
    items: [
      'To appeal, you must lodge the appeal by 5pm on Friday 2 January 2026 [Rules 20(1)(c)].',
      '22 days are left.',
      'On Sunday 26 October 2025, the council sent its decision notice. That day is not counted, so the 2 months end on Friday 26 December 2025.',
      CERTIFICATE,
      'Friday 26 December 2025 is between 25 December and 1 January. So the last day moves to the next working day after that, Friday 2 January 2026 [Rules 12(3)(a)].',
      HOUR,
      LODGED,
      AGREEMENT,
      AS_MADE,
    ],
  },
  {
    name: 'lodging in August, placement only: no certificate, and the first working day after 31 August',
    caseFile: { dispute: { kind: 'plan-content', sections: ['I'] }, dates: { noticeSentOn: '2025-06-05' } },
    asAt: '2025-09-01',
    id: 'appeal.lodge',
    why: '2 months after notice; August rolls to 1 Sep',
    items: [
      'To appeal, you must lodge the appeal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)].',
      'That is today.',
      'On Thursday 5 June 2025, the council sent its decision notice. That day is not counted, so the 2 months end on Tuesday 5 August 2025.',
      'Tuesday 5 August 2025 is in August. So the last day moves to the next working day after that, Monday 1 September 2025 [Rules 12(3)(a)].',
      HOUR,
      LODGED,
      AGREEMENT,
      AS_MADE,
    ],
  },
  {
    name: 'a late appeal: what must be explained, and who decides',
    caseFile: { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-12-31' } },
    asAt: '2026-03-03',
    id: 'appeal.lodge',
    why: '2 months after notice; Saturday rolls to 2 Mar',
    items: [
      'You can still lodge the appeal: it must say why it is late, and a judge decides whether to extend the time [Rules 5(3)(a)].',
      'The last day was 5pm on Monday 2 March 2026 [Rules 20(1)(c)].',
      'Without a mediation certificate, you can ask the Tribunal for leave to appeal. It can give it in exceptional cases [Rules 19; Regs 34].',
      'On Wednesday 31 December 2025, the council sent its decision notice. That day is not counted, so the 2 months end on Saturday 28 February 2026, the last day of the month: February has no 31st [Dodds v Walker [1981] 1 WLR 1027 (HL); Interpretation Act s.5; Interpretation Act Sch.1].',
      CERTIFICATE,
      'Saturday 28 February 2026 is not a working day. So the last day is the next one, Monday 2 March 2026 [Rules 12(2)].',
      HOUR,
      LODGED,
      AGREEMENT,
      AS_MADE,
    ],
  },
  {
    name: 'two starts: the later of notice and certificate, done after 5pm on the last day',
    caseFile: {
      dispute: { kind: 'refusal-to-assess' },
      dates: {
        noticeSentOn: '2025-09-01',
        certificateIssuedOn: '2025-10-31',
        appealReceivedByTribunalOn: '2025-12-01T17:01',
      },
    },
    asAt: '2025-12-02',
    id: 'appeal.lodge',
    why: '1 month after certificate, the later; Sunday rolls to 1 Dec',
    items: [
      'This was done after 5pm on the last day, Monday 1 December 2025, so it was late [Rules 20(1)(c)].',
      'The appeal must say why it is late, and a judge decides whether to extend the time [Rules 5(3)(a)].',
      'On Monday 1 September 2025, the council sent its decision notice. That day is not counted, so the 2 months end on Saturday 1 November 2025.',
      'On Friday 31 October 2025, the mediation certificate was issued. That day is not counted, so the 1 month ends on Sunday 30 November 2025, the last day of the month: November has no 31st [Dodds v Walker [1981] 1 WLR 1027 (HL); Interpretation Act s.5; Interpretation Act Sch.1].',
      'The later of these days counts: Sunday 30 November 2025.',
      'Sunday 30 November 2025 is not a working day. So the last day is the next one, Monday 1 December 2025 [Rules 12(2)].',
      AS_MADE,
    ],
  },
  {
    name: 'relieved: as soon as practicable, and the date still shown',
    caseFile: {
      dates: { requestReceivedOn: '2025-06-02' },
      relieved: [
        {
          entry: 'assessment.decide',
          exception: 'school-closed',
          closure: { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' },
        },
      ],
    },
    asAt: '2025-07-20',
    id: 'assessment.decide',
    why: 'lifted; 6 weeks after request',
    items: [
      'The council must send the decision on an assessment as soon as practicable. The limit is lifted because of a long school closure [Regs 5(4)].',
      'Without that, the last day would be Monday 14 July 2025 [Regs 4(1); Regs 5(1)].',
      'Only this step may take longer. The other steps keep their times [Code 9.43].',
      'On Monday 2 June 2025, the request reached the council. That day is not counted, so the 6 weeks end on Monday 14 July 2025.',
      'If the council refuses, there is an appeal only if no assessment was made in the six months before [Code 11.47].',
      AS_MADE,
    ],
  },
  {
    name: 'a floor that has lapsed: the council had to leave the time, nobody had to use it',
    caseFile: { dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' } },
    asAt: '2025-09-16',
    id: 'plan.comment-on-draft',
    why: 'at least 15 days with day of draft plan',
    items: [
      'The time that the council had to leave you to comment on the draft plan ended on Monday 15 September 2025 [Regs 13(1)(a)].',
      'It was the least that had to be left, and not a limit on you.',
      'On Monday 1 September 2025, the council served the draft plan. That day is day 1, so the 15 days end on Monday 15 September 2025 [Pruden v Cunard Ellerman [1993] IRLR 317].',
      GUIDANCE,
    ],
  },
  {
    name: 'a right that nobody has to use',
    caseFile: { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-08-31' } },
    asAt: '2026-02-27',
    id: 'discrimination.claim',
    why: '6 months with day of end of the conduct',
    items: [
      'You may bring the claim until Saturday 28 February 2026 [EqA Sch.17 para 4].',
      'Nobody has to, and 1 day is left.',
      'On Sunday 31 August 2025, the conduct complained of ended. That day is day 1, so the 6 months end on Saturday 28 February 2026, the last day of the month: February has no 31st [Dodds v Walker [1981] 1 WLR 1027 (HL); Interpretation Act s.5; Interpretation Act Sch.1].',
      'The last day does not move for a weekend, a bank holiday, August or Christmas.',
      GUIDANCE,
    ],
  },
  {
    name: 'complying with an order',
    caseFile: {
      dispute: { kind: 'plan-content', sections: ['B', 'F'] },
      dates: { noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-10-01', orderMadeOn: '2026-02-23' },
    },
    asAt: '2026-04-01',
    id: 'comply.amend-plan@orderMadeOn',
    why: '5 weeks after order',
    items: [
      'The council must still send the amended plan. The last day was Monday 30 March 2026 [Regs 44(2)(e)].',
      'On Monday 23 February 2026, the Tribunal made its order. That day is not counted, so the 5 weeks end on Monday 30 March 2026.',
      'If the Tribunal names another date, that date stands [Regs 44(1)].',
      'This limit can be lifted. The grounds are a long school closure, a long early years closure, exceptional circumstances or a long absence from the area [Regs 44(3)].',
      GUIDANCE,
    ],
  },
  {
    name: 'complying with a mediation agreement, on a date that the parties agreed',
    caseFile: {
      dispute: { kind: 'plan-content', sections: ['B', 'F'] },
      dates: {
        noticeSentOn: '2025-10-01',
        authorityToldOfMediationOn: '2025-10-20',
        mediationOn: '2025-11-14',
        agreementMadeOn: '2025-11-14',
      },
      agreed: { 'comply.amend-plan@agreementMadeOn': '2026-01-10' },
    },
    asAt: '2025-12-01',
    id: 'comply.amend-plan@agreementMadeOn',
    why: '10 Jan agreed in writing',
    items: [
      'The council must send the amended plan by Saturday 10 January 2026 [Regs 44(2)(e); Regs 42(2)].',
      '40 days are left, and the last working day before it is Friday 9 January 2026.',
      'On Friday 14 November 2025, the mediation agreement was put in writing. That day is not counted, so the 5 weeks end on Friday 19 December 2025.',
      'The parties to the mediation agreed a date in writing: Saturday 10 January 2026. It stands in place of Friday 19 December 2025 [Regs 42(5)].',
      'This limit can be lifted. The grounds are a long school closure, a long early years closure, exceptional circumstances or a long absence from the area [Regs 44(3)].',
      GUIDANCE,
    ],
  },
  {
    name: 'complying with a concession, in time',
    caseFile: {
      dispute: { kind: 'refusal-to-assess' },
      dates: {
        noticeSentOn: '2025-09-01',
        appealReceivedByTribunalOn: '2025-10-01',
        concessionNotifiedOn: '2025-10-20',
        assessmentDecisionSentOn: '2025-10-31',
      },
    },
    asAt: '2025-11-10',
    id: 'comply.notify-assessment@concessionNotifiedOn',
    why: '2 weeks after concession',
    items: [
      'This was done on Friday 31 October 2025, in time.',
      'The last day was Monday 3 November 2025 [Regs 44(2)(b); Regs 45].',
      'On Monday 20 October 2025, the council told the Tribunal it will not oppose the appeal. That day is not counted, so the 2 weeks end on Monday 3 November 2025.',
      AS_MADE,
    ],
  },
  {
    name: 'not started: what it waits for, and how long there will be',
    caseFile: {
      dispute: { kind: 'refusal-to-assess' },
      dates: { noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-10-01' },
    },
    asAt: '2025-10-02',
    id: 'appeal.respond',
    why: 'waits for receipt of the appeal',
    items: [
      'This starts once the council receives the appeal.',
      'The council must then respond to the appeal [Rules 21(1)].',
      'The time is 30 working days after the receipt of the appeal.',
      'Until then there is no need to act.',
    ],
  },
  {
    name: 'shown by a later step to have been done',
    caseFile: {
      dispute: { kind: 'plan-content', sections: ['F'] },
      dates: { noticeSentOn: '2025-10-01', authorityToldOfMediationOn: '2025-10-20', mediationOn: '2025-11-14' },
    },
    asAt: '2025-11-20',
    id: 'mediation.give-date',
    why: '5 working days before mediation',
    items: [
      'This was done, as shown by a later step, on a day that is not known.',
      'The last day was Friday 7 November 2025 [Regs 37; Code 11.38].',
      'On Friday 14 November 2025, the mediation took place. 5 working days back from that day is Friday 7 November 2025.',
      WORKING_DAY,
      GUIDANCE,
    ],
  },
  {
    name: 'a date that the Tribunal directed, which rolls; the fallback leaves out Christmas',
    caseFile: {
      dispute: { kind: 'refusal-to-issue-plan' },
      dates: {
        noticeSentOn: '2025-10-03',
        appealReceivedByTribunalOn: '2025-11-28',
        appealReceivedByAuthorityOn: '2025-12-08',
      },
      directed: { 'appeal.respond': '2026-02-21' },
    },
    asAt: '2026-02-20',
    id: 'appeal.respond',
    why: 'the Tribunal named 21 Feb; Saturday rolls to 23 Feb',
    items: [
      'The council must respond to the appeal by 5pm on Monday 23 February 2026 [Rules 21(1)].',
      '3 days are left.',
      'On Monday 8 December 2025, the council received the appeal. That day is not counted, so the 30 working days end on Tuesday 27 January 2026, with the days from 25 December to 1 January left out.',
      'Working days leave out weekends and bank holidays [Rules 1(3); BFDA s.1].',
      'The Tribunal named Saturday 21 February 2026. It stands in place of Tuesday 27 January 2026 [Rules 5(3)(a); Rules 12(4)].',
      'Saturday 21 February 2026 is not a working day. So the last day is the next one, Monday 23 February 2026 [Rules 12(2)].',
      HOUR,
      'The Tribunal names a date in its letter when it registers the appeal. That date governs, and the counted one is a fallback [Rules 21(1)].',
      GUIDANCE,
    ],
  },
  {
    name: 'Upper Tribunal: a month with August in it is made up day for day',
    caseFile: {
      dispute: { kind: 'refusal-to-assess' },
      dates: {
        noticeSentOn: '2024-10-01',
        appealReceivedByTribunalOn: '2024-11-01',
        tribunalDecisionSentOn: '2025-06-02',
        permissionRefusalSentOn: '2025-07-14',
      },
    },
    asAt: '2025-08-01',
    id: 'upper-tribunal.seek-permission',
    why: '1 month after refusal; August out; rolls to 15 Sep',
    items: [
      'The applicant may ask the Upper Tribunal for permission until 5pm on Monday 15 September 2025 [UT Rules 21(3)(b)].',
      'Nobody has to, and 45 days are left.',
      'On Monday 14 July 2025, the Tribunal sent its refusal of permission. That day is not counted, so the 1 month ends on Thursday 14 August 2025.',
      'The days in August are not counted. So the end moves from Thursday 14 August 2025 to Sunday 14 September 2025 [UT Rules 12(2); UT Rules 12(3)].',
      'Sunday 14 September 2025 is not a working day. So the last day is the next one, Monday 15 September 2025 [UT Rules 12(2)].',
      'Each day left out is made up by one more day at the end. That is how we read the rule [UT Rules 12(3)].',
      UT_HOUR,
      GUIDANCE,
    ],
  },
  {
    name: 'no longer applies, and what overtook it',
    caseFile: {
      dispute: { kind: 'refusal-to-assess' },
      dates: { noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-09-20' },
    },
    asAt: '2025-10-02',
    id: 'mediation.contact-adviser',
    why: 'the Tribunal received the appeal',
    items: [
      'This no longer applies: the Tribunal received the appeal [Regs 33].',
      'On Monday 1 September 2025, the council sent its decision notice. That day is not counted, so the 2 months end on Saturday 1 November 2025.',
      AS_MADE,
    ],
  },
  {
    name: 'counted back from a day still to come',
    caseFile: { dates: { nextPhaseStartsOn: '2027-09-01' } },
    asAt: '2027-02-13',
    id: 'phase-transfer.finalise-other',
    why: 'before 15 February, year of next phase',
    items: [
      'The council must send the amended plan for the next phase by Sunday 14 February 2027 [Regs 18(1)(b)].',
      '1 day is left, and the last working day before it is Friday 12 February 2027.',
      'On Wednesday 1 September 2027, the next phase of education starts. The time is before 15 February of that year, so the last day is Sunday 14 February 2027.',
      STATUTE,
    ],
  },
]

test.each(cases)('$name', ({ caseFile, asAt, id, why, items }) => {
  const entry = buildTimeline(caseFile, { asAt }).entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`${id} is no entry of this case`)
  expect(explainEntry(entry, { asAt })).toEqual(items)
  expect(whyEntry(entry)).toBe(why)
  // The short form is what the long one begins with: two sentences at most.
  expect(items.join(' ').startsWith(summarizeEntry(entry, { asAt }))).toBe(true)
})

test('a deadline by itself, with a certificate and nobody saying which dispute', () => {
  const deadline = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-09-01', certificateIssuedOn: '2025-10-15' })
  expect(explainDeadline(deadline)).toEqual([
    'To appeal, you must lodge the appeal by 5pm on Monday 17 November 2025 [Rules 20(1)(c)].',
    'On Monday 1 September 2025, the council sent its decision notice. That day is not counted, so the 2 months end on Saturday 1 November 2025.',
    'On Wednesday 15 October 2025, the mediation certificate was issued. That day is not counted, so the 1 month ends on Saturday 15 November 2025.',
    'The later of these days counts: Saturday 15 November 2025.',
    'Saturday 15 November 2025 is not a working day. So the last day is the next one, Monday 17 November 2025 [Rules 12(2)].',
    'This takes it that a mediation certificate is needed. If it is not, the date of the certificate does not count [CFA s.55(2)].',
    HOUR,
    LODGED,
    AGREEMENT,
    AS_MADE,
  ])
})

test('bank holidays that are not published yet, or were supplied, are said', () => {
  const dates = { appealReceivedByAuthorityOn: '2035-04-20' }
  expect(explainDeadline(calculateDeadline('appeal.respond', dates))).toContain(
    'Some bank holidays here are not published yet. The date could still change.',
  )
  const calendar = createCalendar({ bankHolidays: ['2035-01-01', '2035-05-07'] })
  expect(explainDeadline(calculateDeadline('appeal.respond', dates, { calendar }))).toContain(
    'The bank holidays are those supplied for this sum, not the published list.',
  )
})

test('both lifted and done: the date, and that it is not late', () => {
  const { entries } = buildTimeline(
    {
      dates: { requestReceivedOn: '2025-06-02', assessmentDecisionSentOn: '2025-08-01' },
      relieved: [
        { entry: 'assessment.decide', exception: 'exceptional-circumstances' },
        { entry: 'assessment.decide', exception: 'absent-from-area' },
      ],
    },
    { asAt: '2025-08-02' },
  )
  expect(entries[0] && explainEntry(entries[0]).slice(0, 2)).toEqual([
    'This was done on Friday 1 August 2025. The limit was lifted because of exceptional circumstances and a long absence from the area, so this is not late [Regs 5(4)].',
    'The last day was Monday 14 July 2025 [Regs 4(1); Regs 5(1)].',
  ])
})

test('a review without its amendment notice: the end could be sooner', () => {
  const items = explainDeadline(calculateDeadline('review.finalise-amendments', { reviewMeetingOn: '2025-09-01' }))
  expect(items).toContain(
    'No date is given for when the council sent the changes it proposes. If 8 weeks after that day comes sooner, the time ends then.',
  )
  expect(items).toContain('A date is missing here. With it, the time could end sooner.')
})

test('the two review weeks of 2015, and day 1 of working days, come from the record', () => {
  expect(
    explainDeadline(calculateDeadline('phase-transfer.finalise-to-post-16', { post16StartsOn: '2015-09-01' })),
  ).toContain(
    'On Tuesday 1 September 2015, post-16 education starts. The time is before 31 May of that year, so the last day is Saturday 30 May 2015.',
  )
  expect(
    explainDeadline(calculateDeadline('move.transfer-plan', { movedOn: '2025-09-01', awareOfMoveOn: '2025-08-30' })),
  ).toContain(
    'On Saturday 30 August 2025, the old council heard of the move. That day is day 1, or the next working day is, so the 15 working days end on Friday 19 September 2025 [Pruden v Cunard Ellerman [1993] IRLR 317].',
  )
})

test('citations can be left out, those of decided cases too', () => {
  expect(
    withoutCitations('It must come with it [L, M and P v Devon [2022] EWHC 493 (Admin)]. Yes [Regs 5(1); Code 9.43].'),
  ).toBe('It must come with it. Yes.')
  expect(withoutCitations('A plan (as issued) stays.')).toBe('A plan (as issued) stays.')
})

// biome-ignore format: one line a row
const overtaken: [name: string, caseFile: CaseFile, asAt: string, id: string, first: string, line: string][] = [
  ['an appeal, on the day it came', { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-09-01', appealReceivedByTribunalOn: '2025-09-20' } }, '2025-10-02', 'mediation.contact-adviser', 'This no longer applies: the Tribunal received the appeal on Saturday 20 September 2025 [Regs 33].', 'the Tribunal received the appeal on 20 Sep'],
  ['a refusal to issue a plan, and not the refusal to assess of another kind of dispute', { dispute: { kind: 'refusal-to-issue-plan' }, dates: { requestReceivedOn: '2025-05-12', noticeSentOn: '2025-08-28' } }, '2025-09-20', 'plan.finalise', 'This no longer applies: the council sent its refusal to issue a plan on Thursday 28 August 2025 [Regs 13(2)].', 'the council sent its refusal to issue a plan on 28 Aug'],
  ['the first of two, where both have a day', { dispute: { kind: 'plan-content', sections: ['F'] }, dates: { noticeSentOn: '2025-03-03', adviserToldNoMediationOn: '2025-03-10', certificateIssuedOn: '2025-03-14', authorityToldOfMediationOn: '2025-03-12' } }, '2025-03-20', 'mediation.certify-declined', "This no longer applies: the family's wish to mediate reached the council on Wednesday 12 March 2025 [Regs 34(1); Code 11.23].", "the family's wish to mediate reached the council on 12 Mar"],
  ['no dispute, so only one way is open and one step was met by it', { dates: { requestReceivedOn: '2025-05-12', noPlanNoticeSentOn: '2025-08-28' } }, '2025-09-20', 'plan.finalise', 'This no longer applies: the council sent notice that there will be no plan on Thursday 28 August 2025 [Regs 13(2)].', 'the council sent notice that there will be no plan on 28 Aug'],
]

test.each(overtaken)('no longer applies, seen with its timeline: %s', (_name, caseFile, asAt, id, first, line) => {
  const timeline = buildTimeline(caseFile, { asAt })
  const entry = timeline.entries.find((each) => each.id === id)
  expect(entry && explainEntry(entry, timeline)[0]).toBe(first)
  expect(entry && whyEntry(entry, timeline)).toBe(line)
})

test('without its timeline, all that can have overtaken it', () => {
  const { entries } = buildTimeline(
    {
      dispute: { kind: 'refusal-to-issue-plan' },
      dates: { requestReceivedOn: '2025-05-12', noticeSentOn: '2025-08-28' },
    },
    { asAt: '2025-09-20' },
  )
  const entry = entries.find(({ id }) => id === 'plan.finalise')
  expect(entry && explainEntry(entry)[0]).toBe(
    'This no longer applies. It falls away once the council sends notice that there will be no plan, the council sends its refusal to issue a plan or the council sends its refusal to assess [Regs 13(2)].',
  )
  expect(entry && whyEntry(entry)).toBe('20 weeks after request')
})

test('what is no record is refused with a sentence', () => {
  expect(() => explainDeadline(null as never)).toThrow(
    'deadline must be a deadline from calculateDeadline or a timeline',
  )
  expect(() => explainEntry(undefined as never)).toThrow(TimescalesError)
  expect(() => explainDeadline({ limit: 'appeal.loge' } as never)).toThrow('Did you mean "appeal.lodge"?')
  const [entry] = buildTimeline({ dates: { requestReceivedOn: '2025-06-02' } }, { asAt: '2025-06-03' }).entries
  expect(() => entry && explainEntry(entry, { asAt: '3/6/2025' })).toThrow('asAt must be a calendar day')
})
