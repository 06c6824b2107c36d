// Dates as people type them: day, month and year in three boxes.
import type { DatePart } from '../shared/design-system'

export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
  /** The local time that came with it, `17:01`. */
  readonly time?: string
}

export const NO_DATE: TypedDate = { day: '', month: '', year: '' }

/** After this hour, what reaches the Tribunal on the last day is late. */
export const LATE_TIME = '17:01'

export const isAfterFive = ({ time }: TypedDate): boolean => time !== undefined && time > '17:00'

/** A typed date that cannot be used: what is wrong, as the end of "The day when ... ". */
export interface DateProblem {
  readonly wrong: readonly DatePart[]
  readonly says: string
}

const PARTS = ['day', 'month', 'year'] as const
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const isBlank = (typed: TypedDate): boolean => PARTS.every((part) => typed[part].trim() === '')

/** The ISO date, with its time where there is one, or what is wrong with it. A month may be typed as a word. */
export function readTyped(typed: TypedDate): string | DateProblem {
  const missing = PARTS.filter((part) => typed[part].trim() === '')
  if (missing.length > 0) return { wrong: missing, says: `must include a ${missing.join(' and a ')}` }
  const year = typed.year.trim()
  if (!/^\d{4}$/.test(year)) return { wrong: ['year'], says: 'must have a year of 4 numbers' }
  const month = monthOf(typed.month.trim())
  const day = /^\d{1,2}$/.test(typed.day.trim()) ? Number(typed.day) : Number.NaN
  const badMonth = !(month >= 1 && month <= 12)
  const badDay = !(day >= 1 && day <= (badMonth ? 31 : daysIn(Number(year), month)))
  if (badMonth || badDay)
    return {
      wrong: PARTS.filter((part) => (part === 'day' && badDay) || (part === 'month' && badMonth)),
      says: 'must be a real date',
    }
  return `${year}-${two(month)}-${two(day)}${typed.time === undefined ? '' : `T${typed.time}`}`
}

function monthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  return text.length < 3 ? Number.NaN : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (n: number): string => String(n).padStart(2, '0')

/** An ISO date in its three boxes, as far as it is one. */
export function toTyped(iso: string): TypedDate {
  const [date = '', time] = iso.split('T')
  const parts = /^(\d*)-(\d*)-(\d*)$/.exec(date)
  if (parts === null) return { day: '', month: '', year: date, ...(time ? { time } : {}) }
  const [, year = '', month = '', day = ''] = parts
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year, ...(time ? { time } : {}) }
}

/** Today in London, whatever the visitor's own time zone is. */
export function todayInLondon(): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date())
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

const LONG = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const SHORT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const DAY_MONTH_YEAR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** `Friday 2 January 2026`. */
export const longDate = (iso: string): string => LONG.format(new Date(iso.slice(0, 10))).replace(',', '')

/** `Fri 2 Jan 2026`. */
export const shortDate = (iso: string): string => SHORT.format(new Date(iso)).replaceAll(',', '')

/** `2 January 2026`. */
export const plainDate = (iso: string): string => DAY_MONTH_YEAR.format(new Date(iso.slice(0, 10)))

/** From one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
