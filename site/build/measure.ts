// What the page weighs and how fast it answers, for docs/site.md: npm --prefix site run measure, on a quiet machine.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const SLOWED = 4
const TIMES = 15

const weigh = (file: string): string =>
  `${(gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000).toFixed(1)} kB`

const sorted = (figures: readonly number[]): readonly number[] => [...figures].map(Math.round).sort((a, b) => a - b)
const median = (figures: readonly number[]): number => sorted(figures)[Math.floor(figures.length / 2)] ?? 0
/** What the page itself needs, where other work on the machine gets in the way. */
const quickest = (figures: readonly number[]): number => sorted(figures)[0] ?? 0

/** From an event until what it leads to stands on the page and has been painted. */
const untilPainted = (page: Page, act: string, shown: string): Promise<number> =>
  page.evaluate(
    ([code, selector]) =>
      new Promise<number>((done) => {
        const begun = performance.now()
        const look = (): void => {
          const there = document.querySelector(selector ?? '') !== null
          if (there) setTimeout(() => done(performance.now() - begun))
          else requestAnimationFrame(look)
        }
        new Function(code ?? '')()
        requestAnimationFrame(look)
      }),
    [act, shown],
  )

/** How far things jump while a page is read in: the sum of all layout shifts. */
async function shiftsOf(page: Page, address: string): Promise<number> {
  await page.goto(address)
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let total = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(total), 500)
      }),
  )
}

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
  // tsx names functions with a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  // A letter of ten days ago: the answer comes at once, with both dates still to come.
  const sent = new Date(Date.now() - 10 * 86_400_000)
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
        `const type = (part, text) => { const box = document.getElementById('noticeSentOn-' + part); box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })) }
        type('day', '${sent.getUTCDate()}'); type('month', '${sent.getUTCMonth() + 1}'); type('year', '${sent.getUTCFullYear()}')`,
        '#noticeSentOn-echo:not(:empty)',
      ),
    )
    answers.push(await untilPainted(page, `document.querySelector('main form').requestSubmit()`, '#result'))
  }
  for (const [name, figures] of [
    ['key to paint', keys],
    ['Continue to result', answers],
  ] as const)
    console.log(`${name}, ${SLOWED} times slowed`.padEnd(40), `${quickest(figures)} ms, median ${median(figures)} ms`)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  for (const hash of ['', '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19'])
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 812 })
      const shifts = await shiftsOf(page, `${pathToFileURL(path.join(dist, 'index.html')).href}?${width}${hash}`)
      console.log(
        `layout shift of ${hash === '' ? 'the first page' : 'an answer'}, ${width}`.padEnd(40),
        shifts.toFixed(4),
      )
    }
  await browser.close()
}

await main()
