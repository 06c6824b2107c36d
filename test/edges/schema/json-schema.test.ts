// schema.json, by a validator that is not ours: every example, random cases, and every result of theirs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../../scripts/json-schema/json-schema'
import { parseCaseFile } from '../../../src/edges/schema/index'
import { assessSend35 } from '../../../src/edges/send35/index'
import {
  buildTimeline,
  calculateDeadline,
  classifyDecision,
  classifyNotice,
  type LimitId,
  type LimitVersion,
  TimescalesError,
  timeLimits,
} from '../../../src/index'
import { brokenCase } from '../../support/broken-cases'
import { anyCase, anyDay, anyDispute } from '../../support/case-files'
import { refusedBy, validator } from './support'

const runs = { numRuns: Number(process.env.SCHEMA_RUNS ?? 150) }
const caseFile = validator('caseFile')
const timeline = validator('timeline')
const batchAnswer = validator('batchAnswer')

/** What comes out, or the error; anything but a TimescalesError is thrown on. */
function outcome<T>(ask: () => T): T | TimescalesError {
  try {
    return ask()
  } catch (error) {
    if (error instanceof TimescalesError) return error
    throw error
  }
}

test('it is a JSON Schema 2020-12, and all of it can be used', () => {
  const schema = jsonSchema() as unknown as { $schema: string; $id: string; $defs: object }
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.$id).toMatch(/^https:\/\/.*\/send-dispute-timescales@\d+\.\d+\.\d+\/dist\/schema\.json$/)
  expect(Object.keys(schema.$defs)).toEqual(
    expect.arrayContaining(['dispute', 'deadline', 'classification', 'notice', 'timeline', 'batchAnswer']),
  )
  for (const name of Object.keys(schema.$defs)) expect(validator(name)).toBeTypeOf('function')
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})

describe('every example, and its result', () => {
  const folder = new URL('../../../examples/', import.meta.url)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  test.skipIf(names.length === 0)('there are some', () => {
    for (const name of names) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const file = JSON.parse(text)
      expect(refusedBy(caseFile, file), name).toBeNull()
      expect(parseCaseFile(text), name).toEqual({ ok: true, value: file })
      expect(refusedBy(timeline, buildTimeline(file, { asAt: '2026-01-05' })), name).toBeNull()
    }
  })
})

test('random cases, and every timeline and batch answer of theirs', { timeout: 120_000 }, () => {
  let worked = 0
  fc.assert(
    fc.property(anyCase, fc.option(fc.string()), ({ caseFile: file, asAt }, reference) => {
      const named = reference === null ? file : { ...file, reference }
      expect(refusedBy(caseFile, named)).toBeNull()
      const result = outcome(() => buildTimeline(named, { asAt }))
      if (result instanceof TimescalesError) {
        const { code, path, message } = result
        const answer = { line: 1, reference: reference ?? undefined, ok: false, error: { code, path, message } }
        expect(refusedBy(batchAnswer, answer)).toBeNull()
        return
      }
      worked++
      expect(refusedBy(timeline, result)).toBeNull()
      expect(refusedBy(batchAnswer, { line: 7, reference: named.reference, ok: true, timeline: result })).toBeNull()
    }),
    runs,
  )
  expect(worked).toBeGreaterThan(0)
})

test('the deadline of every limit on random days', { timeout: 120_000 }, () => {
  const deadline = validator('deadline')
  const worked = new Set<string>()
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(timeLimits) as LimitId[])),
      fc.array(anyDay, { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      (limit, days, all) => {
        const { limbs, choose } = (timeLimits[limit].versions[0] as LimitVersion).counts
        const takesOne = choose === 'one-source' || choose === 'one-of'
        const used = takesOne ? limbs.slice(0, 1) : limbs.filter(({ optional }) => all || !optional)
        const sorted = [...days].sort()
        const dates = Object.fromEntries(used.map(({ event }, i) => [event, sorted[i]]))
        const relievedBy = all ? ('exceptional-circumstances' as const) : undefined
        const result = outcome(() => calculateDeadline(limit, dates as never, { relievedBy }))
        if (result instanceof TimescalesError) return
        worked.add(limit)
        expect(refusedBy(deadline, result)).toBeNull()
      },
    ),
    { numRuns: 4 * runs.numRuns },
  )
  expect(worked.size).toBeGreaterThan(40)
})

test('a day is one of the calendar, also to a validator that knows no formats', () => {
  const [date, moment] = [validator('date'), validator('londonMoment')]
  const door = (event: string, text: string) => parseCaseFile({ dates: { [event]: text } }).ok
  for (const year of ['0000', '0001', '1900', '1996', '2000', '2023', '2024', '2025', '2100', '2400', '9999'])
    for (let month = 0; month <= 13; month++)
      for (const day of [0, 1, 9, 10, 19, 27, 28, 29, 30, 31, 32]) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(refusedBy(date, text) === null, text).toBe(door('claimReceivedOn', text))
        expect(refusedBy(moment, text) === null, text).toBe(door('responseReceivedOn', text))
        expect(refusedBy(moment, `${text}T17:00`) === null, text).toBe(door('responseReceivedOn', `${text}T17:00`))
      }
  for (const time of [
    'T00:00',
    'T23:59:59',
    'T24:00',
    'T12',
    'T1:00',
    'T12:60',
    'T12:00:60',
    'T12:00Z',
    ' 12:00',
    't12:00',
    'T12:00\n',
  ])
    expect(refusedBy(moment, `2026-01-02${time}`) === null, time).toBe(door('responseReceivedOn', `2026-01-02${time}`))
})

