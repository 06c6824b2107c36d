// The answer: what comes next, the certificate, every date with its reason, the picture, and what to do with it.
import { explainClassification, stateLabel, type Timeline, type TimelineEntry, whyEntry } from 'send-dispute-timescales'
import { details, insetText, summaryList, tag } from '../shared/design-system'
import { type Content, type Html, html } from '../shared/html'
import type { Answers } from './answers'
import {
  caseTitle,
  colours,
  dayWord,
  defaultName,
  dueWhen,
  explained,
  nextSteps,
  otherLateSteps,
  type Step,
  saidRows,
  standing,
  stepsOf,
  what,
  who,
} from './case-words'
import { links, withLinks } from './citations'
import { longDate, plainDate, toTyped } from './dates'
import { toFragment } from './fragment'

export interface Shown {
  readonly answers: Answers
  readonly timeline: Timeline
  /** Today in London, ISO date. */
  readonly today: string
  /** Where the page that says what is covered stands; null when there is none. */
  readonly scopeHref: string | null
}

export function result(shown: Shown): Html {
  const { answers, timeline } = shown
  const steps = stepsOf(timeline)
  return html`
<h1 class="govuk-heading-l" id="result" tabindex="-1">Your dates</h1>
<p class="govuk-body-l app-case">${caseTitle(answers)}. How things stand on ${longDate(timeline.asAt)}.</p>
<p class="govuk-body"><a class="govuk-link" href="${toFragment({ answers, changing: true })}">Change your answers</a></p>
${otherDay(shown)}
${next(timeline)}
${insetText(html`This is not legal advice. A judge can extend the time for an appeal, even when it has passed.`)}
${whatFollows(timeline)}
${steps.length > 0 && dates(steps, timeline)}
${later(timeline)}
${steps.length > 0 && html`<h2 class="govuk-heading-m" id="picture-heading">The picture</h2><div id="picture"></div>`}
${keep(shown, steps)}
${restsOn(shown)}`
}

/** A link shows the case as at its own day; this offers today's. */
function otherDay({ answers, timeline, today }: Shown): Content {
  if (timeline.asAt === today) return null
  const asToday = toFragment({ answers: { ...answers, asAt: toTyped(today) }, changing: false })
  return html`<div class="govuk-notification-banner" role="region" aria-labelledby="other-day">
  <div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="other-day">Another day</h2></div>
  <div class="govuk-notification-banner__content"><p class="govuk-body">This shows how things stood, or will stand, on ${plainDate(timeline.asAt)}. Today is ${plainDate(today)}. <a class="govuk-notification-banner__link" href="${asToday}">Show it as at today</a></p></div>
</div>`
}

function next(timeline: Timeline): Content {
  const { next: first, family } = nextSteps(timeline)
  const others = otherLateSteps(timeline, [first, family])
  if (first === null)
    return [
      html`<section class="app-next" aria-labelledby="next-0"><h2 class="govuk-heading-m" id="next-0">Nothing is due now</h2>${waiting(timeline)}</section>`,
      others.map((step, i) => box(step, 'Late', timeline, i + 1)),
    ]
  return [
    box(first, 'Next', timeline, 0),
    family !== null && box(family, 'Next for the family', timeline, 1),
    others.map((step, i) => box(step, step.entry.state === 'overdue' ? 'Also overdue' : 'Late', timeline, i + 2)),
  ]
}

function waiting({ entries }: Timeline): Content {
  const later = entries.filter(({ deadline }) => deadline === null)
  return later.length === 0
    ? html`<p class="govuk-body">Nobody has a date to keep from what you told us.</p>`
    : html`<p class="govuk-body">More dates follow once something else happens.</p>`
}

function box(step: Step, label: string, timeline: Timeline, place: number): Html {
  const { lead, why } = explained(step.entry, timeline)
  const said = lead.filter((item) => !/^\d+ days? (is|are) left\.$/.test(item))
  const late = step.entry.state === 'overdue' || step.entry.state === 'met-late'
  return html`<section class="app-next${late ? ' app-next--late' : ''}" aria-labelledby="next-${place}">
  <h2 class="govuk-heading-m" id="next-${place}"><span class="app-next__label">${label}: </span>${what(step)}</h2>
  <p class="govuk-body-l app-next__when">${late ? 'It was due by' : dayWord(step)} <strong>${dueWhen(step.deadline)}</strong> ${tag(standing(step, timeline.asAt), colours[step.entry.state])}</p>
  <p class="govuk-body app-next__who">Who: ${who(step)}</p>
  ${said.map((item) => html`<p class="govuk-body">${withLinks(item)}</p>`)}
  ${details('Why this date', list(why))}
</section>`
}

