// What follows from a disputed decision: appeal, certificate, mediation, recommendations, disagreement resolution.
import { valueError } from '../errors'
import { freeze } from '../freeze'
import {
  type CertificateReason,
  type DisputeKind,
  disputeKinds,
  MEDIATION_RIGHTS,
  type MediationRight,
  type NoAppealReason,
  type Party,
  type Route,
  requiresByRoute,
  routes,
} from '../law/dispute-kinds'
import type { ProvisionId } from '../law/provisions'
import { reach } from '../law/reach'
import { type LimitId, limitIds } from '../law/time-limits'
import { type CheckedDispute, checkDispute, type Dispute } from './dispute'
import { canRecommend, isAbout, needsCertificate, routeBySections, type Scope, sectionLaw, traitsOf } from './route'

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

/**
 * Says what follows from one disputed decision.
 *
 * @param dispute the decision, by `kind`; `sections` for the content of a plan
 * @returns a frozen record: appeal, certificate, mediation, recommendations, disagreement resolution, time limits
 * @throws TimescalesError `unknown-kind`, `invalid-input`, `invalid-date`, `not-in-force`
 * @see CFA s.51, s.53 to s.55, s.57, s.73
 * @example classifyDecision({ kind: 'plan-content', sections: ['I'] }).certificate.reason // 'placement-only'
 */
export function classifyDecision(dispute: Dispute): Classification {
  return classify(checkDispute(dispute))
}

/**
 * Says what follows from several disputed decisions in one notice. The certificate is needed as soon as one part needs
 * it.
 *
 * @param disputes at least one
 * @throws TimescalesError as `classifyDecision`, and `invalid-input` when there is none or only some are detained
 * @example classifyNotice([{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['F'] }]).certificate.needed // true
 */
export function classifyNotice(disputes: readonly Dispute[]): NoticeResult {
  return classifyTogether(checkNotice(disputes))
}

/** Several parts of one notice are read together: what is said of the plan's content is one dispute. */
export function classifyTogether(disputes: readonly CheckedDispute[], decidedBy: number | null = null): NoticeResult {
  const content = disputes.filter((part) => part.kind === 'plan-content')
  const rest = disputes.filter((part) => part.kind !== 'plan-content')
  const merged = content.slice(0, 1).map((part) => ({
    ...part,
    ...sectionsOf(content),
    decidedOn: content.map((other) => other.decidedOn).reduce(latest),
  }))
  return Object.freeze({
    parts: Object.freeze(disputes.map((dispute) => classify(dispute, decidedBy))),
    ...combine([...rest, ...merged], decidedBy),
  })
}

function sectionsOf(content: readonly CheckedDispute[]): Pick<CheckedDispute, 'sections' | 'route'> {
  const sections = unique(content.flatMap((other) => other.sections))
  return { sections, route: routeBySections(sections, content[0]?.detained === true, '') }
}

const latest = (a: number | null, b: number | null): number | null => (a === null || (b !== null && b > a) ? b : a)

/**
 * Whether the Tribunal needs a mediation certificate with the appeal. False where there is no appeal.
 *
 * @throws TimescalesError as `classifyDecision`
 * @see CFA s.55
 * @example needsMediationCertificate({ kind: 'plan-content', sections: ['B', 'F', 'I'] }) // true
 */
export function needsMediationCertificate(dispute: Dispute | readonly Dispute[]): boolean {
  return Array.isArray(dispute) ? checkNotice(dispute).some(needsCertificate) : needsCertificate(checkDispute(dispute))
}

/** Checks one dispute or several; the path of the second of several is `dispute[1]`. */
export function checkNotice(input: unknown, path = 'dispute'): readonly CheckedDispute[] {
  if (!Array.isArray(input)) return [checkDispute(input, path)]
  const checked = input.map((part, i) => checkDispute(part, `${path}[${i}]`))
  if (checked.length === 0) throw valueError(path, 'one dispute or more', input)
  if (checked.some((part) => part.detained !== checked[0]?.detained))
    throw valueError(path, 'about one person: all detained, or none', input)
  return checked
}

const cache = /* @__PURE__ */ new Map<string, Classification>()

/** A classification depends on few things: each combination of them is worked out once. */
export function classify(dispute: CheckedDispute, decidedBy: number | null = null): Classification {
  const recommends = canRecommend(dispute, decidedBy)
  const key = `${dispute.kind}${traitsOf(dispute)}${dispute.detained ? 'd' : ''}${recommends ? 'r' : ''}`
  let classification = cache.get(key)
  if (classification === undefined) cache.set(key, (classification = classifyOne(dispute, recommends)))
  return classification
}