test.each([0, 1, 1_000, 1_001, 5_000])('a reference of %i characters: both take it, or neither', (length) => {
  for (const sign of ['x', 'é', '😀', '👩‍🚀']) {
    const file = { reference: [...sign.repeat(length)].slice(0, length).join(''), dates: {} }
    expect(parseCaseFile(file).ok).toBe(length <= 1_000)
    expect(refusedBy(caseFile, file) === null).toBe(length <= 1_000)
  }
})

test('the problems of broken input', () => {
  const problem = validator('problem')
  for (const input of [
    '{',
    '{"dates":{},"dates":{}}',
    { dates: { noticeSentOn: '2025-02-30' }, x: 1 },
    new Map(),
    'x'.repeat(99_999),
  ]) {
    const result = parseCaseFile(input)
    expect(result.ok).toBe(false)
    for (const each of result.ok ? [] : result.problems) expect(refusedBy(problem, each)).toBeNull()
  }
})

test('the published cases', () => {
  const suite = JSON.parse(readFileSync(new URL('../../cases/conformance.json', import.meta.url), 'utf8'))
  expect(refusedBy(validator('cases'), suite)).toBeNull()
  for (const row of suite.cases) {
    const shape = validator('limit' in row ? 'deadlineCase' : 'dispute' in row ? 'disputeCase' : 'workingDayCase')
    expect(refusedBy(shape, row), row.id).toBeNull()
    expect(refusedBy(shape, { ...row, expect: {} }), row.id).not.toBeNull()
  }
})

test('assessments of the appeal form', () => {
  const assessment = validator('send35Assessment')
  for (const form of [
    {},
    { timeDecisionLetterDate: '2026-02-01' },
    { appealAppealAbout: ['refusedToMakePlan'] },
  ] as const)
    expect(refusedBy(assessment, assessSend35(form, { asAt: '2026-03-25' }))).toBeNull()
})

test('random disputes, and what follows from them', () => {
  const [dispute, classification, notice] = [validator('dispute'), validator('classification'), validator('notice')]
  fc.assert(
    fc.property(fc.array(anyDispute, { minLength: 1, maxLength: 3 }), (disputes) => {
      for (const each of disputes) {
        expect(refusedBy(dispute, each)).toBeNull()
        expect(refusedBy(classification, classifyDecision(each))).toBeNull()
      }
      const together = outcome(() => classifyNotice(disputes))
      if (!(together instanceof TimescalesError)) expect(refusedBy(notice, together)).toBeNull()
    }),
    runs,
  )
})

/** What a shape cannot say: it takes two values together, the calendar of the law, or what a dispute reaches. */
const beyondShape =
  /contradictory-dates|not-in-force|about one person|never reaches|takes? an? (agreed|directed)|does not lift|goes with school-closed|lifts no limit|for a detained person/

test('of a broken case file it says the same as parseCaseFile, but for what lies beyond a shape', {
  timeout: 120_000,
}, () => {
  let refused = 0
  fc.assert(
    fc.property(brokenCase, (file) => {
      const result = parseCaseFile(file)
      const theirs = refusedBy(caseFile, file)
      if (result.ok) {
        expect(theirs).toBeNull()
        return
      }
      refused++
      const shape = result.problems.filter(({ code, message }) => !beyondShape.test(`${code} ${message}`))
      if (shape.length > 0) expect({ theirs, shape }).toEqual({ theirs: expect.any(String), shape })
      // Of an entry that the case never reaches nothing more is said, whatever stands there.
      else if (!result.problems.some(({ message }) => message.includes('never reaches'))) expect(theirs).toBeNull()
    }),
    runs,
  )
  expect(refused).toBeGreaterThan(0)
})

test.each<[name: string, file: unknown]>([
  ['a list', []],
  ['no dates', {}],
  ['dates in a list', { dates: [] }],
  ['an unknown part', { dates: {}, refrence: 1 }],
  ['an unknown event', { dates: { noticeSendOn: '2025-10-01' } }],
  ['31 February', { dates: { noticeSentOn: '2026-02-31' } }],
  ['a week date', { dates: { noticeSentOn: '2026-W01-1' } }],
  ['a day and a time', { dates: { noticeSentOn: '2025-10-01T09:00' } }],
  ['25 o’clock', { dates: { responseReceivedOn: '2025-10-01T25:00' } }],
  ['an unknown kind', { dates: {}, dispute: { kind: 'x' } }],
  ['no disputes', { dates: {}, dispute: [] }],
  ['no sections', { dates: {}, dispute: { kind: 'plan-content', sections: [] } }],
  ['sections of another kind', { dates: {}, dispute: { kind: 'draft-plan', sections: ['B'] } }],
  ['what an agreement cannot require', { dates: {}, agreement: { requires: ['comply.cease-plan'] } }],
  ['an unknown entry', { dates: {}, done: { 'comply.amend-plan': '2025-10-01' } }],
  ['an unknown exception', { dates: {}, relieved: [{ entry: 'plan.finalise', exception: 'x' }] }],
  [
    'half a closure',
    {
      dates: {},
      relieved: [{ entry: 'plan.finalise', exception: 'school-closed', closure: { closedFrom: '2025-07-21' } }],
    },
  ],
  ['a name that every object has', JSON.parse('{ "dates": { "constructor": "2025-10-01" } }')],
])('both refuse %s', (_, file) => {
  expect(refusedBy(caseFile, file)).not.toBeNull()
  expect(parseCaseFile(file).ok).toBe(false)
})
