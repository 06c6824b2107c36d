// Writes a generated return as XML and as Blade files, in the shapes that councils' systems write.
import type { BladeModule } from '../../../src/edges/sen2/index'
import { type Items, PLANTED, type World } from './generate'

const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const elements = (items: Items, names: readonly string[]): string =>
  names.flatMap((name) => (items[name] === undefined ? [] : [`<${name}>${text(items[name])}</${name}>`])).join('')

const REQUEST = [
  'ReceivedDate',
  'RequestSource',
  'RYA',
  'RequestOutcomeDate',
  'RequestOutcome',
  'RequestMediation',
  'RequestTribunal',
  'Exported',
]
const ASSESSMENT = [
  'AssessmentOutcome',
  'AssessmentOutcomeDate',
  'AssessmentMediation',
  'AssessmentTribunal',
  'OtherMediation',
  'OtherTribunal',
  'Week20',
]
const PLAN = ['StartDate', 'CeaseDate']
const ACTIVE = [
  'TransferLA',
  'ReviewMeeting',
  'ReviewOutcome',
  'ReviewDraft',
  'PhaseTransferDueDate',
  'PhaseTransferFinalDate',
  'LastReview',
]
const PERSON = ['Surname', 'Forename', 'PersonBirthDate', 'Sex', 'Ethnicity', 'PostCode', 'UPN']

export function toXml({ year, census, people }: World): string {
  const persons = people.map(({ identity, requests }) => {
    const written = requests.map(({ items }) => {
      const plan = elements(items, PLAN)
      const assessment = elements(items, ASSESSMENT)
      const active = elements(items, ACTIVE)
      const need = `<SENneed><SENtype>${PLANTED.needs[0]}</SENtype></SENneed>`
      return `<Requests>${elements(items, REQUEST)}<Assessment>${assessment}<NamedPlan>${plan}</NamedPlan></Assessment><ActivePlans>${active}${need}</ActivePlans></Requests>\n`
    })
    return `<Person>${elements(identity, PERSON)}${written.join('')}</Person>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>${year + 1}</Year><ReferenceDate>${census}</ReferenceDate></CollectionDetails><Source><LEA>209</LEA></Source></Header><Persons>\n${persons.join('')}</Persons></Message>\n`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2025-09-01` as `2025-Sep-01 00:00:00`; anything else as it is. */
const bladeValue = (value = ''): string =>
  /^\d{4}-\d\d-\d\d$/.test(value)
    ? `${value.slice(0, 4)}-${MONTHS[Number(value.slice(5, 7)) - 1]}-${value.slice(8)} 00:00:00`
    : value

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

export function toBlade({ year, census, people }: World): Record<BladeModule, string> {
  const rows: Record<BladeModule, string[][]> = {
    sen2: [],
    person: [],
    requests: [],
    assessment: [],
    namedplan: [],
    plandetail: [],
    activeplans: [],
    placementdetail: [],
    senneed: [],
  }
  const add = (module: BladeModule, parent: number | null, values: readonly string[]): number => {
    const id = rows[module].length + 1
    rows[module].push([String(id), '209', String(id), '', ...(parent === null ? [] : [String(parent)]), ...values])
    return id
  }
  const values = (items: Items, names: readonly string[]) => names.map((name) => bladeValue(items[name]))
  const sen2 = add('sen2', null, ['SEN2', String(year + 1), bladeValue(census), '209'])
  for (const { identity, requests } of people) {
    const person = add('person', sen2, values(identity, PERSON))
    for (const { items } of requests) {
      const request = add('requests', person, values(items, REQUEST))
      const assessment = add('assessment', request, values(items, ASSESSMENT))
      add('namedplan', assessment, values(items, PLAN))
      add('senneed', add('activeplans', request, values(items, ACTIVE)), PLANTED.needs.slice(0, 1))
    }
  }
  const file = (module: BladeModule, parent: string | null, names: readonly string[]): string =>
    [
      [
        `${module}tableid`,
        'NativeId',
        `${module}orderseqcolumn`,
        'sourceid',
        ...(parent === null ? [] : [`${parent}tableid`]),
        ...names.map((name) => name.toLowerCase()),
      ],
      ...rows[module],
    ]
      .map((row) => `${row.map(cell).join(',')}\r\n`)
      .join('')
  return {
    sen2: file('sen2', null, ['collection', 'year', 'referencedate', 'lea']),
    person: file('person', 'sen2', PERSON),
    requests: file('requests', 'person', REQUEST),
    assessment: file('assessment', 'requests', ASSESSMENT),
    namedplan: file('namedplan', 'assessment', PLAN),
    plandetail: file('plandetail', 'namedplan', []),
    activeplans: file('activeplans', 'requests', ACTIVE),
    placementdetail: file('placementdetail', 'activeplans', []),
    senneed: file('senneed', 'activeplans', ['SENtype']),
  }
}
