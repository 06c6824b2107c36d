// Annual reviews by the month in which their year ends, and phase transfers against their day.
import { limitLabel } from 'send-dispute-timescales'
import { monthsThrough } from '../../day'
import type { DueInMonth, PhaseTransfers } from '../../figures'
import { bar, columnsChart, legend } from '../charts'
import type { PageData } from '../data'
import { type Html, html, numbers, section, table } from '../html'
import { count, longDate, monthAndYear, plural, shortMonth } from '../words'

/** Before the first month shown, overdue reviews stand in one column. */
const MONTHS_SHOWN = 13

export function reviewsDue({ load }: PageData): Html | false {
  const { reviewsByMonth: months, asAt } = load
  if (months.length === 0) return false
  const overdue = months.reduce((sum, month) => sum + month.overdue, 0)
  const dues = new Map(months.flatMap(({ month, due }) => (due > 0 ? [[month, due] as const] : [])))
  const toCome = monthsThrough([...dues.keys()])
    .slice(0, MONTHS_SHOWN)
    .map((month) => ({ month, due: dues.get(month) ?? 0 }))
  const due = toCome.reduce((sum, month) => sum + month.due, 0)
  const heading = 'Annual reviews to complete, by month'
  return section(
    'reviews',
    heading,
    html`<p class="lead">${
      overdue === 0
        ? 'No review is overdue.'
        : `${plural(overdue, 'review')} should have been complete by ${longDate(asAt)}.`
    } ${plural(due, 'review')} ${due === 1 ? 'is' : 'are'} due in the months shown.</p>`,
    legend('due', 'overdue'),
    columnsChart({
      id: 'reviews-chart',
      title: 'Annual reviews to complete, by the month in which the twelve months end',
      description: `${count(overdue)} overdue; ${count(due)} due in ${toCome.map(({ month, due: n }) => `${monthAndYear(month)} ${n}`).join(', ') || 'no month'}.`,
      columns: [
        { parts: [{ value: overdue, isLate: true }], label: 'Overdue' },
        ...toCome.map(({ month, due: value }, i) => ({
          parts: [{ value, isLate: false }],
          label: shortMonth(month),
          ...((i === 0 || month.endsWith('-01')) && { under: month.slice(0, 4) }),
        })),
      ],
    }),
    numbers(
      'Show the numbers',
      table(
        'Annual reviews to complete, by month',
        [
          { name: 'Month', of: ({ month }: DueInMonth) => monthAndYear(month) },
          { name: 'Overdue', of: (month) => count(month.overdue), isNumber: true },
          { name: 'Due', of: (month) => count(month.due), isNumber: true },
        ],
        [{ rows: months }],
      ),
    ),
  )
}

export function phaseTransfers({ load }: PageData): Html | false {
  const { phaseTransfers: rows } = load
  if (rows.length === 0) return false
  const all = ({ inTime, late, overdue, open }: PhaseTransfers): number => inTime + late + overdue + open
  const highest = Math.max(...rows.map(all))
  const heading = 'Phase transfers against their day'
  return section(
    'phase-transfers',
    heading,
    legend('in time, or not due yet', 'late, or overdue'),
    table(
      heading,
      [
        { name: 'Last day', of: ({ dueOn }: PhaseTransfers) => html`<span class="nowrap">${longDate(dueOn)}</span>` },
        { name: 'What', of: ({ limit }) => limitLabel(limit) },
        { name: 'In time', of: ({ inTime }) => count(inTime), isNumber: true },
        { name: 'To come', of: ({ open }) => count(open), isNumber: true },
        { name: 'Late', of: ({ late }) => count(late), isNumber: true },
        { name: 'Overdue', of: ({ overdue }) => count(overdue), isNumber: true },
        {
          name: 'Compared',
          of: ({ inTime, open, late, overdue }) =>
            bar(
              [
                { value: inTime + open, isLate: false },
                { value: late + overdue, isLate: true },
              ],
              highest,
            ),
        },
      ],
      [{ rows }],
    ),
  )
}
