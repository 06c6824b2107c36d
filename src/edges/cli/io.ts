// What a command needs of the outside: streams, environment and clock, handed in so that tests can hand in their own.
import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { buildTimeline, type ErrorCode, TimescalesError } from 'send-dispute-timescales'

export interface Io {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean }
  readonly env: Record<string, string | undefined>
  readonly now: () => Date
}

/** Done; some input was wrong; wrong use. */
export const EXIT = { done: 0, wrongInput: 1, wrongUse: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Today in London, ISO date: the only place where the package asks what day it is. */
export function today(io: Io): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' }).formatToParts(io.now())
  const part = (type: string) => parts.find((each) => each.type === type)?.value.padStart(2, '0')
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Reads the day given to an option. A bad one is wrong use, and the message names the option as it was typed. */
export const dayOf =
  (option: string) =>
  (text: string): string => {
    try {
      return buildTimeline({ dates: {} }, { asAt: text }).asAt
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message.replace('options.asAt', option))
    }
  }

/** Ends a command whose options do not go together: exit 2. */
export const wrongUse = (command: Command, message: string): never => command.error(`error: ${message}`)

/** Writes, and waits until it has been taken. What a reader that stopped early does not take is no error here. */
export const write = (stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => stream.write(text, () => resolve()))

/** An answer as JSON, for a person to read on a terminal and for a program to read anywhere. */
export const toJson = (answer: unknown): string => `${JSON.stringify(answer, null, 2)}\n`

/** JSON of ASCII characters alone, which every encoding reads alike, and which is quicker to write. */
export const toAsciiJson = (answer: unknown): string =>
  JSON.stringify(answer).replace(NOT_ASCII, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const NOT_ASCII = /[\u0080-\uffff]/g

/** A file's text, or standard input for `-`. */
export async function readInput(file: string, io: Io): Promise<string> {
  if (file !== '-')
    return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw problem(
        `${file} cannot be read (${error.code ?? error.message}): give the path of a case file, or - for standard input.`,
        file,
      )
    })
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const BYTE_ORDER_MARK = 0xfeff

/** Text as JSON, or an error that says where it breaks off. */
export function parseJson(text: string, path = ''): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text)
  } catch (error) {
    throw problem(`This is not JSON: ${(error as Error).message.replace(/\.$/, '')}.`, path)
  }
}

export const problem = (message: string, path = '', code: ErrorCode = 'invalid-input'): TimescalesError =>
  new TimescalesError(code, message, { path })

/** An error as an answer carries it. */
export const errorAnswer = ({ code, path, message }: TimescalesError) => ({ code, path, message })
