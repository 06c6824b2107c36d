// Lines of a stream, none longer than a limit: memory does not grow with the input.
import { encodingFault, isUtf16, piecesOf } from './input'

/** A longer line is answered as an error, unread. */
export const MAX_LINE = 1_000_000

/** A line's text, or what makes it unreadable. */
export type Line = string | { readonly fault: string }

const TOO_LONG = { fault: `The line is longer than ${MAX_LINE} bytes: a case file is one short JSON object.` }

const [LF, CR] = [10, 13]

/**
 * Yields the lines that each piece of the stream ends, without their endings. A stream in UTF-16 has one line, which
 * says so: what follows could not be read either.
 */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<readonly Line[]> {
  const begun = new Begun()
  for await (const bytes of piecesOf(stream)) {
    const lines: Line[] = []
    let from = 0
    for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
      lines.push(begun.endWith(bytes.subarray(from, to)))
      if (begun.isUtf16) return yield lines
      from = to + 1
    }
    begun.add(bytes.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (begun.length > 0) yield [begun.endWith(Buffer.alloc(0))]
}

/** What a refused line calls its case, so that it is found; undefined where that cannot be read. */
export function referenceIn(line: Line): string | number | undefined {
  try {
    const { reference } = JSON.parse(typeof line === 'string' ? line : '{}')
    return typeof reference === 'string' || typeof reference === 'number' ? reference : undefined
  } catch {
    return undefined
  }
}

/** A line of which only the beginning has come. */
class Begun {
  length = 0
  /** Whether the stream's first line says that it is UTF-16. */
  isUtf16 = false
  #isFirst = true
  #pieces: Buffer[] = []

  add(piece: Buffer): void {
    this.length += piece.length
    if (this.length > MAX_LINE) this.#pieces = []
    else if (piece.length > 0) this.#pieces.push(piece)
  }

  /** The line that ends with this piece; the next one then begins. */
  endWith(piece: Buffer): Line {
    const bytes = this.#pieces.length === 0 ? piece : Buffer.concat([...this.#pieces, piece])
    const isTooLong = this.length + piece.length > MAX_LINE
    this.isUtf16 = this.#isFirst && isUtf16(bytes)
    this.#isFirst = false
    this.length = 0
    this.#pieces = []
    if (isTooLong) return TOO_LONG
    const fault = encodingFault(bytes, this.isUtf16 ? 'Standard input' : 'The line')
    if (fault !== null) return { fault }
    return bytes.toString('utf8', 0, bytes.at(-1) === CR ? bytes.length - 1 : bytes.length)
  }
}
