// Many cases from one day: lists, counts and figures, whatever their order.
import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  type CaseloadCase,
  type CaseloadOptions,
  caseload,
  caseloadCsv,
  caseloadJson,
  caseloadTable,
  openCaseload,
} from '../../../src/edges/caseload/index'

const request = (key: string, receivedOn: string, more: object = {}, keep?: Record<string, string>): CaseloadCase => ({
  key,
  place: `row ${key}`,
  caseFile: { dates: { requestReceivedOn: receivedOn, ...more } },
  ...(keep && { keep }),
})
const at = (asAt: string, ...cases: CaseloadCase[]) => caseload(cases, { asAt })
const lines = ({ entries }: { entries: readonly { key: string; entry: string; state: string; days: number }[] }) =>
  entries.map(({ key, entry, state, days }) => `${key} ${entry} ${state} ${days}`)

describe('what has to be seen', () => {
  test('overdue, longest first; then due, soonest first', () => {
    const load = at(
      '2025-07-14',
      request('B', '2025-03-03', { assessmentDecisionSentOn: '2025-04-14' }),
      request('A', '2025-06-03'),
    )
    expect(lines(load)).toEqual([
      'B assessment.notify-no-plan overdue 21',
      'A assessment.decide not-due 1',
      'B plan.finalise not-due 7',
    ])
    expect(load.overdue).toEqual({ 'assessment.notify-no-plan': 1 })
    expect(load.due).toEqual({ 7: 2, 28: 2 })
  })

  test.each([
    ['on the last day', '2025-07-21', 'due-today 0', { 7: 1, 28: 1 }],
    ['a week before', '2025-07-14', 'not-due 7', { 7: 1, 28: 1 }],
    ['eight days before', '2025-07-13', 'not-due 8', { 7: 0, 28: 1 }],
    ['four weeks before', '2025-06-23', 'not-due 28', { 7: 0, 28: 1 }],
  ])('a plan %s', (_, asAt, shown, due) => {
    const load = at(
      asAt,
      request('A', '2025-03-03', { assessmentDecisionSentOn: '2025-04-14', draftPlanServedOn: '2025-05-01' }),
    )
    expect(lines(load).filter((line) => line.includes('plan.finalise'))).toEqual([`A plan.finalise ${shown}`])
    expect(load.due).toEqual(due)
  })

  test('further ahead than asked for, nothing is listed', () => {
    const cases = [request('A', '2025-03-03', { draftPlanServedOn: '2025-05-01' })]
    const listed = (within?: number) => lines(caseload(cases, { asAt: '2025-06-02', within })).length
    expect([listed(), listed(48), listed(49)]).toEqual([1, 1, 2])
  })

  test("a family's guaranteed days that have gone are passed, and whose it is is said", () => {
    const load = at('2025-06-20', request('A', '2025-03-03', { draftPlanServedOn: '2025-05-01' }))
    expect(load.entries).toMatchObject([{ entry: 'plan.comment-on-draft', side: 'family', state: 'lapsed', days: 36 }])
    expect(load.overdue).toEqual({})
  })

  test('an appeal that can still grow is waiting', () => {
    const waiting: CaseloadCase = {
      key: 'A',
      caseFile: {
        dispute: { kind: 'refusal-to-assess' },
        dates: { noticeSentOn: '2025-03-03', adviserContactedOn: '2025-04-01' },
      },
    }
    expect(lines(at('2025-06-02', waiting))).toEqual(['A appeal.lodge waiting 27'])
  })

  test('what is not recorded is counted apart, and never overdue', () => {
    const blind: CaseloadCase = {
      key: 'A',
      caseFile: {
        dates: { reviewMeetingOn: '2025-03-03' },
        notRecorded: ['review.report', 'review.decide', 'review.finalise-amendments'],
      },
    }
    const load = at('2026-03-02', blind)
    expect(load.entries).toEqual([])
    expect(load.notRecorded).toEqual({ 'review.report': 1, 'review.decide': 1, 'review.finalise-amendments': 1 })
  })
})

