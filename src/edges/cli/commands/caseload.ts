// caseload FILE...: many cases, from a return, a tracker or case files, as lists, figures or a page.
import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { TimescalesError } from 'send-dispute-timescales'
import {
  type Caseload,
  caseloadCsv,
  caseloadJson,
  caseloadPage,
  caseloadTable,
  openCaseload,
  type TableMap,
} from 'send-dispute-timescales/caseload'
import { type Sen2Return, twentyWeeks } from 'send-dispute-timescales/sen2'
import { openFiles } from '../caseload/files'
import { summary, warnings } from '../caseload/messages'
import { progressOn } from '../caseload/progress'
import {
  AMONG_FILES,
  addCaseFiles,
  addReturn,
  addTable,
  proposalFor,
  readReturn,
  type TableNotes,
} from '../caseload/read'
import { encodingFault, readInput, unreadable } from '../input'
import { type AddCommand, dayOf, EXIT, type Io, problem, today, toJson, wrongUse } from '../io'
import { write } from '../output'
import { hasColor, widthOf } from '../terminal'

interface Options {
  asAt?: string
  map?: string
  within: number
  secret?: string
  format: 'table' | 'csv' | 'html' | 'json'
}

export const addCaseload: AddCommand = (program, io, finish) => {
  program
    .command('caseload')
    .description('look at many cases: what is overdue, due and waiting, the 20-week measure, and a page to show')
    .argument(
      '<file...>',
      'a SEN2 return (XML, or the files of a Blade export or their folder), a CSV table, or case files as JSON lines; - for standard input',
    )
    .option('--as-at <date>', "the day to look from (the return's census day, else today in London)", dayOf('--as-at'))
    .option('--map <file>', 'which column of a CSV table holds what, as JSON')
    .option('--within <days>', 'how many days ahead to look', wholeNumber, 28)
    .option('--secret <file>', 'a file with a secret: each key becomes a keyed hash of the child')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'csv', 'html', 'json']).default('table'),
    )
    .action(async (names: string[], options: Options, command: Command) => {
      const files = await openFiles(names, io)
      const tables = files.filter(({ kind }) => kind.is === 'table')
      if (tables[0] !== undefined && options.map === undefined) wrongUse(command, await proposalFor(tables[0]))
      const map = options.map === undefined ? null : await readMap(options.map, io)
      const secret = options.secret === undefined ? undefined : await readSecret(options.secret)

      const faults: string[] = []
      /** Reads one file; one that cannot be read is said, and the others are still answered. */
      const attempt = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
        try {
          return await work()
        } catch (error) {
          if (!(error instanceof TimescalesError)) throw error
          const where = /^map\b/.test(error.path) ? `${name}, by ${options.map}: ` : `${name}: `
          faults.push(`${error.path === AMONG_FILES ? '' : where}${error.message}`)
          return null
        }
      }
      for (const { name, kind } of files) if (kind.is === 'empty') faults.push(`${name} is empty: export it again.`)
      const xml = files.find(({ kind }) => kind.is === 'xml')
      const progress = progressOn(io)
      const read = await attempt(xml?.name ?? 'The Blade files', () => readReturn(files.map(progress.ofFile), secret))
      const asAt = options.asAt ?? read?.header.referenceDate ?? today(io)
      const load = openCaseload({ asAt, within: options.within })
      const notes: TableNotes = { leftOut: [], duplicates: [] }
      const shown = progress.ofCases(load)
      if (read !== null) addReturn(read, shown, asAt, notes)
      for (const file of files) {
        if (file.kind.is === 'table' && map !== null)
          await attempt(file.name, () => addTable(file, map, shown, asAt, secret, notes))
        if (file.kind.is === 'case-files') await attempt(file.name, () => addCaseFiles(file, shown))
      }
      const done = load.finish()
      progress.end()
      for (const line of [...faults, ...warnings(done, read, notes)]) io.stderr.write(`${line}\n`)
      if (faults.length > 0 || done.refused.length > 0) finish(EXIT.wrongInput)
      if (faults.length > 0 && done.cases + done.refused.length === 0) return
      await write(io.stdout, answer(done, options.format, read, notes, io))
      io.stderr.write(`${summary(done)}\n`)
    })
}

function answer(load: Caseload, format: Options['format'], read: Sen2Return | null, notes: TableNotes, io: Io): string {
  const year = read?.header.year ?? null
  const measure = read === null || year === null ? null : twentyWeeks(read.records, year - 1)
  if (format === 'json') return toJson(caseloadJson(load, measure))
  if (format === 'csv') return caseloadCsv(load, notes)
  if (format === 'html')
    return caseloadPage(load, { twentyWeeks: measure, knownUntil: read?.header.referenceDate, ...notes })
  return `${caseloadTable(load, { columns: widthOf(io), color: hasColor(io), twentyWeeks: measure })}\n`
}

/** The map of a table, from JSON. What is in it is checked when the table is read. */
async function readMap(file: string, io: Io): Promise<TableMap> {
  const text = await readInput(file, io)
  try {
    return JSON.parse(text)
  } catch {
    // The engine's own sentence repeats what stands in the file, which may be a tracker given by mistake.
    throw problem(`${file} is not JSON: give the map as one JSON object.`, file)
  }
}

/** The secret, as text: read in another encoding, two secrets of random bytes could become one. */
async function readSecret(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error, 'the path of a file with a secret')
  })
  const fault = encodingFault(bytes, file)
  if (fault !== null) throw problem(fault, file)
  return bytes.toString('utf8')
}

function wholeNumber(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) > 3660)
    throw new InvalidArgumentError('It must be a whole number of days, from 0 to 3660.')
  return Number(text)
}
