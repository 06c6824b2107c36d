// A date of the family has been missed. It is never the end: what to ask for, and in which words.
import { calculateDeadline } from 'send-dispute-timescales'
import { words } from 'site-language'
import { type Content, html } from '../../../shared/html'
import { addDays } from '../../dates/days'
import { dayIn } from '../../flow/answers'
import { firstStartInTime } from '../../wishes'
import type { Answer, Section } from '../blocks'
import { movedNote } from '../cells'
import { chips, step } from '../step'
import { type Begun, daysLeft, happenedOn, isContactUnsaid, isIn, type View } from '../view'
import {
  APPEAL_HELP,
  type AppealFacts,
  adviserChips,
  appealCell,
  bothCells,
  contactCell,
  goesOn,
  monthOfCertificate,
} from './appeal'
import { bornSections } from './born'
import { certificateSteps } from './certificate'

/** The time to contact an adviser has passed, the one to appeal has not. */
export function contactMissed(view: View, facts: AppealFacts, contact: Begun): Answer {
  const { contactMissed: said } = words.results
  const late = contact.state === 'met-late'
  const left = daysLeft(view, facts.appeal)
  const { dueOn, dueTime } = facts.appeal.deadline
  return {
    title: left === 0 ? words.results.twoDates.appealToday(view.voice) : said.title(view.voice),
    lead: isContactUnsaid(view) ? said.leadUnsaid(view.voice, contact.deadline.dueOn) : said.lead(view.voice, late),
    tone: 'late',
    // Only mediation still brings a certificate, so that the day is not said to grow.
    cells: [
      contactCell(view, contact),
      { ...appealCell(view, facts), tone: 'open', notes: [movedNote(facts.appeal)].filter(Boolean) },
    ],
    since: sinceOf(view, contact),
    steps: [
      ...(left === 0 ? [] : [checkDay(view, facts)]),
      formStep(view, facts),
      step(view, words.steps.sendInTime(dueOn, dueTime !== null, left, facts.plan)),
      step(view, words.steps.callHelp(view.voice, left)),
    ],
    sections: [...unsureSections(view, facts), ...goesOn(view), ...bornSections(view)],
    help: APPEAL_HELP,
  }
}

/** The time to appeal has passed. */
export function lateAppeal(view: View, facts: AppealFacts): Answer {
  const { late } = words.results
  const { voice, answers } = view
  const noCertificate = lacksCertificate(view, facts)
  const pending = facts.contact !== null && facts.issued === null && !noCertificate
  const ifNo = late.ifNoText(voice)[answers.decision ?? ''] ?? late.ifNoText(voice).other ?? []
  const unsure = unsureText(view, facts)
  const lead = noCertificate ? late.noCertificate(voice) : late.certificate(voice)
  return {
    title: unsure === null ? late.title(voice) : late.unsureTitle(voice),
    lead: unsure === null ? lead : html`${unsure} ${late.otherwise} ${words.lower(lead)}`,
    tone: 'late',
    cells: bothCells(view, facts),
    since: sinceOf(view, facts.contact),
    steps: [
      checkDay(view, facts),
      ...(pending ? certificateSteps(view) : []),
      formStep(view, facts),
      step(view, words.steps.sendNow(facts.plan)),
      step(view, words.steps.callHelp(view.voice)),
    ],
    sections: [{ title: late.ifNo, text: ifNo }, ...bornSections(view)],
    help: APPEAL_HELP,
  }
}

/** What is still open where the time to appeal passed on a promise of the council. */
export const askLate = (view: View, facts: AppealFacts, broken: boolean) =>
  broken
    ? [formStep(view, facts), step(view, words.steps.sendNow(facts.plan)), step(view, words.steps.callHelp(view.voice))]
    : [step(view, words.steps.callHelp(view.voice)), formStep(view, facts)]

