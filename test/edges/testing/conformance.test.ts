// The published cases: up to date with their tables, right by the oracle, and passed by this library.
import { readFileSync } from 'node:fs'
import {
  calculateDeadline,
  classifyDecision,
  computedWith,
  disputeKinds,
  type ErrorCode,
  type ExceptionId,
  exceptions,
  TimescalesError,
} from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { buildConformance, FILE, fingerprint, VERSIONS } from '../../../scripts/generate/conformance'
import {
  type ConformanceCase,
  type ConformanceTag,
  conformance,
  conformanceTags,
  type DeadlineCase,
  type ExpectedDeadline,
  librarySubject,
  runConformance,
} from '../../../src/edges/testing/index'
import limitRows from '../../cases/limits.json'
import { type OracleOptions, oracleDeadline } from '../../oracle/deadlines'

const isDeadline = (row: ConformanceCase): row is DeadlineCase => 'limit' in row
const deadlines = conformance.cases.filter(isDeadline)

describe('the file', () => {
  test('is what its tables make: npm run generate', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(buildConformance())
  })

  test('has a version, and the law that this package computes with', () => {
    expect(conformance.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(conformance.law).toBe(computedWith.law)
  })

  test('has the cases that its version had from the first: other cases are another version', () => {
    const versions = JSON.parse(readFileSync(VERSIONS, 'utf8'))
    expect(Object.keys(versions).at(-1)).toBe(conformance.version)
    expect(versions[conformance.version]).toBe(fingerprint(conformance.cases))
  })

  test('puts no question about working days twice', () => {
    const asked = conformance.cases.flatMap((row) =>
      'fn' in row ? [JSON.stringify([row.fn, row.args, row.calendar])] : [],
    )
    expect(asked.filter((question, i) => asked.indexOf(question) < i)).toEqual([])
  })

  test('says of every case what it shows and on what authority', () => {
    for (const row of conformance.cases) {
      expect(row.why, row.id).not.toBe('')
      expect(row.authority, row.id).not.toBe('')
    }
  })
})

