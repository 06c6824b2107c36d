// Every id has its words, and the words pin what they say of the law.
import { expect, test } from 'vitest'
import {
  type Actor,
  type Assumption,
  actors,
  countingRules,
  daysNotCounted,
  disputeKinds,
  ends,
  events,
  exceptions,
  type Group,
  instruments,
  notices,
  type ProvisionId,
  planSections,
  provisions,
  type Side,
  type State,
  TimescalesError,
  timeLimits,
} from '../../src/index'
import {
  actorLabel,
  assumptionLabel,
  english,
  eventLabel,
  exceptionLabel,
  exceptionTest,
  glossary,
  groupLabel,
  kindLabel,
  limitLabel,
  provisionLabel,
  provisionName,
  ruleLabel,
  sectionLabel,
  sideLabel,
  stateLabel,
} from '../../src/text'
import { happened, happens } from '../../src/text/labels/events'

const keys = <K extends string>(table: Record<K, true>) => Object.keys(table) as K[]

const STATES = keys<State>({
  'not-started': true,
  'not-due': true,
  'due-today': true,
  waiting: true,
  overdue: true,
  relieved: true,
  met: true,
  'met-late': true,
  'met-time-unknown': true,
  lapsed: true,
  'not-recorded': true,
  'not-applicable': true,
})
const ASSUMPTIONS = keys<Assumption>({
  'working-day-assumed': true,
  'certificate-needed': true,
  'could-be-earlier': true,
  'upper-tribunal-day-for-day': true,
  'received-by-17:00': true,
  'notice-sent-with-decision': true,
  'directed-lodging-date-stands': true,
})
const GROUPS: Group[] = [...new Set(Object.values(timeLimits).map(({ group }) => group))]
const SIDES: Side[] = [...new Set(Object.values(actors))]

const labels: [name: string, label: (id: never) => string, ids: readonly string[], width: number][] = [
  ['actor', actorLabel, Object.keys(actors) as Actor[], 50],
  ['side', sideLabel, SIDES, 10],
  ['group', groupLabel, GROUPS, 50],
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
    if (name !== 'limit') expect(new Set(ids.map((id) => label(id as never))).size, name).toBe(ids.length)
})

test.each([...Object.keys(events), ...Object.keys(notices)])('%s has a past and a present', (trigger) => {
  expect(happened(trigger as never, english)).not.toBe(happens(trigger as never, english))
})

test('labels as they are printed', () => {
  expect(actorLabel('local-authority')).toBe('council')
  expect(sideLabel('authority')).toBe('council')
  expect(groupLabel('review')).toBe('Annual review')
  expect(limitLabel('appeal.lodge')).toBe('Get the appeal to the Tribunal')
  expect(eventLabel('noticeSentOn')).toBe('the council sent the letter with its decision')
  expect(stateLabel('overdue')).toBe('late')
  expect(stateLabel('lapsed')).toBe('passed')
  expect(stateLabel('not-applicable')).toBe('no longer needed')
  expect(sectionLabel('I')).toBe('section I: placement')
  expect(kindLabel('plan-content')).toBe('what the plan says')
  expect(exceptionLabel('school-closed')).toBe('a long school closure')
  expect(ruleLabel('roll-to-working-day')).toBe('moves to the next working day')
  expect(assumptionLabel('received-by-17:00')).toBe('it came by 5pm')
})

test('no label says what a family would not: lodge, roll, section 55, placement for a school it may mean', () => {
  const all = labels.flatMap(([, label, ids]) => ids.map((id) => label(id as never)))
  expect(all.join('\n')).not.toMatch(/\blodg|\broll|section 55|local authority|\bLA\b/i)
})

test.each<[ProvisionId, string, string]>([
  ['Regs 20(10)', 'regulation 20(10)', 'regulation 20(10) of the SEND Regulations 2014'],
  ['CFA s.51(2)(c)(iii)', 'section 51(2)(c)(iii)', 'section 51(2)(c)(iii) of the Children and Families Act 2014'],
  ['Rules 12(3)(a)', 'rule 12(3)(a)', 'rule 12(3)(a) of the First-tier Tribunal Rules 2008'],
  ['UT Rules 21(3)(b)', 'rule 21(3)(b)', 'rule 21(3)(b) of the Upper Tribunal Rules 2008'],
  ['LGA s.26B', 'section 26B', 'section 26B of the Local Government Act 1974'],
  ['Code 9.83', 'paragraph 9.83', 'paragraph 9.83 of the SEND Code of Practice'],
  ['EqA Sch.17', 'Schedule 17', 'Schedule 17 of the Equality Act 2010'],
  ['EqA Sch.17 para 4', 'Schedule 17, paragraph 4', 'Schedule 17, paragraph 4 of the Equality Act 2010'],
  ['Interpretation Act s.9', 'section 9', 'section 9 of the Interpretation Act 1978'],
  ['SI 2020/471', 'the SEND (Coronavirus) Regulations 2020', 'the SEND (Coronavirus) Regulations 2020'],
  ['Lester v Garland', 'Lester v Garland', 'Lester v Garland'],
])('%s in running text', (citation, label, name) => {
  expect(provisionLabel(citation)).toBe(label)
  expect(provisionName(citation)).toBe(name)
})

test('every provision has a name without its short form, and what is none is an error', () => {
  for (const citation of Object.keys(provisions) as ProvisionId[])
    expect(provisionName(citation)).not.toMatch(/\bs\.\d|Sch\.|Regs|Rules \d+\(|\bCFA|EqA|undefined/)
  expect(() => provisionName('Regs 999' as never)).toThrow('"Regs 999" is not a provision, such as')
  expect(() => provisionLabel(undefined as never)).toThrow(TimescalesError)
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
  'agreed date', 'amend', 'annual review', 'appeal', 'appropriate person', 'attendance form', 'bundle', 'as soon as practicable', 'bank holiday', 'cease to maintain', 'compulsory school age',
  'concession', 'council', 'detained person', 'directed date', 'disagreement resolution', 'discrimination claim', 'draft plan',
  'EHC needs assessment', 'EHC plan', 'exceptional circumstances', 'family', 'final plan', 'health commissioning body',
  'home council', 'judicial review', 'leave', 'lifted', 'lodge', 'maintain', 'mediation',
  'mediation adviser', 'mediation certificate', 'notice', 'Ombudsman', 'order', 'permission to appeal', 'phase transfer',
  'placement', 're-assessment', 'recommendation', 'reconsider', 'response', 'section B', 'section F', 'section I',
  'SEND', 'set aside', 'late', 'passed', 'waiting', 'not recorded', 'working document', 'totally without merit', 'Tribunal', 'Upper Tribunal', 'working day', 'young person',
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
    'away from the area for at least 4 weeks on end; for complying with an order, an agreement or a concession, at least 2 weeks',
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

test('ids.map(stateLabel) hands over the place in the list as the catalogue: one sentence says so', () => {
  expect(() => ['met'].map(stateLabel as never)).toThrow('Over a list, write ids.map((id) => label(id)).')
})
