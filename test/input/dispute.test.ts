// A dispute from outside, and the several in one notice: every problem with its place, its code and its sentence.
import { describe, expect, test } from 'vitest'
import { checkDispute, checkNotice } from '../../src/input/dispute'
import { type Said, said } from './support'

const problemsOf = (dispute: unknown): Said[] => said((report) => checkDispute(dispute, ['dispute'], report))
const problemsOfNotice = (disputes: unknown): Said[] => said((report) => checkNotice(disputes, ['dispute'], report))
const SECTIONS = 'A, B, C, D, E, F, G, H, H1, H2, I, J, K'
const PLAIN = 'dispute must be a plain object, such as { kind: "refusal-to-assess" };'
const KIND = 'dispute.kind must be a kind of dispute, such as "refusal-to-assess";'

class Refusal {
  kind = 'refusal-to-assess'
}

// biome-ignore format: one line a mistake
test.each<[what: string, dispute: unknown, ...problems: Said[]]>([
  ['nothing', undefined, ['dispute', 'invalid-input', `${PLAIN} it is missing.`]],
  ['a kind alone', 'refusal-to-assess', ['dispute', 'invalid-input', `${PLAIN} it is "refusal-to-assess".`]],
  ['a list, where one is wanted', [{ kind: 'refusal-to-assess' }], ['dispute', 'invalid-input', `${PLAIN} it is a list of 1.`]],
  ['an instance of a class', new Refusal(), ['dispute', 'invalid-input', `${PLAIN} it is a Map, a class instance or another object of its own kind.`]],
  ['no kind', {}, ['dispute.kind', 'unknown-kind', `${KIND} it is missing.`]],
  ['a kind misspelt', { kind: 'refusal-to-asses' }, ['dispute.kind', 'unknown-kind', `${KIND} it is "refusal-to-asses". Did you mean "refusal-to-assess"?`]],
  ['a kind in a list', { kind: ['refusal-to-assess'] }, ['dispute.kind', 'unknown-kind', `${KIND} it is a list of 1.`]],
  ['a kind that is a number', { kind: 1 }, ['dispute.kind', 'unknown-kind', `${KIND} it is 1.`]],
  ['of an unknown kind every key that some kind takes is let by', { kind: 'x', sections: ['B'], recommendations: [], foo: 1 }, ['dispute.kind', 'unknown-kind', `${KIND} it is "x".`], ['dispute.foo', 'invalid-input', 'A dispute has no "foo": it takes kind, sections, recommendations, detained, decidedOn.']],
  ['of an unknown kind the sections are looked at all the same', { kind: 'x', sections: ['L'] }, ['dispute.kind', 'unknown-kind', `${KIND} it is "x".`], ['dispute.sections[0]', 'invalid-input', `dispute.sections[0] must be one of ${SECTIONS}; it is "L".`]],
  ['content of no section', { kind: 'plan-content' }, ['dispute.sections', 'invalid-input', `dispute.sections must be a list of at least one of ${SECTIONS}; it is missing.`]],
  ['content of sections not known', { kind: 'plan-content', sections: null }, ['dispute.sections', 'invalid-input', `dispute.sections must be a list of at least one of ${SECTIONS}; it is missing.`]],
  ['an empty list of sections', { kind: 'plan-content', sections: [] }, ['dispute.sections', 'invalid-input', `dispute.sections must be a list of at least one of ${SECTIONS}; it is an empty list.`]],
  ['a section as text', { kind: 'plan-content', sections: 'B' }, ['dispute.sections', 'invalid-input', `dispute.sections must be a list of at least one of ${SECTIONS}; it is "B".`]],
  ['two sections that are none', { kind: 'plan-content', sections: ['B', 'L', 'b'] }, ['dispute.sections[1]', 'invalid-input', `dispute.sections[1] must be one of ${SECTIONS}; it is "L".`], ['dispute.sections[2]', 'invalid-input', `dispute.sections[2] must be one of ${SECTIONS}; it is "b".`]],
  ['sections of a refusal', { kind: 'refusal-to-assess', sections: ['B'] }, ['dispute.sections', 'invalid-input', 'A refusal-to-assess dispute has no "sections": it takes kind, detained, decidedOn.']],
  ['recommendations beside sections', { kind: 'plan-content', sections: ['B'], recommendations: ['health'] }, ['dispute.recommendations', 'invalid-input', 'A plan-content dispute has no "recommendations": it takes kind, sections, detained, decidedOn.']],
  ['recommendations on a refusal to assess', { kind: 'refusal-to-assess', recommendations: ['health'] }, ['dispute.recommendations', 'invalid-input', 'A refusal-to-assess dispute has no "recommendations": it takes kind, detained, decidedOn.']],
  ['a recommendation, not in a list', { kind: 'refusal-to-issue-plan', recommendations: 'health' }, ['dispute.recommendations', 'invalid-input', 'dispute.recommendations must be a list of any of health, social-care; it is "health".']],
  ['a recommendation that is none', { kind: 'refusal-to-issue-plan', recommendations: ['Health'] }, ['dispute.recommendations[0]', 'invalid-input', 'dispute.recommendations[0] must be one of health, social-care; it is "Health".']],
  ['sections of a kind that begins with a vowel', { kind: 'education-duties', sections: ['B'] }, ['dispute.sections', 'invalid-input', 'An education-duties dispute has no "sections": it takes kind, detained, decidedOn.']],
  ['a key misspelt', { kind: 'refusal-to-issue-plan', recommendation: ['health'] }, ['dispute.recommendation', 'invalid-input', 'A refusal-to-issue-plan dispute has no "recommendation". Did you mean "recommendations"?']],
  ['detained as text', { kind: 'refusal-to-assess', detained: 'yes' }, ['dispute.detained', 'invalid-input', 'dispute.detained must be true or false; it is "yes".']],
  ['a day that is none', { kind: 'refusal-to-assess', decidedOn: '2025-02-30' }, ['dispute.decidedOn', 'invalid-date', 'dispute.decidedOn must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.']],
  ['decided before the law', { kind: 'refusal-to-assess', decidedOn: '2014-08-31' }, ['dispute.decidedOn', 'not-in-force', 'This law began on 2014-09-01, and the decision is from "2014-08-31": nothing here applies to it.']],
  ['decided before the law of detained persons', { kind: 'refusal-to-assess', detained: true, decidedOn: '2015-03-31' }, ['dispute.decidedOn', 'not-in-force', 'This law began on 2015-04-01, and the decision is from "2015-03-31": nothing here applies to it.']],
])('%s', (_what, dispute, ...problems) => expect(problemsOf(dispute)).toEqual(problems))

