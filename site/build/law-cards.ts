// The law for people: a card for each time limit, grouped by stage. The tables stand on a page of their own.
import { describeLimits, groupLabel, type LawTableRow, type ProvisionId, timeLimits } from '../../src/index'
import { citationName, cite } from '../src/calculator/result/law'
import type { Entry } from '../src/search/options'
import { type Content, type Html, html } from '../src/shared/html'
import { LAW } from './pages'

/** The law as it is: what a limit once was stands in the tables. */
const current = (): readonly LawTableRow[] => describeLimits().filter(({ through }) => through === null)

const versionOf = (id: LawTableRow['id']) => timeLimits[id].versions.find(({ through }) => through === null)

const anchorOf = (id: string): string => id.replaceAll('.', '-')

export function lawCards(): Html {
  const rows = current()
  const groups = [...new Set(rows.map(({ group }) => group))]
  return html`<div class="guide guide--wide"><h1 tabindex="-1">Every time limit</h1>
<p class="lead">Who has to do what, by when, in the law of England on special educational needs. <a href="guides/law.html">The same as data</a>, with every rule and exception.</p>
<ul class="law-notes"><li>Where a card says nothing else, the last day does not move: not for a weekend, a bank holiday, August or Christmas.</li>
<li>Sections are of the Children and Families Act 2014, regulations of the SEND Regulations 2014, rules of the First-tier Tribunal’s rules of 2008. Any other law is named.</li></ul>
<nav class="contents" aria-label="On this page"><ul>${groups.map((group) => html`<li><a href="#${group}">${groupLabel(group)}</a></li>`)}</ul></nav>
${groups.map(
  (group) =>
    html`<section class="law-group" aria-labelledby="${group}"><h2 id="${group}">${groupLabel(group)}</h2><ul class="law-cards">${rows
      .filter((row) => row.group === group)
      .map(card)}</ul></section>`,
)}</div>`
}

/** What, who, how long and from when, what moves it, and where it stands. */
function card({ id, what, who, counted, end, provisions }: LawTableRow): Html {
  const isComment = versionOf(id)?.counts.force === 'minimum'
  const isGuidance = provisions.every(({ instrument }) => instrument === 'Code')
  return html`<li class="law-card" id="${anchorOf(id)}"><h3>${what}</h3>
<p class="law-card__long">${capital(counted)}</p>
<p>${isComment ? 'Who can comment' : 'Who'}: ${who}</p>
${moves(id, end)}${isGuidance && html`<p>Guidance, which says “should”: not a duty in the law itself.</p>`}
<p class="law-card__law">${provisions.map(({ citation }, i) => html`${i > 0 && ' ·'}${cite([citation as ProvisionId])}`)}</p></li>`
}

/** Said once for all that stays on its day; of each that moves, how. */
function moves(id: LawTableRow['id'], end: string): Content {
  const rule = versionOf(id)?.end
  if (rule === 'as-it-falls') return null
  return html`<p>${rule === 'directed' ? `${capital(end)}.` : `The last day ${end}.`}</p>\n`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Each card, for the search: found by its id too, which no reader is shown. */
export const lawEntries = (): readonly Entry[] =>
  current().map(({ id, what, who, counted, provisions }) => ({
    id: `${LAW}#${anchorOf(id)}`,
    page: 'Every time limit',
    title: what,
    text: `${capital(who)}: ${counted}. ${provisions.map(citationName).join('; ')}`,
    developers: 0,
    code: `${id} ${provisions.map(({ citation }) => citation).join(' ')}`,
  }))
