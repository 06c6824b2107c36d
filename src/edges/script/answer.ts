// A case in, JSON out: what an engine inside a database can pass through a function of its own.
import { buildTimeline, type CaseFile, TimescalesError } from 'send-dispute-timescales'

/**
 * The timeline of a case as JSON text, or `{ error }` with its code, path and sentence. It never throws: in a query over
 * many cases one bad case is one bad answer. A mistake of the library itself has the code `internal-error`.
 *
 * @param caseFileJson a case file as JSON text
 * @param asAt the day to look at the case from, ISO date as text; a day in England
 * @returns JSON text: a timeline, or `{ "error": { "code", "path", "message" } }`
 * @example answer('{ "dates": { "requestReceivedOn": "2026-03-02" } }', '2026-03-20').slice(0, 32) // '{"reference":null,"asAt":"2026-0'
 * @example JSON.parse(answer('{}', '2026-03-20')).error.code // 'invalid-input'
 */
export function answer(caseFileJson: string, asAt: string): string {
  try {
    return JSON.stringify(buildTimeline(parse(caseFileJson), { asAt }))
  } catch (error) {
    const { code, path, message } = error instanceof TimescalesError ? error : ourMistake(error)
    return JSON.stringify({ error: { code, path, message } })
  }
}

const ourMistake = (error: unknown) => ({
  code: 'internal-error',
  path: '',
  message: `The answer could not be worked out, through a mistake in send-dispute-timescales itself. Please report it: ${error}`,
})

function parse(text: unknown): CaseFile {
  if (typeof text !== 'string')
    throw new TimescalesError('invalid-input', 'The case file must be JSON text, such as TO_JSON_STRING gives.', {
      path: '',
      expected: 'JSON text',
      received: text,
    })
  const read = jsonIn(text)
  const name = nameThatStandsTwice(text)
  if (name === undefined) return read
  // JSON.parse keeps the last of them and says nothing, and either could be the one that is meant.
  throw new TimescalesError('invalid-input', `${name.slice(0, 40)} stands twice in one object: keep one.`, {
    path: '',
    expected: 'each name once',
    received: name,
  })
}

function jsonIn(text: string): CaseFile {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as CaseFile
  } catch {
    // Each engine has words of its own for what is wrong; the answer is the same in all of them.
    throw new TimescalesError('invalid-input', 'This is not JSON: give the case file as one JSON object.', {
      path: '',
      expected: 'JSON text',
      received: text.slice(0, 40),
    })
  }
}

/** The strings of a JSON text, those that are names with their colon, and the brackets of its objects. */
const WORDS = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g

/** A name that an object of this text, which is JSON, has twice. A list needs no look: its objects have brackets of their own. */
function nameThatStandsTwice(text: string): string | undefined {
  const open: Set<string>[] = []
  for (const [word, written, colon] of text.matchAll(WORDS)) {
    if (word === '{') open.push(new Set())
    else if (word === '}') open.pop()
    else if (written !== undefined && colon !== undefined) {
      // Escapes are other letters for the same name.
      const name: string = JSON.parse(written)
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return undefined
}