/** The adviser was not contacted in time, so that leave without a certificate has to be asked for (Regs 34(2),(3)). */
const lacksCertificate = (view: View, { contact, issued }: AppealFacts): boolean =>
  contact !== null && issued === null && isIn(view, contact.id, 'overdue', 'met-late')

/** Where nobody was asked whether the adviser was contacted, because a link opened here, the question stands here. */
const sinceOf = (view: View, contact: Begun | null) => ({
  label:
    contact !== null && isContactUnsaid(view)
      ? words.since.contactedBy(view.voice, contact.deadline.dueOn)
      : words.since.notRight,
  chips: [...notRight(view), chips.appealSent(view), ...adviserChips(view)],
})

const notRight = (view: View) => [
  ...(isIn(view, 'mediation.contact-adviser', 'overdue') ? [chips.contactedInTime(view)] : []),
  ...(isContactUnsaid(view) ? [chips.notContacted(view)] : []),
  ...(happenedOn(view, 'certificateIssuedOn') === null && isIn(view, 'mediation.contact-adviser', 'met', 'met-late')
    ? [chips.certificateThere(view)]
    : []),
  chips.otherDay(),
]

/**
 * Which day of sending would still leave time to contact an adviser, and which, where it is earlier, to appeal. Where
 * the date on the letter is known, the time to contact an adviser hangs on that date, and a later day of sending does
 * not help (Regs 34(2)).
 */
function checkDay(view: View, { sent, plan, contact, appeal }: AppealFacts) {
  const { answers, asAt } = view
  const isDated = answers.letter === 'dated' || dayIn(answers, 'noticeDatedOn') !== null
  const contactFrom =
    !isDated && contact?.state === 'overdue'
      ? firstStartInTime('mediation.contact-adviser', 'noticeSentOn', sent, asAt)
      : null
  // After 5pm on the last day, only tomorrow would be in time.
  const by = daysLeft(view, appeal) === 0 ? addDays(asAt, 1) : asAt
  const from = appeal.state === 'overdue' ? firstStartInTime('appeal.lodge', 'noticeSentOn', sent, by) : null
  // In late August the appeal reaches further back than the contact: its end moves to September (Rules r.12(3)(a)).
  const appealFrom = from !== null && (contactFrom === null || from < contactFrom) ? from : null
  const appealUntil = appealFrom === null ? asAt : calculateDeadline('appeal.lodge', { noticeSentOn: appealFrom }).dueOn
  return step(
    view,
    words.steps.checkDay(
      view.voice,
      { contactFrom, appealFrom, appealUntil: appealUntil > asAt ? appealUntil : null },
      plan,
    ),
  )
}

const formStep = (view: View, facts: AppealFacts) =>
  step(
    view,
    words.steps.formAndAsk(view.voice, facts.form, {
      sent: facts.sent,
      printed: facts.printed,
      plan: facts.plan,
      appealWasDue: facts.appeal.state === 'overdue' ? facts.appeal.deadline.dueOn : null,
      adviserWasDue: facts.contact?.deadline.dueOn ?? null,
      noCertificate: lacksCertificate(view, facts),
      contactUnsaid: isContactUnsaid(view),
      contactedLate: isIn(view, 'mediation.contact-adviser', 'met-late'),
      changedMindOn: happenedOn(view, 'decisionReversedOn'),
      agreedOn: view.answers.agreed === 'part' ? null : happenedOn(view, 'agreementMadeOn'),
    }),
  )

function unsureSections(view: View, facts: AppealFacts): readonly Section[] {
  const text = unsureText(view, facts)
  return text === null ? [] : [{ title: words.results.late.unsure, text: [text] }]
}

/** Nobody knows whether the adviser had been contacted: it is counted as no, and a yes would change all. */
function unsureText(view: View, { contact }: AppealFacts): Content {
  const { voice } = view
  if (contact === null || !isContactUnsaid(view)) return null
  return words.results.late.unsureText(voice, contact.deadline.dueOn, monthOfCertificate(view))
}
