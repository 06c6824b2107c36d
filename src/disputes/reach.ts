// Which time limits a case reaches: what a dispute brings, what an order about it requires, and what is open to anyone.
import { memoized } from '../freeze'
import { type SourceEvent, sources } from '../law/compliance'
import type { Limb } from '../law/counts'
import { AGREED_WITHOUT_APPEAL, type DisputeKindRow, disputeKinds, planSections } from '../law/dispute-kinds'
import type { EventName } from '../law/events'
import { limbsOf } from '../law/limit'
import type { Reach } from '../law/reach'
import { type ComplyId, type LimitId, limitIds, limitOf } from '../law/time-limits'
import type { NoticeClassification } from './classification'
import type { CheckedDispute } from './dispute'
import { allowsRecommendations } from './route'

/** What reach depends on of a classification. */
type Classified = Pick<NoticeClassification, 'appeal' | 'certificate' | 'mediation' | 'recommendations'>

/** The events that start a duty to comply, in the order in which their entries stand. */
export const SOURCE_EVENTS = /* @__PURE__ */ (() => Object.keys(sources))() as SourceEvent[]

/** The limits that a dispute brings with it, whatever else happens: in the order of the law page. */
export function limitsBrought(disputes: readonly CheckedDispute[], classified: Classified): readonly LimitId[] {
  const brought = broughtBy(disputes, classified)
  const required = new Set<LimitId>(SOURCE_EVENTS.flatMap((source) => requiredBy(source, disputes, classified)))
  for (const { kind, detained } of disputes) {
    const { own }: DisputeKindRow = disputeKinds[kind]
    if (own !== null) required.add(detained ? own.detained : own.free)
  }
  return limitIds.filter((id) => brought.has(limitOf(id).reach) || required.has(id))
}

function broughtBy(
  disputes: readonly CheckedDispute[],
  { appeal, certificate, mediation, recommendations }: Classified,
): ReadonlySet<Reach> {
  const detained = isDetained(disputes)
  const isClaim = disputes.some(({ route }) => route === 'claim')
  const reaches = new Set<Reach>()
  if (certificate.needed) reaches.add('certificate')
  if (mediation.arrangedBy !== null)
    reaches.add('mediation').add(detained ? 'mediation-detained' : ARRANGED[mediation.arrangedBy])
  if (mediation.scope.includes('health') && !detained) reaches.add('mediation-on-health')
  if (appeal.available) reaches.add('lodging').add('appeal').add('decision')
  if (recommendations.health) reaches.add('health-recommendation')
  if (recommendations.socialCare) reaches.add('care-recommendation')
  if (isClaim) reaches.add('claim').add('decision')
  return reaches
}

const ARRANGED = {
  'local-authority': 'mediation-arranged-by-authority',
  'commissioning-body': 'mediation-arranged-by-health',
} as const

/** What a case reaches whatever was decided: the steps before the notice, and what is open to anyone. */
export const alwaysReached = (disputes: readonly CheckedDispute[]): ReadonlySet<Reach> =>
  new Set<Reach>([isDetained(disputes) ? 'before-the-notice-detained' : 'before-the-notice', 'anyone'])

/** Where nobody said what is in dispute: only once the limit's own event is given. */
export const REACHED_BY_OWN_EVENT: ReadonlySet<Reach> = /* @__PURE__ */ new Set<Reach>([
  'appeal',
  'decision',
  'health-recommendation',
  'care-recommendation',
])

/** The answers to recommendations and their copies. */
export const RECOMMENDATIONS: ReadonlySet<Reach> = /* @__PURE__ */ new Set<Reach>([
  'health-recommendation',
  'care-recommendation',
])

/** Whether somebody who dates a recommendation has one to answer. */
export const canBeRecommended = (disputes: readonly CheckedDispute[]): boolean => disputes.some(allowsRecommendations)

/** What an order, an agreement or a concession requires, unless the case says otherwise. */
export function requiredBy(
  source: SourceEvent,
  disputes: readonly CheckedDispute[],
  classified: Pick<Classified, 'appeal' | 'mediation'>,
): readonly ComplyId[] {
  const detained = isDetained(disputes)
  const required = requiredByAny(disputes, classified).filter((id) => startsFrom(source, id, detained))
  // Regs 45(5)(b): after a concession the whole plan is amended in one period.
  const isWhole = source === 'concessionNotifiedOn' && required.includes('comply.amend-plan')
  return isWhole ? required.filter((id) => id !== 'comply.amend-placement') : required
}

/** What any source can require. */
function requiredByAny(
  disputes: readonly CheckedDispute[],
  { appeal, mediation }: Pick<Classified, 'appeal' | 'mediation'>,
): readonly ComplyId[] {
  if (appeal.available) return disputes.filter(({ route }) => HAS_APPEAL.includes(route)).flatMap(requiredByDispute)
  // Where nothing can be appealed, an agreement is complied with under Regs 42(3) and (4), not like an order (42(2)).
  return mediation.available ? AGREED_WITHOUT_APPEAL : []
}

const HAS_APPEAL: readonly CheckedDispute['route'][] = ['educational', 'placement']

const requiredByDispute = ({ kind, sections }: CheckedDispute): readonly ComplyId[] => {
  const { requires }: DisputeKindRow = disputeKinds[kind]
  return [...requires, ...sections.flatMap((section) => planSections[section].requires ?? [])]
}

/** Whether this source can start a limit; for a detained person only where the Detained Regs say so. */
export function startsFrom(source: SourceEvent, id: LimitId, detained: boolean): boolean {
  const limb = lastLimbs(id).get(source)
  return limb !== undefined && (!detained || limb.detainedLaw !== undefined)
}

/** The limb that each event starts, in the last version that has one. */
const lastLimbs = /* @__PURE__ */ memoized(
  (id: LimitId): ReadonlyMap<EventName, Limb> => new Map(limbsOf(limitOf(id)).map((limb) => [limb.event, limb])),
)

export const isDetained = (disputes: readonly CheckedDispute[]): boolean => disputes[0]?.detained === true
