// The answers as a case file for the library. Nothing is counted here.
import type { CaseFile, EventName, LimitId } from 'send-dispute-timescales'
import {
  type Answers,
  dayIn,
  entryDateOf,
  isEvent,
  NOT_KNOWN,
  RELIEVED,
  ticksOf,
  withNewHearing,
} from '../flow/answers'
import { dutiesToLimits, RECOMMENDED, SOURCES, type Source } from '../flow/duties'
import { standInStart } from '../wishes'
import { disputeOf } from './dispute'

type Dated = Record<string, string>

export function caseFileOf(given: Answers): CaseFile {
  const answers = withNewHearing(given)
  const dispute = disputeOf(answers)
  const dates: Dated = {}
  const fixed: Record<'directed' | 'agreed' | 'done', Dated> = { directed: {}, agreed: {}, done: {} }
  const relieved: { entry: string; exception: string }[] = []
  for (const [key, value] of Object.entries(answers)) {
    const iso = dayIn(answers, key)
    const entry = entryDateOf(key)
    if (entry !== null && iso !== null) fixed[entry.kind][entry.id] = value
    else if (isEvent(key) && iso !== null) dates[eventFor(key, answers)] = value
    else if (key.startsWith(RELIEVED) && value !== 'none')
      relieved.push({ entry: key.slice(RELIEVED.length), exception: value })
  }
  const told = dayIn(answers, 'responseDueOn')
  if (told !== null) fixed.directed['appeal.respond'] ??= told
  const implied = {
    ...impliedDates(answers),
    ...standInStart(fixed.directed['appeal.respond'], dates),
  }
  for (const [event, value] of Object.entries(implied)) dates[event] ??= value
  const notRecorded = notRecordedIn(answers)
  return {
    ...(dispute === null ? {} : { dispute }),
    dates: withHour(dates, answers),
    ...requirements(answers),
    ...Object.fromEntries(Object.entries(fixed).filter(([, entries]) => Object.keys(entries).length > 0)),
    ...(relieved.length > 0 ? { relieved } : {}),
    ...(notRecorded.length > 0 ? { notRecorded } : {}),
  } as CaseFile
}

/** A claim that asks for a pupil to be taken back has a time of its own, and so an event of its own (Rules r.21(1)(cc)). */
const eventFor = (key: EventName, { reinstatement }: Answers): string =>
  key === 'claimReceivedBySchoolOn' && reinstatement === 'yes' ? 'reinstatementClaimReceivedBySchoolOn' : key

/** Days that an answer gives without being one. */
function impliedDates(answers: Answers): Partial<Record<EventName, string>> {
  const moved = dayIn(answers, 'movedOn')
  const ordered = dayIn(answers, 'orderMadeOn')
  const printed = answers.letter === 'dated' ? dayIn(answers, 'noticeSentOn') : null
  return {
    // The day that stands for the sending is the one on the letter, so that no earlier one is in doubt (Regs 34(2)).
    ...(printed === null ? {} : { noticeDatedOn: printed }),
    ...(answers.aware === 'same' && moved !== null ? { awareOfMoveOn: moved } : {}),
    ...(ordered !== null && ticksOf(answers, 'order').some((tick) => RECOMMENDATIONS.includes(tick))
      ? { recommendationMadeOn: ordered }
      : {}),
  }
}

const RECOMMENDATIONS: readonly string[] = Object.values(RECOMMENDED).flat()

/** On the last day the hour decides: 5pm is in time, a minute later is not (Rules r.12(1)). */
function withHour(dates: Dated, { hour }: Answers): Dated {
  const received = dates.appealReceivedByTribunalOn
  if (received === undefined || !(hour === 'yes' || hour === 'no')) return dates
  return { ...dates, appealReceivedByTribunalOn: `${received.slice(0, 10)}T${hour === 'yes' ? '17:00' : '17:01'}` }
}

/** What is required, where it was ticked; otherwise it follows from the dispute. */
function requirements(answers: Answers): object {
  const made = (Object.keys(SOURCES) as Source[])
    .map((source) => [source, dutiesToLimits(source, ticksOf(answers, source))] as const)
    .filter(([source]) => source in answers)
  return Object.fromEntries(made.map(([source, requires]) => [source, { requires }]))
}

const SENT: readonly (readonly [EventName, LimitId])[] = [
  ['attendanceFormSentOn', 'appeal.attendance-form'],
  ['evidenceSentOn', 'appeal.further-evidence'],
  ['responseReceivedOn', 'appeal.respond'],
  ['workingDocumentSentOn', 'appeal.working-document'],
  ['bundleSentOn', 'appeal.bundle'],
]

/** Steps that were taken on a day that nobody gave: nobody knows whether in time, and nobody may say that they are late. */
function notRecordedIn(answers: Answers): readonly LimitId[] {
  const made: LimitId[] = []
  if (answers.contacted === 'yes' && dayIn(answers, 'adviserContactedOn') === null)
    made.push('mediation.contact-adviser')
  // Mediation shows that the adviser was contacted, on a day that nobody gave.
  else if (dayIn(answers, 'agreementMadeOn') !== null && dayIn(answers, 'adviserContactedOn') === null)
    made.push('mediation.contact-adviser')
  // All of it was done by a day that is known; on which day each thing was, nobody said.
  if (dayIn(answers, 'agreementCarriedOutOn') !== null)
    made.push(...dutiesToLimits('agreement', ticksOf(answers, 'agreement')))
  // Who waits for the plan or for the decision has left earlier steps behind, on days that nobody asked for.
  if (answers.waiting === 'plan' && dayIn(answers, 'assessmentDecisionSentOn') === null) made.push('assessment.decide')
  if ((answers.waiting === 'review' || answers.waiting === 'annual') && dayIn(answers, 'reviewReportSentOn') === null)
    made.push('review.report')
  // Who has to decide after a meeting may not have arranged it.
  if (answers.who === 'professional' && answers.waiting === 'review')
    made.push('review.give-notice', 'review.circulate-papers')
  // Sent, on a day that nobody gave.
  for (const [event, limit] of SENT) if (answers[event] === NOT_KNOWN) made.push(limit)
  // The old council's time has not begun while it does not know of the move (Regs 15(2)).
  if (answers.aware === 'not-yet') made.push('move.transfer-plan')
  return made
}
