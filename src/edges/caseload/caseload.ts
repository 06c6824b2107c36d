// Many cases as they stand on one day: what is overdue, what falls due, what waits, and how fast the work was.
import {
  buildTimeline,
  type Calendar,
  type ComputedWith,
  type DateInput,
  type EventName,
  type LimitId,
  TimescalesError,
} from 'send-dispute-timescales'
import type { CaseloadCase, CaseloadRefusal } from './case'
import {
  type CaseloadEntry,
  inOrder,
  isOpenRequest,
  listOf,
  longestFirst,
  type OpenRequest,
  openRequest,
  shown,
} from './entries'
import type { Figures } from './figures'
import { Tally } from './tally'

/** A caseload as it stands on a day. */
export interface Caseload extends Figures {
  /** ISO date. */
  readonly asAt: string
  /** What worked it out: the package, the law, and the day by which the bank holidays of its calendar were known. */
  readonly computedWith: ComputedWith
  /** How many days ahead `entries` looks. */
  readonly within: number
  /** How many cases were counted; the refused ones are not among them. */
  readonly cases: number
  /** Cases that could not be counted. */
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
  /** The shipped calendar when left out. */
  readonly calendar?: Calendar | undefined
  /** What a reader refused already. */
  readonly refused?: Iterable<CaseloadRefusal> | undefined
}

/** A caseload that cases are still being added to. */
export interface OpenCaseload {
  /** Counts one case. A case that cannot be counted is refused, with its reason, and stops nothing. */
  add(item: CaseloadCase): void
  /** Adds a case that a reader refused already. */
  refuse(refusal: CaseloadRefusal): void
  /** How many were counted so far. */
  readonly cases: number
  /** The caseload of everything that was added. */
  finish(): Caseload
}

/**
 * Looks at many cases from one day.
 *
 * A limit that a case does not record (`notRecorded`) is counted among what the files cannot tell, and is never overdue
 * or due. The order of the cases does not matter. Memory grows with what has to be shown, not with the cases.
 *
 * @param cases from `readTable`, from `sen2Cases`, or case files under keys of your own
 * @throws TimescalesError `invalid-date` for `asAt`, `invalid-input` for `within` and for a calendar that is none
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
  const { asAt, computedWith } = buildTimeline({ dates: {} }, { asAt: options.asAt, calendar })
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
      if (isOpenRequest(entry, item, asAt)) open.push(openRequest(entry, item, asAt))
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
      computedWith,
      within,
      cases,
      refused,
      ...tally.figures(),
      entries: inOrder(lists),
      open: longestFirst(open),
      remarks: [...remarks]
        .map(([sentence, of]) => ({ sentence, cases: of }))
        .sort((a, b) => b.cases - a.cases || (a.sentence < b.sentence ? -1 : 1)),
    }),
  }
}

/** The sentence of an error, with the file's own names for its dates. */
const reasonFor = ({ message }: TimescalesError, { columns = {} }: CaseloadCase): string =>
  message.replace(/\bdates\.(\w+)/g, (whole, event: EventName) => columns[event] ?? whole)
