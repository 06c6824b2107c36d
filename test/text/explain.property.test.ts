// Properties of every explanation over random cases: nothing left out, nothing raw, nothing said to the wrong reader.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  actors,
  buildTimeline,
  countingRules,
  disputeKinds,
  english,
  events,
  exceptions,
  type Timeline,
  type TimelineEntry,
  TimescalesError,
  timeLimits,
  versionOf,
} from '../../src/index'
import {
  explainClassification,
  explainDeadline,
  explainEntry,
  explainParts,
  headline,
  standingOf,
  summarizeEntry,
  whyEntry,
  withoutCitations,
} from '../../src/text'
import { longDate as longDateIn } from '../../src/text/dates'
import { explainAssumption } from '../../src/text/explain/taken'
import { cited } from '../../src/text/sentence'
import { anyCase } from '../support/case-files'
import { everyDeadline } from './support'

const longDate = (iso: string): string => longDateIn(iso, english)

const IDS = [timeLimits, events, countingRules, disputeKinds, exceptions, actors, english.assumptions, english.states]
  .flatMap((table) => Object.keys(table))
  .concat(
    'health-or-social-care-alone',
    'placement-only',
    'educational-appeal',
    'no-appeal-right',
    'supporter-may-come',
  )
  .concat(Object.values(timeLimits).map(({ act }) => act))
  .filter((id) => /[-.:]|[a-z][A-Z]/.test(id))

const RAW_ID = new RegExp(IDS.map((id) => id.replaceAll('.', '\\.')).join('|'))
const HOLE = /undefined|null|NaN| {2}|[{}|[\]]|\d{4}-\d{2}|\.\.| \.|\[object/

/** Plain text all the way: no ids, no holes, no breaks of form. */
function mustBePlain(items: readonly string[]): void {
  expect(items.length).toBeGreaterThan(0)
  for (const item of items) {
    const text = withoutCitations(item)
    const found = RAW_ID.exec(text)?.[0] ?? HOLE.exec(text)?.[0]
    if (found !== undefined || !/^[A-Z0-9].*[.:]$/.test(item)) expect(item).toBe(`plain text, without ${found}`)
  }
}

function forEachTimeline(numRuns: number, check: (timeline: Timeline) => void): void {
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
    { numRuns },
  )
}

const forceOf = ({ deadline }: TimelineEntry) => (deadline === null ? null : versionOf(deadline).counts.force)

test('every entry: plain text that shows each date, each move and each assumption', { timeout: 60_000 }, () => {
  forEachTimeline(150, (timeline) => {
    for (const entry of timeline.entries) {
      const items = explainEntry(entry, timeline)
      mustBePlain(items)
      const text = items.join(' ')
      const { deadline } = entry
      if (deadline === null) continue
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
      for (const assumption of entry.assumptions)
        for (const sentence of explainAssumption(assumption, deadline, english))
          expect(items).toContain(cited(sentence, english))
      if (entry.metOn !== null && forceOf(entry) !== 'appointment') expect(text).toContain(longDate(entry.metOn))
    }
  })
})

test('the parts make the whole, and the short form begins it', { timeout: 60_000 }, () => {
  forEachTimeline(60, (timeline) => {
    for (const entry of timeline.entries) {
      const { lead, reasons, confidence } = explainParts(entry, timeline)
      const parts = [...lead, ...reasons, ...(confidence === null ? [] : [confidence])]
      const whole = explainEntry(entry, timeline)
      expect(parts.map((sentence) => cited(sentence, english))).toEqual(whole)
      expect(whole.join(' ').startsWith(summarizeEntry(entry, timeline))).toBe(true)
    }
  })
})

test('who is late is told so, and nobody who is not', { timeout: 60_000 }, () => {
  forEachTimeline(150, (timeline) => {
    for (const entry of timeline.entries) {
      const [first = ''] = explainEntry(entry, timeline)
      const standing = standingOf(entry, timeline)
      const all = [...explainEntry(entry, timeline), standing].map(withoutCitations).join(' ')
      if (entry.state === 'overdue') expect(first).toMatch(/ \d+ days? late[:,]/)
      if (entry.state === 'waiting' || entry.state === 'relieved') expect(all).not.toMatch(/\b(late|overdue)\b/i)
      if (entry.state === 'met-time-unknown') expect(all).not.toMatch(/\b(late|done in time)\b/i)
      if (entry.side === 'authority') expect(withoutCitations(first)).not.toMatch(/\byour?\b/i)
      if (entry.side === 'family' && (entry.state === 'overdue' || entry.state === 'lapsed'))
        expect(summarizeEntry(entry, timeline)).toMatch(/still|ask the Tribunal|file does not say/)
    }
  })
})

test('the head of a case never says that nothing is due over something that is, or that has passed', {
  timeout: 60_000,
}, () => {
  forEachTimeline(150, (timeline) => {
    const { overdue, passed, waiting, lifted, next, otherwise } = headline(timeline)
    const all = [...overdue, ...passed, ...waiting, ...lifted, ...(next === null ? [] : [next])]
    expect(otherwise === null).toBe(all.length > 0)
    expect(overdue.map(({ entry }) => entry.id)).toEqual(timeline.overdue)
    if (otherwise !== null) expect(timeline.passed).toEqual([])
    for (const { sentence } of all) {
      mustBePlain([sentence])
      expect(sentence).not.toContain('[')
    }
  })
})

test('the line for a table fits 60 characters, and how it stands 90', { timeout: 60_000 }, () => {
  forEachTimeline(150, (timeline) => {
    for (const entry of timeline.entries) {
      const line = whyEntry(entry, timeline)
      expect(line.length, line).toBeLessThanOrEqual(60)
      const standing = standingOf(entry, timeline)
      // What it waits for can be two events; whatever has a day is short.
      if (entry.deadline !== null) expect(standing.length, standing).toBeLessThanOrEqual(90)
      for (const text of [line, standing]) {
        expect(text).toMatch(/^\S.*[^\s.]$/)
        expect(text).not.toMatch(/undefined|null| {2}|; ;|[{}|]/)
      }
    }
  })
})

test('every classification is plain text', { timeout: 60_000 }, () => {
  forEachTimeline(100, ({ classification }) => {
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
        // What was done within its day did not need to be lifted.
        if (deadline?.relieved && ['not-due', 'due-today', 'relieved'].includes(changed.state))
          expect(items.join(' ')).toContain(`[${deadline.relieved.basis.join('; ')}]`)
      }
    }),
    { numRuns: 120 },
  )
})

test('deadlines by themselves: every limit on sharp days', () => {
  for (const day of ['2024-12-31', '2025-07-31', '2025-08-31', '2025-11-01', '2025-12-24', '2033-05-28'])
    for (const [, deadline] of everyDeadline(day)) {
      const items = explainDeadline(deadline)
      mustBePlain(items)
      if (deadline.holidays === 'projected') expect(items.join(' ')).toContain('The date could still change.')
    }
})
