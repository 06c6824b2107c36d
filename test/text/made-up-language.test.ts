// Another language is another catalogue and nothing else: in a made-up one, no letter is left in English.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Assumption,
  actors,
  buildTimeline,
  type CaseFile,
  calculateDeadline,
  classifyDecision,
  classifyNotice,
  countingRules,
  type Dispute,
  disputeKinds,
  events,
  exceptions,
  type LimitId,
  planSections,
  provisions,
  type State,
  TimescalesError,
  timeLimits,
} from '../../src/index'
import * as text from '../../src/text'
import { anyCase } from '../support/case-files'
import { leaves, marked, unmarked } from './made-up-language'

const whole = (said: string | null) => {
  if (said !== null) expect(unmarked(said), said).toBe('')
}

test('a text outside the marks is seen, also inside a sentence and beside what no language changes', () => {
  expect(unmarked('⟦one⟧ 2025-01-02 [Regs 13(2)]')).toBe('')
  expect(unmarked('⟦one⟧ and ⟦two⟧ [L, M and P v Devon [2022] EWHC 493 (Admin)].')).toBe('and')
  expect(() => marked.toDo.do({ act: 'send it', when: marked.hours['17:00'] })).toThrow(
    'toDo.do was handed act: "send it"',
  )
})

test('every label', () => {
  const ids: [label: (id: never, words: text.Catalogue) => string, ids: readonly string[]][] = [
    [text.actorLabel, Object.keys(actors)],
    [text.assumptionLabel, Object.keys(text.english.assumptions)],
    [text.eventLabel, Object.keys(events)],
    [text.exceptionLabel, Object.keys(exceptions)],
    [text.exceptionTest, Object.keys(exceptions)],
    [text.groupLabel, Object.keys(text.english.groups)],
    [text.kindLabel, Object.keys(disputeKinds)],
    [text.limitLabel, Object.keys(timeLimits)],
    [text.ruleLabel, Object.keys(countingRules)],
    [text.sectionLabel, Object.keys(planSections)],
    [text.sideLabel, ['family', 'authority', 'other']],
    [text.stateLabel, Object.keys(text.english.states)],
  ]
  for (const [label, all] of ids) for (const id of all) whole(label(id as never, marked))
  // A decided case is called by its name in every language.
  for (const [citation, { instrument }] of Object.entries(provisions))
    if (instrument !== 'Case law') {
      whole(text.provisionLabel(citation as never, marked))
      whole(text.provisionName(citation as never, marked))
    }
})

test('the law as a table', () => {
  for (const { who, what, counted, end, runs } of text.describeLimits(marked)) {
    for (const said of [who, what, counted, end]) whole(said)
    for (const { period, from } of runs) {
      whole(period)
      whole(from)
    }
  }
})

test('every limit by itself, on sharp days', () => {
  for (const [limit, { versions }] of Object.entries(timeLimits))
    for (const day of ['2024-12-31', '2025-07-31', '2025-12-24']) {
      const { choose, limbs } = versions.at(-1)?.counts ?? { choose: 'only', limbs: [] }
      const one = choose === 'one-source' || choose === 'one-of' || choose === 'earlier'
      const dates = Object.fromEntries((one ? limbs.slice(0, 1) : limbs).map(({ event }) => [event, day]))
      for (const said of text.explainDeadline(calculateDeadline(limit as LimitId, dates as never), marked)) whole(said)
    }
})

test('what follows from every kind of dispute', () => {
  const disputes = [
    ...Object.keys(disputeKinds)
      .filter((kind) => kind !== 'plan-content')
      .map((kind) => ({ kind })),
    ...Object.keys(planSections).map((section) => ({ kind: 'plan-content', sections: [section, 'I'] })),
    { kind: 'plan-content', sections: ['B', 'G', 'D'] },
    { kind: 'refusal-to-assess', detained: true },
    { kind: 'refusal-to-reassess', detained: true },
  ] as Dispute[]
  for (const dispute of disputes)
    for (const said of text.explainClassification(classifyDecision(dispute), marked)) whole(said)
  const notice = classifyNotice([{ kind: 'plan-content', sections: ['I'] }, { kind: 'refusal-to-amend-plan' }])
  for (const said of text.explainClassification(notice, marked)) whole(said)
})

function everythingOf(caseFile: CaseFile, asAt: string, seen: Seen): void {
  const timeline = buildTimeline(caseFile, { asAt })
  for (const entry of timeline.entries) {
    seen.states.add(entry.state)
    for (const each of entry.assumptions) seen.assumptions.add(each)
    for (const said of text.explainEntry(entry, timeline, marked)) whole(said)
    whole(text.summarizeEntry(entry, timeline, marked))
    whole(text.explainLate(entry, marked))
    whole(text.whyEntry(entry, timeline, marked))
    whole(text.standingOf(entry, timeline, marked))
    whole(text.entryLabel(entry, entry.metOn ?? '', marked))
  }
  const { overdue, passed, waiting, lifted, next, otherwise } = text.headline(timeline, marked)
  for (const { sentence } of [...overdue, ...passed, ...waiting, ...lifted, ...(next === null ? [] : [next])])
    whole(sentence)
  whole(otherwise)
  if (timeline.classification !== null)
    for (const said of text.explainClassification(timeline.classification, marked)) whole(said)
}

interface Seen {
  readonly states: Set<State>
  readonly assumptions: Set<Assumption>
}
const seen: Seen = { states: new Set(), assumptions: new Set() }

const folder = new URL('../../examples/', import.meta.url)

test('every example, from each of its own days', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const caseFile = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile
    for (const date of Object.values(caseFile.dates)) everythingOf(caseFile, String(date).slice(0, 10), seen)
  }
})

test('random cases', { timeout: 60_000 }, () => {
  for (const { caseFile, asAt } of fc.sample(anyCase, { numRuns: 1500, seed: 20261129 }))
    try {
      everythingOf(caseFile, asAt, seen)
    } catch (error) {
      if (!(error instanceof TimescalesError)) throw error
    }
})

test('among all of them was every state, and every assumption', () => {
  expect(Object.keys(text.english.states).filter((state) => !seen.states.has(state as State))).toEqual([])
  const missing = Object.keys(text.english.assumptions).filter((id) => !seen.assumptions.has(id as Assumption))
  // Only where nobody said which dispute it is.
  expect(missing).toEqual(['certificate-needed'])
})

test('the catalogue holds texts and functions of one argument, and nothing else', () => {
  for (const [path, leaf] of leaves(text.english)) {
    expect(['string', 'function'], path).toContain(typeof leaf)
    if (typeof leaf === 'function') expect(leaf.length, path).toBeLessThanOrEqual(1)
    else expect((leaf as string).trim(), path).toBe(leaf)
  }
})
