// A return is read alike from XML and from a Blade export, in every shape that they have had since 2022.
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { bladeModuleOf, keyedHash, readSen2Blade, readSen2Xml, sen2Cases } from '../../../src/edges/sen2/index'
import { record, returnOf, SAMPLE_XML, sampleBlade, sampleXml, withoutPlaces } from './support'

const one = async (xml: string) => (await readSen2Xml(xml)).records[0]

describe('the sample', () => {
  test('XML and Blade hold the same records, under the same keys', async () => {
    const xml = await readSen2Xml(sampleXml())
    const blade = await readSen2Blade(sampleBlade())
    expect(xml.header).toEqual({ year: 2026, referenceDate: '2026-01-15', lea: '209' })
    expect(xml.records).toHaveLength(19)
    expect(withoutPlaces(blade)).toEqual(withoutPlaces(xml))
    expect([xml.refused, blade.refused]).toEqual([[], []])
  })

  test('the key is the id of the row, or the number of the request; the place says where to look', async () => {
    const xml = (await readSen2Xml(sampleXml())).records[17]
    const blade = (await readSen2Blade(sampleBlade())).records[17]
    expect([xml?.key, xml?.place]).toEqual(['18', 'person 16, request 3, line 621'])
    expect([blade?.key, blade?.place]).toEqual(['18', 'requests, row 19'])
  })

  test('nothing but a key, a place, dates, codes and flags is in a record', async () => {
    const { records } = await readSen2Xml(sampleXml())
    const texts = new Set(records.flatMap(({ key: _, place: __, faults: ___, ...items }) => Object.values(items)))
    for (const text of texts)
      expect(text === null || typeof text === 'boolean' || /^([A-Z]|\d{4}-\d\d-\d\d)$/.test(text)).toBe(true)
  })
})

describe('whatever holds the text', () => {
  const bytes = new TextEncoder().encode(`\ufeff${sampleXml().replace('Alder', 'Ålder')}`)
  const cut = (size: number) =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
  test.each([
    ['bytes with a byte order mark', () => bytes],
    ['a Node stream', () => createReadStream(SAMPLE_XML, { highWaterMark: 100 })],
    ['a Node stream of text', () => createReadStream(SAMPLE_XML, 'utf8')],
    ['a web stream', () => Readable.toWeb(createReadStream(SAMPLE_XML)) as ReadableStream<Uint8Array>],
    ['a web stream where it is no async iterable', () => readerOnly(cut(999))],
    ['an iterable of bytes, cut inside a letter', () => cut(1)],
    ['an async iterable of text', () => inTime(sampleXml().match(/[\s\S]{1,700}/g) ?? [])],
  ])('%s', async (_, source) => {
    expect(withoutPlaces(await readSen2Xml(source()))).toEqual(withoutPlaces(await readSen2Xml(sampleXml())))
  })

  test('Blade files may be streams too', async () => {
    const streams = Object.fromEntries(Object.entries(sampleBlade()).map(([name, text]) => [name, inTime([text])]))
    const read = await readSen2Blade(streams as never)
    expect(withoutPlaces(read)).toEqual(withoutPlaces(await readSen2Blade(sampleBlade())))
  })

  test.each([[undefined], [null], [12], [{}]])('%s is refused', async (source) => {
    await expect(readSen2Xml(source as never)).rejects.toMatchObject({
      message: 'The return must be text, bytes or a stream of either.',
      path: '',
    })
  })

  test.each([
    ['12', 12, 'The file requests must be text, bytes or a stream of either.'],
    ['an empty file', '', 'The file requests is empty.'],
    ['NUL characters', 'a\0', 'The file requests holds NUL characters, so it is not a text file: export it again.'],
    [
      'another file',
      'a,b\n',
      'The file requests has no column requeststableid: give the CSV files of the export as they are.',
    ],
    [
      'a quotation mark',
      'a,"b\n',
      'The file requests cannot be read after row 0: a quotation mark is out of place, or a row has no end.',
    ],
  ])('%s as a file of a Blade export is refused under the place of that file', async (_, requests, message) => {
    await expect(readSen2Blade({ requests } as never)).rejects.toMatchObject({ message, path: 'files.requests' })
  })
})

