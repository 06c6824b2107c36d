// The first page, the list of guides, the search page and the calculator's page as it stands without a script.
import { type Html, html } from '../src/shared/html'
import { CALCULATOR, type Group, groups, SCOPE } from './pages'

export const home = (present: ReadonlySet<string>): Html => html`
<h1 class="govuk-heading-l">Time limits in SEND disputes, worked out and explained</h1>
<p class="govuk-body-l">When a council in England decides about an EHC needs assessment or an EHC plan, the law sets times: to contact a mediation adviser, to appeal, to answer, to comply. This library works them out, and says why, with the provision.</p>
<p><a class="govuk-button govuk-button--start" href="${CALCULATOR}.html" draggable="false">Work out your dates</a></p>
<p class="govuk-body">The calculator runs in your browser. Nothing that you type is sent anywhere.</p>
<h2 class="govuk-heading-m">For people who write software</h2>
<pre class="app-code" tabindex="0"><code class="hljs">npm install send-dispute-timescales</code></pre>
${present.has('getting-started') && html`<p class="govuk-body"><a class="govuk-link" href="guides/getting-started.html">Getting started</a> works out a first case. The <a class="govuk-link" href="api/index.html">API reference</a> has every function.</p>`}
${guideLists(present, 'guides/')}
${present.has(SCOPE) && html`<p class="govuk-body">It covers England only: <a class="govuk-link" href="guides/${SCOPE}.html">what is covered</a>.</p>`}`

export const guides = (present: ReadonlySet<string>): Html =>
  html`<h1 class="govuk-heading-l">Guides</h1>${guideLists(present, '')}`

const guideLists = (present: ReadonlySet<string>, to: string): Html =>
  html`<div class="app-cards">${groups
    .map((group) => ({ ...group, pages: group.pages.filter(({ name }) => present.has(name)) }))
    .filter(({ pages }) => pages.length > 0)
    .map((group) => guideList(group, to))}</div>`

const guideList = ({ title, pages }: Group, to: string): Html => html`<div><h2 class="govuk-heading-m">${title}</h2>
<ul class="govuk-list">${pages.map(
  (page) =>
    html`<li><a class="govuk-link" href="${to}${page.name}.html">${page.title}</a><br><span class="app-quiet">${page.about}</span></li>`,
)}</ul></div>`

export const search = (): Html => html`<h1 class="govuk-heading-l">Search</h1>
<form class="govuk-form-group" role="search" aria-label="All pages">
  <label class="govuk-label" for="search-page-query">Search the guides and the API reference</label>
  <input class="govuk-input govuk-!-width-two-thirds" id="search-page-query" type="search" autocomplete="off">
</form>
<p class="govuk-body" id="results-said" role="status"></p>
<ol class="govuk-list app-results" id="results"></ol>
<noscript><p class="govuk-body">The search needs JavaScript. The <a class="govuk-link" href="guides/index.html">list of guides</a> does not.</p></noscript>`

export const calculator = (present: ReadonlySet<string>): Html => html`<div id="calculator" data-scope="${
  present.has(SCOPE) ? `guides/${SCOPE}.html` : ''
}"><div id="introduction">
<h1 class="govuk-heading-l">Work out the dates of a SEND dispute</h1>
<p class="govuk-body-l">For parents, young people, advisers and council officers in England. Say what was decided and when, and see whether a mediation certificate is needed, and each date with its reason.</p>
<div class="govuk-inset-text">This is not legal advice, and not a government service. A judge can extend the time for an appeal. Your answers stay in your browser: give no names.${
  present.has(SCOPE) && html` <a class="govuk-link" href="guides/${SCOPE}.html">What is covered</a>`
}</div>
</div></div>
<noscript><h2 class="govuk-heading-l">Where to get help</h2>
<p class="govuk-body">This calculator needs JavaScript. Without it, ask someone who knows the law. It costs nothing:</p>
<ul class="govuk-list govuk-list--bullet">
<li>your local SEND Information, Advice and Support Service (SENDIASS). Every area in England has one: your council’s Local Offer says how to reach it</li>
<li>IPSEA, a charity that gives free legal advice on SEND in England</li>
<li>the mediation adviser named in the council’s decision letter, about mediation and the certificate</li>
</ul>
<p class="govuk-body">The letter with the council’s decision should say how to appeal, and by when. The time is short, so ask soon.</p></noscript>`
