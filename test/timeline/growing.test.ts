// A case file that was accepted once is accepted on every other day and after every later true event.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, entryIds, TimescalesError } from '../../src/index'
import { anyGrowth } from '../support/growing-cases'

const RUNS = Number(process.env.GROWTH_RUNS ?? 20)

/** Two dates that contradict each other, a date outside the law, or one outside the calendar. */
const ALLOWED = ['contradictory-dates', 'not-in-force', 'beyond-calendar']

function outcome(file: CaseFile, asAt: string): string {
  try {
    buildTimeline(file, { asAt })
    return 'accepted'
  } catch (error) {
    if (error instanceof TimescalesError) return error.code
    throw error
  }
}

test('seen from every day a file is valid or not alike', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(anyGrowth, ({ stages, looks }) => {
      for (const file of stages) {
        const seen = new Set(looks.map((day) => outcome(file, day)))
        expect([...seen]).toHaveLength(1)
      }
    }),
    { numRuns: RUNS },
  )
})

// Regs 18(1)(a): 31 March lies before its law, and nobody sees that before the period has been counted.
test.each(['2013-01-10', '2014-08-31', '2014-09-02', '2014-10-06', '2026-01-05'])(
  'a planned day that the law does not know is refused on %s, in a case that was closed before it',
  (asAt) => {
    const dates = { caseClosedOn: '2014-09-01', post16StartsOn: '2014-10-06' }
    expect(outcome({ dispute: { kind: 'refusal-to-assess' }, dates }, asAt)).toBe('not-in-force')
  },
)

test('what the file says of its entries stays valid while the case goes on', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(anyGrowth, fc.nat(), fc.integer({ min: 0, max: 90 }), ({ stages, looks }, pick, later) => {
      const id = entryIds()[pick % entryIds().length] as string
      const last = looks.at(-1) as string
      const day = new Date(Date.parse(last) + later * 86_400_000).toISOString().slice(0, 10)
      for (const more of [{ done: { [id]: day } }, { directed: { [id]: day } }, { agreed: { [id]: day } }]) {
        const codes = stages.map((file) => outcome({ ...file, ...more }, looks[pick % looks.length] as string))
        // Once it was accepted, no later event makes it refused but by a date of its own.
        const first = codes.indexOf('accepted')
        if (first >= 0) for (const code of codes.slice(first)) expect(['accepted', ...ALLOWED]).toContain(code)
      }
    }),
    { numRuns: RUNS },
  )
})
