// A case in, JSON out: what an engine inside a database can pass through a function of its own.
import { buildTimeline, type CaseFile, TimescalesError } from 'send-dispute-timescales'

/**
 * The timeline of a case as JSON text, or `{ error }` with its code, path and sentence. It never throws: in a query over
 * many cases one bad case is one bad answer.
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
    if (!(error instanceof TimescalesError)) throw error
    const { code, path, message } = error
    return JSON.stringify({ error: { code, path, message } })
  }
}

function parse(text: unknown): CaseFile {
  if (typeof text !== 'string')
    throw new TimescalesError('invalid-input', 'The case file must be JSON text, such as TO_JSON_STRING gives.', {
      path: '',
      expected: 'JSON text',
      received: text,
    })
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
