// A dispute: as a caller gives it, and as it stands once it has been checked.
import type { DateInput } from '../dates/iso'
import type { DisputeKind, PlanSection, RouteId } from '../law/dispute-kinds'

interface AnyDispute {
  /** The child or young person is detained (CFA s.70, s.73). */
  readonly detained?: boolean | null
  /** The day of the decision; recommendations are for decisions from 3 April 2018. */
  readonly decidedOn?: DateInput | null
}

/** A dispute about what a final or amended plan says; sections C and G say health, D and H1/H2 social care. */
export interface PlanContentDispute extends AnyDispute {
  readonly kind: 'plan-content'
  readonly sections: readonly PlanSection[]
}

/** An appeal to which health and social care can be added. */
export interface ExtensibleDispute extends AnyDispute {
  readonly kind: 'refusal-to-issue-plan' | 'refusal-to-reassess' | 'refusal-to-amend-plan' | 'cease-to-maintain-plan'
  readonly recommendations?: readonly ('health' | 'social-care')[] | null
}

/** Every other kind of dispute. */
export interface PlainDispute extends AnyDispute {
  readonly kind: Exclude<DisputeKind, (PlanContentDispute | ExtensibleDispute)['kind']>
}

/** One disputed decision, or one disagreement. */
export type Dispute = PlanContentDispute | ExtensibleDispute | PlainDispute

/** A dispute that has been checked. */
export interface CheckedDispute {
  readonly kind: DisputeKind
  readonly route: RouteId
  readonly sections: readonly PlanSection[]
  readonly recommendations: readonly ('health' | 'social-care')[]
  readonly detained: boolean
  readonly decidedOn: number | null
}
