// The form into our words: every field and value of the form, in both shapes.
import { buildTimeline, classifyNotice, type Dispute, TimescalesError } from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { fromSend35, type Send35CaseData, type Send35Draft } from '../../../src/edges/send35/index'
import { type Story, shapes, typed } from './support'

const disputes: [string, Story, Dispute[]][] = [
  ['refused to make a plan', { about: ['refusedToMakePlan'] }, [{ kind: 'refusal-to-issue-plan' }]],
  ['refused a re-assessment', { about: ['refusedReassessment'] }, [{ kind: 'refusal-to-reassess' }]],
  ['plan no longer necessary', { about: ['planNoLongerNecessary'] }, [{ kind: 'cease-to-maintain-plan' }]],
  ['Section B', { about: ['planContent'], sections: ['sectionB'] }, [{ kind: 'plan-content', sections: ['B'] }]],
  ['Section F', { about: ['planContent'], sections: ['sectionF'] }, [{ kind: 'plan-content', sections: ['F'] }]],
  ['Section I', { about: ['planContent'], sections: ['sectionI'] }, [{ kind: 'plan-content', sections: ['I'] }]],
  [
    'Sections B, F and I',
    { about: ['planContent'], sections: ['sectionB', 'sectionF', 'sectionI'] },
    [{ kind: 'plan-content', sections: ['B', 'F', 'I'] }],
  ],
  [
    'Section I because no school is named: the same dispute as over the school that is',
    { about: ['planContent'], sections: ['sectionI'], sectionI: 'noneNamed' },
    [{ kind: 'plan-content', sections: ['I'] }],
  ],
  [
    'two decisions in one letter',
    { about: ['planContent', 'refusedReassessment'], sections: ['sectionI'] },
    [{ kind: 'plan-content', sections: ['I'] }, { kind: 'refusal-to-reassess' }],
  ],
  [
    'a recommendation on health beside a refusal',
    { about: ['refusedToMakePlan'], wants: 'Yes', recommendations: ['health'] },
    [{ kind: 'refusal-to-issue-plan', recommendations: ['health'] }],
  ],
  [
    'recommendations on both, beside the content of a plan: its sections C, G, D, H',
    { about: ['planContent'], sections: ['sectionF'], wants: 'Yes', recommendations: ['health', 'socialCare'] },
    [{ kind: 'plan-content', sections: ['F', 'C', 'G', 'D', 'H'] }],
  ],
  [
    'types of recommendation left in the draft under a "No" do not count',
    { about: ['planNoLongerNecessary'], wants: 'No', recommendations: ['socialCare'] },
    [{ kind: 'cease-to-maintain-plan' }],
  ],
  [
    'types of recommendation chosen before the question was answered count',
    { about: ['planNoLongerNecessary'], recommendations: ['socialCare'] },
    [{ kind: 'cease-to-maintain-plan', recommendations: ['social-care'] }],
  ],
  [
    'the same answer twice is one dispute',
    { about: ['refusedToMakePlan', 'refusedToMakePlan'] },
    [{ kind: 'refusal-to-issue-plan' }],
  ],
]

describe.each(shapes)('disputes, from %s', (_shape, formOf) => {
  test.each(disputes)('%s', (_name, story, expected) => {
    const { dispute } = fromSend35(formOf(story))
    expect(dispute).toEqual(expected)
    // Every kind on the form can be appealed, and our own door lets them all in.
    expect(classifyNotice(dispute ?? []).appeal.available).toBe(true)
  })

  test.each<[string, Story]>([
    ['nothing is answered', {}],
    ['the content of a plan is disputed, and no section chosen yet', { about: ['planContent'] }],
    [
      'nor do recommendations stand for sections',
      { about: ['planContent'], wants: 'Yes', recommendations: ['health'] },
    ],
    ['sections are left from an earlier answer', { sections: ['sectionI'] }],
  ])('none yet when %s', (_name, story) => {
    expect(fromSend35(formOf(story))).toEqual({ dates: {} })
  })
})

