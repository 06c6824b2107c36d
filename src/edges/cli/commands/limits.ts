// limits: the law table, for a reader, a spreadsheet or a program.
import { type Command, Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import {
  describeLimits,
  type Exception,
  type ExceptionId,
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
    exceptions: lifting(row.id, counts.limbs).join('; '),
    provision: citations(row),
    link: row.provisions[0]?.url ?? '',
    verified: row.verified,
    in_force_from: row.from,
    in_force_through: row.through ?? '',
    last_reviewed: row.lastReviewed,
  }
}

/** The exceptions that can lift a limit; where not every start or not everybody has them, from which and for whom. */
function lifting(id: LimitId, limbs: readonly Limb[]): string[] {
  return (Object.keys(exceptions) as ExceptionId[]).flatMap((exception) => {
    const whose = limbs.map((limb) => [limb.event, reachOf(exception, id, limb)] as const)
    return [...new Set(whose.map(([, reach]) => reach))].flatMap((reach) => {
      const events = whose.flatMap(([event, each]) => (each === reach ? [event] : []))
      const from = events.length === limbs.length ? '' : `from ${events.join(' or ')}`
      const where = [from, WHOSE[reach ?? 'everybody']].filter(Boolean).join(', ')
      return reach === null ? [] : [where === '' ? exception : `${exception} (${where})`]
    })
  })
}

const WHOSE = { everybody: '', free: 'not for a detained person', detained: 'for a detained person' } as const

/** Whom an exception can help with a limit that runs from this start; null for nobody. */
function reachOf(exception: ExceptionId, id: LimitId, limb: Limb): keyof typeof WHOSE | null {
  const { lifts, detained: isOpenToDetained, endsFrom, onlyFrom }: Exception = exceptions[exception]
  if (!lifts.includes(id) || (onlyFrom[id] ?? limb.event) !== limb.event) return null
  const isOfDetained = timeLimits[id].group === 'detained'
  // What holds in some months alone lifts every duty to comply in them; the others only from the starts that say so.
  const liftable = endsFrom === null ? limb.liftable : undefined
  const free = (isOpenToDetained || !isOfDetained) && (liftable?.free ?? true)
  const detained = isOpenToDetained && (liftable?.detained ?? true)
  if (free) return detained || limb.detainedLaw === undefined ? 'everybody' : 'free'
  return detained ? 'detained' : null
}

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
