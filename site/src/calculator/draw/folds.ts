// The folds at the foot of an answer.
import { words } from 'site-language'
import { type Content, type Html, html } from '../../shared/html'
import { isForFamily } from '../people'
import { classificationOf, countOf, type DateRow, everyDate, othersDates, reasonsOf } from '../result/folds'
import { answerList } from './question'
import type { Shown } from './shown'
import { strip } from './strip'

/** Where "Change answers" leads: to the answers, each with its own way to change it. */
export const TOLD = 'told'

export function foldsOf(shown: Shown): Content {
  const { view, answer, told } = shown
  const { folds } = words
  const officer = !isForFamily(view.voice)
  const adviser = view.voice === 'adviser'
  const others = othersDates(view)
  const every = everyDate(view)
  const classified = classificationOf(view)
  return [
    whyFold(shown),
    ...(answer.folds ?? []).map(({ title, text }) => fold(title, html`${text.map((each) => html`<p>${each}</p>`)}`)),
    others.length > 0 &&
      !adviser &&
      fold(officer ? folds.family : folds.others, dateTable(others), { count: countOf(view, others), open: false }),
    (officer || adviser) &&
      fold(folds.every, dateTable(every), { count: countOf(view, every), open: adviser || officer }),
    classified.length > 0 &&
      fold(view.answers.what === 'discrimination' ? folds.claim : folds.certificate, list(classified)),
    view.voice === 'council' && fold(folds.councilLate, list(folds.councilLateText)),
    fold(
      folds.told,
      html`${answerList(told, shown.hrefOf)}<p class="quiet">${words.folds.lawAndDays(
        view.timeline.computedWith.law,
        view.timeline.computedWith.bankHolidays,
        view.timeline.computedWith.package,
      )}</p>`,
      { id: TOLD },
    ),
  ]
}

/** The one fold that is printed, with the picture and how sure the law is. */
function whyFold({ view, answer }: Shown): Content {
  const { folds } = words
  const reasons = reasonsOf(view, answer)
  if (reasons.length === 0) return null
  const shown = answer.cells.filter(({ entry }) => entry !== null).length
  const title = answer.whyTitle ?? (shown > 1 ? folds.why : folds.whyOne)
  const titled = reasons.filter((each) => each.title !== '').length > 1
  return fold(
    title,
    html`${answer.why !== undefined && list(answer.why)}${strip(view, answer)}<div class="reasons">${reasons.map(
      ({ title: of, items }) =>
        html`<div>${titled && of !== '' && html`<h3>${of}</h3>`}<ul class="why${of === '' ? ' quiet' : ''}">${items.map((item) => html`<li>${item}</li>`)}</ul></div>`,
    )}</div>`,
    { print: true, open: view.voice === 'adviser' },
  )
}

const list = (items: readonly Content[]): Html =>
  html`<ul class="why">${items.map((item) => html`<li>${item}</li>`)}</ul>`

function fold(
  title: Content,
  inside: Content,
  {
    count = '',
    open = false,
    print = false,
    id = '',
  }: { readonly count?: string; readonly open?: boolean; readonly print?: boolean; readonly id?: string } = {},
): Html {
  return html`<details class="fold${print ? ' fold--print' : ''}"${open && html` open`}><summary${id !== '' && html` id="${id}"`}><span>${title}</span>${count !== '' && html`<small>${count}</small>`}</summary><div class="fold__in">${inside}</div></details>`
}

export function dateTable(rows: readonly DateRow[]): Html {
  const { columns } = words.folds
  return html`<table class="stack" role="table"><thead role="rowgroup"><tr role="row">${[
    columns.what,
    columns.who,
    columns.due,
    columns.state,
  ].map(
    (title) => html`<th scope="col" role="columnheader">${title}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map(
    ({ id, what, who, due, state }) =>
      html`<tr role="row" data-entry="${id}"><th scope="row" role="rowheader">${what}</th><td role="cell" data-label="${columns.who}:">${who}</td><td role="cell" data-label="${columns.due}:">${
        due === null ? words.folds.notBegun : words.folds.by(due.iso, due.hour)
      }</td><td role="cell">${state}</td></tr>`,
  )}</tbody></table>`
}
