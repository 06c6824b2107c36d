// The page is one file that needs nothing else, and shows text as text.
import { createCalendar } from 'send-dispute-timescales'
import { describe, expect, test, vi } from 'vitest'
import { type CaseloadCase, caseload, caseloadPage } from '../../../src/edges/caseload/index'
import type { TimeLimit } from '../../../src/law/limit'
import { limitsWith } from '../../support/changed-law'
import { parseXml } from '../render/support/xml'

const request = (key: string, receivedOn: string, more: object = {}): CaseloadCase => ({
  key,
  caseFile: { dates: { requestReceivedOn: receivedOn, ...more } },
  keep: { Team: '<img src=x onerror=alert(1)>' },
  remarks: ['A remark & more.'],
})
const many = Array.from({ length: 60 }, (_, i) =>
  request(`K${i}`, `2025-0${1 + (i % 6)}-1${i % 9}`, i % 3 === 0 ? { finalPlanSentOn: `2025-0${6 + (i % 3)}-20` } : {}),
)
const review: CaseloadCase = {
  key: 'R',
  caseFile: {
    dates: { planMadeOrReviewedOn: '2025-01-20', nextPhaseStartsOn: '2026-09-01' },
    notRecorded: ['review.report'],
  },
}
const figure = {
  year: 2025,
  includingExceptions: { inTime: 3, all: 5 },
  excludingExceptions: { inTime: 2, all: 3 },
  leftOut: { 'no-plan': 12, 'other-year': 0 },
  byMonth: [{ month: '2025-07', inTime: 2, all: 3 }],
}
const page = (cases: readonly CaseloadCase[] = [...many, review], options = {}) =>
  caseloadPage(
    caseload(cases, { asAt: '2025-08-01', refused: [{ key: '"><script>', place: 'row 1', reason: 'No.' }] }),
    {
      twentyWeeks: figure,
      knownUntil: '2025-07-15',
      leftOut: [{ key: 'A', place: 'row 2', reason: 'No date.' }],
      duplicates: [{ key: 'B', place: 'row 3', of: 'A' }],
      ...options,
    },
  )

/** The page as XML, which is stricter than HTML: every tag is closed and every attribute quoted. */
const asXml = (html: string) =>
  parseXml(
    html
      .replace('<!doctype html>', '')
      .trim()
      .replace(/<meta ([^>]*)>/g, '<meta $1/>')
      .replace(/<style>[\s\S]*<\/style>/, '')
      .replaceAll('&#39;', "'"),
  )

describe('one file', () => {
  test('no script, no address, no file from outside, and a policy that says so', () => {
    const html = page()
    expect(html).not.toMatch(/<script|<link|<iframe|<img|<[^>]*\b(src|href|on\w+)=|url\(|@import|https?:/)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).toContain('<html lang="en-GB">')
  })

  test('is well formed', () => {
    expect(() => asXml(page())).not.toThrow()
  })

  test('text of a file is text', () => {
    const html = page()
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).toContain('&quot;&gt;&lt;script&gt;')
    expect(html).toContain('A remark &amp; more.')
    expect(page([request('\u0007\ud800\u0000', '2025-03-03')])).toContain('\ufffd\ufffd\ufffd')
  })

  test('says the same twice', () => {
    expect(page()).toBe(page())
  })
})

