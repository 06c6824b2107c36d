// What stands in the form on Continue: the answers it gives, or what is wrong with them.
import type { TimescalesError } from 'send-dispute-timescales'
import { words } from 'site-language'
import { type DateProblem, judge } from '../dates/checks'
import { type DatePart, spread, type TypedDate, typedOf } from '../dates/typed'
import { type FieldProblem, tileId } from '../draw/fields'
import { type Answers, dayIn, NONE, NOT_KNOWN } from '../flow/answers'
import type { Ask } from '../flow/questions'
import { theDate } from '../flow/told'
import { refusedDays, refusedWords } from './refused'

export interface FormReading {
  readonly given: Answers
  readonly typed: Readonly<Record<string, TypedDate>>
  readonly problems: readonly FieldProblem[]
}

export function readForm(form: FormData, asks: readonly Ask[], answers: Answers, today: string): FormReading {
  const given: Record<string, string> = {}
  const typed: Record<string, TypedDate> = {}
  const problems: FieldProblem[] = []
  for (const ask of asks) {
    const { key } = ask
    if (ask.type === 'date') {
      const boxes = boxesOf(form, key)
      typed[key] = spread(boxes, words.date.months)
      const { iso, problem } = judge(boxes, words.date.months, { today, planned: ask.planned, optional: ask.optional })
      if (problem !== undefined) problems.push(dateProblem(key, problem, answers))
      else {
        given[key] = iso ?? NOT_KNOWN
        if (iso !== null && iso !== undefined) typed[key] = typedOf(iso, words.date.months)
      }
      continue
    }
    const chosen = form.getAll(key).map(String)
    if (chosen.length > 0) given[key] = chosen.join(',')
    else if (ask.type === 'ticks' && ask.optional) given[key] = NONE
    else problems.push({ key, message: nothingChosen(ask), parts: [], href: tileId(key, 0) })
  }
  return { given, typed, problems }
}

const boxesOf = (form: FormData, key: string): TypedDate => {
  const box = (part: DatePart): string => String(form.get(`${key}-${part}`) ?? '')
  return { day: box('day'), month: box('month'), year: box('year') }
}

function nothingChosen({ key, type }: Ask): string {
  const said = words.errors.nothingChosen
  if (key === 'who') return said.who
  if (key === 'what') return said.what
  return type === 'ticks' ? said.ticks : said.other
}

const PARTS: Partial<Record<DateProblem['code'], readonly DatePart[]>> = {
  'no-such-day': ['day', 'month'],
  'in-the-future': ['year'],
  'no-such-month': ['month'],
  'short-year': ['year'],
}

function dateProblem(key: string, problem: DateProblem, answers: Answers): FieldProblem {
  const parts =
    problem.code === 'incomplete'
      ? problem.missing
      : problem.code === 'unreadable'
        ? [problem.part]
        : (PARTS[problem.code] ?? [])
  return {
    key,
    message: words.errors.date(theDate(key, answers), problem),
    parts,
    href: `${key}-${parts[0] ?? 'day'}`,
  }
}

/** The days of a link that must have come, and have not. */
export const problemsAhead = (asks: readonly Ask[], answers: Answers, today: string): readonly FieldProblem[] =>
  asks.flatMap((ask) => {
    const iso = ask.type === 'date' && !ask.planned ? dayIn(answers, ask.key) : null
    return iso === null || iso <= today ? [] : [dateProblem(ask.key, { code: 'in-the-future', iso }, answers)]
  })

/** What the library refuses, in the words of the page, at the field it is about where that is on the page. */
export function refusedProblem(error: TimescalesError, asks: readonly Ask[], answers: Answers): FieldProblem {
  const asked = (key: string): boolean => asks.some((ask) => ask.key === key)
  const here =
    refusedDays(error, answers)
      .map(({ key }) => key)
      .find(asked) ??
    asks.find(({ type }) => type === 'date')?.key ??
    asks[0]?.key ??
    ''
  return {
    key: here,
    message: refusedWords(error, answers),
    parts: [],
    href: asks.some((ask) => ask.key === here && ask.type === 'date') ? `${here}-day` : here,
  }
}
