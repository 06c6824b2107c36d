// The route that a dispute takes, and the few other things on which everything else about it depends.
import { readIso } from '../dates/iso'
import { valueError } from '../errors'
import { indexIn } from '../input/objects'
import {
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
const RECOMMENDATIONS = /* @__PURE__ */ readIso(RECOMMENDATIONS_FROM)

/** A detained person has no educational appeal about a plan, only one about placement (CFA s.73). */
const routeOfSection = (section: PlanSection, detained: boolean): RouteId => {
  const { route } = planSections[section]
  return detained && route === 'educational' ? 'detained' : route
}

/** The place of each section's route in the table of routes, in the order of the sections. */
const ranksFor = (detained: boolean): number[] =>
  SECTIONS.map((section) => ROUTES.indexOf(routeOfSection(section, detained)))
const RANKS = /* @__PURE__ */ ranksFor(false)
const RANKS_DETAINED = /* @__PURE__ */ ranksFor(true)

/** The route of a kind of dispute, for a person who is detained too; null where the sections decide. */
export function routeOfKind({ route, detained }: DisputeKindRow): { free: RouteId; detained: RouteId } | null {
  if (route === 'by-section') return null
  return { free: route, detained: routes[route].appeal === true && !detained ? 'detained' : route }
}

/**
 * The route of a dispute about the content of a plan: the first in the law's table that one of its sections takes.
 *
 * @throws TimescalesError `invalid-input` for what is no section
 */
export function routeBySections(sections: readonly unknown[], detained: boolean, path: string): RouteId {
  const ranks = detained ? RANKS_DETAINED : RANKS
  let first = ROUTES.length
  for (let i = 0; i < sections.length; i++) {
    const place = indexIn(SECTIONS, sections[i])
    if (place < 0) throw valueError(`${path}.sections[${i}]`, `one of ${SECTIONS.join(', ')}`, sections[i])
    const rank = ranks[place] as number
    if (rank < first) first = rank
  }
  return ROUTES[first] as RouteId
}

/** Whether there is an appeal, or why there is none. */
export const appealOf = ({ route }: CheckedDispute): true | NoAppealReason => routes[route].appeal

const CERTIFIED = /* @__PURE__ */ (() =>
  ROUTES.filter((id) => routes[id].certificate.reason === 'educational-appeal'))()

/** Whether the appeal needs a mediation certificate. CFA s.55. */
export const needsCertificate = ({ route }: CheckedDispute): boolean => indexIn(CERTIFIED, route) >= 0

/**
 * Whether health and social care can be added to the appeal: s.51(2)(b) to (f), decided from 3 April 2018. Rec Regs.
 *
 * @param decidedBy a day by which it was decided, where the dispute does not say on which
 */
export function canRecommend(dispute: CheckedDispute, decidedBy: number | null): boolean {
  const { kind, route, detained } = dispute
  if (detained || !disputeKinds[kind].recommendations) return false
  const decided = dispute.decidedOn ?? decidedBy
  return routes[route].appeal === true && (decided === null || decided >= RECOMMENDATIONS)
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
