// The dates of a case as a calendar file (RFC 5545).
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { provisions, type Side, type Timeline } from 'send-dispute-timescales'
import { isOpen } from '../entry-status'
import { checkSide } from '../one-side'
import { checkCall, invalid } from '../options'
import { plain } from '../text'
import { type Row, viewOf } from '../view'
import { withoutRandomId } from './no-random-id'
import { remindersOf } from './reminders'
import { uidOf } from './uid'
import { descriptionOf, titleOf } from './words'

export interface CalendarFileOptions {
  /** What tells this case from every other one in the same calendar; the timeline's own reference when left out. */
  readonly reference?: string
  /** The name of the calendar, for programs that make a new one of the file. */
  readonly name?: string
  /** Whose dates to put into it; everybody's when left out. */
  readonly for?: Side
}

/**
 * The dates of a case as a calendar file: an event that lasts all day for each time limit whose last day is `asAt` or
 * later. It reminds at nine in the morning in London, 14 and 3 days ahead and on the last working day where the last
 * day itself is none. Nothing that has passed goes into it. Importing a later file of the same case updates the events
 * of the one before:
 *
 * - an event keeps its UID, made of the reference and the id of the entry, so two families never share one; it is
 *   shorter than 255 octets, with a hash in place of the end of a long reference
 * - SEQUENCE and DTSTAMP grow with `asAt`; to a calendar program two files of one day are the same version
 * - a limit that was met before its day, or no longer applies, stays in the file as a cancelled event without
 *   reminders, whose title says so: programs that know cancelled events drop it, the others show it as done
 *
 * @returns the text of an .ics file
 * @throws TimescalesError `invalid-input`, also when there is no reference
 * @see RFC 5545 3.6.1, 3.6.6, 3.8.4.7, 3.8.7.4; RFC 7986 5.3
 * @example toCalendar(buildTimeline({ dates: { requestReceivedOn: '2026-03-02' } }, { asAt: '2026-03-20' }), { reference: '2026/117' })
 */
export function toCalendar(timeline: Timeline, options: CalendarFileOptions = {}): string {
  checkCall('toCalendar', timeline, options, ['reference', 'name', 'for'])
  const reference = referenceOf(timeline, options)
  const { asAt } = timeline
  const calendar = ical({
    prodId: '//send-dispute-timescales//calendar//EN',
    name: escapeName(plain(options.name ?? `SEND dispute ${reference}`)),
  })
  for (const row of viewOf(timeline, options.for && checkSide(options.for, 'options.for')).rows) {
    if (row.deadline.dueOn < asAt) continue
    const event = withoutRandomId(() => calendar.createEvent(eventOf(row, timeline, reference)))
    if (!isOpen(row.entry.state)) continue
    for (const trigger of remindersOf(row.deadline, asAt))
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: event.summary() })
  }
  return `${calendar.toString()}\r\n`
}

const eventOf = (row: Row, timeline: Timeline, reference: string) => ({
  id: uidOf(reference, row.entry.id),
  sequence: Number(timeline.asAt.replaceAll('-', '')),
  stamp: new Date(timeline.asAt),
  start: new Date(row.deadline.dueOn),
  allDay: true,
  summary: titleOf(row, plain(reference)),
  description: descriptionOf(row, timeline),
  url: row.deadline.basis.map((id) => provisions[id].url).find((url) => url !== null) ?? null,
  status: isOpen(row.entry.state) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  // A date to keep in mind takes up nobody's day.
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
})

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

/** The generator writes the name as it is given. */
const escapeName = (text: string): string => text.replace(/[\\;,]/g, '\\$&')
