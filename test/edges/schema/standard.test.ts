// The Standard Schema objects, as a tool that takes them sees them.
import { expect, expectTypeOf, test } from 'vitest'
import {
  caseFileSchema,
  disputeSchema,
  noticeSchema,
  parseCaseFile,
  parseDispute,
} from '../../../src/edges/schema/index'
import type { CaseFile, Dispute } from '../../../src/index'

/** The interface as https://standardschema.dev has it, version 1. */
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[]
      }[]
    }

test('they are what the interface asks for', () => {
  expectTypeOf(caseFileSchema).toExtend<StandardSchemaV1<CaseFile>>()
  expectTypeOf(disputeSchema).toExtend<StandardSchemaV1<Dispute>>()
  expectTypeOf(noticeSchema).toExtend<StandardSchemaV1<readonly Dispute[]>>()
  for (const { '~standard': standard } of [caseFileSchema, disputeSchema, noticeSchema]) {
    expect(standard.version).toBe(1)
    expect(standard.vendor).toBe('send-dispute-timescales')
  }
})

test('a tool that is not ours takes them', () => {
  expect({ dates: { noticeSentOn: '2025-10-01' } }).toEqual(expect.schemaMatching(caseFileSchema))
  expect({ dates: { noticeSentOn: '2025-02-29' } }).not.toEqual(expect.schemaMatching(caseFileSchema))
  expect({ kind: 'draft-plan' }).toEqual(expect.schemaMatching(disputeSchema))
})

test('the value is the one that parse gives', () => {
  const file = { dates: { noticeSentOn: '2025-10-01' }, reference: undefined }
  const parsed = parseCaseFile(file)
  expect(caseFileSchema['~standard'].validate(file)).toEqual({ value: parsed.ok && parsed.value })
  expect(disputeSchema['~standard'].validate({ kind: 'draft-plan' })).toEqual({ value: { kind: 'draft-plan' } })
})

test('an issue is the problem that parse tells, with the keys that lead to it', () => {
  const file = {
    dates: {},
    done: { 'appeal.lodge': 'x' },
    dispute: [{ kind: 'draft-plan' }, { kind: 'plan-content', sections: ['L'] }],
  }
  const parsed = parseCaseFile(file)
  const { issues } = caseFileSchema['~standard'].validate(file)
  expect(issues?.map(({ path }) => path)).toEqual([
    ['done', 'appeal.lodge'],
    ['dispute', 1, 'sections', 0],
  ])
  expect(issues?.map(({ message }) => message)).toEqual(!parsed.ok && parsed.problems.map(({ message }) => message))
})

test('the path of an issue of a dispute begins in the dispute', () => {
  const dispute = { kind: 'plan-content', sections: ['B', 'L'] }
  expect(disputeSchema['~standard'].validate(dispute).issues?.[0]?.path).toEqual(['sections', 1])
  expect(disputeSchema['~standard'].validate(null).issues?.[0]?.path).toEqual([])
  const parsed = parseDispute(dispute)
  expect(!parsed.ok && parsed.problems[0].path).toBe('dispute.sections[1]')
})

test('the path of an issue of a notice begins in the list', () => {
  const validate = noticeSchema['~standard'].validate
  expect(validate([{ kind: 'draft-plan' }])).toEqual({ value: [{ kind: 'draft-plan' }] })
  expect(validate([{ kind: 'draft-plan' }, { kind: 'x' }]).issues?.[0]?.path).toEqual([1, 'kind'])
})

test('a text is a value like any other here', () => {
  expect(caseFileSchema['~standard'].validate('{"dates":{}}').issues?.[0]?.message).toEqual(
    expect.stringMatching(
      /^The input must be a plain object, such as \{ dates: \{ noticeSentOn: "2026-03-02" \} \}; it is "/,
    ),
  )
})
