// What the service has to know: its own expectations, then what Rules r.12 adds to them.
import { type Appellant, TimescalesError, whoMayAppeal } from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { assessSend35, type Send35Caution, send35Cautions } from '../../../src/edges/send35/index'
import { flatOf, type Story, shapes, typed } from './support'

const SENT = 'letter-date-is-not-sent-date'

describe.each(shapes)("the service's own expectations hold for endsOn, from %s", (_shape, formOf) => {
  test.each<[string, Story, string, string]>([
    ['two months from the letter', { letter: '2026-02-01' }, '2026-04-01', '2026-04-01'],
    [
      '31 December has no 31 February: its last day, a Saturday, so Monday',
      { letter: '2025-12-31' },
      '2026-02-28',
      '2026-03-02',
    ],
    ['the certificate is later', { letter: '2026-02-01', certificate: '2026-03-20' }, '2026-04-20', '2026-04-20'],
    ['the certificate is earlier', { letter: '2026-03-01', certificate: '2026-03-02' }, '2026-05-01', '2026-05-01'],
    ['Rules r.12: August ends in September', { letter: '2026-06-30' }, '2026-08-30', '2026-09-01'],
    ['Rules r.12: Christmas ends in January', { letter: '2025-10-25' }, '2025-12-25', '2026-01-02'],
  ])('%s', (_name, story, endsOn, dueOn) => {
    expect(assessSend35(formOf(story), { asAt: '2026-03-25' }).deadline).toMatchObject({
      endsOn,
      dueOn,
      dueTime: '17:00',
    })
  })
})

test.each([
  ['no year yet', { day: '1', month: '2', year: '' }],
  ['half a year', { day: '1', month: '2', year: '202' }],
  ['no day', { month: '2', year: '2026' }],
])('a half-typed date says nothing yet: %s', (_name, decisionLetterDate) => {
  expect(assessSend35({ timeliness: { decisionLetterDate } }, { asAt: '2026-03-25' })).toEqual({
    certificateNeeded: null,
    deadline: null,
    late: null,
    explanationNeeded: null,
    cautions: [],
  })
})

test.each(['2026-02', '2026-02-', '2026', '20'])('nor does a half-typed flat one: %s', (timeDecisionLetterDate) => {
  expect(assessSend35({ timeDecisionLetterDate }, { asAt: '2026-03-25' })).toEqual(
    assessSend35({}, { asAt: '2026-03-25' }),
  )
})

test('an empty form says nothing, in either shape', () => {
  for (const [, formOf] of shapes)
    expect(assessSend35(formOf({}), { asAt: '2026-03-25' })).toEqual({
      certificateNeeded: null,
      deadline: null,
      late: null,
      explanationNeeded: null,
      cautions: [],
    })
})

describe('late', () => {
  test.each<[string, Story, string, boolean]>([
    ['in time while today is before the day', { letter: '2026-02-01' }, '2026-03-31', false],
    ['in time on the day', { letter: '2026-02-01' }, '2026-04-01', false],
    ['on the day by 17:00', { letter: '2026-02-01' }, '2026-04-01T17:00', false],
    ['on the day after 17:00: Rules r.12(1)', { letter: '2026-02-01' }, '2026-04-01T17:01', true],
    ['the day before, late in the evening', { letter: '2026-02-01' }, '2026-03-31T23:59', false],
    ['the day after', { letter: '2026-02-01' }, '2026-04-02', true],
    ['after endsOn, by dueOn: Rules r.12(2)', { letter: '2025-12-31' }, '2026-03-02', false],
    ['after dueOn', { letter: '2025-12-31' }, '2026-03-03', true],
    ['all August, for an end in August: Rules r.12(3)(a)', { letter: '2026-06-30' }, '2026-08-31', false],
    ['in time by the certificate', { letter: '2026-02-01', certificate: '2026-03-20' }, '2026-04-20', false],
    ['late by both', { letter: '2026-02-01', certificate: '2026-03-20' }, '2026-04-21', true],
  ])('%s', (_name, story, asAt, late) => {
    const assessment = assessSend35(flatOf(story), { asAt })
    expect(assessment).toMatchObject({ late, explanationNeeded: late })
    // Being late never ends the journey: the deadline is still there, and only an explanation is asked for.
    expect(assessment.deadline).not.toBeNull()
  })

  test.each<[string, Story, boolean | null]>([
    ['there is one, and its date is not given: it could give more time', { hasCertificate: 'Yes' }, null],
    ['there is none', { hasCertificate: 'No' }, true],
    ['nobody said', {}, true],
    [
      'there is one, and placement alone needs none',
      { hasCertificate: 'Yes', about: ['planContent'], sections: ['sectionI'] },
      true,
    ],
    ['its date is impossible', { certificate: '2026-02-31' }, null],
    ['its date is still to come', { certificate: '2026-05-02' }, null],
  ])('after the two months, a certificate: %s', (_name, story, late) => {
    expect(assessSend35(flatOf({ letter: '2026-02-01', ...story }), { asAt: '2026-05-01' })).toMatchObject({
      late,
      explanationNeeded: late,
    })
  })

  test('within the two months a certificate without a date changes nothing', () => {
    const assessment = assessSend35(flatOf({ letter: '2026-02-01', hasCertificate: 'Yes' }), { asAt: '2026-04-01' })
    expect(assessment.late).toBe(false)
    expect(assessment.deadline?.unknown).toEqual(['certificateIssuedOn'])
    expect(assessment.cautions).toContain('certificate-date-missing')
  })

  test('while the certificate is being typed', () => {
    const timeliness = { decisionLetterDate: typed('2026-02-01'), mediationCertificateDate: { day: '2', month: '4' } }
    expect(assessSend35({ timeliness }, { asAt: '2026-04-30' })).toMatchObject({ late: null, explanationNeeded: null })
  })
})

