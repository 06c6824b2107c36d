// What every picture of a case shows, in the order in which it shows it: text only, before any layout.
import {
  actorLabel,
  entryLabel,
  explainLate,
  kindLabel,
  limitLabel,
  type State,
  stateLabel,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  timeLimits,
  whyEntry,
  withoutCitations,
} from 'send-dispute-timescales'
import { dayAndMonth, dayOf, days, hour, shortDate } from './dates'
import { capital, plain, together } from './text'

/** A time limit that runs, or has run. */
export interface Row {
  readonly entry: TimelineEntry
  readonly deadline: TimelineDeadline
  readonly what: string
  /** `council`. */
  readonly who: string
  /** What nobody has to do can be done until a day, and is not due by it. */
  readonly dayWord: 'by' | 'until'
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
    late: rows.flatMap(lateLine),
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

/** `Fri 2 Jan 2026, 5pm`, and whether that was lifted. */
function dueWhen({ dueOn, dueTime, relieved }: TimelineDeadline): string {
  const time = dueTime === null ? '' : `, ${hour(dueTime)}`
  return `${together(shortDate(dueOn))}${time}${relieved === null ? '' : ' (lifted)'}`
}

const dayWord = ({ limit }: TimelineEntry): Row['dayWord'] =>
  timeLimits[limit].counts.force === 'must' ? 'by' : 'until'

/** Of an appeal that came late the judge has still to be told; of another late step while it is next to do. */
const lateLine = ({ entry }: Row): string[] => {
  const shown = entry.state === 'overdue' || (entry.limit === 'appeal.lodge' && entry.state === 'met-late')
  const line = shown ? explainLate(entry) : null
  return line === null ? [] : [withoutCitations(line)]
}

function stateOf(entry: TimelineEntry, { dueOn }: TimelineDeadline, asAt: string): string {
  const { state, metOn } = entry
  const label = capital(entryLabel(entry, metOn === null ? '' : together(dayAndMonth(metOn))))
  const left = dayOf(dueOn) - dayOf(asAt)
  if (state === 'overdue') return `${label.toUpperCase()} ${together(`by ${days(-left)}`)}`
  return state === 'not-due' ? `${label}, ${together(`${days(left)} left`)}` : label
}

export const isDone = (state: State): boolean => state === 'met' || state === 'met-late'

/** Still to be done. */
export const isOpen = (state: State): boolean =>
  state === 'not-due' || state === 'due-today' || state === 'overdue' || state === 'relieved'

function nextLine({ next, entries, asAt }: Timeline): string {
  if (next?.deadline == null) {
    const waits = entries.some(({ deadline }) => deadline === null)
    return waits ? 'Next: nothing is due until something else happens' : 'Next: nothing is due'
  }
  const { deadline, limit, state } = next
  const free = dayWord(next) === 'until'
  const step = `Next: ${limitLabel(limit)} (${actorLabel(deadline.actor)})`
  const left = free && state === 'due-today' ? 'today is the last day' : distance(state, deadline, asAt)
  return `${step}, ${dayWord(next)} ${dueWhen(deadline)}: ${free ? 'nobody has to, ' : ''}${left}`
}

function distance(state: State, { dueOn }: TimelineDeadline, asAt: string): string {
  const left = dayOf(dueOn) - dayOf(asAt)
  if (state === 'not-due') return together(`${days(left)} left`)
  return state === 'overdue' ? `${stateLabel(state)} ${together(`by ${days(-left)}`)}` : stateLabel(state)
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
