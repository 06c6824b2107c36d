// Input meant to do harm: it is refused at once, and leaves nothing behind. The timeout stands for "at once".
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  caseFileSchema,
  inputLimits,
  type Problem,
  parseCaseFile,
  parseDispute,
  parseJson,
  parseNotice,
} from '../../../src/edges/schema/index'

const problemsOf = (input: unknown): readonly Problem[] => {
  const result = parseCaseFile(input)
  return result.ok ? [] : result.problems
}
const names = (count: number, value: unknown, length = 12): object =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`name${i}`.padEnd(length, 'x'), value]))
const nested = (depth: number): unknown => {
  let value: unknown = {}
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { dates: value }
  return value
}
const cycle: { dates: Record<string, unknown> } = { dates: {} }
cycle.dates.self = cycle
const manifold = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ a: inner, b: inner, c: inner }), 'x')

describe('too much of it', { timeout: 5_000 }, () => {
  test.each<[name: string, input: () => unknown, message: RegExp]>([
    ['100 million characters', () => 'x'.repeat(100_000_000), /more than 65536 characters/],
    ['a text of brackets', () => '['.repeat(60_000), /more than 8 objects and lists inside one another/],
    ['a text of open objects', () => '{"a":'.repeat(13_000), /more than 8 objects and lists/],
    [
      'nested under a name that stands twice',
      () => `{"dates":${'['.repeat(9_000)}${']'.repeat(9_000)},"dates":{}}`,
      /more than 8 objects and lists/,
    ],
    ['100,000 levels', () => nested(100_000), /more than 8 objects and lists/],
    ['a cycle', () => cycle, /more than 8 objects and lists/],
    ['one object many times over', () => manifold, /more than 8 objects and lists/],
    ['a sparse list', () => ({ dates: {}, relieved: new Array(4_000_000_000) }), /^relieved has more than 2000 values/],
    ['50,000 names', () => ({ dates: names(50_000, '2025-01-01') }), /^dates has more than 2000 values/],
    ['many small lists', () => ({ dates: {}, relieved: new Array(1_500).fill([[]]) }), /more than 2000 values/],
    [
      'a long string',
      () => ({ dates: { noticeSentOn: '2'.repeat(1_000_000) } }),
      /^dates\.noticeSentOn has more than 2000 characters/,
    ],
    [
      'a long reference',
      () => ({ reference: 'x'.repeat(2_001), dates: {} }),
      /^reference has more than 2000 characters/,
    ],
    ['a long name', () => ({ dates: { ['x'.repeat(101)]: 1 } }), /^dates has more than 100 characters in a name/],
    ['a long name in a text', () => `{"${'x'.repeat(60_000)}":1}`, /more than 100 characters in a name/],
  ])('%s', (_, input, message) => {
    expect(problemsOf(input())).toEqual([
      {
        code: 'invalid-input',
        path: expect.any(String),
        keys: expect.any(Array),
        expected: expect.stringMatching(/^at most /),
        received: expect.stringMatching(/^(".{1,90}"|an object|a list of \d+|more than \d+ [a-z ]+)$/),
        message: expect.stringMatching(message),
      },
    ])
  })

  test('the longest reference there may be, in characters that take two places', () => {
    expect(problemsOf({ reference: '😀'.repeat(1_000), dates: {} })).toEqual([])
    expect(problemsOf({ reference: '😀'.repeat(1_001), dates: {} })).toHaveLength(1)
  })

  test('of thousands of problems the first hundred are told', () => {
    for (const file of [
      { dates: names(1_900, '2025-01-01', 80) },
      { dates: {}, ...names(1_900, 1, 80) },
      { dates: {}, done: names(1_900, 'x', 80) },
      { dates: {}, dispute: new Array(900).fill({ kind: 'x' }) },
      { dates: {}, dispute: new Array(600).fill({ kind: 'draft-plan', decidedOn: '2001-01-01' }) },
      { dates: {}, dispute: { kind: 'plan-content', sections: new Array(1_900).fill('x') } },
    ])
      expect(problemsOf(file)).toHaveLength(inputLimits.problems)
  })
})

