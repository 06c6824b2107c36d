// Builds test/cases/conformance.json, the source of the published cases.json, from the tables it takes in:
//   npx tsx test/testing/build-conformance.ts
// A test fails while the file is not what this makes of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ConformanceCase, type ConformanceTag, conformanceTags } from '../../src/testing/cases'
import { disputes, errors, options, type Part, published, workingDays } from './parts'

/** A case added is minor, an expected value changed is major. */
const VERSION = '1.0.0'
const LAW = '2026-11-22'

const folder = new URL('../cases/', import.meta.url)
export const FILE = fileURLToPath(new URL('conformance.json', folder))

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
    ...table('calendar-cases.json').map(ofCalendar),
  ].map((row) => tagged(row as AnyPart))
  const ids = new Set(cases.map((row) => row.id))
  if (ids.size < cases.length)
    throw new Error(`Not unique: ${cases.map((row) => row.id).filter((id) => !ids.delete(id))}`)
  const lines = cases.map((row) => JSON.stringify(row)).join(',\n')
  return `{ "version": "${VERSION}", "law": "${LAW}", "cases": [\n${lines}\n] }\n`
}

type Row = Record<string, unknown>

const table = (name: string): Row[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** `appeal.lodge:2025-06-05`: the limit, its dates in order, and what else was given. */
function ofLimit(row: Row): Row {
  const { limit, dates, options: given = {} } = row as { limit: string; dates: Row; options?: Row }
  const variant = Object.entries(given).map(([name, value]) =>
    name === 'dispute' ? `dispute=${disputeInWords(value)}` : `${name}=${value}`,
  )
  const events =
    Object.keys(dates).length > 1 || limit.startsWith('comply.') ? shortEvents(dates) : Object.values(dates)
  return { id: [limit, ...events, ...variant].join(':'), ...row }
}

const shortEvents = (dates: Row): string[] => Object.entries(dates).map(([event, day]) => `${event}=${day}`)

const disputeInWords = (dispute: unknown): string =>
  [dispute]
    .flat()
    .map((part) => part as { kind: string; sections?: string[]; detained?: boolean })
    .map(({ kind, sections = [], detained }) => [kind, ...sections, ...(detained ? ['detained'] : [])].join('-'))
    .join('+')

/** A row of another project's own tests. */
function ofCalendar({ id, source, ...row }: Row): Row {
  const project = String(source).split('/').slice(0, 2).join('/')
  return {
    id: `working-day.${id}`,
    ...row,
    expect: { value: row.expect },
    authority: String(source),
    why: `As ${project} has it in its own tests`,
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
    ...uses(limit?.split('.')[0] as ConformanceTag, limit !== undefined),
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

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, buildConformance())
