// The law for people: a card for each time limit, grouped by stage. The tables stand on a page of their own.
import { describeLimits, groupLabel, type LawTableRow } from '../../src/index'
import type { Entry } from '../src/search/options'
import { type Html, html } from '../src/shared/html'
import { LAW } from './pages'

/** The law as it is: what a limit once was stands in the tables. */
const current = (): readonly LawTableRow[] => describeLimits().filter(({ through }) => through === null)

const anchorOf = (id: string): string => id.replaceAll('.', '-')

export function lawCards(): Html {
  const rows = current()
  const groups = [...new Set(rows.map(({ group }) => group))]
  return html`<div class="guide guide--wide"><h1 tabindex="-1">Every time limit</h1>
<p class="lead">Who has to do what, by when, in the law of England on special educational needs. <a href="guides/law.html">The same as data</a>, with every rule and exception.</p>
<nav class="contents" aria-label="On this page"><ul>${groups.map((group) => html`<li><a href="#${group}">${groupLabel(group)}</a></li>`)}</ul></nav>
${groups.map(
  (group) =>
    html`<section class="law-group" aria-labelledby="${group}"><h2 id="${group}">${groupLabel(group)}</h2><ul class="law-cards">${rows
      .filter((row) => row.group === group)
      .map(card)}</ul></section>`,
)}</div>`
}

/** What, who, how long and from when, what moves it, and where it stands. */
const card = ({ id, what, who, counted, end, provisions }: LawTableRow): Html =>
  html`<li class="law-card" id="${anchorOf(id)}"><h3>${what}</h3>
<p class="law-card__long">${capital(counted)}</p>
<p>Who: ${who}</p>
<p>The last day ${end}.</p>
<p class="law-card__law">${provisions.map(
    ({ citation, url }, i) =>
      html`${i > 0 && ' · '}${url ? html`<a href="${url}" rel="noreferrer">${citation}</a>` : citation}`,
  )}</p></li>`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Each card, for the search. */
export const lawEntries = (): readonly Entry[] =>
  current().map(({ id, what, who, counted, provisions }) => ({
    id: `${LAW}#${anchorOf(id)}`,
    page: 'Every time limit',
    title: what,
    text: `${id} ${who}: ${counted}. ${provisions.map(({ citation }) => citation).join('; ')}`,
    developers: 0,
  }))
