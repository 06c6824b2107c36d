// What follows from a disputed decision: appeal, certificate, mediation, recommendations, disagreement resolution.
import { freeze } from '../freeze'
import {
  type CertificateReason,
  type DisputeKindRow,
  disputeKinds,
  MEDIATION_RIGHTS,
  type NoAppealReason,
  type Route,
  routes,
} from '../law/dispute-kinds'
import type { ProvisionId } from '../law/provisions'
import type { Classification, NoticeClassification, NoticeResult } from './classification'
import type { CheckedDispute } from './dispute'
import { isDetained, limitsBrought } from './reach'
import { canRecommend, isAbout, routeOf, type Scope, SECTIONS, sectionLaw } from './route'

/** What follows from the disputes of a case: from one alone, or from several read together; null where there is none. */
export function classify(
  disputes: readonly CheckedDispute[],
  decidedBy: number | null = null,
): Classification | NoticeResult | null {
  const [first] = disputes
  if (first === undefined) return null
  return disputes.length === 1 ? classifyPart(first, decidedBy) : classifyTogether(disputes, decidedBy)
}

/** Several parts of one notice are read together: what is said of the plan's content is one dispute. */
export function classifyTogether(disputes: readonly CheckedDispute[], decidedBy: number | null = null): NoticeResult {
  return Object.freeze({
    parts: Object.freeze(disputes.map((dispute) => classifyPart(dispute, decidedBy))),
    ...combine(merged(disputes), decidedBy),
  })
}

/** The disputes with all that is about the plan's content in one. */
export function merged(disputes: readonly CheckedDispute[]): readonly CheckedDispute[] {
  const content = disputes.filter((part) => part.kind === 'plan-content')
  const [first] = content
  if (first === undefined || content.length === 1) return disputes
  const sections = unique(content.flatMap((other) => other.sections))
  const decided = content.flatMap((other) => other.decidedOn ?? [])
  return [
    ...disputes.filter((part) => part.kind !== 'plan-content'),
    {
      ...first,
      sections,
      route: routeOf('plan-content', sections, first.detained),
      decidedOn: decided.length === 0 ? null : Math.max(...decided),
    },
  ]
}

const cache = /* @__PURE__ */ new Map<string, Classification>()

/** A classification depends on few things: each combination of them is worked out once. */
export function classifyPart(dispute: CheckedDispute, decidedBy: number | null = null): Classification {
  const { kind, sections, recommendations, detained } = dispute
  const recommends = canRecommend(dispute, decidedBy)
  const named = SECTIONS.filter((section) => sections.includes(section))
  const asked = [recommendations.includes('health'), recommendations.includes('social-care')]
  const key = `${kind} ${named} ${asked} ${detained} ${recommends}`
  let classification = cache.get(key)
  if (classification === undefined) cache.set(key, (classification = classifyOne(dispute, recommends)))
  return classification
}

function classifyOne(dispute: CheckedDispute, recommends: boolean): Classification {
  const { kind, route: routeId, detained, sections } = dispute
  const { between, law: kindLaw }: DisputeKindRow = disputeKinds[kind]
  const route: Route = routes[routeId]
  const scope = route.mediation ? SCOPES.filter((what) => isAbout(what, dispute)) : []
  const talks = detained ? [] : between
  const recommendations = recommendationsOn(scope, recommends)
  const result: Omit<Classification, 'limits'> = {
    kind,
    appeal:
      route.appeal === true
        ? { available: true, provision: detained ? 'CFA s.73' : kindLaw }
        : { available: false, reason: route.appeal },
    certificate: {
      needed: route.certificate.reason === 'educational-appeal',
      reason: route.certificate.reason,
      basis: route.certificate.law,
    },
    mediation: mediationOf(scope, detained),
    recommendations,
    disagreementResolution: { available: talks.length > 0, between: talks },
    basis: unique<ProvisionId>([
      ...(detained && route.appeal !== true ? [] : [kindLaw]),
      ...(detained ? [] : sectionLaw(sections)),
      ...(detained ? (['CFA s.73'] as const) : []),
      ...route.certificate.law,
      ...(recommendations.health || recommendations.socialCare ? (['Rec Regs 3'] as const) : []),
      ...mediationLaw(scope, dispute),
      ...(talks.length > 0 ? (['CFA s.57'] as const) : []),
    ]),
  }
  return freeze({ ...result, limits: limitsBrought([dispute], result) })
}

/** Health is mediated under s.53, education and social care under s.54; a detained person's mediation is s.73's. */
function mediationLaw(scope: readonly Scope[], { detained }: CheckedDispute): ProvisionId[] {
  if (detained) return []
  return [
    ...(scope.includes('health') ? (['CFA s.53'] as const) : []),
    ...(scope.some((what) => what !== 'health') ? (['CFA s.54'] as const) : []),
  ]
}

const recommendationsOn = (scope: readonly Scope[], recommends: boolean): NoticeClassification['recommendations'] => ({
  health: recommends && scope.includes('health'),
  socialCare: recommends && scope.includes('social-care'),
})

function mediationOf(scope: readonly Scope[], detained: boolean): NoticeClassification['mediation'] {
  if (scope.length === 0) return { available: false, arrangedBy: null, scope, rights: [] }
  // A detained person's mediation is with the home authority alone: no health body takes part (s.73(9)).
  const byHealth = !detained && scope.every((what) => what === 'health')
  return {
    available: true,
    arrangedBy: byHealth ? 'commissioning-body' : 'local-authority',
    scope,
    rights: MEDIATION_RIGHTS,
  }
}

/** Several parts of one notice, read together. */
function combine(disputes: readonly CheckedDispute[], decidedBy: number | null): NoticeClassification {
  const parts = disputes.map((dispute) => classifyPart(dispute, decidedBy))
  const union = <T>(pick: (part: Classification) => readonly T[]): T[] => unique(parts.flatMap(pick))
  const provision = parts.map((part) => part.appeal.provision).find((each) => each !== undefined)
  const { certificate } = REASONS.flatMap((wanted) =>
    parts.filter((part) => part.certificate.reason === wanted),
  )[0] as Classification
  const scope = SCOPES.filter((what) => parts.some((part) => part.mediation.scope.includes(what)))
  // What is asked of one part can be added to the appeal that another part gives.
  const recommendations = recommendationsOn(
    scope,
    disputes.some((dispute) => canRecommend(dispute, decidedBy)),
  )
  const between = union((part) => part.disagreementResolution.between)
  const result: Omit<NoticeClassification, 'limits'> = {
    appeal:
      provision === undefined
        ? { available: false, reason: (parts[0] as Classification).appeal.reason as NoAppealReason }
        : { available: true, provision },
    certificate,
    mediation: mediationOf(scope, isDetained(disputes)),
    recommendations,
    disagreementResolution: { available: between.length > 0, between },
    basis: unique<ProvisionId>([
      ...union((part) => part.basis),
      ...(recommendations.health || recommendations.socialCare ? (['Rec Regs 3'] as const) : []),
    ]),
  }
  return freeze({ ...result, limits: limitsBrought(disputes, result) })
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
