// calendar: every day of a span with its working-day facts, for joining in SQL.
import { Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import {
  bankHolidays,
  countsBeforeTribunal,
  countWorkingDays,
  createCalendar,
  isBankHoliday,
  isWorkingDay,
} from 'send-dispute-timescales'
import { problem, toJson, write } from '../io'
import type { AddCommand } from '../run'

interface Options {
  from: string
  to: string
  knownOn?: string
  format: 'csv' | 'json'
  json?: true
}

export const addCalendar: AddCommand = (program, io) => {
  program
    .command('calendar')
    .description('list the days of a span: working day or not, bank holiday, and its place among the working days')
    .requiredOption('--from <date>', 'the first day')
    .requiredOption('--to <date>', 'the last day')
    .option('--known-on <date>', 'see only the bank holidays published by this day')
    .addOption(new Option('--format <format>', 'how to print it').choices(['csv', 'json']).default('csv'))
    .option('--json', 'the same as --format json')
    .action(async (options: Options) => {
      const rows = calendarRows(options)
      const csv = () => stringify(rows, { header: true, cast: { boolean: (value) => String(value) } })
      await write(io.stdout, options.json || options.format === 'json' ? toJson(rows) : csv())
    })
}

const titles = () => new Map(bankHolidays.map(({ date, title }) => [date, title]))

function calendarRows({ from, to, knownOn }: Options) {
  const calendar = createCalendar(knownOn === undefined ? {} : { knownOn })
  const titleOf = titles()
  // Counted from the eve of the calendar's first day, so that the numbers of two spans can be compared.
  const numberOf = (date: string) => Number(isWorkingDay(FIRST, calendar)) + countWorkingDays(FIRST, date, calendar)
  isWorkingDay(from, calendar)
  isWorkingDay(to, calendar)
  if (to < from) throw problem('--to is before --from: give the first day, then the last.', 'to', 'contradictory-dates')
  return daysFrom(from, to).map((date) => ({
    date,
    is_working_day: isWorkingDay(date, calendar),
    bank_holiday: isBankHoliday(date, calendar) ? (titleOf.get(date) ?? 'Bank holiday') : '',
    counts_before_tribunal: countsBeforeTribunal(date),
    working_day_number: numberOf(date),
  }))
}

/** The first day of every calendar. */
const FIRST = '2011-01-01'

function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
