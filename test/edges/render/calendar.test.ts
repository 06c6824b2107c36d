// The calendar files, read by a parser that is not ours.

import { test } from '@fast-check/vitest'
import ICAL from 'ical.js'
import { type CaseFile, limitLabel, type Timeline, TimescalesError } from 'send-dispute-timescales'
import { describe, expect, vi } from 'vitest'
import { type CalendarFileOptions, toCalendar } from '../../../src/edges/render'
import { anyTimeline } from './support/any-timeline'
import { directed, inSixSteps, late, lifted, mediated, on, pending, review } from './support/cases'

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

test('an event for each limit whose last day is still to come, with its hour', () => {
  const timeline = inSixSteps('2025-12-15')
  const events = calendarOf(timeline)
  expect(events.map(({ title, start, status }) => [title, start, status])).toEqual([
    ['Council: respond to the appeal by 5pm, last day – 2025/117', '2026-02-20', 'CONFIRMED'],
  ])
  for (const event of events)
    expect(event).toMatchObject({
      allDay: true,
      lasts: 'P1D',
      busy: false,
      sequence: 20251215,
      stamp: '2025-12-15T00:00:00Z',
    })
  expect(calendarOf(inSixSteps('2025-06-20')).map(({ uid }) => uid)).toEqual([
    '2025%2F117/assessment.decide@send-dispute-timescales',
    '2025%2F117/assessment.notify-no-plan@send-dispute-timescales',
    '2025%2F117/plan.finalise@send-dispute-timescales',
    '2025%2F117/mediation.contact-adviser@send-dispute-timescales',
    '2025%2F117/appeal.lodge@send-dispute-timescales',
    '2025%2F117/appeal.respond@send-dispute-timescales',
  ])
})

test.each([
  ['late', late, '2026-09-10'],
  ['directed', directed, '2025-12-15'],
  ['review', review, '2026-03-25'],
  ['lifted', lifted, '2026-05-01'],
])('nothing that has passed goes into it: %s', (_name, file, asAt) => {
  const timeline = on(file, asAt)
  const passed = timeline.entries.filter(({ deadline }) => deadline !== null && deadline.dueOn < asAt)
  const days = calendarOf(timeline, { reference: 'r' }).map(({ start }) => start)
  expect(passed.length).toBeGreaterThan(0)
  expect(days.filter((day) => day < asAt)).toEqual([])
})

