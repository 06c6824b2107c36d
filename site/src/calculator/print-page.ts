// The same answer on one A4 page, for the printer alone.

import { type Timeline, whyEntry, withoutCitations } from 'send-dispute-timescales'
import { toSvg } from 'send-dispute-timescales/render'
import { type Content, type Html, html, raw } from '../shared/html'
import {
  capital,
  caseTitle,
  dayWord,
  dueWhen,
  explained,
  nextSteps,
  otherLateSteps,
  type Step,
  saidRows,
  shortDue,
  standing,
  stepsOf,
  what,
  who,
} from './case-words'
import { plainDate } from './dates'
import type { Shown } from './result'

/** The picture's width in pixels: room for text beside the bars. */
const PICTURE = 1000

export function sheet({ answers, timeline }: Shown, link: string): Html {
  const { asAt, classification, computedWith } = timeline
  const steps = stepsOf(timeline)
  const { next, family } = nextSteps(timeline)
  const said = saidRows(answers).map(([key, value]) => `${key}: ${value}`)
  return html`
<h1>${caseTitle(answers)}</h1>
<p>How things stand on ${plainDate(asAt)}. ${said.slice(1).join('. ')}.</p>
${next === null ? html`<p class="app-sheet__next"><strong>Nothing is due now.</strong></p>` : stepLine('Next', next, timeline)}
${family !== null && stepLine('Next for the family', family, timeline)}
${otherLateSteps(timeline, [next, family]).map((step) => stepLine('Late', step, timeline))}
${
  classification !== null &&
  html`<p><strong>Appeal:</strong> ${classification.appeal.available ? 'yes' : 'no'}. <strong>Mediation certificate:</strong> ${classification.certificate.needed ? 'needed' : 'not needed'} [${classification.certificate.basis.join('; ')}].</p>`
}
${
  steps.length > 0 &&
  html`<table><thead><tr><th scope="col">What</th><th scope="col">Who</th><th scope="col">By when</th><th scope="col">How it stands</th><th scope="col">Why</th></tr></thead>
<tbody>${steps.map((step) => row(step, timeline))}</tbody></table>
<div class="app-sheet__picture">${raw(toSvg(timeline, { width: PICTURE }))}</div>
<p class="app-sheet__small app-sheet__no-picture" hidden>The picture is left out: with so many dates there is no room for it on one page.</p>`
}
<p class="app-sheet__small">Not legal advice, and not from a government service. A judge can extend the time for an appeal. England only. Law reviewed on ${plainDate(computedWith.law)}, bank holidays checked on ${plainDate(computedWith.bankHolidays)}; send-dispute-timescales ${computedWith.package}.</p>
${link.length < 400 && html`<p class="app-sheet__small">${link}</p>`}`
}

function stepLine(label: string, step: Step, timeline: Timeline): Content {
  const [first = '', ...more] = explained(step.entry, timeline).lead
  return html`<p class="app-sheet__next"><strong>${label}: ${what(step)}, ${dayWord(step).toLowerCase()} ${dueWhen(step.deadline)}</strong> (${standing(step, timeline.asAt)}). ${[first, ...more].map(withoutCitations).join(' ')}</p>`
}

const row = (step: Step, timeline: Timeline): Html =>
  html`<tr><th scope="row">${what(step)}</th><td>${who(step)}</td><td>${shortDue(step.deadline)}</td><td>${standing(step, timeline.asAt)}</td><td>${capital(whyEntry(step.entry, timeline))} [${step.deadline.basis.join('; ')}]</td></tr>`

/** Room on A4 within margins of 10 mm, in CSS pixels, with a little to spare. */
const MILLIMETRE = 96 / 25.4
const ROOM = { width: 190 * MILLIMETRE, height: 277 * MILLIMETRE - 8 }
/** From whole size down to the smallest that can be read. */
const SIZES = Array.from({ length: 24 }, (_, i) => 1 - i * 0.02)
/** The least of its size to which the picture may shrink. */
const LEAST_PICTURE = 0.6

/** Makes the sheet fit one page: the picture gives way first, then all is drawn smaller, then the picture is left out. */
export function fitToPage(page: HTMLElement): void {
  const frame = page.querySelector<HTMLElement>('.app-sheet__picture')
  const picture = frame?.querySelector('svg')
  page.classList.add('app-sheet--measuring')
  const fits = (size: number, least: number): boolean => {
    page.style.width = `${ROOM.width / size}px`
    picture?.style.removeProperty('height')
    const room = ROOM.height / size
    const natural = frame?.hidden === false ? (picture?.getBoundingClientRect().height ?? 0) : 0
    const left = room - (page.scrollHeight - natural)
    if (left < natural * least) return false
    if (picture && natural > 0) picture.style.height = `${Math.min(natural, left)}px`
    return true
  }
  let size = SIZES.find((each) => fits(each, LEAST_PICTURE))
  if (size === undefined && frame) {
    frame.hidden = true
    for (const note of page.querySelectorAll<HTMLElement>('.app-sheet__no-picture')) note.hidden = false
    size = SIZES.find((each) => fits(each, 0))
  }
  page.classList.remove('app-sheet--measuring')
  page.style.zoom = String(size ?? SIZES.at(-1))
}
