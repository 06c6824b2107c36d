// The page: the address says what it shows, and every answer goes back into the address.
import { ErrorSummary } from 'govuk-frontend'
import { words } from 'site-language'
import { html } from '../shared/html'
import { circumstancesOf, viewOf, workOut } from './case/work-out'
import { isPastFiveInLondon, todayInLondon } from './dates/days'
import type { TypedDate } from './dates/typed'
import { droppedNote } from './draw/dropped'
import { searchEvents } from './draw/event-search'
import type { FieldProblem } from './draw/fields'
import * as fields from './draw/fields'
import { answersSoFar, questionPage } from './draw/question'
import { resultPage } from './draw/result'
import type { Shown } from './draw/shown'
import { type Answers, GIVEN } from './flow/answers'
import { isAnswered, nextQuestion, pathOf, questionBefore, questionOf, withAnswers } from './flow/flow'
import type { Circumstances, Question } from './flow/questions'
import { told } from './flow/told'
import { fromHash, type Link, toHash } from './link/link'
import { caseLine } from './page/case-line'
import { enliven } from './page/dates'
import { doubtsOf } from './page/doubts'
import { enlivenKeep } from './page/keep'
import { problemsAhead, readForm, refusedProblem } from './page/read-form'
import { refusedDays } from './page/refused'
import { answerOf } from './result/answer'
import { isAhead, isOwn } from './result/view'

/** What stands on the page before the first answer. */
const page = byId('page')
const introduction = page.innerHTML
const startTitle = document.title

/** Kept while the page is open: the date of birth, the name, the id for the calendar, what was typed, what is new. */
const memory: {
  born: string
  name: string
  calendar: string | null
  answers: Answers
  fresh: Set<string>
  /** The answer that a question was opened from, and the question once it is shown: Back leads from it to the answer. */
  opened: { readonly from: string; question: string | null } | null
} = {
  born: '',
  name: '',
  calendar: null,
  answers: {},
  fresh: new Set(),
  opened: null,
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no #${id}.`)
  return element
}

/** One look at the address: what it says, and what follows from it today. */
interface Now {
  readonly link: Link & { readonly calendar: string | null }
  readonly dropped: readonly string[]
  readonly answers: Answers
  readonly today: string
  readonly asAt: string
  readonly about: Circumstances
}

function look(): Now {
  const { dropped, ...said } = fromHash(location.hash)
  // A button that was drawn before the calendar was saved leads to a link without its id.
  const link = { ...said, calendar: said.calendar ?? memory.calendar ?? null }
  const answers = withBorn(link.answers)
  const today = todayInLondon()
  const asAt = link.asAt ?? today
  return { link, dropped, answers, today, asAt, about: circumstancesOf(answers, asAt) }
}

/** The date of birth is in the memory alone; the link only knows that it was given. */
const withBorn = (answers: Answers): Answers =>
  answers.born === GIVEN && memory.born !== '' ? { ...answers, born: memory.born } : answers

/** Shows what the address says. */
function show(moved: boolean): void {
  const now = look()
  const { link, answers, about } = now
  const asked = link.at === null ? null : questionOf(link.at)
  const canAsk = asked !== null && (asked.id === 'any' || asked.asks(answers, about).length > 0)
  const ahead = canAsk ? null : aheadOfToday(now)
  const question = canAsk ? asked : nextQuestion(answers, about, false)
  if (ahead !== null) ask(now, ahead.question, {}, ahead.problems, moved)
  else if (question?.id === 'start') start(now, moved)
  else if (question !== null) ask(now, question, {}, [], moved)
  else answer(now, moved)
}

/** A day that must have come and has not: a link can hold it too, and it is judged as if it had been typed. */
function aheadOfToday({ answers, about, today }: Now) {
  for (const question of pathOf(answers, about)) {
    const problems = problemsAhead(question.asks(answers, about), answers, today)
    if (problems.length > 0) return { question, problems }
  }
  return null
}

/** The first page stands in the HTML: it only has to be brought to life. */
function start({ answers, about, link, dropped }: Now, moved: boolean): void {
  document.title = startTitle
  if (moved) page.innerHTML = introduction
  for (const [key, value] of Object.entries({ ...memory.answers, ...answers })) {
    const tile = page.querySelector<HTMLInputElement>(`input[name="${key}"][value="${CSS.escape(value)}"]`)
    if (tile !== null) tile.checked = true
  }
  page.querySelector('form ~ .answers-so-far')?.remove()
  page.querySelector('.note')?.remove()
  page.querySelector('h1')?.insertAdjacentHTML('beforebegin', html`${droppedNote(dropped)}`.html)
  const others = told(answers, about).filter(({ at }) => at !== 'start')
  const list = html`<div class="answers-so-far">${answersSoFar(others, (at) => toHash({ ...link, answers, at }))}</div>`
  if (others.length > 0) page.querySelector('form')?.insertAdjacentHTML('afterend', list.html)
  onSubmit((form) => submit(look(), questionOf('start') as Question, form))
  if (moved) toTop(page.querySelector('h1'))
}

