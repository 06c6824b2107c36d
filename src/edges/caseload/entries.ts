// What of a case has to be seen: on which list, and in which order.
import type { LimitId, State, Timeline, TimelineEntry } from 'send-dispute-timescales'
import type { CaseloadCase } from './case'
import { daysBetween, weeksBetween } from './day'
import { inNaturalOrder } from './order'

/** Days for which a right that has passed is shown; what passed longer ago stands in the CSV list. */
export const RECENT = 28

/** An entry of some case that a person should see. */
export interface CaseloadEntry {
  /** The case's. */
  readonly key: string
  /** Where the case stands in its file. */
  readonly place: string
  /** The entry's id, as in a timeline. */
  readonly entry: string
  /** The time limit of the entry. */
  readonly limit: LimitId
  /** Whose it is. */
  readonly side: TimelineEntry['side']
  /** How it stands. */
  readonly state: State
  /** ISO date. */
  readonly dueOn: string
  /** Whole days between the day of the caseload and `dueOn`, never negative: overdue by, left, or passed since. */
  readonly days: number
  /** The caller's own columns. */
  readonly keep: Readonly<Record<string, string>>
}

/** A request on which neither a plan nor the decision against one was sent yet. */
export interface OpenRequest {
  /** The case's. */
  readonly key: string
  /** ISO date. */
  readonly receivedOn: string
  /** Whole weeks since it was received. */
  readonly weeks: number
  /** The last day of the 20 weeks, ISO date. */
  readonly dueOn: string
  /** The caller's own columns. */
  readonly keep: Readonly<Record<string, string>>
}

/** The lists, in the order in which they stand. */
export type List = 'overdue' | 'due' | 'waiting' | 'passed'

/** Which list an entry belongs on; null where nobody has to see it. */
export function listOf(
  { id, state, deadline }: TimelineEntry,
  { asAt, passed }: Timeline,
  within: number,
): List | null {
  if (deadline === null) return null
  if (state === 'overdue' || state === 'waiting') return state
  if (state === 'lapsed') return passed.includes(id) ? 'passed' : null
  const isToCome = state === 'not-due' || state === 'due-today'
  return isToCome && daysBetween(asAt, deadline.dueOn) <= within ? 'due' : null
}

export function shown(
  { id, limit, side, state, deadline }: TimelineEntry,
  item: CaseloadCase,
  asAt: string,
): CaseloadEntry {
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

/** Whether it is the plan that a request leads to: of a child at home, or of a detained person. */
export const isPlanOfRequest = (limit: LimitId): boolean => limit === 'plan.finalise' || limit === 'detained.finalise'

/** A request that had come by that day, and has no plan yet. */
export const isOpenRequest = ({ limit, state }: TimelineEntry, { caseFile }: CaseloadCase, asAt: string): boolean =>
  isPlanOfRequest(limit) && TO_COME.has(state) && String(caseFile.dates.requestReceivedOn) <= asAt

export function openRequest(
  { deadline }: TimelineEntry,
  { key, caseFile, keep = {} }: CaseloadCase,
  asAt: string,
): OpenRequest {
  const receivedOn = String(caseFile.dates.requestReceivedOn)
  return { key, receivedOn, weeks: weeksBetween(receivedOn, asAt), dueOn: deadline?.dueOn ?? asAt, keep }
}

/** The lists one after another: what is due longest ago first, but what was passed last first. */
export function inOrder(lists: { readonly [L in List]: CaseloadEntry[] }): CaseloadEntry[] {
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

/** The longest waiting first. */
export const longestFirst = (open: readonly OpenRequest[]): OpenRequest[] =>
  [...open].sort((a, b) =>
    a.receivedOn === b.receivedOn ? inNaturalOrder(a.key, b.key) : a.receivedOn < b.receivedOn ? -1 : 1,
  )
