// The files that a caseload is made from: found, known by what they hold, and opened as streams.
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unreadable } from '../input'
import { type Io, problem } from '../io'
import { ENOUGH, type Kind, kindOf } from './kinds'

export interface CaseloadFile {
  /** As it was given, or below the folder that was. */
  readonly name: string
  readonly kind: Kind
  /** From its beginning; a file can be read once. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * Opens the files, and those in folders.
 *
 * @param names paths of files and folders, or `-` for standard input
 * @throws TimescalesError `invalid-input` for one that cannot be read
 */
export async function openFiles(names: readonly string[], io: Io): Promise<CaseloadFile[]> {
  const files: CaseloadFile[] = []
  for (const name of names)
    for (const path of name === '-' ? [name] : await pathsIn(name))
      files.push(await opened(path, path === '-' ? io.stdin : createReadStream(path)))
  return files
}

/** The files that a folder may hold for a caseload. */
const USED = /\.(csv|tsv|xml|jsonl)$/i

async function pathsIn(name: string): Promise<string[]> {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(name, error, GIVE)
  })
  if (!found.isDirectory()) return [name]
  const paths = (await readdir(name)).filter((file) => USED.test(file) && !file.startsWith('.')).sort()
  if (paths.length === 0) throw problem(`The folder ${name} holds no .csv, .tsv, .xml or .jsonl file.`, name)
  return paths.map((file) => join(name, file))
}

async function opened(name: string, stream: AsyncIterable<Uint8Array | string>): Promise<CaseloadFile> {
  const parts = bytesOf(name, stream)[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    first.push(next.value)
    length += next.value.length
    if (length >= ENOUGH) break
  }
  return {
    name: name === '-' ? 'standard input' : name,
    kind: kindOf(Buffer.concat(first)),
    bytes: (async function* () {
      yield* first
      yield* { [Symbol.asyncIterator]: () => parts }
    })(),
  }
}

async function* bytesOf(name: string, stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of stream) yield typeof part === 'string' ? Buffer.from(part) : part
  } catch (error) {
    throw unreadable(name, error as NodeJS.ErrnoException, GIVE)
  }
}

const GIVE = 'the path of a file or a folder'
