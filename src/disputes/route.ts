// The route that a dispute takes, and the few other things on which everything else about it depends.
import { readIso } from '../dates/iso'
import {
  type DisputeKind,
  type DisputeKindRow,
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
export const SECTIONS = /* @__PURE__ */ (() => Object.keys(planSections))() as PlanSection[]

/** The route of a dispute: of its kind, or, for the content of a plan, the first in the law's table that a section takes. */
export function routeOf(kind: DisputeKind, sections: readonly PlanSection[], detained: boolean): RouteId {
  const { route, detained: hasAppeal }: DisputeKindRow = disputeKinds[kind]
  if (route === 'by-section') return routeBySections(sections, detained)
  // A detained person has only the appeals of CFA s.73, and no disagreement resolution (s.70(1)).
  if (!detained || hasAppeal) return route
  return routes[route].appeal === true || route === 'disagreement' ? 'detained' : route
}

function routeBySections(sections: readonly PlanSection[], detained: boolean): RouteId {
  const taken = sections.map((section): RouteId => {
    const { route } = planSections[section]
    // A detained person can appeal about a plan's placement alone (CFA s.73(2)(c)); mediation is open about the rest.
    return detained && route === 'educational' ? 'detained-content' : route
  })
  return ROUTES.find((route) => taken.includes(route)) as RouteId
}

/** Whether there is an appeal, or why there is none. */
export const appealOf = ({ route }: CheckedDispute): true | NoAppealReason => routes[route].appeal

/** Whether the appeal needs a mediation certificate. CFA s.55. */
export const needsCertificate = ({ route }: CheckedDispute): boolean =>
  routes[route].certificate.reason === 'educational-appeal'

/** Whether the Tribunal can make recommendations at all in a dispute of this kind. Rec Regs 3. */
export const allowsRecommendations = (dispute: CheckedDispute): boolean =>
  disputeKinds[dispute.kind].recommendations && !dispute.detained && appealOf(dispute) === true

/**
 * Whether health and social care can be added to the appeal: s.51(2)(b) to (f), decided from 3 April 2018. Rec Regs.
 *
 * @param decidedBy a day by which it was decided, where the dispute does not say on which
 */
export function canRecommend(dispute: CheckedDispute, decidedBy: number | null): boolean {
  const decided = dispute.decidedOn ?? decidedBy
  return allowsRecommendations(dispute) && (decided === null || decided >= readIso(RECOMMENDATIONS_FROM))
}

/** Whether this is in issue. Every dispute is about education but those about the plan's health and care sections. */
export function isAbout(what: Scope, { kind, sections, recommendations }: CheckedDispute): boolean {
  if (what === 'education')
    return (
      disputeKinds[kind].route !== 'by-section' ||
      sections.some((section) => planSections[section].recommendation === null)
    )
  return recommendations.includes(what) || sections.some((section) => planSections[section].recommendation === what)
}

/** The provisions that give the appeal against each section, in the order of the plan. */
export const sectionLaw = (sections: readonly PlanSection[]): readonly ProvisionId[] =>
  SECTIONS.filter((section) => sections.includes(section)).flatMap(
    (section): readonly ProvisionId[] => planSections[section].appeal,
  )
