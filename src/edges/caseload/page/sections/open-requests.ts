// Open requests by the weeks they have waited, with the line of the time that the law gives.
import { type Period, timeLimits, versionOn } from 'send-dispute-timescales'
import { columnsChart, legend } from '../charts'
import type { PageData } from '../data'
import { type Html, html, numbers, section, table } from '../html'
import { count, plural, share } from '../words'

/** Weeks in one column of the chart, and the last column, which holds the rest. */
const STEP = 2
const LAST = 60

/** The weeks that the law gives for a plan on a day: a change that is still to come is not for these requests. */
function limitInWeeks(on: string): number {
  const period = versionOn(timeLimits['plan.finalise'], on)?.counts.limbs[0]?.period
  return period === undefined ? 0 : Math.round(period.n * WEEKS_IN[period.unit])
}

/** The chart counts in weeks, whatever the law counts in. */
const WEEKS_IN = { days: 1 / 7, weeks: 1, months: 52 / 12, 'working-days': 1 / 5 } as const satisfies Record<
  Period['unit'],
  number
>

export function openRequests({ load }: PageData): Html | false {
  const { open, asAt } = load
  if (open.length === 0) return false
  const limit = limitInWeeks(asAt)
  const longest = Math.max(...open.map(({ weeks }) => weeks))
  const columns = Math.min(LAST, Math.max(limit + 6, longest + STEP)) / STEP
  const bins = Array.from({ length: Math.ceil(columns) }, (_, i) => ({ from: i * STEP, inTime: 0, late: 0 }))
  for (const { weeks, dueOn } of open) {
    const bin = bins[Math.min(bins.length - 1, Math.floor(Math.max(0, weeks) / STEP))]
    if (bin !== undefined) bin[dueOn < asAt ? 'late' : 'inTime']++
  }
  const name = ({ from }: { from: number }): string =>
    from === LAST - STEP ? `${from} weeks or more` : `${from} to ${from + STEP - 1} weeks`
  const late = open.filter(({ dueOn }) => dueOn < asAt).length
  const heading = 'How long open requests have waited'
  return section(
    'open',
    heading,
    html`<p class="lead">${plural(open.length, 'request')} without a final plan or a decision against one. ${
      late === 0
        ? `None is beyond its ${limit} weeks.`
        : `${count(late)} (${share(late, open.length)}) ${late === 1 ? 'is' : 'are'} beyond ${limit} weeks. The longest has waited ${plural(longest, 'full week')}.`
    }</p>`,
    legend(`within ${limit} weeks`, `beyond ${limit} weeks`),
    columnsChart({
      id: 'open-chart',
      title: 'Open requests by full weeks since they were received',
      description: `${plural(open.length, 'open request')}: ${count(open.length - late)} within ${limit} weeks, ${count(late)} beyond them.`,
      columns: bins.map(({ inTime, late: beyond }) => ({
        parts: [
          { value: inTime, isLate: false },
          { value: beyond, isLate: true },
        ],
      })),
      ticks: bins.filter((_, i) => i % 2 === 0).map(({ from }) => ({ at: from / STEP, label: String(from) })),
      mark: { at: limit / STEP, label: `${limit} weeks` },
    }),
    numbers(
      'Show the numbers',
      table(
        'Open requests by full weeks since they were received',
        [
          { name: 'Waited', of: (bin: (typeof bins)[number]) => name(bin) },
          { name: `Within ${limit} weeks`, of: (bin) => count(bin.inTime), isNumber: true },
          { name: 'Beyond', of: (bin) => count(bin.late), isNumber: true },
        ],
        [{ rows: bins }],
      ),
    ),
  )
}
