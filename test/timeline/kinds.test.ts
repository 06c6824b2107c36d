// One whole list for each kind of dispute: what a case brings on the day of its decision, and nothing else. These rows
// change when a limit is added, and one test says which limit, and the kinds it reaches; every other story says only what
// it is about.
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, type Dispute, disputeKinds } from '../../src/index'
import { agreedByBoth } from '../support/against-oracle'

const REQUEST = 'assessment.decide assessment.notify-no-plan'
const REVIEW = 'review.give-notice review.circulate-papers review.report review.decide review.finalise-amendments'
const CERTIFICATE = 'mediation.contact-adviser mediation.certify-declined'
const APPEAL = 'appeal.lodge appeal.respond'
const DETAINED = 'detained.decide detained.notify-no-plan detained.finalise'

// biome-ignore format: one line a kind
const rows: [Dispute | null, CaseFile['dates'], string][] = [
  [{ kind: 'refusal-to-assess' }, { requestReceivedOn: '2025-01-20', noticeSentOn: '2025-03-03' }, `${REQUEST} plan.finalise ${CERTIFICATE} mediation.arrange ${APPEAL}`],
  [{ kind: 'refusal-to-issue-plan' }, { requestReceivedOn: '2024-11-18', noticeSentOn: '2025-03-03' }, `${REQUEST} plan.finalise ${CERTIFICATE} mediation.arrange ${APPEAL}`],
  [{ kind: 'refusal-to-issue-plan', recommendations: ['health'] }, { requestReceivedOn: '2024-11-18', noticeSentOn: '2025-03-03' }, `${REQUEST} plan.finalise ${CERTIFICATE} mediation.tell-commissioning-body mediation.arrange ${APPEAL}`],
  [{ kind: 'plan-content', sections: ['B', 'F', 'I'] }, { requestReceivedOn: '2024-10-21', noticeSentOn: '2025-03-03' }, `${REQUEST} plan.finalise ${CERTIFICATE} mediation.arrange ${APPEAL}`],
  [{ kind: 'plan-content', sections: ['I'] }, { noticeSentOn: '2025-03-03' }, APPEAL],
  [{ kind: 'plan-content', sections: ['C', 'G'] }, { noticeSentOn: '2025-03-03' }, ''],
  [{ kind: 'refusal-to-reassess' }, { reassessmentRequestReceivedOn: '2025-02-20', noticeSentOn: '2025-03-03' }, `reassessment.decide ${CERTIFICATE} mediation.arrange ${APPEAL}`],
  [{ kind: 'refusal-to-amend-plan' }, { reviewMeetingOn: '2025-02-10', noticeSentOn: '2025-03-03' }, `${REVIEW} ${CERTIFICATE} mediation.arrange ${APPEAL}`],
  [{ kind: 'cease-to-maintain-plan' }, { reviewMeetingOn: '2025-02-10', noticeSentOn: '2025-03-03' }, `${REVIEW} ${CERTIFICATE} mediation.arrange ${APPEAL}`],
  [{ kind: 'draft-plan' }, { requestReceivedOn: '2024-12-02', draftPlanServedOn: '2025-03-03' }, `${REQUEST} plan.comment-on-draft plan.finalise`],
  [{ kind: 'disability-discrimination' }, { conductEndedOn: '2025-03-03' }, 'discrimination.claim discrimination.respond discrimination.respond-on-reinstatement'],
  [{ kind: 'education-duties' }, { awareOfMatterOn: '2025-03-03' }, 'ombudsman.complain'],
  [{ kind: 'special-educational-provision' }, { awareOfMatterOn: '2025-03-03' }, 'ombudsman.complain'],
  [{ kind: 'health-or-social-care-provision' }, { awareOfMatterOn: '2025-03-03' }, 'ombudsman.complain'],
  [{ kind: 'between-authorities' }, { awareOfMatterOn: '2025-03-03' }, 'ombudsman.complain'],
  [{ kind: 'statement-of-sen' }, { noticeSentOn: '2015-03-03' }, ''],
  [{ kind: 'refusal-to-assess', detained: true }, { requestReceivedOn: '2025-01-20', noticeSentOn: '2025-03-03' }, `${CERTIFICATE} ${APPEAL} ${DETAINED} detained.arrange-mediation`],
  [{ kind: 'plan-content', sections: ['B', 'I'], detained: true }, { requestReceivedOn: '2024-10-21', noticeSentOn: '2025-03-03' }, `${APPEAL} ${DETAINED}`],
  [null, { requestReceivedOn: '2025-01-20' }, 'assessment.decide assessment.give-advice assessment.notify-no-plan plan.comment-on-draft plan.finalise'],
  [null, { planMadeOrReviewedOn: '2025-01-20' }, `${REVIEW} review.complete`],
]

test('every kind has a row', () => {
  const kinds = rows.flatMap(([dispute]) => dispute?.kind ?? [])
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(disputeKinds).sort())
})

const wholeOf = (ids: string): string[] => (ids === '' ? [] : ids.split(' '))
const named = new Set(rows.flatMap(([, , ids]) => wholeOf(ids)))
const fileOf = (dispute: Dispute | null, dates: CaseFile['dates']): CaseFile => ({ ...(dispute && { dispute }), dates })
const decidedOn = (dates: CaseFile['dates']): string => Object.values(dates).at(-1) as string

test('no limit is brought that stands in no row', () => {
  const brought: Record<string, string[]> = {}
  for (const [dispute, dates] of rows)
    for (const { id } of buildTimeline(fileOf(dispute, dates), { asAt: decidedOn(dates) }).entries)
      if (!named.has(id)) brought[id] = [...(brought[id] ?? []), JSON.stringify(dispute ?? dates)]
  expect(brought).toEqual({})
})

test.each(rows)('%j, %j', (dispute, dates, ids) => {
  const { entries } = agreedByBoth(fileOf(dispute, dates), decidedOn(dates))
  expect(entries.map(({ id }) => id).filter((id) => named.has(id))).toEqual(wholeOf(ids))
})
