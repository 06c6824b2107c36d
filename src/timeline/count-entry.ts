// How the entries of a case are counted: with which days, and in which circumstances.
import type { Calendar } from '../calendar/calendar'
import { type Circumstances, compute, type DayOfLimb } from '../deadlines/compute'
import { preparedLimit } from '../deadlines/prepare'
import type { TimelineDeadline } from '../deadlines/record'
import { isDetained } from '../disputes/reach'
import type { CheckedCase } from '../input/case-file'
import type { EntryName } from '../input/entries'
import type { Begun, Settled } from './settle'

/** Counts what has begun in one case. */
export interface Counter {
  /** With what the file says of the entry: a date named instead, an exception claimed. */
  readonly count: (begun: Begun) => TimelineDeadline
  /** As if the file said nothing of it. */
  readonly countPlain: (begun: Begun) => TimelineDeadline
  /** Whether the file says anything of it. */
  readonly isNamed: (slot: EntryName) => boolean
}

export function counterOf(file: CheckedCase, { history, classification }: Settled, calendar: Calendar): Counter {
  const detained = isDetained(file.disputes)
  const plain: Circumstances = {
    calendar,
    certificateNeeded: classification?.certificate.needed,
    namedDate: null,
    relief: [],
    ...(history.assumedNotice !== null && { assumed: NOTICE_ASSUMED }),
  }
  // An event still to come starts a count, and never supplies a limb that may be missing.
  const dayOf: DayOfLimb = (event, optional) =>
    optional && history.isPlanned(event) ? undefined : history.dayOf(event)
  const countIn = (circumstances: Circumstances, { slot: { limit, row, source }, started }: Begun) => {
    const prepared = preparedLimit(limit, row, started.version, detained)
    const days: DayOfLimb = source === null ? dayOf : (event) => (event === source ? started.began : undefined)
    return Object.freeze(compute(prepared, days, circumstances))
  }
  const isNamed = ({ id }: EntryName): boolean => file.namedDates.has(id) || file.relief.has(id)
  return {
    isNamed,
    countPlain: (begun) => countIn(plain, begun),
    count: (begun) => {
      const { id } = begun.slot
      if (!isNamed(begun.slot)) return countIn(plain, begun)
      const named = { namedDate: file.namedDates.get(id) ?? null, relief: file.relief.get(id) ?? [] }
      return countIn({ ...plain, ...named }, begun)
    },
  }
}

const NOTICE_ASSUMED = /* @__PURE__ */ new Map([['noticeSentOn', 'notice-sent-with-decision']] as const)
