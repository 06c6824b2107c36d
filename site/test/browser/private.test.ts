// Nothing leaves the page: from a folder, from a moved folder, from a server below a path, without a network and without
// a script; and the policy holds.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIST, folderUrl, launch, titleOf, visit } from '../support/browser'

const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' }
const HASH = '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19'

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
    test('the page works, and asks for its own four files only', async () => {
      const from = places[name] as URL
      const { page, context, requests, errors, close } = await visit(browser, 'index.html', {
        from,
        today: '2026-08-03',
        hash: HASH,
      })
      expect(await titleOf(page)).toBe('You have two dates to keep')
      // The typeface is there without asking for it.
      expect(await page.evaluate(() => document.fonts.check('700 16px "Source Sans 3"'))).toBe(true)
      // Once it is open, it needs no network at all.
      await context.setOffline(true)
      await page.click('text=Change answers')
      await page.click('details[open] .answers a')
      await page.click('main button[type="submit"]')
      await page.waitForSelector('#result')
      await page.click('[data-calendar]')
      await Promise.all([page.waitForEvent('download'), page.click('#calendar button')])
      const own = ['index.html', 'assets/site.css', 'assets/page.js', 'assets/calculator.js']
      const loaded = requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))
      expect(loaded.map((url) => url.replace(/#.*/, '')).sort()).toEqual(
        own.map((file) => new URL(file, from).href).sort(),
      )
      expect(errors).toEqual([])
      await close()
    })

    test('the search works', async () => {
      const from = places[name] as URL
      const { page, requests, errors, close } = await visit(browser, 'search.html', { from, hash: '#q=working%20days' })
      await page.waitForSelector('.results__item')
      expect(requests.every((url) => url.startsWith(from.href) || url.startsWith('data:'))).toBe(true)
      await page.click('.results__item a')
      await page.waitForSelector('h1')
      expect(errors).toEqual([])
      await close()
    })
  },
)

test('the server never learns the case', () => expect(asked.join(' ')).not.toMatch(/2026|refusal/))

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
  const { page, close } = await visit(browser, 'index.html')
  expect(await page.evaluate(attempt as () => unknown)).toBe('refused')
  await close()
})

test('nothing is kept in the browser', async () => {
  const { page, context, close } = await visit(browser, 'index.html', { today: '2026-08-03', hash: HASH })
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])
  await close()
})

test('a link cannot bring in a script', async () => {
  const evil = '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'
  const { page, errors, close } = await visit(browser, 'index.html', {
    today: '2026-08-03',
    hash: `${HASH}&name=${evil}&${evil}=1`,
  })
  expect(await page.innerText('.note')).toContain('it was left out.')
  expect(await page.locator('img').count()).toBe(0)
  expect(errors).toEqual([])
  await close()
})

describe('without JavaScript', () => {
  test('the first page has its hints, each option leads to a guide, and the help list stands', async () => {
    const { page, close } = await visit(browser, 'index.html', { javaScript: false })
    expect(await page.locator('form:visible').count()).toBe(0)
    const links = page.locator('noscript a, section[aria-labelledby="by-hand"] a')
    expect(await links.count()).toBe(7)
    expect(await page.innerText('main')).toContain('A refusal, an end to the plan, or a plan you disagree with')
    expect(await page.locator('.help li').count()).toBe(4)
    for (let i = 0; i < 7; i++) {
      const href = (await links.nth(i).getAttribute('href')) ?? ''
      const guide = await readFile(new URL(href.replace(/#.*/, ''), DIST), 'utf8')
      expect(guide).toContain(`id="${href.replace(/.*#/, '')}"`)
    }
    await close()
  })

  test('a link to an answer shows the first page, not an empty one', async () => {
    const { page, close } = await visit(browser, 'index.html', { javaScript: false, hash: HASH })
    expect(await titleOf(page)).toBe('How long do I have?')
    await close()
  })

  test('with it, none of that is there', async () => {
    const { page, close } = await visit(browser, 'index.html')
    expect(await page.innerText('main')).not.toContain('Count your dates by hand')
    expect(await page.locator('form:visible').count()).toBe(1)
    await close()
  })
})
