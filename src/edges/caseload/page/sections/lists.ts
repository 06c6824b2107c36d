// What the lists of the page have in common: their columns, and how they are cut.
import { limitLabel } from 'send-dispute-timescales'
import type { CaseloadEntry } from '../../entries'
import { type Column, type Content, type Html, html } from '../html'
import { count, sideName } from '../words'

/** From so many entries on, the figures by limit stand beside the list. */
export const MANY = 12

export const theCase: Column<CaseloadEntry> = { name: 'Case', of: ({ key }) => html`<span class="key">${key}</span>` }

export const what: Column<CaseloadEntry> = {
  name: 'What',
  // Nearly all of it is the council's, so only what is not says whose it is.
  of: ({ limit, side }): Content =>
    html`${limitLabel(limit)}${side !== 'authority' && html` <span class="sub">${sideName(side)}</span>`}`,
}

/** The caller's own columns. */
export function kept(entries: readonly CaseloadEntry[]): Column<CaseloadEntry>[] {
  const columns = [...new Set(entries.flatMap(({ keep }) => Object.keys(keep)))].slice(0, 3)
  return columns.map((column) => ({ name: column, of: ({ keep }: CaseloadEntry) => keep[column] ?? '' }))
}

/** Figures, and beside them the list; the list alone where it is short. */
export const split = (figures: Html | false, list: Html): Html =>
  figures === false ? list : html`<div class="split"><div>${figures}</div><div>${list}</div></div>`

/** What a list that was cut says below it. */
export const more = (all: number, shown: number): Html | false =>
  all > shown && html`<p class="aside">The first ${count(shown)} of ${count(all)}. The CSV list has them all.</p>`
