// What the library refuses, said to a person and tied to the question it is about.
import { eventLabel, events, type LimitId, limitLabel, type TimescalesError, timeLimits } from 'send-dispute-timescales'
import type { AnswerProblem, Answers } from './answers'
import { plainDate } from './dates'
import { RESPOND_BY } from './questions'

/** The error with its field; names of events and limits are put in words, and ISO dates as people write them. */
export function plainProblem(error: TimescalesError, answers: Answers): AnswerProblem {
  const field = fieldOf(error, answers)
  return { field, href: hrefOf(field, answers), message: inWords(error.message) }
}

/** The question that the path of an error belongs to; where it names none, the first date. */
function fieldOf({ path }: TimescalesError, answers: Answers): string {
  const [, root = '', rest = ''] = /^(\w+)[.[]?(.*)$/.exec(path) ?? []
  if (root === 'dates' && rest !== '') return rest
  if (root === 'directed') return RESPOND_BY
  if (path === 'options.asAt') return 'asAt'
  const question = /^dispute\.(\w+)/.exec(path)?.[1]
  if (question !== undefined && question in QUESTIONS) return question
  return Object.keys(answers.dates)[0] ?? 'kind'
}

/** The questions about the decision; their first choice has the name of the question as its id. */
const QUESTIONS = { kind: '', sections: '', recommendations: '', detained: '' }

function hrefOf(field: string, answers: Answers): string {
  if (field in QUESTIONS) return `#${field}`
  return field === 'asAt' || field in answers.dates ? `#${field}-day` : '#kind'
}

/** A message for programmers as one for people. */
export const inWords = (message: string): string =>
  message
    .replace(/"?dates\.(\w+)"?/g, (found, event: string) =>
      event in events ? quoted(eventLabel(event as never)) : found,
    )
    .replace(/directed\["appeal\.respond"\]/g, 'the date that the Tribunal named for the response')
    .replace(/\b[a-z]+(?:-[a-z]+)*\.[a-z0-9-]+/g, (found) =>
      found in timeLimits ? quoted(limitLabel(found as LimitId)) : found,
    )
    .replace(/\(?\b(\d{4}-\d{2}-\d{2})\)?/g, (found, iso: string) =>
      Number.isNaN(Date.parse(iso)) ? found : found.replace(iso, plainDate(iso)),
    )
    .replace(/^“\p{Ll}/u, (start) => start.toUpperCase())

const quoted = (text: string): string => `“${text}”`
