// Whether an exception can lift a limit, and by what provision.
import type { SourceEvent } from './compliance'
import type { Limb } from './counts'
import { type Exception, type ExceptionId, exceptions } from './exceptions'
import type { ProvisionId } from './provisions'
import { type LimitId, limitOf } from './time-limits'

/** Whether an exception can lift a limit that runs from this limb, whatever its dates. */
export function canLift(
  id: ExceptionId,
  limit: LimitId,
  limb: Pick<Limb, 'event' | 'liftable'>,
  detained: boolean,
): boolean {
  const { lifts, detained: openToDetained, endsFrom }: Exception = exceptions[id]
  if (!lifts.includes(limit)) return false
  const ofDetained = detained || limitOf(limit).group === 'detained'
  if (ofDetained && !openToDetained) return false
  // The regulations on coronavirus lift the duties to comply themselves; the others only what 44(3) and its like name.
  if (limb.liftable === undefined || endsFrom !== null) return true
  return detained ? limb.liftable.detained : limb.liftable.free
}

/** The provision that lifts each limit; for a duty to comply, by the event that started it. */
// biome-ignore format: one line a stage
const provisionsByLimit: { readonly [L in LimitId]?: readonly ProvisionId[] } = {
  'assessment.decide': ['Regs 5(4)'], 'assessment.give-advice': ['Regs 8(2)'], 'assessment.notify-no-plan': ['Regs 10(4)'],
  'plan.finalise': ['Regs 13(3)'], 'reassessment.finalise': ['Regs 27(3)'],
  'detained.decide': ['Detained Regs 5(4)'], 'detained.give-advice': ['Detained Regs 8(2)'],
  'detained.notify-no-plan': ['Detained Regs 10(4)'], 'detained.finalise': ['Detained Regs 13(3)'],
}
const provisionsBySource: { readonly [S in SourceEvent]: Record<'free' | 'detained', readonly ProvisionId[]> } = {
  orderMadeOn: { free: ['Regs 44(3)'], detained: ['Detained Regs 29(7)'] },
  // That this helps after a mediation agreement follows from 42(2): "as if the mediation agreement were an order".
  agreementMadeOn: { free: ['Regs 44(3)'], detained: ['Detained Regs 29(7)'] },
  concessionNotifiedOn: { free: ['Regs 45(7)'], detained: ['Detained Regs 30(7)'] },
}
const MISSED_APPOINTMENT: { readonly [L in LimitId]?: readonly ProvisionId[] } = {
  'assessment.give-advice': ['Regs 8(2)(c)'],
  'detained.give-advice': ['Detained Regs 8(2)(d)'],
}

/** The provisions by which exceptions lift a limit that this event started: their own, or the one for the limit. */
export function liftingLaw(
  by: readonly ExceptionId[],
  limit: LimitId,
  event: string | undefined,
  detained: boolean,
): readonly ProvisionId[] {
  const bySource: Partial<Record<string, Record<'free' | 'detained', readonly ProvisionId[]>>> = provisionsBySource
  const usual = provisionsByLimit[limit] ?? bySource[event ?? '']?.[detained ? 'detained' : 'free'] ?? []
  const law = by.flatMap((id) => {
    if (id === 'missed-appointment') return MISSED_APPOINTMENT[limit] ?? usual
    const { law: own }: Exception = exceptions[id]
    return own.length > 0 ? own : usual
  })
  return [...new Set(law)]
}
