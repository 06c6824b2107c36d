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
import { WrongInput } from './input'
import { EXIT, type Exit, type Io } from './io'
import { refuseRepeated } from './options'
import { NotWritten, ReaderGone, write } from './output'

/** Runs one command and returns its exit code: 0 done, 1 some input was wrong, 2 wrong use, 3 not written whole. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  let exit = EXIT.done as Exit
  let help = ''
  const program = programOf(io, (text) => {
    help += text
  })
  for (const add of [addTimeline, addBatch, addCaseload, addClassify, addDeadline, addLimits, addCalendar])
    add(program, io, (code) => {
      exit = code
    })
  for (const command of program.commands) {
    refuseRepeated(command)
    command.exitOverride().addHelpText('after', `\nExample:\n  ${EXAMPLES[command.name()] ?? ''}\n${EXIT_CODES}`)
  }
  const attempt = (work: () => Promise<unknown>): Promise<unknown> =>
    work().catch((error) => {
      exit = exitOf(error, io)
    })
  await attempt(() => program.parseAsync([...args], { from: 'user' }))
  if (exit !== EXIT.notWritten)
    await attempt(async () => {
      if (help !== '') await write(io.stdout, help)
      await io.close?.()
    })
  return exit
}

function programOf(io: Io, writeOut: (text: string) => void): Command {
  const { package: version, law, bankHolidays } = computedWith
  return new Command('send-timescales')
    .description('Deadlines in special educational needs disputes in England. Not legal advice.')
    .version(`send-dispute-timescales ${version} (law reviewed ${law}, bank holidays checked ${bankHolidays})`)
    .exitOverride()
    .configureOutput({ writeOut, writeErr: (text) => io.stderr.write(text) })
    .showHelpAfterError('Run send-timescales --help to see how it is used.')
    .helpCommand('help [command]', 'show how the command, or one of them, is used')
    .addHelpText('after', EXIT_CODES)
}

/** The exit code of what ended a command; what a person has to know of it goes to standard error. */
function exitOf(error: unknown, io: Io): Exit {
  if (error instanceof ReaderGone) return EXIT.done
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
  if (error instanceof TimescalesError || error instanceof WrongInput) {
    for (const { code, path, message } of error instanceof WrongInput ? error.problems : [error])
      io.stderr.write(`${message} (${path ? `${code} at ${path}` : code})\n`)
    return EXIT.wrongInput
  }
  const said = error instanceof NotWritten ? error.message : `${OUR_FAULT}: ${(error as Error)?.stack ?? error}`
  io.stderr.write(`${said}\n`)
  return EXIT.notWritten
}

const OUR_FAULT = 'The answer could not be worked out, through a mistake in send-timescales itself. Please report it'

const EXIT_CODES = `
Exit codes: 0 done; 1 some input was wrong, and each error is reported; 2 the command was used wrongly; 3 the answer
could not be written whole, or not be worked out through a mistake of ours.`

const EXAMPLES: Readonly<Record<string, string>> = {
  timeline: 'send-timescales timeline case.json --as-at 2026-03-02 --explain',
  batch: 'send-timescales batch --as-at 2026-03-02 < cases.jsonl > answers.jsonl',
  caseload: 'send-timescales caseload sen2_2026.xml --as-at 2026-03-02 --format html > caseload.html',
  classify: 'send-timescales classify --kind plan-content --sections B,F,I',
  deadline: 'send-timescales deadline appeal.lodge noticeSentOn=2026-03-02',
  limits: 'send-timescales limits --format csv > limits.csv',
  calendar: 'send-timescales calendar --from 2026-01-01 --to 2026-12-31 > calendar.csv',
}
