// test/cases/conformance.json, the source of the published cases.json, from the tables it takes in. Cases cannot change
// under the version they have.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ConformanceCase, type ConformanceTag, conformanceTags } from '../../src/edges/testing/cases'
import { computedWith, type LimitId, timeLimits } from '../../src/index'
import { disputes, errors, options, type Part, published, workingDays } from '../../test/edges/testing/parts'

/** A case added is minor; an expected value changed, or a case taken away, is major. */
const VERSION = '2.1.0'

const folder = new URL('../../test/cases/', import.meta.url)
export const FILE = fileURLToPath(new URL('conformance.json', folder))
/** The fingerprint of the cases of each version. */
export const VERSIONS = fileURLToPath(new URL('conformance-versions.json', folder))

type AnyPart = Part<ConformanceCase>

/** The file's text: one line a case, so that a changed case is a changed line. */
export function buildConformance(): string {
  const cases = [
    ...table('limits.json').map(ofLimit),
    ...table('misreadings.json').map((row) => ({ ...row, tags: ['misreading'] })),
    ...published,
    ...options,
    ...errors,
    ...disputes,
    ...workingDays,
    ...ofCalendars(table('calendar-cases.json')),
  ].map((row) => tagged(row as AnyPart))
  const ids = new Set(cases.map((row) => row.id))
  if (ids.size < cases.length)
    throw new Error(`Not unique: ${cases.map((row) => row.id).filter((id) => !ids.delete(id))}`)
  const lines = cases.map((row) => JSON.stringify(row)).join(',\n')
  return `{ "version": "${VERSION}", "law": "${computedWith.law}", "cases": [\n${lines}\n] }\n`
}

type Row = Record<string, unknown>

const table = (name: string): Row[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** `appeal.lodge:2025-06-05`: the limit, its dates in order, and what else was given. */
function ofLimit(row: Row): Row {
  const { limit, dates, options: given = {} } = row as { limit: string; dates: Row; options?: Row }
  const variant = Object.entries(given).map(([name, value]) =>
    name === 'dispute' ? `dispute=${disputeInWords(value)}` : `${name}=${value}`,
  )
  const events = Object.keys(dates).length > 1 || startsInSeveralWays(limit) ? shortEvents(dates) : Object.values(dates)
  return { id: [limit, ...events, ...variant].join(':'), ...row }
}

/** From one of several events: the id says which. */
const startsInSeveralWays = (limit: string): boolean =>
  ['one-source', 'one-of'].includes(timeLimits[limit as LimitId].versions[0]?.counts.choose ?? '')

const shortEvents = (dates: Row): string[] => Object.entries(dates).map(([event, day]) => `${event}=${day}`)

const disputeInWords = (dispute: unknown): string =>
  [dispute]
    .flat()
    .map((part) => part as { kind: string; sections?: string[]; detained?: boolean })
    .map(({ kind, sections = [], detained }) => [kind, ...sections, ...(detained ? ['detained'] : [])].join('-'))
    .join('+')

/** The rows of other projects' own tests: a question that several of them put is one case. */
function ofCalendars(rows: readonly Row[]): Row[] {
  const asked = new Map<string, Row[]>()
  for (const row of rows) {
    const question = JSON.stringify([row.fn, row.args])
    asked.set(question, [...(asked.get(question) ?? []), row])
  }
  return [...asked.values()].map(ofCalendar)
}

function ofCalendar(same: Row[]): Row {
  const [{ id, source, ...row }] = same as [Row]
  if (same.some((each) => each.expect !== row.expect)) throw new Error(`${id}: those who ask it do not agree.`)
  const sources = same.map((each) => String(each.source))
  const projects = sources.map((path) => path.split('/').slice(0, 2).join('/'))
  return {
    id: `working-day.${id}`,
    ...row,
    expect: { value: row.expect },
    authority: sources.join('; '),
    why: `As ${projects.join(' and ')} ${projects.length > 1 ? 'have it in their' : 'has it in its'} own tests`,
  }
}

/** The tags in their own order: those given, the kind of the case, the limit's group, and the options in use. */
function tagged({ id, tags = [], ...row }: AnyPart): ConformanceCase {
  const { limit, options: given = {}, calendar } = row as { limit?: string; options?: Row; calendar?: unknown }
  const uses = (tag: ConformanceTag, condition: boolean): ConformanceTag[] => (condition ? [tag] : [])
  const found: ConformanceTag[] = [
    ...tags,
    limit !== undefined ? 'deadline' : 'dispute' in row ? 'dispute' : 'working-day',
    ...uses('error', 'error' in row.expect),
    ...(limit !== undefined && limit in timeLimits ? [timeLimits[limit as LimitId].group] : []),
    ...uses('with-dispute', 'dispute' in given),
    ...uses('directed', 'directedDueOn' in given),
    ...uses('agreed', 'agreedDueOn' in given),
    ...uses('relief', 'relievedBy' in given),
    ...uses('closure', 'closure' in given),
    ...uses('coronavirus', given.relievedBy === 'coronavirus'),
    ...uses('calendar', 'calendar' in given || calendar !== undefined),
  ]
  return { id, tags: conformanceTags.filter((tag) => found.includes(tag)), ...row } as ConformanceCase
}

export const fingerprint = (cases: unknown): string => createHash('sha256').update(JSON.stringify(cases)).digest('hex')

/** The cases, and the fingerprints with that of a version that is new. */
export function conformance(): Record<string, string> {
  const text = buildConformance()
  const versions: Record<string, string> = JSON.parse(readFileSync(VERSIONS, 'utf8'))
  const now = fingerprint(JSON.parse(text).cases)
  if ((versions[VERSION] ?? now) !== now)
    throw new Error(
      `Version ${VERSION} had other cases: raise VERSION in scripts/generate/conformance.ts. If it has never been released, delete its line in test/cases/conformance-versions.json instead.`,
    )
  return {
    'test/cases/conformance.json': text,
    'test/cases/conformance-versions.json': `${JSON.stringify({ ...versions, [VERSION]: now }, null, 2)}\n`,
  }
}
