// What made a time limit fall away.
import type { TimelineDeadline } from '../../deadlines/record'
import type { TimelineEntry } from '../../timeline/entry'
import { longDate } from '../dates'
import type { Catalogue } from '../english'
import { happened } from '../labels/events'
import { say } from '../sentence'
import type { EntryStatus, Summary } from './status'

/** Of an entry that is no longer needed; its record says so (records.ts sees to it). */
export const overtakenBy = ({ supersededBy }: Pick<TimelineEntry, 'supersededBy'>) =>
  supersededBy as NonNullable<TimelineEntry['supersededBy']>

/** No longer needed: what overtook it, and when. */
export function notNeeded(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const { trigger, on } = overtakenBy(status)
  const parts = { event: happened(trigger, words), date: longDate(on, words) }
  // Once the day that it is counted back from has come, it is too late to do it, and nobody says whether it was done.
  const isPast = deadline.starts.some(({ event }) => event === trigger)
  return { short: [say(isPast ? words.notRecorded.before(parts) : words.notNeeded(parts), deadline.basis)], more: [] }
}
