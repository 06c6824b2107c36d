// Late is never a dead end: what can still be done about each late step, and who decides.
import { expect, test } from 'vitest'
import { type CaseFile, ends, timeLimits } from '../../src/index'
import { explainEntry, explainLate } from '../../src/text'
import { plan, see } from './support'
import { APPEALED, type LateStep, lateSteps } from './tables/late-steps'

const seeRow = ({ caseFile, limit }: LateStep, asAt: string, dates: object = {}) =>
  see({ ...caseFile, dates: { ...caseFile.dates, ...dates } } as CaseFile, asAt, limit)

test('there is a row for every act before a Tribunal, and for every right that can pass', () => {
  const acts = Object.entries(timeLimits).filter(([, { versions }]) =>
    versions.some(({ end, counts }) => ends[end].tribunal !== null || counts.force === 'may'),
  )
  expect(new Set(lateSteps.map(({ limit }) => limit))).toEqual(
    new Set([...acts.map(([id]) => id), 'mediation.contact-adviser']),
  )
})

test.each(lateSteps)('$limit, not done', (row) => {
  const { entry, timeline } = seeRow(row, row.lateOn)
  expect(entry.state).toBe(row.undone)
  expect(explainLate(entry)).toBe(row.open)
  expect(explainEntry(entry, timeline)).toContain(row.open)
})

test.each(lateSteps)('$limit, done late', (row) => {
  const { entry, timeline } = seeRow(row, row.lateOn, { [row.doneBy]: row.lateOn })
  expect(entry.state).toBe('met-late')
  expect(explainLate(entry)).toBe(row.done)
  expect(explainEntry(entry, timeline)[1]).toBe(row.done)
})

test.each(lateSteps)('$limit, in time: there is nothing to explain', (row) => {
  const [last] = Object.values(row.caseFile.dates).slice(-1)
  expect(explainLate(seeRow(row, String(last)).entry)).toBeNull()
})

const notice = { noticeSentOn: '2025-03-03' }

test('the adviser contacted late: mediation still brings a certificate, saying no does not', () => {
  const said =
    'If you ask for mediation, you can still get a certificate. If you decline mediation, none can be issued now [Regs 39(1); Regs 39(3); Regs 34(2)].'
  for (const dates of [notice, { ...notice, adviserContactedOn: '2025-05-04' }]) {
    const { entry, timeline } = see(plan(dates), '2025-05-05', 'mediation.contact-adviser')
    expect(explainEntry(entry, timeline)).toContain(said)
  }
})

test('an appeal that is late: without a certificate, leave is asked for; with one, it is not', () => {
  const said =
    'You can still send your appeal: say why it is late and, if you have no mediation certificate, ask for leave to appeal without one, and a judge decides [Rules 5(3)(a); Regs 34(3); Rules 19].'
  const without = see(plan(notice), '2025-05-08', 'appeal.lodge')
  expect(explainEntry(without.entry, without.timeline)).toContain(said)
  const certificate = { adviserContactedOn: '2025-03-10', certificateIssuedOn: '2025-03-14' }
  const withOne = see(plan({ ...notice, ...certificate }), '2025-05-08', 'appeal.lodge')
  expect(explainEntry(withOne.entry, withOne.timeline).join(' ')).not.toContain('leave')
  const exempt = see(
    { dispute: { kind: 'plan-content', sections: ['I'] }, dates: notice },
    '2025-05-08',
    'appeal.lodge',
  )
  expect(explainEntry(exempt.entry, exempt.timeline).join(' ')).not.toContain('certificate')
})

test('neither text asks for exceptional circumstances, and none names a test for a late claim', () => {
  const everything = lateSteps.flatMap((row) => {
    const { entry, timeline } = seeRow(row, row.lateOn)
    return explainEntry(entry, timeline)
  })
  expect(everything.join(' ')).not.toMatch(/exceptional|just and equitable/i)
})

test('a step outside a Tribunal just must be taken, and a floor or an appointment is never late', () => {
  expect(
    explainLate(see({ dates: { requestReceivedOn: '2025-05-12' } }, '2025-06-24', 'assessment.decide').entry),
  ).toBeNull()
  const draft: CaseFile = { dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' } }
  expect(explainLate(see(draft, '2025-09-18', 'plan.comment-on-draft').entry)).toBeNull()
  const hearing = plan({ ...APPEALED, hearingOn: '2025-07-18' })
  expect(explainLate(see(hearing, '2025-07-21', 'appeal.hearing').entry)).toBeNull()
  expect(explainLate(see(plan({}), '2025-07-21', 'appeal.lodge').entry)).toBeNull()
})