describe('what could not be counted', () => {
  test('a bad case is refused with its place and its reason, and the rest is counted', () => {
    const load = at(
      '2025-04-15',
      request('A', '2025-03-03'),
      request('B', '2025-02-30'),
      request('C', '2025-03-03', { assessmentDecisionSentOn: '2025-03-01' }),
    )
    expect(load.cases).toBe(1)
    expect(load.refused.map(({ key, place }) => [key, place])).toEqual([
      ['B', 'row B'],
      ['C', 'row C'],
    ])
  })

  test("it speaks of the file's own columns", () => {
    const bad = {
      ...request('C', '2025-03-03', { assessmentDecisionSentOn: '2025-03-01' }),
      columns: { requestReceivedOn: '"In"', assessmentDecisionSentOn: '"Letter"' },
    }
    expect(at('2025-04-15', bad).refused[0]?.reason).toBe(
      '"Letter" (2025-03-01) cannot be before "In" (2025-03-03): check both.',
    )
  })

  test('a row that starts nothing is refused, and a case file that waits for its first event is not', () => {
    const waiting: CaseloadCase = { key: 'A', caseFile: { dispute: { kind: 'refusal-to-assess' }, dates: {} } }
    expect(at('2025-04-15', waiting)).toMatchObject({ cases: 1, refused: [] })
    const row = { ...waiting, whyNothingStarts: 'It has no date.' }
    expect(at('2025-04-15', row)).toMatchObject({
      cases: 0,
      refused: [{ key: 'A', place: '', reason: 'It has no date.' }],
    })
  })

  test('what a reader refused comes first', () => {
    const refused = [{ key: 'X', place: 'row 1', reason: 'No.' }]
    expect(
      caseload([request('B', '2025-02-30')], { asAt: '2025-04-15', refused }).refused.map(({ key }) => key),
    ).toEqual(['X', 'B'])
  })

  test.each([
    [{ asAt: '2025-02-30' }, 'asAt'],
    [{ asAt: '2025-03-03', within: -1 }, 'options.within'],
    [{ asAt: '2025-03-03', within: 1.5 }, 'options.within'],
  ])('options %o', (options, path) => {
    expect(() => caseload([], options)).toThrow(expect.objectContaining({ path: expect.stringContaining(path) }))
  })

  test('an error of the caller is not taken for a bad case', () => {
    expect(() =>
      at('2025-04-15', {
        key: 'A',
        caseFile: {
          dates: {
            get requestReceivedOn(): string {
              throw new TypeError('mine')
            },
          },
        },
      }),
    ).toThrow('mine')
  })
})

