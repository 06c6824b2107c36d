// Tables written by hand from the case files and the law.
import {
  actorLabel,
  type CaseFile,
  computedWith,
  kindLabel,
  type LimitId,
  limitLabel,
  type Timeline,
  TimescalesError,
  timeLimits,
  whyEntry,
} from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { timelineFor, toTable } from '../../../src/edges/render'
import { directed, late, lifted, mediated, on, pending, review, several } from './support/cases'

type Line = readonly [mark: string, id: string, by: string, state: string]

const CLAIM: CaseFile = { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-08-11' } }

/** `{ID}` in the head stands for the name of a limit and who has to act. */
const named = (line: string): string =>
  line.replace(/\{([\w.-]+)\}/g, (_, id: LimitId) => `${limitLabel(id)} (${actorLabel(timeLimits[id].actor)})`)

// biome-ignore format: one line a row
const tables: readonly { name: string; file: CaseFile; asAt: string; head: readonly string[]; rows: readonly Line[] }[] = [
  {
    name: 'an agreement in mediation, with the date that was agreed',
    file: mediated, asAt: '2025-11-20',
    head: ['Next: {appeal.lodge}, by Mon 1 Dec 2025, 5pm: 11 days left'],
    rows: [
      ['', 'mediation.give-date', 'Fri 7 Nov 2025', 'No longer applies'],
      ['', 'mediation.arrange', 'Wed 19 Nov 2025', 'Done in time, 14 Nov 2025'],
      ['', 'mediation.contact-adviser', 'Mon 1 Dec 2025', 'Done in time'],
      ['>', 'appeal.lodge', 'Mon 1 Dec 2025, 5pm', 'To do, 11 days left'],
      ['', 'comply.amend-plan@agreementMadeOn', 'Fri 19 Dec 2025', 'To do, 29 days left'],
    ],
  },
  {
    name: 'a directed date, a lifted limit, one that was done and two that the appeal made moot',
    file: directed, asAt: '2025-12-15',
    head: ['Next: {appeal.respond}, by Fri 20 Feb 2026, 5pm: 67 days left'],
    rows: [
      ['', 'assessment.decide', 'Mon 23 Jun 2025', 'Done in time, 20 Jun 2025'],
      ['', 'assessment.notify-no-plan', 'Mon 1 Sep 2025 (lifted)', 'Done, 3 Oct 2025; the limit was lifted'],
      ['', 'plan.finalise', 'Mon 29 Sep 2025', 'No longer applies'],
      ['', 'mediation.contact-adviser', 'Wed 3 Dec 2025', 'No longer applies'],
      ['', 'appeal.lodge', 'Wed 3 Dec 2025, 5pm', 'Done in time, 28 Nov 2025'],
      ['>', 'appeal.respond', 'Fri 20 Feb 2026, 5pm', 'To do, 67 days left'],
    ],
  },
  {
    name: 'a decision that was late, and an appeal that is',
    file: late, asAt: '2026-09-10',
    head: [
      'Overdue: {appeal.lodge}, by Tue 1 Sep 2026, 5pm: 9 days late',
      'The appeal must say why it is late, and a judge decides whether to extend the time.',
      'Next: no further date until something else happens',
    ],
    rows: [
      ['', 'assessment.decide', 'Mon 1 Jun 2026', 'Done late, 12 Jun 2026'],
      ['', 'mediation.certify-declined', 'Tue 7 Jul 2026', 'Done in time, 7 Jul 2026'],
      ['', 'assessment.notify-no-plan', 'Mon 10 Aug 2026', 'No longer applies'],
      ['', 'mediation.contact-adviser', 'Wed 12 Aug 2026', 'Done in time, 1 Jul 2026'],
      ['!', 'appeal.lodge', 'Tue 1 Sep 2026, 5pm', 'OVERDUE, 9 days late'],
      ['', 'plan.finalise', 'Mon 7 Sep 2026', 'No longer applies'],
    ],
  },
  {
    name: 'a review without a dispute, counted back and forth; the longest overdue stands first',
    file: review, asAt: '2026-03-25',
    head: [
      'Overdue: {phase-transfer.finalise-other}, by Sat 14 Feb 2026: 39 days late',
      'Next: {review.comment-on-amendments}, until Mon 6 Apr 2026: 12 days left; you do not have to',
    ],
    rows: [
      ['', 'review.give-notice', 'Tue 10 Feb 2026', 'No longer applies'],
      ['', 'review.circulate-papers', 'Tue 10 Feb 2026', 'No longer applies'],
      ['!', 'phase-transfer.finalise-other', 'Sat 14 Feb 2026', 'OVERDUE, 39 days late'],
      ['', 'review.complete', 'Mon 9 Mar 2026', 'Done, day not known'],
      ['', 'review.report', 'Tue 10 Mar 2026', 'Done, day not known'],
      ['', 'review.decide', 'Tue 24 Mar 2026', 'Done in time'],
      ['>', 'review.comment-on-amendments', 'until Mon 6 Apr 2026', 'Can do, 12 days left'],
      ['', 'review.finalise-amendments', 'Fri 15 May 2026', 'To do, 51 days left'],
    ],
  },
  {
    name: 'limits that were lifted, past their day and before it',
    file: lifted, asAt: '2026-05-01',
    head: [
      'Lifted: {assessment.notify-no-plan}, by Mon 27 Apr 2026 (lifted): as soon as practicable',
      'Next: {plan.finalise}, by Mon 25 May 2026 (lifted): 24 days left',
    ],
    rows: [
      ['', 'assessment.decide', 'Mon 16 Feb 2026', 'Done in time, 10 Feb 2026'],
      ['', 'assessment.give-advice', 'Wed 25 Mar 2026', 'Done in time, 1 Mar 2026'],
      ['', 'assessment.notify-no-plan', 'Mon 27 Apr 2026 (lifted)', 'As soon as practicable'],
      ['>', 'plan.finalise', 'Mon 25 May 2026 (lifted)', 'To do, 24 days left'],
    ],
  },
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The rows of a table so wide that nothing wraps, as cells. */
const rowsOf = (table: string): string[][] => {
  const lines = table.split('\n')
  const first = lines.findIndex((line) => /^ +-+ /.test(line)) + 1
  const rest = lines.slice(first)
  return rest.slice(0, rest.indexOf('')).map((line) => [line.slice(0, 3).trim(), ...line.slice(3).split(/ {2,}/)])
}

test.each(tables)('$name', ({ file, asAt, head, rows }) => {
  const timeline = on(file, asAt)
  const table = toTable(timeline, { columns: 400 })
  expect(table.split('\n\n')[0]?.split('\n')).toEqual(head.map(named))
  expect(rowsOf(table)).toEqual(
    rows.map(([mark, id, by, state]) => {
      const entry = timeline.entries.find((one) => one.id === id)
      if (entry === undefined) throw new Error(`no ${id}`)
      const who = capital(actorLabel(timeLimits[entry.limit].actor))
      return [mark, limitLabel(entry.limit), who, by, state, capital(whyEntry(entry, timeline))]
    }),
  )
})

test('at 100 columns: a date with its hour below, a state of two lines, and what it waits for', () => {
  const lines = toTable(on(directed, '2025-12-15')).split('\n')
  const at = lines.findIndex((line) => line.startsWith('>'))
  expect(lines[at]).toMatch(/^> {2}\w.{21} {2}Council {9}Fri 20 Feb 2026, {2}To do, {10}The Tribunal named$/)
  expect(lines[at + 1]).toMatch(/^ +5pm {15}67 days left {4}20 Feb$/)
  expect(lines).toContain('Case 2025/117 as at Mon 15 Dec 2025')
  expect(lines).toContain('Dispute: refusal to issue a plan. Mediation certificate: needed.')
  expect(lines.at(-1)).toBe(`send-dispute-timescales ${computedWith.package}.`)
})

// What a case file says, and what the head of its table says of it: by hand, from the law page.
// biome-ignore format: one line a row
test.each<[name: string, file: CaseFile, asAt: string, lines: string[]]>([
  ['an appeal that is late, and the adviser', { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2026-06-12' } }, '2026-09-10', [
    'Overdue: {mediation.contact-adviser}, by Wed 12 Aug 2026: 29 days late',
    '…',
    'Overdue: {appeal.lodge}, by Tue 1 Sep 2026, 5pm: 9 days late',
    'The appeal must say why it is late, and a judge decides whether to extend the time.',
    'Next: no further date until something else happens',
  ]],
  ['an appeal that came late', { dispute: { kind: 'plan-content', sections: ['I'] }, dates: { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-05-06T17:01' } }, '2025-05-07', [
    'The appeal must say why it is late, and a judge decides whether to extend the time.',
    'Next: no further date until something else happens',
  ]],
  // The month after the certificate has not begun: nobody is told that the appeal is late.
  ['a certificate still to come', pending, '2025-09-03', [
    'Waiting: {appeal.lodge}. …',
    'Next: {mediation.certify-declined}, by Fri 5 Sep 2025: 2 days left',
  ]],
  ['a certificate that is late', pending, '2025-09-08', [
    'Overdue: {mediation.certify-declined}, by Fri 5 Sep 2025: 3 days late',
    'Waiting: {appeal.lodge}. …',
    'Next: no further date until something else happens',
  ]],
  ['a right that nobody has to use', CLAIM, '2026-02-08', [
    'Next: {discrimination.claim}, until Tue 10 Feb 2026: 2 days left; you do not have to',
  ]],
  ['the last day of such a right', CLAIM, '2026-02-10', [
    'Next: {discrimination.claim}, until Tue 10 Feb 2026: today is the last day; you do not have to',
  ]],
  ['a right that has just gone', CLAIM, '2026-02-11', [
    'Passed: {discrimination.claim}, until Tue 10 Feb 2026: 1 day ago', '…',
    'Next: no further date',
  ]],
  ['a right that has gone long ago, where nothing else stands', CLAIM, '2027-02-10', [
    'Passed: {discrimination.claim}, until Tue 10 Feb 2026: 365 days ago', '…',
    'Next: no further date',
  ]],
  ['four weeks after a right has passed, beside something else', { ...CLAIM, dates: { ...CLAIM.dates, awareOfMatterOn: '2025-08-11' } }, '2026-03-10', [
    'Passed: {discrimination.claim}, until Tue 10 Feb 2026: 28 days ago', '…',
    'Next: {ombudsman.complain}, until Mon 10 Aug 2026: 153 days left; you do not have to',
  ]],
  ['a day later', { ...CLAIM, dates: { ...CLAIM.dates, awareOfMatterOn: '2025-08-11' } }, '2026-03-11', [
    'Next: {ombudsman.complain}, until Mon 10 Aug 2026: 152 days left; you do not have to',
  ]],
  ['an appointment', { dates: { hearingOn: '2026-03-02' } }, '2026-02-20', [
    'Next: {appeal.hearing}, on Mon 2 Mar 2026: 10 days left',
  ]],
  ['today', { dates: { hearingOn: '2026-03-02' } }, '2026-03-02', [
    'Next: {appeal.hearing}, on Mon 2 Mar 2026: today',
  ]],
  ['an appointment that is over is no right that has passed', { dates: { hearingOn: '2026-03-02' } }, '2026-03-03', [
    'Next: no further date',
  ]],
  ['a council that is late outside the Tribunal just has to act', { dates: { requestReceivedOn: '2025-05-12' } }, '2025-06-24', [
    'Overdue: {assessment.decide}, by Mon 23 Jun 2025: 1 day late',
    'Next: {assessment.notify-no-plan}, by Mon 1 Sep 2025: 69 days left',
  ]],
  ['what its source never records is not overdue', { dates: { requestReceivedOn: '2025-05-12' }, notRecorded: ['assessment.decide'] }, '2025-06-24', [
    'Next: {assessment.notify-no-plan}, by Mon 1 Sep 2025: 69 days left',
  ]],
  ['an empty case', { dates: {} }, '2026-07-01', ['Next: no further date']],
])('the head: %s', (_name, file, asAt, lines) => {
  const head = toTable(on(file, asAt), { columns: 1000 }).split('\n\n')[0]?.split('\n') ?? []
  expect(head.length).toBe(lines.length)
  // A line of … is a sentence of the explanation; behind …, one follows.
  for (const [i, line] of lines.entries())
    if (line.endsWith('…')) expect(head[i]).toMatch(new RegExp(`^${escaped(named(line.slice(0, -1)))}[A-Z][^[]*\\.$`))
    else expect(head[i]).toBe(named(line))
  expect(head.join('\n')).not.toContain('nothing is due')
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('one side alone', () => {
  const file = {
    dispute: { kind: 'refusal-to-assess' },
    dates: { requestReceivedOn: '2026-05-01', noticeSentOn: '2026-06-15' },
  } as const
  const timeline = on(file, '2026-08-20')
  const rowsFor = (side: 'family' | 'authority') =>
    rowsOf(toTable(timeline, { columns: 400, for: side })).map(([, what]) => what)

  test('the family sees its own', () => {
    expect(rowsFor('family')).toEqual([limitLabel('mediation.contact-adviser'), limitLabel('appeal.lodge')])
    expect(toTable(timeline, { columns: 400, for: 'family' }).split('\n\n')[0]).toContain(
      'Overdue: Contact a mediation adviser',
    )
  })

  test('the council sees its own, with what overtook a step as before', () => {
    const all = rowsOf(toTable(timeline, { columns: 400 }))
    expect(rowsFor('authority')).toEqual([
      limitLabel('assessment.decide'),
      limitLabel('assessment.notify-no-plan'),
      limitLabel('plan.finalise'),
    ])
    for (const row of rowsOf(toTable(timeline, { columns: 400, for: 'authority' }))) expect(all).toContainEqual(row)
    expect(toTable(timeline, { columns: 400, for: 'authority' }).split('\n\n')[0]).toBe(
      'Next: no further date until something else happens',
    )
  })

  test('what comes next is the side’s own', () => {
    const early = on(file, '2026-06-16')
    for (const side of ['family', 'authority'] as const) {
      const { entries, next, overdue } = timelineFor(early, side)
      expect(entries.every((entry) => entry.side === side)).toBe(true)
      expect(next?.id).toBe(side === 'family' ? 'mediation.contact-adviser' : undefined)
      expect(overdue).toEqual([])
    }
  })

  test('of a waiting list, what that side waits for', () => {
    const waiting = on(directed, '2025-12-15')
    expect(timelineFor(waiting, 'family').waitingFor).toEqual(
      waiting.waitingFor.filter((event) => ['tribunalDecisionSentOn', 'recommendationMadeOn'].includes(event)),
    )
    expect(timelineFor(waiting, 'authority').waitingFor).toContain('orderMadeOn')
  })

  test('together the three sides are the whole', () => {
    for (const [caseFile, asAt] of [
      [directed, '2025-12-15'],
      [late, '2026-09-10'],
      [mediated, '2025-11-20'],
    ] as const) {
      const whole = on(caseFile, asAt)
      const parts = (['family', 'authority', 'other'] as const).map((side) => timelineFor(whole, side))
      expect(parts.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(
        whole.entries.map(({ id }) => id).sort(),
      )
      expect(parts.flatMap(({ overdue }) => overdue).sort()).toEqual([...whole.overdue].sort())
      expect(parts.flatMap(({ passed }) => passed).sort()).toEqual([...whole.passed].sort())
      expect(parts.map(({ next }) => next?.id)).toContain(whole.next?.id)
    }
  })

  test('a side that there is not is refused', () => {
    expect(thrownBy(() => timelineFor(timeline, 'council' as never))).toMatchObject({
      code: 'invalid-input',
      path: 'side',
    })
    expect(thrownBy(() => toTable(timeline, { for: 'council' as never }))).toMatchObject({ path: 'options.for' })
  })
})

test.each<[name: string, file: CaseFile, asAt: string, id: string, state: string]>([
  [
    'after 5pm on the last day',
    {
      dispute: { kind: 'plan-content', sections: ['I'] },
      dates: { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-05-06T17:01' },
    },
    '2025-05-07',
    'appeal.lodge',
    'Done late, 6 May 2025, after 5pm',
  ],
  [
    'a day after the last day',
    {
      dispute: { kind: 'plan-content', sections: ['I'] },
      dates: { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-05-07' },
    },
    '2025-05-07',
    'appeal.lodge',
    'Done late, 7 May 2025',
  ],
  [
    'the last day of a right',
    { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-08-11' } },
    '2026-02-10',
    'discrimination.claim',
    'Can do until today',
  ],
  [
    'lifted, and done in time all the same',
    { ...lifted, relieved: [{ entry: 'assessment.decide', exception: 'exceptional-circumstances' }] },
    '2026-05-01',
    'assessment.decide',
    'Done in time, 10 Feb 2026',
  ],
])('how it stands: %s', (_name, file, asAt, id, state) => {
  const timeline = on(file, asAt)
  const entry = timeline.entries.find((one) => one.id === id)
  const row = rowsOf(toTable(timeline, { columns: 400 })).find(([, what]) => entry && what === limitLabel(entry.limit))
  expect(row?.[4]).toBe(state)
})

test('with few columns each step has lines of its own', () => {
  const table = toTable(on(late, '2026-09-10'), { columns: 60 })
  expect(table).toContain(
    `\n!  ${limitLabel('appeal.lodge')}\n      Parent or young person, by Tue 1 Sep 2026, 5pm\n      OVERDUE, 9 days late\n`,
  )
  const waiting = toTable(on(pending, '2025-09-03'), { columns: 60 })
  expect(waiting).toContain('      Parent or young person, last day not fixed yet\n      Waiting\n')
})

test('what can still grow has no last day', () => {
  const row = rowsOf(toTable(on(pending, '2025-09-03'), { columns: 400 })).find(
    ([, what]) => what === limitLabel('appeal.lodge'),
  )
  expect(row?.slice(3, 5)).toEqual(['not fixed yet', 'Waiting'])
})

test('the heading says what the dispute is, and whether a certificate is needed', () => {
  const heading = (file: CaseFile): string | undefined => toTable(on(file, '2026-07-01')).split('\n\n')[1]
  expect(heading(directed)).toBe(
    'Case 2025/117 as at Wed 1 Jul 2026\nDispute: refusal to issue a plan. Mediation certificate: needed.',
  )
  expect(heading({ dispute: { kind: 'plan-content', sections: ['I'] }, dates: {} })).toBe(
    `The case as at Wed 1 Jul 2026\nDispute: ${kindLabel('plan-content')}. Mediation certificate: not needed.`,
  )
  expect(heading(several)).toContain(`${kindLabel('refusal-to-amend-plan')}; ${kindLabel('plan-content')}.`)
  expect(heading({ dates: {} })).toBe('The case as at Wed 1 Jul 2026')
})

test('what has not started stands under what it waits for', () => {
  const [, waiting = ''] = toTable(on(directed, '2025-12-15'), { columns: 200 }).split('\nWaiting for\n')
  expect(waiting).toContain(
    `\n   order:\n      ${limitLabel('comply.draft-plan')} (council)\n      ${limitLabel('comply.finalise-plan')} (council)\n`,
  )
  expect(waiting).toContain(`      ${limitLabel('appeal.seek-permission')} (${actorLabel('party')})\n`)
})

test('one day is one day', () => {
  expect(toTable(on(directed, '2026-02-19'))).toContain('5pm: 1 day left')
  expect(toTable(on(directed, '2026-02-21'))).toContain('5pm: 1 day late')
})

test('colour changes nothing but the colour', () => {
  for (const [file, asAt] of [
    [late, '2026-09-10'],
    [several, '2026-07-01'],
    [directed, '2025-12-15'],
  ] as const)
    for (const columns of [60, 100]) {
      const plain = toTable(on(file, asAt), { columns })
      const colored = toTable(on(file, asAt), { columns, color: true })
      expect(plain).not.toContain('\u001b')
      expect(colored).toContain('\u001b[')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal takes
      expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
    }
})

test('a reference cannot drive the terminal', () => {
  const table = toTable(on({ reference: 'a\u001b[31m\r\nb\u0007\u202ec\u009b1m', dates: {} }, '2026-07-01'))
  expect(table).toContain('Case a [31m b c 1m as at')
})

test('a wide or long reference wraps by the cells it takes', () => {
  const reference = `${'子'.repeat(40)} ${'x'.repeat(90)} ${'e\u0301'.repeat(50)}`
  const lines = toTable(on({ reference, dates: {} }, '2026-07-01'), { columns: 50 })
    .split('\n')
    .slice(2, 9)
  expect(lines).toEqual([
    'Case',
    '子'.repeat(25),
    '子'.repeat(15),
    'x'.repeat(50),
    'x'.repeat(40),
    '\u00e9'.repeat(50),
    'as at Wed 1 Jul 2026',
  ])
})

// A letter of several code points is one letter: it takes the cells that it shows, and is not cut.
test.each([
  ['a heart', '\u2764\ufe0f', 10],
  ['a flag', '🇬🇧', 10],
  ['a family', '👨‍👩‍👧', 10],
  ['a key', '1\ufe0f\u20e3', 10],
  ['a hand', '👍🏽', 10],
  ['a syllable', '한', 10],
  ['a letter of Devanagari', 'क्षि', 20],
])('a long reference is cut between letters: %s', (_name, letter, letters) => {
  const table = toTable(on({ reference: letter.repeat(35), dates: {} }, '2026-07-01'), { columns: 20 })
  expect(table.split('\n')).toContain(letter.repeat(letters))
  expect(table.split(letter).length - 1).toBe(35)
})

test.each([
  ['a number of columns that is no number', { columns: Number.NaN }, 'options.columns'],
  ['too few columns', { columns: 10 }, 'options.columns'],
  ['half a column', { columns: 80.5 }, 'options.columns'],
  ['an option it does not have', { colour: true } as object, 'options.colour'],
  ['options that are none', null as unknown as object, 'options'],
])('%s is refused', (_, options, path) => {
  expect(thrownBy(() => toTable(on(late, '2026-09-10'), options))).toMatchObject({ code: 'invalid-input', path })
})

test('what is no timeline is refused', () => {
  for (const wrong of [undefined, null, 'text', {}, mediated])
    expect(thrownBy(() => toTable(wrong as unknown as Timeline))).toMatchObject({ path: 'timeline' })
})

function thrownBy(run: () => unknown): TimescalesError {
  try {
    run()
  } catch (error) {
    if (error instanceof TimescalesError) return error
  }
  throw new Error('not refused')
}

test('a timeline that was stored as JSON gives the same table', () => {
  const timeline = on(late, '2026-09-10')
  expect(toTable(JSON.parse(JSON.stringify(timeline)))).toBe(toTable(timeline))
})
