// A SEN2 return against a second reading of it that was written from the page alone (test/oracle/sen2.ts): random
// people, written as XML and as a Blade export, and every answer compared. SEN2_PEOPLE says how many people there are,
// SEN2_SEED which.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { buildTimeline, type CaseFile } from 'send-dispute-timescales'
import { caseload, caseloadJson } from 'send-dispute-timescales/caseload'
import { readSen2Blade, readSen2Xml, type Sen2Return, sen2Cases, twentyWeeks } from 'send-dispute-timescales/sen2'
import { expect, test } from 'vitest'
import { type Answer, oracleReturn, type Request, requestsOf } from '../../oracle/sen2'
import { type Hand, writeBlade, writeXml } from '../../support/sen2-files'
import { anyReturn, type Look } from '../../support/sen2-people'
import { send } from '../cli/support'

const PEOPLE = 25
const SEED = Number(process.env.SEN2_SEED ?? 20260115)
const RUNS = Math.ceil(Number(process.env.SEN2_PEOPLE ?? 300) / PEOPLE)

const anyHand: fc.Arbitrary<Hand> = fc.record({
  letters: fc.constantFrom('as-is', 'lower', 'upper'),
  blanks: fc.constantFrom('left-out', 'empty', 'closed'),
  backwards: fc.boolean(),
  mark: fc.boolean(),
  crlf: fc.boolean(),
  sept: fc.boolean(),
  decimals: fc.boolean(),
})

/** A record as the library names its items. */
const recordOf = ({ Assessment: assessed = {}, ActivePlans: plan = {}, ...request }: Request) => ({
  receivedDate: request.ReceivedDate ?? null,
  rya: request.RYA === '1',
  requestOutcomeDate: request.RequestOutcomeDate ?? null,
  requestOutcome: request.RequestOutcome ?? null,
  requestMediation: request.RequestMediation === '1',
  requestTribunal: request.RequestTribunal === '1',
  exported: request.Exported !== undefined,
  assessmentOutcome: assessed.AssessmentOutcome ?? null,
  assessmentOutcomeDate: assessed.AssessmentOutcomeDate ?? null,
  assessmentMediation: assessed.AssessmentMediation === '1',
  assessmentTribunal: assessed.AssessmentTribunal === '1',
  otherMediation: assessed.OtherMediation === '1',
  otherTribunal: assessed.OtherTribunal === '1',
  week20: assessed.Week20 === '1',
  startDate: assessed.NamedPlan?.StartDate ?? null,
  ceaseDate: assessed.NamedPlan?.CeaseDate ?? null,
  transferLa: plan.TransferLA !== undefined,
  reviewMeeting: plan.ReviewMeeting ?? null,
  reviewOutcome: plan.ReviewOutcome ?? null,
  reviewDraft: plan.ReviewDraft ?? null,
  phaseTransferDueDate: plan.PhaseTransferDueDate ?? null,
  phaseTransferFinalDate: plan.PhaseTransferFinalDate ?? null,
  lastReview: plan.LastReview ?? null,
  faults: [],
})

