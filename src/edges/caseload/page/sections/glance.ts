// The figures at the top: what a head of service asks first.

import type { PageData } from '../data'
import { type Html, html } from '../html'
import { count, longDate, plural, share } from '../words'

export function atAGlance({ load, twentyWeeks, knownUntil }: PageData): Html {
  const overdue = load.entries.filter(({ state }) => state === 'overdue')
  const waiting = load.entries.filter(({ state }) => state === 'waiting').length
  const beyond = load.open.filter(({ dueOn }) => dueOn < load.asAt).length
  const children = new Set(overdue.map(({ key }) => key)).size
  const figures: [value: string, label: string, isLate?: boolean][] = [
    [count(overdue.length), `overdue, in ${plural(children, 'case')}`, overdue.length > 0],
    [count(load.due[7]), 'due in the next 7 days'],
    [count(load.due[28]), 'due in the next 28 days'],
  ]
  if (load.open.length > 0)
    figures.push([
      count(load.open.length),
      `${load.open.length === 1 ? 'open request' : 'open requests'}, ${count(beyond)} beyond 20 weeks`,
    ])
  if (waiting > 0) figures.push([count(waiting), 'waiting for a mediation certificate'])
  if (twentyWeeks != null) {
    const { inTime, all } = twentyWeeks.excludingExceptions
    figures.push([share(inTime, all), `of the plans of ${twentyWeeks.year} in 20 weeks, excluding exceptions`])
  }
  if (load.refused.length > 0)
    figures.push([
      count(load.refused.length),
      `of ${plural(load.refused.length + load.cases, 'case')} could not be counted`,
    ])
  return html`<section aria-label="At a glance"><dl class="figures">${figures.map(
    ([value, label, isLate]) => html`<div><dt>${label}</dt><dd${isLate ? LATE : ''}>${value}</dd></div>`,
  )}</dl>${
    knownUntil != null &&
    knownUntil < load.asAt &&
    html`<p class="note">The return ends on ${longDate(knownUntil)}. What was done after that day is not in it, so what stands here as overdue or due may have been done.</p>`
  }</section>
`
}

const LATE: Html = { html: ' class="is-late"' }
