// The shipped list of bank holidays as a file: read whole, written one row a line.
import { readFile, realpath, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BankHoliday } from '../../src/calendar/calendar'
import { projectBankHolidays } from '../../src/calendar/projection'
import { FIRST_YEAR } from '../../src/calendar/sources'
import { formatDay, readIso } from '../../src/dates/iso'
import { Refused } from './command'

export interface HolidayList {
  readonly source: string
  readonly licence: string
  readonly division: string
  /** The day on which the list was last compared with GOV.UK's. */
  readonly checkedOn: string
  /** In the order of their dates; a withdrawn row stays. */
  readonly days: readonly BankHoliday[]
}

/** The list that the package ships. */
export const SHIPPED = fileURLToPath(new URL('../../data/bank-holidays-england-and-wales.json', import.meta.url))

export async function readList(path: string): Promise<HolidayList> {
  const list = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch((error: Error) => {
      throw new Refused(`The list ${path} cannot be read (${error.message}): restore it from git.`)
    })
  if (Number.isNaN(readIso(String(list?.checkedOn))) || !Array.isArray(list.days) || list.days.length === 0)
    throw new Refused(`${path} is not a list of bank holidays with checkedOn and days: restore it from git.`)
  return list
}

/** The same list as the calendar reads it: what it adds to the law. */
export const YEARS = fileURLToPath(new URL('../../data/bank-holiday-years.json', import.meta.url))

/** Writes the list; the shipped one, by whatever path it was given, together with what it adds to the law. */
export async function writeList(path: string, list: HolidayList): Promise<void> {
  const place = await realpath(path)
  // Made before anything is written: a list that it refuses changes neither file.
  const years = place === (await realpath(SHIPPED)) ? formatYears(list) : null
  await writeWhole(place, formatList(list))
  if (years !== null) await writeWhole(YEARS, years)
}

/** Writes beside the old file first, so that a crash leaves a whole one. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

/**
 * The day on which each year was first published, `""` for always; and by the day on which it could be known, each day
 * that was listed though the law makes none (`+`), or not listed though the law makes one (`-`).
 */
export function formatYears({ days }: HolidayList): string {
  const published: Record<string, string> = {}
  const changes: Record<string, string[]> = {}
  for (const year of new Set(days.map(({ date }) => Number(date.slice(0, 4))))) {
    const rows = days.filter(({ date }) => date.startsWith(`${year}-`))
    const turns = rows.flatMap(({ publishedOn, withdrawnOn = '' }) => [publishedOn ?? '', withdrawnOn])
    let before = projectBankHolidays(year).map(formatDay)
    for (const on of [...new Set(turns)].sort()) {
      const now = rows.filter((row) => isListed(row, on)).map(({ date }) => date)
      if (now.length === 0) continue
      published[year] ??= on
      const changed = [...without(before, now).map((day) => `-${day}`), ...without(now, before).map((day) => `+${day}`)]
      if (changed.length > 0) changes[on] = [...(changes[on] ?? []), ...changed]
      before = now
    }
  }
  const years = Object.keys(published).map(Number)
  const lastListed = FIRST_YEAR + years.length - 1
  if (years.length === 0 || years.some((year) => year > lastListed))
    throw new Refused(`The list must have every year from ${FIRST_YEAR} on; it has ${years.join(', ')}.`)
  return `{\n  "lastListed": ${lastListed},\n  "published": ${formatLines(published)},\n  "changes": ${formatLines(changes)}\n}\n`
}

const isListed = ({ publishedOn, withdrawnOn }: BankHoliday, on: string): boolean =>
  (publishedOn ?? '') <= on && (withdrawnOn === undefined || withdrawnOn > on)

const without = (days: readonly string[], others: readonly string[]): string[] =>
  days.filter((day) => !others.includes(day))

function formatLines(lines: Readonly<Record<string, unknown>>): string {
  const rows = Object.keys(lines)
    .sort()
    .map((key) => `    ${JSON.stringify(key)}: ${JSON.stringify(lines[key]).replaceAll(',', ', ')}`)
  return `{\n${rows.join(',\n')}\n  }`
}

export function formatList(list: HolidayList): string {
  const { days, ...head } = list
  const heading = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`)
  const rows = days.map((row) => `    ${formatRow(row)}`).join(',\n')
  return `{\n${heading.join('\n')}\n  "days": [\n${rows}\n  ]\n}\n`
}

function formatRow(row: BankHoliday): string {
  const fields = Object.entries(row).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `{ ${fields.join(', ')} }`
}
