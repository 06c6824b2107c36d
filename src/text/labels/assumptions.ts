// What a result takes as given: a label for each, and the sentences that say what it means.
import type { Assumption } from '../../law/counting-rules'
import type { ProvisionId } from '../../law/provisions'
import { say, wordsFor } from '../sentence'

interface AssumptionWords {
  readonly label: string
  readonly sentences: string
  readonly law: readonly ProvisionId[]
}

const assumptions = {
  'working-day-assumed': {
    label: 'what a working day is',
    sentences:
      'No text read for this says what a working day is. This leaves out weekends and bank holidays, and nothing else',
    law: [],
  },
  'certificate-needed': {
    label: 'a mediation certificate is needed',
    sentences:
      'This takes it that a mediation certificate is needed. If it is not, the date of the certificate does not count',
    law: ['CFA s.55(2)'],
  },
  'could-be-earlier': {
    label: 'the end could be earlier',
    sentences: 'A date is missing here. With it, the time could end sooner',
    law: [],
  },
  'upper-tribunal-day-for-day': {
    label: 'days left out are made up one for one',
    sentences: 'Each day left out is made up by one more day at the end. That is how we read the rule',
    law: ['UT Rules 12(3)'],
  },
  'notice-sent-with-decision': {
    label: 'the decision is taken for the notice',
    sentences:
      'Nobody gave the day on which the letter with the decision was sent. This takes the day of the decision for it',
    law: [],
  },
  'directed-lodging-date-stands': {
    label: 'the date that the Tribunal named stands',
    sentences:
      'The Tribunal named a day in August or at Christmas. It might count as moved to the next working day after that, but this keeps the safe day',
    law: ['Rules 12(4)'],
  },
  'received-by-17:00': {
    label: 'it came by 5pm',
    sentences: 'It came on the last day, at an hour not known. This takes it that it came by 5pm',
    law: ['Rules 12(1)'],
  },
} satisfies Record<Assumption, AssumptionWords>

const wordsOf = (id: Assumption): AssumptionWords =>
  wordsFor<Assumption, AssumptionWords>(assumptions, id, { what: 'an assumption', code: 'invalid-input' })

/**
 * What a result takes as given, for a column or a footnote.
 *
 * @throws TimescalesError `invalid-input`
 * @example assumptionLabel('received-by-17:00') // 'it came by 5pm'
 */
export const assumptionLabel = (id: Assumption): string => wordsOf(id).label

/** What a result takes as given, in full. */
export function explainAssumption(id: Assumption): string {
  const { sentences, law } = wordsOf(id)
  return say(sentences, law)
}