describe('certificate needed', () => {
  test.each<[string, Story, boolean | null]>([
    ['refused to make a plan', { about: ['refusedToMakePlan'] }, true],
    ['refused a re-assessment', { about: ['refusedReassessment'] }, true],
    ['plan no longer necessary', { about: ['planNoLongerNecessary'] }, true],
    ['Section B', { about: ['planContent'], sections: ['sectionB'] }, true],
    ['Section F', { about: ['planContent'], sections: ['sectionF'] }, true],
    [
      'Section I alone, over the school named',
      { about: ['planContent'], sections: ['sectionI'], sectionI: 'disagreeWithNamed' },
      false,
    ],
    [
      'Section I alone, no school named',
      { about: ['planContent'], sections: ['sectionI'], sectionI: 'noneNamed' },
      false,
    ],
    ['Section I with F', { about: ['planContent'], sections: ['sectionF', 'sectionI'] }, true],
    [
      'Section I with a recommendation on health: the educational part decides',
      { about: ['planContent'], sections: ['sectionI'], wants: 'Yes', recommendations: ['health'] },
      false,
    ],
    [
      'Section I, and a refusal beside it: one part that needs it is enough',
      { about: ['planContent', 'refusedReassessment'], sections: ['sectionI'] },
      true,
    ],
    ['the content of a plan, section not chosen yet', { about: ['planContent'] }, null],
    ['what is appealed not chosen yet', { sections: ['sectionI'] }, null],
    [
      'the sections open, but a refusal beside them needs one anyway',
      { about: ['planContent', 'refusedToMakePlan'] },
      true,
    ],
  ])('%s', (_name, story, needed) => {
    for (const [, formOf] of shapes)
      expect(assessSend35(formOf(story), { asAt: '2026-03-25' }).certificateNeeded).toBe(needed)
  })

  test('placement alone: a certificate gives no more time', () => {
    const story: Story = {
      letter: '2026-02-01',
      certificate: '2026-03-20',
      about: ['planContent'],
      sections: ['sectionI'],
    }
    const assessment = assessSend35(flatOf(story), { asAt: '2026-03-25' })
    expect(assessment.deadline).toMatchObject({ endsOn: '2026-04-01', assumptions: [] })
    expect(assessment.cautions).toEqual([SENT, 'certificate-does-not-extend'])
  })

  test('until the form says what is appealed, the record says what was assumed of the certificate', () => {
    const story: Story = { letter: '2026-02-01', certificate: '2026-03-20' }
    expect(assessSend35(flatOf(story), { asAt: '2026-03-25' }).deadline?.assumptions).toEqual(['certificate-needed'])
  })
})

