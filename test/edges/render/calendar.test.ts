// The calendar files, read by a parser that is not ours.
import ICAL from 'ical.js'
import { type Timeline, TimescalesError } from 'send-dispute-timescales'
import { describe, expect, test, vi } from 'vitest'
import { type CalendarFileOptions, toCalendar } from '../../../src/edges/render'
import { directed, late, lifted, mediated, on, review } from './support/cases'

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      allDay: event.startDate.isDate,
      lasts: event.duration.toString(),
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      status: String(component.getFirstPropertyValue('status')),
      busy: String(component.getFirstPropertyValue('transp')) !== 'TRANSPARENT',
      url: component.getFirstPropertyValue('url'),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => `${alarm.getFirstPropertyValue('action')} ${alarm.getFirstPropertyValue('trigger')}`),
    }
  })

const calendarOf = (timeline: Timeline, options?: CalendarFileOptions) => eventsOf(toCalendar(timeline, options))

test('an event for each limit that runs, on the last day in time, with its hour', () => {
  const timeline = on(directed, '2025-12-15')
  const events = calendarOf(timeline)
  expect(events.map(({ title, start, status }) => [title, start, status])).toEqual([
    ['Done in time – Send the decision on an assessment (council), 2025/117', '2025-06-23', 'CANCELLED'],
    ['Done; the limit was lifted – Send any refusal to issue a plan (council), 2025/117', '2025-09-01', 'CANCELLED'],
    ['No longer applies – Send the final plan (council), 2025/117', '2025-09-29', 'CANCELLED'],
    ['No longer applies – Contact a mediation adviser (parent or young person), 2025/117', '2025-12-03', 'CANCELLED'],
    ['Done in time – Lodge the appeal by 5pm (parent or young person), 2025/117', '2025-12-03', 'CANCELLED'],
    ['Respond to the appeal by 5pm (council), 2025/117', '2026-02-20', 'CONFIRMED'],
  ])
  for (const event of events)
    expect(event).toMatchObject({
      allDay: true,
      lasts: 'P1D',
      busy: false,
      sequence: 20251215,
      stamp: '2025-12-15T00:00:00Z',
    })
  expect(events.map(({ uid }) => uid)).toEqual([
    '2025%2F117/assessment.decide@send-dispute-timescales',
    '2025%2F117/assessment.notify-no-plan@send-dispute-timescales',
    '2025%2F117/plan.finalise@send-dispute-timescales',
    '2025%2F117/mediation.contact-adviser@send-dispute-timescales',
    '2025%2F117/appeal.lodge@send-dispute-timescales',
    '2025%2F117/appeal.respond@send-dispute-timescales',
  ])
})

test('reminders 14 and 3 days ahead of what is still to come, and of nothing else', () => {
  const alarms = (timeline: Timeline) =>
    Object.fromEntries(
      calendarOf(timeline, { reference: 'r' }).map(({ uid, alarms }) => [uid.replace(/^r\/|@.*$/g, ''), alarms.join()]),
    )
  const both = 'DISPLAY -P14D,DISPLAY -P3D'
  expect(alarms(on(review, '2026-03-25'))).toEqual({
    'review.give-notice': '',
    'review.circulate-papers': '',
    'phase-transfer.finalise-other': '',
    'review.complete': '',
    'review.report': '',
    'review.decide': '',
    'review.comment-on-amendments': both,
    'review.finalise-amendments': both,
  })
  expect(alarms(on(lifted, '2026-05-01'))).toMatchObject({ 'assessment.notify-no-plan': '', 'plan.finalise': both })
  expect(alarms(on(directed, '2026-02-20'))).toMatchObject({ 'appeal.respond': both })
})

test('titles say what is overdue or lifted', () => {
  expect(calendarOf(on(late, '2026-09-10')).find(({ status }) => status === 'CONFIRMED')?.title).toBe(
    `Overdue – Lodge the appeal by 5pm (parent or young person), ${late.reference}`,
  )
  expect(calendarOf(on(lifted, '2026-05-01'))[2]?.title).toBe(
    'As soon as practicable – Send any refusal to issue a plan (council), lifted',
  )
})

test('titles say what nobody has to do', () => {
  expect(calendarOf(on(review, '2026-03-25'), { reference: 'r' })[6]?.title).toBe(
    'Can do – Comment on the proposed changes (parent or young person), r',
  )
  const decided = {
    ...late,
    dates: { ...late.dates, appealReceivedByTribunalOn: '2026-07-08', tribunalDecisionSentOn: '2026-09-08' },
  }
  expect(calendarOf(on(decided, '2026-09-10')).map(({ title }) => title)).toContain(
    `Can do – Ask for permission to appeal until 5pm (either side), ${late.reference}`,
  )
})

test('a plain-http page has no crypto.randomUUID, and needs none', () => {
  const file = toCalendar(on(mediated, '2025-11-20'))
  for (const crypto of [undefined, {}]) {
    vi.stubGlobal('crypto', crypto)
    expect(toCalendar(on(mediated, '2025-11-20'))).toBe(file)
    if (crypto !== undefined) expect(Object.keys(globalThis.crypto)).toEqual([])
    vi.unstubAllGlobals()
  }
  expect(typeof globalThis.crypto.randomUUID).toBe('function')
})

