// A calendar: which days are bank holidays, where each year's list came from, and where the calendar ends.
import { checkedOn, days } from '../../data/bank-holidays-england-and-wales.json'
import { type Day, toDay, weekday, yearOf } from '../dates/civil'
import { readIso } from '../dates/iso'
import { errorFrom, type Path, problem, type TimescalesError } from '../errors'
import { freeze, lazily, memoized } from '../freeze'
import { createDayIndex, type DayIndex } from './day-index'
import { daysNeverWorked, projectBankHolidays } from './projection'

/** The first and the last year for which working days can be told. */
export const FIRST_YEAR = 2011
export const LAST_YEAR = 2099

/** One day of GOV.UK's list for England and Wales, with the days it was published and, if it was, withdrawn. */
export interface BankHoliday {
  readonly date: string
  readonly title: string
  readonly notes: string
  /** Null: known for as long as anybody can ask. */
  readonly publishedOn: string | null
  readonly withdrawnOn?: string
}

/** Where a year's bank holidays come from: GOV.UK's list, the caller, or the rules of the 1971 Act. */
export type HolidaySource = 'published' | 'supplied' | 'projected'

/** GOV.UK's bank holidays for England and Wales, 2011 to 2028. Open Government Licence v3.0. */
export const bankHolidays: readonly BankHoliday[] = /* @__PURE__ */ freeze(days)

const rows: readonly BankHoliday[] = days

/** The day on which the shipped list was last compared with GOV.UK's. */
export const bankHolidaysCheckedOn: string = checkedOn

/** Known to every copy of the package in a program: a calendar made by the one is a calendar to the other. */
const BRAND = /* @__PURE__ */ Symbol.for('send-dispute-timescales.calendar')

/** The bank holidays of one year, weekends included where they are listed, and where they come from. */
export interface YearList {
  readonly source: HolidaySource
  /** Asked only about days of that year: a caller's list may hold those of others. */
  readonly days: ReadonlySet<Day>
}

/** Finds the list of a year. */
export type ListOf = (year: number) => YearList

/**
 * Working days and bank holidays of England and Wales, as a value to pass to any function that counts working days.
 * Make one with `createCalendar`.
 */
export class Calendar {
  /** The first day on which working days can be told, in days from 1 January 1970. */
  readonly first: Day = toDay(FIRST_YEAR, 1, 1)
  /** The last one. */
  readonly last: Day
  /** @internal The bank holidays of a year. */
  readonly listOf: ListOf
  /** @internal The working days: not Saturday, Sunday, Good Friday, Christmas Day or a bank holiday (Rules r.1(3)). */
  readonly workingDays: DayIndex
  /** @internal The day by which its list had been published, ISO date; null for the list as it is now. */
  readonly knownOn: string | null

  /** @internal */
  constructor(listOf: ListOf, lastYear: number, knownOn: string | null) {
    this.listOf = memoized(listOf)
    this.knownOn = knownOn
    this.last = toDay(lastYear + 1, 1, 1) - 1
    this.workingDays = createDayIndex(
      FIRST_YEAR,
      lastYear,
      (day) => weekday(day) <= 5 && !isListed(this, day) && !daysNeverWorked(yearOf(day)).includes(day),
    )
    Object.freeze(this)
  }

  /** @internal */
  get [BRAND](): this {
    return this
  }

  /** @internal Whether the calendar can tell a working day here. */
  reaches(day: Day): boolean {
    return day >= this.first && day <= this.last
  }

  /** @internal */
  mustReach(day: Day, at: Path): void {
    if (!this.reaches(day)) throw this.beyond(yearOf(day), at)
  }

  /** @internal The error for a year outside, or for a count that runs out of the calendar. */
  beyond(year: number | undefined, at: Path): TimescalesError {
    const last = yearOf(this.last)
    const what = year === undefined ? 'The count goes' : `Working days in ${year} are`
    const remedy =
      last < LAST_YEAR && (year === undefined || year > last)
        ? `supply the years after ${last}, or let the calendar project them`
        : 'use dates in those years'
    return errorFrom(
      problem(
        'beyond-calendar',
        at,
        `${what} beyond this calendar, which runs from ${FIRST_YEAR} to ${last}: ${remedy}.`,
        `a year from ${FIRST_YEAR} to ${last}`,
        year ?? 'a day outside it',
      ),
    )
  }
}

/** Whether a bank holiday is listed on this day, weekends included; the calendar reaches it. */
export const isListed = (calendar: Calendar, day: Day): boolean => calendar.listOf(yearOf(day)).days.has(day)

/** How sure a calendar's lists are from one day through another: as sure as the weakest year. */
export function weakestSource(calendar: Calendar, from: Day, through: Day): HolidaySource {
  let weakest: HolidaySource = 'published'
  const last = yearOf(through)
  for (let year = yearOf(from); year <= last; year++) {
    const { source } = calendar.listOf(year)
    if (source === 'projected') return source
    if (source === 'supplied') weakest = source
  }
  return weakest
}

/** A day on which everything shipped is known. */
const NOW = '9999'

/** GOV.UK's list of a year, as it stood on a day; computed from the law where it was not published yet. */
export function shippedList(year: number, on: string = NOW): YearList {
  const shipped = shippedDays(year, on)
  return shipped.length > 0
    ? { source: 'published', days: new Set(shipped) }
    : { source: 'projected', days: new Set(projectBankHolidays(year)) }
}

/** GOV.UK's days of a year, as they were listed on a day; none before the year was published. */
function shippedDays(year: number, on: string): Day[] {
  return rows
    .filter(({ date, publishedOn, withdrawnOn }) => {
      const listed = (publishedOn ?? '') <= on && (withdrawnOn === undefined || withdrawnOn > on)
      return listed && date.startsWith(`${year}-`)
    })
    .map(({ date }) => readIso(date))
}

/** The calendar of the shipped bank holidays, made once. */
export const standardCalendar: () => Calendar = /* @__PURE__ */ lazily(() => new Calendar(shippedList, LAST_YEAR, null))

/** Whether this is a calendar, of this copy of the package or of another. */
export const isCalendar = (value: object): value is Calendar => BRAND in value