function ask(
  now: Now,
  question: Question,
  typed: Readonly<Record<string, TypedDate>>,
  problems: readonly FieldProblem[],
  moved: boolean,
): void {
  const { link, about } = now
  const answers = { ...remembered(question, now), ...now.answers }
  if (question.id === 'start') {
    startWithErrors(problems)
    return
  }
  const hrefOf = (at: string, set: Answers = {}): string => {
    const all = { ...now.answers, ...set }
    // An answer leads on like any other; the way back leads to the result.
    const next = at === '' && Object.keys(set).length > 0 ? onTheWay(all, now.asAt) : at
    return toHash({ ...link, answers: all, at: next === '' ? null : next })
  }
  if (memory.opened !== null) memory.opened.question ??= question.id
  page.innerHTML = questionPage({
    question,
    answers,
    typed,
    problems,
    dropped: now.dropped,
    about,
    last: isLast(now, question),
    backHref: backFrom(question, now, hrefOf),
    hrefOf,
  }).html
  const title = page.querySelector('h1')?.textContent ?? startTitle
  document.title = words.frame.titleOf(problems.length > 0 ? words.frame.errorTitle(title) : title)
  enliven(page)
  searchEvents(page)
  // Looked at anew: the page may have stood open past midnight.
  onSubmit((form) => submit(look(), question, form))
  if (moved) toTop(page.querySelector('h1'))
  showErrors()
}

/** To the answer that it was opened from, or to the question before. */
function backFrom(question: Question, { answers, about }: Now, hrefOf: (at: string) => string): string {
  if (memory.opened?.question === question.id) return memory.opened.from
  const before = questionBefore(question.id, answers, about)
  return before === null || !pathOf(answers, about).includes(question) ? hrefOf('') : hrefOf(before.id)
}

/** What was answered here before someone went back. */
function remembered(question: Question, { answers, about }: Now): Answers {
  // What was said of another letter is not what is asked now.
  const { what, decision } = memory.answers
  if (isOther(what, answers.what) || isOther(decision, answers.decision)) return {}
  const keys = question.asks(answers, about).map(({ key }) => key)
  return Object.fromEntries(Object.entries(memory.answers).filter(([key]) => keys.includes(key)))
}

const isOther = (before: string | undefined, now: string | undefined): boolean =>
  before !== undefined && now !== undefined && before !== now

/** Nothing else is asked after this question. */
const isLast = ({ answers, about }: Now, question: Question): boolean => {
  if (LEADS_ON.includes(question.id)) return false
  const path = pathOf(answers, about)
  return !path.includes(question) || path.every((each) => each === question || isAnswered(each, answers, about))
}

/** Whatever the answer, another question follows. */
const LEADS_ON: readonly string[] = [
  'where',
  'outcome',
  'decision',
  'about',
  'care',
  'waiting',
  'phase',
  'draft',
  'also',
  'matter',
  'careMatter',
  'letter',
  'order',
  'agreement',
  'mediation',
  'certificate',
  'contacted',
  'aware',
  'arrived',
  'sixteen',
]

function onSubmit(act: (form: FormData) => void): void {
  const form = page.querySelector('form')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    act(new FormData(form))
  })
}

function submit(now: Now, question: Question, form: FormData): void {
  const { answers, asAt, today, about, link } = now
  const asks = question.asks(answers, about)
  const { given, typed, problems } = readForm(form, asks, answers, today)
  if (problems.length > 0) {
    ask(now, question, typed, problems, false)
    return
  }
  const merged = withAnswers(answers, given, (each) => circumstancesOf(each, asAt))
  const { refused } = workOut(merged, asAt)
  if (refused !== undefined) {
    ask(now, question, typed, [refusedProblem(refused, asks, merged)], false)
    return
  }
  remember(given, merged)
  // The question stays in the history with its answer in it, so that going back loses nothing.
  history.replaceState(null, '', toHash({ ...link, answers: merged, at: question.id }))
  go(toHash({ ...link, answers: merged, at: onTheWay(merged, asAt) }))
}

/** The next question, where a link would open without it. */
function onTheWay(answers: Answers, asAt: string): string | null {
  const next = nextQuestion(answers, circumstancesOf(answers, asAt), true)
  return next?.onTheWay ? next.id : null
}

function remember(given: Answers, merged: Answers): void {
  memory.answers = { ...memory.answers, ...given }
  for (const key of Object.keys(given)) memory.fresh.add(key)
  if (given.born !== undefined) memory.born = given.born
  if (merged.born === undefined) memory.born = ''
}

function go(hash: string): void {
  if (location.hash === hash) show(true)
  else location.hash = hash
}

