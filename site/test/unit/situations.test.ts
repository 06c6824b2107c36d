// Every row of the table of results: from a link and a day to the sentence to take away, the dates and the steps. The
// dates were counted by hand; the authority stands beside each.
import { describe, expect, test } from 'vitest'
import { circumstancesOf, workOut } from '../../src/calculator/case/work-out'
import { nextQuestion } from '../../src/calculator/flow/flow'
import { fromHash } from '../../src/calculator/link/link'
import { caseLine } from '../../src/calculator/page/case-line'
import { asks, follow, opensWith, say, text } from '../support/answers'

const ASSESS = '#who=parent&what=decision&decision=refusal-to-assess'
const CONTACT = 'Contact a mediation adviser by'
const HAD_TO_CONTACT = 'You had to contact a mediation adviser by'
const APPEAL = 'Your appeal must reach the Tribunal by'
const HAD_TO_APPEAL = 'Your appeal had to reach the Tribunal by'
const TIMETABLE =
  '#who=parent&what=appeal&responseDueOn=2026-10-01&attendanceFormDueOn=2026-10-15&evidenceDueOn=2026-10-30&workingDocumentDueOn=unknown&bundleDueOn=2026-11-20'
/** How long there is after a certificate: Rules r.20(1)(c). */
const GROWS = 'Your certificate can make it later (one month from its date), never earlier.'

interface Row {
  readonly name: string
  readonly hash: string
  readonly today: string
  readonly title: string
  readonly tone: string
  /** The start of each cell. */
  readonly cells: readonly string[]
  readonly steps?: readonly string[]
  readonly says?: readonly string[]
  readonly never?: RegExp
  readonly letter?: readonly string[]
}

