// The figures of a caseload, counted entry by entry.
import { type LimitId, type TimelineEntry, timeLimits } from 'send-dispute-timescales'
import type { CaseloadCase } from './case'
import { daysBetween, monthOf } from './day'
import { isPlanOfRequest } from './entries'
import type { DueInMonth, Figures, Measure, OfColumn, OfMonth, PhaseTransfers } from './figures'

type Outcome = Exclude<keyof Measure, 'limit'>
type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** How each state counts; the others are neither done nor to be done. */
const OUTCOMES: { readonly [S in TimelineEntry['state']]?: Outcome } = {
  met: 'inTime',
  'met-late': 'late',
  'met-time-unknown': 'unknown',
  overdue: 'overdue',
  'not-due': 'open',
  'due-today': 'open',
  relieved: 'open',
  waiting: 'open',
}

const isToCome = ({ state }: TimelineEntry): boolean => state === 'not-due' || state === 'due-today'

export class Tally {
  readonly #overdue: { [L in LimitId]?: number } = {}
  readonly #notRecorded: { [L in LimitId]?: number } = {}
  readonly #due = { 7: 0, 28: 0 }
  readonly #measures = new Map<LimitId, Writable<Measure>>()
  readonly #plans = new Map<string, Writable<OfMonth>>()
  readonly #reviews = new Map<string, Writable<DueInMonth>>()
  readonly #transfers = new Map<string, Writable<PhaseTransfers>>()
  readonly #columns = new Map<string, Map<string, Writable<OfColumn> & { last: CaseloadCase | null }>>()

  /** Counts one entry of a case. */
  add(entry: TimelineEntry, asAt: string, item: CaseloadCase): void {
    const { limit, state, deadline } = entry
    if (state === 'not-recorded') increase(this.#notRecorded, limit)
    if (deadline === null) return
    if (state === 'overdue') increase(this.#overdue, limit)
    const isDue = isToCome(entry) && daysBetween(asAt, deadline.dueOn) <= 28
    if (isDue) this.#due[28]++
    if (isDue && daysBetween(asAt, deadline.dueOn) <= 7) this.#due[7]++
    // Met as a later step shows, on a day that nobody recorded.
    const outcome = state === 'met' && entry.metOn === null ? 'unknown' : OUTCOMES[state]
    if (outcome !== undefined) this.#measure(entry, outcome, deadline.dueOn)
    for (const [column, value] of Object.entries(item.keep ?? {})) {
      const of = this.#column(column, value)
      // The entries of a case come one after another.
      if (of.last !== item) of.cases++
      of.last = item
      if (state === 'overdue') of.overdue++
      if (isDue) of.due++
    }
  }

  figures(): Figures {
    const measures = [...this.#measures.values()].sort((a, b) => placeOf(a.limit) - placeOf(b.limit))
    return {
      overdue: this.#overdue,
      due: this.#due,
      measures,
      plansByMonth: inOrder(this.#plans),
      reviewsByMonth: inOrder(this.#reviews),
      phaseTransfers: inOrder(this.#transfers),
      notRecorded: this.#notRecorded,
      byColumn: Object.fromEntries(
        [...this.#columns].map(([column, values]) => [
          column,
          Object.fromEntries([...values].map(([value, { last: _, ...of }]) => [value, of])),
        ]),
      ),
    }
  }

  #measure(entry: TimelineEntry, outcome: Outcome, dueOn: string): void {
    const { limit, state, metOn } = entry
    at(this.#measures, limit, () => ({ limit, ...NONE }))[outcome]++
    if (timeLimits[limit].group === 'phase-transfer')
      at(this.#transfers, `${dueOn} ${limit}`, () => ({ limit, dueOn, ...NONE }))[outcome]++
    if (isPlanOfRequest(limit) && metOn !== null) {
      const month = at(this.#plans, monthOf(metOn), () => ({ month: monthOf(metOn), inTime: 0, all: 0 }))
      month.all++
      if (state === 'met') month.inTime++
    }
    if (limit === 'review.complete' && (state === 'overdue' || isToCome(entry))) {
      const month = at(this.#reviews, monthOf(dueOn), () => ({ month: monthOf(dueOn), overdue: 0, due: 0 }))
      month[state === 'overdue' ? 'overdue' : 'due']++
    }
  }

  #column(column: string, value: string) {
    const values = at(this.#columns, column, () => new Map())
    return at(values, value, () => ({ overdue: 0, due: 0, cases: 0, last: null as CaseloadCase | null }))
  }
}

const NONE = { inTime: 0, late: 0, unknown: 0, overdue: 0, open: 0 }

function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

function increase(counts: { [L in LimitId]?: number }, limit: LimitId): void {
  counts[limit] = (counts[limit] ?? 0) + 1
}

let places: ReadonlyMap<string, number> | undefined

/** Where a limit stands on the law page. */
const placeOf = (limit: LimitId): number =>
  (places ??= new Map(Object.keys(timeLimits).map((id, i) => [id, i]))).get(limit) ?? 0

const inOrder = <V>(map: ReadonlyMap<string, V>): V[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
