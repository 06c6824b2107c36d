// Whole cases worked out by hand, each for the sentence of the law that it is about: test/cases/story-cases.json.
// A story expects what it is about; of the rest, it asks that the slow oracle says the same.
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile, type Timeline, TimescalesError } from '../../src/index'
import rows from '../cases/story-cases.json'
import { agreedByBoth, among } from '../support/against-oracle'

interface ExpectedEntry {
  readonly state?: string
  readonly side?: string
  readonly dueOn?: string
  readonly endsOn?: string
  readonly metOn?: string | null
  /** Among those there are. */
  readonly assumptions?: readonly string[]
  /** Not among them. */
  readonly withoutAssumptions?: readonly string[]
}

interface Expected {
  readonly entries?: Readonly<Record<string, ExpectedEntry>>
  readonly absent?: readonly string[]
  readonly next?: string | null
  /** Those that the story names, whole and in this order. */
  readonly overdue?: readonly string[]
  readonly passed?: readonly string[]
  /** Among those there are. */
  readonly waitingFor?: readonly string[]
  readonly error?: string
}

interface Story {
  readonly id: string
  readonly why: string
  readonly caseFile: CaseFile
  readonly asAt: string
  readonly expect: Expected
}

const stories = rows as unknown as readonly Story[]
const ENTRY_KEYS = ['state', 'side', 'dueOn', 'endsOn', 'metOn', 'assumptions', 'withoutAssumptions']
const KEYS = ['entries', 'absent', 'next', 'overdue', 'passed', 'waitingFor', 'error']

test('a story expects only what is looked at; with nothing expected, that the file is accepted', () => {
  for (const { id, expect: expected } of stories) {
    expect([id, ...Object.keys(expected).filter((key) => !KEYS.includes(key))]).toEqual([id])
    for (const each of Object.values(expected.entries ?? {}))
      expect([id, ...Object.keys(each).filter((key) => !ENTRY_KEYS.includes(key))]).toEqual([id])
  }
})

describe.each(stories)('$id', ({ why, caseFile, asAt, expect: expected }) => {
  test(why, () => {
    if (expected.error !== undefined) return expect(codeOf(caseFile, asAt)).toBe(expected.error)
    const timeline = buildTimeline(caseFile, { asAt })
    for (const [id, each] of Object.entries(expected.entries ?? {})) expectEntry(timeline, id, each)
    const listed = timeline.entries.map(({ id }) => id)
    expect((expected.absent ?? []).filter((id) => listed.includes(id))).toEqual([])
    const named = namedIn(expected)
    const { next, overdue, passed } = among((id) => named.includes(id), agreedByBoth(caseFile, asAt))
    if (expected.next !== undefined) expect(next).toBe(expected.next)
    if (expected.overdue !== undefined) expect(overdue).toEqual(expected.overdue)
    if (expected.passed !== undefined) expect(passed).toEqual(expected.passed)
    expect(timeline.waitingFor).toEqual(expect.arrayContaining([...(expected.waitingFor ?? [])]))
  })
})

const namedIn = ({ entries = {}, absent = [], next, overdue = [], passed = [] }: Expected): readonly string[] => [
  ...Object.keys(entries),
  ...absent,
  ...(next == null ? [] : [next]),
  ...overdue,
  ...passed,
]

function expectEntry(timeline: Timeline, id: string, expected: ExpectedEntry): void {
  const entry = timeline.entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`${id} is not listed.`)
  const { assumptions = [], withoutAssumptions = [], ...fields } = expected
  const { state, side, metOn, deadline } = entry
  const found = { state, side, metOn, dueOn: deadline?.dueOn, endsOn: deadline?.endsOn }
  expect({ id, ...found }).toMatchObject({ id, ...fields })
  expect(entry.assumptions).toEqual(expect.arrayContaining([...assumptions]))
  expect(withoutAssumptions.filter((each) => (entry.assumptions as readonly string[]).includes(each))).toEqual([])
}

function codeOf(caseFile: CaseFile, asAt: string): string | null {
  try {
    buildTimeline(caseFile, { asAt })
  } catch (error) {
    if (error instanceof TimescalesError) return error.code
    throw error
  }
  return null
}
