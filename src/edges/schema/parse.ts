// Reads a case file, a dispute or a notice from outside, and reports everything in it that does not fit.
import {
  type CaseFile,
  caseFileProblems,
  type Dispute,
  disputeProblems,
  noticeProblems,
  type Problem,
} from 'send-dispute-timescales'
import { inputLimits, plainCopy } from './plain'
import { inOrder, type Path, problemAt, visibleProblem } from './problem'
import { readText } from './text'

/** What was read, or everything that does not fit, in the order of the input. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

/** A kind of input: the checks of the core for it, and where in a case file the value would stand. */
interface InputKind {
  readonly problemsIn: (value: unknown) => readonly Problem[]
  readonly at: Path
}

const CASE_FILE: InputKind = { problemsIn: caseFileProblems, at: [] }
const DISPUTE: InputKind = { problemsIn: disputeProblems, at: ['dispute'] }
const NOTICE: InputKind = {
  problemsIn: (value) => (Array.isArray(value) ? noticeProblems(value) : [noList(value)]),
  at: ['dispute'],
}

const ANYTHING: InputKind = { problemsIn: () => [], at: [] }

const noList = (value: unknown): Problem => {
  const found =
    value === undefined
      ? 'missing'
      : value === null
        ? 'null'
        : `${typeof value === 'object' ? 'an ' : 'a '}${typeof value}`
  return problemAt(
    ['dispute'],
    `dispute must be a list with at least one dispute; it is ${found}.`,
    'a list with at least one dispute',
    found,
  )
}

/**
 * Reads a case file.
 *
 * @param input a value, or a JSON text. It is not changed, and nothing of it is kept: the value that comes back is a
 *   plain copy.
 * @returns `{ ok: true, value }`, or `{ ok: false, problems }` with every problem at once, in the order of the input and
 *   in the sentences of `buildTimeline`. It never throws. Only a day beyond the calendar, and a period that counts back
 *   to before its law began, are left for `buildTimeline` to say.
 * @see inputLimits for how much input is read
 * @example parseCaseFile('{ "dates": { "noticeSentOn": "2026-02-31" } }').problems[0].path // 'dates.noticeSentOn'
 */
export const parseCaseFile = (input: unknown): ParseResult<CaseFile> => parse<CaseFile>(input, CASE_FILE)

/**
 * Reads one dispute, as `parseCaseFile` does a case file. Paths begin with `dispute`, as in the errors of
 * `classifyDecision`.
 *
 * @example parseDispute({ kind: 'refusal-to-asess' }).problems[0].code // 'unknown-kind'
 */
export const parseDispute = (input: unknown): ParseResult<Dispute> => parse<Dispute>(input, DISPUTE)

/**
 * Reads the disputes in one notice, as `parseDispute` does one: a list with at least one, for `classifyNotice`.
 *
 * @example parseNotice([{ kind: 'refusal-to-asess' }]).problems[0].path // 'dispute[0].kind'
 */
export const parseNotice = (input: unknown): ParseResult<readonly Dispute[]> => parse<readonly Dispute[]>(input, NOTICE)

/**
 * Reads JSON of any kind, as the other functions here do before they ask what it says: within `inputLimits`, no name
 * twice, plain data alone. For a program that hands the value to `buildTimeline` at once, which checks it as it counts.
 *
 * @example parseJson('{ "dates": {}, "dates": {} }').problems[0].path // 'dates'
 */
export const parseJson = (input: unknown): ParseResult<unknown> => parse<unknown>(input, ANYTHING)

/** The problems of a value that is no text, or its plain copy. */
export type Examined = { readonly copy: unknown } | { readonly problems: readonly Problem[] }

/** Examines a value: a plain copy of it is made first, so that nothing it does on being read can do harm. */
export function examine(input: unknown, { problemsIn, at }: InputKind, repeats: readonly Problem[] = []): Examined {
  const copied = plainCopy(input, at)
  if ('refused' in copied) return { problems: [visibleProblem(copied.refused)] }
  const found = [...repeats, ...problemsIn(copied.copy)]
  if (found.length === 0) return { copy: copied.copy }
  const whole = at.reduceRight<unknown>((inner, key) => ({ [key]: inner }), copied.copy)
  return { problems: inOrder(found, whole).slice(0, inputLimits.problems).map(visibleProblem) }
}

export const examineCaseFile = (input: unknown): Examined => examine(input, CASE_FILE)
export const examineDispute = (input: unknown): Examined => examine(input, DISPUTE)
export const examineNotice = (input: unknown): Examined => examine(input, NOTICE)

function parse<T>(input: unknown, kind: InputKind): ParseResult<T> {
  const read = typeof input === 'string' ? readText(input, kind.at) : { value: input, repeats: [] }
  const examined: Examined =
    'refused' in read ? { problems: [visibleProblem(read.refused)] } : examine(read.value, kind, read.repeats)
  if ('copy' in examined) return { ok: true, value: examined.copy as T }
  return { ok: false, problems: Object.freeze(examined.problems) as readonly [Problem, ...Problem[]] }
}
