// Without JavaScript the calculator says where to get help.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, open } from '../support/browser'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('it names who can help', async () => {
  const { page } = await open(browser, 'calculator.html', { javaScriptEnabled: false })
  const text = await page.innerText('main')
  for (const words of [
    'This calculator needs JavaScript',
    'SENDIASS',
    'IPSEA',
    'mediation adviser',
    'not legal advice',
  ])
    expect(text).toContain(words)
  expect(await page.locator('form:visible').count()).toBe(0)
  await page.context().close()
})

test('with it, that is not there', async () => {
  const { page } = await open(browser, 'calculator.html')
  expect(await page.innerText('main')).not.toContain('needs JavaScript')
  await page.context().close()
})
