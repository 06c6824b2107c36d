// Days, hours and periods as people write them.
import { type Day, fromDay, weekday } from '../dates/civil'
import { formatDay, readIso } from '../dates/iso'
import type { TimelineDeadline } from '../deadlines/record'
import { daysNotCounted } from '../law/counting-rules'
import type { Period } from '../law/counts'
import { list, plural } from './sentence'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const weekdayName = (day: Day): string => WEEKDAYS[weekday(day) - 1] as string
export const monthName = (day: Day): string => MONTHS[fromDay(day).month - 1] as string

/** `Friday 2 January 2026`. */
export function longDate(iso: string): string {
  const day = readIso(iso)
  return `${weekdayName(day)} ${fromDay(day).dayOfMonth} ${monthName(day)} ${fromDay(day).year}`
}

/** `2 Jan`. */
export function shortDate(iso: string): string {
  const day = readIso(iso)
  return `${fromDay(day).dayOfMonth} ${monthName(day).slice(0, 3)}`
}

/** `15 February`, from `02-15`. */
export const monthAndDay = (text: string): string => `${Number(text.slice(3))} ${MONTHS[Number(text.slice(0, 2)) - 1]}`

const HOURS = { '17:00': '5pm' } as const

/** `5pm on Friday 2 January 2026`, or the day alone. */
export const dueWhen = ({ dueOn, dueTime }: TimelineDeadline): string =>
  dueTime === null ? longDate(dueOn) : `${HOURS[dueTime]} on ${longDate(dueOn)}`

export const hour = (time: '17:00'): string => HOURS[time]

const UNITS = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' } as const

/** `2 months`. */
export const periodWords = ({ n, unit }: Period): string => plural(n, UNITS[unit])

/** A stretch of days that do not count before the Tribunals. */
type Spell = 'August' | 'Christmas'

/** Which of them lie after one day and up to another. */
export function spellsBetween(after: Day, through: Day): readonly Spell[] {
  const spells = new Set<Spell>()
  for (let day = after + 1; day <= through; day++) {
    const monthDay = formatDay(day).slice(5)
    if (daysNotCounted.some((span) => monthDay >= span.from && monthDay <= span.through))
      spells.add(monthDay.startsWith('08') ? 'August' : 'Christmas')
  }
  return [...spells]
}

const SPELLS = { August: 'the days in August', Christmas: 'the days from 25 December to 1 January' } as const

/** `the days in August and the days from 25 December to 1 January`. */
export const spellWords = (spells: readonly Spell[]): string => list(spells.map((spell) => SPELLS[spell]))
