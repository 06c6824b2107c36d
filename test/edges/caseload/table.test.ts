// A tracker is read as its map says: every quirk of a spreadsheet, no guess, and nothing lost in silence.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { likelyHeader, readTable, suggestMap, type TableMap } from '../../../src/edges/caseload/index'

const folder = new URL('../../../examples/tracker/', import.meta.url)
const sample = () => readFileSync(new URL('tracker.csv', folder))
const sampleMap = (): TableMap => JSON.parse(readFileSync(new URL('map.json', folder), 'utf8'))

/** A map of one column of dates, and what a cell in it is read as. */
const MAP: TableMap = { key: 'Ref', events: { requestReceivedOn: 'In' }, dates: { In: 'dmy' } }
const cell = async (text: string, order?: 'dmy' | 'mdy' | 'ymd') => {
  const { cases, leftOut } = await readTable(`Ref\tIn\nT-1\t${text}\n`, {
    ...MAP,
    dates: order === undefined ? {} : { In: order },
  })
  return leftOut[0]?.reason ?? cases[0]?.caseFile.dates.requestReceivedOn
}
const message = (csv: string | Uint8Array, map: unknown = MAP) =>
  readTable(csv, map as TableMap).then(
    () => 'read',
    (error: Error) => error.message,
  )

describe('the sample tracker', () => {
  test.each([
    [
      'T-01',
      {
        requestReceivedOn: '2025-03-03',
        assessmentDecisionSentOn: '2025-04-14',
        draftPlanServedOn: '2025-06-23',
        finalPlanSentOn: '2025-07-21',
      },
    ],
    [
      'T-02',
      {
        requestReceivedOn: '2025-02-10',
        assessmentDecisionSentOn: '2025-03-20',
        draftPlanServedOn: '2025-06-02',
        finalPlanSentOn: '2025-07-01',
      },
    ],
    ['T-04', { requestReceivedOn: '2025-09-01', assessmentDecisionSentOn: '2025-10-20' }],
    [
      'T-07',
      { requestReceivedOn: '2025-09-15', assessmentDecisionSentOn: '2025-10-24', draftPlanServedOn: '2026-01-19' },
    ],
    ['T-10', { assessmentDecisionSentOn: '2025-06-05', finalPlanSentOn: '2025-10-10' }],
    ['T-11', { assessmentDecisionSentOn: '2025-07-11', finalPlanSentOn: '2025-11-03' }],
  ])('%s', async (key, dates) => {
    const { cases } = await readTable(sample(), sampleMap())
    expect(cases.find((each) => each.key === key)?.caseFile.dates).toEqual(dates)
  })

  test('eleven rows of twelve are cases; the twelfth was entered twice', async () => {
    const { cases, duplicates } = await readTable(sample(), sampleMap())
    expect(cases.map(({ key }) => key)).toEqual(
      Array.from({ length: 11 }, (_, i) => `T-${String(i + 1).padStart(2, '0')}`),
    )
    expect(duplicates).toEqual([{ key: 'T-12', place: 'row 15', of: 'T-01' }])
  })

  test('what was left out is listed with its place', async () => {
    expect((await readTable(sample(), sampleMap())).leftOut).toEqual([
      {
        key: 'T-09',
        place: 'row 12, "16 wk (no plan letter)"',
        reason: 'It says "TBC" and no date, so it was left out.',
      },
      {
        key: 'T-11',
        place: 'row 14, "Request rec\'d"',
        reason: 'It is not a date with the day first, so it was left out.',
      },
    ])
  })

  test('words mean what the map says, and columns that are kept are copied', async () => {
    const { cases } = await readTable(sample(), sampleMap())
    expect(cases[3]).toMatchObject({
      key: 'T-04',
      place: 'row 6',
      caseFile: { reference: 'T-04', dispute: { kind: 'refusal-to-assess' } },
      keep: { 'Requested by': 'Parent' },
      whyNothingStarts: 'It has no date that starts a time limit, such as "Request rec\'d", so nothing can be counted.',
    })
    expect(cases[0]?.caseFile).not.toHaveProperty('dispute')
  })

  test('a tracker is blind to what none of its columns could show', async () => {
    const { notRecorded } = (await readTable(sample(), sampleMap())).cases[0]?.caseFile ?? {}
    for (const blind of ['mediation.contact-adviser', 'appeal.lodge', 'review.decide', 'assessment.give-advice'])
      expect(notRecorded).toContain(blind)
    for (const seen of ['assessment.decide', 'assessment.notify-no-plan', 'plan.finalise', 'plan.comment-on-draft'])
      expect(notRecorded).not.toContain(seen)
  })

  test('names, birth dates and notes never leave', async () => {
    const read = JSON.stringify(await readTable(sample(), sampleMap()))
    expect(read).not.toMatch(/Alder|Umber|04\/05\/2019|2019-05-04|paeds|mediation\?/)
  })
})

