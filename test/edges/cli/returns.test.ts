// Returns of thousands of people, as XML and as Blade: the answers are those that the people were made with.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseloadJson } from '../../../src/edges/caseload/index'
import { daysFrom, PLANTED, returnOf, type World } from '../sen2/generate'
import { toBlade, toXml } from '../sen2/write'
import { send } from './support'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'send-returns-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The two forms of a return, as files. */
function filesOf(name: string, world: World): { xml: string[]; blade: string[] } {
  const xml = join(folder, `${name}.xml`)
  writeFileSync(xml, toXml(world))
  const blade = Object.entries(toBlade(world)).map(([module, text]) => {
    const file = join(folder, `${name}_${module}.csv`)
    writeFileSync(file, text)
    return file
  })
  return { xml: [xml], blade }
}

const json = async (files: readonly string[], ...options: string[]): Promise<CaseloadJson> =>
  JSON.parse((await send(['caseload', ...files, '--format', 'json', ...options])).out)

/** What must come out, from the stories alone. */
function answersOf({ people, year, census }: World, asAt = census) {
  const requests = people.flatMap((person) => person.requests)
  const overdue: Record<string, number> = {}
  const due = { 7: 0, 28: 0 }
  const entries: string[] = []
  const including = { inTime: 0, all: 0 }
  const excluding = { inTime: 0, all: 0 }
  const leftOut: Record<string, number> = { 'mediation-or-tribunal': 0, 'no-plan': 0, 'other-year': 0, 'no-dates': 0 }
  for (const [i, { expected }] of requests.entries()) {
    for (const { limit, dueOn } of expected.pending) {
      const days = daysFrom(asAt, dueOn)
      if (days < 0) overdue[limit] = (overdue[limit] ?? 0) + 1
      else if (days <= 28) due[28]++
      if (days >= 0 && days <= 7) due[7]++
      const state = days < 0 ? 'overdue' : days === 0 ? 'due-today' : 'not-due'
      if (days <= 28) entries.push(`${i + 1} ${limit} ${state} ${dueOn} ${Math.abs(days)}`)
    }
    const { measure } = expected
    if ('reason' in measure) leftOut[measure.reason] = (leftOut[measure.reason] ?? 0) + 1
    else
      for (const rate of measure.exception ? [including] : [including, excluding]) {
        rate.all++
        if (measure.days <= 140) rate.inTime++
      }
  }
  return {
    asAt,
    cases: requests.reduce((sum, { expected }) => sum + expected.cases, 0),
    refused: requests.flatMap(({ expected }, i) => Array(expected.refused).fill(String(i + 1))),
    overdue,
    due,
    entries: entries.sort(),
    twentyWeeks: { year, includingExceptions: including, excludingExceptions: excluding, leftOut },
  }
}

const plain = ({ entries, refused, ...rest }: CaseloadJson) => ({
  ...rest,
  refused: refused.map(({ key }) => key),
  entries: entries.map(({ key, entry, state, dueOn, days }) => `${key} ${entry} ${state} ${dueOn} ${days}`).sort(),
})

describe.each([
  [1, 3000],
  [2, 1000],
  [20251129, 500],
])('seed %i, %i people', { timeout: 180_000 }, (seed, people) => {
  const world = returnOf(seed, people)

  test('XML gives the answers of the stories, on census day and later', async () => {
    const { xml } = filesOf(`x${seed}`, world)
    expect(plain(await json(xml))).toEqual(answersOf(world))
    expect(plain(await json(xml, '--as-at', '2026-03-01'))).toEqual(answersOf(world, '2026-03-01'))
  })

  test('Blade gives the same, its files in any order', async () => {
    const { xml, blade } = filesOf(`b${seed}`, world)
    const [fromXml, fromBlade] = [await json(xml), await json(blade.reverse())]
    expect({ ...fromBlade, refused: fromBlade.refused.map(({ place: _, ...rest }) => rest) }).toEqual({
      ...fromXml,
      refused: fromXml.refused.map(({ place: _, ...rest }) => rest),
    })
  })
})

test('the order of the people does not matter', { timeout: 60_000 }, async () => {
  const world = returnOf(7, 400)
  const shuffled = { ...world, people: [...world.people].reverse() }
  const known = (answer: CaseloadJson) => {
    const { entries, refused, ...rest } = plain(answer)
    return { ...rest, refused: refused.length, entries: entries.map((line) => line.replace(/^\d+ /, '')).sort() }
  }
  const [a, b] = [filesOf('in-order', world).xml, filesOf('reversed', shuffled).xml]
  expect(known(await json(a))).toEqual(known(await json(b)))
})

test.each(['table', 'csv', 'html', 'json'])(
  'nothing personal leaves as %s, whatever stands in the file',
  async (format) => {
    const world = returnOf(3, 300)
    const { xml, blade } = filesOf(`personal-${format}`, world)
    const secret = join(folder, 'secret.txt')
    writeFileSync(secret, 'a secret of the council\n')
    for (const files of [xml, blade])
      for (const options of [[], ['--secret', secret]]) {
        const { out, err } = await send(['caseload', ...files, '--format', format, ...options])
        const said = (out + err).toLowerCase()
        for (const planted of Object.values(PLANTED).flat()) expect(said).not.toContain(planted.toLowerCase())
        for (const { identity } of world.people) {
          expect(said).not.toContain(String(identity.UPN ?? 'no UPN').toLowerCase())
          expect(said).not.toContain(`${identity.PersonBirthDate}t`)
        }
        // A birth date may be the day of something else by chance; before 2012 nothing else is.
        expect(said).not.toMatch(/\b20(0\d|1[01])-\d\d-\d\d\b/)
        expect(said).not.toContain('<b>')
      }
  },
)
