// The frame of every page: the name, the menu, the foot. Links are relative, so the site works from any folder.
import { words } from 'site-language'
import { type Content, type Html, html, raw } from '../src/shared/html'
import { logo } from '../src/shared/icons'
import { DEVELOPERS, type Group, groups, HELP, isForDevelopers, LAW, SCOPE } from './pages'

export interface Page {
  /** Where it stands, from the root of the site: `guides/law.html`. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly body: Content
  /** `guide`: text beside the list of guides. `wide`: the whole width. */
  readonly shape: 'guide' | 'wide'
  readonly scripts?: readonly string[]
  /** Put into the head, for a page without a script. */
  readonly head?: Content
}

export interface Site {
  /** The pages of docs/ that there are. */
  readonly present: ReadonlySet<string>
  /** Titles that the navigation does not take from the table, such as those of further pages of docs/. */
  readonly more: readonly { readonly name: string; readonly title: string }[]
  readonly computedWith: { readonly package: string; readonly law: string }
}

// Only what stands beside the page may be loaded, and nothing may be sent. `file:` is for a copy opened from a folder;
// the typeface is in the stylesheet as data.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  'font-src data:',
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
  const { frame } = words
  const to = (path: string): string => relative(page.path, path)
  return `<!doctype html>\n${
    html`<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description}">
<title>${page.title === frame.name ? frame.name : frame.titleOf(page.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('assets/site.css')}">
${page.head}${['page', ...(page.scripts ?? [])].map((name) => html`<script defer src="${to(`assets/${name}.js`)}"></script>\n`)}</head>
<body data-copy="${words.buttons.copyCode}" data-copied="${words.buttons.copied}" data-copy-by-hand="${words.buttons.copyByHand}">
<a href="#main" class="skip">${frame.skip}</a>
${header(page, to)}
${page.shape === 'guide' ? html`<div class="wrap page page--guide">${navigation(page, site, to)}${main(page)}</div>` : main(page)}
${footer(site, to)}
</body>
</html>`.html
  }\n`
}

type To = (path: string) => string

const main = ({ body, shape }: Page): Html =>
  html`<main id="main" class="${shape === 'wide' ? 'wrap' : 'guide__main'}" tabindex="-1">${body}</main>`

const MENU = [
  ['index.html', 'dates'],
  ['guides/index.html', 'guides'],
  [LAW, 'law'],
  ['search.html', 'search'],
] as const

const header = ({ path }: Page, to: To): Html => html`<header class="top"><div class="wrap">
<a class="top__name" href="${to('index.html')}">${logo}<span>${words.frame.name}</span></a>
<nav class="top__nav" aria-label="${words.frame.siteMenu}">${MENU.map(
  ([href, name]) =>
    html`<a href="${to(href)}"${currentOf(path) === name && html` aria-current="${href === path ? 'page' : 'true'}"`}>${words.frame.menu[name]}</a>`,
)}</nav>
</div></header>`

/** The part of the menu that a page belongs to. */
function currentOf(path: string): (typeof MENU)[number][1] | null {
  if (path === LAW) return 'law'
  if (path.startsWith('guides/')) return 'guides'
  return MENU.find(([href]) => href === path)?.[1] ?? null
}

function navigation({ path }: Page, site: Site, to: To): Html {
  // Beside a guide for families stand no guides for developers.
  const all = !path.startsWith('guides/') || isForDevelopers(path.replace(/^guides\/(.*)\.html$/, '$1'))
  const link = (href: string, text: string): Html =>
    html`<li><a href="${to(href)}"${href === path && html` aria-current="page"`}>${text}</a></li>`
  const list = (title: string, items: readonly Html[]): Html =>
    html`<h2 class="side__title">${title}</h2><ul>${items}</ul>`
  const pagesOf = ({ pages }: Group): readonly Html[] =>
    pages
      .filter(({ name }) => site.present.has(name) && (all || !isForDevelopers(name)))
      .map((guide) => link(guidePath(guide.name), guide.title))
  const shown = groups.filter((group) => pagesOf(group).length > 0)
  const lists = html`${shown.map((group) => list(group.title, pagesOf(group)))}${
    all
      ? html`${
          site.more.length > 0 &&
          list(
            'More',
            site.more.map((guide) => link(guidePath(guide.name), guide.title)),
          )
        }${list('Reference', [link('api/index.html', 'API')])}`
      : html`<ul>${link(DEVELOPERS, words.frame.developers)}</ul>`
  }`
  return html`<nav class="side" aria-label="Guides"><details class="side__fold"><summary>All guides</summary>${lists}</details><div class="side__open">${lists}</div></nav>`
}

export const guidePath = (name: string): string => `guides/${name}.html`

const footer = ({ present, computedWith }: Site, to: To): Html => {
  const { frame } = words
  const links: readonly (readonly [string, string])[] = [
    [HELP, frame.help],
    ...(present.has(SCOPE)
      ? ([
          [guidePath(SCOPE), frame.covered],
          [`${guidePath(SCOPE)}#how-to-report-an-error`, frame.mistake],
        ] as const)
      : []),
    [DEVELOPERS, frame.developers],
    ['licences.txt', frame.licences],
  ]
  return html`<footer class="foot"><div class="wrap">
<p>${frame.about} ${frame.lawRead(computedWith.law)} ${frame.private}</p>
<p class="foot__links">${links.map(([href, text]) => html`<a href="${to(href)}">${text}</a>`)}</p>
</div></footer>`
}
