// How the page stands: nothing jumps, dark is dark, and no date breaks over two lines at any width.
import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIST, LOOKS, launch, openFolds, TWO_LOOKS, turnTo, type Visit, visit } from '../support/browser'
import { situations } from '../support/situations'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test.each(TWO_LOOKS)('nothing jumps while a page is read in: %s, %s', async (size, scheme) => {
  for (const { hash, today } of [{ hash: '', today: '2026-08-03' }, situations[0], situations[3]].filter(
    (each) => each !== undefined,
  )) {
    const { page, close } = await visit(browser, 'help.html', { size, scheme, today })
    await page.addInitScript(() => {
      const shifts = { total: 0 }
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(page.url().replace('help.html', `index.html${hash}`))
    await page.waitForLoadState('load')
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(
      await page.evaluate(() => (globalThis as unknown as { shifts: { total: number } }).shifts.total),
    ).toBeLessThan(0.05)
    await close()
  }
})

describe('both dates are seen without a scroll on a phone', () => {
  const named = [
    'two dates',
    'certificate pending',
    'late',
    'agreement in part',
    'agreement not carried out, the time to appeal over',
    'change of mind',
    'claim passed',
    'appeal running',
    'order, officer',
  ]
  let there: Visit
  beforeAll(async () => {
    there = await visit(browser, 'index.html', { today: '2026-08-03' })
    await there.page.setViewportSize({ width: 375, height: 740 })
  })
  afterAll(() => there.close())
  test.each(situations.filter(({ name }) => named.includes(name)))('$name', async (state) => {
    await turnTo(there, state)
    const bottom = await there.page.evaluate(() => {
      scrollTo(0, 0)
      return Math.max(
        ...[...document.querySelectorAll('.date__when')].map((each) => each.getBoundingClientRect().bottom),
      )
    })
    expect(bottom).toBeLessThanOrEqual(740)
  })
})

test.each(LOOKS)('light is light and dark is dark: %s, %s', async (size, scheme) => {
  const { page, close } = await visit(browser, 'index.html', { size, scheme })
  const [red = 0] =
    (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g)?.map(Number) ?? []
  expect(red > 200).toBe(scheme === 'light')
  await close()
})

describe('no date, hour or state breaks over two lines, from 320 to 1280 pixels', () => {
  let there: Visit
  beforeAll(async () => {
    there = await visit(browser, 'index.html', { size: 'desktop' })
  })
  afterAll(() => there.close())

  test.each(situations)('$name', async (situation) => {
    const { page } = there
    await turnTo(there, situation)
    await openFolds(page)
    for (const width of [320, 375, 600, 768, 960, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const broken = await page.evaluate(() => {
        const isBroken = (range: Range): boolean => {
          const tops = [...range.getClientRects()].filter((box) => box.width > 0).map(({ top }) => Math.round(top))
          return new Set(tops).size > 1
        }
        // Dates in sentences of the library are text among other text.
        const inText: string[] = []
        const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
          for (const { 0: date, index } of (node.textContent ?? '').matchAll(/(\w+day\s)?\d{1,2}\s[A-Z]\w+\s\d{4}/g)) {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + date.length)
            if (isBroken(range)) inText.push(date)
          }
        const marked = [
          ...document.querySelectorAll<HTMLElement>(
            'time:not(.date__when time), .nb, .cite:not(.cite--long), .date__day, .date__big:not(.date__big--words)',
          ),
        ]
          .filter((each) => {
            const range = document.createRange()
            range.selectNodeContents(each)
            return isBroken(range)
          })
          .map((each) => each.innerText)
        return [...inText, ...marked]
      })
      expect(broken, `${width}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
})

const guides = readdirSync(new URL('guides/', DIST)).filter((file) => file.endsWith('.html'))

test.each(guides)('no date of a guide breaks over two lines on a phone: %s', async (file) => {
  const { page, close } = await visit(browser, `guides/${file}`, { size: 'phone' })
  const broken = await page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement?.closest('pre, code') !== null) continue
      for (const { 0: date, index } of (node.textContent ?? '').matchAll(
        /(\w+day\s)?\b\d{1,2}\s(January|February|March|April|May|June|July|August|September|October|November|December)\b(\s\d{4})?/g,
      )) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + date.length)
        const tops = [...range.getClientRects()].filter((box) => box.width > 0).map(({ top }) => Math.round(top))
        if (new Set(tops).size > 1) found.push(date)
      }
    }
    return found
  })
  expect(broken).toEqual([])
  await close()
})

test('on a phone the count of a fold stands under its title, and the foot’s links stand in tight rows', async () => {
  const { page, close } = await visit(browser, 'index.html', situations[0])
  const [title, count] = await page.evaluate(() => {
    const counted = document.querySelector('.fold > summary > small')
    return [counted?.previousElementSibling, counted].map((each) => each?.getBoundingClientRect())
  })
  expect(title?.height).toBeLessThan(40)
  expect(count?.top).toBeGreaterThanOrEqual(title?.bottom ?? 0)
  expect(await page.innerText('.foot__links')).not.toContain('·')
  await close()
})
