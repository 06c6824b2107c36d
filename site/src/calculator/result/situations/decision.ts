// A decision that can be appealed, for the family: both dates stand together until the appeal has been received.
import { calculateDeadline } from 'send-dispute-timescales'
import { words } from 'site-language'
import type { Content } from '../../../shared/html'
import type { Answer, Section } from '../blocks'
import { chips, step } from '../step'
import { type Begun, daysLeft, isAhead, type View } from '../view'
import { APPEAL_HELP, type AppealFacts, adviserChips, bothCells, goesOn, monthOfCertificate } from './appeal'
import { bornSections } from './born'
import { certificateSteps, mediationChips } from './certificate'

/** There is still time for the appeal. */
export function inTime(view: View, facts: AppealFacts): Answer {
  const { contact, issued } = facts
  const toContact = contact !== null && isAhead(contact)
  const pending = contact !== null && issued === null
  return {
    title: titleOf(view, facts, toContact ? contact : null),
    tone: 'open',
    cells: bothCells(view, facts),
    since: {
      label: words.since.done,
      chips: [
        ...(toContact ? [chips.contacted(view), chips.waitingCertificate(view)] : []),
        ...(pending && !toContact ? [chips.certificateThere(view), ...mediationChips(view)] : []),
        chips.appealSent(view),
        ...adviserChips(view),
      ],
    },
    steps: [
      ...(toContact ? [callAdviser(view, facts)] : []),
      ...(pending && !toContact ? certificateSteps(view) : []),
      step(view, words.steps.startForm(facts.form, pending)),
      sendStep(view, facts),
    ],
    sections: [...onlySchool(view), ...goesOn(view), ...bornSections(view)],
    help: APPEAL_HELP,
  }
}

/** Whoever was not sure whether it is only about the school was given the careful answer. */
function onlySchool({ answers, voice }: View): readonly Section[] {
  const { title, text } = words.results.maybeOnlySchool
  return answers.decision === 'plan-content' && answers.about === 'unsure'
    ? [{ title, text: [text(voice)], chip: { text: words.buttons.changeAnswers, at: 'about' } }]
    : []
}

function titleOf(view: View, { contact, appeal, issued }: AppealFacts, toContact: Begun | null): Content {
  const { twoDates, onlySchool, appealBy } = words.results
  const { voice } = view
  const appealToday = daysLeft(view, appeal) === 0
  if (toContact === null) {
    if (contact !== null && issued === null)
      return appealBy.orLater(voice, appeal.deadline.dueOn, monthOfCertificate(view), appealToday)
    if (appealToday) return twoDates.appealToday(voice)
    return contact === null ? onlySchool.title(voice) : appealBy.title(voice, appeal.deadline.dueOn)
  }
  const contactToday = daysLeft(view, toContact) === 0
  if (contactToday && appealToday) return twoDates.bothToday(voice)
  return contactToday ? twoDates.contactToday(voice) : twoDates.title(voice)
}

export const callAdviser = (view: View, facts: AppealFacts) => {
  // What would follow from saying no on the day this is read.
  const { dueOn } = calculateDeadline('mediation.certify-declined', { adviserToldNoMediationOn: view.asAt })
  return step(view, words.steps.callAdviser(view.voice, facts, dueOn))
}

export const sendStep = (view: View, { plan, appeal, contact, issued }: AppealFacts) =>
  step(
    view,
    words.steps.send({
      plan,
      due: appeal.deadline.dueOn,
      hour: appeal.deadline.dueTime !== null,
      certificate: contact !== null,
      month: contact !== null && issued === null ? monthOfCertificate(view) : null,
      grows: contact !== null && !isAhead(contact),
      left: daysLeft(view, appeal),
    }),
  )
