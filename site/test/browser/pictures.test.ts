// The picture of every example, drawn by a real browser: nothing is cut off, and no text runs into another.
import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { buildTimeline, type CaseFile } from 'send-dispute-timescales'
import { toSvg } from 'send-dispute-timescales/render'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'))
const WIDTHS = [340, 720, 1000]

test.each(examples)('%s', async (name) => {
  const caseFile = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile
  // As at each of its own dates, and long after the last.
  const days = [...Object.values(caseFile.dates).map((date) => String(date).slice(0, 10)), '2028-01-03']
  const page = await browser.newPage()
  for (const asAt of new Set(days))
    for (const width of WIDTHS) {
      const svg = toSvg(buildTimeline(caseFile, { asAt }), { width })
      await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`)
      const faults = await page.evaluate(() => {
        const picture = document.querySelector('svg') as SVGSVGElement
        const edge = picture.getBoundingClientRect()
        const inside = (box: DOMRect) =>
          box.left >= edge.left - 0.5 &&
          box.right <= edge.right + 0.5 &&
          box.top >= edge.top - 0.5 &&
          box.bottom <= edge.bottom + 0.5
        const drawn = [...picture.querySelectorAll<SVGGraphicsElement>('text, rect, circle, path')]
        const cut = drawn.filter((each) => !inside(each.getBoundingClientRect())).map((each) => each.outerHTML)
        const words = [...picture.querySelectorAll('text')].map((each) => ({
          text: each.textContent,
          box: each.getBoundingClientRect(),
        }))
        // Boxes of letters reach above and below what is drawn; a third of a line may overlap.
        const touching = words.flatMap((a, i) =>
          words
            .slice(i + 1)
            .filter(
              ({ box }) =>
                Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
                Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 5,
            )
            .map((b) => `${a.text} | ${b.text}`),
        )
        return { height: edge.height, cut, touching }
      })
      expect(faults, `${asAt}, ${width} wide`).toEqual({ height: faults.height, cut: [], touching: [] })
      expect(faults.height).toBeGreaterThan(100)
    }
  await page.close()
})