test('the description explains the date, and the link leads to the provision', () => {
  const timeline = on(mediated, '2025-11-20')
  const event = calendarOf(timeline).find(({ uid }) => uid.includes('appeal.lodge'))
  expect(event?.description.split('\n').slice(0, -1)).toEqual([
    'To appeal, you must lodge the appeal by 5pm on Monday 1 December 2025 [Rules 20(1)(c)]. 11 days are left.',
    '2 months after notice.',
  ])
  expect(event?.description).toMatch(
    /\nWorked out as at 20 Nov 2025 by send-dispute-timescales [\d.]+\. Not legal advice\.$/,
  )
  expect(event?.url).toBe('https://www.legislation.gov.uk/uksi/2008/2699/article/20')
})

describe('a later file updates the one before', () => {
  const before = calendarOf(on(mediated, '2025-11-20'))
  const lodged = { ...mediated, dates: { ...mediated.dates, appealReceivedByTribunalOn: '2025-11-25' } }
  const after = calendarOf(on(lodged, '2025-11-26'))
  const byUid = new Map(after.map((event) => [event.uid, event]))

  test('every event is there again, under its UID, with a higher SEQUENCE and a later DTSTAMP', () => {
    for (const { uid, sequence, stamp } of before) {
      expect(byUid.get(uid)?.sequence).toBeGreaterThan(sequence)
      expect((byUid.get(uid)?.stamp ?? '') > stamp).toBe(true)
    }
  })

  test('what was done is cancelled, says so and reminds of nothing', () => {
    expect(byUid.get('echoed%20back/appeal.lodge@send-dispute-timescales')).toMatchObject({
      title: 'Done in time – Lodge the appeal by 5pm (parent or young person), echoed back',
      status: 'CANCELLED',
      alarms: [],
    })
  })

  test('SEQUENCE grows over the turn of a month, a year and a century', () => {
    const days = ['2014-09-30', '2014-10-01', '2019-12-31', '2020-01-01', '2099-12-31', '2100-01-01']
    const sequences = days.map((day) => calendarOf(on(mediated, day))[0]?.sequence ?? 0)
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b))
    expect(new Set(sequences).size).toBe(days.length)
  })
})

describe('the reference', () => {
  test('tells two families apart, and each of their events', () => {
    const families = ['a', 'A', 'a ', 'a/b', 'a%2Fb', 'a/appeal.lodge', 'a@b', 'a,b', 'a;b', 'ä', 'a\u0308', '子', '👪']
    const uids = families.flatMap((reference) =>
      calendarOf(on({ ...mediated, reference }, '2025-11-20')).map(({ uid }) => uid),
    )
    expect(uids.length).toBe(families.length * 5)
    expect(new Set(uids).size).toBe(uids.length)
  })

  test('in the options goes before the one of the case file', () => {
    expect(calendarOf(on(mediated, '2025-11-20'), { reference: 'other' })[0]?.uid).toMatch(/^other\//)
  })

  test.each([
    ['is missing', review, {}, 'reference'],
    ['is empty', { ...review, reference: '' }, {}, 'reference'],
    ['is blank', { ...review, reference: ' \n' }, {}, 'reference'],
    ['is half a character', { ...review, reference: 'a\ud83d' }, {}, 'reference'],
    ['is empty in the options', mediated, { reference: '' }, 'options.reference'],
    ['is a number', mediated, { reference: 7 as unknown as string }, 'options.reference'],
  ])('that %s is refused', (_, file, options, path) => {
    expect(() => toCalendar(on(file, '2026-03-25'), options)).toThrow(TimescalesError)
    expect(() => toCalendar(on(file, '2026-03-25'), options)).toThrow(
      expect.objectContaining({ code: 'invalid-input', path }),
    )
  })
})

describe('the text', () => {
  const awkward =
    'Ünder; a, b\\n "c"\r\nBEGIN:VEVENT\nUID:x 子子子子子子子子子子子子子子子子子子子子子子子👪👪👪👪👪👪👪👪👪👪👪👪👪👪'
  const file = toCalendar(on({ ...mediated, reference: awkward }, '2025-11-20'), { name: awkward })

  test('keeps commas, semicolons, line breaks and other alphabets', () => {
    const shown = awkward.replace(/\s+/g, ' ')
    for (const { title } of eventsOf(file)) expect(title.endsWith(`, ${shown}`)).toBe(true)
    expect(eventsOf(file).length).toBe(5)
    const name = new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('name')
    // The parser knows no NAME, and leaves its escapes to us.
    expect(String(name).replace(/\\([\\;,])/g, '$1')).toBe(shown)
  })

  test('has lines of 75 octets at most, each ended by CRLF', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  test('names what made it, and the calendar by the case', () => {
    const plain = toCalendar(on(directed, '2025-12-15'))
    expect(plain).toContain('\r\nPRODID:-//send-dispute-timescales//calendar//EN\r\n')
    expect(plain).toContain('\r\nX-WR-CALNAME:SEND dispute 2025/117\r\n')
    expect(toCalendar(on(directed, '2025-12-15'), { name: 'Ours' })).toContain('\r\nX-WR-CALNAME:Ours\r\n')
  })

  test('has no METHOD, no clock and no chance in it', () => {
    expect(file).not.toMatch(/METHOD|CREATED|LAST-MODIFIED/)
    expect(toCalendar(on({ ...mediated, reference: awkward }, '2025-11-20'), { name: awkward })).toBe(file)
  })
})

test('a case without dates is an empty calendar', () => {
  expect(calendarOf(on({ reference: 'r', dates: {} }, '2026-01-01'))).toEqual([])
})
