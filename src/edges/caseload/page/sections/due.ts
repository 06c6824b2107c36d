// What is due this week and next, day by day.
import { limitLabel } from 'send-dispute-timescales'
import type { CaseloadEntry } from '../../entries'
import type { PageData } from '../data'
import { type Html, html, section, table } from '../html'
import { count, inDays, longDate, plural } from '../words'
import { kept, MANY, more, split, theCase, what } from './lists'

/** Longer lists are for the CSV file. */
const MOST_DUE = 25

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