/** By hand: the end of compulsory school age is 26 June 2026 for births from 1 September 2009 to 31 August 2010. */
const appellants: [string, NonNullable<Story['who']>, string, string, Appellant, boolean][] = [
  ['a parent, for a child', 'parentOrCarer', '2012-03-07', '2026-06-27', 'parent', true],
  ['a parent, on the last day of compulsory school age', 'parentOrCarer', '2010-03-07', '2026-06-26', 'parent', true],
  ['a parent, the day after it', 'parentOrCarer', '2010-03-07', '2026-06-27', 'young-person', false],
  ['a young person, on that last day', 'youngPerson', '2010-03-07', '2026-06-26', 'parent', false],
  ['a young person, the day after it', 'youngPerson', '2010-03-07', '2026-06-27', 'young-person', true],
  ['a young person of 14', 'youngPerson', '2012-03-07', '2026-06-27', 'parent', false],
  ['the alternative person, for either: a child', 'alternativePerson', '2012-03-07', '2026-06-27', 'parent', true],
  [
    'the alternative person, for either: a young person',
    'alternativePerson',
    '2008-03-07',
    '2026-06-27',
    'young-person',
    true,
  ],
]

describe('who is appealing', () => {
  test.each(appellants)('%s', (_name, who, born, asAt, may, fits) => {
    expect(whoMayAppeal({ dateOfBirth: born, on: asAt })).toBe(may)
    for (const [, formOf] of shapes)
      expect(assessSend35(formOf({ who, born }), { asAt }).cautions).toEqual(
        fits ? [] : ['appellant-does-not-match-age'],
      )
  })

  test.each<[string, Story, Send35Caution[]]>([
    ['no date of birth', { who: 'youngPerson' }, []],
    ['no appellant', { born: '2012-03-07' }, []],
    ['a date of birth still to come', { who: 'youngPerson', born: '2027-03-07' }, ['date-of-birth-in-future']],
    ['a date of birth with a short year', { who: 'youngPerson', born: '12-02-03' }, ['date-of-birth-short-year']],
    ['a date of birth in no calendar', { who: 'youngPerson', born: '2012-02-30' }, ['date-of-birth-impossible']],
  ])('cannot be told: %s', (_name, story, cautions) => {
    expect(assessSend35(flatOf(story), { asAt: '2026-06-27' }).cautions).toEqual(cautions)
  })
})

const cautions: [string, Story, string, Send35Caution[], 'deadline' | 'no deadline'][] = [
  ['the date printed is not the day sent', { letter: '2026-02-01' }, '2026-03-01', [SENT], 'deadline'],
  ['a letter dated 31 February', { letter: '2026-02-31' }, '2026-03-01', ['letter-date-impossible'], 'no deadline'],
  ['a letter of the year 26', { letter: '26-02-01' }, '2026-03-01', ['letter-date-short-year'], 'no deadline'],
  [
    'a certificate dated 31 February',
    { letter: '2026-02-01', certificate: '2026-02-31' },
    '2026-03-01',
    [SENT, 'certificate-date-impossible'],
    'deadline',
  ],
  ['a letter from next month', { letter: '2026-04-01' }, '2026-03-01', [SENT, 'letter-date-in-future'], 'deadline'],
  [
    'a certificate from next month extends nothing yet',
    { letter: '2026-02-01', certificate: '2026-03-20' },
    '2026-03-01',
    [SENT, 'certificate-date-in-future'],
    'deadline',
  ],
  ['a letter from before the Act', { letter: '2014-08-31' }, '2026-03-01', [SENT, 'letter-before-law'], 'no deadline'],
  [
    'a letter from a year that nobody has a calendar for',
    { letter: '9026-02-01' },
    '2026-03-01',
    [SENT, 'letter-date-in-future', 'beyond-calendar'],
    'no deadline',
  ],
  [
    'a certificate from before the letter',
    { letter: '2026-02-01', certificate: '2026-01-20' },
    '2026-03-01',
    [SENT, 'certificate-before-letter'],
    'no deadline',
  ],
  ['a certificate and no letter', { certificate: '2026-01-20' }, '2026-03-01', [], 'no deadline'],
  [
    'a certificate without its date',
    { letter: '2026-02-01', hasCertificate: 'Yes' },
    '2026-03-01',
    [SENT, 'certificate-date-missing'],
    'deadline',
  ],
  [
    'the date of a certificate that is not there',
    { letter: '2026-01-02', certificate: '2026-02-20', hasCertificate: 'No' },
    '2026-03-01',
    [SENT, 'certificate-date-without-certificate'],
    'deadline',
  ],
  [
    'needed, and not there',
    { about: ['refusedToMakePlan'], hasCertificate: 'No', noCertificateReason: 'otherReason' },
    '2026-03-01',
    ['certificate-needed'],
    'no deadline',
  ],
  [
    'said to be about Section I alone, and it is not',
    {
      about: ['planContent'],
      sections: ['sectionF', 'sectionI'],
      hasCertificate: 'No',
      noCertificateReason: 'sectionIOnly',
    },
    '2026-03-01',
    ['certificate-needed', 'not-placement-only'],
    'no deadline',
  ],
  [
    'about Section I alone, as said',
    { about: ['planContent'], sections: ['sectionI'], hasCertificate: 'No', noCertificateReason: 'sectionIOnly' },
    '2026-03-01',
    [],
    'no deadline',
  ],
  [
    'Section I alone after an annual review',
    { about: ['planContent'], sections: ['sectionI'], afterReview: 'Yes' },
    '2026-03-01',
    ['annual-review-may-need-certificate'],
    'no deadline',
  ],
  [
    'Section F after an annual review needs one either way',
    { about: ['planContent'], sections: ['sectionF'], afterReview: 'Yes' },
    '2026-03-01',
    [],
    'no deadline',
  ],
  [
    'placement alone, with a certificate',
    { about: ['planContent'], sections: ['sectionI'], letter: '2026-02-01', certificate: '2026-02-20' },
    '2026-03-01',
    [SENT, 'certificate-does-not-extend'],
    'deadline',
  ],
  ['the last day in time', { letter: '2026-02-01' }, '2026-04-01', [SENT, 'due-today-by-17:00'], 'deadline'],
  ['the last day, after 17:00', { letter: '2026-02-01' }, '2026-04-01T17:30', [SENT], 'deadline'],
]

