// Many cases as they stand on one day: what is overdue, what falls due, what waits, and how fast the work was.
import {
  buildTimeline,
  type Calendar,
  type DateInput,
  type EventName,
  type LimitId,
  type State,
  type Timeline,
  type TimelineEntry,
  TimescalesError,
} from 'send-dispute-timescales'
import type { CaseloadCase, CaseloadRefusal } from './case'
import { daysBetween, weeksBetween } from './day'
import { inNaturalOrder } from './order'
import { type Figures, Tally } from './tally'

/** An entry of some case that a person should see. */
export interface CaseloadEntry {
  /** The case's. */
  readonly key: string
  readonly place: string
  /** The entry's id, as in a timeline. */
  readonly entry: string
  readonly limit: LimitId
  /** Whose it is. */
  readonly side: TimelineEntry['side']
  readonly state: State
  /** ISO date. */
  readonly dueOn: string
  /** Whole days between the day of the caseload and `dueOn`, never negative: overdue by, left, or passed since. */
  readonly days: number
  readonly keep: Readonly<Record<string, string>>
}

/** A request on which neither a plan nor the decision against one was sent yet. */
export interface OpenRequest {
  readonly key: string
  readonly receivedOn: string
  /** Whole weeks since it was received. */
  readonly weeks: number
  /** The last day of the 20 weeks, ISO date. */
  readonly dueOn: string
  readonly keep: Readonly<Record<string, string>>
}

/** A caseload as it stands on a day. */
export interface Caseload extends Figures {
  /** ISO date. */
  readonly asAt: string
  /** How many days ahead `entries` looks. */
  readonly within: number
  /** How many cases were counted; the refused ones are not among them. */
  readonly cases: number
  readonly refused: readonly CaseloadRefusal[]
  /** How many entries are overdue, by limit. */
  readonly overdue: { readonly [L in LimitId]?: number }
  /** How many entries fall due today or in the days after, up to the 7th and the 28th. */
  readonly due: { readonly 7: number; readonly 28: number }
  /** What is overdue, longest first; due within the days asked for, soonest first; waiting; passed. */
  readonly entries: readonly CaseloadEntry[]
  /** The longest waiting first. */
  readonly open: readonly OpenRequest[]
  /** Sentences that belong to some case, and to how many. */
  readonly remarks: readonly { readonly sentence: string; readonly cases: number }[]
}

export interface CaseloadOptions {
  /** The day to look at every case from, ISO date. */
  readonly asAt: DateInput
  /** How many days ahead to look; 28 when left out. */
  readonly within?: number | undefined
  readonly calendar?: Calendar | undefined
  /** What a reader refused already. */
  readonly refused?: Iterable<CaseloadRefusal> | undefined
}

/** A caseload that cases are still being added to. */
export interface OpenCaseload {
  /** Counts one case. A case that cannot be counted is refused, with its reason, and stops nothing. */
  add(item: CaseloadCase): void
  refuse(refusal: CaseloadRefusal): void
  /** How many were counted so far. */
  readonly cases: number
  finish(): Caseload
}

/**
 * Looks at many cases from one day.
 *
 * A limit that a case does not record (`notRecorded`) is counted among what the files cannot tell, and is never overdue
 * or due. The order of the cases does not matter. Memory grows with what has to be shown, not with the cases.
 *
 * @param cases from `readTable`, from `sen2Cases`, or case files under keys of your own
 * @throws TimescalesError `invalid-date` for `asAt`, `invalid-input` for `within`
 * @example caseload([{ key: 'A', caseFile: { dates: { requestReceivedOn: '2025-03-03' } } }], { asAt: '2025-04-15' }).overdue // { 'assessment.decide': 1 }
 */
export function caseload(cases: Iterable<CaseloadCase>, options: CaseloadOptions): Caseload {
  const open = openCaseload(options)
  for (const item of cases) open.add(item)
  return open.finish()
}

/**
 * The same for cases that come one after another, as from a stream.
 *
 * @example openCaseload({ asAt: '2025-04-15' }).finish().cases // 0
 */
