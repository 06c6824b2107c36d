// GOV.UK's feed, from its address or from a file: read, and refused when it is not whole.
import { readFile } from 'node:fs/promises'
import { visit } from 'jsonc-parser'
import { FIRST_YEAR, LAST_YEAR } from '../../src/calendar/calendar'
import { readIso } from '../../src/dates/iso'
import { oneLine, Refused } from './command'
import { download, MOST_TEXT, tooLong } from './download'

/** A row of the feed. */
export interface FeedDay {
  readonly date: string
  readonly title: string
  readonly notes: string
}

const DIVISION = 'england-and-wales'

/** Days in one year. The most there ever were is ten, in 2022. */
const MOST_DAYS_A_YEAR = 20

/** The rows for England and Wales, in the order of their dates. */
export async function readFeed(source: string, timeoutSeconds: number): Promise<readonly FeedDay[]> {
  const text = /^https?:/i.test(source) ? await download(source, timeoutSeconds) : await open(source)
  return parseFeed(text, source)
}

async function open(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: Error) => {
    throw new Refused(`The file ${file} cannot be read (${error.message}).`)
  })
}

export function parseFeed(text: string, source: string): readonly FeedDay[] {
  if (text.length > MOST_TEXT) throw tooLong(source)
  const whole = text.replace(/^\uFEFF/, '').trim()
  if (whole.startsWith('<')) throw new Refused(`${source} is a web page and not the feed: check the address.`)
  let feed: unknown
  let twice: string | undefined
  try {
    feed = JSON.parse(whole)
    twice = repeatedName(whole)
  } catch (error) {
    throw new Refused(`${source} is not whole JSON (${(error as Error).message}): fetch it again.`)
  }
  if (twice !== undefined) throw new Refused(`${source} has "${twice}" twice in one object: fetch it again.`)
  return readDivision(feed, source)
}

/** A name that stands twice in one object: JSON.parse would keep the last and say nothing. */
function repeatedName(text: string): string | undefined {
  const open: Set<string>[] = []
  let repeated: string | undefined
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(name) {
      if (open.at(-1)?.has(name)) repeated ??= name
      open.at(-1)?.add(name)
    },
  })
  return repeated
}

function readDivision(feed: unknown, source: string): readonly FeedDay[] {
  if (!isObject(feed)) throw new Refused(`${source} is not GOV.UK's feed: an object was expected.`)
  const division = Object.hasOwn(feed, DIVISION) ? feed[DIVISION] : feed
  if (!isObject(division) || division.division !== DIVISION) {
    const held = isObject(division) && typeof division.division === 'string' ? [division.division] : Object.keys(feed)
    throw new Refused(`${source} has no list for ${DIVISION}: it holds ${held.slice(0, 5).join(', ') || 'nothing'}.`)
  }
  const { events } = division
  if (!Array.isArray(events) || events.length === 0) throw new Refused(`${source} lists no days for ${DIVISION}.`)
  const days = events.map((row, i) => readRow(row, `${source}, day ${i + 1}`))
  days.sort((a, b) => (a.date < b.date ? -1 : 1))
  for (const [i, { date }] of days.entries())
    if (days[i + 1]?.date === date) throw new Refused(`${source} lists ${date} twice: fetch it again.`)
  for (const [i, { date }] of days.entries())
    if (days[i + MOST_DAYS_A_YEAR]?.date.slice(0, 4) === date.slice(0, 4))
      throw new Refused(`${source} lists more than ${MOST_DAYS_A_YEAR} days in ${date.slice(0, 4)}: fetch it again.`)
  return days
}

function readRow(row: unknown, place: string): FeedDay {
  if (!isObject(row)) throw new Refused(`${place} is not a row with a date and a title.`)
  const { date, title, notes = '' } = row
  if (typeof date !== 'string' || Number.isNaN(readIso(date)))
    throw new Refused(`${place} has no date such as "2026-12-25", but ${JSON.stringify(date)}.`)
  const year = Number(date.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new Refused(`${place} is in ${year}, and a calendar runs from ${FIRST_YEAR} to ${LAST_YEAR}.`)
  if (typeof title !== 'string' || plain(title) === '' || typeof notes !== 'string')
    throw new Refused(`${place}, ${date}, has no title, or notes that are not text.`)
  return { date, title: plain(title), notes: plain(notes) }
}

/** GOV.UK writes curly apostrophes; the list has straight ones, and one line a row. */
const plain = (text: string): string => oneLine(text.replace(/[‘’]/g, "'"))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
