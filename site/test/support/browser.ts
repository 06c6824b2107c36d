// Debian's Chromium, and a page that keeps an account of what it asked for and what went wrong.
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

export const DIST = new URL('../../dist/', import.meta.url)

export const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const
export type Width = keyof typeof WIDTHS

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })

export interface Watched {
  readonly page: Page
  /** Every address that was asked for. */
  readonly requests: readonly string[]
  /** Errors of scripts, of the console, and what the page's policy refused. */
  readonly errors: readonly string[]
}

export interface Opening {
  readonly width?: Width
  readonly fragment?: string
  /** The folder or server that the site is opened from. */
  readonly from?: URL
  readonly javaScriptEnabled?: boolean
}

export async function open(browser: Browser, file: string, opening: Opening = {}): Promise<Watched> {
  const { width = 'desktop', fragment = '', from = DIST, javaScriptEnabled = true } = opening
  const context = await browser.newContext({
    viewport: WIDTHS[width],
    hasTouch: width === 'phone',
    isMobile: width === 'phone',
    javaScriptEnabled,
    // Far from London, so that a date taken from the visitor's own zone would show.
    timezoneId: 'Pacific/Kiritimati',
    locale: 'en-GB',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  await page.goto(new URL(file, from).href + fragment)
  return { page, requests, errors }
}

export const folderUrl = (folder: string): URL => new URL(`${pathToFileURL(folder).href}/`)

/** Types a date into its three boxes. */
export async function typeDate(page: Page, id: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-')
  for (const [part, text] of [
    ['day', day],
    ['month', month],
    ['year', year],
  ] as const)
    await page.fill(`[id="${id}-${part}"]`, text)
}

/** Ticks what happened, and types its date. */
export async function tick(page: Page, event: string, iso: string): Promise<void> {
  await page.check(`input[name="ticks"][value="${event}"]`)
  await typeDate(page, event, iso)
}

export const workItOut = (page: Page): Promise<void> => page.click('#questions > button[type=submit]')