describe('dates, in the order of their column', () => {
  test.each([
    ['03/11/2025', 'dmy', '2025-11-03'],
    ['03/11/2025', 'mdy', '2025-03-11'],
    ['3.11.25', 'dmy', '2025-11-03'],
    ['3-11-2025', 'dmy', '2025-11-03'],
    ['25/11/03', 'ymd', '2025-11-03'],
    ['2025/11/03', 'ymd', '2025-11-03'],
    ['2025-11-03', 'dmy', '2025-11-03'],
    ['2025-11-03', 'mdy', '2025-11-03'],
    ['2025-11-03', undefined, '2025-11-03'],
    ['10-Feb-25', 'mdy', '2025-02-10'],
    ['10 February 2025', undefined, '2025-02-10'],
    ['Mon 10th Feb 2025', undefined, '2025-02-10'],
    ['1 Sept 2025', undefined, '2025-09-01'],
    ['45901', 'mdy', '2025-09-01'],
    ['45901.0', undefined, '2025-09-01'],
    ['03/11/2025 00:00', 'dmy', '2025-11-03'],
    ['03/11/2025 2:30 PM', 'dmy', '2025-11-03'],
    ['29/02/2024', 'dmy', '2024-02-29'],
    // An instant in UTC is the day that it was in London: clocks went forward on 30 March 2025, and back on 26 October.
    ['2025-07-30T23:00:00Z', undefined, '2025-07-31'],
    ['2025-07-30T22:59:59.999Z', undefined, '2025-07-30'],
    ['2025-07-30T23:00:00', undefined, '2025-07-30'],
    ['2025-03-29T23:00:00Z', undefined, '2025-03-29'],
    ['2025-03-30T23:00:00Z', undefined, '2025-03-31'],
    ['2025-10-25T23:00:00Z', undefined, '2025-10-26'],
    ['2025-10-26T23:00:00Z', undefined, '2025-10-26'],
    ['2025-12-31T23:00:00Z', undefined, '2025-12-31'],
    ['31/08/2025 23:00:00z', 'dmy', '2025-09-01'],
    ['="03/11/2025"', 'dmy', '2025-11-03'],
    ['03/11/2025\u00a0', 'dmy', '2025-11-03'],
  ] as const)('%s under %s is %s', async (text, order, day) => {
    expect(await cell(text, order)).toBe(day)
  })

  test.each(['', 'n/a', 'N/A', '-', '–', 'None', 'not applicable'])('%j is blank', async (text) => {
    expect(await cell(text, 'dmy')).toBeUndefined()
  })

  test.each(['TBC', 'tbc', '?', 'Awaited', 'to follow'])('%s is no date yet, and is listed', async (text) => {
    expect(await cell(text, 'dmy')).toBe(`It says "${text}" and no date, so it was left out.`)
  })

  test.each([
    ['06/13/2025', 'dmy', 'It is not a date with the day first, so it was left out.'],
    ['13/06/2025', 'mdy', 'It is not a date with the month first, so it was left out.'],
    ['13/06/2025', 'ymd', 'It is not a date with the year first, so it was left out.'],
    ['29/02/2025', 'dmy', 'It is not a date with the day first, so it was left out.'],
    ['w/c 12/1', 'dmy', 'It is not a date with the day first, so it was left out.'],
    ['12/1', 'dmy', 'It is not a date with the day first, so it was left out.'],
    ['########', 'dmy', 'It is not a date with the day first, so it was left out.'],
    ['20250303', 'ymd', 'It is not a date with the year first, so it was left out.'],
    ['99999', 'dmy', 'It is not a date with the day first, so it was left out.'],
    ['1/1/20225', 'dmy', 'It is not a date with the day first, so it was left out.'],
    ['see Mrs Quince', 'dmy', 'It is not a date with the day first, so it was left out.'],
  ] as const)('%s under %s is no date, never guessed, and not repeated', async (text, order, reason) => {
    expect(await cell(text, order)).toBe(reason)
  })

  test('a column without an order takes no numbers that need one', async () => {
    expect(await cell('03/11/2025')).toContain('which of day and month comes first in this column')
  })
})

