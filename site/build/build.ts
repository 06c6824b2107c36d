// Builds the whole site into dist/: npm --prefix site ci && npm --prefix site run build
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import MiniSearch from 'minisearch'
import { computedWith } from '../../src/index'
import { type Entry, options } from '../src/search/options'
import { html, raw } from '../src/shared/html'
import { apiPages } from './api'
import { buildScripts, buildStyles } from './assets'
import { calculator, guides, home, search } from './home'
import { guidePath, layout, NAME, type Page, relative, type Site } from './layout'
import { type Rendered, render } from './markdown'
import { notices } from './notices'
import { CALCULATOR, elsewhere, groups } from './pages'

const site = fileURLToPath(new URL('..', import.meta.url))
const root = path.join(site, '..')
const docs = path.join(root, 'docs')
const dist = path.join(site, 'dist')

const entries: Entry[] = []
/** Files outside docs/ that a guide links to; they are copied beside the guides. */
const linkedFiles = new Set<string>()

async function main(): Promise<void> {
  await rm(dist, { recursive: true, force: true })
  await mkdir(path.join(dist, 'assets'), { recursive: true })
  const files = new Map<string, string>()
  // Its README.md is the list of guides, which the site makes itself.
  for (const file of await readdir(docs))
    if (file.endsWith('.md') && file !== 'README.md') files.set(file.slice(0, -3), `docs/${file}`)
  for (const [name, file] of Object.entries(elsewhere)) if (existsSync(path.join(root, file))) files.set(name, file)
  const present = new Set(files.keys())
  const listed = new Set(groups.flatMap(({ pages }) => pages.map(({ name }) => name)))

  const guidePages = await Promise.all([...files].map(([name, file]) => guide(name, file, files)))
  const more = guidePages.filter(({ name }) => !listed.has(name)).map(({ name, title }) => ({ name, title }))
  const frame: Site = { present, more, computedWith }

  const pages: Page[] = [
    { path: 'index.html', title: NAME, description: ABOUT, body: home(present), shape: 'wide' },
    {
      path: `${CALCULATOR}.html`,
      title: 'Work out the dates of a SEND dispute',
      description: ABOUT,
      body: calculator(present),
      shape: 'wide',
      scripts: ['calculator'],
    },
    {
      path: 'search.html',
      title: 'Search',
      description: 'Search this site',
      body: search(),
      shape: 'wide',
      scripts: ['search-index', 'search'],
    },
    { path: 'guides/index.html', title: 'Guides', description: 'Every guide', body: guides(present), shape: 'article' },
    ...guidePages,
    ...(await apiPages(site)).map(reference),
  ]
  for (const page of pages) await put(page.path, layout(page, frame))
  for (const file of await readdir(docs))
    if (/\.(svg|png)$/.test(file)) await cp(path.join(docs, file), path.join(dist, 'guides', file))
  for (const file of linkedFiles) {
    await mkdir(path.dirname(path.join(dist, 'files', file)), { recursive: true })
    await cp(path.join(root, file), path.join(dist, 'files', file), { recursive: true })
  }

  await put('assets/site.css', await buildStyles(site))
  await buildScripts(site, path.join(dist, 'assets'))
  await put('assets/search-index.js', searchIndex())
  await put('licences.txt', await notices(site))
  console.log(`${pages.length} pages, ${entries.length} sections to search: ${path.relative(process.cwd(), dist)}`)
}

const ABOUT = 'Deadlines in disputes about special educational needs in England, worked out and explained.'

async function put(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(dist, file)), { recursive: true })
  await writeFile(path.join(dist, file), content)
}

async function guide(name: string, file: string, files: ReadonlyMap<string, string>): Promise<Page & { name: string }> {
  const rendered = render(await readFile(path.join(root, file), 'utf8'), (href) => guideLink(href, file, files))
  const at = guidePath(name)
  remember(at, rendered)
  return {
    name,
    path: at,
    title: rendered.title || name,
    description: rendered.sections[0]?.text.slice(0, 150) || ABOUT,
    body: article(rendered),
    shape: 'article',
  }
}