async function* inTime<T>(parts: Iterable<T>): AsyncGenerator<T> {
  for (const part of parts) {
    await new Promise(setImmediate)
    yield part
  }
}

const readerOnly = (parts: readonly Uint8Array[]) => ({
  getReader: () => {
    let at = 0
    return { read: async () => ({ done: at >= parts.length, value: parts[at++] }), releaseLock: () => {} }
  },
})

describe('by name, never by position', () => {
  test('letter case, order and prefixes do not matter', async () => {
    const items = { WEEK20: '1', receiveddate: '2025-03-03', RequestOUTCOME: 'y' }
    expect(await one(returnOf(items))).toMatchObject({ receivedDate: '2025-03-03', requestOutcome: 'Y', week20: true })
    const prefixed = '<s:Message xmlns:s="urn:x"><s:Requests><s:RYA>1</s:RYA></s:Requests></s:Message>'
    expect(await one(prefixed)).toMatchObject({ rya: true })
  })

  test('columns may stand in any order, and ids may be written as 12.0', async () => {
    const { records } = await readSen2Blade({
      requests: 'RECEIVEDDATE,RequestOutcome,requeststableid\n2025-Mar-03 00:00:00,Y,12.0\n',
      assessment: 'week20,requeststableid,AssessmentOutcome,assessmenttableid\n1,12,Y,7\n',
      namedplan: 'assessmenttableid,startdate\n7.0,2025-Sept-01 00:00:00\n',
    })
    expect(records).toMatchObject([
      { key: '12', receivedDate: '2025-03-03', assessmentOutcome: 'Y', week20: true, startDate: '2025-09-01' },
    ])
  })

  test.each([
    ['2025-Sep-01 00:00:00', '2025-09-01'],
    ['2025-Sept-01 00:00:00', '2025-09-01'],
    ['2025-September-01', '2025-09-01'],
    ['2025-09-01', '2025-09-01'],
    ['2025-09-01T00:00:00', '2025-09-01'],
    // An instant in UTC is the day that it was in London: clocks went forward on 30 March 2025, and back on 26 October.
    ['2025-07-30T23:00:00Z', '2025-07-31'],
    ['2025-07-30T22:59:59.999Z', '2025-07-30'],
    ['2025-07-30T23:00:00', '2025-07-30'],
    ['2025-03-29T23:00:00Z', '2025-03-29'],
    ['2025-03-30T23:00:00Z', '2025-03-31'],
    ['2025-10-25T23:00:00Z', '2025-10-26'],
    ['2025-10-26T23:00:00Z', '2025-10-26'],
    ['2025-12-31T23:00:00Z', '2025-12-31'],
    ['2025-Aug-31 23:00:00z', '2025-09-01'],
    [' 2024-02-29 ', '2024-02-29'],
    ['', null],
  ])('the date %j is %s', async (written, day) => {
    expect(await one(returnOf({ LastReview: written }))).toEqual(record({ lastReview: day, place: PLACE }))
  })

  test.each(['2025-02-29', '2025-13-01', '01/09/2025', '45901', 'TBC', '2025-Sex-01', '0025-01-01'])(
    '%s is no date of a return, and is a fault of its record',
    async (written) => {
      const faults = [{ item: 'LastReview', part: 'review', reason: 'LastReview is not a date such as 2025-09-01.' }]
      expect(await one(returnOf({ LastReview: written }))).toEqual(record({ faults: faults as never, place: PLACE }))
    },
  )

  test('a code or a flag that a return does not have is a fault, and what stood there is not repeated', async () => {
    const read = await one(returnOf({ RequestOutcome: 'Quince', Week20: 'maybe', ReviewOutcome: 'H' }))
    expect(read?.faults).toEqual([
      { item: 'RequestOutcome', part: 'request', reason: 'RequestOutcome is not one of Y, N, A, W, H, T.' },
      { item: 'Week20', part: 'flag', reason: 'Week20 is not 1 or 0.' },
      { item: 'ReviewOutcome', part: 'review', reason: 'ReviewOutcome is not one of A, C, M.' },
    ])
  })

  test('an item that is there twice is a fault only where the two differ', async () => {
    const twice = (a: string, b: string) =>
      one(
        `<Message><Requests><RYA>0</RYA><LastReview>${a}</LastReview><LastReview>${b}</LastReview></Requests></Message>`,
      )
    expect((await twice('2025-01-02', '2025-01-02'))?.faults).toEqual([])
    expect((await twice('2025-01-02', '2025-01-03'))?.faults).toMatchObject([
      { reason: 'LastReview is there twice, with two values.' },
    ])
  })

  test('an element or an endless text inside an item makes that item unreadable', async () => {
    expect((await one(returnOf({ LastReview: '<b>2025-01-02</b>' })))?.faults).toHaveLength(1)
    expect((await one(returnOf({ LastReview: '2025-01-02'.repeat(1000) })))?.faults).toHaveLength(1)
    expect(await one(returnOf({ LastReview: '<!-- by hand -->2025-<![CDATA[01]]>-02' }))).toMatchObject({
      lastReview: '2025-01-02',
    })
  })
})

