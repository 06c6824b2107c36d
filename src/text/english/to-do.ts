// What to do, and by when: the first sentence or two about a time limit that is open.
import { capital, phrase, type Texts } from '../phrase'
import { thereAre } from './numbers'

export function toDo() {
  return {
    /** What the reader is to do, as an instruction. */
    do: phrase('{Act} by {when}.'),
    contactAdviser: phrase('To be able to appeal, contact a mediation adviser by {when}.'),
    sendAppeal: phrase('Your appeal must reach the Tribunal by {when}.'),
    /** Beside it, while the certificate is still missing. */
    certificateWithIt: phrase(
      'It needs a mediation certificate, and you have at least {period} from the day the certificate is issued.',
    ),
    /** Beside it, where the Tribunal named the day. */
    certificateChangesNothing: 'It needs a mediation certificate, which does not change this day.',
    /** Beside it, where the adviser was not contacted in time. */
    evenWithoutCertificate:
      'If you have no mediation certificate by then, send it all the same, and ask for leave to appeal without one.',
    evenWithoutOnNamedDay:
      'Send it by then even without a mediation certificate, which would not change this day, and ask for leave to appeal without one.',
    /** The same, but mediation was asked for. */
    certificateByMediation: phrase(
      'Your certificate comes after the mediation, or when none can be arranged, and you have at least {period} from its date: do not decline now, or you get none.',
    ),
    /** Nobody recorded whether, or when, the adviser was contacted. */
    certificateIfContacted: phrase(
      'If you contacted the adviser by {date}, you have at least {period} from the date of your certificate: if not, send it by then all the same, and ask for leave to appeal without one.',
    ),
    must: phrase('{Who} must {act} by {when}.'),
    /** What only guidance asks for. */
    should: phrase('{Who} should {act} by {when}.'),
    /** Judicial review: the last day can be too late. */
    startPromptly: phrase('A claim for judicial review must be started promptly, and by {when} at the latest.'),
    doNotWait: 'Do not wait for that day, which can be too late: get legal advice now.',
    can: phrase('{Who} can {act} until {when}.'),
    /** A time that the other side must leave the reader; `giver` is that side. */
    floor: phrase('You have until the end of {date} to {act}.'),
    floorMeans: phrase('{Giver} must give you at least {period}. You can ask to be heard after that too.'),
    appointment: phrase('{Start} is {date}.'),
  }
}

/** How long there is, where today is known. */
export function clock() {
  return {
    left: ({ days }: { days: number }) => `${capital(thereAre(days))}.`,
    leftAndLastWorkingDay: ({ days, date }: Texts<'date'> & { days: number }) =>
      `${capital(thereAre(days))}, and the last working day before then is ${date}.`,
    lastWorkingDay: phrase('The last working day before then is {date}.'),
    today: 'That is today.',
    youNeedNot: 'You do not have to.',
    youNeedNotLeft: ({ days }: { days: number }) => `You do not have to, and ${thereAre(days)}.`,
    youNeedNotToday: 'You do not have to, and today is the last day.',
    /** Of somebody else's right. */
    choice: 'It is a choice, not a duty.',
    choiceLeft: ({ days }: { days: number }) => `It is a choice, not a duty, and ${thereAre(days)}.`,
    choiceToday: 'It is a choice, not a duty, and today is the last day.',
  }
}

export function lifted() {
  return {
    do: phrase('{Act} as soon as you can. The time limit is lifted because of {why}.'),
    must: phrase('{Who} must {act} as soon as practicable. The time limit is lifted because of {why}.'),
    withoutThat: phrase('Without that, the last day would be {when}.'),
    withoutThatPast: phrase('Without that, the last day would have been {when}.'),
    thisStepOnly: 'Only this step may take longer. The other steps keep their times.',
    twoRefusals:
      'This reason is for a decision under regulation 5(1). A refusal under section 36(5) has the same time, but not this reason: check which of the two the letter names.',
  }
}

/** Nothing is late: the time can still grow. */
export function waiting() {
  return {
    certificateDue: phrase('Get your mediation certificate: the adviser must issue it by {date}.'),
    certificateWasDue: phrase('Ask the adviser for your mediation certificate: it was due by {date}.'),
    certificate: 'Get your mediation certificate from the adviser.',
    /** The adviser was not contacted in time, and mediation was asked for. */
    onlyByMediation:
      'Your certificate comes after the mediation, or when none can be arranged: do not decline now, or you get none.',
    afterMediation: 'Mediation took place: once it has ended, ask the adviser for your certificate.',
    notArranged: phrase(
      'The time to arrange mediation ended on {date}: if none was arranged, ask the council to tell the adviser, who must then issue your certificate.',
    ),
    certificateThen: phrase('Your time to appeal has not run out: you then have {period} from the day it is issued.'),
    ifContacted: phrase(
      'If you contacted the adviser by {date}, your time to appeal has not run out: you have {period} from the day your certificate is issued.',
    ),
    ifNotContacted: 'If not, send your appeal now, and ask for leave to appeal without a certificate.',
    askWithoutCertificate: 'Send your appeal now, and ask for leave to appeal without a certificate.',
    event: phrase('This time has not run out: it waits until {event}.'),
    eventThen: phrase('It then runs for {period} from that day.'),
  }
}

export function notStarted() {
  return {
    begins: phrase('This begins once {events}.'),
    countedBack: phrase('The last day is not known yet: it is counted back from the day when {events}.'),
    must: phrase('{Who} must {act}.'),
    mustThen: phrase('{Who} must then {act}.'),
    sendAppeal: 'Your appeal must then reach the Tribunal.',
    contactAdviser: 'To be able to appeal, you must then contact a mediation adviser.',
    canThen: phrase('{Who} can then {act}: it is a choice, not a duty.'),
    floor: phrase('{Giver} must then give you time to {act}.'),
    /** `runs` says how long, from when. */
    time: phrase('The time is {runs}.'),
    timeOfFloor: phrase('The time is at least {runs}.'),
    noNeedYet: 'Until then this time does not run.',
  }
}