describe('figures', () => {
  const cases = [
    request(
      'A',
      '2025-03-03',
      { assessmentDecisionSentOn: '2025-04-14', finalPlanSentOn: '2025-07-21' },
      { Team: 'North' },
    ),
    request(
      'B',
      '2025-02-10',
      { assessmentDecisionSentOn: '2025-03-20', finalPlanSentOn: '2025-07-01' },
      { Team: 'South' },
    ),
    request('C', '2025-09-15', { assessmentDecisionSentOn: '2025-10-24' }, { Team: 'North' }),
    request('D', '2025-12-08', {}, { Team: 'North' }),
    { key: 'E', caseFile: { dates: { planMadeOrReviewedOn: '2025-01-20' } } },
    { key: 'F', caseFile: { dates: { planMadeOrReviewedOn: '2025-11-10', nextPhaseStartsOn: '2026-09-01' } } },
  ]
  const load = at('2026-03-01', ...cases)

  test('open requests, the longest waiting first, in full weeks', () => {
    expect(load.open).toEqual([
      { key: 'C', receivedOn: '2025-09-15', weeks: 23, dueOn: '2026-02-02', keep: { Team: 'North' } },
      { key: 'D', receivedOn: '2025-12-08', weeks: 11, dueOn: '2026-04-27', keep: { Team: 'North' } },
    ])
  })

  test('how often each limit was kept', () => {
    const of = (limit: string) => load.measures.find((measure) => measure.limit === limit)
    expect(of('assessment.decide')).toEqual({
      limit: 'assessment.decide',
      inTime: 3,
      late: 0,
      unknown: 0,
      overdue: 1,
      open: 0,
    })
    expect(of('plan.finalise')).toEqual({ limit: 'plan.finalise', inTime: 1, late: 1, unknown: 0, overdue: 1, open: 1 })
    expect(load.measures.map(({ limit }) => limit)).toEqual([
      'assessment.decide',
      'assessment.notify-no-plan',
      'plan.finalise',
      'review.complete',
      'phase-transfer.finalise-other',
    ])
  })

  test('the plan of a detained person is a plan of its month, too, and until then an open request', () => {
    const detained = (key: string, more: object = {}): CaseloadCase => ({
      key,
      caseFile: {
        dispute: { kind: 'plan-content', sections: ['B'], detained: true },
        dates: { requestReceivedOn: '2025-09-01', ...more },
      },
    })
    const { plansByMonth, open } = at('2026-01-05', detained('A', { finalPlanSentOn: '2025-12-01' }), detained('B'))
    expect(plansByMonth).toEqual([{ month: '2025-12', inTime: 1, all: 1 }])
    expect(open.map(({ key }) => key)).toEqual(['B'])
  })

  test('by month, by last day and by column', () => {
    expect(load.plansByMonth).toEqual([{ month: '2025-07', inTime: 1, all: 2 }])
    expect(load.reviewsByMonth).toEqual([
      { month: '2026-01', overdue: 1, due: 0 },
      { month: '2026-11', overdue: 0, due: 1 },
    ])
    expect(load.phaseTransfers).toMatchObject([{ dueOn: '2026-02-14', inTime: 0, late: 0, overdue: 1, open: 0 }])
    expect(load.byColumn).toEqual({
      Team: { North: { cases: 3, overdue: 3, due: 0 }, South: { cases: 1, overdue: 0, due: 0 } },
    })
  })

  test('a step that a later one shows to be done is done on no known day', () => {
    const shown = at('2025-08-01', request('A', '2025-03-03', { finalPlanSentOn: '2025-04-01' }))
    expect(shown.measures[0]).toEqual({
      limit: 'assessment.decide',
      inTime: 0,
      late: 0,
      unknown: 1,
      overdue: 0,
      open: 0,
    })
  })

  test('as data, in the shape that the command prints', () => {
    const measure = {
      year: 2025,
      includingExceptions: { inTime: 1, all: 2 },
      excludingExceptions: { inTime: 1, all: 1 },
      leftOut: { 'no-plan': 3 },
      byMonth: [],
    }
    const json = caseloadJson(load, measure)
    expect(Object.keys(json)).toEqual(['asAt', 'cases', 'refused', 'overdue', 'due', 'entries', 'twentyWeeks'])
    expect(Object.keys(json.entries[0] as object)).toEqual(['key', 'entry', 'side', 'state', 'dueOn', 'days', 'keep'])
    expect(json.twentyWeeks).not.toHaveProperty('byMonth')
    expect(caseloadJson(load).twentyWeeks).toBeNull()
  })
})

const anyCase: fc.Arbitrary<CaseloadCase> = fc
  .record({
    key: fc.constantFrom('T-2', 'T-10', 'A', 'B'),
    from: fc.integer({ min: 0, max: 900 }),
    decided: fc.option(fc.integer({ min: -2, max: 90 })),
    team: fc.constantFrom('North', 'South', ''),
  })
  .map(({ key, from, decided, team }) => {
    const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
    return request(key, day(from), decided === null ? {} : { assessmentDecisionSentOn: day(from + decided) }, {
      Team: team,
    })
  })