/** Another guide, an image beside it, a page of the site, or a file of the repository, which comes along. */
function guideLink(href: string, from: string, files: ReadonlyMap<string, string>): string {
  if (/^([a-z]+:|#)/.test(href)) return href
  const [file = '', hash] = href.split('#')
  const target = path.posix.join(path.posix.dirname(from), file)
  const anchor = hash === undefined ? '' : `#${hash}`
  if (target.startsWith('..')) throw new Error(`${from} links to ${href}, outside of the repository.`)
  if (target === 'docs/README.md') return 'index.html'
  const name = [...files].find(([, each]) => each === target)?.[0]
  if (name !== undefined) return `${name}.html${anchor}`
  if (/^docs\/[\w-]+\.(svg|png)$/.test(target)) return file
  const ofSite = /^site\/dist\/?(.*)$/.exec(target)?.[1]
  if (ofSite !== undefined) return relative('guides/x', ofSite || 'index.html')
  if (existsSync(path.join(root, target))) linkedFiles.add(target)
  else console.warn(`${from} links to ${href}, which is not there.`)
  return relative('guides/x', `files/${target}${anchor}`)
}

function reference(page: { readonly path: string; readonly source: string }): Page {
  const at = `api/${apiPath(page.path)}`
  const isIndex = page.path === 'README.md'
  const source = isIndex ? page.source.replace(/^# .*$/m, '# API reference') : page.source
  const rendered = render(source, (href) => (/^([a-z]+:|#)/.test(href) ? href : apiPath(href)))
  const { title } = rendered
  remember(at, { ...rendered, sections: rendered.sections.filter(({ text }) => text !== '') }, `API: ${title}`)
  const back = html`<p class="govuk-body"><a class="govuk-link" href="${relative(at, 'api/index.html')}">API reference</a></p>`
  return {
    path: at,
    title,
    description: `${title}: API reference`,
    body: html`<div class="app-article app-api">${isIndex ? null : back}${raw(rendered.html)}</div>`,
    shape: 'article',
  }
}

const apiPath = (file: string): string => file.replace(/README\.md/, 'index.html').replace(/\.md(?=#|$)/, '.html')

/** The text, with a list of its parts where it has many. */
function article({ html: content, headings }: Rendered): ReturnType<typeof html> {
  const parts = headings.filter(({ level }) => level === 2)
  if (parts.length < 4) return html`<div class="app-article">${raw(content)}</div>`
  const end = content.indexOf('</h1>') + 5
  return html`<div class="app-article">${raw(content.slice(0, end))}
<nav class="app-contents" aria-label="On this page"><ul class="govuk-list">${parts.map(
    ({ anchor, title }) => html`<li><a class="govuk-link" href="#${anchor}">${title}</a></li>`,
  )}</ul></nav>${raw(content.slice(end))}</div>`
}

function remember(at: string, { title, sections }: Rendered, page = title): void {
  for (const section of sections)
    entries.push({
      id: section.title === title ? at : `${at}#${section.anchor}`,
      page,
      title: section.title,
      text: section.text,
    })
}

function searchIndex(): string {
  const index = new MiniSearch<Entry>(options)
  const seen = new Set<string>()
  for (const entry of [...entries, CALCULATOR_ENTRY]) {
    if (seen.has(entry.id)) continue
    seen.add(entry.id)
    index.add(entry)
  }
  return `window.SEARCH_INDEX=${JSON.stringify(index)}`
}

const CALCULATOR_ENTRY: Entry = {
  id: `${CALCULATOR}.html`,
  page: 'Calculator',
  title: 'Work out the dates of a SEND dispute',
  text: 'Calculator: say what was decided and when, and see whether a mediation certificate is needed, the deadlines with their reasons, and add them to your calendar.',
}

await main()
