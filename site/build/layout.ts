// The frame of every page: header, navigation, footer. Links are relative, so the site works from any folder.
import { plainDate } from '../src/calculator/dates'
import { type Content, type Html, html, raw } from '../src/shared/html'
import { CALCULATOR, groups, SCOPE } from './pages'

export interface Page {
  /** Where it stands, from the root of the site: `guides/law.html`. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly body: Content
  /** `article`: text beside the navigation. `wide`: the whole width. */
  readonly shape: 'article' | 'wide'
  readonly scripts?: readonly string[]
}

export interface Site {
  /** The pages of docs/ that there are. */
  readonly present: ReadonlySet<string>
  /** Titles that the navigation does not take from the table, such as those of further pages of docs/. */
  readonly more: readonly { readonly name: string; readonly title: string }[]
  readonly computedWith: { readonly package: string; readonly law: string }
}

export const NAME = 'SEND dispute timescales'

// Only what stands beside the page may be loaded, and nothing may be sent. `file:` is for a copy opened from a folder.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** From one page to another, or to a file. */
export function relative(from: string, to: string): string {
  const up = from.split('/').length - 1
  return '../'.repeat(up) + to
}

export function layout(page: Page, site: Site): string {
  const to = (path: string): string => relative(page.path, path)
  return `<!doctype html>\n${
    html`<html lang="en-GB" class="govuk-template app-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${page.description}">
<title>${page.title === NAME ? NAME : `${page.title} – ${NAME}`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('assets/site.css')}">
${['header', ...(page.scripts ?? [])].map((name) => html`<script defer src="${to(`assets/${name}.js`)}"></script>\n`)}</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link">Skip to main content</a>
${header(page, to)}
<div class="govuk-width-container app-page app-page--${page.shape}">
${page.shape === 'article' && navigation(page, site, to)}
<main class="govuk-main-wrapper app-main" id="main" tabindex="-1">${page.body}</main>
</div>
${footer(site, to)}
${page.path === `${CALCULATOR}.html` && html`<div id="sheet" class="app-sheet" aria-hidden="true"></div>`}
</body>
</html>`.html
  }\n`
}

type To = (path: string) => string

const header = ({ path }: Page, to: To): Html => html`<header class="app-header">
<div class="govuk-width-container app-header__row">
  <a class="app-header__name" href="${to('index.html')}">${NAME}</a>
  <nav class="app-header__links" aria-label="Site">
    ${[
      [`${CALCULATOR}.html`, 'Calculator'],
      ['guides/index.html', 'Guides'],
      ['api/index.html', 'API'],
    ].map(
      ([href = '', text]) =>
        html`<a class="app-header__link" href="${to(href)}"${href === path ? html` aria-current="page"` : null}>${text}</a>`,
    )}
  </nav>
  <form class="app-search" id="site-search" role="search" action="${to('search.html')}" method="get">
    <label class="govuk-visually-hidden" for="q">Search this site</label>
    <input class="govuk-input app-search__input" id="q" name="q" type="search" autocomplete="off" placeholder="Search">
    <button class="app-search__button" type="submit">Search</button>
  </form>
</div>
</header>`

function navigation({ path }: Page, site: Site, to: To): Html {
  const link = (href: string, text: string): Html =>
    html`<li><a href="${to(href)}"${href === path ? html` aria-current="page"` : null}>${text}</a></li>`
  const listed = groups.map(({ title, pages }) => ({
    title,
    pages: pages.filter(({ name }) => site.present.has(name)),
  }))
  const lists = html`${listed
    .filter(({ pages }) => pages.length > 0)
    .map(
      ({ title, pages }) =>
        html`<h2 class="app-nav__title">${title}</h2><ul class="app-nav__list">${pages.map((guide) => link(guidePath(guide.name), guide.title))}</ul>`,
    )}${
    site.more.length > 0 &&
    html`<h2 class="app-nav__title">More</h2><ul class="app-nav__list">${site.more.map((guide) => link(guidePath(guide.name), guide.title))}</ul>`
  }<h2 class="app-nav__title">Reference</h2><ul class="app-nav__list">${link('api/index.html', 'API')}</ul>`
  return html`<nav class="app-nav" aria-label="Guides"><details class="app-nav__fold"><summary>All guides</summary>${lists}</details><div class="app-nav__open">${lists}</div></nav>`
}

export const guidePath = (name: string): string => `guides/${name}.html`

const footer = ({ present, computedWith }: Site, to: To): Html => html`<footer class="app-footer">
<div class="govuk-width-container">
  <p class="govuk-body-s">An independent open-source project. It is not a government service, a council, the Tribunal or a charity, and it is not legal advice. England only.${
    present.has(SCOPE) &&
    html` <a class="govuk-link" href="${to(guidePath(SCOPE))}">What is covered, and how to report an error</a>.`
  }</p>
  <p class="govuk-body-s">Version ${computedWith.package}. The law was last reviewed on ${plainDate(computedWith.law)}. Nothing you do here is sent anywhere. <a class="govuk-link" href="${to('licences.txt')}">Licences</a></p>
</div>
</footer>`