const PLACE = 'person 1, request 1, line 1'

describe('the shape of each year', () => {
  // biome-ignore format: one line a year
  test.each([
    ['2022: no NamedPlan, the dates of the plan in the assessment, T for moved away', '<Assessment><AssessmentOutcome>T</AssessmentOutcome><StartDate>2021-05-04</StartDate><CeaseDate>2021-12-01</CeaseDate><Placement><URN>1</URN></Placement></Assessment>', { assessmentOutcome: 'T', startDate: '2021-05-04', ceaseDate: '2021-12-01' }],
    ['2023: NamedPlan and ActivePlans, LastReview alone', '<GenderCurrent>1</GenderCurrent><Assessment><AssessmentOutcome>H</AssessmentOutcome><NamedPlan><StartDate>2021-05-04</StartDate></NamedPlan></Assessment><ActivePlans><LastReview>2022-05-03</LastReview></ActivePlans>', { assessmentOutcome: 'H', startDate: '2021-05-04', lastReview: '2022-05-03' }],
    ['2024: review meeting and outcome', '<ActivePlans><ReviewMeeting>2023-05-03</ReviewMeeting><ReviewOutcome>M</ReviewOutcome><LastReview>2023-05-30</LastReview></ActivePlans>', { reviewMeeting: '2023-05-03', reviewOutcome: 'M', lastReview: '2023-05-30' }],
    ['2025: draft and phase transfer', '<ActivePlans><ReviewDraft>2024-11-01</ReviewDraft><PhaseTransferDueDate>2025-02-15</PhaseTransferDueDate><PhaseTransferFinalDate>2025-02-10</PhaseTransferFinalDate></ActivePlans>', { reviewDraft: '2024-11-01', phaseTransferDueDate: '2025-02-15', phaseTransferFinalDate: '2025-02-10' }],
    ['2026: LastReview at the end, TransferLA first', '<ActivePlans><TransferLA>302</TransferLA><ReviewMeeting>2025-05-03</ReviewMeeting><LastReview>2025-05-30</LastReview></ActivePlans>', { transferLa: true, reviewMeeting: '2025-05-03', lastReview: '2025-05-30' }],
  ] as const)('%s', async (_, xml, items) => {
    const read = await one(`<Message><Persons><Person><Requests>${xml}</Requests></Person></Persons></Message>`)
    expect(read).toEqual(record({ ...items, place: PLACE }))
  })

  test('council numbers: none, 000 and a number', async () => {
    const { records } = await readSen2Xml(returnOf({ Exported: '' }, { Exported: '000' }, { Exported: '330' }))
    expect(records.map(({ exported }) => exported)).toEqual([false, false, true])
  })
})

