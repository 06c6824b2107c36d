// What comes first in every explanation: what to do and by when, or what became of it.
import type { TimelineDeadline } from '../../deadlines/record'
import { dueWhen, longDate } from '../dates'
import type { Catalogue } from '../english'
import { startWords } from '../labels/starts'
import { say } from '../sentence'
import { cannotBeIssued, isDetained, noneForDeclining } from './certificate'
import { met, metLate, metTimeUnknown } from './done'
import { overdue } from './late'
import { lifted } from './lifted'
import { notNeeded } from './overtaken'
import { lapsed } from './passed'
import { daysSince, type EntryStatus, forceOf, type Summary } from './status'
import { toDo } from './to-do'
import { waiting } from './waiting'

/** One or two sentences that can stand alone, and what else there is to say of how an entry stands. */
export function summary(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  switch (status.state) {
    case 'met':
      return met(deadline, status, words)
    case 'met-late':
      return metLate(deadline, status, words)
    case 'met-time-unknown':
      return metTimeUnknown(deadline, status, words)
    case 'not-applicable':
      return notNeeded(deadline, status, words)
    case 'not-recorded':
      return notRecorded(deadline, status, words)
    case 'waiting':
      return waiting(deadline, status, words)
    case 'overdue':
      return impossible(deadline, status, words) ?? overdue(deadline, status, words)
    case 'lapsed':
      return lapsed(deadline, status, words)
    default:
      if (deadline.relieved !== null) return lifted(deadline, deadline.relieved, status, words)
      if (forceOf(deadline) === 'appointment') return appointment(deadline, status, words)
      return impossible(deadline, status, words) ?? toDo(deadline, status, words)
  }
}

/** A certificate that cannot be issued is nobody's to issue; null for any other step. */
function impossible(deadline: TimelineDeadline, { from }: EntryStatus, words: Catalogue): Summary | null {
  if (!cannotBeIssued(deadline, from)) return null
  return { short: [noneForDeclining(isDetained(deadline, from), words)], more: [] }
}

/** The source of the file never says whether the step was taken. */
function notRecorded(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const { unknown, lastDayIs, lastDayWas } = words.notRecorded
  const when = dueWhen(deadline, words)
  const hasPassed = (daysSince(deadline, status) ?? 0) > 0
  const lastDay = hasPassed ? lastDayWas({ when }) : lastDayIs({ when })
  return { short: [say(unknown), say(lastDay, deadline.basis)], more: [] }
}

/** A day on which the parties meet. */
function appointment(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const [start] = deadline.starts
  const noun = start === undefined ? '' : startWords(start.event, words)
  const past = daysSince(deadline, status)
  const { clock, toDo } = words
  const left = past === null || past > 0 ? [] : [say(past === 0 ? clock.today : clock.left({ days: -past }))]
  const day = toDo.appointment({ start: noun, date: longDate(deadline.dueOn, words) })
  return { short: [say(day, deadline.basis), ...left], more: [] }
}
