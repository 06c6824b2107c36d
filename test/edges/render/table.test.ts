// Tables written by hand from the case files and the law.
import {
  actorLabel,
  type CaseFile,
  computedWith,
  kindLabel,
  limitLabel,
  type Timeline,
  TimescalesError,
  timeLimits,
  whyEntry,
} from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { timelineFor, toCalendar, toSvg, toTable } from '../../../src/edges/render'
import { directed, inSixSteps, late, lifted, mediated, on, pending, review, several, showing } from './support/cases'

type Line = readonly [mark: string, id: string, by: string, state: string]

const CLAIM: CaseFile = { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-08-11' } }

/** A line of the head: its first word, and what must stand in it. */
type Head = readonly [kind: 'Overdue' | 'Passed' | 'Waiting' | 'Lifted' | 'Next' | 'Appeal' | '', ...parts: string[]]

function expectHead(timeline: Timeline, expected: readonly Head[], options = {}): void {
  const lines =
    toTable(timeline, { columns: 1000, ...options })
      .split('\n\n')[0]
      ?.split('\n') ?? []
  expect(lines.map((line) => /^(\w+): /.exec(line)?.[1] ?? '')).toEqual(expected.map(([kind]) => kind))
  for (const [i, [, ...parts]] of expected.entries()) for (const part of parts) expect(lines[i]).toContain(part)
  // A sentence a person reads out: no citation in it.
  for (const line of lines) expect(line).toMatch(/^[A-Z][^[\]]*\.$/)
}

// biome-ignore format: one line a row
const tables: readonly { name: string; file: CaseFile; asAt: string; head: readonly Head[]; rows: readonly Line[] }[] = [
  {
    name: 'an agreement in mediation, with the date that was agreed',
    file: mediated, asAt: '2025-11-20',
    head: [['Next', 'appeal', '5pm on Monday 1 December 2025', '11 days left.']],
    rows: [
      ['', 'mediation.give-date', 'Fri 7 Nov 2025', 'No longer needed'],
      ['', 'mediation.arrange', 'Wed 19 Nov 2025', 'Done in time, 14 Nov 2025'],
      ['', 'mediation.contact-adviser', 'Mon 1 Dec 2025', 'Done in time'],
      ['>', 'appeal.lodge', 'Mon 1 Dec 2025, 5pm', '11 days left'],
      ['', 'comply.amend-plan@agreementMadeOn', 'Fri 19 Dec 2025', '29 days left'],
    ],
  },
  {
    name: 'a directed date, a lifted limit, one that was done and two that the appeal made moot',
    file: directed, asAt: '2025-12-15',
    head: [['Next', 'respond', '5pm on Friday 20 February 2026', '67 days left.']],
    rows: [
      ['', 'assessment.decide', 'Mon 23 Jun 2025', 'Done in time, 20 Jun 2025'],
      ['', 'assessment.notify-no-plan', 'Mon 1 Sep 2025 (lifted)', 'Done, 3 Oct 2025; the limit was lifted'],
      ['', 'plan.finalise', 'Mon 29 Sep 2025', 'No longer needed'],
      ['', 'mediation.contact-adviser', 'Wed 3 Dec 2025', 'No longer needed'],
      ['', 'appeal.lodge', 'Wed 3 Dec 2025, 5pm', 'Done in time, 28 Nov 2025'],
      ['>', 'appeal.respond', 'Fri 20 Feb 2026, 5pm', '67 days left'],
    ],
  },
  {
    name: 'a decision that was late, and an appeal that is',
    file: late, asAt: '2026-09-10',
    head: [['Overdue', '9 days late', 'appeal', '5pm on Tuesday 1 September 2026', 'a judge decides']],
    rows: [
      ['', 'assessment.decide', 'Mon 1 Jun 2026', 'Done late, 12 Jun 2026'],
      ['', 'mediation.certify-declined', 'Tue 7 Jul 2026', 'Done in time, 7 Jul 2026'],
      ['', 'assessment.notify-no-plan', 'Mon 10 Aug 2026', 'No longer needed'],
      ['', 'mediation.contact-adviser', 'Wed 12 Aug 2026', 'Done in time, 1 Jul 2026'],
      ['!', 'appeal.lodge', 'Tue 1 Sep 2026, 5pm', '9 DAYS LATE'],
      ['', 'plan.finalise', 'Mon 7 Sep 2026', 'No longer needed'],
    ],
  },
  {
    name: 'a review without a dispute, counted back and forth; the longest overdue stands first',
    file: review, asAt: '2026-03-25',
    head: [
      ['Overdue', '39 days late', 'amended plan', 'Saturday 14 February 2026'],
      ['Next', 'comment', 'Monday 6 April 2026', '12 days left.'],
    ],
    rows: [
      ['', 'review.give-notice', 'Tue 10 Feb 2026', 'No longer needed'],
      ['', 'review.circulate-papers', 'Tue 10 Feb 2026', 'No longer needed'],
      ['!', 'phase-transfer.finalise-other', 'Sat 14 Feb 2026', '39 DAYS LATE'],
      ['', 'review.complete', 'Mon 9 Mar 2026', 'Done, day not known'],
      ['', 'review.report', 'Tue 10 Mar 2026', 'Done, day not known'],
      ['', 'review.decide', 'Tue 24 Mar 2026', 'Done in time'],
      ['>', 'review.comment-on-amendments', 'until Mon 6 Apr 2026', '12 days left'],
      ['', 'review.finalise-amendments', 'Fri 15 May 2026', '51 days left'],
    ],
  },
  {
    name: 'limits that were lifted, past their day and before it',
    file: lifted, asAt: '2026-05-01',
    head: [
      ['Lifted', 'refusal to issue a plan', 'as soon as practicable'],
      ['Next', 'final plan', 'as soon as practicable'],
    ],
    rows: [
      ['', 'assessment.decide', 'Mon 16 Feb 2026', 'Done in time, 10 Feb 2026'],
      ['', 'assessment.give-advice', 'Wed 25 Mar 2026', 'Done in time, 1 Mar 2026'],
      ['', 'assessment.notify-no-plan', 'Mon 27 Apr 2026 (lifted)', 'Lifted, as soon as practicable'],
      ['>', 'plan.finalise', 'Mon 25 May 2026 (lifted)', 'Lifted'],
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
  const timeline = showing(
    on(file, asAt),
    rows.map(([, id]) => id),
  )
  const table = toTable(timeline, { columns: 400 })
  expectHead(timeline, head)
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
  const lines = toTable(inSixSteps('2025-12-15')).split('\n')
  const at = lines.findIndex((line) => line.startsWith('>'))
  expect(lines[at]).toMatch(/^> {2}\w.{21} {2}Council {9}Fri 20 Feb 2026, {2}67 days left {4}The Tribunal named$/)
  expect(lines[at + 1]).toMatch(/^ +5pm {31}20 Feb$/)
  expect(lines).toContain('Case 2025/117 as at Mon 15 Dec 2025')
  expect(lines).toContain('Dispute: refusal to issue a plan. Mediation certificate: needed.')
  expect(lines.at(-1)).toBe(`send-dispute-timescales ${computedWith.package}.`)
})

const BOTH = { ...CLAIM, dates: { ...CLAIM.dates, awareOfMatterOn: '2025-08-11' } }

// What a case file says, and what the head of its table says of it: by hand, from the law page.
// biome-ignore format: one line a row
test.each<[name: string, file: CaseFile, asAt: string, head: Head[]]>([
  ['an appeal that is late, and the adviser', { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2026-06-12' } }, '2026-09-10', [
    ['Overdue', '29 days late', 'adviser', 'Wednesday 12 August 2026'],
    ['Overdue', '9 days late', 'appeal', '5pm on Tuesday 1 September 2026', 'a judge decides'],
  ]],
  ['an appeal that came late', { dispute: { kind: 'plan-content', sections: ['I'] }, dates: { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-05-06T17:01' } }, '2025-05-07', [
    ['Appeal', 'Done late, after 5pm on', 'why it is late', 'a judge decides'],
    ['', 'until something else happens'],
  ]],
  // The month after the certificate has not begun: nobody is told that the appeal is late.
  ['a certificate still to come', pending, '2025-09-03', [
    ['Waiting', 'mediation certificate', 'Friday 5 September 2025', 'has not run out', '1 month'],
    ['Next', 'certificate', 'Friday 5 September 2025', '2 days left.'],
  ]],
  ['a certificate that is late', pending, '2025-09-08', [
    ['Overdue', 'adviser is 3 days late', 'Friday 5 September 2025'],
    ['Waiting', 'mediation certificate', 'has not run out'],
  ]],
  ['a right that nobody has to use', CLAIM, '2026-02-08', [['Next', 'claim', 'until Tuesday 10 February 2026', '2 days left.']]],
  ['the last day of such a right', CLAIM, '2026-02-10', [['Next', 'claim', 'until Tuesday 10 February 2026', 'Today.']]],
  ['a right that has just gone', CLAIM, '2026-02-11', [['Passed', 'claim', 'Tuesday 10 February 2026', '1 day ago', 'out of time']]],
  ['a right that has gone long ago, where nothing else stands', CLAIM, '2027-02-10', [['Passed', '365 days ago']]],
  ['four weeks after a right has passed, beside something else', BOTH, '2026-03-10', [
    ['Passed', 'claim', '28 days ago'],
    ['Next', 'Ombudsman', 'Monday 10 August 2026', '153 days left.'],
  ]],
  ['a day later', BOTH, '2026-03-11', [['Next', 'Ombudsman', '152 days left.']]],
  ['an appointment', { dates: { hearingOn: '2026-03-02' } }, '2026-02-20', [['Next', 'hearing', 'Monday 2 March 2026', 'In 10 days.']]],
  ['an appointment today', { dates: { hearingOn: '2026-03-02' } }, '2026-03-02', [['Next', 'hearing', 'Today.']]],
  ['an appointment that is over is no right that has passed', { dates: { hearingOn: '2026-03-02' } }, '2026-03-03', [['', 'Nothing is due.']]],
  ['a council that is late outside the Tribunal just has to act', { dates: { requestReceivedOn: '2025-05-12' } }, '2025-06-24', [
    ['Overdue', 'The council is 1 day late', 'Monday 23 June 2025'],
    ['Next', 'The council', 'Monday 1 September 2025', '69 days left.'],
  ]],
  ['what its source never records is not overdue', { dates: { requestReceivedOn: '2025-05-12' }, notRecorded: ['assessment.decide'] }, '2025-06-24', [
    ['Next', 'Monday 1 September 2025', '69 days left.'],
  ]],
  ['an empty case', { dates: {} }, '2026-07-01', [['', 'Nothing is due.']]],
])('the head: %s', (_name, file, asAt, head) => {
  expectHead(on(file, asAt), head)
})

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
    expectHead(
      timeline,
      [
        ['Overdue', 'adviser'],
        ['Next', 'appeal', '12 days left.'],
      ],
      { for: 'family' },
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
    expectHead(timeline, [['', 'until something else happens', 'The day for a step of another side has passed']], {
      for: 'authority',
    })
    expectHead(on(file, '2026-06-16'), [['', 'until something else happens.']], { for: 'authority' })
  })

  test('what a family waits for is said with the adviser’s day, which is another side’s', () => {
    const whole = on(pending, '2025-09-03')
    expectHead(whole, [['Waiting', 'by Friday 5 September 2025']], { for: 'family' })
  })

  test('a right that has passed long ago is said to the side where nothing else stands', () => {
    const later = on({ ...CLAIM, dates: { ...CLAIM.dates, requestReceivedOn: '2027-01-04' } }, '2027-01-05')
    expectHead(later, [['Next', 'council']])
    expectHead(later, [['Passed', 'claim']], { for: 'family' })
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
    const empty = on({ dates: {} }, '2026-01-05')
    expect(thrownBy(() => timelineFor(empty, 'council' as never))).toMatchObject({ path: 'side' })
    for (const side of ['council', '', 0, false])
      for (const draw of [toTable, toSvg, toCalendar])
        expect(thrownBy(() => draw({ ...timeline, reference: 'A' }, { for: side as never }))).toMatchObject({
          path: 'options.for',
          message: 'options.for must be family, authority or other.',
        })
  })

  test('null leaves an option out', () => {
    const nulls = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, null]))
    const known = { ...timeline, reference: 'A' }
    expect(toTable(known, nulls('for', 'columns', 'color'))).toBe(toTable(known))
    expect(toSvg(known, nulls('for', 'width'))).toBe(toSvg(known))
    expect(toCalendar(known, nulls('for', 'name', 'reference'))).toBe(toCalendar(known))
    const unnamed = { ...timeline, reference: null }
    expect(thrownBy(() => toCalendar(unnamed, nulls('reference')))).toMatchObject({ path: 'reference' })
  })

  test('an option that there is not, and a name that is no text', () => {
    expect(thrownBy(() => toTable(timeline, { colour: true } as never))).toMatchObject({
      path: 'options.colour',
      message: 'toTable has no option "colour"; there are columns, color and for.',
    })
    expect(thrownBy(() => toSvg(timeline, { colour: true } as never))).toMatchObject({
      message: 'toSvg has no option "colour"; there are width and for.',
    })
    expect(thrownBy(() => toCalendar(timeline, { reference: 'x', name: 5 } as never))).toMatchObject({
      path: 'options.name',
      message: 'options.name must be a text: the name of the calendar.',
    })
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
    'Today',
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
    `\n!  ${limitLabel('appeal.lodge')}\n      Parent or young person, by Tue 1 Sep 2026, 5pm\n      9 DAYS LATE\n`,
  )
  const waiting = toTable(on(pending, '2025-09-03'), { columns: 60 })
  expect(waiting).toContain(
    '      Parent or young person, last day not fixed yet\n      Waiting for your certificate\n',
  )
})