function answer(now: Now, moved: boolean): void {
  const { answers, asAt, today, about, link, dropped } = now
  const { timeline, refused } = workOut(answers, asAt, asAt === today && isPastFiveInLondon())
  if (refused !== undefined) {
    const path = [...pathOf(answers, about)].reverse()
    const named = refusedDays(refused, answers).map(({ key }) => key)
    const question =
      path.find((each) => each.asks(answers, about).some(({ key }) => named.includes(key))) ??
      path.find((each) => each.asks(answers, about).some(({ type }) => type === 'date'))
    const at = question ?? (questionOf('start') as Question)
    ask(now, at, {}, [refusedProblem(refused, at.asks(answers, about), answers)], moved)
    return
  }
  const view = viewOf(answers, timeline, today)
  const rows = told(answers, about)
  const ahead = timeline.entries.filter((entry) => isAhead(entry) || entry.state === 'waiting')
  const shown: Shown = {
    view,
    answer: answerOf(view),
    told: rows,
    doubts: doubtsOf(answers, memory.fresh, rows, today),
    dropped,
    caseLine: caseLine(answers),
    name: link.name,
    hasDates: ahead.length > 0,
    hasOwnDates: ahead.some((entry) => isOwn(view, entry)),
    pinned: link.asAt !== null,
    hrefOf: (at, set = {}) => toHash({ ...link, answers: { ...answers, ...set }, at }),
    todayHref: toHash({ ...link, answers, at: null, asAt: null }),
  }
  memory.calendar = link.calendar
  if (!location.hash.includes('calendar=') && link.calendar !== null) history.replaceState(null, '', toHash(link))
  page.innerHTML = resultPage(shown).html
  document.title = words.frame.titleOf(page.querySelector('h1')?.textContent ?? '')
  if (memory.name === '' && link.name !== null) memory.name = link.name
  enlivenKeep(page, {
    shown,
    name: memory.name,
    calendar: link.calendar,
    saved(name, inLink, calendar) {
      Object.assign(memory, { name, calendar })
      const kept = inLink ? name : null
      history.replaceState(null, '', toHash({ ...look().link, at: null, name: kept }))
      relink({ name: kept })
    },
    pin: (pinned) => pin(pinned, asAt, today),
  })
  if (moved) toTop(byId('result'))
}

/** Puts the day into the link, or takes it out; nothing moves, unless the page then shows another day. */
function pin(pinned: boolean, asAt: string, today: string): void {
  const kept = pinned ? asAt : null
  const hash = toHash({ ...look().link, at: null, asAt: kept })
  if (!pinned && asAt !== today) {
    go(hash)
    return
  }
  history.replaceState(null, '', hash)
  relink({ asAt: kept })
}

/** The links of the page were drawn before it was said what they keep. */
function relink(kept: Partial<Link>): void {
  for (const each of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"][href*="="]'))
    each.setAttribute('href', toHash({ ...fromHash(each.hash), ...kept }))
}

/** The summary takes the focus, and each of its lines leads to its field. */
function showErrors(): void {
  const summary = page.querySelector<HTMLElement>('[data-module="govuk-error-summary"]')
  if (summary !== null) new ErrorSummary(summary)
}

function startWithErrors(problems: readonly FieldProblem[]): void {
  const { errorSummary, errorLine } = fields
  page.querySelector('.summary')?.remove()
  for (const old of page.querySelectorAll('.err')) old.remove()
  page.insertAdjacentHTML('afterbegin', errorSummary(problems).html)
  for (const problem of problems)
    byId(problem.key)
      .closest('fieldset')
      ?.querySelector('legend')
      ?.insertAdjacentHTML('afterend', html`${errorLine(problem.key, problem)}`.html)
  document.title = words.frame.errorTitle(startTitle)
  showErrors()
}

/** The address holds the case, so a link within the page moves the focus and leaves the address alone. */
function stayOnPage(event: MouseEvent): void {
  const href = (event.target as Element).closest?.('a')?.getAttribute('href')
  if (href?.includes('=') && document.getElementById('result') !== null)
    memory.opened = { from: location.hash, question: null }
  if (event.defaultPrevented || !href?.startsWith('#') || href.includes('=') || href === '#') return
  const target = document.getElementById(href.slice(1))
  if (target === null) return
  event.preventDefault()
  const fold = target.closest('details')
  if (fold !== null) fold.open = true
  toTop(target)
}

function toTop(target: HTMLElement | null): void {
  if (target === null) return
  if (!target.matches('a, button, input, select, summary, [tabindex]')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  if (target.matches('h1')) scrollTo(0, 0)
  else target.scrollIntoView({ block: 'start' })
}

document.body.classList.add('govuk-frontend-supported')
addEventListener('hashchange', () => show(true))
document.addEventListener('click', stayOnPage)
show(false)
