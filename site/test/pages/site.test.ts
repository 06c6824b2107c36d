// The site as files: every link leads somewhere, nothing comes from elsewhere, nothing passes for the government's.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { mustBeLookedAt } from '../../build/help-page'
import { helpers } from '../../src/help/list'
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
    return [...attributes(html, 'href'), ...attributes(html, 'src')].map((link) => broken(page, link))
  })
  expect(wrong.filter((each) => each !== null)).toEqual([])
})

test('there are guides, a reference, help and the law', () => {
  expect(pages.filter((page) => page.startsWith('guides')).length).toBeGreaterThan(10)
  expect(pages.filter((page) => page.startsWith('api')).length).toBeGreaterThan(50)
  for (const page of ['index.html', 'help.html', 'law.html', 'search.html', 'developers.html'])
    expect(pages).toContain(page)
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
    expect(html).toContain('Not a government service')
    expect(html).toContain('not legal advice')
  })
})

describe('the law, for people', () => {
  const cards = read('law.html')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
  test('what never moves is said once', () => {
    expect(cards).toContain('Where a card says nothing else, the last day does not move')
    expect(cards).not.toContain('stays on the day it falls')
    expect(cards).toContain('The last day moves past August and Christmas, then to a working day, 5pm.')
    expect(cards).not.toContain('The last day the day')
  })
  test('comments are no duty of a parent', () =>
    expect(cards).toContain(
      'Comment on the draft plan The council must leave at least 15 days from the draft plan, counting that day Who can comment: parent or young person',
    ))
  test('guidance is no law', () =>
    expect(cards).toContain(
      'school or college Guidance, which says “should”: not a duty in the law itself. Paragraph 9.83',
    ))
  test('the law is named in words', () => {
    expect(cards).toContain('Regulation 4(1)')
    expect(cards).not.toMatch(/\bRegs \d|CFA s\.|\(if there is one\)\s+Who: old/)
  })
})

test('beside a guide for families stand no guides for developers', () => {
  const beside = (page: string): string => /<nav class="side"[\s\S]*?<\/nav>/.exec(read(page))?.[0] ?? ''
  expect(beside('guides/late-appeals.html')).not.toMatch(/decisions\.html|architecture\.html|api\//)
  expect(beside('guides/late-appeals.html')).toContain('developers.html')
  expect(beside('guides/architecture.html')).toMatch(/decisions\.html[\s\S]*api\//)
})

test("no crown, no GDS Transport, none of GOV.UK's header or focus", () => {
  const styles = read(path.join('assets', 'site.css'))
  const found = styles.match(/GDS Transport|crown|#ffdd00|#fd0\b|url\((?!data:)/i)
  expect(found).toBeNull()
  for (const page of pages) expect(read(page)).not.toMatch(/govuk-header|govuk-footer|govuk-logo|class="[^"]*crown/)
})

test('scripts call nobody', () => {
  for (const file of files.filter((each) => each.endsWith('.js') && !each.includes('search-index')))
    expect(read(file).match(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\beval\(/)).toBeNull()
  expect(read(path.join('assets', 'calculator.js')).match(/\bfetch\(/)).toBeNull()
})

test('licences of what is bundled come along', () => {
  const text = read('licences.txt')
  for (const name of ['govuk-frontend', 'ical-generator', 'minisearch', 'source-sans-3']) expect(text).toContain(name)
  expect(text).toContain('Crown Copyright')
  expect(text).toContain('SIL Open Font License')
})

test.each([
  // Sent once and kept by the browser; the page itself is small.
  ['index.html', 6],
  [path.join('assets', 'site.css'), 42],
])('%s weighs at most %i kB', (file, most) =>
  expect(gzipSync(read(file), { level: 9 }).length / 1000).toBeLessThan(most),
)

test('the search index is loaded on the search page alone', () => {
  for (const page of pages) expect(read(page).includes('search-index.js'), page).toBe(page === 'search.html')
})

describe('who helps', () => {
  test('the addresses are home pages, without phone numbers', () => {
    for (const url of Object.values(helpers)) expect(url).toMatch(/^https:\/\/[\w.-]+(\/[\w/-]+)?$/)
    expect(read('help.html').replace(/<[^>]+>/g, ' ')).not.toMatch(/\b0\d{3,4}[ \d]{5,}/)
  })
  test('the build stops when nobody has looked at them for a year', () => {
    expect(() => mustBeLookedAt('2027-11-29', '2026-11-29')).not.toThrow()
    expect(() => mustBeLookedAt('2027-11-30', '2026-11-29')).toThrow('were last looked at on 2026-11-29')
  })
})
