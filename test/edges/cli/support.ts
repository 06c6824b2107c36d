// Runs the command in this process, with streams and a clock of its own.
import { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { run } from '../../../src/edges/cli/run'

export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

export interface Setting {
  readonly stdin?: string | Iterable<string | Buffer> | AsyncIterable<string | Buffer>
  readonly now?: string
  readonly terminal?: boolean
  /** How wide the terminal is. */
  readonly columns?: number
  readonly env?: Record<string, string>
  /** Called after each piece of standard output, with the number of pieces so far. */
  readonly onWrite?: (pieces: number) => void
}

export async function send(
  args: readonly string[],
  { stdin = '', now = '2026-01-10T12:00:00Z', terminal = false, columns = 100, env = {}, onWrite }: Setting = {},
): Promise<Ran> {
  const streams = { out: '', err: '' }
  let pieces = 0
  const sink = (name: 'out' | 'err') =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          streams[name] += chunk
          if (name === 'out') onWrite?.(++pieces)
          setImmediate(done)
        },
      }),
      { isTTY: terminal, columns },
    )
  const [stdout, stderr] = [sink('out'), sink('err')]
  const exit = await run(args, {
    stdin: Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
    stdout,
    stderr,
    env,
    now: () => new Date(now),
  })
  // As a process does before it ends: everything written reaches the reader.
  await Promise.all([stdout, stderr].map((stream) => finished(stream.end())))
  return { exit, ...streams }
}
