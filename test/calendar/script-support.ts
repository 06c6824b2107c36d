// Scripts run on a list of their own, and feeds that a server on this machine hands them.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { ExitCode, Machine } from '../../scripts/bank-holidays/command'
import { formatList, readList, SHIPPED } from '../../scripts/bank-holidays/list'
import { updateBankHolidays } from '../../scripts/update-bank-holidays'
import { type Feed, type FeedRow, govUkFeed, SNAPSHOT_ON, serve, snapshot } from './support'

/** The day it is in these tests, unless they say otherwise. */
export const TODAY = '2026-12-10'

export interface Run {
  readonly code: ExitCode
  readonly said: string
  readonly complained: string
}

/** Gives every test a folder with the list as it stood on 22 November 2026. */
export function useOwnList() {
  const own = { folder: '', path: '', before: '' }
  beforeEach(async () => {
    own.folder = await mkdtemp(join(tmpdir(), 'bank-holidays-'))
    own.path = join(own.folder, 'list.json')
    own.before = formatList({ ...(await readList(SHIPPED)), checkedOn: SNAPSHOT_ON, days: snapshot })
    await writeFile(own.path, own.before)
  })
  afterEach(() => rm(own.folder, { recursive: true }))

  const now = (): Promise<string> => readFile(own.path, 'utf8')
  const run = async (
    script: (args: readonly string[], machine: Machine) => Promise<ExitCode>,
    args: readonly string[],
    today = TODAY,
  ): Promise<Run> => {
    const said: string[] = []
    const complained: string[] = []
    const machine = {
      say: (line: string) => said.push(line),
      complain: (line: string) => complained.push(line),
      today,
    }
    const code = await script([...args, '--list', own.path], machine)
    return { code, said: said.join('\n'), complained: complained.join('\n') }
  }
  return {
    own,
    now,
    run,
    update: async (feed: unknown, ...options: string[]): Promise<Run> =>
      run(updateBankHolidays, [await address(feed), ...options]),
    /** The lines of the list that it did not have before. */
    newLines: async (): Promise<string[]> => {
      const old = new Set(own.before.split('\n'))
      const lines = (await now()).split('\n')
      return lines.filter((line) => !old.has(line)).map((line) => line.trim())
    },
  }
}

/** GOV.UK's feed with its rows for England and Wales rearranged. */
export function feedWith(change: (rows: FeedRow[]) => FeedRow[]): Feed {
  const feed = govUkFeed()
  const events = change(feed['england-and-wales']?.events ?? [])
  return { ...feed, 'england-and-wales': { division: 'england-and-wales', events } }
}

export const without = (...dates: string[]): Feed =>
  feedWith((rows) => rows.filter(({ date }) => !dates.includes(date)))

export const withRows = (...more: FeedRow[]): Feed => feedWith((rows) => [...rows, ...more])

export const reworded = (date: string, title: string): Feed =>
  feedWith((rows) => rows.map((row) => (row.date === date ? { ...row, title } : row)))

/** Where the feed, or whatever text stands in its place, is served for the length of the test. */
export async function address(feed: unknown): Promise<string> {
  const origin = await serve((_, response) => {
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(typeof feed === 'string' ? feed : JSON.stringify(feed))
  })
  return `${origin}/bank-holidays.json`
}
