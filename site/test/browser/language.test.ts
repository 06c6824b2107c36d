// In a made-up language every sentence stands in ⟦brackets⟧: whatever on the page does not was left out of the catalogues.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, openFolds, turnTo, type Visit, visit } from '../support/browser'
import { asked, situations } from '../support/situations'

const site = fileURLToPath(new URL('../../', import.meta.url))
const from = new URL('../../dist-made-up/', import.meta.url)

let browser: Browser
beforeAll(async () => {
  execFileSync('npm', ['run', '--silent', 'build:made-up'], { cwd: site, stdio: 'pipe' })
  browser = await launch()
})
afterAll(() => browser.close())

/** What a reader meets outside of brackets: text, and what is only read out. Numbers, addresses and names stay as they are. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = []
    const seen = (text: string | null | undefined, where: string): void => {
      if (!text) return
      let rest = text
      for (let before = ''; before !== rest; ) {
        before = rest
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '')
      }
      if (/\p{L}{2}/u.test(rest)) said.push(`${where}: ${rest.replace(/\s+/g, ' ').trim()}`)
    }
    seen(document.title, 'title')
    seen(document.querySelector('meta[name="description"]')?.getAttribute('content'), 'description')
    // A sentence may hold elements, so each block is read whole.
    for (const block of document.querySelectorAll<HTMLElement>('header, footer, main'))
      seen(block.innerText.replace(/\b[\w-]+(\.[\w-]+)+(\/[^\s⟧]*)?/g, ''), block.localName)
    for (const each of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) seen(each.getAttribute(name), name)
    for (const each of document.querySelectorAll('.govuk-visually-hidden')) seen(each.textContent, 'hidden')
    return said
  })

describe('the page', () => {
  let there: Visit
  beforeAll(async () => {
    there = await visit(browser, 'index.html', { from })
  })
  afterAll(() => there.close())

  test('before the first answer', async () => {
    expect(await outside(there.page)).toEqual([])
    expect(await there.page.evaluate(() => document.documentElement.lang)).toBe('x-made-up')
  })

  test.each([...situations, ...asked])('$name', async (state) => {
    await turnTo(there, state)
    await openFolds(there.page)
    await there.page.evaluate(() => document.querySelector('#calendar')?.removeAttribute('hidden'))
    expect(await outside(there.page)).toEqual([])
    expect(there.errors).toEqual([])
  })
})

test('errors, the day read back, and a slip', async () => {
  const { page, close } = await visit(browser, 'index.html', { from, today: '2026-11-29' })
  await page.click('main button[type="submit"]')
  expect(await outside(page)).toEqual([])
  await page.goto(`${page.url().replace(/#.*/, '')}#who=parent&what=decision&decision=refusal-to-assess&contacted=no`)
  await page.waitForSelector('#noticeSentOn-day')
  await page.click('main button[type="submit"]')
  await page.waitForSelector('.summary')
  expect(await outside(page)).toEqual([])
  for (const [part, text] of [
    ['day', '22'],
    ['month', '11'],
    ['year', '2026'],
  ] as const)
    await page.fill(`#noticeSentOn-${part}`, text)
  expect(await page.innerText('#noticeSentOn-echo')).toContain('⟦')
  await page.click('main button[type="submit"]')
  await page.waitForSelector('#result')
  expect(await page.innerText('.note')).toContain('⟦')
  expect(await outside(page)).toEqual([])
  await close()
})

test('the help page', async () => {
  const { page, close } = await visit(browser, 'help.html', { from })
  expect(await outside(page)).toEqual([])
  await close()
})

test('the test would see what was left out', async () => {
  const { page, close } = await visit(browser, 'index.html', { from })
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('p')))
  await page.evaluate(() => {
    const last = document.querySelector('main > p:last-child')
    if (last) last.textContent = 'left out'
  })
  expect(await outside(page)).toEqual(['main: left out'])
  await close()
})
