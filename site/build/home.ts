// The pages that are lists: every guide, the search, and the way in for developers.
import { words } from 'site-language'
import { type Html, html } from '../src/shared/html'
import { type Group, groups } from './pages'

type Present = ReadonlySet<string>

export const guides = (present: Present): Html =>
  html`<h1 tabindex="-1">${words.frame.menu.guides}</h1>${guideLists(present, groups, '')}`

/** For people who write software: what there is, and where to begin. */
export const developers = (present: Present): Html => html`<div class="guide guide--wide">
<h1 tabindex="-1">Time limits in SEND disputes, as a library</h1>
<p class="lead">Typed functions that work out each time limit and say why, with the provision. No I/O, no clock, no dependency at run time. In TypeScript, as a command, and as one plain script for engines inside databases.</p>
<p>Not published yet: make a tarball with <code>npm pack</code> in a checkout and install that. <a href="guides/getting-started.html">Getting started</a> says how. The <a href="api/index.html">API reference</a> has every function.</p>
${guideLists(
  present,
  groups.filter(({ title }) => title !== 'For families'),
  'guides/',
)}</div>`

const guideLists = (present: Present, of: readonly Group[], to: string): Html =>
  html`<div class="cards">${of
    .map((group) => ({ ...group, pages: group.pages.filter(({ name }) => present.has(name)) }))
    .filter(({ pages }) => pages.length > 0)
    .map((group) => guideList(group, to))}</div>`

const guideList = ({ title, pages }: Group, to: string): Html =>
  html`<div><h2>${title}</h2><ul>${pages.map(
    (page) =>
      html`<li><a href="${to}${page.name}.html">${page.title}</a><br><span class="quiet small">${page.about}</span></li>`,
  )}</ul></div>`

export const search = (): Html => html`<h1 tabindex="-1">Search</h1>
<form role="search" aria-label="All pages" class="ask">
<label class="label" for="search-query">Search the guides, the law and who can help</label>
<input class="textin" id="search-query" type="search" autocomplete="off">
<div class="filters"><label><input type="checkbox" id="search-developers"> For developers: the library’s guides and its API too</label></div>
</form>
<p id="results-said" role="status"></p>
<div id="results-first"></div>
<ol class="results" id="results"></ol>
<noscript><p>The search needs JavaScript. The <a href="guides/index.html">list of guides</a> does not.</p></noscript>`