const rows: readonly Row[] = [
  {
    // Regs 33: 19 June + 2 months. Rules 12(3)(a): an end in August moves; Monday 31 August is a bank holiday.
    name: 'in time, certificate needed',
    hash: `${ASSESS}&noticeSentOn=2026-06-19`,
    today: '2026-08-03',
    title: 'You have two dates to keep',
    tone: 'open',
    cells: [
      `${CONTACT} | 2026-08-19 | 16 days left`,
      `${APPEAL} | 2026-09-01 | 29 days left | Moved on from August. | ${GROWS}`,
    ],
    steps: [
      'Contact the mediation adviser, today if you can',
      'Start the appeal form, SEND35A',
      'Send it, so that it arrives in time',
    ],
    // Regs 34(1): 3 working days after Monday 3 August.
    says: ['the adviser must issue the certificate by Thursday 6 August 2026'],
    never: /\blate\b|overdue/i,
  },
  {
    name: 'the last day of both, and the day before it a Friday',
    hash: `${ASSESS}&noticeSentOn=2026-09-14`,
    today: '2026-11-13',
    title: 'You have two dates to keep',
    tone: 'open',
    // 14 November 2026 is a Saturday: the first does not move, the second does (Rules 12(2)).
    cells: [
      `${CONTACT} | 2026-11-14 | 1 day left | Best by Friday 13 November 2026, the last working day before.`,
      `${APPEAL} | 2026-11-16 | 3 days left | Moved to a working day.`,
    ],
  },
  {
    name: 'both dates today',
    hash: `${ASSESS}&noticeSentOn=2026-09-25`,
    today: '2026-11-25',
    title: 'Both of your dates are today',
    tone: 'open',
    cells: [`${CONTACT} | 2026-11-25 | Today`, `${APPEAL} | 2026-11-25 | Today, until 5pm`],
    never: /\blate\b|overdue/i,
  },
  {
    // CFA s.55(2): placement only, exempt. 27 October + 2 months is 27 December: Rules 12(3)(a), Monday 4 January 2027.
    name: 'only the school',
    hash: '#who=parent&what=decision&decision=plan-content&about=school&noticeSentOn=2026-10-27',
    today: '2026-11-20',
    title: 'You have one date, and need no certificate',
    tone: 'open',
    cells: [
      `${APPEAL} | 2027-01-04 | 45 days left | Moved on from Christmas.`,
      'Mediation | your choice | Free, and open to you. It does not add time for the appeal.',
    ],
    steps: ['Start the appeal form, SEND35', 'Send it, so that it arrives in time'],
  },
  {
    // The later of 21 November and 20 December, a Sunday (Rules 12(2)).
    name: 'certificate issued',
    hash: `${ASSESS}&noticeSentOn=2026-09-21&contacted=yes&adviserContactedOn=2026-11-10&certificate=yes&certificateIssuedOn=2026-11-20`,
    today: '2026-11-25',
    title: 'Your appeal must arrive by 21 December 2026',
    tone: 'open',
    cells: [`${CONTACT} | 2026-11-21 | Done in time, on 10 November 2026`, `${APPEAL} | 2026-12-21 | 26 days left`],
    never: /\blate\b/i,
  },
  {
    name: 'certificate pending, two months and four days after the letter',
    hash: `${ASSESS}&noticeSentOn=2026-09-14&contacted=yes&adviserContactedOn=2026-11-12&certificate=not-yet&mediation=no&adviserToldNoMediationOn=2026-11-17`,
    today: '2026-11-18',
    title: 'Your time to appeal has not run out',
    tone: 'wait',
    cells: [
      `${CONTACT} | 2026-11-14 | Done in time, on 12 November 2026`,
      'Your appeal must reach the Tribunal | within one month of your certificate | Waiting for your certificate | If it is issued on Friday 20 November 2026, your appeal must arrive by 5pm on Monday 21 December 2026.',
    ],
    steps: [
      'Look out for the certificate, by Friday 20 November 2026',
      'Fill in the appeal form, SEND35A',
      'Read the date on the certificate',
    ],
    never: /\blate\b|overdue|passed/i,
  },
  {
    name: 'contact made, day not given',
    hash: `${ASSESS}&noticeSentOn=2026-09-14&contacted=yes&adviserContactedOn=unknown&certificate=not-yet&mediation=neither`,
    today: '2026-11-18',
    title: 'Your time to appeal has not run out',
    tone: 'wait',
    cells: [
      `${CONTACT} | 2026-11-14 | Done, day not given | Add the day: it decides whether a certificate can be issued`,
      'Your appeal must reach the Tribunal | within one month of your certificate',
    ],
    steps: [
      'Find the day the adviser was contacted',
      'Tell the adviser this week whether you want mediation',
      'Fill in the appeal form, SEND35A',
      'Read the date on the certificate',
    ],
    says: ['You told us that the adviser was contacted by 14 November 2026.'],
    never: /in time, on|\blate\b/i,
  },
  {
    // Regs 39(1),(3): after late contact a family that mediates still gets a certificate.
    name: 'contacted late, and asked for mediation',
    hash: `${ASSESS}&noticeSentOn=2026-09-14&contacted=yes&adviserContactedOn=2026-11-20&certificate=not-yet&mediation=asked&authorityToldOfMediationOn=2026-11-20`,
    today: '2026-11-28',
    title: 'Your time to appeal has not run out',
    tone: 'wait',
    cells: [
      `${CONTACT} | 2026-11-14 | Done 6 days late, on 20 November 2026`,
      'Your appeal must reach the Tribunal | within one month',
    ],
    says: ['You asked for mediation. You get a certificate after it'],
  },
  {
    name: 'late, adviser not contacted',
    hash: `${ASSESS}&noticeSentOn=2026-09-21&contacted=no`,
    today: '2026-11-29',
    title: 'You are late, but you can still ask to appeal',
    tone: 'late',
    cells: [`${HAD_TO_CONTACT} | 2026-11-21 | 8 days late`, `${HAD_TO_APPEAL} | 2026-11-23 | 6 days late`],
    steps: [
      'Check the date once more',
      'Fill in the appeal form, SEND35A, and ask for two things',
      'Send the form now, with the council’s letter',
      'Call SENDIASS or IPSEA, today or tomorrow',
    ],
    says: [
      // 29 September + 2 months is today.
      'If it is dated and sent on 29 September 2026 or later, there is still time to contact an adviser.',
      'My appeal was due on 23 November 2026 and is late because [your reasons, with dates].',
      'Please extend the time (rule 5) and let me appeal without a certificate (regulation 34(3)).',
      'You can ask the council for an assessment again. If it says no again, that is a new decision',
    ],
    never: /exceptional|nothing is due|new right/i,
  },
  {
    name: 'late, and not sure whether an adviser was contacted',
    hash: `${ASSESS}&noticeSentOn=2026-09-21&contacted=unsure`,
    today: '2026-11-29',
    title: 'You may be late, and can still ask to appeal',
    tone: 'late',
    cells: [HAD_TO_CONTACT, HAD_TO_APPEAL],
    // The month may be over: nobody knows when a certificate was issued (Rules 20(1)(c)).
    says: [
      'If you contacted an adviser by 21 November 2026, you may be in time. There is one month from the date of the certificate.',
    ],
    never: /not late/i,
  },
  {
    // Code 9.55 and CFA s.51: without a plan there is none to review.
    name: 'late, and no plan was made',
    hash: '#who=parent&what=decision&decision=refusal-to-issue-plan&noticeSentOn=2026-05-05&contacted=no',
    today: '2026-07-27',
    title: 'You are late, but you can still ask to appeal',
    tone: 'late',
    cells: [HAD_TO_CONTACT, HAD_TO_APPEAL],
    says: ['You can ask the council for an assessment again. Until then the school must still give help'],
    never: /review of the plan/i,
  },
  {
    name: 'a plan, and not sure whether it is only about the school',
    hash: '#who=parent&what=decision&decision=plan-content&about=unsure&noticeSentOn=2026-10-27',
    today: '2026-11-20',
    title: 'You have two dates to keep',
    tone: 'open',
    cells: [CONTACT, APPEAL],
    // CFA s.55(3)(a): an appeal about nothing but the school needs no certificate.
    says: [
      'If it is only about the school: If you disagree only with the school (section I), you need no certificate.',
      'Send the form, the certificate, the plan and the letter that came with it to the address on the form.',
    ],
  },
  {
    // Contacted in time on 20 July; said no on Tuesday 1 September; 3 working days: Friday 4 September (Regs 34(1)).
    name: 'the certificate itself is late',
    hash: '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-29&contacted=yes&adviserContactedOn=2026-07-20&certificate=not-yet&mediation=no&adviserToldNoMediationOn=2026-09-01',
    today: '2026-09-10',
    title: 'Your time to appeal has not run out',
    tone: 'wait',
    cells: [
      `${CONTACT} | 2026-08-29 | Done in time`,
      'Your appeal must reach the Tribunal | within one month of your certificate',
    ],
    steps: [
      'The certificate is 6 days late: call the adviser',
      'Fill in the appeal form, SEND35A',
      'Read the date on the certificate',
    ],
    says: ['Please send it today.'],
    never: /by Friday 4 September/,
  },
  {
    name: 'late, certificate there',
    hash: '#who=parent&what=decision&decision=cease-to-maintain-plan&noticeSentOn=2026-08-14&contacted=yes&adviserContactedOn=2026-09-20&certificate=yes&certificateIssuedOn=2026-09-30',
    today: '2026-11-20',
    title: 'You are late, but you can still ask to appeal',
    tone: 'late',
    // The later of 14 October and 30 October.
    cells: [`${CONTACT} | 2026-10-14 | Done in time`, `${HAD_TO_APPEAL} | 2026-10-30 | 21 days late`],
    says: ['ask for more time'],
    never: /without a certificate/i,
  },
  {
    // 19 August has passed, 1 September has not: the adviser's date never moves, the appeal's does.
    name: 'adviser missed in August, appeal still in time',
    hash: `${ASSESS}&noticeSentOn=2026-06-19&contacted=no`,
    today: '2026-08-22',
    title: 'You can still appeal in time',
    tone: 'late',
    cells: [`${HAD_TO_CONTACT} | 2026-08-19 | 3 days late`, `${APPEAL} | 2026-09-01 | 10 days left`],
    steps: [
      'Check the date once more',
      'Fill in the appeal form, SEND35A, and ask for leave to appeal without a certificate',
      'Send the form in time, with the council’s letter',
      'Call SENDIASS or IPSEA, today or tomorrow',
    ],
    never: /extend the time/,
  },
  {
    name: 'not started: nothing in writing',
    hash: `${ASSESS}&letter=none`,
    today: '2026-11-25',
    title: 'Nothing has begun to run yet',
    tone: 'wait',
    cells: [
      'Your time to appeal | begins when the council sends its decision in writing | Not begun | If a letter was sent and did not reach you, time runs from the day it was sent. Ask the council.',
    ],
    steps: ['Ask the council for its decision in writing', 'Keep what you have', 'See whether the council is late'],
  },
  {
    // Rules 20(1)(c), Regs 33: from the day it was sent, whoever has it.
    name: 'a letter that was sent, and was lost or never came',
    hash: `${ASSESS}&letter=lost`,
    today: '2026-11-25',
    title: 'Your time to appeal may be running already',
    tone: 'wait',
    cells: [
      'Your time to appeal | runs from the day the letter was sent | The day is not known yet | From that day there are 2 months to appeal, and to contact a mediation adviser.',
    ],
    steps: [
      'Ask the council today, in writing, for a copy and the day it was sent',
      'Contact a mediation adviser now',
      'Come back with the day it was sent',
    ],
    says: [
      'I do not have it. Please send me a copy today, and tell me on which day you sent it, and how.',
      'If the time has passed by then, you can still ask to appeal.',
    ],
    never: /lose no time|nothing has begun/i,
  },
  {
    name: 'a plan that never came, about the school alone: no adviser is needed',
    hash: '#who=parent&what=decision&decision=plan-content&about=school&letter=lost',
    today: '2026-11-25',
    title: 'Your time to appeal may be running already',
    tone: 'wait',
    cells: ['Your time to appeal | runs from the day the plan was sent'],
    never: /mediation adviser|letter/i,
  },
  {
    name: 'a plan that never came, about a part that cannot be appealed',
    hash: '#who=parent&what=decision&decision=plan-content&about=rest&letter=lost',
    today: '2026-11-25',
    title: 'You cannot appeal about this, but you can ask for mediation',
    tone: 'open',
    cells: ['Mediation | at any time', 'Disagreement resolution | at any time'],
  },
  {
    name: 'only health and social care: no appeal, mediation is open',
    hash: '#who=parent&what=decision&decision=plan-content&about=care&care=both&noticeSentOn=2026-11-02',
    today: '2026-11-25',
    title: 'You cannot appeal about this, but you can ask for mediation',
    tone: 'open',
    cells: ['Mediation | at any time', 'Disagreement resolution | at any time'],
  },
  {
    // 15 days with 20 November: 4 December (Regs 13(1)(a)).
    name: 'draft',
    hash: '#who=parent&what=draft&draft=plan&draftPlanServedOn=2026-11-20',
    today: '2026-11-29',
    title: 'You can comment until 4 December 2026, and after if the council still listens',
    tone: 'open',
    cells: [
      'Comments can be sent at least until | 2026-12-04 | 5 days left | The least time that the council must leave. Nobody is late.',
    ],
  },
  {
    name: 'draft, after the 15 days: passed, never overdue',
    hash: '#who=parent&what=draft&draft=changes&amendmentNoticeServedOn=2026-11-02',
    today: '2026-11-29',
    title: 'You can still comment, if the council still listens',
    tone: 'open',
    cells: ['Comments can be sent at least until | 2026-11-16 | Passed 13 days ago'],
    never: /overdue|days late/i,
  },
  {
    name: 'appeal running: the next date of one’s own, and the hearing',
    hash: '#who=parent&what=appeal&responseDueOn=2026-12-10&attendanceFormDueOn=unknown&evidenceDueOn=2027-01-15&workingDocumentDueOn=unknown&bundleDueOn=unknown&hearingOn=2027-03-03&directed.appeal.further-evidence=2027-01-29',
    today: '2026-11-29',
    title: 'Next: send further evidence by 29 January 2027',
    tone: 'open',
    cells: [
      'Send further evidence by | 2027-01-29 | 61 days left | 15 January 2027 in the letter',
      'The hearing is on | 2027-03-03 | 94 days left',
    ],
  },
  {
    name: 'appeal running, the council’s response is late',
    hash: '#who=parent&what=appeal&responseDueOn=2026-11-10&attendanceFormDueOn=unknown&evidenceDueOn=unknown&workingDocumentDueOn=unknown&bundleDueOn=unknown&hearingOn=2027-03-03',
    today: '2026-11-29',
    // Nobody was asked whether it has come.
    title: 'The council’s response was due on 10 November 2026. Has it come?',
    tone: 'open',
    cells: [
      'The council’s response was due on | 2026-11-10 | 19 days ago, not recorded as received',
      'The hearing is on | 2027-03-03',
    ],
    steps: [
      'If the council’s response has not come, tell the Tribunal',
      'Keep the dates in the Tribunal’s letter',
      'If a date cannot be kept, ask before it passes',
    ],
    never: /days late/,
  },
  {
    name: 'appeal running: a form that may have been sent, and one’s own next date beside it',
    hash: `${TIMETABLE}&hearingOn=2026-12-10`,
    today: '2026-10-20',
    title: 'The attendance form was due on 15 October 2026. Have you sent it?',
    tone: 'open',
    cells: [
      'The attendance form was due on | 2026-10-15 | 5 days ago, not recorded as sent',
      'Send further evidence by | 2026-10-30 | 10 days left',
    ],
    says: [
      'I have sent the attendance form',
      'I have sent my evidence',
      'The council’s response has come',
      [
        'Thursday 1 October 2026: the council had to respond to the appeal.',
        'Thursday 15 October 2026: return the attendance form (who will come to the hearing). If it has not been sent, send it now and ask for more time.',
        'Friday 30 October 2026: send further evidence.',
        'Friday 20 November 2026: the council must send the bundle (all the papers for the hearing).',
        'Thursday 10 December 2026: the hearing.',
      ].join('\n'),
    ],
    never: /days late/,
  },
  {
    // The response came before the day that the Tribunal had named for it.
    name: 'appeal running: what was sent, and what has come, is asked about no more',
    hash: `${TIMETABLE}&hearingOn=2026-12-10&responseReceivedOn=2026-09-28&attendanceFormSentOn=unknown`,
    today: '2026-10-20',
    title: 'Next: send further evidence by 30 October 2026',
    tone: 'open',
    cells: ['Send further evidence by | 2026-10-30', 'The hearing is on | 2026-12-10'],
    never: /attendance form|response/,
  },
  {
    name: 'appeal running: the day for evidence passes, and nobody is late',
    hash: `${TIMETABLE}&hearingOn=2026-12-10&responseReceivedOn=2026-09-28&attendanceFormSentOn=2026-10-14`,
    today: '2026-11-06',
    title: 'Next: the council’s bundle, by 20 November 2026',
    tone: 'open',
    cells: ['The council must send the bundle by | 2026-11-20', 'The hearing is on | 2026-12-10'],
    says: ['Friday 30 October 2026: the day for evidence. It has passed: ask the Tribunal before you send more.'],
    never: /\blate\b/,
  },
  {
    name: 'appeal running: all that was named is done',
    hash: `${TIMETABLE.replace('2026-11-20', 'unknown')}&hearingOn=unknown&responseReceivedOn=2026-09-28&attendanceFormSentOn=2026-10-14&evidenceSentOn=2026-10-29`,
    today: '2026-11-06',
    title: 'Add the next date in the Tribunal’s letter',
    tone: 'wait',
    cells: ['The Tribunal’s letter | names the dates'],
    steps: ['Keep the dates in the Tribunal’s letter', 'If a date cannot be kept, ask before it passes'],
  },
  {
    name: 'appeal sent, no letter of the Tribunal yet',
    hash: `${ASSESS}&noticeSentOn=2026-10-14&appealSent=yes&appealReceivedByTribunalOn=2026-11-20`,
    today: '2026-11-29',
    title: 'Your appeal reached the Tribunal in time',
    tone: 'done',
    cells: [`${APPEAL} | 2026-12-14 | Done in time, on 20 November 2026`, 'The Tribunal’s letter | names the dates'],
    steps: ['Look out for the Tribunal’s letter', 'If it went without a certificate, see to that now'],
    says: [
      'The Tribunal’s letter names the dates that come next. Add them when it is here.',
      'Contact the mediation adviser by Monday 14 December 2026. Send the certificate to the Tribunal',
    ],
  },
  {
    name: 'appeal sent in time, and the certificate is on its way',
    hash: `${ASSESS}&noticeSentOn=2026-10-14&contacted=yes&adviserContactedOn=2026-11-10&certificate=not-yet&mediation=neither&appealSent=yes&appealReceivedByTribunalOn=2026-11-20`,
    today: '2026-12-20',
    title: 'Your appeal reached the Tribunal in time',
    tone: 'done',
    cells: [`${APPEAL} | 2026-12-14 | Done in time`, 'The Tribunal’s letter'],
    says: ['Send the certificate to the Tribunal as soon as it is here.'],
    never: /34\(3\)/,
  },
  {
    name: 'appeal sent late, without a certificate: both are asked for',
    hash: `${ASSESS}&noticeSentOn=2026-10-14&appealSent=yes&appealReceivedByTribunalOn=2026-12-18`,
    today: '2026-12-20',
    title: 'Your appeal arrived late, and a judge decides',
    tone: 'late',
    cells: [`${APPEAL} | 2026-12-14 | Done 4 days late`, 'The Tribunal’s letter'],
    says: ['Please extend the time (rule 5).', 'Please let me appeal without one (regulation 34(3)).'],
  },
  {
    name: 'appeal sent late, with its certificate',
    hash: `${ASSESS}&noticeSentOn=2026-10-14&contacted=yes&adviserContactedOn=2026-11-10&certificate=yes&certificateIssuedOn=2026-11-12&appealSent=yes&appealReceivedByTribunalOn=2026-12-18`,
    today: '2026-12-20',
    title: 'Your appeal arrived late, and a judge decides',
    tone: 'late',
    cells: [`${APPEAL} | 2026-12-14 | Done 4 days late`, 'The Tribunal’s letter'],
    never: /34\(3\)/,
  },
  {
    // 5 and 2 weeks after Friday 2 October (Regs 44(2)(e),(f)).
    name: 'order, for a family',
    hash: '#who=parent&what=outcome&outcome=order&orderMadeOn=2026-10-02&order=amend,placement&ownDates=no',
    today: '2026-10-05',
    title: 'The council must name the school by 16 October, and send the amended plan by 6 November',
    tone: 'open',
    cells: [
      'The council must change the school in the plan (section I) by | 2026-10-16 | 11 days left for the council',
      'The council must send the amended plan by | 2026-11-06 | 32 days left for the council',
    ],
    never: /you appeal|your appeal must/i,
  },
  {
    name: 'order, late',
    hash: '#who=parent&what=outcome&outcome=order&orderMadeOn=2026-10-02&order=amend,placement&ownDates=no',
    today: '2026-10-20',
    title: 'The council is 4 days late: it had to name the school',
    tone: 'late',
    cells: [
      'The council had to change the school in the plan (section I) by | 2026-10-16 | 4 days late',
      'The council must send the amended plan by | 2026-11-06',
    ],
  },
  {
    name: 'order with a date of its own for the school, for an officer',
    hash: '#who=professional&where=council&what=outcome&outcome=order&orderMadeOn=2026-10-02&order=amend,placement&ownDates=yes&directed.comply.amend-plan@orderMadeOn=unknown&directed.comply.amend-placement@orderMadeOn=2026-10-30',
    today: '2026-10-05',
    title: 'Name the school by 30 October, and send the amended plan by 6 November',
    tone: 'open',
    cells: ['Amend section I (the school) by | 2026-10-30 | 25 days left', 'Send the amended plan by | 2026-11-06'],
    never: /you appeal|your appeal/i,
  },
  {
    // The appeal: 20 August + 2 months, 20 October.
    name: 'agreed in part: the council’s dates, and the appeal about the rest',
    hash: '#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-10-02&agreed=part&agreement=amend&agreed.comply.amend-plan@agreementMadeOn=unknown&decision=plan-content&about=needs&also=school&noticeSentOn=2026-08-20',
    today: '2026-10-05',
    title: 'The council must send the amended plan by 6 November, and your appeal about the rest by 20 October',
    tone: 'open',
    cells: [
      'The council must send the amended plan by | 2026-11-06',
      `${APPEAL} | 2026-10-20 | 15 days left | For what you have not agreed on.`,
    ],
  },
  {
    name: 'agreed on all: the appeal stays as a safety net',
    hash: `#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-10-02&agreed=all&agreement=assess&agreed.comply.notify-assessment@agreementMadeOn=unknown&agreed.comply.notify-no-plan@agreementMadeOn=unknown&agreed.comply.finalise-after-assessment@agreementMadeOn=unknown&decision=refusal-to-assess&noticeSentOn=2026-08-20`,
    today: '2026-10-05',
    title: 'The council must confirm that it will assess by 16 October 2026',
    tone: 'open',
    cells: [
      'The council must confirm that it will assess by | 2026-10-16',
      `${APPEAL} | 2026-10-20 | 15 days left | Your safety net, until the council has done all of it.`,
    ],
  },
  {
    // Regs 45(6): a draft in 5 weeks, the final plan in 11.
    name: 'not opposed',
    hash: '#who=parent&what=outcome&outcome=concession&concessionNotifiedOn=2026-10-02&concession=make',
    today: '2026-10-05',
    title: 'The council must send the draft plan by 6 November, and send the final plan by 18 December',
    tone: 'open',
    cells: [
      'The council must send the draft plan by | 2026-11-06',
      'The council must send the final plan by | 2026-12-18',
    ],
  },
  {
    // W v Hertfordshire: 20 weeks from the request, Tuesday 1 September 2026.
    name: 'changed its mind: the appeal goes on, the plan is counted from the request',
    hash: '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-10-14&decisionReversedOn=2026-11-20&requestReceivedOn=2026-09-01',
    today: '2026-11-29',
    title: 'Your time to appeal goes on',
    tone: 'open',
    cells: [`${CONTACT} | 2026-12-14 | 15 days left`, `${APPEAL} | 2026-12-14 | 15 days left`],
    steps: [
      'Contact the mediation adviser, today if you can',
      'Do not let the appeal go',
      'Ask the council to confirm it in writing',
      'If it is late, write to the council',
    ],
    says: [
      'Counted from the request, the plan is due by 19 January 2027.',
      'The promise does not stop the time. It ends on Monday 14 December 2026.',
      'On 20 November 2026 you told me that you will',
    ],
    never: /goes on until|\[date\]/,
  },
  {
    // 13 February + 2 months: 13 April. 20 weeks from 5 January: 25 May.
    name: 'changed its mind, and both the plan and the time to appeal have passed',
    hash: '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-02-13&decisionReversedOn=2026-03-01&requestReceivedOn=2026-01-05',
    today: '2026-07-20',
    title: 'The council’s final plan is 56 days late',
    tone: 'late',
    cells: ['The council had to send the final plan by | 2026-05-25 | 56 days late', `${HAD_TO_APPEAL} | 2026-04-13`],
    steps: [
      'Write to the council now',
      'Fill in the appeal form, SEND35A, and ask for two things',
      'Send the form now, with the council’s letter',
      'Call SENDIASS or IPSEA, today or tomorrow',
    ],
    says: [
      'the time to appeal passed on 13 April 2026. If it does not keep its word, you can still ask to appeal.',
      'and is late. On 1 March 2026 the council told me that it had changed its mind',
      'I did contact an adviser in time',
    ],
    never: /time to appeal goes on|keep your dates|do not let the appeal go/i,
  },
  {
    name: 'changed its mind, the time to appeal has passed, the plan is still to come',
    hash: '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-02-13&decisionReversedOn=2026-03-01&requestReceivedOn=2026-01-05',
    today: '2026-04-20',
    title: 'The council has until 25 May 2026',
    tone: 'late',
    cells: [
      'If it makes a plan: the final plan must be sent by | 2026-05-25',
      `${HAD_TO_APPEAL} | 2026-04-13 | 7 days`,
    ],
    never: /time to appeal goes on|keep your dates/i,
  },
  {
    name: 'changed its mind, while the certificate is still to come',
    hash: '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-02-13&decisionReversedOn=2026-03-01&requestReceivedOn=2026-01-05&contacted=yes&adviserContactedOn=2026-04-01&certificate=not-yet&mediation=neither',
    today: '2026-05-01',
    title: 'Your time to appeal has not run out',
    tone: 'wait',
    cells: [
      'If it makes a plan: the final plan must be sent by | 2026-05-25',
      'Your appeal must reach the Tribunal | within one month of your certificate',
    ],
    says: ['It ends one month after your certificate is issued'],
    never: /13 April/,
  },
  {
    // 4 weeks after 22 September; 12 weeks after it (Devon).
    name: 'council late with a review',
    hash: '#who=parent&what=waiting&waiting=review&reviewMeetingOn=2026-09-22',
    today: '2026-11-29',
    title: 'The council’s decision is 40 days late',
    tone: 'late',
    cells: [
      'The council had to send its decision by | 2026-10-20 | 40 days late',
      'If it changes the plan: the final plan must be sent by | 2026-12-15 | 16 days left for the council',
    ],
    steps: ['Write to the council’s SEN team', 'If nothing comes, make a formal complaint', 'Then go to the Ombudsman'],
    says: [
      'After a review meeting, the council has 4 weeks to send its decision.',
      'You had to send your decision by 20 October 2026 (regulation 20(10) of the SEND Regulations 2014). It is late. Please send it within 7 days.',
      // 12 months with 21 October 2026.
      'complain by Wednesday 20 October 2027',
      'Not about the time it takes.',
    ],
  },
  {
    name: 'council in time',
    hash: '#who=parent&what=waiting&waiting=assessment&requestReceivedOn=2026-11-02',
    today: '2026-11-25',
    title: 'The council has until 14 December 2026',
    tone: 'open',
    cells: [
      'The council must send its decision by | 2026-12-14 | 19 days left for the council',
      'If it makes a plan: the final plan must be sent by | 2027-03-22',
    ],
    says: [
      'You received my request for an EHC needs assessment on 2 November 2026. You have to send your decision by 14 December 2026.',
    ],
    steps: ['Ask the council how far it is', 'Come back after Monday 14 December 2026'],
    never: /\blate\b to/,
  },
  {
    // 15 working days with Monday 30 November would end on 18 December; told today, a Sunday, day 1 is Monday.
    name: 'move, the old council does not know yet',
    hash: '#who=parent&what=waiting&waiting=move&movedOn=2026-11-02&aware=not-yet&arrived=no&planMadeOrReviewedOn=unknown',
    today: '2026-11-29',
    title: 'Tell the old council today',
    tone: 'wait',
    cells: [
      'The old council must pass on the plan | once it knows of the move | Not begun | If it is told today, it must pass on the plan by Friday 18 December 2026.',
    ],
    says: ['The day of the next annual review is open'],
    never: /days late/,
  },
  {
    // 15 working days with Friday 20 November: Thursday 10 December.
    name: 'move, the council told late',
    hash: '#who=parent&what=waiting&waiting=move&movedOn=2026-11-02&aware=day&awareOfMoveOn=2026-11-20&arrived=no&planMadeOrReviewedOn=2026-05-01',
    today: '2026-11-29',
    title: 'The old council has until 10 December 2026',
    tone: 'open',
    cells: ['The old council must pass on the plan by | 2026-12-10 | 11 days left for the council'],
    never: /days late/,
  },
  {
    name: 'move, nobody knows when the council learnt of it',
    hash: '#who=parent&what=waiting&waiting=move&movedOn=2026-10-02&aware=unknown&arrived=no&planMadeOrReviewedOn=2026-02-01',
    today: '2026-11-29',
    title: 'The old council is 58 days late: it had to pass on the plan',
    tone: 'late',
    cells: [
      'The old council had to pass on the plan by | 2026-10-02 | 58 days late | Unless the old council learnt of the move later.',
    ],
    says: [
      'Unless it learnt of the move later',
      'Write to the old council’s SEN team',
      'As far as I know, it is late. Please do it within 7 days. If you do not, I will make a formal complaint. If you learnt of the move later, tell me on which day.',
    ],
  },
  {
    // 6 months with 27 February 2026: 26 August (EqA Sch.17 para 4).
    name: 'a claim that has passed',
    hash: '#who=parent&what=discrimination&conductEndedOn=2026-02-27',
    today: '2026-11-01',
    title: 'The 6 months for a claim have passed, but you can ask',
    tone: 'late',
    cells: [
      'A claim had to reach the Tribunal by | 2026-08-26 | Passed 67 days ago',
      'You can still | ask the Tribunal to take a late claim | No fixed day. Ask as soon as you can',
    ],
    never: /nothing|just and equitable|overdue/i,
  },
  {
    name: 'a claim in time',
    hash: '#who=young-person&what=discrimination&conductEndedOn=2026-02-27&born=unknown',
    today: '2026-08-26',
    title: 'A claim must reach the Tribunal today',
    tone: 'open',
    cells: ['A claim must reach the Tribunal by | 2026-08-26 | Today'],
  },
  {
    name: 'an exception that an officer claims',
    hash: '#who=professional&where=council&what=waiting&waiting=assessment&requestReceivedOn=2026-07-06&relieved.assessment.decide=exceptional-circumstances',
    today: '2026-08-25',
    title: 'Send the decision whether to assess as soon as practicable: the date is lifted',
    tone: 'open',
    // The date stays to be seen (Regs 5(4)); 16 weeks after 6 July: 26 October.
    cells: [
      'Send the decision whether to assess by | 2026-08-17 | Lifted: as soon as practicable',
      'If there will be no plan: tell the family by | 2026-10-26',
    ],
  },
  {
    // Regs 13(3): the exception lifts the 20 weeks, whether or not they are over.
    name: 'an exception that an officer claims before the day',
    hash: '#who=professional&where=council&what=waiting&waiting=plan&requestReceivedOn=2026-08-01&relieved.plan.finalise=exceptional-circumstances',
    today: '2026-11-29',
    title: 'Send the final plan as soon as practicable: the date is lifted',
    tone: 'open',
    cells: ['Send the final plan by | 2026-12-19 | Lifted: as soon as practicable | 20 weeks'],
    steps: [
      'Send it as soon as practicable',
      'Tell the family which exception applies, and why',
      'Keep proof of the day',
    ],
    never: /unless an exception|best by|days left/i,
  },
  {
    name: 'the same in the eyes of the family',
    hash: '#who=parent&what=waiting&waiting=plan&requestReceivedOn=2026-08-01&relieved.plan.finalise=exceptional-circumstances',
    today: '2026-11-29',
    title: 'This date no longer binds the council',
    tone: 'open',
    cells: ['If it makes a plan: the final plan must be sent by | 2026-12-19 | Lifted: as soon as practicable'],
    steps: ['Ask the council when it will be done'],
    never: /it is late|days left/i,
  },
  {
    name: 'a decision without an order',
    hash: '#who=parent&what=outcome&outcome=decision&tribunalDecisionSentOn=2026-10-12',
    today: '2026-10-20',
    // 28 days after, no August or Christmas in between: Monday 9 November (Rules 46).
    title: 'You can ask for permission to appeal until 9 November 2026',
    tone: 'open',
    cells: ['Ask for permission to appeal until | 2026-11-09 | 20 days left'],
  },
  {
    name: 'permission that has passed',
    hash: '#who=parent&what=outcome&outcome=decision&tribunalDecisionSentOn=2026-09-14',
    today: '2026-11-20',
    title: 'The time to ask for permission has passed, but you can ask',
    tone: 'late',
    cells: ['Ask for permission to appeal until | 2026-10-12 | Passed 39 days ago'],
    never: /nothing is due/i,
  },
  {
    name: 'a complaint about the council',
    hash: '#who=parent&what=other&matter=council&awareOfMatterOn=2026-02-01',
    today: '2026-06-01',
    title: 'The Ombudsman takes complaints until 31 January 2027',
    tone: 'open',
    cells: ['A complaint to the Ombudsman can be made until | 2027-01-31', 'Disagreement resolution | at any time'],
  },
  {
    name: 'the help a school gives',
    hash: '#who=parent&what=other&matter=school',
    today: '2026-06-01',
    title: 'There is no time limit to settle this, and help is free',
    tone: 'open',
    cells: ['Disagreement resolution | at any time'],
  },
  {
    name: 'an officer, after a refusal: the next duty waits for the family',
    hash: '#who=professional&where=council&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19',
    today: '2026-08-03',
    title: 'The next duty begins when the family acts',
    tone: 'wait',
    cells: ['Parent or young person: contact a mediation adviser by | 2026-08-19', 'Parent or young person: '],
    never: /you have two dates|your time to appeal/i,
  },
  {
    // 15 working days after Friday 2 October (Rules 21(1)(cc)).
    name: 'a school, with a claim to take a pupil back',
    hash: '#who=professional&where=school&what=discrimination&claimReceivedBySchoolOn=2026-10-02&reinstatement=yes',
    today: '2026-10-05',
    title: 'Respond to the claim about a permanent exclusion by 23 October',
    tone: 'open',
    cells: ['Respond to the claim about a permanent exclusion by | 2026-10-23 | 18 days left'],
  },
  {
    // 2 weeks before the meeting (Regs 20(3),(4)).
    name: 'a school, before a review meeting',
    hash: '#who=professional&where=school&what=waiting&waiting=meeting&reviewMeetingOn=2026-12-18',
    today: '2026-11-25',
    title: 'Give notice of the review meeting and send round the advice for the review by 4 December',
    tone: 'open',
    cells: [
      'Give notice of the review meeting by | 2026-12-04 | 9 days left',
      'Send round the advice for the review by | 2026-12-04',
    ],
  },
]

