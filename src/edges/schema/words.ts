// The words for what the shape refuses: the core's own where it refuses that too, ours where it does not come to it.
import { calculateDeadline, type LimitId, timeLimits } from 'send-dispute-timescales'
import type { BaseIssue } from 'valibot'
import { refusalAt, refusalOf } from './door'
import { NotPlain } from './plain'
import { type Finding, finding, type Path, pathText } from './problem'
import { entriesOf, entryNames } from './shapes/names'

/** The place that an issue is about. */
export const placeOfIssue = (issue: BaseIssue<unknown>): Path =>
  issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []

/** What to say of an issue. */
export function explain(issue: BaseIssue<unknown>, at: Path, file: unknown): Finding {
  const entry = entryNamed(issue, at)
  if (entry !== null && !(entryNames as readonly string[]).includes(entry)) return noEntry(entry, at)
  if (issue.expected === 'Object' && issue.input instanceof NotPlain) return notPlain(at)
  const error = refusalAt(file, at)
  if (error !== null) return { at, error }
  const shape = issue.expected ?? 'something else'
  const expected = SHAPES[shape] ?? shape.replace(/[()"]/g, '')
  const detail = { expected, received: issue.input }
  const { received } = finding(at, '', detail).error
  return finding(at, `${pathText(at) || 'the input'} must be ${expected}; it is ${received}.`, detail)
}

const SHAPES: Readonly<Record<string, string>> = { Object: 'an object', Array: 'a list' }

/** An object that reads as empty, or as what it is not. */
const notPlain = (at: Path): Finding =>
  finding(
    at,
    `${pathText(at) || 'the input'} must be a plain object, as JSON.parse gives it; it is another kind: a Map, a Promise, an instance of a class.`,
    { expected: 'a plain object', received: {} },
  )

/** The id of an entry that is in question: a name in `directed`, `agreed` or `done`, or the `entry` of a claim. */
function entryNamed(issue: BaseIssue<unknown>, at: Path): string | null {
  const [part, key, name] = at
  if (part === 'relieved') return name === 'entry' && typeof issue.input === 'string' ? issue.input : null
  return ['directed', 'agreed', 'done'].includes(String(part)) && typeof key === 'string' ? key : null
}

/** An id that no case can have an entry by. */
function noEntry(entry: string, at: Path): Finding {
  const [limit = ''] = entry.split('@')
  const unknown = Object.hasOwn(timeLimits, limit)
    ? null
    : refusalOf(() => calculateDeadline(limit as LimitId, {} as never))
  if (unknown !== null)
    return finding(at, unknown.message, { expected: 'the id of an entry', received: entry }, 'unknown-limit')
  const ids = entriesOf(limit as LimitId)
  return finding(at, `${pathText(at)} must name ${ids.join(' or ')}, not "${entry}".`, {
    expected: ids.join(' | '),
    received: entry,
  })
}
