// The dispute as a caller gives it, and the door at which it is checked.
import { type DateInput, parseDay, readIso } from '../dates/iso'
import { didYouMean, valueError } from '../errors'
import { indexIn, mustKnowKeys } from '../input/objects'
import {
  type DisputeKind,
  type DisputeKindRow,
  disputeKinds,
  type PlanSection,
  type RouteId,
} from '../law/dispute-kinds'
import { DETAINED_FROM, IN_FORCE_FROM } from '../law/provisions'
import { routeBySections, routeOfKind, SECTIONS } from './route'

interface AnyDispute {
  /** The child or young person is detained (CFA s.70, s.73). */
  readonly detained?: boolean
  /** The day of the decision; recommendations are for decisions from 3 April 2018. */
  readonly decidedOn?: DateInput
}

/** A dispute about what a final or amended plan says; sections C and G say health, D and H1/H2 social care. */
export interface PlanContentDispute extends AnyDispute {
  readonly kind: 'plan-content'
  readonly sections: readonly PlanSection[]
}

/** An appeal to which health and social care can be added. */
export interface ExtensibleDispute extends AnyDispute {
  readonly kind: 'refusal-to-issue-plan' | 'refusal-to-reassess' | 'refusal-to-amend-plan' | 'cease-to-maintain-plan'
  readonly recommendations?: readonly ('health' | 'social-care')[]
}

/** Every other kind of dispute. */
export interface PlainDispute extends AnyDispute {
  readonly kind: Exclude<DisputeKind, (PlanContentDispute | ExtensibleDispute)['kind']>
}

/** One disputed decision, or one disagreement. */
export type Dispute = PlanContentDispute | ExtensibleDispute | PlainDispute

/** A dispute that has come through the door. */
export interface CheckedDispute {
  readonly kind: DisputeKind
  readonly route: RouteId
  readonly sections: readonly PlanSection[]
  readonly recommendations: readonly ('health' | 'social-care')[]
  readonly detained: boolean
  readonly decidedOn: number | null
}

/** What the door must know of a kind of dispute: the keys it takes, what it is called, and its route where that is one. */
interface Kind {
  readonly kind: DisputeKind
  readonly keys: readonly string[]
  readonly what: string
  /** Null where the sections decide. */
  readonly route: { readonly free: RouteId; readonly detained: RouteId } | null
}

const KIND_NAMES = /* @__PURE__ */ (() => Object.keys(disputeKinds))() as DisputeKind[]

const KINDS: readonly Kind[] = /* @__PURE__ */ (() =>
  KIND_NAMES.map((kind) => {
    const row: DisputeKindRow = disputeKinds[kind]
    const own = row.route === 'by-section' ? ['sections'] : row.recommendations ? ['recommendations'] : []
    const keys = ['kind', ...own, 'detained', 'decidedOn']
    return { kind, keys, what: `a ${kind} dispute`, route: routeOfKind(row) }
  }))()

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/**
 * Checks a dispute from outside.
 *
 * @throws TimescalesError `unknown-kind`, `invalid-input`, `invalid-date`, `not-in-force`
 */
export function checkDispute(input: unknown, path = 'dispute'): CheckedDispute {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw valueError(path, 'an object with a kind, such as { kind: "refusal-to-assess" }', input)
  let name: unknown
  let detained: unknown
  let sections: unknown
  let recommendations: unknown
  let decidedOn: unknown
  // One pass: most disputes have one key or two, and to look for the others would cost more than to read those.
  let isPlain = true
  for (const key in input) {
    const value = (input as Record<string, unknown>)[key]
    if (key === 'kind') name = value
    else if (key === 'detained') detained = value
    else if (key === 'decidedOn') decidedOn = value
    else {
      isPlain = false
      if (key === 'sections') sections = value
      else if (key === 'recommendations') recommendations = value
    }
  }
  const known = KINDS[indexIn(KIND_NAMES, name)]
  if (known === undefined)
    throw valueError(
      `${path}.kind`,
      'a kind of dispute, such as "refusal-to-assess"',
      name,
      'unknown-kind',
      didYouMean(name, KIND_NAMES),
    )
  const { kind, keys, what, route } = known
  if (!isPlain) mustKnowKeys(input, keys, path, what)
  if (detained !== undefined && detained !== true && detained !== false)
    throw valueError(`${path}.detained`, 'true or false', detained)
  const isDetained = detained === true
  if (route === null) mustList(sections, path)
  return {
    kind,
    route:
      route === null
        ? routeBySections(sections as unknown[], isDetained, path)
        : isDetained
          ? route.detained
          : route.free,
    sections: route === null ? (sections as PlanSection[]) : NONE,
    recommendations: recommendations === undefined ? NONE : checkRecommendations(recommendations, path),
    detained: isDetained,
    decidedOn:
      decidedOn === undefined
        ? null
        : decisionDay(decidedOn, route?.free === 'ended' ? null : isDetained ? DETAINED_FROM : IN_FORCE_FROM, path),
  }
}

/** The day of the decision; what has ended is answered whenever it was decided. */
function decisionDay(input: unknown, from: string | null, path: string): number {
  const day = parseDay(input, `${path}.decidedOn`)
  if (from === null || day >= readIso(from)) return day
  throw valueError(`${path}.decidedOn`, `a day from ${from}, when this law began`, input, 'not-in-force')
}

/** A dispute about sections names at least one. */
function mustList(sections: unknown, path: string): void {
  if (!Array.isArray(sections) || sections.length === 0)
    throw valueError(`${path}.sections`, `a list of at least one of ${SECTIONS.join(', ')}`, sections)
}

const RECOMMENDATIONS = ['health', 'social-care']

/** Nobody has to ask for a recommendation, so the list may be empty. */
function checkRecommendations(input: unknown, parent: string): CheckedDispute['recommendations'] {
  const path = `${parent}.recommendations`
  if (!Array.isArray(input)) throw valueError(path, `a list from ${RECOMMENDATIONS.join(', ')}`, input)
  for (const [i, name] of input.entries())
    if (!RECOMMENDATIONS.includes(name)) throw valueError(`${path}[${i}]`, `one of ${RECOMMENDATIONS.join(', ')}`, name)
  return input
}
