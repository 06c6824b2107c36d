// The questions as data: what each asks, and when it belongs to the path. Their words stand in the catalogue.
import { isForFamily } from '../people'
import { type Answers, dayIn, ticksOf, voiceOf } from './answers'
import { DUTIES, dutyEntries } from './duties'

export type Ask =
  | { readonly type: 'choice'; readonly key: string; readonly options: readonly string[] }
  | { readonly type: 'ticks'; readonly key: string; readonly options: readonly string[]; readonly optional: boolean }
  | {
      readonly type: 'date'
      readonly key: string
      /** It may lie ahead. */
      readonly planned: boolean
      /** It may stay empty. */
      readonly optional: boolean
    }

/** What only the library knows, and a question depends on. */
export interface Circumstances {
  /** The last day to contact an adviser; null where there is none. */
  readonly adviserBy: string | null
  /** That day has passed, and nobody has said yet whether it was kept. */
  readonly adviserDayPassed: boolean
  /** The last day of the appeal's time. */
  readonly appealDueOn: string | null
  /** The open steps of the Tribunal's timetable. */
  readonly timetable: readonly string[]
  /** The reader's own open steps, with the event that meets each and what could lift it. */
  readonly own: readonly {
    readonly id: string
    readonly meets: string | null
    readonly exceptions: readonly string[]
  }[]
}

/** Before anything has been asked. */
export const NOTHING_KNOWN: Circumstances = {
  adviserBy: null,
  adviserDayPassed: false,
  appealDueOn: null,
  timetable: [],
  own: [],
}

export interface Question {
  readonly id: string
  readonly asks: (answers: Answers, about: Circumstances) => readonly Ask[]
  /** Whether it belongs to the path that these answers take. */
  readonly when: (answers: Answers, about: Circumstances) => boolean
  /** Asked on the way, but a link opens without it. */
  readonly onTheWay?: boolean
}

const choice = (key: string, ...options: readonly string[]): Ask => ({ type: 'choice', key, options })
const ticks = (key: string, options: readonly string[], optional = false): Ask => ({
  type: 'ticks',
  key,
  options,
  optional,
})
const date = (key: string): Ask => ({ type: 'date', key, planned: false, optional: false })
const dateIfKnown = (key: string): Ask => ({ type: 'date', key, planned: false, optional: true })
const planned = (key: string): Ask => ({ type: 'date', key, planned: true, optional: false })
const plannedIfKnown = (key: string): Ask => ({ type: 'date', key, planned: true, optional: true })

const is = (answers: Answers, key: string, ...values: readonly string[]): boolean => values.includes(answers[key] ?? '')
const forFamily = (answers: Answers): boolean => isForFamily(voiceOf(answers))

/** A decision is in dispute: it came, or an agreement or a change of mind came after it. */
const hasDecision = (a: Answers): boolean =>
  is(a, 'what', 'decision') || (is(a, 'what', 'outcome') && (is(a, 'outcome', 'reversal') || isAgreementForFamily(a)))
const isAgreementForFamily = (a: Answers): boolean => is(a, 'outcome', 'agreement') && forFamily(a)
const isOutcome = (a: Answers, outcome: string): boolean => is(a, 'what', 'outcome') && is(a, 'outcome', outcome)
/** There is an order, or a concession: as the latest thing, or added to a case. What it requires is asked either way. */
const hasOrder = (a: Answers): boolean => isOutcome(a, 'order') || dayIn(a, 'orderMadeOn') !== null
const hasConcession = (a: Answers): boolean => isOutcome(a, 'concession') || dayIn(a, 'concessionNotifiedOn') !== null
const isWaiting = (a: Answers, ...steps: readonly string[]): boolean =>
  is(a, 'what', 'waiting') && is(a, 'waiting', ...steps)
/** Something a council does, and not a school or a health body alone: the Ombudsman for councils takes nothing else. */
export const isAboutCouncil = (a: Answers): boolean =>
  is(a, 'matter', 'council') || (is(a, 'matter', 'care') && !is(a, 'care', 'health'))