describe('what is on it', () => {
  test.each([
    'Due this week and next',
    'Overdue',
    'How long open requests have waited',
    'Plans in 20 weeks, 2025',
    'Annual reviews to complete, by month',
    'Phase transfers against their day',
    'How often each time limit was kept',
    'What the files cannot tell',
  ])('%s', (heading) => {
    expect(page()).toMatch(new RegExp(`<h2 id="[\\w-]+">${heading}</h2>`))
  })

  test('the two rates, and what was left out', () => {
    expect(page()).toContain('66.7%')
    expect(page()).toContain('60.0%')
    expect(page()).toMatch(/no plan was issued:[^<]*<\/dt><dd>12<\/dd>/)
    expect(page()).not.toContain('issued in another year')
  })

  test('that a later day than the return knows is a guess', () => {
    const warned = 'What was done after that day is not in it'
    expect(page()).toContain(warned)
    expect(page(many, { knownUntil: '2025-08-01' })).not.toContain(warned)
  })

  test('long lists are cut, and say so', () => {
    expect(page()).toMatch(/The first \d+ of \d+\. The CSV list has them all\./)
  })

  test('every chart has a name, a description and its numbers as a table', () => {
    const html = page()
    const charts = html.match(/<svg class="chart"[\s\S]*?<\/svg>/g) ?? []
    expect(charts).toHaveLength(3)
    for (const chart of charts) {
      const [, title, text] = /aria-labelledby="([\w-]+) ([\w-]+)"/.exec(chart) ?? []
      expect(chart).toMatch(new RegExp(`<title id="${title}">[^<]+</title><desc id="${text}">[^<]+</desc>`))
    }
    expect(html.match(/<details><summary>Show the numbers/g)).toHaveLength(3)
  })

  test('ids are there once, and every reference leads somewhere', () => {
    const html = page()
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, names = ''] of html.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const name of names.split(' ')) expect(ids).toContain(name)
  })

  test('what waits and what has just passed, and that neither is late', () => {
    const appeal: CaseloadCase = {
      key: 'W',
      caseFile: {
        dispute: { kind: 'refusal-to-assess' },
        dates: { noticeSentOn: '2025-05-12', adviserContactedOn: '2025-06-02' },
      },
    }
    const draft = request('P', '2025-05-12', { draftPlanServedOn: '2025-07-01' })
    expect(page([appeal, draft])).toContain('These appeals are not late.')
    expect(page([appeal, draft])).toContain('<h2 id="passed">Passed in the last 28 days</h2>')
    expect(page()).not.toContain('id="waiting"')
  })

  test('phase transfers stand with their own last days, and no other day of the law is said of them', () => {
    const between: CaseloadCase = { key: 'P', caseFile: { dates: { nextPost16StartsOn: '2026-03-02' } } }
    const section = /<section[^>]*phase-transfers[\s\S]*?<\/section>/.exec(page([between]))?.[0]
    expect(section).toContain('Thursday 2 October 2025')
    expect(section).not.toMatch(/15 February|31 March/)
  })

  test('the foot says by when the bank holidays were known that were used', () => {
    const calendar = createCalendar({ knownOn: '2022-03-01' })
    const known = (options: object) => caseloadPage(caseload([], { asAt: '2022-03-01', ...options }))
    expect(known({ calendar })).toContain('bank holidays as checked on Tuesday 1 March 2022.')
    expect(known({})).not.toContain('1 March 2022.')
  })

  test('an empty caseload is a page too', () => {
    const html = caseloadPage(caseload([], { asAt: '2025-08-01' }), { title: 'North team' })
    expect(html).toContain('<h1>North team</h1>')
    expect(html).toContain('Nothing is overdue.')
    expect(html).toContain('Nothing is due in the next 14 days.')
    expect(() => asXml(html)).not.toThrow()
  })

  test('it says how far it looks where that is less than two weeks', () => {
    expect(caseloadPage(caseload([], { asAt: '2025-08-01', within: 3 }))).toContain(
      'Nothing is due in the next 3 days.',
    )
  })
})

test('where the law counts in other days, the chart of open requests draws its line in weeks all the same', async () => {
  vi.resetModules()
  vi.doMock('../../../src/law/time-limits', async (original) => {
    const real = (await original()) as typeof import('../../../src/law/time-limits')
    const row = real.timeLimits['plan.finalise']
    const [version] = row.versions as [(typeof row.versions)[0]]
    const limbs = version.counts.limbs.map((limb) => ({ ...limb, period: { n: 182, unit: 'days' as const } }))
    const changed = { ...row, versions: [{ ...version, counts: { ...version.counts, limbs } }] } as TimeLimit
    return { ...real, ...limitsWith(real, { 'plan.finalise': changed }) }
  })
  const edge = await import('../../../src/edges/caseload/index')
  vi.doUnmock('../../../src/law/time-limits')
  const html = edge.caseloadPage(edge.caseload([request('A', '2025-01-06')], { asAt: '2025-08-01' }))
  expect(html).toContain('is beyond 26 weeks')
})
