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
import { expect, test } from 'vitest'
import { toTable } from '../../../src/edges/render'
import { directed, late, lifted, mediated, on, review, several } from './support/cases'

type Line = readonly [mark: string, id: string, by: string, state: string]

// biome-ignore format: one line a row
const tables: readonly { name: string; file: CaseFile; asAt: string; next: string; rows: readonly Line[] }[] = [
  {
    name: 'an agreement in mediation, with the date that was agreed',
    file: mediated, asAt: '2025-11-20',
    next: 'Next: Lodge the appeal (parent or young person), by Mon 1 Dec 2025, 5pm: 11 days left',
    rows: [
      ['', 'mediation.give-date', 'Fri 7 Nov 2025', 'Done in time'],
      ['', 'mediation.arrange', 'Wed 19 Nov 2025', 'Done in time, 14 Nov 2025'],
      ['', 'mediation.contact-adviser', 'Mon 1 Dec 2025', 'Done in time'],
      ['>', 'appeal.lodge', 'Mon 1 Dec 2025, 5pm', 'To do, 11 days left'],
      ['', 'comply.amend-plan@agreementMadeOn', 'Fri 19 Dec 2025', 'To do, 29 days left'],
    ],
  },
  {
    name: 'a directed date, a lifted limit, one that was done and two that the appeal made moot',
    file: directed, asAt: '2025-12-15',
    next: 'Next: Respond to the appeal (council), by Fri 20 Feb 2026, 5pm: 67 days left',
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
    next: 'Next: Lodge the appeal (parent or young person), by Tue 1 Sep 2026, 5pm: overdue by 9 days',
    rows: [
      ['', 'assessment.decide', 'Mon 1 Jun 2026', 'Done late, 12 Jun 2026'],
      ['', 'mediation.certify-declined', 'Tue 7 Jul 2026', 'Done in time, 7 Jul 2026'],
      ['', 'assessment.notify-no-plan', 'Mon 10 Aug 2026', 'No longer applies'],
      ['', 'mediation.contact-adviser', 'Wed 12 Aug 2026', 'Done in time, 1 Jul 2026'],
      ['>!', 'appeal.lodge', 'Tue 1 Sep 2026, 5pm', 'OVERDUE by 9 days'],
      ['', 'plan.finalise', 'Mon 7 Sep 2026', 'No longer applies'],
    ],
  },
  {
    name: 'a review without a dispute, counted back and forth',
    file: review, asAt: '2026-03-25',
    next: 'Next: Send the amended plan for the next phase (council), by Sat 14 Feb 2026: overdue by 39 days',
    rows: [
      ['', 'review.give-notice', 'Tue 10 Feb 2026', 'Done in time'],
      ['', 'review.circulate-papers', 'Tue 10 Feb 2026', 'Done in time'],
      ['>!', 'phase-transfer.finalise-other', 'Sat 14 Feb 2026', 'OVERDUE by 39 days'],
      ['', 'review.complete', 'Mon 9 Mar 2026', 'Done in time'],
      ['!', 'review.report', 'Tue 10 Mar 2026', 'OVERDUE by 15 days'],
      ['', 'review.decide', 'Tue 24 Mar 2026', 'Done in time'],
      ['', 'review.comment-on-amendments', 'until Mon 6 Apr 2026', 'Can do, 12 days left'],
      ['', 'review.finalise-amendments', 'Fri 15 May 2026', 'To do, 51 days left'],
    ],
  },
  {
    name: 'two decisions in one notice, on the last day for both, long after the review',
    file: several, asAt: '2026-07-01',
    next: 'Next: Send the report of the review meeting (school or the council), by Mon 26 Jan 2026: overdue by 156 days',
    rows: [
      ['', 'review.give-notice', 'Mon 29 Dec 2025', 'Done in time'],
      ['', 'review.circulate-papers', 'Mon 29 Dec 2025', 'Done in time'],
      ['>!', 'review.report', 'Mon 26 Jan 2026', 'OVERDUE by 156 days'],
      ['', 'review.complete', 'Mon 2 Feb 2026', 'Done late, 1 May 2026'],
      ['', 'review.decide', 'Mon 9 Feb 2026', 'Done late, 1 May 2026'],
      ['', 'review.finalise-amendments', 'Mon 6 Apr 2026', 'Done late, 1 May 2026'],
      ['', 'mediation.contact-adviser', 'Wed 1 Jul 2026', 'Due today'],
      ['', 'appeal.lodge', 'Wed 1 Jul 2026, 5pm', 'Due today'],
    ],
  },
  {
    name: 'limits that were lifted, past their day and before it',
    file: lifted, asAt: '2026-05-01',
    next: 'Next: Send any refusal to issue a plan (council), by Mon 27 Apr 2026 (lifted): as soon as practicable',
    rows: [
      ['', 'assessment.decide', 'Mon 16 Feb 2026', 'Done in time, 10 Feb 2026'],
      ['', 'assessment.give-advice', 'Wed 25 Mar 2026', 'Done in time, 1 Mar 2026'],
      ['>', 'assessment.notify-no-plan', 'Mon 27 Apr 2026 (lifted)', 'As soon as practicable'],
      ['', 'plan.finalise', 'Mon 25 May 2026 (lifted)', 'To do, 24 days left'],
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

test.each(tables)('$name', ({ file, asAt, next, rows }) => {
  const timeline = on(file, asAt)
  const table = toTable(timeline, { columns: 400 })
  expect(table.split('\n')[0]).toBe(next)
  expect(rowsOf(table)).toEqual(
    rows.map(([mark, id, by, state]) => {
      const entry = timeline.entries.find((one) => one.id === id)
      if (entry === undefined) throw new Error(`no ${id}`)
      const who = capital(actorLabel(timeLimits[entry.limit].actor))
      return [mark, limitLabel(entry.limit), who, by, state, capital(whyEntry(entry, timeline))]
    }),
  )
})

test('at 100 columns, as the README shows it', () => {
  expect(toTable(on(directed, '2025-12-15'))).toBe(README)
})

const README = `Next: Respond to the appeal (council), by Fri 20 Feb 2026, 5pm: 67 days left

Case 2025/117 as at Mon 15 Dec 2025
Dispute: refusal to issue a plan. Mediation certificate: needed.

   What                    Who             By when           State           Why
   ----------------------  --------------  ----------------  --------------  -----------------------
   Send the decision on    Council         Mon 23 Jun 2025   Done in time,   6 weeks after request
   an assessment                                             20 Jun 2025
   Send any refusal to     Council         Mon 1 Sep 2025    Done,           Lifted; 16 weeks after
   issue a plan                            (lifted)          3 Oct 2025;     request
                                                             the limit was
                                                             lifted
   Send the final plan     Council         Mon 29 Sep 2025   No longer       The council sent its
                                                             applies         refusal to issue a plan
                                                                             on 3 Oct
   Contact a mediation     Parent or       Wed 3 Dec 2025    No longer       The Tribunal received
   adviser                 young person                      applies         the appeal on 28 Nov
   Lodge the appeal        Parent or       Wed 3 Dec 2025,   Done in time,   2 months after notice
                           young person    5pm               28 Nov 2025
>  Respond to the appeal   Council         Fri 20 Feb 2026,  To do,          The Tribunal named
                                           5pm               67 days left    20 Feb

Waiting for
   decision:
      Ask for permission to appeal (either side)
      Ask to set the decision aside (either side)
      Ask for a review for changed circumstances (either side)
   order:
      Send the draft plan (council)
      Send the final plan (council)
   concession:
      Send the draft plan (council)
      Send the final plan (council)

Dates, not legal advice. Law as reviewed on 22 Nov 2026, bank holidays as checked on 22 Nov 2026;
send-dispute-timescales ${computedWith.package}.`

// biome-ignore format: one line a row
test.each<[name: string, file: CaseFile, asAt: string, lines: string[]]>([
  ['an appeal that is late, and the adviser', { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2026-06-12' } }, '2026-09-10', [
    'Next: Contact a mediation adviser (parent or young person), by Wed 12 Aug 2026: overdue by 29 days',
    'If no certificate is issued, tell the Tribunal why the adviser was contacted late: a judge decides, and can give leave to appeal in exceptional cases.',
    'The appeal must say why it is late, and a judge decides whether to extend the time.',
  ]],
  ['an appeal that came late', { dispute: { kind: 'plan-content', sections: ['I'] }, dates: { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-05-06T17:01' } }, '2025-05-07', [
    'Next: nothing is due until something else happens',
    'The appeal must say why it is late, and a judge decides whether to extend the time.',
  ]],
  ['a right that nobody has to use', { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-08-11' } }, '2026-02-08', [
    'Next: Bring the claim (parent or young person), until Tue 10 Feb 2026: nobody has to, 2 days left',
  ]],
  ['the last day of such a right', { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-08-11' } }, '2026-02-10', [
    'Next: Bring the claim (parent or young person), until Tue 10 Feb 2026: nobody has to, today is the last day',
  ]],
  ['a council that is late outside the Tribunal just has to act', { dates: { requestReceivedOn: '2025-05-12' } }, '2025-06-24', [
    'Next: Send the decision on an assessment (council), by Mon 23 Jun 2025: overdue by 1 day',
  ]],
])('what comes next, and what a late step must explain: %s', (_name, file, asAt, lines) => {
  expect(toTable(on(file, asAt), { columns: 400 }).split('\n\n')[0]).toBe(lines.join('\n'))
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
  expect(toTable(on(late, '2026-09-10'), { columns: 60 })).toContain(
    [
      '>! Lodge the appeal',
      '      Parent or young person, by Tue 1 Sep 2026, 5pm',
      '      OVERDUE by 9 days',
      '      2 months after notice, the later; August rolls to',
      '      1 Sep',
    ].join('\n'),
  )
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
  expect(toTable(on(directed, '2025-12-15'), { columns: 200 })).toContain(
    [
      'Waiting for',
      '   decision:',
      `      ${limitLabel('appeal.seek-permission')} (either side)`,
      `      ${limitLabel('appeal.set-aside')} (either side)`,
      `      ${limitLabel('appeal.review-changed-circumstances')} (either side)`,
      '   order:',
      `      ${limitLabel('comply.draft-plan')} (council)`,
      `      ${limitLabel('comply.finalise-plan')} (council)`,
      '   concession:',
      `      ${limitLabel('comply.draft-plan')} (council)`,
      `      ${limitLabel('comply.finalise-plan')} (council)`,
      '',
    ].join('\n'),
  )
})

test('with nothing open it says so', () => {
  expect(toTable(on({ dates: {} }, '2026-07-01'))).toMatch(/^Next: nothing is due\n\nThe case as at/)
  const waits = on(
    { dates: { planMadeOrReviewedOn: '2026-01-05' }, done: { 'review.complete': '2026-02-01' } },
    '2026-07-01',
  )
  expect(toTable(waits)).toMatch(/^Next: nothing is due until something else happens\n/)
})

test('one day is one day', () => {
  expect(toTable(on(directed, '2026-02-19'))).toContain('5pm: 1 day left')
  expect(toTable(on(directed, '2026-02-21'))).toContain('5pm: overdue by 1 day')
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
