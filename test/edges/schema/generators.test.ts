// schema.json as code generators read it: one class for a thing, under one good name, and no word that only some know.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { definitions } from '../../../scripts/json-schema/definitions'
import { asOneObject, forGenerators } from '../../../scripts/json-schema/for-generators'
import { jsonSchema } from '../../../scripts/json-schema/json-schema'
import { parseCaseFile } from '../../../src/edges/schema/index'
import { buildTimeline, events, timeLimits } from '../../../src/index'
import { refusedBy, validator } from './support'

type Node = { readonly [key: string]: unknown }
const schema = jsonSchema() as Node & { readonly $defs: Readonly<Record<string, Node>> }

/** Every schema in the document, with its place. Under `properties`, `$defs` and `patternProperties` stand names. */
function schemasIn(node: unknown, at = '#'): [at: string, node: Node][] {
  if (Array.isArray(node)) return node.flatMap((each, i) => schemasIn(each, `${at}/${i}`))
  if (typeof node !== 'object' || node === null) return []
  const below = Object.entries(node).flatMap(([key, value]) =>
    ['properties', '$defs', 'patternProperties'].includes(key)
      ? Object.entries(value as Node).flatMap(([name, each]) => schemasIn(each, `${at}/${key}/${name}`))
      : key === 'enum' || key === 'required'
        ? []
        : schemasIn(value, `${at}/${key}`),
  )
  return [[at, node as Node], ...below]
}
const schemas = schemasIn(schema)
const placesWhere = (has: (node: Node) => boolean): string[] =>
  schemas.filter(([, node]) => has(node)).map(([at]) => at)

describe('names of classes', () => {
  const titles = [schema.title, ...Object.values(schema.$defs).map(({ title }) => title)]

  test('each definition has a title that is a good one, and its own', () => {
    expect(titles.filter((title) => typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title))).toEqual([])
    // In a language that tells no capitals, such as SQL, they are names apart too.
    expect(new Set(titles.map((title) => (title as string).toLowerCase())).size).toBe(titles.length)
    expect(titles).toContain('CaseFile')
    expect(Object.keys(schema.$defs)).toEqual(Object.keys(definitions))
  })

  test('no other place has a title, so that none takes the name of a definition', () => {
    const places = placesWhere(({ title }) => title !== undefined)
    expect(places.filter((at) => at !== '#' && !/^#\/\$defs\/[^/]+$/.test(at))).toEqual([])
  })

  test('an object with properties stands in a definition of its own', () => {
    const conditions = /\/(if|then|else|not)(\/|$)/
    const places = placesWhere(({ properties }) => properties !== undefined).filter((at) => !conditions.test(at))
    const own = places.filter((at) => at !== '#' && !/^#\/\$defs\/[^/]+$/.test(at))
    // But for a line of a batch, which is one of two, and the conformance cases.
    expect(own.every((at) => /^#\/\$defs\/(batchAnswer|deadlineCase|disputeCase|workingDayCase)\//.test(at))).toBe(true)
  })

  test('each definition is used, or is asked for by its own name', () => {
    const used = new Set(schemas.map(([, { $ref }]) => $ref))
    const unused = Object.keys(schema.$defs).filter((name) => !used.has(`#/$defs/${name}`))
    expect(unused).toEqual(['batchAnswer', 'problem', 'send35Assessment', 'cases'])
  })
})

describe('words that all of them know', () => {
  test('the document is a case file, not a reference to one', () => {
    expect(schema).not.toHaveProperty('$ref')
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: ['dates'] })
  })

  test('nothing stands beside a reference', () => {
    expect(placesWhere((node) => node.$ref !== undefined && Object.keys(node).length > 1)).toEqual([])
  })

  test('every reference leads to a definition', () => {
    for (const [at, { $ref }] of schemas)
      if ($ref !== undefined) expect(schema.$defs, at).toHaveProperty([String($ref).replace('#/$defs/', '')])
  })

  test('a text that is always the same is an enum of one', () => {
    expect(placesWhere((node) => typeof node.const === 'string')).toEqual([])
  })

  test('no format: of a date a generator would make a date-time', () => {
    expect(placesWhere((node) => node.format !== undefined)).toEqual([])
  })

  test('no choice stands within a choice', () => {
    const isChoice = (node: unknown): boolean => Object.keys(node as Node).join() === 'anyOf'
    expect(placesWhere(({ anyOf }) => Array.isArray(anyOf) && anyOf.some(isChoice))).toEqual([])
  })

  test('no name list is empty', () => {
    expect(placesWhere(({ required }) => Array.isArray(required) && required.length === 0)).toEqual([])
  })
})

describe('regular expressions', () => {
  const patterns = [...new Set(schemas.flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : [])))]
  const whole = patterns.filter((pattern) => pattern.startsWith('^'))

  test('are written in what every language reads alike', () => {
    expect(patterns.length).toBeGreaterThan(0)
    for (const pattern of patterns) {
      expect(pattern).not.toMatch(/\\[dDwWsSbBAzZpP]|\(\?|[*+?}]\+|\[\[/)
      expect(pattern).toMatch(/^[\x20-\x7e]+$/)
    }
    expect(patterns.filter((pattern) => !/^\^.*\$$/.test(pattern))).toEqual(['[^0-9T:-]'])
  })

  test.each(['date', 'londonMoment'])('%s takes no line break at the end, which `$` lets pass in some', (name) => {
    const { pattern } = schema.$defs[name] as { pattern: string }
    const passes = { ...schema.$defs[name], pattern: pattern.replace(/\$$/, '\\n?$') }
    const { maxLength, not } = passes as { maxLength?: number; not?: { pattern: string } }
    const kept = (text: string) =>
      new RegExp(passes.pattern).test(text) &&
      (maxLength === undefined || text.length <= maxLength) &&
      (not === undefined || !new RegExp(not.pattern).test(text))
    expect(kept('2026-03-02')).toBe(true)
    expect(kept('2026-03-02\n')).toBe(false)
  })

  const texts = [
    ...['2026-03-02', '2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '0000-01-01', '0001-01-01', '٢٠٢٦-03-02'],
    ...['2026-04-31', '2026-12-31', '2026-13-01', '2026-1-1', ' 2026-03-02', '2026-03-02 ', '12026-03-02', ''],
    ...['2026-03-02T17:30', '2026-03-02T17:30:59', '2026-03-02T24:00', '2026-03-02T17:60', '2026-03-02T17:30Z'],
    ...['/a/b', 'a', '#/x', '1.2.3', '1.2', '01.2.3'],
  ]
  const python = spawnSync('python3', ['--version']).status === 0
  test.skipIf(!python)('are read alike by the `re` of Python', () => {
    const script =
      'import json,re,sys\nps,ts=json.load(sys.stdin)\njson.dump([[bool(re.search(p,t)) for t in ts] for p in ps],sys.stdout)'
    const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: JSON.stringify([whole, texts]) })
    expect(String(stderr)).toBe('')
    expect(JSON.parse(String(stdout))).toEqual(
      whole.map((pattern) => texts.map((text) => new RegExp(pattern, 'u').test(text))),
    )
  })
})

describe('what a class writes', () => {
  const caseFile = validator('caseFile')
  const folder = new URL('../../../examples/', import.meta.url)
  const examples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const propertiesOf = (node: Node): string[] => Object.keys(node.properties as object)
  const nulls = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]))
  const classOf = (name: string, object: object) => ({ ...nulls(propertiesOf(schema.$defs[name] as Node)), ...object })

  test.skipIf(examples.length === 0).each(examples)('%s, with null for all that it does not have', (name) => {
    const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const disputes = (given: unknown) =>
      Array.isArray(given) ? given.map((each) => classOf('dispute', each)) : classOf('dispute', given as object)
    const written = {
      ...nulls(propertiesOf(schema)),
      ...file,
      dates: classOf('caseDates', file.dates),
      ...(file.dispute && { dispute: disputes(file.dispute) }),
      ...(file.relieved && { relieved: file.relieved.map((each: object) => classOf('relief', each)) }),
    }
    expect(refusedBy(caseFile, written)).toBeNull()
    expect(parseCaseFile(written).ok).toBe(true)
    const asAt = '2026-01-05'
    expect(buildTimeline(written, { asAt })).toEqual(buildTimeline(file, { asAt }))
  })

  test('a class has a property for every event, and a table for what goes by entry', () => {
    expect(propertiesOf(schema.$defs.caseDates as Node)).toEqual(Object.keys(events))
    for (const name of ['datesByEntry', 'momentsByEntry'])
      expect(schema.$defs[name]).toMatchObject({ type: 'object', propertyNames: { $ref: '#/$defs/entry' } })
    expect(schema.$defs.limit?.enum).toEqual(Object.keys(timeLimits))
  })
})