describe('titles', () => {
  const titles = (file: CaseFile, asAt: string) =>
    calendarOf(on(file, asAt), { reference: 'A' }).map(({ title }) => title)

  test('the family’s own have no subject, and what must arrive says so', () => {
    expect(titles(mediated, '2025-10-02')).toEqual(
      expect.arrayContaining(['Contact a mediation adviser, last day – A', 'Appeal must arrive by 5pm, last day – A']),
    )
  })

  test('a right has a last day too', () => {
    const claim: CaseFile = { dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-08-11' } }
    expect(titles(claim, '2025-09-01')).toEqual(['Claim must arrive, last day – A'])
  })

  test('what was lifted says so', () => {
    expect(titles(lifted, '2026-05-01')).toEqual(['Council: send the final plan, limit lifted – A'])
  })

  test('what was done before its day says so', () => {
    const lodged = { ...mediated, dates: { ...mediated.dates, appealReceivedByTribunalOn: '2025-11-25' } }
    expect(titles(lodged, '2025-11-26')[1]).toBe('Done in time: Appeal must arrive by 5pm – A')
  })
})

describe('a certificate that is still to come', () => {
  const shown = (asAt: string, side?: 'family' | 'authority') =>
    calendarOf(on(pending, asAt), side === undefined ? {} : { for: side }).map(({ title, start, uid }) => [
      title,
      start,
      uid.replace(/^pending\/|@.*$/g, ''),
    ])
  const LOOK = 'Look for the certificate – pending'

  test('gives the day on which it is due, to the family too', () => {
    for (const side of [undefined, 'family'] as const)
      expect(shown('2025-09-03', side)).toEqual([[LOOK, '2025-09-05', 'mediation.certify-declined']])
    expect(shown('2025-09-03', 'authority')).toEqual([])
  })

  test('is reminded of on that day, which is too near for any other reminder', () => {
    const [event] = calendarOf(on(pending, '2025-09-03'), { for: 'family' })
    expect(event?.alarms).toEqual(['DISPLAY 2025-09-05T08:00:00Z'])
  })

  test('gives today once that day has passed, and nothing of the appeal that is not late', () => {
    expect(shown('2025-09-08', 'family')).toEqual([[LOOK, '2025-09-08', 'appeal.lodge']])
    const [event] = calendarOf(on(pending, '2025-09-08'))
    expect(event).toMatchObject({ status: 'CONFIRMED', alarms: [] })
    expect(event?.description).toContain('Check again before you act')
    expect(event?.description).not.toMatch(/overdue|\blate\b/)
  })

  test('before the two months are over, stands beside the appeal', () => {
    const early = { ...pending, dates: { ...pending.dates, adviserToldNoMediationOn: '2025-06-23' } }
    expect(calendarOf(on(early, '2025-06-24'), { for: 'family' }).map(({ title, start }) => [title, start])).toEqual([
      [LOOK, '2025-06-26'],
      ['Done in time: Contact a mediation adviser – pending', '2025-08-05'],
      ['Appeal must arrive by 5pm, last day – pending', '2025-09-01'],
    ])
  })

  test('says where to look', () => {
    const [event] = calendarOf(on(pending, '2025-09-03'))
    expect(event?.description).toContain('\nLook at the day on it: your time to appeal can run from that day.\n')
  })
})

test('an appointment has no last day', () => {
  expect(calendarOf(on({ dates: { hearingOn: '2026-03-02' } }, '2026-02-02'), { reference: 'A' })).toEqual([
    expect.objectContaining({ title: `${limitLabel('appeal.hearing')} – A`, start: '2026-03-02' }),
  ])
})

test('one side’s dates alone', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-issue-plan' },
    dates: { requestReceivedOn: '2026-05-04', noticeSentOn: '2026-06-01' },
  }
  const uids = (side: 'family' | 'authority') =>
    calendarOf(on({ ...file, dates: { requestReceivedOn: '2026-05-04', noticeSentOn: '2026-06-01' } }, '2026-06-02'), {
      reference: 'r',
      for: side,
    }).map(({ uid }) => uid.replace(/^r\/|@.*$/g, ''))
  expect(uids('family')).toEqual(['mediation.contact-adviser', 'appeal.lodge'])
  expect(uids('authority').length).toBeGreaterThan(0)
  for (const uid of uids('authority')) expect(uid).toMatch(/^(assessment|plan)\./)
})

test('what the source never records is no day to keep', () => {
  const file: CaseFile = { dates: { requestReceivedOn: '2026-05-04' }, notRecorded: ['assessment.decide'] }
  expect(calendarOf(on(file, '2026-05-05'), { reference: 'r' }).map(({ uid }) => uid)).not.toContain(
    'r/assessment.decide@send-dispute-timescales',
  )
})

