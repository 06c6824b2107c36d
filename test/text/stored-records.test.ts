// What is handed to the text functions and is not what the library returned: one sentence that says what it lacks.
import { expect, test } from 'vitest'
import * as library from '../../src/index'
import { NOT_STARTED } from '../support/records'

type Named = Record<string, (...given: unknown[]) => unknown>

const refused: readonly (readonly [name: string, given: readonly unknown[], path: string, message: string])[] = [
  [
    'explainDeadline',
    [null],
    'deadline',
    'deadline must be a record made by calculateDeadline, or the deadline of an entry that has started; it is null.',
  ],
  [
    'explainDeadline',
    [{ limit: 'appeal.lodge' }],
    'deadline.dueOn',
    'deadline.dueOn must be a calendar day such as "2026-03-02"; it is missing.',
  ],
  [
    'explainDeadline',
    [{ limit: 'appeal.lodge', dueOn: '2025-08-05' }],
    'deadline.starts',
    'deadline.starts must be a list; it is missing.',
  ],
  [
    'explainDeadline',
    [{ limit: 'appeal.lodge', dueOn: '2025-08-05', starts: [{ event: 'noticeSentOn', on: '2025-06-05' }] }],
    'deadline.endsOn',
    'deadline must be a record made by calculateDeadline, or the deadline of an entry that has started; it has no endsOn.',
  ],
  ['explainEntry', [{ limit: 'appeal.lodge' }], 'entry.id', 'entry must be an entry of a timeline; it has no id.'],
  [
    'summarizeEntry',
    [{ limit: 'appeal.lodge', id: 'appeal.lodge' }],
    'entry.state',
    'entry must be an entry of a timeline; it has no state.',
  ],
  [
    'explainDeadline',
    [{ ...library.calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' }), unknown: null }],
    'deadline.unknown',
    'deadline.unknown must be a list; it is null.',
  ],
  [
    'explainEntry',
    [{ ...NOT_STARTED, state: 'not-applicable', supersededBy: { on: '2025-06-05' } }],
    'entry.supersededBy.trigger',
    'entry.supersededBy must be what made the entry fall away; it has no trigger.',
  ],
  [
    'explainEntry',
    [{ ...NOT_STARTED, state: 'not-applicable', supersededBy: { trigger: 'caseClosedOn' } }],
    'entry.supersededBy.on',
    'entry.supersededBy must be what made the entry fall away; it has no on.',
  ],
  [
    'explainEntry',
    [{ ...NOT_STARTED, state: 'not-applicable' }],
    'entry.supersededBy',
    'entry.supersededBy must be what made the entry fall away; it is null.',
  ],
  ['explainLate', ['appeal.lodge'], 'entry', 'entry must be an entry of a timeline; it is "appeal.lodge".'],
  ['whyEntry', [{}], 'entry.id', 'entry must be an entry of a timeline; it has no id.'],
  ['headline', [{}], 'timeline.entries', 'timeline must be a timeline from buildTimeline; it has no entries.'],
  ['headline', [{ entries: [] }], 'timeline.asAt', 'timeline must be a timeline from buildTimeline; it has no asAt.'],
  [
    'explainClassification',
    [{ kind: 'refusal-to-assess' }],
    'classification.appeal',
    'classification must be what classifyDecision or classifyNotice returned; it has no appeal.',
  ],
  ['withoutCitations', [5], 'text', 'text must be one sentence of an explanation; it is 5.'],
  [
    'versionOf',
    [{}],
    'deadline.limit',
    'deadline.limit must be the id of a time limit, such as "appeal.lodge"; it is missing.',
  ],
  [
    'versionOf',
    [{ limit: 'appeal.lodge', dueOn: '2025-08-05', starts: [null] }],
    'deadline.starts[0].on',
    'deadline.starts[0].on must be a calendar day such as "2026-03-02"; it is missing.',
  ],
  [
    'deadlineStatus',
    [{ limit: 'appeal.lodge', dueOn: '2025-08-05', starts: [{ event: 'noticeSentOn' }] }, { asAt: '2025-08-01' }],
    'deadline.starts[0].on',
    'deadline.starts[0].on must be a calendar day such as "2026-03-02"; it is missing.',
  ],
  [
    'versionOn',
    ['appeal.lodge', '2026-03-02'],
    'limit',
    'limit must be a row of timeLimits, such as timeLimits["appeal.lodge"]; it is "appeal.lodge".',
  ],
  [
    'versionOn',
    [library.timeLimits['appeal.lodge'], '2 March'],
    'on',
    'on must be a calendar day such as "2026-03-02"; it is "2 March".',
  ],
  ['eventLabel', [undefined], '', 'An event goes by its id, such as "requestReceivedOn"; it is missing.'],
  ['stateLabel', ['x'], '', '"x" is not a state of a time limit, such as "not-started".'],
]

test.each(refused)('%s(%j)', (name, given, path, message) => {
  const run = () => (library as unknown as Named)[name]?.(...given)
  expect(run).toThrow(library.TimescalesError)
  expect(run).toThrow(expect.objectContaining({ path, message }))
})

test('records that come back from a store are taken', () => {
  const deadline = library.calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
  const stored = JSON.parse(JSON.stringify(deadline)) as typeof deadline
  expect(library.explainDeadline(stored)).toEqual(library.explainDeadline(deadline))
  expect(library.versionOf(stored)).toEqual(library.versionOf(deadline))
})

const { entries, asAt } = library.buildTimeline(
  {
    dispute: { kind: 'refusal-to-assess' },
    dates: { noticeSentOn: '2025-06-05', appealReceivedByAuthorityOn: '2025-06-20' },
  },
  { asAt: '2025-08-04' },
)
const lodge = entries.find(({ id }) => id === 'appeal.lodge')

test.each(['explainEntry', 'explainParts', 'summarizeEntry', 'whyEntry'])(
  '%s: looked from what is no timeline',
  (name) => {
    for (const from of [null, '2025-08-04', 5])
      expect(() => (library as unknown as Named)[name]?.(lodge, from)).toThrow(
        'from must be the timeline of the entry, or { asAt: "2026-03-02" }; it is',
      )
  },
)

// Days left from a day after the last one, or days late from a day before it, would be nonsense.
test.each([
  ['not-due', asAt, '2025-10-04'],
  ['due-today', '2025-09-01', '2025-08-31'],
  ['overdue', '2025-09-02', '2025-09-01'],
] as const)('%s, and looked from a day on which it cannot be', (state, worked, on) => {
  const timeline = library.buildTimeline(
    { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } },
    { asAt: worked },
  )
  const entry = timeline.entries.find(({ id }) => id === 'appeal.lodge') as library.TimelineEntry
  expect(entry.state).toBe(state)
  for (const say of [library.explainEntry, library.summarizeEntry, library.standingOf])
    expect(() => say(entry, { asAt: on })).toThrow(
      `The entry is ${state}, which it cannot be on ${on}: its last day is 2025-09-01. Build the timeline again as at ${on}.`,
    )
})
