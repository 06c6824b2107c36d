// On paper: an answer on one A4 page, every guide in one column with text on each page.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIST, launch, turnTo, type Visit, visit } from '../support/browser'
import { printedPages } from '../support/pdf'
import { situations } from '../support/situations'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe('an answer', () => {
  let there: Visit
  beforeAll(async () => {
    there = await visit(browser, 'index.html', { size: 'desktop', scheme: 'dark' })
  })
  afterAll(() => there.close())

  test.each(situations)('$name', async (situation) => {
    const { page } = there
    await page.emulateMedia({ media: null })
    await turnTo(there, situation)
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(pages.map(({ paper }) => paper)).toEqual(['595 842'])
    expect(pages[0]?.texts).toBeGreaterThan(10)
    await page.emulateMedia({ media: 'print' })
    const text = await page.innerText('body')
    expect(text).not.toMatch(
      /days? left|days? late(?!, on)|As things stand today|mediation today|Copy these words|Change answers/,
    )
    expect(text).toContain('Not legal advice.')
    // Black on white, whatever the screen shows.
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  })
})

test('the reasons are printed, and the fold stands as it was', async () => {
  const { page, close } = await visit(browser, 'index.html', {
    today: situations[0]?.today ?? '',
    hash: situations[0]?.hash ?? '',
  })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.fold--print')?.open)).toBe(true)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.fold--print')?.open)).toBe(false)
  await close()
})

const guides = readdirSync(fileURLToPath(new URL('guides/', DIST))).filter((file) => file.endsWith('.html'))

describe('a guide', () => {
  test.each([...guides.map((file) => `guides/${file}`), 'law.html', 'help.html'])('%s', async (file) => {
    const { page, close } = await visit(browser, file, { size: 'desktop' })
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.length).toBeGreaterThan(0)
    for (const { texts, paper } of pages) {
      expect(texts).toBeGreaterThan(0)
      expect(paper).toBe('595 842')
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.top:visible, .foot:visible, .side:visible, .code__copy:visible').count()).toBe(0)
    // Nothing is wider than the paper.
    await page.setViewportSize({ width: 695, height: 1000 })
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main table, main pre, main img')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.outerHTML.slice(0, 80)),
    )
    expect(cut).toEqual([])
    await close()
  })
})
