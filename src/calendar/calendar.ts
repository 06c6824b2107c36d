// A calendar: which days are bank holidays, where each year's list came from, and where the calendar ends.
import { published } from '../../data/bank-holiday-dates.json'
import { checkedOn, days } from '../../data/bank-holidays-england-and-wales.json'
import { type Day, toDay, weekday, yearOf } from '../dates/civil'
import { type DateInput, formatDay, parseDay, readIso } from '../dates/iso'
import { readObject } from '../door'
import { mustBe, refuse, type TimescalesError } from '../errors'
import { freeze } from '../freeze'
import { createDayIndex, type DayIndex } from './day-index'
import { daysNeverWorked, projectBankHolidays } from './projection'
import { type BankHolidaySource, FIRST_YEAR, LAST_YEAR, readBankHolidays } from './sources'

/** One day of GOV.UK's list for England and Wales, with the days it was published and, if it was, withdrawn. */
export interface BankHoliday {
  readonly date: string
  readonly title: string
  readonly notes: string
  /** Null: known for as long as anybody can ask. */
  readonly publishedOn: string | null
  readonly withdrawnOn?: string
}

export { FIRST_YEAR, LAST_YEAR }

/** Where a year's bank holidays come from: GOV.UK's list, the caller, or the rules of the 1971 Act. */
export type HolidaySource = 'published' | 'supplied' | 'projected'

/** GOV.UK's bank holidays for England and Wales, 2011 to 2028. Open Government Licence v3.0. */
export const bankHolidays: readonly BankHoliday[] = /* @__PURE__ */ freeze(days)

/** The day on which the shipped list was last compared with GOV.UK's. */
export const bankHolidaysCheckedOn: string = checkedOn

export interface CalendarOptions {
  /** Bank holidays to use instead of the shipped ones, in the years they list. */
  readonly bankHolidays?: BankHolidaySource
  /** Newly proclaimed days, on top of the shipped ones. */
  readonly add?: BankHolidaySource
  /** See only what GOV.UK had published, and not withdrawn, by this day. */
  readonly knownOn?: DateInput
  /** Years without a list: computed from the law (`project`, the default), or an error. */
  readonly beyond?: 'project' | 'error'
}

/** Known to every copy of the package in a program: a calendar made by the one is a calendar to the other. */
const BRAND = /* @__PURE__ */ Symbol.for('send-dispute-timescales.calendar')

/**
 * Working days and bank holidays of England and Wales, as a value to pass to any function that counts working days.
 * Make one with `createCalendar`.
 */
export class Calendar {
  /** The days on which working days can be told. */
  readonly first: Day = toDay(FIRST_YEAR, 1, 1)
  readonly last: Day
  readonly #years: ReadonlyMap<number, HolidaySource>
  readonly #holidays: ReadonlySet<Day>
  /** @internal The working days: not Saturday, Sunday, Good Friday, Christmas Day or a bank holiday (Rules r.1(3)). */
  readonly workingDays: DayIndex
  /** @internal The day by which its list had been published, ISO date; null for the list as it is now. */
  readonly knownOn: string | null
  /** @internal */
  constructor(holidays: ReadonlySet<Day>, years: ReadonlyMap<number, HolidaySource>, knownOn: string | null) {
    this.#holidays = holidays
    this.#years = years
    this.knownOn = knownOn
    this.last = toDay(FIRST_YEAR + years.size, 1, 1) - 1
    const closed = new Set([...holidays, ...[...years.keys()].flatMap(daysNeverWorked)])
    this.workingDays = createDayIndex(this.first, this.last, (day) => weekday(day) <= 5 && !closed.has(day))
    Object.freeze(this)
  }

  /** @internal */
  get [BRAND](): true {
    return true
  }

  /** @internal Whether a bank holiday is listed on this day, weekends included. */
  isBankHoliday(day: Day, path: string): boolean {
    this.mustReach(day, path)
    return this.#holidays.has(day)
  }

  /** @internal Whether the calendar can tell a working day here. */
  reaches(day: Day): boolean {
    return day >= this.first && day <= this.last
  }

  /** @internal */
  mustReach(day: Day, path: string): void {
    if (!this.reaches(day)) throw this.beyond(yearOf(day), path)
  }

  /** @internal The error for a year outside, or for a count that runs out of the calendar. */
  beyond(year?: number, path = ''): TimescalesError {
    const last = yearOf(this.last)
    const what = year === undefined ? 'The working day asked for is' : `Working days in ${year} are`
    const remedy =
      last < LAST_YEAR && (year === undefined || year > last)
        ? `supply the years after ${last}, or let the calendar project them`
        : 'use dates in those years'
    return refuse(
      'beyond-calendar',
      `${what} not known to this calendar, which runs from ${FIRST_YEAR} to ${last}: ${remedy}.`,
      path,
      `a year from ${FIRST_YEAR} to ${last}`,
      year ?? 'a day outside it',
    )
  }

  /** @internal How sure the list is from one year through another: as sure as its weakest year. */
  sourceOf(from: Day, through: Day): HolidaySource {
    let weakest: HolidaySource = 'published'
    const last = yearOf(through)
    for (let year = yearOf(from); year <= last; year++) {
      const source = this.#years.get(year)
      if (source === 'projected') return source
      if (source === 'supplied') weakest = source
    }
    return weakest
  }
}

/**
 * Makes a calendar from the shipped bank holidays and at most one change to them.
 *
 * @param options at most one of `bankHolidays`, `add` and `knownOn`; and `beyond`
 * @throws TimescalesError `invalid-input`, `invalid-date`, `beyond-calendar`
 * @see Banking and Financial Dealings Act 1971 s.1, Sch.1
 * @example
 * // What an officer could have known the day before the State Funeral was announced:
 * isWorkingDay('2022-09-19', createCalendar({ knownOn: '2022-09-08' })) // true
 */
