// Who acts, and whose a step is.
import type { Actor, Side } from '../../law/actors'
import type { Party } from '../../law/dispute-kinds'
import type { Texts } from '../phrase'

/** The reader: the parent or the young person. */
export const you = 'you'

/** Who acts, as the subject of a sentence or after "for". */
export const actors = {
  'local-authority': 'the council',
  'advice-giver': 'whoever was asked for advice',
  'parent-or-young-person': 'the parent or young person',
  'review-arranger': 'whoever arranges the review',
  'school-or-local-authority': 'the school or the council',
  'old-local-authority': 'the old council',
  'new-local-authority': 'the new council',
  'mediation-adviser': 'the adviser',
  'commissioning-body': 'the health commissioning body',
  'mediation-arranger': 'whoever arranges the mediation',
  party: 'either side',
  applicant: 'whoever was refused',
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

/** Who acts, for a column or a heading. */
export const actorLabel = ({ actor }: Texts<'actor'>) => actor.replace(/^the /, '')

export const sides = { family: 'family', authority: 'council', other: 'others' } satisfies Record<Side, string>

export const parties = {
  'parent-or-young-person': 'the parent or young person',
  'local-authority': 'the council',
  'governing-body': 'the governing body',
  'early-years-provider': 'the early years provider',
  school: 'the school',
  academy: 'the academy',
  'further-education-institution': 'the further education college',
  'post-16-institution': 'the post-16 college or other institution',
  'health-commissioning-body': 'the health commissioning body',
} satisfies Record<Party, string>
