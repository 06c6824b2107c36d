// ASCII text gathered as bytes, for a stream.

/** Room for some answers; it grows for a longer one. */
const ROOM = 49_152
const DATE = 10

/** A text that was written once as bytes, and where in it a date stands. */
export interface Form {
  readonly bytes: Uint8Array
  /** The place of each date, in order. */
  readonly dates: readonly number[]
}

export class Pen {
  #bytes = Buffer.allocUnsafe(ROOM)
  /** How many bytes have been written. */
  length = 0

  /** Text of ASCII characters alone. */
  text(ascii: string): void {
    this.#makeRoom(ascii.length)
    this.length += this.#bytes.write(ascii, this.length, 'latin1')
  }

  /** A text with these ISO dates in the places of its own. */
  form({ bytes, dates: places }: Form, dates: readonly string[]): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.length)
    for (let i = 0; i < places.length; i++) this.#date(this.length + (places[i] as number), dates[i] as string)
    this.length += bytes.length
  }

  #date(at: number, date: string): void {
    for (let i = 0; i < DATE; i++) this.#bytes[at + i] = date.charCodeAt(i)
  }

  /** Once more what stands between two places. */
  again(from: number, to: number): void {
    this.#makeRoom(to - from)
    this.#bytes.copyWithin(this.length, from, to)
    this.length += to - from
  }

  /** What has been written, which the next stroke overwrites. */
  take(): Buffer {
    const written = this.#bytes.subarray(0, this.length)
    this.length = 0
    return written
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return
    const wider = Buffer.allocUnsafe(2 * (this.length + more))
    this.#bytes.copy(wider, 0, 0, this.length)
    this.#bytes = wider
  }
}