/** In one order, whatever the order of what is due on one day. */
const sorted = <T extends { readonly request: number }>(entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => a.request - b.request || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

/** What the library makes of a return that it has read, in the form of the oracle. */
function libraryAnswer({ header, records, refused }: Sen2Return, asAt: string, within: number) {
  const number = new Map(records.map(({ key }, index) => [key, index]))
  const of = (key: string): number => number.get(key) ?? Number.NaN
  const made = sen2Cases(records, header)
  const load = caseload(made.cases, { asAt, within, refused: [...refused, ...made.refused] })
  const counted = new Set(load.refused.map(({ key }) => key))
  const measure = twentyWeeks(records, (header.year ?? 0) - 1)
  return {
    cases: made.cases
      .filter(({ key, caseFile }) => !counted.has(key) || isAccepted(caseFile, asAt))
      .map(({ key, about, caseFile }) => ({
        request: of(key),
        about,
        dispute: caseFile.dispute ?? null,
        dates: caseFile.dates,
        notRecorded: [...(caseFile.notRecorded ?? [])].sort(),
        entries: buildTimeline(caseFile, { asAt }).entries.map(({ id, state, metOn, deadline }) => ({
          id,
          state,
          metOn,
          dueOn: deadline?.dueOn ?? null,
        })),
      })),
    number: load.cases,
    refused: load.refused.map(({ key }) => of(key)).sort(),
    overdue: load.overdue,
    due: load.due,
    entries: sorted(
      caseloadJson(load).entries.map(({ key, entry, side, state, dueOn, days }) => ({
        request: of(key),
        entry,
        side,
        state,
        dueOn,
        days,
      })),
    ),
    open: sorted(load.open.map(({ key, keep: _, ...request }) => ({ request: of(key), ...request }))),
    measures: Object.fromEntries(
      load.measures
        .filter(({ inTime, late }) => inTime + late > 0)
        .map(({ limit, inTime, late }) => [limit, { inTime, late }]),
    ),
    twentyWeeks: {
      year: measure.year,
      includingExceptions: measure.includingExceptions,
      excludingExceptions: measure.excludingExceptions,
      leftOut: measure.leftOut,
      byMonth: measure.byMonth,
      records: measure.records.map(({ key: _, place: __, ...record }) => record),
    },
  }
}

function isAccepted(caseFile: CaseFile, asAt: string): boolean {
  try {
    buildTimeline(caseFile, { asAt })
    return true
  } catch {
    return false
  }
}

type Compared = ReturnType<typeof libraryAnswer>

/** What the oracle says, in the same form. */
function oracleAnswer(answer: Answer): Compared {
  const { cases, refused, overdue, due, entries, open, measures, twentyWeeks } = answer
  return {
    cases: cases.map(({ request, about, caseFile, timeline }) => ({
      request,
      about,
      dispute: (caseFile.dispute ?? null) as Compared['cases'][number]['dispute'],
      dates: caseFile.dates,
      notRecorded: [...(caseFile.notRecorded ?? [])].sort() as Compared['cases'][number]['notRecorded'],
      entries: timeline.map(({ id, state, metOn, dueOn }) => ({ id, state, metOn, dueOn })),
    })),
    number: cases.length,
    refused: [...refused].sort(),
    overdue,
    due,
    entries: sorted(entries) as Compared['entries'],
    open: sorted(open),
    measures,
    twentyWeeks,
  }
}

async function agree({ read, asAt, within }: Look, hand: Hand): Promise<void> {
  const expected = oracleAnswer(oracleReturn(read, asAt, within))
  const records = requestsOf(read).map(recordOf)
  const xml = await readSen2Xml(writeXml(read, hand))
  const blade = await readSen2Blade(writeBlade(read, hand))
  for (const seen of [xml, blade]) {
    expect(seen.header).toEqual({ year: read.Year, referenceDate: read.ReferenceDate, lea: '209' })
    expect(seen.refused).toEqual([])
    expect(seen.records.map(({ key: _, place: __, ...record }) => record)).toEqual(records)
  }
  // They hold the same: so one of the two is worked out, now this and now that.
  expect(libraryAnswer(hand.crlf ? xml : blade, asAt, within)).toEqual(expected)
}

const anyPeople = anyReturn({ minLength: PEOPLE, maxLength: PEOPLE })

test('random people: the same cases, counts, refusals and 20-week measure, from XML and from Blade', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyPeople, anyHand, (look, hand) => agree(look, hand)),
    { numRuns: RUNS, seed: SEED },
  )
})

test('the command answers the same of a return as XML and of the folder of a Blade export', async () => {
  const [look] = fc.sample(anyPeople, { numRuns: 1, seed: 20 })
  const [hand] = fc.sample(anyHand, { numRuns: 1, seed: 20 })
  const { read } = look as Look
  const { cases, refused, overdue, due, entries, twentyWeeks } = oracleAnswer(oracleReturn(read))
  const { byMonth: _, records: __, ...measure } = twentyWeeks
  const folder = mkdtempSync(join(tmpdir(), 'sen2-'))
  try {
    const xml = join(folder, 'return.xml')
    const blade = join(folder, 'blade')
    writeFileSync(xml, writeXml(read, hand as Hand))
    mkdirSync(blade)
    for (const [module, text] of Object.entries(writeBlade(read, hand as Hand)))
      writeFileSync(join(blade, `Blade-Export_20-02-2026_${module}.csv`), text)
    for (const [path, keys] of [
      [xml, (await readSen2Xml(writeXml(read, hand as Hand))).records],
      [blade, (await readSen2Blade(writeBlade(read, hand as Hand))).records],
    ] as const) {
      const ran = await send(['caseload', path, '--format', 'json'])
      const number = new Map(keys.map(({ key }, index) => [key, index]))
      const seen = JSON.parse(ran.out)
      expect({
        ...seen,
        refused: seen.refused.map(({ key }: { key: string }) => number.get(key)).sort(),
        entries: sorted(
          seen.entries.map(({ key, keep: ___, ...entry }: { key: string; keep: object }) => ({
            request: number.get(key),
            ...entry,
          })),
        ),
      }).toEqual({
        asAt: read.ReferenceDate,
        cases: cases.length,
        refused,
        overdue,
        due,
        entries,
        twentyWeeks: measure,
      })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
