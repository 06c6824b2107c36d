// Random timelines, to be shown.
import fc from 'fast-check'
import { buildTimeline, type Timeline, TimescalesError } from 'send-dispute-timescales'
import { anyCase } from '../../../support/case-files'

/** Timelines of cases that hold together, under any reference. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(anyCase, fc.option(fc.string({ unit: 'binary' }), { freq: 4 }))
  .map(([{ caseFile, asAt }, reference]) => {
    try {
      return buildTimeline({ ...caseFile, ...(reference !== null && { reference }) }, { asAt })
    } catch (error) {
      if (error instanceof TimescalesError) return null
      throw error
    }
  })
  .filter((timeline) => timeline !== null)
