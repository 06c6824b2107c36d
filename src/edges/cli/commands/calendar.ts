// calendar: every day of a span with its working-day facts, for joining in SQL.
import { type Command, Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import {
  bankHolidays,
  type Calendar,
  countsBeforeTribunal,
  countWorkingDays,
  createCalendar,
  isBankHoliday,
  isWorkingDay,
} from 'send-dispute-timescales'
import { type AddCommand, dayOf, toJson, wrongUse } from '../io'
import { formatOf } from '../options'
import { write } from '../output'

interface Options {
  from: string
  to: string
  knownOn?: string
}

export const addCalendar: AddCommand = (program, io) => {
  program
    .command('calendar')
    .description('list the days of a span: working day or not, bank holiday, and its place among the working days')
    .requiredOption('--from <date>', 'the first day', dayOf('--from'))
    .requiredOption('--to <date>', 'the last day', dayOf('--to'))
    .option('--known-on <date>', 'see only the bank holidays published by this day', dayOf('--known-on'))
    .addOption(new Option('--format <format>', 'how to print it').choices(['csv', 'json']).default('csv'))
    .option('--json', 'the same as --format json')
    .action(async (options: Options, command: Command) => {
      const { from, to, knownOn } = options
      const format = formatOf<'csv'>(command)
      if (to < from) wrongUse(command, '--to is before --from: give the first day, then the last.')
      const calendar = createCalendar(knownOn === undefined ? {} : { knownOn })
      for (const option of ['from', 'to'] as const) {
        const fault = beyond(options[option], calendar)
        if (fault !== null) wrongUse(command, `--${option} ${options[option]}: ${fault}`)
      }
      const rows = calendarRows(from, to, calendar)
      const year = firstProjected(options)
      if (year !== null)
        io.stderr.write(
          `From ${year} the bank holidays are worked out, because GOV.UK has not listed them. They can still change.\n`,
        )
      const csv = () => stringify(rows, { header: true, cast: { boolean: (value) => String(value) } })
      await write(io.stdout, format === 'json' ? toJson(rows) : csv())
    })
}

const titles = () => new Map(bankHolidays.map(({ date, title }) => [date, title]))

/** What is wrong with a day that the calendar does not reach. */
function beyond(day: string, calendar: Calendar): string | null {
  try {
    isWorkingDay(day, calendar)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** The first year whose bank holidays are on no list, if the span has one. */
function firstProjected({ from, to, knownOn }: Options): number | null {
  const listed = createCalendar({ ...(knownOn !== undefined && { knownOn }), beyond: 'error' })
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    if (beyond(`${year}-01-01`, listed) !== null) return year
  return null
}

function calendarRows(from: string, to: string, calendar: Calendar) {
  const titleOf = titles()
  // Counted from the eve of the calendar's first day, so that the numbers of two spans can be compared.
  const numberOf = (date: string) => Number(isWorkingDay(FIRST, calendar)) + countWorkingDays(FIRST, date, calendar)
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
