// Answers given with the keyboard alone: Tab to a field, arrows and Space to choose, Enter to go on.
import type { Page } from 'playwright-core'

/** Presses Tab until something that fits has the focus: as often as the page has stops on the way. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let rounds = 0; rounds < 20; rounds++) {
    const presses = await page.evaluate(stopsTo, selector)
    if (presses === 0) return
    for (let i = 0; i < presses; i++) await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${selector}.`)
}

/** How many stops of Tab lie before what fits; one where that cannot be told from the page. */
function stopsTo(selector: string): number {
  const active = document.activeElement
  if (active?.matches(selector)) return 0
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea, select')].filter(
    (each) => {
      if (each.tabIndex < 0 || each.offsetParent === null) return false
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true
      // A group of radios is one stop: the chosen one, or the first.
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${each.name}"]`)]
      return each === (group.find(({ checked }) => checked) ?? group[0])
    },
  )
  const at = stops.findIndex((each) => each.matches(selector) && (active === null || follows(active, each)))
  const from = stops.findIndex((each) => active === null || each === active || follows(active, each))
  if (at < 0) return 1
  return Math.max(1, at - from + (stops[from] === active ? 0 : 1))

  function follows(a: Element, b: Element): boolean {
    return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }
}

/** Chooses one of several answers. */
export async function choose(page: Page, key: string, value: string): Promise<void> {
  await tabTo(page, `input[name="${key}"]`)
  const chosen = (): Promise<string> =>
    page.evaluate(() => {
      const { value: at, checked } = document.activeElement as HTMLInputElement
      return checked ? at : `not ${at}`
    })
  await page.keyboard.press('Space')
  for (let presses = 0; (await chosen()) !== value; presses++) {
    if (presses > 20) throw new Error(`No arrow leads to ${key}=${value}.`)
    await page.keyboard.press('ArrowDown')
  }
}

/** Ticks several answers. */
export async function tick(page: Page, key: string, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    await tabTo(page, `input[name="${key}"][value="${value}"]`)
    await page.keyboard.press('Space')
  }
}

/** Types a date, `19 June 2026`, box by box. */
export async function typeDate(page: Page, key: string, date: string): Promise<void> {
  const [day = '', month = '', year = ''] = date.split(' ')
  await tabTo(page, `[id="${key}-day"]`)
  for (const part of [day, month, year]) {
    await page.keyboard.type(part)
    await page.keyboard.press('Tab')
  }
}

/** Presses the button at the end of the question, and waits for what comes. */
export async function goOn(page: Page): Promise<void> {
  await tabTo(page, 'main button[type="submit"]')
  await enter(page)
}

/** Presses Enter, and waits until the page has given way to another. */
async function enter(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('#page > *')?.setAttribute('data-before', ''))
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('#page > [data-before]') === null)
}

/** Follows a link by its words. */
export async function follow(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const found = [...document.querySelectorAll('main a')].find(
      (each) => each.textContent?.replace(/\s+/g, ' ').trim() === words,
    )
    for (const old of document.querySelectorAll('[data-aim]')) old.removeAttribute('data-aim')
    found?.setAttribute('data-aim', '')
  }, text)
  await tabTo(page, '[data-aim]')
  await enter(page)
}

/** Presses a button that leaves the page as it is. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** The first page: who is asking, and what happened. */
export async function begin(page: Page, who: string, what: string): Promise<void> {
  await choose(page, 'who', who)
  await choose(page, 'what', what)
  await goOn(page)
}
