// What a person answered, and the case file that it makes.
import { buildTimeline, type CaseFile, planSections, type Timeline, TimescalesError } from 'send-dispute-timescales'
import type { DatePart, Problem } from '../shared/design-system'
import { isBlank, NO_DATE, readTyped, type TypedDate } from './dates'
import { plainProblem } from './problems'
import { disputeOf, fieldPhrase, isField, kinds, NO_DISPUTE, neededDates, RESPOND_BY } from './questions'

export interface Answers {
  /** A kind of dispute, `none`, or empty until it is chosen. */
  readonly kind: string
  readonly sections: readonly string[]
  readonly recommendations: readonly string[]
  readonly detained: boolean
  /** By event; ticked but empty ones too. */
  readonly dates: Readonly<Record<string, TypedDate>>
  /** The day to look at the case from. */
  readonly asAt: TypedDate
  /** What tells this case from another in one calendar; may be empty. */
  readonly name: string
}

export const blankAnswers = (today: TypedDate): Answers => ({
  kind: '',
  sections: [],
  recommendations: [],
  detained: false,
  dates: {},
  asAt: today,
  name: '',
})

/** Something wrong with an answer, and where. */
export interface AnswerProblem extends Problem {
  /** The question it belongs to: a date field, `kind`, `sections` and the like. */
  readonly field: string
  readonly wrong?: readonly DatePart[]
}

export type Outcome =
  | { readonly timeline: Timeline; readonly problems?: undefined }
  | { readonly timeline?: undefined; readonly problems: readonly AnswerProblem[] }

/** The timeline, or everything that is wrong with the answers. */
export function workOut(answers: Answers): Outcome {
  const problems: AnswerProblem[] = []
  if (!Object.hasOwn(kinds, answers.kind) && answers.kind !== NO_DISPUTE)
    problems.push({ field: 'kind', href: '#kind', message: 'Select what was decided' })
  if (answers.kind === 'plan-content' && answers.sections.length === 0)
    problems.push({
      field: 'sections',
      href: '#sections',
      message: 'Select the sections of the plan you disagree with',
    })
  const dates = readDates(answers, problems)
  const asAt = read('asAt', answers.asAt, "today's date", problems)
  if (problems.length > 0 || asAt === null) return { problems }

  try {
    return { timeline: buildTimeline(caseFileOf(answers, dates), { asAt }) }
  } catch (error) {
    if (error instanceof TimescalesError) return { problems: [plainProblem(error, answers)] }
    throw error
  }
}

function readDates(answers: Answers, problems: AnswerProblem[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  const needed = neededDates(answers.kind)
  const fields = new Set<string>([...needed, ...Object.keys(answers.dates)])
  for (const field of fields) {
    const typed = answers.dates[field] ?? NO_DATE
    if (!isField(field)) {
      problems.push({
        field,
        href: '#kind',
        message: `The link has “${field.slice(0, 40)}”, which this page does not know`,
      })
      continue
    }
    const iso = read(field, typed, `the day when ${fieldPhrase(field)}`, problems)
    if (iso !== null) dates.set(field, iso)
  }
  if (answers.kind === NO_DISPUTE && fields.size === 0)
    problems.push({ field: 'ticks', href: '#ticks', message: 'Select what has happened, and give at least one date' })
  return dates
}

function read(field: string, typed: TypedDate, phrase: string, problems: AnswerProblem[]): string | null {
  if (isBlank(typed)) {
    problems.push({ field, href: `#${field}-day`, message: `Enter ${phrase}` })
    return null
  }
  const iso = readTyped(typed)
  if (typeof iso === 'string') return iso
  const message = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} ${iso.says}`
  problems.push({ field, href: `#${field}-${iso.wrong[0] ?? 'day'}`, message, wrong: iso.wrong })
  return null
}

/** The case as the library takes it. */
export function caseFileOf(answers: Answers, dates: ReadonlyMap<string, string>): CaseFile {
  const dispute = disputeOf(answers)
  const respondBy = dates.get(RESPOND_BY)
  const events = [...dates].filter(([field]) => field !== RESPOND_BY)
  return {
    ...(dispute === null ? {} : { dispute }),
    dates: Object.fromEntries(events),
    ...(respondBy === undefined ? {} : { directed: { 'appeal.respond': respondBy } }),
    ...(answers.name === '' ? {} : { reference: answers.name }),
  }
}

/** The sections that can be ticked: H stands for H1 and H2 together and is left out. */
export const sectionsToTick = Object.keys(planSections).filter((section) => section !== 'H')
