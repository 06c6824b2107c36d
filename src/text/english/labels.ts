// Labels, each by the id of the law, for a column, a heading or a list.
import type { State } from '../../deadlines/status'
import type { Scope } from '../../disputes/route'
import type { Assumption, CountingRuleId } from '../../law/counting-rules'
import type { DisputeKind, PlanSection } from '../../law/dispute-kinds'
import type { ExceptionId } from '../../law/exceptions'
import { phrase } from '../phrase'

export const states = {
  'not-started': 'not begun',
  'not-due': 'to do',
  waiting: 'waiting',
  'due-today': 'due today',
  overdue: 'late',
  relieved: 'lifted, as soon as practicable',
  met: 'done in time',
  'met-late': 'done late',
  'met-time-unknown': 'done, day not known',
  lapsed: 'passed',
  'not-recorded': 'not recorded',
  'not-applicable': 'no longer needed',
} satisfies Record<State, string>

/** How an entry stands, for a column, where its state alone would say too little or too much. */
export const entries = {
  /** A right, not a duty. */
  canDo: 'can do',
  canDoToday: 'can do until today',
  /** `day` is as the caller prints it. */
  onDay: phrase('{state}, {day}'),
  afterHour: phrase('{state}, after {hour}'),
  done: 'done',
  /** Of an appointment. */
  decided: 'decided',
  notKnownIfInTime: 'done, not known if in time',
  unknownIfInTime: phrase('done, {day}, not known if in time'),
  limitWasLifted: phrase('{state}; the limit was lifted'),
}

export const kinds = {
  'refusal-to-assess': 'refusal to assess',
  'refusal-to-issue-plan': 'refusal to issue a plan',
  'plan-content': 'what the plan says',
  'refusal-to-reassess': 'refusal to re-assess',
  'refusal-to-amend-plan': 'refusal to amend the plan',
  'cease-to-maintain-plan': 'decision to end the plan',
  'draft-plan': 'what the draft plan says',
  'disability-discrimination': 'disability discrimination by a school',
  'education-duties': 'how education duties are carried out',
  'special-educational-provision': 'special educational provision made',
  'health-or-social-care-provision': 'health or social care provision',
  'between-authorities': 'between the council and the health body',
  'statement-of-sen': 'statement of SEN',
} satisfies Record<DisputeKind, string>

export const sections = {
  A: 'section A: views, interests and hopes',
  B: 'section B: special educational needs',
  C: 'section C: health needs',
  D: 'section D: social care needs',
  E: 'section E: outcomes',
  F: 'section F: special educational provision',
  G: 'section G: health provision',
  H: 'section H: social care provision',
  H1: 'section H1: social care provision under 18',
  H2: 'section H2: other social care provision',
  I: 'section I: placement',
  J: 'section J: personal budget',
  K: 'section K: advice and information',
} satisfies Record<PlanSection, string>

export const scopes = { education: 'education', health: 'health', 'social-care': 'social care' } satisfies Record<
  Scope,
  string
>

export const rules = {
  'month-corresponding-date': 'a month ends on the same date',
  'event-day-excluded': 'the day of the event is not counted',
  'event-day-counts': 'the day of the event is day 1',
  'before-date': 'the day before the date named is the last',
  'at-least-before': 'counted back from the event',
  'working-day': 'weekends and bank holidays are left out',
  'working-day-assumed': 'weekends and bank holidays are left out, as we read it',
  'five-pm': 'the last day ends at 5pm',
  'roll-to-working-day': 'moves to the next working day',
  'lodge-after-august-or-christmas': 'moves past August, or past Christmas',
  'days-not-counted': 'August and Christmas days are not counted',
  'directed-date': 'the Tribunal named a date',
  'agreed-date': 'the parties agreed a date',
  'upper-tribunal-days-not-counted': 'August and Christmas days are made up after the end',
} satisfies Record<CountingRuleId, string>

export const exceptions = {
  'school-closed': 'a long school closure',
  'early-years-closed': 'a long early years closure',
  'exceptional-circumstances': 'exceptional circumstances',
  'absent-from-area': 'a long absence from the area',
  'missed-appointment': 'a missed appointment',
  coronavirus: 'coronavirus',
} satisfies Record<ExceptionId, string>

/** When an exception holds; one whose own words are the test has none. */
export const exceptionTests = {
  closure: ({ closed, window }: { closed: number; window: number }) =>
    `closed for at least ${closed} days, and advice asked for between ${window} days before it closes and ${window} days before it reopens`,
  absence: ({ weeks, weeksForCompliance }: { weeks: number; weeksForCompliance: number }) =>
    `away from the area for at least ${weeks} weeks on end; for complying with an order, an agreement or a concession, at least ${weeksForCompliance} weeks`,
  ends: phrase('the time ends from {from} to {through}'),
}

/** What a result takes as given, for a column or a footnote. */
export const assumptions = {
  'working-day-assumed': 'what a working day is',
  'certificate-needed': 'a mediation certificate is needed',
  'could-be-earlier': 'the end could be earlier',
  'upper-tribunal-day-for-day': 'days left out are made up one for one',
  'notice-sent-with-decision': 'the letter went on the day of the decision',
  'directed-lodging-date-stands': 'the date that the Tribunal named stands',
  'received-by-17:00': 'it came by 5pm',
} satisfies Record<Assumption, string>
