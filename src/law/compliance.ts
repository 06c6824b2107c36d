// The duties that an order, a mediation agreement or a concession starts: what a row of that table is made of.
import type { Actor } from './actors'
import { bySource, type Counts, type Limb, under, type weeks, withDetails } from './counts'
import type { Trigger } from './events'
import { limit, type Superseding, type TimeLimit } from './limit'
import { CONCESSIONS_FROM, type ProvisionId } from './provisions'

/** The events that start a duty to comply, in the order in which their entries stand, by the part of a case file. */
export const sources = {
  orderMadeOn: 'order',
  agreementMadeOn: 'agreement',
  concessionNotifiedOn: 'concession',
} as const
export type SourceEvent = keyof typeof sources
export type SourceName = (typeof sources)[SourceEvent]

/** One source of a duty: its provision, that for a detained person (none where the duty is not theirs), and what lifts it. */
interface SourceRow {
  readonly law: readonly ProvisionId[]
  readonly detainedLaw?: readonly ProvisionId[]
  /** Whether an exception can lift it: for anybody, and for a detained person. */
  readonly lifted?: 'yes' | 'never' | 'only-detained' | 'not-detained'
}

interface Row<S extends SourceName> {
  readonly act: string
  readonly actor?: Actor
  readonly within: ReturnType<typeof weeks>
  readonly from: { readonly [K in S]: SourceRow }
  readonly metBy: readonly Trigger[]
  readonly supersededBy?: readonly (Trigger | Superseding)[]
  /** Left out: after an agreement, a date that the parties agreed in writing can stand instead. */
  readonly takesAgreedDate?: false
}

type EventOf<S extends SourceName> = { [E in SourceEvent]: (typeof sources)[E] extends S ? E : never }[SourceEvent]

/** A duty to comply: "within N of" each of its sources, each with its own provision. */
export function duty<S extends SourceName>(row: Row<S>): TimeLimit<Counts<Limb<EventOf<S>, false>, 'one-source'>> {
  const rows = Object.values(row.from) as SourceRow[]
  const canBeLifted = rows.some(({ lifted }) => lifted !== undefined && lifted !== 'never')
  const limbs = (Object.keys(sources) as SourceEvent[]).flatMap((event) => {
    const source = (row.from as Partial<Record<SourceName, SourceRow>>)[sources[event]]
    if (source === undefined) return []
    const { law, detainedLaw, lifted = 'never' } = source
    const counted = under(law, row.within.after(event), detainedLaw)
    return withDetails(counted, {
      ...(event === 'concessionNotifiedOn' && { from: CONCESSIONS_FROM }),
      ...takes(event, row.takesAgreedDate !== false),
      ...(canBeLifted && { liftable: liftable(lifted) }),
    })
  })
  return limit({
    group: 'compliance',
    reach: 'requirement',
    actor: row.actor ?? 'local-authority',
    act: row.act,
    counts: bySource(...limbs) as unknown as Counts<Limb<EventOf<S>, false>, 'one-source'>,
    metBy: row.metBy,
    ...(row.supersededBy && { supersededBy: row.supersededBy }),
    law: [],
  })
}

const liftable = (lifted: SourceRow['lifted']) => ({
  free: lifted === 'yes' || lifted === 'not-detained',
  detained: lifted === 'yes' || lifted === 'only-detained',
})

/** r.12 covers directions, and Regs 42(5) agreed dates; the health body's week to tell the council takes neither. */
function takes(event: SourceEvent, agreedDate: boolean): Pick<Limb, 'takes'> {
  if (event === 'orderMadeOn') return { takes: 'directed-date' }
  return event === 'agreementMadeOn' && agreedDate ? { takes: 'agreed-date' } : {}
}