describe('the habits of spreadsheets', () => {
  const row = async (csv: string | Uint8Array, map = MAP) => (await readTable(csv, map)).cases[0]
  const expected = { key: 'T-1', caseFile: { dates: { requestReceivedOn: '2025-03-03' } } }

  test.each([
    ['a byte order mark', '\ufeffRef,In\nT-1,03/03/2025\n', 'row 2'],
    ['semicolons', 'Ref;In\r\nT-1;03/03/2025\r\n', 'row 2'],
    ['tabs', 'Ref\tIn\nT-1\t03/03/2025', 'row 2'],
    [
      'a line that names the separator, which a spreadsheet does not count',
      'sep=;\r\nRef;In\r\nT-1;03/03/2025',
      'row 2',
    ],
    ['title lines, blank ones too', 'EHCNA tracker, 2025\n\n"printed ""today"""\nRef,In\nT-1,03/03/2025', 'row 5'],
    ['a heading over two lines', '"Ref","In"\n"T-1","03/03/2025"', 'row 2'],
    ['columns in another order, and more of them', 'x,In,y,Ref\n1,03/03/2025,2,T-1,3,4', 'row 2'],
    ['rows that are too short', 'In,Ref,Notes\n03/03/2025,T-1', 'row 2'],
    ['a note with line breaks above', 'Ref,In,Note\n,,\n,,"two\nlines"\nT-1,03/03/2025,', 'row 4'],
    ['a number kept as text', 'Ref,In\n="T-1",03/03/2025', 'row 2'],
    ['a quotation mark inside a note', 'Ref,In,Note\nT-1,03/03/2025,5" tall', 'row 2'],
  ])('%s', async (name, csv, place) => {
    const read = name.startsWith('a note with') ? (await readTable(csv, MAP)).cases[1] : await row(csv)
    expect(read).toMatchObject({ ...expected, place })
  })

  test('letter case, line breaks and curly apostrophes in the names of columns do not matter', async () => {
    const map = {
      key: 'ref',
      events: { requestReceivedOn: "request rec'd" },
      dates: { "Request Rec'd": 'dmy' },
    } as const
    expect(await row('REF,"Request\nrec’d"\nT-1,03/03/2025', map)).toMatchObject(expected)
  })

  test('kept columns are copied under the names that the map gives them', async () => {
    const { cases } = await readTable('REF,IN,"the\nTEAM"\nT-1,03/03/2025, North ', { ...MAP, keep: ['The team'] })
    expect(cases[0]?.keep).toEqual({ 'The team': 'North' })
  })

  test('blank rows are skipped; a row without a number of its own is known by its place', async () => {
    const { cases } = await readTable('Ref,In\n,\nT-1,03/03/2025\n , \n,04/03/2025\n', MAP)
    expect(cases.map(({ key, place }) => [key, place])).toEqual([
      ['T-1', 'row 3'],
      ['row 5', 'row 5'],
    ])
  })
})

describe('rows entered twice', () => {
  const map: TableMap = {
    ...MAP,
    events: { ...MAP.events, finalPlanSentOn: 'Out' },
    dates: { In: 'dmy', Out: 'dmy', DOB: 'dmy' },
    same: ['Name', 'DOB'],
  }
  const rows = (...lines: string[]) => readTable(['Ref,Name,DOB,In,Out', ...lines].join('\n'), map)
  const keys = async (...lines: string[]) => (await rows(...lines)).cases.map(({ key }) => key).sort()

  const TWICE = [
    'B,Quince,1/2/2015,3/3/2025,',
    'A,quince,01-Feb-15,03/03/2025,21/07/2025',
    'C,Quince,1/2/2015,3/3/2025,',
  ]

  test('the row that says most is counted, in whatever order they stand', async () => {
    expect(await keys(...TWICE)).toEqual(['A'])
    expect(await keys(...[...TWICE].reverse())).toEqual(['A'])
    expect((await rows(...TWICE)).duplicates).toEqual([
      { key: 'B', place: 'row 2', of: 'A' },
      { key: 'C', place: 'row 4', of: 'A' },
    ])
  })

  test.each([
    ['a second request of one child', ['A,Quince,1/2/2015,3/3/2025,', 'B,Quince,1/2/2015,3/9/2025,']],
    ['twins', ['A,Quince Ada,1/2/2015,3/3/2025,', 'B,Quince Ben,1/2/2015,3/3/2025,']],
    ['rows of which nobody knows the birth date', ['A,Quince,,3/3/2025,', 'B,Quince,,3/3/2025,']],
    ['rows without a date', ['A,Quince,1/2/2015,,', 'B,Quince,1/2/2015,,']],
  ])('%s: two cases', async (_, lines) => {
    expect(await keys(...lines)).toEqual(['A', 'B'])
  })
})

