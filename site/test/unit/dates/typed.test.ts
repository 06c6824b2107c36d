// Dates as people type and paste them.
import { describe, expect, test } from 'vitest'
import {
  type DatePart,
  isBlank,
  NO_DATE,
  readTyped,
  readWhole,
  spread,
  typedOf,
} from '../../../src/calculator/dates/typed'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const boxes = (day: string, month: string, year: string) => ({ day, month, year })

describe('three boxes', () => {
  test.each([
    ['3', '6', '2026', '2026-06-03'],
    ['03', '06', '26', '2026-06-03'],
    ['3rd', 'June', '2026', '2026-06-03'],
    ['1st', 'Jun', '26', '2026-06-01'],
    [' 22ND ', ' jun. ', ' 2026 ', '2026-06-22'],
    ['9', 'sept', '2026', '2026-09-09'],
    ['9', 'Sept.', '2026', '2026-09-09'],
    ['9', 'Febuary', '2026', '2026-02-09'],
    ['29', '2', '2024', '2024-02-29'],
    ['31', 'DECEMBER', '2025', '2025-12-31'],
  ])('%s | %s | %s is %s', (day, month, year, iso) =>
    expect(readTyped(boxes(day, month, year), MONTHS)).toEqual({ iso }),
  )

  test.each([
    ['', '', '', { code: 'empty' }],
    [' ', '', '', { code: 'empty' }],
    ['', '6', '2026', { code: 'incomplete', missing: ['day'] }],
    ['3', '', '', { code: 'incomplete', missing: ['month', 'year'] }],
    ['31', '2', '2026', { code: 'no-such-day', day: 31, month: 2, year: 2026 }],
    ['29', 'Feb', '2025', { code: 'no-such-day', day: 29, month: 2, year: 2025 }],
    ['32', '1', '2026', { code: 'no-such-day', day: 32, month: 1, year: 2026 }],
    ['0', '1', '2026', { code: 'unreadable', part: 'day' }],
    ['third', '6', '2026', { code: 'unreadable', part: 'day' }],
    ['6', '13', '26', { code: 'no-such-month', month: 13 }],
    ['3', '0', '2026', { code: 'no-such-month', month: 0 }],
    ['6/13/26', '', '', { code: 'no-such-month', month: 13 }],
    ['', '', '13/13/2026', { code: 'no-such-month', month: 13 }],
    ['9/6/202', '', '', { code: 'short-year' }],
    ['9 June 202', '', '', { code: 'short-year' }],
    ['9 foo 2026', '', '', { code: 'unreadable', part: 'month' }],
    ['3', 'J', '2026', { code: 'unreadable', part: 'month' }],
    ['3', 'foo', '2026', { code: 'unreadable', part: 'month' }],
    ['3', '6', '206', { code: 'short-year' }],
    ['3', '6', '20262', { code: 'short-year' }],
    ['3', '6', 'twenty', { code: 'unreadable', part: 'year' }],
  ])('%s | %s | %s', (day, month, year, problem) =>
    expect(readTyped(boxes(day, month, year), MONTHS)).toEqual({ problem }),
  )

  test('an answer comes back into the boxes, the month as a word', () =>
    expect(typedOf('2026-06-03', MONTHS)).toEqual(boxes('3', 'June', '2026')))
  test('a whole date with a slip goes into all three boxes', () =>
    expect(spread(boxes('', '6/13/26', ''), MONTHS)).toEqual(boxes('6', '13', '26')))
  test('three empty boxes are blank', () => expect(isBlank(NO_DATE)).toBe(true))
})

const WHOLE = [
  '3 June 2026',
  '3rd June 2026',
  '3rd of June 2026',
  'Wednesday 3rd June 2026',
  'Wed 3 Jun 2026',
  'Wed, 3 Jun 26',
  '03/06/2026',
  '3/6/26',
  '3.6.26',
  '03-06-2026',
  '3 6 2026',
  '2026-06-03',
  '2026/06/03',
  '2026-06-03T09:30',
  ' 3  June,  2026 ',
  '3 June 2026',
  '3-Jun-2026',
  '3June 2026',
  'June 3, 2026',
]

describe('a whole date', () => {
  test.each(WHOLE)('%s', (text) => expect(readWhole(text, MONTHS)).toEqual(boxes('3', 'June', '2026')))

  test.each(WHOLE)('%s typed into one box', (text) => {
    for (const part of ['day', 'month', 'year'] as const satisfies readonly DatePart[])
      expect(readTyped({ ...NO_DATE, [part]: text }, MONTHS)).toEqual({ iso: '2026-06-03' })
  })

  test('the day comes first, always', () => expect(readWhole('06/03/2026', MONTHS)?.month).toBe('March'))
  test('a day that there is not is not made another', () =>
    expect(readTyped({ ...NO_DATE, day: '31/02/2026' }, MONTHS)).toEqual({
      problem: { code: 'no-such-day', day: 31, month: 2, year: 2026 },
    }))

  test.each(['3', 'June', '2026', '3 June', '13/13/2026', 'tomorrow', '2 months', '', '3/6', '1234567'])(
    '%s is none',
    (text) => expect(readWhole(text, MONTHS)).toBeNull(),
  )
})