function classifyOne(dispute: CheckedDispute, recommends: boolean): Classification {
  const { kind, route: routeId, detained, sections } = dispute
  const { between, requires, law: kindLaw } = disputeKinds[kind]
  const route: Route = routes[routeId]
  const appeal = route.appeal === true
  const scope = route.mediation ? SCOPES.filter((what) => isAbout(what, dispute)) : []
  const law = appeal ? sectionLaw(sections) : []
  const needed = route.certificate.reason === 'educational-appeal'
  const health = recommends && scope.includes('health')
  const socialCare = recommends && scope.includes('social-care')
  return freeze({
    kind,
    appeal:
      route.appeal === true
        ? { available: true, provision: detained ? 'CFA s.73' : kindLaw }
        : { available: false, reason: route.appeal },
    certificate: { needed, reason: route.certificate.reason, basis: route.certificate.law },
    mediation: mediationOf(scope),
    recommendations: { health, socialCare },
    disagreementResolution: { available: between.length > 0, between },
    limits: inOrder([
      ...(appeal ? reach.appeal : []),
      ...(needed ? reach.certificateNeeded : []),
      ...mediationLimits(scope),
      ...(health || socialCare ? reach.recommendation : []),
      ...(detained ? route.limits.map(ofDetained) : route.limits),
      ...(requiresByRoute[routeId] ?? (appeal ? requires : [])),
    ]),
    basis: unique([
      kindLaw,
      ...law,
      ...(detained ? (['CFA s.73'] as const) : []),
      ...route.certificate.law,
      ...(health || socialCare ? (['Rec Regs'] as const) : []),
      ...(scope.includes('health') ? (['CFA s.53'] as const) : []),
      ...(scope.some((what) => what !== 'health') ? (['CFA s.54'] as const) : []),
      ...(between.length > 0 ? (['CFA s.57'] as const) : []),
    ]),
  })
}

/** The same step under the regulations for detained persons. */
const ofDetained = (id: LimitId): LimitId => (id === 'plan.comment-on-draft' ? 'detained.comment-on-draft' : id)

function mediationOf(scope: readonly Scope[]): NoticeClassification['mediation'] {
  if (scope.length === 0) return { available: false, arrangedBy: null, scope, rights: [] }
  return {
    available: true,
    arrangedBy: isHealthAlone(scope) ? 'commissioning-body' : 'local-authority',
    scope,
    rights: MEDIATION_RIGHTS,
  }
}

const isHealthAlone = (scope: readonly Scope[]): boolean => scope.every((what) => what === 'health')

function mediationLimits(scope: readonly Scope[]): readonly LimitId[] {
  if (scope.length === 0) return []
  const limits = isHealthAlone(scope) ? reach.mediationOnHealthAlone : reach.mediation
  return scope.includes('health') ? [...limits, ...reach.mediationOnHealth] : limits
}

/** Several parts of one notice, read together. */
function combine(disputes: readonly CheckedDispute[], decidedBy: number | null): NoticeClassification {
  const parts = disputes.map((dispute) => classify(dispute, decidedBy))
  const first = <T>(pick: (part: Classification) => T | undefined): T | undefined =>
    parts.map(pick).find((value) => value !== undefined)
  const union = <T>(pick: (part: Classification) => readonly T[]): T[] => unique(parts.flatMap(pick))
  const provision = first((part) => part.appeal.provision)
  const reason = first((part) => part.appeal.reason) as NoAppealReason
  const certificate = REASONS.flatMap((wanted) =>
    parts.filter((part) => part.certificate.reason === wanted),
  )[0] as Classification
  const scope = SCOPES.filter((what) => parts.some((part) => part.mediation.scope.includes(what)))
  // What is asked of one part can be added to the appeal that another part gives.
  const recommends = disputes.some((dispute) => canRecommend(dispute, decidedBy))
  const health = recommends && scope.includes('health')
  const socialCare = recommends && scope.includes('social-care')
  const between = union((part) => part.disagreementResolution.between)
  // Health alone in one part is not health alone where another part is about something else.
  const dropped = new Set<LimitId>(['mediation.arrange-health'])
  // Where anything can be appealed, an agreement is complied with like an order (Regs 42(2)), not under 42(3) and (4).
  if (provision !== undefined) for (const id of requiresByRoute['health-or-social-care'] ?? []) dropped.add(id)
  const limits = union((part) => part.limits)
  if (limits.includes('comply.amend-plan')) dropped.add('comply.amend-placement')
  return freeze({
    appeal: provision === undefined ? { available: false, reason } : { available: true, provision },
    certificate: certificate.certificate,
    mediation: mediationOf(scope),
    recommendations: { health, socialCare },
    disagreementResolution: { available: between.length > 0, between },
    limits: inOrder([
      ...limits.filter((id) => !dropped.has(id)),
      ...mediationLimits(scope),
      ...(health || socialCare ? reach.recommendation : []),
    ]),
    basis: unique<ProvisionId>([
      ...union((part) => part.basis),
      ...(health || socialCare ? (['Rec Regs'] as const) : []),
    ]),
  })
}

/** The certificate is needed as soon as one part needs it, so the first of these that a part gives. */
const REASONS: readonly CertificateReason[] = [
  'educational-appeal',
  'placement-only',
  'no-appeal-right',
  'outside-mediation-scheme',
]
const SCOPES: readonly Scope[] = ['education', 'health', 'social-care']

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

function inOrder(ids: readonly LimitId[]): LimitId[] {
  const wanted = new Set(ids)
  return limitIds.filter((id) => wanted.has(id))
}
