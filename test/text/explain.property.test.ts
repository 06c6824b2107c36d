// Properties of every explanation over random cases: nothing left out, nothing raw, nothing said to the wrong reader.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildTimeline,
  calculateDeadline,
  countingRules,
  disputeKinds,
  events,
  exceptions,
  type Timeline,
  TimescalesError,
  timeLimits,
} from '../../src/index'
import { explainClassification, explainDeadline, explainEntry, whyEntry, withoutCitations } from '../../src/text'
import { longDate } from '../../src/text/dates'
import { explainAssumption } from '../../src/text/labels/assumptions'
import { anyCase } from '../support/case-files'

const IDS = [timeLimits, events, countingRules, disputeKinds, exceptions]
  .flatMap((table) => Object.keys(table))
  .concat(
    'health-or-social-care-alone',
    'placement-only',
    'educational-appeal',
    'no-appeal-right',
    'supporter-may-come',
  )
  .concat('working-day-assumed', 'certificate-needed', 'could-be-earlier', 'code-says-three-days', 'received-by-17:00')
  .concat(Object.values(timeLimits).flatMap(({ actor, act }) => [actor, act]))
  .filter((id) => /[-.:]|[a-z][A-Z]/.test(id))

const RAW_ID = new RegExp(IDS.map((id) => id.replaceAll('.', '\\.')).join('|'))
const HOLE = /undefined|null|NaN| {2}|barred|[{}|[\]]|\d{4}-\d{2}|\.\.| \./

/** Plain text all the way: no ids, no holes, no breaks of form. */
function mustBePlain(items: readonly string[]): void {
  expect(items.length).toBeGreaterThan(0)
  for (const item of items) {
    const text = withoutCitations(item)
    expect(RAW_ID.exec(text)?.[0] ?? HOLE.exec(text)?.[0], text).toBeUndefined()
    expect(item).toMatch(/^[A-Z0-9].*[.:]$/)
  }
}

function forEachTimeline(check: (timeline: Timeline) => void): void {
  fc.assert(
    fc.property(anyCase, ({ caseFile, asAt }) => {
      let timeline: Timeline
      try {
        timeline = buildTimeline(caseFile, { asAt })
      } catch (error) {
        expect(error).toBeInstanceOf(TimescalesError)
        return
      }
      check(timeline)
    }),
    { numRuns: 600 },
  )
}

test('every entry: plain text that shows each date, each move and each assumption', { timeout: 60_000 }, () => {
  forEachTimeline(({ entries, asAt }) => {
    for (const entry of entries) {
      const items = explainEntry(entry, { asAt })
      mustBePlain(items)
      const text = items.join(' ')
      const { deadline } = entry
      if (deadline !== null) {
        if (entry.state !== 'not-applicable') expect(text).toContain(longDate(deadline.dueOn))
        for (const { from, to, basis } of deadline.adjustments) {
          expect(text).toContain(longDate(from))
          expect(text).toContain(longDate(to))
          expect(text).toContain(`[${basis.join('; ')}]`)
        }
        for (const { on, endsOn } of deadline.starts) {
          expect(text).toContain(longDate(on))
          expect(text.includes(longDate(endsOn)) || deadline.adjustments.length > 0 || endsOn === on).toBe(true)
        }
        expect(text).toContain(deadline.basis.join('; '))
      }
      for (const assumption of entry.assumptions) expect(items).toContain(explainAssumption(assumption))
      if (entry.metOn !== null) expect(text).toContain(longDate(entry.metOn))
      expect(items).toEqual(explainEntry(entry, { asAt }))
    }
  })
})

test('what to do next comes first, and is said to whoever must act', { timeout: 60_000 }, () => {
  forEachTimeline(({ entries, asAt }) => {
    for (const entry of entries) {
      const { actor } = timeLimits[entry.limit]
      const items = explainEntry(entry, { asAt })
      const [first = ''] = items
      if (entry.state === 'overdue' && actor !== 'parent-or-young-person') expect(first).toContain('must still')
      if (entry.state === 'due-today')
        expect(items.slice(0, 4).join(' ')).toMatch(/that is today|as soon as practicable|no set time/i)
      if (actor !== 'parent-or-young-person') expect(items.join(' ')).not.toMatch(/\byou(r)?\b/i)
      if (entry.limit === 'appeal.lodge' && (entry.state === 'overdue' || entry.state === 'met-late'))
        expect(items.join(' ')).toContain('a judge decides whether to extend the time [Rules 5(3)(a)].')
    }
  })
})

test('the line for a table fits 60 characters', { timeout: 60_000 }, () => {
  forEachTimeline(({ entries }) => {
    for (const entry of entries) {
      const line = whyEntry(entry)
      expect(line.length, line).toBeLessThanOrEqual(60)
      expect(line).toMatch(/^\S.*[^\s.]$/)
      expect(line).not.toMatch(/undefined|null| {2}|; ;|[{}|]/)
    }
  })
})

test('every classification is plain text', { timeout: 60_000 }, () => {
  forEachTimeline(({ classification }) => {
    if (classification !== null) mustBePlain(explainClassification(classification))
  })
})

test('a directed, agreed or relieved entry: its date, its authority, and nothing that a named date overtakes', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), fc.integer({ min: 0, max: 60 }), ({ caseFile, asAt }, pick, shift) => {
      const attempt = (more: object): Timeline | null => {
        try {
          return buildTimeline({ ...caseFile, ...more }, { asAt })
        } catch (error) {
          expect(error).toBeInstanceOf(TimescalesError)
          return null
        }
      }
      const entry = attempt({})?.entries[pick % 8]
      if (entry === undefined) return
      const on = new Date(Date.parse(entry.deadline?.dueOn ?? asAt) + shift * 86_400_000).toISOString().slice(0, 10)
      const exception = entry.deadline?.exceptions[pick % Math.max(1, entry.deadline.exceptions.length)]
      for (const more of [
        { directed: { [entry.id]: on } },
        { agreed: { [entry.id]: on } },
        { relieved: [{ entry: entry.id, exception }] },
      ]) {
        const changed = attempt(more)?.entries.find(({ id }) => id === entry.id)
        if (changed === undefined) continue
        const items = explainEntry(changed, { asAt })
        mustBePlain(items)
        expect(whyEntry(changed).length).toBeLessThanOrEqual(60)
        const { deadline } = changed
        if (deadline?.adjustments.some(({ rule }) => rule === 'directed-date' || rule === 'agreed-date')) {
          expect(items.join(' ')).toContain(longDate(on))
          expect(items.join(' ')).not.toContain('the time runs to')
        }
        if (deadline?.relieved && changed.state !== 'not-applicable')
          expect(items.join(' ')).toContain(`[${deadline.relieved.basis.join('; ')}]`)
      }
    }),
    { numRuns: 400 },
  )
})

test('deadlines by themselves: every limit on sharp days', () => {
  for (const [limit, { counts }] of Object.entries(timeLimits))
    for (const day of ['2024-12-31', '2025-07-31', '2025-08-31', '2025-11-01', '2025-12-24', '2033-05-28']) {
      const { choose, limbs } = counts
      const given = choose === 'one-source' || choose === 'earlier' ? limbs.slice(0, 1) : limbs
      const dates = Object.fromEntries(given.map(({ event }) => [event, day]))
      const deadline = calculateDeadline(limit as never, dates as never)
      const items = explainDeadline(deadline)
      mustBePlain(items)
      if (deadline.holidays === 'projected') expect(items.join(' ')).toContain('The date could still change.')
    }
})
