// The floor: what adding working days would cost if nothing were checked. Digits, month table, two index reads.
import { bankHolidays } from '../package.mjs'

const FIRST_YEAR = 2011
const LAST_YEAR = 2028
const holidays = new Set(bankHolidays.filter((row) => row.withdrawnOn === undefined).map((row) => row.date))

/** Day number before the first of each month, by months since January 2011. */
const months = []
/** How many working days lie through each day. */
const through = []
/** Each working day's text, by its place. */
const texts = []
for (let ms = Date.UTC(FIRST_YEAR, 0, 1), count = 0; ms < Date.UTC(LAST_YEAR + 1, 0, 1); ms += 86_400_000) {
  const day = new Date(ms)
  const iso = day.toISOString().slice(0, 10)
  if (day.getUTCDate() === 1) months.push(through.length - 1)
  if (day.getUTCDay() % 6 !== 0 && !holidays.has(iso)) texts[++count] = iso
  through.push(count)
}
const monthTable = Int32Array.from(months)
const throughTable = Int32Array.from(through)

export function uncheckedRead(iso) {
  const year =
    (iso.charCodeAt(0) - 48) * 1000 +
    (iso.charCodeAt(1) - 48) * 100 +
    (iso.charCodeAt(2) - 48) * 10 +
    (iso.charCodeAt(3) - 48)
  const month = (iso.charCodeAt(5) - 48) * 10 + (iso.charCodeAt(6) - 48)
  const day =
    monthTable[(year - FIRST_YEAR) * 12 + month - 1] + (iso.charCodeAt(8) - 48) * 10 + (iso.charCodeAt(9) - 48)
  return texts[throughTable[day] + 30]
}