describe('without a problem', () => {
  test.each([
    { kind: 'refusal-to-assess' },
    { kind: 'refusal-to-assess', detained: null, decidedOn: null },
    { kind: 'refusal-to-assess', sections: null, recommendations: undefined, detained: undefined },
    { kind: 'plan-content', sections: ['B', 'B', 'I'] },
    { kind: 'refusal-to-issue-plan', recommendations: [] },
    { kind: 'refusal-to-issue-plan', recommendations: null },
    { kind: 'statement-of-sen', decidedOn: '2013-01-01' },
    { kind: 'refusal-to-assess', decidedOn: '2014-09-01' },
    { kind: 'refusal-to-assess', detained: true, decidedOn: '2015-04-01' },
    Object.assign(Object.create(null), { kind: 'draft-plan' }),
  ])('%j', (dispute) => {
    expect(problemsOf(dispute)).toEqual([])
    expect(problemsOfNotice(dispute)).toEqual([])
    expect(problemsOfNotice([dispute, dispute])).toEqual([])
  })
})

describe('several in one notice', () => {
  const refusal = { kind: 'refusal-to-assess' }
  // biome-ignore format: one line a mistake
  test.each<[what: string, disputes: unknown, ...problems: Said[]]>([
    ['none', [], ['dispute', 'invalid-input', 'dispute must be one dispute, or a list of at least one; it is an empty list.']],
    ['a list in the list', [[refusal]], ['dispute[0]', 'invalid-input', 'dispute[0] must be a plain object, such as { kind: "refusal-to-assess" }; it is a list of 1.']],
    ['two with problems', [{ kind: 'x' }, refusal, { kind: 'plan-content', sections: [] }], ['dispute[0].kind', 'unknown-kind', 'dispute[0].kind must be a kind of dispute, such as "refusal-to-assess"; it is "x".'], ['dispute[2].sections', 'invalid-input', `dispute[2].sections must be a list of at least one of ${SECTIONS}; it is an empty list.`]],
    ['two persons', [refusal, { ...refusal, detained: true }], ['dispute', 'invalid-input', 'A notice is about one person: say detained of every dispute in it, or of none.']],
    ['two persons, the detained first', [{ ...refusal, detained: true }, { ...refusal, detained: false }], ['dispute', 'invalid-input', 'A notice is about one person: say detained of every dispute in it, or of none.']],
  ])('%s', (_what, disputes, ...problems) => expect(problemsOfNotice(disputes)).toEqual(problems))
})

test('what is left out of a dispute comes back empty', () => {
  expect(checkDispute({ kind: 'refusal-to-issue-plan' }, ['dispute'], () => undefined)).toEqual({
    kind: 'refusal-to-issue-plan',
    route: 'educational',
    sections: [],
    recommendations: [],
    detained: false,
    decidedOn: null,
  })
})

test('a hole in a list of disputes is one that is missing', () => {
  expect(problemsOfNotice(new Array(1))).toEqual([
    ['dispute[0]', 'invalid-input', expect.stringContaining('it is missing')],
  ])
})
