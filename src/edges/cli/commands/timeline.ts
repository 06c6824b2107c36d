// timeline FILE|-: the main job, a whole case.
import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  buildTimeline,
  explainEntry,
  limitLabel,
  type Side,
  summarizeEntry,
  type Timeline,
  type TimelineEntry,
} from 'send-dispute-timescales'
import { timelineFor, toCalendar, toSvg, toTable } from 'send-dispute-timescales/render'
import { readCaseFile, readInput } from '../input'
import { type AddCommand, dayOf, today, toJson, wrongUse } from '../io'
import { formatOf } from '../options'
import { write } from '../output'
import { hasColor, widthOf } from '../terminal'

interface Options {
  asAt?: string
  reference?: string
  for?: Exclude<Side, 'other'>
  explain?: true
  why?: true
}

export const addTimeline: AddCommand = (program, io) => {
  program
    .command('timeline')
    .description('work out every time limit of a case file, how each stands and what comes next')
    .argument('<file>', 'a case file as JSON, or - for standard input')
    .option('--as-at <date>', 'the day to look at the case from (today in London)', dayOf('--as-at'))
    .option('--reference <text>', 'what to call the case, in place of the reference in the file', referenceOf)
    .addOption(new Option('--for <side>', 'show one side’s time limits alone').choices(['family', 'authority']))
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'ics', 'svg']).default('table'),
    )
    .option('--json', 'the same as --format json')
    .option('--explain', 'say of each entry what to do, in a sentence or two; in JSON with all the reasons, as --why')
    .option('--why', 'say it with all the reasons: how it was counted, what moved it, how sure it is')
    .action(async (file: string, options: Options, command: Command) => {
      const format = formatOf<'table' | 'ics' | 'svg'>(command)
      mustGoTogether(format, options, command)
      const read = readCaseFile(await readInput(file, io))
      const caseFile = options.reference === undefined ? read : { ...read, reference: options.reference }
      const timeline = buildTimeline(caseFile, { asAt: options.asAt ?? today(io) })
      const shown = options.for === undefined ? timeline : timelineFor(timeline, options.for)
      const one = options.for === undefined ? {} : { for: options.for }
      const explain = options.explain || options.why
      if (format === 'json') {
        const explained = { ...shown, explanations: explanations(shown.entries, timeline) }
        return write(io.stdout, toJson(explain ? explained : shown))
      }
      if (format === 'ics') return write(io.stdout, toCalendar(timeline, one))
      if (format === 'svg') return write(io.stdout, toSvg(timeline, one))
      await write(io.stdout, `${toTable(timeline, { ...one, columns: widthOf(io), color: hasColor(io) })}\n`)
      const reader = options.for === 'authority' ? `${READER}\n\n` : ''
      if (explain) await write(io.stdout, `\n${reader}${explainedText(shown.entries, timeline, options.why === true)}`)
    })
}

/** The sentences of an explanation speak to the family, whoever reads them. */
const READER = '“You” is the parent or young person here.'

/** Stands where a letter could not be read: two names with one in the same place would be one name. */
const UNREADABLE = '\ufffd'

/** Reads what to call the case, as bytes that became text before we saw them. */
function referenceOf(text: string): string {
  if (!text.includes(UNREADABLE)) return text
  throw new InvalidArgumentError('It has a letter that could not be read: give it in the encoding of your terminal.')
}

/** A picture or a calendar is one thing: it holds its own words, and no record. */
function mustGoTogether(format: string, { explain, why }: Options, command: Command): void {
  if (format !== 'ics' && format !== 'svg') return
  const other = explain ? '--explain' : why ? '--why' : null
  if (other !== null) wrongUse(command, `--format ${format} does not go with ${other}.`)
}

/** The whole explanation of each entry, by its id, seen from the whole timeline. */
export const explanations = (entries: readonly TimelineEntry[], from: Timeline): Record<string, readonly string[]> =>
  Object.fromEntries(entries.map((entry) => [entry.id, explainEntry(entry, from)]))

function explainedText(entries: readonly TimelineEntry[], from: Timeline, whole: boolean): string {
  const sentences = (entry: TimelineEntry): readonly string[] =>
    whole ? explainEntry(entry, from) : [summarizeEntry(entry, from)]
  return entries
    .map((entry) => [`${limitLabel(entry.limit)} (${entry.id})`, ...sentences(entry).map((text) => `  ${text}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}
