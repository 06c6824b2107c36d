// Search over the whole site: the index is a script beside this one, so it works from a folder and without a network.
import MiniSearch from 'minisearch'
import { type Html, html } from '../shared/html'
import { type Entry, options } from './options'

declare global {
  interface Window {
    readonly SEARCH_INDEX?: object
  }
}

const MOST = 30
const EXCERPT = 200

function start(): void {
  const box = document.getElementById('search-page-query') as HTMLInputElement | null
  const list = document.getElementById('results')
  const said = document.getElementById('results-said')
  if (!box || !list || !said || !window.SEARCH_INDEX) return
  const index = MiniSearch.loadJS<Entry>(window.SEARCH_INDEX as never, options)
  const show = (): void => {
    const query = box.value.trim()
    const found = query === '' ? [] : index.search(query)
    const shown = found.slice(0, MOST)
    list.innerHTML = html`${shown.map((result) => item(result as unknown as Entry, query))}`.html
    said.textContent = query === '' ? '' : countWords(found.length)
  }
  const fromAddress = (): void => {
    box.value = new URLSearchParams(location.hash.slice(1)).get('q') ?? ''
    show()
  }
  fromAddress()
  window.addEventListener('hashchange', fromAddress)
  box.form?.addEventListener('submit', (event) => event.preventDefault())
  box.addEventListener('input', () => {
    history.replaceState(null, '', `#q=${encodeURIComponent(box.value)}`)
    show()
  })
}

const countWords = (n: number): string =>
  n === 0 ? 'Nothing found.' : n === 1 ? '1 result' : n > MOST ? `The first ${MOST} of ${n} results` : `${n} results`

function item({ id, page, title, text }: Entry, query: string): Html {
  return html`<li class="app-results__item"><a class="govuk-link" href="${id}">${title}</a>${
    page === title ? null : html` <span class="app-results__page">${page}</span>`
  }<p class="govuk-body-s">${excerpt(text, query)}</p></li>`
}

/** The text around the first word that was asked for. */
function excerpt(text: string, query: string): string {
  const words = query.toLowerCase().split(/\s+/)
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0)
  const start = Math.max(0, Math.min(...(places.length > 0 ? places : [0])) - 60)
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1
  const piece = text.slice(from, from + EXCERPT)
  return `${from > 0 ? '… ' : ''}${piece}${from + EXCERPT < text.length ? ' …' : ''}`
}

start()
