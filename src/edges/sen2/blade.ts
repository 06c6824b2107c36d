// The SEN2 return as the nine CSV files of a "Blade" export, joined by their ids.
import { addNoHash, type Building, newHeader, newRecord, setHeader, setItem } from './builder'
import { type CsvRow, readCsv } from './csv'
import { items } from './items'
import { type Identity, keyedHash, setIdentity } from './keyed-hash'
import type { Sen2Options, Sen2Refusal, Sen2Return } from './record'
import { refused, type Sen2Source } from './source'

/** The modules of a Blade export; each is a file. */
export const bladeModules = [
  'sen2',
  'person',
  'requests',
  'assessment',
  'namedplan',
  'plandetail',
  'activeplans',
  'placementdetail',
  'senneed',
] as const
/** The name of a module, as in the names of the files. */
export type BladeModule = (typeof bladeModules)[number]

/** The files of a Blade export. Placements and needs are not read, whether they are given or not. */
export type BladeFiles = { readonly requests: Sen2Source } & { readonly [M in BladeModule]?: Sen2Source | undefined }

/**
 * Reads a SEN2 return from the files of a Blade export. They give the same records as the return in XML; the key of a
 * record is its `requeststableid`.
 *
 * @param files `requests` at least. Without `sen2` the year and the census day are not known; without `assessment`,
 *   `namedplan` and `activeplans` nothing is known of what they hold; `person` is read only where there is a secret
 * @returns one record for each row of `requests`, in its order; rows of other files that belong to none are refused
 * @throws TimescalesError `invalid-input` for a file that cannot be read, or that lacks the ids to join it
 * @example (await readSen2Blade({ requests, assessment, namedplan, activeplans, sen2 })).header.year // 2026
 */
export async function readSen2Blade(files: BladeFiles, options: Sen2Options = {}): Promise<Sen2Return> {
  const header = newHeader()
  const records: Building[] = []
  const lost: Sen2Refusal[] = []
  /** With a secret the ids only join the files. */
  const nameOf = (id: string, row: CsvRow): string =>
    id === '' || options.secret !== undefined ? `row ${row.number}` : id
  if (files?.requests === undefined) throw refused('A Blade export needs its file of requests.', 'files.requests')
  if (files.sen2 !== undefined)
    await readCsv(files.sen2, 'sen2', ['sen2tableid'], (row) => {
      for (const [name, value] of row.cells) setHeader(header, name, value)
    })

  const byRequest = new Map<string, Building>()
  const byPerson = new Map<string, Building[]>()
  await readCsv(files.requests, 'requests', ['requeststableid', 'receiveddate'], (row) => {
    const id = row.id('requeststableid')
    const place = `requests, row ${row.number}`
    if (id !== '' && byRequest.has(id))
      return void lost.push({
        key: nameOf(id, row),
        place,
        reason: 'Its requeststableid is there twice: only the first row was read.',
      })
    const record = fill(newRecord(nameOf(id, row), place), row)
    records.push(record)
    if (id !== '') byRequest.set(id, record)
    const person = row.id('persontableid')
    if (person !== '') byPerson.set(person, [...(byPerson.get(person) ?? []), record])
  })

  const byAssessment = new Map<string, Building>()
  /** Joins the rows of a module to the records above them. */
  const join = (
    module: BladeModule,
    parentId: string,
    parents: ReadonlyMap<string, Building>,
    own?: Map<string, Building>,
  ) => {
    const joined = new Set<Building>()
    const whyNot = (parent: Building | undefined, id: string): string | null => {
      if (parent === undefined) return `It belongs to no request: its ${parentId} is not in the export.`
      if (joined.has(parent)) return `Its ${parentId} has another row of ${module}: only the first was read.`
      return own?.has(id) ? `Its ${module}tableid is there twice: only the first row was read.` : null
    }
    return files[module] === undefined
      ? undefined
      : readCsv(files[module], module, [parentId], (row) => {
          const id = row.id(`${module}tableid`)
          const parent = parents.get(row.id(parentId))
          const reason = whyNot(parent, id)
          if (reason !== null) lost.push({ key: nameOf(id, row), place: `${module}, row ${row.number}`, reason })
          else if (parent !== undefined) {
            joined.add(fill(parent, row))
            if (id !== '') own?.set(id, parent)
          }
        })
  }
  await join('assessment', 'requeststableid', byRequest, byAssessment)
  await join('namedplan', 'assessmenttableid', byAssessment)
  await join('activeplans', 'requeststableid', byRequest)
  if (options.secret !== undefined) {
    const hashed = await hashKeys(files.person, byPerson, options.secret)
    for (const record of records) if (!hashed.has(record)) addNoHash(record)
  }
  return { header, records, refused: lost }
}

/** Which module a CSV file is, by the names of its columns; null for any other file. */
export function bladeModuleOf(header: readonly string[]): BladeModule | null {
  const names = new Set(header.map((name) => name.trim().toLowerCase()))
  return bladeModules.find((module) => names.has(`${module}tableid`) && names.has(`${module}orderseqcolumn`)) ?? null
}

function fill(record: Building, row: CsvRow): Building {
  for (const [name, value] of row.cells) if (items.has(name)) setItem(record, name, value)
  return record
}

/** Gives the records of each person their key, and says which have one. */
async function hashKeys(
  people: Sen2Source | undefined,
  byPerson: ReadonlyMap<string, readonly Building[]>,
  secret: string | Uint8Array,
): Promise<ReadonlySet<Building>> {
  if (people === undefined)
    throw refused('A keyed hash needs the file of people, person, beside the requests.', 'files.person')
  const keyOf = await keyedHash(secret)
  const known: [Identity, readonly Building[]][] = []
  await readCsv(people, 'person', ['persontableid'], (row) => {
    const records = byPerson.get(row.id('persontableid'))
    if (records === undefined) return
    const identity: Identity = {}
    for (const [name, value] of row.cells) setIdentity(identity, name, value)
    known.push([identity, records])
  })
  const hashed = new Set<Building>()
  for (const [identity, records] of known) {
    const key = await keyOf(identity)
    if (key !== null) for (const record of records) hashed.add(Object.assign(record, { key }))
  }
  return hashed
}
