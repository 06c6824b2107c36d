// What there is to know about some time limits besides their dates.
import type { TimelineDeadline } from '../../deadlines/record'
import { authorityOf, ends } from '../../law/counting-rules'
import { liftingLaw } from '../../law/lifting'
import type { ProvisionId } from '../../law/provisions'
import type { LimitId } from '../../law/time-limits'
import { hourOf } from '../dates'
import type { Catalogue } from '../english'
import { exceptionsWords } from '../labels/exceptions'
import { isNamedDay } from '../labels/starts'
import { type Sentence, say } from '../sentence'
import { isForDetained, kindsOf, versionOf } from '../version'
import { isNamedDate } from './moves'
import type { Standpoint } from './standpoint'
import type { EntryStatus } from './status'

/** The notes that are a plain sentence. */
type NoteId = Exclude<keyof Catalogue['notes'], 'canBeLifted'>

/** A note with its law, and that for a detained person where it is another. */
type Note = readonly [note: NoteId, law?: readonly ProvisionId[], detainedLaw?: readonly ProvisionId[]]

// biome-ignore format: one line a note
const NOTES: Partial<Record<LimitId, readonly Note[]>> = {
  'plan.comment-on-draft': [['yourDays']],
  'plan.answer-consultation': [['schoolsShould', ['Code 9.83']]],
  'plan.finalise': [['changeOfMind', ['W v Hertfordshire [2023] EWHC 3138 (Admin)']]],
  'review.report': [['reportPrepared', ['Regs 20(9)', 'Regs 21(7)', 'Regs 21(8)']]],
  'review.decide': [['decisionCarriesChanges', ['L, M and P v Devon [2022] EWHC 493 (Admin)']]],
  'review.comment-on-amendments': [['yourDays']],
  'review.complete': [['reviewRestart', ['Code 9.192', 'Code 9.197']]],
  'mediation.contact-adviser': [['contactOnly', ['Regs 33'], ['Detained Regs 19']], ['doesNotMove', []]],
  'mediation.arrange': [
    ['informedBy', ['Regs 35(4)', 'Regs 36(2)', 'Code 11.26']],
    ['sessionWithin', ['Code 11.26']],
    ['cannotArrange', ['Regs 39(2)', 'Regs 39(3)']],
  ],
  'mediation.arrange-health': [['sessionWithin', ['Code 11.26']]],
  'detained.arrange-mediation': [
    ['toldAdviser', ['Detained Regs 21']],
    ['sessionWithin', ['Code 11.26']],
    ['cannotArrange', ['Detained Regs 24(2)', 'Detained Regs 24(3)']],
  ],
  'mediation.certify-not-arranged': [
    ['workingDaysSettle', ['Regs 39(3)'], ['Detained Regs 24(3)']],
    ['countsAsTakingPart', ['Regs 39(3)'], ['Detained Regs 24(3)']],
  ],
  'mediation.give-date': [['laterByConsent', ['Regs 37(2)'], ['Detained Regs 22(2)']]],
  'appeal.lodge': [['countsOnReceipt', ['Rules 20(1)(c)']], ['agreementDoesNotStop', []], ['timeGoesOn', []]],
  'appeal.respond': [['letterNamesDate', ['Rules 21(1)(c)']]],
  'appeal.attendance-form': [['eachSide', []]],
  'appeal.further-evidence': [['eachSide', []]],
  'appeal.seek-permission': [['latestOf', ['Rules 46']]],
  'appeal.costs': [['costsFrom', ['Rules 10(5)', 'KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)']]],
  'upper-tribunal.renew': [['withoutMerit', ['UT Rules 22(3)', 'UT Rules 22(4)', 'UT Rules 22(5)']]],
  'upper-tribunal.seek-permission': [['receivedThere', ['UT Rules 21(3)(b)']]],
  'upper-tribunal.lodge': [['receivedThere', ['UT Rules 23(2)(a)']], ['firstTierGave', ['UT Rules 23(2)(a)']]],
  'upper-tribunal.respond': [['receivedThere', ['UT Rules 24(2)']], ['otherGrounds', ['UT Rules 24(1B)']]],
  'discrimination.claim': [['conductOverTime', ['EqA Sch.17 para 4']], ['doesNotMove', []]],
  'ombudsman.complain': [['ombudsmanInWriting', ['LGA s.26B']]],
  'judicial-review.file': [['promptly', ['CPR 54.5']], ['safeDay', []]],
  'detained.comment-on-draft': [['yourDays']],
}