describe('what is not data', { timeout: 5_000 }, () => {
  const traps: ProxyHandler<object> = {
    get: () => {
      throw new Error('trap')
    },
    has: () => {
      throw new Error('trap')
    },
  }
  test.each<[name: string, input: unknown]>([
    ['a getter that throws', Object.defineProperty({}, 'dates', { enumerable: true, get: () => JSON.parse('{') })],
    ['a proxy that throws', new Proxy({ dates: {} }, traps)],
    ['a proxy for a date', { dates: { noticeSentOn: new Proxy({}, { ...traps, get: () => () => '2025-01-01' }) } }],
    [
      'a date that cannot be written',
      { dates: { noticeSentOn: { [Symbol.toStringTag]: 'Temporal.PlainDate', toString: 1 } } },
    ],
  ])('%s', (_, input) => {
    expect(problemsOf(input).map(({ message }) => message)).toEqual(['The input could not be read: give plain data.'])
  })

  test.each<[unknown]>([
    [Symbol('x')],
    [5n],
    [() => '2025-01-01'],
    [Number.NaN],
    [new Map()],
    [/x/],
    [new Date(Number.NaN)],
  ])('%s for a date', (value) => {
    expect(problemsOf({ dates: { noticeSentOn: value } })).toEqual([
      expect.objectContaining({ code: 'invalid-date', path: 'dates.noticeSentOn' }),
    ])
  })
})

describe('names that every object has', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype)

  test.each(inherited)('%s is a name like any other', (name) => {
    const text = (inner: string) => inner.replaceAll('NAME', JSON.stringify(name))
    for (const [file, path] of [
      ['{"dates":{},NAME:{"polluted":1}}', name],
      ['{"dates":{NAME:"2025-01-01"}}', `dates.${name}`],
      ['{"dates":{},"dispute":{"kind":"draft-plan",NAME:{"polluted":1}}}', `dispute.${name}`],
      ['{"dates":{},"order":{NAME:[]}}', `order.${name}`],
      ['{"dates":{},"done":{NAME:"2025-01-01"}}', `done.${name}`],
      ['{"dates":{},"directed":{NAME:"2025-01-01"}}', `directed.${name}`],
      ['{"dates":{},"relieved":[{"entry":"plan.finalise","exception":"school-closed",NAME:1}]}', `relieved[0].${name}`],
      ['{"dates":{},"relieved":[{"entry":"plan.finalise","exception":NAME}]}', 'relieved[0].exception'],
      ['{"dates":{},"relieved":[{"entry":NAME,"exception":"school-closed"}]}', 'relieved[0].entry'],
      ['{"dates":{},"dispute":{"kind":NAME}}', 'dispute.kind'],
      ['{"dates":{},"order":{"requires":[NAME]}}', 'order.requires[0]'],
    ] as const)
      expect(problemsOf(text(file)).map((problem) => problem.path)).toEqual([path])
  })

  test('and nothing is left behind', () => {
    parseCaseFile('{"dates":{},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
    parseDispute('{"kind":"draft-plan","__proto__":{"polluted":1}}')
    expect('polluted' in {}).toBe(false)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited)
  })

  test('a name that only the prototype has is not there', () => {
    expect(problemsOf(Object.create({ dates: {} }))).toEqual([
      expect.objectContaining({ path: '', expected: expect.stringMatching(/^a plain object, such as/) }),
    ])
    const result = parseCaseFile(Object.assign(Object.create(null), { dates: Object.create(null) }))
    expect(result).toEqual({ ok: true, value: { dates: {} } })
  })
})

describe('an object that is no record of data is not read as an empty one', () => {
  class Dates {
    noticeSentOn = '2025-10-01'
  }
  const kinds: [name: string, object: () => object][] = [
    ['a Map', () => new Map([['noticeSentOn', '2025-10-01']])],
    ['a Set', () => new Set()],
    ['a promise nobody waited for', () => Promise.resolve({ noticeSentOn: '2025-10-01' })],
    ['a regular expression', () => /x/],
    ['an instance of a class', () => new Dates()],
    ['an instance of a class without a prototype', () => Object.create({ __proto__: null })],
    ['an error', () => new Error('x')],
    ['a boxed string', () => Object('2025-10-01')],
    ['bytes', () => new Uint8Array(2)],
    ['a Map of another realm', () => runInNewContext('new Map()')],
  ]
  const places: [path: string, file: (value: object) => unknown][] = [
    ['', (value) => value],
    ['dates', (value) => ({ dates: value })],
    ['dispute', (value) => ({ dates: {}, dispute: value })],
    ['dispute[1]', (value) => ({ dates: {}, dispute: [{ kind: 'draft-plan' }, value] })],
    ['order', (value) => ({ dates: {}, order: value })],
    ['done', (value) => ({ dates: {}, done: value })],
    ['relieved[0]', (value) => ({ dates: {}, relieved: [value] })],
    [
      'relieved[0].closure',
      (value) => ({ dates: {}, relieved: [{ entry: 'plan.finalise', exception: 'school-closed', closure: value }] }),
    ],
  ]
  test.each(kinds)('%s', (_, object) => {
    for (const [path, file] of places)
      expect(problemsOf(file(object()))).toEqual([
        {
          code: 'invalid-input',
          path,
          keys: expect.any(Array),
          expected: expect.stringMatching(/^a plain object, such as \{ .+ \}$/),
          received: 'an object',
          message: expect.stringMatching(/ it is a Map, a class instance or another object of its own kind\.$/),
        },
      ])
    expect(parseDispute(object())).toMatchObject({ ok: false, problems: [{ path: 'dispute' }] })
    expect(parseNotice([object()])).toMatchObject({ ok: false, problems: [{ path: 'dispute[0]' }] })
  })

  test('one of another realm is data all the same', () => {
    const file = runInNewContext('({ dates: { noticeSentOn: "2025-10-01" }, relieved: [] })')
    expect(parseCaseFile(file)).toEqual({ ok: true, value: { dates: { noticeSentOn: '2025-10-01' }, relieved: [] } })
  })

  test('what else does not fit is told with it', () => {
    const file = { dates: new Map(), reference: 5 }
    expect(problemsOf(file).map(({ path }) => path)).toEqual(['dates', 'reference'])
  })
})

