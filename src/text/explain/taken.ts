// What a result takes as given, and what could still change it.
import type { TimelineDeadline } from '../../deadlines/record'
import { type Assumption, authorityOf, ends } from '../../law/counting-rules'
import type { EventName } from '../../law/events'
import type { ProvisionId } from '../../law/provisions'
import { periodWords } from '../dates'
import type { Catalogue } from '../english'
import { happened, happens } from '../labels/events'
import { type Sentence, say } from '../sentence'
import { isForDetained, versionOf } from '../version'
import { isNamedDate } from './moves'

/** One assumption in a sentence; of a missing date that could bring the end forward, the sentence names it. */
export function explainAssumption(id: Assumption, deadline: TimelineDeadline, words: Catalogue): Sentence[] {
  if (id === 'could-be-earlier') return deadline.unknown.map((event) => couldBeEarlier(event, deadline, words))
  return [say(words.taken[id], lawOf(id, deadline))]
}

function lawOf(id: Assumption, deadline: TimelineDeadline): readonly ProvisionId[] {
  if (id === 'received-by-17:00')
    return authorityOf('five-pm', ends[versionOf(deadline).end].tribunal, isForDetained(deadline)).law.slice(0, 1)
  return LAW[id] ?? []
}

const LAW: Partial<Record<Assumption, readonly ProvisionId[]>> = {
  'certificate-needed': ['CFA s.55(2)'],
  'upper-tribunal-day-for-day': ['UT Rules 12(3)'],
  'directed-lodging-date-stands': ['Rules 12(4)'],
}

function couldBeEarlier(event: EventName, deadline: TimelineDeadline, words: Catalogue): Sentence {
  if (event === 'noticeDatedOn')
    return say(words.unknown.letterDatedEarlier, isForDetained(deadline) ? ['Detained Regs 20(2)'] : ['Regs 34(2)'])
  const period = periodOf(event, deadline, words)
  return say(words.unknown.earlier({ event: happened(event, words), period }))
}

/** What could still make the time longer: the events of which no date is known, unless another date was named. */
export function explainUnknown(deadline: TimelineDeadline, words: Catalogue): Sentence[] {
  const { unknown, adjustments } = deadline
  if (versionOf(deadline).counts.choose !== 'later' || adjustments.some(isNamedDate)) return []
  return unknown.map((event) => {
    const period = periodOf(event, deadline, words)
    if (event === 'awareOfMoveOn') return say(words.unknown.moveLearntLater({ period }))
    return say(words.unknown.later({ event: happens(event, words), period }))
  })
}

function periodOf(event: EventName, deadline: TimelineDeadline, words: Catalogue): string {
  const limb = versionOf(deadline).counts.limbs.find((each) => each.event === event)
  return limb === undefined ? '' : periodWords(limb.period, words)
}
