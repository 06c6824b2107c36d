// How a time runs: how long, and from what.
import type { Limb } from '../../law/counts'
import type { EventName } from '../../law/events'
import type { LimitVersion } from '../../law/limit'
import { dayAndMonth, periodWords } from '../dates'
import type { Catalogue } from '../english'

/** What a start of a record and a limb of a row have in common. */
export type Run = Pick<Limb, 'event' | 'period' | 'counting'>

/** The event in a word or two, with its article. */
export const startWords = (event: EventName, words: Catalogue): string =>
  words.starts[event as keyof Catalogue['starts']]

/** The Tribunal named the day itself, so that there is nothing to count. */
export const isNamedDay = ({ end, counts }: LimitVersion): boolean =>
  end === 'directed' || counts.force === 'appointment'

/** `2 months after the letter`. */
export function runWords(run: Run, version: LimitVersion, words: Catalogue): string {
  const { event, period, counting } = run
  const start = startWords(event, words)
  if (counting === 'before-date')
    return words.runs.beforeDay({ dayAndMonth: dayAndMonth(period.before as string, words), start })
  if (period.n === 0) return isNamedDay(version) ? words.runs.onTheDay({ start }) : words.runs.atOnce({ start })
  const parts = { period: periodWords(period, words), start }
  if (counting === 'at-least-before') return words.runs.atLeastBefore(parts)
  return counting === 'event-day-counts' ? words.runs.from(parts) : words.runs.after(parts)
}

/** The same for a narrow column. */
export function runLine(run: Run, version: LimitVersion, words: Catalogue): string {
  const { event, period, counting } = run
  if (period.n === 0 || counting === 'before-date' || counting === 'event-day-excluded')
    return runWords(run, version, words)
  const parts = { period: periodWords(period, words), start: startWords(event, words) }
  return counting === 'event-day-counts' ? words.runs.fromShort(parts) : words.runs.before(parts)
}

/** Several runs as one time: `a or b, whichever is later`. */
export function timeWords(runs: readonly Run[], version: LimitVersion, words: Catalogue): string {
  const { choose } = version.counts
  const all = words.list({ items: runs.map((run) => runWords(run, version, words)), last: 'or' })
  if (runs.length < 2) return all
  if (choose === 'earlier') return words.runs.whicheverEarlier({ runs: all })
  return choose === 'later' ? words.runs.whicheverLater({ runs: all }) : all
}
