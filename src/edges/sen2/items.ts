// The items of a return that matter to a time limit: each by its name, whatever the letter case, the year or the place.
import type { Sen2Part, Sen2Record } from './record'

/** The fields of a record that hold one item of the return. */
export type Field = Exclude<keyof Sen2Record, 'key' | 'place' | 'faults'>

export interface Item {
  readonly field: Field
  /** As the return spells it. */
  readonly name: string
  readonly part: Sen2Part
  readonly holds: 'date' | 'flag' | 'council' | readonly string[]
}

const OUTCOMES = ['Y', 'N', 'A', 'W', 'H', 'T'] as const

// biome-ignore format: one line an item, in the order of the return
const rows: { readonly [F in Field]: readonly [name: string, part: Sen2Part, holds: Item['holds']] } = {
  receivedDate:           ['ReceivedDate',           'request', 'date'],
  rya:                    ['RYA',                    'flag',    'flag'],
  requestOutcomeDate:     ['RequestOutcomeDate',     'request', 'date'],
  requestOutcome:         ['RequestOutcome',         'request', OUTCOMES],
  requestMediation:       ['RequestMediation',       'flag',    'flag'],
  requestTribunal:        ['RequestTribunal',        'flag',    'flag'],
  exported:               ['Exported',               'request', 'council'],
  assessmentOutcome:      ['AssessmentOutcome',      'request', [...OUTCOMES, 'S']],
  assessmentOutcomeDate:  ['AssessmentOutcomeDate',  'request', 'date'],
  assessmentMediation:    ['AssessmentMediation',    'flag',    'flag'],
  assessmentTribunal:     ['AssessmentTribunal',     'flag',    'flag'],
  otherMediation:         ['OtherMediation',         'flag',    'flag'],
  otherTribunal:          ['OtherTribunal',          'flag',    'flag'],
  week20:                 ['Week20',                 'flag',    'flag'],
  startDate:              ['StartDate',              'review',  'date'],
  ceaseDate:              ['CeaseDate',              'review',  'date'],
  transferLa:             ['TransferLA',             'review',  'council'],
  reviewMeeting:          ['ReviewMeeting',          'review',  'date'],
  reviewOutcome:          ['ReviewOutcome',          'review',  ['A', 'C', 'M']],
  reviewDraft:            ['ReviewDraft',            'review',  'date'],
  phaseTransferDueDate:   ['PhaseTransferDueDate',   'review',  'date'],
  phaseTransferFinalDate: ['PhaseTransferFinalDate', 'review',  'date'],
  lastReview:             ['LastReview',             'review',  'date'],
}

/** Every item by its name in lower case. */
export const items: ReadonlyMap<string, Item> = new Map(
  Object.entries(rows).map(([field, [name, part, holds]]) => [
    name.toLowerCase(),
    { field: field as Field, name, part, holds },
  ]),
)

/** The items of the header. */
export const headerItems: ReadonlySet<string> = new Set(['collection', 'year', 'referencedate', 'lea'])

/** What a keyed hash of a person is made of, under the names of each year. It is read only where there is a secret. */
export const personItems: ReadonlyMap<string, 'upn' | 'surname' | 'forename' | 'birthDate'> = new Map([
  ['upn', 'upn'],
  ['surname', 'surname'],
  ['familyname', 'surname'],
  ['forename', 'forename'],
  ['firstname', 'forename'],
  ['personbirthdate', 'birthDate'],
])

/** The item that dates each event of a case, for sentences about it. */
export const sen2ItemOf = {
  requestReceivedOn: 'ReceivedDate',
  assessmentDecisionSentOn: 'RequestOutcomeDate',
  noticeSentOn: 'RequestOutcomeDate',
  finalPlanSentOn: 'AssessmentOutcomeDate',
  noPlanNoticeSentOn: 'AssessmentOutcomeDate',
  planMadeOrReviewedOn: 'LastReview (or StartDate)',
  reviewMeetingOn: 'ReviewMeeting',
  reviewDecisionSentOn: 'LastReview',
  noAmendmentNoticeSentOn: 'LastReview',
  amendmentNoticeSentOn: 'ReviewDraft',
  amendedPlanSentOn: 'PhaseTransferFinalDate',
  nextPhaseStartsOn: 'PhaseTransferDueDate',
  post16StartsOn: 'PhaseTransferDueDate',
} as const
