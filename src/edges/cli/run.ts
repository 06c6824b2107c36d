// The command line: which command, and how it ends.
import { Command, CommanderError } from 'commander'
import { computedWith, TimescalesError } from 'send-dispute-timescales'
import { addBatch } from './commands/batch'
import { addCalendar } from './commands/calendar'
import { addCaseload } from './commands/caseload'
import { addClassify } from './commands/classify'
import { addDeadline } from './commands/deadline'
import { addLimits } from './commands/limits'
import { addTimeline } from './commands/timeline'
import { EXIT, type Exit, type Io } from './io'

/** Runs one command and returns its exit code: 0 done, 1 some input was wrong, 2 wrong use. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  let exit: Exit = EXIT.done
  const finish = (code: Exit): void => {
    exit = code
  }
  const { package: version, law, bankHolidays } = computedWith
  const program = new Command('send-timescales')
    .description('Deadlines in special educational needs disputes in England. Not legal advice.')
    .version(`send-dispute-timescales ${version} (law reviewed ${law}, bank holidays checked ${bankHolidays})`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .showHelpAfterError('Run send-timescales --help to see how it is used.')
    .helpCommand('help [command]', 'show how the command, or one of them, is used')
    .addHelpText('after', EXIT_CODES)
  for (const add of [addTimeline, addBatch, addCaseload, addClassify, addDeadline, addLimits, addCalendar])
    add(program, io, finish)
  for (const command of program.commands)
    command.exitOverride().addHelpText('after', `\nExample:\n  ${EXAMPLES[command.name()] ?? ''}\n${EXIT_CODES}`)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    if (!(error instanceof TimescalesError)) throw error
    io.stderr.write(`${error.message}${error.path ? ` (${error.code} at ${error.path})` : ` (${error.code})`}\n`)
    return EXIT.wrongInput
  }
}

const EXIT_CODES = `
Exit codes: 0 done; 1 some input was wrong, and each fault is told; 2 the command was used wrongly.`

const EXAMPLES: Readonly<Record<string, string>> = {
  timeline: 'send-timescales timeline case.json --as-at 2026-03-02 --explain',
  batch: 'send-timescales batch --as-at 2026-03-02 < cases.jsonl > answers.jsonl',
  caseload: 'send-timescales caseload sen2_2026.xml --as-at 2026-03-02 --format html > caseload.html',
  classify: 'send-timescales classify --kind plan-content --sections B,F,I',
  deadline: 'send-timescales deadline appeal.lodge noticeSentOn=2026-03-02',
  limits: 'send-timescales limits --format csv > limits.csv',
  calendar: 'send-timescales calendar --from 2026-01-01 --to 2026-12-31 > calendar.csv',
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, io: Io, finish: (exit: Exit) => void) => void
