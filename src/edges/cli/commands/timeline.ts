// timeline FILE|-: the main job, a whole case.
import { type Command, Option } from 'commander'
import {
  buildTimeline,
  type CaseFile,
  explainEntry,
  limitLabel,
  summarizeEntry,
  type Timeline,
  type TimelineEntry,
} from 'send-dispute-timescales'
import { toCalendar, toSvg, toTable } from 'send-dispute-timescales/render'
import { dayOf, parseJson, readInput, today, toJson, write, wrongUse } from '../io'
import type { AddCommand } from '../run'

interface Options {
  asAt?: string
  reference?: string
  format: 'table' | 'json' | 'ics' | 'svg'
  json?: true
  explain?: true
  why?: true
}

export const addTimeline: AddCommand = (program, io) => {
  program
    .command('timeline')
    .description('work out every time limit of a case file, how each stands and what comes next')
    .argument('<file>', 'a case file as JSON, or - for standard input')
    .option('--as-at <date>', 'the day to look at the case from (today in London)', dayOf('--as-at'))
    .option('--reference <text>', 'what to call the case, in place of the reference in the file')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'ics', 'svg']).default('table'),
    )
    .option('--json', 'the same as --format json')
    .option('--explain', 'say of each entry what to do, in a sentence or two')
    .option('--why', 'say it with all the reasons: how it was counted, what moved it, how sure it is')
    .action(async (file: string, options: Options, command: Command) => {
      mustGoTogether(options, command)
      const caseFile = parseJson(await readInput(file, io)) as CaseFile
      const built = buildTimeline(caseFile, { asAt: options.asAt ?? today(io) })
      const timeline = { ...built, reference: options.reference ?? built.reference }
      const format = options.json ? 'json' : options.format
      const explain = options.explain || options.why
      if (format === 'json')
        return write(io.stdout, toJson(explain ? { ...timeline, explanations: explanations(timeline) } : timeline))
      if (format === 'ics') return write(io.stdout, toCalendar(timeline))
      if (format === 'svg') return write(io.stdout, toSvg(timeline))
      const color = io.stdout.isTTY === true && !io.env.NO_COLOR
      await write(io.stdout, `${toTable(timeline, { columns: Math.max(60, io.stdout.columns ?? 100), color })}\n`)
      if (explain) await write(io.stdout, `\n${explainedText(timeline, options.why === true)}`)
    })
}

/** A picture or a calendar is one thing: it holds its own words, and no record. */
function mustGoTogether({ format, json, explain, why }: Options, command: Command): void {
  if (format !== 'ics' && format !== 'svg') return
  const other = json ? '--json' : explain ? '--explain' : why ? '--why' : null
  if (other !== null) wrongUse(command, `--format ${format} does not go with ${other}.`)
}

/** The whole explanation of each entry, by its id. */
export const explanations = (timeline: Timeline): Record<string, readonly string[]> =>
  Object.fromEntries(timeline.entries.map((entry) => [entry.id, explainEntry(entry, timeline)]))

function explainedText(timeline: Timeline, whole: boolean): string {
  const sentences = (entry: TimelineEntry): readonly string[] =>
    whole ? explainEntry(entry, timeline) : [summarizeEntry(entry, timeline)]
  return timeline.entries
    .map((entry) => [`${limitLabel(entry.limit)} (${entry.id})`, ...sentences(entry).map((text) => `  ${text}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}
