// A version of a limit made ready to compute with: everything that does not depend on the dates, worked out once.
import type { Day } from '../dates/civil'
import { readIso } from '../dates/iso'
import type { Path } from '../errors'
import { authorityOf, type End, ends } from '../law/counting-rules'
import { type Choice, countsBack, type Limb } from '../law/counts'
import type { LimitVersion, TimeLimit } from '../law/limit'
import { type ProvisionId, rank, verifiedOf } from '../law/provisions'
import { lawBegan } from '../law/started'
import type { LimitId } from '../law/time-limits'

export interface PreparedLimb extends Limb {
  /** Where its date stands in the input. */
  readonly at: Path
  readonly countsBack: boolean
  /** The first day of its law. */
  readonly began: Day
  readonly basis: readonly ProvisionId[]
  /** Place in VERIFIED of the weakest of its provisions and its counting rules. */
  readonly confidence: number
}

export interface PreparedLimit {
  readonly id: LimitId
  readonly limit: TimeLimit
  readonly version: LimitVersion
  readonly detained: boolean
  readonly choose: Choice
  readonly end: End
  readonly limbs: readonly PreparedLimb[]
}

/** Makes a version ready to compute with, under the provisions for a detained person or for anybody else. */
export function prepare(id: LimitId, limit: TimeLimit, version: LimitVersion, detained: boolean): PreparedLimit {
  const end: End = ends[version.end]
  return {
    id,
    limit,
    version,
    detained,
    choose: version.counts.choose,
    end,
    limbs: version.counts.limbs.map((limb) => prepareLimb(limb, limit, version, end, detained)),
  }
}

function prepareLimb(limb: Limb, limit: TimeLimit, version: LimitVersion, end: End, detained: boolean): PreparedLimb {
  const ownLaw = detained ? (limb.detainedLaw ?? limb.law) : limb.law
  const rowLaw = detained ? (version.detainedLaw ?? version.law) : version.law
  const basis = Object.freeze([...rowLaw, ...(ownLaw ?? [])])
  return {
    ...limb,
    at: ['dates', limb.event],
    period: Object.freeze({ ...limb.period }),
    countsBack: countsBack(limb),
    began: readIso(lawBegan(limit, version, limb, detained)),
    basis,
    confidence: Math.max(
      0,
      ...basis.map((citation) => rank(verifiedOf(citation))),
      ...limb.rules.map((rule) => rank(authorityOf(rule, end.tribunal, detained).verified)),
    ),
  }
}

const cache = /* @__PURE__ */ new WeakMap<LimitVersion, Map<boolean, PreparedLimit>>()

/** A version made ready, at its first use. */
export function preparedLimit(id: LimitId, limit: TimeLimit, version: LimitVersion, detained: boolean): PreparedLimit {
  let both = cache.get(version)
  if (both === undefined) cache.set(version, (both = new Map()))
  let prepared = both.get(detained)
  if (prepared === undefined) both.set(detained, (prepared = prepare(id, limit, version, detained)))
  return prepared
}
