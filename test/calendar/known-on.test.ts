// What could be known on a day: only what had been published, and not withdrawn, by then.
import { describe, expect, test } from 'vitest'
import { calculateDeadline } from '../../src/api/deadlines'
import { buildTimeline } from '../../src/api/timeline'
import { addWorkingDays, createCalendar, isBankHoliday, isWorkingDay } from '../../src/api/working-days'
import { bankHolidays, bankHolidaysCheckedOn } from '../../src/calendar/calendar'
import { slowDays } from './support'

test.each([
  { knownOn: '2022-09-08', day: '2022-09-19', working: true, what: 'State Funeral, the day before it was announced' },
  { knownOn: '2022-09-09', day: '2022-09-19', working: false, what: 'State Funeral, published 9 September 2022' },
  { knownOn: '2019-05-01', day: '2020-05-04', working: false, what: 'May Day 2020 is still on the Monday' },
  { knownOn: '2019-05-01', day: '2020-05-08', working: true, what: 'and VE day is a working Friday' },
  { knownOn: '2019-06-09', day: '2020-05-04', working: false, what: 'the last day on which that was so' },
  { knownOn: '2019-06-10', day: '2020-05-04', working: true, what: 'withdrawn on 10 June 2019' },
  { knownOn: '2019-06-10', day: '2020-05-08', working: false, what: 'VE day, published on 10 June 2019' },
  {
    knownOn: '2018-12-05',
    day: '2020-05-04',
    working: false,
    what: '2020 not yet published: the law says the first Monday too',
  },
  { knownOn: '2022-11-09', day: '2023-05-08', working: true, what: 'coronation, before it was published' },
  { knownOn: '2022-11-10', day: '2023-05-08', working: false, what: 'coronation, published 10 November 2022' },
  {
    knownOn: '2020-11-11',
    day: '2022-05-30',
    working: false,
    what: '2022 not yet published: the law says the last Monday of May',
  },
  { knownOn: '2020-11-12', day: '2022-05-30', working: true, what: '2022 published with the Jubilee weekend' },
  { knownOn: '2020-11-11', day: '2022-06-03', working: true, what: 'Jubilee Friday, before' },
  { knownOn: '2020-11-12', day: '2022-06-03', working: false, what: 'Jubilee Friday, after' },
  { knownOn: '2012-01-12', day: '2012-05-28', working: false, what: '2012 not yet published' },
  { knownOn: '2012-01-13', day: '2012-05-28', working: true, what: '2012 published: Spring moved to 4 June' },
  { knownOn: '2012-01-13', day: '2012-06-05', working: false, what: 'Diamond Jubilee' },
  {
    knownOn: '2011-01-01',
    day: '2011-04-29',
    working: false,
    what: 'royal wedding: known for as long as anybody can ask',
  },
  { knownOn: '1999-01-01', day: '2011-04-29', working: false, what: 'the same, asked of 1999' },
  { knownOn: '2090-01-01', day: '2026-12-28', working: false, what: 'a day to come sees the whole list' },
])('on $knownOn, $day: working $working ($what)', ({ knownOn, day, working }) => {
  const calendar = createCalendar({ knownOn })
  expect(isWorkingDay(day, calendar)).toBe(working)
  expect(isBankHoliday(day, calendar)).toBe(!working)
})

describe('on each day on which the list changed', () => {
  const turns = new Set(
    bankHolidays.flatMap(({ publishedOn, withdrawnOn }) => [publishedOn ?? '2011-01-01', withdrawnOn]),
  )

  test.each([...turns].filter((day) => day !== undefined).sort())('%s: the rows that it had', (knownOn) => {
    const calendar = createCalendar({ knownOn })
    const listed = bankHolidays.filter(
      ({ publishedOn, withdrawnOn = '9999' }) => (publishedOn ?? '') <= knownOn && withdrawnOn > knownOn,
    )
    for (const year of new Set(listed.map(({ date }) => date.slice(0, 4)))) {
      const held = slowDays(`${year}-01-01`, `${year}-12-31`).filter(({ iso }) => isBankHoliday(iso, calendar))
      expect(held.map(({ iso }) => iso)).toEqual(listed.map(({ date }) => date).filter((day) => day.startsWith(year)))
    }
  })
})

describe('counting with it', () => {
  test.each([
    { knownOn: '2022-09-08', to: '2022-09-20' },
    { knownOn: '2022-09-09', to: '2022-09-21' },
  ])('three working days after 15 September 2022, as known on $knownOn: $to', ({ knownOn, to }) => {
    expect(addWorkingDays('2022-09-15', 3, createCalendar({ knownOn }))).toBe(to)
  })
})

test('from the day of the last comparison on, it is the standard calendar', () => {
  const known = createCalendar({ knownOn: bankHolidaysCheckedOn })
  const different = slowDays('2011-01-01', '2035-12-31').filter(
    ({ iso }) => isWorkingDay(iso, known) !== isWorkingDay(iso),
  )
  expect(different).toEqual([])
})

test('takes a Temporal.PlainDate', () => {
  const knownOn = { [Symbol.toStringTag]: 'Temporal.PlainDate', toString: () => '2022-09-08' } as const
  expect(isWorkingDay('2022-09-19', createCalendar({ knownOn }))).toBe(true)
})

test('a record says what could be known, so that it can be worked out again', () => {
  const seen = createCalendar({ knownOn: '2022-09-08' })
  const dates = { appealReceivedByAuthorityOn: '2022-08-02' }
  const record = calculateDeadline('appeal.respond', dates, { calendar: seen })
  expect([record.dueOn, record.computedWith.bankHolidays]).toEqual(['2022-10-12', '2022-09-08'])
  expect(calculateDeadline('appeal.respond', dates).computedWith.bankHolidays).toBe(bankHolidaysCheckedOn)
  const again = createCalendar({ knownOn: record.computedWith.bankHolidays })
  expect(calculateDeadline('appeal.respond', dates, { calendar: again })).toEqual(record)
  const timeline = buildTimeline({ dates: {} }, { asAt: '2022-09-08', calendar: seen })
  expect(timeline.computedWith.bankHolidays).toBe('2022-09-08')
})
