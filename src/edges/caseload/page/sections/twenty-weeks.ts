// Plans in 20 weeks: the Department's two rates where there is a return, and plans by the month of issue.
import { monthsThrough } from '../../day'
import { columnsChart, legend } from '../charts'
import type { PageData, TwentyWeeksFigure } from '../data'
import { type Html, html, numbers, section, table } from '../html'
import { count, monthAndYear, plural, share, shortMonth } from '../words'

/** Columns that fit a page. */
const MOST_MONTHS = 24

const REASONS: Readonly<Record<string, string>> = {
  'mediation-or-tribunal': 'there was mediation or an appeal about assessing or issuing',
  'no-plan': 'no plan was issued: refused, withdrawn, still open, or decided before the year',
  'other-year': 'the plan was issued in another year',
  'no-dates': 'a date is missing or cannot be right',
}

export function twentyWeeksSection({ load, twentyWeeks }: PageData): Html | false {
  const all = everyMonth(twentyWeeks?.byMonth ?? load.plansByMonth)
  const months = all.slice(-MOST_MONTHS)
  if (months.length === 0 && twentyWeeks == null) return false
  const heading = twentyWeeks == null ? 'Plans in 20 weeks, by month' : `Plans in 20 weeks, ${twentyWeeks.year}`
  return section(
    'twenty-weeks',
    heading,
    twentyWeeks == null
      ? byMonth(months, all.length > months.length)
      : html`<div class="pair"><div>${rates(twentyWeeks)}</div><div>${months.length > 0 && byMonth(months, false)}</div></div>`,
  )
}

/** Months without a plan have their place on the axis too. */
const everyMonth = (known: TwentyWeeksFigure['byMonth']): TwentyWeeksFigure['byMonth'] =>
  monthsThrough(known.map(({ month }) => month)).map(
    (month) => known.find((each) => each.month === month) ?? { month, inTime: 0, all: 0 },
  )

function rates(figure: TwentyWeeksFigure): Html {
  const { includingExceptions: including, excludingExceptions: excluding, leftOut } = figure
  const reasons = Object.entries(leftOut).filter(([, n]) => n > 0)
  return html`<dl class="figures"><div><dt>excluding exceptions: ${count(excluding.inTime)} of ${plural(excluding.all, 'plan')}</dt><dd>${share(excluding.inTime, excluding.all)}</dd></div>
<div><dt>including exceptions: ${count(including.inTime)} of ${plural(including.all, 'plan')}</dt><dd>${share(including.inTime, including.all)}</dd></div></dl>
<h3>Records that the measure leaves out</h3><dl class="counts">${reasons.map(
    ([reason, n]) => html`<div><dt>${REASONS[reason] ?? reason}</dt><dd>${count(n)}</dd></div>`,
  )}</dl>
<p class="aside">This is the Department’s measure, worked out from the return as it stands. The return cannot tell whether an exception was rightly claimed, or whether mediation or an appeal was rightly recorded.</p>`
}

function byMonth(months: TwentyWeeksFigure['byMonth'], isCut: boolean): Html {
  const plans = months.reduce((sum, { all }) => sum + all, 0)
  const inTime = months.reduce((sum, month) => sum + month.inTime, 0)
  return html`<h3>By month of issue${isCut ? `, the last ${MOST_MONTHS} months` : ''}</h3>${legend('in time', 'late; above each month, the share in time')}${columnsChart(
    {
      id: 'plans-chart',
      title: 'Final plans by the month of issue',
      description: `${plural(plans, 'plan')}, ${count(inTime)} of them in 20 weeks.`,
      columns: months.map(({ month, inTime: good, all }, i) => ({
        parts: [
          { value: good, isLate: false },
          { value: all - good, isLate: true },
        ],
        above: `${Math.round((100 * good) / all)}%`,
        label: shortMonth(month),
        ...((i === 0 || month.endsWith('-01')) && { under: month.slice(0, 4) }),
      })),
    },
  )}${numbers(
    'Show the numbers',
    table(
      'Final plans by the month of issue',
      [
        { name: 'Month', of: ({ month }: (typeof months)[number]) => monthAndYear(month) },
        { name: 'Plans', of: ({ all }) => count(all), isNumber: true },
        { name: 'In 20 weeks', of: (each) => count(each.inTime), isNumber: true },
        { name: 'Share', of: (each) => share(each.inTime, each.all), isNumber: true },
      ],
      [{ rows: months }],
    ),
  )}`
}
