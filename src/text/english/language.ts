// How the language is put together: capitals, lists, citations, periods, dates and hours.
import type { Period } from '../../law/counts'
import { phrase, type Texts, capital as withCapital } from '../phrase'
import { count } from './numbers'

/** A day, in numbers: Monday is 1, January is 1. */
export interface DateParts {
  readonly weekday: number
  readonly day: number
  readonly month: number
  readonly year: number
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
// biome-ignore format: twelve
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const UNITS = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' } as const

/** A label that stands alone, from words that otherwise stand in a sentence. */
export const capital = ({ text }: Texts<'text'>) => withCapital(text)

/** `a, b and c`; with `or` where one is enough. */
export const list = ({ items, last }: { items: readonly string[]; last: 'and' | 'or' }) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

/** A sentence with what it rests on before its full stop; `law` is a list of citations, which no language changes. */
export const cite = ({ sentence, law }: Texts<'sentence' | 'law'>) =>
  sentence.replace(/[.:]?$/, (stop) => ` [${law}]${stop}`)

/** `2 months`. */
export const period = ({ n, unit }: { n: number; unit: Period['unit'] }) => count(n, UNITS[unit])

export const dates = {
  /** `Friday 2 January 2026`. */
  long: ({ weekday, day, month, year }: DateParts) => `${WEEKDAYS[weekday - 1]} ${day} ${MONTHS[month - 1]} ${year}`,
  /** `2 January 2026`. */
  plain: ({ day, month, year }: DateParts) => `${day} ${MONTHS[month - 1]} ${year}`,
  /** `2 Jan`, for a narrow column. */
  short: ({ day, month }: DateParts) => `${day} ${MONTHS[month - 1]?.slice(0, 3)}`,
  /** `15 February`, in any year. */
  dayAndMonth: ({ day, month }: { day: number; month: number }) => `${day} ${MONTHS[month - 1]}`,
  weekday: ({ weekday }: { weekday: number }) => `${WEEKDAYS[weekday - 1]}`,
  month: ({ month }: { month: number }) => `${MONTHS[month - 1]}`,
  /** `31st`: 29 to 31 only. */
  ordinal: ({ day }: { day: number }) => (day === 31 ? '31st' : `${day}th`),
  /** `5pm on Friday 2 January 2026`. */
  atHour: phrase('{hour} on {date}'),
}

export const hours = { '17:00': '5pm' }