test('what can still grow has no last day', () => {
  const row = rowsOf(toTable(on(pending, '2025-09-03'), { columns: 400 })).find(
    ([, what]) => what === limitLabel('appeal.lodge'),
  )
  expect(row?.slice(3, 5)).toEqual(['not fixed yet', 'Waiting for your certificate'])
})

test('the heading says what the dispute is, and whether a certificate is needed', () => {
  const heading = (file: CaseFile): string | undefined => toTable(on(file, '2026-07-01')).split('\n\n')[1]
  expect(heading(directed)).toBe(
    'Case 2025/117 as at Wed 1 Jul 2026\nDispute: refusal to issue a plan. Mediation certificate: needed.',
  )
  expect(heading({ dispute: { kind: 'plan-content', sections: ['I'] }, dates: {} })).toBe(
    `The case as at Wed 1 Jul 2026\nDispute: ${kindLabel('plan-content')}. Mediation certificate: not needed.`,
  )
  // Law page, section 2: where there is no appeal, what is open instead.
  expect(heading({ dispute: { kind: 'plan-content', sections: ['A', 'E'] }, dates: {} })).toMatch(
    /No appeal\. Open instead: mediation and disagreement resolution\.$/,
  )
  expect(heading({ dispute: { kind: 'education-duties' }, dates: {} })).toMatch(
    /No appeal\. Open instead: disagreement resolution\.$/,
  )
  expect(heading({ dispute: { kind: 'statement-of-sen' }, dates: {} })).toMatch(/No appeal\.$/)
  expect(heading({ dispute: { kind: 'draft-plan' }, dates: {} })).toMatch(
    /No appeal until the plan is final\. You can comment on the draft\.$/,
  )
  expect(
    heading({
      dispute: [{ kind: 'plan-content', sections: ['A'] }, { kind: 'disability-discrimination' }],
      dates: {},
    })?.replaceAll('\n', ' '),
  ).toMatch(/Open instead: a claim against the school, mediation and disagreement resolution\.$/)
  expect(heading({ dispute: { kind: 'disability-discrimination' }, dates: {} })).toMatch(
    /Mediation certificate: not needed\.$/,
  )
  expect(heading(several)).toContain(`${kindLabel('refusal-to-amend-plan')}; ${kindLabel('plan-content')}.`)
  expect(heading({ dates: {} })).toBe('The case as at Wed 1 Jul 2026')
})

