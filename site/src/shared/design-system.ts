// Components of the GOV.UK Design System as HTML: those that the pages use, with the classes govuk-frontend styles.
import { type Content, type Html, html } from './html'

export interface Choice {
  readonly value: string
  readonly label: Content
  readonly hint?: Content
  readonly checked?: boolean
  /** What is asked once it is chosen. */
  readonly reveals?: Content
}

export interface Question {
  /** Of the element that an error links to. */
  readonly id: string
  readonly legend: Content
  /** The size of the legend: `m` for a question, `s` for one inside another. */
  readonly size?: 'm' | 's'
  readonly hint?: Content
  readonly error?: string | undefined
}

const hint = (id: string, text: Content): Content =>
  text ? html`<div id="${id}-hint" class="govuk-hint">${text}</div>` : null

const errorMessage = (id: string, text: string | undefined): Content =>
  text === undefined
    ? null
    : html`<p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${text}</p>`

const groupClass = (error: string | undefined): string =>
  `govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`

/** ` aria-describedby="..."` for what there is of a hint and an error. */
function describedBy(id: string, about: { readonly hint?: Content; readonly error?: string | undefined }): Content {
  const ids = [about.hint ? `${id}-hint` : '', about.error === undefined ? '' : `${id}-error`].filter(Boolean)
  return ids.length === 0 ? null : html` aria-describedby="${ids.join(' ')}"`
}

function fieldset(question: Question, inside: Content, role?: 'group'): Html {
  const { id, legend, size = 'm', error } = question
  return html`<div class="${groupClass(error)}">
  <fieldset class="govuk-fieldset"${role ? html` role="${role}"` : null}${describedBy(id, question)}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--${size}">${legend}</legend>
    ${hint(id, question.hint)}${errorMessage(id, error)}
    ${inside}
  </fieldset>
</div>`
}

/** The id of a choice: the first is the question's own, so that an error links to it. */
export const choiceId = (id: string, place: number): string => (place === 0 ? id : `${id}-${place + 1}`)

function choices(
  type: 'radio' | 'checkbox',
  question: Question,
  name: string,
  items: readonly (Choice | 'or')[],
): Html {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  let place = -1
  const drawn = items.map((item) => {
    if (item === 'or') return html`<div class="${block}__divider">or</div>`
    place += 1
    const id = choiceId(question.id, place)
    const conditional = `conditional-${id}`
    return html`<div class="${block}__item">
      <input class="${block}__input" id="${id}" name="${name}" type="${type}" value="${item.value}"${
        item.checked ? html` checked` : null
      }${item.reveals ? html` data-aria-controls="${conditional}"` : null}${
        item.hint ? html` aria-describedby="${id}-item-hint"` : null
      }>
      <label class="govuk-label ${block}__label" for="${id}">${item.label}</label>
      ${item.hint ? html`<div id="${id}-item-hint" class="govuk-hint ${block}__hint">${item.hint}</div>` : null}
    </div>
    ${
      item.reveals
        ? html`<div class="${block}__conditional${item.checked ? '' : ` ${block}__conditional--hidden`}" id="${conditional}">${item.reveals}</div>`
        : null
    }`
  })
  return fieldset(question, html`<div class="${block}" data-module="${block}">${drawn}</div>`)
}

export const radios = (question: Question, name: string, items: readonly (Choice | 'or')[]): Html =>
  choices('radio', question, name, items)

export const checkboxes = (question: Question, name: string, items: readonly (Choice | 'or')[]): Html =>
  choices('checkbox', question, name, items)

export type DatePart = 'day' | 'month' | 'year'
const PARTS = [
  ['day', 'Day', 2],
  ['month', 'Month', 2],
  ['year', 'Year', 4],
] as const

export interface DateQuestion extends Question {
  readonly values: Readonly<Record<DatePart, string>>
  /** The parts that are wrong; all of them when there is an error and none is named. */
  readonly wrong?: readonly DatePart[] | undefined
}

/** A date typed as day, month and year. */
export function dateInput(question: DateQuestion, after: Content = null): Html {
  const { id, values, error, wrong = [] } = question
  const isWrong = (part: DatePart): boolean => error !== undefined && (wrong.length === 0 || wrong.includes(part))
  const inputs = PARTS.map(
    ([part, label, width]) => html`<div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for="${id}-${part}">${label}</label>
        <input class="govuk-input govuk-date-input__input govuk-input--width-${width}${
          isWrong(part) ? ' govuk-input--error' : ''
        }" id="${id}-${part}" name="${id}-${part}" type="text" inputmode="numeric" autocomplete="off" value="${values[part]}">
      </div>
    </div>`,
  )
  return fieldset(question, html`<div class="govuk-date-input" id="${id}">${inputs}</div>${after}`, 'group')
}

export interface Problem {
  readonly message: string
  /** The element to go to. */
  readonly href: string
}

export const errorSummary = (problems: readonly Problem[]): Html =>
  html`<div class="govuk-error-summary" data-module="govuk-error-summary">
  <div role="alert">
    <h2 class="govuk-error-summary__title">There is a problem</h2>
    <div class="govuk-error-summary__body">
      <ul class="govuk-list govuk-error-summary__list">${problems.map(
        ({ message, href }) => html`<li><a href="${href}">${message}</a></li>`,
      )}</ul>
    </div>
  </div>
</div>`

export const insetText = (text: Content): Html => html`<div class="govuk-inset-text">${text}</div>`

export const details = (summary: Content, inside: Content, open = false): Html =>
  html`<details class="govuk-details"${open && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary><div class="govuk-details__text">${inside}</div></details>`

export const tag = (text: Content, colour: string): Html =>
  html`<strong class="govuk-tag${colour === '' ? '' : ` govuk-tag--${colour}`}">${text}</strong>`

export const summaryList = (rows: readonly (readonly [Content, Content])[]): Html =>
  html`<dl class="govuk-summary-list">${rows.map(
    ([key, value]) =>
      html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`,
  )}</dl>`
