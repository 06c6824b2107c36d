// timeline FILE|-: the main job, a whole case.
import { Option } from 'commander'
import { buildTimeline, type CaseFile, explainEntry, type Timeline } from 'send-dispute-timescales'
import { toCalendar, toSvg, toTable } from 'send-dispute-timescales/render'
import { parseJson, readInput, today, toJson, write } from '../io'
import type { AddCommand } from '../run'

export const addTimeline: AddCommand = (program, io) => {
  program
    .command('timeline')
    .description('work out every time limit of a case file, how each stands and what comes next')
    .argument('<file>', 'a case file as JSON, or - for standard input')
    .option('--as-at <date>', 'the day to look at the case from (today in London)')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'ics', 'svg']).default('table'),
    )
    .option('--json', 'the same as --format json')
    .option('--explain', 'say why, entry by entry')
    .action(async (file: string, options: { asAt?: string; format: string; json?: true; explain?: true }) => {
      const caseFile = parseJson(await readInput(file, io)) as CaseFile
      const timeline = buildTimeline(caseFile, { asAt: options.asAt ?? today(io) })
      const format = options.json ? 'json' : options.format
      if (format === 'json')
        return write(
          io.stdout,
          toJson(options.explain ? { ...timeline, explanations: explanations(timeline) } : timeline),
        )
      if (format === 'ics') return write(io.stdout, toCalendar(timeline))
      if (format === 'svg') return write(io.stdout, toSvg(timeline))
      const color = io.stdout.isTTY === true && !io.env.NO_COLOR
      await write(io.stdout, `${toTable(timeline, { columns: Math.max(60, io.stdout.columns ?? 100), color })}\n`)
      if (options.explain) await write(io.stdout, `\n${explainedText(timeline)}`)
    })
}

/** Sentences by entry id. */
export const explanations = (timeline: Timeline): Record<string, readonly string[]> =>
  Object.fromEntries(timeline.entries.map((entry) => [entry.id, explainEntry(entry)]))

const explainedText = (timeline: Timeline): string =>
  Object.entries(explanations(timeline))
    .map(([id, sentences]) => `${id}\n${sentences.map((sentence) => `  ${sentence}\n`).join('')}`)
    .join('\n')
