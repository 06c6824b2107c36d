// A CSV file with its column names in the first row: its rows by name, never by position.
import { parse } from 'csv-parse/sync'
import { TimescalesError } from 'send-dispute-timescales'
import { type Named, piecesOf, refused, type Sen2Source } from './source'

export interface CsvRow {
  /** Counted as a spreadsheet shows it: the names are row 1. */
  readonly number: number
  /** Each cell with the name of its column, in lower case. */
  readonly cells: Iterable<readonly [name: string, value: string]>
  /** An id as text; `12.0`, as some tools write it, is `12`. Empty where there is none. */
  readonly id: (column: string) => string
}

/** No cell of an export comes near this length. */
const MAX_RECORD = 1_000_000

/**
 * Reads a CSV file row by row. The names of the columns are in its first row, with commas or semicolons between them.
 *
 * @param needed names of columns, in lower case, without which it is the wrong file
 * @throws TimescalesError `invalid-input`
 */
export async function readCsv(
  source: Sen2Source,
  file: string,
  needed: readonly string[],
  take: (row: CsvRow) => void,
): Promise<void> {
  const named = { name: `The file ${file}`, path: `files.${file}` }
  let text = ''
  for await (const piece of piecesOf(source, named)) text += piece
  let names: readonly string[] | null = null
  let number = 0
  const onRecord = (cells: string[]): null => {
    number++
    if (names === null) names = namesIn(cells, named, needed)
    else if (cells.some((cell) => cell.trim() !== '')) take(rowOf(names, cells, number))
    return null
  }
  const first = text.slice(0, text.search(/[\r\n]|$/))
  try {
    parse(text, {
      delimiter: first.includes(',') ? ',' : ';',
      relax_column_count: true,
      max_record_size: MAX_RECORD,
      on_record: onRecord,
    })
  } catch (error) {
    if (error instanceof TimescalesError) throw error
    // The parser's own sentence may repeat what stands in the file.
    throw refused(
      `${named.name} cannot be read after row ${number}: a quotation mark is out of place, or a row has no end.`,
      named.path,
    )
  }
  if (names === null) throw refused(`${named.name} is empty.`, named.path)
}

function namesIn(cells: readonly string[], { name: file, path }: Named, needed: readonly string[]): readonly string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase())
  for (const name of needed)
    if (!names.includes(name))
      throw refused(`${file} has no column ${name}: give the CSV files of the export as they are.`, path)
  return names
}

const rowOf = (names: readonly string[], cells: readonly string[], number: number): CsvRow => ({
  number,
  cells: names.map((name, i) => [name, cells[i] ?? ''] as const),
  id: (column) => {
    const cell = (cells[names.indexOf(column)] ?? '').trim()
    return /^\d+\.0+$/.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell
  },
})
