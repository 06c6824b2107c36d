// npm run check:release: refuses to release a list of bank holidays that nobody has compared with GOV.UK's lately.
import { parseArgs } from 'node:util'
import { parseDay } from '../src/input/dates'
import { attempt, dayOption, type ExitCode, type Machine, runWhenStarted, WrongUse } from './bank-holidays/command'
import { readList, SHIPPED } from './bank-holidays/list'

const USAGE = `Usage: npm run check:release -- [options]
  --today DATE    (default: today in London)
  --list FILE     the list to check (default: the shipped one)`

/** A list older than this is not released. */
const MOST_DAYS = 60

/** Says how old the list is and how far it reaches. */
export async function checkRelease(args: readonly string[], machine: Machine): Promise<ExitCode> {
  return attempt(machine, USAGE, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { today: { type: 'string', default: machine.today }, list: { type: 'string', default: SHIPPED } },
    })
    if (positionals.length > 0) throw new WrongUse(`This check takes options only, not "${positionals[0]}".`)
    const today = dayOption('today', values.today)
    const { checkedOn, days } = await readList(values.list)

    const age = parseDay(today) - parseDay(checkedOn)
    machine.say(`Bank holidays compared with GOV.UK's on ${checkedOn}, ${count(age)} before ${today}.`)
    const lastYear = days.reduce((last, { date, withdrawnOn }) => {
      const year = date.slice(0, 4)
      return withdrawnOn === undefined && year > last ? year : last
    }, '')
    const left = parseDay(`${lastYear}-12-31`) - parseDay(today)
    machine.say(`Published to the end of ${lastYear}: ${count(left)} left; later years are projected.`)

    if (age >= 0 && age <= MOST_DAYS) return 0
    machine.complain(
      age < 0
        ? `The list says it was compared on ${checkedOn}, after ${today}: check the clock, or the list.`
        : `That is more than ${MOST_DAYS} days: run npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json first.`,
    )
    return 1
  })
}

const count = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

await runWhenStarted(import.meta.url, checkRelease)
