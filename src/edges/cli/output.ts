// Writing: every byte of an answer, or an error that says so. A reader that goes away has what it wanted.
import { createWriteStream, fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { isatty } from 'node:tty'

/** The reader stopped before the end of the answer, as head does. */
export class ReaderGone extends Error {}

/** A part of the answer is not where it should be. */
export class NotWritten extends Error {}

/**
 * Writes, and waits until every byte has been taken.
 *
 * @throws ReaderGone when nobody reads any more
 * @throws NotWritten with a sentence that says what is in the way
 */
export const write = (stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error?: Error | null) => (error ? reject(writeError(error)) : resolve()))
  })

/** Where a command's answer goes, and how it is finished. */
export interface Output {
  readonly stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly close: () => Promise<void>
}

/**
 * Standard output, written to the last byte. Node's own stream takes a short write to a file, which a full disk gives,
 * for a whole one, and drops the rest; and some disks report only on closing that there was no room.
 */
export function openOutput(descriptor: number, standard: NodeJS.WriteStream): Output {
  // Writing beyond a limit on the size of files would end the process before it could say so (setrlimit(2)).
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => {})
  const stream = isFile(descriptor) ? createWriteStream('', { fd: descriptor }) : standard
  // Each write is answered by its own callback; without a listener the stream's error would end the process.
  stream.on('error', () => {})
  return {
    stream,
    close: async () => {
      if (stream === standard || (stream as Writable).errored) return
      await finished((stream as Writable).end()).catch((error: Error) => {
        throw writeError(error)
      })
    },
  }
}

function isFile(descriptor: number): boolean {
  if (isatty(descriptor)) return false
  try {
    const stat = fstatSync(descriptor)
    return !stat.isFIFO() && !stat.isSocket()
  } catch {
    // Windows does not say what some pipes are.
    return false
  }
}

const GONE = new Set(['EPIPE', 'ECONNRESET'])

const IN_THE_WAY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room',
  EDQUOT: 'your share of the disk is used up. Make room',
  EFBIG: 'the file may not grow any larger. Allow larger files, or ask for less at once',
  EIO: 'the device reported an error. Choose another place to write to',
}

function writeError(error: NodeJS.ErrnoException): Error {
  const { code = '' } = error
  if (GONE.has(code)) return new ReaderGone()
  const reason = IN_THE_WAY[code] ?? `${error.message}. Choose another place to write to`
  return new NotWritten(`The answer could not be written whole: ${reason}, then run the command again.`)
}
