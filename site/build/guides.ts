// The guides: Markdown from docs/ as pages, with links that work from any folder, and what of them can be searched.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Html, html, raw } from '../src/shared/html'
import { guidePath, type Page, relative } from './layout'
import { type Rendered, render, type Section } from './markdown'

/** The text of a page in parts, for the search. */
export interface Found {
  readonly path: string
  readonly page: string
  readonly sections: readonly Section[]
}

export interface Guide extends Page {
  readonly name: string
  readonly found: Found
}

export interface Sources {
  /** The root of the repository. */
  readonly root: string
  /** Guides by name, each with its file. */
  readonly files: ReadonlyMap<string, string>
  /** Files outside docs/ that a guide links to; they are copied beside the guides. */
  readonly linked: Set<string>
}

/** What the README says of the page: on the site, the page itself. */
const PAGE_FOR_FAMILIES = 'README.md#the-page-for-families'

export async function guide(name: string, file: string, sources: Sources): Promise<Guide> {
  const source = await readFile(path.join(sources.root, file), 'utf8')
  const rendered = render(source, (href) => guideLink(href, file, sources))
  const at = guidePath(name)
  const title = rendered.title || name
  return {
    name,
    path: at,
    title,
    description: rendered.sections[0]?.text.slice(0, 150) || title,
    body: article(rendered),
    shape: 'guide',
    found: { path: at, page: title, sections: rendered.sections },
  }
}

/** Another guide, an image beside it, the page for families, or a file of the repository, which comes along. */
function guideLink(href: string, from: string, { root, files, linked }: Sources): string {
  if (/^([a-z]+:|#)/.test(href)) return href
  const [file = '', hash] = href.split('#')
  const target = path.posix.join(path.posix.dirname(from), file)
  const anchor = hash === undefined ? '' : `#${hash}`
  if (target.startsWith('..')) throw new Error(`${from} links to ${href}, outside of the repository.`)
  if (target === 'docs/README.md') return 'index.html'
  if (`${target}${anchor}` === PAGE_FOR_FAMILIES) return relative('guides/x', 'index.html')
  const name = [...files].find(([, each]) => each === target)?.[0]
  if (name !== undefined) return `${name}.html${anchor}`
  if (/^docs\/[\w-]+\.(svg|png)$/.test(target)) return file
  if (existsSync(path.join(root, target))) linked.add(target)
  else console.warn(`${from} links to ${href}, which is not there.`)
  return relative('guides/x', `files/${target}${anchor}`)
}

/** The text, with a list of its parts where it has many. */
export function article({ html: content, headings }: Rendered, look = ''): Html {
  const parts = headings.filter(({ level }) => level === 2)
  const className = `guide${look}`
  if (parts.length < 4) return html`<div class="${className}">${raw(content)}</div>`
  const end = content.indexOf('</h1>') + 5
  return html`<div class="${className}">${raw(content.slice(0, end))}
<nav class="contents" aria-label="On this page"><ul>${parts.map(
    ({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li>`,
  )}</ul></nav>${raw(content.slice(end))}</div>`
}
