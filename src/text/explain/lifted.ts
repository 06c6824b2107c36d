// A time limit that an exception lifts: due as soon as practicable, and still shown with its date.
import type { TimelineDeadline } from '../../deadlines/record'
import { type Exception, type ExceptionId, exceptions } from '../../law/exceptions'
import { dueWhen } from '../dates'
import type { Catalogue } from '../english'
import { exceptionsWords } from '../labels/exceptions'
import { say } from '../sentence'
import { daysSince, type EntryStatus, readerActs, type Summary, whoOf } from './status'

type Relieved = NonNullable<TimelineDeadline['relieved']>

export function lifted(deadline: TimelineDeadline, relieved: Relieved, status: EntryStatus, words: Catalogue): Summary {
  const act = words.limits[deadline.limit]
  const why = exceptionsWords(relieved.by, 'and', words)
  const when = dueWhen(deadline, words)
  const { lifted } = words
  const first = readerActs(deadline) ? lifted.do({ act, why }) : lifted.must({ who: whoOf(deadline, words), act, why })
  const isPast = (daysSince(deadline, status) ?? 0) > 0
  return {
    short: [say(first, relieved.basis)],
    more: [
      say(isPast ? lifted.withoutThatPast({ when }) : lifted.withoutThat({ when }), deadline.basis),
      say(lifted.thisStepOnly, ['Code 9.43']),
      ...(needsRefusalChecked(deadline, relieved.by)
        ? [say(lifted.twoRefusals, ['Regs 5(4)', 'Regs 4(1)', 'CFA s.36(5)'])]
        : []),
    ],
  }
}

/**
 * Regs 5(4) speaks of 5(1) alone: a refusal under s.36(5) has the same time, and of the exceptions only the regulations on
 * coronavirus, which hold for both.
 */
const needsRefusalChecked = ({ limit }: TimelineDeadline, by: readonly ExceptionId[]): boolean =>
  limit === 'assessment.decide' && by.every((id) => (exceptions[id] as Exception).endsFrom === null)