const OFFICER = '#who=professional&where=council&what=outcome'

const officers: readonly Row[] = [
  {
    // 2 and 5 weeks after 1 October (Regs 44(2)(e),(f)).
    name: 'an order, in time: one plan meets both dates',
    hash: `${OFFICER}&outcome=order&orderMadeOn=2026-10-01&order=amend,placement&ownDates=no`,
    today: '2026-10-05',
    title: 'Name the school by 15 October, and send the amended plan by 5 November',
    tone: 'open',
    cells: [
      'Amend section I (the school) by | 2026-10-15 | 10 days left | 2 weeks from the day the Tribunal made its order.',
      'Send the amended plan by | 2026-11-05 | 31 days left | 5 weeks from the day the Tribunal made its order. | One amended plan with everything, sent by the first date, meets both.',
    ],
    steps: [
      'Read the order for dates of its own',
      'Send what is due',
      'Arrange the provision',
      'If you cannot keep a date, apply before it passes',
    ],
    says: ['The Tribunal gave more time', 'Either side can ask for permission to appeal'],
    letter: [
      'We will name the school by Thursday 15 October 2026.',
      'We will send the amended plan by Thursday 5 November 2026.',
    ],
  },
  {
    name: 'an order, late: what to do now comes first',
    hash: `${OFFICER}&outcome=order&orderMadeOn=2026-10-01&order=amend,placement&ownDates=no`,
    today: '2026-10-20',
    title: 'Name the school: 5 days late',
    tone: 'late',
    cells: [
      'Amend section I (the school) by | 2026-10-15 | 5 days late | 2 weeks from the day the Tribunal made its order.',
      'Send the amended plan by | 2026-11-05',
    ],
    steps: [
      'Send it now, and tell the family today',
      'Ask the Tribunal for more time today',
      'Arrange the provision',
      'Read the order for dates of its own',
    ],
    never: /meets both|before it passes/,
    letter: [
      'We had to name the school by Thursday 15 October 2026. It is late. We will do it by [date].',
      'We will send the amended plan by Thursday 5 November 2026.',
    ],
  },
  {
    // 20 weeks from 5 January: 25 May (W v Hertfordshire). 13 February + 2 months: 13 April.
    name: 'a change of mind, late: the plan, and no refusal that nobody waits for',
    hash: `${OFFICER}&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-02-13&decisionReversedOn=2026-03-01&requestReceivedOn=2026-01-05`,
    today: '2026-07-20',
    title: 'Send the final plan: 56 days late',
    tone: 'late',
    cells: ['Send the final plan by | 2026-05-25 | 56 days late'],
    steps: ['Send it now, and tell the family today', 'Keep proof of the day'],
    never: /refusal/,
    letter: ['We had to send the final plan by Monday 25 May 2026. It is late. We will do it by [date].'],
  },
  {
    name: 'a change of mind, in time: the time to appeal still runs',
    hash: `${OFFICER}&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-02-13&decisionReversedOn=2026-03-01&requestReceivedOn=2026-01-05`,
    today: '2026-03-20',
    title: 'Send the final plan by 25 May',
    tone: 'open',
    cells: ['If there will be no plan: tell the family by | 2026-04-27', 'Send the final plan by | 2026-05-25'],
    letter: [
      'We have changed our decision. Your time to appeal against the first one still runs: an appeal must reach the Tribunal by 5pm on Monday 13 April 2026. To get a mediation certificate, contact the mediation adviser by Monday 13 April 2026: a call or an email is enough. You do not have to mediate. If the certificate makes the time to appeal longer, the later day counts.',
      'Free, impartial help: your local SENDIASS.',
      'If a plan is needed, we will send the final plan by Monday 25 May 2026.',
    ],
  },
  {
    // 2 weeks after 12 October (Regs 45(3)).
    name: 'an appeal that is not opposed: nobody speaks of mediation',
    hash: `${OFFICER}&outcome=concession&concessionNotifiedOn=2026-10-12&concession=assess`,
    today: '2026-10-20',
    title: 'Confirm that you will assess by 26 October, and send the final plan after assessing by 18 January',
    tone: 'open',
    cells: ['Confirm that you will assess by | 2026-10-26', 'Send any decision that no plan is needed by | 2026-12-21'],
    never: /mediation|the Tribunal can change/,
    letter: [
      'We will confirm that we will assess by Monday 26 October 2026.',
      'We will send any decision that no plan is needed by Monday 21 December 2026.',
      'If a plan is needed, we will send the final plan after assessing by Monday 18 January 2027.',
    ],
  },
  {
    name: 'a response that is late',
    hash: '#who=professional&where=council&what=appeal&responseDueOn=2026-10-01&attendanceFormDueOn=unknown&evidenceDueOn=unknown&workingDocumentDueOn=unknown&bundleDueOn=2026-11-20&hearingOn=2026-12-10',
    today: '2026-10-20',
    title: 'Respond to the appeal: 19 days late',
    tone: 'late',
    cells: ['Respond to the appeal by | 2026-10-01 | 19 days late', 'Send the bundle by | 2026-11-20'],
    steps: ['Send the response today', 'Ask the Tribunal for more time today', 'Keep proof of the day'],
  },
  {
    // 19 June + 2 months: 19 August; the appeal moves to 1 September (Rules 12(3)(a)).
    name: 'a refusal, whose first date has passed: only the second is said to the family',
    hash: '#who=professional&where=council&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19',
    today: '2026-08-26',
    title: 'The next duty begins when the family acts',
    tone: 'wait',
    cells: ['Parent or young person: contact a mediation adviser by', 'Parent or young person: '],
    letter: [
      'You can appeal to the Tribunal. Your appeal must reach it by 5pm on Tuesday 1 September 2026.',
      'Free, impartial help: your local SENDIASS.',
    ],
  },
  {
    name: 'a refusal, after both dates: no appeal is offered',
    hash: '#who=professional&where=council&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19',
    today: '2026-09-10',
    title: 'The next duty begins when the family acts',
    tone: 'wait',
    cells: ['Parent or young person: contact a mediation adviser by', 'Parent or young person: '],
    letter: [],
  },
]

