// axe-core finds no violation of WCAG 2.2 AA, on any kind of page, in any state of the calculator.
import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, WIDTHS, type Width, workItOut } from '../support/browser'
import { journeys } from '../support/journeys'

let browser: Browser
let axe: string
beforeAll(async () => {
  browser = await launch()
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
})
afterAll(() => browser.close())

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    TAGS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

const PAGES = [
  'index.html',
  'guides/index.html',
  'guides/law.html',
  'guides/bank-holidays.html',
  'search.html',
  'api/index.html',
  'api/functions/buildTimeline.html',
  'api/interfaces/Deadline.html',
]
const OVERDUE =
  '#kind=plan-content&sections=B,F,I&requestReceivedOn=2025-03-03&noticeSentOn=2025-06-05&authorityToldOfMediationOn=2025-07-02&asAt=2025-09-10'

describe.each(Object.keys(WIDTHS) as Width[])('at %s width', (width) => {
  test.each(PAGES)('%s', async (file) => {
    const { page } = await open(browser, file, { width })
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('results of a search', async () => {
    const { page } = await open(browser, 'search.html', { width, fragment: '#q=appeal' })
    await page.waitForSelector('.app-results__item')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test.each([
    ['the first question', ''],
    ['all the questions', `${OVERDUE}&change=yes`],
    ...journeys.map(({ who, fragment }) => [who, fragment]),
    ['dates that have passed', OVERDUE],
  ])('the calculator: %s', async (_, fragment = '') => {
    const { page } = await open(browser, 'calculator.html', { width, fragment })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true
    })
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('the calculator: errors', async () => {
    const { page } = await open(browser, 'calculator.html', { width })
    await page.check('input[value="plan-content"]')
    await page.check('input[value="mediationOn"]')
    await workItOut(page)
    await page.waitForSelector('.govuk-error-summary')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

test('axe would see a violation', async () => {
  const { page } = await open(browser, 'search.html')
  await page.evaluate(() => document.querySelector('label[for="search-page-query"]')?.remove())
  expect((await violations(page)).join()).toContain('label: ')
  await page.context().close()
})
