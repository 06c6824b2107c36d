// What a command needs of the outside: streams, environment and clock, handed in so that tests can hand in their own.
import { type Command, InvalidArgumentError } from 'commander'
import { type ErrorCode, isoDate, type Problem, TimescalesError } from 'send-dispute-timescales'

export interface Io {
  readonly stdin: NodeJS.ReadableStream & { isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean }
  readonly env: Record<string, string | undefined>
  readonly now: () => Date
  /** Called once the answer has been written: what the system reports only when a file is closed is reported here. */
  readonly close?: () => Promise<void>
}

/** Done; some input was wrong; wrong use; the answer could not be written whole, or our own mistake stopped it. */
export const EXIT = { done: 0, wrongInput: 1, wrongUse: 2, notWritten: 3 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Adds one command to the program. */
export type AddCommand = (program: Command, io: Io, finish: (exit: Exit) => void) => void

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
      return isoDate(text)
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message.replace('date', option))
    }
  }

/** Ends a command whose options do not go together: exit 2. */
export const wrongUse = (command: Command, message: string): never => command.error(`error: ${message}`)

/** An answer as JSON, for a person to read on a terminal and for a program to read anywhere. */
export const toJson = (answer: unknown): string => `${JSON.stringify(answer, null, 2)}\n`

/** JSON of ASCII characters alone, which every encoding reads alike, and which is quicker to write. */
export const toAsciiJson = (answer: unknown): string =>
  JSON.stringify(answer).replace(NOT_ASCII, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const NOT_ASCII = /[\u0080-\uffff]/g

export const problem = (message: string, path = '', code: ErrorCode = 'invalid-input'): TimescalesError =>
  new TimescalesError(code, message, { path })

/** An error as an answer carries it. */
export const errorAnswer = ({ code, path, message }: Problem) => ({ code, path, message })
