// Where the header of a table is, and which column is which: there may be title lines above it, and semicolons for commas.
import { refused, rowsOf } from './text'

export interface Found {
  /** The rows below the header, and the number of the first, as a spreadsheet counts. */
  readonly rows: readonly (readonly string[])[]
  readonly firstRow: number
  readonly header: readonly string[]
  /** The index of a column that the map names. */
  readonly indexOf: (column: string) => number
}

const DELIMITERS = [',', ';', '\t', '|']
/** Above the header stand at most this many lines. */
const MAX_TITLE = 50

/** A column's name as it is compared: letter case, white space and the kind of apostrophe do not matter. */
export const plainName = (name: string): string =>
  name
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * Finds the header: the first row that has every column of the map.
 *
 * @throws TimescalesError `invalid-input` that names the columns it did not find
 */
export function findHeader(text: string, columns: readonly string[]): Found {
  const wanted = columns.map(plainName)
  let missing = columns
  for (const delimiter of delimitersFor(text)) {
    const rows = rowsOf(withoutSeparatorLine(text), delimiter, MAX_TITLE)
    for (const [at, row] of rows.entries()) {
      const names = row.map(plainName)
      const lacking = columns.filter((_, i) => !names.includes(wanted[i] as string))
      if (lacking.length === 0) return found(text, delimiter, at, row, columns)
      if (lacking.length < missing.length) missing = lacking
    }
  }
  throw refused(
    missing.length === columns.length
      ? `The table has no header with the columns of the map, such as "${columns[0]}": check the map against the first rows of the table.`
      : `The table has no column ${missing.map((name) => `"${name}"`).join(', ')}: check the names in the map against the header.`,
    'map',
  )
}

function found(
  text: string,
  delimiter: string,
  at: number,
  header: readonly string[],
  columns: readonly string[],
): Found {
  const names = header.map(plainName)
  const indexes = new Map<string, number>()
  for (const column of columns) {
    const name = plainName(column)
    if (names.indexOf(name) !== names.lastIndexOf(name))
      throw refused(`The table has two columns "${name}": give each a name of its own.`, 'map')
    indexes.set(column, names.indexOf(name))
  }
  return {
    rows: rowsOf(withoutSeparatorLine(text), delimiter).slice(at + 1),
    firstRow: at + 2,
    header,
    indexOf: (column) => indexes.get(column) ?? -1,
  }
}

/** Excel's own first line, `sep=;`, which no spreadsheet shows. */
const SEPARATOR = /^"?sep=(.)"?\r?\n/i

const withoutSeparatorLine = (text: string): string => text.replace(SEPARATOR, '')
const delimitersFor = (text: string): readonly string[] => {
  const said = SEPARATOR.exec(text)?.[1]
  return said === undefined ? DELIMITERS : [said]
}

/** The first rows as they stand, for whoever looks for a header without a map. */
export const firstRows = (text: string): readonly (readonly string[])[][] =>
  delimitersFor(text).map((delimiter) => rowsOf(withoutSeparatorLine(text), delimiter, MAX_TITLE))