const list = (items: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${withLinks(item)}</li>`)}</ul>`

/** The heading answers; the items say why, and what else there is. */
function whatFollows({ classification }: Timeline): Content {
  if (classification === null) return null
  const { certificate, appeal } = classification
  const items = explainClassification(classification)
  const turn = items.findIndex((item) => /^(Mediation is open|Disagreement resolution is open)/.test(item))
  const first = turn === -1 ? items : items.slice(0, turn)
  const rest = turn === -1 ? [] : items.slice(turn)
  return html`<h2 class="govuk-heading-m">Appeal and mediation certificate</h2>
<dl class="app-answers">
  <div><dt>Can it be appealed?</dt><dd>${appeal.available ? 'Yes' : 'No'}</dd></div>
  <div><dt>Is a mediation certificate needed?</dt><dd id="certificate">${certificate.needed ? 'Yes' : 'No'}</dd></div>
</dl>
${list(first)}
${rest.length > 0 && details('Mediation and other ways to settle it', list(rest))}`
}

function dates(steps: readonly Step[], timeline: Timeline): Html {
  const nextId = timeline.next?.id
  return html`<h2 class="govuk-heading-m" id="dates-heading">All the dates</h2>
<table class="govuk-table app-dates" role="table" aria-labelledby="dates-heading">
  <thead class="govuk-table__head" role="rowgroup"><tr class="govuk-table__row" role="row">${[
    'What',
    'Who',
    'By when',
    'How it stands',
    'Why',
  ].map((title) => html`<th scope="col" class="govuk-table__header" role="columnheader">${title}</th>`)}</tr></thead>
  <tbody class="govuk-table__body" role="rowgroup">${steps.map(
    (
      step,
    ) => html`<tr class="govuk-table__row${step.entry.id === nextId ? ' app-dates__next' : ''}" role="row" data-entry="${step.entry.id}">
      <th scope="row" class="govuk-table__header" role="rowheader">${what(step)}</th>
      <td class="govuk-table__cell" role="cell" data-title="Who">${who(step)}</td>
      <td class="govuk-table__cell" role="cell" data-title="By when">${dueWhen(step.deadline)}</td>
      <td class="govuk-table__cell" role="cell" data-title="How it stands">${tag(standing(step, timeline.asAt), colours[step.entry.state])}</td>
      <td class="govuk-table__cell" role="cell" data-title="Why">${why(step, timeline)}</td>
    </tr>`,
  )}</tbody>
</table>`
}

function why({ entry, deadline }: Step, timeline: Timeline): Html {
  const { lead, why } = explained(entry, timeline)
  return html`${capital(whyEntry(entry, timeline))} <span class="app-law">[${links(deadline.basis)}]</span>
<details class="app-more"><summary>How it was worked out<span class="govuk-visually-hidden">: ${what({ entry, deadline })}</span></summary>${list([...lead, ...why])}</details>`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What has not started. */
function later(timeline: Timeline): Content {
  const waiting = timeline.entries.filter(({ deadline }) => deadline === null)
  if (waiting.length === 0) return null
  const item = (entry: TimelineEntry): Html => {
    const { lead, why } = explained(entry, timeline)
    return html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${what({ entry } as Step)}</dt><dd class="govuk-summary-list__value">${[...lead, ...why].map((text) => html`<p class="govuk-body">${withLinks(text)}</p>`)}</dd></div>`
  }
  return details(
    `Steps that have ${stateLabel('not-started')} (${waiting.length})`,
    html`<dl class="govuk-summary-list">${waiting.map(item)}</dl>`,
  )
}

function keep({ answers }: Shown, steps: readonly Step[]): Html {
  return html`<h2 class="govuk-heading-m">Keep these dates</h2>
${
  steps.length > 0 &&
  html`<form id="calendar-form" novalidate autocomplete="off">
  <div class="govuk-form-group">
    <label class="govuk-label govuk-label--s" for="name">A name for this case (optional)</label>
    <div id="name-hint" class="govuk-hint">It stands in the titles of the calendar entries, and in the link. Give each child’s case its own, and no full names. Without one it is “${defaultName(answers)}”.</div>
    <input class="govuk-input govuk-!-width-one-half" id="name" name="name" type="text" maxlength="60" aria-describedby="name-hint" value="${answers.name}">
  </div>
  <button type="submit" class="govuk-button" id="add-to-calendar">Add to my calendar</button>
  <p class="govuk-body" id="calendar-said" role="status"></p>
</form>`
}
<div class="govuk-form-group">
  <label class="govuk-label govuk-label--s" for="link">Link to these dates</label>
  <div id="link-hint" class="govuk-hint">Your answers are in the link itself. Whoever has it can read them.</div>
  <input class="govuk-input" id="link" type="text" readonly aria-describedby="link-hint">
</div>
<div class="govuk-button-group">
  <button type="button" class="govuk-button govuk-button--secondary" id="copy-link">Copy the link</button>
  <button type="button" class="govuk-button govuk-button--secondary" id="print">Print on one page</button>
</div>
<p class="govuk-body" id="link-said" role="status"></p>`
}

function restsOn({ answers, timeline, scopeHref }: Shown): Html {
  const { computedWith } = timeline
  return html`<h2 class="govuk-heading-m">What you told us</h2>
${summaryList(saidRows(answers))}
<p class="govuk-body">The law was last reviewed on ${plainDate(computedWith.law)}, and the bank holidays were checked on ${plainDate(computedWith.bankHolidays)}. Worked out with send-dispute-timescales ${computedWith.package}, in your browser. ${
    scopeHref === null
      ? null
      : html`<a class="govuk-link" href="${scopeHref}">What is covered, and how to report an error</a>.`
  }</p>`
}
