// The fields of a question: tiles to choose from, and dates in three boxes.
import { words } from 'site-language'
import { type Content, type Html, html } from '../../shared/html'
import { marks } from '../../shared/icons'
import type { DatePart, TypedDate } from '../dates/typed'

/** What is wrong with a field, and where. */
export interface FieldProblem {
  readonly key: string
  readonly message: string
  /** Of a date, the boxes that are wrong; all of them where none is named. */
  readonly parts: readonly DatePart[]
  /** The element that the error leads to. */
  readonly href: string
}

export interface Tile {
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
}

/** The id of a tile: the first has the name of its question, so that an error can lead to it. */
export const tileId = (key: string, place: number): string => (place === 0 ? key : `${key}-${place + 1}`)

export function tiles(type: 'radio' | 'checkbox', key: string, items: readonly Tile[], look = 'what'): Html {
  return html`<div class="${look}">${items.map(({ value, label, hint, checked }, i) => {
    const id = tileId(key, i)
    return html`<label class="tile"><input type="${type}" id="${id}" name="${key}" value="${value}"${checked && html` checked`}${
      hint !== undefined && html` aria-describedby="${id}-hint"`
    }><span><span class="tile__t">${label}</span>${hint !== undefined && html`<span class="tile__h" id="${id}-hint">${hint}</span>`}</span></label>`
  })}</div>`
}

/** A group of fields under one legend, with its hint and its error. */
export function group(
  legend: Content,
  inside: Content,
  about: {
    readonly id: string
    readonly hint?: Content
    readonly problem?: FieldProblem | undefined
    readonly look?: string
  },
): Html {
  const { id, hint, problem, look } = about
  const described = [hint ? `${id}-about` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ')
  return html`<div class="${[look ?? '', problem ? 'group--bad' : ''].join(' ').trim()}"><fieldset${described !== '' && html` aria-describedby="${described}"`}>
<legend>${legend}</legend>
${hint ? html`<p class="hint" id="${id}-about">${hint}</p>` : null}${errorLine(id, problem)}
${inside}
</fieldset></div>`
}

export const errorLine = (id: string, problem: FieldProblem | undefined): Content =>
  problem &&
  html`<p class="err" id="${id}-error">${marks.late}<span><span class="govuk-visually-hidden">${words.errors.prefix} </span>${problem.message}</span></p>`

const WIDTHS: Record<DatePart, string> = { day: 'datein__day', month: 'datein__month', year: 'datein__year' }

/** Three boxes; the month takes a word too, so only day and year ask for the number keys. */
export function dateBoxes(key: string, typed: TypedDate, problem: FieldProblem | undefined, planned: boolean): Html {
  const isBad = (part: DatePart): boolean =>
    problem !== undefined && (problem.parts.length === 0 || problem.parts.includes(part))
  return html`<div class="datein" data-date="${key}"${planned && html` data-planned="yes"`}>${(
    ['day', 'month', 'year'] as const
  ).map(
    (part) =>
      html`<div><label for="${key}-${part}">${words.dates.labels[part]}</label><input class="${WIDTHS[part]}${isBad(part) ? ' bad' : ''}" id="${key}-${part}" name="${key}-${part}" type="text"${
        part !== 'month' && html` inputmode="numeric"`
      } autocomplete="off" value="${typed[part]}"${isBad(part) && html` aria-invalid="true" aria-describedby="${key}-error"`}></div>`,
  )}</div>
<p class="echo" id="${key}-echo" aria-live="polite"></p>`
}

export const errorSummary = (problems: readonly FieldProblem[]): Html =>
  html`<div class="summary" data-module="govuk-error-summary" tabindex="-1" aria-labelledby="problem-title"><div role="alert"><h2 id="problem-title">${words.errors.title}</h2><ul>${problems.map(
    ({ message, href }) => html`<li><a href="#${href}">${message}</a></li>`,
  )}</ul></div></div>`
