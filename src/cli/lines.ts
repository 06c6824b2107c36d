// Lines of a stream, one at a time, none longer than a limit: memory does not grow with the input.
import { StringDecoder } from 'node:string_decoder'

/** A longer line is answered as an error, unread. */
export const MAX_LINE = 1_000_000

/** Yields each line without its ending, and null for one that is too long. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let tooLong = false
  for await (const chunk of stream) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n')
    rest = lines.pop() as string
    for (const line of lines) {
      yield tooLong || line.length > MAX_LINE ? null : line.replace(/\r$/, '')
      tooLong = false
    }
    if (rest.length > MAX_LINE) {
      tooLong = true
      rest = ''
    }
  }
  rest += decoder.end()
  if (tooLong) yield null
  else if (rest !== '') yield rest.replace(/\r$/, '')
}