describe('words', () => {
  const map: TableMap = {
    ...MAP,
    values: {
      About: {
        'Sections B, F': { dispute: { kind: 'plan-content', sections: ['B', 'F'] } },
        School: { dispute: { kind: 'plan-content', sections: ['I'] } },
      },
      Status: { Withdrawn: { closed: true }, Open: {} },
    },
  }
  const one = async (about: string, status: string, closedOn?: string) =>
    (await readTable(`Ref;In;About;Status\nT-1;3/3/2025;${about};${status}`, map, { closedOn })).cases[0]?.caseFile

  test('letter case and spaces do not matter', async () => {
    expect(await one('SECTIONS  b, f', '')).toMatchObject({ dispute: { kind: 'plan-content', sections: ['B', 'F'] } })
  })

  test('a value that closes the case', async () => {
    expect((await one('', 'withdrawn', '2026-01-05'))?.dates).toEqual({
      requestReceivedOn: '2025-03-03',
      caseClosedOn: '2026-01-05',
    })
  })

  test('a case that closes on no day that anybody said is refused, once', async () => {
    await expect(one('', 'withdrawn')).rejects.toMatchObject({
      code: 'missing-date',
      path: 'options.closedOn',
      message:
        'Some rows of the table are closed, and nothing says when: give options.closedOn, from which day nothing more is due.',
    })
    expect((await one('', 'open'))?.dates).toEqual({ requestReceivedOn: '2025-03-03' })
  })

  test('a row that dates its own end needs no day for it', async () => {
    const dated = { ...map, events: { ...map.events, caseClosedOn: 'End' }, dates: { In: 'dmy', End: 'dmy' } } as const
    const text = 'Ref;In;About;Status;End\nT-1;3/3/2025;;withdrawn;1/12/2025'
    expect((await readTable(text, dated)).cases[0]?.caseFile.dates.caseClosedOn).toBe('2025-12-01')
    const meant = { ...map, values: { Status: { withdrawn: { closed: true, dates: { caseClosedOn: '2025-11-03' } } } } }
    expect((await readTable('Ref;In;Status\nT-1;3/3/2025;withdrawn', meant)).cases[0]?.caseFile.dates).toMatchObject({
      caseClosedOn: '2025-11-03',
    })
  })

  test('a value that the map does not know is listed and not repeated', async () => {
    const { leftOut } = await readTable('Ref;In;About;Status\nT-1;3/3/2025;;Mrs Quince rang', map)
    expect(leftOut).toEqual([
      {
        key: 'T-1',
        place: 'row 2, "Status"',
        reason: 'The map does not say what this value means, so it was left out.',
      },
    ])
  })

  test('several columns may each say a part of one dispute', async () => {
    const parts: TableMap = {
      ...MAP,
      values: {
        Kind: { content: { dispute: { kind: 'plan-content' } as never } },
        B: { x: { dispute: { sections: ['B'] } as never } },
        F: { x: { dispute: { sections: ['F'] } as never } },
      },
    }
    const { cases } = await readTable('Ref,In,Kind,B,F\nT-1,3/3/2025,content,x,x', parts)
    expect(cases[0]?.caseFile.dispute).toEqual({ kind: 'plan-content', sections: ['B', 'F'] })
  })

  test('null leaves out whatever it stands for', async () => {
    const nulls = { key: null, dates: null, values: null, keep: null, same: null, person: null, notRecorded: null }
    const bare = { events: MAP.events }
    const text = 'Ref,In\nT-1,2025-03-03\n'
    const map = { ...nulls, events: { ...MAP.events, finalPlanSentOn: null } } as never
    expect(await readTable(text, map)).toEqual(await readTable(text, bare))
    const keyOf = async ({ upn, surname }: { upn?: string; surname?: string }) => `${upn} ${surname}`
    const person = { person: { upn: 'Ref', surname: null } } as never as TableMap
    expect((await readTable(text, { ...bare, ...person }, { keyOf })).cases[0]?.key).toBe('T-1 undefined')
  })

  test('null in a part says nothing, and takes nothing from the part of another column', async () => {
    const parts = {
      ...MAP,
      values: {
        Kind: {
          content: { dispute: { kind: 'plan-content', sections: ['B'] }, dates: { finalPlanSentOn: '2025-07-01' } },
        },
        More: {
          x: {
            dispute: { kind: null, sections: ['F'] },
            dates: { finalPlanSentOn: null },
            closed: null,
            notRecorded: null,
          },
        },
      },
    } as never
    const { cases, leftOut } = await readTable('Ref,In,Kind,More\nT-1,3/3/2025,content,x', parts)
    expect([leftOut, cases[0]?.caseFile.dispute]).toEqual([[], { kind: 'plan-content', sections: ['B', 'F'] }])
    expect(cases[0]?.caseFile.dates).toEqual({ requestReceivedOn: '2025-03-03', finalPlanSentOn: '2025-07-01' })
  })
})

