// Days between ISO dates, and the months they are in.

const DAY = 86_400_000

/** Whole days from one ISO date to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** `2025-09` of `2025-09-01`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** Whole weeks from one ISO date to another. */
export const weeksBetween = (from: string, to: string): number => Math.floor(daysBetween(from, to) / 7)

/** Every month from the first to the last of these, which are in order, `2025-09`. */
export function monthsThrough(months: readonly string[]): string[] {
  const all: string[] = []
  const last = months.at(-1) ?? ''
  for (
    let month = months[0] ?? '';
    month !== '' && month <= last && all.length < MOST_MONTHS;
    month = monthAfter(month)
  )
    all.push(month)
  return all
}

/** A century: whoever has dates further apart has mistyped one. */
const MOST_MONTHS = 1200

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
