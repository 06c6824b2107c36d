// The shipped list of bank holidays as a file: read whole, written one row a line.
import { readFile, realpath, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type BankHoliday, FIRST_YEAR } from '../../src/calendar/calendar'
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

/** Writes the list beside the old one first, so that a crash leaves a whole one. */
export async function writeList(path: string, list: HolidayList): Promise<void> {
  mustHaveEveryYear(list)
  const place = await realpath(path)
  await writeFile(`${place}.new`, formatList(list))
  await rename(`${place}.new`, place)
}

/** A calendar runs from its first year on without a gap. */
function mustHaveEveryYear({ days }: HolidayList): void {
  const years = [...new Set(days.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => a - b)
  if (years.some((year, i) => year !== FIRST_YEAR + i))
    throw new Refused(`The list must have every year from ${FIRST_YEAR} on; it has ${years.join(', ')}.`)
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
