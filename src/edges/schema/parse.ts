// Reads a case file, a dispute or a notice from outside, and tells everything in it that does not fit.
import type { CaseFile, Dispute } from 'send-dispute-timescales'
import * as v from 'valibot'
import { contradictions } from './contradictions'
import { inputLimits, plainCopy } from './plain'
import { type Finding, inOrder, type Path, type Problem, problemOf } from './problem'
import { caseFile, disputeAlone, noticeAlone } from './shapes/case-file'
import { readText } from './text'
import { explain, placeOfIssue } from './words'

/** What was read, or everything that does not fit, in the order of the input. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

/** What the input was found to be. */
export type Examined = { readonly value: unknown } | { readonly findings: readonly Finding[] }

/**
 * Reads a case file.
 *
 * @param input a value, or a JSON text. It is not changed, and nothing of it is kept: the value that comes back is a
 *   plain copy.
 * @returns `{ ok: true, value }`, or `{ ok: false, problems }` with every problem at once, in the order of the input.
 *   It never throws. What depends on the law on those days is for `buildTimeline` to say: a date before the law began,
 *   an entry that this case does not reach.
 * @see inputLimits for how much input is read
 * @example parseCaseFile('{ "dates": { "noticeSentOn": "2026-02-31" } }').problems[0].path // 'dates.noticeSentOn'
 */
export function parseCaseFile(input: unknown): ParseResult<CaseFile> {
  return resultOf<CaseFile>(examineInput(input, examineCaseFile))
}

/**
 * Reads one dispute, as `parseCaseFile` does a case file. Paths begin with `dispute`, as in the errors of
 * `classifyDecision`.
 *
 * @example parseDispute({ kind: 'refusal-to-asess' }).problems[0].code // 'unknown-kind'
 */
export function parseDispute(input: unknown): ParseResult<Dispute> {
  return resultOf<Dispute>(examineInput(input, examineDispute, ['dispute']))
}

/**
 * Reads the disputes in one notice, as `parseDispute` does one: a list with at least one, for `classifyNotice`.
 *
 * @example parseNotice([{ kind: 'refusal-to-asess' }]).problems[0].path // 'dispute[0].kind'
 */
export function parseNotice(input: unknown): ParseResult<readonly Dispute[]> {
  return resultOf<readonly Dispute[]>(examineInput(input, examineNotice, ['dispute']))
}

/** Examines a value as a case file. */
export function examineCaseFile(input: unknown, repeats: readonly Finding[] = []): Examined {
  const copied = plainCopy(input)
  if ('refused' in copied) return { findings: [copied.refused] }
  return examine(copied.copy, caseFile, copied.copy, repeats)
}

/** Examines a value as what stands under `dispute` in a case file: one dispute, or the list of a notice. */
const examineUnderDispute =
  (shape: v.GenericSchema) =>
  (input: unknown, repeats: readonly Finding[] = []): Examined => {
    const copied = plainCopy(input, ['dispute'])
    if ('refused' in copied) return { findings: [copied.refused] }
    return examine({ dates: {}, dispute: copied.copy }, shape, copied.copy, repeats)
  }
export const examineDispute = /* @__PURE__ */ examineUnderDispute(disputeAlone)
export const examineNotice = /* @__PURE__ */ examineUnderDispute(noticeAlone)

function examineInput(input: unknown, examineValue: typeof examineCaseFile, at: Path = []): Examined {
  if (typeof input !== 'string') return examineValue(input)
  const read = readText(input, at)
  return 'refused' in read ? { findings: [read.refused] } : examineValue(read.value, read.repeats)
}

function examine(file: unknown, shape: v.GenericSchema, value: unknown, repeats: readonly Finding[]): Examined {
  const issues = v.safeParse(shape, file).issues ?? []
  const faulty = issues.map((issue) => ({ issue, at: placeOfIssue(issue) }))
  const explained = inOrder(faulty, file)
    .slice(0, inputLimits.problems)
    .map(({ issue, at }) => explain(issue, at, file))
  const found = [
    ...repeats,
    ...explained,
    ...contradictions(
      file,
      faulty.map(({ at }) => at),
    ),
  ]
  return found.length === 0 ? { value } : { findings: once(inOrder(found, file)).slice(0, inputLimits.problems) }
}

/** The findings without those that say the same of the same place. */
function once(findings: readonly Finding[]): Finding[] {
  const said = new Map(findings.map((each) => [`${each.error.path} ${each.error.message}`, each]))
  return [...said.values()]
}

function resultOf<T>(examined: Examined): ParseResult<T> {
  if ('value' in examined) return { ok: true, value: examined.value as T }
  return { ok: false, problems: examined.findings.map(problemOf) as [Problem, ...Problem[]] }
}
