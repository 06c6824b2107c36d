// The text of a table, decoded, and its cells as a spreadsheet means them.
import { parse } from 'csv-parse/sync'
import { TimescalesError } from 'send-dispute-timescales'

/** A spreadsheet of cases is far smaller. */
const MAX_LENGTH = 200_000_000
const MAX_RECORD = 1_000_000

/**
 * The text of a CSV file.
 *
 * @throws TimescalesError `invalid-input` where it is not UTF-8
 */
export function textOf(csv: string | Uint8Array): string {
  if (typeof csv !== 'string' && !(csv instanceof Uint8Array)) throw refused('The table must be text or its bytes.')
  if (csv.length > MAX_LENGTH)
    throw refused('The table is too long for a list of cases: check that it is the right file.')
  const text = typeof csv === 'string' ? csv : decoded(csv)
  if (text.includes('\0'))
    throw refused('The table holds NUL characters, so it is not a text file: save it as CSV UTF-8.')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

export const refused = (message: string, path = 'csv'): TimescalesError =>
  new TimescalesError('invalid-input', message, { path })

function decoded(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && c === 0) || (b === 0 && d === 0))
    throw refused('The table is UTF-16 text: save it as CSV UTF-8.')
  if (a === 0x50 && b === 0x4b) throw refused('This is a workbook and not a CSV file: save the sheet as CSV UTF-8.')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refused('The table is not UTF-8 text, so some letters would be lost: save it as CSV UTF-8.')
  }
}

/**
 * The rows of a CSV text; row 1 is the first, as a spreadsheet counts.
 *
 * @throws TimescalesError `invalid-input` where a quotation mark is never closed, or a row never ends
 */
export function rowsOf(text: string, delimiter: string, atMost?: number): string[][] {
  const rows: string[][] = []
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_RECORD,
      ...(atMost !== undefined && { to: atMost }),
      on_record: (cells: string[]): null => {
        rows.push(cells.map(cellText))
        return null
      },
    })
  } catch {
    // The parser's own sentence may repeat what stands in the file.
    throw refused(
      `The table cannot be read after row ${rows.length}: a quotation mark is out of place, or a row has no end.`,
    )
  }
  return rows
}

/** A cell's text: `="0123"`, Excel's way to keep a number as text, is 0123; hard spaces are spaces. */
const cellText = (cell: string): string =>
  cell
    .replace(/^="(.*)"$/s, '$1')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
