// Who has to act, and on which side of the dispute they stand.

/** The family; the councils and whoever acts for them; anybody else, such as an adviser, a school or a health body. */
export type Side = 'family' | 'authority' | 'other'

/** Each actor's side. Rights open to either party stand with the family, which uses them in practice. */
export const actors = {
  'parent-or-young-person': 'family',
  'appropriate-person': 'family',
  'parent-or-pupil': 'family',
  party: 'family',
  parties: 'family',
  applicant: 'family',
  appellant: 'family',
  complainant: 'family',
  claimant: 'family',
  'local-authority': 'authority',
  'old-local-authority': 'authority',
  'new-local-authority': 'authority',
  'home-authority': 'authority',
  'local-authority-or-health-body': 'authority',
  'review-arranger': 'authority',
  'school-or-local-authority': 'authority',
  'mediation-arranger': 'authority',
  respondent: 'authority',
  'recipient-of-letter': 'authority',
  defendant: 'authority',
  'advice-giver': 'other',
  'school-or-institution': 'other',
  'responsible-body': 'other',
  'mediation-adviser': 'other',
  'commissioning-body': 'other',
  'health-body': 'other',
} as const satisfies Record<string, Side>

/** Who has to act, as the time limits name it. */
export type Actor = keyof typeof actors

/** The side of an actor. */
export const sideOf = (actor: Actor): Side => actors[actor]