test('a certificate that cannot be issued is nobody’s next step, and nobody is late with it', () => {
  const dates = { noticeSentOn: '2025-03-03', adviserContactedOn: '2025-05-05', adviserToldNoMediationOn: '2025-05-05' }
  const declined: CaseFile = { dispute: { kind: 'refusal-to-assess' }, dates }
  expectHead(on(declined, '2025-05-06'), [['Next', 'appeal', 'leave to appeal']])
  expectHead(on(declined, '2025-05-20'), [['Overdue', 'appeal', 'leave to appeal']])
  expectHead(on(declined, '2025-05-20'), [['', 'Nothing is due']], { for: 'other' })
  const row = rowsOf(toTable(on(declined, '2025-05-20'), { columns: 400 })).find(
    ([, what]) => what === limitLabel('mediation.certify-declined'),
  )
  expect(row?.slice(4, 5)).toEqual(['CANNOT BE ISSUED AFTER LATE CONTACT'])
})

test('what has not started stands under what it begins with', () => {
  const [, waiting = ''] = toTable(on(directed, '2025-12-15'), { columns: 200 }).split('\nNot begun\n')
  expect(waiting).toMatch(/\n {3}Begins when [^\n]*order:\n/)
  expect(waiting).toContain(
    `order:\n      ${limitLabel('comply.draft-plan')} (council)\n      ${limitLabel('comply.finalise-plan')} (council)\n`,
  )
  expect(waiting).toContain(`      ${limitLabel('appeal.seek-permission')} (${actorLabel('party')})\n`)
})

test('one day is one day', () => {
  expectHead(inSixSteps('2026-02-19'), [['Next', '1 day left.']])
  expectHead(inSixSteps('2026-02-21'), [['Overdue', '1 day late']])
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
