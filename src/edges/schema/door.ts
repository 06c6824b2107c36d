// The core's own door: whether it takes a date, and what it says of one piece of a file.
import { buildTimeline, type CaseFile, TimescalesError, whoMayAppeal } from 'send-dispute-timescales'
import type { Path } from './problem'
import { isRecord } from './shapes/exact'

/** What the core says when it refuses, or null when it does not. */
export function refusalOf(ask: () => unknown): TimescalesError | null {
  try {
    ask()
    return null
  } catch (error) {
    if (error instanceof TimescalesError) return error
    throw error
  }
}

/** What the core says of a case file. The day to look at it from plays no part at the door. */
export const refusalOfFile = (file: unknown): TimescalesError | null =>
  refusalOf(() => buildTimeline(file as CaseFile, { asAt: '2026-01-01' }))

/** Whether the core takes it as a calendar day. */
export const isDay = (text: string): boolean => refusalOf(() => whoMayAppeal({ on: text })) === null

/** Whether the core takes it as a calendar day with, or without, the local time. */
export const isMoment = (text: string): boolean =>
  refusalOfFile({ dates: { appealReceivedByTribunalOn: text } }) === null

/** What the core says of the piece at one place, when it stands in a file alone. */
export const refusalAt = (file: unknown, at: Path): TimescalesError | null => refusalOfFile(alone(file, at))

/** What must stand in an object beside the piece in question, for the door to come to that piece. */
const BESIDE: Readonly<Record<string, object>> = {
  // The request starts plan.finalise, so that a claim of relief from it is looked at.
  '': { dates: { requestReceivedOn: '2025-01-06' } },
  relieved: { entry: 'plan.finalise', exception: 'school-closed' },
  'relieved.closure': { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' },
}

/** What may stand in a list before the piece in question, so that it keeps its place. */
const BEFORE: Readonly<Record<string, unknown>> = {
  dispute: { kind: 'refusal-to-assess' },
  'dispute.sections': 'B',
  'dispute.recommendations': 'health',
  relieved: BESIDE.relieved,
}
const REQUIRED = 'comply.notify-assessment'

/** The file with nothing in it but the piece at this place, and what the door needs to come to it. */
export function alone(file: unknown, at: Path): unknown {
  const keep = (value: unknown, depth: number): unknown => {
    const key = at[depth]
    if (key === undefined) return value
    const place = at
      .slice(0, depth)
      .filter((step) => typeof step === 'string')
      .join('.')
    if (Array.isArray(value) && typeof key === 'number')
      return [...new Array(key).fill(BEFORE[place] ?? REQUIRED), keep(value[key], depth + 1)]
    if (!isRecord(value)) return value
    const beside = place === 'dispute' ? kindFor(value, key) : (BESIDE[place] ?? {})
    const rest = Object.entries(beside).filter(([name]) => name !== key)
    // fromEntries, so that "__proto__" is a name like any other.
    return Object.fromEntries(Object.hasOwn(value, key) ? [...rest, [key, keep(value[key], depth + 1)]] : rest)
  }
  return keep(file, 0)
}

/** The kind that a dispute says, or one to which this name can belong. */
function kindFor({ kind }: Record<string, unknown>, key: string | number): object {
  const said = refusalOfFile({ dates: {}, dispute: { kind } })?.code === 'unknown-kind' ? undefined : kind
  if (key === 'sections') return { kind: said ?? 'plan-content' }
  return said === 'plan-content' ? { kind: said, sections: ['B'] } : { kind: said ?? 'refusal-to-issue-plan' }
}
