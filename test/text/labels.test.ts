// Every id has its words, and the words pin what they say of the law.
import { expect, test } from 'vitest'
import {
  countingRules,
  daysNotCounted,
  disputeKinds,
  ends,
  events,
  exceptions,
  instruments,
  notices,
  planSections,
  type State,
  TimescalesError,
  timeLimits,
} from '../../src/index'
import {
  actorLabel,
  assumptionLabel,
  eventLabel,
  exceptionLabel,
  exceptionTest,
  glossary,
  kindLabel,
  limitLabel,
  ruleLabel,
  sectionLabel,
  stateLabel,
} from '../../src/text'
import { inPast, inPresent } from '../../src/text/labels/events'

const STATES: State[] = [
  'not-started',
  'not-due',
  'due-today',
  'overdue',
  'relieved',
  'met',
  'met-late',
  'lapsed',
  'not-applicable',
]
const ASSUMPTIONS = [
  'working-day-assumed',
  'certificate-needed',
  'could-be-earlier',
  'upper-tribunal-day-for-day',
  'code-says-three-days',
  'received-by-17:00',
]
const labels: [name: string, label: (id: never) => string, ids: readonly string[], width: number][] = [
  ['actor', actorLabel, [...new Set(Object.values(timeLimits).map(({ actor }) => actor))], 50],
  ['limit', limitLabel, Object.keys(timeLimits), 50],
  ['event', eventLabel, Object.keys(events), 65],
  ['state', stateLabel, STATES, 32],
  ['section', sectionLabel, Object.keys(planSections), 45],
  ['kind', kindLabel, Object.keys(disputeKinds), 45],
  ['exception', exceptionLabel, Object.keys(exceptions), 35],
  ['rule', ruleLabel, Object.keys(countingRules), 65],
  ['assumption', assumptionLabel, ASSUMPTIONS, 45],
]

test.each(labels)('%s: each has a short label without a full stop, and none is its id', (_, label, ids, width) => {
  for (const id of ids) {
    const text = label(id as never)
    expect(text.length, text).toBeLessThanOrEqual(width)
    expect(text).toMatch(/^[^\s].*[^\s.]$/)
    expect(text).not.toMatch(/undefined|null|[{}|]| {2}/)
    if (/[-.:]|[a-z][A-Z]/.test(id)) expect(text).not.toContain(id)
  }
})

test.each(labels)('%s: an unknown id is an error that shows it', (_, label) => {
  expect(() => label('constructor' as never)).toThrow(TimescalesError)
  expect(() => label(undefined as never)).toThrow(TimescalesError)
})

test('an unknown id is offered the nearest one, with the code of its kind', () => {
  expect(() => limitLabel('appeal.loge' as never)).toThrow(
    '"appeal.loge" is not a time limit. Did you mean "appeal.lodge"?',
  )
  const codeOf = (run: () => unknown) => {
    try {
      return run()
    } catch (error) {
      return (error as TimescalesError).code
    }
  }
  expect(codeOf(() => limitLabel('x' as never))).toBe('unknown-limit')
  expect(codeOf(() => eventLabel('x' as never))).toBe('unknown-event')
  expect(codeOf(() => kindLabel('x' as never))).toBe('unknown-kind')
  expect(codeOf(() => stateLabel('x' as never))).toBe('invalid-input')
})

test('within one kind, no two sections, kinds, states, rules or exceptions share a label', () => {
  for (const [name, label, ids] of labels)
    if (name !== 'limit') expect(new Set(ids.map((id) => label(id as never))).size).toBe(ids.length)
})

test.each([...Object.keys(events), ...Object.keys(notices)])('%s has a past and a present', (trigger) => {
  expect(inPast(trigger as never)).not.toBe(inPresent(trigger as never))
})

test('labels as they are printed', () => {
  expect(actorLabel('local-authority')).toBe('council')
  expect(limitLabel('appeal.lodge')).toBe('Lodge the appeal')
  expect(eventLabel('noticeSentOn')).toBe('the council sent its decision notice')
  expect(stateLabel('met')).toBe('done in time')
  expect(stateLabel('overdue')).toBe('overdue')
  expect(sectionLabel('I')).toBe('section I: placement')
  expect(kindLabel('plan-content')).toBe('what the plan says')
  expect(exceptionLabel('school-closed')).toBe('a long school closure')
  expect(ruleLabel('roll-to-working-day')).toBe('moves to the next working day')
  expect(assumptionLabel('received-by-17:00')).toBe('it came by 5pm')
})

// The words say "August", "25 December to 1 January" and "5pm": when the law changes, so must they.
test('what the words say of the law by heart', () => {
  expect(daysNotCounted).toEqual([
    { from: '08-01', through: '08-31' },
    { from: '12-25', through: '12-31' },
    { from: '01-01', through: '01-01' },
  ])
  expect(new Set(Object.values(ends).map(({ dueTime }) => dueTime))).toEqual(new Set([null, '17:00']))
})

test('the glossary explains each term once, in sentences', () => {
  for (const [term, text] of Object.entries(glossary)) {
    expect(text, term).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/ {2}|undefined|barred/)
  }
})

test.each(Object.keys(instruments))('the glossary says what %s is, as citations name it', (instrument) => {
  expect(glossary).toHaveProperty([instrument])
})

// biome-ignore format: a list
const TERMS = [
  'agreed date', 'amend', 'appeal', 'as soon as practicable', 'bank holiday', 'cease to maintain', 'compulsory school age',
  'concession', 'council', 'detained person', 'directed date', 'disagreement resolution', 'discrimination claim', 'draft plan',
  'EHC needs assessment', 'EHC plan', 'exceptional circumstances', 'family', 'final plan', 'health commissioning body',
  'home council', 'judicial review', 'just and equitable', 'leave', 'lifted', 'lodge', 'maintain', 'mediation',
  'mediation adviser', 'mediation certificate', 'notice', 'Ombudsman', 'order', 'permission to appeal', 'phase transfer',
  'placement', 're-assessment', 'recommendation', 'reconsider', 'response', 'section B', 'section F', 'section I',
  'SEND', 'set aside', 'totally without merit', 'Tribunal', 'Upper Tribunal', 'working day', 'young person',
]

test.each(TERMS)('the glossary says what "%s" means', (term) => {
  expect(glossary).toHaveProperty([term])
})

// The test column of the law page's exceptions, in words: Regs 5(4), 44(3), 45(7); SI 2020/471.
test.each([
  [
    'school-closed',
    'closed for at least 28 days, and advice asked for between 7 days before it closes and 7 days before it reopens',
  ],
  [
    'early-years-closed',
    'closed for at least 28 days, and advice asked for between 7 days before it closes and 7 days before it reopens',
  ],
  [
    'absent-from-area',
    'away from the area for 4 weeks on end; for complying with an order, an agreement or a concession, 2 weeks',
  ],
  ['coronavirus', 'the time ends from Friday 1 May 2020 to Friday 25 September 2020'],
  ['exceptional-circumstances', ''],
  ['missed-appointment', ''],
] as const)('when %s lifts a limit', (id, words) => {
  expect(exceptionTest(id)).toBe(words)
})

test('an exception that there is not has no test', () => {
  expect(() => exceptionTest('illness' as never)).toThrow('exception')
})
