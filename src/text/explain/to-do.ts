// What is still to be done: a duty, a right, or a time that the other side must leave.
import { readIso } from '../../dates/iso'
import type { TimelineDeadline } from '../../deadlines/record'
import type { LimitId } from '../../law/time-limits'
import { dueWhen, longDate, periodWords } from '../dates'
import type { Catalogue } from '../english'
import { type Sentence, say } from '../sentence'
import { isGuidance, versionOf } from '../version'
import { comesByMediation, isContactLate, isDetained, leaveLaw, unknownContact } from './certificate'
import { isNamedDate } from './moves'
import { type EntryStatus, forceOf, giverOfRecord, growingLimb, readerActs, type Summary, whoOf } from './status'

export function toDo(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const force = forceOf(deadline)
  if (force === 'minimum') return floor(deadline, status, words)
  if (force === 'may') return right(deadline, status, words)
  const first = say(duty(deadline, words), deadline.basis)
  const left = clock(deadline, status, words)
  const certificate = missingCertificate(deadline, status, words)
  return certificate === null ? { short: [first, ...left], more: [] } : { short: [first, certificate], more: left }
}

/** In a case that needs a certificate and has none yet: it comes before the days that are left. */
function missingCertificate(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Sentence | null {
  const limb = growingLimb(deadline)
  const { from } = status
  if (limb?.event !== 'certificateIssuedOn' || from.entries === undefined) return null
  const { toDo } = words
  const period = periodWords(limb.period, words)
  const leave = leaveLaw(isDetained(deadline, from))
  const isNamed = deadline.adjustments.some(isNamedDate)
  const isLate = isContactLate(from)
  if (isLate && !comesByMediation(from))
    return say(isNamed ? toDo.evenWithoutOnNamedDay : toDo.evenWithoutCertificate, leave)
  if (isNamed) return say(toDo.certificateChangesNothing)
  if (isLate) return say(toDo.certificateByMediation({ period }))
  const unknown = unknownContact(from)
  if (unknown === null) return say(toDo.certificateWithIt({ period }), limb.law ?? [])
  return say(toDo.certificateIfContacted({ date: longDate(unknown.dueOn, words), period }), leave)
}

/** What the reader is to do is said as an instruction, of the appeal as a condition: you do not have to appeal. */
export const SAID_OF_ITSELF: Partial<Record<LimitId, 'contactAdviser' | 'sendAppeal'>> = {
  'mediation.contact-adviser': 'contactAdviser',
  'appeal.lodge': 'sendAppeal',
}

function duty(deadline: TimelineDeadline, words: Catalogue): string {
  const when = dueWhen(deadline, words)
  const act = words.limits[deadline.limit]
  const own = SAID_OF_ITSELF[deadline.limit]
  if (own !== undefined) return words.toDo[own]({ when })
  if (readerActs(deadline)) return words.toDo.do({ act, when })
  const who = whoOf(deadline, words)
  return isGuidance(versionOf(deadline)) ? words.toDo.should({ who, act, when }) : words.toDo.must({ who, act, when })
}

function floor(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const period = deadline.starts.find(({ chosen }) => chosen)?.period
  const giver = giverOfRecord(deadline, words)
  const until = words.toDo.floor({ act: words.limits[deadline.limit], date: longDate(deadline.dueOn, words) })
  return {
    short: [say(until, deadline.basis), choice(deadline, status, words)],
    more: period === undefined ? [] : [say(words.toDo.floorMeans({ giver, period: periodWords(period, words) }))],
  }
}

function right(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const when = dueWhen(deadline, words)
  const { toDo } = words
  // A count of days would say that there is time: there may be none.
  if (deadline.limit === 'judicial-review.file')
    return { short: [say(toDo.startPromptly({ when }), deadline.basis), say(toDo.doNotWait)], more: [] }
  const can = toDo.can({ who: whoOf(deadline, words), act: words.limits[deadline.limit], when })
  return { short: [say(can, deadline.basis), choice(deadline, status, words)], more: [] }
}

/** That it need not be done, and how long there is. */
function choice(deadline: TimelineDeadline, status: EntryStatus, { clock }: Catalogue): Sentence {
  const days = daysLeft(deadline, status)
  const reader = readerActs(deadline)
  if (days === null) return say(reader ? clock.youNeedNot : clock.choice)
  if (days === 0) return say(reader ? clock.youNeedNotToday : clock.choiceToday)
  return say(reader ? clock.youNeedNotLeft({ days }) : clock.choiceLeft({ days }))
}

/** How long there is, and the day to act by in practice, as long as that is still to come. */
function clock(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Sentence[] {
  const { dueOn, lastWorkingDayOn } = deadline
  const days = daysLeft(deadline, status)
  if (days === 0) return [say(words.clock.today)]
  const isBefore = lastWorkingDayOn !== null && lastWorkingDayOn !== dueOn
  const isToCome = lastWorkingDayOn !== null && (status.today === null || readIso(lastWorkingDayOn) >= status.today)
  const date = isBefore && isToCome ? longDate(lastWorkingDayOn, words) : null
  if (days === null) return date === null ? [] : [say(words.clock.lastWorkingDay({ date }))]
  return [say(date === null ? words.clock.left({ days }) : words.clock.leftAndLastWorkingDay({ days, date }))]
}

/** Null where today is not known. */
const daysLeft = ({ dueOn }: TimelineDeadline, { today }: EntryStatus): number | null =>
  today === null ? null : Math.max(0, readIso(dueOn) - today)