describe('forGenerators', () => {
  test.each<[name: string, given: unknown, written: unknown]>([
    ['a reference alone', { $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }],
    [
      'what is said beside a reference',
      { $ref: '#/$defs/a', description: 'b' },
      { description: 'b', allOf: [{ $ref: '#/$defs/a' }] },
    ],
    ['a text', { const: 'a' }, { type: 'string', enum: ['a'] }],
    ['a truth', { const: true }, { const: true }],
    [
      'a choice in a choice',
      { anyOf: [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, { type: 'number' }] },
      { anyOf: [{ type: 'string' }, { type: 'null' }, { type: 'number' }] },
    ],
    [
      'a described choice, which is kept',
      { anyOf: [{ description: 'a', anyOf: [{ type: 'null' }] }] },
      { anyOf: [{ description: 'a', anyOf: [{ type: 'null' }] }] },
    ],
    ['nothing required', { type: 'object', required: [] }, { type: 'object' }],
    ['deep down', [{ properties: { a: { const: 'b' } } }], [{ properties: { a: { type: 'string', enum: ['b'] } } }]],
    ['what is no schema', [null, 1, 'a'], [null, 1, 'a']],
  ])('%s', (_, given, written) => expect(forGenerators(given)).toEqual(written))
})

test('asOneObject: all properties in one class, and in conditions what each variant takes', () => {
  const [cat, dog] = ['cat', 'dog'].map((name) => ({ type: 'string', enum: [name] }))
  const lives = { type: 'integer' }
  const noise = { anyOf: [{ type: 'string' }, { type: 'null' }] }
  const names = { $ref: '#/$defs/animal' }
  const variants = [
    { properties: { animal: cat, lives, noise }, required: ['animal', 'lives'] },
    { properties: { animal: dog, noise }, required: ['animal'] },
  ]
  expect(asOneObject(variants, 'animal', names)).toEqual({
    type: 'object',
    properties: { animal: names, lives: { anyOf: [lives, { type: 'null' }] }, noise },
    required: ['animal'],
    additionalProperties: false,
    if: { properties: { animal: cat } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { lives }, required: ['lives'] },
    else: { properties: { lives: { type: 'null' } } },
  })
  expect(asOneObject(variants.slice(0, 1), 'animal', names)).toMatchObject({
    allOf: [{ properties: { lives }, required: ['lives'] }],
  })
})