test.each([...rows, ...officers])('$name', ({ hash, today, title, tone, cells, steps, says = [], never, letter }) => {
  const said = say(hash, today)
  expect([said.title, said.tone]).toEqual([title, tone])
  expect(said.cells.map((cell, i) => cell.slice(0, cells[i]?.length))).toEqual(cells)
  expect(said.cells.length).toBeLessThanOrEqual(2)
  if (steps !== undefined) expect(said.steps).toEqual(steps)
  for (const sentence of says) expect(said.all).toContain(sentence)
  if (letter !== undefined) expect(said.letter).toEqual(letter)
  if (never !== undefined) expect(said.all).not.toMatch(never)
  // Something to do, and never too much of it.
  expect(said.steps.length).toBeGreaterThan(0)
  expect(said.steps.length).toBeLessThanOrEqual(5)
  expect(said.all).not.toMatch(/nothing (is|was) due|no dates? to keep/i)
})

describe('whose right it is', () => {
  const letter = 'what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-01'
  // Born on 1 March 2010: 16 in the school year to August 2026, whose last Friday in June is the 26th.
  test.each([
    ['2026-06-26', 'Until 26 June 2026, the right to appeal is your parent’s. From the day after, it is yours.'],
    ['2026-06-27', 'You appeal in your own name, or the person who acts for you does. A parent can help you.'],
  ])('on %s', (today, lead) =>
    expect(say(`#who=young-person&${letter}&born=given`, today, '2010-03-01').lead).toBe(lead),
  )
  // Born on 1 September 2010: a school year later.
  test('a day decides the school year', () =>
    expect(say(`#who=young-person&${letter}&born=given`, '2026-06-27', '2010-09-01').lead).toContain(
      'Until 25 June 2027',
    ))
  test('for a parent it is said of the young person', () =>
    expect(say(`#who=parent&sixteen=yes&${letter}&born=given`, '2026-06-27', '2010-03-01').lead).toContain(
      'The young person appeals in their own name.',
    ))
  test('without the date of birth it is asked, and nothing is said', () => {
    const said = say(`#who=young-person&${letter}&born=given`, '2026-06-27')
    expect(said.lead).toBe('')
    expect(said.sections.join()).toContain('not kept')
  })
})

