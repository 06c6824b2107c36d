// What to do next, which comes first in every explanation: by when, or what became of it.
import type { Day } from '../dates/civil'
import { readIso } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import type { State } from '../deadlines/status'
import { timeLimits } from '../law/time-limits'
import { giverOf, isReader, subjectOf } from './actors'
import { dueWhen, hour, longDate, periodWords } from './dates'
import { inPresent } from './events'
import { exceptionLabel } from './exceptions'
import { lateWords } from './late'
import { actOf } from './limits'
import { list, plural, say } from './text'

/** How an entry stands; a deadline by itself has no state, and is taken as still to be done. */
export interface Standing {
  readonly state: State | null
  readonly metOn: string | null
  readonly today: Day | null
}

export const isClosed = ({ state }: Standing): boolean =>
  state === 'met' || state === 'met-late' || state === 'not-applicable'

/** What to do next. */
export function lead(deadline: TimelineDeadline, standing: Standing): string[] {
  switch (standing.state) {
    case 'met':
      return met(deadline, standing)
    case 'met-late':
      return [metLate(deadline, standing), ...lateWords(deadline, 'done')]
    case 'not-applicable':
      return [moot(deadline)]
    default:
      if (deadline.relieved !== null) return lifted(deadline, deadline.relieved)
      if (standing.state === 'lapsed') return [lapsed(deadline), ...lateWords(deadline, 'open')]
      return standing.state === 'overdue' ? overdue(deadline) : toDo(deadline, standing)
  }
}

function met(deadline: TimelineDeadline, { metOn }: Standing): string[] {
  const lastDay = `The last day was ${dueWhen(deadline)}`
  const how = metOn === null ? 'This was done, as shown by a later step' : `This was done on ${longDate(metOn)}`
  if (deadline.relieved !== null)
    return [
      say(
        `${how}. The limit was lifted because of ${by(deadline.relieved.by)}, so this is not late`,
        deadline.relieved.basis,
      ),
      say(lastDay, deadline.basis),
    ]
  return [say(`${how}${metOn === null ? '. Its own date is not known' : ', in time'}`), say(lastDay, deadline.basis)]
}

function metLate(deadline: TimelineDeadline, { metOn }: Standing): string {
  const { dueOn, dueTime, basis } = deadline
  if (metOn === dueOn && dueTime !== null)
    return say(`This was done on the last day, ${longDate(dueOn)}, but after ${hour(dueTime)}. So it was late`, basis)
  return say(
    `This was done on ${metOn === null ? 'a later day' : longDate(metOn)}. That is after the last day, ${dueWhen(deadline)}`,
    basis,
  )
}

function moot({ limit, basis }: TimelineDeadline): string {
  const ways = timeLimits[limit].mootOnce.map(({ trigger }) => inPresent(trigger))
  return say(`this no longer applies. It falls away once ${list(ways, 'or')}`, basis)
}

function lifted(deadline: TimelineDeadline, relieved: NonNullable<TimelineDeadline['relieved']>): string[] {
  const { actor, limit, minimum } = deadline
  const why = `The limit is lifted because of ${by(relieved.by)}`
  return [
    minimum
      ? say(`there is no set time to ${actOf(limit)} now. ${why}`, relieved.basis)
      : say(`${subjectOf(actor)} must ${actOf(limit)} as soon as practicable. ${why}`, relieved.basis),
    say(`without that, the last day would be ${dueWhen(deadline)}`, deadline.basis),
    say('only this step may take longer. The other steps keep their times', ['Code 9.43']),
  ]
}

const by = (ids: readonly Parameters<typeof exceptionLabel>[0][]): string => list(ids.map(exceptionLabel))

function lapsed(deadline: TimelineDeadline): string {
  const { actor, limit, basis, minimum } = deadline
  if (minimum)
    return say(
      `the time that ${giverOf(actor)} had to leave ${subjectOf(actor)} to ${actOf(limit)} ended on ${dueWhen(deadline)}. It was the least it had to leave, and not a limit on ${subjectOf(actor)}`,
      basis,
    )
  return say(`the time to ${actOf(limit)} ended ${deadline.dueTime === null ? 'on' : 'at'} ${dueWhen(deadline)}`, basis)
}

function overdue(deadline: TimelineDeadline): string[] {
  const { actor, limit, basis } = deadline
  const late = lateWords(deadline, 'open')
  const lastDay = `The last day was ${dueWhen(deadline)}`
  if (isReader(actor)) return [...late, say(lastDay, basis)]
  return [say(`${subjectOf(actor)} must still ${actOf(limit)}. ${lastDay}`, basis), ...late]
}

function toDo(deadline: TimelineDeadline, { state, today }: Standing): string[] {
  const { actor, limit, basis, minimum } = deadline
  const subject = subjectOf(actor)
  const { force } = timeLimits[limit].counts
  const items: string[] = []
  if (minimum)
    items.push(
      say(
        `${giverOf(actor)} must leave ${subject} at least ${leastTime(deadline)} to ${actOf(limit)}. That time runs to the end of ${dueWhen(deadline)}`,
        basis,
      ),
      say(`this is the least that must be left, and not a limit on ${subject}`),
    )
  else if (force === 'may')
    items.push(say(`${subject} may ${actOf(limit)} until ${dueWhen(deadline)}. Nobody has to`, basis))
  else
    items.push(
      say(`${isReader(actor) ? 'to appeal, ' : ''}${subject} must ${actOf(limit)} by ${dueWhen(deadline)}`, basis),
    )
  if (state === 'due-today') items.push(say('that is today'))
  else if (today !== null) items.push(say(daysLeft(deadline, today)))
  return [...items, ...(force === 'must' ? lastWorkingDay(deadline) : [])]
}

const leastTime = ({ starts }: TimelineDeadline): string => {
  const chosen = starts.find((start) => start.chosen)
  return chosen === undefined ? 'some time' : periodWords(chosen.period)
}

function daysLeft({ dueOn }: TimelineDeadline, today: Day): string {
  const left = readIso(dueOn) - today
  return `${plural(left, 'day')} ${left === 1 ? 'is' : 'are'} left`
}

function lastWorkingDay({ dueOn, lastWorkingDayOn }: TimelineDeadline): string[] {
  if (lastWorkingDayOn === null || lastWorkingDayOn === dueOn) return []
  return [say(`that is not a working day. The last working day before it is ${longDate(lastWorkingDayOn)}`)]
}
