// What is due this week and next, and what is overdue longest.
import { limitLabel } from 'send-dispute-timescales'
import type { CaseloadEntry } from '../../caseload'
import type { Measure } from '../../tally'
import { bar } from '../charts'
import { type Column, type Content, type Html, html, section, table } from '../html'
import type { PageData } from '../page'
import { count, inDays, longDate, plainDate, plural, sideName } from '../words'

/** Longer lists are for the CSV file. */
const MOST_DUE = 25
const MOST_OVERDUE = 20
/** From so many entries on, the figures by limit stand above the list. */
const MANY = 12

export function dueSoon({ load }: PageData): Html {
  const due = load.entries.filter(({ state, days }) => (state === 'not-due' || state === 'due-today') && days <= 14)
  const heading = 'Due this week and next'
  if (due.length === 0)
    return section(
      'due',
      heading,
      html`<p class="lead">${
        load.within < 14
          ? `Nothing is due in the next ${plural(load.within, 'day')}. The caseload was not made to look further ahead.`
          : 'Nothing is due in the next 14 days.'
      }</p>`,
    )
  const shown = due.slice(0, MOST_DUE)
  const days = [...new Set(shown.map(({ dueOn }) => dueOn))]
  const groups = days.map((day) => {
    const rows = shown.filter(({ dueOn }) => dueOn === day)
    return { name: html`${longDate(day)} <span class="quiet">${inDays(rows[0]?.days ?? 0)}</span>`, rows }
  })
  return section(
    'due',
    heading,
    split(
      due.length >= MANY && byLimit(due),
      html`${table(heading, [theCase, what, ...kept(due)], groups)}${more(due.length, shown.length)}`,
    ),
  )
}

/** Figures, and beside them the list; the list alone where it is short. */
const split = (figures: Html | false, list: Html): Html =>
  figures === false ? list : html`<div class="split"><div>${figures}</div><div>${list}</div></div>`

/** How much is due this week and next, by limit. */
function byLimit(due: readonly CaseloadEntry[]): Html {
  const limits = new Map<string, { label: string; week: number; next: number }>()
  for (const { limit, days } of due) {
    const row = limits.get(limit) ?? { label: limitLabel(limit), week: 0, next: 0 }
    row[days <= 7 ? 'week' : 'next']++
    limits.set(limit, row)
  }
  const rows = [...limits.values()].sort((a, b) => b.week + b.next - a.week - a.next)
  type Row = (typeof rows)[number]
  return table(
    'Due this week and next, by time limit',
    [
      { name: 'What', of: ({ label }: Row) => label },
      { name: 'Next 7 days', of: ({ week }) => count(week), isNumber: true },
      { name: '7 days after', of: ({ next }) => count(next), isNumber: true },
    ],
    [{ rows }],
  )
}

export function overdueSection({ load }: PageData): Html {
  const overdue = load.entries.filter(({ state }) => state === 'overdue')
  const heading = 'Overdue'
  if (overdue.length === 0) return section('overdue', heading, html`<p class="lead">Nothing is overdue.</p>`)
  const shown = overdue.slice(0, MOST_OVERDUE)
  const since: Column<CaseloadEntry> = {
    name: 'Overdue, since',
    of: ({ days, dueOn }) =>
      html`<span class="is-late nowrap">${plural(days, 'day')}</span> <span class="sub nowrap">${plainDate(dueOn)}</span>`,
  }
  return section(
    'overdue',
    heading,
    split(
      overdue.length >= MANY && overdueByLimit(load.measures),
      html`${table('The longest overdue', [theCase, what, since, ...kept(overdue)], [{ rows: shown }])}${more(overdue.length, shown.length)}`,
    ),
  )
}

/** What passed longer ago is in the CSV list. */
const RECENT = 28

/** What waits for somebody else, and what of the family's has just ended: neither is late. */
export function waitingAndPassed({ load }: PageData): readonly (Html | false)[] {
  const since: Column<CaseloadEntry> = {
    name: 'Since',
    of: ({ dueOn }) => html`<span class="nowrap">${plainDate(dueOn)}</span>`,
  }
  const list = (id: string, heading: string, lead: string, entries: readonly CaseloadEntry[]): Html | false => {
    const shown = entries.slice(0, MOST_OVERDUE)
    return (
      entries.length > 0 &&
      section(
        id,
        heading,
        html`<p class="lead">${lead}</p>`,
        table(heading, [theCase, what, since, ...kept(entries)], [{ rows: shown }]),
        more(entries.length, shown.length),
      )
    )
  }
  return [
    list(
      'waiting',
      'Waiting for a mediation certificate',
      'The two months have passed, but a certificate can still come, and the time to appeal then runs from its date. These appeals are not late.',
      load.entries.filter(({ state }) => state === 'waiting'),
    ),
    list(
      'passed',
      `Passed in the last ${RECENT} days`,
      'Rights and guaranteed days of families that have ended.',
      load.entries.filter(({ state, days }) => state === 'lapsed' && days <= RECENT),
    ),
  ]
}

function overdueByLimit(measures: readonly Measure[]): Html {
  const rows = measures.filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue)
  const highest = rows[0]?.overdue ?? 1
  return table(
    'Overdue by time limit',
    [
      {
        name: 'What',
        of: ({ limit, overdue }: Measure) =>
          html`${limitLabel(limit)}${bar([{ value: overdue, isLate: true }], highest)}`,
      },
      { name: 'Overdue', of: ({ overdue }) => count(overdue), isNumber: true },
    ],
    [{ rows }],
  )
}

const what: Column<CaseloadEntry> = {
  name: 'What',
  // Nearly all of it is the council's, so only what is not says whose it is.
  of: ({ limit, side }): Content =>
    html`${limitLabel(limit)}${side !== 'authority' && html` <span class="sub">${sideName(side)}</span>`}`,
}

const theCase: Column<CaseloadEntry> = { name: 'Case', of: ({ key }) => html`<span class="key">${key}</span>` }

/** The caller's own columns. */
function kept(entries: readonly CaseloadEntry[]): Column<CaseloadEntry>[] {
  const columns = [...new Set(entries.flatMap(({ keep }) => Object.keys(keep)))].slice(0, 3)
  return columns.map((column) => ({ name: column, of: ({ keep }: CaseloadEntry) => keep[column] ?? '' }))
}

const more = (all: number, shown: number): Html | false =>
  all > shown && html`<p class="aside">The first ${count(shown)} of ${count(all)}. The CSV list has them all.</p>`
