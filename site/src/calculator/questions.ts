// What is asked, in plain words, and which dates each decision asks for first. The law says what a date is for; these
// tables say only in what order a person is asked.
import {
  type Classification,
  classifyDecision,
  type Dispute,
  type DisputeKind,
  type EventName,
  eventLabel,
  events,
  timeLimits,
} from 'send-dispute-timescales'
import type { Answers } from './answers'

/** The choice for a case in which nothing is in dispute. */
export const NO_DISPUTE = 'none'

interface KindWords {
  readonly label: string
  readonly hint?: string
}

/** What was decided, in the order in which it is offered. */
export const kinds = {
  'refusal-to-assess': { label: 'The council will not carry out an EHC needs assessment' },
  'refusal-to-issue-plan': { label: 'The council will not issue an EHC plan after an assessment' },
  'plan-content': {
    label: 'A final or amended EHC plan says something you disagree with',
    hint: 'For example about the needs, the help to be given, or the school',
  },
  'refusal-to-reassess': { label: 'The council will not re-assess someone who has a plan' },
  'refusal-to-amend-plan': { label: 'The council will not change the plan after a review or re-assessment' },
  'cease-to-maintain-plan': { label: 'The council will end the plan' },
  'draft-plan': { label: 'A draft plan says something you disagree with', hint: 'The plan is not final yet' },
  'disability-discrimination': { label: 'Disability discrimination by a school' },
  'education-duties': { label: 'How the council, a school or a college carries out its duties' },
  'special-educational-provision': { label: 'The special educational help that a nursery, school or college gives' },
  'health-or-social-care-provision': { label: 'Health or social care help that is not in a plan' },
  'between-authorities': { label: 'A disagreement between the council and a health body' },
  'statement-of-sen': { label: 'What an old statement of special educational needs says' },
} satisfies Record<DisputeKind, KindWords>

/** These come after the council's own decisions. */
export const FIRST_OTHER_KIND: DisputeKind = 'disability-discrimination'

/** The kinds to which health and social care can be added. */
const EXTENSIBLE = [
  'refusal-to-issue-plan',
  'refusal-to-reassess',
  'refusal-to-amend-plan',
  'cease-to-maintain-plan',
] as const satisfies readonly DisputeKind[]

export const takesRecommendations = (kind: string): boolean => (EXTENSIBLE as readonly string[]).includes(kind)

/** A date that can be asked for: an event, or the date that the Tribunal named for the council's response. */
export type DateField = EventName | typeof RESPOND_BY
export const RESPOND_BY = 'directed.appeal.respond'

export const isField = (field: string): field is DateField => field === RESPOND_BY || Object.hasOwn(events, field)

/** What the date is of, as the end of "the day when ...". */
export const fieldPhrase = (field: DateField): string =>
  field === RESPOND_BY ? 'the council must respond, as the Tribunal directed' : eventLabel(field)

/** The question for a date that is always asked. */
export const dateQuestions: { readonly [F in DateField]?: string } = {
  noticeSentOn: 'When did the council send its decision?',
  draftPlanServedOn: 'When did the council send the draft plan?',
  conductEndedOn: 'When did the discrimination end?',
}

/** What reaches the Tribunal after 5pm on the last day is late, so the hour matters. */
export const isTimed = (field: DateField): boolean => field !== RESPOND_BY && events[field].timed === true

/** What to look out for. */
export const hints: { readonly [F in DateField]?: string } = {
  noticeSentOn:
    'The day the letter, email or plan was sent. Not the date printed on it, if it was sent later. Not the day it reached you.',
  certificateIssuedOn: 'The date of issue on the certificate, not the day it reached you.',
  requestReceivedOn: 'The day the request for an EHC needs assessment reached the council.',
  authorityToldOfMediationOn: 'From the family or through the mediation adviser.',
  mediationOn: 'It may still be to come.',
  appealReceivedByTribunalOn: 'The day it arrived there, not the day it was sent.',
  orderMadeOn: 'Only an order that tells the council to do something.',
  conductEndedOn: 'Where it went on for a time, the last day of it.',
  [RESPOND_BY]: 'The date in the letter with which the Tribunal registered the appeal.',
}

interface Asked {
  /** These are always asked, and needed. */
  readonly needed: readonly EventName[]
  /** These are offered to tick. */
  readonly offered: readonly EventName[]
}

const APPEAL: Asked = {
  needed: ['noticeSentOn'],
  offered: [
    'adviserContactedOn',
    'adviserToldNoMediationOn',
    'authorityToldOfMediationOn',
    'mediationOn',
    'certificateIssuedOn',
    'appealReceivedByTribunalOn',
    'appealReceivedByAuthorityOn',
    'responseReceivedOn',
    'orderMadeOn',
  ],
}
const COMPLAINT: Asked = { needed: [], offered: ['awareOfMatterOn', 'groundsAroseOn'] }

