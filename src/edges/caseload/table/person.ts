// Who a row is about: compared and hashed here, and carried no further.
import type { EventName } from 'send-dispute-timescales'
import type { Cell } from './cells'
import { readCellDate } from './dates'
import { plainName } from './header'
import type { TableMap } from './map'
import { likelyPerson } from './suggest-map'

/** Who a row is about, as a keyed hash takes it. */
export interface TablePerson {
  /** Unique pupil number. */
  upn?: string
  /** Family name. */
  surname?: string
  /** Given name. */
  forename?: string
  /** An ISO date where its column has an order, else as it was typed. */
  birthDate?: string
}

/** Makes a key of a person; null where too little is known. */
export type KeyOf = (person: TablePerson) => Promise<string | null>

/** The columns that say who a row is about: those of the map, or those under `same` that are named so. */
export const personOf = ({ person, same = [] }: TableMap): TableMap['person'] => person ?? likelyPerson(same)

/** The keyed hash of the person of a row. */
export async function hashed(cell: Cell, map: TableMap, keyOf: KeyOf): Promise<string | null> {
  const who: TablePerson = {}
  for (const [part, column] of Object.entries(personOf(map) ?? {}))
    if (cell(column) !== '') who[part as keyof TablePerson] = plainValue(cell(column), column, map)
  return keyOf(who)
}

/** What two rows of one case have in common: the same child, and the same first day. Null where nobody can say. */
export function sameIn(cell: Cell, map: TableMap, dates: { readonly [E in EventName]?: unknown }): string | null {
  const values = (map.same ?? []).map((column) => plainValue(cell(column), column, map).toLowerCase())
  const first = Object.values(dates).map(String).sort()[0]
  return values.length === 0 || values.some((value) => value === '') || first === undefined
    ? null
    : JSON.stringify([...values, first])
}

/** A value as it is compared: a date as an ISO date, however it was typed. */
function plainValue(value: string, column: string, { dates = {} }: TableMap): string {
  const order = Object.entries(dates).find(([name]) => plainName(name) === plainName(column))?.[1]
  const read = order === undefined ? null : readCellDate(value, order)
  return read !== null && typeof read === 'object' ? read.day : value.replace(/\s+/g, ' ')
}
