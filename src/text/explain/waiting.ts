// A time that has not run out, because what makes it longer is still to come: never late.
import type { TimelineDeadline } from '../../deadlines/record'
import type { EventName } from '../../law/events'
import type { TimelineEntry } from '../../timeline/entry'
import { longDate, periodWords } from '../dates'
import type { Catalogue } from '../english'
import { happens } from '../labels/events'
import { type Sentence, say } from '../sentence'
import {
  cannotBeIssued,
  isContactLate,
  isDetained,
  isMetBy,
  leaveLaw,
  mediationIn,
  noneForDeclining,
  unknownContact,
} from './certificate'
import type { Standpoint } from './standpoint'
import { type EntryStatus, growingLimb, isoOf, type Summary } from './status'

/** What to get, and how long there is from then. */
export function waiting(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const limb = growingLimb(deadline)
  if (limb === undefined) return { short: [], more: [] }
  const { waiting } = words
  const period = periodWords(limb.period, words)
  const short =
    limb.event === 'certificateIssuedOn'
      ? forCertificate(deadline, status, period, words)
      : [say(waiting.event({ event: happens(limb.event, words) })), say(waiting.eventThen({ period }), deadline.basis)]
  return { short, more: [] }
}

/** The certificate, where it can still come; where nobody knows whether it can, both. */
function forCertificate(
  deadline: TimelineDeadline,
  { from }: EntryStatus,
  period: string,
  words: Catalogue,
): readonly Sentence[] {
  const { waiting } = words
  const detained = isDetained(deadline, from)
  const leave = leaveLaw(detained)
  const mediation = mediationIn(from)
  const contact = unknownContact(from)
  if (contact !== null) {
    const date = longDate(contact.dueOn, words)
    return [say(waiting.ifContacted({ date, period }), deadline.basis), say(waiting.ifNotContacted, leave)]
  }
  const isLate = isContactLate(from)
  if (isLate && mediation === 'declined')
    return [noneForDeclining(detained, words), say(waiting.askWithoutCertificate, leave)]
  const then = say(waiting.certificateThen({ period }), deadline.basis)
  const issuing = openEntry(from, 'certificateIssuedOn')?.deadline
  return [issuing == null ? toCome(mediation, isLate, from, words) : due(issuing, from, words), then]
}

/** By when the certificate is due, where a limit for issuing it runs. */
function due({ dueOn, relieved, basis }: TimelineDeadline, { asAt }: Standpoint, words: Catalogue): Sentence {
  const { waiting } = words
  if (relieved !== null) return say(waiting.certificate, relieved.basis)
  const date = longDate(dueOn, words)
  const isPast = dueOn < (isoOf(asAt) ?? '')
  return say(isPast ? waiting.certificateWasDue({ date }) : waiting.certificateDue({ date }), basis)
}

/** What brings the certificate, where none is due yet. */
function toCome(
  mediation: ReturnType<typeof mediationIn>,
  isLate: boolean,
  from: Standpoint,
  words: Catalogue,
): Sentence {
  const { waiting } = words
  if (mediation === 'held')
    return say(waiting.afterMediation, isDetained(null, from) ? ['Detained Regs 24(1)'] : ['Regs 39(1)'])
  const arranging = openEntry(from, 'mediationOn')
  if (arranging?.state === 'overdue') {
    const date = longDate((arranging.deadline as TimelineDeadline).dueOn, words)
    const law = isDetained(arranging.deadline, from)
      ? (['Detained Regs 24(2)', 'Detained Regs 24(3)'] as const)
      : (['Regs 39(2)', 'Regs 39(3)'] as const)
    return say(waiting.notArranged({ date }), law)
  }
  return say(isLate ? waiting.onlyByMediation : waiting.certificate)
}

/** Of the entries that this event meets, and that are still to be done and can be, the one due last. */
function openEntry(from: Standpoint, event: EventName): TimelineEntry | undefined {
  const dueOn = ({ deadline }: TimelineEntry): string => deadline?.dueOn ?? ''
  const isOpen = (entry: TimelineEntry): boolean => OPEN.includes(entry.state) && !cannotBeIssued(entry, from)
  return (from.entries ?? [])
    .filter((entry) => isOpen(entry) && isMetBy(entry.deadline, event))
    .reduce<TimelineEntry | undefined>((last, each) => (last && dueOn(last) >= dueOn(each) ? last : each), undefined)
}

const OPEN: readonly string[] = ['not-due', 'due-today', 'overdue', 'relieved']