describe('a map that cannot be right', () => {
  const csv = 'Ref,In\nT-1,03/03/2025\n'
  // biome-ignore format: one line a slip
  test.each([
    [null, 'map must be an object.'],
    [{ ...MAP, columns: {} }, 'The map has no "columns": it takes key, events, dates, values, keep, same, person, notRecorded.'],
    [{ ...MAP, events: {} }, 'map.events must be at least one event with the column of its date.'],
    [{ ...MAP, events: { requestRecievedOn: 'In' } }, 'map.events.requestRecievedOn must be an event, such as "requestReceivedOn".'],
    [{ ...MAP, events: { requestReceivedOn: 3 } }, 'map.events.requestReceivedOn must be the name of a column, as a text.'],
    [{ ...MAP, dates: { In: null } }, 'map.dates["In"] must be "dmy", "mdy" or "ymd": whichever comes first in this column.'],
    [{ ...MAP, dates: { In: 'DMY' } }, 'map.dates["In"] must be "dmy", "mdy" or "ymd": whichever comes first in this column.'],
    [{ ...MAP, keep: 'Team' }, 'map.keep must be a list.'],
    [{ ...MAP, same: [''] }, 'map.same[0] must be the name of a column, as a text.'],
    [{ ...MAP, person: { dob: 'DOB' } }, 'map.person.dob must be one of upn, surname, forename, birthDate.'],
    [{ ...MAP, values: { In: { x: { closed: 'yes' } } } }, 'map.values["In"]["x"].closed must be true or false.'],
    [{ ...MAP, values: { In: 'x' } }, 'map.values["In"] must be an object.'],
    [{ ...MAP, notRecorded: ['nonsense'] }, 'map.notRecorded[0] must be the id of a time limit, such as "appeal.lodge"; it is "nonsense".'],
    [{ ...MAP, notRecorded: ['appeal.lodge', 5] }, 'map.notRecorded[1] must be the id of a time limit, such as "appeal.lodge"; it is 5.'],
    [{ ...MAP, columns: null }, 'The map has no "columns": it takes key, events, dates, values, keep, same, person, notRecorded.'],
    [{ ...MAP, events: { requestReceivedOn: null } }, 'map.events must be at least one event with the column of its date.'],
    [{ ...MAP, key: 'Reference' }, 'The table has no column "Reference": check the names in the map against the header.'],
    [{ key: 'A', events: { requestReceivedOn: 'B' } }, 'The table has no header with the columns of the map, such as "A": check the map against the first rows of the table.'],
  ])('%#: %o', async (map, sentence) => {
    expect(await message(csv, map)).toBe(sentence)
  })

  test('a value that means what the law does not have is said once, with its place', async () => {
    const map = { ...MAP, values: { In: { Refuse: { dispute: { kind: 'refusal-to-asess' } } } } }
    expect(await message(csv, map)).toMatch(/^map\.values\["In"\]\["Refuse"\]: .*Did you mean "refusal-to-assess"\?$/)
  })

  test.each([
    [{ dispute: { sections: ['Z'] } }, 'dispute.sections[0]'],
    [{ dispute: { sections: ['B'], health: true } }, 'dispute.health'],
    [{ dispute: { sections: ['B'] }, dates: { nonsense: '2026-01-05' } }, 'dates.nonsense'],
    [{ dispute: [{ sections: ['B'] }] }, 'dispute[0].kind'],
  ])('beside a part that another column may have, everything else is checked: %o', async (effect, path) => {
    const map = { ...MAP, values: { In: { x: effect } } } as never
    await expect(readTable(csv, map)).rejects.toMatchObject({ path: `map.values["In"]["x"].${path}` })
  })

  test('a limit that the law does not have has its place in the map', async () => {
    const map = { ...MAP, notRecorded: ['appeal.lodge', 'nonsense'] } as never
    await expect(readTable(csv, map)).rejects.toMatchObject({ code: 'unknown-limit', path: 'map.notRecorded[1]' })
  })
})

