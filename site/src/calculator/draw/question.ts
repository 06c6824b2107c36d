// One question as a page: its fields, what leads elsewhere, and the answers so far.
import { type ExceptionId, exceptionLabel, exceptionTest } from 'send-dispute-timescales'
import { library, words } from 'site-language'
import { type Content, type Html, html } from '../../shared/html'
import { letterWithPostmark } from '../../shared/icons'
import { NO_DATE, type TypedDate, typedOf } from '../dates/typed'
import { unbroken } from '../dates/unbroken'
import type { QuestionWords } from '../english'
import { type Answers, dayIn, NONE, NOT_KNOWN, ticksOf, voiceOf } from '../flow/answers'
import type { Ask, Circumstances, Question } from '../flow/questions'
import { dateWords, limitOf, nameOf, optionWords, rowName, type Told, told } from '../flow/told'
import { droppedNote } from './dropped'
import { eventSearch } from './event-search'
import { dateBoxes, errorSummary, type FieldProblem, group, tiles } from './fields'

export interface Asking {
  readonly question: Question
  /** What is known, with what was typed last on top. */
  readonly answers: Answers
  /** What stands in the boxes after an error. */
  readonly typed: Readonly<Record<string, TypedDate>>
  readonly problems: readonly FieldProblem[]
  /** What the link held and this page cannot read. */
  readonly dropped?: readonly string[]
  readonly about: Circumstances
  /** The answer comes next. */
  readonly last: boolean
  readonly backHref: string
  /** A link to a question, with the answers so far. */
  readonly hrefOf: (at: string, set?: Answers) => string
}

export function questionPage(asking: Asking): Html {
  const { question, answers, problems, about, last, backHref } = asking
  const asks = question.asks(answers, about)
  const voice = voiceOf(answers)
  // Of several dates one may be left: the page is still headed by what it asks.
  const alone = asks.length === 1 && !isRows(question.id)
  const title = titleOf(asking, asks)
  const heading = html`<h1 tabindex="-1"><span class="q">${title}</span></h1>`
  const said = wordsOf(wordsId(asking))
  return html`<a class="back" href="${backHref}">‹ ${words.buttons.back}</a>
${problems.length > 0 && errorSummary(problems)}${droppedNote(asking.dropped ?? [])}
<form class="measure" id="question" novalidate autocomplete="off">
${alone ? null : html`${heading}${said.lead && html`<p class="lead">${said.lead}</p>`}${said.hint && html`<p class="hint">${said.hint}</p>`}`}
${question.id === 'any' ? eventSearch(asking.hrefOf) : null}
${isRows(question.id) ? rows(asking, asks) : asks.map((ask) => field(asking, ask, alone ? heading : null))}
${question.id === 'any' ? null : html`<div class="button-row button-row--after"><button class="btn" type="submit">${last ? words.buttons.show(voice) : words.buttons.continue}</button></div>`}
${asides(asking)}
${question.id === 'sent' && tip(asking)}
${answersSoFar(
  told(answers, about).filter((each) => !asks.some(({ key }) => key === each.key)),
  asking.hrefOf,
)}
</form>`
}

/** After a change of mind, the decision and its letter are the first ones. */
function wordsId({ question: { id }, answers }: Asking): string {
  const before = answers.what === 'outcome' && answers.outcome === 'reversal'
  const plan = id === 'sent' && answers.decision === 'plan-content'
  return before && !plan && `${id}Before` in words.questions ? `${id}Before` : id
}

/** `exception.review.decide` is asked in the words of `exception`. */
const wordsOf = (id: string): QuestionWords => QUESTIONS[id.replace(/^exception\..*/, 'exception')] ?? {}

const QUESTIONS: Readonly<Record<string, QuestionWords>> = words.questions

export function titleOf(asking: Asking, asks: readonly Ask[]): Content {
  const { question, answers, about } = asking
  if (question.id.startsWith('exception.')) return words.exceptionTo(limitOf(question.id.slice('exception.'.length)))
  const { title } = wordsOf(
    asks.length > 1 && `${question.id}Twice` in words.questions ? `${question.id}Twice` : wordsId(asking),
  )
  if (typeof title === 'function') return title({ voice: voiceOf(answers), day: titleDay(question.id, about) })
  if (title !== undefined && title !== '') return title
  const [first] = asks
  return first === undefined
    ? ''
    : first.type === 'date'
      ? dateWords(first.key, answers).question
      : nameOf(first.key, answers)
}

const titleDay = (id: string, { adviserBy, appealDueOn }: Circumstances): string | null =>
  id === 'hour' ? appealDueOn : adviserBy

/** Questions about several dates, a row each. */
const isRows = (id: string): boolean => ['timetable', 'moreTime', 'orderDates', 'agreedDates', 'record'].includes(id)

