// The library beside the slow oracle, in one form. What the oracle has no line for yet is left out here, so that a new
// limit does not disturb every comparison: test/timeline/oracle.test.ts names each limit and event that it lacks.
import { expect } from 'vitest'
import { buildTimeline, type CaseFile, events, type LimitId, timeLimits } from '../../src/index'
import { oracleLimits } from '../oracle/deadlines'
import {
  type OracleCaseFile,
  type OracleTimeline,
  oracleEvents,
  oracleTimeline,
  oracleTimelineLimits,
} from '../oracle/timeline'

/** Limits and events of the library that one of the two oracles has no line for. */
export const unknownToOracle: readonly string[] = [
  ...Object.keys(timeLimits).filter((id) => !oracleLimits.includes(id) || !oracleTimelineLimits.includes(id)),
  ...Object.keys(events).filter((event) => !oracleEvents.includes(event)),
]

const limitOf = (id: string): string => id.replace(/@.*/, '')
/** Whether the oracle has a line for an event, or for the limit of an entry. */
export const isKnown = (id: string): boolean => !unknownToOracle.includes(limitOf(id))

/** What one of the two says of a case, in the oracle's form. */
export type Look = (caseFile: CaseFile, asAt: string) => OracleTimeline

/** The whole of what the library says. */
export const library: Look = (caseFile, asAt) => {
  const { entries, next, overdue, passed, waitingFor } = buildTimeline(caseFile, { asAt })
  return {
    entries: entries.map(({ id, limit, side, state, metOn, supersededBy, deadline, assumptions }) => ({
      id,
      limit,
      side,
      state,
      metOn,
      mootOn: supersededBy?.on ?? null,
      dueOn: deadline?.dueOn ?? null,
      endsOn: deadline?.endsOn ?? null,
      assumptions: [...assumptions],
      relieved: Boolean(deadline?.relieved),
    })),
    next: next?.id ?? null,
    overdue: [...overdue],
    passed: [...passed],
    waitingFor: [...waitingFor],
  }
}

export const oracle: Look = (caseFile, asAt) => oracleTimeline(caseFile as OracleCaseFile, asAt)

type Summary = Pick<OracleTimeline, 'next' | 'overdue' | 'passed'>

/**
 * What comes next, is overdue and has passed among the entries that `isMeant` lets in. Where what comes next is not one
 * of them, it is the one of them that is due first.
 */
export function among(isMeant: (id: string) => boolean, seen: OracleTimeline): Summary {
  const open = seen.entries.filter(({ id, state }) => isMeant(id) && (state === 'not-due' || state === 'due-today'))
  const first = open.reduce((a, b) => ((b.dueOn ?? '') < (a.dueOn ?? '') ? b : a), open[0] ?? { id: null, dueOn: null })
  return {
    next: seen.next === null || isMeant(seen.next) ? seen.next : first.id,
    overdue: seen.overdue.filter(isMeant),
    passed: seen.passed.filter(isMeant),
  }
}

/** Where "at once" decides against fifteen working days, the library still says what it took a working day to be. */
const compared = (limit: string, assumptions: readonly string[]): string[] =>
  assumptions.filter((each) => limit !== 'move.transfer-plan' || each !== 'working-day-assumed').sort()

/** A timeline as it is compared: whole, but for what the oracle has no line for. */
export function comparable(seen: OracleTimeline): OracleTimeline {
  const unknown = seen.entries.filter(({ id, state }) => !isKnown(id) && state === 'not-started')
  const rest = seen.entries.filter(({ id, state }) => isKnown(id) && state === 'not-started')
  // An event that nothing but a limit without a line waits for is awaited on its account.
  const onlyUnknown = eventsOf(unknown).filter((event) => !eventsOf(rest).includes(event))
  return {
    ...among(isKnown, seen),
    entries: seen.entries
      .filter(({ id }) => isKnown(id))
      .map((entry) => ({ ...entry, assumptions: compared(entry.limit, entry.assumptions) })),
    waitingFor: seen.waitingFor.filter((event) => isKnown(event) && !onlyUnknown.includes(event)),
  }
}

const eventsOf = (entries: OracleTimeline['entries']): string[] =>
  entries.flatMap(({ limit }) =>
    timeLimits[limit as LimitId].versions.flatMap(({ counts }) => counts.limbs.map(({ event }) => event as string)),
  )

/** The library says of the whole case what the slow oracle says; returned is what the library says, nothing left out. */
export function agreedByBoth(caseFile: CaseFile, asAt: string): OracleTimeline {
  const seen = library(caseFile, asAt)
  expect(comparable(seen)).toEqual(comparable(oracle(caseFile, asAt)))
  return seen
}
