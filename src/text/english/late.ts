// What is late or has passed, and what can still be done.
import type { LimitId } from '../../law/time-limits'
import { capital, phrase, type Texts } from '../phrase'
import { daysOf } from './numbers'

/** A duty whose day has passed: how late, and what can still be done. `days` is null where today is not known. */
export function late() {
  return {
    you: ({ act, when, days }: Texts<'act' | 'when'> & { days: number | null }) =>
      `You are ${days === null ? '' : `${daysOf(days)} `}late: the last day to ${act} was ${when}.`,
    other: ({ who, act, when, days }: Texts<'who' | 'act' | 'when'> & { days: number | null }) =>
      `${capital(who)} is ${days === null ? '' : `${daysOf(days)} `}late: the last day to ${act} was ${when}.`,
    /** Where nobody said when the old council learnt of the move. */
    otherUnlessLearntLater: (of: Texts<'who' | 'act' | 'when'> & { days: number | null }) =>
      `${capital(of.who)} is ${of.days === null ? '' : `${daysOf(of.days)} `}late, unless it learnt of the move later: the last day to ${of.act} was ${of.when}.`,

    /** What can still be done before a Tribunal. `it` is what reaches it, from `papers`. */
    youCanStill: phrase('You can still {act}: say why it is late, and a judge decides whether to give more time.'),
    sendAppeal: 'You can still send your appeal: say why it is late, and a judge decides whether to give more time.',
    sendAppealWithoutCertificate:
      'You can still send your appeal: say why it is late and, if you have no mediation certificate, ask for leave to appeal without one, and a judge decides.',
    canStill: phrase(
      '{Who} can still {act}: a judge decides whether to give more time, and must be told why it is late.',
    ),
    mustSayWhy: phrase('{It} must say why it is late, and a judge decides whether to give more time.'),
    whoeverIsLate: 'Whoever sends it late must say why, and a judge decides whether to give more time.',
    papers: {
      'appeal.lodge': 'the appeal',
      'appeal.respond': 'the response',
      'appeal.seek-permission': 'the request',
      'appeal.set-aside': 'the request',
      'appeal.costs': 'the application',
      'appeal.review-changed-circumstances': 'the request',
      'appeal.reinstate': 'the request',
      'upper-tribunal.seek-permission': 'the request',
      'upper-tribunal.renew': 'the request',
      'upper-tribunal.lodge': 'the appeal',
      'upper-tribunal.respond': 'the response',
      'upper-tribunal.reply': 'the reply',
      'discrimination.respond': 'the response',
      'discrimination.respond-on-reinstatement': 'the response',
    } satisfies Partial<Record<LimitId, string>>,

    /** The adviser was not contacted in time. */
    askWithoutCertificate:
      'You can ask the Tribunal for leave to appeal without a certificate, and give full reasons: a judge decides.',
    mediationBringsCertificate:
      'If you ask for mediation, you can still get a certificate. If you decline mediation, none can be issued now.',
    noCertificateForDeclining:
      'The adviser was not contacted in time, so no certificate can be issued for declining mediation.',
    claim: 'You can still bring the claim: the Tribunal may consider a claim which is out of time.',
    claimBrought: 'The Tribunal may consider a claim which is out of time.',
    complaint: 'You can still complain: the Ombudsman may take a complaint that comes later.',
    complaintMade: 'The Ombudsman may take a complaint that comes later.',
    court: 'You can still ask a judge for more time, but you need a good reason: get legal advice at once.',
    courtAsked: 'A judge decides whether to give more time, and needs a good reason.',
  }
}

/** What a family can do when somebody else is late. */
export function remedies() {
  return {
    council: 'You can ask the council for it in writing, name the law, complain, and then go to the Ombudsman.',
    either: 'You can ask for it in writing and then complain: about a council, you can then go to the Ombudsman.',
    tribunal: 'You can tell the Tribunal, and ask what happens next.',
    adviser: 'You can ask the adviser for it now.',
    chase: "You can ask the council to chase it: the council's own time limit still runs.",
    health: 'You can ask for it in writing, and then complain to the health body.',
    court: 'You can go on without it: get legal advice on what comes next.',
    /** The last day for a refusal: nobody asks for one. */
    refusal: 'If there is to be a plan instead, that has its own last day.',
  }
}

/** A right, a floor or an appointment whose day has passed. */
export function passed() {
  return {
    right: ({ act, hour, date, days }: Texts<'act' | 'date'> & { hour: string | null; days: number | null }) =>
      `The time to ${act} passed ${hour === null ? '' : `at ${hour} `}on ${date}${days === null ? '' : `, ${daysOf(days)} ago`}.`,
    floor: ({ act, giver, date, days }: Texts<'act' | 'giver' | 'date'> & { days: number | null }) =>
      `The time that ${giver} had to give you to ${act} passed on ${date}${days === null ? '' : `, ${daysOf(days)} ago`}.`,
    floorMeans: phrase('You can still ask {giver} to hear you.'),
    appointment: phrase('{Start} was {date}.'),
    appointmentMeans: 'This file does not say what came of it.',
  }
}