describe.each(shapes)('dates, from %s', (_shape, formOf) => {
  test.each<[string, Story, object]>([
    ['the letter', { letter: '2026-02-01' }, { noticeSentOn: '2026-02-01' }],
    [
      'letter and certificate',
      { letter: '2026-02-01', certificate: '2026-03-20' },
      { noticeSentOn: '2026-02-01', certificateIssuedOn: '2026-03-20' },
    ],
    ['the certificate alone', { certificate: '2026-03-20' }, { certificateIssuedOn: '2026-03-20' }],
    [
      'a certificate that the form says is there',
      { certificate: '2026-03-20', hasCertificate: 'Yes' },
      { certificateIssuedOn: '2026-03-20' },
    ],
    [
      'the date of a certificate that the form says is not there',
      { certificate: '2026-03-20', hasCertificate: 'No' },
      {},
    ],
    ['a letter dated 31 February', { letter: '2026-02-31' }, {}],
  ])('%s', (_name, story, dates) => {
    expect(fromSend35(formOf(story))).toEqual({ dates })
  })
})

describe('dates as typed', () => {
  test.each<[string, { day?: string; month?: string; year?: string }, object]>([
    ['one figure or two', { day: '1', month: '02', year: '2026' }, { noticeSentOn: '2026-02-01' }],
    ['spaces around it', { day: ' 1 ', month: '2', year: '2026 ' }, { noticeSentOn: '2026-02-01' }],
    ['29 February of a leap year', { day: '29', month: '2', year: '2024' }, { noticeSentOn: '2024-02-29' }],
    ['nothing typed', { day: '', month: '', year: '' }, {}],
    ['nothing there', {}, {}],
    ['half typed: no year', { day: '1', month: '2', year: '' }, {}],
    ['half typed: no day', { month: '2', year: '2026' }, {}],
    ['half typed: the year has two figures so far', { day: '1', month: '2', year: '20' }, {}],
    ['a month in words', { day: '1', month: 'Feb', year: '2026' }, { noticeSentOn: '2026-02-01' }],
    ['29 February of any other year', { day: '29', month: '2', year: '2026' }, {}],
    ['a thirteenth month', { day: '1', month: '13', year: '2026' }, {}],
    ['a day zero', { day: '0', month: '2', year: '2026' }, {}],
  ])('%s', (_name, decisionLetterDate, dates) => {
    expect(fromSend35({ timeliness: { decisionLetterDate } }).dates).toEqual(dates)
  })

  test.each([null, undefined, ''] as const)('%j is unanswered', (decisionLetterDate) => {
    expect(fromSend35({ timeliness: { decisionLetterDate } }).dates).toEqual({})
    expect(fromSend35({ timeDecisionLetterDate: decisionLetterDate }).dates).toEqual({})
  })
})

describe('flat dates', () => {
  test.each<[string, string, object]>([
    ['a day', '2026-02-01', { noticeSentOn: '2026-02-01' }],
    ['the midnight a store writes', '2026-02-01T00:00:00.000', { noticeSentOn: '2026-02-01' }],
    ['midnight without fractions', '2026-02-01T00:00:00', { noticeSentOn: '2026-02-01' }],
    ['midnight without seconds', '2026-02-01T00:00', { noticeSentOn: '2026-02-01' }],
    ['spaces around it', ' 2026-02-01 ', { noticeSentOn: '2026-02-01' }],
    ['31 February', '2026-02-31', {}],
    ['half typed: no day', '2026-02', {}],
    ['half typed: no day yet', '2026-02-', {}],
    ['half typed: half a day', '2026-02-0', {}],
    ['half typed: half a month', '2026-1', {}],
    ['half typed: the year', '2026', {}],
    ['half typed: half a year', '20', {}],
  ])('%s', (_name, timeDecisionLetterDate, dates) => {
    expect(fromSend35({ timeDecisionLetterDate }).dates).toEqual(dates)
  })
})

test('a draft and flat fields together: a flat field answers where the draft does not', () => {
  const form = {
    typeOfAppeal: { appealAbout: [], followingAnnualReview: null },
    timeliness: { decisionLetterDate: typed('2026-02-01') },
    appealAppealAbout: ['refusedReassessment'],
    timeDecisionLetterDate: '2025-01-01',
  } as const
  expect(fromSend35(form)).toEqual({ dates: { noticeSentOn: '2026-02-01' } })
  expect(fromSend35({ ...form, typeOfAppeal: {} })).toEqual({
    dispute: [{ kind: 'refusal-to-reassess' }],
    dates: { noticeSentOn: '2026-02-01' },
  })
})

