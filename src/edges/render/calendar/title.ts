// What an entry is in a calendar, and what it is called there.
import {
  cannotBeIssued,
  entryLabel,
  type LimitId,
  type State,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  timeLimits,
} from 'send-dispute-timescales'
import { hour } from '../dates'
import { dayWord } from '../entry-status'
import { capital } from '../text'
import type { Row } from '../view'

/** A day to keep, one that no longer needs to be kept, or no day of a calendar's. */
export const placeInCalendar = (state: State): 'kept' | 'cancelled' | 'none' => PLACES[state]

const PLACES = {
  'not-started': 'none',
  'not-due': 'kept',
  'due-today': 'kept',
  waiting: 'none',
  overdue: 'none',
  relieved: 'none',
  met: 'cancelled',
  'met-late': 'cancelled',
  'met-time-unknown': 'cancelled',
  lapsed: 'none',
  'not-recorded': 'none',
  'not-applicable': 'cancelled',
} as const satisfies Record<State, 'kept' | 'cancelled' | 'none'>

/** Whether it is the day on which a family's certificate is due, from which its month can run. */
export const isCertificate = ({ entry }: Row, timeline: Timeline): boolean =>
  placeInCalendar(entry.state) === 'kept' &&
  !cannotBeIssued(entry, timeline) &&
  timeLimits[entry.limit].versions.some(({ metBy }) => metBy.includes('certificateIssuedOn'))

export const certificateTitle = (reference: string): string => `Look for the certificate – ${reference}`

/** `Appeal must arrive by 5pm, last day – 2025/117`. A title outlives its day, so it counts no days. */
export function titleOf(row: Row, timeline: Timeline, reference: string): string {
  const { entry, deadline } = row
  if (isCertificate(row, timeline)) return certificateTitle(reference)
  const step = stepOf(row)
  if (placeInCalendar(entry.state) === 'cancelled') return `${capital(entryLabel(entry))}: ${step} – ${reference}`
  return `${step}${tailOf(entry, deadline)} – ${reference}`
}

/** What must be there by the last day is said as that: to send it on that day can be too late. */
const ARRIVES: Readonly<Partial<Record<LimitId, string>>> = {
  'appeal.lodge': 'Appeal must arrive',
  'upper-tribunal.lodge': 'Appeal must arrive at the Upper Tribunal',
  'discrimination.claim': 'Claim must arrive',
}

/** The family's own steps need no subject. */
function stepOf({ entry, deadline, what, who }: Row): string {
  const time = deadline.dueTime === null ? '' : ` by ${hour(deadline.dueTime)}`
  if (entry.side === 'family') return (ARRIVES[entry.limit] ?? what) + time
  return `${capital(who)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}${time}`
}

/** An appointment is on its day, and has no last one. */
function tailOf(entry: TimelineEntry, { relieved }: TimelineDeadline): string {
  if (dayWord(entry) === 'on') return ''
  return relieved === null ? ', last day' : ', limit lifted'
}
