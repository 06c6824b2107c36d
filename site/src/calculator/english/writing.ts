// How days, lists and links are written.
import { type Html, html } from '../../shared/html'
import { weekdayOf } from '../dates/days'
import { isFamily, type Voice } from '../people'

export const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

export const weekday = (iso: string): string => WEEKDAYS[weekdayOf(iso) - 1] ?? ''

const monthName = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''

export const dayMonth = (iso: string): string => `${Number(iso.slice(8, 10))} ${monthName(iso)}`

export const plain = (iso: string): string => `${dayMonth(iso)} ${iso.slice(0, 4)}`

export const long = (iso: string): string => `${weekday(iso)} ${plain(iso)}`

/** `19 August 2026`, which never breaks over two lines. */
export const on = (iso: string): Html => html`<time datetime="${iso}">${plain(iso)}</time>`

/** `Wednesday 19 August 2026`. */
export const day = (iso: string): Html => html`<time datetime="${iso}">${long(iso)}</time>`

/** `5pm on Tuesday 1 September 2026`, or the day alone. */
export const moment = (iso: string, hour: boolean): Html =>
  hour ? html`<span class="nb">5pm</span> on ${day(iso)}` : day(iso)

export const blank = (text: string): Html => html`<span class="blank">[${text}]</span>`

export const link = (href: string, text: string): Html => html`<a href="${href}">${text}</a>`

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `5 days late`; on paper, where the number would be wrong tomorrow, `late`. */
export const daysLate = (n: number): Html =>
  n === 0 ? html`late` : html`<span class="screen">${plural(n, 'day')} </span>late`

export const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A sentence for the family, and the same for somebody who reads about the family. */
export const who = (voice: Voice, family: string, others: string): string => (isFamily(voice) ? family : others)

export interface Act {
  readonly act: string
  readonly due: string
}

/** `a by 3 June, and b by 6 June`. */
export const joined = (items: readonly Html[]): Html =>
  html`${items.map((item, i) => html`${i === 0 ? '' : i === items.length - 1 ? ', and ' : ', '}${item}`)}`
