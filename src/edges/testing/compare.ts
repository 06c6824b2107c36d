// Whether an answer fits a case: by the fields that the case expects, and no others.
import type { ConformanceCase } from './cases'

/** What is compared of a case, or nothing when `fields` names none of it. */
export function expectedOf(row: ConformanceCase, fields: readonly string[] | undefined): object | undefined {
  if (fields === undefined || !('limit' in row) || 'error' in row.expect) return row.expect
  const left = Object.entries(row.expect).filter(([field]) => fields.includes(field))
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

/** What came of a question: the answer as a record, or `{ error }`. */
export async function outcomeOf(row: ConformanceCase, question: () => unknown): Promise<unknown> {
  try {
    const answer = await question()
    if ('fn' in row) return { value: answer }
    return 'limit' in row ? withRules(answer) : answer
  } catch (thrown) {
    const code = (thrown as { code?: unknown } | null)?.code
    return { error: typeof code === 'string' ? code : String(thrown) }
  }
}

const MOVES = ['roll-to-working-day', 'lodge-after-august-or-christmas']

/** With the rules that moved the counted end, out of the record's adjustments. */
function withRules(deadline: unknown): unknown {
  if (!isObject(deadline) || !Array.isArray(deadline.adjustments)) return deadline
  const rules = (deadline.adjustments as { rule: string }[]).map(({ rule }) => rule)
  return { rules: rules.filter((rule) => MOVES.includes(rule)), ...deadline }
}

/** Whether a value has all that is expected, and a list nothing else. */
export function fits(expected: unknown, received: unknown): boolean {
  if (!isObject(expected)) return Object.is(expected, received)
  if (!isObject(received)) return false
  if (Array.isArray(expected) && !(Array.isArray(received) && received.length === expected.length)) return false
  return Object.entries(expected).every(([field, value]) => fits(value, received[field]))
}

/** The same, but any error will do for the one that is expected. */
export const refusesOrFits = (expected: object, received: unknown): boolean =>
  'error' in expected ? isObject(received) && received.error !== undefined : fits(expected, received)

/** Of what came of it, the fields that are expected. */
export function pick(expected: object, received: unknown): unknown {
  if (!isObject(received) || 'error' in received) return received
  return Object.fromEntries(Object.keys(expected).map((field) => [field, received[field]]))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
