// Reading: bytes that are UTF-8 text and nothing else, and text that is a case file.
import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import type { CaseFile, Problem } from 'send-dispute-timescales'
import { parseCaseFile } from 'send-dispute-timescales/schema'
import { type Io, problem } from './io'

/** A file's text, or standard input's for `-`. */
export async function readInput(file: string, io: Io): Promise<string> {
  const bytes = await (file === '-' ? readAll(io.stdin) : readFile(file).catch(cannotRead(file)))
  const fault = encodingFault(bytes, file === '-' ? STDIN : file)
  if (fault !== null) throw problem(fault, file)
  return bytes.toString('utf8')
}

/** The pieces of standard input as they come. */
export async function* piecesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield Buffer.from(chunk)
  } catch (error) {
    cannotRead('-')(error as NodeJS.ErrnoException)
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of piecesOf(stream)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const STDIN = 'Standard input'

const cannotRead =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw unreadable(file, error, 'the path of a file, or - for standard input')
  }

/** What to say of a file that the system does not give, and what to give instead. */
export const unreadable = (file: string, { code, message }: NodeJS.ErrnoException, give: string) =>
  problem(`${file === '-' ? STDIN : file} cannot be read (${code ?? message}): give ${give}.`, file)

/** What keeps these bytes from being read as UTF-8 text: decoded all the same, two names could become one. */
export function encodingFault(bytes: Buffer, name: string): string | null {
  if (isUtf16(bytes))
    return `${name} is UTF-16 text: save it as UTF-8 (in Windows PowerShell, write it with Out-File -Encoding utf8).`
  if (!isUtf8(bytes)) return `${name} is not UTF-8: save it as UTF-8 text, so that no letter of it is lost.`
  return null
}

/** By its byte order mark, or because each letter of JSON's own comes with an empty byte. */
export const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0

/** What is wrong with an input, all of it at once. */
export class WrongInput extends Error {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems[0].message)
  }
}

/**
 * A text as a case file, read by `./schema`, which also sees a name that stands twice.
 *
 * @throws WrongInput with everything that does not fit
 */
export function readCaseFile(text: string): CaseFile {
  const read = parseCaseFile(text)
  if (!read.ok) throw new WrongInput(read.problems)
  return read.value
}
