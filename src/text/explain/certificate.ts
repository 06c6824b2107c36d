// The mediation certificate of an appeal: what can be said of it hangs on whether the adviser was contacted in time.
import type { TimelineDeadline } from '../../deadlines/record'
import type { State } from '../../deadlines/status'
import type { ProvisionId } from '../../law/provisions'
import type { Catalogue } from '../english'
import { type Sentence, say } from '../sentence'
import { isAboutDetained, isForDetained } from '../version'
import type { Standpoint } from './standpoint'
import { growingLimb } from './status'

/** Whether an appeal has no certificate yet, in a case that needs one. */
export const lacksCertificate = (deadline: TimelineDeadline | null): boolean =>
  deadline !== null && growingLimb(deadline)?.event === 'certificateIssuedOn'

/** Whether the case looked from shows an appeal that has its certificate. */
export const hasCertificate = ({ entries }: Standpoint): boolean =>
  entries?.some(
    ({ limit, deadline }) => limit === 'appeal.lodge' && deadline !== null && !lacksCertificate(deadline),
  ) ?? false

/** The step by which the adviser is contacted, in the case looked from. */
export const contactIn = ({ entries }: Standpoint) =>
  entries?.find(({ limit }) => limit === 'mediation.contact-adviser')

const LATE: readonly (State | undefined)[] = ['overdue', 'met-late']

/** Whether the adviser was not contacted in time: then no certificate can be issued for declining mediation. */
export const contactIsLate = (from: Standpoint): boolean => LATE.includes(contactIn(from)?.state)

/** Whether it is about a detained person, as far as the record or the case looked from shows. */
export const isDetained = (deadline: TimelineDeadline | null, { classification }: Standpoint): boolean =>
  (deadline !== null && isForDetained(deadline)) || (classification != null && isAboutDetained(classification))

/** The law on an appeal without a certificate. Neither text asks for exceptional circumstances. */
export const leaveLaw = (detained: boolean): readonly ProvisionId[] => [
  detained ? 'Detained Regs 20(3)' : 'Regs 34(3)',
  'Rules 19',
]

/** That declining mediation brings no certificate; null where it can. */
export function noneForDeclining(
  { limit, deadline }: { readonly limit: string; readonly deadline: TimelineDeadline | null },
  from: Standpoint,
  { late }: Catalogue,
): Sentence | null {
  if (limit !== 'mediation.certify-declined' || !contactIsLate(from)) return null
  return say(late.noCertificateForDeclining, isDetained(deadline, from) ? ['Detained Regs 20(2)'] : ['Regs 34(2)'])
}
