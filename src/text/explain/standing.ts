// How an entry stands on a day, in a few words.
import type { DateInput } from '../../dates/iso'
import type { TimelineDeadline } from '../../deadlines/record'
import type { State } from '../../deadlines/status'
import { parseDay } from '../../input/dates'
import { mustBeEntry } from '../../input/records'
import { countsBack } from '../../law/counts'
import type { TimelineEntry } from '../../timeline/entry'
import { daysBetween, hourOf, plainDate } from '../dates'
import { type Catalogue, english } from '../english'
import { wasLifted } from '../labels/entries'
import { happened, happens } from '../labels/events'
import { cannotBeIssued } from './certificate'
import { awaitedBy, awaitedWords } from './not-started'
import { overtakenBy } from './overtaken'
import type { Standpoint } from './standpoint'
import { daysSince, type EntryStatus, forceOf, growingLimb, statusOf } from './status'

/**
 * How an entry stands on a day, in a few words: how many days are left, how late it is, what became of it.
 *
 * @param from the timeline of the entry, which also shows what overtook it, or `{ asAt }`: the day to look from
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`; `contradictory-dates` for another day than the entry's
 * @example standingOf(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-04' }).entries.find(({ id }) => id === 'appeal.lodge'), { asAt: '2025-08-04' }) // '28 days left'
 */
export function standingOf(
  entry: TimelineEntry,
  from: Standpoint & { readonly asAt: DateInput },
  catalogue: Catalogue = english,
): string {
  mustBeEntry(entry)
  parseDay(from?.asAt, 'asAt')
  if (cannotBeIssued(entry, from) && NOT_DONE.includes(entry.state)) return catalogue.standing.cannotBeIssued
  const { deadline } = entry
  return deadline === null ? begins(entry, from, catalogue) : stands(deadline, statusOf(entry, from), catalogue)
}

const NOT_DONE: readonly State[] = ['not-started', 'not-due', 'due-today', 'overdue']

function begins(entry: TimelineEntry, from: Standpoint, words: Catalogue): string {
  const awaited = awaitedBy(entry, from)
  const events = awaitedWords(awaited, words)
  const { standing } = words
  return awaited.limbs.some(countsBack) ? standing.countedBack({ events }) : standing.begins({ events })
}

function stands(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): string {
  const { standing } = words
  const days = daysSince(deadline, status) ?? 0
  switch (status.state) {
    case 'waiting':
      return waitingFor(deadline, words)
    case 'overdue':
      return standing.late({ days })
    case 'met':
      return met(deadline, status, words)
    case 'met-late':
      return metLate(deadline, status, words)
    case 'met-time-unknown':
      return status.metOn === null
        ? standing.dayNotGiven
        : standing.unknownIfInTime({ date: plainDate(status.metOn, words) })
    case 'lapsed':
      return forceOf(deadline) === 'appointment' ? standing.daysAgo({ days }) : standing.passed({ days })
    case 'not-recorded':
      return standing.notRecorded
    case 'not-applicable':
      return notNeeded(status, words)
    default:
      return toDo(deadline, days, words)
  }
}

function toDo(deadline: TimelineDeadline, days: number, words: Catalogue): string {
  const { standing } = words
  if (deadline.relieved !== null) return standing.lifted
  const hour = hourOf(deadline, words)
  if (days === 0) return hour === null ? standing.today : standing.todayUntil({ hour })
  return forceOf(deadline) === 'appointment' ? standing.inDays({ days: -days }) : standing.left({ days: -days })
}

function waitingFor(deadline: TimelineDeadline, words: Catalogue): string {
  const event = growingLimb(deadline)?.event ?? 'certificateIssuedOn'
  return event === 'certificateIssuedOn'
    ? words.standing.waitingForCertificate
    : words.standing.waiting({ event: happens(event, words) })
}

function met(deadline: TimelineDeadline, { metOn }: EntryStatus, words: Catalogue): string {
  const { standing } = words
  if (forceOf(deadline) === 'appointment') return standing.decided
  const isLifted = wasLifted({ deadline, metOn })
  if (metOn === null) return isLifted ? standing.done : standing.shownInTime
  const date = plainDate(metOn, words)
  return isLifted ? standing.doneLifted({ date }) : standing.doneInTime({ date })
}

function metLate(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): string {
  const { standing } = words
  const metOn = status.metOn ?? deadline.dueOn
  const date = plainDate(metOn, words)
  if (forceOf(deadline) === 'minimum') return standing.doneOn({ date })
  const days = daysBetween(deadline.dueOn, metOn)
  const hour = hourOf(deadline, words)
  return days === 0 && hour !== null ? standing.doneAfterHour({ hour, date }) : standing.doneLate({ days, date })
}

function notNeeded(status: EntryStatus, words: Catalogue): string {
  const { trigger, on } = overtakenBy(status)
  return words.standing.notNeeded({ event: happened(trigger, words), date: plainDate(on, words) })
}
