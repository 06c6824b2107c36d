// What a feed says that the list does not, and what the list becomes when the feed is believed. Nothing is deleted.
import type { BankHoliday } from '../../src/calendar/calendar'
import { projectBankHolidays } from '../../src/calendar/projection'
import { weekday } from '../../src/dates/civil'
import { formatDay, readIso } from '../../src/dates/iso'
import type { FeedDay } from './feed'

export interface Comparison {
  /** Days that the list does not hold. */
  readonly added: readonly FeedDay[]
  /** Rows that stood in a year the feed still holds, and stand there no longer. */
  readonly vanished: readonly BankHoliday[]
  /** Rows whose title or notes are other words now. */
  readonly reworded: readonly { readonly row: BankHoliday; readonly now: FeedDay }[]
  /** Why a person has to say yes first, a sentence each. */
  readonly doubts: readonly string[]
  /** Dates that were a working day and are none now, or the other way round: they belong in CHANGELOG.md. */
  readonly changedDates: readonly string[]
  /** Years of the list that the feed does not hold: they stay as they are. */
  readonly untouchedYears: readonly string[]
  /** The list's rows after the update. */
  readonly days: readonly BankHoliday[]
}

/** Compares the rows of the list with those of the feed as it was on the day it was seen. */
export function compare(list: readonly BankHoliday[], feed: readonly FeedDay[], seenOn: string): Comparison {
  const listed = new Map(list.filter((row) => row.withdrawnOn === undefined).map((row) => [row.date, row]))
  const fed = new Map(feed.map((row) => [row.date, row]))
  const feedYears = new Set(feed.map(yearOf))
  const listYears = new Set([...listed.values()].map(yearOf))

  const added = feed.filter((row) => !listed.has(row.date))
  const vanished = [...listed.values()].filter((row) => feedYears.has(yearOf(row)) && !fed.has(row.date))
  const reworded = [...listed.values()].flatMap((row) => {
    const now = fed.get(row.date)
    return now && (now.title !== row.title || now.notes !== row.notes) ? [{ row, now }] : []
  })

  // What the package computed so far: the list where it has the year, the law where it does not.
  const projected = [...feedYears]
    .filter((year) => !listYears.has(year))
    .flatMap((year) => projectBankHolidays(Number(year)).map(formatDay))
  const unmet = projected.filter((date) => !fed.has(date))
  // A past year falls out of the feed, which is no archive. One that is still to come was there to be kept to.
  const untouchedYears = [...listYears].filter((year) => !feedYears.has(year))
  const dropped = untouchedYears.filter((year) => year >= seenOn.slice(0, 4))
  const unforeseen = added.map((row) => row.date).filter((date) => !projected.includes(date))

  return {
    added,
    vanished,
    reworded,
    doubts: [
      ...vanished.map((row) => `${row.date} (${row.title}) is in the list and no longer in the feed.`),
      ...added
        .filter((row) => row.date <= seenOn)
        .map((row) => `${row.date} (${row.title}) is new and not after the day the feed was seen, ${seenOn}.`),
      ...reworded
        .filter(({ row }) => row.date <= seenOn)
        .map(({ row, now }) => `${row.date} (${row.title}) is past and has other words: ${words(now)}.`),
      ...unmet.map((date) => `${date} is a bank holiday by the law, and the feed has that year without it.`),
      ...dropped.map((year) => `${year} is in the list, is not over, and is no longer in the feed.`),
    ],
    changedDates: [...unforeseen, ...unmet, ...vanished.map((row) => row.date)].filter(isMondayToFriday).sort(),
    untouchedYears,
    days: apply(list, { added, vanished, reworded }, seenOn),
  }
}

function apply(
  list: readonly BankHoliday[],
  change: Pick<Comparison, 'added' | 'vanished' | 'reworded'>,
  seenOn: string,
): readonly BankHoliday[] {
  const withdrawn = new Set(change.vanished)
  const words = new Map(change.reworded.map(({ row, now }) => [row, now]))
  const kept = list.map((row) => ({
    ...row,
    ...words.get(row),
    ...(withdrawn.has(row) ? { withdrawnOn: seenOn } : {}),
  }))
  const fresh = change.added.map((row) => ({ ...row, publishedOn: seenOn }))
  // Sorting is stable: a row that comes back stands under the one that was withdrawn.
  return [...kept, ...fresh].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}

/** The row's words as one piece of text. */
export const words = (row: FeedDay): string => (row.notes === '' ? row.title : `${row.title} (${row.notes})`)

const yearOf = (row: { readonly date: string }): string => row.date.slice(0, 4)

const isMondayToFriday = (date: string): boolean => weekday(readIso(date)) <= 5
