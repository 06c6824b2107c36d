// What every picture of a case shows, in the order in which it shows it: text only, before any layout.
import {
  actorLabel,
  kindLabel,
  limitLabel,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  timeLimits,
  whyEntry,
} from 'send-dispute-timescales'
import { dayAndMonth, dayOf, shortDate } from './dates'
import { type DayWord, dayWord, dueWhen, lateLine, nextLine, stateOf } from './entry-status'
import { capital, plain, together } from './text'

/** A time limit that runs, or has run. */
export interface Row {
  readonly entry: TimelineEntry
  readonly deadline: TimelineDeadline
  readonly what: string
  /** `council`. */
  readonly who: string
  readonly dayWord: DayWord
  /** `Fri 2 Jan 2026, 5pm`. */
  readonly by: string
  /** The state with the days left or over, or the day it was done. */
  readonly state: string
  readonly why: string
  readonly isNext: boolean
}

/** What would start once something has happened. */
export interface Waiting {
  readonly on: string
  /** `Respond to the appeal (council)`. */
  readonly steps: readonly string[]
}

export interface View {
  readonly next: string
  /** What each late step must explain, and that a judge decides. */
  readonly late: readonly string[]
  readonly heading: readonly string[]
  /** In the order in which they are due. */
  readonly rows: readonly Row[]
  readonly waiting: readonly Waiting[]
  readonly footer: string
}

export function viewOf(timeline: Timeline): View {
  const rows = rowsOf(timeline)
  return {
    next: nextLine(timeline),
    late: rows.flatMap(({ entry }) => lateLine(entry)),
    heading: headingOf(timeline),
    rows,
    waiting: waitingOf(timeline.entries),
    footer: footerOf(timeline),
  }
}

function rowsOf(timeline: Timeline): Row[] {
  const { entries, next, asAt } = timeline
  const rows: Row[] = []
  for (const entry of entries) {
    const { deadline } = entry
    if (deadline === null) continue
    rows.push({
      entry,
      deadline,
      what: limitLabel(entry.limit),
      who: actorLabel(deadline.actor),
      dayWord: dayWord(entry),
      by: dueWhen(deadline),
      state: stateOf(entry, deadline, asAt),
      why: capital(whyEntry(entry, timeline).replace(/(\d) /g, (number) => together(number))),
      isNext: entry.id === next?.id,
    })
  }
  return rows.sort((a, b) => dayOf(a.deadline.dueOn) - dayOf(b.deadline.dueOn))
}

function headingOf({ reference, asAt, classification }: Timeline): string[] {
  const name = plain(reference ?? '')
  const lines = [`${name === '' ? 'The case' : `Case ${name}`} as at ${together(shortDate(asAt))}`]
  if (classification === null) return lines
  const parts = 'parts' in classification ? classification.parts : [classification]
  const kinds = [...new Set(parts.map(({ kind }) => kindLabel(kind)))]
  const needed = classification.certificate.needed ? 'needed' : 'not needed'
  return [...lines, `Dispute: ${kinds.join('; ')}. Mediation certificate: ${needed}.`]
}

function waitingOf(entries: readonly TimelineEntry[]): Waiting[] {
  const groups = new Map<string, string[]>()
  for (const entry of entries) {
    if (entry.deadline !== null) continue
    const on = whyEntry(entry).replace(/^waits for /, '')
    const steps = groups.get(on) ?? []
    groups.set(on, [...steps, `${limitLabel(entry.limit)} (${actorLabel(timeLimits[entry.limit].actor)})`])
  }
  return [...groups].map(([on, steps]) => ({ on, steps }))
}

const footerOf = ({ computedWith }: Timeline): string =>
  `Dates, not legal advice. Law as reviewed on ${together(dayAndMonth(computedWith.law))}, bank holidays as checked on ${together(dayAndMonth(computedWith.bankHolidays))}; ${together(`send-dispute-timescales ${computedWith.package}`)}.`
