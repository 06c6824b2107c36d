// Days, hours and periods, taken apart for the catalogue, which knows how people write them.
import { type Day, fromDay, weekday } from '../dates/civil'
import { readIso } from '../dates/iso'
import { isCounted } from '../deadlines/days-not-counted'
import type { TimelineDeadline } from '../deadlines/record'
import type { Period } from '../law/counts'
import type { Catalogue, DateParts, Spell } from './english'

export function partsOf(day: Day): DateParts {
  const { dayOfMonth, month, year } = fromDay(day)
  return { weekday: weekday(day), day: dayOfMonth, month, year }
}

/** `Friday 2 January 2026`. */
export const longDate = (iso: string, words: Pick<Catalogue, 'dates'>): string =>
  words.dates.long(partsOf(readIso(iso)))

/** `2 January 2026`. */
export const plainDate = (iso: string, words: Catalogue): string => words.dates.plain(partsOf(readIso(iso)))

/** `2 Jan`. */
export const shortDate = (iso: string, words: Catalogue): string => words.dates.short(partsOf(readIso(iso)))

/** `15 February`, from `02-15`. */
export const dayAndMonth = (text: string, words: Catalogue): string =>
  words.dates.dayAndMonth({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) })

/** `5pm`, or null where the day as a whole counts. */
export const hourOf = ({ dueTime }: Pick<TimelineDeadline, 'dueTime'>, words: Catalogue): string | null =>
  dueTime === null ? null : words.hours[dueTime]

/** `5pm on Friday 2 January 2026`, or the day alone. */
export function dueWhen(deadline: TimelineDeadline, words: Catalogue): string {
  const hour = hourOf(deadline, words)
  const date = longDate(deadline.dueOn, words)
  return hour === null ? date : words.dates.atHour({ hour, date })
}

/** `2 months`. */
export const periodWords = ({ n, unit }: Period, words: Catalogue): string => words.period({ n, unit })

const AUGUST = 8

/** Which stretches of days that do not count lie after one day and up to another. */
export function spellsBetween(after: Day, through: Day): readonly Spell[] {
  const spells = new Set<Spell>()
  for (let day = after + 1; day <= through; day++) {
    if (!isCounted(day)) spells.add(fromDay(day).month === AUGUST ? 'August' : 'Christmas')
  }
  return [...spells]
}

/** `the days in August and the days from 25 December to 1 January`. */
export const spellDays = (spells: readonly Spell[], words: Catalogue): string =>
  words.list({ items: spells.map((spell) => words.spells[spell].days), last: 'and' })

/** The days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number => readIso(to) - readIso(from)
