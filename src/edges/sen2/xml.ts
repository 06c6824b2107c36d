// The SEN2 return as XML, read as it comes in: nothing but dates, codes and a key is kept of it.
import { keyedHash } from './keyed-hash'
import type { Sen2Options, Sen2Return } from './record'
import { piecesOf, type Sen2Source } from './source'
import { XmlReader } from './xml-reader'

const THE_RETURN = { name: 'The return', path: '' }

/**
 * Reads a SEN2 person-level return, of any year from 2022 to 2026, from XML. Elements are known by their names, in any
 * order and any letter case. The file is read piece by piece, and never held whole.
 *
 * A document type declaration, an entity that XML itself does not define, absurd depth or length, and XML that is not
 * well formed refuse the file. An item that cannot be read is a fault of its record alone.
 *
 * @param source the text, its bytes in UTF-8, or a stream of either
 * @returns one record for each `Requests`, in the order of the file; dates are ISO dates
 * @throws TimescalesError `invalid-input`, with the line where there is one
 * @example (await readSen2Xml(createReadStream('examples/sen2/sen2_2026.xml'))).records.length // 19
 */
export async function readSen2Xml(source: Sen2Source, options: Sen2Options = {}): Promise<Sen2Return> {
  const reader = new XmlReader(options.secret !== undefined)
  const keyOf = options.secret === undefined ? null : await keyedHash(options.secret)
  for await (const piece of piecesOf(source, THE_RETURN)) {
    reader.write(piece)
    if (keyOf !== null) await reader.hashKeys(keyOf)
  }
  return reader.end()
}
