// What is overdue: how much of each limit, and the longest.
import { limitLabel } from 'send-dispute-timescales'
import type { CaseloadEntry } from '../../entries'
import type { Measure } from '../../figures'
import { bar } from '../charts'
import type { PageData } from '../data'
import { type Column, type Html, html, section, table } from '../html'
import { count, plainDate, plural } from '../words'
import { kept, MANY, more, split, theCase, what } from './lists'

/** Longer lists are for the CSV file. */
const MOST_OVERDUE = 20

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
