// The shipped return, in both forms, and small returns made for one test.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BladeModule, Sen2Record, Sen2Return } from '../../../src/edges/sen2/index'

const folder = fileURLToPath(new URL('../../../examples/sen2/', import.meta.url))

export const SAMPLE_XML = `${folder}sen2_2026.xml`
export const SAMPLE_BLADE = `${folder}blade/`

export const sampleXml = (): string => readFileSync(SAMPLE_XML, 'utf8')

/** The text of each Blade file, by its module. */
export const sampleBlade = (): Record<BladeModule, string> =>
  Object.fromEntries(
    readdirSync(SAMPLE_BLADE).map((name) => [
      /_(\w+)\.csv$/.exec(name)?.[1],
      readFileSync(SAMPLE_BLADE + name, 'utf8'),
    ]),
  ) as Record<BladeModule, string>

/** Everything of the records but where they stand. */
export const withoutPlaces = ({ header, records }: Sen2Return) => ({
  header,
  records: records.map(({ place: _, ...record }) => record),
})

/** The people of the sample in the order of its requests. Rowan has three. */
export const PEOPLE =
  'Alder Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper Larch Maple Nettle Oak Pine Rowan1 Rowan2 Rowan3 Sorrel'.split(
    ' ',
  )

export const keyOf = (person: string): string => String(PEOPLE.indexOf(person) + 1)

type Items = Readonly<Record<string, string>>

const elements = (items: Items): string =>
  Object.entries(items)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')

/** A return of one person with one request for each list of items; nesting is left out where it does not matter. */
export const returnOf = (...requests: readonly Items[]): string =>
  `<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate></CollectionDetails></Header><Persons><Person><Surname>Quince</Surname>${requests
    .map((items) => `<Requests>${elements(items)}</Requests>`)
    .join('')}</Person></Persons></Message>`

/** A record with these items, and blank otherwise. */
export const record = (items: Partial<Sen2Record>): Sen2Record => ({
  key: '1',
  place: 'person 1, request 1, line 1',
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
  ...items,
})
