// Files become cases: a return as XML or Blade, tables by their map, and case files line by line.
import { Readable } from 'node:stream'
import { TimescalesError } from 'send-dispute-timescales'
import {
  type Duplicate,
  type LeftOutCell,
  likelyHeader,
  type OpenCaseload,
  readTable,
  suggestMap,
  type TableMap,
} from 'send-dispute-timescales/caseload'
import {
  type BladeFiles,
  keyedHash,
  readSen2Blade,
  readSen2Xml,
  type Sen2Part,
  type Sen2Return,
  sen2Cases,
  sen2ItemOf,
  sen2RemarkLabel,
} from 'send-dispute-timescales/sen2'
import { readCaseFile, WrongInput } from '../input'
import { problem } from '../io'
import { JsonLines } from '../json-lines'
import { type Line, linesOf, referenceIn } from '../lines'
import type { CaseloadFile } from './files'

/** The return among the files; null where there is none. */
export async function readReturn(
  files: readonly CaseloadFile[],
  secret: string | undefined,
): Promise<Sen2Return | null> {
  const xml = files.filter(({ kind }) => kind.is === 'xml')
  const blade = files.filter(({ kind }) => kind.is === 'blade')
  if (xml.length + (blade.length > 0 ? 1 : 0) > 1)
    throw problem(
      `There is more than one return among the files (${named(xml, blade)}): give one at a time, because each counts a year of its own.`,
      AMONG_FILES,
    )
  if (xml[0] !== undefined) return readSen2Xml(xml[0].bytes, { secret })
  if (blade.length === 0) return null
  const modules: { [module: string]: AsyncIterable<Uint8Array> } = {}
  for (const { name, kind, bytes } of blade) {
    if (kind.is !== 'blade') continue
    if (modules[kind.module] !== undefined)
      throw problem(`${name} is a second file of ${kind.module}: give the files of one Blade export.`, name)
    modules[kind.module] = bytes
  }
  return readSen2Blade(modules as unknown as BladeFiles, { secret })
}

/** The place of what no file has wrong by itself. */
export const AMONG_FILES = 'files'

/** The files of a Blade export are one return. */
const named = (xml: readonly CaseloadFile[], blade: readonly CaseloadFile[]): string =>
  [...xml.map(({ name }) => name), ...(blade.length > 0 ? ['the Blade files'] : [])].join(', ')

/** Records whose cases are made at a time: no more of them are held than are being counted. */
const AT_A_TIME = 500

/**
 * Adds the cases of a return; those that are closed end on census day, or else on the day looked at. What spoils no case
 * is left out and listed, as a cell of a table is.
 */
export function addReturn(read: Sen2Return, load: OpenCaseload, asAt: string, { leftOut }: TableNotes): void {
  const { records, header } = read
  for (const refusal of read.refused) load.refuse(refusal)
  for (const { key, place, faults } of records)
    for (const { part, item, reason } of faults) {
      const more = MORE[part]
      if (more !== undefined) leftOut.push({ key, place: `${place}, ${item}`, reason: `${reason}${more}` })
    }
  for (let from = 0; from < records.length; from += AT_A_TIME) {
    const part = records.slice(from, from + AT_A_TIME)
    const { cases, refused } = sen2Cases(part, { referenceDate: header.referenceDate ?? asAt })
    for (const refusal of refused) load.refuse(refusal)
    for (const { key, place, caseFile, remarks } of cases)
      load.add({ key, place, caseFile, remarks: remarks.map(sen2RemarkLabel), columns: sen2ItemOf })
  }
}

/** What is said more of a fault that spoils no case; any other stands in the refusal of its case. */
const MORE: { readonly [P in Sen2Part]?: string } = { flag: ' It was read as not set.', person: '' }

export interface TableNotes {
  leftOut: LeftOutCell[]
  duplicates: Duplicate[]
}

/** Adds the rows of a table. */
export async function addTable(
  file: CaseloadFile,
  map: TableMap,
  load: OpenCaseload,
  asAt: string,
  secret: string | undefined,
  notes: TableNotes,
): Promise<void> {
  const keyOf = secret === undefined ? undefined : await keyedHash(secret)
  const { cases, leftOut, duplicates } = await readTable(await wholeOf(file), map, { closedOn: asAt, keyOf })
  if (cases.length === 0) throw problem('There is no row below the header: export it again.', file.name)
  for (const item of cases) load.add(item)
  notes.leftOut.push(...leftOut)
  notes.duplicates.push(...duplicates)
}

/** Adds case files, one a line. A bad line is refused and never stops the rest. */
export async function addCaseFiles({ bytes }: CaseloadFile, load: OpenCaseload): Promise<void> {
  const jsonLines = new JsonLines('caseload')
  let number = 0
  for await (const lines of linesOf(Readable.from(bytes)))
    for (const line of lines) {
      number++
      if (typeof line === 'string' && line.trim() === '') continue
      const seen = typeof line === 'string' ? jsonLines.look(line) : line
      if (seen !== 'pass') addLine(seen ?? line, `line ${number}`, load)
    }
}

function addLine(line: Line, place: string, load: OpenCaseload): void {
  try {
    if (typeof line !== 'string') throw problem(line.fault)
    const caseFile = readCaseFile(line)
    load.add({ key: caseFile.reference ?? place, place, caseFile })
  } catch (error) {
    if (!(error instanceof TimescalesError || error instanceof WrongInput)) throw error
    load.refuse({ key: String(referenceIn(line) ?? place), place, reason: error.message })
  }
}

/** What to say of a table without a map, with a proposal where its header can be made out. */
export async function proposalFor(file: CaseloadFile): Promise<string> {
  const header = likelyHeader(await wholeOf(file))
  const needed = `${file.name} is a table: say with --map FILE which of its columns holds what.`
  if (header === null) return needed
  const { map, unused } = suggestMap(header)
  const others = unused.length === 0 ? '' : `\nNothing is made of: ${unused.join(', ')}.`
  return `${needed} A proposal, from the names of its columns; check it, and write "dmy" or "mdy" for each null:\n${JSON.stringify(map, null, 2)}${others}`
}

async function wholeOf({ bytes }: CaseloadFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}