test('the result is a case file: buildTimeline takes it as it is', () => {
  const file = fromSend35({
    typeOfAppeal: { appealAbout: ['planContent'], planSections: ['sectionB'] },
    timeliness: { decisionLetterDate: typed('2025-12-31') },
  })
  const timeline = buildTimeline(file, { asAt: '2026-01-05' })
  expect(timeline.entries.find((entry) => entry.id === 'appeal.lodge')?.deadline?.dueOn).toBe('2026-03-02')
  expect(Object.isFrozen(file)).toBe(true)
  expect(JSON.parse(JSON.stringify(file))).toEqual(file)
})

const refusals: [string, unknown, string, string][] = [
  ['no form', null, 'invalid-input', 'form'],
  ['a list', [], 'invalid-input', 'form'],
  ['a section that is no section', { timeliness: '2026-02-01' }, 'invalid-input', 'timeliness'],
  ['one answer where a list belongs', { appealAppealAbout: 'planContent' }, 'invalid-input', 'appealAppealAbout'],
  [
    'a refusal to assess: that is SEND35A',
    { typeOfAppeal: { appealAbout: ['refusedToAssess'] } },
    'invalid-input',
    'typeOfAppeal.appealAbout[0]',
  ],
  [
    'a section the form does not have, which would change the answer on the certificate',
    { appealPlanSections: ['sectionI', 'sectionX'] },
    'invalid-input',
    'appealPlanSections[1]',
  ],
  ['yes in small letters', { mediation: { hasCertificate: 'yes' } }, 'invalid-input', 'mediation.hasCertificate'],
  ['a yes that is a boolean', { medHasCertificate: true }, 'invalid-input', 'medHasCertificate'],
  ['another reason', { mediation: { noCertificateReason: 'none' } }, 'invalid-input', 'mediation.noCertificateReason'],
  ['another disagreement', { schoolSectionIDisagreement: 'wrongType' }, 'invalid-input', 'schoolSectionIDisagreement'],
  ['another recommendation', { hscRecommendationTypes: ['education'] }, 'invalid-input', 'hscRecommendationTypes[0]'],
  ['another appellant', { appellant: { whoIsAppealing: 'school' } }, 'invalid-input', 'appellant.whoIsAppealing'],
  ['an instant', { timeDecisionLetterDate: '2026-02-01T00:00:00Z' }, 'invalid-date', 'timeDecisionLetterDate'],
  [
    'a time of day, which could be of another zone',
    { timeDecisionLetterDate: '2026-02-01T23:30:00' },
    'invalid-date',
    'timeDecisionLetterDate',
  ],
  [
    'midnight somewhere',
    { timeDecisionLetterDate: '2026-02-01T00:00:00+01:00' },
    'invalid-date',
    'timeDecisionLetterDate',
  ],
  ['a number', { timeDecisionLetterDate: 20260201 }, 'invalid-date', 'timeDecisionLetterDate'],
  [
    'a JavaScript date as text',
    { timeDecisionLetterDate: new Date(0).toISOString() },
    'invalid-date',
    'timeDecisionLetterDate',
  ],
  ['a number', { timeliness: { decisionLetterDate: 20260201 } }, 'invalid-date', 'timeliness.decisionLetterDate'],
]

test.each(refusals)('refuses %s', (_name, form, code, path) => {
  let thrown: unknown
  try {
    fromSend35(form as Send35Draft)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(TimescalesError)
  expect(thrown).toMatchObject({ code, path })
})

test("the service's own draft type fits, with everything in it that we do not read", () => {
  interface AppealDraft {
    childOrYoungPerson: { firstName?: string; dateOfBirth?: { day?: string; month?: string; year?: string } }
    appellant: { whoIsAppealing?: 'youngPerson' | 'alternativePerson' | 'parentOrCarer'; firstName?: string }
    typeOfAppeal: { appealAbout?: ('planContent' | 'refusedToMakePlan')[]; followingAnnualReview?: 'Yes' | 'No' }
    mediation: { hasCertificate?: 'Yes' | 'No'; noCertificateExplanation?: string }
    timeliness: { decisionLetterDate?: { day?: string; month?: string; year?: string }; lateAppealExplanation?: string }
    supportingEvidence: { evidenceDescription?: string }[]
  }
  const draft: AppealDraft = {
    childOrYoungPerson: {},
    appellant: {},
    typeOfAppeal: {},
    mediation: {},
    timeliness: {},
    supportingEvidence: [],
  }
  const form: Send35Draft = draft
  expect(fromSend35(form)).toEqual({ dates: {} })
  const flat: Send35CaseData = {}
  expect(fromSend35(flat)).toEqual({ dates: {} })
})