const asked: Record<DisputeKind | typeof NO_DISPUTE, Asked> = {
  'refusal-to-assess': APPEAL,
  'refusal-to-issue-plan': APPEAL,
  'plan-content': APPEAL,
  'refusal-to-reassess': APPEAL,
  'refusal-to-amend-plan': APPEAL,
  'cease-to-maintain-plan': APPEAL,
  'draft-plan': { needed: ['draftPlanServedOn'], offered: ['requestReceivedOn', 'draftCommentsMadeOn'] },
  'disability-discrimination': { needed: ['conductEndedOn'], offered: ['claimReceivedOn'] },
  'education-duties': COMPLAINT,
  'special-educational-provision': COMPLAINT,
  'health-or-social-care-provision': COMPLAINT,
  'between-authorities': COMPLAINT,
  'statement-of-sen': { needed: [], offered: [] },
  [NO_DISPUTE]: {
    needed: [],
    offered: [
      'requestReceivedOn',
      'assessmentDecisionSentOn',
      'draftPlanServedOn',
      'reassessmentRequestReceivedOn',
      'planMadeOrReviewedOn',
      'reviewMeetingOn',
      'amendmentNoticeSentOn',
      'nextPhaseStartsOn',
      'post16StartsOn',
      'movedOn',
    ],
  },
}

/** The dates on the page: those needed, those to tick, and those that the person added. */
export interface DatesAsked {
  readonly needed: readonly EventName[]
  readonly offered: readonly EventName[]
  readonly added: readonly DateField[]
  /** What else there is to add, by stage. */
  readonly others: readonly { readonly stage: string; readonly fields: readonly DateField[] }[]
}

export function datesAsked(answers: Answers): DatesAsked {
  const { needed, offered } = askedOf(answers.kind)
  const relevant = relevantTo(answers)
  const ticks = offered.filter((event) => relevant === null || relevant.has(event))
  const shown = new Set<string>([...needed, ...ticks])
  const added = Object.keys(answers.dates)
    .filter(isField)
    .filter((field) => !shown.has(field))
  for (const field of added) shown.add(field)
  return {
    needed,
    offered: ticks,
    added,
    others: stages
      .map(({ stage, fields }) => ({ stage, fields: fields.filter((field) => !shown.has(field)) }))
      .filter(({ fields }) => fields.length > 0),
  }
}

const askedOf = (kind: string): Asked =>
  Object.hasOwn(asked, kind) ? asked[kind as keyof typeof asked] : { needed: [], offered: [] }

/** The dates without which there is no answer. */
export const neededDates = (kind: string): readonly EventName[] => askedOf(kind).needed

/** The dates that start, meet or end a limit of this dispute; null where any date can matter. */
function relevantTo(answers: Answers): ReadonlySet<string> | null {
  const classification = classificationOf(answers)
  if (classification === null || askedOf(answers.kind) !== APPEAL) return null
  const { needed } = classification.certificate
  return new Set(
    classification.limits.flatMap((id): readonly string[] => {
      const { counts, metBy, supersededBy } = timeLimits[id]
      const limbs = counts.limbs.filter(({ where }) => needed || where !== 'certificate-needed')
      return [...limbs.map(({ event }) => event), ...metBy, ...supersededBy.map(({ trigger }) => trigger)]
    }),
  )
}

/** What follows from the decision alone; null until it is complete. */
export function classificationOf(answers: Answers): Classification | null {
  const dispute = disputeOf(answers)
  if (dispute === null || (answers.kind === 'plan-content' && answers.sections.length === 0)) return null
  try {
    return classifyDecision(dispute)
  } catch {
    return null
  }
}

/** The dispute as the library takes it; null when nothing is in dispute. */
export function disputeOf({ kind, sections, recommendations, detained }: Answers): Dispute | null {
  if (kind === NO_DISPUTE) return null
  return {
    kind,
    ...(kind === 'plan-content' ? { sections } : {}),
    ...(takesRecommendations(kind) && recommendations.length > 0 ? { recommendations } : {}),
    ...(detained ? { detained } : {}),
  } as unknown as Dispute
}

/** Each stage begins with this event, in the order of the law's events table. */
const STAGES: readonly (readonly [EventName, string])[] = [
  ['requestReceivedOn', 'Request, assessment and plan'],
  ['reassessmentRequestReceivedOn', 'Re-assessment'],
  ['planMadeOrReviewedOn', 'Yearly review'],
  ['post16StartsOn', 'Next phase of education'],
  ['awareOfMoveOn', 'Move to another council'],
  ['noticeSentOn', 'Notice and mediation'],
  ['appealReceivedByTribunalOn', 'Appeal'],
  ['permissionSoughtOn', "After the Tribunal's decision"],
  ['planCeasedOn', 'What the council did'],
  ['conductEndedOn', 'Other ways to complain'],
]

/** Every date there is, by stage. */
export const stages: readonly { readonly stage: string; readonly fields: readonly DateField[] }[] = (() => {
  const all = Object.keys(events) as EventName[]
  return STAGES.map(([first, stage], i) => {
    const next = STAGES[i + 1]?.[0]
    const fields: DateField[] = all.slice(all.indexOf(first), next === undefined ? undefined : all.indexOf(next))
    return { stage, fields: stage === 'Appeal' ? [...fields, RESPOND_BY] : fields }
  })
})()
