// The dispute as a caller gives it, and the door at which it is checked.
import { type DateInput, parseDay, readIso } from '../dates/iso'
import { readObject } from '../door'
import { didYouMean, show, TimescalesError } from '../errors'
import {
  type DisputeKind,
  type DisputeKindRow,
  disputeKinds,
  type PlanSection,
  planSections,
} from '../law/dispute-kinds'
import { DETAINED_FROM, IN_FORCE_FROM } from '../law/provisions'

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
  readonly sections: readonly PlanSection[]
  readonly recommendations: readonly ('health' | 'social-care')[]
  readonly detained: boolean
  readonly decidedOn: number | null
}

const SECTIONS = /* @__PURE__ */ (() => Object.keys(planSections))() as PlanSection[]

/** What the door must know of a kind of dispute: its row, the keys it takes, and what it is called. */
interface Kind {
  readonly row: DisputeKindRow
  readonly keys: readonly string[]
  readonly what: string
}

const KINDS: ReadonlyMap<unknown, Kind> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries<DisputeKindRow>(disputeKinds).map(([kind, row]) => {
      const own = row.route === 'by-section' ? ['sections'] : row.recommendations ? ['recommendations'] : []
      return [kind, { row, keys: ['kind', 'detained', 'decidedOn', ...own], what: `a ${kind} dispute` }]
    }),
  ))()

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/**
 * Checks a dispute from outside.
 *
 * @throws TimescalesError `unknown-kind`, `invalid-input`, `invalid-date`, `not-in-force`
 */
export function checkDispute(input: unknown, path = 'dispute'): CheckedDispute {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw invalid(
      `${path} must be an object with a kind, such as { kind: "refusal-to-assess" }`,
      path,
      'an object with a kind',
      input,
    )
  const dispute = input as Record<string, unknown>
  const known = KINDS.get(dispute.kind)
  if (known === undefined) throw unknownKind(dispute.kind, path)
  const { row, keys, what } = known
  readObject(dispute, keys, path, what)
  if (dispute.detained !== undefined && typeof dispute.detained !== 'boolean')
    throw invalid(`${path}.detained must be true or false`, `${path}.detained`, 'true | false', dispute.detained)
  const detained = dispute.detained === true
  return {
    kind: dispute.kind as DisputeKind,
    sections: row.route === 'by-section' ? choices(dispute.sections, SECTIONS, path, 'sections') : NONE,
    recommendations:
      dispute.recommendations === undefined
        ? NONE
        : choices(dispute.recommendations, RECOMMENDATIONS, path, 'recommendations'),
    detained,
    decidedOn:
      dispute.decidedOn === undefined
        ? null
        : decisionDay(dispute.decidedOn, row.route === 'ended' ? null : detained ? DETAINED_FROM : IN_FORCE_FROM, path),
  }
}

function unknownKind(kind: unknown, path: string): TimescalesError {
  const kinds = Object.keys(disputeKinds)
  return new TimescalesError(
    'unknown-kind',
    `${path}.kind must be a kind of dispute, such as "refusal-to-assess"; it is ${show(kind)}.${didYouMean(kind, kinds)}`,
    { path: `${path}.kind`, expected: kinds.join(' | '), received: kind },
  )
}

/** The day of the decision; what has ended is answered whenever it was decided. */
function decisionDay(input: unknown, from: string | null, path: string): number {
  const day = parseDay(input, `${path}.decidedOn`)
  if (from === null || day >= readIso(from)) return day
  throw new TimescalesError('not-in-force', `${path}.decidedOn is before ${from}, the day this law began.`, {
    path: `${path}.decidedOn`,
    expected: `a day from ${from}`,
    received: input,
  })
}

const RECOMMENDATIONS = ['health', 'social-care'] as const

/** A list of known names. A dispute about sections names at least one; nobody has to ask for a recommendation. */
function choices<T extends string>(
  input: unknown,
  from: readonly T[],
  parent: string,
  key: 'sections' | 'recommendations',
): readonly T[] {
  const path = () => `${parent}.${key}`
  if (!Array.isArray(input) || (input.length === 0 && key === 'sections'))
    throw invalid(`${path()} must list at least one of ${from.join(', ')}`, path(), from.join(' | '), input)
  for (let i = 0; i < input.length; i++)
    if (!from.includes(input[i])) {
      const place = `${path()}[${i}]`
      throw invalid(
        `${place} must be one of ${from.join(', ')}; it is ${show(input[i])}`,
        place,
        from.join(' | '),
        input[i],
      )
    }
  return input
}

const invalid = (message: string, path: string, expected: string, received: unknown): TimescalesError =>
  new TimescalesError('invalid-input', `${message}.`, { path, expected, received })