test.each([
  [
    'to appeal',
    'decision&decision=refusal-to-assess&noticeSentOn=2026-06-01',
    'You appeal in your own name, or the person who acts for you does.',
  ],
  [
    'to bring a claim',
    'discrimination&conductEndedOn=2026-05-04',
    'You bring the claim in your own name, or the person who acts for you does.',
  ],
])('the right %s is named as what it is', (_, what, lead) => {
  const link = `#who=young-person&what=${what}&born=given`
  const said = say(link, '2026-06-27', '2010-03-01')
  expect(said.lead).toContain(lead)
  const asked = [
    ...say(link, '2026-06-27').sections,
    ...say(link.replace('young-person', 'parent').replace('&born=given', ''), '2026-06-27').sections,
  ].join()
  if (what.startsWith('discrimination')) expect(`${said.lead} ${asked}`).not.toMatch(/appeal/)
})

test('an adviser is not sent to an adviser', () => {
  const late = say(
    '#who=adviser&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-21&contacted=no',
    '2026-11-29',
  )
  expect(late.steps.join()).not.toMatch(/call SENDIASS/i)
  const waiting = say('#who=adviser&what=waiting&waiting=review&reviewMeetingOn=2026-09-22', '2026-11-29')
  expect(waiting.all).toContain('If the family first knew on the day it became late')
})