describe('cautions', () => {
  test.each(cautions)('%s', (_name, story, asAt, expected, deadline) => {
    for (const [, formOf] of shapes) {
      const assessment = assessSend35(formOf(story), { asAt })
      expect(assessment.cautions).toEqual(expected)
      expect(assessment.deadline === null ? 'no deadline' : 'deadline').toBe(deadline)
    }
  })

  test('a certificate that is not there, or still to come, is not counted', () => {
    for (const story of [{ hasCertificate: 'No' as const }, {}])
      expect(
        assessSend35(flatOf({ letter: '2026-02-01', certificate: '2026-03-20', ...story }), { asAt: '2026-03-01' })
          .deadline,
      ).toMatchObject({ endsOn: '2026-04-01', unknown: ['certificateIssuedOn'] })
  })

  test('a certificate of the year 26 is asked for again, and lateness waits for it', () => {
    const form = { timeDecisionLetterDate: '2026-02-01', timeMediationCertificateDate: '26-03-20' }
    const { late, cautions, deadline } = assessSend35(form, { asAt: '2026-04-10' })
    expect([deadline?.endsOn, late, cautions]).toEqual(['2026-04-01', null, [SENT, 'certificate-date-short-year']])
  })

  test('each caution is met somewhere on this page', () => {
    const met = new Set<string>(cautions.flatMap(([, , , list]) => list))
    for (const caution of [
      'appellant-does-not-match-age',
      'date-of-birth-in-future',
      'date-of-birth-impossible',
      'date-of-birth-short-year',
      'certificate-date-short-year',
    ])
      met.add(caution)
    expect([...met].sort()).toEqual([...send35Cautions].sort())
  })
})

describe('asAt', () => {
  test.each([
    ['a day that is not in the calendar', '2026-02-30'],
    ['an hour that is not on the clock', '2026-03-02T25:00'],
    ['an instant', new Date(0)],
    ['nothing', undefined],
  ])('refuses %s, even for an empty form', (_name, asAt) => {
    expect(() => assessSend35({}, { asAt: asAt as string })).toThrow(TimescalesError)
    expect(() => assessSend35({}, { asAt: asAt as string })).toThrow(/^asAt must be/)
  })
})

test.each([undefined, null, '2026-03-02', 5, {}])('without a question, %j: refused in a sentence', (question) => {
  for (const ask of [
    () => assessSend35({}, question as never),
    () => assessSend35({}, ...([] as unknown as [never])),
  ]) {
    expect(ask).toThrow(TimescalesError)
    expect(ask).toThrow(/^asAt must be/)
  }
})

test('the assessment is frozen and fit to store as JSON', () => {
  const assessment = assessSend35(flatOf({ letter: '2026-02-01', about: ['refusedToMakePlan'] }), {
    asAt: '2026-03-01',
  })
  expect(Object.isFrozen(assessment) && Object.isFrozen(assessment.cautions)).toBe(true)
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
})
