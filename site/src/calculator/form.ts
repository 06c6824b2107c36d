// The questions as a form: drawn from the answers so far, and read back into answers.
import { type PlanSection, sectionLabel } from 'send-dispute-timescales'
import { type Choice, checkboxes, dateInput, details, radios } from '../shared/design-system'
import { type Content, type Html, html } from '../shared/html'
import { type AnswerProblem, type Answers, sectionsToTick } from './answers'
import { isAfterFive, LATE_TIME, NO_DATE, type TypedDate } from './dates'
import {
  type DateField,
  dateQuestions,
  datesAsked,
  FIRST_OTHER_KIND,
  fieldPhrase,
  hints,
  isTimed,
  kinds,
  NO_DISPUTE,
  takesRecommendations,
} from './questions'

type Problems = readonly AnswerProblem[]

/** The whole form. What depends on the decision stands in parts of its own, to be drawn again as it changes. */
export const questions = (
  answers: Answers,
  problems: Problems,
): Html => html`<form id="questions" novalidate autocomplete="off">
  ${askKind(answers, problems)}
  <div id="about">${askAbout(answers, problems)}</div>
  <div id="dates">${askDates(answers, problems)}</div>
  <button type="submit" class="govuk-button" data-module="govuk-button">Work out the dates</button>
</form>`

