// Nothing leaves the page: from a folder, from a moved folder, from a server below a path; and the policy holds.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIST, folderUrl, launch, open } from '../support/browser'
import { journeys, rowOf } from '../support/journeys'

const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' }

let browser: Browser
let folder: string
let server: Server
const asked: string[] = []
const places: Record<string, URL> = { 'the folder it was built in': DIST }

beforeAll(async () => {
  browser = await launch()
  folder = await mkdtemp(path.join(tmpdir(), 'a site '))
  const moved = path.join(folder, 'moved & renamed #1')
  await cp(fileURLToPath(DIST), moved, { recursive: true })
  places['a folder with an awkward name'] = folderUrl(moved)
  server = createServer(async ({ url = '' }, response) => {
    asked.push(url)
    try {
      const file = new URL(url.replace(/^\/deep\/down\//, ''), DIST)
      const content = await readFile(file)
      response.setHeader('content-type', TYPES[path.extname(file.pathname)] ?? 'text/plain').end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  places['a server, below a path'] = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/deep/down/`)
})
afterAll(async () => {
  await browser.close()
  await new Promise((done) => server.close(done))
  await rm(folder, { recursive: true, force: true })
})

describe.each(['the folder it was built in', 'a folder with an awkward name', 'a server, below a path'])(
  'in %s',
  (name) => {
    test('the calculator works, and asks for its own four files only', async () => {
      const [journey] = journeys
      if (journey === undefined) throw new Error('There is no journey.')
      const from = places[name] as URL
      const { page, requests, errors } = await open(browser, 'calculator.html', { from })
      await journey.answer(page)
      await page.waitForSelector('#result')
      expect((await rowOf(page, 'appeal.lodge'))[2]).toBe('5pm on Monday 1 September 2025')
      await Promise.all([page.waitForEvent('download'), page.click('#add-to-calendar')])
      const own = ['calculator.html', 'assets/site.css', 'assets/header.js', 'assets/calculator.js']
      const loaded = requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))
      expect(loaded.sort()).toEqual(own.map((file) => new URL(file, from).href).sort())
      expect(errors).toEqual([])
      await page.context().close()
    })

    test('the search works', async () => {
      const from = places[name] as URL
      const { page, requests, errors } = await open(browser, 'search.html', { from, fragment: '#q=working%20days' })
      await page.waitForSelector('.app-results__item')
      expect(requests.every((url) => url.startsWith(from.href) || url.startsWith('data:'))).toBe(true)
      await page.click('.app-results__item a')
      await page.waitForSelector('h1')
      expect(errors).toEqual([])
      await page.context().close()
    })
  },
)

test('the server is never told the case', () => expect(asked.join(' ')).not.toMatch(/2025|refusal/))

test.each([
  [
    'fetch',
    () =>
      fetch('https://example.org/').then(
        () => 'sent',
        () => 'refused',
      ),
  ],
  [
    'a picture',
    () =>
      new Promise((done) => {
        const image = new Image()
        image.onload = () => done('sent')
        image.onerror = () => done('refused')
        image.src = 'https://example.org/x.png'
      }),
  ],
  [
    'a beacon',
    () =>
      new Promise((done) => {
        document.addEventListener('securitypolicyviolation', () => done('refused'))
        navigator.sendBeacon('https://example.org/', 'x')
        setTimeout(() => done('sent'), 500)
      }),
  ],
  [
    'a script in the page',
    () =>
      new Promise((done) => {
        const script = document.createElement('script')
        script.textContent = 'window.ran = true'
        document.body.append(script)
        done('ran' in window ? 'sent' : 'refused')
      }),
  ],
] as const)('the policy refuses %s', async (_, attempt) => {
  const { page } = await open(browser, 'calculator.html')
  expect(await page.evaluate(attempt as () => unknown)).toBe('refused')
  await page.context().close()
})

test('nothing is kept in the browser', async () => {
  const { page } = await open(browser, 'calculator.html', { fragment: journeys[0]?.fragment ?? '' })
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await page.context().cookies()).toEqual([])
  await page.context().close()
})
