// deadline LIMIT event=DATE …: one time limit, explained.
import type { Command } from 'commander'
import {
  calculateDeadline,
  type DatesFor,
  type DeadlineOptions,
  type ExceptionId,
  explainDeadline,
  type LimitId,
} from 'send-dispute-timescales'
import { type AddCommand, dayOf, problem, toJson, wrongUse } from '../io'
import { listOption } from '../options'
import { write } from '../output'

interface Options {
  directedDueOn?: string
  agreedDueOn?: string
  relievedBy?: string[]
  json?: true
}

export const addDeadline: AddCommand = (program, io) => {
  program
    .command('deadline')
    .description('work out one time limit and say why')
    .argument('<limit>', 'the id of a time limit: see send-timescales limits')
    .argument('[dates...]', 'the dates that start it, such as noticeSentOn=2025-06-05')
    .option('--directed-due-on <date>', 'the date that the Tribunal directed', dayOf('--directed-due-on'))
    .option(
      '--agreed-due-on <date>',
      'the date that the parties to a mediation agreed in writing',
      dayOf('--agreed-due-on'),
    )
    .addOption(listOption('--relieved-by', 'exceptions', 'what lifts the limit, such as school-closed'))
    .option('--json', 'print the record')
    .action(
      async (limit: LimitId, words: string[], { json, relievedBy = [], ...options }: Options, command: Command) => {
        // A list takes every word up to the next option, and so the dates that stand behind it.
        const dates = [...words, ...relievedBy.filter(isDate)]
        if (dates.length === 0) wrongUse(command, 'give the dates that start it, such as noticeSentOn=2025-06-05.')
        const exceptions = relievedBy.filter((word) => !isDate(word)) as ExceptionId[]
        const deadline = calculateDeadline(limit, readDates(dates) as DatesFor<LimitId>, {
          ...(options as DeadlineOptions),
          ...(exceptions.length > 0 && { relievedBy: exceptions }),
        })
        await write(io.stdout, json ? toJson(deadline) : `${explainDeadline(deadline).join('\n')}\n`)
      },
    )
}

const isDate = (word: string): boolean => word.includes('=')

function readDates(args: readonly string[]): Record<string, string> {
  const dates: [string, string][] = args.map((arg) => {
    const at = arg.indexOf('=')
    if (at < 1) throw problem(`"${arg}" must be an event and its date, such as noticeSentOn=2025-06-05.`, 'dates')
    return [arg.slice(0, at), arg.slice(at + 1)]
  })
  const names = dates.map(([name]) => name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw problem(`${twice} is given twice: give each date once.`, `dates.${twice}`)
  return Object.fromEntries(dates)
}