describe('what a problem says is fit for a log', () => {
  test.each([
    ['a new line', '\n2026-01-01 ERROR', '\\u{a}2026-01-01 ERROR'],
    ['a colour', '\u001b[31m', '\\u{1b}[31m'],
    ['the right-to-left sign', '\u202egnp', '\\u{202e}gnp'],
    ['a line separator', '\u2028x', '\\u{2028}x'],
    ['half a character', '\ud800', '\\u{d800}'],
    ['what does not show', '\u200b', '\\u{200b}'],
  ])('%s in a name is written out', (_, sign, written) => {
    const [dates, done, top, twice] = [
      { dates: { [`a${sign}`]: '2025-10-01' } },
      { dates: {}, done: { [`a${sign}`]: '2025-10-01' } },
      { dates: {}, [`a${sign}`]: 1 },
      `{"dates":{},${JSON.stringify(`a${sign}`)}:1,${JSON.stringify(`a${sign}`)}:2}`,
    ].map(problemsOf)
    expect(dates?.[0]?.path).toBe(`dates["a${written}"]`)
    expect(done?.[0]?.path).toBe(`done["a${written}"]`)
    expect(top?.[0]?.path).toBe(`["a${written}"]`)
    expect(twice?.map(({ path }) => path)).toContain(`["a${written}"]`)
    for (const { path, received, message } of [dates, done, top, twice].flatMap((problems) => problems ?? []))
      expect(`${path} ${received} ${message}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
  })

  test('in a value too', () => {
    expect(problemsOf({ dates: { noticeSentOn: '2025\u202e\u007f\n' } })[0]?.message).toContain(
      '"2025\\u{202e}\\u{7f}\\n"',
    )
  })

  test('the keys in an issue of a Standard Schema are those of the input', () => {
    const { issues } = caseFileSchema['~standard'].validate({ dates: { 'a\n': '2025-10-01' } })
    expect(issues?.[0]?.path).toEqual(['dates', 'a\n'])
  })
})

test('the input is not changed', () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).map(freeze)
    return value
  }
  const file = {
    dates: { noticeSentOn: '2025-10-01', certificateIssuedOn: '2025-01-01' },
    dispute: [{ kind: 'x' }],
    refrence: 1,
  }
  expect(problemsOf(freeze(file))).toHaveLength(3)
})

describe('anything at all gets an answer', { timeout: 60_000 }, () => {
  const answers = (input: unknown) => {
    for (const parse of [parseCaseFile, parseDispute, parseJson, parseNotice]) {
      const result = parse(input)
      if (result.ok) continue
      expect(result.problems.length).toBeGreaterThan(0)
      for (const { message, path } of result.problems) {
        expect(message).toMatch(/\.$|\?$/)
        expect(path.length).toBeLessThan(800)
        expect(path + message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(message.length).toBeLessThan(3_000)
      }
    }
    const standard = caseFileSchema['~standard'].validate(input)
    expect('value' in standard || standard.issues.length > 0).toBe(true)
  }
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
    withObjectString: true,
  })

  test('any value', () => {
    fc.assert(fc.property(anything, answers), { numRuns: 600 })
  })
  test('any JSON, and any JSON in a part of a case file', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('dates', 'dispute', 'order', 'done', 'agreed', 'relieved', 'reference'),
        (value, part) => {
          answers(value)
          answers({ dates: {}, [part]: value })
          answers(JSON.stringify({ dates: {}, [part]: [value] }))
        },
      ),
      { numRuns: 300 },
    )
  })
  test('any text, and any text that is nearly JSON', () => {
    const nearly = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"dates"', '1', 'null', '\\', '\n', '/*', '//', ' '),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          nearly.map((parts) => parts.join('')),
        ),
        answers,
      ),
      { numRuns: 1000 },
    )
  })
})
