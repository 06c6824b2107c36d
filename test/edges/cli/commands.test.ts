// The other commands: answers on standard output, problems on standard error, and the exit code.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { version } from '../../../package.json'
import {
  type ComplyId,
  calculateDeadline,
  computedWith,
  entryIds,
  exceptions,
  limitLabel,
  type SourceEvent,
  timeLimits,
} from '../../../src/index'
import { send } from './support'

const file = join(mkdtempSync(join(tmpdir(), 'send-')), 'case.json')
writeFileSync(
  file,
  JSON.stringify({ reference: 'A1', dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }),
)

describe('timeline', () => {
  test('prints a table of at most 100 columns with the next step first', async () => {
    const { exit, out, err } = await send(['timeline', file, '--as-at', '2025-07-01'])
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('Next')
    expect(Math.max(...out.split('\n').map((text) => [...text].length))).toBeLessThanOrEqual(100)
    expect(out).not.toContain('\u001b[')
  })

  test('reads standard input, and prints the record as JSON', async () => {
    const stdin = JSON.stringify({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } })
    const { out } = await send(['timeline', '-', '--json', '--as-at', '2025-07-01'], { stdin })
    expect(JSON.parse(out)).toMatchObject({ asAt: '2025-07-01', next: { id: 'mediation.contact-adviser' } })
  })

  test.each([
    ['ics', 'BEGIN:VCALENDAR'],
    ['svg', '<svg'],
    ['json', '"asAt": "2025-07-01"'],
  ])('--format %s', async (format, start) => {
    expect((await send(['timeline', file, '--format', format, '--as-at', '2025-07-01'])).out).toContain(start)
  })

  test('--explain says what to do in a sentence or two, under the name and the id of each entry', async () => {
    expect((await send(['timeline', file, '--explain', '--as-at', '2025-07-01'])).out).toContain(
      [
        `${limitLabel('appeal.lodge')} (appeal.lodge)`,
        '  Your appeal must reach the Tribunal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)]. It needs a mediation certificate, and you have at least 1 month from the day the certificate is issued.',
        '',
      ].join('\n'),
    )
  })

  test('an authority is told to whom the sentences speak', async () => {
    const told = async (side: string) =>
      (await send(['timeline', file, '--explain', '--for', side, '--as-at', '2025-07-01'])).out.includes(
        '“You” is the parent or young person here.',
      )
    expect([await told('authority'), await told('family')]).toEqual([true, false])
  })

  test('help says that JSON has all the reasons either way', async () => {
    expect((await send(['timeline', '--help'])).out.replace(/\s+/g, ' ')).toContain(
      '--explain say of each entry what to do, in a sentence or two; in JSON with all the reasons, as --why',
    )
  })

  test('--why says it with all the reasons; JSON always has them all', async () => {
    const { out } = await send(['timeline', file, '--why', '--as-at', '2025-07-01'])
    expect(out).toContain('Tuesday 5 August 2025 is in August. So the last day moves')
    const record = JSON.parse((await send(['timeline', file, '--explain', '--json', '--as-at', '2025-07-01'])).out)
    expect(record.explanations['appeal.lodge'].slice(0, 2)).toEqual([
      'Your appeal must reach the Tribunal by 5pm on Monday 1 September 2025 [Rules 20(1)(c)].',
      'It needs a mediation certificate, and you have at least 1 month from the day the certificate is issued.',
    ])
  })

  test('an event still to come is told as to come', async () => {
    const stdin = JSON.stringify({ dates: { planMadeOrReviewedOn: '2024-09-02', reviewMeetingOn: '2025-06-12' } })
    const { out } = await send(['timeline', '-', '--why', '--as-at', '2025-05-01'], { stdin })
    expect(out).toContain('On Thursday 12 June 2025, the review meeting takes place.')
    expect(out).toContain('On Monday 2 September 2024, the plan was made or last reviewed.')
  })

  test('the head says what is overdue first', async () => {
    const { out } = await send(['timeline', file, '--as-at', '2025-08-06'])
    expect(out.split('\n')[0]).toMatch(/^Overdue: You are 1 day late: .* Tuesday 5 August 2025\.$/)
    expect(out).toMatch(/^Next: /m)
  })

  describe('--for shows one side', () => {
    const stdin = JSON.stringify({
      reference: 'B2',
      dispute: { kind: 'refusal-to-assess' },
      dates: { requestReceivedOn: '2025-05-01', noticeSentOn: '2025-06-05' },
    })
    const FAMILY = ['mediation.contact-adviser', 'appeal.lodge']
    const args = ['timeline', '-', '--as-at', '2025-07-01']

    test('as JSON: its entries, what comes next and its explanations', async () => {
      const all = JSON.parse((await send([...args, '--json'], { stdin })).out)
      const { out } = await send([...args, '--json', '--explain', '--for', 'family'], { stdin })
      const record = JSON.parse(out)
      expect(record.entries).toEqual(all.entries.filter(({ side }: { side: string }) => side === 'family'))
      expect(
        record.entries.filter(({ deadline }: { deadline: unknown }) => deadline).map(({ id }: { id: string }) => id),
      ).toEqual(FAMILY)
      expect(Object.keys(record.explanations)).toEqual(record.entries.map(({ id }: { id: string }) => id))
      const council = JSON.parse((await send([...args, '--json', '--for', 'authority'], { stdin })).out)
      expect(council.entries.length).toBeGreaterThan(0)
      for (const { side } of council.entries) expect(side).toBe('authority')
    })

    test.each([['table'], ['ics'], ['svg']])('as %s', async (format) => {
      const shown = async (side: string) => (await send([...args, '--format', format, '--for', side], { stdin })).out
      const both = (await send([...args, '--format', format], { stdin })).out
      expect((await shown('family')).length).toBeLessThan(both.length)
      expect(await shown('family')).not.toBe(await shown('authority'))
    })

    test('another side is wrong use', async () => {
      const { exit, err } = await send([...args, '--for', 'council'], { stdin })
      expect(exit).toBe(2)
      expect(err).toContain('Allowed choices are family, authority')
    })
  })

  test('--reference names the case, in a calendar file too', async () => {
    const args = ['timeline', '-', '--reference', 'B2', '--as-at', '2025-07-01']
    const stdin = JSON.stringify({ dates: { requestReceivedOn: '2025-06-05' } })
    expect((await send(args, { stdin })).out).toContain('Case B2 as at')
    expect((await send([...args, '--format', 'ics'], { stdin })).out).toContain('UID:B2/assessment.decide@')
  })

  test.each([
    ['in winter', '2026-01-09T23:59:59Z', '2026-01-09'],
    ['in summer, an hour ahead of UTC', '2026-07-31T23:30:00Z', '2026-08-01'],
    ['on New Year’s Eve', '2026-12-31T23:59:00Z', '2026-12-31'],
  ])('--as-at is today in London: %s', async (_name, now, asAt) => {
    expect(JSON.parse((await send(['timeline', file, '--json'], { now })).out).asAt).toBe(asAt)
  })

  test('colour on a terminal, unless NO_COLOR is set', async () => {
    const args = ['timeline', file, '--as-at', '2025-10-01']
    expect((await send(args, { terminal: true })).out).toContain('\u001b[')
    expect((await send(args, { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[')
  })

  test.each([
    ['a file that is not there', ['timeline', '/nowhere.json'], '/nowhere.json cannot be read (ENOENT)'],
    ['text that is not JSON', ['timeline', '-'], 'The text is not JSON: a closing "}" is missing at line 1, column 2.'],
  ])('%s is wrong input', async (_name, args, message) => {
    const { exit, out, err } = await send(args, { stdin: '{' })
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain(message)
  })
})

describe('deadline', () => {
  test('one limit, explained', async () => {
    const { exit, out } = await send(['deadline', 'appeal.lodge', 'noticeSentOn=2025-06-05'])
    expect(exit).toBe(0)
    expect(out).toContain('by 5pm on Monday 1 September 2025')
  })

  test('with two dates and a direction, as a record', async () => {
    const args = [
      'deadline',
      'appeal.respond',
      'appealReceivedByAuthorityOn=2025-12-08',
      '--directed-due-on',
      '2026-02-21',
      '--json',
    ]
    expect(JSON.parse((await send(args)).out)).toMatchObject({
      endsOn: '2026-02-21',
      dueOn: '2026-02-23',
      dueTime: '17:00',
    })
  })

  test('relieved by an exception, and agreed in writing', async () => {
    const relieved = [
      'deadline',
      'plan.finalise',
      'requestReceivedOn=2025-03-03',
      '--relieved-by',
      'exceptional-circumstances',
      '--json',
    ]
    expect(JSON.parse((await send(relieved)).out).relieved.by).toEqual(['exceptional-circumstances'])
    const agreed = [
      'deadline',
      'comply.amend-plan',
      'agreementMadeOn=2025-11-14',
      '--agreed-due-on',
      '2025-12-19',
      '--json',
    ]
    expect(JSON.parse((await send(agreed)).out).dueOn).toBe('2025-12-19')
  })

  test.each([
    ['an unknown limit', ['appeal.lodg', 'noticeSentOn=2025-06-05'], 'Did you mean "appeal.lodge"?'],
    ['no equals sign', ['appeal.lodge', '2025-06-05'], 'must be an event and its date'],
    ['a date given twice', ['appeal.lodge', 'noticeSentOn=2025-06-05', 'noticeSentOn=2025-06-06'], 'given twice'],
    ['an unknown event', ['appeal.lodge', 'noticeSendOn=2025-06-05'], 'Did you mean "noticeSentOn"?'],
  ])('%s: exit 1 and a sentence', async (_name, args, message) => {
    const { exit, out, err } = await send(['deadline', ...args])
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain(message)
  })
})

describe('classify', () => {
  test('in words and as a record', async () => {
    expect((await send(['classify', '--kind', 'plan-content', '--sections', 'I'])).out).toContain(
      'do not need a mediation certificate',
    )
    const { out } = await send(['classify', '--kind', 'plan-content', '--sections', 'B,F, I', '--json'])
    expect(JSON.parse(out).certificate).toMatchObject({ needed: true, reason: 'educational-appeal' })
  })

  test('with recommendations, and for a detained person', async () => {
    const asked = await send([
      'classify',
      '--kind',
      'refusal-to-issue-plan',
      '--recommendations',
      'health,social-care',
      '--json',
    ])
    expect(JSON.parse(asked.out).recommendations).toEqual({ health: true, socialCare: true })
    const detained = await send(['classify', '--kind', 'plan-content', '--sections', 'F,I', '--detained', '--json'])
    expect(JSON.parse(detained.out).certificate.reason).toBe('placement-only')
  })

  test('an unknown kind offers the nearest', async () => {
    const { exit, err } = await send(['classify', '--kind', 'refusal-to-asess'])
    expect(exit).toBe(1)
    expect(err).toContain('Did you mean "refusal-to-assess"?')
  })
})

describe('limits', () => {
  test('lists every limit, in each format', async () => {
    const ids = Object.keys(timeLimits)
    expect(Object.keys(JSON.parse((await send(['limits', '--json'])).out))).toEqual(ids)
    const csv = (await send(['limits', '--format', 'csv'])).out.trimEnd().split('\n')
    expect(csv[0]).toBe(
      'id,who,what,force,counted,choose,starts,period_n,period_unit,end,met_by,exceptions,provision,link,verified,in_force_from,in_force_through,last_reviewed',
    )
    // One row for each version of a limit.
    const versions = Object.entries(timeLimits).flatMap(([id, row]) => row.versions.map(() => id))
    expect(csv.slice(1).map((row) => row.split(',')[0])).toEqual(versions)
    expect(new Set(versions).size).toBe(ids.length)
    expect(versions.length).toBeGreaterThan(ids.length)
    const table = (await send(['limits'])).out
    for (const id of ids)
      expect(table).toContain(versions.filter((each) => each === id).length > 1 ? `${id}, from` : `${id}\n`)
    expect(table).toContain('\nphase-transfer.finalise-to-post-16, on 2015-09-01\n')
  })
})

// biome-ignore format: one line a row
test.each([
  ['a duty with one start', 'assessment.decide', { force: 'must', choose: 'only', starts: 'requestReceivedOn', period_n: '6', period_unit: 'weeks', exceptions: 'school-closed; early-years-closed; exceptional-circumstances; absent-from-area; coronavirus', in_force_from: '2014-09-01', in_force_through: '' }],
  ['the later of two', 'appeal.lodge', { force: 'must', choose: 'later', starts: 'noticeSentOn; certificateIssuedOn', period_n: '2; 1', period_unit: 'months; months', exceptions: '' }],
  ['a right', 'discrimination.claim', { force: 'may', starts: 'conductEndedOn', period_n: '6', period_unit: 'months' }],
  ['a floor', 'plan.comment-on-draft', { force: 'minimum', period_n: '15', period_unit: 'days' }],
  ['before a date', 'phase-transfer.finalise-other', { period_n: '', period_unit: 'before 02-15' }],
  ['one of three sources', 'comply.amend-plan', { choose: 'one-source', starts: 'orderMadeOn; agreementMadeOn; concessionNotifiedOn', period_n: '5; 5; 5' }],
  ['a later law', 'appeal.answer-health-recommendation', { in_force_from: '2018-04-03', exceptions: 'coronavirus' }],
])('limits as CSV: %s', async (_name, id, columns) => {
  const rows: Record<string, string>[] = parse((await send(['limits', '--format', 'csv'])).out)
  expect(rows.find((row) => row.id === id)).toMatchObject(columns)
})

describe('what lifts a duty to comply, as CSV', () => {
  /** Ends in the months in which coronavirus lifted limits. */
  const ON = '2020-06-01'
  const duties = entryIds().flatMap((entry) => {
    const [limit, source] = entry.split('@') as [ComplyId, SourceEvent]
    return source === undefined ? [] : [false, true].map((detained) => [limit, source, detained] as const)
  })

  const lifted = (limit: ComplyId, source: SourceEvent, detained: boolean): string[] | null => {
    const dispute = { kind: 'plan-content', sections: ['B'], detained } as const
    const ask = (more: object) => calculateDeadline(limit, { [source]: ON } as never, { dispute, ...more })
    try {
      ask({})
    } catch {
      // Not owed to a detained person.
      return null
    }
    return Object.keys(exceptions).filter((exception) => {
      try {
        return ask({ relievedBy: [exception] }).relieved !== null
      } catch {
        return false
      }
    })
  }

  test('is what calculateDeadline takes, from each source and for whom', async () => {
    const rows = parse((await send(['limits', '--format', 'csv'])).out)
    const said = (limit: string, source: string, detained: boolean): string[] =>
      (rows.find(({ id }) => id === limit)?.exceptions ?? '').split('; ').flatMap((item) => {
        const [, exception = '', from, whose] =
          /^([\w-]+)(?: \((?:from ([\w ]+?))?(?:, )?((?:not )?for a .*)?\))?$/.exec(item) ?? []
        const isFrom = from === undefined || from.split(' or ').includes(source)
        const isWhose = whose === undefined || whose.startsWith('not') !== detained
        return exception !== '' && isFrom && isWhose ? [exception] : []
      })
    let compared = 0
    for (const [limit, source, detained] of duties) {
      const expected = lifted(limit, source, detained)
      if (expected === null) continue
      expect([limit, source, detained, said(limit, source, detained)]).toEqual([limit, source, detained, expected])
      compared++
    }
    expect(compared).toBeGreaterThan(30)
  })

  // biome-ignore format: one line a row
  test.each([
    ['comply.reconsider', 'school-closed (for a detained person); exceptional-circumstances (for a detained person); absent-from-area (for a detained person); coronavirus'],
    ['comply.notify-assessment', 'school-closed (not for a detained person); early-years-closed (not for a detained person); exceptional-circumstances (not for a detained person); absent-from-area (not for a detained person); coronavirus'],
    ['comply.amend-plan', 'coronavirus'],
    ['comply.cease-plan', ''],
    ['move.transfer-plan', 'coronavirus (from awareOfMoveOn)'],
    ['detained.decide', 'school-closed; exceptional-circumstances; absent-from-area; coronavirus'],
  ])('%s: %s', async (id, expected) => {
    const rows = parse((await send(['limits', '--format', 'csv'])).out)
    expect(rows.find((row) => row.id === id)?.exceptions).toBe(expected)
  })
})

/** Quoted cells hold commas; none holds a line break. */
function parse(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '')),
    )
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

describe('calendar', () => {
  test('Christmas 2025 for a spreadsheet: 15 years of working days before it', async () => {
    const { out } = await send(['calendar', '--from', '2025-12-23', '--to', '2026-01-02'])
    const rows = out.trimEnd().split('\n')
    expect(rows[0]).toBe('date,is_working_day,bank_holiday,counts_before_tribunal,working_day_number')
    const first = Number(rows[1]?.split(',')[4])
    expect(rows.slice(1)).toEqual([
      `2025-12-23,true,,true,${first}`,
      `2025-12-24,true,,true,${first + 1}`,
      `2025-12-25,false,Christmas Day,false,${first + 1}`,
      `2025-12-26,false,Boxing Day,false,${first + 1}`,
      `2025-12-27,false,,false,${first + 1}`,
      `2025-12-28,false,,false,${first + 1}`,
      `2025-12-29,true,,false,${first + 2}`,
      `2025-12-30,true,,false,${first + 3}`,
      `2025-12-31,true,,false,${first + 4}`,
      `2026-01-01,false,New Year's Day,false,${first + 4}`,
      `2026-01-02,true,,true,${first + 5}`,
    ])
  })

  test('as it was known the day before the State Funeral was announced', async () => {
    const args = ['calendar', '--from', '2022-09-19', '--to', '2022-09-19', '--json']
    expect(JSON.parse((await send(args)).out)[0]).toMatchObject({ is_working_day: false })
    expect(JSON.parse((await send([...args, '--known-on', '2022-09-08'])).out)[0]).toMatchObject({
      is_working_day: true,
      bank_holiday: '',
    })
  })

  test('the first working day of all has number 1', async () => {
    const { out } = await send(['calendar', '--from', '2011-01-01', '--to', '2011-01-05', '--json'])
    expect(JSON.parse(out).map((row: { working_day_number: number }) => row.working_day_number)).toEqual([
      0, 0, 0, 1, 2,
    ])
  })

  test.each([
    ['published years: nothing', ['--from', '2028-12-01', '--to', '2028-12-31'], ''],
    [
      'one that is not published',
      ['--from', '2028-12-01', '--to', '2029-01-01'],
      'From 2029 the bank holidays are worked out, because GOV.UK has not listed them. They can still change.\n',
    ],
    [
      'as it was known then',
      ['--from', '2022-09-19', '--to', '2026-01-01', '--known-on', '2022-09-08'],
      'From 2024 the bank',
    ],
  ])('what may still change is said on standard error: %s', async (_name, args, message) => {
    const { exit, err } = await send(['calendar', ...args])
    expect(exit).toBe(0)
    if (message === '') expect(err).toBe('')
    else expect(err).toContain(message)
  })
})

describe('use', () => {
  test('--version names the package, the law and the bank holidays', async () => {
    const { exit, out } = await send(['--version'])
    expect(exit).toBe(0)
    expect(out).toBe(
      `send-dispute-timescales ${version} (law reviewed ${computedWith.law}, bank holidays checked ${computedWith.bankHolidays})\n`,
    )
  })

  test('--help is an answer', async () => {
    const { exit, out, err } = await send(['--help'])
    expect([exit, err]).toEqual([0, ''])
    for (const command of ['timeline', 'batch', 'classify', 'deadline', 'limits', 'calendar'])
      expect(out).toContain(command)
  })

  test.each([
    ['--as-at', ['timeline', 'x', '--as-at', '2026-02-30'], '--as-at must be a calendar day'],
    ['--from', ['calendar', '--from', '1/2/2026', '--to', '2026-02-01'], '--from must be a calendar day'],
    ['--to', ['calendar', '--from', '2026-02-01', '--to', 'x'], '--to must be a calendar day'],
    [
      '--known-on',
      ['calendar', '--from', '2026-02-01', '--to', '2026-02-01', '--known-on', '2026'],
      '--known-on must be',
    ],
    [
      '--decided-on',
      ['classify', '--kind', 'draft-plan', '--decided-on', 'May'],
      '--decided-on must be a calendar day',
    ],
    [
      '--directed-due-on',
      ['deadline', 'appeal.respond', 'appealReceivedByAuthorityOn=2025-12-08', '--directed-due-on', '2026-02-30'],
      '--directed-due-on must be',
    ],
    [
      '--agreed-due-on',
      ['deadline', 'comply.amend-plan', 'agreementMadeOn=2025-12-08', '--agreed-due-on', '-'],
      '--agreed-due-on must be',
    ],
    ['the last day first', ['calendar', '--from', '2026-01-02', '--to', '2026-01-01'], '--to is before --from'],
    [
      'a day before the calendar',
      ['calendar', '--from', '2010-01-02', '--to', '2026-01-01'],
      '--from 2010-01-02: Working days in 2010',
    ],
    [
      'a day after the calendar',
      ['calendar', '--from', '2026-01-02', '--to', '2300-01-01'],
      '--to 2300-01-01: Working days in 2300',
    ],
    ['a picture as JSON', ['timeline', 'x', '--format', 'svg', '--json'], '--format svg does not go with --json'],
    [
      'a picture with reasons',
      ['timeline', 'x', '--format', 'svg', '--explain'],
      '--format svg does not go with --explain',
    ],
    [
      'a calendar file with reasons',
      ['timeline', 'x', '--format', 'ics', '--why'],
      '--format ics does not go with --why',
    ],
  ])('an option that is wrong is wrong use, and named as it was typed: %s', async (_name, args, message) => {
    const { exit, out, err } = await send(args)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  test.each([[[]], [['timeline']], [['batch']], [['classify']], [['deadline']], [['limits']], [['calendar']]])(
    'help %j is an answer, with an example and the exit codes',
    async (command) => {
      const { exit, out, err } = await send(['help', ...command])
      expect([exit, err]).toEqual([0, ''])
      expect(out).toContain('Exit codes: 0 done')
      for (const name of command) expect(out).toMatch(new RegExp(`Example:\\n  send-timescales ${name}`))
    },
  )

  test.each([
    ['no command', []],
    ['an unknown command', ['timelin']],
    ['an unknown option', ['timeline', 'x', '--asat', '2025-01-01']],
    ['an unknown format', ['timeline', 'x', '--format', 'pdf']],
    ['no file', ['timeline']],
    ['no kind', ['classify']],
    ['no dates', ['deadline', 'appeal.lodge']],
    ['a word too many', ['limits', 'all']],
  ])('%s is wrong use: exit 2, nothing on standard output', async (_name, args) => {
    const { exit, out, err } = await send(args)
    expect([exit, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })
})
