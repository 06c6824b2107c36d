// What to do next, which comes first in every explanation: by when, or what became of it.
import type { Day } from '../dates/civil'
import { readIso } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import type { State } from '../deadlines/status'
import { timeLimits } from '../law/time-limits'
import { giverOf, isReader, subjectOf } from './actors'
import { dueWhen, longDate, periodWords } from './dates'
import { exceptionsWords } from './exceptions'
import { actOf } from './limits'
import { lapsed, met, metLate, moot, overdue } from './outcomes'
import { plural, say } from './text'

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
      return met(deadline, standing.metOn)
    case 'met-late':
      return metLate(deadline, standing.metOn)
    case 'not-applicable':
      return moot(deadline)
    default:
      if (deadline.relieved !== null) return lifted(deadline, deadline.relieved)
      if (standing.state === 'lapsed') return lapsed(deadline)
      return standing.state === 'overdue' ? overdue(deadline) : toDo(deadline, standing)
  }
}

function lifted(deadline: TimelineDeadline, relieved: NonNullable<TimelineDeadline['relieved']>): string[] {
  const { actor, limit, minimum } = deadline
  const why = `The limit is lifted because of ${exceptionsWords(relieved.by)}`
  return [
    minimum
      ? say(`there is no set time to ${actOf(limit)} now. ${why}`, relieved.basis)
      : say(`${subjectOf(actor)} must ${actOf(limit)} as soon as practicable. ${why}`, relieved.basis),
    say(`without that, the last day would be ${dueWhen(deadline)}`, deadline.basis),
    say('only this step may take longer. The other steps keep their times', ['Code 9.43']),
  ]
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
  return [...items, ...(force === 'must' ? lastWorkingDay(deadline) : []), ...daysLeft(deadline, today)]
}

const leastTime = ({ starts }: TimelineDeadline): string => {
  const chosen = starts.find((start) => start.chosen)
  return chosen === undefined ? 'some time' : periodWords(chosen.period)
}

function daysLeft({ dueOn }: TimelineDeadline, today: Day | null): string[] {
  const left = today === null ? 0 : readIso(dueOn) - today
  return left > 0 ? [say(`${plural(left, 'day')} ${left === 1 ? 'is' : 'are'} left`)] : []
}

function lastWorkingDay({ dueOn, lastWorkingDayOn }: TimelineDeadline): string[] {
  if (lastWorkingDayOn === null || lastWorkingDayOn === dueOn) return []
  return [say(`that is not a working day. The last working day before it is ${longDate(lastWorkingDayOn)}`)]
}