test.each([
  [
    'concession&concessionNotifiedOn=2026-10-12&concession=assess',
    'You had to confirm that you will assess by 26 October 2026',
  ],
  [
    'order&orderMadeOn=2026-10-01&order=placement&ownDates=no',
    'You had to amend section I (the school) by 15 October 2026',
  ],
])('a letter speaks to the council: %s', (outcome, sentence) =>
  expect(say(`#who=parent&what=outcome&outcome=${outcome}`, '2026-11-20').all).toContain(sentence),
)

test('a council that does not oppose is written to as such', () =>
  expect(
    say('#who=parent&what=outcome&outcome=concession&concessionNotifiedOn=2026-11-20&concession=amend', '2026-11-29')
      .all,
  ).toContain('On 20 November 2026, you told the Tribunal that you do not oppose the appeal. You had to'))

test('contacted too late, a family that says no waits for no certificate (Regs 34(2))', () => {
  const { answers } = fromHash(
    `${ASSESS}&noticeSentOn=2026-06-29&contacted=yes&adviserContactedOn=2026-09-02&certificate=not-yet&mediation=no&adviserToldNoMediationOn=2026-09-02`,
  )
  const { timeline } = workOut(answers, '2026-09-03')
  expect(timeline?.entries.map(({ id }) => id)).not.toContain('mediation.certify-declined')
})

