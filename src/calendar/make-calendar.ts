// A calendar of the caller's own: other bank holidays, days on top, what was known on a day, or an end where the lists end.
import { type Day, yearOf } from '../dates/civil'
import { errorFrom, problem } from '../errors'
import { Calendar, FIRST_YEAR, LAST_YEAR, shippedList, type YearList } from './calendar'

/** What a calendar is made of; all of it has been checked. */
export interface CalendarParts {
  /** The days supplied instead of the shipped ones, in the years that they list. */
  readonly supplied?: readonly Day[]
  /** Days on top of the shipped ones. */
  readonly added?: readonly Day[]
  /** See only what GOV.UK had published, and not withdrawn, by this day. ISO date. */
  readonly knownOn?: string | null
  /** The calendar ends before the first year without a list. */
  readonly strict?: boolean
}

/**
 * Makes a calendar of checked parts.
 *
 * @throws TimescalesError `beyond-calendar` for an added day in a year that a strict calendar has no list of
 */
export function makeCalendar({ supplied = [], added = [], knownOn = null, strict = false }: CalendarParts): Calendar {
  const suppliedDays = new Set(supplied)
  const suppliedYears = new Set(supplied.map(yearOf))
  const shipped = (year: number): YearList => shippedList(year, knownOn ?? undefined)
  const isListed = (year: number): boolean => suppliedYears.has(year) || shipped(year).source === 'published'
  const listOf = (year: number): YearList => {
    if (suppliedYears.has(year)) return { source: 'supplied', days: suppliedDays }
    const { source, days } = shipped(year)
    const more = added.filter((day) => yearOf(day) === year)
    // One day more does not make a list: a year that was projected stays so.
    const isSupplied = source === 'published' && more.length > 0
    return { source: isSupplied ? 'supplied' : source, days: new Set([...days, ...more]) }
  }
  if (strict) mustBeListed(added, isListed)
  return new Calendar(listOf, strict ? lastListed(isListed) : LAST_YEAR, knownOn)
}

/** A strict calendar ends before the first year without a list. The first of all was listed as long as anybody can ask. */
function lastListed(isListed: (year: number) => boolean): number {
  let year = FIRST_YEAR
  while (isListed(year + 1)) year++
  return year
}

function mustBeListed(added: readonly Day[], isListed: (year: number) => boolean): void {
  const unlisted = added.map(yearOf).find((year) => !isListed(year))
  if (unlisted === undefined) return
  throw errorFrom(
    problem(
      'beyond-calendar',
      ['options', 'add'],
      `options.add has a day in ${unlisted}, a year without a list: supply the whole year as options.bankHolidays, or let the calendar project it.`,
      'a day in a year with a list',
      unlisted,
    ),
  )
}
