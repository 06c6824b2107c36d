// What parseCaseFile, parseDispute and parseNotice report: the core's problems, all at once and in the order of the input.
import { expect, test } from 'vitest'
import {
  type ParseResult,
  type Problem,
  parseCaseFile,
  parseDispute,
  parseJson,
  parseNotice,
} from '../../../src/edges/schema/index'
import { caseFileProblems, classifyNotice } from '../../../src/index'

const said = (result: ParseResult<unknown>): readonly Problem[] => (result.ok ? [] : result.problems)
const dates = { noticeSentOn: '2025-10-01' }
const claim = { entry: 'plan.finalise', exception: 'school-closed' }
const closure = { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' }

test('the problems are those of the core, in its sentences, in the order of the file', () => {
  const file = { relieved: [{}], reference: 117, dates: { zzz: '2025-10-01', noticeSentOn: '2025-02-30' }, x: 1 }
  const core = caseFileProblems(file)
  const problems = said(parseCaseFile(file))
  expect(problems).toHaveLength(core.length)
  expect(core).toEqual(expect.arrayContaining([...problems]))
  expect(problems.map(({ path }) => path)).toEqual([
    'relieved[0].entry',
    'relieved[0].exception',
    'reference',
    'dates.zzz',
    'dates.noticeSentOn',
    'x',
  ])
})

test('everything that does not fit is reported at once, in the order of the file', () => {
  const problems = said(
    parseCaseFile({
      refrence: '2025/117',
      dispute: { kind: 'plan-contents', sections: ['B', 'L'], decidedOn: '2026-02-31', detained: 'no' },
      dates: {
        noticeSentOn: '2025-10-01',
        certificateIssuedOn: '2025-09-30',
        mediationOn: '2025-13-01',
        adviserContactedon: '2025-10-02',
      },
      done: { 'appeal.lodge': 'yesterday' },
      order: { requires: ['comply.amend-plan', 'comply.agreed-action'], on: '2025-12-01' },
      relieved: [{ entry: 'plan.finalise', exception: 'covid', closure: { adviceRequestedOn: '2025-07-15' } }, 5],
    }),
  )
  expect(problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
    'refrence invalid-input',
    'dispute.kind unknown-kind',
    'dispute.sections[1] invalid-input',
    'dispute.decidedOn invalid-date',
    'dispute.detained invalid-input',
    'dates.certificateIssuedOn contradictory-dates',
    'dates.mediationOn invalid-date',
    'dates.adviserContactedon unknown-event',
    // Whether the case reaches it nobody can say, for its dispute does not fit: the day does not either.
    'done["appeal.lodge"] invalid-date',
    'order.requires[1] invalid-input',
    'order.on invalid-input',
    'relieved[0].exception invalid-input',
    'relieved[1] invalid-input',
  ])
})

test('contradictions in every part are reported at once', () => {
  const problems = said(
    parseCaseFile({
      dates: {
        noticeSentOn: '2025-10-01',
        adviserContactedOn: '2025-09-01',
        orderMadeOn: '2025-09-02',
        claimReceivedOn: '2001-01-01',
      },
      directed: { 'appeal.respond': '2026-02-20', 'appeal.lodge': '2026-02-20' },
      agreed: { 'appeal.lodge': '2026-02-21', 'appeal.respond': '2026-02-20' },
      relieved: [
        { ...claim, closure },
        { ...claim, closure: { ...closure, reopensOn: '2025-07-01' } },
      ],
      dispute: [
        { kind: 'draft-plan', decidedOn: '2010-01-01' },
        { kind: 'draft-plan', detained: true, decidedOn: '2015-03-31' },
      ],
    }),
  )
  expect(problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
    'dates.adviserContactedOn contradictory-dates',
    'dates.orderMadeOn contradictory-dates',
    'agreed["appeal.lodge"] invalid-input',
    'agreed["appeal.respond"] invalid-input',
    'relieved[1].closure.reopensOn contradictory-dates',
    'dispute[0].decidedOn not-in-force',
    'dispute[1].decidedOn not-in-force',
  ])
})