test('why nobody is late while the certificate is to come', () => {
  const { answer } = say(
    `${ASSESS}&noticeSentOn=2026-06-29&contacted=yes&adviserContactedOn=2026-07-20&certificate=not-yet&mediation=neither`,
    '2026-09-03',
  )
  expect(answer.why?.map(text)).toEqual([
    'You have 2 months from the council’s letter, or one month from the certificate, whichever is later.',
    'The adviser was contacted in time. No certificate has been issued yet, so the time from it has not begun.',
  ])
})

test('the same link on another day shows how things stand then', () => {
  const link = '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19'
  expect(say(link, '2026-08-03').title).toBe('You have two dates to keep')
  expect(say(link, '2026-09-03').title).toBe('You may be late, and can still ask to appeal')
  expect(say(`${link}&asAt=2026-08-03`, '2026-09-03').title).toBe('You have two dates to keep')
})

test.each([
  // Received at 17:01 on the last day is late (Rules r.12(1)).
  ['yes', 'Your appeal reached the Tribunal in time', 'Done in time'],
  ['no', 'Your appeal arrived late, and a judge decides', 'Done after 5pm on the last day'],
  ['unsure', 'Your appeal reached the Tribunal on the last day', 'in time if it arrived by 5pm'],
])('received on the last day, by 5pm: %s', (hour, title, state) => {
  const said = say(
    `#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-25&appealSent=yes&appealReceivedByTribunalOn=2026-11-25&hour=${hour}`,
    '2026-11-26',
  )
  expect(said.title).toBe(title)
  expect(said.cells[0]).toContain(state)
})

