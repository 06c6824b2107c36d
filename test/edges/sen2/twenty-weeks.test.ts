// The 20-week measure of the sample, worked out by hand, and each reason to leave a record out.
import { describe, expect, test } from 'vitest'
import { readSen2Xml, type Sen2Record, twentyWeeks } from '../../../src/edges/sen2/index'
import { keyOf, PEOPLE, record, sampleXml } from './support'

const sample = async () => (await readSen2Xml(sampleXml())).records

describe('the sample, for 2025', () => {
  test('both rates: 3 of 5 including exceptions, 2 of 3 excluding them', async () => {
    const { year, includingExceptions, excludingExceptions } = twentyWeeks(await sample(), 2025)
    expect({ year, includingExceptions, excludingExceptions }).toEqual({
      year: 2025,
      includingExceptions: { inTime: 3, all: 5 },
      excludingExceptions: { inTime: 2, all: 3 },
    })
  })

  test.each([
    ['Alder', { days: 140, inTime: true, exception: false }, 'day 140 is in time'],
    ['Birch', { days: 141, inTime: false, exception: false }, 'day 141 is late'],
    ['Cedar', { days: 161, inTime: false, exception: true }, 'late, with an exception'],
    [
      'Dogwood',
      { days: 137, inTime: true, exception: true },
      'in time, with an exception; StartDate would say 235 days',
    ],
    ['Sorrel', { days: 109, inTime: true, exception: false }, 'the faulty day of the decision does not matter'],
    ['Elm', { reasons: ['no-plan'] }, 'refused to assess'],
    ['Fir', { reasons: ['no-plan'] }, 'not decided yet'],
    ['Gorse', { reasons: ['mediation-or-tribunal', 'no-plan'] }, 'mediation, and no plan'],
    ['Hazel', { reasons: ['no-plan'] }, 'a plan will be issued, and is not yet'],
    ['Ivy', { reasons: ['no-plan'] }, 'decided before the year'],
    ['Nettle', { reasons: ['no-plan'] }, 'came from another council'],
    ['Oak', { reasons: ['no-plan'] }, 'moved away'],
    ['Pine', { reasons: ['mediation-or-tribunal'] }, 'an overturned refusal'],
    ['Rowan2', { reasons: ['no-plan'] }, 'withdrawn'],
    ['Rowan3', { reasons: ['no-plan'] }, 'still being assessed'],
  ])('%s: %o: %s', async (person, expected, _why) => {
    const { records } = twentyWeeks(await sample(), 2025)
    const { place, ...judged } = records[PEOPLE.indexOf(person)] as { place: string }
    expect(judged).toEqual({ key: keyOf(person), ...expected })
    expect(place).toMatch(/^person \d+, request \d, line \d+$/)
  })

  test('every record is in or left out for a first reason', async () => {
    const { leftOut, includingExceptions, records } = twentyWeeks(await sample(), 2025)
    expect(leftOut).toEqual({ 'mediation-or-tribunal': 2, 'no-plan': 12, 'other-year': 0, 'no-dates': 0 })
    expect(records).toHaveLength(19)
    expect(14 + includingExceptions.all).toBe(19)
  })

  test('by the month of issue', async () => {
    expect(twentyWeeks(await sample(), 2025).byMonth).toEqual([
      { month: '2025-07', inTime: 2, all: 3 },
      { month: '2025-08', inTime: 1, all: 1 },
      { month: '2025-11', inTime: 0, all: 1 },
    ])
  })
})

describe('in or out', () => {
  const plan: Partial<Sen2Record> = {
    receivedDate: '2025-03-03',
    requestOutcome: 'Y',
    assessmentOutcome: 'Y',
    assessmentOutcomeDate: '2025-07-21',
  }
  const judge = (items: Partial<Sen2Record>, year = 2025) =>
    twentyWeeks([record({ ...plan, ...items })], year).records[0]

  test.each([
    ['mediation about assessing', { requestMediation: true }, ['mediation-or-tribunal']],
    ['an appeal about assessing', { requestTribunal: true }, ['mediation-or-tribunal']],
    ['mediation about issuing', { assessmentMediation: true }, ['mediation-or-tribunal']],
    ['an appeal about issuing', { assessmentTribunal: true }, ['mediation-or-tribunal']],
    ['issued on 31 December of the year before', { assessmentOutcomeDate: '2024-12-31' }, ['other-year', 'no-dates']],
    ['issued on 1 January of the year after', { assessmentOutcomeDate: '2026-01-01' }, ['other-year']],
    [
      'no day of receipt, as the request was decided before the year',
      { requestOutcome: 'H', receivedDate: null },
      ['no-dates'],
    ],
    ['issued before the request', { receivedDate: '2025-07-22' }, ['no-dates']],
    [
      'a day of issue that cannot be read',
      { assessmentOutcomeDate: null, faults: [{ item: 'AssessmentOutcomeDate', part: 'request', reason: '' }] },
      ['no-dates'],
    ],
    [
      'no plan, and a day of receipt that cannot be read',
      {
        assessmentOutcome: 'A',
        assessmentOutcomeDate: null,
        faults: [{ item: 'ReceivedDate', part: 'request', reason: '' }],
      },
      ['no-plan'],
    ],
    ['the plan of another council (2022)', { assessmentOutcome: 'S' }, ['no-plan']],
  ] as const)('%s', (_, items, reasons) => {
    expect(judge(items as Partial<Sen2Record>)).toMatchObject({ reasons })
  })

  test.each([
    ['mediation about anything else', { otherMediation: true }],
    ['an appeal about anything else', { otherTribunal: true }],
    ['a start date of another year', { startDate: '2026-01-05' }],
    ['a plan that has ended since', { ceaseDate: '2025-12-01' }],
  ])('%s does not take a plan out', (_, items) => {
    expect(judge(items)).toMatchObject({ days: 140, inTime: true })
  })

  test('the days do not change with summer time', () => {
    expect(judge({ receivedDate: '2025-01-06', assessmentOutcomeDate: '2025-05-26' })).toMatchObject({ days: 140 })
  })
})