describe('a keyed hash in place of the key', () => {
  const secret = 'a secret of the council'
  const person = (xml: string) =>
    `<Message><Persons><Person><Requests><RYA>0</RYA></Requests>${xml}</Person></Persons></Message>`
  const keyIn = async (xml: string, with_ = secret) =>
    (await readSen2Xml(person(xml), { secret: with_ })).records[0]?.key

  test('is the same for a child in XML and in Blade, and for each of its requests', async () => {
    const xml = await readSen2Xml(sampleXml(), { secret })
    const blade = await readSen2Blade(sampleBlade(), { secret })
    expect(blade.records.map(({ key }) => key)).toEqual(xml.records.map(({ key }) => key))
    const keys = xml.records.map(({ key }) => key)
    expect(new Set(keys.slice(15, 18)).size).toBe(1)
    expect(new Set(keys).size).toBe(17)
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{20}$/)
  })

  test('is of the UPN, or of names and birth date, whatever their accents, hyphens and years', async () => {
    const byName =
      '<Surname>Ó Briain-Smith</Surname><Forename>Zoë</Forename><PersonBirthDate>2015-04-03</PersonBirthDate>'
    const of2022 =
      '<FamilyName>O BRIAIN SMITH</FamilyName><FirstName>Zoe</FirstName><PersonBirthDate>2015-Apr-03</PersonBirthDate>'
    expect(await keyIn(byName)).toBe(await keyIn(of2022))
    expect(await keyIn(`<UPN>z9000</UPN>${byName}`)).toBe(await keyIn('<UPN>Z9000</UPN>'))
    expect(await keyIn('<UPN>Z9000</UPN>')).not.toBe(await keyIn(byName))
    expect(await keyIn('<UPN>Z9000</UPN>')).not.toBe(await keyIn('<UPN>Z9000</UPN>', 'another secret of the council'))
  })

  const NO_HASH = [
    {
      item: 'UPN',
      part: 'person',
      reason: 'Neither a UPN nor a surname with a birth date is known, so the key is its place and no keyed hash.',
    },
  ]

  test('a child of whom the return says too little is known by the number of the request, and that is said', async () => {
    const orphan = '<Requests><RYA>0</RYA></Requests>'
    const xml = person('<Surname>Quince</Surname>').replace('</Message>', `${orphan}</Message>`)
    const { records } = await readSen2Xml(xml, { secret })
    expect(records.map(({ key, faults }) => [key, faults])).toEqual([
      ['request 1', NO_HASH],
      ['request 2', NO_HASH],
    ])
    expect((await readSen2Xml(xml)).records.map(({ key, faults }) => [key, faults])).toEqual([
      ['1', []],
      ['2', []],
    ])
  })

  test('no id of a Blade export is a key beside hashes, not even of what is refused', async () => {
    const files = {
      requests:
        'requeststableid,persontableid,receiveddate\n71,1,2025-03-03\n72,2,2025-03-04\n73,,2025-03-05\n73,1,2025-03-06\n',
      assessment: 'assessmenttableid,requeststableid\n81,99\n',
      person: 'persontableid,surname,personbirthdate\n1,Quince,2015-04-03\n2,Umber,\n',
    }
    const { records, refused } = await readSen2Blade(files, { secret })
    const hash = await (await keyedHash(secret))({ surname: 'Quince', birthDate: '2015-04-03' })
    expect(records.map(({ key, faults }) => [key, faults])).toEqual([
      [hash, []],
      ['row 3', NO_HASH],
      ['row 4', NO_HASH],
    ])
    expect(refused.map(({ key, place }) => [key, place])).toEqual([
      ['row 5', 'requests, row 5'],
      ['row 2', 'assessment, row 2'],
    ])
    expect(sen2Cases(records, { referenceDate: null }).refused).toEqual([])
  })

  test.each([
    [{ upn: '' }],
    [{ upn: ' \t' }],
    [{ upn: null }],
    [{ surname: ' ', birthDate: '2015-04-03' }],
    [{ surname: '-', birthDate: '2015-04-03' }],
    [{ surname: 'Quince', birthDate: ' ' }],
    [{ surname: 'Quince', forename: 'Quentin' }],
  ])('of %o too little is known', async (who) => {
    expect(await (await keyedHash(secret))(who as never)).toBeNull()
  })

  test('a blank UPN is none, so the names are taken', async () => {
    const keyOf = await keyedHash(secret)
    const who = { surname: 'Quince', birthDate: '2015-04-03' }
    expect(await keyOf({ upn: ' ', ...who })).toBe(await keyOf(who))
  })

  test('a short secret could be guessed', async () => {
    for (const secret of ['secret', 'é'.repeat(15), new Uint8Array(15)])
      await expect(readSen2Xml(sampleXml(), { secret })).rejects.toThrow('at least 16 characters')
  })

  test('Blade needs the people for it', async () => {
    const { requests } = sampleBlade()
    await expect(readSen2Blade({ requests }, { secret })).rejects.toThrow('needs the file of people')
  })
})

