// What an answer offers to keep: words, the link, a table, a calendar file, a printed page. Nothing is sent anywhere.
import { toCalendar } from 'send-dispute-timescales/render'
import { words } from 'site-language'
import { copy } from '../../shared/copy'
import type { Shown } from '../draw/shown'
import { newCalendarId } from '../link/link'
import { isForFamily } from '../people'
import { everyDate } from '../result/folds'
import { isOwn, type View } from '../result/view'
import { byTheDay, calendarWithIds } from '../wishes'

export interface Keeping {
  readonly shown: Shown
  /** The name that the link carries, or that was given last. */
  readonly name: string
  /** The id of its calendar entries, where a file was saved before. */
  readonly calendar: string | null
  /** Puts a name into the link, or takes it out; the id of the calendar entries always goes in. */
  readonly saved: (name: string, inLink: boolean, calendar: string) => void
  readonly pin: (pinned: boolean) => void
}

export function enlivenKeep(page: HTMLElement, keeping: Keeping): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => copyWords(button))
  on(page, '[data-copy-link]', 'click', async (button) => {
    const how = await copy(location.href, button)
    say(page, how === 'copied' ? words.keep.copied : words.keep.copyByHand)
  })
  on(page, '[data-copy-table]', 'click', async (button) => {
    const how = await copy(asTable(keeping.shown), page.querySelector('table') ?? button)
    button.textContent = how === 'copied' ? words.buttons.copied : words.buttons.copyByHand
  })
  on(page, '[data-print]', 'click', () => window.print())
  on(page, '[data-pin]', 'change', (box) => {
    const { checked } = box as HTMLInputElement
    keeping.pin(checked)
    say(page, checked ? words.keep.pinned : words.keep.unpinned)
  })
  enlivenCalendar(page, keeping)
}

function on(page: HTMLElement, selector: string, event: string, act: (element: HTMLElement) => void): void {
  const element = page.querySelector<HTMLElement>(selector)
  element?.addEventListener(event, () => act(element))
}

function say(page: HTMLElement, text: string): void {
  const line = page.querySelector('#keep-said')
  if (line !== null) line.textContent = text
}

async function copyWords(button: HTMLElement): Promise<void> {
  const quote = button.closest('.words')?.querySelector('blockquote')
  if (!quote) return
  const text = [...quote.querySelectorAll('p')].map((each) => each.innerText.replaceAll(' ', ' ')).join('\n\n')
  const how = await copy(text, quote)
  button.textContent = how === 'copied' ? words.buttons.copied : words.buttons.copyByHand
}

/** Tabs between the columns, for a spreadsheet. */
function asTable({ view }: Shown): string {
  const { columns, notBegun } = words.folds
  const rows = everyDate(view).map(({ what, who, due, state }) => [
    what,
    who,
    due === null ? notBegun : `${due.iso}${due.hour ? ` ${words.date.hour}` : ''}`,
    textOf(state),
  ])
  return [[columns.what, columns.who, columns.due, columns.state], ...rows].map((row) => row.join('\t')).join('\n')
}

function textOf(content: unknown): string {
  const box = document.createElement('div')
  box.innerHTML = typeof content === 'object' && content !== null ? (content as { html: string }).html : String(content)
  return box.textContent ?? ''
}

function enlivenCalendar(page: HTMLElement, { shown, name, calendar, saved }: Keeping): void {
  const button = page.querySelector<HTMLElement>('[data-calendar]')
  const form = page.querySelector<HTMLFormElement>('#calendar')
  if (button === null || form === null) return
  const box = form.querySelector<HTMLInputElement>('#case-name')
  if (box !== null) box.value = name
  const id = calendar ?? newCalendarId()
  button.addEventListener('click', () => {
    form.hidden = !form.hidden
    button.setAttribute('aria-expanded', String(!form.hidden))
    if (!form.hidden) box?.focus()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const given = new FormData(form)
    const called = String(given.get('name') ?? '').trim()
    save(shown, called, id, given.get('which') === 'everybody')
    saved(called, given.get('inLink') === 'yes', id)
    say(page, words.keep.saved)
  })
}

/** Hands the dates over as a calendar file, made here. */
function save({ view, caseLine }: Shown, name: string, id: string, everybody: boolean): void {
  const about = name === '' ? textOf(caseLine) : name
  const make = (reference: string): string =>
    everybody ? toCalendar(byTheDay(view.timeline), called(reference, about)) : ownCalendar(view, reference, about)
  // The name tells the entries of one child from those of another in the same browser.
  const file = new Blob([calendarWithIds(make, about, `${id} ${name}`)], { type: 'text/calendar' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'send-dates.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const called = (reference: string, about: string) => ({ reference, name: words.keep.calendarName(about) })

/** One's own dates; a family's with the day on which its certificate is due. */
function ownCalendar(view: View, reference: string, about: string): string {
  const timeline = byTheDay(view.timeline)
  if (isForFamily(view.voice)) return toCalendar(timeline, { ...called(reference, about), for: 'family' })
  const own = timeline.entries.filter((entry) => isOwn(view, entry))
  return toCalendar({ ...timeline, entries: own }, called(reference, about))
}
