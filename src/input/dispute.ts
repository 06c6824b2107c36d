// A dispute, or the several in one notice, from outside.
import type { Day } from '../dates/civil'
import { readIso } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import { routeOf, SECTIONS } from '../disputes/route'
import { type Path, problem, show, wrongValue } from '../errors'
import { type DisputeKind, type DisputeKindRow, disputeKinds, type PlanSection } from '../law/dispute-kinds'
import { DETAINED_FROM, IN_FORCE_FROM } from '../law/provisions'
import { readDay } from './dates'
import { didYouMean, unknownKey } from './names'
import { readPlain } from './objects'
import type { Report } from './report'

const KINDS = /* @__PURE__ */ (() => Object.keys(disputeKinds))() as DisputeKind[]
const EXAMPLE = '{ kind: "refusal-to-assess" }'

/** One dispute. */
export function checkDispute(input: unknown, at: Path, report: Report): CheckedDispute | undefined {
  const object = readPlain(input, at, EXAMPLE, report)
  if (object === undefined) return undefined
  const kind = readKind(object.kind, [...at, 'kind'], report)
  const row: DisputeKindRow | undefined = kind && disputeKinds[kind]
  const bySection = row?.route === 'by-section'
  const keys = ['kind', ...ownKeys(row), 'detained', 'decidedOn']
  const known: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(object)) {
    const isLeftOut = value === undefined || value === null
    // A program with one type for all kinds writes null where a kind has no such key.
    if (!keys.includes(key) && !(isLeftOut && OWN_KEYS.includes(key)))
      report(
        unknownKey(
          [...at, key],
          keys,
          value,
          kind === undefined ? 'A dispute' : `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind} dispute`,
        ),
      )
    else if (!isLeftOut) known[key] = value
  }
  const detained = readDetained(known.detained, [...at, 'detained'], report)
  const sections =
    bySection || known.sections !== undefined ? readSections(known.sections, [...at, 'sections'], report) : []
  const recommendations = readRecommendations(known.recommendations, [...at, 'recommendations'], report)
  // What has ended is answered whenever it was decided.
  const from = row?.route === 'ended' ? null : detained === true ? DETAINED_FROM : IN_FORCE_FROM
  const decidedOn = readDecided(known.decidedOn, from, [...at, 'decidedOn'], report)
  if (kind === undefined || detained === undefined || sections === undefined) return undefined
  if (recommendations === undefined || decidedOn === undefined) return undefined
  return { kind, route: routeOf(kind, sections, detained), sections, recommendations, detained, decidedOn }
}

const OWN_KEYS = ['sections', 'recommendations']

/** The keys that a kind takes besides those of every dispute; where the kind is not known, all of them. */
function ownKeys(row: DisputeKindRow | undefined): readonly string[] {
  if (row === undefined) return OWN_KEYS
  if (row.route === 'by-section') return ['sections']
  return row.recommendations ? ['recommendations'] : []
}

/** The disputes of one notice: one dispute, or a list of at least one. */
export function checkNotice(input: unknown, at: Path, report: Report): readonly CheckedDispute[] | undefined {
  if (!Array.isArray(input)) {
    const dispute = checkDispute(input, at, report)
    return dispute && [dispute]
  }
  if (input.length === 0) report(wrongValue(at, 'one dispute, or a list of at least one', input))
  // A hole in the list is a dispute that is missing.
  const checked = Array.from(input, (part, i) => checkDispute(part, [...at, i], report))
  if (input.length === 0 || checked.includes(undefined)) return undefined
  const disputes = checked as readonly CheckedDispute[]
  if (disputes.some((part) => part.detained !== disputes[0]?.detained)) {
    report(
      problem(
        'invalid-input',
        at,
        'A notice is about one person: say detained of every dispute in it, or of none.',
        'all detained, or none',
        input,
      ),
    )
    return undefined
  }
  return disputes
}

function readKind(input: unknown, at: Path, report: Report): DisputeKind | undefined {
  if (typeof input === 'string' && Object.hasOwn(disputeKinds, input)) return input as DisputeKind
  const expected = 'a kind of dispute, such as "refusal-to-assess"'
  report(wrongValue(at, expected, input, 'unknown-kind', didYouMean(input, KINDS)))
  return undefined
}

function readDetained(input: unknown, at: Path, report: Report): boolean | undefined {
  if (input === undefined) return false
  if (typeof input === 'boolean') return input
  report(wrongValue(at, 'true or false', input))
  return undefined
}

function readSections(input: unknown, at: Path, report: Report): readonly PlanSection[] | undefined {
  if (!Array.isArray(input) || input.length === 0) {
    report(wrongValue(at, `a list of at least one of ${SECTIONS.join(', ')}`, input))
    return undefined
  }
  return readList(input, SECTIONS, at, report)
}

const RECOMMENDATIONS = ['health', 'social-care'] as const

/** Nobody has to ask for a recommendation, so the list may be empty. */
function readRecommendations(input: unknown, at: Path, report: Report): CheckedDispute['recommendations'] | undefined {
  if (input === undefined) return []
  if (Array.isArray(input)) return readList(input, RECOMMENDATIONS, at, report)
  report(wrongValue(at, `a list of any of ${RECOMMENDATIONS.join(', ')}`, input))
  return undefined
}

function readList<T extends string>(
  input: unknown[],
  names: readonly T[],
  at: Path,
  report: Report,
): readonly T[] | undefined {
  let sound = true
  for (const [i, name] of input.entries())
    if (!names.includes(name as T)) {
      sound = false
      report(wrongValue([...at, i], `one of ${names.join(', ')}`, name))
    }
  return sound ? (input as T[]) : undefined
}

/** The day of the decision; null where it is not given. */
function readDecided(input: unknown, from: string | null, at: Path, report: Report): Day | null | undefined {
  if (input === undefined) return null
  const day = readDay(input, at, report)
  if (day === undefined) return undefined
  if (from === null || day >= readIso(from)) return day
  report(
    problem(
      'not-in-force',
      at,
      `This law began on ${from}, and the decision is from ${show(input)}: nothing here applies to it.`,
      `a day from ${from}`,
      input,
    ),
  )
  return undefined
}