describe('Blade files that do not fit together', () => {
  const requests =
    'requeststableid,receiveddate\n1,2025-Mar-03 00:00:00\n1,2025-Mar-04 00:00:00\n,2025-Mar-05 00:00:00\n'

  test('what belongs to nothing is reported with its place, and the rest is kept', async () => {
    const read = await readSen2Blade({ requests, assessment: 'assessmenttableid,requeststableid\n5,1\n6,2\n' })
    expect(read.records.map(({ key, place }) => [key, place])).toEqual([
      ['1', 'requests, row 2'],
      ['row 4', 'requests, row 4'],
    ])
    expect(read.refused).toEqual([
      {
        key: '1',
        place: 'requests, row 3',
        reason: 'Its requeststableid is there twice: only the first row was read.',
      },
      {
        key: '6',
        place: 'assessment, row 3',
        reason: 'It belongs to no request: its requeststableid is not in the export.',
      },
    ])
  })

  test('an id that stands twice joins nothing to the wrong request', async () => {
    const read = await readSen2Blade({
      requests: 'requeststableid,receiveddate\n1,2025-03-03\n2,2025-03-04\n',
      assessment: 'assessmenttableid,requeststableid,assessmentoutcome\n5,1,A\n5,2,Y\n6,1,N\n',
      namedplan: 'namedplantableid,assessmenttableid,startdate\n7,5,2025-07-01\n',
    })
    expect(read.records.map(({ assessmentOutcome, startDate }) => [assessmentOutcome, startDate])).toEqual([
      ['A', '2025-07-01'],
      [null, null],
    ])
    expect(read.refused.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'assessment, row 3: Its assessmenttableid is there twice: only the first row was read.',
      'assessment, row 4: Its requeststableid has another row of assessment: only the first was read.',
    ])
  })

  test('a file with other columns, or none at all, is refused by name', async () => {
    await expect(readSen2Blade({ requests: 'a,b\n1,2\n' })).rejects.toThrow('requests has no column requeststableid')
    await expect(readSen2Blade({ requests: '' })).rejects.toThrow('The file requests is empty.')
    await expect(readSen2Blade({} as never)).rejects.toThrow('needs its file of requests')
  })

  test('a file is known by the names of its columns', () => {
    for (const [module, text] of Object.entries(sampleBlade()))
      expect(bladeModuleOf((text.split('\r\n')[0] as string).split(','))).toBe(module)
    expect(bladeModuleOf(['Ref', 'requeststableid'])).toBeNull()
  })

  test('semicolons, as Excel writes them in some countries', async () => {
    const read = await readSen2Blade({ requests: requests.replaceAll(',', ';') })
    expect(read.records[0]?.receivedDate).toBe('2025-03-03')
  })
})