describe('every row, option and error is among them', () => {
  // That every limit has rows in the table is asked in test/deadlines/limits.test.ts.
  test.each([...new Set(limitRows.map(({ limit }) => limit))])('%s, three times at least', (id) => {
    expect(deadlines.filter((row) => row.limit === id && !('error' in row.expect)).length).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(exceptions))('%s, lifting a limit', (id) => {
    const by = deadlines.flatMap((row) => row.options?.relievedBy)
    expect(by).toContain(id as ExceptionId)
  })

  test.each(['dispute', 'directedDueOn', 'agreedDueOn', 'relievedBy', 'closure', 'calendar'])(
    'options.%s',
    (option) => {
      expect(deadlines.some((row) => option in (row.options ?? {}))).toBe(true)
    },
  )

  test.each(['bankHolidays', 'add', 'knownOn', 'beyond'])('options.calendar.%s', (option) => {
    expect(deadlines.some((row) => option in (row.options?.calendar ?? {}))).toBe(true)
  })

  test.each(Object.keys(disputeKinds))('a dispute of kind %s', (kind) => {
    expect(
      conformance.cases.some((row) => 'dispute' in row && 'kind' in row.dispute && row.dispute.kind === kind),
    ).toBe(true)
  })

  test.each<ErrorCode>([
    'invalid-date',
    'unknown-limit',
    'unknown-kind',
    'unknown-event',
    'missing-date',
    'contradictory-dates',
    'not-in-force',
    'beyond-calendar',
    'invalid-input',
  ])('the error %s', (code) => {
    expect(conformance.cases.some((row) => 'error' in row.expect && row.expect.error === code)).toBe(true)
  })

  test.each(conformanceTags)('the tag %s', (tag) => {
    expect(conformance.cases.some((row) => row.tags.includes(tag))).toBe(true)
  })
})

describe('the slow oracle, which shares no code with the library, agrees', () => {
  // It knows nothing of relief, of calendars other than the published one, and of what is no option at all.
  const known = deadlines.filter(({ options = {} }) =>
    Object.keys(options).every((name) => ['dispute', 'directedDueOn', 'agreedDueOn'].includes(name)),
  )
  const dated = known.filter((row) => !('error' in row.expect))

  test.each(dated)('$id', (row) => {
    const oracle = oracleDeadline(row.limit, row.dates, row.options as OracleOptions)
    const { endsOn, dueOn, dueTime, lastWorkingDayOn, rules } = row.expect as ExpectedDeadline
    const said = Object.entries({ endsOn, dueOn, dueTime, lastWorkingDayOn, rules })
    expect(oracle).toMatchObject(Object.fromEntries(said.filter(([, value]) => value !== undefined)))
  })

  test('on relief: it lifts the limit, and leaves its dates where they are', () => {
    for (const row of deadlines.filter(({ options = {}, expect }) => 'relievedBy' in options && !('error' in expect))) {
      const { endsOn, dueOn } = oracleDeadline(row.limit, row.dates)
      expect(row.expect, row.id).toMatchObject({ endsOn, dueOn })
    }
  })

  test('on the errors that it knows', () => {
    const codes = ['unknown-limit', 'missing-date', 'not-in-force']
    for (const row of known)
      if ('error' in row.expect && codes.includes(row.expect.error)) {
        const { error } = row.expect
        expect(() => oracleDeadline(row.limit, row.dates), row.id).toThrow(expect.objectContaining({ code: error }))
      }
  })
})

describe('runConformance', () => {
  test('this library passes every case', async () => {
    const report = await runConformance(librarySubject)
    expect(report.failed).toEqual([])
    expect(report).toEqual({ version: conformance.version, passed: conformance.cases.length, failed: [], skipped: 0 })
  })

  test('one function is taken for the deadlines', async () => {
    const report = await runConformance(calculateDeadline)
    expect(report.failed).toEqual([])
    expect(report).toMatchObject({ passed: deadlines.length, skipped: conformance.cases.length - deadlines.length })
  })

  test('a subject may be asynchronous, a service on a wire: it gets the case as plain JSON', async () => {
    const wire = async (row: DeadlineCase) => {
      const { limit, dates, options } = JSON.parse(JSON.stringify(row))
      return JSON.parse(JSON.stringify(calculateDeadline(limit, dates, options)))
    }
    const report = await runConformance(
      { deadline: (_limit, _dates, _options, row) => wire(row) },
      { tags: ['appeal', 'compliance'], except: ['calendar'] },
    )
    expect(report.failed).toEqual([])
    expect(report.passed).toBeGreaterThan(150)
  })

  test('what is thrown counts only by its code, at once or later', async () => {
    const refuse = () => {
      throw Object.assign(new Error('no'), { code: 'missing-date' })
    }
    const ids = ['error.missing-date', 'error.30-february']
    for (const deadline of [refuse, async () => refuse()]) {
      const report = await runConformance({ deadline }, { ids })
      expect(report).toMatchObject({
        passed: 1,
        failed: [
          {
            case: { id: 'error.30-february' },
            expected: { error: 'invalid-date' },
            received: { error: 'missing-date' },
          },
        ],
      })
    }
  })

  test('an answer where an error belongs, and an error without a code where an answer does, fail', async () => {
    const late = await runConformance({ deadline: () => ({ dueOn: '2026-03-02' }) }, { ids: ['error.30-february'] })
    expect(late.failed).toMatchObject([{ expected: { error: 'invalid-date' }, received: { error: undefined } }])
    const broken = await runConformance(
      {
        deadline: () => {
          throw new TypeError('dates.map is not a function')
        },
      },
      { ids: ['published.p000'] },
    )
    expect(broken.failed).toMatchObject([{ received: { error: 'TypeError: dates.map is not a function' } }])
  })

  test('errors: any, for an implementation that throws errors of its own', async () => {
    const deadline = (...[limit, dates, options]: Parameters<typeof librarySubject.deadline>) => {
      try {
        return librarySubject.deadline(limit, dates, options)
      } catch {
        throw new Error('not like this')
      }
    }
    const strict = await runConformance({ deadline }, { tags: ['error'] })
    expect([strict.passed, strict.failed.length > 0]).toEqual([0, true])
    expect((await runConformance({ deadline }, { errors: 'any' })).failed).toEqual([])
    // What answers where it must refuse, or refuses where it must answer, fails as before.
    const [answers, refuses] = [{ deadline: () => ({ dueOn: '2026-03-02' }) }, { deadline: () => Promise.reject('no') }]
    expect((await runConformance(answers, { tags: ['error'], errors: 'any' })).passed).toBe(0)
    expect((await runConformance(refuses, { except: ['error'], errors: 'any' })).passed).toBe(0)
  })

  test('a failure shows the fields that the case expects, and no others', async () => {
    const report = await runConformance(
      { deadline: () => ({ endsOn: '2023-12-29', dueOn: '2023-12-29', reference: 'ours' }) },
      { ids: ['published.p000'] },
    )
    expect(report).toEqual({
      version: conformance.version,
      passed: 0,
      failed: [
        {
          case: conformance.cases.find((row) => row.id === 'published.p000'),
          expected: { endsOn: '2023-12-29', dueOn: '2024-01-02' },
          received: { endsOn: '2023-12-29', dueOn: '2023-12-29' },
        },
      ],
      skipped: 0,
    })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['the date alone', '2024-01-02'],
    ['a list', ['2023-12-29', '2024-01-02']],
  ])('an implementation that returns %s fails, and does not stop the run', async (_name, answer) => {
    const { failed } = await runConformance({ deadline: () => answer }, { ids: ['published.p000', 'published.p003'] })
    expect(failed).toHaveLength(2)
  })

  test('fields: an implementation that gives a date and no more', async () => {
    const subject = {
      deadline: (...[limit, dates, options]: Parameters<typeof librarySubject.deadline>) => ({
        dueOn: librarySubject.deadline(limit, dates, options).dueOn,
      }),
    }
    const all = await runConformance(subject, { tags: ['appeal'], except: ['error'] })
    expect(all.failed.length).toBeGreaterThan(0)
    const some = await runConformance(subject, { tags: ['appeal'], except: ['error'], fields: ['dueOn'] })
    expect(some).toMatchObject({ failed: [], skipped: 0 })
  })

  test('a list must match as a whole', async () => {
    const extra = await runConformance(
      {
        deadline: (...[limit, dates, options]: Parameters<typeof librarySubject.deadline>) => ({
          ...librarySubject.deadline(limit, dates, options),
          assumptions: ['certificate-needed', 'another'],
        }),
      },
      { ids: ['option.dispute.unsaid', 'option.dispute.said'] },
    )
    expect(extra.failed).toHaveLength(2)
  })

  test('cases for which the subject has no function are skipped, and said to be', async () => {
    const report = await runConformance(
      { dispute: (dispute) => classifyDecision(dispute as never) },
      { except: ['error'] },
    )
    // Lists, one notice of several decisions, are not for classifyDecision.
    expect(report.failed.map((failure) => failure.case.id.split('.').slice(0, 2).join('.'))).toEqual([
      'dispute.notice',
      'dispute.notice',
      'dispute.notice',
    ])
    expect(report.skipped).toBe(
      conformance.cases.filter((row) => !('dispute' in row) && !row.tags.includes('error')).length,
    )
  })

  test.each<[string, () => Promise<unknown>]>([
    ['a tag that no case has', () => runConformance(librarySubject, { tags: ['appeals' as ConformanceTag] })],
    ['the same among those to leave out', () => runConformance(librarySubject, { except: ['x' as ConformanceTag] })],
    ['an id that no case has', () => runConformance(librarySubject, { ids: ['published.p999'] })],
    ['a subject without a function', () => runConformance({})],
    ['no subject', () => runConformance(undefined as never)],
    ['a choice that leaves nothing', () => runConformance(librarySubject, { tags: ['appeal'], except: ['deadline'] })],
    ['a subject that can run none of the choice', () => runConformance(calculateDeadline, { tags: ['dispute'] })],
    ['fields that no case has', () => runConformance(calculateDeadline, { except: ['error'], fields: ['due'] })],
    ['a field in other letters', () => runConformance(calculateDeadline, { fields: ['dueOn', 'dueon'] })],
    ['the field of another sort of case', () => runConformance(calculateDeadline, { fields: ['error'] })],
    ['a field that is no list', () => runConformance(calculateDeadline, { fields: 'dueOn' as never })],
    ['an id that is no list', () => runConformance(calculateDeadline, { ids: 'published.p000' as never })],
    ['tags that are no list', () => runConformance(calculateDeadline, { tags: null as never })],
    ['an option that there is not', () => runConformance(calculateDeadline, { tag: ['appeal'] } as never)],
    ['an option that every object has', () => runConformance(calculateDeadline, { constructor: [] } as never)],
    ['other errors', () => runConformance(calculateDeadline, { errors: 'none' as never })],
    ['a list for the options', () => runConformance(calculateDeadline, ['appeal'] as never)],
    ['null for the options', () => runConformance(calculateDeadline, null as never)],
  ])('refuses %s, rather than pass', async (_name, act) => {
    await expect(act()).rejects.toThrow(TimescalesError)
    await expect(act()).rejects.toMatchObject({ code: 'invalid-input' })
  })
})
