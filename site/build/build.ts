// Builds the whole site into dist/: npm --prefix site ci && npm --prefix site run build
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { words } from 'site-language'
import { computedWith } from '../../src/index'
import { todayInLondon } from '../src/calculator/dates/days'
import { cards } from '../src/search/synonyms'
import { apiPages } from './api'
import { buildScripts, buildStyles, noScriptStyles } from './assets'
import { guide } from './guides'
import { helpPage, mustBeLookedAt } from './help-page'
import { developers, guides, search } from './home'
import { lawCards, lawEntries } from './law-cards'
import { layout, type Page, type Site } from './layout'
import { notices } from './notices'
import { DEVELOPERS, elsewhere, groups, HELP, LAW } from './pages'
import { reference } from './reference'
import { searchIndex } from './search-index'
import { startPage, withoutScript } from './start'

const site = fileURLToPath(new URL('..', import.meta.url))
const root = path.join(site, '..')
const docs = path.join(root, 'docs')
/** A site in another language is built beside this one: `SITE_OUT=dist-made-up tsx --tsconfig … build/build.ts`. */
const dist = path.join(site, process.env.SITE_OUT ?? 'dist')

async function main(): Promise<void> {
  mustBeLookedAt(todayInLondon())
  await rm(dist, { recursive: true, force: true })
  await mkdir(path.join(dist, 'assets'), { recursive: true })
  const files = await guideFiles()
  const present = new Set(files.keys())
  const listed = new Set(groups.flatMap(({ pages }) => pages.map(({ name }) => name)))
  const sources = { root, files, linked: new Set<string>() }
  const guidePages = await Promise.all([...files].map(([name, file]) => guide(name, file, sources)))
  const apiReference = process.env.SITE_API === 'no' ? [] : (await apiPages(site)).map(reference)
  const more = guidePages.filter(({ name }) => !listed.has(name)).map(({ name, title }) => ({ name, title }))
  const frame: Site = { present, more, computedWith }

  const pages: readonly Page[] = [...ownPages(present), ...guidePages, ...apiReference]
  for (const page of pages) await put(page.path, layout(page, frame))
  for (const file of await readdir(docs))
    if (/\.(svg|png)$/.test(file)) await cp(path.join(docs, file), path.join(dist, 'guides', file))
  for (const file of sources.linked) {
    await mkdir(path.dirname(path.join(dist, 'files', file)), { recursive: true })
    await cp(path.join(root, file), path.join(dist, 'files', file), { recursive: true })
  }
  await put('assets/site.css', await buildStyles(site))
  await put('assets/no-script.css', noScriptStyles)
  await buildScripts(site, path.join(dist, 'assets'))
  const { script, count } = searchIndex(
    [...guidePages, ...apiReference].map(({ found }) => found),
    [...cards, ...lawEntries()],
  )
  await put('assets/search-index.js', script)
  await put('licences.txt', await notices(site))
  console.log(`${pages.length} pages, ${count} sections to search: ${path.relative(process.cwd(), dist)}`)
}

/** Every Markdown file of docs/ but its README, which is the list of guides that the site makes itself. */
async function guideFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const file of await readdir(docs))
    if (file.endsWith('.md') && file !== 'README.md') files.set(file.slice(0, -3), `docs/${file}`)
  for (const [name, file] of Object.entries(elsewhere)) if (existsSync(path.join(root, file))) files.set(name, file)
  return files
}

const ownPages = (present: ReadonlySet<string>): readonly Page[] => [
  {
    path: 'index.html',
    title: words.start.tab,
    description: words.start.description,
    body: startPage(),
    shape: 'wide',
    scripts: ['calculator'],
    head: withoutScript((file) => file),
  },
  { path: HELP, title: words.frame.help, description: words.help.pageLead, body: helpPage(), shape: 'wide' },
  { path: LAW, title: 'Every time limit', description: 'Each time limit on a card', body: lawCards(), shape: 'wide' },
  {
    path: 'search.html',
    title: 'Search',
    description: 'Search this site',
    body: search(),
    shape: 'wide',
    scripts: ['search-index', 'search'],
  },
  {
    path: DEVELOPERS,
    title: words.frame.developers,
    description: 'The library, the command and the script',
    body: developers(present),
    shape: 'wide',
  },
  { path: 'guides/index.html', title: 'Guides', description: 'Every guide', body: guides(present), shape: 'wide' },
]

async function put(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(dist, file)), { recursive: true })
  await writeFile(path.join(dist, file), content)
}

await main()
