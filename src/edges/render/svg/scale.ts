// Days across the chart: whole months, and a tick as often as its label has room.
import type { Timeline } from 'send-dispute-timescales'
import { dayOf, firstDayOf, MONTHS, monthOf } from '../dates'
import type { Row } from '../view'
import type { Span } from './frame'

export interface Tick {
  readonly x: number
  /** `Jan`; empty where the ticks are whole years. */
  readonly month: string
  /** `2026`; empty where it is the same as before. */
  readonly year: string
}

export interface Scale {
  readonly x: (iso: string) => number
  readonly ticks: readonly Tick[]
}

const LABEL = 42
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000, 120000]

export function scaleOf(rows: readonly Row[], { asAt }: Timeline, chart: Span): Scale {
  const days = [asAt, ...rows.flatMap(datesOf)].map(dayOf)
  const first = monthOf(Math.min(...days))
  const last = monthOf(Math.max(...days)) + 1
  const room = Math.floor(chart.width / LABEL)
  const step = STEPS.find((step) => Math.ceil(last / step) - Math.floor(first / step) <= room) ?? 120000
  const from = Math.floor(first / step) * step
  const through = Math.ceil(last / step) * step
  const start = firstDayOf(from)
  const perDay = chart.width / (firstDayOf(through) - start)
  const place = (day: number): number => chart.x + (day - start) * perDay
  const ticks: Tick[] = []
  for (let month = from; month < through; month += step) {
    const year = Math.floor(month / 12)
    const known = month > from && Math.floor((month - step) / 12) === year
    ticks.push({
      x: place(firstDayOf(month)),
      month: step < 12 ? (MONTHS[month % 12] ?? '') : '',
      year: known ? '' : String(year),
    })
  }
  return { x: (iso) => place(dayOf(iso)), ticks }
}

/** Every date that a row draws. */
const datesOf = ({ deadline, entry }: Row): string[] => [
  ...deadline.starts.flatMap(({ on, endsOn }) => [on, endsOn]),
  ...deadline.adjustments.flatMap(({ from, to }) => [from, to]),
  deadline.dueOn,
  ...(entry.metOn === null ? [] : [entry.metOn]),
]