const errorAt = (problems: Problems, field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message

function askKind({ kind }: Answers, problems: Problems): Html {
  const choices = Object.entries(kinds).flatMap(([value, { label, ...words }]): (Choice | 'or')[] => [
    ...(value === FIRST_OTHER_KIND ? (['or'] as const) : []),
    { value, label, checked: value === kind, hint: 'hint' in words ? words.hint : null },
  ])
  const none: Choice = {
    value: NO_DISPUTE,
    label: 'Nothing is in dispute yet',
    hint: 'For the dates of a request, an assessment, a yearly review or a move',
    checked: kind === NO_DISPUTE,
  }
  return radios(
    {
      id: 'kind',
      legend: 'What was decided?',
      hint: 'Choose one. What is not a decision of the council stands further down.',
      error: errorAt(problems, 'kind'),
    },
    'kind',
    [...choices, none],
  )
}

/** What else there is to say of the decision. */
export function askAbout(answers: Answers, problems: Problems): Content {
  const { kind, sections, recommendations, detained } = answers
  if (kind === '' || kind === NO_DISPUTE) return null
  return [
    kind === 'plan-content' &&
      checkboxes(
        {
          id: 'sections',
          legend: 'Which sections of the plan do you disagree with?',
          hint: 'Select all that apply. Each section of the plan begins with its letter.',
          error: errorAt(problems, 'sections'),
        },
        'sections',
        sectionsToTick.map((value) => ({
          value,
          label: capital(sectionLabel(value as PlanSection)),
          checked: sections.includes(value),
        })),
      ),
    takesRecommendations(kind) &&
      checkboxes(
        {
          id: 'recommendations',
          legend: 'Do you also disagree about health or social care?',
          hint: 'Leave empty if not. The Tribunal can make recommendations on these.',
          error: errorAt(problems, 'recommendations'),
        },
        'recommendations',
        [
          { value: 'health', label: 'Health', checked: recommendations.includes('health') },
          { value: 'social-care', label: 'Social care', checked: recommendations.includes('social-care') },
        ],
      ),
    details(
      'The child or young person is in youth custody',
      checkboxes(
        { id: 'detained', legend: 'Are they detained?', size: 's', error: errorAt(problems, 'detained') },
        'detained',
        [{ value: 'yes', label: 'Yes, they are in youth custody', checked: detained }],
      ),
      detained,
    ),
  ]
}

/** The dates, and the day to look from. */
export function askDates(answers: Answers, problems: Problems): Content {
  if (answers.kind === '') return null
  const { needed, offered, added, others } = datesAsked(answers)
  return [
    needed.map((field) => askDate(field, answers, problems, 'm')),
    offered.length > 0 &&
      checkboxes(
        {
          id: 'ticks',
          legend: answers.kind === NO_DISPUTE ? 'What has happened?' : 'What else has happened?',
          hint: 'Select all that apply, and give the date of each. A date may still be to come.',
          error: errorAt(problems, 'ticks'),
        },
        'ticks',
        offered.map((field) => ({
          value: field,
          label: capital(fieldPhrase(field)),
          checked: field in answers.dates,
          reveals: askDate(field, answers, problems, 's'),
        })),
      ),
    added.map(
      (field) => html`<div class="app-added" data-field="${field}">
      ${askDate(field, answers, problems, 's')}
      <button type="button" class="govuk-button govuk-button--secondary app-remove" data-remove="${field}">Remove<span class="govuk-visually-hidden"> the date when ${fieldPhrase(field)}</span></button>
    </div>`,
    ),
    html`<div class="govuk-form-group">
      <label class="govuk-label govuk-label--s" for="another">Add another date</label>
      <div id="another-hint" class="govuk-hint">Anything else that has happened, or has a date</div>
      <div class="app-another">
        <select class="govuk-select" id="another" aria-describedby="another-hint">
          <option value="">Choose what happened</option>
          ${others.map(
            ({ stage, fields }) =>
              html`<optgroup label="${stage}">${fields.map(
                (field) => html`<option value="${field}">${capital(fieldPhrase(field))}</option>`,
              )}</optgroup>`,
          )}
        </select>
        <button type="button" class="govuk-button govuk-button--secondary" id="add-another">Add this date</button>
      </div>
    </div>`,
    dateInput({
      id: 'asAt',
      legend: 'What is today’s date?',
      hint: 'Filled in for you. Change it to see how things stand on another day.',
      values: answers.asAt,
      ...errorOf(problems, 'asAt'),
    }),
  ]
}

function askDate(field: DateField, { dates }: Answers, problems: Problems, size: 'm' | 's'): Html {
  const values = dates[field] ?? NO_DATE
  const caution = hints[field]
  const example = 'For example, 27 3 2026'
  return dateInput(
    {
      id: field,
      legend: dateQuestions[field] ?? `The day when ${fieldPhrase(field)}`,
      size,
      hint: caution === undefined ? example : size === 's' ? caution : html`${caution} ${example}.`,
      values,
      ...errorOf(problems, field),
    },
    isTimed(field) ? afterFive(field, values) : null,
  )
}

/** What reaches the Tribunal after 5pm on the last day is late. */
const afterFive = (field: DateField, typed: TypedDate): Html =>
  html`<div class="govuk-checkboxes govuk-checkboxes--small app-after-five"><div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" id="${field}-late" name="${field}-late"${isAfterFive(typed) ? html` checked` : null}>
    <label class="govuk-label govuk-checkboxes__label" for="${field}-late">It came after 5pm</label>
  </div></div>`

function errorOf(problems: Problems, field: string): Pick<AnswerProblem, 'wrong'> & { error?: string } {
  const problem = problems.find((each) => each.field === field)
  return problem === undefined ? {} : { error: problem.message, ...(problem.wrong ? { wrong: problem.wrong } : {}) }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The answers in the form as they stand, complete or not; `unasked` for what is not asked yet. */
export function readForm(form: HTMLFormElement, unasked: Answers): Answers {
  const typed = new FormData(form)
  const text = (id: string): string => String(typed.get(id) ?? '').trim()
  const all = (group: string): string[] => typed.getAll(group).map(String)
  const dateOf = (id: string): TypedDate => ({
    day: text(`${id}-day`),
    month: text(`${id}-month`),
    year: text(`${id}-year`),
    ...(typed.has(`${id}-late`) ? { time: LATE_TIME } : {}),
  })
  const ticked = new Set(all('ticks'))
  const dates: Record<string, TypedDate> = {}
  for (const input of form.querySelectorAll<HTMLElement>('.govuk-date-input')) {
    const offered = form.querySelector<HTMLInputElement>(`[name="ticks"][value="${input.id}"]`)
    if (input.id !== 'asAt' && (offered === null || ticked.has(input.id))) dates[input.id] = dateOf(input.id)
  }
  return {
    kind: text('kind'),
    sections: all('sections'),
    recommendations: all('recommendations'),
    detained: typed.has('detained'),
    dates,
    asAt: typed.has('asAt-day') ? dateOf('asAt') : unasked.asAt,
    name: unasked.name,
  }
}
