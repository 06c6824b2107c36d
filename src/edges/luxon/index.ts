// Deadlines and luxon: the last moment in time of a deadline, and the day that an instant was in London.
import { DateTime } from 'luxon'
import { type Deadline, TimescalesError } from 'send-dispute-timescales'

const LONDON = 'Europe/London'

/**
 * The last moment at which a deadline can still be met, in London time: 17:00 on `dueOn` where an act must be done by
 * that hour, otherwise the end of that day, 23:59:59.999. The offset is London's on that day, GMT or BST.
 *
 * It says when the time runs out, not whether it was kept: for that ask `deadlineStatus`. Of a relieved deadline it is
 * the moment that would have counted.
 *
 * @param deadline from `calculateDeadline` or a timeline, or one that was stored as JSON
 * @returns a luxon DateTime in the zone Europe/London
 * @throws TimescalesError `invalid-date` when `dueOn` is not an ISO date, `invalid-input` when `dueTime` is neither an
 *   hour such as `17:00` nor null
 * @see Rules r.12(1), UT Rules r.12(1); UK time: Interpretation Act 1978 s.9
 * @example dueAt(calculateDeadline('appeal.lodge', { noticeSentOn: '2026-02-02' })).toISO() // '2026-04-02T17:00:00.000+01:00'
 * @example dueAt(calculateDeadline('assessment.decide', { requestReceivedOn: '2026-01-05' })).toISO() // '2026-02-16T23:59:59.999+00:00'
 */
export function dueAt(deadline: Pick<Deadline, 'dueOn' | 'dueTime'>): DateTime<true> {
  // A timeline's entry that has not started has no deadline.
  const { dueOn, dueTime, ...rest } = (deadline ?? {}) as typeof deadline
  const day = dayInCalendar(dueOn)
  if (!day)
    throw new TimescalesError(
      'invalid-date',
      `deadline.dueOn must be an ISO date: pass ${'deadline' in rest ? "an entry's .deadline, once it has one" : 'a deadline of calculateDeadline()'}.`,
      { path: 'deadline.dueOn', expected: 'an ISO date', received: dueOn },
    )
  if (dueTime === null) return day.endOf('day')
  const time = HOUR.exec(dueTime)
  if (!time)
    throw new TimescalesError('invalid-input', 'deadline.dueTime must be an hour such as "17:00", or null.', {
      path: 'deadline.dueTime',
      expected: '"17:00" | null',
      received: dueTime,
    })
  // The clocks change at 01:00, so neither this hour nor the end of a day is ever missing or there twice.
  return day.set({ hour: Number(time[1]), minute: Number(time[2]) })
}

/**
 * The calendar day that an instant was in London: what every date of this library means. 23:30 UTC on 31 July is
 * already 1 August there.
 *
 * @param instant a luxon DateTime in any zone, or a JavaScript Date
 * @returns an ISO date
 * @throws TimescalesError `invalid-date` for an invalid DateTime or Date, for anything that is no instant (a string
 *   such as `2026-07-31` is a day already), and outside the years 1 to 9999
 * @see Interpretation Act 1978 s.9
 * @example londonDate(DateTime.fromISO('2026-07-31T23:30:00Z')) // '2026-08-01'
 * @example londonDate(new Date('2026-12-31T23:30:00Z')) // '2026-12-31'
 */
export function londonDate(instant: DateTime | Date): string {
  const day = DateTime.isDateTime(instant) || isDate(instant) ? dayInLondon(instant.valueOf()) : undefined
  if (day !== undefined) return day
  throw new TimescalesError(
    'invalid-date',
    `londonDate takes a valid luxon DateTime or JavaScript Date; ${
      typeof instant === 'string' ? 'a string such as "2026-07-31" is a day already' : 'this is not one'
    }.`,
    { path: 'instant', expected: 'a valid luxon DateTime or JavaScript Date', received: instant },
  )
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const HOUR = /^([01]\d|2[0-3]):([0-5]\d)$/

/** The day in London; where luxon is set to throw on what is invalid, our own error is thrown all the same. */
function dayInCalendar(iso: string): DateTime<true> | undefined {
  if (!ISO_DATE.test(iso)) return undefined
  try {
    const day = DateTime.fromISO(iso, { zone: LONDON })
    return day.isValid ? day : undefined
  } catch {
    return undefined
  }
}

/** Through milliseconds, so that a DateTime of another copy of luxon will do. */
function dayInLondon(milliseconds: number): string | undefined {
  if (Number.isNaN(milliseconds)) return undefined
  const there = DateTime.fromMillis(milliseconds, { zone: LONDON })
  return there.isValid && there.year >= 1 && there.year <= 9999 ? there.toISODate() : undefined
}

/** A Date of any realm: test runners make their own. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'
