// What a link held and this page cannot read: it opens with the rest, and says what was left out, wherever it opens.
import { words } from 'site-language'
import { type Content, html } from '../../shared/html'
import { isEvent } from '../flow/answers'
import { nameOf } from '../flow/told'

/** A part of a link as a person knows it; null for what no answer is called. */
const nameInWords = (key: string): string | null =>
  isEvent(key) || Object.hasOwn(words.answerNames, key) ? words.lower(nameOf(key, {})) : null

export const droppedLine = (dropped: readonly string[]): Content =>
  dropped.length > 0 && html`<p>${words.errors.dropped(dropped.map(nameInWords).filter((name) => name !== null))}</p>`

/** The same alone, over a question. */
export const droppedNote = (dropped: readonly string[]): Content =>
  dropped.length > 0 && html`<div class="note note--before">${droppedLine(dropped)}</div>`
