// A step that was taken: in time, late, or nobody knows whether in time.

import { readIso } from '../../dates/iso'
import type { TimelineDeadline } from '../../deadlines/record'
import type { LimitId } from '../../law/time-limits'
import { daysBetween, dueWhen, hourOf, longDate } from '../dates'
import type { Catalogue } from '../english'
import { wasLifted } from '../labels/entries'
import { exceptionsWords } from '../labels/exceptions'
import { startWords } from '../labels/starts'
import { type Sentence, say } from '../sentence'
import { kindsOf } from '../version'
import { isDetained, lacksCertificate, leaveLaw } from './certificate'
import { lateNotes, lateWords } from './late'
import { type EntryStatus, forceOf, giverOfRecord, growingLimb, type Summary } from './status'

/** Done in time, or shown by a later step to have been. */
export function met(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const { metOn } = status
  const { done } = words
  const lastDay = lastDayOf(deadline, words)
  const { relieved, basis } = deadline
  if (forceOf(deadline) === 'appointment') {
    const start = startWords(deadline.starts[0]?.event ?? 'hearingOn', words)
    return { short: [say(done.appointment({ start, date: longDate(deadline.dueOn, words) }), basis)], more: [] }
  }
  if (relieved !== null && wasLifted({ deadline, metOn })) {
    const why = exceptionsWords(relieved.by, 'and', words)
    const how = metOn === null ? done.shownLifted({ why }) : done.lifted({ date: longDate(metOn, words), why })
    return { short: [say(how, relieved.basis)], more: [lastDay] }
  }
  const how = metOn === null ? done.shownInTime : done.inTime({ date: longDate(metOn, words) })
  const more = withoutCertificate(deadline, status, words)
  return withNewDecision({ short: [say(how), lastDay], more }, deadline, status, words)
}

/** An appeal that has been sent, as long as nothing shows that the Tribunal took it without a certificate. */
function withoutCertificate(deadline: TimelineDeadline, { from }: EntryStatus, words: Catalogue): Sentence[] {
  const isRegistered = from.entries?.some((entry) => entry.limit === 'appeal.respond' && entry.deadline !== null)
  if (deadline.limit !== 'appeal.lodge' || !lacksCertificate(deadline) || isRegistered) return []
  return [say(words.done.withoutCertificate, leaveLaw(isDetained(deadline, from)))]
}

/** The plans that come of a decision about something else: what such a plan says can be disputed in its turn. */
const NEW_DECISIONS: readonly LimitId[] = [
  'plan.finalise',
  'reassessment.finalise',
  'detained.finalise',
  'comply.finalise-plan',
  'comply.finalise-after-assessment',
]

/** Days in which such a plan can be appealed, at the most that two months have. */
const DAYS_TO_APPEAL = 62

function withNewDecision(
  { short, more }: Summary,
  { limit }: TimelineDeadline,
  { metOn, today, from }: EntryStatus,
  words: Catalogue,
): Summary {
  const { classification, entries = [] } = from
  const letter = entries.find((entry) => entry.limit === 'appeal.lodge')?.deadline?.starts[0]?.on
  const isNew =
    metOn !== null &&
    classification != null &&
    !kindsOf(classification).includes('plan-content') &&
    NEW_DECISIONS.includes(limit) &&
    // A plan that was there before the decision in dispute is an old one.
    metOn > (letter ?? '') &&
    (today === null || today - readIso(metOn) <= DAYS_TO_APPEAL)
  if (!isNew) return { short, more }
  const [first, ...rest] = short
  const said = isDetained(null, from)
    ? say(words.done.placementIsNewDecision, ['CFA s.73'])
    : say(words.done.planIsNewDecision, ['CFA s.51(2)(c)'])
  return { short: first === undefined ? [said] : [first, said], more: [...rest, ...more] }
}

/** Done late: what that needs, if a judge decides on it. */
export function metLate(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const { dueOn, basis } = deadline
  const { done } = words
  const metOn = status.metOn ?? dueOn
  const date = longDate(metOn, words)
  if (forceOf(deadline) === 'minimum') {
    const parts = { date, giver: giverOfRecord(deadline, words), end: longDate(dueOn, words) }
    return { short: [say(done.afterFloor(parts), basis)], more: [] }
  }
  const days = daysBetween(dueOn, metOn)
  const hour = hourOf(deadline, words)
  const how =
    days === 0 && hour !== null
      ? done.lateAfterHour({ hour, date })
      : done.late({ date, days, when: dueWhen(deadline, words), unless: unlessLearntLater(deadline, words) })
  const needs = lateWords(deadline, status, words)
  const said = {
    short: [say(how, basis), ...(needs === null ? [] : [needs])],
    more: [...lateNotes(deadline, status, words), ...withoutCertificate(deadline, status, words)],
  }
  return withNewDecision(said, deadline, status, words)
}

/** Where nobody said when the old council learnt of the move. */
const unlessLearntLater = ({ unknown }: TimelineDeadline, { done }: Catalogue): string =>
  unknown.includes('awareOfMoveOn') ? done.unlessLearntLater : ''

/** Done on a day that nobody gave; or on one of which it is not known yet whether it was in time. */
export function metTimeUnknown(deadline: TimelineDeadline, { metOn }: EntryStatus, words: Catalogue): Summary {
  const { done } = words
  const lastDay = lastDayOf(deadline, words)
  if (metOn === null) return { short: [say(done.dayNotKnown), lastDay], more: [] }
  const start = startWords(growingLimb(deadline)?.event ?? 'certificateIssuedOn', words)
  return { short: [say(done.unknownIfInTime({ date: longDate(metOn, words), start })), lastDay], more: [] }
}

/** A floor has no last day for the one who acts. */
function lastDayOf(deadline: TimelineDeadline, words: Catalogue): Sentence {
  const text = deadline.minimum
    ? words.done.floorEnded({ giver: giverOfRecord(deadline, words), date: longDate(deadline.dueOn, words) })
    : words.done.lastDay({ when: dueWhen(deadline, words) })
  return say(text, deadline.basis)
}
