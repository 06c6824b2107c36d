// The JSON that batch writes: what JSON.stringify would say, for every example and for random cases.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Pen } from '../../../src/edges/cli/pen'
import { writeTimeline } from '../../../src/edges/cli/timeline-json'
import { buildTimeline, type CaseFile, type Timeline, TimescalesError } from '../../../src/index'
import { anyCase } from '../../support/case-files'

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.json'))

test.each(EXAMPLES)('%s, on any day: the same text', (name) => {
  const file = JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as CaseFile
  for (const asAt of ['2024-01-01', '2025-08-04', '2026-01-12', '2027-06-01']) {
    const timeline = attempt(file, asAt)
    if (timeline !== null) expect(timelineJson(timeline)).toBe(JSON.stringify(timeline))
  }
})

test('random cases: the same text', () => {
  fc.assert(
    fc.property(anyCase, ({ caseFile, asAt }) => {
      const timeline = attempt(caseFile, asAt)
      fc.pre(timeline !== null)
      expect(timelineJson(timeline as NonNullable<typeof timeline>)).toBe(JSON.stringify(timeline))
    }),
    { numRuns: 1000 },
  )
})

test('any text as reference comes back as it was, in ASCII alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (reference) => {
      const text = timelineJson(buildTimeline({ reference, dates: {} }, { asAt: '2025-08-04' }))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
      expect(text).toMatch(/^[\x00-\x7f]*$/)
      expect(JSON.parse(text).reference).toBe(reference)
    }),
  )
})

function timelineJson(timeline: Timeline): string {
  const pen = new Pen()
  writeTimeline(pen, timeline)
  return pen.take().toString('latin1')
}

function attempt(file: CaseFile, asAt: string) {
  try {
    return buildTimeline(file, { asAt })
  } catch (error) {
    expect(error).toBeInstanceOf(TimescalesError)
    return null
  }
}
