// Debian's Chromium, and pages that keep an account of what they asked for and what went wrong.
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

export const DIST = new URL('../../dist/', import.meta.url)

export const SIZES = { phone: { width: 375, height: 812 }, desktop: { width: 1280, height: 900 } } as const
export type Size = keyof typeof SIZES
export type Scheme = 'light' | 'dark'

/** Every size in every light: what does not hang on either is tried in two of the four. */
export const LOOKS = [
  ['phone', 'light'],
  ['phone', 'dark'],
  ['desktop', 'light'],
  ['desktop', 'dark'],
] as const
export const TWO_LOOKS = [LOOKS[0], LOOKS[3]] as const

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Every address that was asked for. */
  readonly requests: readonly string[]
  /** Errors of scripts, of the console, and what the page's policy refused. */
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

export interface Opening {
  readonly size?: Size
  readonly scheme?: Scheme
  readonly hash?: string
  /** The day it is, at noon in London. */
  readonly today?: string
  /** The folder or server that the site is opened from. */
  readonly from?: URL
  readonly javaScript?: boolean
}

export async function visit(browser: Browser, file: string, opening: Opening = {}): Promise<Visit> {
  const { size = 'phone', scheme = 'light', hash = '', today, from = DIST, javaScript = true } = opening
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: scheme,
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    javaScriptEnabled: javaScript,
    // Far from London, so that a date taken from the visitor's own zone would show.
    timezoneId: 'Pacific/Kiritimati',
    locale: 'en-GB',
  })
  // A machine that tests several things at once may be ten times as slow as an idle one.
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  if (today !== undefined) await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`))
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  await page.goto(new URL(file, from).href + hash)
  return { page, context, requests, errors, close: () => context.close() }
}

/** Another answer or question on a page that stands open: the address is what changes, so nothing is loaded again. */
export async function turnTo(
  { page }: Visit,
  { hash, today }: { readonly hash: string; readonly today: string },
): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`))
  await page.evaluate((to) => {
    document.querySelector('#page > *')?.setAttribute('data-before', '')
    location.hash = to
  }, hash)
  await page.waitForFunction(() => document.querySelector('#page > [data-before]') === null)
}

export const folderUrl = (folder: string): URL => new URL(`${pathToFileURL(folder).href}/`)

export const titleOf = async (page: Page): Promise<string> => plain(await page.innerText('h1'))

/** The text of the whole answer, with every fold open. */
export async function everything(page: Page): Promise<string> {
  await openFolds(page)
  return plain(await page.innerText('main'))
}

export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true
  })

/** Each cell of the dates: what, when, how it stands, and the note. */
export const cellsOf = async (page: Page): Promise<string[]> => (await page.locator('.date').allInnerTexts()).map(plain)

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
