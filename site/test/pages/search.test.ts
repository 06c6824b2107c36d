// The words people use find what they mean, first.
import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { find } from '../../src/search/find'
import { type Entry, options } from '../../src/search/options'
import { asksForDates } from '../../src/search/synonyms'
import { DIST } from '../support/browser'

const script = readFileSync(new URL('assets/search-index.js', DIST), 'utf8')
const index = MiniSearch.loadJS<Entry>(JSON.parse(script.replace(/^window\.SEARCH_INDEX=/, '')), options)
const first = (query: string): string | undefined => find(index, query, false)[0]?.id

// biome-ignore format: one line a target
test.each([
  ['guides/late-appeals.html', 'how long do I have to appeal', 'How long do I have to appeal?', 'deadline', 'time limit', 'too late', 'out of time', 'missed deadline', 'I missed the deadline'],
  ['guides/late-appeals.html#more-time-under-rule-5', 'extension of time', 'extend', 'more time', 'can I get more time'],
  ['help.html', 'SENDIASS', 'iass', 'help', 'foster carer', 'carer', 'advice', 'lawyer', 'IPSEA'],
  ['guides/case-systems.html', 'NDJSON', 'JSON lines', 'bulk', 'CSV', 'batch'],
  ['guides/glossary.html#ehc-plan', 'EHCP', 'statement', 'EHC plan'],
  ['guides/count-your-dates.html#the-council-sent-a-decision-or-a-final-plan', 'tribunal form', 'SEND35', 'send35a', 'SENDIST', 'appeal'],
  ['guides/certificate.html', 'mediation certificate', 'section 55', 'certificate'],
  ['guides/council-late.html#the-annual-review-is-late', 'annual review late', 'annual review'],
  ['guides/council-late.html#you-moved-to-another-council', 'moved house', 'new council'],
  ['guides/count-your-dates.html#a-school-discriminated-because-of-a-disability', 'exclusion', 'discrimination'],
  ['guides/counting.html', 'August', 'Christmas', 'bank holiday'],
  ['guides/council-late.html#the-ombudsman', 'LGO', 'ombudsman', 'complaint'],
  ['guides/certificate.html#only-the-school', 'naming a school', 'section I', 'placement'],
])('%s', (target, ...queries) => {
  for (const query of queries) expect(first(query), query).toBe(target)
})

describe('the rest', () => {
  test.each(['how long do I have', 'deadline', 'too late', 'when is my appeal due'])(
    '%s offers to work out the dates',
    (query) => expect(asksForDates(query)).toBe(true),
  )
  test.each(['SENDIASS', 'CSV', 'section I'])('%s does not', (query) => expect(asksForDates(query)).toBe(false))

  test('the API is found when asked for, and not before', () => {
    const ids = (developers: boolean): string[] => find(index, 'buildTimeline', developers).map(({ id }) => id)
    expect(ids(false).join()).not.toContain('api/')
    expect(ids(true)).toContainEqual(expect.stringMatching(/^api\/functions\/buildTimeline\.html/))
  })

  test.each(['appeal.lodge', 'holidys', 'working days'])('%s is found', (query) =>
    expect(find(index, query, false).length).toBeGreaterThan(0),
  )

  test('a family that searches meets no code', () => {
    for (const query of ['deadline', 'certificate', 'appeal', 'late'])
      for (const { text } of find(index, query, false).slice(0, 8)) expect(text).not.toMatch(/import \{|const \w+ =/)
  })

  test('nor what is written for those who write software', () => {
    const ids = ['architecture', 'style', 'changelog', 'decisions', 'schema.json', 'release', 'benchmarks']
      .flatMap((query) => find(index, query, false))
      .map(({ id }) => id)
    const written = /guides\/(architecture|style|changelog|decisions|site|releasing|languages|case-systems)\.html/
    expect(ids.filter((id) => written.test(id))).toEqual([])
  })

  test('a limit is found by its id, and shown in words', () => {
    const [entry] = find(index, 'mediation.certify-concluded', false)
    expect(entry?.id).toBe('law.html#mediation-certify-concluded')
    expect(entry?.text).toMatch(/^Adviser: 3 working days after the end of the mediation\. Regulation 39\(1\)/)
  })

  test('every place and every result is there', () => {
    const { storedFields } = JSON.parse(JSON.stringify(index)) as { storedFields: Record<string, Entry> }
    for (const { id } of Object.values(storedFields)) {
      const [file = '', anchor] = id.split('#')
      const html = readFileSync(new URL(file, DIST), 'utf8')
      if (anchor !== undefined) expect(html.includes(`id="${anchor}"`), id).toBe(true)
    }
  })
})
