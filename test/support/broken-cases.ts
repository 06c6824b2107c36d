// Case files with every part in them, and the same with something in them changed: whatever is broken, and however.
import fc from 'fast-check'
import { entryIds } from '../../src/index'
import { anyCase } from './case-files'

/** A case file with every part in it, mostly fitting together. */
export const fullCase = fc
  .record({
    base: anyCase,
    entries: fc.uniqueArray(fc.constantFrom(...entryIds()), { minLength: 0, maxLength: 4 }),
    parts: fc.uniqueArray(fc.constantFrom<string>('directed', 'agreed', 'done', 'relieved', 'reference', 'decidedOn')),
    closes: fc.constantFrom('2025-07-21', '2025-09-30'),
  })
  .map(({ base: { caseFile, asAt }, entries, parts, closes }) => {
    const byEntry = Object.fromEntries(entries.map((entry) => [entry, '2025-06-20']))
    const relieved = entries.map((entry) => ({
      entry,
      exception: 'school-closed',
      closure: { adviceRequestedOn: '2025-07-15', closedFrom: closes, reopensOn: '2025-09-02' },
    }))
    const { dispute } = caseFile
    const dated = dispute && !Array.isArray(dispute) ? { ...dispute, decidedOn: '2014-08-31' } : dispute
    const all: Record<string, unknown> = {
      reference: '2025/117',
      directed: byEntry,
      agreed: byEntry,
      done: byEntry,
      relieved,
    }
    const more = Object.fromEntries(Object.entries(all).filter(([part]) => parts.includes(part)))
    return {
      asAt,
      caseFile: { ...caseFile, ...(parts.includes('decidedOn') && dated && { dispute: dated }), ...more } as unknown,
    }
  })

/** Values that are wrong in most places of a case file. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    5,
    '',
    'x',
    [],
    {},
    '2026-02-30',
    '2026-2-3',
    '2025-06-05',
    '2025-06-05T17:00',
    '2025-06-05T25:00',
  ),
  fc.constantFrom<unknown>('B', 'plan-content', 'refusal-to-asess', 'comply.amend-plan', 'appeal.respond', ['B'], [[]]),
  fc.jsonValue({ maxDepth: 2 }),
)
const anyName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'refrence', 'section', 'noticeSendOn', 'dates', 'kind', '0'),
  fc.string({ maxLength: 12 }),
)

/** A case file with up to four things in it changed. Of one that is not changed the same can be asked. */
export const brokenCase = fc
  .tuple(
    fullCase,
    fc.array(fc.record({ pick: fc.nat(), how: fc.nat(3), value: anyValue, name: anyName }), { maxLength: 4 }),
  )
  .map(([{ caseFile }, changes]) =>
    changes.reduce<unknown>((file, change) => changed(file, change), JSON.parse(JSON.stringify(caseFile))),
  )

interface Change {
  readonly pick: number
  readonly how: number
  readonly value: unknown
  readonly name: string
}

/** The file with one value replaced or left out, or one name changed or added. */
function changed(file: unknown, { pick, how, value, name }: Change): unknown {
  const places = placesIn(file)
  const at = places[pick % places.length] as readonly string[]
  // A string would be a JSON text.
  if (at.length === 0) return how === 0 && typeof value !== 'string' ? value : add(file, [], name, value)
  const key = at.at(-1) as string
  return edit(file, at.slice(0, -1), (holder) => {
    if (Array.isArray(holder))
      return how === 1
        ? holder.filter((_, i) => i !== Number(key))
        : holder.map((item, i) => (i === Number(key) ? value : item))
    const entries = Object.entries(holder as object)
    if (how === 0) return Object.fromEntries(entries.map(([k, v]) => [k, k === key ? value : v]))
    if (how === 1) return Object.fromEntries(entries.filter(([k]) => k !== key))
    if (how === 2) return Object.fromEntries(entries.map(([k, v]) => [k === key ? name : k, v]))
    return Object.fromEntries([...entries, [name, value]])
  })
}

const add = (file: unknown, at: readonly string[], name: string, value: unknown): unknown =>
  edit(file, at, (holder) =>
    typeof holder === 'object' && holder !== null && !Array.isArray(holder)
      ? Object.fromEntries([...Object.entries(holder), [name, value]])
      : holder,
  )

function edit(value: unknown, [key, ...rest]: readonly string[], by: (holder: unknown) => unknown): unknown {
  if (key === undefined) return by(value)
  if (Array.isArray(value)) return value.map((item, i) => (i === Number(key) ? edit(item, rest, by) : item))
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, name === key ? edit(inner, rest, by) : inner]),
  )
}

const placesIn = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))]
    : [at]
