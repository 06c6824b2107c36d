// The certificate is still to come: the month after it has not begun, and nobody is late.
import { calculateDeadline } from 'send-dispute-timescales'
import { words } from 'site-language'
import { daysBetween } from '../../dates/days'
import { dayIn } from '../../flow/answers'
import { periodOf } from '../../wishes'
import type { Answer, Cell, Chip, Step } from '../blocks'
import { wordsCell } from '../cells'
import { chips, step } from '../step'
import { begunOf, happenedOn, isIn, type View } from '../view'
import { APPEAL_HELP, type AppealFacts, adviserChips, contactCell, goesOn, monthOfCertificate } from './appeal'
import { bornSections } from './born'

export function waitingForCertificate(view: View, facts: AppealFacts): Answer {
  const { waiting } = words.results
  const { voice } = view
  const { contact } = facts
  const notDated = isIn(view, 'mediation.contact-adviser', 'met-time-unknown', 'not-recorded')
  const month = monthOfCertificate(view)
  const lead =
    contact !== null && notDated
      ? waiting.notDated(voice, month, contact.deadline.dueOn)
      : isIn(view, 'mediation.contact-adviser', 'met')
        ? waiting.inTime(voice, month)
        : waiting.mediating(voice, month)
  return {
    title: waiting.title(voice),
    lead,
    tone: 'wait',
    whyTitle: words.folds.whyNotLate(voice),
    why: waiting.why(voice, {
      letter: words.period(periodOf('appeal.lodge', 'noticeSentOn', view.asAt)),
      month,
      mediating: !notDated && !isIn(view, 'mediation.contact-adviser', 'met'),
    }),
    cells: [contactCell(view, contact), certificateCell(view, facts)],
    since: {
      label: words.since.certificate,
      chips: [
        chips.certificate(),
        ...mediationChips(view),
        ...(notDated ? [chips.addContactDay()] : []),
        chips.appealSent(view),
        ...adviserChips(view),
      ],
    },
    steps: [
      ...(notDated ? [step(view, words.steps.findDay(voice))] : []),
      ...certificateSteps(view, true),
      step(view, words.steps.formReady(facts.form)),
      step(view, words.steps.readIssueDate(voice, month)),
    ],
    sections: [...goesOn(view), ...bornSections(view)],
    help: APPEAL_HELP,
  }
}

/** In place of a date: what it depends on, and what would follow if the certificate came on the day it is due. */
export function certificateCell(view: View, { sent }: AppealFacts): Cell {
  const { panel, states } = words
  const { voice, asAt } = view
  const [certify = null] = [
    'mediation.certify-declined',
    'mediation.certify-concluded',
    'mediation.certify-not-arranged',
  ].flatMap((id) => begunOf(view, id) ?? [])
  const due = certify === null ? null : certify.deadline.dueOn
  const issued = due !== null && due > asAt ? due : asAt
  const { dueOn } = calculateDeadline('appeal.lodge', { noticeSentOn: sent, certificateIssuedOn: issued })
  // Nobody issues it in the middle of mediation.
  const inBetween = certify === null && isMediating(view)
  return {
    ...wordsCell(
      panel.appealOpen(voice),
      panel.withinMonth(voice, monthOfCertificate(view)),
      { mark: 'wait', text: voice === 'adviser' ? states.waiting : states.waitingYou },
      inBetween ? null : panel.ifIssued(voice, issued, dueOn, issued === asAt),
    ),
    entry: 'appeal.lodge',
  }
}

/** Mediation was asked for and has not been held, nor declined since. */
export const isMediating = (view: View): boolean =>
  happenedOn(view, 'authorityToldOfMediationOn') !== null &&
  ['adviserToldNoMediationOn', 'mediationOn', 'mediationConcludedOn', 'adviserToldNotArrangedOn'].every(
    (event) => happenedOn(view, event) === null,
  )

/** What can come of mediation that was asked for: a day, an end, none at all, or an agreement. */
export function mediationChips(view: View): readonly Chip[] {
  const { chips: said } = words.since
  const { answers } = view
  const has = (event: string): boolean => dayIn(answers, event) !== null
  if (!has('authorityToldOfMediationOn') || has('adviserToldNoMediationOn') || has('adviserToldNotArrangedOn'))
    return []
  const held = happenedOn(view, 'mediationOn') !== null
  return [
    ...(has('mediationOn') ? [] : [chips.event(said.mediationDay, 'mediationOn')]),
    ...(held && !has('mediationConcludedOn') ? [chips.event(said.mediationEnded, 'mediationConcludedOn')] : []),
    ...(held ? [] : [chips.event(said.notArranged, 'adviserToldNotArrangedOn')]),
    chips.at(said.agreed, 'agreement', { what: 'outcome', outcome: 'agreement' }),
  ]
}

/** What brings the certificate nearer; `soon` where the days counted from the letter have gone. */
export function certificateSteps(view: View, soon = false): readonly Step[] {
  const { steps } = words
  const { voice, asAt } = view
  const declined = happenedOn(view, 'adviserToldNoMediationOn')
  const concluded = begunOf(view, 'mediation.certify-concluded')
  const held = happenedOn(view, 'mediationOn')
  const notArranged = happenedOn(view, 'adviserToldNotArrangedOn')
  const unarranged = begunOf(view, 'mediation.certify-not-arranged')
  if (notArranged !== null && unarranged !== null) {
    const { dueOn } = unarranged.deadline
    return [step(view, steps.notArranged(notArranged, dueOn, Math.max(0, daysBetween(dueOn, asAt))))]
  }
  if (concluded !== null || held !== null)
    return [step(view, steps.afterMediation(voice, held, concluded?.deadline.dueOn ?? null))]
  if (happenedOn(view, 'authorityToldOfMediationOn') !== null && declined === null) {
    const arrange = begunOf(view, 'mediation.arrange') ?? begunOf(view, 'mediation.arrange-health')
    const by = arrange?.deadline.dueOn ?? null
    return [step(view, steps.mediate(voice, by, by !== null && by < asAt))]
  }
  if (declined === null) return [step(view, steps.sayWhat(voice, soon))]
  const due = begunOf(view, 'mediation.certify-declined')?.deadline.dueOn ?? null
  return [step(view, steps.lookOut(voice, declined, due, due === null ? 0 : Math.max(0, daysBetween(due, asAt))))]
}