export function createCalendar(options: CalendarOptions = {}): Calendar {
  checkOptions(options)
  const listed = new Map<number, Set<Day>>()
  const sources = new Map<number, HolidaySource>()
  const put = (day: Day, source: HolidaySource): void => listDay(listed, sources, day, source)
  const seenOn = options.knownOn === undefined ? null : parseDay(options.knownOn, 'options.knownOn')
  for (const list of shippedLists())
    if (isKnown(list, seenOn)) for (const date of list.dates) put(readIso(date), 'published')
  if (options.bankHolidays !== undefined) {
    const supplied = readBankHolidays(options.bankHolidays, 'options.bankHolidays')
    for (const year of new Set(supplied.map(yearOf))) listed.delete(year)
    for (const day of supplied) put(day, 'supplied')
  }
  if (options.add !== undefined) addTo(listed, sources, readBankHolidays(options.add, 'options.add'), options.beyond)

  return calendarOf(listed, sources, options.beyond === 'error', seenOn)
}

/** Each year as it is listed, or as the law makes it; a strict calendar ends before the first year without a list. */
function calendarOf(
  days: ReadonlyMap<number, ReadonlySet<Day>>,
  sources: ReadonlyMap<number, HolidaySource>,
  strict: boolean,
  seenOn: Day | null,
): Calendar {
  const all = new Set<Day>()
  const years = new Map<number, HolidaySource>()
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const listed = days.get(year)
    if (!listed && strict) break
    for (const day of listed ?? projectBankHolidays(year)) all.add(day)
    years.set(year, sources.get(year) ?? 'projected')
  }
  return new Calendar(all, years, seenOn === null ? null : formatDay(seenOn))
}

/** One day more does not make a list: a year that was projected stays so, and a strict calendar stays closed there. */
function addTo(
  days: Map<number, Set<Day>>,
  sources: Map<number, HolidaySource>,
  added: readonly Day[],
  beyond: CalendarOptions['beyond'],
): void {
  for (const day of added) {
    const year = yearOf(day)
    const listed = days.get(year)
    if (listed) {
      listed.add(day)
      if (sources.get(year) === 'published') sources.set(year, 'supplied')
    } else if (beyond === 'error')
      throw refuse(
        'beyond-calendar',
        `options.add has a day in ${year}, a year without a list: supply the whole year as options.bankHolidays, or let the calendar project it.`,
        'options.add',
        'a day in a year with a list',
        formatDay(day),
      )
    else {
      days.set(year, new Set([...projectBankHolidays(year), day]))
      sources.set(year, 'projected')
    }
  }
}

function listDay(
  days: Map<number, Set<Day>>,
  sources: Map<number, HolidaySource>,
  day: Day,
  source: HolidaySource,
): void {
  const year = yearOf(day)
  const listed = days.get(year)
  if (listed) listed.add(day)
  else days.set(year, new Set([day]))
  sources.set(year, source)
}

/** The days that GOV.UK published on one day, and withdrew on another: without titles, which counting does not need. */
interface ShippedList {
  readonly publishedOn: string
  readonly withdrawnOn: string | undefined
  readonly dates: readonly string[]
}

const shippedLists = (): ShippedList[] =>
  Object.entries(published).map(([key, dates]) => {
    const [publishedOn, withdrawnOn] = key.split('/') as [string, string?]
    return { publishedOn, withdrawnOn, dates }
  })

function isKnown({ publishedOn, withdrawnOn }: ShippedList, seenOn: Day | null): boolean {
  if (seenOn === null) return withdrawnOn === undefined
  const wasPublished = publishedOn === '' || readIso(publishedOn) <= seenOn
  return wasPublished && (withdrawnOn === undefined || readIso(withdrawnOn) > seenOn)
}

const OPTIONS = ['bankHolidays', 'add', 'knownOn', 'beyond']

function checkOptions(options: CalendarOptions): void {
  readObject(options, OPTIONS, 'options')
  const given = OPTIONS.slice(0, 3).filter((key) => options[key as keyof CalendarOptions] !== undefined)
  if (given.length > 1)
    throw refuse(
      'invalid-input',
      `A calendar takes one of ${given.join(' and ')}, not both.`,
      'options',
      'one of bankHolidays, add and knownOn',
      given.join(', '),
    )
  const { beyond } = options
  if (beyond !== undefined && beyond !== 'project' && beyond !== 'error')
    throw mustBe('options.beyond', '"project" or "error"', beyond)
}

/** Made apart from createCalendar, so that a page which makes no calendar of its own does not load that door. */
function shippedCalendar(): Calendar {
  const days = new Map<number, Set<Day>>()
  const sources = new Map<number, HolidaySource>()
  for (const list of shippedLists())
    if (isKnown(list, null)) for (const date of list.dates) listDay(days, sources, readIso(date), 'published')
  return calendarOf(days, sources, false, null)
}

let shipped: Calendar | undefined

/** The calendar of the shipped bank holidays, made once. */
export const standardCalendar = (): Calendar => (shipped ??= shippedCalendar())

/** The calendar given, or the standard one; anything else is refused. */
export function calendarOr(calendar: Calendar | undefined, path = 'calendar'): Calendar {
  if (calendar === undefined) return standardCalendar()
  if (typeof calendar === 'object' && calendar !== null && BRAND in calendar) return calendar
  throw mustBe(path, 'a calendar made with createCalendar()', calendar)
}
