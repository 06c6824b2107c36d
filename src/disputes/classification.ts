// What a classification says: the record, for one disputed decision and for several in one notice.
import type { CertificateReason, DisputeKind, MediationRight, NoAppealReason, Party } from '../law/dispute-kinds'
import type { ProvisionId } from '../law/provisions'
import type { LimitId } from '../law/time-limits'
import type { Scope } from './route'

/** What follows from one disputed decision, or from several in one notice. */
export interface NoticeClassification {
  readonly appeal: {
    readonly available: boolean
    /** The provision that gives the appeal. */
    readonly provision?: ProvisionId
    /** Why there is none. */
    readonly reason?: NoAppealReason
  }
  readonly certificate: {
    readonly needed: boolean
    readonly reason: CertificateReason
    readonly basis: readonly ProvisionId[]
  }
  readonly mediation: {
    readonly available: boolean
    /** The health commissioning body arranges mediation that is about health alone. */
    readonly arrangedBy: 'local-authority' | 'commissioning-body' | null
    readonly scope: readonly Scope[]
    readonly rights: readonly MediationRight[]
  }
  /** Whether the Tribunal is asked, and can be asked, for recommendations. */
  readonly recommendations: { readonly health: boolean; readonly socialCare: boolean }
  readonly disagreementResolution: { readonly available: boolean; readonly between: readonly Party[] }
  /** The time limits that the dispute brings with it, in the order of the law page. */
  readonly limits: readonly LimitId[]
  readonly basis: readonly ProvisionId[]
}

/** What follows from one disputed decision. */
export interface Classification extends NoticeClassification {
  readonly kind: DisputeKind
}

/** What follows from one notice with several disputed decisions, and from each alone. */
export interface NoticeResult extends NoticeClassification {
  readonly parts: readonly Classification[]
}