describe('a file that is no table', () => {
  test.each([
    [
      'Windows-1252',
      Buffer.from('Ref,In\nT-é,03/03/2025', 'latin1'),
      'The table is not UTF-8 text, so some letters would be lost: save it as CSV UTF-8.',
    ],
    ['UTF-16', Buffer.from('\ufeffRef,In', 'utf16le'), 'The table is UTF-16 text: save it as CSV UTF-8.'],
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004'),
      'This is a workbook and not a CSV file: save the sheet as CSV UTF-8.',
    ],
    [
      'NUL characters',
      'Ref,In\nT\0,1',
      'The table holds NUL characters, so it is not a text file: save it as CSV UTF-8.',
    ],
    [
      'a quotation mark that is never closed',
      'Ref,In\nT-1,1\n"Quince',
      'The table cannot be read after row 2: a quotation mark is out of place, or a row has no end.',
    ],
    [
      'a row without an end',
      `Ref,In\n${'x'.repeat(2_000_000)}`,
      'The table cannot be read after row 1: a quotation mark is out of place, or a row has no end.',
    ],
    ['two columns of one name', 'Ref,In,in\n1,2,3', 'The table has two columns "in": give each a name of its own.'],
    ['something else', 3 as never, 'The table must be text or its bytes.'],
  ])('%s', async (_, csv, sentence) => {
    expect(await message(csv)).toBe(sentence)
  })
})

describe('a proposal for a map', () => {
  test('for the sample, it says what it is sure of and asks the order of day and month', () => {
    const header = likelyHeader(sample()) as readonly string[]
    const { map, unused } = suggestMap(header)
    expect(map).toEqual({
      key: 'Ref',
      events: {
        noPlanNoticeSentOn: '16 wk (no plan letter)',
        assessmentDecisionSentOn: 'Decision letter sent',
        draftPlanServedOn: 'Draft issued',
        finalPlanSentOn: 'Final issued',
        requestReceivedOn: "Request rec'd",
      },
      dates: {
        '16 wk (no plan letter)': null,
        'Decision letter sent': null,
        'Draft issued': null,
        'Final issued': null,
        "Request rec'd": null,
        DOB: null,
      },
      same: ['Surname', 'DOB'],
      person: { surname: 'Surname', birthDate: 'DOB' },
    })
    expect(unused).toEqual(['Requested by', '6 wk decision', 'Exception?', 'Status', 'Notes'])
  })

  test('it is refused until a person has said which comes first', async () => {
    const { map } = suggestMap(likelyHeader(sample()) as readonly string[])
    expect(await message(sample(), map)).toContain('must be "dmy", "mdy" or "ymd"')
  })

  test('a row about a child is never taken for a header', () => {
    expect(likelyHeader('T-1,Quince,03/03/2025\nT-2,Final sent,Draft,45901\nT-3,Quince,Final\n')).toBeNull()
  })

  test('teams and officers are kept, a UPN is enough to know a child', () => {
    expect(suggestMap(['UPN', 'Team', 'Case officer', 'DOB']).map).toMatchObject({
      keep: ['Team', 'Case officer'],
      same: ['UPN'],
    })
  })
})
