// Whatever the case, it can be shown.
import { fc, test } from '@fast-check/vitest'
import ICAL from 'ical.js'
import stringWidth from 'string-width'
import { describe, expect } from 'vitest'
import { toCalendar, toSvg, toTable } from '../../../src/edges/render'
import { anyTimeline } from './support/any-timeline'
import { all, parseXml } from './support/xml'

const runs = { numRuns: 150 }

describe('toTable', () => {
  test.prop([anyTimeline, fc.constantFrom(20, 33, 60, 80, 92, 100, 140)], runs)(
    'keeps within its columns',
    (timeline, columns) => {
      const table = toTable(timeline, { columns })
      for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      expect(table).toMatch(/^(Overdue|Passed|Lifted|Waiting|Next|The appeal must)/)
      expect(table).toBe(toTable(structuredClone(timeline), { columns }))
    },
  )

  test.prop([anyTimeline], runs)('never says that nothing is due while something stands', (timeline) => {
    const head = toTable(timeline, { columns: 1000 }).split('\n\n')[0]?.split('\n') ?? []
    const count = (word: string) => head.filter((line) => line.startsWith(`${word}: `)).length
    const inState = (state: string) => timeline.entries.filter((entry) => entry.state === state).length
    expect(count('Overdue')).toBe(timeline.overdue.length)
    expect(count('Waiting')).toBe(inState('waiting'))
    expect(count('Lifted')).toBe(inState('relieved'))
    expect(count('Next')).toBe(1)
    expect(head.some((line) => line.startsWith('Next: no further date'))).toBe(timeline.next === null)
    expect(count('Passed')).toBeLessThanOrEqual(timeline.passed.length)
    const alone = head.length === 1 && timeline.next === null
    if (alone) expect(timeline.passed).toEqual([])
  })

  test.prop([anyTimeline], runs)('marks what is next once, and all that is overdue', (timeline) => {
    const marks = toTable(timeline)
      .split('\n')
      .map((line) => /^(>?!?) /.exec(line)?.[1] ?? '')
    expect(marks.filter((mark) => mark.includes('>')).length).toBe(timeline.next === null ? 0 : 1)
    expect(marks.filter((mark) => mark.includes('!')).length).toBe(timeline.overdue.length)
  })
})

describe('toCalendar', () => {
  test.prop([anyTimeline, fc.string({ minLength: 1, unit: 'grapheme' })], runs)(
    'can be read, one event a deadline that has not passed',
    (timeline, text) => {
      const reference = `r${text}`
      const file = toCalendar(timeline, { reference, name: text })
      const events = new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one))
      const due = timeline.entries
        .flatMap(({ deadline, state }) =>
          deadline === null || deadline.dueOn < timeline.asAt || state === 'not-recorded' ? [] : [deadline.dueOn],
        )
        .sort()
      const looks = timeline.entries.some(({ state }) => state === 'waiting') ? [timeline.asAt] : []
      const days = events.map(({ startDate }) => startDate.toString())
      // A family that waits for its certificate looks for it on the day it is due, or today.
      expect([due, [...looks, ...due]].map(String)).toContain(String(days.sort()))
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(days.length)
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(file).toBe(toCalendar(structuredClone(timeline), { reference, name: text }))
    },
  )
})

describe('toSvg', () => {
  test.prop([anyTimeline, fc.integer({ min: 320, max: 2000 })], runs)(
    'is well formed, one row a deadline',
    (timeline, width) => {
      const svg = toSvg(timeline, { width })
      const root = parseXml(svg)
      const started = timeline.entries.filter(({ deadline }) => deadline !== null)
      expect(all(root, 'title').length).toBe(1 + started.length)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
      expect(svg).toBe(toSvg(structuredClone(timeline), { width }))
    },
  )
})
