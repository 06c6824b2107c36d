// A question or an answer as it is drawn, from a link and a day, without a browser.
import { circumstancesOf, viewOf, workOut } from '../../src/calculator/case/work-out'
import { questionPage } from '../../src/calculator/draw/question'
import { resultPage } from '../../src/calculator/draw/result'
import { nextQuestion, questionOf } from '../../src/calculator/flow/flow'
import { told } from '../../src/calculator/flow/told'
import { fromHash, toHash } from '../../src/calculator/link/link'
import { caseLine } from '../../src/calculator/page/case-line'
import { answerOf } from '../../src/calculator/result/answer'
import { raw } from '../../src/shared/html'
import { text } from './answers'

/** The HTML of the question that a link opens with. */
export function questionHtml(hash: string, today = '2026-11-29'): string {
  const { answers, at, ...link } = fromHash(hash)
  const about = circumstancesOf(answers, today)
  const question = at === null ? nextQuestion(answers, about, true) : questionOf(at)
  if (question === null) throw new Error('The link opens with an answer.')
  return questionPage({
    question,
    answers,
    about,
    typed: {},
    problems: [],
    last: false,
    backHref: '#',
    hrefOf: (to, set = {}) => toHash({ ...link, answers: { ...answers, ...set }, at: to === '' ? null : to }),
  }).html
}

/** The same as text: its heading, and all of it. */
export const questionSays = (hash: string, today?: string): { readonly title: string; readonly all: string } => {
  const html = questionHtml(hash, today)
  return { title: text(raw(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '')), all: text(raw(html)) }
}

/** The HTML of an answer, with every fold. */
export function answerHtml(hash: string, today: string, pastFive = false): string {
  const { answers, asAt, dropped, ...link } = fromHash(hash)
  const { timeline, refused } = workOut(answers, asAt ?? today, pastFive)
  if (refused !== undefined) throw refused
  const view = viewOf(answers, timeline, today)
  return resultPage({
    view,
    answer: answerOf(view),
    told: told(answers, circumstancesOf(answers, asAt ?? today)),
    doubts: [],
    dropped,
    caseLine: caseLine(answers),
    name: link.name,
    hasDates: true,
    hasOwnDates: true,
    pinned: false,
    hrefOf: (at, set = {}) => toHash({ ...link, asAt, answers: { ...answers, ...set }, at }),
    todayHref: '#',
  }).html
}

export const answerSays = (hash: string, today: string): string =>
  text(raw(answerHtml(hash, today).replaceAll('<', ' <')))
