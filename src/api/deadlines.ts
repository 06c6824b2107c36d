// One time limit, and how it stands: the public functions.

import type { DateInput } from '../dates/iso'
import { compute } from '../deadlines/compute'
import { isCounted } from '../deadlines/days-not-counted'
import { preparedLimit } from '../deadlines/prepare'
import type { Deadline, TimelineDeadline } from '../deadlines/record'
import { type State, stateOf } from '../deadlines/status'
import { versionOf } from '../deadlines/version'
import { errorFrom, problem } from '../errors'
import { parseDay, readMoment } from '../input/dates'
import { checkQuestion, type DatesFor, type DeadlineOptions } from '../input/deadline'
import { type Closure, closureHolds } from '../input/exceptions'
import { readLimit } from '../input/names'
import { readObject } from '../input/objects'
import { checkRecord } from '../input/records'
import { throwFirst } from '../input/report'
import { exceptions } from '../law/exceptions'
import { type LimitId, limitOf } from '../law/time-limits'
import { computedBy } from '../version'

/**
 * Works out one time limit.
 *
 * @param limit a time limit by id, such as `appeal.lodge`
 * @param dates the days of the events that start it, as ISO dates; optional ones may be left out, or null
 * @returns a frozen record: the counted end, the last day in time, each move with its rule, and how sure that is.
 *   Days are days in England; `dueTime` is London time.
 * @throws TimescalesError `unknown-limit`, `unknown-event`, `missing-date`, `invalid-date`, `contradictory-dates`,
 *   `not-in-force`, `beyond-calendar`, `invalid-input`
 * @see the provision in the record's `basis`
 * @example calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' }).dueOn // '2025-09-01'
 */
export function calculateDeadline<L extends LimitId>(
  limit: L,
  dates: DatesFor<L>,
  options: DeadlineOptions = {},
): Deadline {
  const id = readLimit(limit, ['limit'], throwFirst)
  const question = checkQuestion(id, dates, options)
  const { days, version, detained, calendar, certificateNeeded, namedDate, relief } = question
  const prepared = preparedLimit(id, limitOf(id), version, detained)
  const record = compute(prepared, (event) => days.get(event), { calendar, certificateNeeded, namedDate, relief })
  mustLift(relief, record)
  return Object.freeze({ ...record, computedWith: computedBy(calendar) })
}

/** An exception with a window of its own lifts nothing that ends outside it, which only counting shows. */
function mustLift(relief: readonly (keyof typeof exceptions)[], { relieved, starts, limit }: TimelineDeadline): void {
  const without = relief.find((id) => !relieved?.by.includes(id))
  if (without === undefined) return
  const { endsFrom, endsThrough } = exceptions[without]
  const end = starts.find(({ chosen }) => chosen)?.endsOn
  const message = `${without} lifts only limits that end from ${endsFrom} to ${endsThrough}: the counted end of ${limit} is ${end}, or its time ran from another event.`
  throw errorFrom(
    problem('invalid-input', ['options', 'relievedBy'], message, `an end from ${endsFrom} to ${endsThrough}`, end),
  )
}

/**
 * How a deadline stands on a day.
 *
 * @param deadline from `calculateDeadline` or a timeline
 * @param question `asAt`: the day to ask about, ISO date; the library has no clock. `doneAt`: the day on which it was
 *   done, or the day with the local time in London: `2026-01-02T17:30`. A day after `asAt` is planned and does not
 *   count yet.
 * @throws TimescalesError `invalid-date`, `invalid-input`, `unknown-limit`, `not-in-force`
 * @see Rules r.12(1) for 17:00
 * @example deadlineStatus(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-11-02' }), { asAt: '2026-01-05', doneAt: '2026-01-02T17:30' }) // 'met-late'
 */
export function deadlineStatus(
  deadline: TimelineDeadline,
  question: { asAt: DateInput; doneAt?: DateInput | null | undefined },
): State {
  const record = checkRecord<TimelineDeadline>(deadline, ['deadline'])
  const example = { what: 'The question', example: '{ asAt: "2026-03-02" }' }
  const asked = readObject(question, ['asAt', 'doneAt'], [], example, throwFirst)
  const today = parseDay(asked.asAt, 'asAt')
  const done = asked.doneAt === undefined ? undefined : readMoment(asked.doneAt, ['doneAt'], throwFirst)
  const hasCome = done !== undefined && done.day <= today
  return stateOf(record, versionOf(record).counts.force, today, hasCome ? done : null)
}

/**
 * Whether advice was requested so close to a long closure that the time limit is lifted: the closure lasts at least
 * 28 days, and the request falls from one week before it starts to one week before it ends, both edges in.
 *
 * @throws TimescalesError `invalid-input`, `invalid-date`, `contradictory-dates` when it reopens before it closes
 * @see Regs 5(4), 10(4), 13(3), 27(3), 44(3)
 * @example closureExceptionApplies({ adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' }) // true
 */
export function closureExceptionApplies(closure: Closure): boolean {
  return closureHolds(closure, ['closure'], throwFirst) === true
}

/**
 * Whether this day counts in a period for an act before the Tribunals: not from 25 December to 1 January, nor in August.
 *
 * @throws TimescalesError `invalid-date`
 * @see Rules r.12(3)(b), 12(3A)
 * @example countsBeforeTribunal('2025-08-31') // false
 */
export function countsBeforeTribunal(date: DateInput): boolean {
  return isCounted(parseDay(date))
}