function field(asking: Asking, ask: Ask, heading: Content): Html {
  const { answers, problems } = asking
  const problem = problems.find(({ key }) => key === ask.key)
  const said = wordsOf(wordsId(asking))
  const alone = heading !== null
  const look = alone ? '' : 'ask'
  if (ask.type === 'date') {
    const date = dateWords(ask.key, answers)
    const legend = heading ?? html`<span class="q">${date.question}</span>`
    const hints = [
      alone ? (said.hint ?? date.hint) : date.hint,
      // One's own date of birth is known, and there is a link for who would rather not say.
      ask.optional && ask.key !== 'born' && !(alone && mayBeUnknown(asking)) ? words.dates.optional : null,
    ].filter((each) => each != null)
    return group(legend, dateBoxes(ask.key, typedIn(asking, ask.key), problem, ask.planned), {
      id: ask.key,
      hint: hints.length > 0 ? hints.map((each, i) => [i > 0 ? ' ' : null, each]) : null,
      problem,
      look,
    })
  }
  const ticked = ticksOf(answers, ask.key)
  const chosen = (option: string): boolean =>
    ask.type === 'ticks' ? ticked.includes(option) : answers[ask.key] === option
  const items = ask.options.map((option) => ({
    value: option,
    ...optionOf(ask.key, option, answers),
    checked: chosen(option),
  }))
  const legend = heading ?? html`<span class="q">${legendOf(ask.key, answers)}</span>`
  const hint = alone ? said.hint : ask.type === 'ticks' ? words.legends.dutiesHint : null
  const look2 = ask.key === 'who' ? 'who' : 'what'
  return group(legend, tiles(ask.type === 'ticks' ? 'checkbox' : 'radio', ask.key, items, look2), {
    id: ask.key,
    hint,
    problem,
    look,
  })
}

/** An exception is named and tested by the library. */
function optionOf(key: string, option: string, answers: Answers): { label: string; hint?: string } {
  if (!key.startsWith('relieved.')) return optionWords(key, option, answers)
  return option === NONE
    ? { label: words.answerValues.none }
    : {
        label: words.exceptionName(exceptionLabel(option as ExceptionId, library)),
        hint: words.capital(exceptionTest(option as ExceptionId, library)),
      }
}

function legendOf(key: string, answers: Answers): Content {
  const { legends } = words
  if (key === 'order' || key === 'agreement' || key === 'concession') return legends.duties(key)
  const own: Record<string, string> = {
    who: legends.who,
    what: legends.what,
    agreed: legends.agreed,
    reinstatement: legends.reinstatement,
  }
  return own[key] ?? nameOf(key, answers)
}

function rows(asking: Asking, asks: readonly Ask[]): Html {
  const { answers, problems } = asking
  return html`<ul class="rows">${asks.map((ask) => {
    const problem = problems.find(({ key }) => key === ask.key)
    return html`<li class="row${problem ? ' group--bad' : ''}"><fieldset><legend class="row__name">${rowName(ask, answers)}</legend>
<div class="row__in">${problem && html`<p class="err" id="${ask.key}-error"><span>${problem.message}</span></p>`}${dateBoxes(ask.key, typedIn(asking, ask.key), problem, ask.type === 'date' && ask.planned)}</div></fieldset></li>`
  })}</ul>`
}

function typedIn({ typed, answers }: Asking, key: string): TypedDate {
  const given = typed[key]
  if (given !== undefined) return given
  const day = dayIn(answers, key)
  return day === null ? NO_DATE : typedOf(day, words.date.months)
}

/** Links that lead around a question. */
function asides(asking: Asking): Content {
  const { question, answers, about, hrefOf } = asking
  const [{ key } = { key: '' }] = question.asks(answers, about)
  const links: [string, string][] = []
  if (question.id === 'sent' && answers.letter === undefined)
    links.push([hrefOf('letter', { letter: '' }), words.dates.noLetter])
  if (question.id === 'born') links.push([hrefOf('', { born: 'unknown' }), words.dates.skip])
  else if (mayBeUnknown(asking)) links.push([hrefOf('', { [key]: NOT_KNOWN }), words.dates.unknown])
  return links.map(([href, text]) => html`<p class="aside-link"><a href="${href}">${text}</a></p>`)
}

/** One date is asked for, and it need not be known. A date that was added can be left empty. */
function mayBeUnknown({ question, answers, about }: Asking): boolean {
  const asks = question.asks(answers, about)
  const [ask] = asks
  return (
    asks.length === 1 &&
    ask?.type === 'date' &&
    ask.optional &&
    ask.key !== 'born' &&
    !isEventQuestion(question.id) &&
    !isRows(question.id)
  )
}

const isEventQuestion = (id: string): boolean => id.startsWith('event.')

const tip = ({ answers, hrefOf }: Asking): Html =>
  html`<div class="tip">${letterWithPostmark(words.dates.tip.sent)}<div><p>${words.dates.tip.where}</p><p>${words.dates.tip.how}</p>${
    answers.differs === undefined &&
    answers.letter !== 'dated' &&
    html`<p class="tip__link"><a href="${hrefOf('sent', { differs: 'yes' })}">${words.dates.differs}</a></p>`
  }</div></div>`

export const answersSoFar = (rows: readonly Told[], hrefOf: Asking['hrefOf']): Content =>
  rows.length > 0 && html`<h2 class="govuk-visually-hidden">${words.yourAnswers}</h2>${answerList(rows, hrefOf)}`

export const answerList = (rows: readonly Told[], hrefOf: (at: string) => string): Html =>
  html`<dl class="answers">${rows.map(
    ({ name, value, at }) =>
      html`<dt>${name}</dt><dd>${unbroken(value)}</dd><dd><a href="${hrefOf(at)}">${words.buttons.change}<span class="govuk-visually-hidden"> (${name})</span></a></dd>`,
  )}</dl>`
