// The text of a file, piece by piece, whatever holds it: text, bytes, or a stream of either.
import { TimescalesError } from 'send-dispute-timescales'

/**
 * What a reader takes: the text itself, its bytes, or a stream of either. Web streams, Node streams and async iterables
 * are all read alike; bytes must be UTF-8.
 */
export type Sen2Source =
  | string
  | Uint8Array
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | WebStream

/** A web stream, also in engines that cannot loop over one. */
export interface WebStream {
  /** Takes the stream, so that nobody else reads it. */
  getReader(): { read(): Promise<{ done: boolean; value?: unknown }>; releaseLock(): void }
}

/** Pieces are cut to this many characters, so that what a reader holds at a time stays small. */
export const PIECE = 65_536

/** More than any council's return: a county of 20,000 people makes about 40 million characters. */
export const MAX_LENGTH = 500_000_000

/** What is read: its name, with which a sentence begins, and its place in what the caller gave. */
export interface Named {
  readonly name: string
  readonly path: string
}

/**
 * Yields the text in pieces.
 *
 * @throws TimescalesError `invalid-input` where it is not UTF-8 text, or is absurdly long
 */
export async function* piecesOf(source: Sen2Source, named: Named): AsyncGenerator<string> {
  const decode = decoderOf(named)
  let length = 0
  for await (const part of partsOf(source, named)) {
    const text = decode(part)
    length += text.length
    if (length > MAX_LENGTH)
      throw refused(`${named.name} is longer than any return: check that it is the right file.`, named.path)
    for (let from = 0; from < text.length; from += PIECE) yield text.slice(from, from + PIECE)
  }
  decode(null)
}

export const refused = (message: string, path = ''): TimescalesError =>
  new TimescalesError('invalid-input', message, { path })

async function* partsOf(source: Sen2Source, named: Named): AsyncGenerator<string | Uint8Array> {
  if (typeof source === 'string' || source instanceof Uint8Array) yield source
  else if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source || Symbol.iterator in source) yield* source
    else if ('getReader' in source) yield* readingOf(source)
    else throw notReadable(named)
  } else throw notReadable(named)
}

async function* readingOf(stream: WebStream): AsyncGenerator<string | Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value as Uint8Array
  } finally {
    reader.releaseLock()
  }
}

const notReadable = ({ name, path }: Named): TimescalesError =>
  refused(`${name} must be text, bytes or a stream of either.`, path)

/** Decodes one part after another, without a byte order mark; `null` ends it. */
function decoderOf(named: Named): (part: string | Uint8Array | null) => string {
  const { name, path } = named
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  return (part) => {
    if (part !== null && typeof part !== 'string' && !(part instanceof Uint8Array)) throw notReadable(named)
    if (isFirst && part !== null && part.length > 0) {
      isFirst = false
      if (typeof part === 'string') return checked(part.charCodeAt(0) === 0xfeff ? part.slice(1) : part, named)
      if (looksLikeUtf16(part)) throw refused(`${name} is UTF-16 text: save it as UTF-8 and try again.`, path)
    }
    if (typeof part === 'string') return checked(part, named)
    try {
      return checked(part === null ? utf8.decode() : utf8.decode(part, { stream: true }), named)
    } catch (error) {
      if (error instanceof TimescalesError) throw error
      throw refused(`${name} is not UTF-8 text: save it as CSV UTF-8, or as XML in UTF-8, and try again.`, path)
    }
  }
}

/** A byte order mark of UTF-16, or every second byte zero, as in plain English text. */
const looksLikeUtf16 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) ||
  (a === 0xfe && b === 0xff) ||
  (a === 0 && b !== 0 && c === 0) ||
  (a !== 0 && b === 0 && d === 0)

function checked(text: string, { name, path }: Named): string {
  if (text.includes('\0'))
    throw refused(`${name} holds NUL characters, so it is not a text file: export it again.`, path)
  return text
}
