// What every picture of a case shows, in the order in which it shows it: text only, before any layout.
import {
  actorLabel,
  english,
  kindLabel,
  limitLabel,
  type NoticeClassification,
  type Side,
  standingOf,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  timeLimits,
  whyEntry,
} from 'send-dispute-timescales'
import { dayOf, plainDate, shortDate } from './dates'
import { dueCell, duePhrase, stateWords } from './entry-status'
import { type HeadLine, headOf } from './head'
import { timelineFor } from './one-side'
import { capital, plain, together } from './text'

/** A time limit that runs, or has run. */
export interface Row {
  readonly entry: TimelineEntry
  readonly deadline: TimelineDeadline
  readonly what: string
  /** `council`. */
  readonly who: string
  /** For a column: `Fri 2 Jan 2026, 5pm`, `until Tue 10 Feb 2026`. */
  readonly by: string
  /** In words: `by Fri 2 Jan 2026, 5pm`. */
  readonly when: string
  /** How it stands, with the days left or over, or the day it was done. */
  readonly state: string
  readonly why: string
  readonly isNext: boolean
}

/** What has not begun, and would once something has happened. */
export interface NotBegun {
  /** `Begins when the Tribunal sends its decision`. */
  readonly on: string
  /** `Respond to the appeal (council)`. */
  readonly steps: readonly string[]
}

export interface View {
  /** What is overdue, what has passed, what waits and what comes next. */
  readonly head: readonly HeadLine[]
  readonly heading: readonly string[]
  /** In the order in which they are due. */
  readonly rows: readonly Row[]
  readonly notBegun: readonly NotBegun[]
  readonly footer: string
}

/** @param side whose entries to show; everybody's when left out */
export function viewOf(timeline: Timeline, side?: Side): View {
  const shown = side === undefined ? timeline : timelineFor(timeline, side)
  return {
    head: headOf(shown, timeline),
    heading: headingOf(timeline),
    rows: rowsOf(shown, timeline),
    notBegun: notBegunIn(shown, timeline),
    footer: footerOf(timeline),
  }
}

function rowsOf({ entries, next }: Timeline, from: Timeline): Row[] {
  const rows: Row[] = []
  for (const entry of entries) {
    const { deadline } = entry
    if (deadline === null) continue
    rows.push({
      entry,
      deadline,
      what: limitLabel(entry.limit),
      who: actorLabel(deadline.actor),
      by: dueCell(entry, deadline),
      when: duePhrase(entry, deadline),
      state: stateWords(entry, from),
      why: capital(whyEntry(entry, from).replace(/(\d) /g, (number) => together(number))),
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
  const isClaim = parts.some(({ appeal }) => appeal.reason === 'claim-not-appeal')
  return [...lines, `Dispute: ${kinds.join('; ')}. ${openTo(classification, isClaim)}`]
}

/** Whether a certificate is needed; where there is no appeal, what is open instead. */
function openTo(
  { appeal, certificate, mediation, disagreementResolution }: NoticeClassification,
  isClaim: boolean,
): string {
  if (appeal.available || certificate.reason === 'outside-mediation-scheme')
    return `Mediation certificate: ${certificate.needed ? 'needed' : 'not needed'}.`
  if (appeal.reason === 'not-final-yet') return 'No appeal until the plan is final. You can comment on the draft.'
  const open = [
    ...(isClaim ? ['a claim against the school'] : []),
    ...(mediation.available ? ['mediation'] : []),
    ...(disagreementResolution.available ? ['disagreement resolution'] : []),
  ]
  return open.length === 0 ? 'No appeal.' : `No appeal. Open instead: ${english.list({ items: open, last: 'and' })}.`
}

function notBegunIn({ entries }: Timeline, from: Timeline): NotBegun[] {
  const groups = new Map<string, string[]>()
  for (const entry of entries) {
    if (entry.deadline !== null) continue
    const on = standingOf(entry, from)
    const steps = groups.get(on) ?? []
    groups.set(on, [...steps, `${limitLabel(entry.limit)} (${actorLabel(timeLimits[entry.limit].actor)})`])
  }
  return [...groups].map(([on, steps]) => ({ on, steps }))
}

const footerOf = ({ computedWith }: Timeline): string =>
  `Dates, not legal advice. Law as reviewed on ${together(plainDate(computedWith.law))}, bank holidays as checked on ${together(plainDate(computedWith.bankHolidays))}; ${together(`send-dispute-timescales ${computedWith.package}`)}.`
