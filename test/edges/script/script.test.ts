// The plain script: the same answers in every engine, and nothing asked of one but ES2020.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conformance } from '../../../src/edges/testing/cases'
import * as library from '../../../src/index'
import { ask, type Engine, emptyContext, here, LEFT, quickJs, script } from './engines'

const cases = conformance.cases.map((row) => JSON.stringify(row))
const caseFiles = readdirSync('examples')
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'))
const DAYS = ['2024-01-01', '2025-08-04', '2026-01-12', '2027-06-01']

test('it defines one global, in ASCII, and asks for nothing outside', () => {
  expect(script.slice(0, 60)).toMatch(/^\/\* send-dispute-timescales [\d.]+, MIT licence\./)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
  expect(/^[\x00-\x7f]*$/.test(script)).toBe(true)
  expect(/\b(import|require|process|console|window|Intl)\s*[.(]/.exec(script)?.[0]).toBeUndefined()
  expect(/\bnew Date\b|Date\.now|Math\.random/.exec(script)?.[0]).toBeUndefined()
})

test('the empty context has no clock, no Intl, and nothing after ES2020 but what the script brings', () => {
  const run = emptyContext()
  expect(run(LEFT)).toBe('')
  run(script)
  expect(run(LEFT)).toBe('at,true')
  expect(run('JSON.stringify([Object.keys([]), [1, 2].at(-1), [1, 2].at(0), [].at(-1) === undefined])')).toBe(
    '[[],2,1,true]',
  )
})

describe.each<[string, () => Promise<Engine & { dispose?: () => void }>]>([
  ['an empty context', async () => emptyContext()],
  ['QuickJS', quickJs],
])('%s', (_name, start) => {
  let run: Engine & { dispose?: () => void }
  let added = ''
  const names = 'Object.getOwnPropertyNames(globalThis).sort().join()'

  beforeAll(async () => {
    run = await start()
    const before = run(names).split(',')
    run(script)
    added = run(names)
      .split(',')
      .filter((each) => !before.includes(each))
      .join()
    run(`const ask = ${ask.toString()}`)
  })
  afterAll(() => run.dispose?.())

  test('has one global more, with the functions and the data of the core', () => {
    expect(added).toBe('sendTimescales')
    expect(run('Object.keys(sendTimescales).sort().join()').split(',')).toEqual(
      [...Object.keys(library), 'answer'].sort(),
    )
  })

  test('every conformance case has the same answer as here', () => {
    expect(cases.length).toBeGreaterThanOrEqual(500)
    for (const text of cases) expect(run(`ask(sendTimescales, ${JSON.stringify(text)})`)).toBe(here.ask(text))
  })

  test('every example has the same timeline as here, on any day', () => {
    for (const text of caseFiles)
      for (const asAt of DAYS)
        expect(run(`sendTimescales.answer(${JSON.stringify(text)}, '${asAt}')`)).toBe(here.answer(text, asAt))
  })

  test('explanations are the same as here', () => {
    const explain = (from: typeof library, text: string, asAt: string) => {
      const timeline = from.buildTimeline(JSON.parse(text), { asAt })
      return JSON.stringify(timeline.entries.map((entry) => from.explainEntry(entry, timeline)))
    }
    for (const text of caseFiles)
      expect(run(`(${explain.toString()})(sendTimescales, ${JSON.stringify(text)}, '2027-06-01')`)).toBe(
        explain(library, text, '2027-06-01'),
      )
  })

  test.each([
    ['not JSON', '{"dates":', '2026-01-05', 'invalid-input'],
    ['not an object', '[]', '2026-01-05', 'invalid-input'],
    ['an unknown event', '{"dates":{"noticeSendOn":"2025-06-05"}}', '2026-01-05', 'unknown-event'],
    ['a day in no calendar', '{"dates":{"noticeSentOn":"2025-02-30"}}', '2026-01-05', 'invalid-date'],
    ['no day', '{"dates":{}}', '', 'invalid-date'],
    ['a byte order mark', '\ufeff{"dates":{}}', '2026-01-05', null],
    [
      'a name that stands twice',
      '{"dates":{"noticeSentOn":"2025-06-05","noticeSentOn":"2025-07-05"}}',
      '2026-01-05',
      'invalid-input',
    ],
    ['the same name in other letters', '{"dates":{},"\\u0064ates" :{}}', '2026-01-05', 'invalid-input'],
    [
      'a name in each of two objects',
      '{"dispute":[{"kind":"plan-content","sections":["B"]},{"kind":"plan-content","sections":["F"]}],"dates":{}}',
      '2026-01-05',
      null,
    ],
    ['a name within a text', '{"reference":"{\\"dates\\":{},\\"dates\\":\\\\","dates":{}}', '2026-01-05', null],
  ])('%s: an answer, the same as here, and no exception', (_name, text, asAt, code) => {
    const said = run(`sendTimescales.answer(${JSON.stringify(text)}, ${JSON.stringify(asAt)})`)
    expect(said).toBe(here.answer(text, asAt))
    expect(JSON.parse(said).error?.code ?? null).toBe(code)
  })

  test.each(['undefined', 'null', '{}', '7', 'sendTimescales'])('%s as a case file: an answer', (value) => {
    const said = JSON.parse(run(`sendTimescales.answer(${value}, '2026-01-05')`))
    expect(said.error).toEqual({ code: 'invalid-input', path: '', message: expect.stringContaining('JSON text') })
  })

  test.each(['undefined', 'null', '20260105'])('%s as the day: an answer', (value) => {
    expect(JSON.parse(run(`sendTimescales.answer('{"dates":{}}', ${value})`)).error.code).toBe('invalid-date')
  })

  test('defined twice, as a database may, it still answers', () => {
    run(script)
    expect(run(`sendTimescales.answer('{"dates":{}}', '2026-01-05')`)).toBe(here.answer('{"dates":{}}', '2026-01-05'))
  })
})

test('a mistake of ours is an answer too, under a code of its own', () => {
  const run = emptyContext()
  run(script)
  run('JSON.parse = () => ({ get dates() { throw new TypeError("no such thing") } })')
  expect(run(`sendTimescales.answer('{"dates":{}}', '2026-01-05')`)).toMatch(
    /^\{"error":\{"code":"internal-error","path":"","message":"The answer could not be worked out.*no such thing"\}\}$/,
  )
})

test('in strict code and inside a function too', () => {
  const run = emptyContext()
  expect(
    run(`(function () { 'use strict'; ${script}; return sendTimescales.answer('{"dates":{}}', '2026-01-05') })()`),
  ).toBe(here.answer('{"dates":{}}', '2026-01-05'))
})
