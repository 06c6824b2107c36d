// Our components against those that govuk-frontend itself renders.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkboxes, dateInput, details, errorSummary, radios, summaryList } from '../../src/shared/design-system'
import type { Html } from '../../src/shared/html'

function fixture(component: string, name: string): string {
  const file = new URL(
    `../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
    import.meta.url,
  )
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: { name: string; html: string }[] }
  const found = fixtures.find((each) => each.name === name)
  if (found === undefined) throw new Error(`${component} has no fixture "${name}".`)
  return normal(found.html)
}

/** Spaces and the order of classes aside; the size of a legend, names and `autocomplete` are ours to choose. */
const normal = (html: string): string =>
  html
    .replace(/ class="([^"]*)"/g, (_, classes: string) => ` class="${classes.split(' ').sort().join(' ')}"`)
    .replace(/(<input[^>]*) name="[^"]*"/g, '$1')
    .replace(/ govuk-fieldset__legend--\w/g, '')
    .replace(/ autocomplete="off"/g, '')
    .replace(/ value=""/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> /g, '>')
    .replace(/ </g, '<')
    .trim()
const ours = ({ html }: Html): string => normal(html)

test('date input', () => {
  const date = dateInput({
    id: 'dob',
    legend: 'What is your date of birth?',
    hint: 'For example, 31 3 1980',
    values: { day: '', month: '', year: '' },
  })
  expect(ours(date)).toBe(fixture('date-input', 'default'))
})

test('date input with an error', () => {
  const date = dateInput({
    id: 'dob-errors',
    legend: 'What is your date of birth?',
    hint: 'For example, 31 3 1980',
    values: { day: '', month: '', year: '' },
    error: 'Error message goes here',
  })
  expect(ours(date)).toBe(fixture('date-input', 'with error message and hint'))
})

test('error summary', () => {
  const summary = errorSummary([
    { message: 'The date your passport was issued must be in the past', href: '#example-error-1' },
    { message: 'Enter a postcode, like AA1 1AA', href: '#example-error-2' },
  ])
  expect(ours(summary)).toBe(fixture('error-summary', 'default'))
})

test('radios', () => {
  const drawn = radios({ id: 'example-default', legend: 'Have you changed your name?' }, 'example-default', [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ])
  expect(ours(drawn)).toBe(fixture('radios', 'default'))
})

test('checkboxes', () => {
  const drawn = checkboxes({ id: 'nationality', legend: 'What is your nationality?' }, 'nationality', [
    { value: 'british', label: 'British' },
    { value: 'irish', label: 'Irish' },
    { value: 'other', label: 'Citizen of another country' },
  ])
  expect(ours(drawn)).toBe(fixture('checkboxes', 'default'))
})

test('details', () =>
  expect(
    ours(
      details(
        'Help with nationality',
        'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.',
      ),
    ),
  ).toBe(fixture('details', 'default')))

test('summary list', () =>
  expect(ours(summaryList([['Name', 'Firstname Lastname']]))).toBe(
    normal(
      '<dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Name</dt><dd class="govuk-summary-list__value">Firstname Lastname</dd></div></dl>',
    ),
  ))
