// A record while it is being read.
import { TimescalesError } from 'send-dispute-timescales'
import { type Item, items } from './items'
import type { Sen2Fault, Sen2Header, Sen2Record } from './record'
import { readDay, readValue } from './values'

type Writable<T> = { -readonly [K in keyof T]: T[K] }
/** A record that is not finished: its key may still become a hash. */
export type Building = Writable<Sen2Record> & { faults: Sen2Fault[] }

export const newRecord = (key: string, place: string): Building => ({
  key,
  place,
  receivedDate: null,
  rya: false,
  requestOutcomeDate: null,
  requestOutcome: null,
  requestMediation: false,
  requestTribunal: false,
  exported: false,
  assessmentOutcome: null,
  assessmentOutcomeDate: null,
  assessmentMediation: false,
  assessmentTribunal: false,
  otherMediation: false,
  otherTribunal: false,
  week20: false,
  startDate: null,
  ceaseDate: null,
  transferLa: false,
  reviewMeeting: null,
  reviewOutcome: null,
  reviewDraft: null,
  phaseTransferDueDate: null,
  phaseTransferFinalDate: null,
  lastReview: null,
  faults: [],
})

/** Puts one item into a record; what cannot be read becomes a fault of the record. `name` in lower case. */
export function setItem(record: Building, name: string, text: string): void {
  const item = items.get(name)
  if (item === undefined) return
  const reading = readValue(item, text)
  if ('reason' in reading) addFault(record, item, reading.reason)
  else if (reading.value === null || reading.value === false) return
  else if (isOther(record[item.field], reading.value))
    addFault(record, item, `${item.name} is there twice, with two values.`)
  // The table of items says that this field holds what this item reads as.
  else (record as Record<string, unknown>)[item.field] = reading.value
}

const isOther = (present: unknown, value: unknown): boolean =>
  present !== null && present !== false && present !== value

function addFault(record: Building, { name, part, field }: Item, reason: string): void {
  ;(record as Record<string, unknown>)[field] = typeof record[field] === 'boolean' ? false : null
  if (!record.faults.some((fault) => fault.item === name)) record.faults.push({ item: name, part, reason })
}

/**
 * Says of a record that too little is known of its child for a keyed hash. Its key is then the place in the file: beside
 * hashes, an id of the file's own would pass for one, and lead back to the child without the secret.
 */
export const addNoHash = (record: Building): void =>
  void record.faults.push({
    item: 'UPN',
    part: 'person',
    reason: 'Neither a UPN nor a surname with a birth date is known, so the key is its place and no keyed hash.',
  })

export type BuildingHeader = Writable<Sen2Header>

export const newHeader = (): BuildingHeader => ({ year: null, referenceDate: null, lea: null })

/**
 * Puts one item into the header; one that cannot be read is left blank. `name` in lower case.
 *
 * @throws TimescalesError `invalid-input` for the return of another collection: several have the same outermost element
 */
export function setHeader(header: BuildingHeader, name: string, text: string): void {
  const value = text.trim().replace(/\.0+$/, '')
  if (name === 'collection' && value !== '' && value.toUpperCase() !== 'SEN2')
    throw new TimescalesError(
      'invalid-input',
      'This return is of another collection: give the SEN2 person-level return.',
      { path: 'Collection', expected: 'SEN2' },
    )
  if (name === 'year') header.year = /^20\d\d$/.test(value) ? Number(value) : null
  if (name === 'referencedate') header.referenceDate = readDay(value)
  if (name === 'lea') header.lea = /^\d{3}$/.test(value) ? value : null
}
