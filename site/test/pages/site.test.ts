// The site as files: every link leads somewhere, nothing comes from elsewhere, nothing passes for the government's.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { type Entry, options } from '../../src/search/options'
import { DIST } from '../support/browser'

const root = fileURLToPath(DIST)
const files = readdirSync(root, { recursive: true }).map(String)
const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith(`files${path.sep}`))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'))

const ids = new Map(pages.map((page) => [path.join(root, page), new Set(attributes(read(page), 'id'))]))

/** Why a link leads nowhere; null when it leads somewhere. */
function broken(page: string, link: string): string | null {
  if (/^(https:|data:,)/.test(link)) return null
  if (/^([a-z]+:|\/)/.test(link)) return `${page}: ${link} is not relative`
  const [file = '', anchor] = link.split('#')
  const target = file === '' ? path.join(root, page) : path.join(root, path.dirname(page), decodeURIComponent(file))
  if (!files.some((each) => path.join(root, each) === target)) return `${page}: ${link} is not there`
  const known = ids.get(target)
  if (anchor && known && !known.has(decodeURIComponent(anchor))) return `${page}: ${link} has no such place`
  return null
}

test('every link and file of every page is there', () => {
  const wrong = pages.flatMap((page) => {
    const html = read(page)
    return [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')].map((link) =>
      broken(page, link),
    )
  })
  expect(wrong.filter((each) => each !== null)).toEqual([])
})

test('there are guides, a reference and a calculator', () => {
  expect(pages.filter((page) => page.startsWith('guides')).length).toBeGreaterThan(3)
  expect(pages.filter((page) => page.startsWith('api')).length).toBeGreaterThan(50)
  expect(pages).toContain('calculator.html')
})

describe.each(pages.filter((page) => !page.startsWith('api')))('%s', (page) => {
  const html = read(page)
  test('has a title, a language and one first heading', () => {
    expect(html).toMatch(/<html lang="en-GB"/)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    expect(html.match(/<h1/g)?.length).toBe(1)
  })
  test('loads nothing from elsewhere, and its policy says so', () => {
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//)
    expect(html).not.toMatch(/ style="|<style|<script>|onclick=/)
  })
  test('says that it is not legal advice, and not a government service', () => {
    expect(html).toContain('It is not a government service')
    expect(html).toContain('it is not legal advice')
  })
})

test("no crown, no GDS Transport, none of GOV.UK's header", () => {
  const styles = read(path.join('assets', 'site.css'))
  expect(styles).not.toMatch(/GDS Transport|@font-face|crown|url\((?!data:)/i)
  for (const page of pages) expect(read(page)).not.toMatch(/govuk-header|govuk-footer|govuk-logo|crown/)
})

test('scripts call nobody', () => {
  for (const file of files.filter((each) => each.endsWith('.js') && !each.includes('search-index')))
    expect(read(file).match(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\beval\(/)).toBeNull()
  expect(read(path.join('assets', 'calculator.js')).match(/\bfetch\(/)).toBeNull()
})

test('licences of what is bundled come along', () => {
  const text = read('licences.txt')
  for (const name of ['govuk-frontend', 'ical-generator', 'minisearch']) expect(text).toContain(name)
  expect(text).toContain('Crown Copyright')
})

describe('the search', () => {
  const script = read(path.join('assets', 'search-index.js'))
  const index = MiniSearch.loadJS<Entry>(JSON.parse(script.replace(/^window\.SEARCH_INDEX=/, '')), options)
  const find = (query: string): string[] => index.search(query).map(({ id }) => String(id))

  test.each([
    ['buildTimeline', /^api\/functions\/buildTimeline\.html/],
    ['timeline build', /buildTimeline/],
    ['appeal.lodge', /^guides\/law\.html/],
    ['bank holidays', /^guides\/bank-holidays\.html/],
    ['calculator', /^calculator\.html/],
    ['holidys', /bank-holidays/],
  ])('%s', (query, page) => expect(find(query).slice(0, 8)).toContainEqual(expect.stringMatching(page)))

  test('every result leads somewhere', () => {
    const stored = Object.values(JSON.parse(JSON.stringify(index)).storedFields) as Entry[]
    expect(stored.map(({ id }) => broken('index.html', id)).filter((each) => each !== null)).toEqual([])
  })
})
