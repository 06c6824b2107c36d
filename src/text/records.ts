// What is handed to the text functions must be what the library returned: one clear sentence where it is not.
import { errorFrom, wrongValue } from '../errors'
import { readLimit } from '../input/names'
import { throwFirst } from '../input/report'

/** @throws TimescalesError `invalid-input`, `unknown-limit` */
export const mustBeEntry = (entry: { readonly limit: unknown }): void =>
  mustBeRecord(entry, 'entry', 'an entry of a timeline')

/** @throws TimescalesError `invalid-input`, `unknown-limit` */
export function mustBeRecord(record: { readonly limit: unknown }, path: string, expected: string): void {
  mustBeObject(record, path, expected)
  readLimit(record.limit, [path, 'limit'], throwFirst)
}

/** @throws TimescalesError `invalid-input` */
export function mustBeObject(value: unknown, path: string, expected: string): void {
  if (typeof value !== 'object' || value === null) throw errorFrom(wrongValue([path], expected, value, 'invalid-input'))
}
