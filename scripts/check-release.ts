// npm run check:release: refuses a release that names nobody to report to, that the changelog does not tell of, or
// whose list of bank holidays nobody has compared with GOV.UK's lately.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseDay } from '../src/input/dates'
import {
  attempt,
  dayOption,
  type ExitCode,
  type Machine,
  Refused,
  runWhenStarted,
  WrongUse,
} from './bank-holidays/command'
import { type HolidayList, readList, SHIPPED } from './bank-holidays/list'
import { changelogProblems, metadataProblems, tagProblems } from './release/checks'

const USAGE = `Usage: npm run check:release -- [options]
  --today DATE       (default: today in London)
  --tag TAG          the git tag that is released, such as v1.2.0 (default: it is not checked)
  --list FILE        the bank holidays to check (default: the shipped list)
  --package FILE     the package.json to check (default: this package's)
  --changelog FILE   the changelog to check (default: this package's)`

const own = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** A list older than this is not released. */
const MOST_DAYS = 60

/** Says how old the list is and how far it reaches, then everything that stands in the way of a release. */
export async function checkRelease(args: readonly string[], machine: Machine): Promise<ExitCode> {
  return attempt(machine, USAGE, async () => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        today: { type: 'string', default: machine.today },
        tag: { type: 'string' },
        list: { type: 'string', default: SHIPPED },
        package: { type: 'string', default: own('package.json') },
        changelog: { type: 'string', default: own('CHANGELOG.md') },
      },
    })
    if (positionals.length > 0) throw new WrongUse(`This check takes options only, not "${positionals[0]}".`)
    const today = dayOption('today', values.today)
    const list = await readList(values.list)
    const metadata = parsed(await read(values.package), values.package)
    const version = String(metadata.version)

    sayHowFar(list, today, machine)
    const problems = [
      ...ageProblems(list, today),
      ...metadataProblems(metadata),
      ...changelogProblems(await read(values.changelog), version, today),
      ...(values.tag === undefined ? [] : tagProblems(values.tag, version)),
    ]
    for (const problem of problems) machine.complain(problem)
    return problems.length > 0 ? 1 : 0
  })
}

function sayHowFar({ checkedOn, days }: HolidayList, today: string, machine: Machine): void {
  machine.say(
    `Bank holidays compared with GOV.UK's on ${checkedOn}, ${count(daysBetween(checkedOn, today))} before ${today}.`,
  )
  const lastYear = days.reduce((last, { date, withdrawnOn }) => {
    const year = date.slice(0, 4)
    return withdrawnOn === undefined && year > last ? year : last
  }, '')
  const left = daysBetween(today, `${lastYear}-12-31`)
  machine.say(`Published to the end of ${lastYear}: ${count(left)} left; later years are projected.`)
}

function ageProblems({ checkedOn }: HolidayList, today: string): string[] {
  const age = daysBetween(checkedOn, today)
  if (age < 0) return [`The list says it was compared on ${checkedOn}, after ${today}: check the clock, or the list.`]
  if (age <= MOST_DAYS) return []
  return [
    `The bank holidays were last compared with GOV.UK's more than ${MOST_DAYS} days ago: run npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json first.`,
  ]
}

const daysBetween = (from: string, to: string): number => parseDay(to) - parseDay(from)

const count = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

const read = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: Error) => {
    throw new Refused(`${path} cannot be read (${error.message}): restore it from git.`)
  })

function parsed(text: string, path: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused(`${path} is not JSON (${(error as Error).message}): restore it from git.`)
  }
}

await runWhenStarted(import.meta.url, checkRelease)
