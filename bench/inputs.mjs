// What is put to every contestant: days of fifteen years, and case files from a refusal to a decided appeal.

/** ISO dates, every fourth or so from 2012 to 2026, in no order that a cache would like. */
export const dates = (() => {
  const first = Date.UTC(2012, 0, 1) / 86_400_000
  const length = Date.UTC(2027, 0, 1) / 86_400_000 - first
  const days = Array.from({ length: 1024 }, (_, i) =>
    new Date((first + ((i * 2011) % length)) * 86_400_000).toISOString().slice(0, 10),
  )
  // Through JSON, so that they are strings as they come from outside.
  return JSON.parse(JSON.stringify(days))
})()

/** Those on which every limit measured here was in force and the calendar is published. */
export const deadlineDates = dates.filter((date) => date >= '2014-09-01' && date < '2026-06-01')

/** The two case files of the design page, and one between them. */
export const caseFiles = {
  'plan content, agreement': {
    reference: 'echoed back',
    dispute: { kind: 'plan-content', sections: ['B', 'F', 'I'] },
    dates: {
      noticeSentOn: '2025-10-01',
      authorityToldOfMediationOn: '2025-10-20',
      mediationOn: '2025-11-14',
      agreementMadeOn: '2025-11-14',
    },
    agreement: { requires: ['comply.amend-plan'] },
    agreed: { 'comply.amend-plan@agreementMadeOn': '2025-12-19' },
  },
  'refusal, appeal, response': {
    reference: '2025/204',
    dispute: { kind: 'refusal-to-issue-plan' },
    dates: {
      requestReceivedOn: '2025-05-12',
      noticeSentOn: '2025-08-29',
      adviserContactedOn: '2025-09-15',
      adviserToldNoMediationOn: '2025-09-18',
      certificateIssuedOn: '2025-09-22',
      appealReceivedByTribunalOn: '2025-10-24',
      appealReceivedByAuthorityOn: '2025-11-03',
      responseReceivedOn: '2025-12-12',
    },
  },
  'refusal, directed date': {
    reference: '2025/117',
    dispute: { kind: 'refusal-to-issue-plan' },
    dates: {
      requestReceivedOn: '2025-05-12',
      noticeSentOn: '2025-10-03',
      appealReceivedByTribunalOn: '2025-11-28',
      appealReceivedByAuthorityOn: '2025-12-08',
    },
    directed: { 'appeal.respond': '2026-02-20' },
    done: { 'assessment.decide': '2025-06-20' },
    relieved: [
      {
        entry: 'assessment.notify-no-plan',
        exception: 'school-closed',
        closure: { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' },
      },
    ],
  },
}

/** The same case some weeks earlier. */
export const movedBack = (file, weeks) =>
  JSON.parse(
    JSON.stringify(file).replace(/\d{4}-\d{2}-\d{2}/g, (iso) =>
      new Date(Date.parse(iso) - weeks * 7 * 86_400_000).toISOString().slice(0, 10),
    ),
  )

/** Each case file in a year's weeks, so that no figure rests on one lucky set of dates. */
export const yearOf = (file) => Array.from({ length: 52 }, (_, week) => movedBack(file, week))

export const asAt = '2026-01-12'

/** Every kind of dispute, detained or not, and the content of a plan with many sets of sections. */
export const disputes = (() => {
  const kinds = [
    'refusal-to-assess',
    'refusal-to-issue-plan',
    'refusal-to-reassess',
    'refusal-to-amend-plan',
    'cease-to-maintain-plan',
    'draft-plan',
    'disability-discrimination',
    'education-duties',
    'special-educational-provision',
    'health-or-social-care-provision',
    'between-authorities',
    'statement-of-sen',
  ]
  const sections = [
    ['B'],
    ['F'],
    ['I'],
    ['B', 'F'],
    ['B', 'F', 'I'],
    ['C', 'G'],
    ['D', 'H1'],
    ['E'],
    ['I', 'C'],
    ['A', 'K'],
  ]
  const plain = [
    ...kinds.map((kind) => ({ kind })),
    ...sections.map((set) => ({ kind: 'plan-content', sections: set })),
  ]
  return plain.flatMap((dispute) => [dispute, { ...dispute, detained: true }])
})()
