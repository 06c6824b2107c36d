// Search over the whole site: the index is a script beside this one, so it works from a folder and without a network.
import MiniSearch from 'minisearch'
import { type Content, type Html, html } from '../shared/html'
import { find } from './find'
import { type Entry, options } from './options'
import { asksForDates } from './synonyms'

declare global {
  interface Window {
    readonly SEARCH_INDEX?: object
  }
}

const MOST = 30
const EXCERPT = 200

function start(): void {
  const box = document.getElementById('search-query') as HTMLInputElement | null
  const developers = document.getElementById('search-developers') as HTMLInputElement | null
  const list = document.getElementById('results')
  const first = document.getElementById('results-first')
  const said = document.getElementById('results-said')
  if (!box || !developers || !list || !first || !said || !window.SEARCH_INDEX) return
  const index = MiniSearch.loadJS<Entry>(window.SEARCH_INDEX as never, options)
  const show = (): void => {
    const query = box.value.trim()
    const found = query === '' ? [] : find(index, query, developers.checked)
    first.innerHTML = html`${query === '' ? examples() : asksForDates(query) && datesCard()}`.html
    list.innerHTML = html`${found.slice(0, MOST).map((entry) => item(entry, query))}`.html
    said.innerHTML = html`${query !== '' && countWords(found.length)}`.html
  }
  const fromAddress = (): void => {
    const asked = new URLSearchParams(location.hash.slice(1))
    box.value = asked.get('q') ?? ''
    developers.checked = asked.get('for') === 'developers'
    show()
  }
  const toAddress = (): void => {
    const more = developers.checked ? '&for=developers' : ''
    history.replaceState(null, '', `#q=${encodeURIComponent(box.value)}${more}`)
    show()
  }
  fromAddress()
  addEventListener('hashchange', fromAddress)
  box.form?.addEventListener('submit', (event) => event.preventDefault())
  box.addEventListener('input', toAddress)
  developers.addEventListener('change', toAddress)
}

/** What people look for, in their own words. */
const EXAMPLES = [
  'too late to appeal',
  'mediation certificate',
  'annual review late',
  'moved house',
  'exclusion',
  'SENDIASS',
]

const examples = (): Html =>
  html`<p>People look for:</p><ul class="plain-list examples">${EXAMPLES.map(
    (query) => html`<li><a href="#q=${encodeURIComponent(query)}">${query}</a></li>`,
  )}</ul>`

const datesCard = (): Html =>
  html`<div class="results__first"><h2>Work out your dates</h2><p>A few short questions, then your own dates, with what to do. Free, and nothing is sent anywhere.</p><p><a class="btn" href="index.html">Start</a></p></div>`

const countWords = (n: number): Content =>
  n === 0
    ? html`Nothing found. Try another word, <a href="index.html">work out your dates</a>, or <a href="help.html">get help</a>.`
    : n === 1
      ? '1 result'
      : n > MOST
        ? `The first ${MOST} of ${n} results`
        : `${n} results`

function item({ id, page, title, text }: Entry, query: string): Html {
  return html`<li class="results__item"><a href="${id}">${title}</a>${
    page === title ? null : html` <span class="results__page">${page}</span>`
  }<p>${excerpt(text, query)}</p></li>`
}

/** The text around the first word that was asked for. */
function excerpt(text: string, query: string): Content {
  const words = query.toLowerCase().split(/\s+/)
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0)
  const begin = Math.max(0, Math.min(...(places.length > 0 ? places : [0])) - 60)
  const from = begin === 0 ? 0 : text.indexOf(' ', begin) + 1
  const piece = text.slice(from, from + EXCERPT)
  return `${from > 0 ? '… ' : ''}${piece}${from + EXCERPT < text.length ? ' …' : ''}`
}

start()
