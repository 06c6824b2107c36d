// What became of a time limit whose day has passed, or which was done or fell away.
import type { TimelineDeadline } from '../../deadlines/record'
import { dueWhen, hour, longDate } from '../dates'
import { giverOf, subjectOf } from '../labels/actors'
import { inPast, inPresent } from '../labels/events'
import { exceptionsWords } from '../labels/exceptions'
import { actOf } from '../labels/limits'
import { capital, list, say } from '../sentence'
import { lateWords, stillOpen, withoutCertificate } from './late'
import type { Overtaken } from './overtaken'
import type { Summary } from './summary'

/** Done in time, or shown by a later step to have been done. */
export function met(deadline: TimelineDeadline, metOn: string | null): Summary {
  const lastDay = say(lastDayWords(deadline), deadline.basis)
  const how =
    metOn === null
      ? 'This was done, as shown by a later step, on a day that is not known'
      : `This was done on ${longDate(metOn)}`
  if (deadline.relieved === null)
    return { short: [say(`${how}${metOn === null ? '' : ', in time'}`), lastDay], more: [] }
  const lifted = `The limit was lifted because of ${exceptionsWords(deadline.relieved.by)}, so this is not late`
  return { short: [say(`${how}. ${lifted}`, deadline.relieved.basis)], more: [lastDay] }
}

/** Done late, and what that needs. */
export function metLate(deadline: TimelineDeadline, metOn: string | null): Summary {
  const { dueOn, dueTime, basis, minimum } = deadline
  const late = { short: minimum ? [] : lateWords(deadline), more: [] }
  const done = (words: string): Summary => ({ ...late, short: [say(words, basis), ...late.short] })
  if (metOn === dueOn && dueTime !== null)
    return done(`This was done after ${hour(dueTime)} on the last day, ${longDate(dueOn)}, so it was late`)
  const when = metOn === null ? 'a later day' : longDate(metOn)
  return done(
    minimum
      ? `This was done on ${when}. ${lastDayWords(deadline)}`
      : `This was done on ${when}, after the last day, ${dueWhen(deadline)}`,
  )
}

/** A floor has no last day for the one who acts. */
const lastDayWords = (deadline: TimelineDeadline): string =>
  deadline.minimum
    ? `${capital(giverOf(deadline.actor))} had to leave time for it up to ${dueWhen(deadline)}`
    : `The last day was ${dueWhen(deadline)}`

/** Overtaken by something else: by what and when, as far as that is known. */
export function moot({ basis }: TimelineDeadline, { by, on }: Overtaken): Summary {
  const [only] = by
  const words =
    only !== undefined && by.length === 1
      ? `this no longer applies: ${inPast(only)}${on === null ? '' : ` on ${longDate(on)}`}`
      : `this no longer applies. It falls away once ${list(by.map(inPresent), 'or')}`
  return { short: [say(words, basis)], more: [] }
}

/** A floor that was left, or a right that was not used in time. */
export function lapsed(deadline: TimelineDeadline): Summary {
  const { actor, limit, basis, minimum, dueTime } = deadline
  const [act, subject, when] = [actOf(limit), subjectOf(actor), dueWhen(deadline)]
  if (minimum)
    return {
      short: [
        say(`the time that ${giverOf(actor)} had to leave ${subject} to ${act} ended on ${when}`, basis),
        say(`it was the least that had to be left, and not a limit on ${subject}`),
      ],
      more: [],
    }
  return {
    short: [...stillOpen(deadline), say(`the time to ${act} ended ${dueTime === null ? 'on' : 'at'} ${when}`, basis)],
    more: [],
  }
}

/** What is still to be done comes first. */
export function overdue(deadline: TimelineDeadline): Summary {
  const { actor, limit, basis } = deadline
  const lastDay = lastDayWords(deadline)
  if (limit === 'mediation.contact-adviser')
    return {
      short: [say(`${actOf(limit)} now: ${lastDay.replace('The', 'the')}`, basis), ...lateWords(deadline)],
      more: [],
    }
  const open = stillOpen(deadline)
  if (open.length > 0) return { short: [...open, say(lastDay, basis)], more: withoutCertificate(deadline) }
  return { short: [say(`${subjectOf(actor)} must still ${actOf(limit)}. ${lastDay}`, basis)], more: [] }
}
