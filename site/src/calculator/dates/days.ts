// Civil days as ISO text: the small arithmetic that a page needs to show them. No time limit is counted here.

const DAY = 86_400_000

/** Midnight UTC of an ISO day, also of the day in `2026-01-02T17:01`. */
const utc = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** `2026-06-03`, or null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(2000, month - 1, day))
  made.setUTCFullYear(year, month - 1, day)
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null
  return made.toISOString().slice(0, 10)
}

/** Whether a text is an ISO day that there is, with or without a local time. */
export function isIsoDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(T([01]\d|2[0-3]):[0-5]\d)?$/.exec(text)
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null
}

/** From one day to another; negative when the other lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY)

export const addDays = (iso: string, days: number): string => isoOf(utc(iso) + days * DAY)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (iso: string): number => new Date(utc(iso)).getUTCDay() || 7

/** Whole calendar months from one day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(utc(from)), new Date(utc(to))]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months
}

/** Whether it is 5pm or later in London. */
export const isPastFiveInLondon = (now = new Date()): boolean =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' }).format(now),
  ) >= 17

/** Today in London, whatever the visitor's own time zone is. */
export function todayInLondon(now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
