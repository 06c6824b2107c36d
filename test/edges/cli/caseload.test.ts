// caseload: files known by what they hold, four formats, and exit codes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAMPLE_BLADE, SAMPLE_XML, sampleBlade, sampleXml } from '../sen2/support'
import { type Ran, type Setting, send } from './support'

const TRACKER = 'examples/tracker/tracker.csv'
const MAP = 'examples/tracker/map.json'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'send-caseload-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const run = (args: readonly string[], setting?: Setting): Promise<Ran> => send(['caseload', ...args], setting)
const json = async (args: readonly string[], setting?: Setting) =>
  JSON.parse((await run([...args, '--format', 'json'], setting)).out)

describe('the sample return', () => {
  test('as at census day, which is where it looks from by itself', async () => {
    const { exit, out, err } = await run([SAMPLE_XML, '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      asAt: '2026-01-15',
      cases: 26,
      refused: [
        {
          key: '19',
          place: 'person 17, request 1, line 642',
          reason: 'RequestOutcomeDate (2025-03-14) is before ReceivedDate (2025-03-17): check both.',
        },
      ],
      overdue: { 'review.finalise-amendments': 1 },
      due: { 7: 2, 28: 4 },
      entries: [
        {
          key: '11',
          entry: 'review.finalise-amendments',
          side: 'authority',
          state: 'overdue',
          dueOn: '2026-01-06',
          days: 9,
          keep: {},
        },
        {
          key: '6',
          entry: 'assessment.decide',
          side: 'authority',
          state: 'not-due',
          dueOn: '2026-01-19',
          days: 4,
          keep: {},
        },
        {
          key: '10',
          entry: 'review.complete',
          side: 'authority',
          state: 'not-due',
          dueOn: '2026-01-19',
          days: 4,
          keep: {},
        },
        {
          key: '8',
          entry: 'plan.finalise',
          side: 'authority',
          state: 'not-due',
          dueOn: '2026-02-02',
          days: 18,
          keep: {},
        },
        {
          key: '10',
          entry: 'review.decide',
          side: 'authority',
          state: 'not-due',
          dueOn: '2026-02-05',
          days: 21,
          keep: {},
        },
      ],
      twentyWeeks: {
        year: 2025,
        includingExceptions: { inTime: 3, all: 5 },
        excludingExceptions: { inTime: 2, all: 3 },
        leftOut: { 'mediation-or-tribunal': 2, 'no-plan': 12, 'other-year': 0, 'no-dates': 0 },
      },
    })
    expect(err).toBe('26 counted, 1 refused; overdue: review.finalise-amendments 1\n')
    expect(exit).toBe(1)
  })

  test('as at 1 March 2026, with a warning, the breaches that were worked out by hand', async () => {
    const { out, err } = await run([SAMPLE_XML, '--as-at', '2026-03-01', '--format', 'json'])
    const { overdue, due, entries } = JSON.parse(out)
    expect(overdue).toEqual({
      'assessment.decide': 1,
      'plan.finalise': 1,
      'review.decide': 1,
      'review.complete': 1,
      'review.finalise-amendments': 1,
      'phase-transfer.finalise-other': 1,
    })
    expect(due).toEqual({ 7: 1, 28: 1 })
    expect(entries.map(({ key, entry, dueOn, days }: Record<string, unknown>) => [key, entry, dueOn, days])).toEqual([
      ['11', 'review.finalise-amendments', '2026-01-06', 54],
      ['6', 'assessment.decide', '2026-01-19', 41],
      ['10', 'review.complete', '2026-01-19', 41],
      ['8', 'plan.finalise', '2026-02-02', 27],
      ['10', 'review.decide', '2026-02-05', 24],
      ['11', 'phase-transfer.finalise-other', '2026-02-14', 15],
      ['18', 'assessment.notify-no-plan', '2026-03-02', 1],
    ])
    expect(err).toContain('The return ends on 2026-01-15. What was done after that day is not in it')
  })

  const known = (answer: { refused: object[] }) => ({
    ...answer,
    refused: answer.refused.map((each) => ({ ...each, place: '' })),
  })

  test('Blade as a folder, as nine files in any order, and as the few that matter, gives the same as XML', async () => {
    const xml = known(await json([SAMPLE_XML]))
    const nine = Object.keys(sampleBlade()).map((module) => `${SAMPLE_BLADE}Blade-Export_20-02-2026_${module}.csv`)
    const few = nine.filter((name) => /_(sen2|requests|assessment|namedplan|activeplans)\.csv$/.test(name))
    for (const files of [[SAMPLE_BLADE], nine.reverse(), few]) expect(known(await json(files))).toEqual(xml)
  })

  test('files are known by what they hold, not by their names', async () => {
    const renamed = file('export.dat', sampleXml())
    expect(await json([renamed])).toEqual(await json([SAMPLE_XML]))
    expect(await json(['-'], { stdin: sampleXml() })).toEqual(await json([SAMPLE_XML]))
  })

  test('without a header of its own it looks from today, and says that the measure is left out', async () => {
    const { requests, assessment } = sampleBlade()
    const files = [file('r.csv', requests), file('a.csv', assessment)]
    const { out, err } = await run([...files, '--format', 'json'], { now: '2026-02-03T12:00:00Z' })
    expect(JSON.parse(out)).toMatchObject({ asAt: '2026-02-03', twentyWeeks: null })
    expect(err).toContain('The return does not say its year, so the 20-week measure is left out.')
  })

  test('without a census day it is said that the return knows nothing after its export', async () => {
    const xml = file('no-day.xml', sampleXml().replace(/<ReferenceDate>.*?<\/ReferenceDate>/, ''))
    const { out, err } = await run([xml, '--format', 'json'], { now: '2026-02-03T12:00:00Z' })
    expect(JSON.parse(out).asAt).toBe('2026-02-03')
    expect(err).toContain('The return does not say its census day, so it is looked at from 2026-02-03.')
  })

  test('a flag that cannot be read is listed with its place, and the case is counted', async () => {
    const xml = file('flag.xml', sampleXml().replace('<Week20>1', '<Week20>Quince'))
    const { out, err } = await run([xml, '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ cases: 26, refused: [{ key: '19' }] })
    expect(err).toContain('1 value was left out:\n  3, person 3, request 1, line 131, Week20: Week20 is not 1 or 0.')
    expect(err).not.toContain('Quince')
  })

  test('an empty file, and UTF-16, are said to be so', async () => {
    const empty = await run([file('empty.xml', ' \n')])
    expect([empty.exit, empty.out]).toEqual([1, ''])
    expect(empty.err).toContain('empty.xml is empty: export it again.')
    const utf16 = file('utf16.xml', Buffer.from(`\ufeff${sampleXml()}`, 'utf16le'))
    expect((await run([utf16])).err).toContain('The return is UTF-16 text: save it as UTF-8 and try again.')
  })

  test('--within looks further ahead; due stays what it is', async () => {
    const near = await json([SAMPLE_XML, '--within', '4'])
    const far = await json([SAMPLE_XML, '--within', '400'])
    expect(near.entries).toHaveLength(3)
    expect(far.entries.length).toBeGreaterThan(10)
    expect([near.due, far.due]).toEqual([
      { 7: 2, 28: 4 },
      { 7: 2, 28: 4 },
    ])
  })
})

describe('the sample tracker', () => {
  test('with its map', async () => {
    const { exit, out, err } = await run([TRACKER, '--map', MAP, '--as-at', '2026-03-01', '--format', 'json'])
    const { cases, refused, overdue, entries, twentyWeeks } = JSON.parse(out)
    expect([cases, twentyWeeks, overdue]).toEqual([
      9,
      null,
      { 'assessment.notify-no-plan': 1, 'plan.finalise': 2, 'assessment.decide': 1 },
    ])
    expect(refused).toEqual([
      {
        key: 'T-10',
        place: 'row 13',
        reason: 'It has no date that starts a time limit, such as "Request rec\'d", so nothing can be counted.',
      },
      {
        key: 'T-11',
        place: 'row 14',
        reason:
          'It has no date that starts a time limit, such as "Request rec\'d", so nothing can be counted. "Request rec\'d": It is not a date with the day first, so it was left out.',
      },
    ])
    expect(
      entries
        .filter(({ state }: { state: string }) => state === 'overdue')
        .map(({ key, entry, days }: Record<string, unknown>) => `${key} ${entry} ${days}`),
    ).toEqual([
      'T-08 assessment.notify-no-plan 97',
      'T-08 plan.finalise 69',
      'T-05 assessment.decide 41',
      'T-07 plan.finalise 27',
    ])
    expect(entries[0].keep).toEqual({ 'Requested by': 'Nursery' })
    expect(err).toContain(
      '2 values were left out:\n  T-09, row 12, "16 wk (no plan letter)": It says "TBC" and no date, so it was left out.',
    )
    expect(err).toContain('T-12 (row 15) is the same as T-01, and was counted once.')
    expect(exit).toBe(1)
  })

  test('without one it is wrong use, with a proposal and no answer', async () => {
    const { exit, out, err } = await run([TRACKER])
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(`error: ${TRACKER} is a table: say with --map FILE which of its columns holds what.`)
    expect(err).toContain('"requestReceivedOn": "Request rec\'d"')
    expect(err).toContain('"Request rec\'d": null')
    expect(err).toContain('Nothing is made of: Requested by, 6 wk decision, Exception?, Status, Notes.')
    expect(err).not.toMatch(/Alder|04\/05\/2019/)
  })

  test('beside a return: one caseload, looked at from its census day', async () => {
    const both = await json([SAMPLE_XML, TRACKER, '--map', MAP])
    expect(both).toMatchObject({ asAt: '2026-01-15', cases: 35, twentyWeeks: { year: 2025 } })
  })

  test('two trackers, one of them spoiled: it is said, and the other answered', async () => {
    const spoiled = file('spoiled.csv', Buffer.from('Ref,é', 'latin1'))
    const { exit, out, err } = await run([spoiled, TRACKER, '--map', MAP, '--format', 'json'])
    expect(JSON.parse(out).cases).toBe(9)
    expect(err).toContain(
      `${spoiled}: The table is not UTF-8 text, so some letters would be lost: save it as CSV UTF-8.`,
    )
    expect(exit).toBe(1)
  })
})

describe('case files', () => {
  const LINES = [
    '{"reference":"A","dates":{"requestReceivedOn":"2025-03-03"}}',
    '',
    '{"dates":{"requestReceivedOn":"2025-03-03"}}',
    '{"reference":"C","dates":{"requestReceivedOn":"2025-02-30"}}',
    '{',
    '[]',
    '{"reference":117,"dates":{}}',
  ].join('\n')

  test('one a line; a bad one is refused with its line', async () => {
    const { cases, refused, entries } = await json([file('cases.jsonl', LINES), '--as-at', '2025-04-15'])
    expect(cases).toBe(2)
    expect(entries.map(({ key, entry }: Record<string, unknown>) => `${key} ${entry}`)).toEqual([
      'A assessment.decide',
      'line 3 assessment.decide',
    ])
    expect(refused.map(({ key, place }: Record<string, unknown>) => [key, place])).toEqual([
      ['C', 'line 4'],
      ['line 5', 'line 5'],
      ['line 6', 'line 6'],
      // A number is refused, and named so that the case is found.
      ['117', 'line 7'],
    ])
  })

  test('nothing wrong: exit 0', async () => {
    const good = file('good.jsonl', LINES.split('\n')[0] as string)
    expect((await run([good, '--as-at', '2025-04-15'])).exit).toBe(0)
  })
})

describe('formats', () => {
  test('a table by default, a page, and CSV', async () => {
    expect((await run([SAMPLE_XML])).out).toMatch(/^26 cases, as at Thursday 15 January 2026\n/)
    expect((await run([SAMPLE_XML, '--format', 'html'])).out).toMatch(/^<!doctype html>/)
    const csv = (await run([TRACKER, '--map', MAP, '--format', 'csv', '--as-at', '2026-03-01'])).out
    expect(csv).toMatch(/^\ufefflist,key,place,/)
    for (const list of ['overdue', 'due', 'passed', 'refused', 'left out', 'entered twice'])
      expect(csv).toContain(`\r\n${list},`)
  })

  test('progress is on standard error, on a terminal alone', async () => {
    const long = file('long.jsonl', '{"dates":{"requestReceivedOn":"2025-03-03"}}\n'.repeat(2100))
    const { err, out } = await run([long, '--format', 'json'], { terminal: true })
    expect(err).toContain('\r\u001b[K1000 cases\r\u001b[K2000 cases\r\u001b[K2100 counted')
    expect(JSON.parse(out).cases).toBe(2100)
    expect((await run([long, '--format', 'json'])).err).not.toContain('\r')
  })

  test('so is how much of a long return has been read', async () => {
    const long = file(
      'long.xml',
      `<Message>${'<!-- a comment as long as a case, or about as long -->\n'.repeat(180_000)}</Message>`,
    )
    expect((await run([long], { terminal: true })).err).toContain(`\r\u001b[K${long}: 8 MB read`)
    expect((await run([long])).err).not.toContain('\r')
  })
})

describe('a keyed hash of the child', () => {
  const secret = () => file('secret.txt', 'a secret of the council\n')

  test('is the same in the return, in Blade and in a tracker', async () => {
    const tracker = file(
      'names.csv',
      "Ref,UPN,Surname,Forename,DOB,Rec'd,Sent\n1,,Thorn,Theo,22/02/2017,03/03/2025,\n2,z900000000006,x,y,1/1/2015,03/03/2025,\n",
    )
    const map = file(
      'names.json',
      JSON.stringify({
        key: 'Ref',
        events: { requestReceivedOn: "Rec'd", finalPlanSentOn: 'Sent' },
        dates: { "Rec'd": 'dmy', DOB: 'dmy' },
        person: { upn: 'UPN', surname: 'Surname', forename: 'Forename', birthDate: 'DOB' },
      }),
    )
    const keysOf = async (args: string[]) => [
      ...new Set((await json([...args, '--secret', secret()])).entries.map(({ key }: { key: string }) => key)),
    ]
    const fromTracker = await keysOf([tracker, '--map', map])
    const returned = sampleXml()
      .replace('<Surname>Fir<', '<Surname>THORN<')
      .replace('<Forename>Finn<', '<Forename>Théo<')
      .replace('2020-07-17', '2017-02-22')
      .replace('<UPN>Z900000000006</UPN>', '')
    const [fromXml, thorn] = [await keysOf([SAMPLE_XML]), await keysOf([file('thorn.xml', returned)])]
    expect(await keysOf([SAMPLE_BLADE])).toEqual(fromXml)
    expect(fromTracker).toHaveLength(2)
    expect(fromTracker.filter((key) => fromXml.includes(key))).toHaveLength(1)
    expect(fromTracker.every((key) => [...fromXml, ...thorn].includes(key))).toBe(true)
  })

  test('columns under same that are named like a person are enough', async () => {
    const { entries } = await json([TRACKER, '--map', MAP, '--secret', secret()])
    for (const { key } of entries) expect(key).toMatch(/^[0-9a-f]{20}$/)
  })

  test('a row or a request of whom too little is known is known by its place, and listed', async () => {
    const tracker = file('blank.csv', "Ref,UPN,Rec'd,Sent\nQX-1,,03/03/2025,\nQX-2,z900000000006,03/03/2025,\n")
    const map = file(
      'blank.json',
      JSON.stringify({
        key: 'Ref',
        events: { requestReceivedOn: "Rec'd", finalPlanSentOn: 'Sent' },
        dates: { "Rec'd": 'dmy' },
        person: { upn: 'UPN' },
      }),
    )
    const { out, err } = await run([tracker, '--map', map, '--secret', secret(), '--format', 'csv'])
    expect(err).toContain(
      '1 value was left out:\n  row 2: It does not say enough of the child for a keyed hash, so it is known by its row.\n',
    )
    expect(out).toContain('row 2')
    expect(out + err).not.toContain('QX-')

    const nameless = file(
      'nameless.xml',
      sampleXml().replace('<UPN>Z900000000006</UPN>', '').replace('<Surname>Fir<', '<Surname><'),
    )
    const read = await run([nameless, '--secret', secret()])
    expect(read.err).toMatch(
      /^ {2}request 6, person 6, request 1, line \d+, UPN: Neither a UPN nor a surname with a birth date is known, so the key is its place and no keyed hash\.$/m,
    )
  })

  test('without such columns it is refused', async () => {
    const map = file('bare.json', JSON.stringify({ key: 'Ref', events: { requestReceivedOn: "Request rec'd" } }))
    const { exit, err } = await run([TRACKER, '--map', map, '--secret', secret()])
    expect([exit, err]).toEqual([
      1,
      `${TRACKER}, by ${map}: A keyed hash needs columns that say who a row is about: name them in the map, under "person".\n`,
    ])
  })
})

describe('what is refused, in one sentence', () => {
  const refusals: [string, () => string[], number, string][] = [
    ['no file', () => [], 2, "missing required argument 'file'"],
    [
      'a file that is not there',
      () => ['nowhere.xml'],
      1,
      'nowhere.xml cannot be read (ENOENT): give the path of a file or a folder.',
    ],
    [
      'an empty folder',
      () => [String(mkdirSync(join(folder, 'empty'), { recursive: true }))],
      1,
      'holds no .csv, .tsv, .xml or .jsonl file.',
    ],
    [
      'two returns',
      () => [SAMPLE_XML, SAMPLE_XML],
      1,
      `There is more than one return among the files (${SAMPLE_XML}, ${SAMPLE_XML}): give one at a time, because each counts a year of its own.\n`,
    ],
    [
      'a return in both forms',
      () => [SAMPLE_XML, SAMPLE_BLADE],
      1,
      `There is more than one return among the files (${SAMPLE_XML}, the Blade files): give one at a time`,
    ],
    [
      'a module twice',
      () => [SAMPLE_BLADE, file('again.csv', sampleBlade().requests)],
      1,
      'is a second file of requests: give the files of one Blade export.',
    ],
    [
      'Blade without requests',
      () => [file('only.csv', sampleBlade().assessment)],
      1,
      'A Blade export needs its file of requests.',
    ],
    ['a day that is none', () => [SAMPLE_XML, '--as-at', '2026-02-30'], 2, '--as-at must be a calendar day'],
    [
      'days that are none',
      () => [SAMPLE_XML, '--within', 'ten'],
      2,
      'It must be a whole number of days, from 0 to 3660.',
    ],
    [
      'a format that it does not have',
      () => [SAMPLE_XML, '--format', 'pdf'],
      2,
      'Allowed choices are table, csv, html, json.',
    ],
    ['a map that is no JSON', () => [TRACKER, '--map', TRACKER], 1, 'is not JSON: give the map as one JSON object.'],
    ['a secret that is not there', () => [SAMPLE_XML, '--secret', 'nowhere'], 1, 'nowhere cannot be read (ENOENT)'],
    [
      'a short secret',
      () => [SAMPLE_XML, '--secret', file('short', 'abc')],
      1,
      'The secret must have at least 16 characters',
    ],
    [
      'a secret of random bytes, of which most would become one letter',
      () => [
        SAMPLE_XML,
        '--secret',
        file(
          'bytes',
          Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i),
        ),
      ],
      1,
      'is not UTF-8',
    ],
    [
      'Windows-1252',
      () => [file('w.csv', Buffer.from('Ref,é\n', 'latin1')), '--map', MAP],
      1,
      'w.csv: The table is not UTF-8 text, so some letters would be lost: save it as CSV UTF-8.',
    ],
    [
      'a header and nothing below',
      () => [file('none.csv', readFileSync(TRACKER, 'utf8').split('\n').slice(0, 2).join('\n')), '--map', MAP],
      1,
      'none.csv: There is no row below the header: export it again.',
    ],
    [
      'a map with a key that it does not have',
      () => [TRACKER, '--map', file('keys.json', '{"columns":5}')],
      1,
      'keys.json: The map has no "columns": it takes key, events,',
    ],
    [
      'UTF-16',
      () => [file('u.csv', Buffer.from('\ufeffRef', 'utf16le')), '--map', MAP],
      1,
      'The table is UTF-16 text: save it as CSV UTF-8.',
    ],
    [
      'a workbook',
      () => [file('w.xlsx', Buffer.from('PK\u0003\u0004xl')), '--map', MAP],
      1,
      'This is a workbook and not a CSV file',
    ],
    [
      'another census',
      () => [file('cin.xml', sampleXml().replace('>SEN2<', '>CIN<'))],
      1,
      'This return is of another collection',
    ],
    [
      'an entity bomb',
      () => [file('bomb.xml', '<!DOCTYPE a [<!ENTITY a "x">]><Message>&a;</Message>')],
      1,
      'has a document type declaration',
    ],
  ]
  test.each(refusals)('%s', async (_, args, code, sentence) => {
    const { exit, out, err } = await run(args())
    expect(err).toContain(sentence)
    expect([exit, out]).toEqual([code, ''])
    expect(err).not.toMatch(/^\s+at /m)
  })
})

test('nothing is written beside the answer', async () => {
  const before = readFileSync(TRACKER)
  await run([TRACKER, '--map', MAP, '--format', 'html'])
  expect(readFileSync(TRACKER).equals(before)).toBe(true)
})
