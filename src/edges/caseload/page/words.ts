// Dates, numbers and shares as the page writes them.

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const parts = (iso: string): [day: number, month: string, year: string] => [
  Number(iso.slice(8, 10)),
  MONTHS[Number(iso.slice(5, 7)) - 1] ?? '',
  iso.slice(0, 4),
]

const weekday = (iso: string): string => WEEKDAYS[new Date(Date.parse(iso)).getUTCDay()] ?? ''

/** `Sunday 1 March 2026` */
export const longDate = (iso: string): string => `${weekday(iso)} ${parts(iso).join(' ')}`

/** `Sun 1 Mar 2026` */
export function shortDate(iso: string): string {
  const [day, month, year] = parts(iso)
  return `${weekday(iso).slice(0, 3)} ${day} ${month.slice(0, 3)} ${year}`
}

/** `1 Mar 2026` */
export const plainDate = (iso: string): string => shortDate(iso).slice(4)

/** `Mar 2026` */
export const monthAndYear = (month: string): string => `${shortMonth(month)} ${month.slice(0, 4)}`

/** `Mar` */
export const shortMonth = (month: string): string => parts(`${month}-01`)[1].slice(0, 3)

/** `1,234` */
export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** `1 day`, `1,234 days` */
export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`

/** `66.7%`; a dash where there is nothing to divide by. */
export const share = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`)

/** `today`, `in 3 days` */
export const inDays = (days: number): string => (days === 0 ? 'today' : `in ${plural(days, 'day')}`)

const SIDES = { family: 'Family', authority: 'Council', other: 'Others' } as const

export const sideName = (side: keyof typeof SIDES): string => SIDES[side]
