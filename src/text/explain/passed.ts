// A right, a floor or an appointment whose day has passed: what can still be done.
import type { TimelineDeadline } from '../../deadlines/record'
import { hourOf, longDate } from '../dates'
import type { Catalogue } from '../english'
import { startWords } from '../labels/starts'
import { say } from '../sentence'
import { lateNotes, lateWords } from './late'
import { daysSince, type EntryStatus, forceOf, giverOfRecord, type Summary } from './status'

export function lapsed(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const { limit, basis, dueOn } = deadline
  const { passed } = words
  const date = longDate(dueOn, words)
  const act = words.limits[limit]
  const days = daysSince(deadline, status)
  const force = forceOf(deadline)
  if (force === 'appointment') {
    const start = startWords(deadline.starts[0]?.event ?? 'hearingOn', words)
    return { short: [say(passed.appointment({ start, date }), basis), say(passed.appointmentMeans)], more: [] }
  }
  if (force === 'minimum') {
    const giver = giverOfRecord(deadline, words)
    return {
      short: [say(passed.floor({ act, giver, date, days }), basis), say(passed.floorMeans({ giver }))],
      more: [],
    }
  }
  const still = lateWords(deadline, status, words)
  const gone = say(passed.right({ act, hour: hourOf(deadline, words), date, days }), basis)
  return { short: [gone, ...(still === null ? [] : [still])], more: lateNotes(deadline, status, words) }
}