export function openCaseload(options: CaseloadOptions): OpenCaseload {
  const { within = 28, calendar } = options
  if (!Number.isInteger(within) || within < 0 || within > 3660)
    throw new TimescalesError('invalid-input', 'options.within must be a whole number of days, from 0 to 3660.', {
      path: 'options.within',
    })
  const { asAt } = buildTimeline({ dates: {} }, { asAt: options.asAt })
  const refused: CaseloadRefusal[] = [...(options.refused ?? [])]
  const lists = {
    overdue: [] as CaseloadEntry[],
    due: [] as CaseloadEntry[],
    waiting: [] as CaseloadEntry[],
    passed: [] as CaseloadEntry[],
  }
  const open: OpenRequest[] = []
  const remarks = new Map<string, number>()
  const tally = new Tally()
  let cases = 0

  const count = (item: CaseloadCase): void => {
    const timeline = buildTimeline(item.caseFile, { asAt, calendar })
    if (item.whyNothingStarts !== undefined && timeline.entries.every(({ deadline }) => deadline === null))
      throw new TimescalesError('missing-date', item.whyNothingStarts)
    cases++
    for (const remark of item.remarks ?? []) remarks.set(remark, (remarks.get(remark) ?? 0) + 1)
    for (const entry of timeline.entries) {
      tally.add(entry, asAt, item)
      const list = listOf(entry, timeline, within)
      if (list !== null) lists[list].push(shown(entry, item, asAt))
      if (isOpenRequest(entry)) open.push(openRequest(entry, item, asAt))
    }
  }

  return {
    add(item) {
      try {
        count(item)
      } catch (error) {
        if (!(error instanceof TimescalesError)) throw error
        refused.push({ key: item.key, place: item.place ?? '', reason: reasonFor(error, item) })
      }
    },
    refuse: (refusal) => void refused.push(refusal),
    get cases() {
      return cases
    },
    finish: () => ({
      asAt,
      within,
      cases,
      refused,
      ...tally.figures(),
      entries: inOrder(lists),
      open: open.sort((a, b) =>
        a.receivedOn === b.receivedOn ? inNaturalOrder(a.key, b.key) : a.receivedOn < b.receivedOn ? -1 : 1,
      ),
      remarks: [...remarks].map(([sentence, of]) => ({ sentence, cases: of })).sort((a, b) => b.cases - a.cases),
    }),
  }
}

type List = 'overdue' | 'due' | 'waiting' | 'passed'

/** Which list an entry belongs on; null where nobody has to see it. */
function listOf({ id, state, deadline }: TimelineEntry, { asAt, passed }: Timeline, within: number): List | null {
  if (deadline === null) return null
  if (state === 'overdue' || state === 'waiting') return state
  if (state === 'lapsed') return passed.includes(id) ? 'passed' : null
  const isToCome = state === 'not-due' || state === 'due-today'
  return isToCome && daysBetween(asAt, deadline.dueOn) <= within ? 'due' : null
}

function shown({ id, limit, side, state, deadline }: TimelineEntry, item: CaseloadCase, asAt: string): CaseloadEntry {
  const dueOn = deadline?.dueOn ?? asAt
  return {
    key: item.key,
    place: item.place ?? '',
    entry: id,
    limit,
    side,
    state,
    dueOn,
    days: Math.abs(daysBetween(asAt, dueOn)),
    keep: item.keep ?? {},
  }
}

/** States of a plan that is still to come. */
const TO_COME: ReadonlySet<State> = new Set(['not-due', 'due-today', 'overdue', 'relieved'])

const isOpenRequest = ({ limit, state }: TimelineEntry): boolean =>
  (limit === 'plan.finalise' || limit === 'detained.finalise') && TO_COME.has(state)

function openRequest(
  { deadline }: TimelineEntry,
  { key, caseFile, keep = {} }: CaseloadCase,
  asAt: string,
): OpenRequest {
  const receivedOn = String(caseFile.dates.requestReceivedOn)
  return { key, receivedOn, weeks: weeksBetween(receivedOn, asAt), dueOn: deadline?.dueOn ?? asAt, keep }
}

/** The sentence of an error, with the file's own names for its dates. */
const reasonFor = ({ message }: TimescalesError, { columns = {} }: CaseloadCase): string =>
  message.replace(/\bdates\.(\w+)/g, (whole, event: EventName) => columns[event] ?? whole)

/** The lists one after another: what is due longest ago first, but what was passed last first. */
function inOrder(lists: { readonly [L in List]: CaseloadEntry[] }): CaseloadEntry[] {
  const earliest = (a: CaseloadEntry, b: CaseloadEntry): number =>
    a.dueOn === b.dueOn ? inNaturalOrder(a.key, b.key) || inNaturalOrder(a.entry, b.entry) : a.dueOn < b.dueOn ? -1 : 1
  const latest = (a: CaseloadEntry, b: CaseloadEntry): number =>
    a.dueOn === b.dueOn ? earliest(a, b) : -earliest(a, b)
  return [
    ...lists.overdue.sort(earliest),
    ...lists.due.sort(earliest),
    ...lists.waiting.sort(earliest),
    ...lists.passed.sort(latest),
  ]
}
