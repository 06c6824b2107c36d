// The way through the questions: which belong to the path, which is next, and what an answer leaves behind.
import type { Answers } from './answers'
import { isEvent, RELIEVED, withoutNewHearing } from './answers'
import { type Ask, type Circumstances, type Question, questions } from './questions'

const byId = new Map(questions.map((question) => [question.id, question]))

/**
 * The question of an id; `event.reviewReportSentOn` asks for the day of any event there is, `exception.review.decide`
 * for what lifts the date of one step.
 */
export function questionOf(id: string): Question | null {
  const lifted = /^exception\.(.+)$/.exec(id)?.[1]
  const exception = byId.get('exception')
  if (lifted !== undefined && exception !== undefined) {
    const asks: Question['asks'] = (answers, about) =>
      exception.asks(answers, about).filter(({ key }) => key === `${RELIEVED}${lifted}`)
    return { ...exception, id, asks }
  }
  const event = /^event\.(\w+)$/.exec(id)?.[1]
  if (event === undefined || !isEvent(event)) return byId.get(id) ?? null
  const ask: Ask = { type: 'date', key: event, planned: true, optional: true }
  return { id, when: () => false, asks: () => [ask] }
}

/** Every question that these answers lead to, in order; also those that are answered. */
export const pathOf = (answers: Answers, about: Circumstances): readonly Question[] =>
  questions.filter((question) => question.when(answers, about))

export const isAnswered = (question: Question, answers: Answers, about: Circumstances): boolean =>
  question.asks(answers, about).every((ask) => {
    const given = answers[ask.key] ?? ''
    // Who changes who they are may leave an answer behind that is not theirs to give.
    return given !== '' && (ask.type !== 'choice' || ask.options.includes(given))
  })

/**
 * The first question that is still open; null when the result can be shown.
 *
 * @param onTheWay whether the person comes from a question: a link opens without those that are only asked on the way
 */
export function nextQuestion(answers: Answers, about: Circumstances, onTheWay: boolean): Question | null {
  for (const question of pathOf(answers, about))
    if (!isAnswered(question, answers, about) && (onTheWay || !question.onTheWay)) return question
  return null
}

/** The question before this one on the path; null before the first. */
export function questionBefore(id: string, answers: Answers, about: Circumstances): Question | null {
  const path = pathOf(answers, about)
  const place = path.findIndex((question) => question.id === id)
  if (place >= 0) return path[place - 1] ?? null
  return path.at(-1) ?? null
}

/** New answers over the old, without what belonged to questions that the new answers no longer lead to. */
export function withAnswers(old: Answers, given: Answers, aboutOf: (answers: Answers) => Circumstances): Answers {
  const merged = { ...withoutNewHearing(given, old), ...given }
  const keysOf = (answers: Answers): Set<string> => {
    const about = aboutOf(answers)
    return new Set(pathOf(answers, about).flatMap((question) => question.asks(answers, about).map(({ key }) => key)))
  }
  const kept = keysOf(merged)
  const left = [...keysOf(old)].filter((key) => !kept.has(key) && !(key in given))
  return Object.fromEntries(Object.entries(merged).filter(([key]) => !left.includes(key)))
}
