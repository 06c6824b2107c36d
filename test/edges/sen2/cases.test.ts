// The cases of the sample, row by row as they were worked out by hand, and what each code of a return means.

import { buildTimeline, type LimitId, type TimelineEntry } from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import {
  readSen2Blade,
  readSen2Xml,
  type Sen2Case,
  type Sen2Record,
  sen2Cases,
  sen2RemarkLabel,
  sen2Remarks,
} from '../../../src/edges/sen2/index'
import { keyOf, record, sampleBlade, sampleXml } from './support'

const CENSUS = '2026-01-15'
const LATER = '2026-03-01'

const sample = async () => {
  const { records, header } = await readSen2Xml(sampleXml())
  return sen2Cases(records, header)
}

const caseOf = async (person: string, about: Sen2Case['about'] = 'request') => {
  const found = (await sample()).cases.find((each) => each.key === keyOf(person) && each.about === about)
  if (found === undefined) throw new Error(`${person} has no ${about}`)
  return found
}

const entryOf = async (person: string, limit: LimitId, about?: Sen2Case['about'], asAt = LATER) =>
  buildTimeline((await caseOf(person, about)).caseFile, { asAt }).entries.find((entry) => entry.limit === limit)

const shown = (entry: TimelineEntry | undefined) =>
  entry && [entry.state, entry.deadline?.dueOn ?? null, entry.metOn].filter((part) => part !== null).join(' ')

