// The dates of a case as a calendar file (RFC 5545).
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { entryLabel, provisions, summarizeEntry, type Timeline } from 'send-dispute-timescales'
import { dayAndMonth, hour } from './dates'
import { isOpen } from './entry-status'
import { withoutRandomId } from './no-random-id'
import { checkCall, invalid } from './options'
import { apart, capital, plain } from './text'
import { type Row, viewOf } from './view'

export interface CalendarFileOptions {
  /** What tells this case from every other one in the same calendar; the timeline's own reference when left out. */
  readonly reference?: string
  /** The name of the calendar, for programs that make a new one of the file. */
  readonly name?: string
}

/**
 * The dates of a case as a calendar file: an event that lasts all day for each time limit that runs, with a reminder 14
 * and 3 days ahead. Importing a later file of the same case updates the events of the one before:
 *
 * - an event keeps its UID, made of the reference and the id of the entry, so two families never share one
 * - SEQUENCE and DTSTAMP grow with `asAt`; to a calendar program two files of one day are the same version
 * - a limit that was met, has passed or no longer applies stays in the file as a cancelled event without reminders,
 *   whose title says so: programs that know cancelled events drop it, the others show it as done
 *
 * @returns the text of an .ics file
 * @throws TimescalesError `invalid-input`, also when there is no reference
 * @see RFC 5545 3.6.1, 3.6.6, 3.8.4.7, 3.8.7.4
 * @example toCalendar(buildTimeline({ dates: { requestReceivedOn: '2026-03-02' } }, { asAt: '2026-03-20' }), { reference: '2026/117' })
 */
export function toCalendar(timeline: Timeline, options: CalendarFileOptions = {}): string {
  checkCall('toCalendar', timeline, options, ['reference', 'name'])
  const reference = referenceOf(timeline, options)
  const { asAt } = timeline
  const calendar = ical({
    prodId: '//send-dispute-timescales//calendar//EN',
    name: escapeName(plain(options.name ?? `SEND dispute ${reference}`)),
  })
  for (const row of viewOf(timeline).rows) {
    const open = isOpen(row.entry.state)
    const made = {
      id: uidOf(reference, row.entry.id),
      sequence: Number(asAt.replaceAll('-', '')),
      stamp: new Date(asAt),
      start: new Date(row.deadline.dueOn),
      allDay: true,
      summary: titleOf(row, plain(reference)),
      description: descriptionOf(row, timeline),
      url: row.deadline.basis.map((id) => provisions[id].url).find((url) => url !== null) ?? null,
      status: open ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      // A date to keep in mind takes up nobody's day.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    }
    const event = withoutRandomId(() => calendar.createEvent(made))
    if (open && row.deadline.dueOn >= asAt)
      for (const days of DAYS_AHEAD)
        event.createAlarm({ type: ICalAlarmType.display, trigger: days * SECONDS_A_DAY, description: event.summary() })
  }
  return `${calendar.toString()}\r\n`
}

const DAYS_AHEAD = [14, 3]
const SECONDS_A_DAY = 86_400

function referenceOf(timeline: Timeline, options: CalendarFileOptions): string {
  const reference = options.reference ?? timeline.reference
  if (typeof reference === 'string' && plain(reference) !== '' && !/\p{Cs}/u.test(reference)) return reference
  throw invalid(
    'A calendar file needs a reference, in the case file or in the options, that no other case has.',
    options.reference === undefined ? 'reference' : 'options.reference',
    'a text',
    reference,
  )
}

/** Each reference and id give one UID, and no two give the same: what is escaped can be read back. */
const uidOf = (reference: string, id: string): string =>
  `${encodeURIComponent(reference)}/${encodeURIComponent(id)}@send-dispute-timescales`

function titleOf({ entry, deadline, dayWord, what, who }: Row, reference: string): string {
  // A title outlives the day it was made on, so it does not say what is due today.
  const open = entry.state === 'not-due' || entry.state === 'due-today'
  const standing = open ? (dayWord === 'by' ? '' : 'Can do – ') : `${capital(entryLabel(entry))} – `
  const by = deadline.dueTime === null ? '' : ` ${dayWord} ${hour(deadline.dueTime)}`
  return `${standing}${what}${by} (${who}), ${reference}`
}

/** What to do in a sentence or two, why that day, and what it rests on. */
const descriptionOf = ({ entry, why }: Row, timeline: Timeline): string =>
  [
    summarizeEntry(entry, timeline),
    `${apart(why)}.`,
    `Worked out as at ${dayAndMonth(timeline.asAt)} by send-dispute-timescales ${timeline.computedWith.package}. Not legal advice.`,
  ].join('\n')

/** The generator writes the name as it is given. */
const escapeName = (text: string): string => text.replace(/[\\;,]/g, '\\$&')
