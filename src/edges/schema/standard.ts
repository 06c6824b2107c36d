// The same checks as Standard Schema objects, for tools that take those: https://standardschema.dev
import type { CaseFile, Dispute, Problem } from 'send-dispute-timescales'
import { type Examined, examineCaseFile, examineDispute, examineNotice } from './parse'

/** A schema by the Standard Schema interface, version 1. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'send-dispute-timescales'
    readonly validate: (value: unknown) => StandardResult<T>
    readonly types?: { readonly input: T; readonly output: T } | undefined
  }
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** A problem, with its path as the keys that lead to it. */
export interface StandardIssue extends Omit<Problem, 'path' | 'keys'> {
  readonly path: readonly (string | number)[]
}

/** A case file as a value: a JSON text is for `parseCaseFile`. */
export const caseFileSchema: StandardSchema<CaseFile> = /* @__PURE__ */ standard<CaseFile>(examineCaseFile, 0)

/** One dispute as a value; the paths are its own and do not begin with `dispute`. */
export const disputeSchema: StandardSchema<Dispute> = /* @__PURE__ */ standard<Dispute>(examineDispute, 1)

/** The disputes in one notice as a value; the paths are those in the list. */
export const noticeSchema: StandardSchema<readonly Dispute[]> = /* @__PURE__ */ standard<readonly Dispute[]>(
  examineNotice,
  1,
)

function standard<T>(examine: (value: unknown) => Examined, above: number): StandardSchema<T> {
  const validate = (value: unknown): StandardResult<T> => {
    const examined = examine(value)
    if ('copy' in examined) return { value: examined.copy as T }
    return { issues: examined.problems.map(({ keys, ...problem }) => ({ ...problem, path: keys.slice(above) })) }
  }
  return Object.freeze({ '~standard': Object.freeze({ version: 1, vendor: 'send-dispute-timescales', validate }) })
}
