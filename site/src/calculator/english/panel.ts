// The two dates together.
import { html } from '../../shared/html'
import type { Voice } from '../people'
import { type Act, capital, day, joined, lower, on, who } from './writing'

const DUTIES: Record<string, { readonly must: string; readonly had: string }> = {
  'assessment.decide': {
    must: 'The council must send its decision by',
    had: 'The council had to send its decision by',
  },
  'plan.finalise': {
    must: 'If it makes a plan: the final plan must be sent by',
    had: 'The council had to send the final plan by',
  },
  'review.decide': {
    must: 'The council must send its decision by',
    had: 'The council had to send its decision by',
  },
  'review.finalise-amendments': {
    must: 'If it changes the plan: the final plan must be sent by',
    had: 'The council had to send the final plan by',
  },
  'review.complete': {
    must: 'The annual review must be completed by',
    had: 'The annual review had to be completed by',
  },
  'reassessment.decide': {
    must: 'The council must send its decision by',
    had: 'The council had to send its decision by',
  },
  'move.transfer-plan': {
    must: 'The old council must pass on the plan by',
    had: 'The old council had to pass on the plan by',
  },
  'move.inform': {
    must: 'The new council must say that it has the plan by',
    had: 'The new council had to say that it has the plan by',
  },
  'move.review': { must: 'The new council must review the plan by', had: 'The new council had to review the plan by' },
  'comply.finalise-after-assessment': {
    must: 'If it makes a plan: the final plan must be sent by',
    had: 'The council had to send the final plan by',
  },
  'comply.amend-placement': {
    must: 'The council must change the school in the plan (section I) by',
    had: 'The council had to change the school in the plan (section I) by',
  },
}

/** Over a day of the Tribunal's letter that has passed. */
const TIMETABLE_WAS: Readonly<Record<string, string>> = {
  'appeal.respond': 'The council’s response was due on',
  'appeal.attendance-form': 'The attendance form was due on',
  'appeal.further-evidence': 'The day for evidence was',
  'appeal.working-document': 'The council’s working document was due on',
  'appeal.bundle': 'The council’s bundle was due on',
}

