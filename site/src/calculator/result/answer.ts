// From a case to its answer: the first situation that fits, in the order in which things happen.
import { words } from 'site-language'
import { dayIn } from '../flow/answers'
import { isForFamily } from '../people'
import type { Answer } from './blocks'
import { appealFacts } from './situations/appeal'
import { bornLead } from './situations/born'
import { waitingForCertificate } from './situations/certificate'
import { claimAnswer } from './situations/claim'
import { councilAnswer } from './situations/council'
import { inTime } from './situations/decision'
import { commentsOf, draftAnswer } from './situations/draft'
import { contactMissed, lateAppeal } from './situations/late'
import { doneWith, letterLost, noAppeal, notStarted } from './situations/no-date'
import { officerAnswer } from './situations/officer'
import { otherAnswer } from './situations/other'
import { agreed, decided, dutiesOf, ordered, reversed } from './situations/outcome'
import { received, running, timetableOf, withdrawn } from './situations/running'
import { begunOf, happenedOn, has, isIn, isOpen, stateOf, type View } from './view'

export function answerOf(view: View): Answer {
  const answer = isForFamily(view.voice) ? withCustody(view, familyAnswer(view)) : officerAnswer(view)
  const born = bornLead(view)
  return { ...withPrinted(view, answer), whose: born }
}

/** Only the date printed on the letter is known: it is said before what is counted from it. */
function withPrinted({ answers }: View, answer: Answer): Answer {
  const printed = answers.letter === 'dated' ? dayIn(answers, 'noticeSentOn') : null
  if (printed === null) return answer
  const said = words.letterIsDated(printed, answers.decision === 'plan-content')
  return { ...answer, why: [said, ...(answer.why ?? [])] }
}

/** Nobody is asked whether the child is held in youth custody, where fewer decisions can be appealed (CFA s.73). */
function withCustody({ answers, voice }: View, answer: Answer): Answer {
  const { title, text } = words.results.custody
  if (answers.what !== 'decision') return answer
  return { ...answer, folds: [...(answer.folds ?? []), { title: title(voice), text }] }
}

function familyAnswer(view: View): Answer {
  const { answers } = view
  if (answers.what === 'waiting') return councilAnswer(view)
  const comments = commentsOf(view)
  if (answers.what === 'draft' && comments !== null) return draftAnswer(view, comments)
  const claim = begunOf(view, 'discrimination.claim')
  if (claim !== null) return claimAnswer(view, claim)
  if (answers.what === 'other') return otherAnswer(view)
  return outcomeAnswer(view) ?? appealAnswer(view)
}

/** Something has been decided, agreed or promised since. */
function outcomeAnswer(view: View): Answer | null {
  const { answers } = view
  const facts = appealFacts(view)
  if (isIn(view, 'appeal.lodge', 'not-applicable') || happenedOn(view, 'caseClosedOn') !== null) return doneWith(view)
  if ('order' in answers && happenedOn(view, 'orderMadeOn') !== null) return ordered(view, dutiesOf(view))
  if ('concession' in answers && happenedOn(view, 'concessionNotifiedOn') !== null) return ordered(view, dutiesOf(view))
  if (happenedOn(view, 'agreementMadeOn') !== null) return agreed(view, dutiesOf(view), facts)
  const permission = begunOf(view, 'appeal.seek-permission')
  if (happenedOn(view, 'tribunalDecisionSentOn') !== null && permission !== null) return decided(view, permission)
  if (happenedOn(view, 'appealWithdrawnOn') !== null) return withdrawn(view)
  if (happenedOn(view, 'decisionReversedOn') !== null && facts !== null && !isLodged(view)) return reversed(view, facts)
  return null
}

/** Nothing is left to send: how the appeal stands decides, whatever showed it. */
const isLodged = (view: View): boolean => isIn(view, 'appeal.lodge', 'met', 'met-late', 'met-time-unknown')

const isReceived = (view: View): boolean => happenedOn(view, 'appealReceivedByTribunalOn') !== null

/** An appeal, from the letter to the Tribunal's timetable. */
function appealAnswer(view: View): Answer {
  const facts = appealFacts(view)
  if (timetableOf(view).some(isOpen)) return running(view)
  if (isReceived(view)) return received(view)
  // What came after it shows that the appeal is with the Tribunal, on a day that nobody gave.
  if (isLodged(view)) return running(view)
  if (view.answers.what === 'appeal') return running(view)
  if (!has(view, 'appeal.lodge')) return noAppeal(view)
  if (view.answers.letter === 'lost') return letterLost(view)
  if (view.answers.letter === 'none' || (facts === null && stateOf(view, 'appeal.lodge') === 'not-started'))
    return notStarted(view)
  if (facts === null) return noAppeal(view)
  const { contact, appeal, issued } = facts
  if (appeal.state === 'waiting') return waitingForCertificate(view, facts)
  if (appeal.state === 'overdue') return lateAppeal(view, facts)
  const missed = contact !== null && isIn(view, contact.id, 'overdue', 'met-late') && issued === null
  const mediating = happenedOn(view, 'authorityToldOfMediationOn') !== null
  if (missed && !mediating) return contactMissed(view, facts, contact)
  return inTime(view, facts)
}

/** The sentence to take away as plain text, for the title of the window. */
export const takeAway = (title: string): string => words.frame.titleOf(title)
