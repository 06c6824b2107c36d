// What to do next, in one or two sentences, which come first in every explanation: by when, or what became of it.
import type { Day } from '../../dates/civil'
import { readIso } from '../../dates/iso'
import type { TimelineDeadline } from '../../deadlines/record'
import type { State } from '../../deadlines/status'
import { dueWhen, longDate, periodWords } from '../dates'
import { giverOf, isReader, subjectOf } from '../labels/actors'
import { exceptionsWords } from '../labels/exceptions'
import { actOf } from '../labels/limits'
import { plural, say } from '../sentence'
import { versionOf } from '../version'
import { lapsed, met, metLate, moot, overdue } from './outcomes'
import type { Overtaken } from './overtaken'

/** How an entry stands; a deadline by itself has no state, and is taken as still to be done. */
export interface EntryStatus {
  readonly state: State | null
  readonly metOn: string | null
  readonly today: Day | null
  readonly overtaken: Overtaken
}

/** What comes first in an explanation. */
export interface Summary {
  /** At most two sentences, which can stand alone. */
  readonly short: readonly string[]
  /** What else there is to say of how it stands. */
  readonly more: readonly string[]
}

export const isClosed = ({ state }: EntryStatus): boolean =>
  state === 'met' || state === 'met-late' || state === 'met-time-unknown' || state === 'not-applicable'

/** What to do next. */
export function summary(deadline: TimelineDeadline, status: EntryStatus): Summary {
  switch (status.state) {
    case 'met':
      return met(deadline, status.metOn)
    case 'met-late':
      return metLate(deadline, status.metOn)
    case 'not-applicable':
      return moot(deadline, status.overtaken)
    default:
      if (deadline.relieved !== null) return lifted(deadline, deadline.relieved)
      if (status.state === 'lapsed') return lapsed(deadline)
      return status.state === 'overdue' ? overdue(deadline) : toDo(deadline, status)
  }
}

function lifted(deadline: TimelineDeadline, relieved: NonNullable<TimelineDeadline['relieved']>): Summary {
  const { actor, limit, minimum } = deadline
  const why = `The limit is lifted because of ${exceptionsWords(relieved.by)}`
  return {
    short: [
      minimum
        ? say(`there is no set time to ${actOf(limit)} now. ${why}`, relieved.basis)
        : say(`${subjectOf(actor)} must ${actOf(limit)} as soon as practicable. ${why}`, relieved.basis),
    ],
    more: [
      say(`without that, the last day would be ${dueWhen(deadline)}`, deadline.basis),
      say('only this step may take longer. The other steps keep their times', ['Code 9.43']),
    ],
  }
}

function toDo(deadline: TimelineDeadline, status: EntryStatus): Summary {
  const { actor, limit, basis, minimum } = deadline
  const subject = subjectOf(actor)
  const when = timeLeft(deadline, status)
  if (minimum)
    return {
      short: [
        say(
          `${giverOf(actor)} must leave ${subject} at least ${leastTime(deadline)} to ${actOf(limit)}, to the end of ${dueWhen(deadline)}`,
          basis,
        ),
        say(['nobody has to', ...when].join(', and ')),
      ],
      more: [say(`this is the least that must be left, and not a limit on ${subject}`)],
    }
  if (versionOf(deadline).counts.force === 'may')
    return {
      short: [
        say(`${subject} may ${actOf(limit)} until ${dueWhen(deadline)}`, basis),
        say(['nobody has to', ...when].join(', and ')),
      ],
      more: [],
    }
  const clock = [...when, ...lastWorkingDay(deadline)]
  return {
    short: [
      say(`${isReader(actor) ? 'to appeal, ' : ''}${subject} must ${actOf(limit)} by ${dueWhen(deadline)}`, basis),
      ...(clock.length === 0 ? [] : [say(clock.join(', and '))]),
    ],
    more: [],
  }
}

const leastTime = ({ starts }: TimelineDeadline): string => {
  const chosen = starts.find((start) => start.chosen)
  return chosen === undefined ? 'some time' : periodWords(chosen.period)
}

/** What the clock says, where today is known. */
function timeLeft({ dueOn }: TimelineDeadline, { state, today }: EntryStatus): string[] {
  if (state === 'due-today') return ['that is today']
  const left = today === null ? 0 : readIso(dueOn) - today
  return left > 0 ? [`${plural(left, 'day')} ${left === 1 ? 'is' : 'are'} left`] : []
}

function lastWorkingDay({ dueOn, lastWorkingDayOn }: TimelineDeadline): string[] {
  if (lastWorkingDayOn === null || lastWorkingDayOn === dueOn) return []
  return [`the last working day before it is ${longDate(lastWorkingDayOn)}`]
}
