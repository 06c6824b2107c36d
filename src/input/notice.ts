// The notice of the disputed decision: as it is dated, or the decision that is taken for it.
import type { Day } from '../dates/civil'
import type { LondonMoment } from '../dates/iso'
import type { CheckedDispute } from '../disputes/dispute'
import type { EventName } from '../law/events'
import { afterTheNotice, noticeDecisions } from '../law/notices'

type Moments = ReadonlyMap<EventName, LondonMoment>

/**
 * The day of the decision that is taken for the notice, where `noticeSentOn` is not dated: of several disputes the first
 * whose decision is dated supplies it. Null where none is.
 *
 * @param latest a decision after this day is no notice: it is still planned, or the file says of another step that it was
 *   done by then
 */
export function assumedNotice(moments: Moments, disputes: readonly CheckedDispute[], latest: Day): Day | null {
  if (moments.has('noticeSentOn')) return null
  const last = Math.min(latest, underWay(moments), reversed(moments))
  for (const { kind } of disputes) {
    const decision = noticeDecisions[kind]
    if (decision === undefined) continue
    const days = decision.of
      .map((event) => moments.get(event)?.day)
      .filter((day) => day !== undefined && day <= last) as Day[]
    const [first] = days
    if (first !== undefined) return decision.take === 'latest' ? Math.max(...days) : first
  }
  return null
}

/** The first day on which the dispute was under way: a decision after it is another one, or was ordered. */
const underWay = (moments: Moments): Day =>
  Math.min(Infinity, ...afterTheNotice.map((event) => moments.get(event)?.day ?? Infinity))

/** A decision after the council changed its mind is no notice. */
const reversed = (moments: Moments): Day => moments.get('decisionReversedOn')?.day ?? Infinity
