// What can still be done when a day has passed: late is never a dead end.
import type { TimelineDeadline } from '../../deadlines/record'
import type { State } from '../../deadlines/status'
import { mustBeEntry } from '../../input/records'
import type { Actor } from '../../law/actors'
import { ends } from '../../law/counting-rules'
import type { ProvisionId } from '../../law/provisions'
import type { LimitId } from '../../law/time-limits'
import type { TimelineEntry } from '../../timeline/entry'
import { dueWhen } from '../dates'
import { type Catalogue, english } from '../english'
import { cited, type Sentence, say } from '../sentence'
import { versionOf } from '../version'
import { isDetained, lacksCertificate, leaveLaw, needsNoCertificate } from './certificate'
import { daysSince, type EntryStatus, forceOf, readerActs, type Summary, statusOf, whoOf } from './status'

/** How late a duty is, and what can still be done about it. */
export function overdue(deadline: TimelineDeadline, status: EntryStatus, words: Catalogue): Summary {
  const { limit, unknown, basis } = deadline
  const { late } = words
  const parts = { act: words.limits[limit], when: dueWhen(deadline, words), days: daysSince(deadline, status) }
  const needs = lateWords(deadline, status, words)
  const more = lateNotes(deadline, status, words)
  if (readerActs(deadline)) return { short: [say(late.you(parts), basis), ...(needs === null ? [] : [needs])], more }
  const other = { ...parts, who: whoOf(deadline, words) }
  const lead = unknown.includes('awareOfMoveOn') ? late.otherUnlessLearntLater(other) : late.other(other)
  const remedy = remedyOf(deadline)
  return {
    short: [say(lead, basis), ...(remedy === null ? [] : [say(words.remedies[remedy])])],
    more: [...(needs === null ? [] : [needs]), ...more],
  }
}

/**
 * What an entry that is late, or whose time has passed, needs: what can still be done, and who decides. Null where it is
 * neither, and where the step just must be taken.
 *
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 * @example explainLate(buildTimeline({ dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-02-10' } }, { asAt: '2025-09-02' }).entries[0]) // 'You can still bring the claim: the Tribunal may consider a claim which is out of time [EqA Sch.17 para 4].'
 */
export function explainLate(entry: TimelineEntry, catalogue: Catalogue = english): string | null {
  mustBeEntry(entry)
  const { state, deadline } = entry
  if (deadline === null || !LATE.includes(state)) return null
  const said = lateWords(deadline, statusOf(entry, {}), catalogue)
  return said === null ? null : cited(said, catalogue)
}

const LATE: readonly State[] = ['overdue', 'lapsed', 'met-late']

/** Where somebody other than a judge of appeals decides, or the law has a way of its own. */
const OWN_WAY: Partial<Record<LimitId, 'certificate' | 'claim' | 'complaint' | 'court'>> = {
  'mediation.contact-adviser': 'certificate',
  'discrimination.claim': 'claim',
  'ombudsman.complain': 'complaint',
  'judicial-review.file': 'court',
}

/** What a late step needs, or what can still be done; null where it just must be done. */
export function lateWords(deadline: TimelineDeadline, { state, from }: EntryStatus, words: Catalogue): Sentence | null {
  const { late } = words
  const isDone = state === 'met-late'
  switch (OWN_WAY[deadline.limit]) {
    case 'certificate':
      if (needsNoCertificate(from)) return null
      return say(late.askWithoutCertificate, leaveLaw(isDetained(deadline, from)))
    case 'claim':
      return say(isDone ? late.claimBrought : late.claim, ['EqA Sch.17 para 4'])
    case 'complaint':
      return say(isDone ? late.complaintMade : late.complaint, ['LGA s.26B'])
    case 'court':
      return say(isDone ? late.courtAsked : late.court)
    default:
      if (!isBeforeTribunal(deadline)) return null
      if (deadline.limit === 'appeal.lodge' && !isDone && lacksCertificate(deadline))
        return say(late.sendAppealWithoutCertificate, [...judgeLaw(deadline), ...leaveLaw(isDetained(deadline, from))])
      return say(judgeDecides(deadline, isDone, words), judgeLaw(deadline))
  }
}

function judgeDecides(deadline: TimelineDeadline, isDone: boolean, words: Catalogue): string {
  const { limit } = deadline
  const { late } = words
  const act = words.limits[limit]
  const force = forceOf(deadline)
  if (isDone || (force === 'must' && !readerActs(deadline)))
    return isPaper(limit, late.papers) ? late.mustSayWhy({ it: late.papers[limit] }) : late.whoeverIsLate
  if (limit === 'appeal.lodge') return late.sendAppeal
  if (readerActs(deadline)) return late.youCanStill({ act })
  return late.canStill({ who: words.actors[deadline.actor], act })
}

const isPaper = <P extends object>(limit: LimitId, papers: P): limit is LimitId & keyof P =>
  Object.hasOwn(papers, limit)

/** What else there is to say of an adviser who was not contacted in time: the way to a certificate. */
export function lateNotes(deadline: TimelineDeadline, { from }: EntryStatus, { late }: Catalogue): Sentence[] {
  if (OWN_WAY[deadline.limit] !== 'certificate' || needsNoCertificate(from)) return []
  const law = isDetained(deadline, from)
    ? (['Detained Regs 24(1)', 'Detained Regs 24(3)', 'Detained Regs 20(2)'] as const)
    : (['Regs 39(1)', 'Regs 39(3)', 'Regs 34(2)'] as const)
  return [say(late.mediationBringsCertificate, law)]
}

const isBeforeTribunal = (deadline: TimelineDeadline): boolean => ends[versionOf(deadline).end].tribunal !== null

/** The Upper Tribunal's own power is in rule 5(3)(a) of its rules, which is not among the provisions here. */
const judgeLaw = (deadline: TimelineDeadline): readonly ProvisionId[] =>
  ends[versionOf(deadline).end].tribunal === 'upper' ? [] : ['Rules 5(3)(a)']

type Remedy = keyof Catalogue['remedies']

/** What a family can do about each actor who is late outside a Tribunal; null where it is the family. */
const REMEDIES = {
  'local-authority': 'council',
  'old-local-authority': 'council',
  'new-local-authority': 'council',
  'home-authority': 'council',
  'local-authority-or-health-body': 'either',
  'review-arranger': 'council',
  'school-or-local-authority': 'council',
  'mediation-arranger': 'council',
  'mediation-adviser': 'adviser',
  'advice-giver': 'chase',
  'school-or-institution': 'chase',
  'commissioning-body': 'health',
  'health-body': 'health',
  'recipient-of-letter': 'court',
  defendant: 'court',
  respondent: 'tribunal',
  'responsible-body': 'tribunal',
  'parent-or-young-person': null,
  'appropriate-person': null,
  'parent-or-pupil': null,
  party: null,
  parties: null,
  applicant: null,
  appellant: null,
  complainant: null,
  claimant: null,
} as const satisfies Record<Actor, Remedy | null>

/** The last day for saying no: what is late is at most the answer. */
const REFUSALS: readonly LimitId[] = ['assessment.notify-no-plan', 'detained.notify-no-plan', 'comply.notify-no-plan']

function remedyOf(deadline: TimelineDeadline): Remedy | null {
  // An order that lets the council end the plan: no family asks for that.
  if (deadline.limit === 'comply.cease-plan') return null
  if (REFUSALS.includes(deadline.limit)) return 'refusal'
  return isBeforeTribunal(deadline) ? 'tribunal' : REMEDIES[deadline.actor]
}
