// What is due this week and next, and what is overdue longest.
import { limitLabel } from 'send-dispute-timescales'
import type { CaseloadEntry } from '../../caseload'
import { type Column, type Html, html, section, table } from '../html'
import type { PageData } from '../page'
import { count, inDays, plural, shortDate, sideName } from '../words'

/** Longer lists are for the CSV file. */
const MOST_DUE = 60
const MOST_OVERDUE = 25

export function dueSoon({ load }: PageData): Html {
  const due = load.entries.filter(({ state, days }) => (state === 'not-due' || state === 'due-today') && days <= 14)
  const heading = 'Due this week and next'
  if (due.length === 0)
    return section(
      'due',
      heading,
      html`<p class="lead">${
        load.within < 14
          ? `Nothing is due in the next ${plural(load.within, 'day')}: the caseload does not look further ahead.`
          : 'Nothing is due in the next 14 days.'
      }</p>`,
    )
  const shown = due.slice(0, MOST_DUE)
  const groups = [
    { name: 'In the next 7 days', rows: shown.filter(({ days }) => days <= 7) },
    { name: 'In the 7 days after', rows: shown.filter(({ days }) => days > 7) },
  ].filter(({ rows }) => rows.length > 0)
  return section(
    'due',
    heading,
    table(heading, [dueOn, { name: 'Left', of: ({ days }) => inDays(days) }, what, whose, ...named(due)], groups),
    more(due.length, shown.length),
  )
}

export function longestOverdue({ load }: PageData): Html {
  const overdue = load.entries.filter(({ state }) => state === 'overdue')
  const heading = 'Overdue the longest'
  if (overdue.length === 0) return section('overdue', heading, html`<p class="lead">Nothing is overdue.</p>`)
  const shown = overdue.slice(0, MOST_OVERDUE)
  const late: Column<CaseloadEntry> = {
    name: 'Overdue by',
    of: ({ days }) => html`<span class="is-late nowrap">${plural(days, 'day')}</span>`,
  }
  return section(
    'overdue',
    heading,
    table(heading, [dueOn, late, what, whose, ...named(overdue)], [{ rows: shown }]),
    more(overdue.length, shown.length),
  )
}

const dueOn: Column<CaseloadEntry> = {
  name: 'Due',
  of: (entry) => html`<span class="nowrap">${shortDate(entry.dueOn)}</span>`,
}
const what: Column<CaseloadEntry> = { name: 'What', of: ({ limit }) => limitLabel(limit) }
const whose: Column<CaseloadEntry> = { name: 'Whose', of: ({ side }) => sideName(side) }

/** The case, and the caller's own columns. */
function named(entries: readonly CaseloadEntry[]): Column<CaseloadEntry>[] {
  const kept = [...new Set(entries.flatMap(({ keep }) => Object.keys(keep)))].slice(0, 3)
  return [
    { name: 'Case', of: ({ key }) => key },
    ...kept.map((column) => ({ name: column, of: ({ keep }: CaseloadEntry) => keep[column] ?? '' })),
  ]
}

const more = (all: number, shown: number): Html | false =>
  all > shown && html`<p class="aside">The first ${count(shown)} of ${count(all)}. The CSV list has them all.</p>`
