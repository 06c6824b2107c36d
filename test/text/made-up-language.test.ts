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
  createCalendar,
  type Dispute,
  disputeKinds,
  events,
  exceptions,
  planSections,
  provisions,
  type State,
  TimescalesError,
  timeLimits,
} from '../../src/index'
import * as text from '../../src/text'
import { anyCase } from '../support/case-files'
import { leaves, marked, unmarked, used } from './made-up-language'
import { everyDeadline, everyDispute, growingByAnotherEvent, see } from './support'
import { lateSteps } from './tables/late-steps'
import { reasons } from './tables/reasons'
import { lines, standings } from './tables/standings'
import { summaries } from './tables/summaries'

const whole = (said: string | null) => {
  if (said !== null && unmarked(said) !== '') expect(said).toBe('in marks as a whole')
}

test('a text outside the marks is seen, also inside a sentence and beside what no language changes', () => {
  expect(unmarked('⟦one⟧ 2025-01-02 [Regs 13(2)]')).toBe('')
  expect(unmarked('⟦one⟧ and ⟦two⟧ [L, M and P v Devon [2022] EWHC 493 (Admin)].')).toBe('and')
  expect(() => marked.toDo.do({ act: 'send it', when: marked.hours['17:00'] })).toThrow(
    'toDo.do was handed act: "send it"',
  )
})

test('the compiler holds a catalogue complete', () => {
  const { lapsed: _, ...states } = text.english.states
  // @ts-expect-error a state without its word
  const short: text.Catalogue = { ...text.english, states }
  // @ts-expect-error a sentence that needs what it is not handed
  const greedy: text.Catalogue = { ...text.english, capital: ({ weather }: { weather: string }) => weather }
  const shorter: text.Catalogue = { ...text.english, capital: () => 'a text that needs nothing' }
  expect([short, greedy, shorter]).toHaveLength(3)
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

test('every limit by itself, on sharp days, and every reason', () => {
  const calendar = createCalendar({ bankHolidays: ['2025-12-25'] })
  const all = [
    ...['2024-12-31', '2025-07-31', '2025-12-24'].flatMap((day) => everyDeadline(day).map(([, deadline]) => deadline)),
    ...reasons.map(({ deadline }) => deadline),
    calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn: '2035-04-20' }),
    calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn: '2025-04-20' }, { calendar }),
  ]
  for (const deadline of all) for (const said of text.explainDeadline(deadline, marked)) whole(said)
})

test('what follows from every kind of dispute', () => {
  const parts: Dispute[] = [
    { kind: 'plan-content', sections: ['I'] },
    { kind: 'refusal-to-amend-plan' },
    { kind: 'education-duties' },
  ]
  for (const said of text.explainClassification(classifyNotice(parts), marked)) whole(said)
  for (const dispute of everyDispute)
    for (const said of text.explainClassification(classifyDecision(dispute), marked)) whole(said)
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
    for (const day of ['', entry.metOn ?? '']) whole(text.entryLabel(entry, day, marked))
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

test('every case of the tables', () => {
  for (const { caseFile, asAt } of summaries) everythingOf(caseFile, asAt, seen)
  for (const [, caseFile, asAt] of [...standings, ...lines]) everythingOf(caseFile, asAt, seen)
  for (const { caseFile, lateOn, doneBy } of lateSteps) {
    everythingOf(caseFile, lateOn, seen)
    everythingOf({ ...caseFile, dates: { ...caseFile.dates, [doneBy]: lateOn } }, lateOn, seen)
  }
})

test('a time that can grow by another event than a certificate', () => {
  const { entry, timeline } = growingByAnotherEvent()
  whole(text.summarizeEntry(entry, timeline, marked))
  whole(text.standingOf(entry, timeline, marked))
})

test('where nobody said what today is', () => {
  for (const { caseFile, asAt, id } of summaries)
    for (const said of text.explainEntry(see(caseFile, asAt, id).entry, {}, marked)) whole(said)
})

const folder = new URL('../../examples/', import.meta.url)

test('every example, from the last of its own days', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const caseFile = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile
    const days = Object.values(caseFile.dates).map((date) => String(date).slice(0, 10))
    everythingOf(caseFile, days.sort().at(-1) ?? '2025-01-01', seen)
  }
})

test('random cases', { timeout: 60_000 }, () => {
  for (const { caseFile, asAt } of fc.sample(anyCase, { numRuns: 200, seed: 20261129 }))
    try {
      everythingOf(caseFile, asAt, seen)
    } catch (error) {
      if (!(error instanceof TimescalesError)) throw error
    }
})

test('among all of them was every state, and every assumption', () => {
  expect(Object.keys(text.english.states).filter((state) => !seen.states.has(state as State))).toEqual([])
  for (const { deadline } of reasons) for (const each of deadline.assumptions) seen.assumptions.add(each)
  expect(Object.keys(text.english.assumptions).filter((id) => !seen.assumptions.has(id as Assumption))).toEqual([])
})

/**
 * The glossary is read as it is, a decided case is called by its name, a refusal to re-assess overtakes nothing, and no
 * change of the law is to come.
 */
const SPARE = /^glossary\.|^provisions\.instruments\.Case law$|^notices\.@reassess$|^dispute\.timeAhead$/

test('no word of the catalogue is left over', () => {
  const left = [...leaves(text.english)].map(([path]) => path).filter((path) => !used.has(path))
  expect(left.filter((path) => !SPARE.test(path))).toEqual([])
})

test('the catalogue holds texts and functions of one argument, and nothing else', () => {
  for (const [path, leaf] of leaves(text.english)) {
    expect(['string', 'function'], path).toContain(typeof leaf)
    if (typeof leaf === 'function') expect(leaf.length, path).toBeLessThanOrEqual(1)
    else expect((leaf as string).trim(), path).toBe(leaf)
  }
})
