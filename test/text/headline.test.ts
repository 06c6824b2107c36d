// What stands at the head of a case: what is late, what has passed, what it waits for, what comes next.
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile } from '../../src/index'
import { headline } from '../../src/text'
import { claim, plan } from './support'

const head = (caseFile: CaseFile, asAt: string) => headline(buildTimeline(caseFile, { asAt }))
const NOTICE = { noticeSentOn: '2025-03-03' }
const DECIDED = { ...NOTICE, appealReceivedByTribunalOn: '2025-04-01', tribunalDecisionSentOn: '2025-05-12' }

test('what comes next, in one sentence and without citations', () => {
  const { overdue, passed, waiting, lifted, next, otherwise } = head(plan(NOTICE), '2025-03-04')
  expect([overdue, passed, waiting, lifted, otherwise]).toEqual([[], [], [], [], null])
  expect(next?.entry.id).toBe('mediation.contact-adviser')
  expect(next?.sentence).toBe('To be able to appeal, contact a mediation adviser by Saturday 3 May 2025.')
})

test('late: of the council how late, of the family also what can still be done', () => {
  const { overdue } = head(plan({ ...NOTICE, planMadeOrReviewedOn: '2024-03-04' }), '2025-05-08')
  expect(overdue.map(({ sentence }) => sentence)).toEqual([
    'The council is 66 days late: the last day to complete the annual review was Monday 3 March 2025.',
    'You are 5 days late: the last day to contact a mediation adviser was Saturday 3 May 2025. You can ask the Tribunal for leave to appeal without a certificate, and give full reasons: a judge decides.',
    'You are 2 days late: the last day to get the appeal to the Tribunal was 5pm on Tuesday 6 May 2025. You can still send your appeal: say why it is late and, if you have no mediation certificate, ask for leave to appeal without one, and a judge decides.',
  ])
})

test('waiting for a certificate is not late, and is never passed over', () => {
  const { overdue, waiting, next, otherwise } = head(
    plan({ ...NOTICE, adviserContactedOn: '2025-04-29' }),
    '2025-05-08',
  )
  expect(overdue).toEqual([])
  expect(next).toBeNull()
  expect(otherwise).toBeNull()
  expect(waiting.map(({ sentence }) => sentence)).toEqual([
    'Get your mediation certificate from the adviser. Your time to appeal has not run out: you then have 1 month from the day it is issued.',
  ])
})

test('a step that is lifted and not done stands at the head too', () => {
  const file: CaseFile = {
    dates: { requestReceivedOn: '2025-05-12', finalPlanSentOn: '2025-09-01', adviceRequestReceivedOn: '2025-05-12' },
    relieved: [{ entry: 'assessment.give-advice', exception: 'missed-appointment' }],
  }
  const { lifted, otherwise } = head(file, '2025-09-02')
  expect(lifted.map(({ sentence }) => sentence)).toEqual([
    'Whoever was asked for advice must send the advice to the council as soon as practicable. The time limit is lifted because of a missed appointment.',
  ])
  expect(otherwise).toBeNull()
})

test.each([
  [
    'for four weeks',
    '2025-07-07',
    ['appeal.seek-permission', 'appeal.set-aside', 'appeal.review-changed-circumstances'],
  ],
  ['and no longer while something else stands', '2025-07-08', []],
])('a right that has passed is told %s', (_, asAt, ids) => {
  const file = plan({ ...DECIDED, awareOfMatterOn: '2025-05-12' })
  const { passed, next } = head(file, asAt)
  expect(next?.entry.id).toBe('ombudsman.complain')
  expect(passed.map(({ entry }) => entry.id)).toEqual(ids)
})

test('a right that has passed is told for ever where nothing else stands: nobody reads that nothing is due', () => {
  const { passed, next, otherwise } = head(claim({ conductEndedOn: '2025-02-10' }), '2027-01-04')
  expect(next).toBeNull()
  expect(otherwise).toBeNull()
  expect(passed.map(({ sentence }) => sentence)).toEqual([
    'The time to bring the claim passed on Saturday 9 August 2025, 513 days ago. You can still bring the claim: the Tribunal may consider a claim which is out of time.',
  ])
})

test.each<[string, CaseFile, string]>([
  ['Nothing is due.', { dates: { requestReceivedOn: '2025-05-12', caseClosedOn: '2025-05-20' } }, '2025-06-01'],
  ['Nothing is due until something else happens.', plan({}), '2025-06-01'],
  [
    'Nothing is known to be due, but this file does not record every step.',
    {
      dates: { consultationReceivedOn: '2025-05-06' },
      notRecorded: ['plan.answer-consultation'],
    },
    '2025-07-01',
  ],
])('where nothing stands: %s', (said, caseFile, asAt) => {
  const { overdue, passed, waiting, lifted, next, otherwise } = head(caseFile, asAt)
  expect([...overdue, ...passed, ...waiting, ...lifted, next].filter((item) => item !== null)).toEqual([])
  expect(otherwise).toBe(said)
})

test('of one side alone: a timeline with fewer entries has the head of those', () => {
  const timeline = buildTimeline(plan({ ...NOTICE, requestReceivedOn: '2024-10-07' }), { asAt: '2025-05-08' })
  const family = { ...timeline, entries: timeline.entries.filter(({ side }) => side === 'family') }
  const { overdue } = headline(family)
  expect(overdue.map(({ entry }) => entry.side)).toEqual(['family', 'family'])
})

// Regs 34(2): after late contact no certificate can be issued for declining mediation.
test('a certificate that cannot be issued is not due, and nobody is late with it', () => {
  const file = plan({ ...NOTICE, adviserContactedOn: '2025-05-04', adviserToldNoMediationOn: '2025-05-04' })
  const before = head({ ...file, directed: { 'appeal.lodge': '2025-05-30' } }, '2025-05-05')
  expect(before.next?.entry.id).toBe('appeal.lodge')
  expect(head(file, '2025-05-20').overdue.map(({ entry }) => entry.id)).toEqual(['appeal.lodge'])
  const withoutAppeal = head({ ...file, done: { 'appeal.lodge': '2025-05-05' } }, '2025-05-06')
  expect([withoutAppeal.next, withoutAppeal.otherwise]).toEqual([null, 'Nothing is due until something else happens.'])
})