describe('requests, as at 1 March 2026', () => {
  // biome-ignore format: one line a row of the answers
  test.each<[string, LimitId, string | undefined, string]>([
    ['Alder', 'assessment.decide', 'met 2025-04-14 2025-04-14', 'on the 42nd and last day'],
    ['Alder', 'plan.finalise', 'met 2025-07-21 2025-07-21', 'on the 140th and last day'],
    ['Birch', 'assessment.decide', 'met 2025-03-24 2025-03-20', 'in 38 days'],
    ['Birch', 'plan.finalise', 'met-late 2025-06-30 2025-07-01', 'by 1 day'],
    ['Cedar', 'assessment.decide', 'met 2025-07-28 2025-07-25', 'in 39 days'],
    ['Cedar', 'plan.finalise', 'met-late 2025-11-03 2025-11-24', 'by 21 days; the exception names no ground, so nothing is relieved'],
    ['Dogwood', 'assessment.decide', 'met 2025-05-19 2025-05-16', 'in 39 days'],
    ['Dogwood', 'plan.finalise', 'met 2025-08-25 2025-08-22', 'in 137 days: the start date is a later version of the plan'],
    ['Elm', 'assessment.decide', 'met-late 2025-10-13 2025-10-20', 'refused, 7 days late'],
    ['Elm', 'plan.finalise', 'not-applicable 2026-01-19', 'no plan after a refusal'],
    ['Elm', 'assessment.notify-no-plan', 'not-applicable 2025-12-22', 'no assessment after a refusal'],
    ['Elm', 'mediation.contact-adviser', 'not-recorded 2025-12-20', 'was the family content? nobody knows'],
    ['Elm', 'appeal.lodge', 'not-recorded 2025-12-22', 'the same'],
    ['Fir', 'assessment.decide', 'overdue 2026-01-19', 'if nothing was done since census day'],
    ['Fir', 'assessment.notify-no-plan', 'not-due 2026-03-30', '29 days left'],
    ['Fir', 'plan.finalise', 'not-due 2026-04-27', '57 days left'],
    ['Gorse', 'assessment.decide', 'met 2025-06-23 2025-06-20', 'in 39 days'],
    ['Gorse', 'assessment.notify-no-plan', 'met-late 2025-09-01 2025-09-08', '7 days late'],
    ['Gorse', 'plan.finalise', 'not-applicable 2025-09-29', 'there will be no plan'],
    ['Gorse', 'mediation.contact-adviser', 'not-recorded 2025-11-08', 'there was mediation, and no date of it'],
    ['Hazel', 'assessment.decide', 'met 2025-10-27 2025-10-24', 'in 39 days'],
    ['Hazel', 'plan.finalise', 'overdue 2026-02-02', 'a plan will be issued, and was not yet'],
    ['Hazel', 'assessment.notify-no-plan', 'not-recorded 2026-01-05', 'the council decided to issue, on a day that is not known'],
    ['Oak', 'assessment.decide', 'met 2025-09-15 2025-09-12', 'before it moved'],
    ['Oak', 'plan.finalise', 'not-applicable 2025-12-22', 'moved to another council'],
    ['Oak', 'assessment.notify-no-plan', 'not-applicable 2025-11-24', 'moved to another council'],
    ['Pine', 'assessment.decide', 'met 2025-02-24 2025-02-21', 'refused in 39 days; the outcome stays a refusal although it was overturned'],
    ['Pine', 'plan.finalise', 'not-applicable 2025-06-02', 'after the refusal another period ran, from a day that is not known'],
    ['Pine', 'comply.finalise-after-assessment', undefined, 'the return has no order and no concession'],
    ['Rowan2', 'assessment.decide', 'not-applicable 2025-05-19', 'withdrawn'],
    ['Rowan2', 'plan.finalise', 'not-applicable 2025-08-25', 'withdrawn'],
    ['Rowan3', 'assessment.decide', 'met 2025-12-22 2025-12-19', 'in 39 days'],
    ['Rowan3', 'assessment.notify-no-plan', 'not-due 2026-03-02', 'due in 1 day'],
    ['Rowan3', 'plan.finalise', 'not-due 2026-03-30', 'due in 29 days'],
  ])('%s: %s %s: %s', async (person, limit, expected) => {
    expect(shown(await entryOf(person, limit))).toBe(expected)
  })

  test('on census day nothing of Fir and Hazel is overdue', async () => {
    expect(shown(await entryOf('Fir', 'assessment.decide', 'request', CENSUS))).toBe('not-due 2026-01-19')
    expect(shown(await entryOf('Hazel', 'plan.finalise', 'request', CENSUS))).toBe('not-due 2026-02-02')
  })

  test('Sorrel is refused, as the decision is before the request; her first review is not lost', async () => {
    const { refused, cases } = await sample()
    expect(refused).toEqual([
      {
        key: keyOf('Sorrel'),
        place: 'person 17, request 1, line 642',
        reason: 'RequestOutcomeDate (2025-03-14) is before ReceivedDate (2025-03-17): check both.',
      },
    ])
    expect(cases.filter(({ key }) => key === keyOf('Sorrel')).map(({ about }) => about)).toEqual(['next-review'])
  })

  test('Rowan has no case of the plan that ended', async () => {
    expect((await sample()).cases.some(({ key }) => key === keyOf('Rowan1'))).toBe(false)
  })
})

