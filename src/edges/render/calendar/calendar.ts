// The dates of a case as a calendar file (RFC 5545).
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { cannotBeIssued, provisions, type Side, type Timeline } from 'send-dispute-timescales'
import { checkCall, invalid, sideIn } from '../options'
import { plain } from '../text'
import { type Row, viewOf } from '../view'
import { descriptionOf, waitingDescriptionOf } from './description'
import { withoutRandomId } from './no-random-id'
import { remindersOf } from './reminders'
import { certificateTitle, isCertificate, placeInCalendar, titleOf } from './title'
import { uidOf } from './uid'

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
 * day itself is none; of a certificate on its day too. Nothing that has passed goes into it; a family whose certificate is still to come finds the day
 * to look for it, or today where that day has passed. Importing a later file of the same case updates the events of the
 * one before:
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
    name: escapeName(plain(nameIn(options) ?? `SEND dispute ${reference}`)),
  })
  const rows = rowsOf(timeline, sideIn(options))
  const add = (row: Row, changes: Partial<EventParts> = {}): void => {
    const parts = { ...eventOf(row, timeline, reference), ...changes }
    const event = withoutRandomId(() => calendar.createEvent(parts))
    if (parts.status === ICalEventStatus.CANCELLED) return
    for (const trigger of remindersOf(row.deadline, asAt, { onTheDay: isCertificate(row, timeline) }))
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: event.summary() })
  }
  const running = rows.filter(
    ({ entry, deadline }) =>
      deadline.dueOn >= asAt && placeInCalendar(entry.state) !== 'none' && !cannotBeIssued(entry, timeline),
  )
  for (const row of running) add(row)
  if (!running.some((row) => isCertificate(row, timeline)))
    for (const row of rows.filter(({ entry }) => entry.state === 'waiting'))
      add(row, {
        start: new Date(asAt),
        summary: certificateTitle(plain(reference)),
        description: waitingDescriptionOf(row, timeline),
        status: ICalEventStatus.CONFIRMED,
      })
  return `${calendar.toString()}\r\n`
}

/** One side's dates; the family's with the day on which its certificate is due, which is somebody else's to keep. */
const rowsOf = (timeline: Timeline, side: Side | undefined): readonly Row[] =>
  viewOf(timeline).rows.filter(
    (row) => side === undefined || row.entry.side === side || (side === 'family' && isCertificate(row, timeline)),
  )

type EventParts = ReturnType<typeof eventOf>

const eventOf = (row: Row, timeline: Timeline, reference: string) => ({
  id: uidOf(reference, row.entry.id),
  sequence: Number(timeline.asAt.replaceAll('-', '')),
  stamp: new Date(timeline.asAt),
  start: new Date(row.deadline.dueOn),
  allDay: true,
  summary: titleOf(row, timeline, plain(reference)),
  description: descriptionOf(row, timeline),
  url: row.deadline.basis.map((id) => provisions[id].url).find((url) => url !== null) ?? null,
  status: placeInCalendar(row.entry.state) === 'kept' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  // A date to keep in mind takes up nobody's day.
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
})

function referenceOf(timeline: Timeline, options: CalendarFileOptions): string {
  const reference = options.reference ?? timeline.reference
  if (typeof reference === 'string' && plain(reference) !== '' && !/\p{Cs}/u.test(reference)) return reference
  throw invalid(
    'A calendar file needs a reference, in the case file or in the options, that no other case has.',
    (options.reference ?? null) === null ? 'reference' : 'options.reference',
    'a text',
    reference,
  )
}

function nameIn({ name = null }: { readonly name?: string | null }): string | null {
  if (name === null || typeof name === 'string') return name
  throw invalid('options.name must be a text: the name of the calendar.', 'options.name', 'a text', name)
}

/** The generator writes the name as it is given. */
const escapeName = (text: string): string => text.replace(/[\\;,]/g, '\\$&')
