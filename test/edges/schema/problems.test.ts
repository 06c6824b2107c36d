// What parseCaseFile, parseDispute and parseNotice say of each sort of bad input. The sentences are written out by hand.
import { describe, expect, test } from 'vitest'
import {
  type ParseResult,
  type Problem,
  parseCaseFile,
  parseDispute,
  parseNotice,
} from '../../../src/edges/schema/index'
import { classifyNotice } from '../../../src/index'

const said = (result: ParseResult<unknown>): readonly Problem[] => (result.ok ? [] : result.problems)
const dates = { noticeSentOn: '2025-10-01' }
const claim = { entry: 'plan.finalise', exception: 'school-closed' }
const closure = { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' }

describe('one thing that does not fit in a case file', () => {
  test.each<[name: string, file: unknown, code: string, path: string, message: RegExp]>([
    [
      'a list',
      [],
      'invalid-input',
      '',
      /^the case file must be an object with any of reference, dispute, dates, order, agreement, concession, directed, agreed, done, relieved; it is a list of 0\.$/,
    ],
    [
      'nothing',
      undefined,
      'invalid-input',
      '',
      /^the case file must be an object with any of reference, dispute, dates, order, agreement, concession, directed, agreed, done, relieved; it is missing\.$/,
    ],
    ['no dates', {}, 'invalid-input', 'dates', /^dates must be an object; it is missing\.$/],
    ['a list of dates', { dates: [] }, 'invalid-input', 'dates', /^dates must be an object; it is a list of 0\.$/],
    ['a misspelt part', { dates, refrence: 1 }, 'invalid-input', 'refrence', /Did you mean "reference"/],
    [
      'a reference that is a number',
      { dates, reference: 117 },
      'invalid-input',
      'reference',
      /^reference must be a text; it is 117\.$/,
    ],
    [
      'a misspelt event',
      { dates: { noticeSendOn: '2025-10-01' } },
      'unknown-event',
      'dates.noticeSendOn',
      /^dates\.noticeSendOn must be an event, such as "noticeSentOn"; it is "noticeSendOn"\. Did you mean "noticeSentOn"\?$/,
    ],
    [
      '31 February',
      { dates: { noticeSentOn: '2026-02-31' } },
      'invalid-date',
      'dates.noticeSentOn',
      /"2026-02-31" is not in the calendar\.$/,
    ],
    [
      '29 February 2025',
      { dates: { noticeSentOn: '2025-02-29' } },
      'invalid-date',
      'dates.noticeSentOn',
      /not in the calendar/,
    ],
    [
      'day first',
      { dates: { noticeSentOn: '01/10/2025' } },
      'invalid-date',
      'dates.noticeSentOn',
      /must be written year-month-day/,
    ],
    [
      'a time where only the day counts',
      { dates: { noticeSentOn: '2025-10-01T09:00' } },
      'invalid-date',
      'dates.noticeSentOn',
      /has a time/,
    ],
    [
      'an hour that does not exist',
      { dates: { appealReceivedByTribunalOn: '2025-10-01T24:30' } },
      'invalid-date',
      'dates.appealReceivedByTribunalOn',
      /time in London/,
    ],
    [
      'a date that is null',
      { dates: { noticeSentOn: null } },
      'invalid-date',
      'dates.noticeSentOn',
      /leave the date out/,
    ],
    [
      'a JavaScript Date',
      { dates: { noticeSentOn: new Date('2025-10-01') } },
      'invalid-date',
      'dates.noticeSentOn',
      /make a day of it with londonDate\(\)/,
    ],
    [
      'a certificate from before the notice',
      { dates: { ...dates, certificateIssuedOn: '2025-09-30' } },
      'contradictory-dates',
      'dates.certificateIssuedOn',
      /^dates\.certificateIssuedOn \(2025-09-30\) cannot be before dates\.noticeSentOn \(2025-10-01\): check both\.$/,
    ],
    [
      'a misspelt kind',
      { dates, dispute: { kind: 'refusal-to-asess' } },
      'unknown-kind',
      'dispute.kind',
      /Did you mean "refusal-to-assess"\?$/,
    ],
    [
      'no kind',
      { dates, dispute: {} },
      'unknown-kind',
      'dispute.kind',
      /^dispute\.kind must be a kind of dispute, such as "refusal-to-assess"; it is missing\.$/,
    ],
    [
      'a kind for a dispute',
      { dates, dispute: 'draft-plan' },
      'invalid-input',
      'dispute',
      /^dispute must be an object with a kind/,
    ],
    [
      'no disputes',
      { dates, dispute: [] },
      'invalid-input',
      'dispute',
      /^dispute must be one dispute or more; it is a list of 0\.$/,
    ],
    [
      'no sections',
      { dates, dispute: { kind: 'plan-content' } },
      'invalid-input',
      'dispute.sections',
      /must be a list of at least one of A, B, .*; it is missing\.$/,
    ],
    [
      'section L',
      { dates, dispute: { kind: 'plan-content', sections: ['B', 'L'] } },
      'invalid-input',
      'dispute.sections[1]',
      /^dispute\.sections\[1\] must be one of A, .* it is "L"\.$/,
    ],
    [
      'sections of a kind that has none',
      { dates, dispute: { kind: 'refusal-to-assess', sections: ['B'] } },
      'invalid-input',
      'dispute.sections',
      /^a refusal-to-assess dispute takes kind, detained, decidedOn, and not "sections"\.$/,
    ],
    [
      'recommendations where there are none',
      { dates, dispute: { kind: 'refusal-to-assess', recommendations: ['health'] } },
      'invalid-input',
      'dispute.recommendations',
      /^a refusal-to-assess dispute takes kind, detained, decidedOn, and not "recommendations"\.$/,
    ],
    [
      '"yes" for true',
      { dates, dispute: { kind: 'draft-plan', detained: 'yes' } },
      'invalid-input',
      'dispute.detained',
      /^dispute\.detained must be true or false; it is "yes"\.$/,
    ],
    [
      'decided before the law',
      { dates, dispute: { kind: 'draft-plan', decidedOn: '2014-08-31' } },
      'not-in-force',
      'dispute.decidedOn',
      /must be a day from 2014-09-01, when this law began/,
    ],
    [
      'the second dispute',
      { dates, dispute: [{ kind: 'draft-plan' }, { kind: 'draft' }] },
      'unknown-kind',
      'dispute[1].kind',
      /^dispute\[1\]\.kind must be a kind of dispute, such as "refusal-to-assess"; it is "draft"\.$/,
    ],
    [
      'two people in one notice',
      { dates, dispute: [{ kind: 'draft-plan', detained: true }, { kind: 'draft-plan' }] },
      'invalid-input',
      'dispute',
      /must be about one person/,
    ],
    [
      'a misspelt requirement',
      { dates, order: { requires: ['comply.amend-plna'] } },
      'unknown-limit',
      'order.requires[0]',
      /Did you mean "comply\.amend-plan"\?$/,
    ],
    [
      'what an order cannot require',
      { dates, order: { requires: ['comply.agreed-action'] } },
      'invalid-input',
      'order.requires[0]',
      /^order\.requires\[0\] must be a comply\.\* limit that starts with orderMadeOn; it is "comply\.agreed-action"\.$/,
    ],
    [
      'an order that is a list',
      { dates, order: ['comply.amend-plan'] },
      'invalid-input',
      'order',
      /^order must be an object/,
    ],
    [
      'a misspelt entry',
      { dates, directed: { 'appeal.repond': '2026-02-20' } },
      'unknown-limit',
      'directed["appeal.repond"]',
      /Did you mean "appeal\.respond"\?$/,
    ],
    [
      'comply.* without its source',
      { dates, agreed: { 'comply.tell-authority': '2026-02-20' } },
      'invalid-input',
      'agreed["comply.tell-authority"]',
      /must name comply\.tell-authority@agreementMadeOn, not "comply\.tell-authority"/,
    ],
    [
      'comply.* from what cannot start it',
      { dates, done: { 'comply.cease-plan@agreementMadeOn': '2026-02-20' } },
      'invalid-input',
      'done["comply.cease-plan@agreementMadeOn"]',
      /must name comply\.cease-plan@orderMadeOn/,
    ],
    [
      'a source for what has none',
      { dates, done: { 'appeal.lodge@orderMadeOn': '2026-02-20' } },
      'invalid-input',
      'done["appeal.lodge@orderMadeOn"]',
      /must name appeal\.lodge, not/,
    ],
    [
      'done on no day',
      { dates, done: { 'appeal.lodge': '2026-02-30' } },
      'invalid-date',
      'done["appeal.lodge"]',
      /^done\["appeal\.lodge"\] must be a calendar day/,
    ],
    [
      'both directed and agreed',
      { dates, directed: { 'appeal.respond': '2026-02-20' }, agreed: { 'appeal.respond': '2026-02-20' } },
      'invalid-input',
      'agreed["appeal.respond"]',
      /must be given without a directed date/,
    ],
    ['a claim for a list', { dates, relieved: claim }, 'invalid-input', 'relieved', /^relieved must be a list/],
    [
      'a claim for no entry',
      { dates, relieved: [{ exception: 'school-closed' }] },
      'invalid-input',
      'relieved[0].entry',
      /^relieved\[0\]\.entry must be the id of an entry; it is missing\.$/,
    ],
    [
      'a claim for a misspelt entry',
      { dates, relieved: [{ ...claim, entry: 'plan.finalize' }] },
      'unknown-limit',
      'relieved[0].entry',
      /Did you mean "plan\.finalise"\?$/,
    ],
    [
      'a misspelt exception',
      { dates, relieved: [claim, { ...claim, exception: 'school-close' }] },
      'invalid-input',
      'relieved[1].exception',
      /Did you mean "school-closed"/,
    ],
    [
      'a list of exceptions',
      { dates, relieved: [{ ...claim, exception: ['school-closed'] }] },
      'invalid-input',
      'relieved[0].exception',
      /^relieved\[0\]\.exception must be the id of an exception; it is a list of 1\.$/,
    ],
    [
      'a closure without its end',
      { dates, relieved: [{ ...claim, closure: { ...closure, reopensOn: undefined } }] },
      'invalid-date',
      'relieved[0].closure.reopensOn',
      /must be a calendar day/,
    ],
    [
      'a closure that ends before it starts',
      { dates, relieved: [{ ...claim, closure: { ...closure, reopensOn: '2025-07-20' } }] },
      'contradictory-dates',
      'relieved[0].closure.reopensOn',
      /cannot be before relieved\[0\]\.closure\.closedFrom/,
    ],
    [
      'a misspelt part of a closure',
      { dates, relieved: [{ ...claim, closure: { ...closure, closedOn: '2025-07-21' } }] },
      'invalid-input',
      'relieved[0].closure.closedOn',
      /^relieved\[0\]\.closure takes adviceRequestedOn, closedFrom, reopensOn, and not "closedOn"\.$/,
    ],
  ])('%s', (_, file, code, path, message) => {
    const problems = said(parseCaseFile(file))
    expect(problems).toEqual([expect.objectContaining({ code, path, message: expect.stringMatching(message) })])
    expect(problems[0]?.expected).toBeTruthy()
  })
})

test('everything that does not fit is told at once, in the order of the file', () => {
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
    'done["appeal.lodge"] invalid-date',
    'order.requires[1] invalid-input',
    'order.on invalid-input',
    'relieved[0].exception invalid-input',
    'relieved[0].closure.closedFrom invalid-date',
    'relieved[0].closure.reopensOn invalid-date',
    'relieved[1] invalid-input',
  ])
})