describe('reviews and phase transfers, as at 1 March 2026', () => {
  // biome-ignore format: one line a row of the answers
  test.each<[string, Sen2Case['about'], LimitId, string | undefined, string]>([
    ['Ivy', 'review', 'review.decide', 'met-late 2025-11-03 2025-11-10', '7 days late'],
    ['Ivy', 'review', 'review.finalise-amendments', 'not-recorded 2025-12-29', '12 weeks after the meeting; no date of an amended plan'],
    ['Ivy', 'review', 'review.complete', undefined, 'the last decision starts the next year, and ends none'],
    ['Ivy', 'next-review', 'review.complete', 'not-due 2026-11-09', 'twelve months with the decision'],
    ['Juniper', 'review', 'review.decide', 'overdue 2026-02-05', 'met on 8 January, and no decision'],
    ['Juniper', 'review', 'review.complete', 'overdue 2026-01-19', 'twelve months with the decision of the review before'],
    ['Larch', 'review', 'review.decide', 'met 2025-11-11 2025-11-11', 'on the last day'],
    ['Larch', 'review', 'review.finalise-amendments', 'overdue 2026-01-06', 'a phase transfer, of which the return has the date, and it is blank'],
    ['Larch', 'review', 'phase-transfer.finalise-other', 'overdue 2026-02-14', 'before 15 February is 14 February'],
    ['Larch', 'next-review', 'review.complete', 'not-due 2026-11-10', ''],
    ['Maple', 'review', 'review.decide', 'met 2025-10-27 2025-10-24', ''],
    ['Maple', 'review', 'review.finalise-amendments', 'met 2025-12-19 2025-12-12', '8 weeks after the draft'],
    ['Maple', 'review', 'phase-transfer.finalise-to-post-16', 'met 2026-03-30 2025-12-12', 'before 31 March is 30 March'],
    ['Maple', 'next-review', 'review.complete', 'not-due 2026-10-23', ''],
    ['Nettle', 'review', 'review.decide', 'met 2025-12-10 2025-12-03', ''],
    ['Nettle', 'review', 'review.finalise-amendments', 'met 2026-02-04 2025-12-03', 'maintained: the same letter'],
    ['Nettle', 'next-review', 'review.complete', 'not-due 2026-12-02', 'the start date of 2023 starts nothing'],
    ['Alder', 'next-review', 'review.complete', 'not-due 2026-07-20', 'the first review'],
    ['Birch', 'next-review', 'review.complete', 'not-due 2026-06-30', 'the first review'],
    ['Sorrel', 'next-review', 'review.complete', 'not-due 2026-07-03', 'the first review'],
    ['Pine', 'next-review', 'review.complete', 'not-due 2026-09-29', 'the first review'],
    ['Cedar', 'next-review', 'review.complete', 'not-due 2026-11-23', 'the first review'],
  ])('%s, %s: %s %s: %s', async (person, about, limit, expected) => {
    expect(shown(await entryOf(person, limit, about))).toBe(expected)
  })

  test.each(['Dogwood', 'Nettle'])('%s: a start date of another day starts no review', async (person) => {
    const days = (await sample()).cases
      .filter(({ key }) => key === keyOf(person))
      .map(({ caseFile }) => caseFile.dates.planMadeOrReviewedOn)
    expect(days).not.toContain(person === 'Dogwood' ? '2025-11-28' : '2023-02-06')
    expect(days).not.toContain('2025-08-22')
  })

  test('Juniper on census day: 21 days are left for the decision', async () => {
    expect(shown(await entryOf('Juniper', 'review.decide', 'review', CENSUS))).toBe('not-due 2026-02-05')
  })
})

describe('what the return is blind to', () => {
  const BLIND: readonly LimitId[] = [
    'review.report',
    'review.give-notice',
    'review.circulate-papers',
    'assessment.give-advice',
    'plan.comment-on-draft',
    'move.transfer-plan',
    'mediation.contact-adviser',
    'appeal.lodge',
    'appeal.respond',
  ]

  test('every case says so', async () => {
    for (const { caseFile } of (await sample()).cases)
      expect(caseFile.notRecorded).toEqual(expect.arrayContaining([...BLIND]))
  })

  test('eight limits are answered, the eighth in a phase transfer alone', async () => {
    const seven: readonly LimitId[] = [
      'assessment.decide',
      'assessment.notify-no-plan',
      'plan.finalise',
      'review.decide',
      'review.complete',
      'phase-transfer.finalise-other',
      'phase-transfer.finalise-to-post-16',
    ]
    const blindOf = async (person: string, about: Sen2Case['about']) =>
      (await caseOf(person, about)).caseFile.notRecorded
    for (const limit of seven) expect(await blindOf('Alder', 'request')).not.toContain(limit)
    expect(await blindOf('Ivy', 'review')).toContain('review.finalise-amendments')
    expect(await blindOf('Larch', 'review')).not.toContain('review.finalise-amendments')
    expect(await blindOf('Larch', 'next-review')).toContain('review.finalise-amendments')
  })

  test('none of it is ever overdue, waited for or next, on any day of two years', async () => {
    const { cases } = await sample()
    for (let day = new Date('2025-01-01'); day < new Date('2027-01-01'); day.setUTCDate(day.getUTCDate() + 11))
      for (const { caseFile } of cases) {
        const { overdue, next } = buildTimeline(caseFile, { asAt: day.toISOString().slice(0, 10) })
        for (const id of [...overdue, next?.id ?? '']) expect(BLIND).not.toContain(id)
      }
  })
})

