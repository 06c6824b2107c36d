// A time that has not run out, because what makes it longer is still to come: never late.
import type { TimelineDeadline } from '../../deadlines/record'
import type { Limb } from '../../law/counts'
import type { EventName } from '../../law/events'
import { longDate, periodWords } from '../dates'
import type { Catalogue } from '../english'
import { happens } from '../labels/events'
import { say } from '../sentence'
import { versionOf } from '../version'
import { type EntryStatus, isoOf, type Summary } from './status'

/** The limb that can still come: one that may be missing, and is. */
export const growingLimb = (deadline: TimelineDeadline): Limb | undefined =>
  versionOf(deadline).counts.limbs.find(({ event, optional }) => optional && deadline.unknown.includes(event))

/** Whether an appeal has no certificate yet, in a case that needs one. */
export const lacksCertificate = (deadline: TimelineDeadline | null): boolean =>
  deadline !== null && growingLimb(deadline)?.event === 'certificateIssuedOn'

/** What to get, and how long there is from then. */
export function waiting(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const limb = growingLimb(deadline)
  if (limb === undefined) return { short: [], more: [] }
  const { waiting } = words
  const period = periodWords(limb.period, words)
  if (limb.event !== 'certificateIssuedOn')
    return {
      short: [
        say(waiting.event({ event: happens(limb.event, words) })),
        say(waiting.eventThen({ period }), deadline.basis),
      ],
      more: [],
    }
  return {
    short: [getCertificate(limb.event, status, words), say(waiting.certificateThen({ period }), deadline.basis)],
    more: [],
  }
}

/** By when the certificate is due, where a limit for issuing it runs. */
function getCertificate(event: EventName, { from }: EntryStatus, words: Catalogue) {
  const { waiting } = words
  const asAt = isoOf(from.asAt)
  const issuing = (from.entries ?? []).filter(isIssuing(event)).map(({ deadline }) => deadline as TimelineDeadline)
  const [latest] = [...issuing].sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1))
  if (latest === undefined) return say(waiting.certificate)
  const date = longDate(latest.dueOn, words)
  const isPast = asAt !== undefined && latest.dueOn < asAt
  return say(isPast ? waiting.certificateWasDue({ date }) : waiting.certificateDue({ date }), latest.basis)
}

const isIssuing =
  (event: EventName) =>
  ({ deadline, state }: NonNullable<EntryStatus['from']['entries']>[number]): boolean =>
    deadline !== null && OPEN.includes(state) && versionOf(deadline).metBy.includes(event)

const OPEN: readonly string[] = ['not-due', 'due-today', 'overdue', 'relieved']
