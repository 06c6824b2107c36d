// The marks and drawings of the pages. Each is decoration: the words beside it say the same.
import { escapeText, type Html, raw } from './html'

const mark = (inside: string): Html => raw(`<svg viewBox="0 0 20 20" aria-hidden="true">${inside}</svg>`)
const line = 'fill="none" stroke="currentColor" stroke-width="2"'

export const marks = {
  /** There is time. */
  todo: mark(`<circle cx="10" cy="10" r="8" ${line}/><path d="M10 5.5V10l3 2" ${line} stroke-linecap="round"/>`),
  done: mark(
    '<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="m6 10.4 2.8 2.8L14.2 7.4" fill="none" stroke="var(--sheet)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  ),
  wait: mark(
    `<path d="M5 2h10M5 18h10M6 2c0 5 4 5.5 4 8s-4 3-4 8M14 2c0 5-4 5.5-4 8s4 3 4 8" ${line} stroke-linecap="round"/>`,
  ),
  late: mark(
    `<path d="M10 1.5 19 18H1Z" ${line} stroke-linejoin="round"/><path d="M10 7.5v5M10 14.8v.6" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>`,
  ),
  /** No longer needed, or not recorded. */
  off: mark(`<circle cx="10" cy="10" r="8" ${line}/><path d="M6 10h8" ${line} stroke-linecap="round"/>`),
} as const

export type Mark = keyof typeof marks

/** A calendar leaf with ticks in it, beside the name of the site. */
export const logo = raw(
  '<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><rect x="1.5" y="3.5" width="23" height="21" rx="3" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M8 1v5M18 1v5" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/><path d="M7 12h5M7 18h10" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><circle cx="18.6" cy="12" r="2" fill="currentColor"/></svg>',
)

/** A letter with a postmark: where the day of sending is found. */
export const letterWithPostmark = (sent: string): Html =>
  raw(
    `<svg viewBox="0 0 150 118" aria-hidden="true"><rect x="2" y="20" width="106" height="94" rx="4" fill="var(--sheet)" stroke="var(--line-strong)" stroke-width="2"/><path d="M14 38h34M14 48h24" stroke="var(--line-strong)" stroke-width="4" stroke-linecap="round"/><rect x="60" y="32" width="38" height="14" rx="2" fill="none" stroke="var(--quiet)" stroke-width="2" stroke-dasharray="3 3"/><path d="M14 66h80M14 78h80M14 90h52" stroke="var(--line)" stroke-width="4" stroke-linecap="round"/><g transform="translate(112 30)"><circle r="26" cx="8" cy="2" fill="var(--sheet)" stroke="var(--plum)" stroke-width="3"/><text x="8" y="6" text-anchor="middle" font-size="12" font-weight="700" fill="var(--plum)">${escapeText(sent)}</text></g></svg>`,
  )
