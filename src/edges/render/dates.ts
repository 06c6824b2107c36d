// Days as numbers for placing, and as short text for reading.

const DAY = 86_400_000
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The number of an ISO date; the first of January 1970 is 0. */
export const dayOf = (iso: string): number => Date.parse(iso) / DAY

/** Months since the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The first day of a month. */
export function firstDayOf(month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1)
  return date.getTime() / DAY
}

/** `Fri 2 Jan 2026`. */
export const shortDate = (iso: string): string => `${WEEKDAYS[new Date(iso).getUTCDay()]} ${plainDate(iso)}`

/** `2 Jan 2026`. */
export function plainDate(iso: string): string {
  const date = new Date(iso)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

const HOURS = { '17:00': '5pm' } as const

/** `5pm`. */
export const hour = (time: keyof typeof HOURS): string => HOURS[time]
