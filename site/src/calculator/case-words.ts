// A case in words: what it is about, its steps, and how each stands.
import {
  actorLabel,
  type Classification,
  entryLabel,
  explainEntry,
  kindLabel,
  limitLabel,
  type PlanSection,
  type State,
  sectionLabel,
  type Timeline,
  type TimelineDeadline,
  type TimelineEntry,
  timeLimits,
} from 'send-dispute-timescales'
import type { Answers } from './answers'
import { daysBetween, longDate, plainDate, readTyped, shortDate } from './dates'
import { type DateField, fieldPhrase, isField, kinds, NO_DISPUTE } from './questions'

/** An entry that has a date. */
export interface Step {
  readonly entry: TimelineEntry
  readonly deadline: TimelineDeadline
}

const isStep = (step: { entry: TimelineEntry; deadline: TimelineDeadline | null }): step is Step =>
  step.deadline !== null

/** Every step with a date, in the order in which they are due. */
export const stepsOf = ({ entries }: Timeline): readonly Step[] =>
  entries
    .map((entry) => ({ entry, deadline: entry.deadline }))
    .filter(isStep)
    .sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn))

const OPEN: readonly State[] = ['not-due', 'due-today', 'overdue', 'relieved']
export const isOpen = ({ entry }: Step): boolean => OPEN.includes(entry.state)

/** What is due next, and what is next for the family where that is something else. */
export function nextSteps(timeline: Timeline): { readonly next: Step | null; readonly family: Step | null } {
  const open = stepsOf(timeline).filter(isOpen)
  const next = open.find(({ entry }) => entry.id === timeline.next?.id) ?? null
  const family = open.find(({ deadline }) => deadline.actor === 'parent-or-young-person') ?? null
  return { next, family: family?.entry.id === next?.entry.id ? null : family }
}

/** What has to be explained to the Tribunal, besides the steps that are shown anyway. */
export const otherLateSteps = (timeline: Timeline, shown: readonly (Step | null)[]): readonly Step[] =>
  stepsOf(timeline).filter(
    (step) =>
      !shown.some((other) => other?.entry.id === step.entry.id) &&
      (step.entry.state === 'overdue' || (step.entry.limit === 'appeal.lodge' && step.entry.state === 'met-late')),
  )

export interface Explained {
  /** What to do, or what became of it. */
  readonly lead: readonly string[]
  /** From which day it was counted, and how. */
  readonly why: readonly string[]
}

/** The explanation of a step in two parts: it turns to the counting with the day it began. */
export function explained(entry: TimelineEntry, timeline: Timeline): Explained {
  const items = explainEntry(entry, timeline)
  const turn = items.findIndex((item) => /^On \w+day \d/.test(item))
  const at = turn < 1 ? 1 : turn
  return { lead: items.slice(0, at), why: items.slice(at) }
}

const HOURS = { '17:00': '5pm' } as const

/** `5pm on Friday 2 January 2026`. */
export const dueWhen = ({ dueOn, dueTime }: TimelineDeadline): string =>
  `${dueTime === null ? '' : `${HOURS[dueTime]} on `}${longDate(dueOn)}`

/** `Fri 2 Jan 2026, 5pm`. */
export const shortDue = ({ dueOn, dueTime }: TimelineDeadline): string =>
  `${shortDate(dueOn)}${dueTime === null ? '' : `, ${HOURS[dueTime]}`}`

export const what = ({ entry }: Step): string => limitLabel(entry.limit)
export const who = ({ deadline }: Step): string => capital(actorLabel(deadline.actor))

/** How it stands, with the days left or over. */
export function standing({ entry, deadline: { dueOn } }: Step, asAt: string): string {
  const { state, metOn } = entry
  const left = daysBetween(asAt, dueOn)
  const label = capital(entryLabel(entry, metOn === null ? '' : plainDate(metOn)))
  if (state === 'not-due') return `${isDuty(entry) ? '' : `${label}, `}${days(left)} left`
  return state === 'overdue' ? `${label} by ${days(-left)}` : label
}

/** Whether it has to be done: a right or a floor need not. */
const isDuty = ({ limit }: TimelineEntry): boolean => timeLimits[limit].counts.force === 'must'

/** `By`, or for what nobody has to do `Until`. */
export const dayWord = ({ entry }: Step): string => (isDuty(entry) ? 'By' : 'Until')

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)

/** Colours of the tag; the words say the same. */
export const colours: Record<State, string> = {
  'not-started': 'grey',
  'not-due': 'blue',
  'due-today': 'orange',
  overdue: 'red',
  relieved: 'purple',
  met: 'green',
  'met-late': 'yellow',
  lapsed: 'grey',
  'not-applicable': 'grey',
}

/** `Refusal to assess`, with the sections where there are any. */
export function caseTitle({ kind, sections }: Answers): string {
  if (kind === NO_DISPUTE) return 'Nothing in dispute yet'
  const about = capital(kindLabel(kind as Classification['kind']))
  return sections.length === 0
    ? about
    : `${about}: ${sections.length === 1 ? 'section' : 'sections'} ${listed(sections)}`
}

/** What the person said, row by row. */
export function saidRows(answers: Answers): readonly (readonly [string, string])[] {
  const { kind, sections, recommendations, detained, dates } = answers
  const rows: (readonly [string, string])[] = [
    ['What was decided', kind === NO_DISPUTE ? 'Nothing is in dispute yet' : kinds[kind as keyof typeof kinds].label],
  ]
  if (sections.length > 0)
    rows.push(['Sections', sections.map((s) => capital(sectionLabel(s as PlanSection))).join('; ')])
  if (recommendations.length > 0)
    rows.push(['Also about', listed(recommendations.map((what) => what.replace('-', ' ')))])
  if (detained) rows.push(['Youth custody', 'Yes'])
  for (const [field, typed] of Object.entries(dates)) {
    const iso = readTyped(typed)
    if (isField(field) && typeof iso === 'string') rows.push([capital(fieldPhrase(field)), momentWords(iso)])
  }
  return rows
}

/** `2 January 2026, after 5pm`. */
function momentWords(iso: string): string {
  const [, time] = iso.split('T')
  if (time === undefined) return longDate(iso)
  return `${longDate(iso)}, ${time > '17:00' ? 'after 5pm' : `at ${time}`}`
}

/** What tells this case from others in a calendar, when the person gives it no name: the same as long as the case is. */
export function defaultName(answers: Answers): string {
  const first = FIRST_DATES.find((field) => field in answers.dates) ?? Object.keys(answers.dates)[0]
  const iso = first === undefined ? null : readTyped(answers.dates[first] ?? { day: '', month: '', year: '' })
  const about = answers.kind === NO_DISPUTE ? 'SEND' : kindLabel(answers.kind as Classification['kind'])
  return typeof iso === 'string' ? `${about}, ${plainDate(iso)}` : about
}

/** The dates that name a case: they do not change as it goes on. */
const FIRST_DATES: readonly DateField[] = ['noticeSentOn', 'draftPlanServedOn', 'conductEndedOn', 'requestReceivedOn']

/** `A, B and C`. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
