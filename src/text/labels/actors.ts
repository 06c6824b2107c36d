// Who has to act: the label of each actor, and the subject of a sentence about it.
import type { Actor } from '../../law/actors'
import { wordsFor } from '../sentence'

const actors = {
  'local-authority': 'the council',
  'advice-giver': 'whoever was asked for advice',
  'parent-or-young-person': 'the parent or young person',
  'review-arranger': 'whoever arranges the review',
  'school-or-local-authority': 'the school or the council',
  'old-local-authority': 'the old council',
  'new-local-authority': 'the new council',
  'mediation-adviser': 'the mediation adviser',
  'commissioning-body': 'the health commissioning body',
  'mediation-arranger': 'whoever arranges the mediation',
  party: 'either side',
  applicant: 'the applicant',
  appellant: 'whoever is appealing',
  complainant: 'the person complaining',
  claimant: 'the claimant',
  'home-authority': 'the home council',
  'appropriate-person': "the detained young person or the child's parent",
  'local-authority-or-health-body': 'the council or the health body',
  'health-body': 'the health body',
  'school-or-institution': 'the school or college',
  parties: 'both sides',
  respondent: 'the other side',
  'parent-or-pupil': 'the parent or pupil',
  'responsible-body': 'the school',
  'recipient-of-letter': 'whoever got the letter',
  defendant: 'the defendant',
} satisfies Record<Actor, string>

const named = (actor: string): string =>
  wordsFor(actors, actor as Actor, { what: 'an actor of a time limit', code: 'invalid-input' })

/**
 * Who has to act, for a column or a heading.
 *
 * @throws TimescalesError `invalid-input`
 * @example actorLabel('local-authority') // 'council'
 */
export const actorLabel = (actor: string): string => named(actor).replace(/^the /, '')

/** The actor in a sentence: `you` for the parent or young person, who is the reader there. */
export const subjectOf = (actor: string): string => (isReader(actor) ? 'you' : named(actor))

/** Who has to leave time to this actor. */
export const giverOf = (actor: string): string => (isReader(actor) ? 'the council' : 'the home council')

export const isReader = (actor: string): boolean => actor === 'parent-or-young-person'
