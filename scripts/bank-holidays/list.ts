// The shipped list of bank holidays as a file: read whole, written one row a line.
import { readFile, realpath, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BankHoliday } from '../../src/calendar/calendar'
import { readIso } from '../../src/dates/iso'
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

/** The same days without their titles, as the calendar counts with them. */
export const DATES = fileURLToPath(new URL('../../data/bank-holiday-dates.json', import.meta.url))

/** Writes the list; the shipped one, by whatever path it was given, together with its dates alone. */
export async function writeList(path: string, list: HolidayList): Promise<void> {
  const place = await realpath(path)
  await writeWhole(place, formatList(list))
  if (place === (await realpath(SHIPPED))) await writeWhole(DATES, formatDates(list))
}

/** Writes beside the old file first, so that a crash leaves a whole one. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

/** The dates by the day they were published and, after a slash, withdrawn; under `""` those that were always known. */
export function formatDates({ days }: HolidayList): string {
  const groups = new Map<string, string[]>()
  for (const { date, publishedOn, withdrawnOn } of days) {
    const key = `${publishedOn ?? ''}${withdrawnOn === undefined ? '' : `/${withdrawnOn}`}`
    groups.set(key, [...(groups.get(key) ?? []), date])
  }
  const rows = [...groups]
    .sort()
    .map(([key, dates]) => `  ${JSON.stringify(key)}: ${JSON.stringify(dates).replaceAll(',', ', ')}`)
  return `{ "published": {\n${rows.join(',\n')}\n} }\n`
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
