// A calendar: which days are bank holidays, where each year's list came from, and where the calendar ends.
import { changes, lastListed, published } from '../../data/bank-holiday-years.json'
import { checkedOn, days } from '../../data/bank-holidays-england-and-wales.json'
import { type Day, toDay, weekday, yearOf } from '../dates/civil'
import { type DateInput, formatDay, parseDay, readIso } from '../dates/iso'
import { inputError, type TimescalesError, valueError } from '../errors'
import { freeze } from '../freeze'
import { readObject } from '../input/objects'
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
  readonly #years: ReadonlyMap<number, Year>
  /** @internal The working days: not Saturday, Sunday, Good Friday, Christmas Day or a bank holiday (Rules r.1(3)). */
  readonly workingDays: DayIndex
  /** @internal The day by which its list had been published, ISO date; null for the list as it is now. */
  readonly knownOn: string | null
  /** @internal */
  constructor(years: ReadonlyMap<number, Year>, knownOn: string | null) {
    this.#years = years
    this.knownOn = knownOn
    this.last = toDay(FIRST_YEAR + years.size, 1, 1) - 1
    const closed = new Set([...years].flatMap(([year, { days }]) => [...days, ...daysNeverWorked(year)]))
    this.workingDays = createDayIndex(this.first, this.last, (day) => weekday(day) <= 5 && !closed.has(day))
    Object.freeze(this)
  }

  /** @internal */
  get [BRAND](): true {
    return true
  }

  /** @internal Whether a bank holiday is listed on this day, weekends included; the calendar reaches it. */
  isBankHoliday(day: Day): boolean {
    return (this.#years.get(yearOf(day)) as Year).days.has(day)
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
    return inputError(
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
      const source = this.#years.get(year)?.source
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
  const { bankHolidays, add, beyond } = options
  const knownOn = options.knownOn === undefined ? null : formatDay(parseDay(options.knownOn, 'options.knownOn'))
  const seenOn = knownOn ?? NOW
  const listed = shippedYears(lastListedOn(seenOn), seenOn)
  if (bankHolidays !== undefined) {
    const days = new Set(readBankHolidays(bankHolidays, 'options.bankHolidays'))
    for (const day of days) listed.set(yearOf(day), { source: 'supplied', days })
  }
  if (add !== undefined) for (const day of readBankHolidays(add, 'options.add')) addTo(listed, day, beyond)
  return calendarOf(listed, beyond === 'error', knownOn)
}

/** Where the bank holidays of one year come from, and a list that has them. */
interface Year {
  readonly source: HolidaySource
  readonly days: Set<Day>
}

const projected = (year: number): Year => ({ source: 'projected', days: new Set(projectBankHolidays(year)) })

/** A day on which everything shipped is known. */
const NOW = '9999'

/** The years that GOV.UK had listed by a day: what the law makes of each, and where the list differed. */
function shippedYears(last: number, knownOn: string): Map<number, Year> {
  const years = new Map<number, Year>()
  for (let year = FIRST_YEAR; year <= last; year++) years.set(year, { ...projected(year), source: 'published' })
  for (const [on, changed] of Object.entries(changes))
    if (on <= knownOn)
      for (const change of changed) {
        const day = readIso(change.slice(1))
        const { days } = years.get(yearOf(day)) as Year
        if (change.startsWith('+')) days.add(day)
        else days.delete(day)
      }
  return years
}

/** The last year that was listed by a day: one year was published after the other. */
const lastListedOn = (day: string): number => FIRST_YEAR - 1 + Object.values(published).filter((on) => on <= day).length

/** Each year as it is listed, or as the law makes it; a strict calendar ends before the first year without a list. */
function calendarOf(listed: ReadonlyMap<number, Year>, strict: boolean, knownOn: string | null): Calendar {
  const years = new Map<number, Year>()
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const known = listed.get(year)
    if (!known && strict) break
    years.set(year, known ?? projected(year))
  }
  return new Calendar(years, knownOn)
}

/** One day more does not make a list: a year that was projected stays so, and a strict calendar stays closed there. */
function addTo(listed: Map<number, Year>, day: Day, beyond: CalendarOptions['beyond']): void {
  const year = yearOf(day)
  const known = listed.get(year)
  if (!known && beyond === 'error')
    throw inputError(
      'beyond-calendar',
      `options.add has a day in ${year}, a year without a list: supply the whole year as options.bankHolidays, or let the calendar project it.`,
      'options.add',
      'a day in a year with a list',
      formatDay(day),
    )
  const { source, days } = known ?? projected(year)
  listed.set(year, { source: source === 'published' ? 'supplied' : source, days: days.add(day) })
}

const OPTIONS = ['bankHolidays', 'add', 'knownOn', 'beyond']

function checkOptions(options: CalendarOptions): void {
  readObject(options, OPTIONS, 'options')
  const given = OPTIONS.slice(0, 3).filter((key) => options[key as keyof CalendarOptions] !== undefined)
  if (given.length > 1)
    throw inputError(
      'invalid-input',
      `A calendar takes only one of ${given.join(', ')}.`,
      'options',
      'one of bankHolidays, add and knownOn',
      given.join(', '),
    )
  const { beyond } = options
  if (beyond !== undefined && beyond !== 'project' && beyond !== 'error')
    throw valueError('options.beyond', '"project" or "error"', beyond)
}

/** Apart from createCalendar, whose door few pages need. */
const shippedCalendar = (): Calendar => calendarOf(shippedYears(lastListed, NOW), false, null)

let shipped: Calendar | undefined

/** The calendar of the shipped bank holidays, made once. */
export const standardCalendar = (): Calendar => (shipped ??= shippedCalendar())

/** The calendar given, or the standard one; anything else is refused. */
export function calendarOr(calendar: Calendar | undefined, path = 'calendar'): Calendar {
  if (calendar === undefined) return standardCalendar()
  if (typeof calendar === 'object' && calendar !== null && BRAND in calendar) return calendar
  throw valueError(path, 'a calendar made with createCalendar()', calendar)
}