const isMove = (a: Answers): boolean => isWaiting(a, 'move')

/** What people wait for, by who they are; the last word of the law on each is in the library. */
const WAITING = ['assessment', 'plan', 'review', 'changes', 'annual', 'phase', 'move', 'reassessment'] as const
const waitingFor = (a: Answers): readonly string[] => {
  const voice = voiceOf(a)
  if (voice === 'school') return ['meeting', 'consultation', 'advice']
  return voice === 'health' ? ['advice', 'health-mediation'] : WAITING
}

/** The date that starts what is waited for. */
const STEP_DATES: Readonly<Record<string, readonly Ask[]>> = {
  assessment: [date('requestReceivedOn')],
  plan: [date('requestReceivedOn')],
  review: [planned('reviewMeetingOn')],
  changes: [date('amendmentNoticeSentOn'), dateIfKnown('reviewMeetingOn')],
  annual: [date('planMadeOrReviewedOn')],
  reassessment: [date('reassessmentRequestReceivedOn')],
  advice: [date('adviceRequestReceivedOn')],
  consultation: [date('consultationReceivedOn')],
  meeting: [planned('reviewMeetingOn')],
  'health-mediation': [date('commissioningBodyToldOn')],
}

const PHASE_DATES: Readonly<Record<string, string>> = {
  'post-16': 'post16StartsOn',
  'between-post-16': 'nextPost16StartsOn',
  other: 'nextPhaseStartsOn',
}

/**
 * What there can be. Of an appeal whose dates were given, and nothing else, only what the Tribunal is told or says: an
 * agreement or a change of mind would be asked about its letter, and the appeal that runs would be forgotten.
 */
const outcomesOf = (a: Answers): readonly string[] =>
  'responseDueOn' in a && !is(a, 'outcome', 'agreement', 'reversal')
    ? ['order', 'concession', 'decision']
    : ['order', 'agreement', 'concession', 'reversal', 'decision']

/** The dates that the Tribunal's letter names, in the order in which they usually come. */
export const TIMETABLE = [
  'responseDueOn',
  'attendanceFormDueOn',
  'evidenceDueOn',
  'workingDocumentDueOn',
  'bundleDueOn',
  'hearingOn',
] as const

const never = (): boolean => false

