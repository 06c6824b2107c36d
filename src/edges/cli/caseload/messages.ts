// What a caseload says on standard error: warnings, what was left out, and the closing line.
import type { Caseload } from 'send-dispute-timescales/caseload'
import type { Sen2Return } from 'send-dispute-timescales/sen2'
import type { TableNotes } from './read'

/** Longer lists are in the CSV file and on the page. */
const MOST = 10

export function warnings({ asAt }: Caseload, read: Sen2Return | null, { leftOut, duplicates }: TableNotes): string[] {
  const lines: string[] = []
  const referenceDate = read?.header.referenceDate ?? null
  if (referenceDate !== null && asAt > referenceDate)
    lines.push(
      `The return ends on ${referenceDate}. What was done after that day is not in it, so what stands as overdue or due on ${asAt} may have been done.`,
    )
  if (read !== null && referenceDate === null)
    lines.push(
      `The return does not say its census day, so it is looked at from ${asAt}. What was done after the day of the export is not in it: give that day with --as-at.`,
    )
  if (read !== null && read.header.year === null)
    lines.push('The return does not say its year, so the 20-week measure is left out.')
  if (leftOut.length > 0)
    lines.push(leftOut.length === 1 ? '1 value was left out:' : `${leftOut.length} values were left out:`)
  for (const { key, place, reason } of leftOut.slice(0, MOST)) lines.push(`  ${whereIs(key, place)}: ${reason}`)
  if (leftOut.length > MOST) lines.push(`  and ${leftOut.length - MOST} more: --format csv lists them all`)
  for (const { key, place, of } of duplicates.slice(0, MOST))
    lines.push(`${key} (${place}) is the same as ${of}, and was counted once.`)
  if (duplicates.length > MOST) lines.push(`${duplicates.length - MOST} more rows were entered twice.`)
  return lines
}

/** What has no key of its own is known by its place, which is said once. */
const whereIs = (key: string, place: string): string => (place.startsWith(key) ? place : `${key}, ${place}`)

export function summary({ cases, refused, overdue }: Caseload): string {
  const limits = Object.entries(overdue).sort(([, a], [, b]) => b - a)
  return `${cases} counted, ${refused.length} refused; overdue: ${limits.map(([id, n]) => `${id} ${n}`).join(', ') || 'none'}`
}
