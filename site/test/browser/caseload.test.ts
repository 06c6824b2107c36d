// The caseload page in a real browser: it needs nothing but itself, axe finds nothing, it fits a phone and prints on A4.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseloadCase, caseload, caseloadPage, readTable } from '../../../src/edges/caseload/index'
import { readSen2Xml, sen2Cases, sen2RemarkLabel, twentyWeeks } from '../../../src/edges/sen2/index'
import { folderUrl, launch, type Opening, SIZES, type Size, type Visit, visit } from '../support/browser'

const examples = new URL('../../../examples/', import.meta.url)
const AS_AT = '2026-03-01'

let browser: Browser
let axe: string
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caseload-page-'))
  for (const [name, page] of Object.entries(await pages())) writeFileSync(join(folder, name), page)
  browser = await launch()
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const PAGES = ['return.html', 'county.html', 'tracker.html', 'empty.html']

async function pages(): Promise<Record<string, string>> {
  const read = await readSen2Xml(readFileSync(new URL('sen2/sen2_2026.xml', examples)))
  const { cases, refused } = sen2Cases(read.records, read.header)
  const items: CaseloadCase[] = cases.map((each) => ({ ...each, remarks: each.remarks.map(sen2RemarkLabel) }))
  // The same children often enough, on many days, that every list is cut and every chart is full.
  const county = Array.from({ length: 60 }, (_, i) =>
    items.map((item) => ({ ...item, key: `${item.key}-${i}`, caseFile: moved(item.caseFile, i * 5) })),
  ).flat()
  const measure = twentyWeeks(read.records, 2025)
  const months = Array.from({ length: 12 }, (_, i) => ({
    month: `2025-${String(i + 1).padStart(2, '0')}`,
    inTime: 20 + i,
    all: 45,
  }))
  const known = { knownUntil: read.header.referenceDate }
  const { cases: rows, ...notes } = await readTable(
    readFileSync(new URL('tracker/tracker.csv', examples)),
    JSON.parse(readFileSync(new URL('tracker/map.json', examples), 'utf8')),
  )
  return {
    'return.html': caseloadPage(caseload(items, { asAt: AS_AT, refused }), { twentyWeeks: measure, ...known }),
    'county.html': caseloadPage(caseload(county, { asAt: AS_AT, refused: Array(80).fill(refused[0]) }), {
      twentyWeeks: { ...measure, byMonth: months },
      ...known,
    }),
    'tracker.html': caseloadPage(caseload(rows, { asAt: AS_AT }), notes),
    'empty.html': caseloadPage(caseload([], { asAt: AS_AT })),
  }
}

/** A case so many days earlier. */
function moved(caseFile: CaseloadCase['caseFile'], days: number): CaseloadCase['caseFile'] {
  const dates = Object.entries(caseFile.dates).map(([event, day]) => {
    const isYear = event.endsWith('StartsOn')
    return [event, isYear ? day : new Date(Date.parse(String(day)) - days * 86_400_000).toISOString().slice(0, 10)]
  })
  return { ...caseFile, dates: Object.fromEntries(dates) }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    TAGS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

const show = (file: string, opening: Opening): Promise<Visit> =>
  visit(browser, file, { ...opening, from: folderUrl(folder) })

describe.each(Object.keys(SIZES) as Size[])('%s', (size) => {
  test.each(PAGES)(
    '%s asks for nothing but itself, fits, and axe finds nothing with everything unfolded, light and dark',
    async (file) => {
      const { page, requests, errors, close } = await show(file, { size })
      expect(requests).toHaveLength(1)
      expect(errors).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      await page.evaluate(axe)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violations(page), colorScheme).toEqual([])
      }
      await close()
    },
  )

  test('no text of a chart lies on another', async () => {
    const { page, close } = await show('county.html', { size })
    const meeting = await page.evaluate(() =>
      [...document.querySelectorAll('svg.chart')].flatMap((chart) => {
        const texts = [...chart.querySelectorAll('text')].filter((text) => text.getBoundingClientRect().width > 0)
        const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        return boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (b) =>
                a.box.left < b.box.right - 1 &&
                b.box.left < a.box.right - 1 &&
                a.box.top < b.box.bottom - 4 &&
                b.box.top < a.box.bottom - 4,
            )
            .map((b) => `${a.text} and ${b.text}`),
        )
      }),
    )
    expect(meeting).toEqual([])
    await close()
  })
})

test('it is read without a script', async () => {
  const { page, close } = await show('return.html', { javaScript: false })
  expect(await page.locator('h1').innerText()).toBe('SEND caseload')
  expect(await page.locator('svg.chart').count()).toBe(3)
  await close()
})

test('the keyboard reaches every table that may scroll, and every fold', async () => {
  const { page, close } = await show('return.html', { size: 'phone' })
  const wanted = await page.locator('[role=region], summary').count()
  const reached = new Set<string>()
  for (let i = 0; i < wanted + 2; i++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[role=region], summary')]
      return all.indexOf(document.activeElement as Element)
    })
    if (name >= 0) reached.add(String(name))
  }
  // Tables inside a fold are reached once it is open.
  const folded = await page.locator('details:not([open]) [role=region]').count()
  expect(reached.size).toBe(wanted - folded)
  await close()
})

test.each(PAGES)('%s prints on A4, in light colours, whatever the screen', async (file) => {
  const { page, close } = await show(file, { size: 'desktop' })
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  const overflow = await page.evaluate(() => {
    document.body.style.width = '182mm'
    return [...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth + 1).length
  })
  expect(overflow).toBe(0)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim())
  expect(sizes.length).toBeGreaterThan(0)
  for (const size of sizes) expect(size).toMatch(/^0 0 59[45]\.\d+ 84[12](\.\d+)?$/)
  await close()
})