// biome-ignore format: one line a question
export const questions: readonly Question[] = [
  { id: 'start', when: () => true, asks: () => [choice('who', 'parent', 'young-person', 'adviser', 'professional'), choice('what', 'decision', 'waiting', 'draft', 'appeal', 'outcome', 'discrimination', 'other')] },
  { id: 'where', when: (a) => is(a, 'who', 'professional'), asks: () => [choice('where', 'council', 'school', 'health')] },
  { id: 'sixteen', when: (a) => 'sixteen' in a, asks: () => [choice('sixteen', 'no', 'yes')] },
  { id: 'born', when: (a) => (is(a, 'who', 'young-person') && is(a, 'what', 'decision', 'discrimination')) || is(a, 'sixteen', 'yes'), asks: () => [dateIfKnown('born')] },

  { id: 'outcome', when: (a) => is(a, 'what', 'outcome'), asks: (a) => [choice('outcome', ...outcomesOf(a))] },
  { id: 'order', when: hasOrder, asks: () => [date('orderMadeOn'), ticks('order', DUTIES.order)] },
  { id: 'ownDates', when: (a) => hasOrder(a) && dutyEntries('order', ticksOf(a, 'order')).length > 0, asks: () => [choice('ownDates', 'yes', 'no')] },
  { id: 'orderDates', when: (a) => hasOrder(a) && is(a, 'ownDates', 'yes'), asks: (a) => dutyEntries('order', ticksOf(a, 'order')).map((id) => plannedIfKnown(`directed.${id}`)) },
  { id: 'decided', when: (a) => isOutcome(a, 'decision'), asks: () => [date('tribunalDecisionSentOn')] },
  { id: 'agreement', when: (a) => isOutcome(a, 'agreement'), asks: () => [date('agreementMadeOn'), choice('agreed', 'all', 'part'), ticks('agreement', DUTIES.agreement)] },
  { id: 'agreedDates', when: (a) => isOutcome(a, 'agreement') && 'agreement' in a, asks: (a) => dutyEntries('agreement', ticksOf(a, 'agreement')).map((id) => plannedIfKnown(`agreed.${id}`)) },
  { id: 'concession', when: hasConcession, asks: () => [date('concessionNotifiedOn'), ticks('concession', DUTIES.concession)] },

  { id: 'decision', when: hasDecision, asks: () => [choice('decision', 'refusal-to-assess', 'refusal-to-issue-plan', 'plan-content', 'refusal-to-reassess', 'refusal-to-amend-plan', 'cease-to-maintain-plan')] },
  { id: 'about', when: (a) => hasDecision(a) && is(a, 'decision', 'plan-content'), asks: () => [choice('about', 'school', 'needs', 'care', 'rest', 'unsure')] },
  { id: 'care', when: (a) => hasDecision(a) && is(a, 'decision', 'plan-content') && is(a, 'about', 'care'), asks: () => [choice('care', 'health', 'social', 'both')] },
  { id: 'also', when: (a) => hasDecision(a) && is(a, 'decision', 'plan-content') && is(a, 'about', 'needs'), asks: () => [ticks('also', ['school', 'health', 'social'], true)] },
  { id: 'recommend', when: (a) => 'recommend' in a && hasDecision(a) && !is(a, 'decision', 'refusal-to-assess', 'plan-content'), asks: () => [ticks('recommend', ['health', 'social-care'], true)] },
  { id: 'letter', when: (a) => hasDecision(a) && 'letter' in a, asks: (a) => [choice('letter', 'none', 'dated', ...(forFamily(a) ? ['lost'] : []))] },
  { id: 'sent', when: (a) => hasDecision(a) && !is(a, 'letter', 'none', 'lost'), asks: (a) => [date('noticeSentOn'), ...(is(a, 'differs', 'yes') ? [date('noticeDatedOn')] : [])] },
  { id: 'reversal', when: (a) => isOutcome(a, 'reversal') || 'decisionReversedOn' in a, asks: () => [date('decisionReversedOn')] },
  { id: 'reversalRequest', when: (a) => (isOutcome(a, 'reversal') || 'decisionReversedOn' in a) && is(a, 'decision', 'refusal-to-assess', 'refusal-to-issue-plan'), asks: () => [dateIfKnown('requestReceivedOn')] },
  { id: 'contacted', onTheWay: true, when: (a, about) => forFamily(a) && (is(a, 'what', 'decision') || isOutcome(a, 'reversal')) && ('contacted' in a || (about.adviserDayPassed && !('certificate' in a) && !('appealSent' in a))), asks: () => [choice('contacted', 'yes', 'no', 'unsure')] },
  { id: 'contactedOn', when: (a) => is(a, 'contacted', 'yes'), asks: () => [dateIfKnown('adviserContactedOn')] },
  { id: 'certificate', onTheWay: true, when: (a) => is(a, 'contacted', 'yes') || 'certificate' in a, asks: () => [choice('certificate', 'yes', 'not-yet')] },
  { id: 'certificateOn', when: (a) => is(a, 'certificate', 'yes'), asks: () => [date('certificateIssuedOn')] },
  { id: 'mediation', onTheWay: true, when: (a) => is(a, 'certificate', 'not-yet'), asks: () => [choice('mediation', 'no', 'asked', 'neither')] },
  { id: 'mediationSaid', when: (a) => is(a, 'certificate', 'not-yet') && is(a, 'mediation', 'no', 'asked'), asks: (a) => [date(is(a, 'mediation', 'no') ? 'adviserToldNoMediationOn' : 'authorityToldOfMediationOn')] },
  { id: 'appealSent', when: (a) => 'appealSent' in a, asks: () => [date('appealReceivedByTribunalOn')] },
  { id: 'hour', onTheWay: true, when: (a, about) => 'appealSent' in a && about.appealDueOn !== null && dayIn(a, 'appealReceivedByTribunalOn') === about.appealDueOn, asks: () => [choice('hour', 'yes', 'no', 'unsure')] },

  { id: 'waiting', when: (a) => is(a, 'what', 'waiting'), asks: (a) => [choice('waiting', ...waitingFor(a))] },
  { id: 'steps', when: (a) => isWaiting(a, ...Object.keys(STEP_DATES)), asks: (a) => STEP_DATES[a.waiting ?? ''] ?? [] },
  { id: 'phase', when: (a) => isWaiting(a, 'phase'), asks: () => [choice('phase', 'post-16', 'between-post-16', 'other')] },
  { id: 'phaseOn', when: (a) => isWaiting(a, 'phase') && 'phase' in a, asks: (a) => [planned(PHASE_DATES[a.phase ?? ''] ?? 'nextPhaseStartsOn')] },
  { id: 'moved', when: isMove, asks: () => [planned('movedOn')] },
  { id: 'aware', when: isMove, asks: () => [choice('aware', 'same', 'day', 'not-yet', 'unknown')] },
  { id: 'awareOn', when: (a) => isMove(a) && is(a, 'aware', 'day'), asks: () => [date('awareOfMoveOn')] },
  { id: 'arrived', when: isMove, asks: () => [choice('arrived', 'yes', 'no')] },
  { id: 'arrivedOn', when: (a) => isMove(a) && is(a, 'arrived', 'yes'), asks: () => [date('planTransferredOn')] },
  { id: 'lastReview', when: isMove, asks: () => [dateIfKnown('planMadeOrReviewedOn')] },

  { id: 'draft', when: (a) => is(a, 'what', 'draft'), asks: () => [choice('draft', 'plan', 'changes')] },
  { id: 'draftOn', when: (a) => is(a, 'what', 'draft') && 'draft' in a, asks: (a) => [date(is(a, 'draft', 'changes') ? 'amendmentNoticeServedOn' : 'draftPlanServedOn')] },

  { id: 'timetable', when: (a) => is(a, 'what', 'appeal') || 'timetable' in a, asks: () => TIMETABLE.map(plannedIfKnown) },
  { id: 'registered', when: (a) => is(a, 'what', 'appeal') && dayIn(a, 'responseDueOn') === null, asks: () => [dateIfKnown('appealReceivedByAuthorityOn')] },
  { id: 'moreTime', when: never, asks: (_, { timetable }) => timetable.map((id) => plannedIfKnown(`directed.${id}`)) },
  { id: 'withdrawn', when: never, asks: () => [date('appealWithdrawnOn')] },
  { id: 'carriedOut', when: never, asks: () => [date('agreementCarriedOutOn')] },

  { id: 'conduct', when: (a) => is(a, 'what', 'discrimination') && voiceOf(a) !== 'school', asks: () => [date('conductEndedOn')] },
  { id: 'claim', when: never, asks: () => [date('claimReceivedOn')] },
  { id: 'schoolClaim', when: (a) => is(a, 'what', 'discrimination') && voiceOf(a) === 'school', asks: () => [date('claimReceivedBySchoolOn'), choice('reinstatement', 'yes', 'no')] },

  { id: 'record', when: never, asks: (_, { own }) => [...new Set(own.map(({ meets }) => meets).filter((event) => event !== null))].map(dateIfKnown) },
  { id: 'exception', when: never, asks: (_, { own }) => own.filter(({ exceptions }) => exceptions.length > 0).map(({ id, exceptions }) => choice(`relieved.${id}`, 'none', ...exceptions)) },
  { id: 'any', when: never, asks: () => [] },

  { id: 'matter', when: (a) => is(a, 'what', 'other'), asks: () => [choice('matter', 'council', 'school', 'care')] },
  { id: 'careMatter', onTheWay: true, when: (a) => is(a, 'what', 'other') && is(a, 'matter', 'care') && forFamily(a), asks: () => [choice('care', 'health', 'social', 'both')] },
  { id: 'aware12', when: (a) => is(a, 'what', 'other') && isAboutCouncil(a) && forFamily(a), asks: () => [dateIfKnown('awareOfMatterOn')] },
]
