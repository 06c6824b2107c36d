// The calculator page: the address says what it shows, and every answer goes back into the address.
import { Button, Checkboxes, ErrorSummary, Radios } from 'govuk-frontend'
import { toCalendar, toSvg } from 'send-dispute-timescales/render'
import { errorSummary } from '../shared/design-system'
import { type Content, html, raw } from '../shared/html'
import { type AnswerProblem, type Answers, blankAnswers, type Outcome, workOut } from './answers'
import { defaultName } from './case-words'
import { NO_DATE, todayInLondon, toTyped } from './dates'
import { askAbout, askDates, questions, readForm } from './form'
import { fromFragment, toFragment } from './fragment'
import { fitToPage, sheet } from './print-page'
import { result, type Shown } from './result'

const TITLE = document.title
const page = byId('calculator')
const paper = byId('sheet')
/** What stands on the page before the first answer. */
const introduction = byId('introduction').outerHTML
let name = ''

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
window.addEventListener('hashchange', () => show({ moved: true }))
document.addEventListener('click', stayOnPage)
show({ moved: false })

function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`The page has no #${id}.`)
  return element
}

/** Shows what the address says. */
function show({ moved }: { readonly moved: boolean }): void {
  const today = todayInLondon()
  const link = fromFragment(location.hash, today)
  const answers = link?.answers ?? blankAnswers(toTyped(today))
  name = answers.name
  const outcome: Outcome = link === null || link.changing ? { problems: [] } : workOut(answers)
  if (outcome.timeline === undefined) ask(answers, outcome.problems, moved)
  else answer({ answers, timeline: outcome.timeline, today, scopeHref: page.dataset.scope || null }, moved)
}

function ask(answers: Answers, problems: readonly AnswerProblem[], moved: boolean): void {
  document.title = problems.length > 0 ? `Error: ${TITLE}` : TITLE
  paper.replaceChildren()
  page.innerHTML =
    html`${problems.length > 0 && errorSummary(problems)}${raw(introduction)}${questions(answers, problems)}`.html
  start(page)
  const form = byId('questions') as HTMLFormElement
  form.addEventListener('change', (event) => changed(form, event.target as HTMLElement))
  form.addEventListener('click', (event) => pressed(form, event.target as HTMLElement))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submitted(read(form))
  })
  if (moved) toTop(page.querySelector('h1'))
  if (problems.length > 0) page.querySelector<HTMLElement>('.govuk-error-summary')?.focus()
}

const read = (form: HTMLFormElement): Answers => readForm(form, { ...blankAnswers(toTyped(todayInLondon())), name })

function submitted(answers: Answers): void {
  const { problems } = workOut(answers)
  if (problems !== undefined) {
    ask(answers, problems, false)
    return
  }
  const fragment = toFragment({ answers, changing: false })
  // The questions stay in the history with these answers in them, so that going back loses nothing.
  history.replaceState(null, '', toFragment({ answers, changing: true }))
  location.hash = fragment
}

/** What was decided decides what else is asked. */
function changed(form: HTMLFormElement, target: HTMLElement): void {
  const group = target.getAttribute('name')
  if (group !== 'kind' && group !== 'sections' && group !== 'detained') return
  const answers = read(form)
  if (group === 'kind') draw('about', askAbout(answers, []))
  draw('dates', askDates(answers, []))
}

function draw(id: string, content: Content): void {
  const part = byId(id)
  part.innerHTML = html`${content}`.html
  start(part)
}

/** A date is added, or taken away. */
function pressed(form: HTMLFormElement, target: HTMLElement): void {
  const button = target.closest('button')
  const answers = read(form)
  if (button?.id === 'add-another') {
    const field = (byId('another') as HTMLSelectElement).value
    if (field !== '') draw('dates', askDates({ ...answers, dates: { ...answers.dates, [field]: NO_DATE } }, []))
    byId(field === '' ? 'another' : `${field}-day`).focus()
  }
  const removed = button?.dataset.remove
  if (removed !== undefined) {
    const { [removed]: _, ...dates } = answers.dates
    draw('dates', askDates({ ...answers, dates }, []))
    byId('another').focus()
  }
}

function answer(shown: Shown, moved: boolean): void {
  document.title = `Your dates – ${TITLE}`
  page.innerHTML = result(shown).html
  const link = byId('link') as HTMLInputElement
  link.value = location.href
  byId('copy-link').addEventListener('click', () => copy(link))
  byId('print').addEventListener('click', () => window.print())
  document.getElementById('calendar-form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    toMyCalendar(shown)
  })
  drawPicture(shown)
  drawSheet(shown)
  if (moved) toTop(byId('result'))
}

function drawSheet(shown: Shown): void {
  paper.innerHTML = sheet(shown, location.href).html
  fitToPage(paper)
}

/** The picture is drawn for the width that there is, and again when that changes. */
function drawPicture({ timeline }: Shown): void {
  const place = document.getElementById('picture')
  if (place === null) return
  let drawnFor = 0
  const draw = (): void => {
    const width = Math.min(1000, Math.max(320, Math.floor(place.clientWidth)))
    if (width === drawnFor) return
    drawnFor = width
    place.innerHTML = toSvg(timeline, { width })
  }
  draw()
  new ResizeObserver(draw).observe(place)
}

/** Hands the dates over as a calendar file. Nothing is sent: the file is made here. */
function toMyCalendar(shown: Shown): void {
  const given = (byId('name') as HTMLInputElement).value.trim()
  const answers = { ...shown.answers, name: given }
  const reference = given === '' ? defaultName(shown.answers) : given
  const file = new Blob([toCalendar(shown.timeline, { reference })], { type: 'text/calendar' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'send-dates.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  byId('calendar-said').textContent =
    'A file, send-dates.ics, was saved. Open it to add the dates. Do it again after a change, and the entries are brought up to date.'
  name = given
  history.replaceState(null, '', toFragment({ answers, changing: false }))
  ;(byId('link') as HTMLInputElement).value = location.href
}

function copy(link: HTMLInputElement): void {
  const said = (text: string): void => {
    byId('link-said').textContent = text
  }
  const byHand = (): void => {
    link.focus()
    link.select()
    said('The link is selected. Copy it with your keyboard or the menu.')
  }
  if (navigator.clipboard === undefined) byHand()
  else navigator.clipboard.writeText(link.value).then(() => said('The link was copied.'), byHand)
}

/** Brings the Design System's components in a part of the page to life. */
function start(part: HTMLElement): void {
  const modules = [
    [Button, 'govuk-button'],
    [Checkboxes, 'govuk-checkboxes'],
    [Radios, 'govuk-radios'],
    [ErrorSummary, 'govuk-error-summary'],
  ] as const
  for (const [Component, module] of modules)
    for (const element of part.querySelectorAll<HTMLElement>(`[data-module="${module}"]`))
      if (!element.hasAttribute(`data-${module}-init`)) new Component(element)
}

/** The address holds the case, so links within the page move the focus and leave the address alone. */
function stayOnPage(event: MouseEvent): void {
  const href = (event.target as Element).closest?.('a')?.getAttribute('href')
  if (event.defaultPrevented || !href?.startsWith('#') || href.includes('=')) return
  const target = document.getElementById(href.slice(1))
  if (target === null) return
  event.preventDefault()
  toTop(target)
}

function toTop(target: HTMLElement | null): void {
  if (target === null) return
  if (!target.matches('a, button, input, select, summary, [tabindex]')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'start' })
}