/** The big words in place of a date, and what stands over a date. */
export const panel = {
  label: 'The dates',
  contact: (v: Voice, past: boolean) =>
    past
      ? who(v, 'You had to contact a mediation adviser by', 'The family had to contact a mediation adviser by')
      : who(v, 'Contact a mediation adviser by', 'The family must contact a mediation adviser by'),
  appeal: (v: Voice, past: boolean) =>
    past
      ? who(v, 'Your appeal had to reach the Tribunal by', 'The appeal had to reach the Tribunal by')
      : who(v, 'Your appeal must reach the Tribunal by', 'The appeal must reach the Tribunal by'),
  appealOpen: (v: Voice) => who(v, 'Your appeal must reach the Tribunal', 'The appeal must reach the Tribunal'),
  withinMonth: (v: Voice, month: string) => `within ${month} of ${who(v, 'your', 'the')} certificate`,
  beginsWithLetter: 'begins when the council sends its decision in writing',
  ifSent: (v: Voice) =>
    `If a letter was sent and did not reach ${who(v, 'you', 'the family')}, time runs from the day it was sent. Ask the council.`,
  runsFromSending: (plan: boolean) => `runs from the day the ${plan ? 'plan' : 'letter'} was sent`,
  fromThatDay: (period: string, certificate: boolean) =>
    `From that day there are ${period} to appeal${certificate ? ', and to contact a mediation adviser' : ''}.`,
  appealTime: (v: Voice) => who(v, 'Your time to appeal', 'The time to appeal'),
  mediation: 'Mediation',
  mediationChoice: (v: Voice) => who(v, 'your choice', 'the family’s choice'),
  contactNote: (v: Voice) =>
    who(
      v,
      'A call or an email is enough. You do not have to mediate.',
      'A call or an email is enough. Nobody is made to mediate.',
    ),
  mediationNote: 'Free, and open to you. It does not add time for the appeal.',
  augustNote: 'Moved on from August.',
  christmasNote: 'Moved on from Christmas.',
  rolledNote: 'Moved to a working day.',
  growsNote: (v: Voice, month: string) =>
    `${who(v, 'Your', 'The')} certificate can make it later (${month} from its date), never earlier.`,
  unlessCertificate: (v: Voice, month: string) =>
    `Unless ${who(v, 'your', 'the')} certificate makes it later (${month} from its date).`,
  monthNote: (month: string) => `${capital(month)} from the certificate, which is later than the time from the letter.`,
  ifIssued: (v: Voice, issued: string, due: string, today: boolean) =>
    html`If it is issued ${today ? 'today' : html`on ${day(issued)}`}, ${who(v, 'your', 'the')} appeal must arrive by 5pm on <strong>${day(due)}</strong>.`,
  dayDecides: 'Add the day: it decides whether a certificate can be issued for saying no to mediation.',
  timetableWas: (limit: string) => TIMETABLE_WAS[limit] ?? 'The day was',
  by: (label: string) => `${label} by`,
  must: (label: string) => `The council must ${lower(label)} by`,
  had: (label: string) => `The council had to ${lower(label)} by`,
  otherMust: (actor: string, label: string) => `${capital(actor)}: ${lower(label)} by`,
  until: (label: string) => `${label} until`,
  begins: 'not begun yet',
  canStill: (v: Voice) => who(v, 'You can still', 'The family can still'),
  askLateClaim: 'ask the Tribunal to take a late claim',
  hearing: 'The hearing is on',
  hearingWas: 'The hearing was on',
  anyTime: 'at any time',
  disagreement: 'Disagreement resolution',
  askMediation: 'Ask for mediation',
  safetyNet: (v: Voice) =>
    who(
      v,
      'Your safety net, until the council has done all of it.',
      'The safety net, until the council has done all of it.',
    ),
  orLater: (v: Voice, month: string) => `Or ${month} after ${who(v, 'your', 'the')} certificate, whichever is later.`,
  theRest: (v: Voice) => who(v, 'For what you have not agreed on.', 'For what has not been agreed on.'),
  onePlan: 'One amended plan with everything, sent by the first date, meets both.',
  atOnce: 'Due at once.',
  endPlan: 'The council ends the plan',
  named: 'The Tribunal named this day.',
  namedMoved: (iso: string) => html`The Tribunal named ${day(iso)}. That moves to a working day.`,
  also: (acts: readonly Act[], late: boolean) =>
    html`${late ? 'Late as well' : 'Due as well'}: ${joined(acts.map(({ act, due }) => html`${act} by ${on(due)}`))}.`,
  agreedDay: 'Both sides agreed on this day, in writing.',
  mayBeLater: 'Unless the old council learnt of the move later.',
  ifToldToday: (due: string) => html`If it is told today, it must pass on the plan by <strong>${day(due)}</strong>.`,
  tellOld: 'The old council must pass on the plan',
  onceItKnows: 'once it knows of the move',
  mediationFree: 'Free. The council, or the health body, must come if you ask.',
  disagreementNote: 'Free and confidential. It changes no time limit.',
  commentsUntil: 'Comments can be sent at least until',
  doesNotMove: 'This day does not move for August, a weekend or a bank holiday.',
  complainUntil: 'A complaint to the Ombudsman can be made until',
  keepPlan: 'The council must keep the plan',
  periodNote: (length: string, what: string) => `${capital(length)} from the day ${what.replaceAll("'", '’')}.`,
  /** A duty in the eyes of the council that has it. */
  ownDuties: {
    'assessment.notify-no-plan': 'If there will be no plan: tell the family by',
    'comply.amend-placement': 'Amend section I (the school) by',
    'comply.notify-assessment': 'Confirm that you will assess by',
  } as Record<string, string>,
  /** A duty in the family's eyes, where the plain label would leave out a condition or a word. */
  duties: DUTIES,
}