test('Blade gives the same cases as XML', async () => {
  const { records, header } = await readSen2Blade(sampleBlade())
  const plain = ({ cases, refused }: Awaited<ReturnType<typeof sample>>) => ({
    cases: cases.map(({ place: _, ...rest }) => rest),
    refused: refused.map(({ place: _, ...rest }) => rest),
  })
  expect(plain(sen2Cases(records, header))).toEqual(plain(await sample()))
})

describe('codes and dates', () => {
  const make = (items: Partial<Sen2Record>) => sen2Cases([record(items)], { referenceDate: CENSUS })
  const states = (items: Partial<Sen2Record>, asAt = LATER) => {
    const [first] = make(items).cases
    if (first === undefined) return make(items).refused[0]?.reason ?? 'no case'
    const { entries } = buildTimeline(first.caseFile, { asAt })
    return Object.fromEntries(entries.map(({ id, state }) => [id, state]))
  }
  const REQUEST: Partial<Sen2Record> = { receivedDate: '2025-03-03' }
  const DECIDED: Partial<Sen2Record> = { ...REQUEST, requestOutcome: 'Y', requestOutcomeDate: '2025-04-14' }

  // biome-ignore format: one line an outcome
  test.each<[string, Partial<Sen2Record>, object]>([
    ['assess, without a day', { ...REQUEST, requestOutcome: 'Y' }, { 'assessment.decide': 'not-recorded', 'plan.finalise': 'overdue' }],
    ['refuse, without a day', { ...REQUEST, requestOutcome: 'N' }, { 'assessment.decide': 'not-recorded', 'assessment.notify-no-plan': 'not-recorded', 'plan.finalise': 'not-recorded' }],
    ['no plan, without a day', { ...DECIDED, assessmentOutcome: 'N' }, { 'assessment.decide': 'met', 'assessment.notify-no-plan': 'not-recorded', 'plan.finalise': 'not-recorded' }],
    ['an assessment of before the year', { ...DECIDED, assessmentOutcome: 'H' }, { 'assessment.notify-no-plan': 'not-recorded', 'plan.finalise': 'not-recorded' }],
    ['a plan after another council\'s assessment (2022)', { ...DECIDED, assessmentOutcome: 'S', assessmentOutcomeDate: '2025-05-05' }, { 'plan.finalise': 'not-recorded' }],
    ['an assessment that was withdrawn', { ...DECIDED, assessmentOutcome: 'W' }, { 'assessment.decide': 'met', 'plan.finalise': 'not-applicable' }],
    ['moved away (2022)', { ...DECIDED, requestOutcome: 'T' }, { 'assessment.decide': 'met', 'plan.finalise': 'not-applicable' }],
    ['no outcome at all', REQUEST, { 'assessment.decide': 'overdue', 'plan.finalise': 'overdue' }],
    ['undecided, and a day that is none', { ...REQUEST, requestOutcome: 'A', requestOutcomeDate: '2025-04-10' }, { 'assessment.decide': 'overdue' }],
    ['withdrawn, and a day before the request', { ...REQUEST, requestOutcome: 'W', requestOutcomeDate: '2025-01-10' }, { 'assessment.decide': 'not-applicable' }],
  ])('%s', (_, items, expected) => {
    expect(states(items)).toMatchObject(expected)
  })

  // biome-ignore format: one line a record
  test.each<[string, Partial<Sen2Record>, string]>([
    ['decided before the year', { requestOutcome: 'H', assessmentOutcome: 'H' }, 'no case'],
    ['decided before the year, with a plan of this year', { requestOutcome: 'H', assessmentOutcome: 'Y', assessmentOutcomeDate: '2025-03-03' }, 'no case'],
    ['nothing at all', {}, 'no case'],
    ['decided before the year, and still being assessed', { ...REQUEST, requestOutcome: 'H', assessmentOutcome: 'A' }, 'no case'],
    ['no day of receipt', { requestOutcome: 'Y', requestOutcomeDate: '2025-03-03' }, 'It has no ReceivedDate, so nothing can be counted.'],
    ['withdrawn, received on nobody knows what day', { requestOutcome: 'W' }, 'It has no ReceivedDate, so nothing can be counted.'],
    ['issued before it was decided', { ...DECIDED, assessmentOutcome: 'Y', assessmentOutcomeDate: '2025-04-13' }, 'AssessmentOutcomeDate (2025-04-13) is before RequestOutcomeDate (2025-04-14): check both.'],
    ['issued before it was received', { ...REQUEST, assessmentOutcome: 'Y', assessmentOutcomeDate: '2025-03-02' }, 'AssessmentOutcomeDate (2025-03-02) is before ReceivedDate (2025-03-03): check both.'],
    ['an item that cannot be read', { ...REQUEST, faults: [{ item: 'RequestOutcome', part: 'request', reason: 'RequestOutcome is not one of Y, N.' }] }, 'RequestOutcome is not one of Y, N.'],
    ['a code that cannot be read, in a record without dates', { faults: [{ item: 'RequestOutcome', part: 'request', reason: 'No code.' }] }, 'No code.'],
  ])('%s: %s', (_, items, expected) => {
    expect(states(items)).toBe(expected)
  })

  test('a fault of the request leaves the review alone, and the other way round', () => {
    const both = { ...REQUEST, lastReview: '2025-06-02' }
    const fault = (part: 'request' | 'review') => make({ ...both, faults: [{ item: 'x', part, reason: 'Wrong.' }] })
    expect(fault('request').cases.map(({ about }) => about)).toEqual(['next-review'])
    expect(fault('review').cases.map(({ about }) => about)).toEqual(['request'])
    expect(fault('review').refused).toMatchObject([{ key: '1', reason: 'Wrong.' }])
  })

  test('a flag that cannot be read starts and ends nothing, so its case is kept', () => {
    const { cases, refused } = make({ ...DECIDED, faults: [{ item: 'Week20', part: 'flag', reason: 'No flag.' }] })
    expect([cases.length, refused]).toEqual([1, []])
  })

  // biome-ignore format: one line a plan
  test.each<[string, Partial<Sen2Record>, object[]]>([
    ['2023: the last decision alone', { lastReview: '2025-06-02' }, [{ planMadeOrReviewedOn: '2025-06-02' }]],
    ['the first meeting after the first plan', { ...DECIDED, assessmentOutcome: 'Y', assessmentOutcomeDate: '2025-07-21', startDate: '2025-07-21', reviewMeeting: '2025-12-01' }, [{ planMadeOrReviewedOn: '2025-07-21', reviewMeetingOn: '2025-12-01' }]],
    ['a plan that came in starts nothing by its start date', { ...DECIDED, assessmentOutcome: 'Y', assessmentOutcomeDate: '2025-07-21', startDate: '2025-07-21', transferLa: true }, []],
    ['a draft before the meeting belongs to the review before', { reviewMeeting: '2025-10-06', reviewOutcome: 'A', reviewDraft: '2025-01-06' }, [{ reviewMeetingOn: '2025-10-06' }]],
    ['ceased after a review', { reviewMeeting: '2025-10-06', lastReview: '2025-10-20', reviewOutcome: 'C', ceaseDate: '2025-12-01' }, [{ reviewMeetingOn: '2025-10-06', reviewDecisionSentOn: '2025-10-20', noAmendmentNoticeSentOn: '2025-10-20', caseClosedOn: CENSUS }, { planMadeOrReviewedOn: '2025-10-20', caseClosedOn: CENSUS }]],
    ['a transfer to post-16', { reviewMeeting: '2025-10-06', phaseTransferDueDate: '2026-03-31' }, [{ reviewMeetingOn: '2025-10-06', post16StartsOn: '2026-09-01' }]],
    ['a transfer without a meeting', { lastReview: '2025-10-06', phaseTransferDueDate: '2026-02-15', phaseTransferFinalDate: '2026-01-05' }, [{ nextPhaseStartsOn: '2026-09-01', amendedPlanSentOn: '2026-01-05' }, { planMadeOrReviewedOn: '2025-10-06' }]],
    ['a transfer by any other day is asked for', { phaseTransferDueDate: '2026-02-14' }, []],
    ['a transfer of a year whose day was another', { phaseTransferDueDate: '2015-05-31' }, [{ post16StartsOn: '2015-09-01' }]],
    ['that day in any other year', { phaseTransferDueDate: '2026-05-31' }, []],
    ['a year that was mistyped', { phaseTransferDueDate: '1026-02-15' }, []],
    ['a plan that ended, without a review', { startDate: '2019-09-02', ceaseDate: '2025-02-28' }, []],
  ])('%s', (_, items, dates) => {
    const reviews = make(items).cases.filter(({ about }) => about !== 'request')
    expect(reviews.map(({ caseFile }) => caseFile.dates)).toEqual(dates)
  })

  // biome-ignore format: one line a remark
  test.each<[Partial<Sen2Record>, string[]]>([
    [{ ...DECIDED, rya: true }, ['made-in-detention']],
    [{ ...DECIDED, week20: true }, ['exception-without-ground']],
    [{ ...DECIDED, otherTribunal: true }, ['mediation-or-tribunal']],
    [{ ...REQUEST, requestOutcome: 'N', requestOutcomeDate: '2025-04-14', assessmentOutcome: 'A' }, ['refusal-overturned']],
    [{ ...REQUEST, requestOutcome: 'Y' }, ['outcome-without-date']],
    [{ ...DECIDED, assessmentOutcome: 'Y' }, []],
    [{ reviewMeeting: '2025-10-06', lastReview: '2025-01-06' }, ['last-review-is-older']],
    [{ reviewMeeting: '2025-10-06', reviewOutcome: 'A', reviewDraft: '2025-01-06' }, ['draft-is-older']],
    [{ reviewMeeting: '2025-10-06', phaseTransferDueDate: '2026-02-14' }, ['phase-transfer-day-unclear']],
    [{ reviewMeeting: '2025-10-06', transferLa: true }, ['moved-in']],
  ])('remarks on %o: %o', (items, remarks) => {
    expect(make(items).cases[0]?.remarks).toEqual(remarks)
  })

  test('every remark has a sentence', () => {
    for (const remark of sen2Remarks) expect(sen2RemarkLabel(remark)).toMatch(/^[A-Z].*\.$/)
  })

  test('a case that has to be closed needs a census day', () => {
    const gone = record({ ...REQUEST, requestOutcome: 'W' })
    expect(() => sen2Cases([gone], { referenceDate: null })).toThrow('say from which day nothing more is due')
    expect(sen2Cases([record(DECIDED)], { referenceDate: null }).cases).toHaveLength(1)
  })

  test('what was met late before a case closed stays met late', () => {
    const late = { ...REQUEST, requestOutcome: 'Y', requestOutcomeDate: '2025-05-01', exported: true } as const
    expect(states(late)).toMatchObject({ 'assessment.decide': 'met-late' })
  })
})