describe('whatever the cases', () => {
  const options: CaseloadOptions = { asAt: '2026-01-05' }
  const shuffled = fc
    .array(anyCase, { maxLength: 30 })
    .chain((cases) => fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })))
  const plain = (load: ReturnType<typeof caseload>) => ({
    ...load,
    refused: load.refused.map(({ key }) => key).sort(),
    entries: load.entries.map((entry) => ({ ...entry, keep: {} })),
    open: load.open.map((each) => ({ ...each, keep: {} })),
  })

  prop.prop([shuffled])('their order does not matter', ([cases, others]) => {
    expect(plain(caseload(others, options))).toEqual(plain(caseload(cases, options)))
  })

  prop.prop([fc.array(anyCase, { maxLength: 20 })])('one after another gives the same as all at once', (cases) => {
    const open = openCaseload(options)
    for (const item of cases) open.add(item)
    expect(open.cases).toBe(caseload(cases, options).cases)
    expect(open.finish()).toEqual(caseload(cases, options))
  })

  prop.prop([fc.array(anyCase, { maxLength: 20 })])(
    'every case is counted or refused, and the counts are those of the lists',
    (cases) => {
      const load = caseload(cases, options)
      expect(load.cases + load.refused.length).toBe(cases.length)
      const overdue = Object.values(load.overdue).reduce((sum, n) => sum + n, 0)
      expect(load.entries.filter(({ state }) => state === 'overdue')).toHaveLength(overdue)
      expect(load.entries.filter(({ state }) => state === 'not-due' || state === 'due-today')).toHaveLength(
        load.due[28],
      )
      expect(caseloadCsv(load).trimEnd().split('\r\n')).toHaveLength(1 + load.entries.length + load.refused.length)
    },
  )
})

describe('CSV', () => {
  const load = caseload(
    [
      request('=1+1', '2025-03-03', {}, { Team: '@SUM(A1)', '+Officer': '-2' }),
      request('"q", r', '2025-03-03', {}, { Team: 'a\nb', '+Officer': '' }),
    ],
    { asAt: '2025-04-15', refused: [{ key: '\t=x', place: '', reason: '=HYPERLINK("x")' }] },
  )
  const csv = caseloadCsv(load, {
    leftOut: [{ key: 'A', place: 'row 2, "In"', reason: 'It is no date.' }],
    duplicates: [{ key: 'B', place: 'row 3', of: 'A' }],
  })

  test('is one table with the name of the list first, and opens in Excel', () => {
    expect(csv.startsWith('\ufefflist,key,place,entry,what,whose,state,due on,days,why,Team')).toBe(true)
    for (const list of ['overdue,', 'refused,', 'left out,', 'entered twice,']) expect(csv).toContain(`\r\n${list}`)
    expect(csv).toContain('"""q"", r"')
    expect(csv).toContain('"a\nb"')
  })

  test('no cell begins with what a spreadsheet would run', () => {
    const cells = csv
      .slice(1)
      .split(/[,\r\n]+/)
      .map((cell) => cell.replace(/^"/, ''))
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t]/)
    for (const safe of ["'=1+1", "'@SUM(A1)", "'+Officer", "'-2", "'=HYPERLINK"]) expect(csv).toContain(safe)
  })
})

describe('a table for a terminal', () => {
  const cases = Array.from({ length: 30 }, (_, i) => request(`T-${i}`, '2025-03-03', {}, { Team: '東京都' }))
  const load = caseload([...cases, request('bad\u001b[31m', '2025-02-30')], { asAt: '2025-04-15' })

  test.each([60, 80, 120])('keeps within %i columns, also with wide letters', (columns) => {
    const text = caseloadTable(load, { columns })
    for (const line of text.split('\n'))
      expect([...line].length + (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0)).toBeLessThanOrEqual(columns)
  })

  test('says the figures first, cuts long lists, and obeys nothing that a file says', () => {
    const text = caseloadTable(load, { columns: 100, most: 5 })
    expect(text.split('\n').slice(0, 3)).toEqual([
      '30 cases, as at Tuesday 15 April 2025',
      '30 overdue, 0 due in 7 days, 0 in 28 days, 1 not counted',
      '30 open requests, the longest for 6 full weeks',
    ])
    expect(text).toContain('  and 25 more: --format csv lists them all')
    expect(text).not.toContain('\u001b')
  })

  test('colour only where it is asked for', () => {
    expect(caseloadTable(load, { color: true })).toContain('\u001b[1mOverdue: 30\u001b[22m')
  })
})
