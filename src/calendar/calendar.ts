// A calendar: which days are bank holidays, where each year's list came from, and where the calendar ends.
import { checkedOn, days } from '../../data/bank-holidays-england-and-wales.json'
import { type Day, toDay, weekday, yearOf } from '../dates/civil'
import { readIso } from '../dates/iso'
import { errorFrom, type Path, problem, type TimescalesError } from '../errors'
import { freeze, lazily } from '../freeze'
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

/** The day on which the shipped list was last compared with GOV.UK's. */
export const bankHolidaysCheckedOn: string = checkedOn

/** Known to every copy of the package in a program: a calendar made by the one is a calendar to the other. */
const BRAND = /* @__PURE__ */ Symbol.for('send-dispute-timescales.calendar')

/** The bank holidays of one year, weekends included where they are listed, and where they come from. */
export interface YearList {
  readonly source: HolidaySource
  readonly days: ReadonlySet<Day>
}

/** Finds the list of a year. */
export type ListOf = (year: number) => YearList

/**
 * Working days and bank holidays of England and Wales, as a value to pass to any function that counts working days.
 * Make one with `createCalendar`.
 */
export class Calendar {
  /** The days on which working days can be told. */
  readonly first: Day = toDay(FIRST_YEAR, 1, 1)
  readonly last: Day
  readonly #listOf: ListOf
  /** @internal The working days: not Saturday, Sunday, Good Friday, Christmas Day or a bank holiday (Rules r.1(3)). */
  readonly workingDays: DayIndex
  /** @internal The day by which its list had been published, ISO date; null for the list as it is now. */
  readonly knownOn: string | null

  /** @internal */
  constructor(listOf: ListOf, lastYear: number, knownOn: string | null) {
    this.#listOf = memoized(listOf)
    this.knownOn = knownOn
    this.last = toDay(lastYear + 1, 1, 1) - 1
    this.workingDays = createDayIndex(FIRST_YEAR, lastYear, (day) => weekday(day) <= 5 && !this.#isClosed(day))
    Object.freeze(this)
  }

  #isClosed(day: Day): boolean {
    const year = yearOf(day)
    return this.#listOf(year).days.has(day) || daysNeverWorked(year).includes(day)
  }

  /** @internal */
  get [BRAND](): true {
    return true
  }

  /** @internal Whether a bank holiday is listed on this day, weekends included; the calendar reaches it. */
  isBankHoliday(day: Day): boolean {
    return this.#listOf(yearOf(day)).days.has(day)
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
  beyond(year?: number, at: Path = []): TimescalesError {
    const last = yearOf(this.last)
    const what = year === undefined ? 'The working day asked for is' : `Working days in ${year} are`
    const remedy =
      last < LAST_YEAR && (year === undefined || year > last)
        ? `supply the years after ${last}, or let the calendar project them`
        : 'use dates in those years'
    return errorFrom(
      problem(
        'beyond-calendar',
        at,
        `${what} not known to this calendar, which runs from ${FIRST_YEAR} to ${last}: ${remedy}.`,
        `a year from ${FIRST_YEAR} to ${last}`,
        year ?? 'a day outside it',
      ),
    )
  }

  /** @internal How sure the list is from one year through another: as sure as its weakest year. */
  sourceOf(from: Day, through: Day): HolidaySource {
    let weakest: HolidaySource = 'published'
    const last = yearOf(through)
    for (let year = yearOf(from); year <= last; year++) {
      const { source } = this.#listOf(year)
      if (source === 'projected') return source
      if (source === 'supplied') weakest = source
    }
    return weakest
  }
}

function memoized(listOf: ListOf): ListOf {
  const years = new Map<number, YearList>()
  return (year) => {
    let list = years.get(year)
    if (list === undefined) years.set(year, (list = listOf(year)))
    return list
  }
}

/** A day on which everything shipped is known. */
const NOW = '9999'

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
  const suppliedYears = new Set(supplied.map(yearOf))
  const isListed = (year: number): boolean => suppliedYears.has(year) || shippedDays(year, knownOn ?? NOW).length > 0
  const listOf = (year: number): YearList => {
    if (suppliedYears.has(year))
      return { source: 'supplied', days: new Set(supplied.filter((day) => yearOf(day) === year)) }
    const shipped = shippedDays(year, knownOn ?? NOW)
    const more = added.filter((day) => yearOf(day) === year)
    // One day more does not make a list: a year that was projected stays so.
    const source = shipped.length === 0 ? 'projected' : more.length > 0 ? 'supplied' : 'published'
    return { source, days: new Set([...(shipped.length > 0 ? shipped : projectBankHolidays(year)), ...more]) }
  }
  if (strict) mustBeListed(added, isListed)
  return new Calendar(listOf, strict ? lastListed(isListed) : LAST_YEAR, knownOn)
}

/** GOV.UK's days of a year, as they were listed on a day; none before the year was published. */
function shippedDays(year: number, on: string): Day[] {
  return bankHolidays
    .filter(({ date, publishedOn, withdrawnOn }) => {
      const listed = (publishedOn ?? '') <= on && (withdrawnOn === undefined || withdrawnOn > on)
      return listed && date.startsWith(`${year}-`)
    })
    .map(({ date }) => readIso(date))
}

/** A strict calendar ends before the first year without a list. */
function lastListed(isListed: (year: number) => boolean): number {
  let year = FIRST_YEAR - 1
  while (year < LAST_YEAR && isListed(year + 1)) year++
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

/** The calendar of the shipped bank holidays, made once. */
export const standardCalendar: () => Calendar = /* @__PURE__ */ lazily(() => makeCalendar({}))

/** Whether this is a calendar, of this copy of the package or of another. */
export const isCalendar = (value: unknown): value is Calendar =>
  typeof value === 'object' && value !== null && BRAND in value