/** The hour, the notes on a limit, another date that may stand, and what can lift it. */
export function explainNotes(deadline: TimelineDeadline, { state, from }: EntryStatus, words: Catalogue): Sentence[] {
  const detained = isForDetained(deadline)
  const isNamed = deadline.adjustments.some(isNamedDate)
  const needsNone = from.classification?.certificate.needed === false
  const notes = (NOTES[deadline.limit] ?? []).filter(
    ([note]) =>
      !(isNamed && note === 'letterNamesDate') &&
      !(needsNone && note === 'cannotArrange') &&
      // After late contact, a certificate for declining cannot come later.
      !(state === 'overdue' && note === 'contactOnly'),
  )
  const own = notes.map(([note, law = [], detainedLaw = law]) => say(words.notes[note], detained ? detainedLaw : law))
  return [
    ...hour(deadline, words),
    ...own,
    ...(deadline.limit === 'appeal.lodge' ? ofDispute(from, words) : []),
    ...otherDate(deadline, detained, words),
    ...canBeLifted(deadline, words),
  ]
}

/** What the dispute itself adds: that mediation gives no more time, and that a plan is kept. */
function ofDispute({ classification }: Standpoint, { dispute }: Catalogue): Sentence[] {
  if (classification == null) return []
  const { certificate } = classification
  return [
    ...(certificate.reason === 'placement-only' ? [say(dispute.mediateAnyway)] : []),
    ...(kindsOf(classification).includes('cease-to-maintain-plan') ? [say(dispute.planKept, ['CFA s.45'])] : []),
  ]
}

function hour(deadline: TimelineDeadline, words: Catalogue): Sentence[] {
  const hour = hourOf(deadline, words)
  if (hour === null) return []
  return [
    say(
      words.hourOfLastDay({ hour }),
      authorityOf('five-pm', ends[versionOf(deadline).end].tribunal, isForDetained(deadline)).law,
    ),
  ]
}

/** Another date that the Tribunal may name, or the parties may agree; none where one was. */
function otherDate(deadline: TimelineDeadline, detained: boolean, { notes }: Catalogue): Sentence[] {
  const version = versionOf(deadline)
  if (isNamedDay(version)) return [say(notes.tribunalsOwnDay, version.law.slice(0, 1))]
  if (deadline.adjustments.some(isNamedDate)) return []
  const event = deadline.starts.find(({ chosen }) => chosen)?.event
  const takes = version.counts.limbs.find((limb) => limb.event === event)?.takes
  if (takes === undefined) return []
  if (takes === 'agreed-date') return [say(notes.partiesMayAgree, authorityOf(takes, null, detained).law)]
  return [say(notes.tribunalMayName, directionLaw(deadline, detained))]
}

/** The provision that lets a direction stand; that for a detained person's order is not among the provisions here. */
function directionLaw({ limit }: TimelineDeadline, detained: boolean): readonly ProvisionId[] {
  if (limit === 'appeal.answer-health-recommendation') return ['Rec Regs 6(4)']
  if (limit === 'appeal.answer-care-recommendation') return ['Rec Regs 7(2)']
  return detained ? [] : ['Regs 44(1)']
}

function canBeLifted(deadline: TimelineDeadline, words: Catalogue): Sentence[] {
  const { limit, starts, exceptions, relieved } = deadline
  if (relieved !== null || exceptions.length === 0) return []
  const event = starts.find(({ chosen }) => chosen)?.event
  const law = liftingLaw(exceptions, limit, event, isForDetained(deadline))
  return [say(words.notes.canBeLifted({ why: exceptionsWords(exceptions, 'or', words) }), law)]
}