test.each<[name: string, dispute: unknown, path: string, message: RegExp]>([
  ['a misspelt kind', { kind: 'refusal-to-asess' }, 'dispute.kind', /Did you mean "refusal-to-assess"\?$/],
  ['several', [{ kind: 'draft-plan' }], 'dispute', /^dispute must be a plain object, .*; it is a list of 1\.$/],
  [
    'nothing',
    null,
    'dispute',
    /^dispute must be a plain object, such as \{ kind: "refusal-to-assess" \}; it is null\.$/,
  ],
  ['a misspelt part', { kind: 'draft-plan', detaned: true }, 'dispute.detaned', /Did you mean "detained"\?/],
  ['a text that is no JSON', '{"kind": draft-plan}', 'dispute', /^The text is not JSON: .* at line 1, column 10\.$/],
])('one dispute: %s', (_, dispute, path, message) => {
  expect(said(parseDispute(dispute))).toEqual([
    expect.objectContaining({ path, message: expect.stringMatching(message) }),
  ])
})

test.each<[name: string, notice: unknown, path: string, message: RegExp]>([
  [
    'one dispute',
    { kind: 'draft-plan' },
    'dispute',
    /^dispute must be a list with at least one dispute; it is an object\.$/,
  ],
  ['nothing', undefined, 'dispute', /^dispute must be a list with at least one dispute; it is missing\.$/],
  ['an empty list', [], 'dispute', /^dispute must be one dispute, or a list of at least one; it is an empty list\.$/],
  ['a misspelt kind', [{ kind: 'draft-plan' }, { kind: 'draft' }], 'dispute[1].kind', /it is "draft"/],
  ['two people', [{ kind: 'draft-plan', detained: true }, { kind: 'draft-plan' }], 'dispute', /about one person/],
  ['no JSON', '[{"kind":', 'dispute', /^The text is not JSON/],
])('what does not fit in a notice: %s', (_, notice, path, message) => {
  expect(said(parseNotice(notice))).toEqual([
    expect.objectContaining({ path, message: expect.stringMatching(message), expected: expect.any(String) }),
  ])
})

test('a notice that fits is what classifyNotice takes', () => {
  const read = parseNotice('[{ "kind": "plan-content", "sections": ["I"] }, { "kind": "refusal-to-reassess" }]')
  expect(read.ok && classifyNotice(read.value).certificate.needed).toBe(true)
})

test('JSON that is no case file is read all the same, unless a name stands twice in it', () => {
  expect(parseJson('{ "dates": { "noSuchEvent": "never" } }')).toEqual({
    ok: true,
    value: { dates: { noSuchEvent: 'never' } },
  })
  expect(said(parseJson('{ "dates": {}, "dates": {} }'))).toEqual([expect.objectContaining({ path: 'dates' })])
  expect(said(parseJson('{ "dates": '))).toEqual([expect.objectContaining({ path: '' })])
})

test('what fits comes back as a plain copy, without what is undefined', () => {
  const file = {
    reference: undefined,
    dispute: { kind: 'plan-content', sections: ['B', 'F', 'I'], decidedOn: '2025-09-30' },
    dates: { noticeSentOn: '2025-10-01', appealReceivedByTribunalOn: '2025-12-01T16:59', mediationOn: undefined },
    agreement: { requires: ['comply.amend-plan'] },
    agreed: { 'comply.amend-plan@agreementMadeOn': '2025-12-19' },
    relieved: [{ ...claim, closure }],
  }
  const result = parseCaseFile(file)
  expect(result).toEqual({ ok: true, value: JSON.parse(JSON.stringify(file)) })
  expect(result.ok && Object.keys(result.value)).toEqual(['dispute', 'dates', 'agreement', 'agreed', 'relieved'])
  expect(parseDispute('{ "kind": "draft-plan" }')).toEqual({ ok: true, value: { kind: 'draft-plan' } })
})

test('a Temporal.PlainDate becomes its text', () => {
  const plainDate = {
    [Symbol.toStringTag]: 'Temporal.PlainDate',
    toString: () => '2025-10-01',
    toJSON: () => '2025-10-01',
  }
  expect(parseCaseFile({ dates: { noticeSentOn: plainDate } })).toEqual({ ok: true, value: { dates } })
})
