// What became of a time limit whose day has passed, or which was done or fell away.
import type { TimelineDeadline } from '../deadlines/record'
import { timeLimits } from '../law/time-limits'
import { giverOf, isReader, subjectOf } from './actors'
import { dueWhen, hour, longDate } from './dates'
import { inPresent } from './events'
import { exceptionsWords } from './exceptions'
import { lateWords } from './late'
import { actOf } from './limits'
import { capital, list, say } from './text'

/** Done in time, or shown by a later step to have been done. */
export function met(deadline: TimelineDeadline, metOn: string | null): string[] {
  const lastDay = lastDayWords(deadline)
  const how = metOn === null ? 'This was done, as shown by a later step' : `This was done on ${longDate(metOn)}`
  if (deadline.relieved !== null)
    return [
      say(
        `${how}. The limit was lifted because of ${exceptionsWords(deadline.relieved.by)}, so this is not late`,
        deadline.relieved.basis,
      ),
      say(lastDay, deadline.basis),
    ]
  return [say(`${how}${metOn === null ? '. Its own date is not known' : ', in time'}`), say(lastDay, deadline.basis)]
}

/** Done late, and what that needs. */
export function metLate(deadline: TimelineDeadline, metOn: string | null): string[] {
  const { dueOn, dueTime, basis } = deadline
  const late = lateWords(deadline, 'done')
  if (metOn === dueOn && dueTime !== null)
    return [
      say(`This was done on the last day, ${longDate(dueOn)}, but after ${hour(dueTime)}. So it was late`, basis),
      ...late,
    ]
  const when = metOn === null ? 'a later day' : longDate(metOn)
  return [
    deadline.minimum
      ? say(`This was done on ${when}. ${lastDayWords(deadline)}`, basis)
      : say(`This was done on ${when}. That is after the last day, ${dueWhen(deadline)}`, basis),
    ...late,
  ]
}

/** A floor has no last day for the one who acts. */
const lastDayWords = (deadline: TimelineDeadline): string =>
  deadline.minimum
    ? `${capital(giverOf(deadline.actor))} had to leave time for it up to ${dueWhen(deadline)}`
    : `The last day was ${dueWhen(deadline)}`

/** Overtaken by something else. */
export function moot({ limit, basis }: TimelineDeadline): string[] {
  const ways = timeLimits[limit].mootOnce.map(({ trigger }) => inPresent(trigger))
  return [say(`this no longer applies. It falls away once ${list(ways, 'or')}`, basis)]
}

/** A floor that was left, or a right that was not used in time. */
export function lapsed(deadline: TimelineDeadline): string[] {
  const { actor, limit, basis, minimum, dueTime } = deadline
  const [act, subject, when] = [actOf(limit), subjectOf(actor), dueWhen(deadline)]
  if (minimum)
    return [
      say(`the time that ${giverOf(actor)} had to leave ${subject} to ${act} ended on ${when}`, basis),
      say(`it was the least that had to be left, and not a limit on ${subject}`),
    ]
  return [
    say(`the time to ${act} ended ${dueTime === null ? 'on' : 'at'} ${when}`, basis),
    ...lateWords(deadline, 'open'),
  ]
}

/** What is still to be done comes first. */
export function overdue(deadline: TimelineDeadline): string[] {
  const { actor, limit, basis } = deadline
  const late = lateWords(deadline, 'open')
  const lastDay = lastDayWords(deadline)
  if (isReader(actor)) return [...late, say(lastDay, basis)]
  return [say(`${subjectOf(actor)} must still ${actOf(limit)}. ${lastDay}`, basis), ...late]
}
