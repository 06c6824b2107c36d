// Open requests by the weeks they have waited, with the line of the 20 weeks.
import { columnsChart, legend } from '../charts'
import { type Html, html, numbers, section, table } from '../html'
import type { PageData } from '../page'
import { count, plural, share } from '../words'

/** Weeks in one column of the chart, and the last column, which holds the rest. */
const STEP = 2
const LAST = 60
const LIMIT = 20

export function openRequests({ load }: PageData): Html | false {
  const { open } = load
  if (open.length === 0) return false
  const longest = Math.max(...open.map(({ weeks }) => weeks))
  const columns = Math.min(LAST, Math.max(LIMIT + 6, longest + STEP)) / STEP
  const bins = Array.from({ length: Math.ceil(columns) }, (_, i) => ({ from: i * STEP, requests: 0 }))
  for (const { weeks } of open) {
    const bin = bins[Math.min(bins.length - 1, Math.floor(Math.max(0, weeks) / STEP))]
    if (bin !== undefined) bin.requests++
  }
  const name = ({ from }: { from: number }): string =>
    from === LAST - STEP ? `${from} weeks or more` : `${from} to ${from + STEP - 1} weeks`
  const late = open.filter(({ weeks }) => weeks >= LIMIT).length
  const heading = 'How long open requests have waited'
  return section(
    'open',
    heading,
    html`<p class="lead">${plural(open.length, 'request')} without a final plan or a decision against one. ${
      late === 0
        ? 'None has waited 20 weeks or more.'
        : `${count(late)} (${share(late, open.length)}) ${late === 1 ? 'has' : 'have'} waited 20 weeks or more. The longest: ${plural(longest, 'full week')}.`
    }</p>`,
    legend('up to 20 weeks', '20 weeks or more'),
    columnsChart({
      id: 'open-chart',
      title: 'Open requests by full weeks since they were received',
      description: `${plural(open.length, 'open request')}: ${count(open.length - late)} up to 20 weeks, ${count(late)} with 20 weeks or more.`,
      columns: bins.map(({ from, requests }) => ({ parts: [{ value: requests, isLate: from >= LIMIT }] })),
      ticks: bins.filter((_, i) => i % 2 === 0).map(({ from }) => ({ at: from / STEP, label: String(from) })),
      mark: { at: LIMIT / STEP, label: '20 weeks' },
    }),
    numbers(
      'The numbers of this chart',
      table(
        'Open requests by full weeks since they were received',
        [
          { name: 'Waited', of: name },
          { name: 'Requests', of: ({ requests }) => count(requests), isNumber: true },
        ],
        [{ rows: bins }],
      ),
    ),
  )
}
