// Every date there is, by plain words: a box to type in, and the list that it narrows. Never a list to scroll through.
import { type EventName, eventLabel, events } from 'send-dispute-timescales'
import { library, words } from 'site-language'
import { type Html, html } from '../../shared/html'

export const eventSearch = (hrefOf: (at: string) => string): Html =>
  html`<label class="label" for="event-query">${words.questions.any.label}</label>
<input class="textin" id="event-query" type="search" autocomplete="off">
<p class="hint" id="event-said" role="status">${words.questions.any.usual}</p>
<ul class="rows" id="event-list">${(Object.keys(events) as EventName[]).map(
    (event) =>
      html`<li class="row row--link"${!USUAL.includes(event) && html` hidden`} data-event="${event}" data-words="${wordsOf(event)}"><a href="${hrefOf(`event.${event}`)}">${capital(eventLabel(event, library))}</a></li>`,
  )}</ul>`

/** What most people add, before a word is typed. */
const USUAL: readonly EventName[] = [
  'adviserContactedOn',
  'certificateIssuedOn',
  'appealReceivedByTribunalOn',
  'reviewMeetingOn',
  'finalPlanSentOn',
  'orderMadeOn',
]

const wordsOf = (event: EventName): string =>
  `${eventLabel(event, library)} ${words.questions.any.also[event] ?? ''} ${event}`.toLowerCase()

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Shows the events that have every word typed. */
export function searchEvents(page: HTMLElement): void {
  const box = page.querySelector<HTMLInputElement>('#event-query')
  const said = page.querySelector('#event-said')
  if (box === null || said === null) return
  box.addEventListener('input', () => {
    const query = box.value.toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    for (const row of page.querySelectorAll<HTMLElement>('#event-list > li')) {
      const hit =
        query.length === 0
          ? USUAL.some((event) => event === row.dataset.event)
          : query.every((word) => row.dataset.words?.includes(word))
      row.hidden = !hit
      if (hit) shown += 1
    }
    said.textContent =
      query.length === 0
        ? words.questions.any.usual
        : shown === 0
          ? words.questions.any.none
          : words.questions.any.found(shown)
  })
}
