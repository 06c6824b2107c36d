// The mediation certificate of an appeal: what can be said of it hangs on whether the adviser was contacted in time, and on
// what has come of mediation so far.
import type { TimelineDeadline } from '../../deadlines/record'
import type { State } from '../../deadlines/status'
import type { EventName } from '../../law/events'
import type { ProvisionId } from '../../law/provisions'
import type { TimelineEntry } from '../../timeline/entry'
import type { Catalogue } from '../english'
import { type Sentence, say } from '../sentence'
import { isAboutDetained, isForDetained, versionOf } from '../version'
import type { Standpoint } from './standpoint'
import { growingLimb, isoOf } from './status'

/** Whether an appeal has no certificate yet, in a case that needs one. */
export const lacksCertificate = (deadline: TimelineDeadline | null): boolean =>
  deadline !== null && growingLimb(deadline)?.event === 'certificateIssuedOn'

/** Whether a certificate matters no more in the case looked from: the appeal has one, or is not to be sent. */
export const needsNoCertificate = ({ entries = [] }: Standpoint): boolean =>
  entries.some(
    ({ limit, state, deadline }) =>
      limit === 'appeal.lodge' && (state === 'not-applicable' || (deadline !== null && !lacksCertificate(deadline))),
  )

/** Whether the adviser was not contacted in time, as far as the case looked from shows (Regs 34(2)). */
export function isContactLate(from: Standpoint): boolean {
  const state = contactIn(from)?.state
  return state === 'overdue' || state === 'met-late'
}

/**
 * The last day to contact the adviser, where it has passed, nobody knows whether that was done by then, and mediation
 * does not bring the certificate anyway.
 */
export function unknownContact(from: Standpoint): TimelineDeadline | null {
  const contact = contactIn(from)
  if (comesByMediation(from) || contact == null || contact.deadline === null || !UNKNOWN.includes(contact.state))
    return null
  return contact.deadline.dueOn < (isoOf(from.asAt) ?? '') ? contact.deadline : null
}

const UNKNOWN: readonly State[] = ['not-recorded', 'met-time-unknown']

const contactIn = ({ entries }: Standpoint) => entries?.find(({ limit }) => limit === 'mediation.contact-adviser')

/** What has come of mediation by the day looked from; declining counts only where it was not asked for since. */
export function mediationIn(from: Standpoint): 'none' | 'asked' | 'held' | 'declined' {
  const { entries = [] } = from
  const hasBegun = ({ deadline }: TimelineEntry): boolean =>
    deadline?.starts.some(({ on }) => on <= (isoOf(from.asAt) ?? on)) ?? false
  const arranging = entries.find((entry) => hasBegun(entry) && isMetBy(entry.deadline, 'mediationOn'))
  if (arranging !== undefined && DONE.includes(arranging.state)) return 'held'
  const isDeclined = (entry: TimelineEntry): boolean =>
    entry.limit === DECLINED && entry.state !== 'not-applicable' && hasBegun(entry)
  if (entries.some(isDeclined)) return 'declined'
  return arranging === undefined ? 'none' : 'asked'
}

/** Whoever mediates gets a certificate whenever the adviser was contacted (Regs 39(1), (3)). */
export function comesByMediation(from: Standpoint): boolean {
  const mediation = mediationIn(from)
  return mediation === 'asked' || mediation === 'held'
}

const DONE: readonly State[] = ['met', 'met-late', 'met-time-unknown']

const DECLINED = 'mediation.certify-declined'

/** Whether an event meets the limit of a record. */
export const isMetBy = (deadline: TimelineDeadline | null, event: EventName): boolean =>
  deadline !== null && versionOf(deadline).metBy.includes(event)

/** Whether it is about a detained person, as far as the record or the case looked from shows. */
export const isDetained = (deadline: TimelineDeadline | null, { classification }: Standpoint): boolean =>
  (deadline !== null && isForDetained(deadline)) || (classification != null && isAboutDetained(classification))

/** The law on an appeal without a certificate. Neither text asks for exceptional circumstances. */
export const leaveLaw = (detained: boolean): readonly ProvisionId[] => [
  detained ? 'Detained Regs 20(3)' : 'Regs 34(3)',
  'Rules 19',
]

/**
 * Whether this is the certificate for declining mediation in a case in which none can be issued, because the adviser was
 * not contacted in time.
 *
 * @param from the timeline of the entry
 * @see Regs 34(2), Detained Regs 20(2)
 * @example cannotBeIssued({ limit: 'mediation.certify-declined' }, buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-03-03' } }, { asAt: '2025-05-06' })) // true
 */
export const cannotBeIssued = ({ limit }: Pick<TimelineEntry, 'limit'>, from: Standpoint): boolean =>
  limit === DECLINED && isContactLate(from)

/** That declining mediation brings no certificate. */
export const noneForDeclining = (detained: boolean, { late }: Catalogue): Sentence =>
  say(late.noCertificateForDeclining, [detained ? 'Detained Regs 20(2)' : 'Regs 34(2)'])
