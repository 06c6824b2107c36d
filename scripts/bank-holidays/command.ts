// What the two scripts share: how they end, how they speak, and what day it is in London.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { readIso } from '../../src/dates/iso'

/** 0 done, 1 what was read is not good enough, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

/** What a script gets from the machine, so that tests can give it something else. */
export interface Machine {
  /** One line of the answer. */
  readonly say: (line: string) => void
  /** One line of complaint. */
  readonly complain: (line: string) => void
  readonly today: string
}

/** The person who typed the command must type something else. */
export class WrongUse extends Error {}

/** The feed or the list is not as it must be. */
export class Refused extends Error {}

/** The day it is in London at this instant, ISO date. */
export const londonToday = (now = new Date()): string =>
  DateTime.fromJSDate(now, { zone: 'Europe/London' }).toFormat('yyyy-MM-dd')

/** An option that must be a calendar day. */
export function dayOption(name: string, value: string): string {
  if (Number.isNaN(readIso(value))) throw new WrongUse(`--${name} must be a date such as 2026-11-22, not "${value}".`)
  return value
}

/** Text from outside as one line that a terminal or a log shows as it is: no control characters, no hidden ones. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

/** Runs the script's work and turns what goes wrong into an exit code and a sentence. */
export async function attempt(machine: Machine, usage: string, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) {
      machine.complain(oneLine(error.message))
      return 1
    }
    if (error instanceof WrongUse || isParseArgsError(error)) {
      machine.complain(`${(error as Error).message}\n\n${usage}`)
      return 2
    }
    throw error
  }
}

const isParseArgsError = (error: unknown): boolean =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

/** Runs the script when its file is what was started, and not when a test imports it. */
export async function runWhenStarted(
  fileUrl: string,
  script: (args: readonly string[], machine: Machine) => Promise<ExitCode>,
): Promise<void> {
  const started = process.argv[1]
  if (started === undefined || realpathSync(started) !== fileURLToPath(fileUrl)) return
  process.exitCode = await script(process.argv.slice(2), {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    today: londonToday(),
  })
}
