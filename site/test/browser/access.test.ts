// axe-core finds no violation of WCAG 2.2 AA: on any kind of page, every fold open. Colours hang on the light and not on
// the width, so each state is tried in two looks, and some in all four.
import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOOKS, launch, openFolds, SIZES, TWO_LOOKS, turnTo, type Visit, visit } from '../support/browser'
import { asked, type Situation, situations } from '../support/situations'

let browser: Browser
let axe: string
beforeAll(async () => {
  browser = await launch()
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
})
afterAll(() => browser.close())

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  await openFolds(page)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
        // Else it asks for the stylesheet a second time, which the page's own policy refuses.
        preload: false,
      }),
    TAGS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

const states: readonly Situation[] = [...situations, ...asked]
const PAGES = [
  'help.html',
  'law.html',
  'search.html',
  'developers.html',
  'guides/index.html',
  'guides/late-appeals.html',
  'guides/counting.html',
  'guides/case-systems.html',
  'api/index.html',
  'api/functions/buildTimeline.html',
]

describe.each(LOOKS)('%s, %s', (size, scheme) => {
  let there: Visit
  beforeAll(async () => {
    there = await visit(browser, 'index.html', { size, scheme })
  })
  afterAll(() => there.close())

  test('the first page, and its errors', async () => {
    expect(await violations(there.page)).toEqual([])
    await there.page.click('main button[type="submit"]')
    expect(await violations(there.page)).toEqual([])
  })

  const all = TWO_LOOKS.some(([width, light]) => width === size && light === scheme)
  test.each(all ? states : states.filter((_, i) => i % 6 === 0))('the page: $name', async (state) => {
    await turnTo(there, state)
    expect(await violations(there.page)).toEqual([])
    expect(there.errors).toEqual([])
  })

  test('errors of a date', async () => {
    await turnTo(there, {
      hash: '#who=parent&what=decision&decision=refusal-to-reassess&differs=yes',
      today: '2026-11-29',
    })
    await there.page.fill('#noticeSentOn-day', '31')
    await there.page.fill('#noticeSentOn-month', '2')
    await there.page.fill('#noticeSentOn-year', '2026')
    await there.page.click('main button[type="submit"]')
    await there.page.waitForSelector('.summary')
    expect(await violations(there.page)).toEqual([])
  })

  test('the calendar’s questions', async () => {
    await turnTo(there, situations[0] as Situation)
    await there.page.click('[data-calendar]')
    expect(await violations(there.page)).toEqual([])
  })

  test.each(all ? [...PAGES, 'search.html#q=deadline'] : ['help.html'])('%s', async (file) => {
    const { page, close } = await visit(browser, file.replace(/#.*/, ''), {
      size,
      scheme,
      hash: file.replace(/^[^#]*/, ''),
    })
    if (file.includes('#')) await page.waitForSelector('.results__item')
    expect(await violations(page)).toEqual([])
    await close()
  })
})

test('axe would see a violation', async () => {
  const { page, close } = await visit(browser, 'search.html')
  await page.evaluate(() => document.querySelector('label[for="search-query"]')?.remove())
  expect((await violations(page)).join()).toContain('label: ')
  await close()
})

/** What can be pressed or followed outside of running text. */
const TARGETS =
  'main button, main .btn, main .chip, main .since__any, main .help li > a, main .aside-link a, main .tile, main summary, main .back, .top a, .foot__links a, main .pin, main .datein input, main .textin'

describe('on a phone', () => {
  let there: Visit
  beforeAll(async () => {
    there = await visit(browser, 'index.html')
  })
  afterAll(() => there.close())

  test.each(states)('targets are 44 pixels high, and at 320 pixels nothing scrolls sideways: $name', async (state) => {
    const { page } = there
    await page.setViewportSize(SIZES.phone)
    await turnTo(there, state)
    await openFolds(page)
    const small = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((each) => each.offsetParent !== null && each.getBoundingClientRect().height < 43.5)
          .map((each) => `${each.outerHTML.slice(0, 80)} ${each.getBoundingClientRect().height}`),
      TARGETS,
    )
    expect(small).toEqual([])
    await page.setViewportSize({ ...SIZES.phone, width: 320 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})
