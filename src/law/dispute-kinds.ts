// Which dispute is it: each kind of disagreement, the route it takes, and what an order or an agreement would require.
import { freeze } from '../freeze'
import type { ProvisionId } from './provisions'
import type { ComplyId, LimitId } from './time-limits'

/** Who can be party to a disagreement. */
export type Party =
  | 'parent-or-young-person'
  | 'local-authority'
  | 'governing-body'
  | 'early-years-provider'
  | 'school'
  | 'academy'
  | 'further-education-institution'
  | 'post-16-institution'
  | 'health-commissioning-body'

/** Why an appeal is not available. */
export type NoAppealReason =
  | 'health-or-social-care-alone'
  | 'section-without-appeal'
  | 'not-final-yet'
  | 'claim-not-appeal'
  | 'disagreement-resolution'
  | 'statements-ended'
  | 'detained-person'

/** What a mediation certificate hangs on. */
export type CertificateReason = 'educational-appeal' | 'placement-only' | 'no-appeal-right' | 'outside-mediation-scheme'

/** One way in which a disputed decision can go on. */
export interface Route {
  /** Whether there is an appeal, or why there is none. */
  readonly appeal: true | NoAppealReason
  readonly certificate: { readonly reason: CertificateReason; readonly law: readonly ProvisionId[] }
  /** Whether mediation is open. */
  readonly mediation: boolean
}

const route = (
  appeal: Route['appeal'],
  reason: CertificateReason,
  law: ProvisionId[],
  mediation: Route['mediation'],
): Route => ({ appeal, certificate: { reason, law }, mediation })

// biome-ignore format: one line a route
export const routes = /* @__PURE__ */ (() => freeze({
  'educational': route(true, 'educational-appeal', ['CFA s.55'], true),
  'placement': route(true, 'placement-only', ['CFA s.55(2)'], true),
  'detained-content': route('detained-person', 'no-appeal-right', ['CFA s.73'], true),
  'health-or-social-care': route('health-or-social-care-alone', 'no-appeal-right', ['CFA s.51(2)(c)'], true),
  'other-section': route('section-without-appeal', 'no-appeal-right', ['CFA s.51(2)(c)'], true),
  'detained': route('detained-person', 'no-appeal-right', ['CFA s.73'], false),
  'draft': route('not-final-yet', 'no-appeal-right', ['CFA s.51(2)(c)'], false),
  'claim': route('claim-not-appeal', 'outside-mediation-scheme', ['EqA Sch.17'], false),
  'disagreement': route('disagreement-resolution', 'no-appeal-right', ['CFA s.57'], false),
  'ended': route('statements-ended', 'no-appeal-right', ['CFA s.51(2)(c)'], false),
}))()

export type RouteId = keyof typeof routes

/** A section of an EHC plan. `H` stands for H1 and H2 together. */
export type PlanSection = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'H1' | 'H2' | 'I' | 'J' | 'K'

export interface SectionRow {
  readonly about: string
  /** The route that a dispute about this section alone takes; the first such route in `routes` wins. */
  readonly route: RouteId
  readonly appeal: readonly ProvisionId[]
  /** What a recommendation about it would be for. */
  readonly recommendation: 'health' | 'social-care' | null
  /** What an order about it requires. */
  readonly requires: ComplyId | null
}

// biome-ignore format: one line a section
export const planSections = /* @__PURE__ */ freeze({
  A: { about: 'views-interests-and-aspirations', route: 'other-section', appeal: [], recommendation: null, requires: null },
  B: { about: 'special-educational-needs', route: 'educational', appeal: ['CFA s.51(2)(c)(i)'], recommendation: null, requires: 'comply.amend-plan' },
  C: { about: 'health-needs', route: 'health-or-social-care', appeal: [], recommendation: 'health', requires: null },
  D: { about: 'social-care-needs', route: 'health-or-social-care', appeal: [], recommendation: 'social-care', requires: null },
  E: { about: 'outcomes', route: 'other-section', appeal: [], recommendation: null, requires: null },
  F: { about: 'special-educational-provision', route: 'educational', appeal: ['CFA s.51(2)(c)(ii)'], recommendation: null, requires: 'comply.amend-plan' },
  G: { about: 'health-provision', route: 'health-or-social-care', appeal: [], recommendation: 'health', requires: null },
  H: { about: 'social-care-provision', route: 'health-or-social-care', appeal: [], recommendation: 'social-care', requires: null },
  H1: { about: 'social-care-provision-under-18', route: 'health-or-social-care', appeal: [], recommendation: 'social-care', requires: null },
  H2: { about: 'other-social-care-provision', route: 'health-or-social-care', appeal: [], recommendation: 'social-care', requires: null },
  I: { about: 'placement', route: 'placement', appeal: ['CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)'], recommendation: null, requires: 'comply.amend-placement' },
  J: { about: 'personal-budget', route: 'other-section', appeal: [], recommendation: null, requires: null },
  K: { about: 'advice-and-information', route: 'other-section', appeal: [], recommendation: null, requires: null },
} as const satisfies Record<PlanSection, SectionRow>)

