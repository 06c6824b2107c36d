// limits: the law table, for a reader, a spreadsheet or a program.
import { type Command, Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import {
  describeLimits,
  exceptions,
  type LawTableRow,
  type Limb,
  type LimitId,
  type LimitVersion,
  timeLimits,
  versionOn,
} from 'send-dispute-timescales'
import { type AddCommand, toJson } from '../io'
import { formatOf } from '../options'
import { write } from '../output'

export const addLimits: AddCommand = (program, io) => {
  program
    .command('limits')
    .description('list every time limit of the law: who, what, from when, how long, by which provision')
    .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'json', 'csv']).default('table'))
    .option('--json', 'the same as --format json')
    .action(async (_options, command: Command) => {
      const format = formatOf<'table' | 'csv'>(command)
      if (format === 'json') return write(io.stdout, toJson(timeLimits))
      const rows = describeLimits()
      if (format === 'csv') return write(io.stdout, stringify(rows.map(toCsvRow), { header: true }))
      const several = new Set(rows.filter(({ id }, i) => rows[i - 1]?.id === id).map(({ id }) => id))
      await write(io.stdout, `${rows.map((row) => toParagraph(row, several.has(row.id))).join('\n')}\n`)
    })
}

const citations = (row: LawTableRow): string => row.provisions.map(({ citation }) => citation).join('; ')

/** Events, numbers and units stand in one order: the first of each belong together. */
function toCsvRow(row: LawTableRow) {
  const { counts } = versionOn(timeLimits[row.id], row.from) as LimitVersion
  const eachLimb = (value: (limb: Limb) => string | number): string => counts.limbs.map(value).join('; ')
  return {
    id: row.id,
    who: row.who,
    what: row.what,
    force: counts.force,
    counted: row.counted,
    choose: counts.choose,
    starts: eachLimb(({ event }) => event),
    period_n: eachLimb(({ period }) => (period.before === undefined ? period.n : '')),
    period_unit: eachLimb(({ period }) => (period.before === undefined ? period.unit : `before ${period.before}`)),
    end: row.end,
    met_by: row.metBy.join('; '),
    exceptions: lifting(row.id).join('; '),
    provision: citations(row),
    link: row.provisions[0]?.url ?? '',
    verified: row.verified,
    in_force_from: row.from,
    in_force_through: row.through ?? '',
    last_reviewed: row.lastReviewed,
  }
}

const lifting = (id: LimitId): string[] =>
  Object.entries(exceptions)
    .filter(([, { lifts }]) => (lifts as readonly LimitId[]).includes(id))
    .map(([exception]) => exception)

/** A limit that changed has a paragraph for each version, and in it the days on which an event starts that one. */
const toParagraph = (row: LawTableRow, isOneOfSeveral: boolean): string =>
  [
    isOneOfSeveral ? `${row.id}, ${daysOf(row)}` : row.id,
    `  ${row.who}: ${row.what}`,
    `  ${row.counted}; ${row.end}`,
    `  takes ${row.dates.join(', ')}`,
    `  ${citations(row)} (${row.verified})`,
  ].join('\n')

const daysOf = ({ from, through }: LawTableRow): string =>
  through === null ? `from ${from}` : from === through ? `on ${from}` : `from ${from} to ${through}`
