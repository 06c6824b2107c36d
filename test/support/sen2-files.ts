// Writes a SEN2 return as a council's system would: XML in any case and order, and the files of a Blade export.
import type { Return } from '../oracle/sen2'

/** How it is written: what a reader must not mind. */
export interface Hand {
  readonly letters: 'as-is' | 'lower' | 'upper'
  /** A blank item is left out, or stands there empty. */
  readonly blanks: 'left-out' | 'empty' | 'closed'
  readonly backwards: boolean
  readonly mark: boolean
  readonly crlf: boolean
  /** A British locale may write Sept. */
  readonly sept: boolean
  /** Ids as 12.0. */
  readonly decimals: boolean
}

type Item = string | object | readonly object[] | undefined

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;').replaceAll('"', '&#34;')

export function writeXml(read: Return, hand: Hand): string {
  const named = (name: string): string =>
    hand.letters === 'as-is' ? name : hand.letters === 'lower' ? name.toLowerCase() : name.toUpperCase()
  const element = (name: string, item: Item): string => {
    const tag = named(name)
    if (Array.isArray(item)) return item.map((each) => element(name, each)).join('')
    if (item === undefined)
      return hand.blanks === 'left-out' ? '' : hand.blanks === 'closed' ? `<${tag}/>` : `<${tag}></${tag}>`
    if (typeof item === 'string') return `<${tag}>${escaped(item)}</${tag}>\n`
    return `<${tag}>\n${children(item)}</${tag}>\n`
  }
  const children = (of: object): string => {
    // Requests stay in their order: it is the order of the answer.
    const written = Object.entries(of).map(([name, item]) => element(name, item as Item))
    return (hand.backwards ? written.reverse() : written).join('')
  }
  const { Year, ReferenceDate, Persons } = read
  const header = {
    CollectionDetails: { Collection: 'SEN2', Year: String(Year), ReferenceDate },
    Source: { LEA: '209' },
  }
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n<!-- a > comment -->\n<Message>${element('Header', header)}<Persons>${element('Person', Persons)}</Persons></Message>`
  return (hand.mark ? '\uFEFF' : '') + (hand.crlf ? xml.replaceAll('\n', '\r\n') : xml)
}

type Row = Record<string, string | undefined>

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

export function writeBlade(
  read: Return,
  hand: Hand,
): Record<'sen2' | 'person' | 'requests' | 'assessment' | 'namedplan' | 'activeplans', string> {
  const tables: Record<string, Row[]> = {
    sen2: [],
    person: [],
    requests: [],
    assessment: [],
    namedplan: [],
    activeplans: [],
  }
  /** Adds a row, and gives it an id that is not the one of the same number in another file. */
  const add = (module: string, items: object, parent: Row): string => {
    const rows = tables[module] as Row[]
    const id = String((rows.length + 1) * 7 + Object.keys(tables).indexOf(module))
    const values = Object.entries(items).filter(([, item]) => typeof item !== 'object')
    rows.push({
      [`${module}tableid`]: hand.decimals ? `${id}.0` : id,
      NativeId: '209',
      [`${module}orderseqcolumn`]: String(rows.length + 1),
      sourceid: '',
      ...parent,
      ...Object.fromEntries(
        values.map(([name, item]) => [name.toLowerCase(), item === undefined ? '' : written(String(item))]),
      ),
    })
    return id
  }
  const written = (item: string): string => {
    const [year, month, day] = item.split('-')
    if (day === undefined) return item
    const name = MONTHS[Number(month) - 1] as string
    return `${year}-${hand.sept && name === 'Sep' ? 'Sept' : name}-${day} 00:00:00`
  }

  const { Year, ReferenceDate, Persons } = read
  const sen2tableid = add('sen2', { Collection: 'SEN2', Year, ReferenceDate, LEA: '209' }, {})
  for (const { Requests, ...person } of Persons) {
    const persontableid = add('person', person, { sen2tableid })
    for (const request of Requests) {
      const requeststableid = add('requests', request, { persontableid })
      if (request.Assessment) {
        const assessmenttableid = add('assessment', request.Assessment, { requeststableid })
        if (request.Assessment.NamedPlan) add('namedplan', request.Assessment.NamedPlan, { assessmenttableid })
      }
      if (request.ActivePlans) add('activeplans', request.ActivePlans, { requeststableid })
    }
  }
  return Object.fromEntries(
    Object.entries(tables).map(([module, rows]) => [module, csv(module, rows, hand)]),
  ) as ReturnType<typeof writeBlade>
}

/** Each module has all its columns, whatever its rows fill; those below the requests need not be in order. */
const COLUMNS: Record<string, string> = {
  sen2: 'sen2tableid NativeId sen2orderseqcolumn sourceid collection year referencedate lea',
  person: 'persontableid NativeId personorderseqcolumn sourceid sen2tableid surname upn',
  requests:
    'requeststableid NativeId requestsorderseqcolumn sourceid persontableid receiveddate requestsource rya requestoutcomedate requestoutcome requestmediation requesttribunal exported',
  assessment:
    'assessmenttableid NativeId assessmentorderseqcolumn sourceid requeststableid assessmentoutcome assessmentoutcomedate assessmentmediation assessmenttribunal othermediation othertribunal week20',
  namedplan:
    'namedplantableid NativeId namedplanorderseqcolumn sourceid assessmenttableid startdate ceasedate ceasereason',
  activeplans:
    'activeplanstableid NativeId activeplansorderseqcolumn sourceid requeststableid transferla reviewmeeting reviewoutcome reviewdraft phasetransferduedate phasetransferfinaldate lastreview',
}

function csv(module: string, rows: readonly Row[], hand: Hand): string {
  const columns = (COLUMNS[module] as string).split(' ')
  const isBelow = !['sen2', 'person', 'requests'].includes(module)
  const inOrder = hand.backwards && isBelow ? [...rows].reverse() : rows
  const cell = (value = ''): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  const lines = [columns, ...inOrder.map((row) => columns.map((column) => row[column]))]
  return (hand.mark ? '\uFEFF' : '') + lines.map((line) => line.map(cell).join(',')).join(hand.crlf ? '\r\n' : '\n')
}