export interface DisputeKindRow {
  /** The route; for the content of a plan, the sections decide. */
  readonly route: RouteId | 'by-section'
  /** The provision that gives the appeal, or that says where the dispute goes instead. */
  readonly law: ProvisionId
  /** Whether the Tribunal can also make recommendations on health and social care. */
  readonly recommendations: boolean
  /** Whether a detained person has this appeal (CFA s.73). */
  readonly detained: boolean
  /** Between whom disagreement resolution is open; empty where it is not. */
  readonly between: readonly Party[]
  /** What an order, an agreement or a concession requires unless the case says otherwise; for `by-section` the sections. */
  readonly requires: readonly ComplyId[]
  /** A limit of its own, besides those that mediation and appeal bring: for anybody, and for a detained person. */
  readonly own: { readonly free: LimitId; readonly detained: LimitId } | null
}

const FAMILY_AND_AUTHORITY = ['parent-or-young-person', 'local-authority'] as const
const ASSESS = ['comply.notify-assessment', 'comply.notify-no-plan', 'comply.finalise-after-assessment'] as const

// biome-ignore format: one line a kind, in the order of the specification
export const disputeKinds = /* @__PURE__ */ freeze({
  'refusal-to-assess': { route: 'educational', law: 'CFA s.51(2)(a)', recommendations: false, detained: true, between: FAMILY_AND_AUTHORITY, requires: ASSESS, own: null },
  'refusal-to-issue-plan': { route: 'educational', law: 'CFA s.51(2)(b)', recommendations: true, detained: true, between: FAMILY_AND_AUTHORITY, requires: ['comply.draft-plan', 'comply.finalise-plan'], own: null },
  'plan-content': { route: 'by-section', law: 'CFA s.51(2)(c)', recommendations: true, detained: true, between: FAMILY_AND_AUTHORITY, requires: [], own: null },
  'refusal-to-reassess': { route: 'educational', law: 'CFA s.51(2)(d)', recommendations: true, detained: false, between: FAMILY_AND_AUTHORITY, requires: ASSESS, own: null },
  'refusal-to-amend-plan': { route: 'educational', law: 'CFA s.51(2)(e)', recommendations: true, detained: false, between: FAMILY_AND_AUTHORITY, requires: ['comply.amend-plan'], own: null },
  'cease-to-maintain-plan': { route: 'educational', law: 'CFA s.51(2)(f)', recommendations: true, detained: false, between: FAMILY_AND_AUTHORITY, requires: [], own: null },
  'draft-plan': { route: 'draft', law: 'Regs 13(1)(a)', recommendations: false, detained: false, between: FAMILY_AND_AUTHORITY, requires: [], own: { free: 'plan.comment-on-draft', detained: 'detained.comment-on-draft' } },
  'disability-discrimination': { route: 'claim', law: 'EqA Sch.17', recommendations: false, detained: false, between: [], requires: [], own: null },
  'education-duties': { route: 'disagreement', law: 'CFA s.57', recommendations: false, detained: false, between: ['parent-or-young-person', 'local-authority', 'governing-body', 'further-education-institution', 'academy'], requires: [], own: null },
  'special-educational-provision': { route: 'disagreement', law: 'CFA s.57(5)', recommendations: false, detained: false, between: ['parent-or-young-person', 'early-years-provider', 'school', 'post-16-institution'], requires: [], own: null },
  'health-or-social-care-provision': { route: 'disagreement', law: 'CFA s.57', recommendations: false, detained: false, between: ['parent-or-young-person', 'local-authority', 'health-commissioning-body'], requires: [], own: null },
  'between-authorities': { route: 'disagreement', law: 'CFA s.57', recommendations: false, detained: false, between: ['local-authority', 'health-commissioning-body'], requires: [], own: null },
  'statement-of-sen': { route: 'ended', law: 'CFA s.51(2)(c)', recommendations: false, detained: false, between: [], requires: [], own: null },
} as const satisfies Record<string, DisputeKindRow>)

/** The kind of a dispute, such as `refusal-to-assess`. */
export type DisputeKind = keyof typeof disputeKinds

/** What a mediation agreement requires where nothing could be appealed (Regs 42(3), (4)). */
export const AGREED_WITHOUT_APPEAL: readonly ComplyId[] = ['comply.agreed-action', 'comply.tell-authority']

/** What mediation brings a parent or young person: codes for the words to explain. */
export const MEDIATION_RIGHTS = /* @__PURE__ */ freeze([
  'free',
  'voluntary-for-the-family',
  'authority-attends-with-someone-who-can-decide',
  'supporter-may-come',
  'travel-and-expenses-payable',
] as const)
export type MediationRight = (typeof MEDIATION_RIGHTS)[number]
