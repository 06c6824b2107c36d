// npm run update:bank-holidays -- FILE|URL: brings the shipped list of bank holidays up to GOV.UK's feed.
import { parseArgs } from 'node:util'
import {
  attempt,
  dayOption,
  type ExitCode,
  type Machine,
  Refused,
  runWhenStarted,
  WrongUse,
} from './bank-holidays/command'
import { type Comparison, compare, words } from './bank-holidays/compare'
import { type FeedDay, readFeed } from './bank-holidays/feed'
import { readList, SHIPPED, writeList } from './bank-holidays/list'

const USAGE = `Usage: npm run update:bank-holidays -- FILE|URL [options]
  FILE|URL             GOV.UK's feed, https://www.gov.uk/bank-holidays.json, or a copy of it
  --accept-changes     also withdraw days that have vanished, and change the past
  --seen-on DATE       the day the feed was read (default: today in London)
  --timeout SECONDS    how long to wait for an address (default: 20)
  --list FILE          the list to update (default: the shipped one)`

/** Compares, shows the difference, and writes the list unless a person has to look first. */
export async function updateBankHolidays(args: readonly string[], machine: Machine): Promise<ExitCode> {
  return attempt(machine, USAGE, async () => {
    const options = readOptions(args, machine.today)
    const list = await readList(options.list)
    if (options.seenOn < list.checkedOn)
      throw new WrongUse(`The list was already compared on ${list.checkedOn}: an older feed cannot change it.`)
    const feed = await readFeed(options.source, options.timeout)
    const last = feed.at(-1)?.date ?? ''
    if (last <= options.seenOn)
      throw new Refused(`The feed ends on ${last}, before the day it was seen, ${options.seenOn}: it is an old copy.`)

    const comparison = compare(list.days, feed, options.seenOn)
    show(comparison, feed, options.seenOn, machine)
    if (comparison.doubts.length > 0 && !options.acceptChanges) {
      for (const doubt of comparison.doubts) machine.complain(doubt)
      machine.complain('Nothing was written: if GOV.UK really says so, run again with --accept-changes.')
      return 1
    }
    await writeList(options.list, { ...list, checkedOn: options.seenOn, days: comparison.days })
    machine.say(`Written: ${options.list}, checked on ${options.seenOn}.`)
    return 0
  })
}

function readOptions(args: readonly string[], today: string) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'accept-changes': { type: 'boolean', default: false },
      'seen-on': { type: 'string', default: today },
      timeout: { type: 'string', default: '20' },
      list: { type: 'string', default: SHIPPED },
    },
  })
  const [source] = positionals
  if (source === undefined || positionals.length > 1) throw new WrongUse('Give one file or address of the feed.')
  const seenOn = dayOption('seen-on', values['seen-on'])
  if (seenOn > today) throw new WrongUse(`--seen-on ${seenOn} is still to come: today is ${today}.`)
  const timeout = Number(values.timeout)
  if (!(timeout > 0 && timeout <= 600)) throw new WrongUse(`--timeout must be 1 to 600 seconds, not ${values.timeout}.`)
  return { source, seenOn, timeout, list: values.list, acceptChanges: values['accept-changes'] }
}

function show(comparison: Comparison, feed: readonly FeedDay[], seenOn: string, { say }: Machine): void {
  const { added, vanished, reworded, changedDates, untouchedYears } = comparison
  say(`GOV.UK's list from ${feed[0]?.date} to ${feed.at(-1)?.date}, seen on ${seenOn}, against ours:`)
  const lines = [
    ...added.map((row) => [row.date, `+ ${row.date}  ${words(row)}`]),
    ...vanished.map((row) => [row.date, `- ${row.date}  ${words(row)}`]),
    ...reworded.map(({ row, now }) => [row.date, `~ ${row.date}  ${words(row)} -> ${words(now)}`]),
  ]
  for (const [, line] of lines.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))) say(line ?? '')
  say(`${added.length} new, ${vanished.length} gone, ${reworded.length} reworded.`)
  if (untouchedYears.length > 0) say(`Not in the feed, left as they are: ${untouchedYears.join(', ')}.`)
  say(
    changedDates.length === 0
      ? 'No working day changes.'
      : `Working days change, so say it under "Law" in CHANGELOG.md: ${changedDates.join(', ')}.`,
  )
}

await runWhenStarted(import.meta.url, updateBankHolidays)
