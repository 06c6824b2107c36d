// One rule at every door: the core, ./schema, schema.json and the command take the same case files and refuse the same.
import { describe, expect, test } from 'vitest'
import { caseFileSchema, parseCaseFile } from '../../src/edges/schema/index'
import { buildTimeline, caseFileProblems, TimescalesError } from '../../src/index'
import { send } from '../edges/cli/support'
import { refusedBy, validator } from '../edges/schema/support'

type Door = (file: unknown) => boolean | Promise<boolean>

function isBuilt(file: unknown): boolean {
  try {
    buildTimeline(file as never, { asAt: '2025-06-20' })
    return true
  } catch (error) {
    if (error instanceof TimescalesError) return false
    throw error
  }
}

/** Doors that take a value as it is. */
const values: Record<string, Door> = {
  buildTimeline: isBuilt,
  caseFileProblems: (file) => caseFileProblems(file).length === 0,
  parseCaseFile: (file) => parseCaseFile(file).ok,
  caseFileSchema: (file) => caseFileSchema['~standard'].validate(file).issues === undefined,
}

/** Doors that take a JSON text. */
const texts: Record<string, (text: string) => boolean | Promise<boolean>> = {
  'parseCaseFile, of a text': (text) => parseCaseFile(text).ok,
  'the command timeline': async (stdin) =>
    (await send(['timeline', '-', '--as-at', '2025-06-20'], { stdin })).exit === 0,
  'the command batch': async (stdin) => (await send(['batch', '--as-at', '2025-06-20'], { stdin })).exit === 0,
}

const doors: Record<string, Door> = {
  ...values,
  'schema.json': (file) => refusedBy(validator('caseFile'), file) === null,
  ...Object.fromEntries(
    Object.entries(texts).map(([name, door]) => [name, (file: unknown) => door(JSON.stringify(file))]),
  ),
}

const dates = { noticeSentOn: '2025-06-02' }
const dispute = { kind: 'refusal-to-assess' }
const long = (sign: string, length: number): string => [...sign.repeat(length)].slice(0, length).join('')
const NULL = {
  reference: null,
  dispute: null,
  order: null,
  agreement: null,
  concession: null,
  directed: null,
  agreed: null,
  done: null,
  relieved: null,
  notRecorded: null,
}

// biome-ignore format: one line a file
describe.each<[what: string, file: unknown, isTaken: boolean]>([
  ['a reference of 1,000 characters', { dates, reference: long('x', 1000) }, true],
  ['a reference of 1,001 characters', { dates, reference: long('x', 1001) }, false],
  ['1,000 characters that take two places each', { dates, reference: long('😀', 1000) }, true],
  ['1,001 characters that take two places each', { dates, reference: long('😀', 1001) }, false],
  ['an empty reference', { dates, reference: '' }, true],
  ['a reference that is a number', { dates, reference: 117 }, false],
  ['null for every part', { ...NULL, dates }, true],
  ['null for a date', { dates: { ...dates, certificateIssuedOn: null } }, true],
  ['null for the dates', { dates: null }, false],
  ['null within a part', { dates, dispute: { ...dispute, detained: null, decidedOn: null }, order: { requires: null }, done: { 'appeal.lodge': null } }, true],
  ['null for what another kind takes', { dates, dispute: { ...dispute, sections: null, recommendations: null } }, true],
  ['null for the sections of a plan', { dates, dispute: { kind: 'plan-content', sections: null } }, false],
  ['null for a closure', { dates, relieved: [{ entry: 'plan.finalise', exception: 'school-closed', closure: null }] }, true],
  ['null in a list', { dates, notRecorded: [null] }, false],
  ['the address of a schema', { $schema: 'https://example.org/schema.json', dates }, true],
  ['null for the address of a schema', { $schema: null, dates }, true],
  ['an unknown key, though it is null', { dates, refrence: null }, false],
  ['no dispute in the list', { dates, dispute: [] }, false],
  ['an empty list of recommendations', { dates, dispute: { kind: 'refusal-to-issue-plan', recommendations: [] } }, true],
  ['a time where no hour counts', { dates: { noticeSentOn: '2025-06-02T10:00' } }, false],
  ['a time where the hour counts', { dates: { ...dates, appealReceivedByTribunalOn: '2025-06-03T10:00' } }, true],
  ['31 February', { dates: { noticeSentOn: '2025-02-31' } }, false],
])('%s', (_, file, isTaken) => {
  test.each(Object.entries(doors))('%s', async (_name, door) => expect(await door(file)).toBe(isTaken))
})

describe('what is no record is refused at every door that takes values', () => {
  class Dates {
    noticeSentOn = '2025-06-02'
  }
  // biome-ignore format: one line a file
  describe.each<[what: string, file: unknown]>([
    ['an instance of a class', new Dates()],
    ['an instance of a class for the dates', { dates: new Dates() }],
    ['a Map for the dates', { dates: new Map([['noticeSentOn', '2025-06-02']]) }],
    ['a Map for what was done', { dates, done: new Map() }],
    ['a promise of the file', Promise.resolve({ dates })],
    ['a JavaScript Date for a day', { dates: { noticeSentOn: new Date('2025-06-02') } }],
    ['a JavaScript Date for the file', new Date()],
    ['dates that are inherited', { dates: Object.create({ noticeSentOn: '2025-06-02' }) }],
    ['a function', () => ({ dates })],
  ])('%s', (_, file) => {
    test.each(Object.entries(values))('%s', async (_name, door) => expect(await door(file)).toBe(false))
  })

  test.each(Object.entries(values))('and an object without a prototype is one: %s', async (_, door) => {
    expect(await door(Object.assign(Object.create(null), { dates: Object.assign(Object.create(null), dates) }))).toBe(
      true,
    )
  })
})

describe('a key that stands twice in a JSON text is refused at every door that reads text', () => {
  test.each(Object.entries(texts))('%s', async (_, door) => {
    expect(await door('{"dates":{"noticeSentOn":"2025-06-02"}}')).toBe(true)
    expect(await door('{"dates":{"noticeSentOn":"2025-06-02","noticeSentOn":"2025-06-03"}}')).toBe(false)
    expect(await door('{"dates":{},"dates":{"noticeSentOn":"2025-06-02"}}')).toBe(false)
  })
})
