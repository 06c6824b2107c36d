// The luxon edge: moments in London on both sides of the clock changes, and the day of an instant there.
import { DateTime, Settings } from 'luxon'
import { buildTimeline, calculateDeadline, TimescalesError } from 'send-dispute-timescales'
import { afterEach, describe, expect, test } from 'vitest'
import { dueAt, londonDate } from '../../../src/edges/luxon/index'

afterEach(() => {
  Settings.defaultZone = 'system'
  Settings.throwOnInvalid = false
})

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof TimescalesError) return error.code
    throw error
  }
  return 'nothing thrown'
}

describe('dueAt', () => {
  // In 2026 the clocks go forward on 29 March and back on 25 October, both Sundays, at 01:00 UTC.
  test.each([
    [
      'the Friday before the clocks go forward',
      '2026-03-27',
      '2026-03-27T17:00:00.000+00:00',
      '2026-03-27T17:00:00.000Z',
    ],
    [
      'the Monday after the clocks go forward',
      '2026-03-30',
      '2026-03-30T17:00:00.000+01:00',
      '2026-03-30T16:00:00.000Z',
    ],
    ['the day the clocks go forward', '2026-03-29', '2026-03-29T17:00:00.000+01:00', '2026-03-29T16:00:00.000Z'],
    ['the Friday before the clocks go back', '2026-10-23', '2026-10-23T17:00:00.000+01:00', '2026-10-23T16:00:00.000Z'],
    ['the Monday after the clocks go back', '2026-10-26', '2026-10-26T17:00:00.000+00:00', '2026-10-26T17:00:00.000Z'],
    ['the day the clocks go back', '2026-10-25', '2026-10-25T17:00:00.000+00:00', '2026-10-25T17:00:00.000Z'],
  ])('17:00 in London on %s', (_name, dueOn, inLondon, inUtc) => {
    const moment = dueAt({ dueOn, dueTime: '17:00' })
    expect(moment.toISO()).toBe(inLondon)
    expect(moment.toUTC().toISO()).toBe(inUtc)
    expect(moment.zoneName).toBe('Europe/London')
  })

  test.each([
    ['a day in winter', '2026-02-16', '2026-02-16T23:59:59.999+00:00'],
    ['a day in summer', '2026-07-31', '2026-07-31T23:59:59.999+01:00'],
    ['the day the clocks go forward, of 23 hours', '2026-03-29', '2026-03-29T23:59:59.999+01:00'],
    ['the day the clocks go back, of 25 hours', '2026-10-25', '2026-10-25T23:59:59.999+00:00'],
    ['31 December', '2026-12-31', '2026-12-31T23:59:59.999+00:00'],
  ])('without an hour, the last moment of %s', (_name, dueOn, inLondon) => {
    expect(dueAt({ dueOn, dueTime: null }).toISO()).toBe(inLondon)
  })

  test('of an appeal: 17:00 on the last day in time, not on the counted end', () => {
    const deadline = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
    expect(deadline.endsOn).toBe('2025-08-05')
    expect(dueAt(deadline).toISO()).toBe('2025-09-01T17:00:00.000+01:00')
  })

  test('of an entry of a timeline, and of a record that was stored as JSON', () => {
    const timeline = buildTimeline(
      { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2026-02-02' } },
      { asAt: '2026-02-03' },
    )
    const deadline = timeline.entries.find((entry) => entry.id === 'appeal.lodge')?.deadline
    expect(deadline && dueAt(JSON.parse(JSON.stringify(deadline))).toISO()).toBe('2026-04-02T17:00:00.000+01:00')
  })

  test.each(['America/New_York', 'Pacific/Kiritimati', 'utc'])('whatever the default zone is: %s', (zone) => {
    Settings.defaultZone = zone
    expect(dueAt({ dueOn: '2026-07-31', dueTime: '17:00' }).toMillis()).toBe(Date.UTC(2026, 6, 31, 16))
    expect(dueAt({ dueOn: '2026-07-31', dueTime: null }).toMillis()).toBe(Date.UTC(2026, 6, 31, 23) - 1)
  })

  test.each([
    ['a day that is not in the calendar', { dueOn: '2026-02-30', dueTime: null }, 'invalid-date'],
    ['a week date, which luxon alone would take', { dueOn: '2026-W09-1', dueTime: null }, 'invalid-date'],
    ['no day', { dueTime: null }, 'invalid-date'],
    ['the missing deadline of an entry that has not started', null, 'invalid-date'],
    ['words for an hour', { dueOn: '2026-02-02', dueTime: 'noon' }, 'invalid-input'],
    ['an hour that is not on the clock', { dueOn: '2026-02-02', dueTime: '25:00' }, 'invalid-input'],
    ['a record that lost its hour', { dueOn: '2026-02-02' }, 'invalid-input'],
  ])('refuses %s, also where luxon is set to throw errors of its own', (_name, deadline, code) => {
    expect(codeOf(() => dueAt(deadline as never))).toBe(code)
    Settings.throwOnInvalid = true
    expect(codeOf(() => dueAt(deadline as never))).toBe(code)
  })

  test('the entry of a timeline is not its deadline, and the refusal says so', () => {
    const { next } = buildTimeline(
      { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2026-02-02' } },
      { asAt: '2026-02-03' },
    )
    expect(() => dueAt(next as never)).toThrow("pass an entry's .deadline, once it has one.")
    expect(() => dueAt({} as never)).toThrow('pass a deadline of calculateDeadline().')
  })
})

describe('londonDate', () => {
  test.each([
    ['23:30 UTC on 31 July is 1 August in London', '2026-07-31T23:30:00Z', '2026-08-01'],
    ['22:59:59 UTC on 31 July is still 31 July', '2026-07-31T22:59:59.999Z', '2026-07-31'],
    ['23:00 UTC on 31 July is midnight, 1 August', '2026-07-31T23:00:00Z', '2026-08-01'],
    ['23:30 UTC on 31 December is 31 December in London', '2026-12-31T23:30:00Z', '2026-12-31'],
    ['midnight UTC on 1 January is the new year there too', '2027-01-01T00:00:00Z', '2027-01-01'],
    ['23:30 UTC the night before the clocks go forward', '2026-03-28T23:30:00Z', '2026-03-28'],
    ['23:30 UTC on the day the clocks go forward', '2026-03-29T23:30:00Z', '2026-03-30'],
    ['23:30 UTC the night before the clocks go back', '2026-10-24T23:30:00Z', '2026-10-25'],
    ['23:30 UTC on the day the clocks go back', '2026-10-25T23:30:00Z', '2026-10-25'],
  ])('%s', (_name, instant, day) => {
    expect(londonDate(DateTime.fromISO(instant))).toBe(day)
    expect(londonDate(DateTime.fromISO(instant, { zone: 'Asia/Tokyo' }))).toBe(day)
    expect(londonDate(new Date(instant))).toBe(day)
  })

  test('a DateTime of another zone is the day in London, not the day it shows', () => {
    expect(londonDate(DateTime.fromISO('2026-08-01T00:30:00', { zone: 'Europe/Paris' }))).toBe('2026-07-31')
  })

  test('fits into the library', () => {
    const noticeSentOn = londonDate(new Date('2026-05-31T23:30:00Z'))
    expect(calculateDeadline('appeal.lodge', { noticeSentOn })).toMatchObject({
      endsOn: '2026-08-01',
      dueOn: '2026-09-01',
    })
  })

  test.each([
    ['an invalid DateTime', DateTime.fromISO('2026-02-30')],
    ['an invalid Date', new Date(Number.NaN)],
    ['a string: it is a day already', '2026-07-31'],
    ['a number', 1_785_540_600_000],
    ['null', null],
    ['nothing', undefined],
    ['an object that only looks like one', { valueOf: () => 0 }],
    ['a year that ISO dates of four digits cannot show', new Date(Date.UTC(12_026, 0, 1))],
    ['a year before the first', new Date('-000001-01-01T00:00:00Z')],
  ])('refuses %s, also where luxon is set to throw errors of its own', (_name, instant) => {
    expect(codeOf(() => londonDate(instant as never))).toBe('invalid-date')
    Settings.throwOnInvalid = true
    expect(codeOf(() => londonDate(instant as never))).toBe('invalid-date')
  })

  test('the refusal says what to do', () => {
    expect(() => londonDate('2026-07-31' as never)).toThrow('a string such as "2026-07-31" is a day already')
  })
})