describe('a change of mind', () => {
  const link =
    '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-02-13&decisionReversedOn=2026-03-01&requestReceivedOn=2026-01-05'

  test('then the plan: its day is asked for, and the refusal’s is forgotten', () => {
    const came = follow(`${link}&contacted=yes&adviserContactedOn=2026-03-02`, '2026-06-10', 'The final plan has come')
    expect(came).toBe('#who=parent&what=decision&decision=plan-content&requestReceivedOn=2026-01-05&at=about')
    expect(opensWith(came.replace('at=about', 'about=school'), '2026-06-10')).toBe('sent')
  })

  test('the first letter and the change of mind are asked about apart', () => {
    const path = '#who=parent&what=outcome&outcome=reversal'
    expect(asks(path, '2026-06-10')).toContain('What did the council decide at first?')
    expect(asks(`${path}&decision=refusal-to-assess`, '2026-06-10')).toContain(
      'When did the council send its first letter? The letter with the decision, not the one with the change of mind.',
    )
    expect(asks(`${path}&decision=refusal-to-assess&noticeSentOn=2026-02-13`, '2026-06-10')).toContain(
      'When did the council tell you that it changed its mind?',
    )
    expect(
      asks(`${path.replace('parent', 'adviser')}&decision=refusal-to-assess&noticeSentOn=2026-02-13`, '2026-06-10'),
    ).toContain('When did the council tell the family that it changed its mind?')
  })

  test('nobody is told late before the adviser has been asked about', () => {
    const { answers } = fromHash(link)
    expect(nextQuestion(answers, circumstancesOf(answers, '2026-07-20'), true)?.id).toBe('contacted')
  })
})

test.each([
  ['amend,placement', 'Tribunal order · section B or F and section I · order made 1 October 2026 · council officer'],
  ['assess', 'Tribunal order · order made 1 October 2026 · council officer'],
])('the line above an order names its sections: %s', (ticks, line) => {
  const { answers } = fromHash(
    `#who=professional&where=council&what=outcome&outcome=order&orderMadeOn=2026-10-01&order=${ticks}&ownDates=no`,
  )
  expect(text(caseLine(answers))).toBe(line)
})
