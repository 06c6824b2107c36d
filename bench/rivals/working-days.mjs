// "Add 30 working days" as people write it without this package. ISO date in, ISO date out.

import { addDays, formatISO, isWeekend, parseISO } from 'date-fns'
import Holidays from 'date-holidays'
import { DateTime } from 'luxon'
import luxonBusinessDaysPackage from 'luxon-business-days'
import moment from 'moment-business-days'
import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from '../package.mjs'

const holidays = bankHolidays.filter((row) => row.withdrawnOn === undefined).map((row) => row.date)
export const isHoliday = new Set(holidays)

/** Zone left out: the one the process runs in. */
export function luxonLoop(iso) {
  let day = DateTime.fromISO(iso)
  for (let left = 30; left > 0; ) {
    day = day.plus({ days: 1 })
    if (day.weekday <= 5 && !isHoliday.has(day.toISODate())) left--
  }
  return day.toISODate()
}

export function luxonLoopNamedZone(iso) {
  let day = DateTime.fromISO(iso, { zone: 'Europe/London' })
  for (let left = 30; left > 0; ) {
    day = day.plus({ days: 1 })
    if (day.weekday <= 5 && !isHoliday.has(day.toISODate())) left--
  }
  return day.toISODate()
}

export function luxonLoopUtc(iso) {
  let day = DateTime.fromISO(iso, { zone: 'utc' })
  for (let left = 30; left > 0; ) {
    day = day.plus({ days: 1 })
    if (day.weekday <= 5 && !isHoliday.has(day.toISODate())) left--
  }
  return day.toISODate()
}

const { DateTime: BusinessDateTime } = luxonBusinessDaysPackage
const isBankHoliday = (day) => isHoliday.has(day.toISODate())
BusinessDateTime.prototype.setupBusiness({ holidayMatchers: [isBankHoliday] })

export function luxonBusinessDays(iso) {
  return BusinessDateTime.fromISO(iso).plusBusiness({ days: 30 }).toISODate()
}

export function dateFnsLoop(iso) {
  let day = parseISO(iso)
  for (let left = 30; left > 0; ) {
    day = addDays(day, 1)
    if (!isWeekend(day) && !isHoliday.has(formatISO(day, { representation: 'date' }))) left--
  }
  return formatISO(day, { representation: 'date' })
}

moment.updateLocale('en', { holidays, holidayFormat: 'YYYY-MM-DD' })

export function momentBusinessDays(iso) {
  return moment(iso, 'YYYY-MM-DD').businessAdd(30).format('YYYY-MM-DD')
}

export function temporalPolyfillLoop(iso) {
  let day = Temporal.PlainDate.from(iso)
  for (let left = 30; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= 5 && !isHoliday.has(day.toString())) left--
  }
  return day.toString()
}

const england = new Holidays('GB', 'ENG')

/** Asks the library itself whether a day is a bank holiday. */
export function dateHolidaysLoop(iso) {
  const day = new Date(`${iso}T12:00:00Z`)
  for (let left = 30; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1)
    const weekday = day.getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    const found = england.isHoliday(day)
    if (found === false || !found.some(({ type }) => type === 'public' || type === 'bank')) left--
  }
  return day.toISOString().slice(0, 10)
}

export function integerLoop(iso) {
  let day = Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8)) / 86_400_000
  for (let left = 30; left > 0; ) {
    day++
    const weekday = (day + 4) % 7
    if (weekday !== 0 && weekday !== 6 && !holidayDays.has(day)) left--
  }
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
const holidayDays = new Set(holidays.map((iso) => Date.parse(iso) / 86_400_000))
