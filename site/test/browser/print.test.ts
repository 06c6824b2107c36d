// On paper: one A4 page, whatever the case and the screen.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, WIDTHS, type Width } from '../support/browser'
import { journeys } from '../support/journeys'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const LONG =
  '#kind=plan-content&sections=B,F,G,I&requestReceivedOn=2024-03-04&adviceRequestReceivedOn=2024-05-01&assessmentDecisionSentOn=2024-04-10&draftPlanServedOn=2024-07-01&noticeSentOn=2024-09-06&adviserContactedOn=2024-09-16&authorityToldOfMediationOn=2024-09-16&commissioningBodyToldOn=2024-09-17&mediationOn=2024-10-01&agreementMadeOn=2024-10-01&mediationConcludedOn=2024-10-01&certificateIssuedOn=2024-10-02&appealReceivedByTribunalOn=2024-11-04&appealReceivedByAuthorityOn=2024-11-13&responseReceivedOn=2025-01-02T17:00&orderMadeOn=2025-05-09&tribunalDecisionSentOn=2025-05-09&recommendationMadeOn=2025-05-09&permissionSoughtOn=2025-06-05&permissionRefusalSentOn=2025-07-07&upperTribunalPermissionSoughtOn=2025-09-03&upperTribunalRefusalSentOn=2025-12-15&awareOfMatterOn=2024-09-07&groundsAroseOn=2024-09-07&asAt=2025-09-10'

const cases = [
  ...journeys.map(({ who, fragment }) => [who, fragment, true] as const),
  ['a case with 22 dates', LONG, false] as const,
  ['a case without a date', '#kind=statement-of-sen&asAt=2025-09-10', false] as const,
]

/** The pages of a PDF, and the size of their paper in points. */
function pagesOf(pdf: Buffer): { count: number; sizes: string[] } {
  const text = pdf.toString('latin1')
  return {
    count: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length,
    sizes: [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim()),
  }
}

describe.each(Object.keys(WIDTHS) as Width[])('from %s width', (width) => {
  test.each(cases)('%s', async (_, fragment, pictured) => {
    const { page } = await open(browser, 'calculator.html', { width, fragment })
    await page.waitForSelector('#result')
    const { count, sizes } = pagesOf(await page.pdf({ preferCSSPageSize: true }))
    expect(count).toBe(1)
    expect(sizes).toEqual([expect.stringMatching(/^0 0 59[45]\.\d+ 84[12](\.\d+)?$/)])
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('#sheet')
    expect(await sheet.isVisible()).toBe(true)
    expect(await page.locator('#main').isVisible()).toBe(false)
    expect(await sheet.innerText()).toContain('A judge can extend the time')
    if (pictured) expect(await sheet.locator('svg').isVisible()).toBe(true)
    const size = Number(await page.evaluate(() => document.getElementById('sheet')?.style.zoom))
    expect(size).toBeGreaterThanOrEqual(0.7)
    await page.context().close()
  })
})
