// What the page weighs and how fast it answers, for docs/site.md: npm --prefix site run measure, on a quiet machine.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const SLOWED = 4
const TIMES = 9

const weigh = (file: string): string =>
  `${(gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000).toFixed(1)} kB`

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0

/** From an event until the page has been painted after it. */
const untilPainted = (page: Page, act: string): Promise<number> =>
  page.evaluate(
    (code) =>
      new Promise<number>((done) => {
        const begun = performance.now()
        new Function(code)()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
      }),
    act,
  )

async function main(): Promise<void> {
  for (const file of [
    'index.html',
    'assets/site.css',
    'assets/page.js',
    'assets/calculator.js',
    'assets/search.js',
    'assets/search-index.js',
  ])
    console.log(file.padEnd(24), weigh(file))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, bypassCSP: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const answers: number[] = []
  const keys: number[] = []
  for (let i = 0; i < TIMES; i++) {
    await page.goto(
      `${pathToFileURL(path.join(dist, 'index.html')).href}?${i}#who=parent&what=decision&decision=refusal-to-assess`,
    )
    await page.waitForSelector('#noticeSentOn-day')
    keys.push(
      await untilPainted(
        page,
        `const box = document.getElementById('noticeSentOn-day'); box.value = '3rd June 2026'; box.dispatchEvent(new Event('input', { bubbles: true }))`,
      ),
    )
    answers.push(await untilPainted(page, `document.querySelector('main form').requestSubmit()`))
  }
  console.log(`key to paint, ${SLOWED} times slowed`.padEnd(40), `${median(keys).toFixed(0)} ms`)
  console.log(`Continue to result, ${SLOWED} times slowed`.padEnd(40), `${median(answers).toFixed(0)} ms`)
  await browser.close()
}

await main()
