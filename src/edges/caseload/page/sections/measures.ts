// How often each limit was kept, and how the caller's own columns compare.
import { limitLabel } from 'send-dispute-timescales'
import type { Measure } from '../../figures'
import { inNaturalOrder } from '../../order'
import { bar, legend } from '../charts'
import type { PageData } from '../data'
import { type Html, html, section, table } from '../html'
import { count, share } from '../words'

const done = ({ inTime, late }: Measure): number => inTime + late

export function measuresSection({ load }: PageData): Html | false {
  const rows = load.measures.filter((measure) => done(measure) + measure.overdue > 0)
  if (rows.length === 0) return false
  const heading = 'How often each time limit was kept'
  return section(
    'measures',
    heading,
    html`<p class="lead">Every case of the files, of whichever year. The share counts what was done on a known day; what is still overdue stands beside it.</p>`,
    legend('in time', 'late, or still overdue'),
    table(
      heading,
      [
        { name: 'What', of: ({ limit }: Measure) => limitLabel(limit) },
        { name: 'In time', of: ({ inTime }) => count(inTime), isNumber: true },
        { name: 'Late', of: ({ late }) => count(late), isNumber: true },
        { name: 'Share in time', of: (measure) => share(measure.inTime, done(measure)), isNumber: true },
        { name: 'Still overdue', of: ({ overdue }) => count(overdue), isNumber: true },
        {
          name: 'In time against late',
          of: ({ inTime, late, overdue }) =>
            bar(
              [
                { value: inTime, isLate: false },
                { value: late + overdue, isLate: true },
              ],
              Math.max(1, inTime + late + overdue),
            ),
        },
      ],
      [{ rows }],
    ),
  )
}

/** Columns with more values than this are names of people or of children, and no table. */
const MOST_VALUES = 40

export const columnsSection = ({ load }: PageData): readonly (Html | false)[] =>
  Object.entries(load.byColumn).map(([column, values], i) => {
    const rows = Object.entries(values).sort(([a, x], [b, y]) => y.overdue - x.overdue || inNaturalOrder(a, b))
    if (rows.length < 2 || rows.length > MOST_VALUES) return false
    const highest = Math.max(1, ...rows.map(([, { overdue }]) => overdue))
    const heading = `By “${column}”`
    return section(
      `column-${i}`,
      heading,
      table(
        heading,
        [
          { name: column, of: ([value]: (typeof rows)[number]) => value || '(blank)' },
          { name: 'Cases', of: ([, { cases }]) => count(cases), isNumber: true },
          { name: 'Due in 28 days', of: ([, { due }]) => count(due), isNumber: true },
          { name: 'Overdue', of: ([, { overdue }]) => count(overdue), isNumber: true },
          { name: 'Overdue, compared', of: ([, { overdue }]) => bar([{ value: overdue, isLate: true }], highest) },
        ],
        [{ rows }],
      ),
    )
  })