test('contradictions in every part are told at once', () => {
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
    'dispute invalid-input',
    'dispute[0].decidedOn not-in-force',
    'dispute[1].decidedOn not-in-force',
  ])
})

test.each<[name: string, dispute: unknown, path: string, message: RegExp]>([
  ['a misspelt kind', { kind: 'refusal-to-asess' }, 'dispute.kind', /Did you mean "refusal-to-assess"\?$/],
  ['several', [{ kind: 'draft-plan' }], 'dispute', /^dispute must be an object; it is a list of 1\.$/],
  ['nothing', null, 'dispute', /^dispute must be an object with a kind/],
  ['a misspelt part', { kind: 'draft-plan', detaned: true }, 'dispute.detaned', /Did you mean "detained"\?/],
  ['a text that is no JSON', '{"kind": draft-plan}', 'dispute', /^The text is not JSON: .* at line 1, column 10\.$/],
])('one dispute: %s', (_, dispute, path, message) => {
  expect(said(parseDispute(dispute))).toEqual([
    expect.objectContaining({ path, message: expect.stringMatching(message) }),
  ])
})

test.each<[name: string, notice: unknown, path: string, message: RegExp]>([
  ['one dispute', { kind: 'draft-plan' }, 'dispute', /^dispute must be a list; it is an object\.$/],
  ['nothing', undefined, 'dispute', /^dispute must be a list; it is missing\.$/],
  ['an empty list', [], 'dispute', /^dispute must be one dispute or more; it is a list of 0\.$/],
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
