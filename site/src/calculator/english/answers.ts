// The answers as they are said back: at the foot, and in the line above the first heading.
import { html } from '../../shared/html'
import { isFamily, type Voice } from '../people'
import { list, lower, on } from './writing'

/** The decisions, as the line above the first heading has them. */
const KINDS: Record<string, string> = {
  'refusal-to-assess': 'The council will not assess',
  'refusal-to-issue-plan': 'The council will not make a plan',
  'plan-content': 'A plan you disagree with',
  'refusal-to-reassess': 'The council will not assess again',
  'refusal-to-amend-plan': 'The council will not change the plan',
  'cease-to-maintain-plan': 'The council will end the plan',
}

/** The same for somebody else than the family. */
const OTHER_KINDS: Record<string, string> = { ...KINDS, 'plan-content': 'A plan in dispute' }

const role = (v: Voice): string =>
  v === 'council'
    ? ' · council officer'
    : v === 'school'
      ? ' · school or college'
      : v === 'health'
        ? ' · health body'
        : ''

/** How an answer is named in the list of answers. */
export const answerNames = {
  who: 'Who you are',
  what: 'What happened',
  where: 'Where you work',
  born: 'Date of birth',
  sixteen: '16 or over this school year',
  decision: 'The council decided',
  about: 'Only about the school?',
  care: 'About',
  also: 'Also about',
  recommend: 'Also about',
  letter: 'A letter from the council',
  contacted: 'Contacted an adviser',
  certificate: 'Certificate',
  mediation: 'Mediation',
  waiting: 'Waiting for',
  phase: 'Next stage',
  aware: 'The old council knew',
  arrived: 'Plan reached the new council',
  draft: 'What arrived',
  hour: 'Arrived by 5pm',
  outcome: 'What there is',
  duties: 'The council must',
  ownDates: 'A date of its own',
  agreed: 'Agreed',
  reinstatement: 'Asks for a pupil to be taken back',
  matter: 'About',
  exception: 'Exception',
} as Record<string, string>

export const answerValues = {
  notKnown: 'Not known',
  none: 'None of these',
  bornKept: 'Given, and not kept',
  newDate: (what: string) => `${what}: new date`,
  toldDate: (what: string) => `${what}: date in the letter`,
  agreedDate: (what: string) => `${what}: agreed date`,
  doneOn: (what: string) => `${what}: done`,
  lifted: (what: string) => `${what}: exception`,
  afterFive: 'after 5pm',
}

/** The line above the first heading: what the case is about. */
export const caseLine = {
  decision: (v: Voice, kind: string, sent: string | null, printed: boolean) =>
    html`${(isFamily(v) ? KINDS : OTHER_KINDS)[kind] ?? 'The decision'}${sent === null ? ', nothing in writing' : html` · ${kind === 'plan-content' ? 'plan' : 'letter'} ${printed ? 'dated' : 'sent'} ${on(sent)}`}${role(v)}`,
  lost: (v: Voice, kind: string) =>
    html`${(isFamily(v) ? KINDS : OTHER_KINDS)[kind] ?? 'The decision'} · ${kind === 'plan-content' ? 'plan' : 'letter'} missing${role(v)}`,
  dated: (v: Voice, about: string, short: string, iso: string) => html`${about} · ${lower(short)} ${on(iso)}${role(v)}`,
  /** The sections that an order changes belong to what it is about. */
  order: (ticks: readonly string[]) => {
    const sections = [
      ...(ticks.includes('amend') ? ['section B or F'] : []),
      ...(ticks.includes('placement') ? ['section I'] : []),
    ]
    return ['Tribunal order', ...(sections.length > 0 ? [list(sections)] : [])].join(' · ')
  },
  about: (v: Voice, about: string) => html`${about}${role(v)}`,
  abouts: {
    waiting: {
      assessment: 'Request for an assessment',
      plan: 'Assessment and plan',
      review: 'Annual review',
      changes: 'Changes to the plan',
      annual: 'Annual review',
      phase: 'Next stage of education',
      move: 'Move to a new council',
      reassessment: 'Another assessment',
      advice: 'Advice for an assessment',
      consultation: 'Consultation about a school',
      meeting: 'Annual review',
      'health-mediation': 'Mediation about health',
    } as Record<string, string>,
    draft: 'Draft plan',
    changes: 'Proposed changes to the plan',
    appeal: 'Appeal to the Tribunal',
    agreement: 'Agreement at mediation',
    concession: 'Appeal that the council does not oppose',
    reversal: 'Change of mind',
    decision: 'Decision of the Tribunal',
    discrimination: 'Disability discrimination by a school',
    other: {
      council: 'How the council does its work',
      school: 'The help a school or college gives',
      care: 'Health or social care',
    } as Record<string, string>,
  },
}
