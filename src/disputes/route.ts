// The route that a dispute takes, and the few other things on which everything else about it depends.
import { readIso } from '../dates/iso'
import {
  disputeKinds,
  type NoAppealReason,
  type PlanSection,
  planSections,
  type RouteId,
  routes,
} from '../law/dispute-kinds'
import { type ProvisionId, RECOMMENDATIONS_FROM } from '../law/provisions'
import type { CheckedDispute } from './dispute'

/** What a dispute is about. */
export type Scope = 'education' | 'health' | 'social-care'

const ROUTES = /* @__PURE__ */ (() => Object.keys(routes))() as RouteId[]
const SECTIONS = /* @__PURE__ */ (() => Object.keys(planSections))() as PlanSection[]
const RECOMMENDATIONS = /* @__PURE__ */ readIso(RECOMMENDATIONS_FROM)

/** Each section's place in the table of routes. */
const RANKS = /* @__PURE__ */ (() =>
  Object.fromEntries(SECTIONS.map((section) => [section, ROUTES.indexOf(planSections[section].route)])) as Record<
    PlanSection,
    number
  >)()

/** The route: for the content of a plan, the first in the law's table that one of its sections takes. */
export function routeOf({ kind, sections, detained }: CheckedDispute): RouteId {
  const { route, detained: opensToDetained } = disputeKinds[kind]
  if (route !== 'by-section') return detained && routes[route].appeal === true && !opensToDetained ? 'detained' : route
  if (detained) return detainedRoute(sections)
  let first = ROUTES.length
  for (const section of sections) if (RANKS[section] < first) first = RANKS[section]
  return ROUTES[first] as RouteId
}

/** Of a detained person's plan only placement can be appealed, whatever else is disputed (CFA s.73). */
function detainedRoute(sections: readonly PlanSection[]): RouteId {
  const takes = (id: RouteId) => sections.some((section) => planSections[section].route === id)
  const open = (['placement', 'health-or-social-care'] as const).find(takes)
  return open ?? (takes('educational') ? 'detained' : 'other-section')
}

/** Whether there is an appeal, or why there is none. */
export const appealOf = (dispute: CheckedDispute): true | NoAppealReason => routes[routeOf(dispute)].appeal

/** Whether the appeal needs a mediation certificate. CFA s.55. */
export const needsCertificate = (dispute: CheckedDispute): boolean =>
  routes[routeOf(dispute)].certificate.reason === 'educational-appeal'

/**
 * Whether health and social care can be added to the appeal: s.51(2)(b) to (f), decided from 3 April 2018. Rec Regs.
 *
 * @param decidedBy a day by which it was decided, where the dispute does not say on which
 */
export function canRecommend(dispute: CheckedDispute, decidedBy: number | null): boolean {
  const { kind, detained } = dispute
  if (detained || !disputeKinds[kind].recommendations) return false
  const decided = dispute.decidedOn ?? decidedBy
  return routes[routeOf(dispute)].appeal === true && (decided === null || decided >= RECOMMENDATIONS)
}

/** Whether this is in issue. Every dispute is about education but those about other sections of a plan. */
export function isAbout(what: Scope, { kind, sections, recommendations }: CheckedDispute): boolean {
  if (what === 'education')
    return (
      disputeKinds[kind].route !== 'by-section' ||
      sections.some((section) => routes[planSections[section].route].appeal === true)
    )
  return recommendations.includes(what) || sections.some((section) => planSections[section].recommendation === what)
}

/** The provisions that give the appeal against each section, in the order of the plan. */
export const sectionLaw = (sections: readonly PlanSection[]): readonly ProvisionId[] =>
  SECTIONS.filter((section) => sections.includes(section)).flatMap(
    (section): readonly ProvisionId[] => planSections[section].appeal,
  )

/** Sections of one trait differ in nothing that a classification says. */
const TRAITS = /* @__PURE__ */ (() => {
  const kinds = new Map<string, number>()
  const traitOf = (section: PlanSection) => {
    const { route, appeal, recommendation } = planSections[section]
    const trait = `${route} ${appeal} ${recommendation}`
    if (!kinds.has(trait)) kinds.set(trait, 1 << kinds.size)
    return kinds.get(trait) as number
  }
  return Object.fromEntries(SECTIONS.map((section) => [section, traitOf(section)])) as Record<PlanSection, number>
})()

/** What the sections and the recommendations asked for amount to, as bits. */
export function traitsOf({ sections, recommendations }: CheckedDispute): number {
  let traits = 0
  for (const section of sections) traits |= TRAITS[section]
  if (recommendations.includes('health')) traits |= 1 << 20
  if (recommendations.includes('social-care')) traits |= 1 << 21
  return traits
}