describe('reminders', () => {
  const reminders = (file: CaseFile, asAt: string, id: string) =>
    calendarOf(on(file, asAt), { reference: 'r' })
      .find(({ uid }) => uid.startsWith(`r/${id}`))
      ?.alarms.map((alarm) => alarm.replace('DISPLAY ', ''))

  // Friday 15 May 2026, in summer time: nine in London is eight in UTC.
  const AMENDED = ['review', 'review.finalise-amendments'] as const
  test.each([
    ['long before', '2026-03-25', ['2026-05-01T08:00:00Z', '2026-05-12T08:00:00Z']],
    ['the day before the first', '2026-04-30', ['2026-05-01T08:00:00Z', '2026-05-12T08:00:00Z']],
    ['on the day of the first, when nine may be past', '2026-05-01', ['2026-05-12T08:00:00Z']],
    ['between them', '2026-05-11', ['2026-05-12T08:00:00Z']],
    ['after both', '2026-05-12', []],
    ['on the last day', '2026-05-15', []],
  ])('14 and 3 days ahead, at nine in London, and only in the future: %s', (_name, asAt, expected) => {
    expect(reminders(review, asAt, AMENDED[1])).toEqual(expected)
  })

  test('in winter nine in London is nine in UTC, and each reminder has its own day’s hour', () => {
    const request = (on: string) => ({ dates: { requestReceivedOn: on } })
    // 6 weeks: 7 April 2026, 14 days before is before the clocks go forward on 29 March.
    expect(reminders(request('2026-02-24'), '2026-03-01', 'assessment.decide')).toEqual([
      '2026-03-24T09:00:00Z',
      '2026-04-04T08:00:00Z',
    ])
    // 3 November 2025, over the end of summer time on 26 October.
    expect(reminders(request('2025-09-22'), '2025-10-01', 'assessment.decide')).toEqual([
      '2025-10-20T08:00:00Z',
      '2025-10-31T09:00:00Z',
    ])
  })

  test('on the last working day too, where the last day is none', () => {
    // Sunday 1 February 2026.
    const appeal: CaseFile = { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-12-01' } }
    expect(reminders(appeal, '2025-12-02', 'mediation.contact-adviser')).toEqual([
      '2026-01-18T09:00:00Z',
      '2026-01-29T09:00:00Z',
      '2026-01-30T09:00:00Z',
    ])
  })

  test('of the same day once', () => {
    // Easter Monday, 6 April 2026: the last working day is Thursday 2 April, and three days ahead is Good Friday.
    expect(reminders(review, '2026-03-25', 'review.comment-on-amendments')).toEqual([
      '2026-04-02T08:00:00Z',
      '2026-04-03T08:00:00Z',
    ])
    // Monday 29 December is a working day, Sunday 28 is not: the 26th is a bank holiday, so Wednesday the 24th is three days before Saturday the 27th.
    const request = { dates: { requestReceivedOn: '2025-11-15' } }
    expect(reminders(request, '2025-12-01', 'assessment.decide')).toEqual([
      '2025-12-13T09:00:00Z',
      '2025-12-24T09:00:00Z',
    ])
  })

  test('never of what is done, and never of what is lifted and past', () => {
    for (const { status, alarms } of calendarOf(on(directed, '2025-06-21'), { reference: 'r' }))
      if (status === 'CANCELLED') expect(alarms).toEqual([])
  })

  test('in any zone of the reader’s computer', () => {
    const [zone, file] = [process.env.TZ, toCalendar(on(mediated, '2025-10-02'))]
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) {
      process.env.TZ = other
      expect(toCalendar(on(mediated, '2025-10-02'))).toBe(file)
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
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

test('the description says what, why, by which law, and to check again; the link leads to the provision', () => {
  const event = calendarOf(on(mediated, '2025-11-20')).find(({ uid }) => uid.includes('appeal.lodge'))
  expect(event?.description.split('\n')).toEqual([
    expect.stringMatching(/^[^[\]]* by 5pm on Monday 1 December 2025\.$/),
    'It needs a mediation certificate, and you have at least 1 month from the day the certificate is issued.',
    'Why this day: 2 months after the letter.',
    'The law: rule 20(1)(c) of the First-tier Tribunal Rules 2008.',
    'Check again before you act: dates change when something happens.',
    expect.stringMatching(/^Worked out on 20 Nov 2025 by send-dispute-timescales [\d.]+\. Not legal advice\.$/),
  ])
  expect(event?.url).toBe('https://www.legislation.gov.uk/uksi/2008/2699/article/20')
})

test('a day that is no working day says by when it is best done', () => {
  const appeal: CaseFile = { dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-12-01' } }
  expect(calendarOf(on(appeal, '2025-12-02'), { reference: 'r' })[0]?.description).toContain(
    '\nBest by Fri 30 Jan 2026, the last working day before.\n',
  )
})

test.prop([anyTimeline])('no text counts days, for it is read on another day', (timeline) => {
  for (const { title, description } of calendarOf(timeline, { reference: 'r' })) {
    expect(`${title} ${description}`).not.toMatch(/\bleft\b|overdue by|\btoday\b|\[(Regs|Rules|CFA|Code)/i)
  }
})

describe('a later file updates the one before', () => {
  const before = calendarOf(on(mediated, '2025-11-20'))
  const lodged = { ...mediated, dates: { ...mediated.dates, appealReceivedByTribunalOn: '2025-11-25' } }
  const after = calendarOf(on(lodged, '2025-11-26'))
  const byUid = new Map(after.map((event) => [event.uid, event]))

  test('every event is there again, under its UID, with a higher SEQUENCE and a later DTSTAMP', () => {
    for (const { uid, sequence, stamp } of before) {
      expect(byUid.get(uid)?.sequence, uid).toBeGreaterThan(sequence)
      expect((byUid.get(uid)?.stamp ?? '') > stamp).toBe(true)
    }
  })

  test('what was done is cancelled, says so and reminds of nothing', () => {
    expect(byUid.get('echoed%20back/appeal.lodge@send-dispute-timescales')).toMatchObject({
      title: 'Done in time: Appeal must arrive by 5pm – echoed back',
      status: 'CANCELLED',
      alarms: [],
    })
  })

  test('SEQUENCE grows over the turn of a month and a year', () => {
    const days = ['2014-09-30', '2014-10-01', '2019-12-31', '2020-01-01', '2024-12-31', '2025-01-01']
    const sequences = days.map((day) => calendarOf(on(mediated, day))[0]?.sequence ?? 0)
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b))
    expect(new Set(sequences).size).toBe(days.length)
  })
})

const uidsOf = (reference: string): string[] =>
  calendarOf(on({ ...mediated, reference }, '2025-11-20')).map(({ uid }) => uid)

describe('the reference', () => {
  test('tells two families apart, and each of their events', () => {
    const families = ['a', 'A', 'a ', 'a/b', 'a%2Fb', 'a/appeal.lodge', 'a@b', 'a,b', 'a;b', 'ä', 'a\u0308', '子', '👪']
    const uids = families.flatMap((reference) =>
      calendarOf(on({ ...mediated, reference }, '2025-11-20')).map(({ uid }) => uid),
    )
    expect(uids.length).toBe(families.length * 3)
    expect(new Set(uids).size).toBe(uids.length)
  })

  test('however long, gives a UID of its own under 255 octets, with its beginning in it', () => {
    const long = [
      'x'.repeat(1000),
      `${'x'.repeat(999)}y`,
      `y${'x'.repeat(999)}`,
      '子'.repeat(1000),
      'x'.repeat(151),
      'x'.repeat(150),
      '👪'.repeat(30),
    ]
    const uids = long.map((reference) => uidsOf(reference))
    for (const uid of uids.flat()) expect(new TextEncoder().encode(uid).length).toBeLessThan(255)
    expect(new Set(uids.flat()).size).toBe(long.length * 3)
    expect(uids[0]?.[0]).toMatch(/^x{100}\+[0-9a-f]{32}\//)
    expect(uids[3]?.[0]).toMatch(/^(%E5%AD%90){11}\+[0-9a-f]{32}\//)
    expect(uids[5]?.[0]).toMatch(/^x{150}\//)
    // What was hashed and what looks like it are two references.
    expect(uidsOf((uids[0]?.[0] ?? '').split('/')[0] as string)[0]).not.toBe(uids[0]?.[0])
  })

  test('has the same hash in every version', () => {
    // FNV-1a of 128 bits, worked out by another program.
    expect(uidsOf('x'.repeat(1000))[0]).toContain('+00e2531c2570995111249bb059f17d2d/')
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
    for (const { title } of eventsOf(file)) expect(title.endsWith(` – ${shown}`)).toBe(true)
    expect(eventsOf(file).length).toBe(3)
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

// Regs 34(2): after late contact no certificate can be issued for declining mediation.
test('a certificate that cannot be issued has no day, and the appeal says what to do without it', () => {
  const dates = { noticeSentOn: '2025-03-03', adviserContactedOn: '2025-05-05', adviserToldNoMediationOn: '2025-05-05' }
  const file = { reference: 'X', dispute: { kind: 'refusal-to-assess' as const }, dates }
  const events = calendarOf(on(file, '2025-05-06'))
  expect(events.filter(({ uid }) => uid.includes('certify-declined'))).toEqual([])
  const appeal = events.find(({ uid }) => uid.includes('appeal.lodge'))
  expect(appeal?.description).toContain('ask for leave to appeal without one.')
})
