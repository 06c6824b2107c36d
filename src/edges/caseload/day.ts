// Days between ISO dates, and the months they are in.

const DAY = 86_400_000

/** Whole days from one ISO date to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** The ISO date so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** `2025-09` of `2025-09-01`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** Whole weeks from one ISO date to another. */
export const weeksBetween = (from: string, to: string): number => Math.floor(daysBetween(from, to) / 7)
