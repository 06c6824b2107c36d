// A time that has not run out, because what makes it longer is still to come: never late.
import type { TimelineDeadline } from '../../deadlines/record'
import type { TimelineEntry } from '../../timeline/entry'
import { longDate, periodWords } from '../dates'
import type { Catalogue } from '../english'
import { happens } from '../labels/events'
import { type Sentence, say } from '../sentence'
import { versionOf } from '../version'
import { contactIn, contactIsLate, isDetained, leaveLaw, noneForDeclining } from './certificate'
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
  const contact = contactIn(from)
  const leave = leaveLaw(isDetained(deadline, from))
  if (contact?.state === 'not-recorded' && contact.deadline !== null) {
    const date = longDate(contact.deadline.dueOn, words)
    return [say(waiting.ifContacted({ date, period }), deadline.basis), say(waiting.ifNotContacted, leave)]
  }
  const issuing = openEntry(from, isIssuing)
  const declined = issuing === undefined ? null : noneForDeclining(issuing, from, words)
  if (declined !== null) return [declined, say(waiting.askWithoutCertificate, leave)]
  return [getCertificate(issuing?.deadline, { from }, words), say(waiting.certificateThen({ period }), deadline.basis)]
}

/** By when the certificate is due, where a limit for issuing it runs; otherwise what brings it. */
function getCertificate(
  due: TimelineDeadline | null | undefined,
  { from }: Pick<EntryStatus, 'from'>,
  words: Catalogue,
): Sentence {
  const { waiting } = words
  if (due != null) {
    const date = longDate(due.dueOn, words)
    const isPast = due.dueOn < (isoOf(from.asAt) ?? '')
    return say(isPast ? waiting.certificateWasDue({ date }) : waiting.certificateDue({ date }), due.basis)
  }
  const arranging = openEntry(from, isArranging)
  if (arranging?.state === 'overdue') {
    const date = longDate((arranging.deadline as TimelineDeadline).dueOn, words)
    const law = isDetained(arranging.deadline, from)
      ? (['Detained Regs 24(2)', 'Detained Regs 24(3)'] as const)
      : (['Regs 39(2)', 'Regs 39(3)'] as const)
    return say(waiting.notArranged({ date }), law)
  }
  return say(contactIsLate(from) ? waiting.onlyByMediation : waiting.certificate)
}

/** Of the entries that are still to be done, the one due last of these. */
function openEntry(
  { entries = [] }: EntryStatus['from'],
  isWanted: (deadline: TimelineDeadline) => boolean,
): TimelineEntry | undefined {
  const dueOn = ({ deadline }: TimelineEntry): string => deadline?.dueOn ?? ''
  return entries
    .filter(({ deadline, state }) => deadline !== null && OPEN.includes(state) && isWanted(deadline))
    .reduce<TimelineEntry | undefined>((last, each) => (last && dueOn(last) >= dueOn(each) ? last : each), undefined)
}

const OPEN: readonly string[] = ['not-due', 'due-today', 'overdue', 'relieved']

const isIssuing = (deadline: TimelineDeadline): boolean => versionOf(deadline).metBy.includes('certificateIssuedOn')

const isArranging = (deadline: TimelineDeadline): boolean => versionOf(deadline).metBy.includes('mediationOn')
