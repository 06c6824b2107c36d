// ISO dates as text: which are days, and that what is written is read again.
import { test as propertyTest } from '@fast-check/vitest'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { formatDay, readIso } from '../../src/dates/iso'
import { errorOf } from '../support/errors'

describe('a calendar day is read', () => {
  test.each([
    { text: '1970-01-01', day: 0, what: 'day 0' },
    { text: '1969-12-31', day: -1, what: 'the day before' },
    { text: '2000-02-29', day: 11_016, what: '29 February in a century that is a leap year' },
    { text: '2024-02-29', day: 19_782, what: '29 February in a leap year' },
    { text: '2026-03-02', day: 20_514, what: 'a plain day' },
    { text: '2026-12-31', day: 20_818, what: 'the last day of a year' },
    { text: '0001-01-01', day: -719_162, what: 'the first day of all' },
    { text: '9999-12-31', day: 2_932_896, what: 'the last day of all' },
  ])('$text is day $day ($what)', ({ text, day }) => {
    expect(readIso(text)).toBe(day)
    expect(formatDay(day)).toBe(text)
  })

  test('the day after it cannot be written', () => {
    expect(errorOf(() => formatDay(2_932_897))).toMatchObject({
      code: 'beyond-calendar',
      path: '',
      message: 'The day is in the year 10000: check the date it is counted from.',
      expected: 'a year up to 9999',
      received: '10000',
    })
  })
})

describe('text and day numbers', () => {
  const year = fc.integer({ min: 1, max: 9999 })
  const month = fc.integer({ min: 0, max: 13 })
  const dayOfMonth = fc.integer({ min: 0, max: 32 })

  propertyTest.prop([year, month, dayOfMonth], { numRuns: 2000 })(
    'a day is read exactly when luxon has it',
    (y, m, d) => {
      const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      const theirs = DateTime.fromISO(text, { zone: 'utc' })
      expect(readIso(text)).toBe(theirs.isValid ? theirs.toMillis() / 86_400_000 : Number.NaN)
    },
  )

  propertyTest.prop([fc.integer({ min: -719_162, max: 2_932_896 })], { numRuns: 2000 })(
    'reading undoes writing',
    (day) => {
      expect(readIso(formatDay(day))).toBe(day)
    },
  )
})
