// Lines of a stream, none longer than a limit: memory does not grow with the input.
import { isUtf8 } from 'node:buffer'

/** A longer line is answered as an error, unread. */
export const MAX_LINE = 1_000_000

/** A line's text, or what makes it unreadable. */
export type Line = string | { readonly fault: string }

const TOO_LONG = { fault: `The line is longer than ${MAX_LINE} bytes: a case file is one short JSON object.` }
const NOT_UTF8 = { fault: 'The line is not UTF-8: write the file as UTF-8 text, so that no letter of it is lost.' }

const [LF, CR] = [10, 13]

/** Yields the lines that each piece of the stream ends, without their endings. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<readonly Line[]> {
  const begun = new Begun()
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    const lines: Line[] = []
    let from = 0
    for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
      lines.push(begun.endWith(bytes.subarray(from, to)))
      from = to + 1
    }
    begun.add(bytes.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (begun.length > 0) yield [begun.endWith(Buffer.alloc(0))]
}

/** A line of which only the beginning has come. */
class Begun {
  length = 0
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
    this.length = 0
    this.#pieces = []
    if (isTooLong) return TOO_LONG
    if (!isUtf8(bytes)) return NOT_UTF8
    return bytes.toString('utf8', 0, bytes.at(-1) === CR ? bytes.length - 1 : bytes.length)
  }
}
